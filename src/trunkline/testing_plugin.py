"""Fixtures for pytest, there as soon as trunkline is installed: fakes, and clients of theirs on which nobody waits.

=================================================================  ==================================================
``fake_sakari``, ``fake_chatwoot``, ``fake_textmagic``             a server with a memory
``sakari``, ``chatwoot``, ``chatwoot_public``, ``textmagic``       a client of it
``instant_clock``                                                  the clock of these clients: see `InstantClock`
=================================================================  ==================================================

The clients keep no rates, which takes real time. They work with every plugin for asynchronous tests, because they hold
nothing that would have to be closed. A fixture of your own that is called the same takes the place of one of these.

.. versionadded:: 0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

# pytest loads this in every project that has trunkline installed, so it imports nothing before a test asks for it.
if TYPE_CHECKING:
    from . import Chatwoot, ChatwootPublic, Sakari, TextMagic
    from .testing import FakeChatwoot, FakeSakari, FakeTextMagic, InstantClock

__all__ = [
    "chatwoot",
    "chatwoot_public",
    "fake_chatwoot",
    "fake_sakari",
    "fake_textmagic",
    "instant_clock",
    "sakari",
    "textmagic",
]


@pytest.fixture
def instant_clock() -> InstantClock:
    """Time that passes only while somebody sleeps, and then at once."""
    from .testing import InstantClock

    return InstantClock()


@pytest.fixture
def fake_sakari() -> FakeSakari:
    """A Sakari server with one account."""
    from .testing import FakeSakari

    return FakeSakari()


@pytest.fixture
def sakari(fake_sakari: FakeSakari, instant_clock: InstantClock) -> Sakari:
    """A client of `fake_sakari`."""
    from . import Sakari

    return Sakari(
        **fake_sakari.credentials, transport=fake_sakari.transport, clock=instant_clock, rate_limit=None
    )


@pytest.fixture
def fake_chatwoot() -> FakeChatwoot:
    """A Chatwoot installation with one account, one API inbox, a contact and a conversation."""
    from .testing import FakeChatwoot

    return FakeChatwoot()


@pytest.fixture
def chatwoot(fake_chatwoot: FakeChatwoot, instant_clock: InstantClock) -> Chatwoot:
    """An agent's client of `fake_chatwoot`."""
    from . import Chatwoot

    return Chatwoot(
        **fake_chatwoot.credentials,
        base_url=fake_chatwoot.base_url,
        transport=fake_chatwoot.transport,
        clock=instant_clock,
        rate_limit=None,
    )


@pytest.fixture
def chatwoot_public(fake_chatwoot: FakeChatwoot, instant_clock: InstantClock) -> ChatwootPublic:
    """A contact's client of `fake_chatwoot`."""
    from . import ChatwootPublic

    return ChatwootPublic(
        **fake_chatwoot.public_credentials,
        base_url=fake_chatwoot.base_url,
        transport=fake_chatwoot.transport,
        clock=instant_clock,
        rate_limit=None,
    )


@pytest.fixture
def fake_textmagic() -> FakeTextMagic:
    """A TextMagic server with one account."""
    from .testing import FakeTextMagic

    return FakeTextMagic()


@pytest.fixture
def textmagic(fake_textmagic: FakeTextMagic, instant_clock: InstantClock) -> TextMagic:
    """A client of `fake_textmagic`."""
    from . import TextMagic

    return TextMagic(
        **fake_textmagic.credentials, transport=fake_textmagic.transport, clock=instant_clock, rate_limit=None
    )
