"""The validating transport: a service's own tests fail when it calls an operation wrongly."""

from __future__ import annotations

import httpx
import pytest

from trunkline import RetryPolicy, Sakari, TextMagic
from trunkline.testing import ContractViolation, FakeSakari, FakeTextMagic, ValidatingTransport


async def test_good_requests_pass() -> None:
    """What keeps to the spec is passed on and answered, the fetching of a token and a body included."""
    fake = FakeSakari()
    transport = ValidatingTransport("sakari", fake.transport)
    async with Sakari(**fake.credentials, transport=transport) as sakari:
        receipt = await sakari.messages.send(
            template="Hi", contacts=[{"mobile": {"number": "+15005550006", "country": "US"}}]
        )
        assert receipt.valid == 1
        assert 1 == len(await sakari.messages.list().collect())


@pytest.mark.parametrize(
    ("method", "path", "body", "words"),
    [
        ("GET", "/api/v2/sessions?limit=1000", None, "query.limit: 1000 is greater than the maximum of 100"),
        ("GET", "/api/v2/sessions?pages=2", None, "query.pages: the spec has no such parameter"),
        ("GET", "/api/v2/sessions/first", None, "path.id: 'first' is not of type 'integer'"),
        ("GET", "/api/v1/sessions", None, "no operation: path: GET /api/v1/sessions"),
        ("POST", "/api/v2/sessions/delete", {"ids": [1]}, "body.ids: [1] is not of type 'string'"),
        ("POST", "/api/v2/sessions/delete", {"idz": "1"}, "'idz' was unexpected"),
    ],
)
async def test_bad_requests_fail(method: str, path: str, body: object, words: str) -> None:
    """What breaks the spec is named with operation and place, and is not passed on."""
    fake = FakeTextMagic()
    transport = ValidatingTransport("textmagic", fake.transport)
    async with httpx.AsyncClient(transport=transport, base_url=fake.base_url) as client:
        with pytest.raises(ContractViolation) as info:
            await client.request(method, path, json=body)
    assert words in str(info.value)
    assert [] == fake.requests


async def test_nothing_hides_a_violation() -> None:
    """Neither the client's retries and error mapping nor an `except Exception` of the service hides it."""
    fake = FakeTextMagic()

    async def spoil(request: httpx.Request) -> httpx.Response:
        raise AssertionError("never reached")

    class Spoiled(ValidatingTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            request.url = request.url.copy_add_param("typo", "1")
            return await super().handle_async_request(request)

    async def service(textmagic: TextMagic) -> None:
        try:
            await textmagic.sessions.get(1)
        except Exception as error:
            pytest.fail(f"hidden behind {error!r}")

    transport = Spoiled("textmagic", httpx.MockTransport(spoil))
    async with TextMagic(**fake.credentials, transport=transport, retry=RetryPolicy(attempts=3)) as textmagic:
        with pytest.raises(ContractViolation, match=r"query\.typo"):
            await service(textmagic)
