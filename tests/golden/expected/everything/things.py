# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Rate,
    Unset,
    decode,
    encode,
)

from .models.owner import Owner
from .models.person import Person
from .models.thing import Thing
from .models.thing_envelope import ThingEnvelope
from .models.thing_page import ThingPage
from .requests import OWNER_REQUEST, PART_REQUEST, REASON_REQUEST, OwnerRequest, PartRequest, ReasonRequest

if TYPE_CHECKING:
    from trunkline.runtime import RRule

_RATE: Final = Rate(1000, 1)
_PARAM_THING_ID: Final = Param(
    name="thing_id", key="thingId", place=In.PATH, encode=encode.integer(1), required=True
)

_LIST: Final[PagedOperation[Thing, ThingPage]] = PagedOperation(
    vendor="everything",
    id="list_things",
    method="GET",
    path="/things",
    params=(
        Param(name="mouse", key="cursor", place=In.QUERY, encode=encode.text()),
        Param(name="version", key="version", place=In.QUERY, encode=encode.integer()),
        Param(name="list_name", key="list", place=In.QUERY, encode=encode.text()),
        Param(name="tag_names", key="tagNames", place=In.QUERY, encode=encode.sequence(encode.text(1), 1)),
        Param(name="ids", key="ids", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="words", key="words", place=In.QUERY, encode=encode.comma_separated(encode.text(1))),
        Param(name="deleted", key="deleted", place=In.QUERY, encode=encode.flag),
        Param(
            name="order", key="order", place=In.QUERY, encode=encode.choice("oldest", "newest", "most used")
        ),
        Param(name="state", key="state", place=In.QUERY, encode=encode.text()),
        Param(name="after", key="after", place=In.QUERY, encode=encode.rfc3339),
        Param(name="before", key="before", place=In.QUERY, encode=encode.basic_offset),
        Param(name="since", key="since", place=In.QUERY, encode=encode.epoch),
        Param(name="minimum_weight", key="minimumWeight", place=In.QUERY, encode=encode.number(0.5, 1000)),
        Param(name="exact", key="exact", place=In.QUERY, encode=encode.boolean),
        Param(name="x_trace", key="X-Trace", place=In.HEADER, encode=encode.text(0, 40)),
    ),
    decode=ThingPage.from_dict,
    safe_to_repeat=True,
    secrets=("password",),
    rates=(_RATE,),
    style="offset",
    position="start",
    size="count",
    size_range=(1, 50),
    default_size=20,
    items="data",
    key="id",
    has_next=("paging", "has_next"),
    total=("paging", "total_count"),
)

_CREATE: Final[Operation[Thing]] = Operation(
    vendor="everything",
    id="create_thing",
    method="POST",
    path="/things",
    params=(
        Param(name="idempotency_key", key="Idempotency-Key", place=In.HEADER, encode=encode.text(1)),
        Param(
            name="x_password",
            key="X-Password",
            place=In.HEADER,
            encode=encode.text(1),
            required=True,
            secret=True,
        ),
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1, 20), required=True),
        Param(name="owner", key="owner", place=In.BODY, encode=OWNER_REQUEST, required=True),
        Param(name="count", key="count", place=In.BODY, encode=encode.integer(0, 9)),
        Param(name="weight", key="weight", place=In.BODY, encode=encode.number(0)),
        Param(name="heavy", key="heavy", place=In.BODY, encode=encode.boolean),
        Param(name="flag", key="flag", place=In.BODY, encode=encode.flag),
        Param(name="size", key="size", place=In.BODY, encode=encode.choice("small", "large")),
        Param(name="level", key="level", place=In.BODY, encode=encode.choice(1, 2, 3)),
        Param(name="state", key="state", place=In.BODY, encode=encode.text()),
        Param(name="made", key="made", place=In.BODY, encode=encode.rfc3339),
        Param(name="made_with_offset", key="made_with_offset", place=In.BODY, encode=encode.basic_offset),
        Param(name="made_in_seconds", key="made_in_seconds", place=In.BODY, encode=encode.epoch),
        Param(name="repeats", key="repeats", place=In.BODY, encode=encode.recurrence),
        Param(name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="words", key="words", place=In.BODY, encode=encode.sequence(encode.text(), 1)),
        Param(
            name="holes",
            key="holes",
            place=In.BODY,
            encode=encode.sequence(encode.nullable(encode.integer())),
        ),
        Param(name="prices", key="prices", place=In.BODY, encode=encode.mapping(encode.number())),
        Param(name="notes", key="notes", place=In.BODY, encode=encode.mapping(encode.anything)),
        Param(name="anything", key="anything", place=In.BODY, encode=encode.anything),
        Param(name="password", key="password", place=In.BODY, encode=encode.text(), secret=True),
        Param(name="parts", key="parts", place=In.BODY, encode=encode.sequence(PART_REQUEST)),
        Param(
            name="answer",
            key="answer",
            place=In.BODY,
            encode=encode.either(REASON_REQUEST, encode.sequence(PART_REQUEST)),
        ),
    ),
    decode=Thing.from_dict,
    has_body=True,
    safe_to_repeat="idempotency_key",
    secrets=("password",),
    rates=(_RATE,),
)

