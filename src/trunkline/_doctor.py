"""What stands between this machine and the vendors: ``python -m trunkline doctor``.

Every call reads, and what is found is told without secrets, whatever a server puts into its answer.
"""

from __future__ import annotations

import os
import platform
import re
import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from email.utils import parsedate_to_datetime
from importlib import metadata
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

from attrs import evolve, frozen

from . import Chatwoot, ChatwootPlatform, ChatwootPublic, Sakari, TextMagic, capture
from ._caller import version
from ._door import Door
from ._errors import APIConnectionError, APIError, ConfigurationError, DecodeError, TrunklineError
from ._retry import Clock, RetryPolicy

__all__ = ["DOORS", "Finding", "doctor"]

State: TypeAlias = Literal["ok", "note", "off", "fail"]
Connect: TypeAlias = Callable[[type[Door]], Any]

_SECRET = re.compile("SECRET|TOKEN|KEY|CLIENT_ID|IDENTIFIER")
_EXTRAS = ("fast", "http2", "testing")
_PROXIES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")
_CLOCKS_APART = 60  # seconds; webhooks that are off by 300 are refused, and tokens end by the clock
_BOT = "not authorized for bots"


@frozen
class Finding:
    """One thing that was looked at.

    Args:
        subject: ``"installation"``, or the name of a client.
        check: What of it.
        state: ``"fail"`` is to be mended, ``"note"`` may be left, ``"off"`` is a client that is not set up.
        found: What was found.
        advice: What to do about it.
    """

    subject: str
    check: str
    state: State
    found: str
    advice: str = ""


async def doctor(connect: Connect | None = None, clock: Clock | None = None) -> list[Finding]:
    """Look at the installation, then at each vendor whose variables are set.

    Args:
        connect: Makes the client of a door; from the environment if None.
        clock: Time, for tests.
    """
    findings = [*_installation()]
    for door in DOORS:
        findings += await _look_at(door, connect or _connect, clock or Clock())
    return [_clean(one) for one in findings]


def _connect(door: type[Door]) -> Door:
    return door._from_env({"timeout": 10, "retry": RetryPolicy(attempts=2, deadline=30)})


# --- The installation -------------------------------------------------------------------------------------


def _installation() -> Iterator[Finding]:
    here = "installation"
    yield Finding(here, "versions", "ok", f"trunkline {version()}, Python {platform.python_version()}")
    needs: dict[str, list[tuple[str, str]]] = {}
    for line in metadata.requires("trunkline") or ():
        if found := re.match(r"([\w.-]+)(?:\[[^]]*])?\s*([^;]*)(?:;.*extra == ['\"]([\w-]+)['\"])?", line):
            needs.setdefault(found[3] or "", []).append((found[1], found[2].strip(" ()")))
    for name, wanted in needs.get("", ()):
        installed = _version(name)
        if installed is None or not _fits(installed, wanted):
            advice = f"pip install '{name}{wanted}'"
            yield Finding(here, name, "fail", f"{installed or 'not installed'}; needed is {wanted}", advice)
        elif name == "httpx":
            yield Finding(here, name, "ok", installed)
    for extra in _EXTRAS:
        missing = [name for name, _ in needs.get(extra, ()) if _version(name) is None]
        if missing:
            found_, advice = (
                f"without {', '.join(missing)}",
                f"pip install 'trunkline[{extra}]', if you want it",
            )
            yield Finding(here, f"extra {extra}", "note", found_, advice)
        elif extra in needs:
            yield Finding(here, f"extra {extra}", "ok", "installed")


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _fits(installed: str, wanted: str) -> bool:
    """Whether a version is within bounds such as ``<1,>=0.27``, as far as numbers go."""
    have = _numbers(installed)
    bounds = [(how, _numbers(text)) for how, text in re.findall(r"(>=|<)\s*([\d.]+)", wanted)]
    return all(have >= bound if how == ">=" else have < bound for how, bound in bounds)


def _numbers(text: str) -> list[int]:
    return [int(one) for one in re.findall(r"\d+", re.sub(r"[^\d.].*", "", text))]


# --- A vendor ---------------------------------------------------------------------------------------------


async def _look_at(door: type[Door], connect: Connect, clock: Clock) -> list[Finding]:
    name, variables = door.__name__, [variable for _, variable, _ in door._environment]
    if not any(os.environ.get(one, "").strip() for one in variables if one != _base_url(door)):
        optional = {variable for key, variable, _ in door._environment if key in door._optional}
        wanted = ", ".join(one for one in variables if one not in optional)
        return [Finding(name, "variables", "off", "not set up", f"to use it, set {wanted}")]
    findings = [*_spelling(name, variables)]
    try:
        client = connect(door)
    except ConfigurationError as error:
        return [*findings, _misconfigured(door, error)]
    if not findings:
        findings.append(Finding(name, "variables", "ok", "set"))
    known: list[Finding] = []
    async with client:
        with capture() as calls:
            try:
                async for one in _LOOKS[door](client):
                    known.append(one)
            except TrunklineError as error:
                known += _diagnosis(door, error, known)
        where = client._caller.pool.base_url
    answered = next((one for one in reversed(calls) if one.status is not None), None)
    if answered:
        tls = ", certificate accepted" if where.startswith("https:") else ", plain http"
        found = f"{where} answered in {answered.elapsed * 1000:.0f} ms{tls}"
        findings.append(Finding(name, "connection", "ok", found))
        findings += _apart(name, answered.headers, clock)
    return findings + known


