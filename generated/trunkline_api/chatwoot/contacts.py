# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
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
    encode,
    files,
)

from .models.contact import Contact
from .models.contact_conversations_response import ContactConversationsResponse
from .models.contact_create_response import ContactCreateResponse
from .models.contact_inbox import ContactInbox
from .models.contact_page import ContactPage
from .models.contact_response import ContactResponse
from .models.contactable_inboxes_response import ContactableInboxesResponse
from .models.conversation import Conversation
from .models.created_contact import CreatedContact
from .models.label_titles_response import LabelTitlesResponse
from .models.sent_file import SentFile
from .models.sent_file_page import SentFilePage
from .requests import FILTER_CONDITION, FilterCondition

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CONTACT_ID: Final = Param(
    name="contact_id", key="contact_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_INCLUDE_CONTACT_INBOXES: Final = Param(
    name="include_contact_inboxes", key="include_contact_inboxes", place=In.QUERY, encode=encode.boolean
)
_PARAM_SORT: Final = Param(
    name="sort",
    key="sort",
    place=In.QUERY,
    encode=encode.comma_separated(
        encode.choice(
            "name",
            "-name",
            "email",
            "-email",
            "phone_number",
            "-phone_number",
            "last_activity_at",
            "-last_activity_at",
            "created_at",
            "-created_at",
            "company_name",
            "-company_name",
            "city",
            "-city",
            "country",
            "-country",
        )
    ),
)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text(0, 255))
_PARAM_AVATAR_URL: Final = Param(name="avatar_url", key="avatar_url", place=In.BODY, encode=encode.text())
_PARAM_BLOCKED: Final = Param(name="blocked", key="blocked", place=In.BODY, encode=encode.boolean)
_PARAM_SOURCE_ID: Final = Param(
    name="source_id", key="source_id", place=In.BODY, encode=encode.text(1), secret=True
)
_PARAM_ADDITIONAL_ATTRIBUTES: Final = Param(
    name="additional_attributes",
    key="additional_attributes",
    place=In.BODY,
    encode=encode.mapping(encode.anything),
)
_PARAM_CUSTOM_ATTRIBUTES: Final = Param(
    name="custom_attributes", key="custom_attributes", place=In.BODY, encode=encode.mapping(encode.anything)
)
_PARAM_INBOX_ID: Final = Param(
    name="inbox_id", key="inbox_id", place=In.BODY, encode=encode.integer(1), required=True
)

_LIST: Final[PagedOperation[Contact, ContactPage]] = PagedOperation(
    vendor="chatwoot",
    id="contact_list",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_SORT,
        Param(name="labels", key="labels[]", place=In.QUERY, encode=encode.sequence(encode.text(1), 1)),
        _PARAM_INCLUDE_CONTACT_INBOXES,
    ),
    decode=ContactPage.from_dict,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
    total=("meta", "count"),
)

_CREATE: Final[Operation[CreatedContact]] = Operation(
    vendor="chatwoot",
    id="contact_create",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_NAME,
        Param(name="email", key="email", place=In.BODY, encode=encode.text()),
        Param(name="phone_number", key="phone_number", place=In.BODY, encode=encode.text()),
        Param(name="identifier", key="identifier", place=In.BODY, encode=encode.text()),
        _PARAM_AVATAR_URL,
        _PARAM_BLOCKED,
        Param(name="company_id", key="company_id", place=In.BODY, encode=encode.integer(1)),
        Param(name="inbox_id", key="inbox_id", place=In.BODY, encode=encode.integer(1)),
        _PARAM_SOURCE_ID,
        _PARAM_ADDITIONAL_ATTRIBUTES,
        _PARAM_CUSTOM_ATTRIBUTES,
    ),
    decode=lambda body: ContactCreateResponse.from_dict(body).payload,
    has_body=True,
    min_properties=1,
    secrets=("source_id",),
    rates=(_RATE,),
)

