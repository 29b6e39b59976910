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
        get = src.get
        o = cls.__new__(cls)
        try:
            o.id = v if (v := get("id")).__class__ is int or v is None else decode.maybe_integer(v)
            o.list = None if (v := get("list")) is None else decode.array(v, decode.text)
            o.dict = None if (v := get("dict")) is None else decode.mapping(v, decode.number)
            o.str = v if (v := get("str")).__class__ is str or v is None else decode.text(v)
            o.int = v if (v := get("int")).__class__ is int or v is None else decode.maybe_integer(v)
            o.float = v if (v := get("float")).__class__ is float or v is None else decode.maybe_number(v)
            o.bool = v if (v := get("bool")).__class__ is bool or v is None else decode.boolean(v)
            o.type = v if (v := get("type")).__class__ is str or v is None else decode.text(v)
            o.class_ = v if (v := get("class")).__class__ is str or v is None else decode.text(v)
            o.from_ = v if (v := get("from")).__class__ is str or v is None else decode.text(v)
            o.d = v if (v := get("d")).__class__ is str or v is None else decode.text(v)
            o.cls = v if (v := get("cls")).__class__ is str or v is None else decode.text(v)
            o.itself = v if (v := get("self")).__class__ is str or v is None else decode.text(v)
            o.v = v if (v := get("v")).__class__ is str or v is None else decode.text(v)
            o.o = v if (v := get("o")).__class__ is str or v is None else decode.text(v)
            o.get = v if (v := get("get")).__class__ is str or v is None else decode.text(v)
            o.src = v if (v := get("src")).__class__ is str or v is None else decode.text(v)
            o.key = v if (v := get("key")).__class__ is str or v is None else decode.text(v)
            o.error = v if (v := get("error")).__class__ is str or v is None else decode.text(v)
            o.after_all = None if (v := get("after_all")) is None else decode.array(v, Size.decode)
            o.stamp = None if (v := get("stamp")) is None else decode.maybe_timestamp(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in Taken._fields)

# Models refer to each other, so they are imported when this one exists.
from .size import Size
