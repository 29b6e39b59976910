"""Decoding: every answer that a spec allows becomes a model and comes back whole; all else follows one table or is refused.

`Reading` says a second time, from the bundled specs alone, what the table says: what a value is to be read as, or where it does not
fit. The models are held against it, over the examples of the specs, over random data, and over both with something broken in them.
"""

from __future__ import annotations

import copy
import enum
import json
import pickle
import random
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import cache, cached_property
from importlib import import_module
from types import UnionType
from typing import Any

import pytest
from attrs import frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from support import spec

from trunkline import MismatchError
from trunkline.chatwoot import (
    AgentBotSender,
    Attachment,
    CaptainAssistantSender,
    ContactSender,
    MessageType,
    Profile,
    PublicMessage,
    UserSender,
)
from trunkline.sakari import (
    AuditStamp,
    Contact,
    Conversation,
    Group,
    HubspotReference,
    Message,
    MessagesResponse,
    MessageStatus,
    SmsChannel,
)
from trunkline.textmagic import MessageOut, MessageSession

QUICK = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)

Json = Mapping[str, Any]


# --- The specs ---


@frozen(eq=False, slots=False)
class Shape:
    """A schema of a spec, with the vendor whose spec it is."""

    vendor: str
    schema: Json

    def of(self, schema: Json) -> Shape:
        """Another schema of the same spec."""
        return (
            component(self.vendor, schema["$ref"].rpartition("/")[2])
            if [*schema] == ["$ref"]
            else Shape(self.vendor, schema)
        )

    @property
    def name(self) -> str | None:
        """The component that it refers to."""
        return self.schema["$ref"].rpartition("/")[2] if "$ref" in self.schema else None

    @cached_property
    def resolved(self) -> Json:
        """The schema behind a reference, also where null is the only alternative, with the extensions beside it."""
        if self.name:
            return Shape(self.vendor, spec(self.vendor)["components"]["schemas"][self.name]).resolved
        if "oneOf" in self.schema and len(self.alternatives) == 1:
            return {**self.alternatives[0].resolved, **self.extensions}
        return self.schema

    @cached_property
    def extensions(self) -> Json:
        return {key: value for key, value in self.schema.items() if key.startswith("x-")}

    @cached_property
    def types(self) -> list[str]:
        found = self.resolved.get("type", [])
        return [found] if isinstance(found, str) else found

    @cached_property
    def nullable(self) -> bool:
        return {"type": "null"} in self.schema.get("oneOf", ()) or "null" in self.types

    @cached_property
    def properties(self) -> Mapping[str, Shape]:
        return {key: self.of(one) for key, one in self.resolved.get("properties", {}).items()}

    @cached_property
    def items(self) -> Shape:
        return self.of(self.resolved["items"])

    @cached_property
    def kinds(self) -> list[str]:
        """The types that it may have, null left out, or the one that Python is to see."""
        seen = self.resolved.get("x-type")
        return [seen] if seen else [one for one in self.types if one != "null"]

    @cached_property
    def alternatives(self) -> list[Shape]:
        """The branches of a union, beside null."""
        branches = (self.schema if "oneOf" in self.schema else self.resolved).get("oneOf", ())
        return [self.of(one) for one in branches if one != {"type": "null"}]


@cache
def component(vendor: str, name: str) -> Shape:
    return Shape(vendor, {"$ref": f"#/components/schemas/{name}"})


def model(vendor: str, name: str) -> Any:
    return getattr(import_module(f"trunkline.{vendor}"), name)


def references(node: Any) -> Iterator[str]:
    """The components that a part of a spec refers to."""
    if isinstance(node, dict):
        for key, one in node.items():
            if key == "$ref":
                yield one.rpartition("/")[2]
            else:
                yield from references(one)
    elif isinstance(node, list):
        for one in node:
            yield from references(one)


def modelled(vendor: str, name: str) -> bool:
    """Whether it has a model: what is a plain dict, or says nothing more than the status, has none."""
    return hasattr(import_module(f"trunkline.{vendor}"), name)


def shown(vendor: str, example: Json) -> Any:
    """The value of an example, which may be one of the components."""
    if "$ref" in example:
        example = spec(vendor)["components"]["examples"][example["$ref"].rpartition("/")[2]]
    return example["value"]


def answers() -> Iterator[tuple[str, Shape, Mapping[str, Any]]]:
    """Every operation that answers with a body, its schema, and its examples."""
    for vendor in ("sakari", "chatwoot", "textmagic"):
        for item in spec(vendor)["paths"].values():
            for operation in item.values():
                for status, response in operation["responses"].items():
                    media = response.get("content", {}).get("application/json")
                    if (
                        status.startswith("2")
                        and media
                        and all(modelled(vendor, one) for one in references(media["schema"]))
                    ):
                        examples = {
                            name: shown(vendor, one) for name, one in media.get("examples", {}).items()
                        }
                        if "example" in media:
                            examples["example"] = media["example"]
                        for schema in by_body(operation) or [media["schema"]]:
                            whole = {"components": spec(vendor)["components"], "allOf": [schema]}
                            fitting = Draft202012Validator(whole).is_valid
                            mine = {name: one for name, one in examples.items() if fitting(one)}
                            if mine or not by_body(operation):  # not each status answers each kind of body
                                yield operation["operationId"], Shape(vendor, schema), mine