_SEARCH: Final[PagedOperation[Contact, ContactPage]] = PagedOperation(
    vendor="chatwoot",
    id="contact_search",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/search",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="query", key="q", place=In.QUERY, encode=encode.text(1, pattern="\\S"), required=True),
        _PARAM_SORT,
        _PARAM_INCLUDE_CONTACT_INBOXES,
    ),
    decode=ContactPage.from_dict,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(Rate(100, 60, own=True), _RATE),
    style="page",
    position="page",
    items="payload",
    key="id",
    has_next=("meta", "has_more"),
)

_FILTER: Final[PagedOperation[Contact, ContactPage]] = PagedOperation(
    vendor="chatwoot",
    id="contact_filter",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/filter",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_SORT,
        _PARAM_INCLUDE_CONTACT_INBOXES,
        Param(
            name="conditions",
            key="payload",
            place=In.BODY,
            encode=encode.sequence(FILTER_CONDITION, 1),
            required=True,
        ),
    ),
    decode=ContactPage.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
    total=("meta", "count"),
)

_GET: Final[Operation[Contact]] = Operation(
    vendor="chatwoot",
    id="contact_details",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID, _PARAM_INCLUDE_CONTACT_INBOXES),
    decode=lambda body: ContactResponse.from_dict(body).payload,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Contact]] = Operation(
    vendor="chatwoot",
    id="contact_update",
    method="PUT",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONTACT_ID,
        _PARAM_NAME,
        Param(name="email", key="email", place=In.BODY, encode=encode.nullable(encode.text())),
        Param(name="phone_number", key="phone_number", place=In.BODY, encode=encode.nullable(encode.text())),
        Param(name="identifier", key="identifier", place=In.BODY, encode=encode.nullable(encode.text())),
        _PARAM_AVATAR_URL,
        _PARAM_BLOCKED,
        Param(name="company_id", key="company_id", place=In.BODY, encode=encode.nullable(encode.integer(1))),
        _PARAM_ADDITIONAL_ATTRIBUTES,
        _PARAM_CUSTOM_ATTRIBUTES,
    ),
    decode=lambda body: ContactResponse.from_dict(body).payload,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="contact_delete",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SET_AVATAR: Final[Operation[Contact]] = Operation(
    vendor="chatwoot",
    id="contact_set_avatar",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONTACT_ID,
        Param(name="avatar", key="avatar", place=In.FILE, encode=files, required=True),
    ),
    decode=lambda body: ContactResponse.from_dict(body).payload,
    has_body=True,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
)

_ACTIVE: Final[PagedOperation[Contact, ContactPage]] = PagedOperation(
    vendor="chatwoot",
    id="contact_active",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/active",
    params=(_PARAM_ACCOUNT_ID, _PARAM_SORT, _PARAM_INCLUDE_CONTACT_INBOXES),
    decode=ContactPage.from_dict,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
    total=("meta", "count"),
)

_EXPORT: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="contact_export",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/export",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="columns", key="column_names", place=In.BODY, encode=encode.sequence(encode.text(1), 1)),
        Param(name="conditions", key="payload", place=In.BODY, encode=encode.sequence(FILTER_CONDITION, 1)),
        Param(name="label", key="label", place=In.BODY, encode=encode.text(1)),
    ),
    decode=None,
    has_body=True,
    rates=(_RATE,),
)

_IMPORT_FILE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="contact_import",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/import",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="file", key="import_file", place=In.FILE, encode=files, required=True),
    ),
    decode=None,
    has_body=True,
    rates=(_RATE,),
)

_CONVERSATIONS: Final[Operation[list[Conversation]]] = Operation(
    vendor="chatwoot",
    id="contact_conversations",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=lambda body: ContactConversationsResponse.from_dict(body).payload,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    rates=(_RATE,),
)

