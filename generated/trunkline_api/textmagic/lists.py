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
from .models.contact_list import ContactList
from .models.contacts_paginated_response import ContactsPaginatedResponse
from .models.lists_paginated_response import ListsPaginatedResponse
from .models.resource_link_response import ResourceLinkResponse

_RATE: Final = Rate(50, 1)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)
_PARAM_DIRECTION: Final = Param(
    name="direction", key="direction", place=In.QUERY, encode=encode.choice("asc", "desc")
)
_PARAM_CONTACTS: Final = Param(
    name="contacts",
    key="contacts",
    place=In.BODY,
    encode=encode.comma_separated(encode.integer(0)),
    required=True,
)
_PARAM_ONLY_MINE: Final = Param(name="only_mine", key="onlyMine", place=In.QUERY, encode=encode.flag)
_PARAM_SHARED: Final = Param(name="shared", key="shared", place=In.BODY, encode=encode.boolean)
_PARAM_FAVORITED: Final = Param(name="favorited", key="favorited", place=In.BODY, encode=encode.boolean)
_PARAM_IS_DEFAULT: Final = Param(name="is_default", key="isDefault", place=In.BODY, encode=encode.boolean)
_PARAM_IDS: Final = Param(
    name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))
)
_PARAM_ALL: Final = Param(name="all", key="all", place=In.BODY, encode=encode.true_flag)

