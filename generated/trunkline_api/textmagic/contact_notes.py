# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.contact_note import ContactNote
from .models.contact_notes_paginated_response import ContactNotesPaginatedResponse
from .models.resource_link_response import ResourceLinkResponse

_RATE: Final = Rate(50, 1)
_PARAM_CONTACT_ID: Final = Param(
    name="contact_id", key="id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)
_PARAM_NOTE: Final = Param(name="note", key="note", place=In.BODY, encode=encode.text(1), required=True)

_LIST: Final[PagedOperation[ContactNote, ContactNotesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_contact_notes",
    method="GET",
    path="/api/v2/contacts/{id}/notes",
    params=(_PARAM_CONTACT_ID,),
    decode=ContactNotesPaginatedResponse.from_dict,
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
    id="create_contact_note",
    method="POST",
    path="/api/v2/contacts/{id}/notes",
    params=(_PARAM_CONTACT_ID, _PARAM_NOTE),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_DELETE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_contact_notes_bulk",
    method="POST",
    path="/api/v2/contacts/{id}/notes/delete",
    params=(
        _PARAM_CONTACT_ID,
        Param(name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="all", key="all", place=In.BODY, encode=encode.true),
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_GET: Final[Operation[ContactNote]] = Operation(
    vendor="textmagic",
    id="get_contact_note",
    method="GET",
    path="/api/v2/notes/{id}",
    params=(_PARAM_ID,),
    decode=ContactNote.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="update_contact_note",
    method="PUT",
    path="/api/v2/notes/{id}",
    params=(_PARAM_ID, _PARAM_NOTE),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_contact_note",
    method="DELETE",
    path="/api/v2/notes/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class ContactNotes:
    """Notes about contacts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        contact_id: int,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[ContactNote, ContactNotesPaginatedResponse]:
        """List the notes of a contact.

        All notes about one contact. The vendor promises no order.

        Args:
            contact_id: Id of the contact.
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

        Source: https://docs.textmagic.com/#operation/getContactNotes
        """
        return self._caller.paginate(
            _LIST,
            {"contact_id": contact_id},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(self, contact_id: int, *, note: str) -> ResourceLinkResponse:
        """Write a note about a contact.

        Adds a note. The answer is a link with the id and no more.

        Args:
            contact_id: Id of the contact.
            note: Its text.

        Returns:
            A link to the note.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/createContactNote
        """
        return await self._caller.call(_CREATE, {"contact_id": contact_id, "note": note})

    async def delete_bulk(
        self, contact_id: int, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Delete several notes of a contact, or all of them.

        Removes the notes with these ids, or every note about the contact. Nothing brings them back.

        Args:
            contact_id: Id of the contact.
            ids: Ids of the notes to delete.
            all: Whether to delete every note about the contact.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteContactNotesBulk
        """
        await self._caller.call(_DELETE_BULK, {"contact_id": contact_id, "ids": ids, "all": all})

    async def get(self, id: int) -> ContactNote:
        """Read one note.

        One note. It does not say whom it is about.

        Args:
            id: Id of the note.

        Returns:
            The note.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getContactNote
        """
        return await self._caller.call(_GET, {"id": id})

    async def update(self, id: int, *, note: str) -> ResourceLinkResponse:
        """Change a note.

        Replaces the text of the note.

        Args:
            id: Id of the note.
            note: Its text.

        Returns:
            A link to the note.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: It belongs to somebody else, who shares it.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateContactNote
        """
        return await self._caller.call(_UPDATE, {"id": id, "note": note})

    async def delete(self, id: int) -> None:
        """Delete one note.

        Removes the note. Nothing brings it back.

        Args:
            id: Id of the note.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteContactNote
        """
        await self._caller.call(_DELETE, {"id": id})
