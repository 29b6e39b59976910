"""Exchanges on file: no secret gets in, wherever it was planted, and a replay takes nothing but what was recorded."""

from __future__ import annotations

import asyncio
import gzip
import json
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

import trunkline
from trunkline import Chatwoot, ChatwootPublic, RetryPolicy, Sakari, TextMagic
from trunkline.testing import (
    Fake,
    FakeChatwoot,
    FakeSakari,
    FakeTextMagic,
    InstantClock,
    RecordingTransport,
    ReplayMismatch,
    ReplayTransport,
    ValidatingTransport,
)

CANARY = "canary-4f1d7c"
ADA: Any = {"first_name": "Ada", "mobile": {"number": "+15005550006", "country": "US"}}


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()][1:]


def keep(path: Path, count: int) -> None:
    """Leave only the first exchanges."""
    kept = path.read_text(encoding="utf-8").splitlines(keepends=True)[: count + 1]
    path.write_text("".join(kept), encoding="utf-8")


def recording(path: Path, fake: Fake, api: Any) -> Any:
    return RecordingTransport(path, api, fake.transport)


async def sakari_calls(transport: Any, secret: str = f"{CANARY}-client-secret") -> list[Any]:
    async with Sakari(
        account_id="65f19c000000000000000001",
        client_id=secret.replace("secret", "id"),
        client_secret=secret,
        transport=transport,
        headers={"X-Debug": f"{CANARY}-header"},
        clock=InstantClock(),
    ) as sakari:
        results: list[Any] = [await sakari.messages.send(template="Hi {{{firstName}}}", contacts=[ADA])]
        results += await sakari.messages.list(page_size=10)
        results.append(
            await sakari.webhooks.subscribe(
                url=f"https://a.example.test/?key={CANARY}-url", event_types=["message-received"]
            )
        )
        try:
            await sakari.messages.get("nothing")
        except trunkline.APIStatusError as error:
            results.append((error.status, error.message))
        return results


@pytest.fixture
def planted() -> FakeSakari:
    """A server that puts canaries wherever a server may."""
    fake = FakeSakari(client_id=f"{CANARY}-client-id", client_secret=f"{CANARY}-client-secret")
    fake.add_contact(
        internalToken=f"{CANARY}-unknown-key", attributes={f"{CANARY}-key": f"{CANARY}-free-form"}
    )
    fake.add_message(
        "Question",
        nested={"deeply": [{"secret": f"{CANARY}-nested"}]},
    )
    fake.fail_next(
        503,
        body=f"<html>{CANARY}-page",
        headers={"Set-Cookie": CANARY, "X-Debug": CANARY},
        operation="messages_fetch_all",
    )
    fake.fail_next(
        404,
        body={"success": False, "error": {"code": "X", "message": f"No access with {CANARY}-client-secret"}},
        operation="messages_fetch",
    )
    return fake


async def test_no_canary_gets_into_the_file(tmp_path: Path, planted: FakeSakari) -> None:
    """Credentials, headers, unknown keys, free-form values, pages of HTML, secrets of the spec and echoes of them."""
    path = tmp_path / "sakari.jsonl"
    await sakari_calls(recording(path, planted, "sakari"))
    text = path.read_text(encoding="utf-8")
    assert CANARY not in text
    token, sent, failed, page, hook, missing = lines(path)
    assert token["request"]["body"] == {
        "grant_type": "client_credentials",
        "client_id": "***",
        "client_secret": "***",
    }
    assert token["answer"]["body"] == {"access_token": "***", "token_type": "Bearer"}
    assert not [
        value
        for name, value in planted.requests[1].headers.items()
        if name == "authorization" and value in text
    ]
    assert sent["request"]["body"]["template"] == "Hi {{{firstName}}}"
    assert sent["request"]["body"]["contacts"][0]["mobile"]["number"] == "+15005550006"
    assert failed["answer"] == {
        "status": 503,
        "headers": {"content-type": "text/plain"},
        "body": "***",
    }
    assert [one["message"] for one in page["answer"]["body"]["data"]] == ["Hi Ada", "Question"]
    assert hook["request"]["body"]["url"] == "***"
    assert missing["answer"]["body"]["error"]["message"] == "No access with ***"


async def test_replay_gives_what_was_recorded(tmp_path: Path, planted: FakeSakari) -> None:
    """The same calls have the same results, with other credentials and without any server."""
    path = tmp_path / "sakari.jsonl"
    real = await sakari_calls(recording(path, planted, "sakari"))
    replayed = await sakari_calls(ReplayTransport(path), secret="another")
    assert [type(one) for one in replayed] == [type(one) for one in real]
    assert [one.id for one in replayed[1:3]] == [one.id for one in real[1:3]]
    assert replayed[1].created == real[1].created
    assert replayed[-1] == (404, "No access with ***")


