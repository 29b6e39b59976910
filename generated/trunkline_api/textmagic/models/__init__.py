# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""The models of the textmagic API, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .available_numbers import AvailableNumbers as AvailableNumbers
    from .available_senders import AvailableSenders as AvailableSenders
    from .avatar import Avatar as Avatar
    from .balance_notification_settings import BalanceNotificationSettings as BalanceNotificationSettings
    from .bulk_session import BulkSession as BulkSession
    from .bulk_session_status import BulkSessionStatus as BulkSessionStatus
    from .bulk_sessions_paginated_response import (
        BulkSessionsPaginatedResponse as BulkSessionsPaginatedResponse,
    )
    from .callback_format import CallbackFormat as CallbackFormat
    from .callback_settings import CallbackSettings as CallbackSettings
    from .carrier_lookup import CarrierLookup as CarrierLookup
    from .carrier_lookup_type import CarrierLookupType as CarrierLookupType
    from .chat import Chat as Chat
    from .chat_direction import ChatDirection as ChatDirection
    from .chat_file import ChatFile as ChatFile
    from .chat_file_metadata import ChatFileMetadata as ChatFileMetadata
    from .chat_file_preview import ChatFilePreview as ChatFilePreview
    from .chat_message import ChatMessage as ChatMessage
    from .chat_message_payload import ChatMessagePayload as ChatMessagePayload
    from .chat_message_type import ChatMessageType as ChatMessageType
    from .chat_messages_paginated_response import (
        ChatMessagesPaginatedResponse as ChatMessagesPaginatedResponse,
    )
    from .chat_status import ChatStatus as ChatStatus
    from .chats_paginated_response import ChatsPaginatedResponse as ChatsPaginatedResponse
    from .contact import Contact as Contact
    from .contact_import_progress import ContactImportProgress as ContactImportProgress
    from .contact_import_status import ContactImportStatus as ContactImportStatus
    from .contact_list import ContactList as ContactList
    from .contact_note import ContactNote as ContactNote
    from .contact_notes_paginated_response import (
        ContactNotesPaginatedResponse as ContactNotesPaginatedResponse,
    )
    from .contact_suggestion import ContactSuggestion as ContactSuggestion
    from .contact_suggestion_type import ContactSuggestionType as ContactSuggestionType
    from .contacts_paginated_response import ContactsPaginatedResponse as ContactsPaginatedResponse
    from .country import Country as Country
    from .currency import Currency as Currency
    from .custom_field_value import CustomFieldValue as CustomFieldValue
    from .custom_fields_paginated_response import (
        CustomFieldsPaginatedResponse as CustomFieldsPaginatedResponse,
    )
    from .dedicated_number import DedicatedNumber as DedicatedNumber
    from .dedicated_number_status import DedicatedNumberStatus as DedicatedNumberStatus
    from .dedicated_numbers_paginated_response import (
        DedicatedNumbersPaginatedResponse as DedicatedNumbersPaginatedResponse,
    )
    from .delivery_event import DeliveryEvent as DeliveryEvent
    from .email_campaign import EmailCampaign as EmailCampaign
    from .email_campaign_failure import EmailCampaignFailure as EmailCampaignFailure
    from .email_campaign_status import EmailCampaignStatus as EmailCampaignStatus
    from .email_campaign_totals import EmailCampaignTotals as EmailCampaignTotals
    from .email_campaign_user import EmailCampaignUser as EmailCampaignUser
    from .email_lookup import EmailLookup as EmailLookup
    from .email_lookup_address_type import EmailLookupAddressType as EmailLookupAddressType
    from .email_lookup_deliverability import EmailLookupDeliverability as EmailLookupDeliverability
    from .email_lookup_risk import EmailLookupRisk as EmailLookupRisk
    from .email_lookup_status import EmailLookupStatus as EmailLookupStatus
    from .email_sender import EmailSender as EmailSender
    from .email_sender_domain_status import EmailSenderDomainStatus as EmailSenderDomainStatus
    from .favorite_contact import FavoriteContact as FavoriteContact
    from .favorite_contact_type import FavoriteContactType as FavoriteContactType
    from .favorites_paginated_response import FavoritesPaginatedResponse as FavoritesPaginatedResponse
    from .get_all_message_sessions_paginated_response import (
        GetAllMessageSessionsPaginatedResponse as GetAllMessageSessionsPaginatedResponse,
    )
    from .get_email_senders_response import GetEmailSendersResponse as GetEmailSendersResponse
    from .get_message_preview_response import GetMessagePreviewResponse as GetMessagePreviewResponse
    from .get_message_price_response import GetMessagePriceResponse as GetMessagePriceResponse
    from .get_message_price_response_countries_item import (
        GetMessagePriceResponseCountriesItem as GetMessagePriceResponseCountriesItem,
    )
    from .get_message_session_stat_response import (
        GetMessageSessionStatResponse as GetMessageSessionStatResponse,
    )
    from .get_messages_by_session_id_paginated_response import (
        GetMessagesBySessionIdPaginatedResponse as GetMessagesBySessionIdPaginatedResponse,
    )
    from .get_unread_messages_total_response import (
        GetUnreadMessagesTotalResponse as GetUnreadMessagesTotalResponse,
    )
    from .inbound_message_event import InboundMessageEvent as InboundMessageEvent
    from .inbound_notification_settings import InboundNotificationSettings as InboundNotificationSettings
    from .invoice import Invoice as Invoice
    from .invoices_paginated_response import InvoicesPaginatedResponse as InvoicesPaginatedResponse
    from .lists_paginated_response import ListsPaginatedResponse as ListsPaginatedResponse
    from .message_history_paginated_response import (
        MessageHistoryPaginatedResponse as MessageHistoryPaginatedResponse,
    )
    from .message_in import MessageIn as MessageIn
    from .message_out import MessageOut as MessageOut
    from .message_out_sender_source import MessageOutSenderSource as MessageOutSenderSource
    from .message_out_session import MessageOutSession as MessageOutSession
    from .message_preview import MessagePreview as MessagePreview
    from .message_reject_reason import MessageRejectReason as MessageRejectReason
    from .message_session import MessageSession as MessageSession
    from .message_session_destination import MessageSessionDestination as MessageSessionDestination
    from .message_session_source import MessageSessionSource as MessageSessionSource
    from .message_status import MessageStatus as MessageStatus
    from .message_template import MessageTemplate as MessageTemplate
    from .messages_paginated_response import MessagesPaginatedResponse as MessagesPaginatedResponse
    from .messaging_counters import MessagingCounters as MessagingCounters
    from .messaging_stat_item import MessagingStatItem as MessagingStatItem
    from .number_gift_type import NumberGiftType as NumberGiftType
    from .outbound_email import OutboundEmail as OutboundEmail
    from .outbound_email_source import OutboundEmailSource as OutboundEmailSource
    from .outbound_email_status import OutboundEmailStatus as OutboundEmailStatus
    from .phone_type import PhoneType as PhoneType
    from .ping_response import PingResponse as PingResponse
    from .replies_paginated_response import RepliesPaginatedResponse as RepliesPaginatedResponse
    from .resource_link_response import ResourceLinkResponse as ResourceLinkResponse
    from .schedule_email_campaign_response import (
        ScheduleEmailCampaignResponse as ScheduleEmailCampaignResponse,
    )
    from .scheduled_email_campaign import ScheduledEmailCampaign as ScheduledEmailCampaign
    from .scheduled_email_campaign_status import ScheduledEmailCampaignStatus as ScheduledEmailCampaignStatus
    from .scheduled_email_campaign_type import ScheduledEmailCampaignType as ScheduledEmailCampaignType
    from .scheduled_message import ScheduledMessage as ScheduledMessage
    from .scheduled_message_parameters import ScheduledMessageParameters as ScheduledMessageParameters
    from .scheduled_message_recipients import ScheduledMessageRecipients as ScheduledMessageRecipients
    from .scheduled_message_text_parameters import (
        ScheduledMessageTextParameters as ScheduledMessageTextParameters,
    )
    from .schedules_paginated_response import SchedulesPaginatedResponse as SchedulesPaginatedResponse
    from .send_message_response import SendMessageResponse as SendMessageResponse
    from .send_message_response_type import SendMessageResponseType as SendMessageResponseType
    from .sender_id import SenderId as SenderId
    from .sender_id_status import SenderIdStatus as SenderIdStatus
    from .sender_ids_paginated_response import SenderIdsPaginatedResponse as SenderIdsPaginatedResponse
    from .sender_settings import SenderSettings as SenderSettings
    from .sender_settings_item import SenderSettingsItem as SenderSettingsItem
    from .subaccount_type import SubaccountType as SubaccountType
    from .subaccount_with_token import SubaccountWithToken as SubaccountWithToken
    from .subaccounts_paginated_response import SubaccountsPaginatedResponse as SubaccountsPaginatedResponse
    from .tag import Tag as Tag
    from .templates_paginated_response import TemplatesPaginatedResponse as TemplatesPaginatedResponse
    from .timezone import Timezone as Timezone
    from .timezone_list_item import TimezoneListItem as TimezoneListItem
    from .unsubscribed_contact import UnsubscribedContact as UnsubscribedContact
    from .unsubscribers_paginated_response import (
        UnsubscribersPaginatedResponse as UnsubscribersPaginatedResponse,
    )
    from .update_current_user_response import UpdateCurrentUserResponse as UpdateCurrentUserResponse
    from .upload_message_attachment_response import (
        UploadMessageAttachmentResponse as UploadMessageAttachmentResponse,
    )
    from .user import User as User
    from .user_custom_field import UserCustomField as UserCustomField
    from .user_statement import UserStatement as UserStatement
    from .user_statement_type import UserStatementType as UserStatementType
    from .user_statements_paginated_response import (
        UserStatementsPaginatedResponse as UserStatementsPaginatedResponse,
    )
    from .user_status import UserStatus as UserStatus
