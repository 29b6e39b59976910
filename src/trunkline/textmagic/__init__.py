"""TextMagic: SMS. The client, and the models and request types of its API."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from trunkline_api.textmagic.clients import TextMagicResources

from .._auth import HeaderCredentials, Secret, checked, checked_secret
from .._door import Door, Options, ViewOptions, by_field, lazy
from .._errors import ConfigurationError, VendorError

if TYPE_CHECKING:
    from trunkline_api.textmagic.models import *  # noqa: F403
    from trunkline_api.textmagic.requests import *  # noqa: F403

    from . import webhooks as webhooks
else:
    __getattr__, __dir__ = lazy("trunkline_api.textmagic", "TextMagic")


class _Arguments(Options, total=False):
    username: str
    api_key: Secret
    base_url: str
    auth: Literal["basic", "headers"]


class TextMagic(Door, TextMagicResources):
    """One TextMagic account.

    Args:
        username: The name of the account, not its e-mail address.
        api_key: A key of version 2 of the API, or an async function that returns it; asked at each call.
        base_url: Where the API is.
        auth: How to send them: as HTTP Basic, or in the headers ``X-TM-Username`` and ``X-TM-Key``.
        **options: See `trunkline.Options`.

    Raises:
        ConfigurationError: An argument makes no sense.
    """

    _environment = (
        ("username", "TEXTMAGIC_USERNAME", str),
        ("api_key", "TEXTMAGIC_API_KEY", str),
        ("base_url", "TEXTMAGIC_BASE_URL", str),
    )
    _optional = ("base_url",)

    def __init__(
        self,
        *,
        username: str,
        api_key: Secret,
        base_url: str = "https://rest.textmagic.com",
        auth: Literal["basic", "headers"] = "basic",
        **options: Unpack[Options],
    ) -> None:
        username = checked("username", username, "the name of an account")
        key = checked_secret("api_key", api_key)
        if auth not in ("basic", "headers"):
            raise ConfigurationError("auth: expected 'basic' or 'headers'")
        if auth == "basic" and ":" in username:
            raise ConfigurationError(
                "username: must not hold a colon, which HTTP Basic cannot carry; try auth='headers'"
            )

        def build(secret: str) -> Mapping[str, str]:
            if auth == "headers":
                return {"x-tm-username": username, "x-tm-key": secret}
            return {"authorization": "Basic " + base64.b64encode(f"{username}:{secret}".encode()).decode()}

        super().__init__(
            base_url=base_url,
            credentials=lambda clock: HeaderCredentials("api_key", key, build),
            held={},
            describe=_describe,
            **options,
        )

    @classmethod
    def from_env(cls, **overrides: Unpack[_Arguments]) -> Self:
        """Make a client from ``TEXTMAGIC_USERNAME`` and ``TEXTMAGIC_API_KEY``.

        An argument of the constructor that is given here is not read from the environment. A `ConfigurationError` names
        all that are missing.
        """
        return cls._from_env(overrides)

    def with_options(self, **options: Unpack[ViewOptions]) -> Self:
        """A view of this client with other options; closing it closes nothing."""
        return self._view(**options)


def _describe(status: int, payload: Any) -> VendorError:
    """Read ``{code, message, errors}``; errors are null, ``{common, fields}``, by field, or PHP's empty ``[]``."""
    if not isinstance(payload, dict):
        return VendorError(payload if isinstance(payload, str) else None)
    message, code, errors = payload.get("message"), payload.get("code"), payload.get("errors")
    common, fields = (
        by_field(errors).get("common"),
        errors.get("fields") if isinstance(errors, dict) else None,
    )
    if isinstance(fields, dict) or common:
        errors = {"": common, **by_field(fields)}
    return VendorError(
        message if isinstance(message, str) else None,
        str(code) if isinstance(code, str | int) else None,
        by_field(errors),
    )
