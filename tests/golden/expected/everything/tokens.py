# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    encode,
)

from .models.token import Token

_RATE: Final = Rate(1000, 1)

_TOKEN: Final[Operation[Token]] = Operation(
    vendor="everything",
    id="get_token",
    method="POST",
    path="/tokens",
    params=(
        Param(name="secret", key="secret", place=In.BODY, encode=encode.text(1), required=True, secret=True),
    ),
    decode=Token.from_dict,
    has_body=True,
    secrets=("token",),
    authenticated=False,
    rates=(Rate(5, 60, own=True), _RATE),
)


class Tokens:
    """Tokens."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def token(self, *, secret: str) -> Token:
        """Get a token.

        For the door's own use.

        Returns:
            A token.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#token
        """
        return await self._caller.call(_TOKEN, {"secret": secret})