def inbox(transport: Any, hmac_token: str = f"{CANARY}-hmac-token") -> ChatwootPublic:
    return ChatwootPublic(
        base_url="https://chat.example.test",
        inbox_identifier=f"{CANARY}-inbox",
        hmac_token=hmac_token,
        transport=transport,
    )


async def test_secrets_in_paths_and_files(tmp_path: Path) -> None:
    """Identifiers in a path are credentials on Chatwoot; of a file there is a digest; a form is kept by its fields."""
    fake = FakeChatwoot(inbox_identifier=f"{CANARY}-inbox")
    contact = fake.add_contact("Ada", identifier=f"{CANARY}/contact")
    here = fake.add_conversation(contact)
    path = tmp_path / "chatwoot.jsonl"

    async def calls(transport: Any, content: bytes) -> list[Any]:
        async with inbox(transport) as public:
            file = trunkline.File(content, f"{CANARY}.txt", "text/plain")
            first = await public.messages.create(
                here, contact_identifier=contact, content="See", attachments=[file]
            )
            return [first, *await public.messages.list(here, contact_identifier=contact)]

    real = await calls(recording(path, fake, "chatwoot"), f"{CANARY}-content".encode())
    text = path.read_text(encoding="utf-8")
    assert f"{CANARY}-inbox" not in text
    assert f"{CANARY}/contact" not in text
    assert f"{CANARY}-content" not in text
    created = lines(path)[0]["request"]
    assert created["path"] == f"/public/api/v1/inboxes/***/contacts/***/conversations/{here}/messages"
    assert (created["type"], created["body"]) == ("multipart/form-data", {"content": "See"})
    assert [one["field"] for one in created["files"]] == ["attachments[]"]
    replayed = await calls(ReplayTransport(path), f"{CANARY}-content".encode())
    assert [one.id for one in replayed] == [one.id for one in real]
    with pytest.raises(ReplayMismatch, match=r"files\[0\]\.sha256"):
        await calls(ReplayTransport(path), b"another")


async def test_tokens_in_headers_and_answers(tmp_path: Path) -> None:
    """A profile holds the token that it was read with: masked by the spec; every other vendor's header likewise."""
    fake = FakeChatwoot(api_access_token=f"{CANARY}-token")
    path = tmp_path / "chatwoot.jsonl"
    transport = recording(path, fake, "chatwoot")
    async with Chatwoot(**fake.credentials, base_url=fake.base_url, transport=transport) as chatwoot:
        await chatwoot.profile.get()
        await chatwoot.messages.create(fake.conversation_id, content=f"My token is {CANARY}-token, sorry")
    assert CANARY not in path.read_text(encoding="utf-8")
    assert lines(path)[0]["answer"]["body"]["access_token"] == "***"
    assert lines(path)[1]["request"]["body"] == {"content": "My token is ***, sorry"}
    other = FakeTextMagic(api_key=f"{CANARY}/api+key")
    path = tmp_path / "textmagic.jsonl"
    transport = recording(path, other, "textmagic")
    async with TextMagic(**other.credentials, transport=transport) as textmagic:
        await textmagic.messages.send(text=f"{CANARY}/api+key", phones=["447860021130"])
        await textmagic.messages.send(
            text=f"https://a.example.test/?key={quote(other.api_key, '')}", phones=["447860021130"]
        )
    assert CANARY not in path.read_text(encoding="utf-8")


async def test_what_no_spec_knows(tmp_path: Path) -> None:
    """An unknown path, query, body and answer are masked whole."""
    path = tmp_path / "x.jsonl"
    odd = {"page": CANARY, "limit": "5", "resources": [{"id": 1, "text": {CANARY: CANARY}}]}
    seen = httpx.MockTransport(
        lambda request: httpx.Response(200, json={"key": CANARY, "list": [CANARY], "n": 5, **odd})
    )
    transport = RecordingTransport(path, "textmagic", seen)
    async with httpx.AsyncClient(transport=transport, base_url="https://rest.textmagic.com") as client:
        answer = await client.post(f"/{CANARY}", params={CANARY: CANARY}, json={CANARY: CANARY})
        await client.get("/api/v2/sessions", params={"page": 2, CANARY: CANARY})
    assert answer.json()["key"] == CANARY
    assert CANARY not in path.read_text(encoding="utf-8")
    unknown, known = (one["request"] for one in lines(path))
    assert (unknown["path"], unknown["query"], unknown["body"]) == ("***", {"***": "***"}, {"***": "***"})
    assert lines(path)[1]["answer"]["body"] == {
        "***": "***",
        "page": "***",
        "limit": "5",
        "resources": [{"id": 1, "text": {"***": "***"}}],
    }
    assert (known["path"], known["query"]) == ("/api/v2/sessions", {"page": "2", "***": "***"})


