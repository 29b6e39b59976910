# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Sequence
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

from .models.custom_attribute_definition import CustomAttributeDefinition

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CUSTOM_ATTRIBUTE_ID: Final = Param(
    name="custom_attribute_id",
    key="custom_attribute_id",
    place=In.PATH,
    encode=encode.integer(1),
    required=True,
)
_PARAM_ATTRIBUTE_MODEL: Final = Param(
    name="attribute_model",
    key="attribute_model",
    place=In.BODY,
    encode=encode.choice("conversation_attribute", "contact_attribute", "company_attribute"),
)
_PARAM_ATTRIBUTE_DISPLAY_TYPE: Final = Param(
    name="attribute_display_type",
    key="attribute_display_type",
    place=In.BODY,
    encode=encode.choice("text", "number", "currency", "percent", "link", "date", "list", "checkbox"),
)
_PARAM_ATTRIBUTE_DESCRIPTION: Final = Param(
    name="attribute_description", key="attribute_description", place=In.BODY, encode=encode.text()
)
_PARAM_ATTRIBUTE_VALUES: Final = Param(
    name="attribute_values", key="attribute_values", place=In.BODY, encode=encode.sequence(encode.text())
)
_PARAM_REGEX_PATTERN: Final = Param(
    name="regex_pattern", key="regex_pattern", place=In.BODY, encode=encode.text()
)
_PARAM_REGEX_CUE: Final = Param(name="regex_cue", key="regex_cue", place=In.BODY, encode=encode.text())

