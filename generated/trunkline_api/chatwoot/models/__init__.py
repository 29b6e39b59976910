# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""The models of the chatwoot API, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_details import AccountDetails as AccountDetails
    from .account_settings import AccountSettings as AccountSettings
    from .account_status import AccountStatus as AccountStatus
    from .account_user import AccountUser as AccountUser
    from .agent import Agent as Agent
    from .agent_bot import AgentBot as AgentBot
    from .agent_bot_sender import AgentBotSender as AgentBotSender
    from .article import Article as Article
    from .article_category import ArticleCategory as ArticleCategory
    from .article_page import ArticlePage as ArticlePage
    from .article_page_meta import ArticlePageMeta as ArticlePageMeta
    from .article_response import ArticleResponse as ArticleResponse
    from .article_status import ArticleStatus as ArticleStatus
    from .assignee import Assignee as Assignee
    from .assignee_type import AssigneeType as AssigneeType
    from .associated_article import AssociatedArticle as AssociatedArticle
    from .attachment import Attachment as Attachment
    from .attachment_file_type import AttachmentFileType as AttachmentFileType
    from .attribute_display_type import AttributeDisplayType as AttributeDisplayType
    from .attribute_model import AttributeModel as AttributeModel
    from .audit_action import AuditAction as AuditAction
    from .audit_log import AuditLog as AuditLog
    from .audit_log_page import AuditLogPage as AuditLogPage
    from .automation_action import AutomationAction as AutomationAction
    from .automation_condition import AutomationCondition as AutomationCondition
    from .automation_event import AutomationEvent as AutomationEvent
    from .automation_rule import AutomationRule as AutomationRule
    from .automation_rule_list_response import AutomationRuleListResponse as AutomationRuleListResponse
    from .automation_rule_response import AutomationRuleResponse as AutomationRuleResponse
    from .availability import Availability as Availability
    from .canned_response import CannedResponse as CannedResponse
    from .captain_assistant_sender import CaptainAssistantSender as CaptainAssistantSender
    from .category import Category as Category
    from .category_meta import CategoryMeta as CategoryMeta
    from .category_page import CategoryPage as CategoryPage
    from .category_page_meta import CategoryPageMeta as CategoryPageMeta
    from .category_response import CategoryResponse as CategoryResponse
    from .category_summary import CategorySummary as CategorySummary
    from .channel_type import ChannelType as ChannelType
    from .contact import Contact as Contact
    from .contact_conversations_response import ContactConversationsResponse as ContactConversationsResponse
    from .contact_create_response import ContactCreateResponse as ContactCreateResponse
    from .contact_created_event import ContactCreatedEvent as ContactCreatedEvent
    from .contact_inbox import ContactInbox as ContactInbox
    from .contact_note import ContactNote as ContactNote
    from .contact_page import ContactPage as ContactPage
    from .contact_page_meta import ContactPageMeta as ContactPageMeta
    from .contact_response import ContactResponse as ContactResponse
    from .contact_sender import ContactSender as ContactSender
    from .contact_type import ContactType as ContactType
    from .contact_updated_event import ContactUpdatedEvent as ContactUpdatedEvent
    from .contactable_inboxes_response import ContactableInboxesResponse as ContactableInboxesResponse
    from .conversation import Conversation as Conversation
    from .conversation_attributes_response import (
        ConversationAttributesResponse as ConversationAttributesResponse,
    )
    from .conversation_counts import ConversationCounts as ConversationCounts
    from .conversation_counts_response import ConversationCountsResponse as ConversationCountsResponse
    from .conversation_created_event import ConversationCreatedEvent as ConversationCreatedEvent
    from .conversation_draft import ConversationDraft as ConversationDraft
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
    from .csat_answer import CsatAnswer as CsatAnswer
    from .csat_metrics import CsatMetrics as CsatMetrics
    from .csat_reviewer import CsatReviewer as CsatReviewer
    from .csat_survey import CsatSurvey as CsatSurvey
    from .csat_survey_response import CsatSurveyResponse as CsatSurveyResponse
    from .custom_attribute_definition import CustomAttributeDefinition as CustomAttributeDefinition
    from .custom_filter import CustomFilter as CustomFilter
    from .custom_filter_type import CustomFilterType as CustomFilterType
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
    from .found_contact import FoundContact as FoundContact
    from .found_conversation import FoundConversation as FoundConversation
    from .found_conversation_page import FoundConversationPage as FoundConversationPage
    from .found_message import FoundMessage as FoundMessage
    from .inbox import Inbox as Inbox
    from .inbox_agent_bot import InboxAgentBot as InboxAgentBot
    from .inbox_agent_bot_response import InboxAgentBotResponse as InboxAgentBotResponse
    from .inbox_agents_response import InboxAgentsResponse as InboxAgentsResponse
    from .inbox_campaign import InboxCampaign as InboxCampaign
    from .inbox_created_event import InboxCreatedEvent as InboxCreatedEvent
    from .inbox_help_center import InboxHelpCenter as InboxHelpCenter
    from .inbox_list_response import InboxListResponse as InboxListResponse
    from .inbox_record import InboxRecord as InboxRecord
    from .inbox_reference import InboxReference as InboxReference
    from .inbox_summary import InboxSummary as InboxSummary
    from .inbox_updated_event import InboxUpdatedEvent as InboxUpdatedEvent
    from .installation import Installation as Installation
    from .integration import Integration as Integration
    from .integration_hook import IntegrationHook as IntegrationHook
    from .integration_hook_type import IntegrationHookType as IntegrationHookType
    from .integration_list_response import IntegrationListResponse as IntegrationListResponse
    from .label import Label as Label
    from .label_titles_response import LabelTitlesResponse as LabelTitlesResponse
    from .labels_response import LabelsResponse as LabelsResponse
    from .live_report_conversations import LiveReportConversations as LiveReportConversations
    from .live_report_group import LiveReportGroup as LiveReportGroup
    from .login_url_response import LoginUrlResponse as LoginUrlResponse
    from .message import Message as Message
    from .message_contact_inbox import MessageContactInbox as MessageContactInbox
    from .message_content_type import MessageContentType as MessageContentType
    from .message_conversation import MessageConversation as MessageConversation
    from .message_created_event import MessageCreatedEvent as MessageCreatedEvent
    from .message_list_meta import MessageListMeta as MessageListMeta
    from .message_list_response import MessageListResponse as MessageListResponse
    from .message_status import MessageStatus as MessageStatus
    from .message_translation import MessageTranslation as MessageTranslation
    from .message_type import MessageType as MessageType
    from .message_updated_event import MessageUpdatedEvent as MessageUpdatedEvent
    from .platform_account import PlatformAccount as PlatformAccount
    from .platform_user import PlatformUser as PlatformUser
    from .platform_user_account import PlatformUserAccount as PlatformUserAccount
    from .portal import Portal as Portal
    from .portal_config import PortalConfig as PortalConfig
    from .portal_list_response import PortalListResponse as PortalListResponse
    from .portal_locale import PortalLocale as PortalLocale
    from .portal_logo import PortalLogo as PortalLogo
    from .portal_meta import PortalMeta as PortalMeta
    from .profile import Profile as Profile
    from .profile_account import ProfileAccount as ProfileAccount
    from .public_contact import PublicContact as PublicContact
    from .public_contact_record import PublicContactRecord as PublicContactRecord
    from .public_conversation import PublicConversation as PublicConversation
    from .public_inbox import PublicInbox as PublicInbox
    from .public_message import PublicMessage as PublicMessage
    from .report_agent_conversations import ReportAgentConversations as ReportAgentConversations
    from .report_agent_metric import ReportAgentMetric as ReportAgentMetric
    from .report_bot_metrics import ReportBotMetrics as ReportBotMetrics
    from .report_bot_summary import ReportBotSummary as ReportBotSummary
    from .report_channel import ReportChannel as ReportChannel
    from .report_inbox import ReportInbox as ReportInbox
    from .report_inbox_label_matrix import ReportInboxLabelMatrix as ReportInboxLabelMatrix
    from .report_label import ReportLabel as ReportLabel
    from .report_line import ReportLine as ReportLine
    from .report_open_conversations import ReportOpenConversations as ReportOpenConversations
    from .report_outgoing_messages import ReportOutgoingMessages as ReportOutgoingMessages
    from .report_point import ReportPoint as ReportPoint
    from .report_response_time_buckets import ReportResponseTimeBuckets as ReportResponseTimeBuckets
    from .report_summary import ReportSummary as ReportSummary
    from .reporting_event import ReportingEvent as ReportingEvent
    from .reporting_event_meta import ReportingEventMeta as ReportingEventMeta
    from .reporting_event_name import ReportingEventName as ReportingEventName
    from .reporting_event_page import ReportingEventPage as ReportingEventPage
    from .sender_type import SenderType as SenderType
    from .sent_file import SentFile as SentFile
    from .sent_file_page import SentFilePage as SentFilePage
    from .sent_file_page_meta import SentFilePageMeta as SentFilePageMeta
    from .status_change import StatusChange as StatusChange
    from .team import Team as Team
    from .toggle_status_response import ToggleStatusResponse as ToggleStatusResponse
    from .token_user import TokenUser as TokenUser
    from .unread_counts import UnreadCounts as UnreadCounts
    from .unread_counts_response import UnreadCountsResponse as UnreadCountsResponse
    from .uploaded_file import UploadedFile as UploadedFile
    from .user_role import UserRole as UserRole
    from .user_sender import UserSender as UserSender
    from .user_token import UserToken as UserToken
    from .webhook import Webhook as Webhook
    from .webhook_event_name import WebhookEventName as WebhookEventName
    from .webhook_holder import WebhookHolder as WebhookHolder
    from .webhook_list import WebhookList as WebhookList
    from .webhook_list_response import WebhookListResponse as WebhookListResponse
    from .webhook_response import WebhookResponse as WebhookResponse
    from .webwidget_triggered_event import WebwidgetTriggeredEvent as WebwidgetTriggeredEvent
    from .widget_event_browser import WidgetEventBrowser as WidgetEventBrowser
    from .widget_event_info import WidgetEventInfo as WidgetEventInfo
    from .widget_event_moment import WidgetEventMoment as WidgetEventMoment
    from .working_hours import WorkingHours as WorkingHours