def by_body(operation: Mapping[str, Any]) -> list[dict[str, str]]:
    """The schemas of the answers where each kind of request body has its own."""
    bodies = operation.get("requestBody", {}).get("content", {}).values()
    return [{"$ref": one["x-answer"]} for one in bodies if "x-answer" in one]


EXAMPLES = {
    f"{operation} {name}": (shape, value)
    for operation, shape, examples in answers()
    for name, value in examples.items()
}


def components() -> dict[str, Shape]:
    """Every object with properties that can be part of an answer."""
    found: dict[str, Shape] = {}
    left = [(shape.vendor, name) for _, shape, _ in answers() for name in references(shape.schema)]
    while left:
        vendor, name = left.pop()
        if f"{vendor} {name}" not in found:
            found[f"{vendor} {name}"] = shape = component(vendor, name)
            left += [(vendor, inner) for inner in references(shape.resolved)]
    return {
        key: one
        for key, one in sorted(found.items())
        if "properties" in one.resolved and modelled(*key.split())
    }


COMPONENTS = components()


def decode(shape: Shape, value: Any) -> Any:
    """What the generated code makes of a body."""
    if value is None and shape.nullable:
        return None
    if shape.alternatives and not shape.name:
        return decode(shape.alternatives[0], value)
    if shape.name:
        return model(shape.vendor, shape.name).from_dict(value)
    found = []
    for index, one in enumerate(value):
        try:
            found.append(decode(shape.items, one))
        except MismatchError as error:
            raise error.within(index) from None
    return found


def dump(decoded: Any) -> Any:
    return [dump(one) for one in decoded] if isinstance(decoded, list) else decoded and decoded.to_dict()


# --- What the table says, from the specs ---


JSON_TYPES = {"string": str, "boolean": bool, "integer": int, "object": dict, "array": list}


