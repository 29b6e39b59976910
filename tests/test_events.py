"""What vendors deliver: every example of the specs in each form that it comes in, and what the three do differently."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest
from jsonschema import Draft202012Validator
from support import spec

from trunkline import UnknownEvent
from trunkline.runtime import Events

JSON = {"content-type": "application/json"}
COUNTS = {"sakari": 12, "chatwoot": 14, "textmagic": 2}
SECRETS = ("not-a-real-token", "7d0c8a52-2f7c-4f35-9a55-7b4d0a9c1e63")
"""Keys to sessions and channels, which the examples of Chatwoot hold."""


def events(vendor: str) -> Events[Any]:
    found: Events[Any] = importlib.import_module(f"trunkline_api.{vendor}.events").EVENTS
    return found


def parse(vendor: str, data: Any) -> Any:
    return events(vendor).parse(JSON, json.dumps(data))


def delivery(kind: str, data: Mapping[str, Any]) -> tuple[dict[str, str], bytes]:
    """Headers and body as they arrive."""
    if kind == "application/json":
        return JSON, json.dumps(data).encode()
    if kind == "application/x-www-form-urlencoded":
        return {"content-type": kind}, urlencode(data).encode()
    parts = [
        f'--b\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
        for key, value in data.items()
    ]
    return {"content-type": f"{kind}; boundary=b"}, "".join([*parts, "--b--\r\n"]).encode()


def examples() -> Iterator[Any]:
    for vendor in COUNTS:
        for name, item in spec(vendor)["webhooks"].items():
            for kind, media in item["post"]["requestBody"]["content"].items():
                shown = {key: one["value"] for key, one in media.get("examples", {}).items()}
                for label, value in (shown or {"example": media["example"]}).items():
                    label = f"{vendor}-{name}-{kind.partition('/')[2]}-{label}"
                    yield pytest.param(vendor, kind, media["schema"], value, id=label)


def keys(value: Any, path: str = "") -> set[str]:
    """The paths of all that says something; 0 and empty text may stand for a moment or a number that there is not."""
    if isinstance(value, dict):
        return {path}.union(*(keys(one, f"{path}.{key}") for key, one in value.items()))
    if isinstance(value, list):
        return {path}.union(*(keys(one, f"{path}.{index}") for index, one in enumerate(value)))
    return set() if value in (None, 0, "") else {path}


@pytest.mark.parametrize(("vendor", "kind", "schema", "value"), [*examples()])
def test_example_is_read_whole(vendor: str, kind: str, schema: Any, value: Any) -> None:
    """What is delivered is what the spec says, becomes the event that it is, and shows none of the keys in it."""
    whole = {"components": spec(vendor)["components"], "allOf": [schema]}
    assert [] == list(Draft202012Validator(whole).iter_errors(value))
    event = events(vendor).parse(*delivery(kind, value))
    assert schema["$ref"].rpartition("/")[2] == type(event).__name__
    assert keys(value) <= keys(event.to_dict())
    assert event == type(event).from_dict(event.to_dict())
    assert {} == event.additional_properties
    assert not [one for one in SECRETS if one in repr(event)]


@pytest.mark.parametrize("vendor", COUNTS)
def test_every_event_is_known(vendor: str) -> None:
    """There is an event for each webhook of a spec, and each has a class of its own."""
    module = importlib.import_module(f"trunkline_api.{vendor}.events")
    classes = {name for name in module.__all__ if name not in ("EVENTS", "Event", "UnknownEvent")}
    assert [COUNTS[vendor]] * 2 == [len(spec(vendor)["webhooks"]), len(classes)]


UNKNOWN = {
    "sakari": {"accountId": "5c0f", "eventType": "list-renamed", "payload": {"id": "1"}},
    "chatwoot": {"event": "macro.executed", "id": 12},
    "textmagic": {"ping": "pong"},
}


@pytest.mark.parametrize("vendor", UNKNOWN)
def test_event_of_a_newer_server_is_data(vendor: str) -> None:
    """An event that is not in the spec is no error, and keeps all that it says."""
    found = parse(vendor, UNKNOWN[vendor])
    assert isinstance(found, UnknownEvent)
    assert UNKNOWN[vendor] == found.data


def example(vendor: str, event: str, name: str) -> Any:
    body = spec(vendor)["webhooks"][event]["post"]["requestBody"]
    return body["content"]["application/json"]["examples"][name]["value"]


def test_chatwoot_writes_one_thing_in_several_types() -> None:
    """In one delivery a moment is text here and a number there, and a kind of message a word and a number."""
    event = parse("chatwoot", example("chatwoot", "message_created", "template"))
    (inner,) = event.conversation.messages
    assert ("template", 3) == (event.message_type, inner.message_type)
    assert datetime(2026, 2, 13, 1, 27, 33, 365000, UTC) == event.created_at
    assert datetime(2026, 2, 13, 1, 27, 32, tzinfo=UTC) == event.conversation.created_at
    assert datetime(2026, 2, 13, 1, 27, 33, 366333, UTC) == event.conversation.updated_at
    assert (None, None) == (event.conversation.first_reply_created_at, event.conversation.agent_last_seen_at)


SENDERS = {
    "incoming": "EventContact",
    "outgoing": "EventUser",
    "bot": "EventAgentBot",
    "template": "NoneType",
}


@pytest.mark.parametrize("name", SENDERS)
def test_chatwoot_sender_without_a_type_is_a_contact(name: str) -> None:
    """Agents and bots say what they are; who does not is a contact; the server itself is nobody."""
    event = parse("chatwoot", example("chatwoot", "message_created", name))
    assert SENDERS[name] == type(event.sender).__name__


def test_chatwoot_tells_what_was_changed() -> None:
    """What is different comes by name, with the value before and after."""
    event = parse("chatwoot", example("chatwoot", "conversation_updated", "label"))
    (label, *_) = event.changed_attributes
    assert ([], ["booking"]) == (label["label_list"].previous_value, label["label_list"].current_value)


@pytest.mark.parametrize("status", ["delivered", "failed"])
def test_sakari_tells_each_status_once(status: str) -> None:
    """Two deliveries of one status are one occurrence, and another status of the same message is another."""
    told = example("sakari", "message-status", status)
    key = events("sakari").key(*delivery("application/json", told))
    later = told | {"payload": told["payload"] | {"segments": 2.0}}
    assert key == events("sakari").key(*delivery("application/json", later))
    other = told | {"payload": told["payload"] | {"status": "undelivered"}}
    assert key != events("sakari").key(*delivery("application/json", other))


def test_sakari_error_may_be_text() -> None:
    """Why a message failed is an object, or text as the oldest reference has it."""
    told = example("sakari", "message-status", "failed")
    assert "MSG-023" == parse("sakari", told).payload.error.code
    assert (
        "no carrier"
        == parse("sakari", told | {"payload": told["payload"] | {"error": "no carrier"}}).payload.error
    )


FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"]


@pytest.mark.parametrize("kind", FORMS)
def test_textmagic_form_is_read_like_json(kind: str) -> None:
    """In a form everything is text; what comes out is what JSON gives."""
    told = example("textmagic", "delivery", "delivered")
    form = {key: str(value) for key, value in told.items()}
    event = events("textmagic").parse(*delivery(kind, form))
    assert parse("textmagic", told) == event
    assert (49576009, 0.074, 1) == (event.id, event.price, event.parts_count)
    nothing = events("textmagic").parse(*delivery(kind, form | {"price": "", "partsCount": ""}))
    assert (None, None) == (nothing.price, nothing.parts_count)
