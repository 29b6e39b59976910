# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final, Literal

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    encode,
)

from .models.token_response import TokenResponse

_TOKEN: Final[Operation[TokenResponse]] = Operation(
    vendor="sakari",
    id="auth_token",
    method="POST",
    path="/oauth2/token",
    params=(
        Param(
            name="grant_type",
            key="grant_type",
            place=In.BODY,
            encode=encode.choice("client_credentials"),
            required=True,
        ),
        Param(
            name="client_id",
            key="client_id",
            place=In.BODY,
            encode=encode.text(1),
            required=True,
            secret=True,
        ),
        Param(
            name="client_secret",
            key="client_secret",
            place=In.BODY,
            encode=encode.text(1),
            required=True,
            secret=True,
        ),
    ),
    decode=TokenResponse.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("access_token",),
    authenticated=False,
)


class Auth:
    """Tokens."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def token(
        self, *, grant_type: Literal["client_credentials"], client_id: str, client_secret: str
    ) -> TokenResponse:
        """Get an access token.

        Turns a client id and a client secret into a bearer token. The answer does not say how long the
        token lives; the token itself is a JWT, and its `exp` claim does. There is no refresh token: ask
        again.

        This path alone stands outside `/v1`.

        Returns:
            A token.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/quickstart#step-1-authenticate
        """
        return await self._caller.call(
            _TOKEN, {"grant_type": grant_type, "client_id": client_id, "client_secret": client_secret}
        )
