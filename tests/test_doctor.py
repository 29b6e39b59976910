"""`python -m trunkline doctor`: what it finds, what it advises, and what it never shows."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from email.utils import format_datetime
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import trustme

from trunkline import Chatwoot, ChatwootPlatform, ChatwootPublic, Clock, RetryPolicy, Sakari, TextMagic
from trunkline.__main__ import main
from trunkline._door import Door
from trunkline.testing import Fake, FakeChatwoot, FakeSakari, FakeTextMagic

CANARY = "canary-c4n4ry"
VENDORS = {
    Sakari: "sakari",
    Chatwoot: "chatwoot",
    ChatwootPublic: "chatwoot",
    ChatwootPlatform: "chatwoot",
    TextMagic: "textmagic",
}
ENVIRONMENT = {
    "SAKARI_ACCOUNT_ID": "65f19c000000000000000001",
    "SAKARI_CLIENT_ID": f"{CANARY}-client-id",
    "SAKARI_CLIENT_SECRET": f"{CANARY}-client-secret",
    "CHATWOOT_BASE_URL": "https://chat.example.test",
    "CHATWOOT_ACCOUNT_ID": "1",
    "CHATWOOT_API_ACCESS_TOKEN": f"{CANARY}-agent",
    "CHATWOOT_PLATFORM_TOKEN": f"{CANARY}-platform",
    "CHATWOOT_INBOX_IDENTIFIER": f"{CANARY}-inbox",
    "CHATWOOT_HMAC_TOKEN": f"{CANARY}-hmac",
    "TEXTMAGIC_USERNAME": "test-user",
    "TEXTMAGIC_API_KEY": f"{CANARY}-key",
}
ONLY = {
    "Sakari": ["SAKARI_ACCOUNT_ID", "SAKARI_CLIENT_ID", "SAKARI_CLIENT_SECRET"],
    "Chatwoot": ["CHATWOOT_BASE_URL", "CHATWOOT_ACCOUNT_ID", "CHATWOOT_API_ACCESS_TOKEN"],
    "ChatwootPublic": ["CHATWOOT_BASE_URL", "CHATWOOT_INBOX_IDENTIFIER", "CHATWOOT_HMAC_TOKEN"],
    "ChatwootPlatform": ["CHATWOOT_BASE_URL", "CHATWOOT_PLATFORM_TOKEN"],
    "TextMagic": ["TEXTMAGIC_USERNAME", "TEXTMAGIC_API_KEY"],
}
EVERY = pytest.mark.parametrize("door", sorted(ONLY))

Run = Callable[..., "Report"]


class Report:
    """What one run said."""

    def __init__(self, status: int, document: dict[str, Any]) -> None:
        self.status = status
        self.ok = document["ok"]
        self.findings = document["findings"]

    def of(self, subject: str, check: str) -> dict[str, Any]:
        return next(one for one in self.findings if (one["subject"], one["check"]) == (subject, check))

    def failed(self) -> list[tuple[str, str]]:
        return [(one["subject"], one["check"]) for one in self.findings if one["state"] == "fail"]


@pytest.fixture
def fakes() -> dict[str, Any]:
    return {
        "sakari": FakeSakari(client_id=f"{CANARY}-client-id", client_secret=f"{CANARY}-client-secret"),
        "chatwoot": FakeChatwoot(
            api_access_token=f"{CANARY}-agent",
            platform_token=f"{CANARY}-platform",
            inbox_identifier=f"{CANARY}-inbox",
        ),
        "textmagic": FakeTextMagic(api_key=f"{CANARY}-key"),
    }


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*ENVIRONMENT, "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(fakes: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command twice, as text and as JSON, and searches both for secrets."""

    def run(
        *doors: str, clock: Clock | None = None, options: dict[str, Any] | None = None, **changes: str
    ) -> Report:
        names = {name for door in doors for name in ONLY[door]}
        for name, value in {**{one: ENVIRONMENT[one] for one in names}, **changes}.items():
            monkeypatch.setenv(name, value)

        def connect(door: type[Door]) -> Door:
            transport = {"transport": fakes[VENDORS[door]].transport}
            return door.from_env(retry=RetryPolicy(attempts=1), **(transport if options is None else options))

        text = main(["doctor"], connect=connect, clock=clock), capsys.readouterr()
        status, output = main(["doctor", "--json"], connect=connect, clock=clock), capsys.readouterr()
        assert text[0] == status
        assert CANARY not in f"{text[1].out}{text[1].err}{output.out}{output.err}"
        report = Report(status, json.loads(output.out))
        assert (status == 0) == report.ok
        for one in report.findings:
            assert one["advice"] in text[1].out
            # How long something took, or how far the clock is off, may be another second the second time.
            assert one["check"] in ("connection", "clock") or one["found"] in text[1].out
            assert one["advice"] or one["state"] == "ok"
        return report

    return run