class Misfit(Exception):
    """A value does not fit, there."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path.lstrip(".")


class Reading:
    """What is to be read, by the table: plain values, moments in UTC, objects without their nulls."""

    def read(self, shape: Shape, value: Any, path: str = "", optional: bool = False) -> Any:
        resolved, kinds = shape.resolved, shape.kinds
        if "discriminator" in resolved:
            return self.tagged(shape, value, path)
        if "anyOf" in resolved:
            return self.enumeration(resolved["anyOf"][0], value, path)
        if resolved.get("x-first-of-array"):
            found = (value[0] if value else None) if type(value) is list else value
            return self.read(shape.alternatives[0], found, path, optional)
        if "oneOf" in resolved:  # by the JSON type alone
            for one in shape.alternatives:
                if type(value) is JSON_TYPES[one.kinds[0]]:
                    return self.read(one, value, path, optional)
            raise Misfit(path)
        if kinds == ["integer", "string"]:
            if type(value) in (int, str):
                return value
            raise Misfit(path)
        if resolved.get("format") == "date-time" or "x-timestamp" in resolved:
            return self.timestamp(value, path, optional)
        if not kinds:  # anything
            return value
        return getattr(self, kinds[0])(shape, value, path, optional)

    def object(self, shape: Shape, value: Any, path: str, optional: bool) -> Any:
        if value == [] and type(value) is list:
            value = {}
        if type(value) is not dict:
            raise Misfit(path)
        resolved, out = shape.resolved, {}
        more = resolved.get("additionalProperties")
        if "properties" not in resolved:
            if isinstance(more, dict):
                return {key: self.item(shape.of(more), one, f"{path}.{key}") for key, one in value.items()}
            return value
        left = dict(value)
        # What has to be there comes first, as the fields of a model do.
        for key, one in sorted(
            shape.properties.items(), key=lambda entry: entry[0] not in resolved.get("required", ())
        ):
            found = left.pop(key, None)
            for alias in one.extensions.get("x-aliases", ()):
                other = left.pop(alias, None)
                found = other if found is None else found
            required = key in resolved.get("required", ())
            if required and not {key, *one.extensions.get("x-aliases", ())} & value.keys():
                raise Misfit(f"{path}.{key}")
            if one.extensions.get("x-empty-as-null") and found in ({}, [], "<unknown>"):
                found = None
            if found is not None or required:
                read = self.read(one, found, f"{path}.{key}", not required)
                if read is not None:
                    out[key] = read
        return {**left, **out}

    def item(self, shape: Shape, value: Any, path: str) -> Any:
        return None if value is None and shape.nullable else self.read(shape, value, path)

    def array(self, shape: Shape, value: Any, path: str, optional: bool) -> Any:
        if type(value) is not list:
            raise Misfit(path)
        return [self.item(shape.items, one, f"{path}[{index}]") for index, one in enumerate(value)]

    def tagged(self, shape: Shape, value: Any, path: str) -> Any:
        rule = shape.resolved["discriminator"]
        tag = value.get(rule["propertyName"]) if isinstance(value, dict) else None
        known = rule["mapping"].get(tag) if isinstance(tag, str) else None
        return self.read(shape.of({"$ref": known or rule["x-default"]}), value, path)

    def enumeration(self, listed: Json, value: Any, path: str) -> Any:
        if listed["type"] == "integer":
            names = dict(zip(listed["x-enum-varnames"], listed["enum"], strict=True))
            if type(value) is str:
                value = names.get(value.upper(), value)
            return self.integer(None, value, path, False)
        return self.string(None, value, path, False)

    def string(self, shape: Any, value: Any, path: str, optional: bool) -> Any:
        if type(value) in (int, float):
            return str(value)
        if type(value) is not str:
            raise Misfit(path)
        return value

    def integer(self, shape: Any, value: Any, path: str, optional: bool) -> Any:
        if optional and value == "":
            return None
        if (type(value) is float and value.is_integer()) or (
            type(value) is str and re.fullmatch(r"[+-]?[0-9]+", value)
        ):
            return int(value)
        if type(value) is not int:
            raise Misfit(path)
        return value

    def number(self, shape: Any, value: Any, path: str, optional: bool) -> Any:
        if optional and value == "":
            return None
        if type(value) is str and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?", value):
            return float(value)
        if type(value) not in (int, float):
            raise Misfit(path)
        return float(value)

    def boolean(self, shape: Any, value: Any, path: str, optional: bool) -> Any:
        if type(value) in (str, int):
            value = {"0": False, "1": True, "false": False, "true": True}.get(str(value))
        if type(value) is not bool:
            raise Misfit(path)
        return value

    def timestamp(self, value: Any, path: str, optional: bool) -> Any:
        if optional and value in ("", "0", 0) and type(value) is not bool:
            return None
        if type(value) is str:
            if re.fullmatch(r"[0-9]+", value):
                value = int(value)
            else:
                try:
                    found = datetime.fromisoformat(value)
                except ValueError:
                    raise Misfit(path) from None
                return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
        if type(value) not in (int, float):
            raise Misfit(path)
        try:
            return datetime.fromtimestamp(value, UTC)
        except (ValueError, OverflowError, OSError):
            raise Misfit(path) from None


def agrees(shape: Shape, value: Any) -> str | None:
    """Hold the models against the table; return the path if both refuse the value."""
    try:
        expected: Any = Reading().item(shape, value, "")
    except Misfit as misfit:
        with pytest.raises(MismatchError) as info:
            decode(shape, value)
        assert info.value.path == misfit.path  # noqa: PT017
        return misfit.path
    decoded = decode(shape, value)
    dumped = dump(decoded)
    assert (
        Reading().item(shape, dumped, "") == expected
    )  # nothing lost, nothing changed, unknown keys included
    assert decode(shape, dumped) == decoded
    return None


# --- The examples of the specs ---


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name: str) -> None:
    """Every example answer decodes, loses no key that is not null, and comes back equal."""
    shape, value = EXAMPLES[name]
    before = copy.deepcopy(value)
    assert agrees(shape, value) is None
    assert decode(shape, json.loads(json.dumps(dump(decode(shape, value))))) == decode(shape, value)
    assert value == before


def test_every_operation_has_an_example() -> None:
    """No operation that answers with a body goes untested, least of all those that the project began with."""
    assert all(examples for _, _, examples in answers())
    found = {operation for operation, _, _ in answers()}
    assert {"auth_token", "messages_fetch", "messages_fetch_all", "messages_send"} <= found
    assert {
        "create_a_message",
        "list_all_conversation_messages",
        "update_a_message",
        "fetch_profile",
    } <= found
    assert {"get_all_message_sessions", "get_message_session", "get_message_session_stat"} <= found
    assert {"get_messages_by_session_id", "get_details_of_an_account"} <= found
    assert len(COMPONENTS) > 50


def test_the_largest_answer() -> None:
    """Sakari's full message is read to its depths, with the odd forms that the vendor's own documentation shows."""
    body = copy.deepcopy(
        spec("sakari")["paths"]["/v1/accounts/{accountId}/messages"]["get"]["responses"]["200"]
    )
    body = body["content"]["application/json"]["example"]
    full = body["data"][0]
    full["group"]["phoneNumbers?"] = full["group"].pop("phoneNumbers")
    full["conversation"]["lastMessage"] = {}
    full["contact"]["error"] = {}
    answer = MessagesResponse.from_dict(body)
    message = answer.data[0]
    assert message.group.phone_numbers[0].supported_destinations == ["US", "CA"]
    assert message.group.office_hours.times.mon[1].end.minute == 0
    assert message.group.users[0].mobile.verified is None
    assert message.conversation.last_message is None
    assert message.conversation.phone_number.channels.sms.regulatory.approved == datetime(
        2024, 1, 15, 16, 30, tzinfo=UTC
    )
    assert message.conversation.phone_number.channels.sms.supported_destinations == {
        "US": True,
        "CA": True,
        "GB": False,
    }
    assert message.contact.hubspot == HubspotReference(id=51, vid="51")
    assert message.contact.error.code is None
    assert answer.data[2].error.code == "CONT-010"
    assert unknown(answer) == []
    assert agrees(component("sakari", "MessagesResponse"), body) is None
    body["data"][0]["conversation"]["lastMessage"] = "<unknown>"
    assert MessagesResponse.from_dict(body) == answer


def unknown(value: Any) -> list[str]:
    """The keys that no model knew, anywhere."""
    if isinstance(value, list):
        return [key for one in value for key in unknown(one)]
    if not hasattr(value, "additional_properties"):
        return []
    names = [name for name in value.__slots__ if not name.startswith("_")]
    inner = [getattr(value, name) for name in names if name != "additional_properties"]
    return [*value.additional_properties, *unknown(inner)]


# --- Random data ---

UNKNOWN = st.sampled_from(
    ["unknown", "new_field", "x-1", "", "añadido", "_fields", "from_dict", "additional_properties"]
)
FREE: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
ZONES = st.sampled_from(
    [UTC, *(timezone(timedelta(minutes=one)) for one in (-12 * 60, -210, 60, 345, 14 * 60))]
)
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2999, 1, 1), timezones=ZONES)
WRITTEN = st.sampled_from(
    [
        datetime.isoformat,
        lambda one: one.isoformat(timespec="milliseconds"),
        lambda one: one.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        lambda one: one.isoformat(sep=" ", timespec="seconds"),
        lambda one: f"{one:%Y-%m-%dT%H:%M:%S%z}",
    ]
)


SIMPLE: Mapping[str, st.SearchStrategy[Any]] = {
    "anything": FREE,
    "string": st.text(max_size=8),
    "integer": st.integers(),
    "number": st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False),
    "boolean": st.booleans(),
}


@cache
def values(shape: Shape, depth: int = 2) -> st.SearchStrategy[Any]:
    """Any value that the schema allows."""
    return valid(shape, depth)


@st.composite
def valid(draw: st.DrawFn, shape: Shape, depth: int) -> Any:
    resolved = shape.resolved
    if shape.nullable and draw(st.integers(0, 5)) == 0:
        return None
    if resolved.get("x-empty-as-null") and draw(st.integers(0, 3)) == 0:
        return draw(st.sampled_from([{}, "<unknown>"]))
    if "discriminator" in resolved:
        rule = resolved["discriminator"]
        tag = draw(st.sampled_from([*rule["mapping"], "martian"]))
        value = draw(values(shape.of({"$ref": rule["mapping"].get(tag, rule["x-default"])}), depth))
        return value | {rule["propertyName"]: tag}
    if "anyOf" in resolved:
        listed = resolved["anyOf"][0]["enum"]
        return draw(
            st.sampled_from(listed) | (st.text(max_size=5) if type(listed[0]) is str else st.integers())
        )
    if "oneOf" in resolved:
        return draw(values(draw(st.sampled_from(shape.alternatives)), depth))
    if resolved.get("x-timestamp") == "epoch":
        return draw(st.integers(-(2**31), 2**34) | st.integers(0, 2**31).map(lambda one: one + 0.25))
    if resolved.get("format") == "date-time" or "x-timestamp" in resolved:
        return draw(WRITTEN)(draw(MOMENTS))
    kinds = [one for one in shape.types if one != "null"]
    kind = draw(st.sampled_from(kinds)) if kinds else "anything"
    if kind == "string" and "pattern" in resolved:
        return draw(st.from_regex(resolved["pattern"], fullmatch=True, alphabet=st.characters(codec="ascii")))
    if kind == "object":
        return draw(objects(shape, depth))
    if kind == "array":
        least = resolved.get("minItems", 0)
        return draw(
            st.lists(
                values(shape.items, depth - 1), min_size=least, max_size=max(least, 2 if depth > 0 else 0)
            )
        )
    return draw(SIMPLE[kind])


@st.composite
def objects(draw: st.DrawFn, shape: Shape, depth: int) -> Any:
    resolved, properties = shape.resolved, shape.properties
    if not properties:
        more = resolved.get("additionalProperties")
        item = values(shape.of(more)) if isinstance(more, dict) else FREE
        return draw(st.dictionaries(st.text(max_size=3), item, max_size=3))
    required = set(resolved.get("required", ()))
    optional = [
        key for key, one in properties.items() if key not in required and (depth > 0 or not is_object(one))
    ]
    chosen = draw(st.lists(st.sampled_from(optional), max_size=6, unique=True)) if optional else []
    out = {}
    for key in [*sorted(required), *chosen]:
        aliases = properties[key].extensions.get("x-aliases", ())
        out[draw(st.sampled_from([key, *aliases]))] = draw(values(properties[key], depth - 1))
    more = draw(st.dictionaries(UNKNOWN, FREE, max_size=2))
    return {**more, **out}


def is_object(shape: Shape) -> bool:
    resolved = shape.resolved
    return (
        "properties" in resolved
        or "discriminator" in resolved
        or ("items" in resolved and is_object(shape.items))
    )


@pytest.mark.parametrize("vendor", ["sakari", "chatwoot", "textmagic"])
@settings(parent=QUICK)
@given(data=st.data())
def test_random_answers(vendor: str, data: st.DataObject) -> None:
    """Whatever a spec allows decodes, keeps every key that is not null, unknown ones too, and comes back equal."""
    shape = data.draw(st.sampled_from([one for one in COMPONENTS.values() if one.vendor == vendor]))
    assert agrees(shape, data.draw(values(shape))) is None


# --- Broken data ---

WRONG = [
    None, True, False, 0, 1, -5, 1.5, 3.0, 10**25, "", "0", "1", "-5", "2.5", "true", "no", "2026-01-01T10:00:00+0200",
    [], ["x"], [None], {}, {"k": 1}, {"id": []},
]  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, ...]]:
    """The steps to every value inside."""
    entries = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, inner in entries:
        yield (step,)
        for more in places(inner):
            yield (step, *more)


def changed(value: Any, steps: tuple[Any, ...], new: Any) -> Any:
    """A copy with another value in one place, or without it, if that is `...`."""
    out = copy.deepcopy(value)
    inner = out
    for step in steps[:-1]:
        inner = inner[step]
    if new is ...:
        del inner[steps[-1]]
    else:
        inner[steps[-1]] = copy.deepcopy(new)
    return out


@pytest.mark.parametrize("name", EXAMPLES)
def test_wrong_values(name: str) -> None:
    """With one value dropped or replaced, an answer is read by the table or refused with the path of just that value."""
    shape, value = EXAMPLES[name]
    if isinstance(value, dict) and isinstance(value.get("data"), list):
        value = {**value, "data": value["data"][:1]}  # the largest answer of all
    changes = [(steps, new) for steps in places(value) for new in (..., *WRONG)]
    for steps, new in random.Random(name).sample(changes, min(len(changes), 100)):
        agrees(shape, changed(value, steps, new))


@pytest.mark.parametrize("vendor", ["sakari", "chatwoot", "textmagic"])
@settings(parent=QUICK)
@given(data=st.data())
def test_random_wrong_values(vendor: str, data: st.DataObject) -> None:
    """The same with random data: every model follows the table in every field."""
    shape = data.draw(st.sampled_from([one for one in COMPONENTS.values() if one.vendor == vendor]))
    value = data.draw(values(shape))
    if found := list(places(value)):
        steps, new = data.draw(st.sampled_from(found)), data.draw(st.sampled_from([..., *WRONG]))
        agrees(shape, changed(value, steps, new))


@pytest.mark.parametrize("body", [None, True, 5, 1.5, "", "x", [1], [[]], (), b"{}", object()])
@pytest.mark.parametrize("kind", [Message, PublicMessage, MessageSession, AuditStamp])
def test_no_object_at_all(kind: Any, body: Any) -> None:
    """What is no object is refused as a whole, by its kind."""
    with pytest.raises(MismatchError, match=r"^the body: expected an object, found ") as info:
        kind.from_dict(body)
    assert info.value.path == ""


# --- The table, row by row ---


def session(**fields: Any) -> MessageSession:
    return MessageSession.from_dict({"id": 1, **fields})


def message(**fields: Any) -> PublicMessage:
    return PublicMessage.from_dict(
        {"id": 1, "message_type": 0, "created_at": 1, "conversation_id": 1, **fields}
    )


def conversation(**fields: Any) -> Conversation:
    return Conversation.from_dict({"id": "c", **fields})


def assert_same(expected: Any, actual: Any) -> None:
    assert (actual, type(actual)) == (expected, type(expected))


def assert_refused(path: str, expected: str, found: str, make: Any, **fields: Any) -> None:
    with pytest.raises(MismatchError) as info:
        make(**fields)
    assert (info.value.path, info.value.expected, info.value.found) == (path, expected, found)
    assert str(info.value) == f"{path}: expected {expected}, found {found}"


KINDS: Mapping[Any, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
}


@pytest.mark.parametrize(("given", "read"), [("x", "x"), ("", ""), (5, "5"), (-1.5, "-1.5"), (0, "0")])
def test_string(given: Any, read: str) -> None:
    """A string may come as a number."""
    assert_same(read, session(title=given).title)


@pytest.mark.parametrize("given", [True, [], {}, ["x"]])
def test_no_string(given: Any) -> None:
    """Nothing else is a string."""
    assert_refused("title", "a string", KINDS[type(given)], session, title=given)


@pytest.mark.parametrize(
    ("given", "read"),
    [(5, 5), ("5", 5), ("-5", -5), ("+5", 5), ("005", 5), (5.0, 5), (-0.0, 0), (10**30, 10**30)],
)
def test_integer(given: Any, read: int) -> None:
    """An integer may come as digits in a string, or with nothing behind its point."""
    assert_same(read, session(numbersCount=given).numbers_count)
    assert_same(read, session(id=given).id)


@pytest.mark.parametrize(
    "given", [True, False, 5.5, "5.0", "5x", " 5", "5_0", "٣", "0x5", "1e3", "x", "9" * 20, [], {}, 1e400]
)
def test_no_integer(given: Any) -> None:
    """Nothing else is an integer, least of all a boolean."""
    assert_refused("numbersCount", "an integer", KINDS[type(given)], session, numbersCount=given)
    assert_refused("id", "an integer", KINDS[type(given)], session, id=given)


@pytest.mark.parametrize(
    ("given", "read"),
    [(0.5, 0.5), (5, 5.0), ("0.05", 0.05), ("-5", -5.0), ("1e3", 1000.0), ("-0.5E-1", -0.05), (0, 0.0)],
)
def test_number(given: Any, read: float) -> None:
    """A number may come as an integer, or in a string."""
    assert_same(read, session(price=given).price)


@pytest.mark.parametrize(
    "given", [True, "x", "nan", "inf", "-Infinity", "1,5", "0x5", [], {}, "1e400", 10**400]
)
def test_no_number(given: Any) -> None:
    """Nothing else is a number, and what is not finite is none."""
    assert_refused("price", "a number", KINDS[type(given)], session, price=given)


@pytest.mark.parametrize("given", ["1_000", " 5 ", "٣"])
def test_number_only_python_knows(given: Any) -> None:
    """What only Python takes for a number is none."""
    assert_refused("price", "a number", KINDS[type(given)], session, price=given)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (True, True),
        (False, False),
        (1, True),
        (0, False),
        ("1", True),
        ("0", False),
        ("true", True),
        ("false", False),
    ],
)
def test_boolean(given: Any, read: bool) -> None:
    """A boolean may come as 0 or 1, or in a string."""
    assert_same(read, MessageOut.from_dict({"id": 1, "deleted": given}).deleted)


@pytest.mark.parametrize("given", [2, -1, 1.0, "", "yes", "True", "on", [], {}])
def test_no_boolean(given: Any) -> None:
    """Nothing else is a boolean."""
    assert_refused(
        "deleted",
        "a boolean",
        KINDS[type(given)],
        lambda **one: MessageOut.from_dict({"id": 1, **one}),
        deleted=given,
    )


NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "given",
    [
        "2026-01-01T12:00:00Z",
        "2026-01-01T12:00:00.000Z",
        "2026-01-01T12:00:00+00:00",
        "2026-01-01T12:00:00+0000",
        "2026-01-01T13:00:00+0100",
        "2026-01-01T13:30+01:30",
        "2026-01-01 12:00:00",
        "2026-01-01T12:00",
        "2026-01-01t12:00:00z",
        "20260101T120000Z",
        "Thu, 01 Jan 2026 12:00:00 GMT",
        "Thu, 1 Jan 2026 12:00:00 +0000",
        "1 Jan 2026 14:00:00 +0200",
        1767268800,
        1767268800.0,
        "1767268800",
    ],
)
def test_timestamp(given: Any) -> None:
    """A moment may come by ISO 8601 or RFC 2822, in UTC if it does not say, or as seconds since 1970, in digits too."""
    for read in (session(startTime=given).start_time, message(created_at=given).created_at):
        assert read == NOON
        assert read.tzinfo is not None


def test_timestamp_parts() -> None:
    """Fractions, dates alone and offsets are kept."""
    assert (
        session(startTime="2026-01-01T12:00:00.25+02:00").start_time.isoformat()
        == "2026-01-01T12:00:00.250000+02:00"
    )
    assert session(startTime="2026-01-01").start_time == datetime(2026, 1, 1, tzinfo=UTC)
    assert session(startTime=1767268800.5).start_time == NOON + timedelta(seconds=0.5)
    assert session(startTime=-1).start_time == datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    "given",
    [
        True,
        False,
        "never",
        "2026-13-01",
        "2026-01-01T25:00:00Z",
        " ",
        "1e9",
        "tomorrow",
        10**18,
        -(10**18),
        1e400,
        "9" * 19,
        [],
        {},
    ],
)
def test_no_timestamp(given: Any) -> None:
    """Nothing else is a moment."""
    assert_refused("startTime", "a timestamp", KINDS[type(given)], session, startTime=given)
    assert_refused("created_at", "a timestamp", KINDS[type(given)], message, created_at=given)


@pytest.mark.parametrize("given", ["Monday", "May", "10:00", "5 5", "2.5", "12/31/2026"])
def test_timestamp_that_depends_on_the_day(given: str) -> None:
    """What is in neither standard is no moment, least of all one that depends on when it is read."""
    assert_refused("startTime", "a timestamp", "a string", session, startTime=given)


@pytest.mark.parametrize("given", ["1712051201234", "20260101"])
def test_digits_are_seconds(given: str) -> None:
    """Digits alone are seconds since 1970, also where they look like a date; milliseconds are beyond what a date can be."""
    assert_refused("startTime", "a timestamp", "a string", session, startTime=given) if len(
        given
    ) > 12 else None
    assert session(startTime="20260101").start_time == datetime.fromtimestamp(20260101, UTC)


@pytest.mark.parametrize("given", ["Thu, 01 Jan 2026 07:00:00 EST", "2026-01-01T12:00:00+25:00"])
def test_odd_zones(given: str) -> None:
    """The zones of RFC 2822 count, and an impossible offset is refused like any other text."""
    if given.endswith("EST"):
        assert session(startTime=given).start_time == NOON
    else:
        assert_refused("startTime", "a timestamp", "a string", session, startTime=given)


def test_digits_beyond_any_moment() -> None:
    """Digits that are too many for any moment are refused like any other text."""
    assert_refused("startTime", "a timestamp", "a string", session, startTime="9" * 25)


@pytest.mark.parametrize("given", ["", 0, 0.0, "0", None])
def test_no_moment(given: Any) -> None:
    """Where a timestamp is optional, an empty string and the moment 0 are None."""
    assert session(startTime=given).start_time is None
    assert Contact.from_dict({"blocked": given}).blocked is None
    if given == 0:
        assert message(created_at=given).created_at == datetime(1970, 1, 1, tzinfo=UTC)


def test_empty_strings() -> None:
    """Where an integer or a number is optional an empty string is None; where it is required, it is refused."""
    read = session(numbersCount="", price="", title="")
    assert (read.numbers_count, read.price, read.title) == (None, None, "")
    assert_refused("id", "an integer", "a string", session, id="")
    assert_refused("created_at", "a timestamp", "a string", message, created_at="")


def test_timestamps_are_written_as_they_come() -> None:
    """A moment goes back in the form of its API: RFC 3339 with Z, an offset without a colon, or seconds."""
    assert AuditStamp.from_dict({"at": "2026-01-01T12:00:00.250+00:00"}).to_dict() == {
        "at": "2026-01-01T12:00:00.250000Z"
    }
    assert AuditStamp(at=NOON.astimezone(timezone(timedelta(hours=1)))).to_dict() == {
        "at": "2026-01-01T13:00:00+01:00"
    }
    assert session(startTime="2026-01-01T14:00:00+02:00").to_dict()["startTime"] == "2026-01-01T14:00:00+0200"
    assert_same(1767268800, message(created_at="2026-01-01T14:00:00+02:00").to_dict()["created_at"])
    assert_same(1767268800.5, message(created_at=1767268800.5).to_dict()["created_at"])


@pytest.mark.parametrize("given", ["delivered", "brand new", "", "Delivered", "DELIVERED"])
def test_enum(given: str) -> None:
    """A value that is listed is that member; any other is kept, and both equal their string."""
    status = Message.from_dict({"id": "m", "status": given}).status
    assert isinstance(status, MessageStatus)
    assert (status is MessageStatus.DELIVERED) == (given == "delivered")
    assert status == given
    assert (str(status), f"{status}", status.value, hash(status)) == (given, given, given, hash(given))
    assert {given: 1}[status] == 1
    assert json.dumps(status) == json.dumps(given)
    assert Message(id="m", status=status).to_dict() == {"id": "m", "status": given}
    assert type(Message(id="m", status=status).to_dict()["status"]) is str
    assert "brand new" not in [one.value for one in MessageStatus]


@pytest.mark.parametrize("given", [True, [], {}])
def test_no_enum(given: Any) -> None:
    """What is no string is no value of an enum of strings; a number is its text."""
    assert_refused(
        "file_type",
        "a string",
        KINDS[type(given)],
        lambda **one: Attachment.from_dict({"id": 1, **one}),
        file_type=given,
    )
    assert Attachment.from_dict({"id": 1, "file_type": 5}).file_type == "5"


def test_enum_takes_what_its_type_takes() -> None:
    """The rows for strings and integers hold for enums too."""
    assert Attachment.from_dict({"id": 1, "file_type": 1.5}).file_type == "1.5"
    assert message(message_type=1.0).message_type is MessageType.OUTGOING


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (0, MessageType.INCOMING),
        ("1", MessageType.OUTGOING),
        ("outgoing", MessageType.OUTGOING),
        ("Template", 3),
        ("9", 9),
        (9, 9),
        (-1, -1),
    ],
)
def test_integer_enum(given: Any, read: int) -> None:
    """An integer of an enum may come as digits or as the name of the member, in any case; others are kept."""
    kind = message(message_type=given).message_type
    assert isinstance(kind, MessageType)
    assert kind == read
    assert hash(kind) == hash(int(read))
    assert_same(int(read), message(message_type=given).to_dict()["message_type"])
    if 0 <= read <= 3:
        assert kind is MessageType(read)


@pytest.mark.parametrize("given", [True, 1.5, "", "sideways", [], {}, None])
def test_no_integer_enum(given: Any) -> None:
    """Nothing else is a value of an enum of integers."""
    with pytest.raises(MismatchError) as info:
        message(message_type=given)
    assert (info.value.path, info.value.found) == ("message_type", KINDS[type(given)])


@pytest.mark.parametrize("given", ["1_0", " 1 ", "٣"])
def test_integer_enum_only_python_knows(given: str) -> None:
    """What only Python takes for an integer is none."""
    with pytest.raises(MismatchError):
        message(message_type=given)


@pytest.mark.parametrize(
    "one", [MessageStatus.SENT, MessageStatus("neu"), MessageType.OUTGOING, MessageType(9)]
)
def test_enums_can_be_copied(one: enum.Enum) -> None:
    """Listed or not, a value comes out of pickle and copy equal and of its class."""
    for same in (
        copy.copy(one),
        copy.deepcopy(one),
        *(pickle.loads(pickle.dumps(one, protocol)) for protocol in range(2, 6)),
    ):
        assert (same, type(same), same.name, repr(same)) == (one, type(one), one.name, repr(one))


def test_object() -> None:
    """An empty list is an empty object, as PHP writes it, wherever an object may stand."""
    assert message(content_attributes=[]).content_attributes == {}
    assert MessageOut.from_dict({"id": 1, "session": []}).session.to_dict() == {}
    assert SmsChannel.from_dict({"supportedDestinations": []}).supported_destinations == {}
    assert Profile.from_dict({"id": 1, "ui_settings": []}).to_dict() == {"id": 1, "ui_settings": {}}
    for other in ([1], "", 0, False):
        assert_refused(
            "content_attributes", "an object", KINDS[type(other)], message, content_attributes=other
        )


@pytest.mark.parametrize("given", [{}, "", 0, False, {"0": "x"}])
def test_no_array(given: Any) -> None:
    """Nothing but a list is a list."""
    assert_refused("attachments", "an array", KINDS[type(given)], message, attachments=given)


def test_null_is_absent() -> None:
    """Null and an absent key are both None where a field is optional, and refused where it is required."""
    keys = ["startTime", "text", "source", "price", "numbersCount", "destination"]
    assert session(**dict.fromkeys(keys)) == session()
    assert session().to_dict() == {"id": 1}
    assert_refused("id", "an integer", "null", session, id=None)
    with pytest.raises(MismatchError, match=r"^id: expected a value, found nothing$"):
        MessageSession.from_dict({})


def test_null_inside_a_map() -> None:
    """A null that the spec allows inside a map is kept."""
    assert SmsChannel.from_dict({"supportedDestinations": {"US": None}}).supported_destinations == {
        "US": None
    }


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("2026-01-01T12:00:00.000Z", NOON),
        ("1767268800", NOON),
        (True, True),
        (False, False),
        (None, None),
    ],
)
def test_closed(given: Any, read: Any) -> None:
    """A conversation's `closed` is a moment or a boolean, by its type in JSON."""
    assert_same(read, conversation(closed=given).closed)


