"""A fake of Chatwoot."""

from __future__ import annotations

import itertools
import json
import time
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal, TypedDict
from urllib.parse import quote, unquote, urlsplit

from attrs import define, field

from ..chatwoot import Message, webhooks
from ._app import Answer, Fake, Handler, Refused, answer
from ._contract import Violation
from ._request import ReceivedFile, ReceivedRequest

__all__ = ["ChatwootCredentials", "ChatwootPlatformCredentials", "ChatwootPublicCredentials", "FakeChatwoot"]

_INCOMING, _OUTGOING, _ACTIVITY, _TEMPLATE = range(4)
_AGENT: Mapping[str, Any] = {"id": 5, "name": "Jonas Berg", "available_name": "Jonas", "avatar_url": ""}
_BOT: Mapping[str, Any] = {"id": 2, "name": "Order bot", "avatar_url": "", "type": "agent_bot"}
_INBOX: Mapping[str, Any] = {"id": 4, "name": "Shop app"}
_TYPES = ("incoming", "outgoing", "activity", "template")
_TOLD = {
    "contact": "id name email phone_number identifier thumbnail blocked additional_attributes custom_attributes",
    "user": "id name email type",
    "agent_bot": "id name type",
}
"""What is told of a sender in a delivery."""
_CONVERSATIONS, _CONTACTS = 25, 15
"""How many there are to a page."""
_ACCOUNT: Mapping[str, Any] = {
    "name": "Example Shop",
    "locale": "en",
    "domain": None,
    "support_email": "help@shop.example.test",
    "features": {},
    "custom_attributes": {},
    "limits": {},
    "status": "active",
}


class ChatwootCredentials(TypedDict):
    """What ``Chatwoot`` needs to be let in."""

    account_id: int
    api_access_token: str


class ChatwootPublicCredentials(TypedDict):
    """What ``ChatwootPublic`` needs to be let in."""

    inbox_identifier: str


class ChatwootPlatformCredentials(TypedDict):
    """What ``ChatwootPlatform`` needs to be let in."""

    api_access_token: str


@define
class _Conversation:
    id: int
    contact_identifier: str
    status: str = "open"
    labels: list[str] = field(factory=list)
    begun: int = field(factory=lambda: int(time.time()))
    messages: dict[int, dict[str, Any]] = field(factory=dict)


