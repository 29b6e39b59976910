"""The tour behind ``make demo LIVE=1``: read-only, against the accounts whose credentials are set."""

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
    # It can only see what it is told the id of, so a look is all that can be taken without knowing one.
    return [("accounts.get(1)", lambda: platform.accounts.get(1))]


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
    if not good and not bad:
        print("Set the variables of at least one vendor and try again.")
    return 0 if good and not bad else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
