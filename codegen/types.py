"""From the generator's properties to Python: what a value is called, how it is read and how it is written.

The generator has parsed and checked the schema; here its property classes become annotations and expressions. What
the generator throws away (our extensions, bounds, discriminators) is looked up in the schema itself, which is
walked alongside.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from keyword import iskeyword
from typing import Any

from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import snake_case

from .document import Document, Pointer, SpecError

__all__ = ["Reader", "Reading", "Schema", "Writer", "Writing", "literal", "python_name"]


def literal(value: object) -> str:
    """A value of the spec as Python source."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def python_name(prop: Any, schema: dict[str, Any]) -> str:
    """The Python name of a property or parameter.

    The generator evades every builtin (`type_`, `list_`); as attributes and keywords they are fine and read better.
    """
    if "x-python-name" in schema:
        return str(schema["x-python-name"])
    name = str(prop.python_name)
    plain = name.removesuffix("_")
    return plain if not iskeyword(plain) and plain != "self" else name


@dataclass(frozen=True)
class Schema:
    """A schema of the document, with where it stands."""

    document: Document
    data: dict[str, Any]
    pointer: Pointer

    @classmethod
    def at(cls, document: Document, value: Any, pointer: Pointer) -> Schema:
        data, pointer = document.resolve(value, pointer)
        return cls(document, data, pointer)

    def child(self, *keys: str) -> Schema:
        value: Any = self.data
        for key in keys:
            value = value[int(key)] if isinstance(value, list) else value.get(key, {})
        return Schema.at(self.document, value if isinstance(value, dict) else {}, (*self.pointer, *keys))

    def own(self, key: str) -> dict[str, Any]:
        """A property as it stands, extensions beside a ``$ref`` included."""
        found = self.data.get("properties", {}).get(key, {})
        assert isinstance(found, dict)
        return found

    def property(self, key: str) -> Schema:
        for part in self.parts("allOf"):
            if key in part.data.get("properties", {}):
                return part.property(key)
        return self.child("properties", key)

    def parts(self, *keywords: str) -> Iterator[Schema]:
        for keyword in keywords:
            for index in range(len(self.data.get(keyword, []))):
                yield self.child(keyword, str(index))

    def alternatives(self) -> list[Schema]:
        """The branches of a union, unions inside it flattened, null left out."""
        if isinstance(self.data.get("type"), list):
            return [
                Schema(self.document, {**self.data, "type": one}, self.pointer)
                for one in self.data["type"]
                if one != "null"
            ]
        found = [branch for part in self.parts("anyOf", "oneOf") for branch in part.alternatives()]
        if found:
            return found
        return [] if self.data.get("type") == "null" else [self]

    def nullable(self) -> bool:
        kind = self.data.get("type")
        return (
            kind == "null"
            or (isinstance(kind, list) and "null" in kind)
            or any(part.nullable() for part in self.parts("anyOf", "oneOf"))
        )

    def error(self, message: str) -> SpecError:
        return self.document.error(self.pointer, message)


def _branches(prop: PropertyProtocol, schema: Schema) -> list[tuple[PropertyProtocol, Schema]]:
    """Pair the generator's branches of a union with the schema's own. The generator drops duplicates, so by kind."""
    if not isinstance(prop, UnionProperty):
        alternatives = schema.alternatives()
        return [(prop, alternatives[0] if len(alternatives) == 1 else schema)]
    pairs: list[tuple[PropertyProtocol, Schema]] = []
    for inner in prop.inner_properties:
        if isinstance(inner, NoneProperty):
            continue
        branch = next((one for one in schema.alternatives() if _same_kind(inner, one)), schema)
        pairs.append((inner, branch))
    return pairs


def _same_kind(prop: Any, schema: Schema) -> bool:
    data = schema.data
    kind = data.get("type")
    if isinstance(prop, EnumProperty):
        return "enum" in data
    if isinstance(prop, ModelProperty):
        return kind == "object" or "properties" in data or "allOf" in data
    if isinstance(prop, ListProperty):
        return kind == "array"
    if isinstance(prop, BooleanProperty):
        return kind == "boolean"
    if isinstance(prop, IntProperty):
        return kind == "integer" and "enum" not in data
    if isinstance(prop, FloatProperty):
        return kind == "number"
    return kind == "string" and "enum" not in data


