# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    decode,
    encode,
)

from .models.canned_response import CannedResponse

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CANNED_RESPONSE_ID: Final = Param(
    name="canned_response_id",
    key="canned_response_id",
    place=In.PATH,
    encode=encode.integer(1),
    required=True,
)

_LIST: Final[Operation[list[CannedResponse]]] = Operation(
    vendor="chatwoot",
    id="get_account_canned_response",
    method="GET",
    path="/api/v1/accounts/{account_id}/canned_responses",
    params=(_PARAM_ACCOUNT_ID, Param(name="search", key="search", place=In.QUERY, encode=encode.text(1))),
    decode=lambda v: decode.array(v, CannedResponse.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[CannedResponse]] = Operation(
    vendor="chatwoot",
    id="add_new_canned_response_to_account",
    method="POST",
    path="/api/v1/accounts/{account_id}/canned_responses",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="short_code", key="short_code", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="content", key="content", place=In.BODY, encode=encode.text(1), required=True),
    ),
    decode=CannedResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_canned_response_from_account",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CANNED_RESPONSE_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[CannedResponse]] = Operation(
    vendor="chatwoot",
    id="update_canned_response_in_account",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/canned_responses/{canned_response_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CANNED_RESPONSE_ID,
        Param(name="short_code", key="short_code", place=In.BODY, encode=encode.text(1)),
        Param(name="content", key="content", place=In.BODY, encode=encode.text(1)),
    ),
    decode=CannedResponse.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class CannedResponses:
    """Texts that agents insert by a short code."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, search: str | None = None) -> builtins.list[CannedResponse]:
        """List the canned responses.

        All of them; with `search` those that have it in the short code or in the text, the best matches
        first.

        Args:
            search: Only what has this in its short code or text; capitals do not matter.

        Returns:
            The canned responses.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/canned-responses/list-all-canned-responses-in-an-account
        """
        return await self._caller.call(_LIST, {"search": search})

    async def create(self, *, short_code: str, content: str) -> CannedResponse:
        """Create a canned response.

        Its text may hold variables such as `{{contact.name}}`, which are filled in when an agent
        inserts it. A short code that is taken is refused with 422.

        Args:
            short_code: What agents type to insert it.
            content: The text, with variables such as `{{contact.name}}`.

        Returns:
            The canned response.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/canned-responses/add-a-new-canned-response
        """
        return await self._caller.call(_CREATE, {"short_code": short_code, "content": content})

    async def delete(self, canned_response_id: int) -> None:
        """Delete a canned response.

        Messages that were written with it stay as they are. Cannot be undone.

        Args:
            canned_response_id: Id of the canned response.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/canned-responses/remove-a-canned-response-from-account
        """
        await self._caller.call(_DELETE, {"canned_response_id": canned_response_id})

    async def update(
        self, canned_response_id: int, *, short_code: str | Unset = UNSET, content: str | Unset = UNSET
    ) -> CannedResponse:
        """Change a canned response.

        Takes what is given and leaves the rest.

        Args:
            canned_response_id: Id of the canned response.
            short_code: What agents type to insert it.
            content: The text, with variables such as `{{contact.name}}`.

        Returns:
            The canned response as it is now.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/canned-responses/update-canned-response-in-account
        """
        return await self._caller.call(
            _UPDATE, {"canned_response_id": canned_response_id, "short_code": short_code, "content": content}
        )
