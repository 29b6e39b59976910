"""Encoding: what is given to a call is what travels, under the names of the wire, or it is refused with its path.

The random arguments are built from the request schemas of the bundled specs.
"""

from __future__ import annotations

import copy
import enum
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from attrs import frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import FormPart, Recorder, answering, inbox, recorder, sakari, spec, textmagic, tokens

from trunkline import UNSET, File, InvalidArgumentError
from trunkline.sakari import Contact, ContactList, ContactTag, Group, GroupReference, Media, Mobile
from trunkline.textmagic import MessageStatus

QUICK = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)

MESSAGE = {"id": 1, "message_type": 0, "created_at": 1, "conversation_id": 12}

# --- Arguments from the specs ---


@frozen
class Body:
    """An operation with a body: whose it is, where its schema stands, and the call that takes it flattened."""

    vendor: str
    schema: str
    door: Callable[..., Any]
    call: Callable[..., Awaitable[Any]]
    answer: Any


def writes(client: Any, **arguments: Any) -> Awaitable[Any]:
    return client.messages.create(12, contact_identifier="c", **arguments)


def submits(client: Any, **arguments: Any) -> Awaitable[Any]:
    return client.messages.update(5, contact_identifier="c", conversation_id=12, **arguments)


BODIES = {
    "messages_send": Body(
        "sakari", "SendMessagesRequest", sakari, lambda c, **more: c.messages.send(**more), {"data": {}}
    ),
    "create_a_message": Body("chatwoot", "PublicMessageCreatePayload", inbox, writes, MESSAGE),
    "update_a_message": Body("chatwoot", "PublicMessageUpdatePayload", inbox, submits, MESSAGE),
    "delete_message_sessions_bulk": Body(
        "textmagic",
        "DeleteMessageSessionsBulkInputObject",
        textmagic,
        lambda c, **more: c.sessions.delete_bulk(**more),
        httpx.Response(204),
    ),
}