@pytest.mark.parametrize("given", [1767268800, 1.5, [], {}, "soon"])
def test_not_closed(given: Any) -> None:
    """Nothing else is; a number could be meant either way."""
    with pytest.raises(MismatchError) as info:
        conversation(closed=given)
    assert (info.value.path, info.value.found) == ("closed", KINDS[type(given)])


@pytest.mark.parametrize("given", ["", "0"])
def test_closed_by_nothing(given: str) -> None:
    """An empty string or the moment 0 is None here too."""
    assert conversation(closed=given).closed is None


@pytest.mark.parametrize("given", [51, "51", "", 0])
def test_integer_or_string(given: Any) -> None:
    """Where either is documented, what came is kept as it is."""
    assert_same(given, HubspotReference.from_dict({"vid": given}).vid)


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("contact", ContactSender),
        ("user", UserSender),
        ("agent_bot", AgentBotSender),
        ("captain_assistant", CaptainAssistantSender),
        ("martian", ContactSender),
        ("", ContactSender),
        (None, ContactSender),
        (5, ContactSender),
        (..., ContactSender),
    ],
)
def test_discriminator(tag: Any, kind: type | UnionType) -> None:
    """The type of a sender picks its model; an unknown or missing one falls to the default, and nothing is lost."""
    body = {"id": 1, "name": "X", "antennas": 2} | ({} if tag is ... else {"type": tag})
    sender = message(sender=body).sender
    assert type(sender) is kind
    assert sender.additional_properties == {"antennas": 2}
    assert sender.to_dict() == {
        key: str(one) if key == "type" else one for key, one in body.items() if one is not None
    }


