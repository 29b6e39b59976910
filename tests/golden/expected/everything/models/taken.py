# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested, rfc3339


@define(kw_only=True)
class Taken(Model):
    """Says "nothing" and ends in a \\"""

    id: builtins.int | None = None
    list: builtins.list[builtins.str] | None = None
    dict: builtins.dict[builtins.str, builtins.float] | None = None
    str: builtins.str | None = None
    """Ends in a "quote"."""
    int: builtins.int | None = None
    """"Begins" with one"""
    float: builtins.float | None = None
    """Ends in a backslash \\"""
    bool: builtins.bool | None = None
    """{and} {{braces}} {% if x %}"""
    type: builtins.str | None = None
    """'''"""
    class_: builtins.str | None = None
    from_: builtins.str | None = None
    d: builtins.str | None = None
    cls: builtins.str | None = None
    itself: builtins.str | None = None
    v: builtins.str | None = None
    o: builtins.str | None = None
    get: builtins.str | None = None
    src: builtins.str | None = None
    key: builtins.str | None = None
    error: builtins.str | None = None
    after_all: builtins.list[Size] | None = None
    stamp: datetime | None = None
    additional_properties: builtins.dict[builtins.str, Any] = field(factory=builtins.dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("id", "id"),
        Field("list", "list"),
        Field("dict", "dict"),
        Field("str", "str"),
        Field("int", "int"),
        Field("float", "float"),
        Field("bool", "bool"),
        Field("type", "type"),
        Field("class_", "class"),
        Field("from_", "from"),
        Field("d", "d"),
        Field("cls", "cls"),
        Field("itself", "self"),
        Field("v", "v"),
        Field("o", "o"),
        Field("get", "get"),
        Field("src", "src"),
        Field("key", "key"),
        Field("error", "error"),
        Field("after_all", "after_all", nested),
        Field("stamp", "stamp", rfc3339),
    )

    @classmethod
    def from_dict(cls, src: Mapping[builtins.str, Any]) -> Self:
        if src.__class__ is not builtins.dict:
            src = decode.record(src)
        o = _new(cls)
        try:
            o.id = v if (v := src.get("id")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.list = None if (v := src.get("list")) is None else decode.array(v, decode.text)
            o.dict = None if (v := src.get("dict")) is None else decode.mapping(v, decode.number)
            o.str = v if (v := src.get("str")) is None or v.__class__ is str else decode.text(v)
            o.int = v if (v := src.get("int")) is None or v.__class__ is int else decode.maybe_integer(v)
            o.float = v if (v := src.get("float")) is None or v.__class__ is float else decode.maybe_number(v)
            o.bool = v if (v := src.get("bool")) is None or v.__class__ is bool else decode.boolean(v)
            o.type = v if (v := src.get("type")) is None or v.__class__ is str else decode.text(v)
            o.class_ = v if (v := src.get("class")) is None or v.__class__ is str else decode.text(v)
            o.from_ = v if (v := src.get("from")) is None or v.__class__ is str else decode.text(v)
            o.d = v if (v := src.get("d")) is None or v.__class__ is str else decode.text(v)
            o.cls = v if (v := src.get("cls")) is None or v.__class__ is str else decode.text(v)
            o.itself = v if (v := src.get("self")) is None or v.__class__ is str else decode.text(v)
            o.v = v if (v := src.get("v")) is None or v.__class__ is str else decode.text(v)
            o.o = v if (v := src.get("o")) is None or v.__class__ is str else decode.text(v)
            o.get = v if (v := src.get("get")) is None or v.__class__ is str else decode.text(v)
            o.src = v if (v := src.get("src")) is None or v.__class__ is str else decode.text(v)
            o.key = v if (v := src.get("key")) is None or v.__class__ is str else decode.text(v)
            o.error = v if (v := src.get("error")) is None or v.__class__ is str else decode.text(v)
            o.after_all = None if (v := src.get("after_all")) is None else decode.array(v, _size)
            o.stamp = None if (v := src.get("stamp")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        if not _knows(src):
            o.additional_properties = decode.rest(src, _KNOWN)
        return o


_new: Final = object.__new__
_KNOWN: Final = frozenset(one.key for one in Taken._fields)
_knows: Final = _KNOWN.issuperset

# Models refer to each other, so they are imported when this one exists.
from .size import Size

_size: Final = Size.decode
