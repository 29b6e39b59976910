"""A transport that lets a test fail when a request breaks the vendor's spec."""

from __future__ import annotations

from .._transport import HTTPRequest, HTTPResponse, Transport
from ._contract import Violation, contract

__all__ = ["ContractViolation", "ValidatingTransport"]


class ContractViolation(BaseException):
    """A request that breaks the vendor's spec.

    Not an `Exception`, so that no ``except`` in the code under test hides it, and no retry repeats it.

    Attributes:
        violations: Everything that is wrong with the request.
    """

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        super().__init__("; ".join(map(str, violations)))
        self.violations = violations


class ValidatingTransport(Transport):
    """Holds every request against the bundled spec before it is passed on.

    Args:
        api: Whose spec: ``"sakari"``, ``"chatwoot"``, ``"textmagic"``, or an API that was added.
        transport: What carries the requests that are good.

    Raises:
        ValueError: There is no such API.
        ContractViolation: From the call itself: an unknown path, a parameter or key that the spec does not have, a
            value of another type, something missing.
    """

    def __init__(self, api: str, transport: Transport) -> None:
        self._contract = contract(api)
        self._transport = transport

    async def handle_async_request(self, request: HTTPRequest) -> HTTPResponse:
        received = await self._contract.received(request)
        if received.operation is None:
            raise ContractViolation((Violation(None, "path", f"{request.method} {received.path}"),))
        if found := self._contract.check_request(self._contract.operations[received.operation], received)[1]:
            raise ContractViolation(tuple(found))
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        await self._transport.aclose()