_LABELS: Final[Operation[list[str]]] = Operation(
    vendor="chatwoot",
    id="list_all_labels_of_a_contact",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/labels",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=lambda body: LabelTitlesResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SET_LABELS: Final[Operation[list[str]]] = Operation(
    vendor="chatwoot",
    id="contact_add_labels",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/labels",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONTACT_ID,
        Param(
            name="labels", key="labels", place=In.BODY, encode=encode.sequence(encode.text(1)), required=True
        ),
    ),
    decode=lambda body: LabelTitlesResponse.from_dict(body).payload,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_ADD_INBOX: Final[Operation[ContactInbox]] = Operation(
    vendor="chatwoot",
    id="contact_inbox_creation",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONTACT_ID,
        _PARAM_INBOX_ID,
        _PARAM_SOURCE_ID,
        Param(name="hmac_verified", key="hmac_verified", place=In.BODY, encode=encode.boolean),
    ),
    decode=ContactInbox.from_dict,
    has_body=True,
    safe_to_repeat="source_id",
    secrets=("source_id",),
    rates=(_RATE,),
)

_CONTACTABLE_INBOXES: Final[Operation[list[ContactInbox]]] = Operation(
    vendor="chatwoot",
    id="contactable_inboxes_get",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=lambda body: ContactableInboxesResponse.from_dict(body).payload,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
)

_DELETE_CUSTOM_ATTRIBUTES: Final[Operation[Contact]] = Operation(
    vendor="chatwoot",
    id="contact_destroy_custom_attributes",
    method="POST",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CONTACT_ID,
        Param(
            name="keys",
            key="custom_attributes",
            place=In.BODY,
            encode=encode.sequence(encode.text(1), 1),
            required=True,
        ),
    ),
    decode=lambda body: ContactResponse.from_dict(body).payload,
    has_body=True,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
)

_DELETE_AVATAR: Final[Operation[Contact]] = Operation(
    vendor="chatwoot",
    id="contact_delete_avatar",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/avatar",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=lambda body: ContactResponse.from_dict(body).payload,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
)

_ATTACHMENTS: Final[PagedOperation[SentFile, SentFilePage]] = PagedOperation(
    vendor="chatwoot",
    id="contact_attachments",
    method="GET",
    path="/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CONTACT_ID),
    decode=SentFilePage.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token",),
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
    total=("meta", "total_count"),
)

_FIND_BY_SOURCE_ID: Final[Operation[Contact]] = Operation(
    vendor="chatwoot",
    id="contact_inbox_filter",
    method="POST",
    path="/api/v1/accounts/{account_id}/contact_inboxes/filter",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_INBOX_ID,
        Param(
            name="source_id",
            key="source_id",
            place=In.BODY,
            encode=encode.text(1),
            required=True,
            secret=True,
        ),
    ),
    decode=Contact.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("source_id",),
    rates=(_RATE,),
)

_MERGE: Final[Operation[Contact]] = Operation(
    vendor="chatwoot",
    id="contact_merge",
    method="POST",
    path="/api/v1/accounts/{account_id}/actions/contact_merge",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="base_contact_id",
            key="base_contact_id",
            place=In.BODY,
            encode=encode.integer(1),
            required=True,
        ),
        Param(
            name="mergee_contact_id",
            key="mergee_contact_id",
            place=In.BODY,
            encode=encode.integer(1),
            required=True,
        ),
    ),
    decode=Contact.from_dict,
    has_body=True,
    secrets=("source_id",),
    rates=(_RATE,),
)


