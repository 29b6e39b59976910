# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""The models of the chatwoot API, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_status import AccountStatus as AccountStatus
    from .agent import Agent as Agent
    from .agent_bot_sender import AgentBotSender as AgentBotSender
    from .assignee import Assignee as Assignee
    from .assignee_type import AssigneeType as AssigneeType
    from .attachment import Attachment as Attachment
    from .attachment_file_type import AttachmentFileType as AttachmentFileType
    from .availability import Availability as Availability
    from .captain_assistant_sender import CaptainAssistantSender as CaptainAssistantSender
    from .channel_type import ChannelType as ChannelType
    from .contact import Contact as Contact
    from .contact_create_response import ContactCreateResponse as ContactCreateResponse
    from .contact_created_event import ContactCreatedEvent as ContactCreatedEvent
    from .contact_inbox import ContactInbox as ContactInbox
    from .contact_page import ContactPage as ContactPage
    from .contact_page_meta import ContactPageMeta as ContactPageMeta
    from .contact_response import ContactResponse as ContactResponse
    from .contact_sender import ContactSender as ContactSender
    from .contact_type import ContactType as ContactType
    from .contact_updated_event import ContactUpdatedEvent as ContactUpdatedEvent
    from .conversation import Conversation as Conversation
    from .conversation_counts import ConversationCounts as ConversationCounts
    from .conversation_created_event import ConversationCreatedEvent as ConversationCreatedEvent
    from .conversation_list_response import ConversationListResponse as ConversationListResponse
    from .conversation_meta import ConversationMeta as ConversationMeta
    from .conversation_opened_event import ConversationOpenedEvent as ConversationOpenedEvent
    from .conversation_page import ConversationPage as ConversationPage
    from .conversation_priority import ConversationPriority as ConversationPriority
    from .conversation_resolved_event import ConversationResolvedEvent as ConversationResolvedEvent
    from .conversation_status import ConversationStatus as ConversationStatus
    from .conversation_status_changed_event import (
        ConversationStatusChangedEvent as ConversationStatusChangedEvent,
    )
    from .conversation_typing_off_event import ConversationTypingOffEvent as ConversationTypingOffEvent
    from .conversation_typing_on_event import ConversationTypingOnEvent as ConversationTypingOnEvent
    from .conversation_updated_event import ConversationUpdatedEvent as ConversationUpdatedEvent
    from .created_contact import CreatedContact as CreatedContact
    from .created_contact_inbox import CreatedContactInbox as CreatedContactInbox
    from .custom_role import CustomRole as CustomRole
    from .event_account import EventAccount as EventAccount
    from .event_agent_bot import EventAgentBot as EventAgentBot
    from .event_changed_value import EventChangedValue as EventChangedValue
    from .event_contact import EventContact as EventContact
    from .event_contact_inbox import EventContactInbox as EventContactInbox
    from .event_conversation import EventConversation as EventConversation
    from .event_conversation_meta import EventConversationMeta as EventConversationMeta
    from .event_inbox import EventInbox as EventInbox
    from .event_message_type import EventMessageType as EventMessageType
    from .event_team import EventTeam as EventTeam
    from .event_user import EventUser as EventUser
    from .inbox import Inbox as Inbox
    from .inbox_created_event import InboxCreatedEvent as InboxCreatedEvent
    from .inbox_help_center import InboxHelpCenter as InboxHelpCenter
    from .inbox_list_response import InboxListResponse as InboxListResponse
    from .inbox_record import InboxRecord as InboxRecord
    from .inbox_summary import InboxSummary as InboxSummary
    from .inbox_updated_event import InboxUpdatedEvent as InboxUpdatedEvent
    from .label_titles_response import LabelTitlesResponse as LabelTitlesResponse
    from .message import Message as Message
    from .message_contact_inbox import MessageContactInbox as MessageContactInbox
    from .message_content_type import MessageContentType as MessageContentType
    from .message_conversation import MessageConversation as MessageConversation
    from .message_created_event import MessageCreatedEvent as MessageCreatedEvent
    from .message_list_meta import MessageListMeta as MessageListMeta
    from .message_list_response import MessageListResponse as MessageListResponse
    from .message_status import MessageStatus as MessageStatus
    from .message_type import MessageType as MessageType
    from .message_updated_event import MessageUpdatedEvent as MessageUpdatedEvent
    from .platform_account import PlatformAccount as PlatformAccount
    from .profile import Profile as Profile
    from .profile_account import ProfileAccount as ProfileAccount
    from .public_contact import PublicContact as PublicContact
    from .public_contact_record import PublicContactRecord as PublicContactRecord
    from .public_conversation import PublicConversation as PublicConversation
    from .public_inbox import PublicInbox as PublicInbox
    from .public_message import PublicMessage as PublicMessage
    from .sender_type import SenderType as SenderType
    from .status_change import StatusChange as StatusChange
    from .team import Team as Team
    from .toggle_status_response import ToggleStatusResponse as ToggleStatusResponse
    from .user_role import UserRole as UserRole
    from .user_sender import UserSender as UserSender
    from .webwidget_triggered_event import WebwidgetTriggeredEvent as WebwidgetTriggeredEvent
    from .widget_event_browser import WidgetEventBrowser as WidgetEventBrowser
    from .widget_event_info import WidgetEventInfo as WidgetEventInfo
    from .widget_event_moment import WidgetEventMoment as WidgetEventMoment
    from .working_hours import WorkingHours as WorkingHours
