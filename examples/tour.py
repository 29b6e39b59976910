"""The tour behind ``make demo``: all three clients, over real sockets, against fake servers on loopback."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Awaitable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import trunkline
from trunkline import APIError, ChatwootPublic, RetryPolicy, Sakari, TextMagic
from trunkline.chatwoot import webhooks
from trunkline.testing import Fake, FakeChatwoot, FakeSakari, FakeTextMagic

# Waiting between attempts is what a service wants and a spectator does not.
QUICK = RetryPolicy(initial=0.05, maximum=0.1)


def say(what: str, result: object) -> None:
    print(f"  {what:<42} {result}")


async def sakari_tour() -> int:
    print("\nSakari: OAuth token, send with a partial failure, walk, resume")
    fake = FakeSakari()
    for number in range(230):
        fake.add_message(f"Question {number}")
    fake.refuse_number("+15005550001")
    async with fake.serve() as url, Sakari(**fake.credentials, base_url=url, retry=QUICK) as sakari:
        receipt = await sakari.messages.send(
            template="Hi {{{firstName}}}, your parcel is on its way.",
            contacts=[
                {"first_name": "Ann", "mobile": {"number": "+15005550006", "country": "US"}},
                {"first_name": "Bob", "mobile": {"number": "+15005550001", "country": "US"}},
            ],
        )
        passed_over = [
            f"{one.first_name}: {one.error.description}" for one in receipt.invalid or () if one.error
        ]
        say(
            "messages.send(…) to two",
            f"{receipt.valid} of {receipt.requested} sent; {'; '.join(passed_over)}",
        )
        sent = await sakari.messages.get((receipt.messages or [])[0].id)
        say("messages.get(…)", f"{sent.status}: {sent.message}")
        count = 0
        with trunkline.capture() as calls:
            async for _ in sakari.messages.list():
                count += 1
        say("async for … in messages.list()", f"{count} messages from {len(calls)} pages, none twice")
        page = await sakari.messages.list(page_size=50)
        rest = await sakari.messages.list(cursor=page.next_cursor).collect()
        say(
            "await messages.list(page_size=50)",
            f"{len(page)} of {page.total}; resumed from its cursor: {len(rest)} more",
        )
        fake.expire_tokens()
        known = token_requests(fake)
        await asyncio.gather(*(sakari.messages.get(sent.id) for _ in range(20)))
        say("20 calls at once on an expired token", f"token requests: {token_requests(fake) - known}")
    return checked(fake)


async def sakari_files_tour() -> int:
    print("\nSakari: pages read ahead, a report saved as it comes")
    fake = FakeSakari()
    for number in range(230):
        fake.add_message(f"Question {number}")
    under_way: list[int] = [0]  # after each request and each answer

    async with (
        fake.serve() as url,
        Sakari(
            **fake.credentials,
            base_url=url,
            on_request=lambda record: under_way.append(under_way[-1] + 1),
            on_response=lambda record: under_way.append(under_way[-1] - 1),
        ) as sakari,
    ):
        with trunkline.capture() as calls:
            found = await sakari.messages.list(page_size=20, prefetch=8).collect()
        say(
            "messages.list(page_size=20, prefetch=8)",
            f"{len(found)} messages from {len(calls) - token_requests(fake)} pages, up to {max(under_way)} under way",
        )
        fake.fail_next(
            200,
            body="id,status\n" + "".join(f"{one},delivered\n" for one in fake.messages),
            headers={
                "content-type": "text/csv",
                "content-disposition": 'attachment; filename="messages.csv"',
            },
        )
        with TemporaryDirectory() as folder:
            file = Path(folder) / "report.csv"
            content = await sakari.reports.messages(start="2026-06-01", end="2026-06-02").save(file)
            size = (await asyncio.to_thread(file.stat)).st_size
            say(
                "reports.messages(…).save(path)",
                f"{content.name}, {content.content_type}, {size:,} bytes on the disk",
            )
    return checked(fake)


async def chatwoot_tour() -> int:
    print("\nChatwoot, public API: write, upload, walk back in time")
    fake = FakeChatwoot()
    async with (
        fake.serve() as url,
        ChatwootPublic(**fake.public_credentials, base_url=url, retry=QUICK) as inbox,
    ):
        contact, conversation = fake.contact_identifier, fake.conversation_id
        for number in range(45):
            fake.add_message(f"Answer {number}")
        message = await inbox.messages.create(
            conversation, contact_identifier=contact, content="Is it open today?"
        )
        say(
            "messages.create(content=…)",
            f"#{message.id}, {message.message_type.name.lower()}, {message.created_at:%H:%M:%S %Z}",
        )
        message = await inbox.messages.create(
            conversation,
            contact_identifier=contact,
            attachments=[trunkline.File(b"\x89PNG", "door.png", "image/png")],
        )
        file = (message.attachments or [])[0]
        say(
            "messages.create(attachments=[…])",
            f"{file.file_type} of {file.file_size} bytes, sent as multipart",
        )
        ids = [one.id async for one in inbox.messages.list(conversation, contact_identifier=contact)]
        say(
            "async for … in messages.list(…)",
            f"{len(ids)} messages, newest to oldest: #{ids[0]} … #{ids[-1]}",
        )
    return checked(fake)


def webhook_tour() -> None:
    print("\nChatwoot: a delivery, verified and read")
    body = b'{"event": "message_created", "id": 48, "content": "Anybody there?", "conversation": {"id": 12}}'
    headers = webhooks.sign(body, secret="not-a-real-secret")  # what Chatwoot sends along
    webhooks.verify(headers, body, secret="not-a-real-secret")
    event = webhooks.parse(headers, body)
    assert isinstance(event, webhooks.MessageCreatedEvent)
    say("webhooks.verify(…), webhooks.parse(…)", f"{type(event).__name__} #{event.id}: {event.content}")
    try:
        webhooks.verify(headers, body.replace(b"there", b"where"), secret="not-a-real-secret")
    except trunkline.WebhookError as error:
        say("… of a body with one letter changed", f"{type(error).__name__}: {error}")


async def textmagic_tour() -> int:
    print("\nTextMagic: sessions, their messages, statistics, deletion")
    fake = FakeTextMagic()
    for number in range(25):
        fake.add_session(f"Campaign {number}", "ddddf")
    async with (
        fake.serve() as url,
        TextMagic(**fake.credentials, base_url=url, retry=QUICK) as textmagic,
    ):
        sessions = await textmagic.sessions.list(page_size=10).collect()
        say("sessions.list(page_size=10).collect()", f"{len(sessions)} sessions, first {sessions[0].text!r}")
        one = sessions[0].id
        stat = await textmagic.sessions.stat(one)
        say("sessions.stat(…)", f"{stat.delivered} delivered, {stat.failed} failed")
        failed = await textmagic.sessions.messages(one, statuses="f").collect()
        say(
            'sessions.messages(…, statuses="f")',
            [message.status.name for message in failed if message.status],
        )
        await textmagic.sessions.delete(one)
        await textmagic.sessions.delete_bulk(ids=[sessions[1].id, sessions[2].id])
        page = await textmagic.sessions.list()
        say("sessions.delete(…), .delete_bulk(ids=…)", f"{len(page)} left")
    return checked(fake)


async def errors_tour() -> int:
    print("\nErrors: one tree, and always what became of the request")
    fake = FakeSakari()
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}"
    async with (
        fake.serve() as url,
        Sakari(**fake.credentials, base_url=url, retry=QUICK) as sakari,
        Sakari(
            account_id=fake.account_id, client_id=fake.client_id, client_secret="wrong", base_url=url
        ) as stranger,
        Sakari(**fake.credentials, base_url=nobody, retry=QUICK) as lonely,
    ):
        await failing("a wrong secret", stranger.messages.get("5f"))
        await failing("no server", lonely.messages.get("5f"))
        async with await asyncio.start_server(never_answer, "127.0.0.1", 0) as silent:
            port = silent.sockets[0].getsockname()[1]
            async with TextMagic(
                username="u", api_key="k", base_url=f"http://127.0.0.1:{port}", timeout=0.1
            ) as waiting:
                await failing(
                    "a server that never answers", waiting.with_options(retry=QUICK).sessions.get(1)
                )
        await failing("an id that does not exist", sakari.messages.get("000000000000000000000000"))
        fake.fail_next(429, headers={"Retry-After": "600"})
        await failing("too many requests, wait 10 minutes", sakari.messages.get("5f"))
        fake.fail_next(502, body="<html>Bad gateway</html>", headers={"content-type": "text/html"}, times=3)
        await failing("a proxy's page of HTML, three times", sakari.messages.get("5f"))
        fake.fail_next(200, body={"success": True, "data": {"id": "5f", "created": {"at": True}}})
        await failing("a body that is not as promised", sakari.messages.get("5f"))
        before = len(fake.requests)
        fake.drop_next()
        await failing(
            "a send whose answer is lost", sakari.messages.send(template="Hi", conversations=["5f"])
        )
        say(
            "  … and how often the server saw it",
            f"{len(fake.requests) - before} time: it is never sent again on a guess",
        )
        mistyped: Any = {"mobile": {"nummer": "1"}}  # a type checker would have seen it
        await failing("bad input", sakari.messages.send(template="Hi", contacts=[mistyped]))
        await failing("a page size of 500", asyncio.to_thread(sakari.messages.list, page_size=500))
    return len(fake.requests)


async def failing(what: str, call: Awaitable[object]) -> None:
    try:
        await call
    except trunkline.TrunklineError as error:
        if isinstance(error, APIError):
            asked = f", asks to wait {error.retry_after:g} s" if error.retry_after else ""
            facts, text = f"{error.outcome}, {error.attempts}x{asked}", error.message or error.reason
        else:
            facts, text = "nothing sent", str(error)
        say(what, f"{type(error).__name__} ({facts}): {text}")
    else:
        raise AssertionError(f"{what}: expected an error")


def token_requests(fake: Fake) -> int:
    return sum(request.path == "/oauth2/token" for request in fake.requests)


async def never_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()  # until the client gives up
    writer.close()


def checked(fake: Fake) -> int:
    if fake.violations:
        raise AssertionError(f"requests that break the spec: {fake.violations}")
    return len(fake.requests)


async def main() -> None:
    started = time.monotonic()
    requests = await sakari_tour() + await sakari_files_tour() + await chatwoot_tour()
    webhook_tour()
    requests += await textmagic_tour() + await errors_tour()
    seconds = time.monotonic() - started
    print(f"\n{requests} requests over real sockets in {seconds:.1f} s, each checked against the specs.")
    print("The code: examples/tour.py")


if __name__ == "__main__":
    asyncio.run(main())
