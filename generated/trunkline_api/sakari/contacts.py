# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
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
    Unset,
    encode,
    files,
)

from .models.contact import Contact
from .models.contact_list import ContactList
from .models.contact_response import ContactResponse
from .models.contact_tag import ContactTag
from .models.contact_upload import ContactUpload
from .models.contact_upload_response import ContactUploadResponse
from .models.contacts_response import ContactsResponse
from .models.create_contact_response import CreateContactResponse
from .models.mobile import Mobile
from .requests import (
    CONTACT_LIST_REQUEST,
    CONTACT_TAG_REQUEST,
    MOBILE_REQUEST,
    ContactListRequest,
    ContactTagRequest,
    MobileRequest,
)

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_CONTACT_ID: Final = Param(
    name="contact_id", key="contactId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_MERGE_STRATEGY: Final = Param(
    name="merge_strategy",
    key="mergeStrategy",
    place=In.QUERY,
    encode=encode.choice("append", "core", "remove"),
)
_PARAM_EMAIL: Final = Param(name="email", key="email", place=In.BODY, encode=encode.text())
_PARAM_FIRST_NAME: Final = Param(name="first_name", key="firstName", place=In.BODY, encode=encode.text())
_PARAM_LAST_NAME: Final = Param(name="last_name", key="lastName", place=In.BODY, encode=encode.text())
_PARAM_MOBILE: Final = Param(name="mobile", key="mobile", place=In.BODY, encode=MOBILE_REQUEST)
_PARAM_ATTRIBUTES: Final = Param(
    name="attributes", key="attributes", place=In.BODY, encode=encode.mapping(encode.anything)
)
_PARAM_TAGS: Final = Param(
    name="tags", key="tags", place=In.BODY, encode=encode.sequence(CONTACT_TAG_REQUEST)
)
_PARAM_LISTS: Final = Param(
    name="lists", key="lists", place=In.BODY, encode=encode.sequence(CONTACT_LIST_REQUEST)
)

_LIST: Final[PagedOperation[Contact, ContactsResponse]] = PagedOperation(
    vendor="sakari",
    id="contacts_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/contacts",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="first_name", key="firstName", place=In.QUERY, encode=encode.text(1)),
        Param(name="last_name", key="lastName", place=In.QUERY, encode=encode.text(1)),
        Param(name="mobile", key="mobile", place=In.QUERY, encode=encode.text(1)),
        Param(name="email", key="email", place=In.QUERY, encode=encode.text(1)),
        Param(name="tags", key="tags", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=ContactsResponse.from_dict,
    safe_to_repeat=True,
    style="offset",
    position="offset",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="data",
    key="id",
    has_next=("pagination", "has_next"),
    total=("pagination", "total_count"),
)

_CREATE: Final[Operation[Contact]] = Operation(
    vendor="sakari",
    id="contacts_create",
    method="POST",
    path="/v1/accounts/{accountId}/contacts",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_MERGE_STRATEGY,
        _PARAM_EMAIL,
        _PARAM_FIRST_NAME,
        _PARAM_LAST_NAME,
        _PARAM_MOBILE,
        _PARAM_ATTRIBUTES,
        _PARAM_TAGS,
        _PARAM_LISTS,
    ),
    decode=lambda body: CreateContactResponse.from_dict(body).data,
    has_body=True,
    min_properties=1,
)

_UPLOAD: Final[Operation[ContactUpload]] = Operation(
    vendor="sakari",
    id="contacts_create",
    method="POST",
    path="/v1/accounts/{accountId}/contacts",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_MERGE_STRATEGY,
        Param(name="file", key="text/csv", place=In.CONTENT, encode=files, required=True),
    ),
    decode=lambda body: ContactUploadResponse.from_dict(body).data,
)

_GET: Final[Operation[Contact]] = Operation(
    vendor="sakari",
    id="contacts_fetch",
    method="GET",
    path="/v1/accounts/{accountId}/contacts/{contactId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=lambda body: ContactResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_UPDATE: Final[Operation[Contact]] = Operation(
    vendor="sakari",
    id="contacts_update",
    method="PUT",
    path="/v1/accounts/{accountId}/contacts/{contactId}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONTACT_ID,
        _PARAM_EMAIL,
        _PARAM_FIRST_NAME,
        _PARAM_LAST_NAME,
        _PARAM_MOBILE,
        _PARAM_ATTRIBUTES,
        _PARAM_TAGS,
        _PARAM_LISTS,
        Param(name="opt_in", key="optIn", place=In.BODY, encode=encode.rfc3339),
        Param(name="blocked", key="blocked", place=In.BODY, encode=encode.rfc3339),
    ),
    decode=lambda body: ContactResponse.from_dict(body).data,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="sakari",
    id="contacts_remove",
    method="DELETE",
    path="/v1/accounts/{accountId}/contacts/{contactId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=None,
    safe_to_repeat=True,
)


