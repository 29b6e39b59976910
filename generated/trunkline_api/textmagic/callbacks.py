# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.callback_settings import CallbackSettings

_RATE: Final = Rate(50, 1)

_GET: Final[Operation[CallbackSettings]] = Operation(
    vendor="textmagic",
    id="get_callback_settings",
    method="GET",
    path="/api/v2/callback/settings",
    decode=CallbackSettings.from_dict,
    safe_to_repeat=True,
    secrets=("inUrl", "outUrl"),
    rates=(_RATE,),
)

_UPDATE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="update_callback_settings",
    method="PUT",
    path="/api/v2/callback/settings",
    params=(
        Param(
            name="out_url", key="outUrl", place=In.BODY, encode=encode.nullable(encode.text(1)), secret=True
        ),
        Param(name="in_url", key="inUrl", place=In.BODY, encode=encode.nullable(encode.text(1)), secret=True),
        Param(name="format", key="format", place=In.BODY, encode=encode.choice("m", "u", "j")),
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Callbacks:
    """Where the vendor posts messages that come in and what becomes of those that were sent."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> CallbackSettings:
        """Read where callbacks go.

        The addresses to which the vendor posts, and in what form. An address that is not set is None.

        Returns:
            The settings.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getCallbackSettings
        """
        return await self._caller.call(_GET, {})

    async def update(
        self,
        *,
        out_url: str | None | Unset = UNSET,
        in_url: str | None | Unset = UNSET,
        format: Literal["m", "u", "j"] | Unset = UNSET,
    ) -> None:
        """Set where callbacks go.

        Sets the addresses for the account, in place of those in the web application. What becomes of a
        field that is left out is not documented; None takes an address away.

        Callbacks are not signed: nothing proves that the vendor sent one. A secret in the address, as
        in `?key=…`, is all there is. Whatever answers there has to do so with 200, or the vendor stops
        to post to it. Ask for JSON: in the other two forms every value is text.

        Args:
            out_url: Where to post what became of messages that were sent.
            in_url: Where to post messages that come in.
            format: In what form: `j` for JSON, `u` for a URL-encoded form, `m` for a multipart form.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateCallbackSettings
        """
        await self._caller.call(_UPDATE, {"out_url": out_url, "in_url": in_url, "format": format})