class FakeChatwoot(Fake):
    """A Chatwoot installation with one account and one API inbox, with a contact and an empty conversation in it.

    Args:
        account_id: The account's id.
        api_access_token: The token of its agent, for the application API.
        platform_token: The token of its platform app, for the platform API.
        inbox_identifier: The inbox's identifier, for the public API.
        page_size: Messages to a page; installations differ.
        webhook_secret: What deliveries are signed with; None for a server that is too old to sign.

    Attributes:
        contact_identifier: The contact that is there from the start.
        conversation_id: The conversation that is there from the start.
        messages: The messages by id, the oldest first, in the form of the wire. Change them as a test needs it.
    """

    _sends_request_ids = True  # as Rails does
    _text = ("content",)

    def __init__(
        self,
        *,
        account_id: int = 1,
        api_access_token: str = "test-api-access-token",
        platform_token: str = "test-platform-token",
        inbox_identifier: str = "test-inbox",
        page_size: int = 20,
        webhook_secret: str | None = "test-webhook-secret",
    ) -> None:
        super().__init__("chatwoot", "https://chat.example.test")
        self.account_id = account_id
        self.api_access_token = api_access_token
        self.platform_token = platform_token
        self.inbox_identifier = inbox_identifier
        self.page_size = page_size
        self.webhook_secret = webhook_secret
        self.messages: dict[int, dict[str, Any]] = {}
        self._contacts: dict[str, dict[str, Any]] = {}
        self._conversations: dict[int, _Conversation] = {}
        self._private: set[int] = set()
        self._sent: list[int] = []
        self._message_ids, self._attachment_ids = itertools.count(1), itertools.count(1)
        self.contact_identifier = self.add_contact("Maria Lopez", identifier="test-contact")
        self.conversation_id = self.add_conversation()

    @property
    def credentials(self) -> ChatwootCredentials:
        """The arguments that let ``Chatwoot`` in; it needs a ``base_url`` too."""
        return {"account_id": self.account_id, "api_access_token": self.api_access_token}

    @property
    def public_credentials(self) -> ChatwootPublicCredentials:
        """The arguments that let ``ChatwootPublic`` in; it needs a ``base_url`` too."""
        return {"inbox_identifier": self.inbox_identifier}

    @property
    def platform_credentials(self) -> ChatwootPlatformCredentials:
        """The arguments that let ``ChatwootPlatform`` in; it needs a ``base_url`` too."""
        return {"api_access_token": self.platform_token}

    @property
    def sent(self) -> list[Message]:
        """The messages that were sent through the API, the oldest first, as they are now."""
        return [
            Message.from_dict(self._shown(self.messages[one])) for one in self._sent if one in self.messages
        ]

    def seed(self, *items: Message) -> None:
        """Add messages. Nothing of it is delivered.

        Args:
            *items: Models of `trunkline.chatwoot`. What one does not say is made up. It goes to the conversation that
                it names, which is begun if need be, or else to the one that is there from the start.
        """
        for item in items:
            given = item.to_dict()
            conversation = given.pop("conversation_id", None) or self.conversation_id
            if conversation not in self._conversations:
                self._conversations[conversation] = _Conversation(conversation, self.contact_identifier)
            private = given.pop("private", False)
            for key in ("inbox_id", "status", "source_id"):
                given.pop(key, None)
            sender: Literal["contact", "agent"] = (
                "contact" if given.get("message_type") == _INCOMING else "agent"
            )
            self.add_message(
                given.pop("content", None),
                conversation_id=conversation,
                sender=sender,
                private=private,
                **given,
            )

    def receive_message(
        self, content: str, *, conversation_id: int | None = None, **fields: Any
    ) -> dict[str, Any]:
        """Let the contact write. It is delivered as ``message_created``.

        Args:
            content: The text.
            conversation_id: Where; None for the conversation that is there from the start.
            **fields: Further keys of a message as they travel.

        Returns:
            The message as it is kept.
        """
        message = self.add_message(content, conversation_id=conversation_id, sender="contact", **fields)
        self._tell("message_created", message)
        return message

    def set_status(self, status: str, *, conversation_id: int | None = None) -> None:
        """Let a conversation change its status. It is delivered as ``conversation_status_changed``.

        Args:
            status: Such as ``"resolved"``.
            conversation_id: Which; None for the conversation that is there from the start.

        Raises:
            KeyError: There is no such conversation.
        """
        conversation = self._conversations[conversation_id or self.conversation_id]
        change = {"status": {"previous_value": conversation.status, "current_value": status}}
        conversation.status = status
        self._tell_of("conversation_status_changed", conversation, change)

    def add_contact(self, name: str, *, identifier: str | None = None, **fields: Any) -> str:
        """Add a contact to the inbox.

        Args:
            name: The contact's name.
            identifier: What the public API knows the contact by; None for one that is made up.
            **fields: Further keys of a contact as the sender of messages, such as ``email``, as they travel.

        Returns:
            The contact identifier.
        """
        id_ = len(self._contacts) + 1
        identifier = identifier or f"test-contact-{id_}"
        self._contacts[identifier] = {
            "id": id_,
            "type": "contact",
            "name": name,
            "email": None,
            "phone_number": None,
            "identifier": None,
            "thumbnail": "",
            "blocked": False,
            "additional_attributes": {},
            "custom_attributes": {},
        } | fields
        return identifier

    def add_conversation(self, contact_identifier: str | None = None) -> int:
        """Begin a conversation.

        Args:
            contact_identifier: Whose it is, from `add_contact`; None for the contact that is there from the start.

        Returns:
            Its id.

        Raises:
            ValueError: There is no such contact.
        """
        contact_identifier = contact_identifier or self.contact_identifier
        if contact_identifier not in self._contacts:
            raise ValueError(f"no contact {contact_identifier!r}; add it first")
        conversation = _Conversation(len(self._conversations) + 1, contact_identifier)
        self._conversations[conversation.id] = conversation
        return conversation.id

    def add_message(
        self,
        content: str | None = "Hello",
        *,
        conversation_id: int | None = None,
        sender: Literal["contact", "agent", "bot", "server"] = "agent",
        activity: bool = False,
        private: bool = False,
        created: datetime | None = None,
        **fields: Any,
    ) -> dict[str, Any]:
        """Add a message.

        Args:
            content: The text.
            conversation_id: Where; None for the conversation that is there from the start.
            sender: Who wrote it. What the server writes on its own is a template, such as a greeting.
            activity: Whether it only tells what happened to the conversation. Contacts do not see those.
            private: Whether it is a note among agents. Contacts do not see those.
            created: When; None for now.
            **fields: Further keys of a message, such as ``content_type``, as they travel.

        Returns:
            The message as it is kept.
        """
        conversation = self._conversations[conversation_id or self.conversation_id]
        agent = {**_AGENT, "type": "user", "availability_status": None, "thumbnail": ""}
        message_type, person = {
            "contact": (_INCOMING, self._contacts[conversation.contact_identifier]),
            "agent": (_OUTGOING, agent),
            "bot": (_OUTGOING, _BOT),
            "server": (_TEMPLATE, {}),
        }[sender]
        message: dict[str, Any] = {
            "id": next(self._message_ids),
            "content": content,
            "message_type": _ACTIVITY if activity else message_type,
            "content_type": "text",
            "content_attributes": {},
            "created_at": int(created.timestamp() if created else time.time()),
            "conversation_id": conversation.id,
        }
        message |= ({"sender": person} if person else {}) | fields
        if private:
            self._private.add(message["id"])
        self.messages[message["id"]] = conversation.messages[message["id"]] = message
        return message

    def _operations(self) -> Mapping[str, Handler]:
        return {
            "create_a_message": self._create,
            "list_all_conversation_messages": self._list,
            "update_a_message": self._update,
            "create_a_new_message_in_a_conversation": self._write,
            "list_all_messages": self._read,
            "fetch_profile": self._profile,
            "get_details_of_an_account": self._account,
            "conversation_list": self._list_conversations,
            "get_details_of_a_conversation": self._get_conversation,
            "new_conversation": self._begin,
            "toggle_status_of_a_conversation": self._toggle,
            "list_all_labels_of_a_conversation": self._labels,
            "conversation_add_labels": self._set_labels,
            "contact_details": self._get_contact,
            "contact_search": self._search_contacts,
            "create_a_contact": self._introduce,
            "get_details_of_a_contact": self._get_session,
            "create_a_conversation": self._begin_session,
            "list_all_contact_conversations": self._list_sessions,
            "get_single_conversation": self._get_single,
        }

    def _authenticate(self, request: ReceivedRequest) -> None:
        # The server reads both spellings, since Rack does not tell them apart.
        token = request.headers.get("api-access-token") or request.headers.get("api_access_token")
        _, first, *rest = map(unquote, request.path.split("/"))
        if first == "public" and rest[2] == "inboxes" and rest[3] != self.inbox_identifier:
            raise self._missing()
        if first == "public" or request.path in ("/api", "/health"):
            return
        if request.path.startswith("/platform/"):
            if token != self.platform_token:
                raise Refused(answer({"error": "Invalid access_token"}, 401))
        elif not token:
            message = "You need to sign in or sign up before continuing."
            raise Refused(answer({"errors": [message]}, 401))
        elif token == self.platform_token:
            raise Refused(answer({"error": "Access to this endpoint is not authorized for bots"}, 401))
        elif token != self.api_access_token:
            raise Refused(answer({"error": "Invalid Access Token"}, 401))
        elif rest[1:2] == ["accounts"] and rest[2:] and rest[2] != str(self.account_id):
            raise self._unknown()

    def _unknown(self) -> Refused:
        """What the application API says of what is not there; the others have other words."""
        return Refused(answer({"error": "Resource could not be found"}, 404))

    def _error(self, status: int, message: str) -> Answer:
        if status == 429:  # answered by what counts the requests, before the application sees them
            return answer("Retry later\n", status)
        return answer({"status": status, "error": message}, status)

    def _invalid(self, violations: Sequence[Violation]) -> Answer:
        message = ", ".join(f"{one.where} {one.message}" for one in violations)
        attributes = [one.where.partition(".")[2] or "base" for one in violations]
        return answer({"message": message, "attributes": attributes}, 422)

    def _create(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        conversation = self._found(arguments)
        message = self.add_message(
            request.body.get("content"), conversation_id=conversation.id, sender="contact"
        )
        if request.files:
            message["attachments"] = [
                self._attachment(one, message["id"], request.url) for one in request.files
            ]
        self._sent.append(message["id"])
        self._tell("message_created", message)
        return message

    def _write(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        conversation, body = self._mine(arguments), request.body
        fields = {key: body[key] for key in ("content_type", "content_attributes") if key in body}
        if isinstance(fields.get("content_attributes"), str):  # in a form
            fields["content_attributes"] = json.loads(fields["content_attributes"])
        message = self.add_message(
            body.get("content"),
            conversation_id=conversation.id,
            sender="contact"
            if body.get("message_type") == "incoming"
            else "bot"
            if body.get("sender_type") == "AgentBot"
            else "agent",
            private=body.get("private") in (True, "true"),
            **fields,
        )
        if request.files:
            message["attachments"] = [
                self._attachment(one, message["id"], request.url) for one in request.files
            ]
        self._sent.append(message["id"])
        self._tell("message_created", message)
        return self._shown(message) | ({"echo_id": body["echo_id"]} if "echo_id" in body else {})

    def _read(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        conversation = self._mine(arguments)
        found = [
            self._shown(one)
            for one in conversation.messages.values()
            if arguments.get("after", -1) < one["id"] < arguments.get("before", one["id"] + 1)
            and not ("filter_internal_messages" in arguments and self._is_internal(one))
        ]
        page = found[:100] if "after" in arguments else found[-self.page_size :]
        contact = self._contacts[conversation.contact_identifier]
        return {"meta": {"labels": [], "additional_attributes": {}, "contact": contact}, "payload": page}

    def _list(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        shown = [one for one in self._found(arguments).messages.values() if not self._is_internal(one)]
        if "before" in arguments:
            shown = [one for one in shown if one["id"] < arguments["before"]]
        return shown[-self.page_size :]

    def _update(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        message = self._found(arguments).messages.get(arguments["message_id"])
        if message is None:
            raise self._missing()
        message["content_attributes"] = {**(message["content_attributes"] or {}), **request.body}
        self._tell("message_updated", message)
        return message

    def _profile(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        membership = {
            "id": self.account_id,
            "name": _ACCOUNT["name"],
            "status": "active",
            "active_at": "2026-06-17T10:00:00.000Z",
            "role": "agent",
            "permissions": ["agent"],
            "availability": "online",
            "availability_status": "online",
            "auto_offline": True,
        }
        return {
            **_AGENT,
            "access_token": self.api_access_token,
            "account_id": self.account_id,
            "confirmed": True,
            "display_name": None,
            "message_signature": None,
            "email": "jonas.berg@example.test",
            "inviter_id": None,
            "provider": "email",
            "pubsub_token": "test-pubsub-token",
            "role": "agent",
            "ui_settings": {},
            "uid": "jonas.berg@example.test",
            "type": None,
            "accounts": [membership],
        }

    def _account(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        if arguments["account_id"] != self.account_id:
            raise self._missing()
        return {"id": self.account_id, **_ACCOUNT}

    def _list_conversations(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        status, labels = arguments.get("status", "open"), {*arguments.get("labels[]", ())}
        if strange := arguments.keys() - {"account_id", "page", "status", "labels[]", "sort_by"}:
            # To pass them over would show a service more than it asked for.
            raise Refused(self._error(501, f"the fake does not know {', '.join(sorted(strange))} yet"))
        found = [
            self._rest(one)
            for one in reversed(self._conversations.values())
            if status in ("all", one.status) and (not labels or labels & {*one.labels})
        ]
        start = (arguments.get("page", 1) - 1) * _CONVERSATIONS
        counts = {
            "mine_count": 0,
            "assigned_count": 0,
            "unassigned_count": len(found),
            "all_count": len(found),
        }
        return {"data": {"meta": counts, "payload": found[start : start + _CONVERSATIONS]}}

    def _get_conversation(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return self._rest(self._mine(arguments))

    def _begin(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        body = request.body
        found = [
            identifier
            for identifier, one in self._contacts.items()
            if identifier == body.get("source_id") or one["id"] == body.get("contact_id")
        ]
        if not found:
            raise self._unknown()
        conversation = self._conversations[self.add_conversation(found[0])]
        conversation.status = body.get("status", "open")
        self._tell_of("conversation_created", conversation)
        if "message" in body:
            message = self.add_message(body["message"].get("content"), conversation_id=conversation.id)
            self._sent.append(message["id"])
            self._tell("message_created", message)
        return self._rest(conversation)

    def _toggle(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        conversation = self._mine(arguments)
        flipped = "resolved" if conversation.status == "open" else "open"
        self.set_status(request.body.get("status", flipped), conversation_id=conversation.id)
        done = {"success": True, "conversation_id": conversation.id}
        return {"payload": done | {"current_status": conversation.status, "snoozed_until": None}}

    def _labels(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return {"payload": self._mine(arguments).labels}

    def _set_labels(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        conversation, labels = self._mine(arguments), request.body["labels"]
        change = {"label_list": {"previous_value": conversation.labels, "current_value": labels}}
        conversation.labels = labels
        self._tell_of("conversation_updated", conversation, change)
        return {"payload": labels}

    def _get_contact(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        for one in self._contacts.values():
            if one["id"] == arguments["contact_id"]:
                return {"payload": _contact(one)}
        raise self._unknown()

    def _search_contacts(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        asked, page = arguments["q"].casefold(), arguments.get("page", 1)
        found = [
            _contact(one)
            for one in self._contacts.values()
            if any(
                asked in (one[key] or "").casefold()
                for key in ("name", "email", "phone_number", "identifier")
            )
        ]
        start, end = (page - 1) * _CONTACTS, page * _CONTACTS
        shown = found[start:end]
        meta = {"count": len(shown), "current_page": str(page), "has_more": end < len(found)}
        return {"meta": meta, "payload": shown}

    def _introduce(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        given = {key: value for key, value in (request.body or {}).items() if key in _TOLD["contact"].split()}
        source_id = (request.body or {}).get("source_id") or str(uuid.uuid4())
        if source_id not in self._contacts:
            self.add_contact(given.pop("name", None) or "quiet-river-12", identifier=source_id, **given)
        return self._session(source_id)

    def _get_session(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return self._session(arguments["contact_identifier"])

    def _session(self, identifier: str) -> dict[str, Any]:
        if identifier not in self._contacts:
            raise self._missing()
        contact = self._contacts[identifier]
        shown = {key: contact[key] for key in ("id", "name", "email", "phone_number")}
        return {"source_id": identifier, "pubsub_token": "test-contact-pubsub-token"} | shown

    def _begin_session(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        identifier = self._session(arguments["contact_identifier"])["source_id"]
        conversation = self._conversations[self.add_conversation(identifier)]
        self._tell_of("conversation_created", conversation)
        return self._public(conversation)

    def _list_sessions(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        identifier = self._session(arguments["contact_identifier"])["source_id"]
        mine = [one for one in self._conversations.values() if one.contact_identifier == identifier]
        return [self._public(one) for one in mine]

    def _get_single(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return self._public(self._found(arguments))

    def _public(self, conversation: _Conversation) -> dict[str, Any]:
        """A conversation as its contact sees it."""
        contact, begun = self._contacts[conversation.contact_identifier], _iso(conversation.begun)
        about = {
            key: value for key, value in _contact(contact).items() if key not in ("thumbnail", "created_at")
        }
        messages = [one for one in conversation.messages.values() if not self._is_internal(one)]
        return {
            "id": conversation.id,
            "inbox_id": _INBOX["id"],
            "status": conversation.status,
            "contact_last_seen_at": 0,
            "agent_last_seen_at": 0,
            "messages": messages,
            "contact": about | {"account_id": self.account_id, "created_at": begun, "updated_at": begun},
        }

    def _rest(self, conversation: _Conversation) -> dict[str, Any]:
        """A conversation as agents see it."""
        told = self._told(conversation)
        moments = ("agent_last_seen_at", "assignee_last_seen_at", "contact_last_seen_at", "waiting_since")
        shown: dict[str, Any] = {
            key: value for key, value in told.items() if key not in ("account", "contact_inbox")
        }
        channel, person = shown.pop("channel"), _contact(self._contacts[conversation.contact_identifier])
        return shown | {
            "account_id": self.account_id,
            "meta": {"sender": person, "channel": channel, "hmac_verified": False},
            "last_non_activity_message": (told["messages"] or [None])[-1],
            "muted": False,
            "snoozed_until": None,
            "timestamp": told["last_activity_at"],
            "first_reply_created_at": 0,
            **dict.fromkeys(moments, 0),
        }

    def _mine(self, arguments: Mapping[str, Any]) -> _Conversation:
        conversation = self._conversations.get(arguments["conversation_id"])
        if conversation is None:
            raise self._unknown()
        return conversation

    def _is_internal(self, message: Mapping[str, Any]) -> bool:
        return message["id"] in self._private or message["message_type"] == _ACTIVITY

    def _shown(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """A message as the application API shows it."""
        more = {"inbox_id": _INBOX["id"], "status": "sent", "source_id": None}
        return {**message, **more, "private": message["id"] in self._private}

    def _tell(self, event: str, message: Mapping[str, Any]) -> None:
        sender = message.get("sender")
        told: dict[str, Any] | None = None
        if sender:
            keys = _TOLD[sender.get("type") or "contact"].split()
            told = {key: sender.get(key) for key in keys}
            if sender.get("type") == "contact":
                told |= {"account": self._account_told(), "avatar": sender["thumbnail"]}
        payload = {
            "event": event,
            "id": message["id"],
            "content": message["content"],
            "content_type": message["content_type"],
            "content_attributes": message["content_attributes"],
            "additional_attributes": {},
            "message_type": _TYPES[message["message_type"]],
            "private": message["id"] in self._private,
            "created_at": _iso(message["created_at"]),
            "source_id": None,
            "sender": told,
            "conversation": self._told(self._conversations[message["conversation_id"]]),
            "inbox": _INBOX,
            "account": self._account_told(),
        }
        if "attachments" in message:
            payload["attachments"] = message["attachments"]
        if message["message_type"] != _ACTIVITY:
            self.add_event(event, payload)

    def _tell_of(
        self, event: str, conversation: _Conversation, change: Mapping[str, Any] | None = None
    ) -> None:
        self.add_event(event, self._told(conversation) | ({"changed_attributes": [change]} if change else {}))

    def _account_told(self) -> dict[str, Any]:
        return {"id": self.account_id, "name": _ACCOUNT["name"]}

    def _told(self, conversation: _Conversation) -> dict[str, Any]:
        """A conversation as deliveries tell of it."""
        contact = self._contacts[conversation.contact_identifier]
        shown = [self._shown(one) for one in conversation.messages.values() if not self._is_internal(one)]
        begun = min([conversation.begun, *(one["created_at"] for one in shown[:1])])
        last = shown[-1]["created_at"] if shown else begun
        return {
            "id": conversation.id,
            "account": self._account_told(),
            "inbox_id": _INBOX["id"],
            "channel": "Channel::Api",
            "status": conversation.status,
            "priority": None,
            "labels": conversation.labels,
            "meta": {"sender": contact, "assignee": None, "team": None, "hmac_verified": False},
            "contact_inbox": {
                "id": contact["id"],
                "contact_id": contact["id"],
                "inbox_id": _INBOX["id"],
                "source_id": conversation.contact_identifier,
                "created_at": _iso(begun),
                "updated_at": _iso(begun),
                "hmac_verified": False,
                "pubsub_token": "test-contact-pubsub-token",
            },
            "messages": shown[-1:],
            "unread_count": 0,
            "can_reply": True,
            "additional_attributes": {},
            "custom_attributes": {},
            "created_at": begun,
            "updated_at": float(last),
            "last_activity_at": last,
        }

    def _parcel(self, payload: Mapping[str, Any]) -> tuple[dict[str, str], bytes]:
        headers, content = super()._parcel(payload)
        headers |= {"Accept": "application/json", "X-Chatwoot-Delivery": str(uuid.uuid4())}
        if self.webhook_secret is not None:
            headers |= webhooks.sign(content, secret=self.webhook_secret)
        return headers, content

    def _found(self, arguments: Mapping[str, Any]) -> _Conversation:
        conversation = self._conversations.get(arguments["conversation_id"])
        if conversation is None or arguments["inbox_identifier"] != self.inbox_identifier:
            raise self._missing()
        if conversation.contact_identifier != arguments["contact_identifier"]:
            raise self._missing()
        return conversation

    def _attachment(self, file: ReceivedFile, message_id: int, url: str) -> dict[str, Any]:
        media_type = file.content_type or "application/octet-stream"
        kind = media_type.partition("/")[0]
        id_ = next(self._attachment_ids)
        server = urlsplit(url)
        path = f"redirect/test-file-{id_}/{quote(file.filename)}"
        storage = f"{server.scheme}://{server.netloc}/rails/active_storage"
        return {
            "id": id_,
            "message_id": message_id,
            "file_type": kind if kind in ("image", "audio", "video") else "file",
            "account_id": self.account_id,
            "extension": file.filename.rpartition(".")[2] if "." in file.filename else None,
            "content_type": media_type,
            "data_url": f"{storage}/blobs/{path}",
            "thumb_url": f"{storage}/representations/{path}" if kind == "image" else "",
            "file_size": len(file.content),
            "width": None,
            "height": None,
        } | ({"transcribed_text": ""} if kind == "audio" else {})


def _contact(contact: Mapping[str, Any]) -> dict[str, Any]:
    """A contact as agents see it; as the sender of a message it has a type too."""
    shown = {key: value for key, value in contact.items() if key != "type"}
    return shown | {"availability_status": "offline", "created_at": 1781500800}


def _iso(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
