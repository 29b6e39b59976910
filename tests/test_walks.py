"""Walks that differ from vendor to vendor, through the public surface against servers that behave as the real ones do."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx
import pytest
from dateutil.rrule import DAILY, rrule
from support import answering, chatwoot, recorder, sakari, textmagic, tokens

from trunkline import InvalidArgumentError
from trunkline.testing._contract import contract


def example(api: str, operation: str) -> Any:
    """The answer that the spec shows for an operation."""
    bundled = contract(api)
    found = bundled.example(bundled.operations[operation])
    assert found is not None
    return found.value


class Messages:
    """A conversation of 45 messages on a Chatwoot server."""

    def __init__(self) -> None:
        self.envelope = example("chatwoot", "list_all_messages")
        self.sample = self.envelope["payload"][0]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = request.url.params
        ids = list(range(1, 46))
        if "after" in query:
            ids = [one for one in ids if one > int(query["after"])][:20]
        else:
            ids = [one for one in ids if one < int(query.get("before", 999))][-20:]
        payload = [{**self.sample, "id": one} for one in ids]
        return httpx.Response(200, json={**self.envelope, "payload": payload})


async def test_messages_from_the_end() -> None:
    """`list` goes from the newest message to the oldest, by `before`, and has the envelope of each page."""
    transport = recorder(Messages())
    async with chatwoot(transport) as client:
        pages = [page async for page in client.messages.list(7).pages()]
    assert list(range(45, 0, -1)) == [message.id for page in pages for message in page]
    assert [None, "26", "6", "1"] == [request.url.params.get("before") for request in transport.requests]
    assert pages[0].envelope.meta is not None


async def test_messages_from_the_start() -> None:
    """`list_oldest_first` goes from the oldest message to the newest, by `after`, and its cursor is not that of `list`."""
    transport = recorder(Messages())
    async with chatwoot(transport) as client:
        page = await client.messages.list_oldest_first(7)
        rest = await client.messages.list_oldest_first(7, cursor=page.next_cursor).collect()
        assert list(range(1, 46)) == [message.id for message in [*page, *rest]]
        with pytest.raises(InvalidArgumentError, match="belongs to another list"):
            client.messages.list(7, cursor=page.next_cursor)
    assert ["0", "20", "40", "45"] == [request.url.params["after"] for request in transport.requests]


async def test_contacts_come_in_a_stable_order() -> None:
    """Contacts are asked for in an order in which pages do not overlap, unless the caller wants another or none."""
    transport = recorder(answering({"meta": {"count": 0, "current_page": 1}, "payload": []}))
    async with chatwoot(transport) as client:
        await client.contacts.list()
        await client.contacts.list(sort=["-name"])
        await client.contacts.list(sort=None)
    sent = [request.url.params.get("sort") for request in transport.requests]
    assert ["created_at,email,phone_number", "-name", None] == sent


async def test_search_ends_by_the_servers_sign() -> None:
    """A search ends where the server says that there is no more, without asking for an empty page."""
    contact = example("chatwoot", "contact_search")["payload"][0]
    transport = recorder(
        answering(
            *(
                {
                    "meta": {"count": 1, "current_page": page, "has_more": page < 3},
                    "payload": [{**contact, "id": page}],
                }
                for page in (1, 2, 3)
            )
        )
    )
    async with chatwoot(transport) as client:
        found = await client.contacts.search(query="ann").collect()
    assert ([1, 2, 3], 3) == ([one.id for one in found], len(transport.requests))


async def test_filter_walks_with_its_conditions() -> None:
    """A filter sends its conditions with each page, and its cursor belongs to these conditions alone."""
    contact = example("chatwoot", "contact_filter")["payload"][0]

    def handle(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        payload = [{**contact, "id": 15 * page + number} for number in range(15)] if page < 3 else []
        return httpx.Response(
            200, json={"meta": {"count": 30, "current_page": str(page)}, "payload": payload}
        )

    conditions: list[Any] = [
        {"attribute_key": "city", "filter_operator": "equal_to", "values": ["Riga"], "query_operator": None}
    ]
    transport = recorder(handle)
    async with chatwoot(transport) as client:
        page = await client.contacts.filter(conditions=conditions)
        assert (15, 30, 1) == (len(page), page.total, page.envelope.meta.current_page)
        rest = await client.contacts.filter(conditions=conditions, cursor=page.next_cursor).collect()
        assert 15 == len(rest)
        with pytest.raises(InvalidArgumentError, match="belongs to another list"):
            client.contacts.filter(
                conditions=[{**conditions[0], "values": ["Vilnius"]}], cursor=page.next_cursor
            )
    bodies = {request.content for request in transport.requests}
    assert 1 == len(bodies)


async def test_messages_by_last_id() -> None:
    """TextMagic's messages are walked by `lastId`, down to an empty page, however the counts may read."""
    sample = example("textmagic", "get_all_outbound_messages")["resources"][0]

    def handle(request: httpx.Request) -> httpx.Response:
        last = int(request.url.params.get("lastId", 251))
        ids = range(last - 1, max(0, last - 101), -1)
        return httpx.Response(
            200,
            json={"page": 1, "limit": 100, "pageCount": 1, "resources": [{**sample, "id": i} for i in ids]},
        )

    transport = recorder(handle)
    async with textmagic(transport) as client:
        found = [message.id async for message in client.messages.list()]
    assert list(range(250, 0, -1)) == found
    assert [None, "151", "51", "1"] == [request.url.params.get("lastId") for request in transport.requests]