class Contacts:
    """People that the account writes to."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        mobile: str | None = None,
        email: str | None = None,
        tags: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactsResponse]:
        """List contacts.

        Contacts of the account. Filters that are given together all have to hold (inferred).

        The order is not documented and cannot be chosen. Contacts that are added during a walk move the
        window.

        Args:
            first_name: Only contacts whose first name has this in it.
            last_name: Only contacts whose last name has this in it.
            mobile: Only contacts whose number has this in it.
            email: Only contacts whose e-mail address has this in it.
            tags: Only contacts with this tag. The server takes several, but what separates them is not
                documented.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/contacts/fetch-contacts
        """
        return self._caller.paginate(
            _LIST,
            {
                "first_name": first_name,
                "last_name": last_name,
                "mobile": mobile,
                "email": email,
                "tags": tags,
            },
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        merge_strategy: Literal["append", "core", "remove"] | None = None,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        mobile: MobileRequest | Mobile | Unset = UNSET,
        attributes: Mapping[str, object] | Unset = UNSET,
        tags: Sequence[ContactTagRequest | ContactTag] | Unset = UNSET,
        lists: Sequence[ContactListRequest | ContactList] | Unset = UNSET,
    ) -> Contact:
        """Create a contact, or many from a file.

        Adds a person, or everybody in a file. If a contact with a mobile number exists already,
        `merge_strategy` says what becomes of the two; without it the outcome is not documented.

        A file is answered with counts, and with a contact and its reason for each line that was not
        taken: look into `errors` although the call succeeded.

        Creating a contact is not an opt-in: whether the person may be written to is another matter.

        Args:
            merge_strategy: What to do if the number belongs to a contact already. The vendor names the
                three ways and explains none.
            email: E-mail address.
            first_name: First name.
            last_name: Last name.
            mobile: The mobile number.
            attributes: Fields of your own, by name.
            tags: Labels.
            lists: Lists to put the contact on.

        Returns:
            The contact, or what became of the file; or a refusal if `success` is false. Not the
                documented status.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/contacts/create-contact
        """
        return await self._caller.call(
            _CREATE,
            {
                "merge_strategy": merge_strategy,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "mobile": mobile,
                "attributes": attributes,
                "tags": tags,
                "lists": lists,
            },
        )

    async def upload(
        self, *, file: FileInput, merge_strategy: Literal["append", "core", "remove"] | None = None
    ) -> ContactUpload:
        """Create a contact, or many from a file.

        Adds a person, or everybody in a file. If a contact with a mobile number exists already,
        `merge_strategy` says what becomes of the two; without it the outcome is not documented.

        A file is answered with counts, and with a contact and its reason for each line that was not
        taken: look into `errors` although the call succeeded.

        Creating a contact is not an opt-in: whether the person may be written to is another matter.

        Args:
            file: The file. The first line names the columns, such as
                `country,firstName,lastName,email,mobile`; any other column becomes an attribute of that
                name (inferred).
            merge_strategy: What to do if the number belongs to a contact already. The vendor names the
                three ways and explains none.

        Returns:
            The contact, or what became of the file; or a refusal if `success` is false. Not the
                documented status.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/contacts/create-contact
        """
        return await self._caller.call(_UPLOAD, {"merge_strategy": merge_strategy, "file": file})

    async def get(self, contact_id: str) -> Contact:
        """Get one contact.

        One contact, with its lists and the reason if messages cannot reach it.

        Args:
            contact_id: Id of the contact.

        Returns:
            The contact, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/contacts/fetch-contact-by-id
        """
        return await self._caller.call(_GET, {"contact_id": contact_id})

    async def update(
        self,
        contact_id: str,
        *,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        mobile: MobileRequest | Mobile | Unset = UNSET,
        attributes: Mapping[str, object] | Unset = UNSET,
        tags: Sequence[ContactTagRequest | ContactTag] | Unset = UNSET,
        lists: Sequence[ContactListRequest | ContactList] | Unset = UNSET,
        opt_in: datetime | Unset = UNSET,
        blocked: datetime | Unset = UNSET,
    ) -> Contact:
        """Replace the data of a contact.

        Give everything that the contact is to keep. The vendor does not say what becomes of fields that
        are left out, but a working client has found that they are lost, lists and opt-in included: it
        reads the contact first and sends it back whole.

        The documented sample has only the names and the mobile number. The server passes over fields
        that it does not take without a word, so look at the answer.

        Args:
            contact_id: Id of the contact.
            email: E-mail address.
            first_name: First name.
            last_name: Last name.
            mobile: The mobile number.
            attributes: Fields of your own, by name.
            tags: Labels.
            lists: The lists that the contact is on.
            opt_in: When the contact agreed to be written to, as read from it before.
            blocked: When the contact was blocked, as read from it before.

        Returns:
            The contact as it is now, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/contacts/updates-a-contact
        """
        return await self._caller.call(
            _UPDATE,
            {
                "contact_id": contact_id,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "mobile": mobile,
                "attributes": attributes,
                "tags": tags,
                "lists": lists,
                "opt_in": opt_in,
                "blocked": blocked,
            },
        )

    async def delete(self, contact_id: str) -> None:
        """Delete a contact.

        Removes the contact and with it what is known of its opt-in. Nothing brings it back. What
        becomes of its messages is not documented.

        Args:
            contact_id: Id of the contact.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/contacts/deletes-a-contact
        """
        await self._caller.call(_DELETE, {"contact_id": contact_id})
