# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
"""The models of the sakari API, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_address import AccountAddress as AccountAddress
    from .account_balance import AccountBalance as AccountBalance
    from .account_balance_response import AccountBalanceResponse as AccountBalanceResponse
    from .account_billing import AccountBilling as AccountBilling
    from .account_country import AccountCountry as AccountCountry
    from .account_credentials import AccountCredentials as AccountCredentials
    from .account_defaults import AccountDefaults as AccountDefaults
    from .account_domain import AccountDomain as AccountDomain
    from .account_enrollment import AccountEnrollment as AccountEnrollment
    from .account_info import AccountInfo as AccountInfo
    from .account_options import AccountOptions as AccountOptions
    from .account_partner import AccountPartner as AccountPartner
    from .account_plan import AccountPlan as AccountPlan
    from .account_response import AccountResponse as AccountResponse
    from .account_subscription import AccountSubscription as AccountSubscription
    from .account_tax_type import AccountTaxType as AccountTaxType
    from .account_top_up import AccountTopUp as AccountTopUp
    from .accounts_response import AccountsResponse as AccountsResponse
    from .actor import Actor as Actor
    from .attribute import Attribute as Attribute
    from .attribute_response import AttributeResponse as AttributeResponse
    from .attributes_response import AttributesResponse as AttributesResponse
    from .audit_stamp import AuditStamp as AuditStamp
    from .available_phone_number import AvailablePhoneNumber as AvailablePhoneNumber
    from .available_phone_numbers_response import (
        AvailablePhoneNumbersResponse as AvailablePhoneNumbersResponse,
    )
    from .campaign import Campaign as Campaign
    from .campaign_condition import CampaignCondition as CampaignCondition
    from .campaign_field_mapping import CampaignFieldMapping as CampaignFieldMapping
    from .campaign_filters import CampaignFilters as CampaignFilters
    from .campaign_job import CampaignJob as CampaignJob
    from .campaign_launch import CampaignLaunch as CampaignLaunch
    from .campaign_launch_response import CampaignLaunchResponse as CampaignLaunchResponse
    from .campaign_phone_numbers import CampaignPhoneNumbers as CampaignPhoneNumbers
    from .campaign_reporting import CampaignReporting as CampaignReporting
    from .campaign_response import CampaignResponse as CampaignResponse
    from .campaign_schedule import CampaignSchedule as CampaignSchedule
    from .campaign_trigger import CampaignTrigger as CampaignTrigger
    from .campaign_trigger_code import CampaignTriggerCode as CampaignTriggerCode
    from .campaigns_response import CampaignsResponse as CampaignsResponse
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
    from .contact_upload import ContactUpload as ContactUpload
    from .contact_upload_response import ContactUploadResponse as ContactUploadResponse
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
    from .form import Form as Form
    from .form_analytics import FormAnalytics as FormAnalytics
    from .form_analytics_day import FormAnalyticsDay as FormAnalyticsDay
    from .form_analytics_response import FormAnalyticsResponse as FormAnalyticsResponse
    from .form_contact import FormContact as FormContact
    from .form_conversion import FormConversion as FormConversion
    from .form_conversions_response import FormConversionsResponse as FormConversionsResponse
    from .form_response import FormResponse as FormResponse
    from .forms_response import FormsResponse as FormsResponse
    from .group import Group as Group
    from .group_notification import GroupNotification as GroupNotification
    from .group_reference import GroupReference as GroupReference
    from .group_user import GroupUser as GroupUser
    from .groups_response import GroupsResponse as GroupsResponse
    from .hubspot_reference import HubspotReference as HubspotReference
    from .incoming_calls import IncomingCalls as IncomingCalls
    from .integration_reference import IntegrationReference as IntegrationReference
    from .job_reference import JobReference as JobReference
    from .link import Link as Link
    from .link_domain import LinkDomain as LinkDomain
    from .link_response import LinkResponse as LinkResponse
    from .link_source import LinkSource as LinkSource
    from .link_source_count import LinkSourceCount as LinkSourceCount
    from .link_source_response import LinkSourceResponse as LinkSourceResponse
    from .link_source_stats_response import LinkSourceStatsResponse as LinkSourceStatsResponse
    from .link_sources_response import LinkSourcesResponse as LinkSourcesResponse
    from .link_stats import LinkStats as LinkStats
    from .links_response import LinksResponse as LinksResponse
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
    from .share_file_response import ShareFileResponse as ShareFileResponse
    from .shared_file import SharedFile as SharedFile
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
        "Account": "account",
        "AccountAddress": "account_address",
        "AccountBalance": "account_balance",
        "AccountBalanceResponse": "account_balance_response",
        "AccountBilling": "account_billing",
        "AccountCountry": "account_country",
        "AccountCredentials": "account_credentials",
        "AccountDefaults": "account_defaults",
        "AccountDomain": "account_domain",
        "AccountEnrollment": "account_enrollment",
        "AccountInfo": "account_info",
        "AccountOptions": "account_options",
        "AccountPartner": "account_partner",
        "AccountPlan": "account_plan",
        "AccountResponse": "account_response",
        "AccountSubscription": "account_subscription",
        "AccountTaxType": "account_tax_type",
        "AccountTopUp": "account_top_up",
        "AccountsResponse": "accounts_response",
        "Actor": "actor",
        "Attribute": "attribute",
        "AttributeResponse": "attribute_response",
        "AttributesResponse": "attributes_response",
        "AuditStamp": "audit_stamp",
        "AvailablePhoneNumber": "available_phone_number",
        "AvailablePhoneNumbersResponse": "available_phone_numbers_response",
        "Campaign": "campaign",
        "CampaignCondition": "campaign_condition",
        "CampaignFieldMapping": "campaign_field_mapping",
        "CampaignFilters": "campaign_filters",
        "CampaignJob": "campaign_job",
        "CampaignLaunch": "campaign_launch",
        "CampaignLaunchResponse": "campaign_launch_response",
        "CampaignPhoneNumbers": "campaign_phone_numbers",
        "CampaignReporting": "campaign_reporting",
        "CampaignResponse": "campaign_response",
        "CampaignSchedule": "campaign_schedule",
        "CampaignTrigger": "campaign_trigger",
        "CampaignTriggerCode": "campaign_trigger_code",
        "CampaignsResponse": "campaigns_response",
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
        "ContactUpload": "contact_upload",
        "ContactUploadResponse": "contact_upload_response",
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
        "Form": "form",
        "FormAnalytics": "form_analytics",
        "FormAnalyticsDay": "form_analytics_day",
        "FormAnalyticsResponse": "form_analytics_response",
        "FormContact": "form_contact",
        "FormConversion": "form_conversion",
        "FormConversionsResponse": "form_conversions_response",
        "FormResponse": "form_response",
        "FormsResponse": "forms_response",
        "Group": "group",
        "GroupNotification": "group_notification",
        "GroupReference": "group_reference",
        "GroupUser": "group_user",
        "GroupsResponse": "groups_response",
        "HubspotReference": "hubspot_reference",
        "IncomingCalls": "incoming_calls",
        "IntegrationReference": "integration_reference",
        "JobReference": "job_reference",
        "Link": "link",
        "LinkDomain": "link_domain",
        "LinkResponse": "link_response",
        "LinkSource": "link_source",
        "LinkSourceCount": "link_source_count",
        "LinkSourceResponse": "link_source_response",
        "LinkSourceStatsResponse": "link_source_stats_response",
        "LinkSourcesResponse": "link_sources_response",
        "LinkStats": "link_stats",
        "LinksResponse": "links_response",
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
        "ShareFileResponse": "share_file_response",
        "SharedFile": "shared_file",
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
    "Account",
    "AccountAddress",
    "AccountBalance",
    "AccountBalanceResponse",
    "AccountBilling",
    "AccountCountry",
    "AccountCredentials",
    "AccountDefaults",
    "AccountDomain",
    "AccountEnrollment",
    "AccountInfo",
    "AccountOptions",
    "AccountPartner",
    "AccountPlan",
    "AccountResponse",
    "AccountSubscription",
    "AccountTaxType",
    "AccountTopUp",
    "AccountsResponse",
    "Actor",
    "Attribute",
    "AttributeResponse",
    "AttributesResponse",
    "AuditStamp",
    "AvailablePhoneNumber",
    "AvailablePhoneNumbersResponse",
    "Campaign",
    "CampaignCondition",
    "CampaignFieldMapping",
    "CampaignFilters",
    "CampaignJob",
    "CampaignLaunch",
    "CampaignLaunchResponse",
    "CampaignPhoneNumbers",
    "CampaignReporting",
    "CampaignResponse",
    "CampaignSchedule",
    "CampaignTrigger",
    "CampaignTriggerCode",
    "CampaignsResponse",
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
    "ContactUpload",
    "ContactUploadResponse",
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
    "Form",
    "FormAnalytics",
    "FormAnalyticsDay",
    "FormAnalyticsResponse",
    "FormContact",
    "FormConversion",
    "FormConversionsResponse",
    "FormResponse",
    "FormsResponse",
    "Group",
    "GroupNotification",
    "GroupReference",
    "GroupUser",
    "GroupsResponse",
    "HubspotReference",
    "IncomingCalls",
    "IntegrationReference",
    "JobReference",
    "Link",
    "LinkDomain",
    "LinkResponse",
    "LinkSource",
    "LinkSourceCount",
    "LinkSourceResponse",
    "LinkSourceStatsResponse",
    "LinkSourcesResponse",
    "LinkStats",
    "LinksResponse",
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
    "ShareFileResponse",
    "SharedFile",
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
