"""Identities on Chatwoot's public API: the proof is computed, sent where the server looks for it, and never shown."""

from __future__ import annotations

import asyncio
import hashlib
import inspect
import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support import answering, chatwoot, inbox, platform, recorder, spec

import trunkline
from trunkline import (
    APIConnectionError,
    APIError,
    CallRecord,
    ChatwootPublic,
    ConfigurationError,
    InvalidArgumentError,
    Outcome,
    RetryPolicy,
)

KEY = "test-hmac-token"
CONTACT = {"source_id": "test-contact", "id": 3, "name": "Maria"}
IDENTIFIERS = ["customer-1042", "José 🎉", " padded ", "0", "x" * 1000]

Call = Callable[[ChatwootPublic, dict[str, Any]], Awaitable[Any]]
CALLS: dict[str, tuple[Call, str]] = {
    "create": (lambda client, given: client.contacts.create(name="Maria", **given), "body"),
    "get": (lambda client, given: client.contacts.get("test-contact", **given), "query"),
    "update": (lambda client, given: client.contacts.update("test-contact", name="Maria", **given), "body"),
}
each_call = pytest.mark.parametrize(("call", "place"), CALLS.values(), ids=CALLS)


def proof(key: str, text: str) -> str:
    """HMAC-SHA256 in hex, from the definition in RFC 2104 and not by the module that the client uses."""
    block = key.encode()
    block = (hashlib.sha256(block).digest() if len(block) > 64 else block).ljust(64, b"\0")
    inner = hashlib.sha256(bytes(one ^ 0x36 for one in block) + text.encode()).digest()
    return hashlib.sha256(bytes(one ^ 0x5C for one in block) + inner).hexdigest()