def requests(fakes: dict[str, Fake]) -> Iterator[tuple[str, str]]:
    for fake in fakes.values():
        yield from ((one.method, one.path) for one in fake.requests)


def test_all_is_well(run: Run, fakes: dict[str, Any]) -> None:
    """With good credentials for everything nothing is to be mended, and nothing was written anywhere."""
    report = run(*ONLY)
    assert (0, []) == (report.status, report.failed())
    assert {"ok"} == {report.of(door, "credentials")["state"] for door in ONLY}
    assert {("POST", "/oauth2/token")} == {one for one in requests(fakes) if one[0] != "GET"}
    assert not any(fake.violations for fake in fakes.values())


def test_nothing_is_set_up(run: Run, fakes: dict[str, Any]) -> None:
    """It says which variables to set, calls nobody, and does not call that a success."""
    report = run()
    assert (1, []) == (report.status, report.failed())
    for door, variables in ONLY.items():
        advice = report.of(door, "variables")["advice"]
        assert all(one in advice for one in variables if one != "CHATWOOT_HMAC_TOKEN")
    assert [] == [*requests(fakes)]


@pytest.mark.parametrize(
    "missing",
    [
        "SAKARI_ACCOUNT_ID",
        "SAKARI_CLIENT_SECRET",
        "CHATWOOT_BASE_URL",
        "CHATWOOT_ACCOUNT_ID",
        "TEXTMAGIC_USERNAME",
    ],
)
def test_a_variable_is_missing(missing: str, run: Run) -> None:
    """Half of the variables is not the same as none: the missing one is named."""
    door = next(one for one, names in ONLY.items() if missing in names)
    report = run(door, **{missing: ""})
    assert (1, [(door, "variables")]) == (report.status, report.failed())
    assert missing in report.of(door, "variables")["found"]


@pytest.mark.parametrize(
    ("value", "said"),
    [(f"{CANARY}-key\n", "line break"), (f" {CANARY}-key", "space"), (f'"{CANARY}-key"', "quotation marks")],
    ids=["line break", "space", "quotes"],
)
def test_a_value_with_too_much_around_it(value: str, said: str, run: Run) -> None:
    """What a shell or a file added to a value is found, without showing the value."""
    report = run("TextMagic", TEXTMAGIC_API_KEY=value)
    found = report.of("TextMagic", "variables")["found"]
    assert "TEXTMAGIC_API_KEY" in found
    assert said in found
    assert 1 == report.status


@pytest.mark.parametrize(
    ("door", "variable"),
    [
        ("Sakari", "SAKARI_CLIENT_ID"),
        ("Sakari", "SAKARI_CLIENT_SECRET"),
        ("Chatwoot", "CHATWOOT_API_ACCESS_TOKEN"),
        ("ChatwootPlatform", "CHATWOOT_PLATFORM_TOKEN"),
        ("TextMagic", "TEXTMAGIC_USERNAME"),
        ("TextMagic", "TEXTMAGIC_API_KEY"),
    ],
)
def test_wrong_credentials(door: str, variable: str, run: Run) -> None:
    """The server is reached but refuses; the variables that may be wrong are named."""
    report = run(door, **{variable: f"{CANARY}-wrong"})
    assert (1, [(door, "credentials")]) == (report.status, report.failed())
    assert variable in report.of(door, "credentials")["advice"]
    assert "ok" == report.of(door, "connection")["state"]


