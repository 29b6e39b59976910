# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Any, Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    decode,
    encode,
)

from .models.timezone_list_item import TimezoneListItem

_RATE: Final = Rate(50, 1)

_LIST: Final[Operation[list[TimezoneListItem] | dict[str, Any]]] = Operation(
    vendor="textmagic",
    id="get_timezones",
    method="GET",
    path="/api/v2/timezones",
    params=(Param(name="full", key="full", place=In.QUERY, encode=encode.flag),),
    decode=lambda v: (
        decode.array(v, TimezoneListItem.from_dict)
        if v.__class__ is list
        else decode.record(v)
        if v.__class__ is dict
        else decode.neither(v, "list[TimezoneListItem] or dict[str, Any]")
    ),
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Timezones:
    """The time zones that the vendor knows."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, full: bool | None = None) -> builtins.list[TimezoneListItem] | dict[str, Any]:
        """List time zones.

        All time zones that the vendor knows, at once. Their ids serve to set the time zone of the user
        and of messages that wait for their time. The vendor shows a list, but promises only that
        something comes; with `full` it does promise a list.

        Args:
            full: Whether to tell all about each time zone.

        Returns:
            The time zones.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getTimezones
        """
        return await self._caller.call(_LIST, {"full": full})
