"""The tour behind ``make demo LIVE=1``: read-only, against the accounts whose credentials are set.

First the doctor looks whether they can be reached at all, and says what to do where they cannot.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import trunkline
from trunkline import (
    Chatwoot,
    ChatwootPlatform,
    ChatwootPublic,
    ConfigurationError,
    Sakari,
    TextMagic,
    TrunklineError,
)
from trunkline.__main__ import main as doctor

Look = tuple[str, Callable[[], Awaitable[Any]]]


def sakari_looks(sakari: Sakari) -> list[Look]:
    return [
        ("messages.list()", lambda: sakari.messages.list(page_size=5)),
        ("conversations.list()", lambda: sakari.conversations.list(page_size=5)),
        ("contacts.list()", lambda: sakari.contacts.list(page_size=5)),
        ("templates.list()", lambda: sakari.templates.list(page_size=5)),
    ]


def chatwoot_looks(chatwoot: Chatwoot) -> list[Look]:
    return [
        ("profile.get()", chatwoot.profile.get),
        ("inboxes.list()", chatwoot.inboxes.list),
        ("conversations.list()", lambda: chatwoot.conversations.list(status="all")),
        ("contacts.list()", chatwoot.contacts.list),
    ]


def inbox_looks(inbox: ChatwootPublic) -> list[Look]:
    return [("inbox.get()", inbox.inbox.get)]


def textmagic_looks(textmagic: TextMagic) -> list[Look]:
    return [
        ("user.ping()", textmagic.user.ping),
        ("user.get()", textmagic.user.get),
        ("sessions.list()", lambda: textmagic.sessions.list(page_size=5)),
        ("lists.list()", lambda: textmagic.lists.list(page_size=5)),
    ]


def platform_looks(platform: ChatwootPlatform) -> list[Look]:
    return [("accounts.list()", platform.accounts.list)]


DOORS: list[tuple[type[Any], Callable[[Any], list[Look]]]] = [
    (Sakari, sakari_looks),
    (Chatwoot, chatwoot_looks),
    (ChatwootPublic, inbox_looks),
    (ChatwootPlatform, platform_looks),
    (TextMagic, textmagic_looks),
]


def summary(result: object) -> str:
    """What came back, without showing anybody's data."""
    if isinstance(result, trunkline.Page):
        total = "" if result.total is None else f" of {result.total}"
        return f"{len(result)}{total} on the first page{', more to come' if result.has_next else ''}"
    if isinstance(result, list):
        return f"{len(result)} items"
    return f"a {type(result).__name__}"


async def tour(door: type[Any], looks: Callable[[Any], list[Look]]) -> tuple[int, int]:
    """Look at one vendor. Returns how many looks went well and how many did not."""
    print(f"\n{door.__name__}")
    try:
        client = door.from_env()
    except ConfigurationError as error:
        print(f"  not looked at: {error}")
        return 0, 0
    good = bad = 0
    async with client:
        for what, look in looks(client):
            with trunkline.capture() as calls:
                try:
                    result = summary(await look())
                    good += 1
                except TrunklineError as error:
                    result = f"{type(error).__name__}: {error}"
                    bad += 1
            print(
                f"  {what:<24} {result}  ({calls[-1].elapsed * 1000:.0f} ms)"
                if calls
                else f"  {what:<24} {result}"
            )
    return good, bad


async def main() -> int:
    found = [await tour(door, looks) for door, looks in DOORS]
    good, bad = sum(one for one, _ in found), sum(one for _, one in found)
    print(f"\n{good} looks went well, {bad} did not. Nothing was written anywhere.")
    return 0 if good and not bad else 1


if __name__ == "__main__":
    sys.exit(doctor(["doctor"]) or asyncio.run(main()))