_UPLOAD_AVATAR: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="upload_list_avatar",
    method="POST",
    path="/api/v2/lists/{id}/avatar",
    params=(_PARAM_ID, Param(name="image", key="image", place=In.FILE, encode=files, required=True)),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_DELETE_AVATAR: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_list_avatar",
    method="DELETE",
    path="/api/v2/lists/{id}/avatar",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_LIST: Final[PagedOperation[ContactList, ListsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_lists",
    method="GET",
    path="/api/v2/lists",
    params=(
        _PARAM_DIRECTION,
        Param(name="favorite_only", key="favoriteOnly", place=In.QUERY, encode=encode.flag),
        _PARAM_ONLY_MINE,
    ),
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

_CREATE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="create_list",
    method="POST",
    path="/api/v2/lists",
    params=(
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        _PARAM_SHARED,
        _PARAM_FAVORITED,
        _PARAM_IS_DEFAULT,
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_SEARCH: Final[PagedOperation[ContactList, ListsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_lists",
    method="GET",
    path="/api/v2/lists/search",
    params=(
        Param(name="ids", key="ids", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="query", key="query", place=In.QUERY, encode=encode.text(1)),
        _PARAM_ONLY_MINE,
        Param(name="only_default", key="onlyDefault", place=In.QUERY, encode=encode.flag),
        _PARAM_DIRECTION,
    ),
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

_DELETE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_lists_bulk",
    method="POST",
    path="/api/v2/lists/delete",
    params=(_PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_GET: Final[Operation[ContactList]] = Operation(
    vendor="textmagic",
    id="get_list",
    method="GET",
    path="/api/v2/lists/{id}",
    params=(_PARAM_ID,),
    decode=ContactList.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="update_list",
    method="PUT",
    path="/api/v2/lists/{id}",
    params=(
        _PARAM_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        _PARAM_SHARED,
        _PARAM_FAVORITED,
        _PARAM_IS_DEFAULT,
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_list",
    method="DELETE",
    path="/api/v2/lists/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CONTACTS: Final[PagedOperation[Contact, ContactsPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_contacts_by_list_id",
    method="GET",
    path="/api/v2/lists/{id}/contacts",
    params=(
        _PARAM_ID,
        Param(
            name="order_by",
            key="orderBy",
            place=In.QUERY,
            encode=encode.choice("id", "firstName", "lastName"),
        ),
        _PARAM_DIRECTION,
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

_ASSIGN_CONTACTS: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="assign_contacts_to_list",
    method="PUT",
    path="/api/v2/lists/{id}/contacts",
    params=(_PARAM_ID, _PARAM_CONTACTS),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    safe_to_repeat=True,
    rates=(Rate(5, 1, own=True), _RATE),
)

_REPLACE_CONTACTS: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="clear_and_assign_contacts_to_list",
    method="POST",
    path="/api/v2/lists/{id}/contacts",
    params=(_PARAM_ID, _PARAM_CONTACTS),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(Rate(5, 1, own=True), _RATE),
)

_REMOVE_CONTACTS: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_contacts_from_list",
    method="DELETE",
    path="/api/v2/lists/{id}/contacts",
    params=(_PARAM_ID, _PARAM_CONTACTS),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CONTACT_IDS: Final[Operation[list[int]]] = Operation(
    vendor="textmagic",
    id="get_list_contacts_ids",
    method="GET",
    path="/api/v2/lists/{id}/contacts/ids",
    params=(_PARAM_ID,),
    decode=lambda v: decode.array(v, decode.integer),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REMOVE_CONTACTS_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_list_contacts_bulk",
    method="POST",
    path="/api/v2/lists/{id}/contacts/delete",
    params=(_PARAM_ID, _PARAM_IDS, _PARAM_ALL),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)


class Lists:
    """Lists of contacts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def upload_avatar(self, id: int, *, image: FileInput) -> ResourceLinkResponse:
        """Give a list a picture.

        Sets the picture of the list, a PNG or JPEG of 10 MB at most. One that it has already is
        replaced.

        Args:
            id: Id of the list.
            image: The picture, a PNG or JPEG of 10 MB at most.

        Returns:
            A link to the list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/uploadListAvatar
        """
        return await self._caller.call(_UPLOAD_AVATAR, {"id": id, "image": image})

    async def delete_avatar(self, id: int) -> None:
        """Delete the picture of a list.

        Removes the picture; the list stays.

        Args:
            id: Id of the list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteListAvatar
        """
        await self._caller.call(_DELETE_AVATAR, {"id": id})

    def list(
        self,
        *,
        direction: Literal["asc", "desc"] | None = None,
        favorite_only: bool | None = None,
        only_mine: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ContactList, ListsPaginatedResponse]:
        """List lists.

        All lists of the user, the newest first unless asked otherwise.

        Args:
            direction: Whether the order is ascending or descending; descending if left out.
            favorite_only: Whether to show favorites only.
            only_mine: Whether to leave out lists that others share with the user.
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

        Source: https://docs.textmagic.com/#operation/getLists
        """
        return self._caller.paginate(
            _LIST,
            {"direction": direction, "favorite_only": favorite_only, "only_mine": only_mine},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        name: str,
        shared: bool | Unset = UNSET,
        favorited: bool | Unset = UNSET,
        is_default: bool | Unset = UNSET,
    ) -> ResourceLinkResponse:
        """Create a list.

        Adds a list, without members. The answer is a link with the id and no more.

        Args:
            name: Its name.
            shared: Whether all sub-accounts see it.
            favorited: Whether it is a favorite.
            is_default: Whether contacts that are added in the web application are put on it.

        Returns:
            A link to the list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/createList
        """
        return await self._caller.call(
            _CREATE, {"name": name, "shared": shared, "favorited": favorited, "is_default": is_default}
        )

    def search(
        self,
        *,
        ids: Sequence[int] | None = None,
        query: str | None = None,
        only_mine: bool | None = None,
        only_default: bool | None = None,
        direction: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ContactList, ListsPaginatedResponse]:
        """Search lists.

        Lists that meet all of the conditions, the newest first unless asked otherwise.

        Args:
            ids: Only these lists, by id.
            query: Words to look for.
            only_mine: Whether to leave out lists that others share with the user.
            only_default: Whether to show only lists that new contacts are put on by default.
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

        Source: https://docs.textmagic.com/#operation/searchLists
        """
        return self._caller.paginate(
            _SEARCH,
            {
                "ids": ids,
                "query": query,
                "only_mine": only_mine,
                "only_default": only_default,
                "direction": direction,
            },
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def delete_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Delete several lists, or all of them.

        Removes the lists with these ids, or every list of the user. The contacts on them are deleted
        too, unless they are on a list that remains. Nothing brings them back.

        Args:
            ids: Ids of the lists to delete.
            all: Whether to delete every list of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteListsBulk
        """
        await self._caller.call(_DELETE_BULK, {"ids": ids, "all": all})

    async def get(self, id: int) -> ContactList:
        """Read one list.

        One list, without its contacts.

        Args:
            id: Id of the list.

        Returns:
            The list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getList
        """
        return await self._caller.call(_GET, {"id": id})

    async def update(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        shared: bool | Unset = UNSET,
        favorited: bool | Unset = UNSET,
        is_default: bool | Unset = UNSET,
    ) -> ResourceLinkResponse:
        """Change a list.

        Changes the list itself, not who is on it. What becomes of fields that are left out is not
        documented.

        Args:
            id: Id of the list.
            name: Its name.
            shared: Whether all sub-accounts see it.
            favorited: Whether it is a favorite.
            is_default: Whether contacts that are added in the web application are put on it.

        Returns:
            A link to the list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateList
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id, "name": name, "shared": shared, "favorited": favorited, "is_default": is_default},
        )

    async def delete(self, id: int) -> None:
        """Delete one list.

        Removes the list. The contacts on it are deleted too, unless they are on another list. Nothing
        brings them back. A list that belongs to a signup form is refused (400), one that somebody else
        shares likewise (403).

        Args:
            id: Id of the list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteList
        """
        await self._caller.call(_DELETE, {"id": id})

    def contacts(
        self,
        id: int,
        *,
        order_by: Literal["id", "firstName", "lastName"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactsPaginatedResponse]:
        """List the contacts of a list.

        The contacts on the list, the newest first unless asked otherwise.

        Args:
            id: Id of the list.
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

        Source: https://docs.textmagic.com/#operation/getContactsByListId
        """
        return self._caller.paginate(
            _CONTACTS,
            {"id": id, "order_by": order_by, "direction": direction},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def assign_contacts(self, id: int, *, contacts: Sequence[int]) -> ResourceLinkResponse:
        """Put contacts on a list.

        Adds contacts to those that are on the list already.

        Args:
            id: Id of the list.
            contacts: Ids of the contacts to add.

        Returns:
            A link to the list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than five requests of this kind in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/assignContactsToList
        """
        return await self._caller.call(_ASSIGN_CONTACTS, {"id": id, "contacts": contacts})

    async def replace_contacts(self, id: int, *, contacts: Sequence[int]) -> ResourceLinkResponse:
        """Replace the contacts of a list.

        Puts these contacts on the list and takes all others off. Whether those that are on no other
        list are then deleted for good, as they are when contacts are taken off one by one, is not
        documented; reckon with it. Adding contacts is another operation.

        Args:
            id: Id of the list.
            contacts: Ids of the contacts that shall be on the list, and no others.

        Returns:
            A link to the list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than five requests of this kind in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/clearAndAssignContactsToList
        """
        return await self._caller.call(_REPLACE_CONTACTS, {"id": id, "contacts": contacts})

    async def remove_contacts(self, id: int, *, contacts: Sequence[int]) -> None:
        """Take contacts off a list.

        Takes contacts off the list. Those that are on no other list are deleted for good.

        The request is a DELETE with a body, which some proxies drop. The operation for several contacts
        does the same by POST.

        Args:
            id: Id of the list.
            contacts: Ids of the contacts to take off.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteContactsFromList
        """
        await self._caller.call(_REMOVE_CONTACTS, {"id": id, "contacts": contacts})

    async def contact_ids(self, id: int) -> builtins.list[int]:
        """List the ids of the contacts of a list.

        The ids of all contacts on the list, at once.

        Args:
            id: Id of the list.

        Returns:
            The ids.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getListContactsIds
        """
        return await self._caller.call(_CONTACT_IDS, {"id": id})

    async def remove_contacts_bulk(
        self, id: int, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Take several contacts off a list, or all of them.

        Takes the contacts with these ids, or all, off the list. Reckon with it that those that are on
        no other list are deleted for good.

        Args:
            id: Id of the list.
            ids: Ids of the contacts to take off.
            all: Whether to take off every contact on the list.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteListContactsBulk
        """
        await self._caller.call(_REMOVE_CONTACTS_BULK, {"id": id, "ids": ids, "all": all})