else:
    _MODULES = {
        "AccountStatus": "account_status",
        "Agent": "agent",
        "AgentBotSender": "agent_bot_sender",
        "Assignee": "assignee",
        "AssigneeType": "assignee_type",
        "Attachment": "attachment",
        "AttachmentFileType": "attachment_file_type",
        "Availability": "availability",
        "CaptainAssistantSender": "captain_assistant_sender",
        "ChannelType": "channel_type",
        "Contact": "contact",
        "ContactCreateResponse": "contact_create_response",
        "ContactCreatedEvent": "contact_created_event",
        "ContactInbox": "contact_inbox",
        "ContactPage": "contact_page",
        "ContactPageMeta": "contact_page_meta",
        "ContactResponse": "contact_response",
        "ContactSender": "contact_sender",
        "ContactType": "contact_type",
        "ContactUpdatedEvent": "contact_updated_event",
        "Conversation": "conversation",
        "ConversationCounts": "conversation_counts",
        "ConversationCreatedEvent": "conversation_created_event",
        "ConversationListResponse": "conversation_list_response",
        "ConversationMeta": "conversation_meta",
        "ConversationOpenedEvent": "conversation_opened_event",
        "ConversationPage": "conversation_page",
        "ConversationPriority": "conversation_priority",
        "ConversationResolvedEvent": "conversation_resolved_event",
        "ConversationStatus": "conversation_status",
        "ConversationStatusChangedEvent": "conversation_status_changed_event",
        "ConversationTypingOffEvent": "conversation_typing_off_event",
        "ConversationTypingOnEvent": "conversation_typing_on_event",
        "ConversationUpdatedEvent": "conversation_updated_event",
        "CreatedContact": "created_contact",
        "CreatedContactInbox": "created_contact_inbox",
        "CustomRole": "custom_role",
        "EventAccount": "event_account",
        "EventAgentBot": "event_agent_bot",
        "EventChangedValue": "event_changed_value",
        "EventContact": "event_contact",
        "EventContactInbox": "event_contact_inbox",
        "EventConversation": "event_conversation",
        "EventConversationMeta": "event_conversation_meta",
        "EventInbox": "event_inbox",
        "EventMessageType": "event_message_type",
        "EventTeam": "event_team",
        "EventUser": "event_user",
        "Inbox": "inbox",
        "InboxCreatedEvent": "inbox_created_event",
        "InboxHelpCenter": "inbox_help_center",
        "InboxListResponse": "inbox_list_response",
        "InboxRecord": "inbox_record",
        "InboxSummary": "inbox_summary",
        "InboxUpdatedEvent": "inbox_updated_event",
        "LabelTitlesResponse": "label_titles_response",
        "Message": "message",
        "MessageContactInbox": "message_contact_inbox",
        "MessageContentType": "message_content_type",
        "MessageConversation": "message_conversation",
        "MessageCreatedEvent": "message_created_event",
        "MessageListMeta": "message_list_meta",
        "MessageListResponse": "message_list_response",
        "MessageStatus": "message_status",
        "MessageType": "message_type",
        "MessageUpdatedEvent": "message_updated_event",
        "PlatformAccount": "platform_account",
        "Profile": "profile",
        "ProfileAccount": "profile_account",
        "PublicContact": "public_contact",
        "PublicContactRecord": "public_contact_record",
        "PublicConversation": "public_conversation",
        "PublicInbox": "public_inbox",
        "PublicMessage": "public_message",
        "SenderType": "sender_type",
        "StatusChange": "status_change",
        "Team": "team",
        "ToggleStatusResponse": "toggle_status_response",
        "UserRole": "user_role",
        "UserSender": "user_sender",
        "WebwidgetTriggeredEvent": "webwidget_triggered_event",
        "WidgetEventBrowser": "widget_event_browser",
        "WidgetEventInfo": "widget_event_info",
        "WidgetEventMoment": "widget_event_moment",
        "WorkingHours": "working_hours",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(f".{_MODULES[name]}", __name__), name))

    def __dir__() -> list[str]:
        return [*__all__]


