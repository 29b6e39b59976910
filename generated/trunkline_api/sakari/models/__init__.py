# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
"""The models of the sakari API, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .actor import Actor as Actor
    from .audit_stamp import AuditStamp as AuditStamp
    from .channels import Channels as Channels
    from .contact import Contact as Contact
    from .contact_created_event import ContactCreatedEvent as ContactCreatedEvent
    from .contact_list import ContactList as ContactList
    from .contact_list_condition import ContactListCondition as ContactListCondition
    from .contact_list_filter import ContactListFilter as ContactListFilter
    from .contact_list_source import ContactListSource as ContactListSource
    from .contact_opt_in_event import ContactOptInEvent as ContactOptInEvent
    from .contact_opt_out_event import ContactOptOutEvent as ContactOptOutEvent
    from .contact_removed_event import ContactRemovedEvent as ContactRemovedEvent
    from .contact_response import ContactResponse as ContactResponse
    from .contact_tag import ContactTag as ContactTag
    from .contact_updated_event import ContactUpdatedEvent as ContactUpdatedEvent
    from .contacts_response import ContactsResponse as ContactsResponse
    from .conversation import Conversation as Conversation
    from .conversation_closed_event import ConversationClosedEvent as ConversationClosedEvent
    from .conversation_response import ConversationResponse as ConversationResponse
    from .conversation_started_event import ConversationStartedEvent as ConversationStartedEvent
    from .conversations_response import ConversationsResponse as ConversationsResponse
    from .create_contact_response import CreateContactResponse as CreateContactResponse
    from .create_template_response import CreateTemplateResponse as CreateTemplateResponse
    from .double_opt_in import DoubleOptIn as DoubleOptIn
    from .error_detail import ErrorDetail as ErrorDetail
    from .group import Group as Group
    from .group_notification import GroupNotification as GroupNotification
    from .group_reference import GroupReference as GroupReference
    from .group_user import GroupUser as GroupUser
    from .hubspot_reference import HubspotReference as HubspotReference
    from .incoming_calls import IncomingCalls as IncomingCalls
    from .integration_reference import IntegrationReference as IntegrationReference
    from .job_reference import JobReference as JobReference
    from .list_opt_in_event import ListOptInEvent as ListOptInEvent
    from .list_opt_out_event import ListOptOutEvent as ListOptOutEvent
    from .media import Media as Media
    from .message import Message as Message
    from .message_event_data import MessageEventData as MessageEventData
    from .message_received_event import MessageReceivedEvent as MessageReceivedEvent
    from .message_response import MessageResponse as MessageResponse
    from .message_sent_event import MessageSentEvent as MessageSentEvent
    from .message_status import MessageStatus as MessageStatus
    from .message_status_event import MessageStatusEvent as MessageStatusEvent
    from .messages_response import MessagesResponse as MessagesResponse
    from .mobile import Mobile as Mobile
    from .notification_destination import NotificationDestination as NotificationDestination
    from .office_hours import OfficeHours as OfficeHours
    from .office_period import OfficePeriod as OfficePeriod
    from .office_week import OfficeWeek as OfficeWeek
    from .pagination import Pagination as Pagination
    from .phone_number import PhoneNumber as PhoneNumber
    from .problem import Problem as Problem
    from .send_job import SendJob as SendJob
    from .send_messages_response import SendMessagesResponse as SendMessagesResponse
    from .send_receipt import SendReceipt as SendReceipt
    from .sender import Sender as Sender
    from .sms_campaign import SmsCampaign as SmsCampaign
    from .sms_channel import SmsChannel as SmsChannel
    from .sms_regulatory import SmsRegulatory as SmsRegulatory
    from .template import Template as Template
    from .template_response import TemplateResponse as TemplateResponse
    from .templates_response import TemplatesResponse as TemplatesResponse
    from .time_of_day import TimeOfDay as TimeOfDay
    from .token_response import TokenResponse as TokenResponse
    from .voice_channel import VoiceChannel as VoiceChannel
    from .webhook import Webhook as Webhook
    from .webhook_event_type import WebhookEventType as WebhookEventType
    from .webhook_response import WebhookResponse as WebhookResponse
    from .webhooks_response import WebhooksResponse as WebhooksResponse
    from .whats_app_channel import WhatsAppChannel as WhatsAppChannel
else:
    _MODULES = {
        "Actor": "actor",
        "AuditStamp": "audit_stamp",
        "Channels": "channels",
        "Contact": "contact",
        "ContactCreatedEvent": "contact_created_event",
        "ContactList": "contact_list",
        "ContactListCondition": "contact_list_condition",
        "ContactListFilter": "contact_list_filter",
        "ContactListSource": "contact_list_source",
        "ContactOptInEvent": "contact_opt_in_event",
        "ContactOptOutEvent": "contact_opt_out_event",
        "ContactRemovedEvent": "contact_removed_event",
        "ContactResponse": "contact_response",
        "ContactTag": "contact_tag",
        "ContactUpdatedEvent": "contact_updated_event",
        "ContactsResponse": "contacts_response",
        "Conversation": "conversation",
        "ConversationClosedEvent": "conversation_closed_event",
        "ConversationResponse": "conversation_response",
        "ConversationStartedEvent": "conversation_started_event",
        "ConversationsResponse": "conversations_response",
        "CreateContactResponse": "create_contact_response",
        "CreateTemplateResponse": "create_template_response",
        "DoubleOptIn": "double_opt_in",
        "ErrorDetail": "error_detail",
        "Group": "group",
        "GroupNotification": "group_notification",
        "GroupReference": "group_reference",
        "GroupUser": "group_user",
        "HubspotReference": "hubspot_reference",
        "IncomingCalls": "incoming_calls",
        "IntegrationReference": "integration_reference",
        "JobReference": "job_reference",
        "ListOptInEvent": "list_opt_in_event",
        "ListOptOutEvent": "list_opt_out_event",
        "Media": "media",
        "Message": "message",
        "MessageEventData": "message_event_data",
        "MessageReceivedEvent": "message_received_event",
        "MessageResponse": "message_response",
        "MessageSentEvent": "message_sent_event",
        "MessageStatus": "message_status",
        "MessageStatusEvent": "message_status_event",
        "MessagesResponse": "messages_response",
        "Mobile": "mobile",
        "NotificationDestination": "notification_destination",
        "OfficeHours": "office_hours",
        "OfficePeriod": "office_period",
        "OfficeWeek": "office_week",
        "Pagination": "pagination",
        "PhoneNumber": "phone_number",
        "Problem": "problem",
        "SendJob": "send_job",
        "SendMessagesResponse": "send_messages_response",
        "SendReceipt": "send_receipt",
        "Sender": "sender",
        "SmsCampaign": "sms_campaign",
        "SmsChannel": "sms_channel",
        "SmsRegulatory": "sms_regulatory",
        "Template": "template",
        "TemplateResponse": "template_response",
        "TemplatesResponse": "templates_response",
        "TimeOfDay": "time_of_day",
        "TokenResponse": "token_response",
        "VoiceChannel": "voice_channel",
        "Webhook": "webhook",
        "WebhookEventType": "webhook_event_type",
        "WebhookResponse": "webhook_response",
        "WebhooksResponse": "webhooks_response",
        "WhatsAppChannel": "whats_app_channel",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(f".{_MODULES[name]}", __name__), name))

    def __dir__() -> list[str]:
        return [*__all__]


__all__ = [
    "Actor",
    "AuditStamp",
    "Channels",
    "Contact",
    "ContactCreatedEvent",
    "ContactList",
    "ContactListCondition",
    "ContactListFilter",
    "ContactListSource",
    "ContactOptInEvent",
    "ContactOptOutEvent",
    "ContactRemovedEvent",
    "ContactResponse",
    "ContactTag",
    "ContactUpdatedEvent",
    "ContactsResponse",
    "Conversation",
    "ConversationClosedEvent",
    "ConversationResponse",
    "ConversationStartedEvent",
    "ConversationsResponse",
    "CreateContactResponse",
    "CreateTemplateResponse",
    "DoubleOptIn",
    "ErrorDetail",
    "Group",
    "GroupNotification",
    "GroupReference",
    "GroupUser",
    "HubspotReference",
    "IncomingCalls",
    "IntegrationReference",
    "JobReference",
    "ListOptInEvent",
    "ListOptOutEvent",
    "Media",
    "Message",
    "MessageEventData",
    "MessageReceivedEvent",
    "MessageResponse",
    "MessageSentEvent",
    "MessageStatus",
    "MessageStatusEvent",
    "MessagesResponse",
    "Mobile",
    "NotificationDestination",
    "OfficeHours",
    "OfficePeriod",
    "OfficeWeek",
    "Pagination",
    "PhoneNumber",
    "Problem",
    "SendJob",
    "SendMessagesResponse",
    "SendReceipt",
    "Sender",
    "SmsCampaign",
    "SmsChannel",
    "SmsRegulatory",
    "Template",
    "TemplateResponse",
    "TemplatesResponse",
    "TimeOfDay",
    "TokenResponse",
    "VoiceChannel",
    "Webhook",
    "WebhookEventType",
    "WebhookResponse",
    "WebhooksResponse",
    "WhatsAppChannel",
]