# ---------------------------------------------------------------------------------------------------------------
# reading


@dataclass(frozen=True)
class Reading:
    """How a value of an answer is read.

    Args:
        annotation: Its type, without None.
        decoder: An expression of a callable that verifies or converts it; None takes any value.
        check: The class that is verified inline before the decoder is asked; None if there is no such short cut.
        lenient: The decoder to use where the field may be None and other values mean None too (``""``, epoch 0).
        dump: The function that writes it back; None writes it as it is.
        models: The models and enums that the expressions name.
        json_types: The Python classes that JSON gives such a value.
    """

    annotation: str
    decoder: str | None
    check: str | None = None
    lenient: str | None = None
    dump: str | None = None
    models: frozenset[str] = frozenset()
    json_types: tuple[str, ...] = ()

    def inline(self, source: str, *, optional: bool) -> str:
        """The expression that reads a field from `source`."""
        if self.decoder is None:
            return source
        call = _apply(self.lenient if optional and self.lenient else self.decoder, "v")
        if self.check is None:
            return f"None if (v := {source}) is None else {call}" if optional else self.apply(source)
        if not optional:
            return f"v if (v := {source}).__class__ is {self.check} else {call}"
        # None first, because most optional fields are left out.
        return f"v if (v := {source}) is None or v.__class__ is {self.check} else {call}"

    def apply(self, source: str) -> str:
        return source if self.decoder is None else _apply(self.decoder, source)


def _apply(decoder: str, source: str) -> str:
    if decoder.startswith("lambda v: "):
        return decoder.removeprefix("lambda v: ") if source == "v" else f"({decoder})({source})"
    return f"{decoder}({source})"


SCALARS = {
    "string": Reading("str", "decode.text", check="str", json_types=("str",)),
    "boolean": Reading("bool", "decode.boolean", check="bool", json_types=("bool",)),
    "integer": Reading(
        "int", "decode.integer", check="int", lenient="decode.maybe_integer", json_types=("int",)
    ),
    "number": Reading(
        "float", "decode.number", check="float", lenient="decode.maybe_number", json_types=("float",)
    ),
}


