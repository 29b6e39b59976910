# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""The models of the chatwoot API, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_status import AccountStatus as AccountStatus
    from .agent_bot_sender import AgentBotSender as AgentBotSender
    from .attachment import Attachment as Attachment
    from .attachment_file_type import AttachmentFileType as AttachmentFileType
    from .availability import Availability as Availability
    from .captain_assistant_sender import CaptainAssistantSender as CaptainAssistantSender
    from .contact_sender import ContactSender as ContactSender
    from .custom_role import CustomRole as CustomRole
    from .message_content_type import MessageContentType as MessageContentType
    from .message_type import MessageType as MessageType
    from .platform_account import PlatformAccount as PlatformAccount
    from .profile import Profile as Profile
    from .profile_account import ProfileAccount as ProfileAccount
    from .public_message import PublicMessage as PublicMessage
    from .user_role import UserRole as UserRole
    from .user_sender import UserSender as UserSender
else:
    _MODULES = {
        "AccountStatus": "account_status",
        "AgentBotSender": "agent_bot_sender",
        "Attachment": "attachment",
        "AttachmentFileType": "attachment_file_type",
        "Availability": "availability",
        "CaptainAssistantSender": "captain_assistant_sender",
        "ContactSender": "contact_sender",
        "CustomRole": "custom_role",
        "MessageContentType": "message_content_type",
        "MessageType": "message_type",
        "PlatformAccount": "platform_account",
        "Profile": "profile",
        "ProfileAccount": "profile_account",
        "PublicMessage": "public_message",
        "UserRole": "user_role",
        "UserSender": "user_sender",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(f".{_MODULES[name]}", __name__), name))

    def __dir__() -> list[str]:
        return [*__all__]


__all__ = [
    "AccountStatus",
    "AgentBotSender",
    "Attachment",
    "AttachmentFileType",
    "Availability",
    "CaptainAssistantSender",
    "ContactSender",
    "CustomRole",
    "MessageContentType",
    "MessageType",
    "PlatformAccount",
    "Profile",
    "ProfileAccount",
    "PublicMessage",
    "UserRole",
    "UserSender",
]
