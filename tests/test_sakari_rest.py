"""Sakari's campaigns, forms, links, account and files: what its server does that a caller can feel."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import ACCOUNT, FormPart, answering, recorder, sakari, tokens

import trunkline
from trunkline import APIStatusError, DecodeError, File, InvalidArgumentError, Outcome, PaginationError
from trunkline.sakari import ContactList

SECRET = "account-secret-of-the-answer"
ACCOUNTS = f"/v1/accounts/{ACCOUNT}"
CSV = b"country,firstName,mobile,City\nUS,Ada,+15005550006,Springfield\n"
CAMPAIGN: Any = {"name": "Sale", "trigger": {"code": "M"}, "template": "Hi {{{contact.firstName}}}"}
LAUNCH: Any = {"name": "Sale", "group_id": "g1", "list_id": "l1", "message": {"message": "Hi"}}


def data(value: Any) -> Any:
    """An answer, which if it is a list is all that there is."""
    return {"success": True, "data": value, "pagination": {"limit": 100, "offset": 0, "hasNext": False}}


async def test_the_secret_of_an_account_is_only_where_it_is_asked_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The account comes with its API secret in clear: it can be read by name, and is in no repr, record or log line."""
    caplog.set_level(logging.DEBUG)
    account = {"id": "a1", "apiCredentials": {"id": "c1", "secret": SECRET}, "plan": {"price": 25.5}}
    transport = recorder(
        tokens(answering(data(account), data([account]), data({"id": 1, "apiCredentials": SECRET})))
    )
    with trunkline.capture() as calls:
        async with sakari(transport) as client:
            one = await client.account.get()
            [listed] = await client.accounts.list().collect()
            with pytest.raises(DecodeError) as refused:
                await client.account.get()
    assert [ACCOUNTS, "/v1/accounts", ACCOUNTS] == [request.url.path for request in transport.calls]
    assert one == listed
    assert one.api_credentials is not None
    assert one.api_credentials.secret == SECRET
    assert SECRET not in f"{one!r} {listed} {calls!r} {refused.value!r} {refused.value} {caplog.text}"


@pytest.mark.parametrize(
    "fate",
    [httpx.ReadTimeout("slow"), httpx.Response(502), b"not JSON"],
    ids=["no answer", "a gateway's error", "no JSON"],
)
async def test_a_launch_is_never_sent_twice(fate: Any) -> None:
    """A launch with an unknown outcome is not sent again: everybody would be written to twice."""
    transport = recorder(tokens(answering(fate, data({"campaign": {"id": "c1"}}))))
    async with sakari(transport) as client:
        with pytest.raises(trunkline.APIError) as lost:
            await client.campaigns.launch(**LAUNCH)
    assert lost.value.outcome in (Outcome.UNKNOWN, Outcome.ACCEPTED)
    assert [f"{ACCOUNTS}/quickcampaigns"] == [request.url.path for request in transport.calls]


async def test_a_launch_may_fail_for_some() -> None:
    """A success may have reached nobody: whoever was refused is in the job, in whatever form."""
    invalid = [{"contact": {"id": "65c1"}, "error": {"code": "MSG-016", "description": "Invalid"}}, "65c2"]
    job = {"id": "j1", "status": "complete", "price": 0, "submitted": 0, "failures": 2, "invalid": invalid}
    transport = recorder(tokens(answering(data({"campaign": {"id": "c1"}, "job": job}))))
    async with sakari(transport) as client:
        launched = await client.campaigns.launch(**LAUNCH)
    assert launched.job is not None
    assert (0, 2, invalid) == (launched.job.submitted, launched.job.failures, launched.job.invalid)


@pytest.mark.parametrize("status", [200, 201])
async def test_create_a_campaign_as_in_the_vendors_sample(status: int) -> None:
    """The vendor's own sample travels as it is, and either status is a success."""
    transport = recorder(tokens(answering(httpx.Response(status, json=data({"id": "c1"})))))
    async with sakari(transport) as client:
        campaign = await client.campaigns.create(
            name="Marketing Campaign",
            trigger={"code": "M"},
            template="Hi {{{contact.firstName}}}",
            reporting={"when": "NoReport"},
        )
    assert campaign.id == "c1"
    assert transport.last.body == {
        "name": "Marketing Campaign",
        "trigger": {"code": "M"},
        "template": "Hi {{{contact.firstName}}}",
        "reporting": {"when": "NoReport"},
    }


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"id": "l1", "name": "News"}, ContactList(id="l1", name="News")),
        ("l1", "l1"),
        (None, None),
    ],
    ids=["whole", "by id", "none"],
)
async def test_the_list_of_a_campaign(sent: Any, expected: Any) -> None:
    """A campaign has its list whole or by id."""
    transport = recorder(tokens(answering(data({"id": "c1", "filters": {"list": sent}}))))
    async with sakari(transport) as client:
        campaign = await client.campaigns.get("c1")
    assert campaign.filters is not None
    assert expected == campaign.filters.list


