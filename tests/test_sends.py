"""No duplicate and no lie: thousands of calls of every operation that changes something, under random faults.

The server writes down what it accepted. Nothing that must not be repeated is accepted twice, and what each call says became
of it is held against that record, and against the strongest that the caller could know.
"""

from __future__ import annotations

import os
from typing import Any

import httpx
import pytest
from faults.matrix import DOORS, TRANSPORTS
from faults.sends import MAYBE, SAFE, UNSAFE, changing, over_sockets, renews, roam
from support import InstantClock, answering, recorder, textmagic, tokens
from test_contract import ALL, Method, arguments, calls, least

from trunkline import APIError, ConfigurationError, Outcome, RetryPolicy

REJECTED, UNKNOWN = Outcome.REJECTED, Outcome.UNKNOWN
LENGTH = int(os.environ.get("FAULTS", "1"))
"""How many times as many calls as in a normal run."""
SENDS, CHANGES, SAMPLE = 10_000 * LENGTH, 2_000 * LENGTH, 240 * LENGTH


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
async def test_nothing_is_sent_twice(seed: int) -> None:
    """Of 10,000 calls of every operation that must not be repeated, none is accepted twice, and each says the truth."""
    tally = await roam(UNSAFE, SENDS // 4, seed, safe=False)
    assert ([], 0, 0, 0) == (tally.problems[:20], tally.twice, tally.lies, tally.avoidable)
    outcomes = tally.outcomes
    assert SENDS // 4 == outcomes.total()
    assert tally.once > SENDS // 16
    # That none of three attempts leaves is so rare that not each seed has it.
    assert {"success", "rejected", "accepted", "unknown"} == {*outcomes} - {"not_sent"}
    assert outcomes["success"] > SENDS // 16


@pytest.mark.parametrize("seed", [5, 6])
async def test_what_is_safe_is_sent_again_and_nothing_else(seed: int) -> None:
    """Of thousands of calls that change something and may be repeated, each is repeated when it should be, and says the truth."""
    tally = await roam(SAFE, CHANGES // 2, seed, safe=True)
    assert [] == tally.problems[:20]
    assert {"success", "rejected", "accepted", "unknown"} <= {*tally.outcomes}


@pytest.mark.parametrize("seed", [7, 8])
async def test_cancelled_calls_say_the_truth(seed: int) -> None:
    """A call that is cancelled at any moment is not sent twice either, and what is recorded of it is so."""
    tally = await roam(UNSAFE, CHANGES // 2, seed, safe=False, cancelled=0.7)
    assert [] == tally.problems[:20]
    assert {"success", "not_sent", "rejected", "unknown"} <= {*tally.outcomes}


async def test_safety_that_hangs_on_an_argument() -> None:
    """Where sending twice is safe only if some argument is given, it is repeated only then."""
    assert MAYBE
    for method in MAYBE:
        name = str(method.operation.safe_to_repeat)
        (given,) = [one for one in _variants(method) if name in one][:1]
        for arguments_, requests in ((given, 3), ({k: v for k, v in given.items() if k != name}, 1)):
            transport = recorder(tokens(answering(httpx.ReadTimeout("mine"))))
            async with DOORS[method.door](transport) as client:
                with pytest.raises(APIError) as caught:
                    await method.of(client)(**arguments_)
            assert (UNKNOWN, requests, requests) == (
                caught.value.outcome,
                caught.value.attempts,
                len(transport.calls),
            )


def _variants(method: Method) -> list[dict[str, Any]]:
    return [arguments(method, one) for one in calls(method) if one.media_type == "application/json"]


def test_every_change_is_one_of_these() -> None:
    """No operation that changes something is left out, and those that send messages are among the unsafe ones."""
    assert {id(one) for one in ALL if changing(one)} <= {id(one) for one in (*UNSAFE, *SAFE, *MAYBE)}
    assert len(UNSAFE) > 50
    assert {"POST", "PUT", "DELETE", "PATCH"} <= {one.operation.method for one in SAFE}


# --- Over sockets ---


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_nothing_is_sent_twice_over_sockets(transport: str) -> None:
    """The same over real sockets, where a fault is what a server does and not what a transport says."""
    tally = await over_sockets(transport, SAMPLE, 9)
    assert [] == tally.problems
    assert {"success", "rejected", "accepted", "unknown"} == {*tally.outcomes}


# --- What is said of an attempt that could not be followed by another ---


async def test_token_that_fails_later_does_not_make_it_unsent() -> None:
    """If a second attempt finds no token, the outcome is still that of the first."""
    codes = iter([200, 400])
    method = next(one for one in SAFE if renews(one))

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            return httpx.Response(next(codes), json={"access_token": "a", "expires_in": 1})
        clock.seconds += 3600  # the token ends meanwhile
        return httpx.Response(503)

    clock = InstantClock()
    async with DOORS[method.door](recorder(handle), clock=clock, retry=RetryPolicy(deadline=None)) as client:
        with pytest.raises(APIError) as caught:
            await method.of(client)(**arguments(method, least(method)))
    assert (400, UNKNOWN) == (caught.value.status, caught.value.outcome)


@pytest.mark.parametrize("code", [401, 503])
async def test_provider_that_fails_later_does_not_make_it_unsent(code: int) -> None:
    """If a provider fails at a second attempt, the error is that of the first, which was sent, and the reason is its cause."""
    secrets = iter(["test-api-key"])

    async def provide() -> str:
        return next(secrets, "")

    async with textmagic(recorder(answering(httpx.Response(code))), api_key=provide) as client:
        with pytest.raises(APIError) as caught:
            await client.user.ping()
    assert (code, UNKNOWN if code == 503 else REJECTED) == (caught.value.status, caught.value.outcome)
    assert isinstance(caught.value.__cause__, ConfigurationError)
