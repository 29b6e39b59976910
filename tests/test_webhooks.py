"""What proves a delivery: Chatwoot's signature, a secret in the address, and keys that tell one occurrence from another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx
import multidict
import pytest
import starlette.datastructures
from hypothesis import example, given, settings
from hypothesis import strategies as st

import trunkline
from trunkline import chatwoot, sakari, textmagic
from trunkline.chatwoot import webhooks

SECRET = "test-webhook-secret"
NOW = 1_781_700_000
MESSAGE = {"event": "message_created", "id": 5, "content": "Grüße", "conversation": {"id": 12}}
BODY = json.dumps(MESSAGE, ensure_ascii=False).encode()


class At(trunkline.Clock):
    """A clock that stands still."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)


def signed(body: bytes = BODY, **changes: Any) -> dict[str, str]:
    return webhooks.sign(body, **{"secret": SECRET, "timestamp": NOW, **changes})


def verify(headers: Mapping[str, str], body: Any = BODY, *, late: float = 0, **options: Any) -> None:
    webhooks.verify(headers, body, **{"secret": SECRET, "clock": At(NOW + late), **options})


def test_the_signature_is_that_of_chatwoot() -> None:
    """The text that is signed is the timestamp, a dot and the body; known from a calculation by other means."""
    assert webhooks.sign(b'{"event":"x"}', secret="s", timestamp=1700000000) == {
        "X-Chatwoot-Timestamp": "1700000000",
        # printf '%s' '1700000000.{"event":"x"}' | openssl dgst -sha256 -hmac s
        "X-Chatwoot-Signature": "sha256=073012a17044695da1f57f6d8c5bbdc56e0df724922a43bc92bdd5b9d7f3549b",
    }


