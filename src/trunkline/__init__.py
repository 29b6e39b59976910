"""One async front for Sakari, Chatwoot and TextMagic.

Everything is loaded when it is first used, so that importing one vendor does not cost the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._auth import Token, TokenCache
    from ._caller import version
    from ._door import Options
    from ._download import Content, Download
    from ._errors import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        InvalidArgumentError,
        MismatchError,
        NotFoundError,
        Outcome,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        ServerError,
        SignatureExpiredError,
        SignatureMalformedError,
        SignatureMismatchError,
        SignatureMissingError,
        TrunklineError,
        UnprocessableEntityError,
        VendorError,
        WebhookError,
        WebhookPayloadError,
    )
    from ._events import CallRecord, capture
    from ._files import File, FileInput
    from ._pager import Page, Pager
    from ._rate import RateLimiter
    from ._retry import Clock, RetryPolicy
    from ._transport import Limits, Timeout, Transport
    from ._unset import UNSET, Unset
    from ._webhooks import UnknownEvent
    from .chatwoot import Chatwoot, ChatwootPlatform, ChatwootPublic
    from .sakari import Sakari
    from .textmagic import TextMagic

    __version__ = version()

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CallRecord",
    "Chatwoot",
    "ChatwootPlatform",
    "ChatwootPublic",
    "ClientClosedError",
    "Clock",
    "ConfigurationError",
    "ConflictError",
    "Content",
    "DecodeError",
    "Download",
    "File",
    "FileInput",
    "InvalidArgumentError",
    "Limits",
    "MismatchError",
    "NotFoundError",
    "Options",
    "Outcome",
    "Page",
    "Pager",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimiter",
    "RetryPolicy",
    "Sakari",
    "ServerError",
    "SignatureExpiredError",
    "SignatureMalformedError",
    "SignatureMismatchError",
    "SignatureMissingError",
    "TextMagic",
    "Timeout",
    "Token",
    "TokenCache",
    "Transport",
    "TrunklineError",
    "UnknownEvent",
    "UnprocessableEntityError",
    "Unset",
    "VendorError",
    "WebhookError",
    "WebhookPayloadError",
    "__version__",
    "capture",
]

if not TYPE_CHECKING:  # so that type checkers still report a name that does not exist
    _PLACES = {
        "_auth": ["Token", "TokenCache"],
        "_door": ["Options"],
        "_download": ["Content", "Download"],
        "_events": ["CallRecord", "capture"],
        "_files": ["File", "FileInput"],
        "_pager": ["Page", "Pager"],
        "_rate": ["RateLimiter"],
        "_retry": ["Clock", "RetryPolicy"],
        "_transport": ["Limits", "Timeout", "Transport"],
        "_unset": ["UNSET", "Unset"],
        "_webhooks": ["UnknownEvent"],
        "chatwoot": ["Chatwoot", "ChatwootPlatform", "ChatwootPublic"],
        "sakari": ["Sakari"],
        "textmagic": ["TextMagic"],
    }
    _MODULES = {name: module for module, names in _PLACES.items() for name in names}

    def __getattr__(name):
        from importlib import import_module

        if name in _PLACES and not name.startswith("_"):
            return import_module(f".{name}", __name__)
        if name == "__version__":
            value = import_module("._caller", __name__).version()
        elif name in __all__:
            value = getattr(import_module(f".{_MODULES.get(name, '_errors')}", __name__), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__():
        return __all__