def resolved(vendor: str, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = spec(vendor)["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def python_name(key: str, schema: Mapping[str, Any]) -> str:
    return schema.get("x-python-name") or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower()


@frozen
class Pair:
    """A value as it is given, and as it must travel."""

    given: Any
    sent: Any


TEXTS = st.text(max_size=8)
FREE: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=5,
)


@st.composite
def pairs(draw: st.DrawFn, vendor: str, schema: Mapping[str, Any], any_of: Sequence[Any] = ()) -> Pair:
    """Anything that the schema allows, with something that is not empty of each group in `any_of`."""
    schema = resolved(vendor, schema)
    if "oneOf" in schema:
        return draw(pairs(vendor, draw(st.sampled_from(schema["oneOf"]))))
    if schema.get("x-comma-separated"):
        ids = draw(st.lists(st.integers(0), min_size=1, max_size=4))
        return Pair(ids, ",".join(map(str, ids)))
    if schema.get("enum") in ([0, 1], [1], [True]):
        flag = draw(st.sampled_from(schema["enum"]))
        return Pair(bool(flag), flag)
    if "enum" in schema:
        one = draw(st.sampled_from(schema["enum"]))
        return Pair(one, one)
    if schema["type"] == "array":
        item = pairs(vendor, schema["items"])
        items = draw(st.lists(item, min_size=schema.get("minItems", 0), max_size=3))
        return Pair([one.given for one in items], [one.sent for one in items])
    if schema["type"] == "object" and "properties" in schema:
        properties, required = schema["properties"], schema.get("required", [])
        chosen = draw(
            st.lists(
                st.sampled_from(sorted(properties)),
                unique=True,
                min_size=schema.get("minProperties", 0),
                max_size=schema.get("maxProperties"),
            )
        )
        out = {key: draw(pairs(vendor, properties[key])) for key in dict.fromkeys([*required, *chosen])}
        for group in any_of:
            key = draw(st.sampled_from([one for one in group if one in properties]))
            out[key] = draw(pairs(vendor, properties[key]).filter(lambda one: bool(one.given)))
        return Pair(
            {python_name(key, properties[key]): one.given for key, one in out.items()},
            {key: one.sent for key, one in out.items()},
        )
    strategy = {
        "object": st.dictionaries(TEXTS, FREE, max_size=2),
        "string": st.text(min_size=schema.get("minLength", 0), max_size=8),
        "integer": st.integers(schema.get("minimum"), schema.get("maximum")),
        "boolean": st.booleans(),
    }[schema["type"]]
    value = draw(strategy)
    return Pair(value, value)


def arguments(body: Body) -> st.SearchStrategy[Pair]:
    document = spec(body.vendor)
    name = next(name for name, one in BODIES.items() if one is body)
    operations = [
        one for item in document["paths"].values() for one in item.values() if isinstance(one, dict)
    ]
    (operation,) = [one for one in operations if one.get("operationId") == name]
    return pairs(
        body.vendor, document["components"]["schemas"][body.schema], operation.get("x-require-any", ())
    )


async def called(body: Body, **given: Any) -> Recorder:
    transport = recorder(tokens(answering(body.answer)))
    async with body.door(transport) as client:
        await body.call(client, **given)
    return transport


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@settings(parent=QUICK)
@given(data=st.data())
async def test_what_is_given_is_sent(body: Body, data: st.DataObject) -> None:
    """Whatever the spec allows is sent as it was given, under the names of the wire, and is not changed by it."""
    pair = data.draw(arguments(body))
    before = copy.deepcopy(pair.given)
    transport = await called(body, **pair.given)
    assert transport.last.body == pair.sent
    assert pair.given == before


# --- Refused, with the path ---


def places(value: Any, path: str = "", *, free: bool = False) -> Iterator[tuple[tuple[Any, ...], str, bool]]:
    """Steps, path as people write it, and whether it lies in a free-form object, of every value inside."""
    if isinstance(value, dict):
        for key, one in value.items():
            where = f"{path}.{key}".lstrip(".") if not free else f"{path}.{key}"
            yield (key,), where, free
            for steps, inner, deeper in places(
                one, where, free=free or (key == "attributes" and isinstance(one, dict))
            ):
                yield (key, *steps), inner, deeper
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield (index,), f"{path}[{index}]", free
            for steps, inner, deeper in places(one, f"{path}[{index}]", free=free):
                yield (index, *steps), inner, deeper


def changed(value: Any, steps: tuple[Any, ...], change: Callable[[Any], Any]) -> Any:
    out = copy.deepcopy(value)
    inner = out
    for step in steps[:-1]:
        inner = inner[step]
    inner[steps[-1]] = change(inner[steps[-1]])
    return out


async def refusal(body: Body, given: Mapping[str, Any]) -> str:
    transport = recorder(tokens(answering(body.answer)))
    async with body.door(transport) as client:
        with pytest.raises(InvalidArgumentError) as info:
            await body.call(client, **given)
    assert transport.requests == []
    return str(info.value)


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@settings(parent=QUICK)
@given(data=st.data())
async def test_what_cannot_be_sent_is_refused(body: Body, data: st.DataObject) -> None:
    """A value of no type that could be sent is refused with its path, wherever it stands; an unknown key likewise."""
    pair = data.draw(arguments(body).filter(lambda one: one.given))
    steps, path, free = data.draw(st.sampled_from(list(places(pair.given))))
    text = await refusal(body, changed(pair.given, steps, lambda _: object()))
    assert text.startswith(f"{path}: expected ")
    assert text.endswith("got object")

    def strange(value: Any) -> Any:
        return {**value, "zzz": 1} if isinstance(value, dict) else value

    odd = changed(pair.given, steps, strange)
    if odd != pair.given and not free and steps[-1] != "attributes":
        assert (await refusal(body, odd)).startswith(f"{path}: unknown key 'zzz'; known are ")


# --- Forms of a value ---


async def sent(**given: Any) -> Any:
    """The body of a send, without the recipients if none are given."""
    needed = {} if "contacts" in given else {"conversations": ["c"]}
    body = (await called(BODIES["messages_send"], **{"template": "Hi"} | needed | given)).last.body
    return {key: value for key, value in body.items() if key not in needed or key in given}


@pytest.mark.parametrize(
    "several",
    [
        ["a", "b"],
        ("a", "b"),
        (one for one in "ab"),
        dict.fromkeys("ab").keys(),
        map(str, "ab"),
    ],
    ids=["list", "tuple", "generator", "keys", "map"],
)
async def test_sequences(several: Any) -> None:
    """Whatever can be iterated is a list, so long as it is no text and no mapping."""
    assert (await sent(conversations=several))["conversations"] == ["a", "b"]


async def test_set_of_ids() -> None:
    """A set of ids is a list of ids too."""
    transport = await called(BODIES["delete_message_sessions_bulk"], ids={3})
    assert transport.last.body == {"ids": "3"}


async def test_mappings() -> None:
    """Whatever maps keys to values is a request object."""
    mobile = MappingProxyType({"number": "+1", "country": "US"})
    attributes = MappingProxyType({"a": ({"b": (1, 2)},)})
    given = MappingProxyType({"mobile": mobile, "attributes": attributes})
    assert (await sent(contacts=[given]))["contacts"] == [
        {"mobile": {"number": "+1", "country": "US"}, "attributes": {"a": [{"b": [1, 2]}]}}
    ]


async def test_models() -> None:
    """A model stands for a request object wherever its fields fit; None in it is left out, and so is what the request lacks."""
    body = await sent(
        contacts=[
            Contact(id="c", email=None, mobile=Mobile(number="+1", country="US", valid=True)),
            {"tags": [ContactTag(tag="vip", visible=False)], "lists": [ContactList(id="l", keyword="X")]},
        ],
        media=[Media(url="https://example.com/a.png", name="a")],
        phone_number_filter={"group": Group(id="g", name="Support", tags=["x"])},
    )
    assert body == {
        "template": "Hi",
        "contacts": [
            {"id": "c", "mobile": {"number": "+1", "country": "US"}},
            {"tags": [{"tag": "vip", "visible": False}], "lists": [{"id": "l"}]},
        ],
        "media": [{"url": "https://example.com/a.png"}],
        "phoneNumberFilter": {"group": {"id": "g"}},
    }
    assert await sent(phone_number_filter={"group": GroupReference(id="g")}) == {
        "template": "Hi",
        "phoneNumberFilter": {"group": {"id": "g"}},
    }


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"contacts": [Contact(mobile=Mobile(number="+1"))]}, "contacts[0].mobile: 'country' is missing"),
        ({"contacts": [Contact(id=5)]}, "contacts[0].id: expected a str, got int"),
        ({"contacts": [{"tags": [ContactTag()]}]}, "contacts[0].tags[0]: 'tag' is missing"),
        ({"contacts": Contact(id="c")}, "contacts: expected a list, got Contact"),
        ({"contacts": [Contact]}, "contacts[0]: expected a dict like ContactRequest"),
        ({"media": [Media()]}, "media[0]: 'url' is missing"),
        (
            {"contacts": [Group(id="g")]},
            "contacts[0]: expected a dict like ContactRequest",
        ),
    ],
)
async def test_models_that_do_not_fit(given: Any, words: str) -> None:
    """A model that lacks what the request needs is refused like a dict that does, and so is one of another kind."""
    assert (await refusal(BODIES["messages_send"], {"template": "Hi"} | given)).startswith(words)


