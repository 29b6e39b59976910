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
    encode,
)

from .models.label import Label
from .models.labels_response import LabelsResponse

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_LABEL_ID: Final = Param(
    name="label_id", key="label_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_COLOR: Final = Param(name="color", key="color", place=In.BODY, encode=encode.text(1))
_PARAM_SHOW_ON_SIDEBAR: Final = Param(
    name="show_on_sidebar", key="show_on_sidebar", place=In.BODY, encode=encode.boolean
)

_LIST: Final[Operation[list[Label]]] = Operation(
    vendor="chatwoot",
    id="list_all_labels",
    method="GET",
    path="/api/v1/accounts/{account_id}/labels",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: LabelsResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[Label]] = Operation(
    vendor="chatwoot",
    id="create_a_label",
    method="POST",
    path="/api/v1/accounts/{account_id}/labels",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="title", key="title", place=In.BODY, encode=encode.text(1, pattern="^\\S+$"), required=True
        ),
        Param(name="description", key="description", place=In.BODY, encode=encode.text()),
        _PARAM_COLOR,
        _PARAM_SHOW_ON_SIDEBAR,
    ),
    decode=Label.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[Label]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_single_label",
    method="GET",
    path="/api/v1/accounts/{account_id}/labels/{label_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_LABEL_ID),
    decode=Label.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_a_label",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/labels/{label_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_LABEL_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Label]] = Operation(
    vendor="chatwoot",
    id="update_a_label",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/labels/{label_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_LABEL_ID,
        Param(name="title", key="title", place=In.BODY, encode=encode.text(1, pattern="^\\S+$")),
        Param(name="description", key="description", place=In.BODY, encode=encode.nullable(encode.text())),
        _PARAM_COLOR,
        _PARAM_SHOW_ON_SIDEBAR,
    ),
    decode=Label.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Labels:
    """The labels that an account has set up. Conversations and contacts bear them by title."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Label]:
        """List the labels.

        All labels of the account, those that nothing bears too.

        Returns:
            The labels.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/labels/list-all-labels
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self,
        *,
        title: str,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        show_on_sidebar: bool | Unset = UNSET,
    ) -> Label:
        """Add a label.

        Its title is stored in lower case, and two labels of the same title are refused with 422.
        Conversations and contacts that bear the title already need not change. Administrators only.

        Args:
            title: Letters, digits, hyphens and underscores.
            description: What the label is for.
            color: Colour, such as `#1f93ff`.
            show_on_sidebar: Whether the dashboard shows it beside the conversations.

        Returns:
            The label.

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

        Source: https://developers.chatwoot.com/api-reference/labels/create-a-label
        """
        return await self._caller.call(
            _CREATE,
            {"title": title, "description": description, "color": color, "show_on_sidebar": show_on_sidebar},
        )

    async def get(self, label_id: int) -> Label:
        """Read one label.

        Administrators only, although everybody may list them.

        Args:
            label_id: Id of the label.

        Returns:
            The label.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/labels/get-a-label
        """
        return await self._caller.call(_GET, {"label_id": label_id})

    async def delete(self, label_id: int) -> None:
        """Delete a label.

        For good. Administrators only.

        Args:
            label_id: Id of the label.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/labels/delete-a-label
        """
        await self._caller.call(_DELETE, {"label_id": label_id})

    async def update(
        self,
        label_id: int,
        *,
        title: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        color: str | Unset = UNSET,
        show_on_sidebar: bool | Unset = UNSET,
    ) -> Label:
        """Change a label.

        Takes what is given and leaves the rest. Under a new title conversations and contacts bear it a
        while later. Administrators only.

        Args:
            label_id: Id of the label.
            title: Letters, digits, hyphens and underscores.
            description: What the label is for. Null for nothing.
            color: Colour, such as `#1f93ff`.
            show_on_sidebar: Whether the dashboard shows it beside the conversations.

        Returns:
            The label as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/labels/update-a-label
        """
        return await self._caller.call(
            _UPDATE,
            {
                "label_id": label_id,
                "title": title,
                "description": description,
                "color": color,
                "show_on_sidebar": show_on_sidebar,
            },
        )
