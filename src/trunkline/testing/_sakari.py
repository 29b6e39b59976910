"""A fake of Sakari."""

from __future__ import annotations

import base64
import itertools
import json
import math
import operator
import re
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypedDict
from urllib.parse import unquote

from ..sakari import Contact, Message
from ._app import Answer, Fake, Handler, Refused, answer
from ._contract import Violation
from ._request import ReceivedRequest

__all__ = ["FakeSakari", "SakariCredentials"]

_PLACEHOLDER = re.compile(r"\{\{\{?\s*(?:contact\.)?(\w+)\s*\}?\}\}")
_NUMBER = re.compile(r"\+?[0-9][0-9 ().-]{5,18}[0-9]\Z")
_COMPARATORS: Mapping[str, Callable[[str, str], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_SENDER = {"id": "65f19b000000000000000001", "number": "+15005550001", "country": "US"}
_GROUP = {"id": "65f19a000000000000000001", "name": "Support"}
_DEFAULT_LIMIT = 25
_PRICE = 0.02
_DELIVERED = [
    "id",
    "conversation",
    "group",
    "contact",
    "job",
    "type",
    "message",
    "status",
    "outgoing",
    "country",
    "segments",
    "price",
    "read",
    "media",
    "error",
    "created",
    "updated",
]
"""What is told of a message in a delivery."""


class SakariCredentials(TypedDict):
    """What ``Sakari`` needs to be let in."""

    account_id: str
    client_id: str
    client_secret: str


class FakeSakari(Fake):
    """A Sakari server with one account.

    Args:
        account_id: Its id.
        client_id: The client id that gets a token.
        client_secret: The secret that belongs to it.
        token_lifetime: How long a token is good, in seconds.

    Attributes:
        messages: The messages by id, the oldest first, in the form of the wire. Change them as a test needs it.
        contacts: The contacts by id, likewise.
    """

    _token_operation = "auth_token"
    _not_found = "Message not found"
    _text = ("payload", "message")

    def __init__(
        self,
        *,
        account_id: str = "65f19c000000000000000001",
        client_id: str = "test-client-id",
        client_secret: str = "test-client-secret",
        token_lifetime: float = 3600,
    ) -> None:
        super().__init__("sakari", "https://api.sakari.io")
        self.account_id = account_id
        self.client_id = client_id
        self.client_secret = client_secret
        self.token_lifetime = token_lifetime
        self.messages: dict[str, dict[str, Any]] = {}
        self.contacts: dict[str, dict[str, Any]] = {}
        self._conversations: dict[str, dict[str, Any]] = {}  # by the contact's id: each has one
        self._refused: dict[str, dict[str, str]] = {}
        self._tokens: dict[str, float] = {}
        self._numbers = itertools.count(1)
        self._sent: list[str] = []

    @property
    def credentials(self) -> SakariCredentials:
        """The arguments that let ``Sakari`` in."""
        return SakariCredentials(
            account_id=self.account_id, client_id=self.client_id, client_secret=self.client_secret
        )

    @property
    def sent(self) -> list[Message]:
        """The messages that were sent through the API, the oldest first, as they are now."""
        return [Message.from_dict(self.messages[one]) for one in self._sent if one in self.messages]

    def seed(self, *items: Contact | Message) -> None:
        """Add contacts and messages. Nothing of it is delivered.

        Args:
            *items: Models of `trunkline.sakari`. What one does not say is made up, its id too. A message belongs to the
                contact that it holds, or else to the first one.
        """
        for item in items:
            given = item.to_dict()
            if isinstance(item, Contact):
                self._seed_contact(given)
                continue
            contact, created = given.pop("contact", None), given.pop("created", None)
            if contact is not None:
                contact = self.contacts.get(contact.get("id")) or self._seed_contact(contact)
            stored = self.add_message(given.pop("message", ""), contact=contact, **given)
            stored["created"] = created or stored["created"]

    def receive_message(
        self, message: str, *, contact: Mapping[str, Any] | None = None, **fields: Any
    ) -> dict[str, Any]:
        """Let a contact write to the account. It is delivered as ``message-received``.

        Args:
            message: The text.
            contact: Who writes, from `add_contact`; None for the first contact, which is made up if need be.
            **fields: Further keys of a message as they travel.

        Returns:
            The message as it is kept.
        """
        stored = self.add_message(message, contact=contact, **fields)
        self._tell("message-received", stored)
        return stored

    def set_status(self, message_id: str, status: str, *, error: Mapping[str, Any] | None = None) -> None:
        """Let a message that was sent come further. It is delivered as ``message-status``.

        Args:
            message_id: Its id.
            status: Such as ``"delivered"`` or ``"failed"``.
            error: Why it failed, with ``code`` and ``description``.

        Raises:
            KeyError: There is no such message.
        """
        stored = self.messages[message_id]
        stored |= {"status": status, "updated": _stamp()} | ({"error": dict(error)} if error else {})
        self._tell("message-status", stored)

    def add_contact(self, number: str = "+15005550006", country: str = "US", **fields: Any) -> dict[str, Any]:
        """Add a contact.

        Args:
            number: The mobile number.
            country: Its country in two letters.
            **fields: Further keys of a contact, such as ``firstName`` or ``tags``, as they travel.

        Returns:
            The contact as it is kept.
        """
        stamp = _stamp()
        contact: dict[str, Any] = {
            "id": self._new_id(),
            "mobile": {"country": country, "number": number, "valid": True, "lineType": "mobile"},
            "valid": True,
            "created": stamp,
            "updated": stamp,
        } | fields
        self.contacts[contact["id"]] = contact
        return contact

    def add_message(
        self,
        message: str = "Hello",
        *,
        contact: Mapping[str, Any] | None = None,
        outgoing: bool = False,
        created: datetime | None = None,
        **fields: Any,
    ) -> dict[str, Any]:
        """Add a message.

        Args:
            message: The text.
            contact: Who wrote or got it, from `add_contact`; None for the first contact, which is made up if need be.
            outgoing: Whether the account sent it.
            created: When; None for now.
            **fields: Further keys of a message, such as ``status`` or ``error``, as they travel.

        Returns:
            The message as it is kept, with ``id`` and ``conversation["id"]``.
        """
        if contact is None:
            contact = next(iter(self.contacts.values()), None) or self.add_contact()
        segments = _segments(message)
        stamp = _stamp(created)
        stored: dict[str, Any] = {
            "id": self._new_id(),
            "contact": contact,
            "conversation": self._conversation(contact),
            "group": _GROUP,
            "type": "sms",
            "message": message,
            "outgoing": outgoing,
            "phoneNumber": _SENDER["number"],
            "country": contact.get("mobile", {}).get("country"),
            "price": round(_PRICE * segments, 4) if outgoing else 0,
            "segments": segments,
            "read": outgoing,
            "status": "delivered" if outgoing else "received",
            "media": [],
            "created": stamp,
            "updated": stamp,
        } | fields
        self.messages[stored["id"]] = stored
        return stored

    def refuse_number(
        self,
        number: str,
        code: str = "CONT-010",
        description: str = "Contact has requested no further communication",
    ) -> None:
        """Pass a number over in every send from now on, as the server does with contacts who opted out.

        Args:
            number: The mobile number, however it is punctuated.
            code: The code that the receipt gives for it.
            description: The reason that the receipt gives for it.
        """
        self._refused[_digits(number)] = {"code": code, "description": description}

    def expire_tokens(self) -> None:
        """Let every token that was handed out be refused from now on."""
        self._tokens.clear()

    def _operations(self) -> Mapping[str, Handler]:
        return {
            "auth_token": self._token,
            "messages_fetch_all": self._list,
            "messages_fetch": self._get,
            "messages_send": self._send,
            "contacts_fetch_all": self._list_contacts,
            "contacts_fetch": self._get_contact,
            "contacts_create": self._create_contact,
            "contacts_update": self._update_contact,
            "contacts_remove": self._remove_contact,
            "conversations_fetch_all": self._list_conversations,
            "conversations_fetch": self._get_conversation,
            "conversations_close": self._close_conversation,
        }

    def _authenticate(self, request: ReceivedRequest) -> None:
        if request.operation == self._token_operation:
            return
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or self._tokens.get(token, 0) <= time.time():
            raise Refused(self._error(401, "The access token is missing, unknown or expired"))
        # The list of accounts and the tools have no account in their path.
        _, _, place, *account = request.path.split("/")
        if place == "accounts" and account and unquote(account[0]) != self.account_id:
            raise Refused(self._error(404, "Invalid account id", "ACCT-008"))

    def _error(self, status: int, message: str, code: str | None = None) -> Answer:
        # Few of the vendor's codes are known. The others are named so that nobody takes them for one.
        code = code or f"HTTP-{status}"
        return answer({"success": False, "error": {"code": code, "message": message}}, status)

    def _invalid(self, violations: Sequence[Violation]) -> Answer:
        return self._error(400, "; ".join(f"{one.where}: {one.message}" for one in violations))

    def _token(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        given = request.body
        if (given["client_id"], given["client_secret"]) != (self.client_id, self.client_secret):
            raise Refused(self._error(401, "Unknown client id or wrong client secret"))
        now, number = int(time.time()), next(self._numbers)
        expires = now + self.token_lifetime
        claims = {"sub": self.client_id, "iat": now, "exp": expires, "jti": str(number)}
        parts = (json.dumps({"alg": "RS256", "typ": "JWT"}), json.dumps(claims), "this token is not signed")
        token = ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)
        self._tokens[token] = expires
        return {"access_token": token, "token_type": "Bearer"}

    def _list(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        # No order is promised. The newest first is the hardest for a client: what arrives moves the window.
        found = list(reversed(self.messages.values()))
        for key in ("contact", "conversation"):
            if f"{key}Id" in arguments:
                found = [one for one in found if one[key]["id"] == arguments[f"{key}Id"]]
        return _page(found, arguments)

    def _list_contacts(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        tag = arguments.get("tags")
        found = [
            one
            for one in self.contacts.values()
            if all(
                arguments.get(key, "") in (one.get(key) or "") for key in ("firstName", "lastName", "email")
            )
            and _digits(arguments.get("mobile", "")) in _digits(_number(one))
            and (tag is None or tag in [each["tag"] for each in one.get("tags", ())])
        ]
        return _page(found, arguments)

    def _get_contact(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return {"success": True, "data": self._contact(arguments)}

    def _create_contact(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        if request.media_type != "application/json":  # many at once, of which the fake makes nothing
            return self._example(self._contract.operations["contacts_create"], request)
        (contact,) = self._recipients([request.body])
        if contact.get("id") not in self.contacts:
            raise Refused(self._error(400, "Invalid mobile number", "CONT-001"))
        return answer({"success": True, "data": contact}, 201)

    def _update_contact(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        contact = self._contact(arguments)
        contact |= request.body | {"updated": _stamp()}
        return {"success": True, "data": contact}

    def _remove_contact(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        del self.contacts[self._contact(arguments)["id"]]
        return {"success": True}

    def _contact(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        if arguments["contactId"] not in self.contacts:
            raise Refused(self._error(404, "Contact not found"))
        return self.contacts[arguments["contactId"]]

    def _list_conversations(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return _page([self._shown(one) for one in reversed(self._conversations.values())], arguments)

    def _get_conversation(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return {"success": True, "data": self._shown(self._named(arguments))}

    def _close_conversation(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        conversation = self._named(arguments)
        conversation |= {"closed": _time(datetime.now(UTC)), "updated": _stamp()}
        return {"success": True, "data": self._shown(conversation)}

    def _named(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        for one in self._conversations.values():
            if one["id"] == arguments["conversationId"]:
                return one
        raise Refused(self._error(404, "Invalid conversation id", "CONV-001"))

    def _shown(self, conversation: Mapping[str, Any]) -> dict[str, Any]:
        """A conversation with its last message."""
        messages = [one for one in self.messages.values() if one["conversation"] is conversation]
        last = (
            {key: value for key, value in messages[-1].items() if key != "conversation"} if messages else None
        )
        return {**conversation, "lastMessage": last}

    def _get(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        if arguments["messageId"] not in self.messages:
            raise self._missing()
        return {"success": True, "data": self.messages[arguments["messageId"]]}

    def _send(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        body = request.body
        if not body.keys() & {"contacts", "conversations", "filters"}:
            raise Refused(self._error(400, "one of contacts, conversations and filters is needed"))
        owners = {one["id"]: key for key, one in self._conversations.items() if key in self.contacts}
        if not owners.keys() >= set(body.get("conversations", ())):
            raise Refused(self._error(400, "Invalid conversation id", "CONV-001"))
        recipients = self._recipients(body.get("contacts", ()))
        recipients += [self.contacts[owners[one]] for one in body.get("conversations", ())]
        if "filters" in body:
            recipients += [one for one in self.contacts.values() if _matches(one, body["filters"])]
        job, sent, invalid = {"id": self._new_id()}, [], []
        for contact in recipients:
            problem = self._problem(contact)
            if problem is not None:
                invalid.append({**contact, "valid": False, "error": problem})
                continue
            message = self.add_message(
                _rendered(body["template"], contact),
                contact=contact,
                outgoing=True,
                template=body["template"],
                type=body.get("type", "SMS").lower(),
                media=list(body.get("media", ())),
                status="queued",
                job=job,
                jobBatch=0,
            )
            sent.append(message)
            self._sent.append(message["id"])
            self._tell("message-sent", message | {"status": "sent"})
        price, stamp = round(sum(one["price"] for one in sent), 4), _stamp()
        progress = {
            "status": "queued",
            "estimatedPrice": price,
            "price": 0,
            "created": stamp,
            "updated": stamp,
        }
        receipt = {
            "jobId": job["id"],
            "job": job | progress,
            "requested": len(recipients),
            "valid": len(sent),
            "estimatedPrice": price,
            "batches": 1,
            "messages": sent,
            "invalid": invalid,
        }
        return {"success": True, "data": receipt}

    def _tell(self, event: str, message: Mapping[str, Any]) -> None:
        payload = {key: message[key] for key in _DELIVERED if key in message}
        payload["accountId"] = self.account_id
        self.add_event(event, {"accountId": self.account_id, "eventType": event, "payload": payload})

    def _seed_contact(self, given: dict[str, Any]) -> dict[str, Any]:
        mobile = given.pop("mobile", None)
        contact = self.add_contact(**given)
        contact["mobile"] = mobile or contact["mobile"]
        return contact

    def _new_id(self) -> str:
        return f"65f1a0c0{next(self._numbers):016x}"

    def _conversation(self, contact: Mapping[str, Any]) -> dict[str, Any]:
        if contact["id"] not in self._conversations:
            stamp = _stamp()
            self._conversations[contact["id"]] = {
                "id": self._new_id(),
                "contact": {"id": contact["id"], "mobile": contact.get("mobile")},
                "closed": _time(datetime.now(UTC) + timedelta(days=7)),
                "phoneNumber": _SENDER,
                "created": stamp,
                "updated": stamp,
            }
        return self._conversations[contact["id"]]

    def _recipients(self, given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """The contacts that are meant, added if they are new; one that nobody could write to stays as given."""
        recipients: list[dict[str, Any]] = []
        by_number = {_digits(_number(one)): one for one in self.contacts.values() if _number(one)}
        for one in given:
            number = _number(one)
            contact = self.contacts.get(one.get("id", "")) or by_number.get(_digits(number))
            if contact is None and _NUMBER.match(number):
                contact = by_number[_digits(number)] = self.add_contact(**one["mobile"])
            if contact is None:
                contact = dict(one)
            contact.update({key: value for key, value in one.items() if key not in ("id", "mobile")})
            recipients.append(contact)
        return recipients

    def _problem(self, contact: Mapping[str, Any]) -> Mapping[str, str] | None:
        number = _number(contact)
        if not _NUMBER.match(number):
            return {"code": "CONT-001", "description": "Invalid mobile number"}
        return self._refused.get(_digits(number))


def _page(found: Sequence[Mapping[str, Any]], arguments: Mapping[str, Any]) -> dict[str, Any]:
    offset, limit = arguments.get("offset", 0), arguments.get("limit", _DEFAULT_LIMIT)
    more = offset + limit < len(found)
    pagination = {"offset": offset, "limit": limit, "totalCount": len(found), "hasNext": more}
    return {"success": True, "pagination": pagination, "data": found[offset : offset + limit]}


def _time(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _stamp(at: datetime | None = None) -> dict[str, Any]:
    return {"at": _time(at or datetime.now(UTC)), "by": {"name": "API Consumer"}}


def _number(contact: Mapping[str, Any]) -> str:
    number: str = contact.get("mobile", {}).get("number", "")
    return number


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def _segments(text: str) -> int:
    alone, joined = (160, 153) if text.isascii() else (70, 67)
    return 1 if len(text) <= alone else math.ceil(len(text) / joined)


def _rendered(template: str, contact: Mapping[str, Any]) -> str:
    values = {**contact.get("attributes", {}), **contact}
    return _PLACEHOLDER.sub(lambda match: str(values.get(match[1], "")), template)


def _matches(contact: Mapping[str, Any], filters: Mapping[str, Any]) -> bool:
    tags = [one["tag"] for one in contact.get("tags", ())]
    attributes = contact.get("attributes", {})
    return all(tag in tags for tag in filters.get("tags", ())) and all(
        _COMPARATORS[one["comparator"]](str(attributes.get(one["name"], "")), one["value"])
        for one in filters.get("attributes", ())
    )
