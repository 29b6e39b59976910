# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
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

from .models.public_contact import PublicContact
from .models.public_contact_record import PublicContactRecord

_RATE: Final = Rate(3000, 60)
_PARAM_INBOX_IDENTIFIER: Final = Param(
    name="inbox_identifier",
    key="inbox_identifier",
    place=In.PATH,
    encode=encode.text(1),
    required=True,
    secret=True,
)
_PARAM_IDENTIFIER: Final = Param(name="identifier", key="identifier", place=In.BODY, encode=encode.text(1))
_PARAM_IDENTIFIER_HASH: Final = Param(
    name="identifier_hash",
    key="identifier_hash",
    place=In.BODY,
    encode=encode.text(pattern="^[0-9a-f]{64}$"),
    secret=True,
    signs="identifier",
)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text(0, 255))
_PARAM_EMAIL: Final = Param(name="email", key="email", place=In.BODY, encode=encode.text())
_PARAM_PHONE_NUMBER: Final = Param(
    name="phone_number", key="phone_number", place=In.BODY, encode=encode.text()
)
_PARAM_AVATAR_URL: Final = Param(name="avatar_url", key="avatar_url", place=In.BODY, encode=encode.text())
_PARAM_CUSTOM_ATTRIBUTES: Final = Param(
    name="custom_attributes", key="custom_attributes", place=In.BODY, encode=encode.mapping(encode.anything)
)
_PARAM_CONTACT_IDENTIFIER: Final = Param(
    name="contact_identifier",
    key="contact_identifier",
    place=In.PATH,
    encode=encode.text(1),
    required=True,
    secret=True,
)

_CREATE: Final[Operation[PublicContact]] = Operation(
    vendor="chatwoot",
    id="create_a_contact",
    method="POST",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts",
    params=(
        _PARAM_INBOX_IDENTIFIER,
        Param(name="source_id", key="source_id", place=In.BODY, encode=encode.text(1), secret=True),
        _PARAM_IDENTIFIER,
        _PARAM_IDENTIFIER_HASH,
        _PARAM_NAME,
        _PARAM_EMAIL,
        _PARAM_PHONE_NUMBER,
        _PARAM_AVATAR_URL,
        _PARAM_CUSTOM_ATTRIBUTES,
    ),
    decode=PublicContact.from_dict,
    has_body=True,
    safe_to_repeat="source_id",
    secrets=("pubsub_token", "source_id"),
    authenticated=False,
    rates=(_RATE,),
)

_GET: Final[Operation[PublicContact]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_contact",
    method="GET",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
    params=(
        _PARAM_INBOX_IDENTIFIER,
        _PARAM_CONTACT_IDENTIFIER,
        Param(name="identifier", key="identifier", place=In.QUERY, encode=encode.text(1)),
        Param(
            name="identifier_hash",
            key="identifier_hash",
            place=In.QUERY,
            encode=encode.text(pattern="^[0-9a-f]{64}$"),
            secret=True,
            signs="identifier",
        ),
    ),
    decode=PublicContact.from_dict,
    safe_to_repeat=True,
    secrets=("pubsub_token", "source_id"),
    authenticated=False,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[PublicContactRecord]] = Operation(
    vendor="chatwoot",
    id="update_a_contact",
    method="PATCH",
    path="/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
    params=(
        _PARAM_INBOX_IDENTIFIER,
        _PARAM_CONTACT_IDENTIFIER,
        _PARAM_IDENTIFIER,
        _PARAM_IDENTIFIER_HASH,
        _PARAM_NAME,
        _PARAM_EMAIL,
        _PARAM_PHONE_NUMBER,
        _PARAM_AVATAR_URL,
        _PARAM_CUSTOM_ATTRIBUTES,
    ),
    decode=PublicContactRecord.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("pubsub_token",),
    authenticated=False,
    rates=(_RATE,),
)


class PublicContacts:
    """The people who write to one API inbox. Each has a session there, known by its `source_id`."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create(
        self,
        *,
        source_id: str | Unset = UNSET,
        identifier: str | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
    ) -> PublicContact:
        """Open a session for a contact.

        Finds or creates. A `source_id` that the inbox knows gives back that session, and nothing is
        changed. Otherwise somebody with the same `identifier`, else the same e-mail address, else the
        same phone number gets one more session and keeps the name; only when nobody matches is a
        contact created. Without a name the server makes one up.

        The `source_id` of the answer is the key to everything else here: keep it, and keep it to
        yourself. Whoever gives an e-mail address is not asked to prove that it is theirs, unless the
        inbox demands an HMAC.

        Args:
            source_id: A key of your own for the session, instead of one that the server makes up. It
                must be hard to guess: whoever knows it reads and writes as the contact. With it the
                call may be repeated.
            identifier: The contact's id in your own system.
            name: Full name.
            email: E-mail address.
            phone_number: Number in E.164 form, such as `+34600111222`.
            avatar_url: Where the server can fetch a picture.
            custom_attributes: What you want to note about the contact.

        Returns:
            The contact, with the key to the session.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a proof of identity that is wrong, or missing where
                the inbox validates identities: look at the HMAC token.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contacts-api/create-a-contact
        """
        return await self._caller.call(
            _CREATE,
            {
                "source_id": source_id,
                "identifier": identifier,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "avatar_url": avatar_url,
                "custom_attributes": custom_attributes,
            },
        )

    async def get(self, contact_identifier: str, *, identifier: str | None = None) -> PublicContact:
        """Read the contact of a session.

        Without custom attributes and without the contact's `identifier`. With a valid HMAC the session
        counts as verified from then on, and shows all conversations of this contact, whatever inbox
        they are in.

        Args:
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.
            identifier: The contact's id in your own system, as proof of identity. Needed where the
                inbox validates identities.

        Returns:
            The contact.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a proof of identity that is wrong, or missing where
                the inbox validates identities: look at the HMAC token.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contacts-api/get-a-contact
        """
        return await self._caller.call(
            _GET, {"contact_identifier": contact_identifier, "identifier": identifier}
        )

    async def update(
        self,
        contact_identifier: str,
        *,
        identifier: str | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
    ) -> PublicContactRecord:
        """Change the contact of a session.

        Takes what is given and leaves the rest; blank values are ignored, so that nothing can be
        cleared. `custom_attributes` are merged.

        An e-mail address or phone number that belongs to another contact of the account merges the two:
        this contact disappears in the other one, whose `id` the answer then shows.

        Args:
            contact_identifier: The contact's session in this inbox, the `source_id` that came back when
                the contact was created.
            identifier: The contact's id in your own system, as proof of identity. Not stored.
            name: Full name.
            email: E-mail address.
            phone_number: Number in E.164 form, such as `+34600111222`.
            avatar_url: Where the server can fetch a picture.
            custom_attributes: What you want to note about the contact, merged into what is there.

        Returns:
            The contact as it is stored, in another form than elsewhere on this API. `id` may be that of
                another contact.

        Raises:
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a proof of identity that is wrong, or missing where
                the inbox validates identities: look at the HMAC token.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/contacts-api/update-a-contact
        """
        return await self._caller.call(
            _UPDATE,
            {
                "contact_identifier": contact_identifier,
                "identifier": identifier,
                "name": name,
                "email": email,
                "phone_number": phone_number,
                "avatar_url": avatar_url,
                "custom_attributes": custom_attributes,
            },
        )