__all__ = [
    "AccountStatus",
    "Agent",
    "AgentBotSender",
    "Assignee",
    "AssigneeType",
    "Attachment",
    "AttachmentFileType",
    "Availability",
    "CaptainAssistantSender",
    "ChannelType",
    "Contact",
    "ContactCreateResponse",
    "ContactCreatedEvent",
    "ContactInbox",
    "ContactPage",
    "ContactPageMeta",
    "ContactResponse",
    "ContactSender",
    "ContactType",
    "ContactUpdatedEvent",
    "Conversation",
    "ConversationCounts",
    "ConversationCreatedEvent",
    "ConversationListResponse",
    "ConversationMeta",
    "ConversationOpenedEvent",
    "ConversationPage",
    "ConversationPriority",
    "ConversationResolvedEvent",
    "ConversationStatus",
    "ConversationStatusChangedEvent",
    "ConversationTypingOffEvent",
    "ConversationTypingOnEvent",
    "ConversationUpdatedEvent",
    "CreatedContact",
    "CreatedContactInbox",
    "CustomRole",
    "EventAccount",
    "EventAgentBot",
    "EventChangedValue",
    "EventContact",
    "EventContactInbox",
    "EventConversation",
    "EventConversationMeta",
    "EventInbox",
    "EventMessageType",
    "EventTeam",
    "EventUser",
    "Inbox",
    "InboxCreatedEvent",
    "InboxHelpCenter",
    "InboxListResponse",
    "InboxRecord",
    "InboxSummary",
    "InboxUpdatedEvent",
    "LabelTitlesResponse",
    "Message",
    "MessageContactInbox",
    "MessageContentType",
    "MessageConversation",
    "MessageCreatedEvent",
    "MessageListMeta",
    "MessageListResponse",
    "MessageStatus",
    "MessageType",
    "MessageUpdatedEvent",
    "PlatformAccount",
    "Profile",
    "ProfileAccount",
    "PublicContact",
    "PublicContactRecord",
    "PublicConversation",
    "PublicInbox",
    "PublicMessage",
    "SenderType",
    "StatusChange",
    "Team",
    "ToggleStatusResponse",
    "UserRole",
    "UserSender",
    "WebwidgetTriggeredEvent",
    "WidgetEventBrowser",
    "WidgetEventInfo",
    "WidgetEventMoment",
    "WorkingHours",
]