@dataclass
class Reader:
    """Turns properties of answers into `Reading`, and notes every model and enum that it meets."""

    models: dict[str, ModelProperty]
    found: dict[str, tuple[ModelProperty | EnumProperty, Schema]] = field(default_factory=dict)

    def read(
        self, prop: PropertyProtocol, schema: Schema, extensions: dict[str, Any] | None = None
    ) -> Reading:
        """How a property is read; `extensions` are those that stand beside a ``$ref``."""
        if "x-type" in schema.data:
            return SCALARS[schema.data["x-type"]]
        branches = _branches(prop, schema)
        if (extensions or {}).get("x-first-of-array"):
            branches = [pair for pair in branches if not isinstance(pair[0], ListProperty)]
        return self._union(branches, schema)

    def _union(self, branches: Sequence[tuple[PropertyProtocol, Schema]], schema: Schema) -> Reading:
        tagged = self._discriminator(schema)
        if tagged is not None:
            return self._tagged(branches, tagged)
        enums = [pair for pair in branches if isinstance(pair[0], EnumProperty)]
        if enums:
            # An open enum: the plain type beside it says so, and the union around both describes it.
            prop, branch = enums[0]
            plain = (
                IntProperty if isinstance(prop, EnumProperty) and prop.value_type is int else StringProperty
            )
            others = [
                self._one(*pair) for pair in branches if pair != enums[0] and not isinstance(pair[0], plain)
            ]
            enum = self._one(prop, schema if "description" in schema.data else branch)
            return self._by_json_type([enum, *others], schema) if others else enum
        if len(branches) == 1:
            return self._one(*branches[0])
        return self._by_json_type([self._one(*pair) for pair in branches], schema)

    def _discriminator(self, schema: Schema) -> Schema | None:
        if "discriminator" in schema.data:
            return schema
        return next((part for part in schema.parts("anyOf", "oneOf") if "discriminator" in part.data), None)

    def _tagged(self, branches: Sequence[tuple[PropertyProtocol, Schema]], schema: Schema) -> Reading:
        rule = schema.data["discriminator"]
        if "x-default" not in rule:
            raise schema.error("discriminator: name the schema for any other value in x-default")
        by_name = {}
        for index, part in enumerate(schema.parts("anyOf", "oneOf")):
            name = part.pointer[-1]
            prop = next(
                (
                    prop
                    for prop, _ in branches
                    if isinstance(prop, ModelProperty) and prop.class_info.name == name
                ),
                None,
            )
            if prop is None:
                raise schema.error(f"discriminator: branch {index} must be a $ref to an object schema")
            by_name[name] = self._one(prop, part)
        named = {tag: str(ref).rsplit("/", 1)[-1] for tag, ref in rule.get("mapping", {}).items()}
        fallback = str(rule["x-default"]).rsplit("/", 1)[-1]
        for name in (*named.values(), fallback):
            if name not in by_name:
                raise schema.error(f"discriminator: {name} is not a branch of this union")
        choices = {tag: by_name[name] for tag, name in named.items()}
        default = by_name[fallback]
        decoders = ", ".join(f"{literal(tag)}: {one.decoder}" for tag, one in choices.items())
        return Reading(
            annotation=" | ".join(one.annotation for one in by_name.values()),
            decoder=f"lambda v: decode.tagged(v, {literal(rule['propertyName'])}, {{{decoders}}}, {default.decoder})",
            dump="nested",
            models=frozenset().union(*(one.models for one in by_name.values())),
            json_types=("dict",),
        )

    def _by_json_type(self, readings: list[Reading], schema: Schema) -> Reading:
        decoders: dict[str, str] = {}
        lenient: dict[str, str] = {}
        for one in readings:
            for kind in one.json_types:
                if kind in decoders:
                    raise schema.error(
                        "JSON does not tell the branches of this union apart; use a discriminator or one type"
                    )
                decoders[kind] = one.decoder or "lambda v: v"
                lenient[kind] = one.lenient or decoders[kind]
        if "float" in decoders:
            decoders.setdefault("int", decoders["float"])
            lenient.setdefault("int", lenient["float"])
        what = literal(" or ".join(one.annotation for one in readings))
        strict, loose = (
            "lambda v: "
            + "".join(f"{_apply(one, 'v')} if v.__class__ is {kind} else " for kind, one in table.items())
            + f"decode.neither(v, {what})"
            for table in (decoders, lenient)
        )
        return Reading(
            annotation=" | ".join(one.annotation for one in readings),
            decoder=strict,
            lenient=loose if loose != strict else None,
            dump="nested" if any(one.dump for one in readings) else None,
            models=frozenset().union(*(one.models for one in readings)),
            json_types=tuple(decoders),
        )

    def _one(self, prop: PropertyProtocol, schema: Schema) -> Reading:
        stamp = timestamp_of(prop, schema)
        if stamp is not None:
            kinds = ("str",) if schema.data.get("type") == "string" else ("int", "float")
            return Reading(
                "datetime",
                "decode.timestamp",
                lenient="decode.maybe_timestamp",
                dump=stamp.replace("-", "_"),
                json_types=kinds,
            )
        match prop:
            case EnumProperty():
                name = str(prop.class_info.name)
                self.found.setdefault(name, (prop, schema))
                kind = "int" if prop.value_type is int else "str"
                return Reading(
                    name, f"{name}.decode", dump="nested", models=frozenset({name}), json_types=(kind,)
                )
            case ConstProperty() if not isinstance(schema.data["const"], str):
                raise schema.error("a const of an answer must be a string; say integer or boolean instead")
            case StringProperty() | UuidProperty() | ConstProperty():
                return SCALARS["string"]
            case BooleanProperty():
                return SCALARS["boolean"]
            case IntProperty():
                return SCALARS["integer"]
            case FloatProperty():
                return SCALARS["number"]
            case ListProperty():
                item = self._item(prop.inner_property, schema.child("items"))
                return Reading(
                    f"list[{item.annotation}]",
                    f"lambda v: decode.array(v, {item.decoder or 'lambda v: v'})",
                    dump="nested" if item.dump else None,
                    models=item.models,
                    json_types=("list",),
                )
            case ModelProperty():
                return self._object(prop, schema)
            case AnyProperty():
                return Reading("Any", None)
        raise schema.error(
            f"answers of this kind ({type(prop).__name__}) are not supported; add it to codegen/types.py"
        )

    def _item(self, prop: PropertyProtocol, schema: Schema) -> Reading:
        """An item of an array or a map, which unlike a field has no place of its own to say that it may be null."""
        item = self.read(prop, schema)
        if not schema.nullable() or item.decoder is None:
            return item
        return replace(
            item,
            annotation=f"{item.annotation} | None",
            decoder=f"lambda v: None if v is None else {item.apply('v')}",
        )

    def _object(self, prop: ModelProperty, schema: Schema) -> Reading:
        model = self.models.get(str(prop.class_info.name), prop)
        if model.required_properties or model.optional_properties:
            name = str(model.class_info.name)
            if name not in self.found:
                self.found[name] = (model, schema)
            return Reading(
                name, f"{name}.from_dict", dump="nested", models=frozenset({name}), json_types=("dict",)
            )
        values = model.additional_properties
        if isinstance(values, Property) and not isinstance(values, AnyProperty):
            item = self._item(values, schema.child("additionalProperties"))
            return Reading(
                f"dict[str, {item.annotation}]",
                f"lambda v: decode.mapping(v, {item.decoder})",
                dump="nested" if item.dump else None,
                models=item.models,
                json_types=("dict",),
            )
        return Reading("dict[str, Any]", "decode.record", check="dict", json_types=("dict",))


