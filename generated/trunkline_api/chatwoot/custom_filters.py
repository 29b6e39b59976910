# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Final, Literal

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

from .models.custom_filter import CustomFilter

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CUSTOM_FILTER_ID: Final = Param(
    name="custom_filter_id", key="custom_filter_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_FILTER_TYPE: Final = Param(
    name="filter_type",
    key="filter_type",
    place=In.BODY,
    encode=encode.choice("conversation", "contact", "report"),
)

_LIST: Final[Operation[list[CustomFilter]]] = Operation(
    vendor="chatwoot",
    id="list_all_filters",
    method="GET",
    path="/api/v1/accounts/{account_id}/custom_filters",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="filter_type",
            key="filter_type",
            place=In.QUERY,
            encode=encode.choice("conversation", "contact", "report"),
        ),
    ),
    decode=lambda v: decode.array(v, CustomFilter.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[CustomFilter]] = Operation(
    vendor="chatwoot",
    id="create_a_custom_filter",
    method="POST",
    path="/api/v1/accounts/{account_id}/custom_filters",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        Param(
            name="query", key="query", place=In.BODY, encode=encode.mapping(encode.anything), required=True
        ),
        _PARAM_FILTER_TYPE,
    ),
    decode=CustomFilter.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[CustomFilter]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_single_custom_filter",
    method="GET",
    path="/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CUSTOM_FILTER_ID),
    decode=CustomFilter.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_a_custom_filter",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CUSTOM_FILTER_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[CustomFilter]] = Operation(
    vendor="chatwoot",
    id="update_a_custom_filter",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CUSTOM_FILTER_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        _PARAM_FILTER_TYPE,
        Param(name="query", key="query", place=In.BODY, encode=encode.mapping(encode.anything)),
    ),
    decode=CustomFilter.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class CustomFilters:
    """Searches that the owner of the token has saved."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, filter_type: Literal["conversation", "contact", "report"] | None = None
    ) -> builtins.list[CustomFilter]:
        """List the saved searches.

        Those of the owner of the token and of one kind; by default those for conversations.

        Args:
            filter_type: What is searched. By default conversations.

        Returns:
            The saved searches.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/custom-filters/list-all-custom-filters
        """
        return await self._caller.call(_LIST, {"filter_type": filter_type})

    async def create(
        self,
        *,
        name: str,
        query: Mapping[str, object],
        filter_type: Literal["conversation", "contact", "report"] | Unset = UNSET,
    ) -> CustomFilter:
        """Save a search.

        For the owner of the token; nobody else sees it. The `query` is what the dashboard sends when it
        searches, for conversations and contacts the conditions of `filter` under the key `payload`.

        Args:
            name: Name of the search.
            query: Free-form, what the dashboard searches by. For conversations and contacts the
                conditions under `payload`.
            filter_type: What is searched. By default conversations.

        Returns:
            The saved search.

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

        Source: https://developers.chatwoot.com/api-reference/custom-filters/create-a-custom-filter
        """
        return await self._caller.call(_CREATE, {"name": name, "query": query, "filter_type": filter_type})

    async def get(self, custom_filter_id: int) -> CustomFilter:
        """Read one saved search.

        One of the owner of the token; those of others are answered with 404.

        Args:
            custom_filter_id: Id of the saved search.

        Returns:
            The saved search.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/custom-filters/get-a-custom-filter-details
        """
        return await self._caller.call(_GET, {"custom_filter_id": custom_filter_id})

    async def delete(self, custom_filter_id: int) -> None:
        """Delete a saved search.

        Cannot be undone.

        Args:
            custom_filter_id: Id of the saved search.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/custom-filters/delete-a-custom-filter
        """
        await self._caller.call(_DELETE, {"custom_filter_id": custom_filter_id})

    async def update(
        self,
        custom_filter_id: int,
        *,
        name: str | Unset = UNSET,
        filter_type: Literal["conversation", "contact", "report"] | Unset = UNSET,
        query: Mapping[str, object] | Unset = UNSET,
    ) -> CustomFilter:
        """Change a saved search.

        Takes what is given and leaves the rest; `query` replaces the whole query.

        Args:
            custom_filter_id: Id of the saved search.
            name: Name of the search.
            filter_type: What is searched.
            query: Free-form, what the dashboard searches by. For conversations and contacts the
                conditions under `payload`.

        Returns:
            The saved search as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/custom-filters/update-a-custom-filter
        """
        return await self._caller.call(
            _UPDATE,
            {"custom_filter_id": custom_filter_id, "name": name, "filter_type": filter_type, "query": query},
        )
