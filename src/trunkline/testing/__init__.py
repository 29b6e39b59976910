"""Fakes of the three servers, for tests that want neither a network nor an account.

A fake is a small server with a memory: what was sent to it can be fetched from it. It asks for credentials as the
real one does, checks every request against the bundled spec, and records what it received. It needs the extra
``testing``::

    fake = FakeSakari()
    async with Sakari(**fake.credentials, transport=fake.transport) as sakari:  # in process
        ...
    async with fake.serve() as url, Sakari(**fake.credentials, base_url=url) as sakari:  # real sockets on 127.0.0.1
        ...
    assert not fake.violations
"""

try:
    from ._app import Fake
    from ._cassette import RecordingTransport, ReplayMismatch, ReplayTransport
    from ._chatwoot import FakeChatwoot
    from ._clock import InstantClock
    from ._contract import Violation
    from ._delivery import Delivered
    from ._request import ReceivedFile, ReceivedRequest
    from ._sakari import FakeSakari
    from ._textmagic import FakeTextMagic
    from ._validating import ContractViolation, ValidatingTransport
except ModuleNotFoundError as error:
    missing = (error.name or "").partition(".")[0]
    if missing.startswith("trunkline"):
        raise
    raise ImportError(f'trunkline.testing needs {missing}: pip install "trunkline[testing]"') from error

__all__ = [
    "ContractViolation",
    "Delivered",
    "Fake",
    "FakeChatwoot",
    "FakeSakari",
    "FakeTextMagic",
    "InstantClock",
    "ReceivedFile",
    "ReceivedRequest",
    "RecordingTransport",
    "ReplayMismatch",
    "ReplayTransport",
    "ValidatingTransport",
    "Violation",
]