def _spelling(name: str, variables: list[str]) -> Iterator[Finding]:
    """What a shell or a file of settings may have added to a value."""
    for one in variables:
        value = os.environ.get(one, "")
        if value != value.strip():
            found = f"{one} has a space or a line break at its beginning or end"
            yield Finding(name, "variables", "fail", found, "remove it")
        elif len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
            found = f"{one} has quotation marks around it"
            yield Finding(name, "variables", "fail", found, "remove them: they have become part of the value")
        elif one.endswith("BASE_URL") and "://" in value and urlsplit(value).path.strip("/"):
            found, advice = (
                f"{one} has a path",
                "the address alone is enough, such as https://chat.example.com",
            )
            yield Finding(name, "variables", "note", found, advice)


def _apart(name: str, headers: Mapping[str, str], clock: Clock) -> Iterator[Finding]:
    try:
        theirs = parsedate_to_datetime(headers.get("date", ""))
        apart = (clock.now() - theirs).total_seconds()
    except (ValueError, TypeError, IndexError, OverflowError):
        return
    if abs(apart) < _CLOCKS_APART:
        yield Finding(name, "clock", "ok", "as on the server")
        return
    how = "ahead of" if apart > 0 else "behind"
    advice = "set it by NTP: tokens and the signatures of webhooks are judged by it"
    yield Finding(name, "clock", "fail", f"this machine is {abs(apart):.0f} s {how} the server", advice)


async def _sakari(sakari: Sakari) -> AsyncIterator[Finding]:
    try:
        await sakari.messages.list(page_size=1)
    except APIError as error:
        if error.operation != "auth_token" and error.status is not None:
            yield Finding("Sakari", "credentials", "ok", "a token was given out")
        raise
    yield Finding("Sakari", "credentials", "ok", "a token was given out")
    yield Finding("Sakari", "account", "ok", "its messages can be read")


async def _chatwoot(chatwoot: Chatwoot) -> AsyncIterator[Finding]:
    profile = await chatwoot.profile.get()
    yield Finding("Chatwoot", "credentials", "ok", f"the token of user {profile.id}")
    account, accounts = chatwoot._caller.held["account_id"], sorted(one.id for one in profile.accounts or ())
    if accounts and account not in accounts:
        theirs = ", ".join(map(str, accounts))
        found = f"the user is not in account {account}, but in {theirs}"
        yield Finding("Chatwoot", "account", "fail", found, f"set CHATWOOT_ACCOUNT_ID to one of {theirs}")
        return
    await chatwoot.account.get()
    yield Finding("Chatwoot", "account", "ok", f"account {account} can be read")


async def _inbox(inbox: ChatwootPublic) -> AsyncIterator[Finding]:
    await inbox.inbox.get()
    yield Finding("ChatwootPublic", "credentials", "ok", "the inbox is there")


async def _platform(platform: ChatwootPlatform) -> AsyncIterator[Finding]:
    await platform.accounts.list()
    yield Finding("ChatwootPlatform", "credentials", "ok", "the platform app is let in")


async def _textmagic(textmagic: TextMagic) -> AsyncIterator[Finding]:
    await textmagic.user.ping()
    yield Finding("TextMagic", "credentials", "ok", "the account is let in")


_LOOKS: Mapping[type[Door], Callable[[Any], AsyncIterator[Finding]]] = {
    Sakari: _sakari,
    Chatwoot: _chatwoot,
    ChatwootPublic: _inbox,
    ChatwootPlatform: _platform,
    TextMagic: _textmagic,
}
DOORS = tuple(_LOOKS)

_WHERE: Mapping[type[Door], str] = {
    Sakari: "the three values stand together in Sakari's settings, under API credentials",
    Chatwoot: "the token stands in the profile settings of the user, the account's number in the dashboard's address",
    ChatwootPublic: "the identifier stands in the settings of the inbox, which has to be of the kind API",
    ChatwootPlatform: "the token stands in the super admin console, under platform apps",
    TextMagic: "the user name is not the e-mail address; keys are made in the settings, under API, for version 2",
}


# --- What an error means ----------------------------------------------------------------------------------