async def test_addresses_lose_their_queries(tmp_path: Path) -> None:
    """Secrets of receivers and signed links stand there, in an answer too; an address that is a secret goes as a whole."""
    urls = [
        f"https://{CANARY}:{CANARY}@a.example.test/hooks?key={CANARY}",
        f"https://b.example.test#{CANARY}",
        "https://c.example.test/plain",
    ]
    path, chatwoot_fake, sakari_fake = tmp_path / "x.jsonl", FakeChatwoot(), FakeSakari()
    hooks = [{"id": number, "url": url} for number, url in enumerate(urls)]
    chatwoot_fake.fail_next(200, body={"payload": {"webhooks": hooks}}, operation="list_all_webhooks")
    async with Chatwoot(
        **chatwoot_fake.credentials,
        base_url=chatwoot_fake.base_url,
        transport=recording(path, chatwoot_fake, "chatwoot"),
    ) as client:
        await client.webhooks.list()
    assert CANARY not in path.read_text(encoding="utf-8")
    async with Chatwoot(
        **chatwoot_fake.credentials, base_url=chatwoot_fake.base_url, transport=ReplayTransport(path)
    ) as client:
        assert [one.url for one in await client.webhooks.list()] == [
            "https://***@a.example.test/hooks?***",
            "https://b.example.test?***",
            "https://c.example.test/plain",
        ]
    secret = [{"id": "1", "url": urls[0]}, {"id": "2", "destination": urls[0]}]
    sakari_fake.fail_next(200, body={"success": True, "data": secret}, operation="webhooks_fetch_all")
    path = tmp_path / "y.jsonl"
    async with Sakari(**sakari_fake.credentials, transport=recording(path, sakari_fake, "sakari")) as sakari:
        await sakari.webhooks.list()
    assert CANARY not in path.read_text(encoding="utf-8")
    async with Sakari(**sakari_fake.credentials, transport=ReplayTransport(path)) as sakari:
        assert [one.url for one in await sakari.webhooks.list()] == ["***", "***"]


async def test_what_is_passed_on_is_whole(tmp_path: Path) -> None:
    """Recording changes nothing for the client: headers, and bodies that came compressed, are all there."""
    body = gzip.compress(json.dumps({"page": 1, "limit": 10, "pageCount": 0, "resources": []}).encode())
    headers = {"content-type": "application/json", "content-encoding": "gzip", "x-other": "1"}
    seen = httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, content=body))
    transport = RecordingTransport(tmp_path / "x.jsonl", "textmagic", seen)
    async with httpx.AsyncClient(transport=transport, base_url="https://rest.textmagic.com") as client:
        answer = await client.get("/api/v2/sessions")
    assert (answer.json()["limit"], answer.headers["x-other"]) == (10, "1")
    assert lines(tmp_path / "x.jsonl")[0]["answer"]["body"]["limit"] == 10


