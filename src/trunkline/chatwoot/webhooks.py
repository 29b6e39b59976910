"""What Chatwoot delivers: account webhooks, callbacks of API inboxes, and agent bots.

Check first, then read::

    webhooks.verify(request.headers, body, secret=SECRET)
    match webhooks.parse(request.headers, body):
        case MessageCreatedEvent(id=id, content=content): ...

Chatwoot waits 5 seconds for an answer and does not try again (agent bots: three times), so answer first and work
afterwards. Deliveries come in any order and sometimes twice: `key` tells. Signed are account webhooks since Chatwoot
4.12, API inboxes and bots since 4.13; each webhook, inbox and bot has a secret of its own, which an administrator can
read.

Source: https://github.com/chatwoot/chatwoot (lib/webhooks/trigger.rb).

.. versionadded:: 0.1
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping

from trunkline_api.chatwoot.events import *  # noqa: F403
from trunkline_api.chatwoot.events import EVENTS, Event
from trunkline_api.chatwoot.events import __all__ as _events

from .._errors import (
    SignatureExpiredError,
    SignatureMalformedError,
    SignatureMismatchError,
    SignatureMissingError,
)
from .._retry import Clock, seconds
from .._webhooks import Body, Secrets, header, raw, secrets

__all__ = ["Event", "key", "parse", "sign", "verify"]
__all__ += [name for name in _events if name != "Event"]

_SIGNATURE = re.compile(r"sha256=([0-9a-f]{64})")
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)


def parse(headers: Mapping[str, str], body: Body) -> Event:
    """Make the event of a delivery; whether it is genuine, `verify` knows.

    Args:
        headers: The headers of the request, in any case.
        body: Its body.

    Returns:
        The event; an `UnknownEvent` if this version does not know it.

    Raises:
        WebhookPayloadError: The body is not what Chatwoot sends.
    """
    return EVENTS.parse(headers, body)


def key(headers: Mapping[str, str], body: Body) -> str:
    """What is the same for two deliveries of one occurrence, and different for any other: keep it to act but once.

    Args:
        headers: The headers of the request, in any case.
        body: Its body.

    Raises:
        WebhookPayloadError: The body is not what Chatwoot sends.
    """
    return EVENTS.key(headers, body)


def verify(
    headers: Mapping[str, str],
    body: Body,
    *,
    secret: Secrets,
    tolerance: float = 300,
    clock: Clock | None = None,
) -> None:
    """Check that a delivery comes from Chatwoot, is as it was sent, and is new.

    Args:
        headers: The headers of the request, in any case.
        body: Its body, byte by byte as it arrived: not one that was parsed and written again.
        secret: The secret of the webhook, inbox or bot; several while a new one takes over from the old. The secret of
            an inbox is not its ``hmac_token``.
        tolerance: How many seconds the clocks of both sides and the way may make up.
        clock: Time, for tests.

    Raises:
        SignatureMissingError: It is not signed: a Chatwoot before 4.12, or somebody else.
        SignatureMalformedError: The signature or its time cannot be read.
        SignatureMismatchError: The signature is not of this body with this secret.
        SignatureExpiredError: It was signed too long ago, or in the future.
        InvalidArgumentError: There is no secret to check with.
    """
    known = secrets(secret)
    seconds("tolerance", tolerance)
    signature, timestamp = header(headers, "X-Chatwoot-Signature"), header(headers, "X-Chatwoot-Timestamp")
    if not signature or not timestamp:
        name = "X-Chatwoot-Timestamp" if signature else "X-Chatwoot-Signature"
        raise SignatureMissingError(f"the delivery has no {name}")
    if not (found := _SIGNATURE.fullmatch(signature)) or not _TIMESTAMP.fullmatch(timestamp):
        name = "X-Chatwoot-Timestamp" if found else "X-Chatwoot-Signature"
        raise SignatureMalformedError(f"{name} cannot be read")
    content = raw(body)
    if not any(hmac.compare_digest(_digest(one, timestamp, content), found[1]) for one in known):
        raise SignatureMismatchError("X-Chatwoot-Signature is not of this body with this secret")
    age = (clock or Clock()).now().timestamp() - int(timestamp)
    if abs(age) > tolerance:
        when = f"{age:.0f} s ago" if age > 0 else f"{-age:.0f} s in the future"
        raise SignatureExpiredError(f"the delivery was signed {when}; {tolerance:g} s are allowed")


def sign(body: Body, *, secret: str, timestamp: int | None = None) -> dict[str, str]:
    """The headers that Chatwoot would sign a delivery with, to test a receiver.

    Args:
        body: The body.
        secret: The secret.
        timestamp: Seconds since 1970; now if None.
    """
    text = str(int(Clock().now().timestamp()) if timestamp is None else timestamp)
    digest = _digest(secrets(secret)[0], text, raw(body))
    return {"X-Chatwoot-Timestamp": text, "X-Chatwoot-Signature": f"sha256={digest}"}


def _digest(secret: str, timestamp: str, body: bytes) -> str:
    return hmac.new(secret.encode(), timestamp.encode() + b"." + body, "sha256").hexdigest()
