# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, basic_offset, decode, epoch, nested, rfc3339


@define(kw_only=True)
class Thing(Model):
    """A thing with every kind of value.

    Its second paragraph.
    """

    id: int
    """Always there."""
    name: str
    weight: float
    heavy: bool
    state: State
    """How the thing is."""
    made: datetime
    parts: list[Part]
    removed: datetime | None = None
    """Required, and still it may be null."""
    count: int | None = None
    text: str | None = None
    ratio: float | None = None
    light: bool | None = None
    uuid: str | None = None
    anything: Any = None
    """No type, so any value."""
    made_plainly: datetime | None = None
    made_with_offset: datetime | None = None
    """Written like 2015-06-19T09:48:24+0000."""
    made_in_seconds: datetime | None = None
    made_in_fractions: datetime | None = None
    level: Level | None = None
    """An open enum of integers."""
    size: Size | None = None
    """A closed enum, which is open in Python all the same."""
    words: list[str] | None = None
    levels: list[Level] | None = None
    grid: list[list[float]] | None = None
    prices: dict[str, float] | None = None
    """A map with a type."""
    parts_by_name: dict[str, Part] | None = None
    notes: dict[str, Any] | None = None
    """A free map."""
    owner: Owner | None = None
    """They contain each other; where the circle is cut, the server prints an empty object."""
    makers: list[Person | Machine] | None = None
    code: str | int | None = None
    maker: Person | Machine | None = None
    """Told apart by `kind`."""
    closed: bool | datetime | Reason | None = None
    """A point in time, a flag or a reason."""
    cover: Part | None = None
    """Wrapped in an array at times."""
    phone_numbers: list[str] | None = None
    """Sent under another name at times."""
    password: str | None = field(default=None, repr=False)
    """Nobody may see it."""
    camel_case_name: str | None = None
    kebab_case_name: str | None = None
    odd_key: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("name", "name"),
        Field("weight", "weight"),
        Field("heavy", "heavy"),
        Field("state", "state", nested),
        Field("made", "made", rfc3339),
        Field("parts", "parts", nested),
        Field("removed", "removed", rfc3339),
        Field("count", "count"),
        Field("text", "text"),
        Field("ratio", "ratio"),
        Field("light", "light"),
        Field("uuid", "uuid"),
        Field("anything", "anything"),
        Field("made_plainly", "made_plainly", rfc3339),
        Field("made_with_offset", "made_with_offset", basic_offset),
        Field("made_in_seconds", "made_in_seconds", epoch),
        Field("made_in_fractions", "made_in_fractions", epoch),
        Field("level", "level", nested),
        Field("size", "size", nested),
        Field("words", "words"),
        Field("levels", "levels", nested),
        Field("grid", "grid"),
        Field("prices", "prices"),
        Field("parts_by_name", "parts_by_name", nested),
        Field("notes", "notes"),
        Field("owner", "owner", nested),
        Field("makers", "makers", nested),
        Field("code", "code"),
        Field("maker", "maker", nested),
        Field("closed", "closed", nested),
        Field("cover", "cover", nested),
        Field("phone_numbers", "phone_numbers"),
        Field("password", "password"),
        Field("camel_case_name", "camelCaseName"),
        Field("kebab_case_name", "kebab-case-name"),
        Field("odd_key", "@odd key"),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src["id"]).__class__ is int else decode.integer(v)
            o.name = v if (v := src["name"]).__class__ is str else decode.text(v)
            o.weight = v if (v := src["weight"]).__class__ is float else decode.number(v)
            o.heavy = v if (v := src["heavy"]).__class__ is bool else decode.boolean(v)
            o.state = _state(src["state"])
            o.made = decode.timestamp(src["made"])
            o.parts = (lambda v: decode.array(v, _part))(src["parts"])
            o.removed = None if (v := src.get("removed")) is None else decode.maybe_timestamp(v)
            o.count = v if (v := src.get("count")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.text = v if (v := src.get("text")) is None or v.__class__ is str else decode.text(v)
            o.ratio = v if (v := src.get("ratio")) is None or v.__class__ is float else decode.maybe_number(v)
            o.light = v if (v := src.get("light")) is None or v.__class__ is bool else decode.boolean(v)
            o.uuid = v if (v := src.get("uuid")) is None or v.__class__ is str else decode.text(v)
            o.anything = src.get("anything")
            o.made_plainly = None if (v := src.get("made_plainly")) is None else decode.maybe_timestamp(v)
            o.made_with_offset = (
                None if (v := src.get("made_with_offset")) is None else decode.maybe_timestamp(v)
            )
            o.made_in_seconds = (
                None if (v := src.get("made_in_seconds")) is None else decode.maybe_timestamp(v)
            )
            o.made_in_fractions = (
                None if (v := src.get("made_in_fractions")) is None else decode.maybe_timestamp(v)
            )
            o.level = None if (v := src.get("level")) is None else _level(v)
            o.size = None if (v := src.get("size")) is None else _size(v)
            o.words = None if (v := src.get("words")) is None else decode.array(v, decode.text)
            o.levels = None if (v := src.get("levels")) is None else decode.array(v, _level)
            o.grid = (
                None
                if (v := src.get("grid")) is None
                else decode.array(v, lambda v: decode.array(v, decode.number))
            )
            o.prices = None if (v := src.get("prices")) is None else decode.mapping(v, decode.number)
            o.parts_by_name = None if (v := src.get("parts_by_name")) is None else decode.mapping(v, _part)
            o.notes = v if (v := src.get("notes")) is None or v.__class__ is dict else decode.record(v)
            o.owner = None if (v := decode.nothing_if_empty(src.get("owner"))) is None else _owner(v)
            o.makers = (
                None
                if (v := src.get("makers")) is None
                else decode.array(
                    v,
                    lambda v: decode.tagged(
                        v, "kind", {"person": _person, "robot": _machine, "press": _machine}, _person
                    ),
                )
            )
            o.code = (
                None
                if (v := src.get("code")) is None
                else decode.text(v)
                if v.__class__ is str
                else decode.maybe_integer(v)
                if v.__class__ is int
                else decode.neither(v, "str or int")
            )
            o.maker = (
                None
                if (v := src.get("maker")) is None
                else decode.tagged(
                    v, "kind", {"person": _person, "robot": _machine, "press": _machine}, _person
                )
            )
            o.closed = (
                None
                if (v := src.get("closed")) is None
                else decode.boolean(v)
                if v.__class__ is bool
                else decode.maybe_timestamp(v)
                if v.__class__ is str
                else _reason(v)
                if v.__class__ is dict
                else decode.neither(v, "bool or datetime or Reason")
            )
            o.cover = None if (v := decode.first(src.get("cover"))) is None else _part(v)
            o.phone_numbers = (
                None
                if (v := decode.any_of(src, "phone_numbers", "phoneNumbers?")) is None
                else decode.array(v, decode.text)
            )
            o.password = v if (v := src.get("password")) is None or v.__class__ is str else decode.text(v)
            o.camel_case_name = (
                v if (v := src.get("camelCaseName")) is None or v.__class__ is str else decode.text(v)
            )
            o.kebab_case_name = (
                v if (v := src.get("kebab-case-name")) is None or v.__class__ is str else decode.text(v)
            )
            o.odd_key = v if (v := src.get("@odd key")) is None or v.__class__ is str else decode.text(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Thing._fields) | {"phoneNumbers?"}
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .level import Level
from .machine import Machine
from .owner import Owner
from .part import Part
from .person import Person
from .reason import Reason
from .size import Size
from .state import State

_level: Final = Level.decode
_machine: Final = Machine.from_dict
_owner: Final = Owner.from_dict
_part: Final = Part.from_dict
_person: Final = Person.from_dict
_reason: Final = Reason.from_dict
_size: Final = Size.decode
_state: Final = State.decode