def _diagnosis(door: type[Door], error: TrunklineError, known: list[Finding]) -> Iterator[Finding]:
    name = door.__name__
    if not isinstance(error, APIError):
        yield _misconfigured(door, error)
        return
    # A word as long as that may be a secret in some other form, such as a whole header.
    said = f" ({re.sub(r'[^ ]{25,}', '…', error.message)})" if error.message else ""
    if isinstance(error, APIConnectionError):
        yield _unreachable(door, error)
    elif (error.body or b"").lstrip()[:1] == b"<":
        advice = f"a proxy, a login page or maintenance answers in place of the API{_address(door)}"
        yield Finding(name, "API", "fail", f"a web page with status {error.status}, not the API", advice)
    elif 300 <= (error.status or 0) < 400:
        advice = f"a login page, a proxy or a move to another address{_address(door)}"
        yield Finding(name, "API", "fail", error.reason, advice)
    elif isinstance(error, DecodeError):
        advice = "if the address is right, update trunkline: the API may have changed"
        yield Finding(name, "API", "fail", f"{error.operation}: {error.reason}", advice)
    elif error.status == 429:
        wait = "a while" if error.retry_after is None else f"{error.retry_after:.0f} s"
        yield Finding(name, "API", "note", "too many requests, so nothing was learnt", f"try again in {wait}")
    elif _BOT in (error.message or ""):
        found = "the token of a bot or a platform app: the server knows it, but does not say more to it"
        advice = "a bot may do few things only; a platform app's token belongs in CHATWOOT_PLATFORM_TOKEN"
        yield Finding(name, "credentials", "note", found, advice)
    elif (error.status or 0) in (400, 401, 403, 404):
        check = "account" if known else "credentials"
        yield Finding(name, check, "fail", f"refused with {error.status}{said}", _refused(door, check))
    else:
        advice = "the server fails by itself; try later, and look at the vendor's status page"
        advice = advice if (error.status or 0) >= 500 else _WHERE[door]
        yield Finding(name, "API", "fail", error.reason + said, advice)


def _misconfigured(door: type[Door], error: TrunklineError) -> Finding:
    """What was refused before anything was sent, by the option or variable that it begins with."""
    advice = {
        "base_url": f"{_base_url(door)} has to be an address such as https://chat.example.com",
        "proxy": f"mend {_proxy() or 'the proxy settings'}, or name the host in NO_PROXY",
        "SSL_CERT_FILE": "let it name a file of certificates in PEM format, or unset it",
    }.get(str(error).partition(":")[0], _WHERE[door])
    return Finding(door.__name__, "variables", "fail", str(error), advice)


def _base_url(door: type[Door]) -> str:
    """The variable that says where the API is; no sign of an account, for several doors or none may have one."""
    return next(variable for name, variable, _ in door._environment if name == "base_url")


def _address(door: type[Door]) -> str:
    return f"; is {_base_url(door)} right?" if os.environ.get(_base_url(door)) else ""


def _proxy() -> str | None:
    return next((one for one in _PROXIES if os.environ.get(one)), None)


def _unreachable(door: type[Door], error: APIConnectionError) -> Finding:
    name = door.__name__
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    if cause is not None:
        advice = "if a proxy opens TLS here, name its CA in SSL_CERT_FILE; else somebody is in between"
        if "WRONG_VERSION_NUMBER" in error.reason:
            advice = "what listens there does not speak TLS: another port, or a proxy that answers by itself"
        return Finding(name, "TLS", "fail", error.reason, advice)
    proxy = _proxy()
    through = (
        f"{proxy} is set: does that proxy work, and may it go there" if proxy else "does a firewall forbid it"
    )
    variable = _base_url(door)
    where = f"is {variable} right" if os.environ.get(variable) else "is this machine online"
    return Finding(name, "connection", "fail", error.reason, f"{where}, and {through}?")


def _refused(door: type[Door], check: str) -> str:
    wrong = {
        "account": {"Sakari": "SAKARI_ACCOUNT_ID", "Chatwoot": "CHATWOOT_ACCOUNT_ID"}.get(door.__name__),
        "credentials": " or ".join(
            variable for _, variable, _ in door._environment if _SECRET.search(variable) or "USER" in variable
        ),
    }[check]
    return f"{wrong} is wrong or no longer valid; {_WHERE[door]}"


def _clean(finding: Finding) -> Finding:
    """A finding without the secrets that a server may have put into its words, and on one line."""
    variables = {variable for door in DOORS for _, variable, _ in door._environment}
    secrets = {os.environ.get(one, "").strip(" \r\n\t'\"") for one in variables if _SECRET.search(one)}
    text = finding.found
    for secret in sorted(secrets, key=len, reverse=True):
        # Of a shorter one, which no vendor gives out, the gaps in our own words would tell more than they hide.
        text = text.replace(secret, "…") if len(secret) >= 6 else text
    return evolve(finding, found="".join(one if one.isprintable() else " " for one in text))