class TestReplay:
    @pytest.fixture
    async def path(self, tmp_path: Path) -> Path:
        """Two sessions read and one deleted."""
        fake = FakeTextMagic()
        one, two = fake.add_session("One")["id"], fake.add_session("Two")["id"]
        path = tmp_path / "textmagic.jsonl"
        async with TextMagic(**fake.credentials, transport=recording(path, fake, "textmagic")) as textmagic:
            await textmagic.sessions.get(one)
            await textmagic.sessions.list(page_size=5)
            await textmagic.messages.send(text="Hi", phones=["447860021130"])
            await textmagic.sessions.delete(two)
        return path

    def client(self, path: Path) -> TextMagic:
        return TextMagic(
            username="u",
            api_key="another-key",
            transport=ReplayTransport(path),
            retry=RetryPolicy(attempts=3),
        )

    async def test_in_order(self, path: Path) -> None:
        """What was done is done again, an answer without a body too."""
        async with self.client(path) as textmagic:
            assert (await textmagic.sessions.get(34436600)).text == "One"
            assert [one.text for one in await textmagic.sessions.list(page_size=5)] == ["Two", "One"]
            await textmagic.messages.send(text="Hi", phones=["447860021130"])
            await textmagic.sessions.delete(34436601)

    @pytest.mark.parametrize(
        ("number", "call", "what"),
        [
            (0, lambda one: one.sessions.get(34436601), r'line 2, GET /api/v2/sessions/34436600: path: recorded "/api/v2/sessions/34436600", got "/api/v2/sessions/34436601"'),
            (0, lambda one: one.sessions.delete(34436600), r'method: recorded "GET", got "DELETE"'),
            (1, lambda one: one.sessions.list(page_size=6).collect(), r'line 3, .*query\.limit: recorded "5", got "6"'),
            (2, lambda one: one.messages.send(text="Ho", phones=["447860021130"]), r'body\.text: recorded "Hi", got "Ho"'),
            (2, lambda one: one.messages.send(text="Hi", phones=["447860021130"], reference_id=1), r"body\.referenceId: not recorded, got 1"),
            (2, lambda one: one.messages.send(text="Hi", contacts=[1]), r'body\.phones: recorded "447860021130", not given'),
        ],
        ids=["path", "method", "query", "body", "more", "less"],
    )  # fmt: skip
    async def test_anything_else_is_refused(self, path: Path, number: int, call: Any, what: str) -> None:
        """The error says which exchange it is, and what differs; no retry and no except hides it."""

        async def replay() -> None:
            async with self.client(path) as textmagic:
                if number > 0:
                    await textmagic.sessions.get(34436600)
                if number > 1:
                    await textmagic.sessions.list(page_size=5)
                with suppress(Exception):
                    await call(textmagic)
                pytest.fail("hidden")

        with pytest.raises(ReplayMismatch, match=what):
            await replay()

    async def test_too_much(self, path: Path) -> None:
        """After the last exchange there is none."""
        keep(path, 1)
        with pytest.raises(
            ReplayMismatch, match="GET /api/v2/sessions/34436600 is request 2, and 1 are recorded"
        ):
            await self.reads(path, 34436600, 34436600)

    async def test_too_little(self, path: Path) -> None:
        """Closing tells what was not asked for."""
        what = "3 of 4 not asked for: GET /api/v2/sessions, POST /api/v2/messages, DELETE /api/v2/sess"
        with pytest.raises(ReplayMismatch, match=what):
            await self.reads(path, 34436600)

    async def test_too_little_hides_no_other_error(self, path: Path) -> None:
        """A test that fails on its own fails with its own error."""
        with pytest.raises(trunkline.InvalidArgumentError):
            await self.reads(path, 34436600, -1)

    async def reads(self, path: Path, *ids: int) -> None:
        async with self.client(path) as textmagic:
            for one in ids:
                await textmagic.sessions.get(one)

    async def test_concurrent_calls_are_recorded_one_by_one(self, tmp_path: Path) -> None:
        """So that the order on file is the order in which they were sent."""
        fake = FakeTextMagic()
        ids = [fake.add_session()["id"] for _ in range(5)]
        path = tmp_path / "x.jsonl"
        async with TextMagic(**fake.credentials, transport=recording(path, fake, "textmagic")) as textmagic:
            await asyncio.gather(*(textmagic.sessions.get(one) for one in ids))
        async with self.client(path) as textmagic:
            read = await asyncio.gather(*(textmagic.sessions.get(one) for one in ids))
        assert [one.id for one in read] == ids


async def test_any_text_comes_back(tmp_path: Path) -> None:
    """What other programs take for the end of a line, and half an emoji, as a server may cut a message."""
    text = "one\u2028two\x85three \ud83d"
    fake, path = FakeTextMagic(), tmp_path / "x.jsonl"
    fake.add_session(text)
    for make in (lambda: recording(path, fake, "textmagic"), lambda: ReplayTransport(path)):
        async with TextMagic(**fake.credentials, transport=make()) as textmagic:
            assert [text] == [one.text for one in await textmagic.sessions.list()]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", 1),
        ("hello", 1),
        ("[]", 1),
        ("{}", 1),
        ('{"api": "textmagic"}\n{"request": {}', 2),
        ('{"api": "textmagic"}\n{"request": {}}\n', 2),
    ],
    ids=["empty", "text", "list", "object", "cut off", "without an answer"],
)
def test_file_that_is_no_recording(tmp_path: Path, content: str, line: int) -> None:
    """It is refused where it is opened, with the line that is at fault."""
    path = tmp_path / "x.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=rf"x\.jsonl, line {line}: not a line of RecordingTransport"):
        ReplayTransport(path)


def test_blank_lines_at_the_end_are_none(tmp_path: Path) -> None:
    """An editor may have added them."""
    path = tmp_path / "x.jsonl"
    path.write_text('{"api": "textmagic"}\n\n\n', encoding="utf-8")
    ReplayTransport(path)


def test_api_that_there_is_not(tmp_path: Path) -> None:
    """It is said which there are, whether one records or checks."""
    for make in (
        lambda: RecordingTransport(tmp_path / "x.jsonl", "texmagic", FakeTextMagic().transport),
        lambda: ValidatingTransport("texmagic", FakeTextMagic().transport),
    ):
        with pytest.raises(ValueError, match=r"no API 'texmagic'; known are .*chatwoot, sakari, textmagic"):
            make()
