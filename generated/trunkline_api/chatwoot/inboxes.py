# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    FileInput,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    decode,
    encode,
    files,
)

from .models.agent import Agent
from .models.inbox import Inbox
from .models.inbox_agent_bot import InboxAgentBot
from .models.inbox_agent_bot_response import InboxAgentBotResponse
from .models.inbox_agents_response import InboxAgentsResponse
from .models.inbox_campaign import InboxCampaign
from .models.inbox_list_response import InboxListResponse
from .requests import (
    INBOX_AUTO_ASSIGNMENT,
    INBOX_CHANNEL,
    INBOX_CHANNEL_SETTINGS,
    INBOX_SURVEY,
    INBOX_WORKING_DAY,
    InboxAutoAssignment,
    InboxChannel,
    InboxChannelSettings,
    InboxSurvey,
    InboxWorkingDay,
)

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_INBOX_ID: Final = Param(
    name="inbox_id", key="inbox_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text(1))
_PARAM_GREETING_ENABLED: Final = Param(
    name="greeting_enabled", key="greeting_enabled", place=In.BODY, encode=encode.boolean
)
_PARAM_ENABLE_EMAIL_COLLECT: Final = Param(
    name="enable_email_collect", key="enable_email_collect", place=In.BODY, encode=encode.boolean
)
_PARAM_CSAT_SURVEY_ENABLED: Final = Param(
    name="csat_survey_enabled", key="csat_survey_enabled", place=In.BODY, encode=encode.boolean
)
_PARAM_ENABLE_AUTO_ASSIGNMENT: Final = Param(
    name="enable_auto_assignment", key="enable_auto_assignment", place=In.BODY, encode=encode.boolean
)
_PARAM_WORKING_HOURS_ENABLED: Final = Param(
    name="working_hours_enabled", key="working_hours_enabled", place=In.BODY, encode=encode.boolean
)
_PARAM_ALLOW_MESSAGES_AFTER_RESOLVED: Final = Param(
    name="allow_messages_after_resolved",
    key="allow_messages_after_resolved",
    place=In.BODY,
    encode=encode.boolean,
)
_PARAM_LOCK_TO_SINGLE_CONVERSATION: Final = Param(
    name="lock_to_single_conversation",
    key="lock_to_single_conversation",
    place=In.BODY,
    encode=encode.boolean,
)
_PARAM_SENDER_NAME_TYPE: Final = Param(
    name="sender_name_type",
    key="sender_name_type",
    place=In.BODY,
    encode=encode.choice("friendly", "professional"),
)

_LIST: Final[Operation[list[Inbox]]] = Operation(
    vendor="chatwoot",
    id="list_all_inboxes",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: InboxListResponse.from_dict(body).payload,
    safe_to_repeat=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_CREATE: Final[Operation[Inbox]] = Operation(
    vendor="chatwoot",
    id="inbox_creation",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="channel", key="channel", place=In.BODY, encode=INBOX_CHANNEL, required=True),
        _PARAM_NAME,
        _PARAM_GREETING_ENABLED,
        Param(name="greeting_message", key="greeting_message", place=In.BODY, encode=encode.text()),
        _PARAM_ENABLE_EMAIL_COLLECT,
        _PARAM_CSAT_SURVEY_ENABLED,
        _PARAM_ENABLE_AUTO_ASSIGNMENT,
        _PARAM_WORKING_HOURS_ENABLED,
        Param(name="out_of_office_message", key="out_of_office_message", place=In.BODY, encode=encode.text()),
        Param(name="timezone", key="timezone", place=In.BODY, encode=encode.text()),
        _PARAM_ALLOW_MESSAGES_AFTER_RESOLVED,
        _PARAM_LOCK_TO_SINGLE_CONVERSATION,
        Param(name="portal_id", key="portal_id", place=In.BODY, encode=encode.integer(1)),
        _PARAM_SENDER_NAME_TYPE,
        Param(name="business_name", key="business_name", place=In.BODY, encode=encode.text()),
    ),
    decode=Inbox.from_dict,
    has_body=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_GET: Final[Operation[Inbox]] = Operation(
    vendor="chatwoot",
    id="get_inbox",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID),
    decode=Inbox.from_dict,
    safe_to_repeat=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_SET_AVATAR: Final[Operation[Inbox]] = Operation(
    vendor="chatwoot",
    id="set_inbox_avatar",
    method="PUT",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_INBOX_ID,
        Param(name="avatar", key="avatar", place=In.FILE, encode=files, required=True),
    ),
    decode=Inbox.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_inbox",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Inbox]] = Operation(
    vendor="chatwoot",
    id="update_inbox",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_INBOX_ID,
        _PARAM_NAME,
        Param(name="channel", key="channel", place=In.BODY, encode=INBOX_CHANNEL_SETTINGS),
        _PARAM_GREETING_ENABLED,
        Param(
            name="greeting_message",
            key="greeting_message",
            place=In.BODY,
            encode=encode.nullable(encode.text()),
        ),
        _PARAM_ENABLE_EMAIL_COLLECT,
        _PARAM_CSAT_SURVEY_ENABLED,
        Param(name="csat_config", key="csat_config", place=In.BODY, encode=INBOX_SURVEY),
        _PARAM_ENABLE_AUTO_ASSIGNMENT,
        Param(
            name="auto_assignment_config",
            key="auto_assignment_config",
            place=In.BODY,
            encode=INBOX_AUTO_ASSIGNMENT,
        ),
        _PARAM_WORKING_HOURS_ENABLED,
        Param(
            name="working_hours",
            key="working_hours",
            place=In.BODY,
            encode=encode.sequence(INBOX_WORKING_DAY, 1),
        ),
        Param(
            name="out_of_office_message",
            key="out_of_office_message",
            place=In.BODY,
            encode=encode.nullable(encode.text()),
        ),
        Param(name="timezone", key="timezone", place=In.BODY, encode=encode.text(1)),
        _PARAM_ALLOW_MESSAGES_AFTER_RESOLVED,
        _PARAM_LOCK_TO_SINGLE_CONVERSATION,
        Param(name="portal_id", key="portal_id", place=In.BODY, encode=encode.nullable(encode.integer(1))),
        _PARAM_SENDER_NAME_TYPE,
        Param(
            name="business_name", key="business_name", place=In.BODY, encode=encode.nullable(encode.text())
        ),
    ),
    decode=Inbox.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_AGENT_BOT: Final[Operation[InboxAgentBot | None]] = Operation(
    vendor="chatwoot",
    id="get_inbox_agent_bot",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID),
    decode=lambda body: InboxAgentBotResponse.from_dict(body).agent_bot,
    safe_to_repeat=True,
    secrets=("access_token", "secret"),
    rates=(_RATE,),
)