_LIST: Final[Operation[list[CustomAttributeDefinition]]] = Operation(
    vendor="chatwoot",
    id="get_account_custom_attribute",
    method="GET",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="attribute_model",
            key="attribute_model",
            place=In.QUERY,
            encode=encode.choice("conversation_attribute", "contact_attribute", "company_attribute"),
        ),
    ),
    decode=lambda v: decode.array(v, CustomAttributeDefinition.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[CustomAttributeDefinition]] = Operation(
    vendor="chatwoot",
    id="add_new_custom_attribute_to_account",
    method="POST",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="attribute_display_name",
            key="attribute_display_name",
            place=In.BODY,
            encode=encode.text(1),
            required=True,
        ),
        Param(name="attribute_key", key="attribute_key", place=In.BODY, encode=encode.text(1), required=True),
        _PARAM_ATTRIBUTE_MODEL,
        _PARAM_ATTRIBUTE_DISPLAY_TYPE,
        _PARAM_ATTRIBUTE_DESCRIPTION,
        _PARAM_ATTRIBUTE_VALUES,
        _PARAM_REGEX_PATTERN,
        _PARAM_REGEX_CUE,
    ),
    decode=CustomAttributeDefinition.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[CustomAttributeDefinition]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_single_custom_attribute",
    method="GET",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CUSTOM_ATTRIBUTE_ID),
    decode=CustomAttributeDefinition.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_custom_attribute_from_account",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CUSTOM_ATTRIBUTE_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[CustomAttributeDefinition]] = Operation(
    vendor="chatwoot",
    id="update_custom_attribute_in_account",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CUSTOM_ATTRIBUTE_ID,
        Param(
            name="attribute_display_name", key="attribute_display_name", place=In.BODY, encode=encode.text(1)
        ),
        Param(name="attribute_key", key="attribute_key", place=In.BODY, encode=encode.text(1)),
        _PARAM_ATTRIBUTE_MODEL,
        _PARAM_ATTRIBUTE_DISPLAY_TYPE,
        _PARAM_ATTRIBUTE_DESCRIPTION,
        _PARAM_ATTRIBUTE_VALUES,
        _PARAM_REGEX_PATTERN,
        _PARAM_REGEX_CUE,
    ),
    decode=CustomAttributeDefinition.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class CustomAttributesResource:
    """Definitions of what is noted about contacts, conversations and companies beyond the fields that they
    have.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        attribute_model: Literal["conversation_attribute", "contact_attribute", "company_attribute"]
        | None = None,
    ) -> builtins.list[CustomAttributeDefinition]:
        """List the custom attributes.

        The definitions for conversations, contacts or companies, or without `attribute_model` for all
        three. The values stand with the things themselves.

        Args:
            attribute_model: Only what belongs to this.

        Returns:
            The definitions.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/custom-attributes/list-all-custom-attributes-in-an-account
        """
        return await self._caller.call(_LIST, {"attribute_model": attribute_model})

    async def create(
        self,
        *,
        attribute_display_name: str,
        attribute_key: str,
        attribute_model: Literal["conversation_attribute", "contact_attribute", "company_attribute"]
        | Unset = UNSET,
        attribute_display_type: Literal[
            "text", "number", "currency", "percent", "link", "date", "list", "checkbox"
        ]
        | Unset = UNSET,
        attribute_description: str | Unset = UNSET,
        attribute_values: Sequence[str] | Unset = UNSET,
        regex_pattern: str | Unset = UNSET,
        regex_cue: str | Unset = UNSET,
    ) -> CustomAttributeDefinition:
        """Define a custom attribute.

        By default it is a text about conversations. A key that is taken, or that is one of the fields
        that things have anyway, is refused with 422. For administrators only.

        Args:
            attribute_display_name: The name that agents see.
            attribute_key: The key under which values are noted.
            attribute_model: What it belongs to. By default conversations.
            attribute_display_type: What kind of value it has. By default text.
            attribute_description: What it means.
            attribute_values: What can be chosen, for the type `list`.
            regex_pattern: What a value must look like, for the type `text`.
            regex_cue: What agents are told if it does not.

        Returns:
            The definition.

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

        Source:
        https://developers.chatwoot.com/api-reference/custom-attributes/add-a-new-custom-attribute
        """
        return await self._caller.call(
            _CREATE,
            {
                "attribute_display_name": attribute_display_name,
                "attribute_key": attribute_key,
                "attribute_model": attribute_model,
                "attribute_display_type": attribute_display_type,
                "attribute_description": attribute_description,
                "attribute_values": attribute_values,
                "regex_pattern": regex_pattern,
                "regex_cue": regex_cue,
            },
        )

    async def get(self, custom_attribute_id: int) -> CustomAttributeDefinition:
        """Read one custom attribute.

        One definition, whatever it belongs to.

        Args:
            custom_attribute_id: Id of the definition.

        Returns:
            The definition.

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
        https://developers.chatwoot.com/api-reference/custom-attributes/get-a-custom-attribute-details
        """
        return await self._caller.call(_GET, {"custom_attribute_id": custom_attribute_id})

    async def delete(self, custom_attribute_id: int) -> None:
        """Delete a custom attribute.

        The definition goes, what has been noted under its key stays. Cannot be undone. For
        administrators only.

        Args:
            custom_attribute_id: Id of the definition.

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
        https://developers.chatwoot.com/api-reference/custom-attributes/remove-a-custom-attribute-from-account
        """
        await self._caller.call(_DELETE, {"custom_attribute_id": custom_attribute_id})

    async def update(
        self,
        custom_attribute_id: int,
        *,
        attribute_display_name: str | Unset = UNSET,
        attribute_key: str | Unset = UNSET,
        attribute_model: Literal["conversation_attribute", "contact_attribute", "company_attribute"]
        | Unset = UNSET,
        attribute_display_type: Literal[
            "text", "number", "currency", "percent", "link", "date", "list", "checkbox"
        ]
        | Unset = UNSET,
        attribute_description: str | Unset = UNSET,
        attribute_values: Sequence[str] | Unset = UNSET,
        regex_pattern: str | Unset = UNSET,
        regex_cue: str | Unset = UNSET,
    ) -> CustomAttributeDefinition:
        """Change a custom attribute.

        Takes what is given and leaves the rest; `attribute_values` replaces all values of a list. What
        has been noted already is not touched, also if the key changes. For administrators only.

        Args:
            custom_attribute_id: Id of the definition.
            attribute_display_name: The name that agents see.
            attribute_key: The key under which values are noted.
            attribute_model: What an attribute belongs to. Companies are part of the enterprise edition.
            attribute_display_type: What kind of value it has.
            attribute_description: What it means.
            attribute_values: What can be chosen, for the type `list`.
            regex_pattern: What a value must look like, for the type `text`.
            regex_cue: What agents are told if it does not.

        Returns:
            The definition as it is now.

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
        https://developers.chatwoot.com/api-reference/custom-attributes/update-custom-attribute-in-account
        """
        return await self._caller.call(
            _UPDATE,
            {
                "custom_attribute_id": custom_attribute_id,
                "attribute_display_name": attribute_display_name,
                "attribute_key": attribute_key,
                "attribute_model": attribute_model,
                "attribute_display_type": attribute_display_type,
                "attribute_description": attribute_description,
                "attribute_values": attribute_values,
                "regex_pattern": regex_pattern,
                "regex_cue": regex_cue,
            },
        )
