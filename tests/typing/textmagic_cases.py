"""What type checkers know about the TextMagic door, and what they refuse."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

from trunkline import Pager, TextMagic
from trunkline.textmagic import (
    GetAllMessageSessionsPaginatedResponse,
    GetMessageSessionStatResponse,
    MessageSession,
)


async def known(textmagic: TextMagic) -> None:
    pager = textmagic.sessions.list()
    _ = assert_type(pager, Pager[MessageSession, GetAllMessageSessionsPaginatedResponse])
    session = await textmagic.sessions.get(34436600)
    assert_type(session, MessageSession)
    assert_type(session.start_time, datetime | None)
    assert_type(session.price, float | None)
    assert_type(await textmagic.sessions.stat(1, include_deleted=True), GetMessageSessionStatResponse)
    async for message in textmagic.sessions.messages(1, statuses="d"):
        assert_type(message.text, str | None)


async def accepted(textmagic: TextMagic) -> None:
    await textmagic.sessions.delete(1)
    await textmagic.sessions.delete_bulk(ids=[1, 2])
    await textmagic.sessions.delete_bulk(all=True)


async def refused(textmagic: TextMagic) -> None:
    await textmagic.sessions.get("1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await textmagic.sessions.delete_bulk(ids="1,2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await textmagic.sessions.messages(1, statuses="delivered")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    textmagic.sessions.delete(1)  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    message = await textmagic.sessions.delete(1)  # type: ignore[func-returns-value]
    print(message)
