# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""The models of the textmagic API, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .get_all_message_sessions_paginated_response import (
        GetAllMessageSessionsPaginatedResponse as GetAllMessageSessionsPaginatedResponse,
    )
    from .get_message_session_stat_response import (
        GetMessageSessionStatResponse as GetMessageSessionStatResponse,
    )
    from .get_messages_by_session_id_paginated_response import (
        GetMessagesBySessionIdPaginatedResponse as GetMessagesBySessionIdPaginatedResponse,
    )
    from .message_out import MessageOut as MessageOut
    from .message_out_sender_source import MessageOutSenderSource as MessageOutSenderSource
    from .message_out_session import MessageOutSession as MessageOutSession
    from .message_reject_reason import MessageRejectReason as MessageRejectReason
    from .message_session import MessageSession as MessageSession
    from .message_session_destination import MessageSessionDestination as MessageSessionDestination
    from .message_session_source import MessageSessionSource as MessageSessionSource
    from .message_status import MessageStatus as MessageStatus
else:
    _MODULES = {
        "GetAllMessageSessionsPaginatedResponse": "get_all_message_sessions_paginated_response",
        "GetMessageSessionStatResponse": "get_message_session_stat_response",
        "GetMessagesBySessionIdPaginatedResponse": "get_messages_by_session_id_paginated_response",
        "MessageOut": "message_out",
        "MessageOutSenderSource": "message_out_sender_source",
        "MessageOutSession": "message_out_session",
        "MessageRejectReason": "message_reject_reason",
        "MessageSession": "message_session",
        "MessageSessionDestination": "message_session_destination",
        "MessageSessionSource": "message_session_source",
        "MessageStatus": "message_status",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(f".{_MODULES[name]}", __name__), name))

    def __dir__() -> list[str]:
        return [*__all__]


__all__ = [
    "GetAllMessageSessionsPaginatedResponse",
    "GetMessageSessionStatResponse",
    "GetMessagesBySessionIdPaginatedResponse",
    "MessageOut",
    "MessageOutSenderSource",
    "MessageOutSession",
    "MessageRejectReason",
    "MessageSession",
    "MessageSessionDestination",
    "MessageSessionSource",
    "MessageStatus",
]
