"""Sakari: SMS. The client, and the models and request types of its API."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Self, Unpack

from trunkline_api.sakari.clients import SakariResources

from .._auth import BearerToken, Secret, TokenCache, checked, checked_secret, reveal
from .._door import Door, Options, ViewOptions, lazy
from .._errors import ConfigurationError, DecodeError, Outcome, VendorError
from .._retry import RetryPolicy

if TYPE_CHECKING:
    from trunkline_api.sakari.models import *  # noqa: F403
    from trunkline_api.sakari.requests import *  # noqa: F403

    from . import webhooks as webhooks
else:
    __getattr__, __dir__ = lazy("trunkline_api.sakari", "Sakari")


class _ViewOptions(ViewOptions, total=False):
    account_id: str


class _Arguments(Options, total=False):
    account_id: str
    client_id: str
    client_secret: Secret
    base_url: str
    token_cache: TokenCache | None


class Sakari(Door, SakariResources):
    """One Sakari account.

    Args:
        account_id: The account, as Sakari's settings show it beside the credentials.
        client_id: The id of the API client.
        client_secret: Its secret, or an async function that returns it; asked for each new token.
        base_url: Where the API is.
        token_cache: Where tokens are kept beyond this client; by default nowhere.
        **options: See `trunkline.Options`.

    Raises:
        ConfigurationError: An argument makes no sense.
    """

    _environment = (
        ("account_id", "SAKARI_ACCOUNT_ID", str),
        ("client_id", "SAKARI_CLIENT_ID", str),
        ("client_secret", "SAKARI_CLIENT_SECRET", str),
        ("base_url", "SAKARI_BASE_URL", str),
    )
    _optional = ("base_url",)

    def __init__(
        self,
        *,
        account_id: str,
        client_id: str,
        client_secret: Secret,
        base_url: str = "https://api.sakari.io",
        token_cache: TokenCache | None = None,
        **options: Unpack[Options],
    ) -> None:
        client_id = checked("client_id", client_id, "the id of an API client")
        client_secret = checked_secret("client_secret", client_secret)

        if token_cache is not None and not all(
            callable(getattr(token_cache, one, None)) for one in ("load", "store")
        ):
            raise ConfigurationError(f"token_cache: expected a TokenCache, got {type(token_cache).__name__}")

        async def secret() -> str:
            limit = self._caller.retry.deadline
            try:
                async with asyncio.timeout(limit):
                    return await reveal("client_secret", client_secret)
            except TimeoutError:
                raise ConfigurationError(
                    f"client_secret: its provider did not answer within {limit:g} s"
                ) from None

        async def fetch() -> str:
            from trunkline_api.sakari.auth import Auth

            answer = await Auth(self._caller.replace(credentials=None)).token(
                grant_type="client_credentials",
                client_id=client_id,
                client_secret=await secret(),
            )
            try:
                return checked("access_token", answer.access_token, "a token")
            except ConfigurationError as error:
                raise DecodeError(
                    str(error),
                    vendor="sakari",
                    operation="auth_token",
                    method="POST",
                    url=f"{self._caller.pool.base_url}/oauth2/token",
                    outcome=Outcome.ACCEPTED,
                    path="access_token",
                ) from None

        super().__init__(
            base_url=base_url,
            credentials=lambda clock: BearerToken(
                fetch,
                clock,
                token_cache,
                f"{base_url} {client_id}",
                (options.get("retry") or RetryPolicy()).deadline,
            ),
            held={"account_id": account_id},
            describe=_describe,
            refusal=_refusal,
            **options,
        )

    @classmethod
    def from_env(cls, **overrides: Unpack[_Arguments]) -> Self:
        """Make a client from ``SAKARI_ACCOUNT_ID``, ``SAKARI_CLIENT_ID`` and ``SAKARI_CLIENT_SECRET``.

        An argument of the constructor that is given here is not read from the environment. A `ConfigurationError` names
        all that are missing.
        """
        return cls._from_env(overrides)

    def with_options(self, **options: Unpack[_ViewOptions]) -> Self:
        """A view of this client with other options or another account; closing it closes nothing."""
        return self._view(**options)


def _describe(status: int, payload: Any) -> VendorError:
    """Read ``{success, error: {code, message}}``, and what gateways and OAuth servers send in its place."""
    if not isinstance(payload, dict):
        return VendorError(payload if isinstance(payload, str) else None)
    error = payload.get("error")
    if isinstance(error, dict):
        code, message = error.get("code"), error.get("message") or error.get("description")
    else:
        message = payload.get("error_description") or payload.get("message")
        code, message = (error, message) if message else (payload.get("code"), error)
    return VendorError(
        message if isinstance(message, str) else None, str(code) if isinstance(code, str | int) else None
    )


def _refusal(payload: Any) -> VendorError | None:
    if isinstance(payload, dict) and payload.get("success") is False:
        return _describe(200, payload)
    return None
