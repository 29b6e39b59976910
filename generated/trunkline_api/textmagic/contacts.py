# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    FileInput,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    Unset,
    decode,
    encode,
    files,
)

from .models.contact import Contact
from .models.contact_import_progress import ContactImportProgress
from .models.contact_list import ContactList
from .models.contact_suggestion import ContactSuggestion
from .models.contacts_paginated_response import ContactsPaginatedResponse
from .models.custom_field_value import CustomFieldValue
from .models.favorite_contact import FavoriteContact
from .models.favorites_paginated_response import FavoritesPaginatedResponse
from .models.lists_paginated_response import ListsPaginatedResponse
from .models.resource_link_response import ResourceLinkResponse
from .requests import CUSTOM_FIELD_VALUE_INPUT_OBJECT, CustomFieldValueInputObject

_RATE: Final = Rate(50, 1)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)
_PARAM_ORDER_BY: Final = Param(
    name="order_by", key="orderBy", place=In.QUERY, encode=encode.choice("id", "firstName", "lastName")
)
_PARAM_DIRECTION: Final = Param(
    name="direction", key="direction", place=In.QUERY, encode=encode.choice("asc", "desc")
)
_PARAM_QUERY: Final = Param(name="query", key="query", place=In.QUERY, encode=encode.text(1))
_PARAM_PHONE: Final = Param(name="phone", key="phone", place=In.BODY, encode=encode.text(1), required=True)
_PARAM_SHARED: Final = Param(name="shared", key="shared", place=In.QUERY, encode=encode.flag)
_PARAM_LIST_ID: Final = Param(name="list_id", key="listId", place=In.QUERY, encode=encode.integer(1))
_PARAM_FIRST_NAME: Final = Param(name="first_name", key="firstName", place=In.BODY, encode=encode.text())
_PARAM_LAST_NAME: Final = Param(name="last_name", key="lastName", place=In.BODY, encode=encode.text())
_PARAM_EMAIL: Final = Param(name="email", key="email", place=In.BODY, encode=encode.text())
_PARAM_COMPANY_NAME: Final = Param(
    name="company_name", key="companyName", place=In.BODY, encode=encode.text()
)
_PARAM_FAVORITED: Final = Param(name="favorited", key="favorited", place=In.BODY, encode=encode.boolean)
_PARAM_BLOCKED: Final = Param(name="blocked", key="blocked", place=In.BODY, encode=encode.boolean)
_PARAM_PHONE_TYPE: Final = Param(name="phone_type", key="type", place=In.BODY, encode=encode.choice(-1, 0, 1))
_PARAM_CUSTOM_FIELD_VALUES: Final = Param(
    name="custom_field_values",
    key="customFieldValues",
    place=In.BODY,
    encode=encode.sequence(CUSTOM_FIELD_VALUE_INPUT_OBJECT),
)
_PARAM_LOCAL: Final = Param(name="local", key="local", place=In.BODY, encode=encode.flag)
_PARAM_COUNTRY: Final = Param(name="country", key="country", place=In.BODY, encode=encode.text(2, 2))
_PARAM_TAGS: Final = Param(name="tags", key="tags", place=In.BODY, encode=encode.sequence(encode.integer(1)))
_PARAM_OWNER: Final = Param(name="owner", key="owner", place=In.BODY, encode=encode.integer(1))
_PARAM_IDS: Final = Param(
    name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))
)
_PARAM_ALL: Final = Param(name="all", key="all", place=In.BODY, encode=encode.true_flag)