@pytest.mark.parametrize("tag", [[], {}])
def test_discriminator_of_another_kind(tag: Any) -> None:
    """A type that is no string is refused by its path."""
    assert_refused("sender.type", "a string", KINDS[type(tag)], message, sender={"id": 1, "type": tag})


def test_empty_as_null() -> None:
    """Where the vendor breaks off a circle with an empty object or a placeholder, there is None."""
    for nothing in ({}, "<unknown>", None):
        assert conversation(lastMessage=nothing).last_message is None
        assert Message.from_dict({"id": "m", "conversation": nothing}).conversation is None
    assert_refused("lastMessage", "an object", "a string", conversation, lastMessage="unknown")


def test_empty_list_as_null() -> None:
    """An empty object in PHP's spelling is None there too."""
    assert conversation(lastMessage=[]).last_message is None


def test_aliases() -> None:
    """A field may come under another name; it goes back under its own, and the alias is not kept beside it."""
    group = Group.from_dict({"phoneNumbers?": [{"id": "p"}], "other": 1})
    assert group.to_dict() == {"phoneNumbers": [{"id": "p"}], "other": 1}
    assert group.phone_numbers[0].id == "p"
    both = Group.from_dict({"phoneNumbers": [{"id": "a"}], "phoneNumbers?": [{"id": "b"}]})
    assert both.phone_numbers[0].id == "a"