async def test_unset_and_none() -> None:
    """UNSET is left out wherever it stands; None is sent where the API takes it, that is in free-form objects."""
    contact = {"id": "c", "email": UNSET, "mobile": UNSET, "attributes": {"a": None, "b": [None]}}
    assert await sent(contacts=[contact], filters=UNSET, media=UNSET) == {
        "template": "Hi",
        "contacts": [{"id": "c", "attributes": {"a": None, "b": [None]}}],
    }
    for key in ("contacts", "filters", "media", "type", "conversation_strategy", "phone_number_filter"):
        text = await refusal(BODIES["messages_send"], {"template": "Hi", key: None})
        assert text.startswith(f"{key}: expected ")


async def test_unset_in_a_free_form_object() -> None:
    """UNSET is left out of a free-form object too."""
    assert (await sent(contacts=[{"id": "c", "attributes": {"a": UNSET}}]))["contacts"] == [
        {"id": "c", "attributes": {}}
    ]


class Kind(enum.StrEnum):
    TEXT = "SMS"


class OldKind(str, enum.Enum):  # noqa: UP042
    TEXT = "SMS"


class Number(enum.IntEnum):
    FIVE = 5


class Name(str):
    def __str__(self) -> str:
        return "not the text"


async def test_enums_of_the_caller() -> None:
    """A member of an enum of strings or integers counts as its value."""
    assert await sent(
        type=Kind.TEXT, template=Kind.TEXT, contacts=[{"attributes": {"n": Number.FIVE, "k": Kind.TEXT}}]
    ) == {
        "template": "SMS",
        "type": "SMS",
        "contacts": [{"attributes": {"n": 5, "k": "SMS"}}],
    }
    transport = recorder(answering({"resources": []}))
    async with textmagic(transport) as client:
        await client.sessions.messages(Number.FIVE, statuses=MessageStatus.DELIVERED, page_size=Number.FIVE)
    assert transport.last.url.endswith("/sessions/5/messages")
    assert transport.last.query == [("statuses", "d"), ("page", "1"), ("limit", "5")]


