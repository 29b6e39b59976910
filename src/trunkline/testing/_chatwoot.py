"""A fake of Chatwoot."""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypedDict
from urllib.parse import quote, urlsplit

from attrs import field, frozen

from ._app import Answer, Fake, Handler, Refused, answer
from ._contract import Violation
from ._request import ReceivedFile, ReceivedRequest

__all__ = ["ChatwootCredentials", "ChatwootPlatformCredentials", "ChatwootPublicCredentials", "FakeChatwoot"]

_INCOMING, _OUTGOING, _ACTIVITY, _TEMPLATE = range(4)
_AGENT: Mapping[str, Any] = {"id": 5, "name": "Jonas Berg", "available_name": "Jonas", "avatar_url": ""}
_BOT = {"id": 2, "name": "Order bot", "avatar_url": "", "type": "agent_bot"}
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


@frozen
class _Conversation:
    id: int
    contact_identifier: str
    messages: dict[int, dict[str, Any]] = field(factory=dict)


class FakeChatwoot(Fake):
    """A Chatwoot installation with one account and one API inbox, with a contact and an empty conversation in it.

    Args:
        account_id: The account's id.
        api_access_token: The token of its agent, for the application API.
        platform_token: The token of its platform app, for the platform API.
        inbox_identifier: The inbox's identifier, for the public API.
        page_size: Messages to a page; installations differ.

    Attributes:
        contact_identifier: The contact that is there from the start.
        conversation_id: The conversation that is there from the start.
        messages: The messages by id, the oldest first, in the form of the wire. Change them as a test needs it.
    """

    _sends_request_ids = True  # as Rails does

    def __init__(
        self,
        *,
        account_id: int = 1,
        api_access_token: str = "test-api-access-token",
        platform_token: str = "test-platform-token",
        inbox_identifier: str = "test-inbox",
        page_size: int = 20,
    ) -> None:
        super().__init__("chatwoot", "https://chat.example.test")
        self.account_id = account_id
        self.api_access_token = api_access_token
        self.platform_token = platform_token
        self.inbox_identifier = inbox_identifier
        self.page_size = page_size
        self.messages: dict[int, dict[str, Any]] = {}
        self._contacts: dict[str, dict[str, Any]] = {}
        self._conversations: dict[int, _Conversation] = {}
        self._private: set[int] = set()
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
            "fetch_profile": self._profile,
            "get_details_of_an_account": self._account,
        }

    def _authenticate(self, request: ReceivedRequest) -> None:
        # The server reads both spellings, since Rack does not tell them apart.
        token = request.headers.get("api-access-token") or request.headers.get("api_access_token")
        if request.path.startswith("/public/") or request.path in ("/api", "/health"):
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
        return message

    def _list(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        shown = [
            one
            for one in self._found(arguments).messages.values()
            if one["id"] not in self._private and one["message_type"] != _ACTIVITY
        ]
        if "before" in arguments:
            shown = [one for one in shown if one["id"] < arguments["before"]]
        return shown[-self.page_size :]

    def _update(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        message = self._found(arguments).messages.get(arguments["message_id"])
        if message is None:
            raise self._missing()
        message["content_attributes"] = {**(message["content_attributes"] or {}), **request.body}
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
