"""Operations: what the generated code says about each HTTP operation, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from ._encode import Encoder


__all__ = ["In", "Operation", "PagedOperation", "Param", "Rate"]

R = TypeVar("R")
T = TypeVar("T")
E = TypeVar("E")


class In(StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    BODY = "body"
    FILE = "file"
    """A file or a list of files; a call that gives one is sent as multipart."""
    CONTENT = "content"
    """A file that is the whole body; the key is its media type."""


class Rate(NamedTuple):
    """How often the vendor lets itself be called."""

    requests: int
    seconds: float
    own: bool = False
    """Whether it is this operation's own, beside the one that all operations share."""


@frozen(eq=False, repr=False, kw_only=True)
class Param:
    """One parameter of an operation.

    Args:
        name: Its name in Python.
        key: Its name on the wire.
        place: Where it travels.
        encode: Checks a value and turns it into what is sent.
        required: Whether it must be given. Path parameters always are.
        secret: Whether its value must stay out of logs and errors.
        json_only: Whether it cannot go along with a file, because in a form the server takes it for something else.
        nested: Whether a form has it as ``object[key]`` and ``array[]``; otherwise it is JSON there.
        within: The objects of the body in which it stands, the outermost first.
        signs: The parameter that this one proves, by Python name; it is computed by the client and never given.
    """

    name: str
    key: str
    place: In
    encode: Encoder
    required: bool = False
    secret: bool = False
    signs: str | None = None
    json_only: bool = False
    nested: bool = False
    within: tuple[str, ...] = ()


@frozen(eq=False, repr=False, kw_only=True)
class Operation(Generic[R]):
    """One HTTP operation of a vendor.

    Args:
        vendor: ``"sakari"``, ``"chatwoot"`` or ``"textmagic"``.
        id: The spec's operationId.
        method: The HTTP method.
        path: The path with ``{key}`` for each path parameter.
        params: All parameters, the body's properties among them.
        decode: Turns the parsed body of a success into the result, or None when an answer has no body.
        media: The media type of a success that is a file and not JSON.
        has_body: Whether the request has a body even if no property of it is given.
        min_properties: How many properties of the body must be given.
        max_properties: How many properties of the body may be given; None if any number may.
        safe_to_repeat: Whether sending it twice does no more than sending it once; a name: if that parameter is given.
        authenticated: Whether it carries the client's credentials.
        may_be_empty: Whether a success may come without a body; the result is None then.
        secrets: Keys of the answer whose values must stay out of errors.
        rates: How often it may be called.
        require_any: Groups of parameters, by Python name; of each group at least one must be given.
        require_together: Groups of parameters, by Python name; of each group all must be given or none.
    """

    vendor: str
    id: str
    method: str
    path: str
    params: tuple[Param, ...] = ()
    decode: Callable[[Any], R] | None
    media: str | None = None
    has_body: bool = False
    min_properties: int = 0
    max_properties: int | None = None
    safe_to_repeat: bool | str = False
    authenticated: bool = True
    may_be_empty: bool = False
    secrets: tuple[str, ...] = ()
    rates: tuple[Rate, ...] = ()
    require_any: tuple[tuple[str, ...], ...] = ()
    require_together: tuple[tuple[str, ...], ...] = ()

    def repeatable(self, arguments: Mapping[str, Any]) -> bool:
        """Whether this call may be sent again after an attempt whose outcome is unknown."""
        if isinstance(self.safe_to_repeat, bool):
            return self.safe_to_repeat
        return bool(arguments.get(self.safe_to_repeat))


@frozen(eq=False, repr=False, kw_only=True)
class PagedOperation(Operation[Any], Generic[T, E]):
    """An operation that lists items page by page.

    Args:
        style: How the vendor moves on: by offset, by page number, or from the last item on.
        position: Wire name of the query parameter that says where to read.
        size: Wire name of the query parameter for the page size; None where the server fixes it.
        size_range: The smallest and the largest page size that the server honours, in items.
        default_size: The page size that is asked for when the caller names none, in items.
        items: Attribute of the envelope that holds the items; None when the answer is a bare array.
        key: Attribute that identifies an item, or several that do so together.
        has_next: Attribute path in the envelope of the vendor's own end sign.
        total: Attribute path in the envelope of the number of items.
        page_count: Attribute path in the envelope of the number of pages.
        start: The position of the first request in cursor style; None sends none.
        cursor_from: Whether the next cursor is the smallest or the largest key of a page, or where in the envelope it
            stands.
        turned: Whether a page's items run against the walk and must be turned round.
    """

    style: Literal["offset", "page", "cursor"]
    position: str
    size: str | None = None
    size_range: tuple[int, int] = (1, 100)
    default_size: int | None = None
    items: str | None = None
    key: str | tuple[str, ...] = "id"
    has_next: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    page_count: tuple[str, ...] = ()
    start: int | str | None = None
    cursor_from: Literal["smallest", "largest"] | tuple[str, ...] = "smallest"
    turned: bool = False
