"""What TextMagic delivers to the addresses of its callback settings (`textmagic.callbacks`).

Check where it comes from, then read::

    webhooks.check_secret(request.query_params.get("key"), secret=SECRET)
    match webhooks.parse(request.headers, body):
        case InboundMessageEvent(sender=sender, text=text): ...
        case DeliveryEvent(id=id, status=status): ...

Nothing is signed. What is safe: put a secret into the address and check it in constant time, as above, and before
acting on what costs money, read the message again by its id. Bodies come as JSON, urlencoded or multipart, whatever
the settings say; all three are read, and text that should be a number becomes one. Answer with exactly 200: after any
other status the vendor takes the address for a wrong one and passes on nothing more. What chats send may come back as
an inbound message; compare with what you have sent.

Source: https://docs.textmagic.com/#tag/Callbacks

.. versionadded:: 0.1
"""

from __future__ import annotations

from collections.abc import Mapping

from trunkline_api.textmagic.events import *  # noqa: F403
from trunkline_api.textmagic.events import EVENTS, Event
from trunkline_api.textmagic.events import __all__ as _events

from .._webhooks import Body, check_secret

__all__ = ["Event", "check_secret", "key", "parse"]
__all__ += [name for name in _events if name != "Event"]


def parse(headers: Mapping[str, str], body: Body) -> Event:
    """Make the event of a delivery.

    Args:
        headers: The headers of the request, in any case.
        body: Its body.

    Returns:
        The event; an `UnknownEvent` if this version does not know it.

    Raises:
        WebhookPayloadError: The body is not what TextMagic sends.
    """
    return EVENTS.parse(headers, body)


def key(headers: Mapping[str, str], body: Body) -> str:
    """What is the same for two deliveries of one occurrence, and different for any other: keep it to act but once.

    Args:
        headers: The headers of the request, in any case.
        body: Its body.

    Raises:
        WebhookPayloadError: The body is not what TextMagic sends.
    """
    return EVENTS.key(headers, body)