async def test_offsets_overlap() -> None:
    """Sakari's lists read a few items of the page before again, so that what is deleted meanwhile skips nothing."""
    sample = example("sakari", "contacts_fetch_all")["data"][0]
    there = [f"{number:04}" for number in range(150)]

    def handle(request: httpx.Request) -> httpx.Response:
        offset, limit = (int(request.url.params[name]) for name in ("offset", "limit"))
        data = [{**sample, "id": one} for one in there[offset : offset + limit]]
        answer = {
            "success": True,
            "pagination": {"offset": offset, "limit": limit, "hasNext": offset + limit < len(there)},
            "data": data,
        }
        if offset == 0:
            del there[10:13]
        return httpx.Response(200, json=answer)

    transport = recorder(tokens(handle))
    async with sakari(transport) as client:
        found = [contact.id async for contact in client.contacts.list()]
    assert [f"{number:04}" for number in range(150)] == found
    offsets = [int(request.url.params["offset"]) for request in transport.requests if request.method == "GET"]
    assert offsets[0] == 0
    assert offsets[1] < 100


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;COUNT=3",
        "RRULE:FREQ=DAILY;COUNT=3",
        rrule(DAILY, count=3, dtstart=dt.datetime(2026, 11, 21)),
    ],
)
async def test_recurrence(rule: Any) -> None:
    """A schedule takes its rule as text or as a dateutil.rrule, and the server gets the same text."""
    transport = recorder(answering(example("textmagic", "send_message")))
    async with textmagic(transport) as client:
        await client.messages.send(
            text="Hi",
            phones=["447860021130"],
            rrule=rule,
            sending_time=dt.datetime(2026, 11, 22, tzinfo=dt.UTC),
        )
    assert "FREQ=DAILY;COUNT=3" == transport.last.body["rrule"]


async def test_rule_that_is_none() -> None:
    """What is no recurrence rule is refused before anything is sent."""
    transport = recorder(answering({}))
    async with textmagic(transport) as client:
        for rule in ("daily", "FREQ=DAILY\nFREQ=WEEKLY", "DTSTART:20260101T000000\nRRULE:FREQ=DAILY"):
            with pytest.raises(InvalidArgumentError, match="rrule: expected one recurrence rule"):
                await client.messages.send(text="Hi", phones=["447860021130"], rrule=rule)
    assert [] == transport.requests


async def test_rule_that_would_lose_its_zone() -> None:
    """A dateutil.rrule that ends at an aware moment is refused: its text would name another moment."""
    start = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
    ending = rrule(DAILY, dtstart=start, until=start + dt.timedelta(days=3))
    transport = recorder(answering({}))
    async with textmagic(transport) as client:
        with pytest.raises(
            InvalidArgumentError, match="rrule: give a rule with a time zone and an end as text"
        ):
            await client.messages.send(text="Hi", phones=["447860021130"], rrule=ending)
    assert [] == transport.requests


async def test_success_without_a_body() -> None:
    """A send that is answered with 202 and nothing was accepted; there is no receipt."""
    async with textmagic(recorder(answering(httpx.Response(202)))) as client:
        assert await client.messages.send(text="Hi", phones=["447860021130"]) is None