@pytest.mark.parametrize("value", ["0", ["Springfield", "Shelbyville"], None], ids=["text", "list", "none"])
async def test_the_value_of_a_condition(value: Any) -> None:
    """A campaign's condition compares with one value or with several."""
    condition = {"attribute": "city", "comparator": "=", "value": value}
    transport = recorder(tokens(answering(data({"id": "c1", "filters": {"attributes": [condition]}}))))
    async with sakari(transport) as client:
        campaign = await client.campaigns.get("c1")
    assert campaign.filters is not None
    assert campaign.filters.attributes is not None
    assert [value] == [one.value for one in campaign.filters.attributes]


async def test_an_upload_counts_its_success() -> None:
    """A CSV file is the whole body, and the inner `success` of the answer is a count and no verdict."""
    refused = {"mobile": {"number": "5"}, "error": {"code": "CONT-010", "description": "Invalid number"}}
    answer = {"submitted": 3, "inserted": 0, "updated": 0, "success": 0, "errors": [refused]}
    transport = recorder(tokens(answering(data(answer))))
    async with sakari(transport) as client:
        upload = await client.contacts.upload(file=File(CSV, "people.csv"), merge_strategy="append")
    request = transport.calls[0]
    assert (f"{ACCOUNTS}/contacts", {"mergeStrategy": "append"}) == (
        request.url.path,
        dict(request.url.params),
    )
    assert ("text/csv", CSV) == (request.headers["content-type"], request.content)
    assert (3, 0) == (upload.submitted, upload.success)
    assert upload.errors is not None
    assert ["CONT-010"] == [one.error and one.error.code for one in upload.errors]


async def test_a_shared_file_belongs_to_no_account() -> None:
    """A file is shared by a path without an account, in a form field that is called media."""
    transport = recorder(tokens(answering(data({"link": "https://files.example.com/1/map.png"}))))
    async with sakari(transport) as client:
        shared = await client.files.share(file=File(b"\x89PNG", "map.png", "image/png"))
    assert shared.link == "https://files.example.com/1/map.png"
    assert transport.last.url == "https://api.sakari.io/v1/tools/sharefile"
    assert transport.last.body == [FormPart("media", b"\x89PNG", "map.png", "image/png")]


async def test_a_report_is_a_file(tmp_path: Path) -> None:
    """The report of messages comes as the file that it is, with the type and name that the server gives."""
    headers = {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="m.csv"',
    }
    transport = recorder(tokens(answering(httpx.Response(200, headers=headers, content=b"id,to\n1,x\n"))))
    async with sakari(transport) as client:
        found = await client.reports.messages(start="2024-03-01", end="2024-03-02")
        await client.reports.messages(start="2024-03-01", end="2024-03-02").save(tmp_path / "m.csv")
    assert (b"id,to\n1,x\n", "text/csv; charset=utf-8", "m.csv") == (
        found.content,
        found.content_type,
        found.name,
    )
    assert (tmp_path / "m.csv").read_bytes() == found.content
    assert dict(transport.calls[0].url.params) == {"start": "2024-03-01", "end": "2024-03-02"}


@pytest.mark.parametrize("answer", [{"id": "x1"}, [{"id": "x1"}]], ids=["alone", "page"])
async def test_an_attribute_alone_or_in_a_page(answer: Any) -> None:
    """One attribute is documented as a page; it is read both as that and alone."""
    transport = recorder(tokens(answering(data(answer))))
    async with sakari(transport) as client:
        attribute = await client.attributes.get("x1", attribute_type="contacts")
    assert attribute.id == "x1"
    assert transport.calls[0].url.path == f"{ACCOUNTS}/attributes/contacts/x1"


