"""``python -m trunkline.testing``: the three fakes on this machine, for whoever has no account yet.

It prints the variables that lead ``from_env()`` of every client to them, and runs until it is interrupted. A service
in another process, in any environment, is tested likewise.
"""

from __future__ import annotations

import asyncio
import shlex
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from typing import TypeAlias

from . import FakeChatwoot, FakeSakari, FakeTextMagic

__all__ = ["filled", "main", "variables"]


Fakes: TypeAlias = tuple[FakeSakari, FakeChatwoot, FakeTextMagic]


def filled() -> Fakes:
    """Make the fakes, with something in them, so that lists have pages and a recipient is passed over."""
    sakari, chatwoot, textmagic = FakeSakari(), FakeChatwoot(), FakeTextMagic()
    for number in range(230):
        sakari.add_message(f"Question {number}")
    sakari.refuse_number("+15005550001")
    for number in range(45):
        chatwoot.add_message(f"Answer {number}")
    for number in range(25):
        textmagic.add_session(f"Campaign {number}", "ddf")
    return sakari, chatwoot, textmagic


def variables(fakes: Fakes, urls: Sequence[str]) -> dict[str, str]:
    """What has to stand in the environment for ``from_env()`` to find these fakes.

    Args:
        fakes: The fakes.
        urls: Where they are, one after the other.
    """
    sakari, chatwoot, textmagic = fakes
    return {
        "SAKARI_BASE_URL": urls[0],
        "SAKARI_ACCOUNT_ID": sakari.account_id,
        "SAKARI_CLIENT_ID": sakari.client_id,
        "SAKARI_CLIENT_SECRET": sakari.client_secret,
        "CHATWOOT_BASE_URL": urls[1],
        "CHATWOOT_ACCOUNT_ID": str(chatwoot.account_id),
        "CHATWOOT_API_ACCESS_TOKEN": chatwoot.api_access_token,
        "CHATWOOT_PLATFORM_TOKEN": chatwoot.platform_token,
        "CHATWOOT_INBOX_IDENTIFIER": chatwoot.inbox_identifier,
        "TEXTMAGIC_BASE_URL": urls[2],
        "TEXTMAGIC_USERNAME": textmagic.username,
        "TEXTMAGIC_API_KEY": textmagic.api_key,
    }


async def _serve() -> None:
    fakes = filled()
    async with AsyncExitStack() as stack:
        urls = [await stack.enter_async_context(one.serve()) for one in fakes]
        print("# Fakes of Sakari, Chatwoot and TextMagic, until you press Ctrl-C. In another terminal:")
        for name, value in variables(fakes, urls).items():
            print(f"export {name}={shlex.quote(value)}")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main() -> int:
    """Run the command."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve())
    return 0


if __name__ == "__main__":
    sys.exit(main())