_GET: Final[Operation[Thing]] = Operation(
    vendor="everything",
    id="get_thing",
    method="GET",
    path="/things/{thingId}",
    params=(_PARAM_THING_ID,),
    decode=lambda body: ThingEnvelope.from_dict(body).data,
    safe_to_repeat=True,
    secrets=("password",),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="everything",
    id="delete_thing",
    method="DELETE",
    path="/things/{thingId}",
    params=(_PARAM_THING_ID,),
    decode=None,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Thing | None]] = Operation(
    vendor="everything",
    id="update_thing",
    method="PATCH",
    path="/things/{thingId}",
    params=(
        _PARAM_THING_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text()),
        Param(name="count", key="count", place=In.BODY, encode=encode.nullable(encode.integer())),
        Param(
            name="size", key="size", place=In.BODY, encode=encode.nullable(encode.choice("small", "large"))
        ),
        Param(name="made", key="made", place=In.BODY, encode=encode.nullable(encode.rfc3339)),
    ),
    decode=lambda body: ThingEnvelope.from_dict(body).maybe,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("password",),
    rates=(_RATE,),
)

_PART: Final[Operation[Any]] = Operation(
    vendor="everything",
    id="get_part",
    method="GET",
    path="/things/{thingId}/parts/{partId}",
    params=(
        _PARAM_THING_ID,
        Param(name="part_id", key="partId", place=In.PATH, encode=encode.text(1), required=True),
    ),
    decode=lambda v: v,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_ROOM: Final[Operation[str]] = Operation(
    vendor="everything",
    id="get_room",
    method="GET",
    path="/rooms/{room_id}",
    params=(
        Param(
            name="room_id", key="room_id", place=In.PATH, encode=encode.text(1), required=True, secret=True
        ),
    ),
    decode=decode.text,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Things:
    """Things, with every kind of value."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        mouse: str | None = None,
        version: int | None = 2,
        list_name: str | None = None,
        tag_names: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        words: Sequence[str] | None = None,
        deleted: bool | None = None,
        order: Literal["oldest", "newest", "most used"] | None = None,
        state: Literal["new", "used", "on", "off", "100%", "half used", 'quoted "so"', "back\\slash", "naïve"]
        | str
        | None = None,
        after: datetime | None = None,
        before: datetime | None = None,
        since: datetime | None = None,
        minimum_weight: float | None = None,
        exact: bool | None = None,
        x_trace: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Thing, ThingPage]:
        """List things.

        The offset style: with a size, a count and an end sign. Its parameters are of every kind.

        A second paragraph.

        Args:
            mouse: A parameter of the API's own that is called like one of ours.
            version: Sent unless the caller says otherwise.
            list_name: Called like the method beside it.
            tag_names: An array in the query.
            ids: Numbers in one string.
            words: Texts in one string.
            deleted: A flag.
            order: A closed choice.
            state: An open choice.
            after: The default form of a timestamp.
            before: The form without a colon in the offset.
            since: Seconds.
            minimum_weight: A number with bounds.
            exact: A boolean.
            x_trace: A header.
            page_size: Items a page, 1 to 50. Default: 20.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            APIStatusError: Refused, or failed.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#list
        """
        return self._caller.paginate(
            _LIST,
            {
                "mouse": mouse,
                "version": version,
                "list_name": list_name,
                "tag_names": tag_names,
                "ids": ids,
                "words": words,
                "deleted": deleted,
                "order": order,
                "state": state,
                "after": after,
                "before": before,
                "since": since,
                "minimum_weight": minimum_weight,
                "exact": exact,
                "x_trace": x_trace,
            },
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        x_password: str,
        name: str,
        owner: OwnerRequest | Owner | Person,
        idempotency_key: str | None = None,
        count: int | Unset = UNSET,
        weight: float | Unset = UNSET,
        heavy: bool | Unset = UNSET,
        flag: bool | Unset = UNSET,
        size: Literal["small", "large"] | Unset = UNSET,
        level: Literal[1, 2, 3] | Unset = UNSET,
        state: Literal["new", "used", "on", "off", "100%", "half used", 'quoted "so"', "back\\slash", "naïve"]
        | str
        | Unset = UNSET,
        made: datetime | Unset = UNSET,
        made_with_offset: datetime | Unset = UNSET,
        made_in_seconds: datetime | Unset = UNSET,
        repeats: str | RRule | Unset = UNSET,
        ids: Sequence[int] | Unset = UNSET,
        words: Sequence[str] | Unset = UNSET,
        holes: Sequence[int | None] | Unset = UNSET,
        prices: Mapping[str, float] | Unset = UNSET,
        notes: Mapping[str, object] | Unset = UNSET,
        anything: object | Unset = UNSET,
        password: str | Unset = UNSET,
        parts: Sequence[PartRequest] | Unset = UNSET,
        answer: ReasonRequest | Sequence[PartRequest] | Unset = UNSET,
    ) -> Thing:
        """Make a thing.

        Every kind of value that can be sent.

        Args:
            x_password: A header that nobody may see.
            name: Between 1 and 20 characters.
            owner: Who shall have it.
            idempotency_key: With it the server tells repetitions apart.
            flag: Sent as 0 or 1.
            level: A closed choice of integers.
            state: An open choice.
            repeats: When to do it again.
            anything: Any JSON value.
            answer: A list for a choice, an object for a reason.

        Returns:
            The thing, as it was stored.

        Raises:
            BadRequestError: Refused, or failed.
            AuthenticationError: Who are you?
            PermissionDeniedError: You may not.
            ConflictError: It exists.
            UnprocessableEntityError: Refused, or failed.
            RateLimitError: Too many.
            ServerError: Not your fault.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#create
        """
        return await self._caller.call(
            _CREATE,
            {
                "idempotency_key": idempotency_key,
                "x_password": x_password,
                "name": name,
                "owner": owner,
                "count": count,
                "weight": weight,
                "heavy": heavy,
                "flag": flag,
                "size": size,
                "level": level,
                "state": state,
                "made": made,
                "made_with_offset": made_with_offset,
                "made_in_seconds": made_in_seconds,
                "repeats": repeats,
                "ids": ids,
                "words": words,
                "holes": holes,
                "prices": prices,
                "notes": notes,
                "anything": anything,
                "password": password,
                "parts": parts,
                "answer": answer,
            },
        )

    async def get(self, thing_id: int) -> Thing:
        """Read a thing.

        The envelope says nothing more, so the thing comes without it.

        Args:
            thing_id: The thing.

        Returns:
            The thing.

        Raises:
            NotFoundError: Refused, or failed.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#get
        """
        return await self._caller.call(_GET, {"thing_id": thing_id})

    async def delete(self, thing_id: int) -> None:
        """Remove a thing.

        Not safe to repeat, although it is a DELETE.

        Args:
            thing_id: The thing.

        Raises:
            NotFoundError: Refused, or failed.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#delete
        """
        await self._caller.call(_DELETE, {"thing_id": thing_id})

    async def update(
        self,
        thing_id: int,
        *,
        name: str | Unset = UNSET,
        count: int | None | Unset = UNSET,
        size: Literal["small", "large"] | None | Unset = UNSET,
        made: datetime | None | Unset = UNSET,
    ) -> Thing | None:
        """Change a thing.

        Safe to repeat, although it is a PATCH. The envelope may come without the thing.

        Args:
            thing_id: The thing.
            count: None removes it.

        Returns:
            The thing, if it is still there.

        Raises:
            NotFoundError: Refused, or failed.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#update
        """
        return await self._caller.call(
            _UPDATE, {"thing_id": thing_id, "name": name, "count": count, "size": size, "made": made}
        )

    async def part(self, part_id: str, *, thing_id: int) -> Any:
        """Read a part of a thing.

        The last identifier is positional, the one before it a keyword.

        Args:
            part_id: The part.
            thing_id: The thing.

        Returns:
            Anything.

        Raises:
            NotFoundError: Refused, or failed.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#part
        """
        return await self._caller.call(_PART, {"thing_id": thing_id, "part_id": part_id})

    async def room(self, room_id: str) -> str:
        """What a room is called.

        The same parameter through a door that does not hold it.

        Args:
            room_id: The room.

        Returns:
            Its name.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#room
        """
        return await self._caller.call(_ROOM, {"room_id": room_id})