class Contacts:
    """The people with whom the account is in touch."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        sort: Sequence[
            Literal[
                "name",
                "-name",
                "email",
                "-email",
                "phone_number",
                "-phone_number",
                "last_activity_at",
                "-last_activity_at",
                "created_at",
                "-created_at",
                "company_name",
                "-company_name",
                "city",
                "-city",
                "country",
                "-country",
            ]
        ]
        | None = ("created_at", "email", "phone_number"),
        labels: Sequence[str] | None = None,
        include_contact_inboxes: bool | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactPage]:
        """List contacts.

        Contacts with an e-mail address, a phone number or an `identifier`; visitors who have left none
        of them are not listed. The server has no order of its own, and without one pages would overlap
        and leave gaps.

        Args:
            sort: The fields to sort by, the most important first; those with a hyphen run backwards. By
                default the contacts that have been there longest come first, and none moves while you
                page; by `last_activity_at` they do.
            labels: Only what has at least one of these labels, by title.
            include_contact_inboxes: Whether to show each contact's sessions in `contact_inboxes`. By
                default they are shown.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contacts/list-contacts
        """
        return self._caller.paginate(
            _LIST,
            {"sort": sort, "labels": labels, "include_contact_inboxes": include_contact_inboxes},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        identifier: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        company_id: int | Unset = UNSET,
        inbox_id: int | Unset = UNSET,
        source_id: str | Unset = UNSET,
        additional_attributes: Mapping[str, object] | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
    ) -> CreatedContact:
        """Add a contact.

        `identifier`, e-mail address and phone number are unique in the account: one that exists is
        refused with 422, and so is a second request after the first has succeeded. With an `inbox_id`
        the contact gets a session there, which is what a conversation begins with.

        Args:
            name: Full name.
            email: E-mail address.
            phone_number: Number in E.164 form, such as `+34600111222`.
            identifier: The contact's id in your own system.
            avatar_url: Where the server can fetch a picture.
            blocked: Whether messages of this contact are to be left aside.
            company_id: The contact's company, where companies are switched on.
            inbox_id: An inbox in which the contact gets a session.
            source_id: The key of that session, instead of one that the server makes up. In an API inbox
                it must be hard to guess.
            additional_attributes: What is usually noted by the server, such as `city`, `country_code`
                and `company_name`.
            custom_attributes: What you want to note about the contact.

        Returns:
            The contact, and the session if an inbox was given.

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

        Source: https://developers.chatwoot.com/api-reference/contacts/create-contact
        """
        return await self._caller.call(
            _CREATE,
            {
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "avatar_url": avatar_url,
                "blocked": blocked,
                "company_id": company_id,
                "inbox_id": inbox_id,
                "source_id": source_id,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
            },
        )

    def search(
        self,
        *,
        query: str,
        sort: Sequence[
            Literal[
                "name",
                "-name",
                "email",
                "-email",
                "phone_number",
                "-phone_number",
                "last_activity_at",
                "-last_activity_at",
                "created_at",
                "-created_at",
                "company_name",
                "-company_name",
                "city",
                "-city",
                "country",
                "-country",
            ]
        ]
        | None = ("created_at", "email", "phone_number"),
        include_contact_inboxes: bool | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactPage]:
        """Search contacts by a piece of text.

        The text may stand anywhere in the name, the e-mail address, the phone number or the
        `identifier`, and only in the last one do capitals matter. 100 searches a minute and account.

        Args:
            query: The text.
            sort: The fields to sort by, the most important first; those with a hyphen run backwards. By
                default the contacts that have been there longest come first, and none moves while you
                page; by `last_activity_at` they do.
            include_contact_inboxes: Whether to show each contact's sessions in `contact_inboxes`. By
                default they are shown.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contacts/search-contacts
        """
        return self._caller.paginate(
            _SEARCH,
            {"query": query, "sort": sort, "include_contact_inboxes": include_contact_inboxes},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    def filter(
        self,
        *,
        conditions: Sequence[FilterCondition],
        sort: Sequence[
            Literal[
                "name",
                "-name",
                "email",
                "-email",
                "phone_number",
                "-phone_number",
                "last_activity_at",
                "-last_activity_at",
                "created_at",
                "-created_at",
                "company_name",
                "-company_name",
                "city",
                "-city",
                "country",
                "-country",
            ]
        ]
        | None = ("created_at", "email", "phone_number"),
        include_contact_inboxes: bool | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactPage]:
        """Find contacts by conditions.

        A search that is more exact than the list, among the contacts that the list shows. Attributes by
        which to search: `name`, `email`, `phone_number`, `identifier`, `country_code`, `city`,
        `company_name`, `labels`, `blocked`, `created_at`, `last_activity_at`, and custom attributes
        that the account has defined. Of several `values` most attributes look at the first one only.

        Args:
            conditions: The conditions, each joined to the next by its `query_operator`.
            sort: The fields to sort by, the most important first; those with a hyphen run backwards. By
                default the contacts that have been there longest come first, and none moves while you
                page; by `last_activity_at` they do.
            include_contact_inboxes: Whether to show each contact's sessions in `contact_inboxes`. By
                default they are shown.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

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

        Source: https://developers.chatwoot.com/api-reference/contacts/contact-filter
        """
        return self._caller.paginate(
            _FILTER,
            {"sort": sort, "include_contact_inboxes": include_contact_inboxes, "conditions": conditions},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def get(self, contact_id: int, *, include_contact_inboxes: bool | None = None) -> Contact:
        """Read one contact.

        Visitors who are not in the list can be read here too.

        Args:
            contact_id: Id of the contact, unique in the whole installation.
            include_contact_inboxes: Whether to show each contact's sessions in `contact_inboxes`. By
                default they are shown.

        Returns:
            The contact.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contacts/show-contact
        """
        return await self._caller.call(
            _GET, {"contact_id": contact_id, "include_contact_inboxes": include_contact_inboxes}
        )

    async def update(
        self,
        contact_id: int,
        *,
        name: str | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        identifier: str | None | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        blocked: bool | Unset = UNSET,
        company_id: int | None | Unset = UNSET,
        additional_attributes: Mapping[str, object] | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
    ) -> Contact:
        """Change a contact.

        Takes what is given and leaves the rest. `custom_attributes` and `additional_attributes` are
        merged into those that are there, key by key, so that no key can be removed this way.

        Args:
            contact_id: Id of the contact, unique in the whole installation.
            name: Full name.
            email: E-mail address. Null for none.
            phone_number: Number in E.164 form, such as `+34600111222`. Null for none.
            identifier: The contact's id in your own system. Null for none.
            avatar_url: Where the server can fetch a picture.
            blocked: Whether messages of this contact are to be left aside.
            company_id: The contact's company, where companies are switched on. Null for none.
            additional_attributes: What is usually noted by the server, such as `city`, merged into what
                is there.
            custom_attributes: What you want to note about the contact, merged into what is there.

        Returns:
            The contact as it is now.

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

        Source: https://developers.chatwoot.com/api-reference/contacts/update-contact
        """
        return await self._caller.call(
            _UPDATE,
            {
                "contact_id": contact_id,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "identifier": identifier,
                "avatar_url": avatar_url,
                "blocked": blocked,
                "company_id": company_id,
                "additional_attributes": additional_attributes,
                "custom_attributes": custom_attributes,
            },
        )

    async def delete(self, contact_id: int) -> None:
        """Delete a contact.

        With all conversations, for good. A contact who is online at the moment is refused with 422.
        Administrators only.

        Args:
            contact_id: Id of the contact, unique in the whole installation.

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

        Source: https://developers.chatwoot.com/api-reference/contacts/delete-contact
        """
        await self._caller.call(_DELETE, {"contact_id": contact_id})

    async def set_avatar(self, contact_id: int, *, avatar: FileInput) -> Contact:
        """Set the picture of a contact.

        From a file; `avatar_url` of a change of the contact fetches one from an address. Nothing else
        of the contact changes.

        Args:
            contact_id: Id of the contact, unique in the whole installation.
            avatar: The picture.

        Returns:
            The contact.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts_controller.rb
        """
        return await self._caller.call(_SET_AVATAR, {"contact_id": contact_id, "avatar": avatar})

    def active(
        self,
        *,
        sort: Sequence[
            Literal[
                "name",
                "-name",
                "email",
                "-email",
                "phone_number",
                "-phone_number",
                "last_activity_at",
                "-last_activity_at",
                "created_at",
                "-created_at",
                "company_name",
                "-company_name",
                "city",
                "-city",
                "country",
                "-country",
            ]
        ]
        | None = ("created_at", "email", "phone_number"),
        include_contact_inboxes: bool | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Contact, ContactPage]:
        """List the contacts who are online.

        Those who have a chat open at this moment, visitors who have left nothing of themselves among
        them. Who comes and goes during a walk may be missed.

        Args:
            sort: The fields to sort by, the most important first; those with a hyphen run backwards. By
                default the contacts that have been there longest come first, and none moves while you
                page; by `last_activity_at` they do.
            include_contact_inboxes: Whether to show each contact's sessions in `contact_inboxes`. By
                default they are shown.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts_controller.rb
        """
        return self._caller.paginate(
            _ACTIVE,
            {"sort": sort, "include_contact_inboxes": include_contact_inboxes},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def export(
        self,
        *,
        columns: Sequence[str] | Unset = UNSET,
        conditions: Sequence[FilterCondition] | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> None:
        """Have contacts sent to you as a file.

        The answer comes at once and is empty; the owner of the token gets an e-mail with a link to a
        CSV file later. Without conditions and a label all contacts of the list are in it; next to
        conditions the label is ignored. Administrators only.

        Args:
            columns: The columns of the file, `id`, `name`, `email` and `phone_number` unless others are
                given. Unknown ones are left out.
            conditions: The conditions, as for finding contacts by conditions.
            label: Only contacts with this label.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts_controller.rb
        """
        await self._caller.call(_EXPORT, {"columns": columns, "conditions": conditions, "label": label})

    async def import_file(self, *, file: FileInput) -> None:
        """Add contacts from a file.

        A CSV file with a line of headings, such as `name`, `email`, `phone_number` and `identifier`.
        The answer comes at once and is empty; the owner of the token gets an e-mail about the result
        later. Administrators only.

        Args:
            file: The CSV file.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts_controller.rb
        """
        await self._caller.call(_IMPORT_FILE, {"file": file})

    async def conversations(self, contact_id: int) -> builtins.list[Conversation]:
        """Read the latest conversations of a contact.

        The 20 with the latest activity at most, of those that the owner of the token may see. To reach
        older ones, filter the conversations by `contact_id`.

        Args:
            contact_id: Id of the contact, unique in the whole installation.

        Returns:
            The conversations, the one with the latest activity first.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contacts/contact-conversations
        """
        return await self._caller.call(_CONVERSATIONS, {"contact_id": contact_id})

    async def labels(self, contact_id: int) -> builtins.list[str]:
        """Read the labels of a contact.

        The titles alone. What else there is to a label stands in the labels of the account.

        Args:
            contact_id: Id of the contact, unique in the whole installation.

        Returns:
            The titles.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contact-labels/list-labels
        """
        return await self._caller.call(_LABELS, {"contact_id": contact_id})

    async def set_labels(self, contact_id: int, *, labels: Sequence[str]) -> builtins.list[str]:
        """Set the labels of a contact.

        Replaces all labels of the contact, in spite of the vendor's "add": to add one, read the labels
        first. Titles need not be among the labels of the account.

        Args:
            contact_id: Id of the contact, unique in the whole installation.
            labels: All titles that there are to be; none takes all labels away.

        Returns:
            The titles that the contact has now.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contact-labels/add-labels
        """
        return await self._caller.call(_SET_LABELS, {"contact_id": contact_id, "labels": labels})

    async def add_inbox(
        self,
        contact_id: int,
        *,
        inbox_id: int,
        source_id: str | Unset = UNSET,
        hmac_verified: bool | Unset = UNSET,
    ) -> ContactInbox:
        """Give a contact a session in an inbox.

        A session is what a conversation begins with. One that exists under the same `source_id` is
        given back. Without a `source_id` e-mail, WhatsApp and SMS take the address or the number of the
        contact, which is refused with 422 if the contact has none; API inboxes and websites make up a
        new key, and so a new session, each time.

        Args:
            contact_id: Id of the contact, unique in the whole installation.
            inbox_id: The inbox.
            source_id: The key of the session, instead of one that the server makes up. In an API inbox
                it must be hard to guess.
            hmac_verified: Whether the session counts as verified, as if the contact had proved who they
                are.

        Returns:
            The session.

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

        Source: https://developers.chatwoot.com/api-reference/contacts/create-contact-inbox
        """
        return await self._caller.call(
            _ADD_INBOX,
            {
                "contact_id": contact_id,
                "inbox_id": inbox_id,
                "source_id": source_id,
                "hmac_verified": hmac_verified,
            },
        )

    async def contactable_inboxes(self, contact_id: int) -> builtins.list[ContactInbox]:
        """Read where a contact can be written to.

        The inboxes in which you could begin a conversation, each with the key that the session has or
        would have. Websites are among them only if the contact has been there.

        Args:
            contact_id: Id of the contact, unique in the whole installation.

        Returns:
            The inboxes. They need not have a session of the contact yet.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contacts/get-contactable-inboxes
        """
        return await self._caller.call(_CONTACTABLE_INBOXES, {"contact_id": contact_id})

    async def delete_custom_attributes(self, contact_id: int, *, keys: Sequence[str]) -> Contact:
        """Remove custom attributes from a contact.

        The only way to remove a key, because a change of the contact merges. A key that the contact
        does not have is no mistake.

        Args:
            contact_id: Id of the contact, unique in the whole installation.
            keys: The keys to remove.

        Returns:
            The contact without them.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts_controller.rb
        """
        return await self._caller.call(_DELETE_CUSTOM_ATTRIBUTES, {"contact_id": contact_id, "keys": keys})

    async def delete_avatar(self, contact_id: int) -> Contact:
        """Remove the picture of a contact.

        Without a picture nothing happens.

        Args:
            contact_id: Id of the contact, unique in the whole installation.

        Returns:
            The contact.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts_controller.rb
        """
        return await self._caller.call(_DELETE_AVATAR, {"contact_id": contact_id})

    def attachments(
        self, contact_id: int, *, cursor: str | None = None, prefetch: int = 0, max_items: int | None = None
    ) -> Pager[SentFile, SentFilePage]:
        """List the files of a contact.

        Files, places and the like from all conversations of the contact that the owner of the token may
        see, whoever sent them, the newest first.

        Args:
            contact_id: Id of the contact, unique in the whole installation.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contacts/attachments_controller.rb
        """
        return self._caller.paginate(
            _ATTACHMENTS,
            {"contact_id": contact_id},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def find_by_source_id(self, *, inbox_id: int, source_id: str) -> Contact:
        """Find the contact of a session.

        By the exact key of the session in one inbox, such as a WhatsApp number without its plus. Nobody
        is an empty 404.

        Args:
            inbox_id: The inbox.
            source_id: The key of the session there.

        Returns:
            The contact, in no envelope here.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/contact_inboxes_controller.rb
        """
        return await self._caller.call(_FIND_BY_SOURCE_ID, {"inbox_id": inbox_id, "source_id": source_id})

    async def merge(self, *, base_contact_id: int, mergee_contact_id: int) -> Contact:
        """Merge one contact into another.

        The one disappears and leaves conversations, notes, sessions and whatever the other one lacks to
        the other, for good. Of a field that both have, the remaining contact keeps its own.

        Args:
            base_contact_id: The contact that remains.
            mergee_contact_id: The contact that disappears.

        Returns:
            The contact that remains.

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

        Source: https://developers.chatwoot.com/api-reference/contacts/merge-contacts
        """
        return await self._caller.call(
            _MERGE, {"base_contact_id": base_contact_id, "mergee_contact_id": mergee_contact_id}
        )
