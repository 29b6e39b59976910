# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    encode,
)

from .models.custom_fields_paginated_response import CustomFieldsPaginatedResponse
from .models.resource_link_response import ResourceLinkResponse
from .models.user_custom_field import UserCustomField

_RATE: Final = Rate(50, 1)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True)

_LIST: Final[PagedOperation[UserCustomField, CustomFieldsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_custom_fields",
    method="GET",
    path="/api/v2/customfields",
    decode=CustomFieldsPaginatedResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="resources",
    key="id",
    page_count=("page_count",),
)

_CREATE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="create_custom_field",
    method="POST",
    path="/api/v2/customfields",
    params=(_PARAM_NAME,),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[UserCustomField]] = Operation(
    vendor="textmagic",
    id="get_custom_field",
    method="GET",
    path="/api/v2/customfields/{id}",
    params=(_PARAM_ID,),
    decode=UserCustomField.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="update_custom_field",
    method="PUT",
    path="/api/v2/customfields/{id}",
    params=(_PARAM_ID, _PARAM_NAME),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_custom_field",
    method="DELETE",
    path="/api/v2/customfields/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE_VALUE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="update_custom_field_value",
    method="PUT",
    path="/api/v2/customfields/{id}/update",
    params=(
        _PARAM_ID,
        Param(name="contact_id", key="contactId", place=In.BODY, encode=encode.integer(1), required=True),
        Param(name="value", key="value", place=In.BODY, encode=encode.text(), required=True),
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class CustomFields:
    """Fields that the user has added to contacts, for placeholders in texts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[UserCustomField, CustomFieldsPaginatedResponse]:
        """List custom fields.

        All custom fields of the user, without what contacts have in them. The vendor promises no order.

        Args:
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getCustomFields
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def create(self, *, name: str) -> ResourceLinkResponse:
        """Create a custom field.

        Adds a field that contacts can have something in. In a text it is written as its name in braces,
        as in `{Preferred seat}`. The answer is a link with the id and no more.

        Args:
            name: Its name.

        Returns:
            A link to the custom field.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/createCustomField
        """
        return await self._caller.call(_CREATE, {"name": name})

    async def get(self, id: int) -> UserCustomField:
        """Read one custom field.

        One custom field, without what contacts have in it.

        Args:
            id: Id of the custom field.

        Returns:
            The custom field.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getCustomField
        """
        return await self._caller.call(_GET, {"id": id})

    async def update(self, id: int, *, name: str) -> ResourceLinkResponse:
        """Rename a custom field.

        Gives the field another name. Whether templates that have the old name in braces follow is not
        documented; look through them.

        Args:
            id: Id of the custom field.
            name: Its name.

        Returns:
            A link to the custom field.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateCustomField
        """
        return await self._caller.call(_UPDATE, {"id": id, "name": name})

    async def delete(self, id: int) -> None:
        """Delete a custom field.

        Removes the field, and with it what contacts have there. Nothing brings it back.

        Args:
            id: Id of the custom field.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteCustomField
        """
        await self._caller.call(_DELETE, {"id": id})

    async def update_value(self, id: int, *, contact_id: int, value: str) -> ResourceLinkResponse:
        """Set what a contact has in a custom field.

        Writes a value into the field of one contact, in place of what was there. It is kept and put
        into texts letter by letter: a date or a number should be written as people are to read it.

        Args:
            id: Id of the custom field.
            contact_id: Id of the contact.
            value: What it has there.

        Returns:
            A link to what was changed.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateCustomFieldValue
        """
        return await self._caller.call(_UPDATE_VALUE, {"id": id, "contact_id": contact_id, "value": value})
