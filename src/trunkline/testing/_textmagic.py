"""A fake of TextMagic."""

from __future__ import annotations

import base64
import binascii
import itertools
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal, TypedDict
from urllib.parse import urlencode

from ..textmagic import MessageIn, MessageOut, MessageSession
from ._app import Answer, Fake, Handler, Refused, answer
from ._contract import Violation
from ._request import ReceivedRequest

__all__ = ["FakeTextMagic", "TextMagicCredentials"]

_DEFAULT_LIMIT = 10
_PRICE = 0.04
_OURS, _THEIRS = "447624800500", "447860021130"
_DELIVERED = [
    "id",
    "sender",
    "receiver",
    "text",
    "price",
    "status",
    "partsCount",
    "messageTime",
    "charset",
    "firstName",
    "lastName",
    "country",
]
"""What is told of a message in a delivery."""
_BOUNDARY = "test-boundary"
# Which count a status goes into is documented for few of them. Here the others go into `all` alone.
_COUNTED = {
    "failed": "ef",
    "delivered": "d",
    "accepted": "a",
    "rejected": "jg",
    "scheduled": "s",
    "sent": "rb",
}


class TextMagicCredentials(TypedDict):
    """What ``TextMagic`` needs to be let in."""

    username: str
    api_key: str


class FakeTextMagic(Fake):
    """A TextMagic server with one account.

    Args:
        username: Its user name.
        api_key: Its API key.
        callback_format: How deliveries come; see below.

    Attributes:
        sessions: The sessions by id, the oldest first, in the form of the wire. Change them as a test needs it.
        messages: The messages by id, likewise.
        replies: The messages that came in, by id, likewise.
        callback_format: How deliveries come, by the letters of the vendor's settings: JSON, urlencoded, multipart.
    """

    _not_found = "Resource does not exist."
    _overlooked = frozenset({"query.limit"})
    _text = ("text",)

    def __init__(
        self,
        *,
        username: str = "test-user",
        api_key: str = "test-api-key",
        callback_format: Literal["j", "u", "m"] = "j",
    ) -> None:
        super().__init__("textmagic", "https://rest.textmagic.com")
        self.username = username
        self.api_key = api_key
        self.sessions: dict[int, dict[str, Any]] = {}
        self.messages: dict[int, dict[str, Any]] = {}
        self.replies: dict[int, dict[str, Any]] = {}
        self.callback_format: Literal["j", "u", "m"] = callback_format
        self._session_ids, self._message_ids = itertools.count(34436600), itertools.count(49576009)
        self._reply_ids, self._schedule_ids = itertools.count(1782832), itertools.count(4466)
        self._sent: list[int] = []

    @property
    def credentials(self) -> TextMagicCredentials:
        """The arguments that let ``TextMagic`` in."""
        return {"username": self.username, "api_key": self.api_key}

    @property
    def sent(self) -> list[MessageOut]:
        """The messages that were sent through the API, the oldest first, as they are now."""
        return [MessageOut.from_dict(self.messages[one]) for one in self._sent if one in self.messages]

    def seed(self, *items: MessageSession | MessageOut | MessageIn) -> None:
        """Add sessions and messages. Nothing of it is delivered.

        Args:
            *items: Models of `trunkline.textmagic`. What one does not say is made up. A message belongs to the session
                that its ``session_id`` says, or else to a new one.
        """
        for item in items:
            given = item.to_dict()
            if isinstance(item, MessageSession):
                self.add_session(**given)
            elif isinstance(item, MessageIn):
                self.add_reply(**given)
            else:
                session = self.sessions.get(given.pop("sessionId", None)) or self.add_session(
                    given.get("text", "")
                )
                self.add_message(session, **given)

    def add_reply(
        self,
        text: str = "Yes please",
        *,
        sender: str = _THEIRS,
        receiver: str = _OURS,
        created: datetime | None = None,
        **fields: Any,
    ) -> dict[str, Any]:
        """Add a message that came in.

        Args:
            text: Its text.
            sender: Who wrote it.
            receiver: The number it came to.
            created: When; None for now.
            **fields: Further keys of a reply, such as ``contactId``, as they travel.

        Returns:
            The reply as it is kept.
        """
        reply: dict[str, Any] = {
            "id": next(self._reply_ids),
            "sender": sender,
            "receiver": receiver,
            "messageTime": _time(created),
            "text": text,
        } | fields
        self.replies[reply["id"]] = reply
        return reply

    def receive_message(self, text: str, *, sender: str = _THEIRS, receiver: str = _OURS) -> dict[str, Any]:
        """Let somebody write to the account. It is delivered as ``inbound``.

        Args:
            text: The text.
            sender: Who writes.
            receiver: The number it comes to.

        Returns:
            The reply as it is kept.
        """
        reply = self.add_reply(text, sender=sender, receiver=receiver)
        self.add_event("inbound", reply)
        return reply

    def set_status(self, message_id: int, status: str) -> None:
        """Let a message that was sent come further. ``d``, ``f``, ``j`` and ``u`` are delivered, as ``delivery``.

        Args:
            message_id: Its id.
            status: How far it has come, as a letter.

        Raises:
            KeyError: There is no such message.
        """
        message = self.messages[message_id]
        message["status"] = status
        if status in "dfju":
            reference = self.sessions[message["sessionId"]]["referenceId"]
            told = {key: message[key] for key in _DELIVERED} | {"referenceId": reference}
            self.add_event("delivery", told)

    def add_session(
        self, text: str = "Hello", statuses: str = "", *, created: datetime | None = None, **fields: Any
    ) -> dict[str, Any]:
        """Add a session.

        Args:
            text: Its text.
            statuses: One letter for each message to add to it: ``"ddf"`` adds two that arrived and one that failed.
            created: When; None for now.
            **fields: Further keys of a session, such as ``referenceId``, as they travel.

        Returns:
            The session as it is kept.
        """
        id_ = next(self._session_ids)
        session: dict[str, Any] = {
            "id": id_,
            "startTime": _time(created),
            "text": text,
            "source": "A",
            "referenceId": f"test-reference-{id_}",
            "price": 0,
            "numbersCount": 0,
            "destination": "t",
            "initiatorId": 305,
            "title": None,
        } | fields
        self.sessions[session["id"]] = session
        for status in statuses:
            self.add_message(session, status, created=created)
        return session

    def add_message(
        self, session: Mapping[str, Any], status: str = "d", *, created: datetime | None = None, **fields: Any
    ) -> dict[str, Any]:
        """Add a message to a session.

        Args:
            session: The session, from `add_session`.
            status: How far the message has come, as a letter.
            created: When; None for now.
            **fields: Further keys of a message, such as ``receiver`` or ``deleted``, as they travel.

        Returns:
            The message as it is kept.
        """
        kept = self.sessions[session["id"]]
        id_ = next(self._message_ids)
        receiver = f"4478600{id_ % 100000:05}"
        message: dict[str, Any] = {
            "id": id_,
            "sender": _OURS,
            "receiver": receiver,
            "text": kept["text"],
            "status": status,
            "contactId": None,
            "sessionId": kept["id"],
            "messageTime": _time(created),
            "avatar": None,
            "deleted": False,
            "charset": "ISO-8859-1",
            "charsetLabel": "ISO-8859-1",
            "firstName": None,
            "lastName": None,
            "country": "GB",
            "phone": receiver,
            "price": _PRICE,
            "partsCount": 1,
            "fromEmail": None,
            "fromNumber": _OURS,
        } | fields
        kept["numbersCount"] += 1
        kept["price"] = round(kept["price"] + message["price"], 4)
        self.messages[message["id"]] = message
        return message

    def _operations(self) -> Mapping[str, Handler]:
        return {
            "get_all_message_sessions": self._list,
            "get_message_session": self._get,
            "get_message_session_stat": self._stat,
            "get_messages_by_session_id": self._list_messages,
            "delete_message_session": self._delete,
            "delete_message_sessions_bulk": self._delete_bulk,
            "send_message": self._send,
            "get_outbound_message": self._get_message,
            "get_all_outbound_messages": self._list_outbound,
            "get_inbound_message": self._get_reply,
            "get_all_inbound_messages": self._list_replies,
        }

    def _authenticate(self, request: ReceivedRequest) -> None:
        given = (request.headers.get("x-tm-username"), request.headers.get("x-tm-key"))
        scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "basic":
            try:
                name, _, key = base64.b64decode(encoded, validate=True).decode().partition(":")
            except (binascii.Error, UnicodeDecodeError):
                name, key = "", ""
            given = (name, key)
        if given != (self.username, self.api_key):
            raise Refused(self._error(401, "Wrong username and token combination."))

    def _error(self, status: int, message: str) -> Answer:
        return answer({"code": status, "message": message}, status)

    def _invalid(self, violations: Sequence[Violation]) -> Answer:
        common: list[str] = []
        fields: dict[str, list[str]] = {}
        for one in violations:
            name = one.where.partition(".")[2]
            (fields.setdefault(name, []) if name else common).append(one.message)
        errors = {"common": common, "fields": fields}
        return answer({"code": 400, "message": "Validation failed", "errors": errors}, 400)

    def _list(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return _page(list(reversed(self.sessions.values())), arguments)

    def _get(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        return self._session(arguments)

    def _stat(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        self._session(arguments)
        statuses = [one["status"] for one in self._messages_of(arguments)]
        counts = {name: sum(one in letters for one in statuses) for name, letters in _COUNTED.items()}
        return counts | {"all": len(statuses)}

    def _list_messages(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        brief = {key: value for key, value in self._session(arguments).items() if key != "title"}
        wanted = arguments.get("statuses")
        found = [one for one in self._messages_of(arguments) if wanted in (None, one["status"])]
        return _page([{**one, "session": brief} for one in reversed(found)], arguments)

    def _delete(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        self._forget({self._session(arguments)["id"]})
        return Answer(204)

    def _delete_bulk(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        ids = set(map(int, request.body["ids"].split(","))) if "ids" in request.body else set()
        # What the server makes of ids that are gone already is not known. Here they do no harm.
        self._forget(set(self.sessions) if request.body.get("all") else ids)
        return Answer(204)

    def _send(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        body = request.body
        if "lists" in body:
            raise Refused(self._error(400, "the fake knows no lists; give phones or contacts"))
        # A plus sign is taken, and never shown.
        numbers = [one.lstrip("+") for one in _split(body, "phones")]
        receivers: list[dict[str, Any]] = [{"receiver": one, "phone": one} for one in numbers]
        receivers += [{"contactId": int(one)} for one in _split(body, "contacts")]
        if not receivers or not body.keys() & {"text", "templateId"}:
            raise Refused(self._error(400, "a text and a recipient are needed"))
        link: dict[str, Any] = dict.fromkeys(("sessionId", "bulkId", "messageId", "scheduleId"))
        if body.keys() & {"sendingTime", "sendingDateTime", "rrule"}:
            kind, link["scheduleId"] = "schedule", next(self._schedule_ids)
        else:
            text = body.get("text") or f"Template {body['templateId']}"
            reference: dict[str, Any] = (
                {"referenceId": str(body["referenceId"])} if "referenceId" in body else {}
            )
            session = self.add_session(text, **reference)
            sender: dict[str, Any] = (
                {"sender": body["from"], "fromNumber": body["from"]} if "from" in body else {}
            )
            ids = [self.add_message(session, "q", **one, **sender)["id"] for one in receivers]
            self._sent += ids
            kind, link["sessionId"] = "session", session["id"]
            if len(ids) == 1:
                kind, link["messageId"] = "message", ids[0]
        id_ = link[f"{kind}Id"]
        return answer({"id": id_, "href": f"/api/v2/{kind}s/{id_}", "type": kind} | link, 201)

    def _get_message(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        if arguments["id"] not in self.messages:
            raise self._missing()
        return self.messages[arguments["id"]]

    def _list_outbound(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        last = arguments.get("lastId")
        return _page(
            [one for id_, one in sorted(self.messages.items(), reverse=True) if not last or id_ < last],
            arguments,
        )

    def _get_reply(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        if arguments["id"] not in self.replies:
            raise self._missing()
        return self.replies[arguments["id"]]

    def _list_replies(self, request: ReceivedRequest, arguments: Mapping[str, Any]) -> Any:
        oldest_first = arguments.get("direction") == "asc"
        return _page(
            sorted(self.replies.values(), key=lambda one: one["id"], reverse=not oldest_first), arguments
        )

    def _parcel(self, payload: Mapping[str, Any]) -> tuple[dict[str, str], bytes]:
        fields = {key: "" if value is None else str(value) for key, value in payload.items()}
        if self.callback_format == "u":
            return {"Content-Type": "application/x-www-form-urlencoded"}, urlencode(fields).encode()
        if self.callback_format == "m":
            parts = [
                f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{text}\r\n'
                for key, text in fields.items()
            ]
            content_type = f"multipart/form-data; boundary={_BOUNDARY}"
            return {"Content-Type": content_type}, "".join([*parts, f"--{_BOUNDARY}--\r\n"]).encode()
        return super()._parcel(payload)

    def _accepts(self, status: int) -> bool:
        return status == 200

    def _session(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        if arguments["id"] not in self.sessions:
            raise self._missing()
        return self.sessions[arguments["id"]]

    def _messages_of(self, arguments: Mapping[str, Any]) -> list[dict[str, Any]]:
        mine = [one for one in self.messages.values() if one["sessionId"] == arguments["id"]]
        return mine if arguments.get("includeDeleted") else [one for one in mine if not one["deleted"]]

    def _forget(self, ids: set[int]) -> None:
        self.sessions = {id_: one for id_, one in self.sessions.items() if id_ not in ids}
        self.messages = {id_: one for id_, one in self.messages.items() if one["sessionId"] not in ids}


def _split(body: Mapping[str, Any], name: str) -> list[str]:
    return [one for one in body.get(name, "").split(",") if one]


def _time(value: datetime | None) -> str:
    return f"{(value or datetime.now(UTC)).astimezone(UTC):%Y-%m-%dT%H:%M:%S%z}"


def _page(found: Sequence[Mapping[str, Any]], arguments: Mapping[str, Any]) -> dict[str, Any]:
    page, limit = arguments.get("page", 1), arguments.get("limit", _DEFAULT_LIMIT)
    if not isinstance(limit, int) or not 1 <= limit <= 100:
        limit = _DEFAULT_LIMIT
    start, count = (page - 1) * limit, math.ceil(len(found) / limit)
    return {"page": page, "limit": limit, "pageCount": count, "resources": found[start : start + limit]}