def test_wrong_inbox(run: Run, fakes: dict[str, Any]) -> None:
    """An identifier that no inbox has is told as that."""
    fakes["chatwoot"].fail_next(404, times=2)
    report = run("ChatwootPublic")
    assert [("ChatwootPublic", "credentials")] == report.failed()
    assert "CHATWOOT_INBOX_IDENTIFIER" in report.of("ChatwootPublic", "credentials")["advice"]


@pytest.mark.parametrize(
    ("door", "variable"), [("Sakari", "SAKARI_ACCOUNT_ID"), ("Chatwoot", "CHATWOOT_ACCOUNT_ID")]
)
def test_wrong_account(door: str, variable: str, run: Run) -> None:
    """Credentials that are good for another account are told apart from wrong ones."""
    report = run(door, **{variable: "77"})
    assert (1, [(door, "account")]) == (report.status, report.failed())
    assert "ok" == report.of(door, "credentials")["state"]
    assert variable in report.of(door, "account")["advice"]


def test_account_is_no_number(run: Run) -> None:
    """A variable of the wrong kind is told before anybody is called."""
    report = run("Chatwoot", CHATWOOT_ACCOUNT_ID="one")
    assert [("Chatwoot", "variables")] == report.failed()


def test_token_of_a_bot(run: Run, fakes: dict[str, Any]) -> None:
    """A token that may do little is not called wrong; a platform app's in its place is recognised too."""
    report = run("Chatwoot", CHATWOOT_API_ACCESS_TOKEN=f"{CANARY}-platform")
    assert [] == report.failed()
    assert "CHATWOOT_PLATFORM_TOKEN" in report.of("Chatwoot", "credentials")["advice"]


@EVERY
@pytest.mark.parametrize("status", [200, 404, 502])
def test_a_page_of_html(door: str, status: int, run: Run, fakes: dict[str, Any]) -> None:
    """A proxy or a login page in place of the API is recognised, whatever its status."""
    for fake in fakes.values():
        fake.fail_next(
            status, body="<!doctype html><h1>Hello</h1>", headers={"content-type": "text/html"}, times=2
        )
    report = run(door)
    assert (1, [(door, "API")]) == (report.status, report.failed())
    assert "web page" in report.of(door, "API")["found"]


@EVERY
def test_dead_host(door: str, run: Run) -> None:
    """Where nobody listens, it says so, and does not judge the credentials."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    report = run(door, options={"base_url": url})
    assert (1, [(door, "connection")]) == (report.status, report.failed())
    assert {"variables", "connection"} == {one["check"] for one in report.findings if one["subject"] == door}


def test_a_proxy_is_mentioned(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a proxy is set and the host is not reached, the variable is named but not its value."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:{CANARY}@127.0.0.1:9")
    report = run("TextMagic", options={})
    assert [("TextMagic", "connection")] == report.failed()
    assert "HTTPS_PROXY" in report.of("TextMagic", "connection")["advice"]


def test_certificate_is_not_trusted(run: Run) -> None:
    """A certificate that nobody here knows is told apart from a host that is away."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with closing(socket.create_server(("127.0.0.1", 0))) as listening, Served(listening, context):
        report = run("TextMagic", options={"base_url": f"https://127.0.0.1:{listening.getsockname()[1]}"})
    assert [("TextMagic", "TLS")] == report.failed()
    assert "SSL_CERT_FILE" in report.of("TextMagic", "TLS")["advice"]


