# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    decode,
    encode,
)

from .models.contact_note import ContactNote

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CONTACT_ID: Final = Param(
    name="contact_id", key="contact_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_NOTE_ID: Final = Param(
    name="note_id", key="note_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CONTENT: Final = Param(
    name="content", key="content", place=In.BODY, encode=encode.text(1), required=True
)

_LIST: Final[Operation[list[ContactNote]]] = Operation(
    vendor="chatwoot",
    id="list_contact_notes",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/notes",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=lambda v: decode.array(v, ContactNote.from_dict),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[ContactNote]] = Operation(
    vendor="chatwoot",
    id="create_contact_note",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/notes",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID, _PARAM_CONTENT),
    decode=ContactNote.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[ContactNote]] = Operation(
    vendor="chatwoot",
    id="get_contact_note",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID, _PARAM_NOTE_ID),
    decode=ContactNote.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_contact_note",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID, _PARAM_NOTE_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[ContactNote]] = Operation(
    vendor="chatwoot",
    id="update_contact_note",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID, _PARAM_NOTE_ID, _PARAM_CONTENT),
    decode=ContactNote.from_dict,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class ContactNotes:
    """What agents have written down about a contact, for themselves."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, contact_id: int) -> builtins.list[ContactNote]:
        """List the notes on a contact.

        All of them, the newest first.

        Args:
            contact_id: Id of the contact, unique in the whole installation.

        Returns:
            The notes.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts/notes_controller.rb
        """
        return await self._caller.call(_LIST, {"contact_id": contact_id})

    async def create(self, contact_id: int, *, content: str) -> ContactNote:
        """Write a note on a contact.

        In the name of the owner of the token. The contact never sees it.

        Args:
            contact_id: Id of the contact, unique in the whole installation.
            content: The text.

        Returns:
            The note.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts/notes_controller.rb
        """
        return await self._caller.call(_CREATE, {"contact_id": contact_id, "content": content})

    async def get(self, note_id: int, *, contact_id: int) -> ContactNote:
        """Read one note.

        By its id and that of the contact.

        Args:
            note_id: Id of the note.
            contact_id: Id of the contact, unique in the whole installation.

        Returns:
            The note.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts/notes_controller.rb
        """
        return await self._caller.call(_GET, {"contact_id": contact_id, "note_id": note_id})

    async def delete(self, note_id: int, *, contact_id: int) -> None:
        """Delete a note.

        For good.

        Args:
            note_id: Id of the note.
            contact_id: Id of the contact, unique in the whole installation.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts/notes_controller.rb
        """
        await self._caller.call(_DELETE, {"contact_id": contact_id, "note_id": note_id})

    async def update(self, note_id: int, *, contact_id: int, content: str) -> ContactNote:
        """Rewrite a note.

        Whoever wrote it; the author stays the same.

        Args:
            note_id: Id of the note.
            contact_id: Id of the contact, unique in the whole installation.
            content: The text.

        Returns:
            The note.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts/notes_controller.rb
        """
        return await self._caller.call(
            _UPDATE, {"contact_id": contact_id, "note_id": note_id, "content": content}
        )