def test_alias_beside_null() -> None:
    """Null under the real name does not hide what came under the other."""
    assert Group.from_dict({"phoneNumbers": None, "phoneNumbers?": [{"id": "p"}]}).phone_numbers[0].id == "p"


def test_unknown_keys_are_kept() -> None:
    """What a model does not know is kept as it is and goes back, null included; it never becomes an attribute."""
    more = {"new": [1, {"a": None}], "none": None, "to_dict": 1, "additional_properties": {"x": 1}, "": 0}
    read = session(**more)
    assert read.additional_properties == more
    assert read.to_dict() == {"id": 1, **more}
    assert callable(read.to_dict)


def test_any_mapping() -> None:
    """What `from_dict` says that it takes, it takes."""
    from collections import OrderedDict
    from types import MappingProxyType

    for kind in (OrderedDict, MappingProxyType):
        assert MessageSession.from_dict(kind({"id": 1})) == session()


def test_models_are_values() -> None:
    """Models compare by value, can be copied and pickled, and are written back after a change."""
    shape, body = EXAMPLES["messages_fetch_all example"]
    answer = decode(shape, body)
    assert answer == decode(shape, body)
    for same in (copy.deepcopy(answer), pickle.loads(pickle.dumps(answer))):
        assert same == answer
        assert dump(same) == dump(answer)
    answer.data[0].contact.first_name = "Grace"
    assert dump(answer)["data"][0]["contact"]["firstName"] == "Grace"
    assert answer != decode(shape, body)
