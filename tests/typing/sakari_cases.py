"""What type checkers know about the Sakari door, and what they refuse.

Every ignore must be needed by both checkers: an unused one is an error of its own.
"""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

from trunkline import Page, Pager, Sakari
from trunkline.sakari import Contact, ContactRequest, Message, MessagesResponse, MessageStatus, SendReceipt


async def known(sakari: Sakari) -> None:
    pager = sakari.messages.list(conversation_id="c", page_size=50)
    _ = assert_type(pager, Pager[Message, MessagesResponse])
    async for message in pager:
        assert_type(message, Message)
        assert_type(message.id, str)
        assert_type(message.status, MessageStatus | None)
        assert_type(message.send_at, datetime | None)
        if message.contact and message.contact.mobile:
            assert_type(message.contact.mobile.number, str | None)
    page = await sakari.messages.list()
    assert_type(page, Page[Message, MessagesResponse])
    assert_type(page[0], Message)
    assert_type(page[:2], tuple[Message, ...])
    assert_type(page.next_cursor, str | None)
    assert_type(page.total, int | None)
    assert_type(page.envelope, MessagesResponse)
    async for one in sakari.messages.list().pages():
        assert_type(one, Page[Message, MessagesResponse])
    assert_type(await sakari.messages.list().collect(max_items=5), list[Message])
    assert_type(await sakari.messages.get("m"), Message)
    assert_type(await sakari.messages.send(template="Hi", conversations=["c"]), SendReceipt)
    assert_type(sakari.with_options(timeout=5, account_id="other"), Sakari)
    async with sakari as same:
        assert_type(same, Sakari)


async def accepted(sakari: Sakari, contact: Contact, request: ContactRequest) -> None:
    await sakari.messages.send(
        template="Hi", contacts=[{"mobile": {"number": "+15005550006", "country": "US"}}]
    )
    await sakari.messages.send(template="Hi", contacts=[contact, request], type="SMS")


async def refused(sakari: Sakari) -> None:
    await sakari.messages.list(conversation="c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await sakari.messages.list("c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await sakari.messages.list(page_size="50")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await sakari.messages.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await sakari.messages.get(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await sakari.messages.send(conversations=["c"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await sakari.messages.send(template="Hi", type="Fax")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await sakari.messages.send(template="Hi", contacts=[{"mobil": {}}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    sakari.messages.list()  # type: ignore[unused-awaitable]
    sakari.messages.get("m")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    (await sakari.messages.get("m")).mesage  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    Sakari(account_id="a", client_id="i")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Sakari.from_env(time_out=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Sakari.from_env(account_id=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Sakari(account_id="a", client_id="i", client_secret="s", time_out=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