async def sent(call: Call, given: dict[str, Any], **options: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a call sends, as query and body."""
    transport = recorder(answering(CONTACT))
    async with inbox(transport, **options) as client:
        await call(client, given)
    return dict(transport.last.query), transport.last.body or {}


# --- What is sent ---


def test_proof_of_the_tests_is_the_published_one() -> None:
    """The value that these tests compare with is that of the test cases of RFC 4231 and of Chatwoot's own recipe."""
    assert "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843" == proof(
        "Jefe", "what do ya want for nothing?"
    )
    assert "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad" == proof("", "")


@pytest.mark.parametrize("identifier", IDENTIFIERS, ids=lambda text: text[:16])
@each_call
async def test_proof_of_the_identifier_is_sent_beside_it(call: Call, place: str, identifier: str) -> None:
    """With the inbox's token each identifier goes out with its HMAC, in the place where the spec has them and nowhere else."""
    query, body = await sent(call, {"identifier": identifier}, hmac_token=KEY)
    there, elsewhere = (body, query) if place == "body" else (query, body)
    assert (identifier, proof(KEY, identifier)) == (there["identifier"], there["identifier_hash"])
    assert not {"identifier", "identifier_hash"} & elsewhere.keys()


@pytest.mark.parametrize(
    "key", ["k", "a:b/c+d==", "clé", "two words", "k" * 64, "k" * 65, "0123456789abcdef" * 8]
)
async def test_key_is_used_as_it_is(key: str) -> None:
    """The token is the key letter by letter, in UTF-8: it is neither unhexed, nor decoded, nor cut."""
    _, body = await sent(CALLS["create"][0], {"identifier": "customer-1042"}, hmac_token=key)
    assert proof(key, "customer-1042") == body["identifier_hash"]


@each_call
async def test_without_an_identifier_the_empty_text_is_proven(call: Call, place: str) -> None:
    """Where no identifier is given, the server computes the HMAC of nothing, and so does the client."""
    query, body = await sent(call, {}, hmac_token=KEY)
    assert proof(KEY, "") == (body if place == "body" else query)["identifier_hash"]
    assert "identifier" not in {**query, **body}


@pytest.mark.parametrize("given", [{}, {"identifier": "customer-1042"}], ids=["no identifier", "identifier"])
@each_call
async def test_without_the_token_nothing_is_proven(call: Call, place: str, given: dict[str, Any]) -> None:
    """Without the token the identifier goes out alone, and no proof is made up."""
    query, body = await sent(call, given)
    there = body if place == "body" else query
    assert given.get("identifier") == there.get("identifier")
    assert "identifier_hash" not in {**query, **body}


async def test_only_the_calls_with_an_identity_carry_a_proof() -> None:
    """Messages, conversations and the inbox itself have no proof to send."""
    conversation = {"id": 1, "uuid": "u", "messages": [], "contact": {"id": 3}, "status": "open"}
    conversation |= {
        "message_type": 0,
        "created_at": 1781700000,
        "conversation_id": 1,
    }  # an answer for all three
    transport = recorder(answering({"identifier": "test-inbox", **conversation}))
    async with inbox(transport, hmac_token=KEY) as client:
        await client.inbox.get()
        await client.conversations.get(1, contact_identifier="test-contact")
        await client.messages.create(1, contact_identifier="test-contact", content="hi")
    assert 3 == len(transport.requests)
    for request in transport.requests:
        assert b"hash" not in request.url.query + request.read()


async def test_views_prove_with_the_same_key() -> None:
    """A view of another inbox has its client's token."""
    transport = recorder(answering(CONTACT))
    async with inbox(transport, hmac_token=KEY) as client:
        await client.with_options(inbox_identifier="other").contacts.create(identifier="a")
    assert "https://chat.example.test/public/api/v1/inboxes/other/contacts" == transport.last.url
    assert proof(KEY, "a") == transport.last.body["identifier_hash"]


async def test_each_attempt_carries_the_proof() -> None:
    """A call that is repeated proves the identity each time."""
    transport = recorder(answering(httpx.Response(503), CONTACT))
    async with inbox(transport, hmac_token=KEY) as client:
        await client.contacts.update("test-contact", identifier="a")
    assert [proof(KEY, "a")] * 2 == [
        httpx.Response(200, content=request.read()).json()["identifier_hash"]
        for request in transport.requests
    ]


@pytest.mark.parametrize("identifier", [5, None, b"a", "", "\ud800", ["a"]], ids=ascii)
@pytest.mark.parametrize("token", [None, KEY], ids=["without token", "with token"])
async def test_bad_identifier_is_refused_with_and_without_the_token(
    identifier: Any, token: str | None
) -> None:
    """What is no identifier is an InvalidArgumentError that names it; that there is something to compute changes nothing."""
    transport = recorder(answering(CONTACT))
    async with inbox(transport, hmac_token=token) as client:
        for call in (client.contacts.create, lambda **given: client.contacts.update("test-contact", **given)):
            with pytest.raises(InvalidArgumentError, match="identifier"):
                await call(identifier=identifier)
    assert [] == transport.requests


# --- What is asked for ---


@pytest.mark.parametrize("name", ["create", "get", "update"])
def test_proof_is_in_no_signature(name: str) -> None:
    """Nobody is asked for a hash; who gives one is told so."""
    client = inbox(recorder(answering(CONTACT)))
    method = getattr(client.contacts, name)
    assert "identifier" in inspect.signature(method).parameters
    assert "identifier_hash" not in inspect.signature(method).parameters
    arguments = () if name == "create" else ("test-contact",)
    with pytest.raises(TypeError, match="identifier_hash"):
        method(*arguments, identifier_hash="x")


def test_proof_of_the_spec_is_where_the_tests_look_for_it() -> None:
    """The operations that take a proof are the three of this module, each in the place that is asserted here."""
    found = {}
    document = spec("chatwoot")
    for path, item in document["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            operation = item.get(method, {})
            text = str(operation.get("parameters", ()))
            for content in operation.get("requestBody", {}).get("content", {}).values():
                name = content["schema"].get("$ref", "").rpartition("/")[2]
                if "x-hmac-of" in str(document["components"]["schemas"].get(name, {})):
                    found[path, operation["x-method"]] = "body"
            if "x-hmac-of" in text:
                found[path, operation["x-method"]] = "query"
    contacts = "/public/api/v1/inboxes/{inbox_identifier}/contacts"
    one = contacts + "/{contact_identifier}"
    assert {(contacts, "create"): "body", (one, "get"): "query", (one, "update"): "body"} == found


@pytest.mark.parametrize("token", ["", " ", "\t", " k", "k\n", "k\r\n", 5, True, b"k", ["k"]], ids=repr)
def test_token_that_cannot_be_one_is_refused(token: Any) -> None:
    """An empty or mangled token is refused when the client is made, and is not shown: it would prove nothing, silently."""
    with pytest.raises(ConfigurationError, match="hmac_token: expected a str") as caught:
        inbox(recorder(answering(CONTACT)), hmac_token=token)
    assert repr(token) not in str(caught.value)


@pytest.mark.parametrize("make", [chatwoot, platform])
def test_token_is_an_option_of_the_public_api_only(make: Any) -> None:
    """The other doors have nothing to prove to an inbox."""
    with pytest.raises(TypeError, match="hmac_token"):
        make(recorder(answering({})), hmac_token=KEY)


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The variables of an inbox, without a token."""
    monkeypatch.setenv("CHATWOOT_BASE_URL", "https://chat.example.test")
    monkeypatch.setenv("CHATWOOT_INBOX_IDENTIFIER", "test-inbox")
    monkeypatch.delenv("CHATWOOT_HMAC_TOKEN", raising=False)
    return monkeypatch


async def from_env(**options: Any) -> str | None:
    """The proof that a client from the environment sends."""
    transport = recorder(answering(CONTACT))
    async with ChatwootPublic.from_env(transport=transport, **options) as client:
        await client.contacts.create(identifier="a")
    hashed = transport.last.body.get("identifier_hash")
    assert hashed is None or isinstance(hashed, str)
    return hashed


async def test_token_comes_from_the_environment(environment: pytest.MonkeyPatch) -> None:
    """CHATWOOT_HMAC_TOKEN is read where it is set, and what is given goes before it."""
    environment.setenv("CHATWOOT_HMAC_TOKEN", KEY)
    assert proof(KEY, "a") == await from_env()
    assert proof("other", "a") == await from_env(hmac_token="other")
    assert None is await from_env(hmac_token=None)


@pytest.mark.parametrize("value", [None, "", "  "], ids=["unset", "empty", "blank"])
async def test_environment_without_a_token_is_no_error(
    value: str | None, environment: pytest.MonkeyPatch
) -> None:
    """Most inboxes have no such token, so its variable may be missing or empty."""
    if value is not None:
        environment.setenv("CHATWOOT_HMAC_TOKEN", value)
    assert None is await from_env()


def test_variables_that_are_missing_are_told_without_the_optional_one(
    environment: pytest.MonkeyPatch,
) -> None:
    """What has to be set is named; the token is not among it."""
    environment.delenv("CHATWOOT_BASE_URL")
    with pytest.raises(ConfigurationError) as caught:
        ChatwootPublic.from_env()
    assert "ChatwootPublic.from_env: set CHATWOOT_BASE_URL" == str(caught.value)


def test_mangled_token_of_the_environment_is_refused_unseen(environment: pytest.MonkeyPatch) -> None:
    """A line break that slipped into the variable is told, without the value."""
    environment.setenv("CHATWOOT_HMAC_TOKEN", f"{KEY}\nmore")
    with pytest.raises(ConfigurationError, match="hmac_token") as caught:
        ChatwootPublic.from_env()
    assert KEY not in str(caught.value)


# --- What is shown ---

FAULTS: dict[str, Any] = {
    "success": CONTACT,
    "500": httpx.Response(500, text="HMAC failed: Invalid identifier hash provided"),
    "404": httpx.Response(404, json={"error": "no"}),
    "422": httpx.Response(422, json={"message": "no", "attributes": ["identifier_hash"]}),
    "503": httpx.Response(503),
    "refused": httpx.ConnectError("refused"),
    "lost": httpx.ReadError("lost"),
    "not JSON": b"<html>",
    "not the model": {"id": []},
    "strange": RuntimeError("strange"),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_neither_token_nor_proof_is_shown(fault: str, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever happens, reprs, errors, logs of every level, records and hooks show neither the token nor what it proves."""
    caplog.set_level(logging.DEBUG)
    records: list[CallRecord] = []
    seen: list[str] = []
    transport = recorder(answering(FAULTS[fault]))
    options = {"on_request": records.append, "on_response": records.append, "on_retry": records.append}
    with trunkline.capture() as calls:
        async with inbox(transport, hmac_token=KEY, **options) as client:
            view = client.with_options(timeout=1)
            for call, _ in CALLS.values():
                try:
                    seen.append(repr(await call(view, {"identifier": "customer-1042"})))
                except APIError as error:
                    seen += [str(error), repr(error), repr(vars(error)), *traceback.format_exception(error)]
                    seen.append(pickle.dumps(error).decode("latin-1"))
            for shown in (client, view, client.contacts):
                seen += [repr(shown), str(shown), repr(vars(shown))]
    assert 3 <= len(transport.requests)
    assert 3 == len(calls)
    text = "\n".join((*seen, *map(repr, records), *map(repr, calls), caplog.text))
    for secret in (KEY, proof(KEY, "customer-1042"), proof(KEY, "")):
        assert secret not in text
        assert repr(secret.encode()) not in text


# --- A session with a key of one's own ---


@pytest.mark.parametrize(
    "lost",
    [httpx.ReadError("reset"), httpx.ReadTimeout("slow"), httpx.Response(502), httpx.Response(504)],
    ids=["lost", "slow", "502", "504"],
)
@pytest.mark.parametrize("hmac_token", [None, KEY], ids=["without token", "with token"])
async def test_own_source_id_makes_create_safe_to_repeat(lost: Any, hmac_token: str | None) -> None:
    """With a source_id the second request finds the session that the first has made, so a lost answer is followed by it."""
    transport = recorder(answering(lost, CONTACT))
    async with inbox(transport, hmac_token=hmac_token) as client:
        contact = await client.contacts.create(source_id="test-contact", name="Maria")
    assert 3 == contact.id
    first, second = (request.read() for request in transport.requests)
    assert first == second
    assert b'"source_id":"test-contact"' in first


@pytest.mark.parametrize("given", [{"name": "Maria"}, {"identifier": "a"}], ids=["name", "identifier"])
async def test_create_without_a_source_id_is_never_repeated(given: dict[str, Any]) -> None:
    """Without one each request opens another session, so a lost answer is an error that leaves the doubt to the caller."""
    transport = recorder(answering(httpx.ReadError("reset"), CONTACT))
    async with inbox(transport, hmac_token=KEY) as client:
        with pytest.raises(APIConnectionError, match="not sent again") as caught:
            await client.contacts.create(**given)
    assert Outcome.UNKNOWN is caught.value.outcome
    assert 1 == caught.value.attempts == len(transport.requests)


async def test_create_that_never_left_is_repeated_either_way() -> None:
    """What did not reach the server may be sent again whatever it is."""
    transport = recorder(answering(httpx.ConnectError("refused"), CONTACT))
    async with inbox(transport) as client:
        assert 3 == (await client.contacts.create(name="Maria")).id
    assert 2 == len(transport.requests)


async def test_safe_create_ends_with_the_policy() -> None:
    """Safe to repeat does not mean for ever: after as many attempts as the policy says, the error is told as unknown."""
    transport = recorder(answering(httpx.ReadError("reset")))
    async with inbox(transport, retry=RetryPolicy(attempts=2)) as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.contacts.create(source_id="test-contact")
    assert (Outcome.UNKNOWN, 2) == (caught.value.outcome, caught.value.attempts)
    assert 2 == len(transport.requests)


async def test_proofs_of_concurrent_calls_do_not_mix() -> None:
    """Each of many calls at once carries the proof of its own identifier."""
    transport = recorder(answering(CONTACT))
    async with inbox(transport, hmac_token=KEY) as client:
        await asyncio.gather(*(client.contacts.create(identifier=str(number)) for number in range(50)))
    bodies = [httpx.Response(200, content=request.read()).json() for request in transport.requests]
    assert 50 == len({body["identifier"] for body in bodies})
    assert [proof(KEY, body["identifier"]) for body in bodies] == [body["identifier_hash"] for body in bodies]


async def test_proof_is_nothing_that_was_given() -> None:
    """An update without any field is refused with the token as without it, and does not ask for the proof."""
    transport = recorder(answering(CONTACT))
    async with inbox(transport, hmac_token=KEY) as client:
        with pytest.raises(InvalidArgumentError, match="give at least 1 of") as info:
            await client.contacts.update("c")
    assert "identifier_hash" not in str(info.value)
    assert [] == transport.requests
