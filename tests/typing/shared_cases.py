"""What type checkers know about what all doors share: options, errors, webhooks, downloads, fakes."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_never, assert_type

import trunkline
from trunkline import (
    APIError,
    CallRecord,
    Chatwoot,
    Content,
    Download,
    NotFoundError,
    Options,
    Outcome,
    RetryPolicy,
    Sakari,
    TextMagic,
    Timeout,
    Token,
    TrunklineError,
    UnknownEvent,
)
from trunkline.chatwoot import webhooks as chatwoot_webhooks
from trunkline.sakari import Message, webhooks
from trunkline.testing import FakeChatwoot, FakeSakari, ReceivedRequest, Violation
from trunkline.textmagic import MessageSession


def hook(record: CallRecord) -> None:
    assert_type(record.outcome, Outcome | None)
    assert_type(record.headers, Mapping[str, str])


def wrong_hook(record: str) -> None: ...


async def secret() -> str:
    return "s"


class Cache:
    async def load(self, key: str) -> Token | None:
        return None

    async def store(self, key: str, token: Token) -> None: ...


def options(shared: Options) -> None:
    assert_type(Sakari.from_env(timeout=5, account_id="a"), Sakari)
    Sakari(account_id="a", client_id="i", client_secret=secret, token_cache=Cache(), **shared)
    Sakari(account_id="a", client_id="i", client_secret=secret, on_request=hook)
    Chatwoot(base_url="b", account_id=1, api_access_token="t", transport="aiohttp", rate_limit=None)
    assert_type(
        TextMagic.from_env().with_options(timeout=Timeout(read=5), retry=RetryPolicy(attempts=1)), TextMagic
    )
    Sakari.from_env(on_request=wrong_hook)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Sakari.from_env(transport="httpx")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Sakari.from_env(retry=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Chatwoot.from_env(account_id="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    TextMagic.from_env().with_options(account_id="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    trunkline.sakkari  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


async def calls(sakari: Sakari, textmagic: TextMagic) -> None:
    one, other = await asyncio.gather(sakari.messages.get("m"), textmagic.sessions.get(1))
    assert_type(one, Message)
    assert_type(other, MessageSession)
    with trunkline.capture() as records:
        task = asyncio.create_task(sakari.messages.get("m"))
    assert_type(await task, Message)
    assert_type(records, list[CallRecord])
    for message in sakari.messages.list():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        print(message)


async def errors(sakari: Sakari) -> None:
    try:
        await sakari.messages.get("m")
    except NotFoundError as error:
        assert_type(error.status, int)
        assert_type(error.cursor, str | None)
    except APIError as error:
        assert_type(error.status, int | None)
        match error.outcome:
            case Outcome.NOT_SENT | Outcome.REJECTED | Outcome.ACCEPTED | Outcome.UNKNOWN:
                pass
            case never:
                assert_never(never)
    except TrunklineError as error:
        error.outcome  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def deliveries(headers: Mapping[str, str], body: bytes) -> None:
    match webhooks.parse(headers, body):
        case webhooks.MessageReceivedEvent(payload=payload):
            assert_type(payload.id, str)
        case UnknownEvent(name=name, data=data):
            assert_type(name, str | None)
            assert_type(data, dict[str, Any])
        case _:
            pass
    event = chatwoot_webhooks.parse(headers, body)
    if isinstance(event, chatwoot_webhooks.MessageCreatedEvent):
        assert_type(event.content, str | None)
    chatwoot_webhooks.verify(headers, body, secret=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    chatwoot_webhooks.verify(headers, {"id": 1}, secret="s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    webhooks.verify(headers, body, secret="s")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


async def downloads(chatwoot: Chatwoot) -> None:
    download = chatwoot.reports.traffic_csv(timezone_offset=0)
    _ = assert_type(download, Download)
    assert_type(await download, Content)
    assert_type(await download.save(Path("a.png")), Content)
    chatwoot.reports.traffic_csv(timezone_offset=0)  # type: ignore[unused-awaitable]


async def fakes() -> None:
    fake, other = FakeSakari(), FakeChatwoot()
    async with Sakari(**fake.credentials, transport=fake.transport) as sakari:
        assert_type(sakari, Sakari)
    async with fake.serve() as url:
        assert_type(url, str)
    assert_type(fake.requests, list[ReceivedRequest])
    assert_type(fake.violations, list[Violation])
    Sakari(**other.credentials, transport=other.transport)  # type: ignore[arg-type, misc]  # pyright: ignore[reportCallIssue]