_SET_AGENT_BOT: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="update_agent_bot",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_INBOX_ID,
        Param(
            name="agent_bot_id",
            key="agent_bot",
            place=In.BODY,
            encode=encode.nullable(encode.integer(1)),
            required=True,
        ),
    ),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE_AVATAR: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_inbox_avatar",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_RESET_SECRET: Final[Operation[Inbox]] = Operation(
    vendor="chatwoot",
    id="reset_inbox_secret",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID),
    decode=Inbox.from_dict,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_SYNC_TEMPLATES: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="sync_inbox_templates",
    method="POST",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CAMPAIGNS: Final[Operation[list[InboxCampaign]]] = Operation(
    vendor="chatwoot",
    id="list_inbox_campaigns",
    method="GET",
    path="/api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns",
    params=(_PARAM_ACCOUNT_ID, _PARAM_INBOX_ID),
    decode=lambda v: decode.array(v, InboxCampaign.from_dict),
    safe_to_repeat=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_ASSIGNABLE_AGENTS: Final[Operation[list[Agent]]] = Operation(
    vendor="chatwoot",
    id="list_assignable_agents",
    method="GET",
    path="/api/v1/accounts/{account_id}/assignable_agents",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="inbox_ids",
            key="inbox_ids[]",
            place=In.QUERY,
            encode=encode.sequence(encode.integer(1), 1),
            required=True,
        ),
    ),
    decode=lambda body: InboxAgentsResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Inboxes:
    """The places where messages come in, one for each channel that is connected."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Inbox]:
        """List the inboxes.

        Those that the owner of the token may see, by name. Administrators also get the keys and
        passwords that are kept with them.

        Returns:
            The inboxes.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/list-all-inboxes
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self,
        *,
        channel: InboxChannel,
        name: str | Unset = UNSET,
        greeting_enabled: bool | Unset = UNSET,
        greeting_message: str | Unset = UNSET,
        enable_email_collect: bool | Unset = UNSET,
        csat_survey_enabled: bool | Unset = UNSET,
        enable_auto_assignment: bool | Unset = UNSET,
        working_hours_enabled: bool | Unset = UNSET,
        out_of_office_message: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        allow_messages_after_resolved: bool | Unset = UNSET,
        lock_to_single_conversation: bool | Unset = UNSET,
        portal_id: int | Unset = UNSET,
        sender_name_type: Literal["friendly", "professional"] | Unset = UNSET,
        business_name: str | Unset = UNSET,
    ) -> Inbox:
        """Connect a channel.

        Sets the channel up and puts an inbox on it. For Telegram and WhatsApp the server tries the keys
        at once and refuses wrong ones with 422; a number, an e-mail address or a bot can be connected
        once in the whole installation. Nobody but administrators sees the inbox until it has members.
        Administrators only.

        Args:
            channel: A channel to connect. A website needs `website_url`, e-mail `email`, Telegram
                `bot_token`, WhatsApp and SMS `phone_number` and `provider_config`, and LINE the three
                fields that begin with its name.
            name: Name of the inbox. Telegram alone needs none, its inbox is called like the bot.
            greeting_enabled: Whether contacts are greeted automatically.
            greeting_message: How contacts are greeted.
            enable_email_collect: Websites only, whether contacts are asked for an e-mail address.
            csat_survey_enabled: Whether contacts are asked how it went.
            enable_auto_assignment: Whether conversations are given to agents automatically.
            working_hours_enabled: Whether the working hours apply. They begin as nine to five on
                weekdays.
            out_of_office_message: What contacts are told outside the working hours.
            timezone: Time zone of the working hours, such as `Europe/Madrid`.
            allow_messages_after_resolved: Websites only, whether contacts may go on writing in a
                resolved conversation.
            lock_to_single_conversation: Whether each contact has one conversation only. Not for
                websites and e-mail.
            portal_id: The help centre that belongs to it.
            sender_name_type: Websites and e-mail only, how e-mails are signed, `friendly` with the
                agent's name or `professional` without.
            business_name: Websites and e-mail only, the name under which e-mails are written.

        Returns:
            The inbox.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/create-an-inbox
        """
        return await self._caller.call(
            _CREATE,
            {
                "channel": channel,
                "name": name,
                "greeting_enabled": greeting_enabled,
                "greeting_message": greeting_message,
                "enable_email_collect": enable_email_collect,
                "csat_survey_enabled": csat_survey_enabled,
                "enable_auto_assignment": enable_auto_assignment,
                "working_hours_enabled": working_hours_enabled,
                "out_of_office_message": out_of_office_message,
                "timezone": timezone,
                "allow_messages_after_resolved": allow_messages_after_resolved,
                "lock_to_single_conversation": lock_to_single_conversation,
                "portal_id": portal_id,
                "sender_name_type": sender_name_type,
                "business_name": business_name,
            },
        )

    async def get(self, inbox_id: int) -> Inbox:
        """Read one inbox.

        Administrators also get the keys and passwords that are kept with it.

        Args:
            inbox_id: Id of the inbox.

        Returns:
            The inbox.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/get-an-inbox
        """
        return await self._caller.call(_GET, {"inbox_id": inbox_id})

    async def set_avatar(self, inbox_id: int, *, avatar: FileInput) -> Inbox:
        """Set the picture of an inbox.

        Nothing else of the inbox changes. Administrators only.

        Args:
            inbox_id: Id of the inbox.
            avatar: The picture.

        Returns:
            The inbox.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/update-inbox
        """
        return await self._caller.call(_SET_AVATAR, {"inbox_id": inbox_id, "avatar": avatar})

    async def delete(self, inbox_id: int) -> None:
        """Delete an inbox.

        With all its conversations, for good. The answer comes at once and the inbox goes later, so it
        may still be listed for a while. Administrators only.

        Args:
            inbox_id: Id of the inbox.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/inboxes_controller.rb
        """
        await self._caller.call(_DELETE, {"inbox_id": inbox_id})

    async def update(
        self,
        inbox_id: int,
        *,
        name: str | Unset = UNSET,
        channel: InboxChannelSettings | Unset = UNSET,
        greeting_enabled: bool | Unset = UNSET,
        greeting_message: str | None | Unset = UNSET,
        enable_email_collect: bool | Unset = UNSET,
        csat_survey_enabled: bool | Unset = UNSET,
        csat_config: InboxSurvey | Unset = UNSET,
        enable_auto_assignment: bool | Unset = UNSET,
        auto_assignment_config: InboxAutoAssignment | Unset = UNSET,
        working_hours_enabled: bool | Unset = UNSET,
        working_hours: Sequence[InboxWorkingDay] | Unset = UNSET,
        out_of_office_message: str | None | Unset = UNSET,
        timezone: str | Unset = UNSET,
        allow_messages_after_resolved: bool | Unset = UNSET,
        lock_to_single_conversation: bool | Unset = UNSET,
        portal_id: int | None | Unset = UNSET,
        sender_name_type: Literal["friendly", "professional"] | Unset = UNSET,
        business_name: str | None | Unset = UNSET,
    ) -> Inbox:
        """Change an inbox or its channel.

        Takes what is given and leaves the rest, days of the working hours too; of `csat_config` what is
        not given goes back to its default. For e-mail the server tries the IMAP and SMTP settings at
        once, and refuses those that fail with 422. Administrators only.

        Args:
            inbox_id: Id of the inbox.
            name: Name of the inbox.
            channel: What to change about the channel of an inbox.
            greeting_enabled: Whether contacts are greeted automatically.
            greeting_message: How contacts are greeted. Null for nothing.
            enable_email_collect: Websites only, whether contacts are asked for an e-mail address.
            csat_survey_enabled: Whether contacts are asked how it went.
            csat_config: How contacts are asked how it went.
            enable_auto_assignment: Whether conversations are given to agents automatically.
            auto_assignment_config: How conversations are given to agents, in the enterprise edition.
            working_hours_enabled: Whether the working hours apply.
            working_hours: The days to change.
            out_of_office_message: What contacts are told outside the working hours. Null for nothing.
            timezone: Time zone of the working hours, such as `Europe/Madrid`.
            allow_messages_after_resolved: Websites only, whether contacts may go on writing in a
                resolved conversation.
            lock_to_single_conversation: Whether each contact has one conversation only. Not for
                websites and e-mail.
            portal_id: The help centre that belongs to it. Null for none.
            sender_name_type: Websites and e-mail only, how e-mails are signed, `friendly` with the
                agent's name or `professional` without.
            business_name: Websites and e-mail only, the name under which e-mails are written. Null for
                that of the inbox.

        Returns:
            The inbox as it is now.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/update-inbox
        """
        return await self._caller.call(
            _UPDATE,
            {
                "inbox_id": inbox_id,
                "name": name,
                "channel": channel,
                "greeting_enabled": greeting_enabled,
                "greeting_message": greeting_message,
                "enable_email_collect": enable_email_collect,
                "csat_survey_enabled": csat_survey_enabled,
                "csat_config": csat_config,
                "enable_auto_assignment": enable_auto_assignment,
                "auto_assignment_config": auto_assignment_config,
                "working_hours_enabled": working_hours_enabled,
                "working_hours": working_hours,
                "out_of_office_message": out_of_office_message,
                "timezone": timezone,
                "allow_messages_after_resolved": allow_messages_after_resolved,
                "lock_to_single_conversation": lock_to_single_conversation,
                "portal_id": portal_id,
                "sender_name_type": sender_name_type,
                "business_name": business_name,
            },
        )

    async def agent_bot(self, inbox_id: int) -> InboxAgentBot | None:
        """Read which bot is on duty in an inbox.

        None if there is no bot.

        Args:
            inbox_id: Id of the inbox.

        Returns:
            The bot, in an envelope that is empty without one.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/show-inbox-agent-bot
        """
        return await self._caller.call(_AGENT_BOT, {"inbox_id": inbox_id})

    async def set_agent_bot(self, inbox_id: int, *, agent_bot_id: int | None) -> None:
        """Put a bot on duty in an inbox.

        In place of the one that there is; null takes it away. New conversations are `pending` then,
        until the bot hands them over. Administrators only.

        Args:
            inbox_id: Id of the inbox.
            agent_bot_id: The bot, by id. Null for none.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/inboxes/add-or-remove-agent-bot
        """
        await self._caller.call(_SET_AGENT_BOT, {"inbox_id": inbox_id, "agent_bot_id": agent_bot_id})

    async def delete_avatar(self, inbox_id: int) -> None:
        """Remove the picture of an inbox.

        Without a picture nothing happens. Administrators only.

        Args:
            inbox_id: Id of the inbox.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/inboxes_controller.rb
        """
        await self._caller.call(_DELETE_AVATAR, {"inbox_id": inbox_id})

    async def reset_secret(self, inbox_id: int) -> Inbox:
        """Make a new secret for the webhook of an API inbox.

        Calls to `webhook_url` are signed with the new one at once. It is not the key by which contacts
        prove who they are. Inboxes of another kind are answered with 404. Administrators only, since
        4.13.

        Args:
            inbox_id: Id of the inbox.

        Returns:
            The inbox, with the new `secret`.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/inboxes_controller.rb
        """
        return await self._caller.call(_RESET_SECRET, {"inbox_id": inbox_id})

    async def sync_templates(self, inbox_id: int) -> None:
        """Fetch the WhatsApp templates of an inbox anew.

        The answer comes at once; the templates are among the fields of the inbox some time later.
        Inboxes that are not on WhatsApp are refused with 422. Administrators only.

        Args:
            inbox_id: Id of the inbox.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/inboxes_controller.rb
        """
        await self._caller.call(_SYNC_TEMPLATES, {"inbox_id": inbox_id})

    async def campaigns(self, inbox_id: int) -> builtins.list[InboxCampaign]:
        """List the campaigns of an inbox.

        All of them, those that are over too. Administrators only.

        Args:
            inbox_id: Id of the inbox.

        Returns:
            The campaigns.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/inboxes_controller.rb
        """
        return await self._caller.call(_CAMPAIGNS, {"inbox_id": inbox_id})

    async def assignable_agents(self, *, inbox_ids: Sequence[int]) -> builtins.list[Agent]:
        """List to whom conversations can be given.

        The agents who are members of all the inboxes that are given, and the administrators.

        Args:
            inbox_ids: The inboxes.

        Returns:
            The agents.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/assignable_agents_controller.rb
        """
        return await self._caller.call(_ASSIGNABLE_AGENTS, {"inbox_ids": inbox_ids})
