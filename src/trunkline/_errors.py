"""Every error that a call can raise.

TrunklineError
├── ConfigurationError             something given by the caller is wrong; nothing was sent
│   ├── InvalidArgumentError       an argument of one call
│   └── ClientClosedError          the client is closed, or belongs to another event loop
├── MismatchError                  a value does not fit a model
├── WebhookError                   a delivery that must not be acted on
│   ├── WebhookPayloadError        its body is not what the vendor sends
│   ├── SignatureMissingError      nothing proves where it comes from
│   ├── SignatureMalformedError    what should prove it cannot be read
│   ├── SignatureMismatchError     it is forged or was changed, or the secret is another
│   └── SignatureExpiredError      it is proven, but too old: perhaps recorded and played again
└── APIError                       one call failed; says which, where, why and what became of it
    ├── APIConnectionError         no answer: refused, unreachable, cut off
    │   └── APITimeoutError        no answer in time
    ├── APIStatusError             an answer that says no
    │   ├── BadRequestError        400
    │   ├── AuthenticationError    401
    │   ├── PermissionDeniedError  403
    │   ├── NotFoundError          404
    │   ├── ConflictError          409
    │   ├── UnprocessableEntityError  422
    │   ├── RateLimitError         429
    │   └── ServerError            5xx
    ├── DecodeError                a success whose body is not what was promised
    └── PaginationError            a list whose pages contradict each other
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self, TypeVar

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "InvalidArgumentError",
    "MismatchError",
    "NotFoundError",
    "Outcome",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "SignatureExpiredError",
    "SignatureMalformedError",
    "SignatureMismatchError",
    "SignatureMissingError",
    "TrunklineError",
    "UnprocessableEntityError",
    "VendorError",
    "WebhookError",
    "WebhookPayloadError",
]


X = TypeVar("X", bound=BaseException)


class Outcome(StrEnum):
    """What became of a request, as far as this side can know."""

    NOT_SENT = "not_sent"
    """It never left: the server has not seen it."""
    REJECTED = "rejected"
    """The server answered that it did not do it."""
    ACCEPTED = "accepted"
    """The server answered that it did it, but the answer could not be read."""
    UNKNOWN = "unknown"
    """It may or may not have been done. Look before sending it again."""


@dataclass(frozen=True)
class VendorError:
    """What a vendor's error body says, whatever its shape.

    Args:
        message: The vendor's own words, or None.
        code: The vendor's machine-readable code (Sakari: ``CONV-001``), or None.
        details: Messages by field name; ``""`` holds those that belong to no field.
    """

    message: str | None = None
    code: str | None = None
    details: Mapping[str, Sequence[str]] = field(default_factory=dict)


def bare(error: X, cause: BaseException | None = None) -> X:
    """An error with what it says and no more: in its frames, and in what led to it, stand requests and answers."""
    error.__traceback__ = error.__context__ = None
    error.__cause__ = cause
    return error


class TrunklineError(Exception):
    """The root of every error that this library raises on purpose. Two that say the same are equal."""

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and (self.args, vars(self)) == (other.args, vars(other))

    def __hash__(self) -> int:
        return hash((type(self), self.args))


class ConfigurationError(TrunklineError):
    """Something given by the caller is wrong. Nothing was sent."""


class InvalidArgumentError(ConfigurationError):
    """An argument of a call is wrong. Nothing was sent."""


class ClientClosedError(ConfigurationError):
    """The client is closed, or was first used in another event loop. Nothing was sent."""


class MismatchError(TrunklineError):
    """A value is not what a model declares; raised by ``from_dict``, and the reason inside a `DecodeError`.

    Attributes:
        expected: What the model declares there, such as ``"a timestamp"``.
        found: What stands there instead. Its kind only: the value may be a secret or a person's message.
    """

    def __init__(self, expected: str, found: str, steps: tuple[str | int, ...] = ()) -> None:
        super().__init__(expected, found, steps)
        self.expected = expected
        self.found = found
        self.steps = steps

    def within(self, step: str | int) -> MismatchError:
        """The same error, seen from one level further out."""
        return MismatchError(self.expected, self.found, (step, *self.steps))

    @property
    def path(self) -> str:
        """Where it stands, as people write it: ``data[3].contact.created.at``."""
        return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.steps).lstrip(
            "."
        )

    def __str__(self) -> str:
        return f"{self.path or 'the body'}: expected {self.expected}, found {self.found}"


class APIError(TrunklineError):
    """One call failed.

    Attributes:
        reason: What went wrong, in one sentence.
        vendor: ``"sakari"``, ``"chatwoot"`` or ``"textmagic"``.
        operation: The operation's id in the spec, such as ``"messages_send"``.
        method: The HTTP method.
        url: Where it went, without query, user info and secret path segments.
        outcome: What became of the request.
        attempts: How often it was tried.
        status: The HTTP status, or None without an answer.
        code: The vendor's error code, or None.
        message: The vendor's message, or None.
        details: The vendor's messages by field name.
        request_id: The id that the server or its proxy gave the request, or None.
        retry_after: Seconds that the server asked to wait, or None.
        body: The answer's bytes as received, or None. Not shown in ``str()``. What must not be seen is veiled in it; it
            is None where that cannot be told from the rest.
        path: Where in the body decoding failed (``data[3].contact.created.at``), or None.
        cursor: On a list: the position of the page that failed, to go on from. Else None.
    """

    def __init__(
        self,
        reason: str,
        *,
        vendor: str,
        operation: str,
        method: str,
        url: str,
        outcome: Outcome,
        attempts: int = 1,
        status: int | None = None,
        error: VendorError | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        body: bytes | None = None,
        path: str | None = None,
        cursor: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.vendor = vendor
        self.operation = operation
        self.method = method
        self.url = url
        self.outcome = outcome
        self.attempts = attempts
        self.status = status
        self.code = error.code if error else None
        self.message = error.message if error else None
        self.details: Mapping[str, Sequence[str]] = error.details if error else {}
        self.request_id = request_id
        self.retry_after = retry_after
        self.body = body
        self.path = path
        self.cursor = cursor

    def __str__(self) -> str:
        text = f"{self.vendor} {self.operation}: {self.reason}"
        if self.message:
            text += f": {self.message}"
        if self.code:
            text += f" [{self.code}]"
        for name, messages in self.details.items():
            text += f"; {name}: {', '.join(messages)}" if name else f"; {', '.join(messages)}"
        facts = [f"{self.method} {self.url}", f"outcome {self.outcome}"]
        if self.attempts > 1:
            facts.append(f"{self.attempts} attempts")
        if self.retry_after is not None:
            facts.append(f"retry after {self.retry_after:g} s")
        if self.request_id:
            facts.append(f"request id {self.request_id}")
        # What a vendor says may have line breaks and control characters, and ends up in logs and terminals.
        text = " ".join(f"{text} ({', '.join(facts)})".split())
        return "".join(one if one.isprintable() else " " for one in text)

    # The default reduction of an exception calls the class with `args` alone, which these refuse.
    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.reason, self.__dict__.copy())

    @classmethod
    def _restored(cls, reason: str, state: dict[str, Any]) -> Self:
        error = cls.__new__(cls, reason)
        error.__dict__.update(state)
        return error


def _rebuild(cls: type[APIError], reason: str, state: dict[str, Any]) -> APIError:
    return cls._restored(reason, state)


class APIConnectionError(APIError):
    """No answer came: refused, unreachable, cut off. ``outcome`` says whether the request may have arrived."""


class APITimeoutError(APIConnectionError):
    """No answer came in time. ``outcome`` says whether the request may have arrived."""


class APIStatusError(APIError):
    """The server said no. Also raised itself, for a status that has no class of its own."""

    status: int


class BadRequestError(APIStatusError):
    """400: the server does not accept the input."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or, with Chatwoot and TextMagic, lack the right."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials are good but may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or it belongs to somebody else."""


class ConflictError(APIStatusError):
    """409: it contradicts what is there."""


class UnprocessableEntityError(APIStatusError):
    """422: the input is well-formed but a rule of the server forbids it."""


class RateLimitError(APIStatusError):
    """429: too many requests. ``retry_after`` says how long to wait, where the server told."""


class ServerError(APIStatusError):
    """5xx: the server failed. Whether it acted before it failed is not known."""


class DecodeError(APIError):
    """The server reported success, but its body is not what the spec promises. ``path`` says where."""


class PaginationError(APIError):
    """The pages of a list contradict each other: the server handed out a cursor for the second time."""


STATUS_ERRORS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The class for an HTTP status; any integer is allowed, also those that no registry lists (520)."""
    if status >= 500:
        return ServerError
    return STATUS_ERRORS.get(status, APIStatusError)


class WebhookError(TrunklineError):
    """A delivery to a webhook that must not be acted on. Answer it with a status of 400 or 401."""


class WebhookPayloadError(WebhookError):
    """The body of a delivery is not what the vendor sends.

    Attributes:
        path: Where in the body, as far as it is known.
    """

    def __init__(self, reason: str, path: str | None = None) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return f"the delivery cannot be read: {self.reason}"


class SignatureMissingError(WebhookError):
    """Nothing proves where a delivery comes from."""


class SignatureMalformedError(WebhookError):
    """What should prove where a delivery comes from cannot be read."""


class SignatureMismatchError(WebhookError):
    """A delivery is forged or was changed on its way, or the secret is not the one that it was signed with."""


class SignatureExpiredError(WebhookError):
    """A delivery is proven but too old, or from the future. It may have been recorded and played again."""