def timestamp_of(prop: Any, schema: Schema) -> str | None:
    """The way a timestamp is written, or None for what is none."""
    return schema.data.get("x-timestamp", "rfc3339" if isinstance(prop, DateTimeProperty) else None)


# ---------------------------------------------------------------------------------------------------------------
# writing


@dataclass(frozen=True)
class Writing:
    """How an argument is written.

    Args:
        annotation: Its type, without None and UNSET.
        encoder: An expression of an encoder.
        nullable: Whether the API takes null.
        records: The request objects that the expression names.
        models: The models that the annotation names.
    """

    annotation: str
    encoder: str
    nullable: bool = False
    is_file: bool = False
    records: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()


@dataclass
class Writer:
    """Turns properties of requests into `Writing`, and notes every request object it meets, parts before wholes."""

    models: dict[str, ModelProperty]
    found: dict[str, tuple[ModelProperty, Schema]] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def write(self, prop: PropertyProtocol, schema: Schema) -> Writing:
        branches = _branches(prop, schema)
        nullable = schema.nullable()
        if any(isinstance(one, EnumProperty) for one, _ in branches) and len(branches) > 1:
            writing = self._open_enum(branches, schema)
        elif len(branches) == 1:
            writing = self._one(*branches[0])
        else:
            writing = self._either(branches, schema)
        if nullable:
            writing = replace(writing, encoder=f"encode.nullable({writing.encoder})", nullable=True)
        return writing

    def record_name(self, class_name: str) -> str:
        name = snake_case(class_name).upper()
        return name if name != class_name else f"{name}_RECORD"

    def _open_enum(self, branches: Sequence[tuple[PropertyProtocol, Schema]], schema: Schema) -> Writing:
        names = [self._one(*pair) for pair in branches]
        plain = [one for one in names if not one.annotation.startswith("Literal[")]
        if len(plain) != 1:
            raise schema.error("an open enum of a request has one enum and one plain type")
        return replace(plain[0], annotation=" | ".join(one.annotation for one in names))

    def _either(self, branches: Sequence[tuple[PropertyProtocol, Schema]], schema: Schema) -> Writing:
        objects = [pair for pair in branches if isinstance(pair[0], ModelProperty)]
        others = [pair for pair in branches if not isinstance(pair[0], ModelProperty)]
        if len(objects) != 1 or len(others) != 1:
            raise schema.error("a request union has one object and one other type; describe it as one type")
        first, second = self._one(*objects[0]), self._one(*others[0])
        return Writing(
            f"{first.annotation} | {second.annotation}",
            f"encode.either({first.encoder}, {second.encoder})",
            records=first.records | second.records,
            models=first.models | second.models,
        )

    def _one(self, prop: PropertyProtocol, schema: Schema) -> Writing:
        data = schema.data
        stamp = timestamp_of(prop, schema)
        if stamp is not None:
            return Writing("datetime", f"encode.{stamp.replace('-', '_')}")
        if data.get("x-rrule"):
            return Writing("str | RRule", "encode.recurrence")
        if isinstance(data.get("x-comma-separated"), list):
            names = ", ".join(map(literal, data["x-comma-separated"]))
            return Writing(f"Sequence[Literal[{names}]]", f"encode.comma_separated(encode.choice({names}))")
        if "x-comma-separated" in data:
            item = (
                Writing("int", "encode.integer(0)")
                if data["x-comma-separated"] == "integer"
                else Writing("str", "encode.text(1)")
            )
            return Writing(f"Sequence[{item.annotation}]", f"encode.comma_separated({item.encoder})")
        match prop:
            case EnumProperty():
                if sorted(data["enum"], key=str) == [0, 1]:
                    return Writing("bool", "encode.flag")
                if data["enum"] == [1]:
                    return Writing("Literal[True]", "encode.true_flag")
                values = [one for one in data["enum"] if one is not None]
                names = ", ".join(literal(one) for one in values)
                return Writing(f"Literal[{names}]", f"encode.choice({names})")
            case StringProperty() | UuidProperty() | ConstProperty():
                return Writing(
                    "str",
                    _text(data.get("minLength", 0), data.get("maxLength"), data.get("pattern")),
                )
            case BooleanProperty():
                if data.get("enum") == [True]:
                    return Writing("Literal[True]", "encode.true")
                return Writing("bool", "encode.boolean")
            case IntProperty():
                return Writing("int", _call("encode.integer", data.get("minimum"), data.get("maximum")))
            case FloatProperty():
                return Writing("float", _call("encode.number", data.get("minimum"), data.get("maximum")))
            case FileProperty():
                return Writing("FileInput", "", is_file=True)
            case ListProperty():
                item = self.write(prop.inner_property, schema.child("items"))
                if item.is_file:
                    return Writing("Sequence[FileInput]", "", is_file=True)
                inner = f"{item.annotation} | None" if item.nullable else item.annotation
                encoder = _call("encode.sequence", data.get("minItems"), first=item.encoder)
                return Writing(f"Sequence[{inner}]", encoder, records=item.records, models=item.models)
            case ModelProperty():
                return self._object(prop, schema)
            case AnyProperty():
                return Writing("object", "encode.anything")
        raise schema.error(
            f"arguments of this kind ({type(prop).__name__}) are not supported; add it to codegen/types.py"
        )

    def _object(self, prop: ModelProperty, schema: Schema) -> Writing:
        model = self.models.get(str(prop.class_info.name), prop)
        if not (model.required_properties or model.optional_properties):
            values = model.additional_properties
            if isinstance(values, Property) and not isinstance(values, AnyProperty):
                item = self.write(values, schema.child("additionalProperties"))
                inner = f"{item.annotation} | None" if item.nullable else item.annotation
                return Writing(
                    f"Mapping[str, {inner}]",
                    f"encode.mapping({item.encoder})",
                    records=item.records,
                    models=item.models,
                )
            return Writing("Mapping[str, object]", "encode.mapping(encode.anything)")
        name = str(model.class_info.name)
        if name in self._open:
            raise schema.error(f"request object {name} holds itself; recursive requests are not supported")
        if name not in self.found:
            self._open.append(name)
            for inner in properties(model):
                self.write(inner, schema.property(inner.name.get_untrusted_value()))
            self._open.remove(name)
            self.found[name] = (model, schema)
        accepts = [str(one) for one in schema.data.get("x-accepts", [])]
        for unknown in [one for one in accepts if one not in self.models]:
            raise schema.error(f"x-accepts: there is no object schema {unknown!r}")
        return Writing(
            " | ".join([name, *accepts]),
            self.record_name(name),
            records=frozenset({name}),
            models=frozenset(accepts),
        )


def properties(model: ModelProperty) -> list[Any]:
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def _text(minimum: int, maximum: int | None, pattern: str | None) -> str:
    call = _call("encode.text", minimum or None, maximum, start=0)
    if pattern is None:
        return call
    return f"{call[:-1]}{'' if call.endswith('(') else ', '}pattern={literal(pattern)})".replace("(, ", "(")


def _call(function: str, *arguments: object, first: str | None = None, start: int | None = None) -> str:
    """A call with its trailing None arguments left out."""
    given = list(arguments)
    while given and given[-1] is None:
        given.pop()
    parts = [first] if first else []
    return f"{function}({', '.join([*parts, *(repr(one if one is not None else start) for one in given)])})"
