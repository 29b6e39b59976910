"""What type checkers know about the Chatwoot doors, and what they refuse."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import IO, assert_type

from trunkline import UNSET, Chatwoot, ChatwootPlatform, ChatwootPublic, File, FileInput, Pager, Unset
from trunkline.chatwoot import MessageType, PublicMessage


async def known(inbox: ChatwootPublic) -> None:
    pager = inbox.messages.list(5, contact_identifier="s")
    _ = assert_type(pager, Pager[PublicMessage, None])
    message = await inbox.messages.create(5, contact_identifier="s", content="Hello")
    assert_type(message, PublicMessage)
    assert_type(message.created_at, datetime)
    assert_type(message.message_type, MessageType)
    page = await inbox.messages.list(5, contact_identifier="s")
    assert_type(page.envelope, None)


async def accepted(inbox: ChatwootPublic, chatwoot: Chatwoot, platform: ChatwootPlatform) -> None:
    await inbox.messages.create(
        5, contact_identifier="s", attachments=["a.png", Path("b.png"), b"...", File(b"...", name="c.txt")]
    )
    await inbox.messages.update(
        7, contact_identifier="s", conversation_id=5, submitted_values=[{"title": "Yes", "value": "yes"}]
    )
    await inbox.messages.update(
        7,
        contact_identifier="s",
        conversation_id=5,
        submitted_values={"csat_survey_response": {"rating": 5, "feedback_message": "Thanks"}},
    )
    name: str | Unset = UNSET
    avatar: FileInput = Path("a.png")
    contact = await chatwoot.contacts.update(1, name=name)
    await chatwoot.contacts.set_avatar(contact.id, avatar=avatar)
    await chatwoot.profile.get()
    await platform.accounts.get(1)


async def refused(inbox: ChatwootPublic, chatwoot: Chatwoot, text: IO[str]) -> None:
    await inbox.messages.list(5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await inbox.messages.list(5, contact_identifier="s", page_size=20)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await inbox.messages.create(5, contact_identifier="s", content=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    inbox.messages.create(5, contact_identifier="s")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    await chatwoot.contacts.update(1, name=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await chatwoot.contacts.set_avatar(1, avatar=text)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    inbox.profile  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