class Pairs:
    """The headers of Flask: they are asked like a mapping, and give pairs when iterated."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = dict(headers)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._headers.items())

    def items(self) -> Iterator[tuple[str, str]]:
        return iter(self)


KINDS: dict[str, Callable[[Mapping[str, str]], Any]] = {
    "dict": dict,
    "lower case": lambda headers: {name.lower(): text for name, text in headers.items()},
    "upper case": lambda headers: {name.upper(): text for name, text in headers.items()},
    "httpx": httpx.Headers,
    "starlette": starlette.datastructures.Headers,
    "aiohttp": lambda headers: multidict.CIMultiDict(headers),
    "flask": Pairs,
}
EVERY_KIND = pytest.mark.parametrize("kind", KINDS)


@EVERY_KIND
def test_a_good_delivery_passes(kind: str) -> None:
    """Whatever the framework has for headers, and whether the body is bytes or the same as text."""
    headers = KINDS[kind](signed())
    verify(headers)
    verify(headers, bytearray(BODY))
    verify(headers, memoryview(BODY))
    verify(headers, BODY.decode())


@EVERY_KIND
def test_a_header_that_is_not_there(kind: str) -> None:
    """Neither the lack of a signature nor of a content type trips over what a framework has for headers."""
    headers = KINDS[kind]({"Host": "hooks.example.com"})
    with pytest.raises(trunkline.SignatureMissingError):
        verify(headers)
    assert isinstance(webhooks.parse(headers, body_of(event="new")), chatwoot.webhooks.UnknownEvent)


@pytest.mark.parametrize(
    "headers",
    [None, [*signed().items()], {b"x-chatwoot-signature": b"sha256="}, {"X-Chatwoot-Signature": ["a", "b"]}],
    ids=["none", "pairs", "bytes", "lists"],
)
def test_what_is_no_headers_is_refused(headers: Any) -> None:
    """Whoever hands in what ASGI has for headers hears so, and is not told that the delivery is unsigned."""
    for use in (verify, partial(webhooks.parse, body=BODY), partial(webhooks.key, body=BODY)):
        with pytest.raises(trunkline.InvalidArgumentError, match="headers: expected a mapping of str to str"):
            use(headers)


@pytest.mark.parametrize("secret", [["new", SECRET], [SECRET, "old"], (SECRET,)])
def test_one_of_several_secrets_is_enough(secret: Any) -> None:
    """While a secret is changed, deliveries are signed with the old one or the new one."""
    verify(signed(), secret=secret)


@pytest.mark.parametrize("late", [300, -300, 0, 299.9])
def test_within_the_tolerance(late: float) -> None:
    """Neither a slow way nor clocks that differ a little are an attack."""
    verify(signed(), late=late)


def without(name: str) -> dict[str, str]:
    return {key: text for key, text in signed().items() if key != name}


REFUSED = [
    pytest.param({}, BODY, {}, trunkline.SignatureMissingError, "has no X-Chatwoot-Signature", id="unsigned"),
    pytest.param(
        without("X-Chatwoot-Timestamp"),
        BODY,
        {},
        trunkline.SignatureMissingError,
        "X-Chatwoot-Timestamp",
        id="no time",
    ),
    pytest.param(
        {**signed(), "X-Chatwoot-Signature": "sha256=abc"},
        BODY,
        {},
        trunkline.SignatureMalformedError,
        "X-Chatwoot-Signature cannot be read",
        id="short signature",
    ),
    pytest.param(
        {**signed(), "X-Chatwoot-Signature": signed()["X-Chatwoot-Signature"].replace("sha256", "md5")},
        BODY,
        {},
        trunkline.SignatureMalformedError,
        "X-Chatwoot-Signature",
        id="another algorithm",
    ),
    pytest.param(
        {**signed(), "X-Chatwoot-Timestamp": "yesterday"},
        BODY,
        {},
        trunkline.SignatureMalformedError,
        "X-Chatwoot-Timestamp cannot be read",
        id="time that is none",
    ),
    pytest.param(
        {**signed(), "X-Chatwoot-Timestamp": "٣" * 10},
        BODY,
        {},
        trunkline.SignatureMalformedError,
        "X-Chatwoot-Timestamp",
        id="digits of another script",
    ),
    pytest.param(
        signed(),
        BODY + b" ",
        {},
        trunkline.SignatureMismatchError,
        "not of this body",
        id="body with a byte more",
    ),
    pytest.param(
        signed(),
        json.dumps(json.loads(BODY)).encode(),
        {},
        trunkline.SignatureMismatchError,
        "not of this body",
        id="body written anew",
    ),
    pytest.param(
        signed(secret="other"), BODY, {}, trunkline.SignatureMismatchError, "secret", id="another secret"
    ),
    pytest.param(
        {**signed(), "X-Chatwoot-Timestamp": str(NOW + 1)},
        BODY,
        {},
        trunkline.SignatureMismatchError,
        "not of this body",
        id="time changed",
    ),
    pytest.param(
        signed(), BODY, {"late": 301}, trunkline.SignatureExpiredError, "301 s ago; 300 s", id="too old"
    ),
    pytest.param(
        signed(),
        BODY,
        {"late": -301},
        trunkline.SignatureExpiredError,
        "301 s in the future",
        id="from the future",
    ),
    pytest.param(
        signed(),
        BODY,
        {"late": 11, "tolerance": 10},
        trunkline.SignatureExpiredError,
        "10 s",
        id="own tolerance",
    ),
    # The signature is looked at before the age, which anybody can write.
    pytest.param(
        signed(secret="other"),
        BODY,
        {"late": 900},
        trunkline.SignatureMismatchError,
        "secret",
        id="forged and old",
    ),
]


@pytest.mark.parametrize(("headers", "body", "options", "error", "reason"), REFUSED)
def test_a_bad_delivery_is_refused(
    headers: Mapping[str, str], body: bytes, options: dict[str, Any], error: type[Exception], reason: str
) -> None:
    """Each way to be wrong has an error of its own, which says what and shows no secret."""
    with pytest.raises(error, match=reason) as caught:
        verify(headers, body, **options)
    assert isinstance(caught.value, trunkline.WebhookError)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("secret", ["", [], [""], ["x", ""], None, b"x", [None]])
def test_no_secret_lets_nobody_in(secret: Any) -> None:
    """An environment variable that is not set must not switch the check off."""
    for check in (
        lambda: verify(signed(secret="x"), secret=secret),
        lambda: sakari.webhooks.check_secret("", secret=secret),
        lambda: textmagic.webhooks.check_secret("x", secret=secret),
    ):
        with pytest.raises(trunkline.InvalidArgumentError, match="secret: expected"):
            check()


@pytest.mark.parametrize("tolerance", [0, -1, float("nan"), float("inf"), "300", True])
def test_tolerance_is_a_number_of_seconds(tolerance: Any) -> None:
    """A tolerance without an end would let anything be played again."""
    with pytest.raises(trunkline.ConfigurationError, match="tolerance"):
        verify(signed(), tolerance=tolerance)


@pytest.mark.parametrize("module", [sakari, textmagic])
def test_secret_in_the_address(module: Any) -> None:
    """What comes along has to be one of the secrets."""
    check = module.webhooks.check_secret
    check("one", secret="one")
    check("two", secret=["one", "two"])
    for given_ in (None, ""):
        with pytest.raises(trunkline.SignatureMissingError):
            check(given_, secret="one")
    for given_ in ("onf", "one ", "ONE", "é", "\ud800"):
        with pytest.raises(trunkline.SignatureMismatchError) as caught:
            check(given_, secret=["one", "two"])
        assert "one" not in str(caught.value)


def body_of(**data: Any) -> bytes:
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param({"event": "message_created", "id": 5}, {"event": "message_created", "id": 5, "content": "x"}, True, id="same message"),
        pytest.param({"event": "message_created", "id": 5}, {"event": "message_created", "id": 6}, False, id="other message"),
        pytest.param({"event": "message_created", "id": 5}, {"event": "contact_created", "id": 5}, False, id="other event"),
        pytest.param({"event": "message_created", "id": None, "content": "x"}, {"event": "message_created", "id": None, "content": "y"}, False, id="no id"),
        pytest.param({"event": "message_created", "id": {"a": 1}}, {"event": "message_created", "id": {"a": 2}}, False, id="an id of no use"),
        pytest.param({"event": "new_one", "a": 1, "b": 2}, {"event": "new_one", "b": 2, "a": 1}, True, id="unknown, in another order"),
        pytest.param({"event": "new_one", "a": 1}, {"event": "new_one", "a": 2}, False, id="unknown, another"),
    ],
)  # fmt: skip
def test_keys_tell_occurrences_apart(one: dict[str, Any], other: dict[str, Any], same: bool) -> None:
    """Two deliveries of one occurrence have one key; two occurrences have two."""
    assert (webhooks.key({}, body_of(**one)) == webhooks.key({}, body_of(**other))) is same


@pytest.mark.parametrize(
    "id_",
    ["x" * 10_000, "\ud800", "a\nb", None, [1], {}],
    ids=["long", "surrogate", "lines", "none", "list", "dict"],
)
def test_keys_fit_into_a_database(id_: Any) -> None:
    """Whatever somebody writes for an id, the key is short and can be encoded."""
    key = webhooks.key({}, body_of(event="message_created", id=id_))
    assert len(key.encode()) < 200
    assert key != webhooks.key({}, body_of(event="message_created", id=id_, content="x"))


def test_match_reads_well() -> None:
    """An event is told apart by its class, and an unknown one is data."""

    def answer(body: bytes) -> str:
        match webhooks.parse({}, body):
            case chatwoot.webhooks.MessageCreatedEvent(id=number, content=content):
                return f"message {number}: {content}"
            case chatwoot.webhooks.UnknownEvent(name=name):
                return f"unknown: {name}"
            case other:
                return type(other).__name__

    assert answer(BODY) == "message 5: Grüße"
    assert answer(body_of(event="automation_event.x", id=1)) == "unknown: automation_event.x"


PARSERS: list[Callable[..., Any]] = [chatwoot.webhooks.parse, sakari.webhooks.parse, textmagic.webhooks.parse]
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
NAMES = st.sampled_from(
    ["event", "eventType", "id", "payload", "status", "conversation", "messageTime", "sender"]
)
TYPES = st.sampled_from(
    ["", "application/json", "multipart/form-data", "multipart/form-data; boundary=b", "application/x-www-form-urlencoded"]
)  # fmt: skip


@settings(deadline=None)
@given(
    headers=st.dictionaries(st.text(max_size=20), st.text(max_size=20), max_size=2),
    kind=TYPES | st.text(max_size=20),
    body=st.binary(max_size=200)
    | st.dictionaries(
        NAMES, JSON_VALUES | st.sampled_from(["message_created", "message-received"]), max_size=6
    ).map(lambda data: json.dumps(data).encode())
    | st.text(max_size=50).map(
        lambda text: f'--b\r\nContent-Disposition: form-data; name="{text}"\r\n\r\n1\r\n--b--'.encode(
            errors="replace"
        )
    ),
)
@example(headers={}, kind="", body=b"[" * 100_000)
@example(headers={}, kind="", body=b'{"event": NaN}')
@example(headers={}, kind="", body=b"")
@example(headers={}, kind="multipart/form-data; boundary=b\r\nx: y", body=b"--b--")
@example(headers={}, kind="multipart/form-data; boundary*0*=x''%ff", body=b"--b--")
def test_whatever_arrives_the_errors_are_ours(headers: dict[str, str], kind: str, body: bytes) -> None:
    """Anybody can post anything to a public address: the answer is an event or one of our errors."""
    headers = {**headers, "Content-Type": kind}
    for parse in PARSERS:
        with suppress(trunkline.WebhookError):
            parse(headers, body)
    with pytest.raises(trunkline.WebhookError):  # nothing of this is signed
        webhooks.verify(headers, body, secret=SECRET)


@pytest.mark.parametrize("body", [None, 5, {"event": "x"}, [1]])
def test_a_body_that_was_parsed_already_is_refused(body: Any) -> None:
    """What is signed is the bytes; whoever hands in a dict hears so."""
    with pytest.raises(trunkline.InvalidArgumentError, match="body: expected the body as it arrived"):
        webhooks.parse({}, body)
