"""What Sakari delivers to the addresses of `sakari.webhooks.subscribe`.

Check where it comes from, then read::

    webhooks.check_secret(request.query_params.get("key"), secret=SECRET)
    match webhooks.parse(request.headers, body):
        case MessageReceivedEvent(payload=message): ...

No signature is documented. What is safe: put a secret into the address and check it in constant time, as above, and
before acting on what costs money, read the object again by its id (`sakari.messages.get`). How often a delivery is
repeated is not documented either; `key` tells two of one occurrence. ``message-sent`` is told of what this API sends
too: a bot that answers it answers itself.

Source: https://support.sakari.io/hc/en-us/articles/15804059182100

.. versionadded:: 0.1
"""

from __future__ import annotations

from collections.abc import Mapping

from trunkline_api.sakari.events import *  # noqa: F403
from trunkline_api.sakari.events import EVENTS, Event
from trunkline_api.sakari.events import __all__ as _events

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
        WebhookPayloadError: The body is not what Sakari sends.
    """
    return EVENTS.parse(headers, body)


def key(headers: Mapping[str, str], body: Body) -> str:
    """What is the same for two deliveries of one occurrence, and different for any other: keep it to act but once.

    Args:
        headers: The headers of the request, in any case.
        body: Its body.

    Raises:
        WebhookPayloadError: The body is not what Sakari sends.
    """
    return EVENTS.key(headers, body)