_LIST: Final[PagedOperation[Contact, ContactsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_contacts",
    method="GET",
    path="/api/v2/contacts",
    params=(_PARAM_SHARED, _PARAM_ORDER_BY, _PARAM_DIRECTION),
    decode=ContactsPaginatedResponse.from_dict,
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

_SEARCH: Final[PagedOperation[Contact, ContactsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_contacts",
    method="GET",
    path="/api/v2/contacts/search",
    params=(
        _PARAM_SHARED,
        Param(name="ids", key="ids", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))),
        _PARAM_LIST_ID,
        Param(name="include_blocked", key="includeBlocked", place=In.QUERY, encode=encode.flag),
        _PARAM_QUERY,
        Param(name="local", key="local", place=In.QUERY, encode=encode.flag),
        Param(name="exact_match", key="exactMatch", place=In.QUERY, encode=encode.flag),
        Param(name="country", key="country", place=In.QUERY, encode=encode.text(2, 2)),
        _PARAM_ORDER_BY,
        _PARAM_DIRECTION,
        Param(name="tag_ids", key="tagIds", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))),
    ),
    decode=ContactsPaginatedResponse.from_dict,
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
    id="create_contact",
    method="POST",
    path="/api/v2/contacts/normalized",
    params=(
        _PARAM_PHONE,
        Param(
            name="lists",
            key="lists",
            place=In.BODY,
            encode=encode.comma_separated(encode.integer(0)),
            required=True,
        ),
        _PARAM_FIRST_NAME,
        _PARAM_LAST_NAME,
        _PARAM_EMAIL,
        _PARAM_COMPANY_NAME,
        _PARAM_FAVORITED,
        _PARAM_BLOCKED,
        _PARAM_PHONE_TYPE,
        _PARAM_CUSTOM_FIELD_VALUES,
        _PARAM_LOCAL,
        _PARAM_COUNTRY,
        _PARAM_TAGS,
        _PARAM_OWNER,
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_DELETE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_contacts_by_ids",
    method="POST",
    path="/api/v2/contacts/delete",
    params=(_PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_GET_BY_PHONE: Final[Operation[Contact]] = Operation(
    vendor="textmagic",
    id="get_contact_by_phone",
    method="GET",
    path="/api/v2/contacts/phone/{phone}",
    params=(Param(name="phone", key="phone", place=In.PATH, encode=encode.text(1), required=True),),
    decode=Contact.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_GET: Final[Operation[Contact]] = Operation(
    vendor="textmagic",
    id="get_contact",
    method="GET",
    path="/api/v2/contacts/{id}",
    params=(_PARAM_ID,),
    decode=Contact.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_contact",
    method="DELETE",
    path="/api/v2/contacts/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="update_contact",
    method="PUT",
    path="/api/v2/contacts/{id}/normalized",
    params=(
        _PARAM_ID,
        Param(name="phone", key="phone", place=In.BODY, encode=encode.text(1)),
        Param(name="lists", key="lists", place=In.BODY, encode=encode.comma_separated(encode.integer(0))),
        _PARAM_FIRST_NAME,
        _PARAM_LAST_NAME,
        _PARAM_EMAIL,
        _PARAM_COMPANY_NAME,
        _PARAM_FAVORITED,
        _PARAM_BLOCKED,
        _PARAM_PHONE_TYPE,
        _PARAM_CUSTOM_FIELD_VALUES,
        _PARAM_LOCAL,
        _PARAM_COUNTRY,
        _PARAM_TAGS,
        _PARAM_OWNER,
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(Rate(5, 1, own=True), _RATE),
)

_LISTS: Final[PagedOperation[ContactList, ListsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_lists_of_contact",
    method="GET",
    path="/api/v2/contacts/{id}/lists",
    params=(_PARAM_ID,),
    decode=ListsPaginatedResponse.from_dict,
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

_BLOCKED: Final[PagedOperation[Contact, ContactsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_blocked_contacts",
    method="GET",
    path="/api/v2/contacts/block/list",
    params=(_PARAM_QUERY, _PARAM_ORDER_BY, _PARAM_DIRECTION),
    decode=ContactsPaginatedResponse.from_dict,
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

_GET_IF_BLOCKED: Final[Operation[Contact]] = Operation(
    vendor="textmagic",
    id="get_contact_if_blocked",
    method="GET",
    path="/api/v2/contacts/block/phone",
    params=(Param(name="phone", key="phone", place=In.QUERY, encode=encode.text(1), required=True),),
    decode=Contact.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_BLOCK: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="block_contact",
    method="POST",
    path="/api/v2/contacts/block",
    params=(_PARAM_PHONE,),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_UNBLOCK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="unblock_contact",
    method="POST",
    path="/api/v2/contacts/unblock",
    params=(_PARAM_PHONE,),
    decode=None,
    has_body=True,
    rates=(_RATE,),
)

_UNBLOCK_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="unblock_contacts_bulk",
    method="POST",
    path="/api/v2/contacts/unblock/bulk",
    params=(_PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_AUTOCOMPLETE: Final[Operation[list[ContactSuggestion]]] = Operation(
    vendor="textmagic",
    id="get_contacts_autocomplete",
    method="GET",
    path="/api/v2/contacts/autocomplete",
    params=(
        Param(name="query", key="query", place=In.QUERY, encode=encode.text(1), required=True),
        Param(name="limit", key="limit", place=In.QUERY, encode=encode.integer(1, 100)),
        Param(name="lists", key="lists", place=In.QUERY, encode=encode.flag),
    ),
    decode=lambda v: decode.array(v, ContactSuggestion.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE_ALL: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_all_contacts",
    method="DELETE",
    path="/api/v2/contact/all",
    decode=None,
    rates=(_RATE,),
)

_FAVORITES: Final[PagedOperation[FavoriteContact, FavoritesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_favorites",
    method="GET",
    path="/api/v2/contacts/favorite",
    params=(_PARAM_QUERY,),
    decode=FavoritesPaginatedResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="resources",
    key=("entity_type", "entity_id"),
    page_count=("page_count",),
)

_UPLOAD_AVATAR: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="upload_contact_avatar",
    method="POST",
    path="/api/v2/contacts/{id}/avatar",
    params=(_PARAM_ID, Param(name="image", key="image", place=In.FILE, encode=files, required=True)),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_DELETE_AVATAR: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_contact_avatar",
    method="DELETE",
    path="/api/v2/contacts/{id}/avatar",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_IMPORT_FILE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="import_contacts",
    method="POST",
    path="/api/v2/contacts/import/normalized",
    params=(
        Param(
            name="column",
            key="column",
            place=In.QUERY,
            encode=encode.text(pattern="^([0-9]+:[0-9A-Za-z]+;)*[0-9]+:phone(;[0-9]+:[0-9A-Za-z]+)*$"),
            required=True,
        ),
        _PARAM_LIST_ID,
        Param(name="list_name", key="listName", place=In.QUERY, encode=encode.text(1)),
        Param(name="file", key="file", place=In.FILE, encode=files, required=True),
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_IMPORT_PROGRESS: Final[Operation[ContactImportProgress]] = Operation(
    vendor="textmagic",
    id="get_contact_import_session_progress",
    method="GET",
    path="/api/v2/contacts/import/progress/{id}",
    params=(_PARAM_ID,),
    decode=ContactImportProgress.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Contacts:
    """People in the address book."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        shared: bool | None = None,
        order_by: Literal["id", "firstName", "lastName"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactsPaginatedResponse]:
        """List contacts.

        All contacts of the user, the newest first unless asked otherwise. By default a contact that is
        added during the walk moves the later pages; with `direction` "asc" it comes last.

        Args:
            shared: Whether contacts that others share with the user are shown too.
            order_by: What to order by.
            direction: Whether the order is ascending or descending; descending if left out.
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

        Source: https://docs.textmagic.com/#operation/getContacts
        """
        return self._caller.paginate(
            _LIST,
            {"shared": shared, "order_by": order_by, "direction": direction},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    def search(
        self,
        *,
        shared: bool | None = None,
        ids: Sequence[int] | None = None,
        list_id: int | None = None,
        include_blocked: bool | None = None,
        query: str | None = None,
        local: bool | None = None,
        exact_match: bool | None = None,
        country: str | None = None,
        order_by: Literal["id", "firstName", "lastName"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        tag_ids: Sequence[int] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactsPaginatedResponse]:
        """Search contacts.

        Contacts that meet all of the conditions, the newest first unless asked otherwise.

        Args:
            shared: Whether contacts that others share with the user are shown too.
            ids: Only these contacts, by id.
            list_id: Only contacts on this list.
            include_blocked: Whether blocked contacts are found too.
            query: Words or a number to look for.
            local: Whether a number in `query` is written as in its country, without its prefix.
            exact_match: Whether `query` has to match as a whole.
            country: Country of a local number, in two letters; that of the account if left out.
            order_by: What to order by.
            direction: Whether the order is ascending or descending; descending if left out.
            tag_ids: Only contacts with these tags, by id.
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

        Source: https://docs.textmagic.com/#operation/searchContacts
        """
        return self._caller.paginate(
            _SEARCH,
            {
                "shared": shared,
                "ids": ids,
                "list_id": list_id,
                "include_blocked": include_blocked,
                "query": query,
                "local": local,
                "exact_match": exact_match,
                "country": country,
                "order_by": order_by,
                "direction": direction,
                "tag_ids": tag_ids,
            },
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        phone: str,
        lists: Sequence[int],
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        favorited: bool | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        phone_type: Literal[-1, 0, 1] | Unset = UNSET,
        custom_field_values: Sequence[CustomFieldValueInputObject | CustomFieldValue] | Unset = UNSET,
        local: bool | Unset = UNSET,
        country: str | Unset = UNSET,
        tags: Sequence[int] | Unset = UNSET,
        owner: int | Unset = UNSET,
    ) -> ResourceLinkResponse:
        """Create a contact.

        Adds a person to the address book, on at least one list. The answer is a link with the id and no
        more. A number that is in the address book already is refused.

        Args:
            phone: The number, with the country's prefix and without a plus sign, unless `local` is
                given.
            lists: Ids of the lists that the contact is to be on.
            first_name: First name.
            last_name: Last name.
            email: E-mail address.
            company_name: Name of the company.
            favorited: Whether it is a favorite.
            blocked: Whether it can neither be written to nor write.
            phone_type: What kind of number it is, -1 to let the server find out, 0 for a landline, 1
                for a mobile.
            custom_field_values: What it has in custom fields.
            local: Whether `phone` is written as in its country, without its prefix.
            country: Country of a local number, in two letters; that of the account if left out.
            tags: Ids of tags.
            owner: Id of the user who looks after it.

        Returns:
            A link to the contact.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/createContact
        """
        return await self._caller.call(
            _CREATE,
            {
                "phone": phone,
                "lists": lists,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "company_name": company_name,
                "favorited": favorited,
                "blocked": blocked,
                "phone_type": phone_type,
                "custom_field_values": custom_field_values,
                "local": local,
                "country": country,
                "tags": tags,
                "owner": owner,
            },
        )

    async def delete_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Delete several contacts, or all of them.

        Removes the contacts with these ids, or every contact of the user, from the address book and
        from every list they are on, shared lists included. Nothing brings a contact back.

        Args:
            ids: Ids of the contacts to delete.
            all: Whether to delete every contact of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteContactsByIds
        """
        await self._caller.call(_DELETE_BULK, {"ids": ids, "all": all})

    async def get_by_phone(self, phone: str) -> Contact:
        """Read the contact with a phone number.

        The contact with this number.

        Args:
            phone: The number, with the country's prefix and without a plus sign.

        Returns:
            The contact.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getContactByPhone
        """
        return await self._caller.call(_GET_BY_PHONE, {"phone": phone})

    async def get(self, id: int) -> Contact:
        """Read one contact.

        One contact, with its lists, notes and custom fields.

        Args:
            id: Id of the contact.

        Returns:
            The contact.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getContact
        """
        return await self._caller.call(_GET, {"id": id})

    async def delete(self, id: int) -> None:
        """Delete one contact.

        Removes the contact from the address book and from every list it is on, shared lists included.
        Nothing brings it back. A contact that is on several lists can be taken off one of them and
        stays.

        Args:
            id: Id of the contact.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteContact
        """
        await self._caller.call(_DELETE, {"id": id})

    async def update(
        self,
        id: int,
        *,
        phone: str | Unset = UNSET,
        lists: Sequence[int] | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        favorited: bool | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        phone_type: Literal[-1, 0, 1] | Unset = UNSET,
        custom_field_values: Sequence[CustomFieldValueInputObject | CustomFieldValue] | Unset = UNSET,
        local: bool | Unset = UNSET,
        country: str | Unset = UNSET,
        tags: Sequence[int] | Unset = UNSET,
        owner: int | Unset = UNSET,
    ) -> ResourceLinkResponse:
        """Change a contact.

        Changes what is given. What becomes of the rest is not documented; it is safest to give `lists`
        each time, since a contact has to be on at least one.

        Args:
            id: Id of the contact.
            phone: The number, with the country's prefix and without a plus sign, unless `local` is
                given.
            lists: Ids of the lists that the contact is to be on.
            first_name: First name.
            last_name: Last name.
            email: E-mail address.
            company_name: Name of the company.
            favorited: Whether it is a favorite.
            blocked: Whether it can neither be written to nor write.
            phone_type: What kind of number it is, -1 to let the server find out, 0 for a landline, 1
                for a mobile.
            custom_field_values: What it has in custom fields.
            local: Whether `phone` is written as in its country, without its prefix.
            country: Country of a local number, in two letters; that of the account if left out.
            tags: Ids of tags.
            owner: Id of the user who looks after it.

        Returns:
            A link to the contact.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than five requests of this kind in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateContact
        """
        return await self._caller.call(
            _UPDATE,
            {
                "id": id,
                "phone": phone,
                "lists": lists,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "company_name": company_name,
                "favorited": favorited,
                "blocked": blocked,
                "phone_type": phone_type,
                "custom_field_values": custom_field_values,
                "local": local,
                "country": country,
                "tags": tags,
                "owner": owner,
            },
        )

    def lists(
        self,
        id: int,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ContactList, ListsPaginatedResponse]:
        """List the lists of a contact.

        The lists that the contact is on.

        Args:
            id: Id of the contact.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getListsOfContact
        """
        return self._caller.paginate(
            _LISTS, {"id": id}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    def blocked(
        self,
        *,
        query: str | None = None,
        order_by: Literal["id", "firstName", "lastName"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactsPaginatedResponse]:
        """List blocked contacts.

        Contacts that can neither be written to nor write.

        Args:
            query: Words or a number to look for.
            order_by: What to order by.
            direction: Whether the order is ascending or descending; descending if left out.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getBlockedContacts
        """
        return self._caller.paginate(
            _BLOCKED,
            {"query": query, "order_by": order_by, "direction": direction},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def get_if_blocked(self, *, phone: str) -> Contact:
        """Read the contact with a phone number if it is blocked.

        The contact with this number, if it is blocked. A number that is not blocked is not found (404).

        Args:
            phone: The number, with the country's prefix and without a plus sign.

        Returns:
            The contact, which is blocked.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getContactIfBlocked
        """
        return await self._caller.call(_GET_IF_BLOCKED, {"phone": phone})

    async def block(self, *, phone: str) -> ResourceLinkResponse:
        """Block a phone number.

        Cuts the number off, in both directions. The answer is a link to its contact.

        Args:
            phone: The number, with the country's prefix and without a plus sign.

        Returns:
            A link to the contact.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/blockContact
        """
        return await self._caller.call(_BLOCK, {"phone": phone})

    async def unblock(self, *, phone: str) -> None:
        """Unblock a phone number.

        Lets the number write and be written to again.

        Args:
            phone: The number, with the country's prefix and without a plus sign.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/unblockContact
        """
        await self._caller.call(_UNBLOCK, {"phone": phone})

    async def unblock_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Unblock several contacts, or all of them.

        Lets the contacts with these ids, or all that are blocked, write and be written to again.

        Args:
            ids: Ids of the contacts to unblock.
            all: Whether to unblock every contact that is blocked.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/unblockContactsBulk
        """
        await self._caller.call(_UNBLOCK_BULK, {"ids": ids, "all": all})

    async def autocomplete(
        self, *, query: str, limit: int | None = None, lists: bool | None = None
    ) -> builtins.list[ContactSuggestion]:
        """Suggest recipients for what was typed so far.

        Contacts, numbers that have written and, on request, lists that match what was typed: what a
        field for recipients would offer.

        Args:
            query: What was typed, of a name or a number.
            limit: How many suggestions at most, 10 if left out.
            lists: Whether lists are suggested too.

        Returns:
            The suggestions.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getContactsAutocomplete
        """
        return await self._caller.call(_AUTOCOMPLETE, {"query": query, "limit": limit, "lists": lists})

    async def delete_all(self) -> None:
        """Delete every contact.

        Removes every contact of the user at once, from the address book and from every list; nothing is
        asked and nothing has to be given. Nothing brings them back.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteAllContacts
        """
        await self._caller.call(_DELETE_ALL, {})

    def favorites(
        self,
        *,
        query: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[FavoriteContact, FavoritesPaginatedResponse]:
        """List favorites.

        Contacts and lists that are favorites of the user, together. The vendor promises no order.

        Args:
            query: Words to look for.
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

        Source: https://docs.textmagic.com/#operation/getFavorites
        """
        return self._caller.paginate(
            _FAVORITES,
            {"query": query},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def upload_avatar(self, id: int, *, image: FileInput) -> ResourceLinkResponse:
        """Give a contact a picture.

        Sets the picture of the contact, a PNG or JPEG of 10 MB at most. One that it has already is
        replaced.

        Args:
            id: Id of the contact.
            image: The picture, a PNG or JPEG of 10 MB at most.

        Returns:
            A link to the contact.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/uploadContactAvatar
        """
        return await self._caller.call(_UPLOAD_AVATAR, {"id": id, "image": image})

    async def delete_avatar(self, id: int) -> None:
        """Delete the picture of a contact.

        Removes the picture; the contact stays.

        Args:
            id: Id of the contact.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteContactAvatar
        """
        await self._caller.call(_DELETE_AVATAR, {"id": id})

    async def import_file(
        self, *, column: str, file: FileInput, list_id: int | None = None, list_name: str | None = None
    ) -> ResourceLinkResponse:
        """Import contacts from a file.

        Hands over a CSV, XLS or XLSX file of contacts, which the server then works through;
        `import_progress` tells how far it has come. Say in `column` what stands where, and in `list_id`
        or `list_name` on which list the contacts are to be.

        The answer is a link; that its id is the one which `import_progress` asks for is inferred.

        Args:
            column: What stands in which column, such as `0:firstName;1:lastName;3:phone`: the number of
                the column, the first being 0, and the field or the id of a custom field. `phone` is
                needed.
            file: The contacts, as CSV, XLS or XLSX.
            list_id: Id of the list that the contacts are to be on.
            list_name: Name of the list that the contacts are to be on.

        Returns:
            A link to the import.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/importContacts
        """
        return await self._caller.call(
            _IMPORT_FILE, {"column": column, "list_id": list_id, "list_name": list_name, "file": file}
        )

    async def import_progress(self, id: int) -> ContactImportProgress:
        """Say how far an import has come.

        How far the server has come with a file of contacts. Ask again until `status` is 4 or 5.

        Args:
            id: Id of the import.

        Returns:
            The progress.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getContactImportSessionProgress
        """
        return await self._caller.call(_IMPORT_PROGRESS, {"id": id})