else:
    _MODULES = {
        "Account": "account",
        "AccountDetails": "account_details",
        "AccountSettings": "account_settings",
        "AccountStatus": "account_status",
        "AccountUser": "account_user",
        "Agent": "agent",
        "AgentBot": "agent_bot",
        "AgentBotSender": "agent_bot_sender",
        "Article": "article",
        "ArticleCategory": "article_category",
        "ArticlePage": "article_page",
        "ArticlePageMeta": "article_page_meta",
        "ArticleResponse": "article_response",
        "ArticleStatus": "article_status",
        "Assignee": "assignee",
        "AssigneeType": "assignee_type",
        "AssociatedArticle": "associated_article",
        "Attachment": "attachment",
        "AttachmentFileType": "attachment_file_type",
        "AttributeDisplayType": "attribute_display_type",
        "AttributeModel": "attribute_model",
        "AuditAction": "audit_action",
        "AuditLog": "audit_log",
        "AuditLogPage": "audit_log_page",
        "AutomationAction": "automation_action",
        "AutomationCondition": "automation_condition",
        "AutomationEvent": "automation_event",
        "AutomationRule": "automation_rule",
        "AutomationRuleListResponse": "automation_rule_list_response",
        "AutomationRuleResponse": "automation_rule_response",
        "Availability": "availability",
        "CannedResponse": "canned_response",
        "CaptainAssistantSender": "captain_assistant_sender",
        "Category": "category",
        "CategoryMeta": "category_meta",
        "CategoryPage": "category_page",
        "CategoryPageMeta": "category_page_meta",
        "CategoryResponse": "category_response",
        "CategorySummary": "category_summary",
        "ChannelType": "channel_type",
        "Contact": "contact",
        "ContactConversationsResponse": "contact_conversations_response",
        "ContactCreateResponse": "contact_create_response",
        "ContactCreatedEvent": "contact_created_event",
        "ContactInbox": "contact_inbox",
        "ContactNote": "contact_note",
        "ContactPage": "contact_page",
        "ContactPageMeta": "contact_page_meta",
        "ContactResponse": "contact_response",
        "ContactSender": "contact_sender",
        "ContactType": "contact_type",
        "ContactUpdatedEvent": "contact_updated_event",
        "ContactableInboxesResponse": "contactable_inboxes_response",
        "Conversation": "conversation",
        "ConversationAttributesResponse": "conversation_attributes_response",
        "ConversationCounts": "conversation_counts",
        "ConversationCountsResponse": "conversation_counts_response",
        "ConversationCreatedEvent": "conversation_created_event",
        "ConversationDraft": "conversation_draft",
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
        "CsatAnswer": "csat_answer",
        "CsatMetrics": "csat_metrics",
        "CsatReviewer": "csat_reviewer",
        "CsatSurvey": "csat_survey",
        "CsatSurveyResponse": "csat_survey_response",
        "CustomAttributeDefinition": "custom_attribute_definition",
        "CustomFilter": "custom_filter",
        "CustomFilterType": "custom_filter_type",
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
        "FoundContact": "found_contact",
        "FoundConversation": "found_conversation",
        "FoundConversationPage": "found_conversation_page",
        "FoundMessage": "found_message",
        "Inbox": "inbox",
        "InboxAgentBot": "inbox_agent_bot",
        "InboxAgentBotResponse": "inbox_agent_bot_response",
        "InboxAgentsResponse": "inbox_agents_response",
        "InboxCampaign": "inbox_campaign",
        "InboxCreatedEvent": "inbox_created_event",
        "InboxHelpCenter": "inbox_help_center",
        "InboxListResponse": "inbox_list_response",
        "InboxRecord": "inbox_record",
        "InboxReference": "inbox_reference",
        "InboxSummary": "inbox_summary",
        "InboxUpdatedEvent": "inbox_updated_event",
        "Installation": "installation",
        "Integration": "integration",
        "IntegrationHook": "integration_hook",
        "IntegrationHookType": "integration_hook_type",
        "IntegrationListResponse": "integration_list_response",
        "Label": "label",
        "LabelTitlesResponse": "label_titles_response",
        "LabelsResponse": "labels_response",
        "LiveReportConversations": "live_report_conversations",
        "LiveReportGroup": "live_report_group",
        "LoginUrlResponse": "login_url_response",
        "Message": "message",
        "MessageContactInbox": "message_contact_inbox",
        "MessageContentType": "message_content_type",
        "MessageConversation": "message_conversation",
        "MessageCreatedEvent": "message_created_event",
        "MessageListMeta": "message_list_meta",
        "MessageListResponse": "message_list_response",
        "MessageStatus": "message_status",
        "MessageTranslation": "message_translation",
        "MessageType": "message_type",
        "MessageUpdatedEvent": "message_updated_event",
        "PlatformAccount": "platform_account",
        "PlatformUser": "platform_user",
        "PlatformUserAccount": "platform_user_account",
        "Portal": "portal",
        "PortalConfig": "portal_config",
        "PortalListResponse": "portal_list_response",
        "PortalLocale": "portal_locale",
        "PortalLogo": "portal_logo",
        "PortalMeta": "portal_meta",
        "Profile": "profile",
        "ProfileAccount": "profile_account",
        "PublicContact": "public_contact",
        "PublicContactRecord": "public_contact_record",
        "PublicConversation": "public_conversation",
        "PublicInbox": "public_inbox",
        "PublicMessage": "public_message",
        "ReportAgentConversations": "report_agent_conversations",
        "ReportAgentMetric": "report_agent_metric",
        "ReportBotMetrics": "report_bot_metrics",
        "ReportBotSummary": "report_bot_summary",
        "ReportChannel": "report_channel",
        "ReportInbox": "report_inbox",
        "ReportInboxLabelMatrix": "report_inbox_label_matrix",
        "ReportLabel": "report_label",
        "ReportLine": "report_line",
        "ReportOpenConversations": "report_open_conversations",
        "ReportOutgoingMessages": "report_outgoing_messages",
        "ReportPoint": "report_point",
        "ReportResponseTimeBuckets": "report_response_time_buckets",
        "ReportSummary": "report_summary",
        "ReportingEvent": "reporting_event",
        "ReportingEventMeta": "reporting_event_meta",
        "ReportingEventName": "reporting_event_name",
        "ReportingEventPage": "reporting_event_page",
        "SenderType": "sender_type",
        "SentFile": "sent_file",
        "SentFilePage": "sent_file_page",
        "SentFilePageMeta": "sent_file_page_meta",
        "StatusChange": "status_change",
        "Team": "team",
        "ToggleStatusResponse": "toggle_status_response",
        "TokenUser": "token_user",
        "UnreadCounts": "unread_counts",
        "UnreadCountsResponse": "unread_counts_response",
        "UploadedFile": "uploaded_file",
        "UserRole": "user_role",
        "UserSender": "user_sender",
        "UserToken": "user_token",
        "Webhook": "webhook",
        "WebhookEventName": "webhook_event_name",
        "WebhookHolder": "webhook_holder",
        "WebhookList": "webhook_list",
        "WebhookListResponse": "webhook_list_response",
        "WebhookResponse": "webhook_response",
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
    "Account",
    "AccountDetails",
    "AccountSettings",
    "AccountStatus",
    "AccountUser",
    "Agent",
    "AgentBot",
    "AgentBotSender",
    "Article",
    "ArticleCategory",
    "ArticlePage",
    "ArticlePageMeta",
    "ArticleResponse",
    "ArticleStatus",
    "Assignee",
    "AssigneeType",
    "AssociatedArticle",
    "Attachment",
    "AttachmentFileType",
    "AttributeDisplayType",
    "AttributeModel",
    "AuditAction",
    "AuditLog",
    "AuditLogPage",
    "AutomationAction",
    "AutomationCondition",
    "AutomationEvent",
    "AutomationRule",
    "AutomationRuleListResponse",
    "AutomationRuleResponse",
    "Availability",
    "CannedResponse",
    "CaptainAssistantSender",
    "Category",
    "CategoryMeta",
    "CategoryPage",
    "CategoryPageMeta",
    "CategoryResponse",
    "CategorySummary",
    "ChannelType",
    "Contact",
    "ContactConversationsResponse",
    "ContactCreateResponse",
    "ContactCreatedEvent",
    "ContactInbox",
    "ContactNote",
    "ContactPage",
    "ContactPageMeta",
    "ContactResponse",
    "ContactSender",
    "ContactType",
    "ContactUpdatedEvent",
    "ContactableInboxesResponse",
    "Conversation",
    "ConversationAttributesResponse",
    "ConversationCounts",
    "ConversationCountsResponse",
    "ConversationCreatedEvent",
    "ConversationDraft",
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
    "CsatAnswer",
    "CsatMetrics",
    "CsatReviewer",
    "CsatSurvey",
    "CsatSurveyResponse",
    "CustomAttributeDefinition",
    "CustomFilter",
    "CustomFilterType",
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
    "FoundContact",
    "FoundConversation",
    "FoundConversationPage",
    "FoundMessage",
    "Inbox",
    "InboxAgentBot",
    "InboxAgentBotResponse",
    "InboxAgentsResponse",
    "InboxCampaign",
    "InboxCreatedEvent",
    "InboxHelpCenter",
    "InboxListResponse",
    "InboxRecord",
    "InboxReference",
    "InboxSummary",
    "InboxUpdatedEvent",
    "Installation",
    "Integration",
    "IntegrationHook",
    "IntegrationHookType",
    "IntegrationListResponse",
    "Label",
    "LabelTitlesResponse",
    "LabelsResponse",
    "LiveReportConversations",
    "LiveReportGroup",
    "LoginUrlResponse",
    "Message",
    "MessageContactInbox",
    "MessageContentType",
    "MessageConversation",
    "MessageCreatedEvent",
    "MessageListMeta",
    "MessageListResponse",
    "MessageStatus",
    "MessageTranslation",
    "MessageType",
    "MessageUpdatedEvent",
    "PlatformAccount",
    "PlatformUser",
    "PlatformUserAccount",
    "Portal",
    "PortalConfig",
    "PortalListResponse",
    "PortalLocale",
    "PortalLogo",
    "PortalMeta",
    "Profile",
    "ProfileAccount",
    "PublicContact",
    "PublicContactRecord",
    "PublicConversation",
    "PublicInbox",
    "PublicMessage",
    "ReportAgentConversations",
    "ReportAgentMetric",
    "ReportBotMetrics",
    "ReportBotSummary",
    "ReportChannel",
    "ReportInbox",
    "ReportInboxLabelMatrix",
    "ReportLabel",
    "ReportLine",
    "ReportOpenConversations",
    "ReportOutgoingMessages",
    "ReportPoint",
    "ReportResponseTimeBuckets",
    "ReportSummary",
    "ReportingEvent",
    "ReportingEventMeta",
    "ReportingEventName",
    "ReportingEventPage",
    "SenderType",
    "SentFile",
    "SentFilePage",
    "SentFilePageMeta",
    "StatusChange",
    "Team",
    "ToggleStatusResponse",
    "TokenUser",
    "UnreadCounts",
    "UnreadCountsResponse",
    "UploadedFile",
    "UserRole",
    "UserSender",
    "UserToken",
    "Webhook",
    "WebhookEventName",
    "WebhookHolder",
    "WebhookList",
    "WebhookListResponse",
    "WebhookResponse",
    "WebwidgetTriggeredEvent",
    "WidgetEventBrowser",
    "WidgetEventInfo",
    "WidgetEventMoment",
    "WorkingHours",
]