@pytest.mark.parametrize("name", ["phoneNumbers", "phoneNumbers?"])
async def test_the_numbers_of_a_group(name: str) -> None:
    """The vendor documents a group's numbers with a question mark in the name; both names are read."""
    group = {"id": "g1", "name": "Sales", name: [{"id": "p1", "number": "+15005550006"}]}
    transport = recorder(tokens(answering(data([group]))))
    async with sakari(transport) as client:
        [found] = await client.groups.list().collect()
    assert found.phone_numbers is not None
    assert ["+15005550006"] == [one.number for one in found.phone_numbers]


async def test_texts_that_are_objects_or_numbers_elsewhere() -> None:
    """The price of a number to rent is text, and so is the mobile number of whoever sent a form."""
    conversion = {
        "id": "v1",
        "contact": {"id": "65c1", "mobile": "+15005550006"},
        "submitted": "2024-03-12T10:00:00.000Z",
    }
    transport = recorder(
        tokens(answering(data([{"number": "+15005550006", "price": "1.15"}]), data([conversion])))
    )
    async with sakari(transport) as client:
        [number] = await client.available_phone_numbers.list(country="US")
        [sent] = await client.forms.conversions("f1").collect()
    assert number.price == "1.15"
    assert sent.contact is not None
    assert sent.contact.mobile == "+15005550006"


@pytest.mark.parametrize(
    ("sign", "ending"),
    [
        ({"pagination": {"hasNext": False}}, nullcontext()),
        ({}, pytest.raises(PaginationError, match="ignore offset")),
    ],
    ids=["a sign", "none"],
)
async def test_links_of_a_server_that_knows_no_pages(sign: Any, ending: Any) -> None:
    """Links are documented without pages: none comes twice, and without a sign of the end it is an error."""
    transport = recorder(tokens(answering({"success": True, "data": [{"id": "l1"}, {"id": "l2"}]} | sign)))
    found = []
    async with sakari(transport) as client:
        with ending:
            async for link in client.links.list():
                found.append(link.id)
    assert ["l1", "l2"] == found


CALLS: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "campaigns.list": lambda c: c.campaigns.list(),
    "campaigns.delete": lambda c: c.campaigns.delete("c1"),
    "campaigns.launch": lambda c: c.campaigns.launch(**LAUNCH),
    "contacts.upload": lambda c: c.contacts.upload(file=CSV),
    "files.share": lambda c: c.files.share(file=CSV),
    "account.balance": lambda c: c.account.balance(),
    "forms.delete": lambda c: c.forms.delete("f1"),
    "available_phone_numbers.list": lambda c: c.available_phone_numbers.list(),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
async def test_a_refusal_with_status_200(call: Callable[[Any], Awaitable[Any]]) -> None:
    """A refusal may come with status 200, also where nothing else would be read of the answer."""
    body = {"success": False, "error": {"code": "ACC-001", "message": "No credit"}}
    transport = recorder(tokens(answering(httpx.Response(200, json=body))))
    async with sakari(transport) as client:
        with pytest.raises(APIStatusError, match="No credit") as refused:
            await call(client)
    assert (Outcome.REJECTED, "ACC-001") == (refused.value.outcome, refused.value.code)
    assert len(transport.calls) == 1


REFUSED: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "campaigns.create, an empty filter": lambda c: c.campaigns.create(**CAMPAIGN, filters={}),
    "campaigns.create, nobody": lambda c: c.campaigns.create(**CAMPAIGN, filters={"tags": []}),
    "campaigns.create, a kind of the answers": lambda c: c.campaigns.create(
        **CAMPAIGN | {"trigger": {"code": "m"}}
    ),
    "campaigns.launch, no message": lambda c: c.campaigns.launch(**LAUNCH | {"message": {}}),
    "campaigns.list, too many": lambda c: c.campaigns.list(page_size=101),
    "available_phone_numbers.list, no country": lambda c: c.available_phone_numbers.list(country=""),
    "reports.messages, a moment": lambda c: c.reports.messages(
        start="2024-03-01T00:00:00Z", end="2024-03-02"
    ),
    "attributes.get, a kind that is none": lambda c: c.attributes.get("x1", attribute_type="contact"),
    "groups.list, no": lambda c: c.groups.list(admin=False),
}


@pytest.mark.parametrize("call", REFUSED.values(), ids=REFUSED)
async def test_what_the_server_would_take_for_something_else(call: Callable[[Any], Awaitable[Any]]) -> None:
    """What the server would ignore, and then do more than was meant, is refused before anything is sent."""
    transport = recorder(tokens(answering(data([]))))
    async with sakari(transport) as client:
        with pytest.raises(InvalidArgumentError):
            await call(client)
    assert transport.requests == []