def test_port_without_tls(run: Run) -> None:
    """A port that speaks plain HTTP is no matter of certificates."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening, Served(listening, None):
        report = run("TextMagic", options={"base_url": f"https://127.0.0.1:{listening.getsockname()[1]}"})
    assert [("TextMagic", "TLS")] == report.failed()
    assert "does not speak TLS" in report.of("TextMagic", "TLS")["advice"]


class Served:
    """A server in a thread, for a command that runs a loop of its own."""

    def __init__(self, listening: socket.socket, context: ssl.SSLContext | None) -> None:
        self.listening, self.context = listening, context
        self.loop = asyncio.new_event_loop()

    def __enter__(self) -> None:
        import threading

        started = threading.Event()

        def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            writer.close()

        async def serve() -> None:
            self.stop = asyncio.Event()
            async with await asyncio.start_server(answer, sock=self.listening, ssl=self.context):
                started.set()
                await self.stop.wait()

        self.thread = threading.Thread(target=self.loop.run_until_complete, args=(serve(),))
        self.thread.start()
        started.wait(10)

    def __exit__(self, *error: object) -> None:
        self.loop.call_soon_threadsafe(self.stop.set)
        self.thread.join(10)
        self.loop.close()


def test_credentials_over_plain_http(run: Run) -> None:
    """An address that would carry the token unencrypted is refused before anything is sent."""
    report = run("Chatwoot", CHATWOOT_BASE_URL="http://chat.example.test")
    assert [("Chatwoot", "variables")] == report.failed()
    assert "unencrypted" in report.of("Chatwoot", "variables")["found"]
    assert "CHATWOOT_BASE_URL" in report.of("Chatwoot", "variables")["advice"]


def test_address_that_is_none(run: Run) -> None:
    """An address without https:// has no path too much, and is no matter of tokens."""
    report = run("Chatwoot", CHATWOOT_BASE_URL="chat.example.test")
    (finding,) = (one for one in report.findings if one["subject"] == "Chatwoot")
    assert "fail" == finding["state"]
    assert "CHATWOOT_BASE_URL" in finding["advice"]


@pytest.mark.parametrize(
    ("door", "variable"), [("Sakari", "SAKARI_BASE_URL"), ("TextMagic", "TEXTMAGIC_BASE_URL")]
)
def test_address_of_a_fake(door: str, variable: str, run: Run, fakes: dict[str, Any]) -> None:
    """Where a variable leads away from the vendor's own address, it is the one that the advice names."""
    report = run(door, **{variable: "sms.example.test"})
    assert variable in report.of(door, "variables")["advice"]
    fakes[door.lower()].fail_next(404, body="<!doctype html>", headers={"content-type": "text/html"}, times=2)
    assert variable in run(door, **{variable: "https://sms.example.test"}).of(door, "API")["advice"]


def test_address_alone_is_no_account(run: Run) -> None:
    """Where nothing but the address of a vendor is set, its client is not set up, which is no mistake."""
    report = run("ChatwootPublic", SAKARI_BASE_URL="https://sms.example.test")
    assert "off" == report.of("Sakari", "variables")["state"]


def test_redirect(run: Run, fakes: dict[str, Any]) -> None:
    """Whoever is sent elsewhere is not told to look for another token."""
    fakes["chatwoot"].fail_next(302, body="", headers={"Location": "https://login.example.test/"}, times=2)
    report = run("Chatwoot")
    assert [("Chatwoot", "API")] == report.failed()
    assert "login.example.test" in report.of("Chatwoot", "API")["found"]
    assert "CHATWOOT_BASE_URL" in report.of("Chatwoot", "API")["advice"]


def test_proxy_that_is_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that makes no sense is named by its variable, without its password."""
    monkeypatch.setenv("HTTPS_PROXY", f"foo://user:{CANARY}@127.0.0.1")
    report = run("TextMagic", options={})
    assert [("TextMagic", "variables")] == report.failed()
    assert any("HTTPS_PROXY" in one["advice"] for one in report.findings)


class Wrong(Clock):
    """A clock that is so many seconds ahead."""

    def __init__(self, ahead: float) -> None:
        self.ahead = ahead

    def now(self) -> Any:
        return super().now() + timedelta(seconds=self.ahead)


@pytest.mark.parametrize(("ahead", "said"), [(400, "ahead of"), (-400, "behind"), (0, None), (30, None)])
def test_clock(ahead: float, said: str | None, run: Run, fakes: dict[str, Any]) -> None:
    """A clock that is minutes off is found by the date of the answers; some seconds are the way."""
    headers = {"Date": format_datetime(Clock().now(), usegmt=True)}
    fakes["textmagic"].fail_next(
        200,
        body={"ping": "pong", "userId": 1, "utcDateTime": "2026-01-01T00:00:00+0000"},
        headers=headers,
        times=2,
    )
    report = run("TextMagic", clock=Wrong(ahead))
    assert (said is not None) == (("TextMagic", "clock") in report.failed())
    assert (said or "as on the server") in report.of("TextMagic", "clock")["found"]


@pytest.mark.parametrize("package", ["aiohttp", "h2", "jsonschema"])
def test_missing_extra(package: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not installed but could be is a note with the command, and no failure."""
    extra = {"aiohttp": "fast", "h2": "http2", "jsonschema": "testing"}[package]
    hide(package, None, monkeypatch)
    report = run("TextMagic")
    assert 0 == report.status
    finding = report.of("installation", f"extra {extra}")
    assert ("note", True, True) == (
        finding["state"],
        package in finding["found"],
        f"trunkline[{extra}]" in finding["advice"],
    )


