"""What differs from operation to operation in TextMagic's account, senders, look-ups and e-mails, and what its servers have sent."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest
from support import FormPart, answering, recorder, textmagic

from trunkline import APIError, APITimeoutError, AuthenticationError, File, InvalidArgumentError, TextMagic
from trunkline.textmagic import EmailCampaignSchedule, SenderIdStatus, TimezoneListItem, UserStatementType

API = "https://rest.textmagic.com/api/v2"
PASSWORD = "not-a-real-password"
KEY = "not-a-real-token"
Call = Callable[[TextMagic], Awaitable[Any]]


async def sent(call: Call, answer: Any = None) -> tuple[str, str, Any]:
    """Method, path and body of the one request that a call makes."""
    transport = recorder(answering(httpx.Response(204) if answer is None else answer))
    async with textmagic(transport) as client:
        await call(client)
    (_,) = transport.requests
    return transport.last.method, transport.last.url.removeprefix(API), transport.last.body


async def given(call: Call, answer: Any) -> Any:
    """What a call returns for an answer."""
    async with textmagic(recorder(answering(answer))) as client:
        return await call(client)


# --- What costs money or cannot be undone ---

CAMPAIGN: dict[str, Any] = {
    "email_sender_id": 456,
    "subject": "Menu",
    "message": "<p>Soup</p>",
    "recipients": {"contact_ids": [2764], "emails": [], "group_ids": []},
}
START = datetime(2023, 12, 4, 9, tzinfo=UTC)
SCHEDULE: EmailCampaignSchedule = {"start_date_time": START, "timezone": "Europe/London"}

TIMES: dict[str, tuple[Call, int]] = {
    "lookups.carrier": (lambda c: c.lookups.carrier("447860021130"), 1),
    "lookups.email": (lambda c: c.lookups.email("anna@example.com"), 1),
    "numbers.buy": (lambda c: c.numbers.buy(phone="447860021136", country="GB"), 1),
    "email_campaigns.send": (lambda c: c.email_campaigns.send(**CAMPAIGN), 1),
    "email_campaigns.schedule": (
        lambda c: c.email_campaigns.schedule(**CAMPAIGN, schedule_params=SCHEDULE),
        1,
    ),
    "unsubscribers.unsubscribe": (lambda c: c.unsubscribers.unsubscribe(phone="447860021130"), 1),
    "subaccounts.invite": (lambda c: c.subaccounts.invite(email="anna@example.com", role="U"), 1),
    "subaccounts.request_token": (
        lambda c: c.subaccounts.request_token(user_id=306, password=PASSWORD, app_name="Desk"),
        1,
    ),
    # A POST that only reads.
    "subaccounts.tokens": (lambda c: c.subaccounts.tokens(password=PASSWORD, app_name="Desk"), 3),
    "numbers.available": (lambda c: c.numbers.available(country="GB"), 3),
    "numbers.delete": (lambda c: c.numbers.delete(501), 3),
}


@pytest.mark.parametrize(("call", "times"), TIMES.values(), ids=TIMES)
async def test_what_is_paid_for_is_sent_once(call: Call, times: int) -> None:
    """A call whose answer is lost is repeated only where that costs nothing, whatever its method."""
    transport = recorder(answering(httpx.ReadTimeout("slow")))
    async with textmagic(transport) as client:
        with pytest.raises(APITimeoutError):
            await call(client)
    assert times == len(transport.requests)


@pytest.mark.parametrize("name", ["lookups.carrier", "lookups.email", "email_campaigns.send"])
async def test_too_many_requests_may_be_repeated(name: str) -> None:
    """What was turned away with 429 was not paid for, and is sent again."""
    transport = recorder(answering(httpx.Response(429), {"id": 1}))
    async with textmagic(transport) as client:
        await TIMES[name][0](client)
    assert 2 == len(transport.requests)


# --- What is sent ---

REQUESTS: dict[str, tuple[Call, tuple[str, str, Any]]] = {
    "a value of a custom field, to a path of its own": (
        lambda c: c.custom_fields.update_value(515, contact_id=2764, value="1983-08-31"),
        ("PUT", "/customfields/515/update", {"contactId": 2764, "value": "1983-08-31"}),
    ),
    "a flag as a number": (
        lambda c: c.unsubscribers.unsubscribe(phone="447860021130", block_incoming=True),
        ("POST", "/unsubscribers", {"phone": "447860021130", "blockIncoming": 1}),
    ),
    "an address of callbacks that is taken away": (
        lambda c: c.callbacks.update(out_url=None, format="j"),
        ("PUT", "/callback/settings", {"outUrl": None, "format": "j"}),
    ),
    "a balance as text": (
        lambda c: c.notifications.update_balance(alert_balance="50", alert_email_3=""),
        ("PUT", "/user/notification/balance", {"alertBalance": "50", "alertEmail3": ""}),
    ),
    "a time zone by its id": (
        lambda c: c.user.update(timezone=55),
        ("PUT", "/user", {"timezone": 55}),
    ),
    "an e-mail address in a path": (
        lambda c: c.lookups.email("a+b/c@example.com"),
        ("GET", "/email-lookups/a%2Bb%2Fc%40example.com", None),
    ),
    "an e-mail to nobody else": (
        lambda c: c.email_campaigns.send(**CAMPAIGN, from_name=None),
        (
            "POST",
            "/email-campaigns",
            {
                "emailSenderId": 456,
                "subject": "Menu",
                "message": "<p>Soup</p>",
                "recipients": {"contactIds": [2764], "emails": [], "groupIds": []},
                "fromName": None,
            },
        ),
    ),
}
LINK = {"id": 1, "href": "/api/v2/entity_name/1"}


@pytest.mark.parametrize(("call", "wanted"), REQUESTS.values(), ids=REQUESTS)
async def test_request(call: Call, wanted: tuple[str, str, Any]) -> None:
    """Paths and bodies that differ from what their neighbours do are sent as they are."""
    assert wanted == await sent(call, LINK)


async def test_schedule_of_an_email_is_in_utc() -> None:
    """A start in any time zone is written in the form that the server reads, with the rule beside it."""
    start = START.astimezone(timezone(timedelta(hours=2)))
    rule = "FREQ=WEEKLY;BYDAY=MO"
    _, _, body = await sent(
        lambda c: c.email_campaigns.schedule(
            **CAMPAIGN, schedule_params={"start_date_time": start, "timezone": "Europe/London", "rrule": rule}
        ),
        {"campaign": None, "cost": 12.5},
    )
    written = {"startDateTime": "2023-12-04T09:00:00Z", "timezone": "Europe/London", "rrule": rule}
    assert written == body["scheduleParams"]


@pytest.mark.parametrize("name", ["messaging", "spending"])
async def test_statistics_are_asked_for_in_seconds(name: str) -> None:
    """Both statistics take their moments as seconds since 1970, though one of them is documented as text."""
    transport = recorder(answering([] if name == "messaging" else {"resources": []}))
    async with textmagic(transport) as client:
        await getattr(client.stats, name)(start=START, end=START + timedelta(days=1))
    assert [("start", "1701680400"), ("end", "1701766800")] == transport.last.query[:2]


async def test_avatar_is_uploaded_with_its_name() -> None:
    """A picture travels in a form, with its name, by which the server knows its kind; the answer is empty."""
    method, where, (part,) = await sent(
        lambda c: c.user.upload_avatar(image=File(b"\x89PNG", name="me.png")), httpx.Response(201)
    )
    assert ("POST", "/user/avatar") == (method, where)
    assert FormPart("image", b"\x89PNG", "me.png", "image/png") == part


REFUSED: dict[str, tuple[Call, str]] = {
    "an update of nothing": (lambda c: c.user.update(), "give at least 1"),
    "settings of nothing": (lambda c: c.callbacks.update(), "give at least 1"),
    "a sender name that is too long": (
        lambda c: c.sender_ids.request(sender_id="senderIdToCreate", explanation="It is our name."),
        "sender_id",
    ),
    "a tag that is too long": (lambda c: c.tags.create(title="x" * 51), "title"),
    "a country by its name": (lambda c: c.numbers.available(country="Estonia"), "country"),
    "a moment without a time zone": (lambda c: c.stats.messaging(start=datetime(2023, 12, 4)), "start"),
    "recipients of one kind alone": (
        lambda c: c.email_campaigns.send(**CAMPAIGN | {"recipients": {"contact_ids": [1]}}),
        "emails",
    ),
    "more on a page than the server gives": (lambda c: c.invoices.list(page_size=200).collect(), "page_size"),
}


@pytest.mark.parametrize(("call", "named"), REFUSED.values(), ids=REFUSED)
async def test_refused(call: Call, named: str) -> None:
    """What the server would not refuse, or would misread, is refused before it is sent."""
    transport = recorder(answering({}))
    async with textmagic(transport) as client:
        with pytest.raises(InvalidArgumentError, match=named):
            await call(client)
    assert [] == transport.requests


# --- What nobody is to see ---


async def test_keys_of_subaccounts_are_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    """The password that is given and the keys that come back are in no log, repr or error, whatever page they are on."""
    caplog.set_level(logging.DEBUG)
    pages = [[{"id": 306, "token": KEY}, {"id": 307, "token": KEY}], []]
    transport = recorder(answering(*pages, {"id": 306, "token": KEY}, httpx.Response(401)))
    async with textmagic(transport) as client:
        found = await client.subaccounts.tokens(app_name="Desk", password=PASSWORD).collect()
        made = await client.subaccounts.request_token(user_id=306, app_name="Desk", password=PASSWORD)
        with pytest.raises(AuthenticationError) as caught:
            await client.subaccounts.request_token(user_id=306, app_name="Desk", password=PASSWORD)
    assert [KEY] * 3 == [one.token for one in (*found, made)]
    shown = caplog.text + repr([*found, made, caught.value, vars(caught.value)]) + str(caught.value)
    assert PASSWORD not in shown
    assert KEY not in shown


async def test_addresses_of_callbacks_are_not_shown() -> None:
    """A key in an address is all that protects callbacks, so that addresses are not in a repr."""
    answer = {"outUrl": "https://example.com/?key=hidden", "inUrl": None, "format": "j"}
    settings = await given(lambda c: c.callbacks.get(), answer)
    assert "https://example.com/?key=hidden" == settings.out_url
    assert "hidden" not in repr(settings)


# --- What comes back ---


async def test_tokens_end_at_an_empty_page() -> None:
    """A bare array tells neither a count nor an end: the walk goes on until a page is empty, with the same body."""
    transport = recorder(answering([{"id": 1}, {"id": 2}], [{"id": 3}], []))
    async with textmagic(transport) as client:
        pager = client.subaccounts.tokens(app_name="Desk", password=PASSWORD, page_size=2)
        assert [1, 2, 3] == [one.id async for one in pager]
    assert ["1", "2", "3"] == [one.url.params["page"] for one in transport.requests]
    assert 1 == len({one.content for one in transport.requests})


ZONES: dict[str, tuple[Any, Any]] = {
    "a list": (
        [{"id": 55, "name": "Tallinn", "offset": 7200, "timezone": "Europe/Tallinn"}],
        [TimezoneListItem(id=55, name="Tallinn", offset=7200, timezone="Europe/Tallinn")],
    ),
    "a map": ({"55": "Europe/Tallinn"}, {"55": "Europe/Tallinn"}),
}


@pytest.mark.parametrize(("answer", "expected"), ZONES.values(), ids=ZONES)
async def test_time_zones(answer: Any, expected: Any) -> None:
    """The vendor shows a list and documents an object: both are read."""
    assert expected == await given(lambda c: c.timezones.list(), answer)


async def test_sender_id_with_a_capital() -> None:
    """Servers have written `Id` where they document `id`, and null where they document a user."""
    answer = {"Id": 1, "senderId": "senderId1", "status": "A", "user": None}
    found = await given(lambda c: c.sender_ids.get(1), answer)
    assert (1, SenderIdStatus.ACTIVE, None) == (found.id, found.status, found.user)


async def test_a_changed_user_may_be_a_link() -> None:
    """A change of the user is answered with the user, or with a link without an id."""
    changed = await given(lambda c: c.user.update(first_name="Anna"), {"firstName": "Anna", "timezone": "13"})
    assert ("Anna", 13, None) == (changed.first_name, changed.timezone, changed.href)
    link = await given(lambda c: c.user.update(first_name="Anna"), {"href": "/api/v2/user"})
    assert (None, "/api/v2/user") == (link.first_name, link.href)


async def test_statistics_without_a_period_have_no_date() -> None:
    """An empty date, however it is written, is None."""
    whole = await given(lambda c: c.stats.messaging(), [{"date": None}, {"date": ""}, {"costs": 21}])
    assert [None, None, None] == [one.date for one in whole]


async def test_what_was_spent_on_is_text() -> None:
    """What a number is documented as text for is text, and a kind that is not known yet is kept."""
    answer = {"resources": [{"id": 1, "type": "number", "value": 315}, {"id": 2, "type": "mms"}]}
    number, other = await given(lambda c: c.stats.spending(), answer)
    assert (UserStatementType.NUMBER, "315") == (number.type, number.value)
    assert ("mms", None) == (other.type, other.value)


NOTHING: dict[str, tuple[Call, httpx.Response]] = {
    "numbers.buy": (lambda c: c.numbers.buy(phone="447860021136", country="GB"), httpx.Response(201)),
    "callbacks.update": (lambda c: c.callbacks.update(format="j"), httpx.Response(200)),
    "notifications.update_desktop": (
        lambda c: c.notifications.update_desktop(play_sound=True),
        httpx.Response(200),
    ),
    "subaccounts.invite": (
        lambda c: c.subaccounts.invite(email="anna@example.com", role="A"),
        httpx.Response(200, json={}),
    ),
}


@pytest.mark.parametrize(("call", "answer"), NOTHING.values(), ids=NOTHING)
async def test_an_empty_success_is_none(call: Call, answer: httpx.Response) -> None:
    """A success without a body, whatever its status, is None."""
    assert await given(call, answer) is None


async def test_a_missing_right_has_no_body() -> None:
    """Missing rights are answered with 403 and nothing else, or with 401 and a message; both are errors that say so."""
    refused = recorder(answering(httpx.Response(403), httpx.Response(401, json={"message": "No."})))
    async with textmagic(refused) as client:
        for status in (403, 401):
            with pytest.raises(APIError) as caught:
                await client.subaccounts.list()
            assert status == caught.value.status


USER = {
    "id": 12345,
    "username": "api.test.user",
    "firstName": "Test",
    "lastName": "Api",
    "status": "T",
    "balance": 575.5,
    "company": "test company",
    "currency": {"id": "EUR", "htmlSymbol": None},
    "timezone": {"area": "testarea", "dst": 0, "offset": 0, "timezone": "mytimezonename"},
    "subaccountType": "P",
}
NUMBER = {
    "id": 1,
    "phone": "3435657",
    "country": None,
    "status": "A",
    "purchasedAt": None,
    "expireAt": None,
    "user": None,
}
SEEN: dict[str, tuple[Call, Any]] = {
    "user": (lambda c: c.user.get(), USER),
    "sub-account": (lambda c: c.subaccounts.get(12345), USER | {"timezone": None}),
    "sub-accounts": (lambda c: c.subaccounts.list(), [USER]),
    "custom field with its id as text": (
        lambda c: c.custom_fields.get(73),
        {"id": "73", "name": "Secure ID", "createdAt": "2007-12-27T13:04:20+0000"},
    ),
    "unsubscriber with its id as text": (
        lambda c: c.unsubscribers.get(31337),
        {
            "id": "31337",
            "firstName": "John",
            "lastName": "Doe",
            "phone": "999123456",
            "unsubscribeTime": "2007-12-27T13:04:20+0000",
        },
    ),
    "link with its id as text": (
        lambda c: c.sender_ids.request(sender_id="senderId1", explanation="why_I_want_a_senderid"),
        {"id": "31337", "href": "/api/v2/senderids/31337"},
    ),
    "senders": (
        lambda c: c.senders.available(country="US"),
        {"dedicated": None, "user": [], "shared": ["12345", "390866"], "senderIds": None},
    ),
    "senders as the vendor shows them": (
        lambda c: c.senders.available(),
        {"dedicated": [447860021136], "uCarrierBandwidth": [447860021142], "ucTwilioSenderId": ["Sender1"]},
    ),
    "numbers to rent": (
        lambda c: c.numbers.available(country="US", prefix=447),
        {"numbers": ["12345677", "35788978"], "price": 3},
    ),
    "rented number": (lambda c: c.numbers.get(1), NUMBER),
    "rented numbers": (lambda c: c.numbers.list(), [NUMBER]),
    "invoices": (
        lambda c: c.invoices.list(),
        [
            {
                "id": 49575710,
                "bundle": 200,
                "currency": "USD",
                "vat": 21.00,
                "paymentMethod": "MasterCard ending in 1234",
            },
            {"id": 49575711, "bundle": 200, "currency": "CHF", "vat": 7, "paymentMethod": None},
        ],
    ),
    "spending": (
        lambda c: c.stats.spending(),
        [
            {
                "id": 49575710,
                "date": "2014-09-19T00:00:00+0000",
                "balance": 315.16,
                "delta": -0.15,
                "type": "sms",
                "value": 315,
                "comment": "optional comment 0",
            }
        ],
    ),
    "balances to choose from": (
        lambda c: c.notifications.balance_options(),
        {"1": "£1.00", "1000": "£1,000.00"},
    ),
}


@pytest.mark.parametrize(("call", "payload"), SEEN.values(), ids=SEEN)
async def test_what_servers_have_sent_is_read_whole(call: Call, payload: Any) -> None:
    """Payloads of servers old and new are read, and written again without losing a key."""
    paged = isinstance(payload, list)

    async def read(told: Any) -> Any:
        page = {"page": 2, "limit": 3, "pageCount": 3, "resources": told}
        return await given(call, page if paged else told)

    def written(found: Any) -> Any:
        return [one.to_dict() for one in found] if paged else getattr(found, "to_dict", lambda: found)()

    found = await read(payload)
    assert keys(payload) <= keys(written(found))
    again = await read(written(found))
    assert list(found) == list(again) if paged else found == again


def keys(value: Any, path: str = "") -> set[str]:
    """The paths of all that is not null."""
    if isinstance(value, Mapping):
        return {path}.union(*(keys(one, f"{path}.{key}") for key, one in value.items()))
    if isinstance(value, list):
        return {path}.union(*(keys(one, f"{path}.{index}") for index, one in enumerate(value)))
    return set() if value is None else {path}
