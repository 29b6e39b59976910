"""A fake of TextMagic."""

from __future__ import annotations

import base64
import binascii
import itertools
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypedDict

from ._app import Answer, Fake, Handler, Refused, answer
from ._contract import Violation
from ._request import ReceivedRequest

__all__ = ["FakeTextMagic", "TextMagicCredentials"]

_DEFAULT_LIMIT = 10
_PRICE = 0.04
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

    Attributes:
        sessions: The sessions by id, the oldest first, in the form of the wire. Change them as a test needs it.
        messages: The messages by id, likewise.
    """

    _not_found = "Resource does not exist."
    _overlooked = frozenset({"query.limit"})

    def __init__(self, *, username: str = "test-user", api_key: str = "test-api-key") -> None:
        super().__init__("textmagic", "https://rest.textmagic.com")
        self.username = username
        self.api_key = api_key
        self.sessions: dict[int, dict[str, Any]] = {}
        self.messages: dict[int, dict[str, Any]] = {}
        self._session_ids, self._message_ids = itertools.count(34436600), itertools.count(49576009)

    @property
    def credentials(self) -> TextMagicCredentials:
        """The arguments that let ``TextMagic`` in."""
        return {"username": self.username, "api_key": self.api_key}

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
            "sender": "447624800500",
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
            "fromNumber": "447624800500",
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


def _time(value: datetime | None) -> str:
    return f"{(value or datetime.now(UTC)).astimezone(UTC):%Y-%m-%dT%H:%M:%S%z}"


def _page(found: Sequence[Mapping[str, Any]], arguments: Mapping[str, Any]) -> dict[str, Any]:
    page, limit = arguments.get("page", 1), arguments.get("limit", _DEFAULT_LIMIT)
    if not isinstance(limit, int) or not 1 <= limit <= 100:
        limit = _DEFAULT_LIMIT
    start, count = (page - 1) * limit, math.ceil(len(found) / limit)
    return {"page": page, "limit": limit, "pageCount": count, "resources": found[start : start + limit]}