else:
    _MODULES = {
        "AvailableNumbers": "available_numbers",
        "AvailableSenders": "available_senders",
        "Avatar": "avatar",
        "BalanceNotificationSettings": "balance_notification_settings",
        "BulkSession": "bulk_session",
        "BulkSessionStatus": "bulk_session_status",
        "BulkSessionsPaginatedResponse": "bulk_sessions_paginated_response",
        "CallbackFormat": "callback_format",
        "CallbackSettings": "callback_settings",
        "CarrierLookup": "carrier_lookup",
        "CarrierLookupType": "carrier_lookup_type",
        "Chat": "chat",
        "ChatDirection": "chat_direction",
        "ChatFile": "chat_file",
        "ChatFileMetadata": "chat_file_metadata",
        "ChatFilePreview": "chat_file_preview",
        "ChatMessage": "chat_message",
        "ChatMessagePayload": "chat_message_payload",
        "ChatMessageType": "chat_message_type",
        "ChatMessagesPaginatedResponse": "chat_messages_paginated_response",
        "ChatStatus": "chat_status",
        "ChatsPaginatedResponse": "chats_paginated_response",
        "Contact": "contact",
        "ContactImportProgress": "contact_import_progress",
        "ContactImportStatus": "contact_import_status",
        "ContactList": "contact_list",
        "ContactNote": "contact_note",
        "ContactNotesPaginatedResponse": "contact_notes_paginated_response",
        "ContactSuggestion": "contact_suggestion",
        "ContactSuggestionType": "contact_suggestion_type",
        "ContactsPaginatedResponse": "contacts_paginated_response",
        "Country": "country",
        "Currency": "currency",
        "CustomFieldValue": "custom_field_value",
        "CustomFieldsPaginatedResponse": "custom_fields_paginated_response",
        "DedicatedNumber": "dedicated_number",
        "DedicatedNumberStatus": "dedicated_number_status",
        "DedicatedNumbersPaginatedResponse": "dedicated_numbers_paginated_response",
        "DeliveryEvent": "delivery_event",
        "EmailCampaign": "email_campaign",
        "EmailCampaignFailure": "email_campaign_failure",
        "EmailCampaignStatus": "email_campaign_status",
        "EmailCampaignTotals": "email_campaign_totals",
        "EmailCampaignUser": "email_campaign_user",
        "EmailLookup": "email_lookup",
        "EmailLookupAddressType": "email_lookup_address_type",
        "EmailLookupDeliverability": "email_lookup_deliverability",
        "EmailLookupRisk": "email_lookup_risk",
        "EmailLookupStatus": "email_lookup_status",
        "EmailSender": "email_sender",
        "EmailSenderDomainStatus": "email_sender_domain_status",
        "FavoriteContact": "favorite_contact",
        "FavoriteContactType": "favorite_contact_type",
        "FavoritesPaginatedResponse": "favorites_paginated_response",
        "GetAllMessageSessionsPaginatedResponse": "get_all_message_sessions_paginated_response",
        "GetEmailSendersResponse": "get_email_senders_response",
        "GetMessagePreviewResponse": "get_message_preview_response",
        "GetMessagePriceResponse": "get_message_price_response",
        "GetMessagePriceResponseCountriesItem": "get_message_price_response_countries_item",
        "GetMessageSessionStatResponse": "get_message_session_stat_response",
        "GetMessagesBySessionIdPaginatedResponse": "get_messages_by_session_id_paginated_response",
        "GetUnreadMessagesTotalResponse": "get_unread_messages_total_response",
        "InboundMessageEvent": "inbound_message_event",
        "InboundNotificationSettings": "inbound_notification_settings",
        "Invoice": "invoice",
        "InvoicesPaginatedResponse": "invoices_paginated_response",
        "ListsPaginatedResponse": "lists_paginated_response",
        "MessageHistoryPaginatedResponse": "message_history_paginated_response",
        "MessageIn": "message_in",
        "MessageOut": "message_out",
        "MessageOutSenderSource": "message_out_sender_source",
        "MessageOutSession": "message_out_session",
        "MessagePreview": "message_preview",
        "MessageRejectReason": "message_reject_reason",
        "MessageSession": "message_session",
        "MessageSessionDestination": "message_session_destination",
        "MessageSessionSource": "message_session_source",
        "MessageStatus": "message_status",
        "MessageTemplate": "message_template",
        "MessagesPaginatedResponse": "messages_paginated_response",
        "MessagingCounters": "messaging_counters",
        "MessagingStatItem": "messaging_stat_item",
        "NumberGiftType": "number_gift_type",
        "OutboundEmail": "outbound_email",
        "OutboundEmailSource": "outbound_email_source",
        "OutboundEmailStatus": "outbound_email_status",
        "PhoneType": "phone_type",
        "PingResponse": "ping_response",
        "RepliesPaginatedResponse": "replies_paginated_response",
        "ResourceLinkResponse": "resource_link_response",
        "ScheduleEmailCampaignResponse": "schedule_email_campaign_response",
        "ScheduledEmailCampaign": "scheduled_email_campaign",
        "ScheduledEmailCampaignStatus": "scheduled_email_campaign_status",
        "ScheduledEmailCampaignType": "scheduled_email_campaign_type",
        "ScheduledMessage": "scheduled_message",
        "ScheduledMessageParameters": "scheduled_message_parameters",
        "ScheduledMessageRecipients": "scheduled_message_recipients",
        "ScheduledMessageTextParameters": "scheduled_message_text_parameters",
        "SchedulesPaginatedResponse": "schedules_paginated_response",
        "SendMessageResponse": "send_message_response",
        "SendMessageResponseType": "send_message_response_type",
        "SenderId": "sender_id",
        "SenderIdStatus": "sender_id_status",
        "SenderIdsPaginatedResponse": "sender_ids_paginated_response",
        "SenderSettings": "sender_settings",
        "SenderSettingsItem": "sender_settings_item",
        "SubaccountType": "subaccount_type",
        "SubaccountWithToken": "subaccount_with_token",
        "SubaccountsPaginatedResponse": "subaccounts_paginated_response",
        "Tag": "tag",
        "TemplatesPaginatedResponse": "templates_paginated_response",
        "Timezone": "timezone",
        "TimezoneListItem": "timezone_list_item",
        "UnsubscribedContact": "unsubscribed_contact",
        "UnsubscribersPaginatedResponse": "unsubscribers_paginated_response",
        "UpdateCurrentUserResponse": "update_current_user_response",
        "UploadMessageAttachmentResponse": "upload_message_attachment_response",
        "User": "user",
        "UserCustomField": "user_custom_field",
        "UserStatement": "user_statement",
        "UserStatementType": "user_statement_type",
        "UserStatementsPaginatedResponse": "user_statements_paginated_response",
        "UserStatus": "user_status",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(f".{_MODULES[name]}", __name__), name))

    def __dir__() -> list[str]:
        return [*__all__]


