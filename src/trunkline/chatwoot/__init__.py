"""Chatwoot: customer conversations. The three clients, and the models and request types of its APIs."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self, Unpack

from trunkline_api.chatwoot.clients import (
    ChatwootPlatformResources,
    ChatwootPublicResources,
    ChatwootResources,
)

from .._auth import Credentials, HeaderCredentials, Secret, checked, checked_secret
from .._door import Door, Options, ViewOptions, by_field, lazy
from .._errors import VendorError
from .._retry import Clock

if TYPE_CHECKING:
    from trunkline_api.chatwoot.models import *  # noqa: F403
    from trunkline_api.chatwoot.requests import *  # noqa: F403

    from . import webhooks as webhooks
else:
    __getattr__, __dir__ = lazy("trunkline_api.chatwoot", "Chatwoot", "ChatwootPlatform", "ChatwootPublic")


class _AccountViewOptions(ViewOptions, total=False):
    account_id: int


class _InboxViewOptions(ViewOptions, total=False):
    inbox_identifier: str


class _TokenArguments(Options, total=False):
    base_url: str
    api_access_token: Secret


class _AccountArguments(_TokenArguments, total=False):
    account_id: int


class _InboxArguments(Options, total=False):
    base_url: str
    inbox_identifier: str
    hmac_token: str | None


class Chatwoot(Door, ChatwootResources):
    """One account, as an agent, an administrator or a bot.

    Args:
        base_url: The installation, such as ``"https://app.chatwoot.com"``.
        account_id: The number of the account.
        api_access_token: The token of a user or bot, or an async function that returns it; asked at each call.
        **options: See `trunkline.Options`.

    Raises:
        ConfigurationError: An argument makes no sense.
    """

    _environment = (
        ("base_url", "CHATWOOT_BASE_URL", str),
        ("account_id", "CHATWOOT_ACCOUNT_ID", int),
        ("api_access_token", "CHATWOOT_API_ACCESS_TOKEN", str),
    )

    def __init__(
        self, *, base_url: str, account_id: int, api_access_token: Secret, **options: Unpack[Options]
    ) -> None:
        super().__init__(
            base_url=base_url,
            credentials=_token(api_access_token),
            held={"account_id": account_id},
            describe=_describe,
            **options,
        )

    @classmethod
    def from_env(cls, **overrides: Unpack[_AccountArguments]) -> Self:
        """Make a client from ``CHATWOOT_BASE_URL``, ``CHATWOOT_ACCOUNT_ID`` and ``CHATWOOT_API_ACCESS_TOKEN``.

        An argument of the constructor that is given here is not read from the environment. A `ConfigurationError` names
        all that are missing.
        """
        return cls._from_env(overrides)

    def with_options(self, **options: Unpack[_AccountViewOptions]) -> Self:
        """A view of this client with other options or another account; closing it closes nothing."""
        return self._view(**options)


class ChatwootPublic(Door, ChatwootPublicResources):
    """One API inbox, as its contacts see it. There is no token: whoever knows the identifiers may read and write.

    Args:
        base_url: The installation, such as ``"https://app.chatwoot.com"``.
        inbox_identifier: The identifier of an inbox of the kind "API".
        hmac_token: The inbox's token for validating identities; with it every identifier is proven.
        **options: See `trunkline.Options`.

    Raises:
        ConfigurationError: An argument makes no sense.
    """

    _environment = (
        ("base_url", "CHATWOOT_BASE_URL", str),
        ("inbox_identifier", "CHATWOOT_INBOX_IDENTIFIER", str),
        ("hmac_token", "CHATWOOT_HMAC_TOKEN", str),
    )
    _optional = ("hmac_token",)

    def __init__(
        self,
        *,
        base_url: str,
        inbox_identifier: str,
        hmac_token: str | None = None,
        **options: Unpack[Options],
    ) -> None:
        key = None if hmac_token is None else checked("hmac_token", hmac_token, "a str").encode()
        super().__init__(
            base_url=base_url,
            credentials=None,
            held={"inbox_identifier": inbox_identifier},
            describe=_describe,
            sign=None if key is None else lambda text: hmac.new(key, text.encode(), "sha256").hexdigest(),
            **options,
        )

    @classmethod
    def from_env(cls, **overrides: Unpack[_InboxArguments]) -> Self:
        """Make a client from ``CHATWOOT_BASE_URL``, ``CHATWOOT_INBOX_IDENTIFIER`` and, if set, ``CHATWOOT_HMAC_TOKEN``.

        An argument of the constructor that is given here is not read from the environment. A `ConfigurationError` names
        all that are missing.
        """
        return cls._from_env(overrides)

    def with_options(self, **options: Unpack[_InboxViewOptions]) -> Self:
        """A view of this client with other options or another inbox; closing it closes nothing."""
        return self._view(**options)


class ChatwootPlatform(Door, ChatwootPlatformResources):
    """The whole of an own installation, as a platform app.

    Args:
        base_url: The installation, such as ``"https://chat.example.com"``.
        api_access_token: The token of the platform app, or an async function that returns it; asked at each call.
        **options: See `trunkline.Options`.

    Raises:
        ConfigurationError: An argument makes no sense.
    """

    _environment = (
        ("base_url", "CHATWOOT_BASE_URL", str),
        ("api_access_token", "CHATWOOT_PLATFORM_TOKEN", str),
    )

    def __init__(self, *, base_url: str, api_access_token: Secret, **options: Unpack[Options]) -> None:
        super().__init__(
            base_url=base_url, credentials=_token(api_access_token), held={}, describe=_describe, **options
        )

    @classmethod
    def from_env(cls, **overrides: Unpack[_TokenArguments]) -> Self:
        """Make a client from ``CHATWOOT_BASE_URL`` and ``CHATWOOT_PLATFORM_TOKEN``.

        An argument of the constructor that is given here is not read from the environment. A `ConfigurationError` names
        all that are missing.
        """
        return cls._from_env(overrides)

    def with_options(self, **options: Unpack[ViewOptions]) -> Self:
        """A view of this client with other options; closing it closes nothing."""
        return self._view(**options)


def _token(value: Secret) -> Callable[[Clock], Credentials]:
    name = "api_access_token"
    secret = checked_secret(name, value)
    # With hyphens: nginx drops headers with underscores.
    return lambda clock: HeaderCredentials(name, secret, lambda token: {"api-access-token": token})


def _describe(status: int, payload: Any) -> VendorError:
    """Read ``{error}``, ``{message, attributes}``, ``{errors: […]}``, ``{status, error}``, text, nothing.

    There are no error codes, and the messages are in the language of the account.
    """
    if not isinstance(payload, dict):
        return VendorError(payload if isinstance(payload, str) else None)
    error, errors = payload.get("error"), payload.get("errors")
    listed = [one for one in errors if isinstance(one, str)] if isinstance(errors, list) else []
    found = (error, payload.get("message"), "; ".join(listed))
    message = next((one for one in found if isinstance(one, str) and one), None)
    details = by_field(error)
    attributes = payload.get("attributes")
    for name in attributes if message and isinstance(attributes, list) else []:
        if isinstance(name, str) and name != "base":  # Rails' word for the record as a whole
            details[name] = [str(message)]
    return VendorError(message, details=details)