@pytest.mark.parametrize(
    "text", [OldKind.TEXT, Name("SMS")], ids=["str and Enum", "str with its own __str__"]
)
async def test_subclasses_of_str(text: str) -> None:
    """What is a str is sent as the text that it is, and not as it prints."""
    assert (await sent(template=text))["template"] == "SMS"


async def test_numbers_are_exact() -> None:
    """Numbers in a free-form object travel without loss."""
    numbers = [0, -1, 2**63, 10**40, 0.1, 1e300, -0.0, True]
    body = await sent(contacts=[{"attributes": {"n": numbers}}])
    assert [repr(one) for one in body["contacts"][0]["attributes"]["n"]] == [repr(one) for one in numbers]


async def test_text_is_sent_as_utf8() -> None:
    """JSON is sent as UTF-8, compact and without escapes, so that a message is as short as it can be."""
    transport = await called(BODIES["create_a_message"], content='„Grüße“ ☎ 😀 "\n')
    assert transport.requests[0].content == '{"content":"„Grüße“ ☎ 😀 \\"\\n"}'.encode()


async def test_longest_text() -> None:
    """A text of just the allowed length is sent; its length is counted in characters."""
    transport = await called(BODIES["create_a_message"], content="☎" * 150_000)
    assert len(transport.last.body["content"]) == 150_000


@settings(parent=QUICK)
@given(text=st.text(min_size=1), other=st.text(min_size=1))
async def test_any_text_in_path_and_query(text: str, other: str) -> None:
    """Any text is one segment of a path and one value of a query, whatever it holds."""
    transport = recorder(tokens(answering({"data": []}, {"data": {"id": "m"}})))
    async with sakari(transport) as client:
        await client.messages.list(contact_id=text, conversation_id=other)
        assert transport.last.query[:2] == [("contactId", text), ("conversationId", other)]
        if text in (".", ".."):
            return
        before = transport.last.url
        await client.messages.get(text)
    path, segment = transport.last.url.rsplit("/", 1)
    assert path == before
    assert unquote(segment, errors="strict") == text
    assert re.fullmatch(r"[\w.~%-]+", segment, re.ASCII)


NAMES = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters='"\\'), min_size=1, max_size=8
)


@settings(parent=QUICK)
@given(
    content=st.none() | TEXTS,
    echo_id=st.none() | TEXTS,
    files=st.lists(st.tuples(st.binary(max_size=50), NAMES), min_size=1, max_size=3),
)
async def test_any_form(content: str | None, echo_id: str | None, files: list[tuple[bytes, str]]) -> None:
    """Any text and any bytes arrive in a form as they were given, in their order."""
    fields = {key: one for key, one in {"content": content, "echo_id": echo_id}.items() if one is not None}
    given = [File(data, name, "application/x-test") for data, name in files]
    transport = await called(BODIES["create_a_message"], attachments=given, **fields)
    assert transport.last.body == [
        *(FormPart(key, one.encode()) for key, one in fields.items()),
        *(FormPart("attachments[]", data, name, "application/x-test") for data, name in files),
    ]
    assert "application/json" not in transport.last.headers["content-type"]


async def test_no_files() -> None:
    """An empty list of files is none: the body is JSON, as without it."""
    transport = await called(BODIES["create_a_message"], content="Hi", attachments=[])
    assert transport.last.body == {"content": "Hi"}
    assert transport.last.headers["content-type"] == "application/json"


async def test_one_file_alone() -> None:
    """A single file need not stand in a list."""
    for one in (b"x", File(b"x", "file")):
        transport = await called(BODIES["create_a_message"], attachments=one)
        assert transport.last.body == [FormPart("attachments[]", b"x", "file", "application/octet-stream")]