__all__ = [
    "AvailableNumbers",
    "AvailableSenders",
    "Avatar",
    "BalanceNotificationSettings",
    "BulkSession",
    "BulkSessionStatus",
    "BulkSessionsPaginatedResponse",
    "CallbackFormat",
    "CallbackSettings",
    "CarrierLookup",
    "CarrierLookupType",
    "Chat",
    "ChatDirection",
    "ChatFile",
    "ChatFileMetadata",
    "ChatFilePreview",
    "ChatMessage",
    "ChatMessagePayload",
    "ChatMessageType",
    "ChatMessagesPaginatedResponse",
    "ChatStatus",
    "ChatsPaginatedResponse",
    "Contact",
    "ContactImportProgress",
    "ContactImportStatus",
    "ContactList",
    "ContactNote",
    "ContactNotesPaginatedResponse",
    "ContactSuggestion",
    "ContactSuggestionType",
    "ContactsPaginatedResponse",
    "Country",
    "Currency",
    "CustomFieldValue",
    "CustomFieldsPaginatedResponse",
    "DedicatedNumber",
    "DedicatedNumberStatus",
    "DedicatedNumbersPaginatedResponse",
    "DeliveryEvent",
    "EmailCampaign",
    "EmailCampaignFailure",
    "EmailCampaignStatus",
    "EmailCampaignTotals",
    "EmailCampaignUser",
    "EmailLookup",
    "EmailLookupAddressType",
    "EmailLookupDeliverability",
    "EmailLookupRisk",
    "EmailLookupStatus",
    "EmailSender",
    "EmailSenderDomainStatus",
    "FavoriteContact",
    "FavoriteContactType",
    "FavoritesPaginatedResponse",
    "GetAllMessageSessionsPaginatedResponse",
    "GetEmailSendersResponse",
    "GetMessagePreviewResponse",
    "GetMessagePriceResponse",
    "GetMessagePriceResponseCountriesItem",
    "GetMessageSessionStatResponse",
    "GetMessagesBySessionIdPaginatedResponse",
    "GetUnreadMessagesTotalResponse",
    "InboundMessageEvent",
    "InboundNotificationSettings",
    "Invoice",
    "InvoicesPaginatedResponse",
    "ListsPaginatedResponse",
    "MessageHistoryPaginatedResponse",
    "MessageIn",
    "MessageOut",
    "MessageOutSenderSource",
    "MessageOutSession",
    "MessagePreview",
    "MessageRejectReason",
    "MessageSession",
    "MessageSessionDestination",
    "MessageSessionSource",
    "MessageStatus",
    "MessageTemplate",
    "MessagesPaginatedResponse",
    "MessagingCounters",
    "MessagingStatItem",
    "NumberGiftType",
    "OutboundEmail",
    "OutboundEmailSource",
    "OutboundEmailStatus",
    "PhoneType",
    "PingResponse",
    "RepliesPaginatedResponse",
    "ResourceLinkResponse",
    "ScheduleEmailCampaignResponse",
    "ScheduledEmailCampaign",
    "ScheduledEmailCampaignStatus",
    "ScheduledEmailCampaignType",
    "ScheduledMessage",
    "ScheduledMessageParameters",
    "ScheduledMessageRecipients",
    "ScheduledMessageTextParameters",
    "SchedulesPaginatedResponse",
    "SendMessageResponse",
    "SendMessageResponseType",
    "SenderId",
    "SenderIdStatus",
    "SenderIdsPaginatedResponse",
    "SenderSettings",
    "SenderSettingsItem",
    "SubaccountType",
    "SubaccountWithToken",
    "SubaccountsPaginatedResponse",
    "Tag",
    "TemplatesPaginatedResponse",
    "Timezone",
    "TimezoneListItem",
    "UnsubscribedContact",
    "UnsubscribersPaginatedResponse",
    "UpdateCurrentUserResponse",
    "UploadMessageAttachmentResponse",
    "User",
    "UserCustomField",
    "UserStatement",
    "UserStatementType",
    "UserStatementsPaginatedResponse",
    "UserStatus",
]