@pytest.mark.parametrize(
    ("installed", "fits"),
    [("0.27.9", False), ("0.28.0", True), ("0.28.1", True), ("1.0.0", False), (None, False)],
)
def test_version_of_httpx(
    installed: str | None, fits: bool, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A version outside the bounds of the package is a failure, as is none at all."""
    hide("httpx", installed, monkeypatch)
    report = run("TextMagic")
    assert ("ok" if fits else "fail") == report.of("installation", "httpx")["state"]
    assert fits == (report.status == 0)


def hide(package: str, version: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a package seem to have another version, or to be absent."""
    real = metadata.version

    def seeming(name: str) -> str:
        if name != package:
            return real(name)
        if version is None:
            raise metadata.PackageNotFoundError(name)
        return version

    monkeypatch.setattr(metadata, "version", seeming)


@EVERY
def test_too_many_requests(door: str, run: Run, fakes: dict[str, Any]) -> None:
    """A server that is tired of us says nothing about the credentials."""
    for fake in fakes.values():
        fake.fail_next(429, headers={"Retry-After": "90"}, times=2)
    report = run(door)
    assert [] == report.failed()
    assert "90 s" in report.of(door, "API")["advice"]


@EVERY
@pytest.mark.parametrize("status", [401, 422, 500])
def test_a_server_that_repeats_a_secret(door: str, status: int, run: Run, fakes: dict[str, Any]) -> None:
    """Whatever a server says, the values of the variables are not printed."""
    secrets = " ".join(ENVIRONMENT[name] for name in ONLY[door] if CANARY in ENVIRONMENT[name])
    for fake in fakes.values():
        fake.fail_next(
            status, body={"message": f"no: {secrets}", "error": secrets, "errors": [secrets]}, times=4
        )
    report = run(door)
    assert 1 == report.status


def test_a_short_secret_leaves_no_gaps(run: Run) -> None:
    """A letter that stands for a secret is not cut out of the words, where the gaps would show which it is."""
    report = run("TextMagic", TEXTMAGIC_API_KEY="e")
    assert [("TextMagic", "credentials")] == report.failed()
    assert not any("…" in f"{one['found']}{one['advice']}" for one in report.findings)


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "trunkline", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_certificates_that_are_none(tmp_path: Path) -> None:
    """A file of certificates that is not there or is none is named by its variable."""
    (tmp_path / "file").write_text("hello")
    for path in (tmp_path / "nothing", tmp_path / "file"):
        done = command(
            "doctor", TEXTMAGIC_USERNAME="u", TEXTMAGIC_API_KEY=f"{CANARY}-key", SSL_CERT_FILE=str(path)
        )
        assert (1, "") == (done.returncode, done.stderr)
        assert "SSL_CERT_FILE: no certificates can be read there" in done.stdout


def test_without_a_command() -> None:
    """It says what there is, instead of what is missing."""
    done = command()
    assert (2, "") == (done.returncode, done.stderr)
    assert "doctor" in done.stdout


def test_as_a_command() -> None:
    """It runs as a module, in a process of its own, and says what to set where nothing is."""
    done = command("doctor")
    assert (1, "") == (done.returncode, done.stderr)
    assert "SAKARI_CLIENT_SECRET" in done.stdout
