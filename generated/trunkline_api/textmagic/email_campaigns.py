# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.email_campaign import EmailCampaign
from .models.email_sender import EmailSender
from .models.get_email_senders_response import GetEmailSendersResponse
from .models.schedule_email_campaign_response import ScheduleEmailCampaignResponse
from .requests import (
    EMAIL_CAMPAIGN_RECIPIENTS,
    EMAIL_CAMPAIGN_SCHEDULE,
    EmailCampaignRecipients,
    EmailCampaignSchedule,
)

_RATE: Final = Rate(50, 1)
_PARAM_EMAIL_SENDER_ID: Final = Param(
    name="email_sender_id", key="emailSenderId", place=In.BODY, encode=encode.integer(1), required=True
)
_PARAM_SUBJECT: Final = Param(
    name="subject", key="subject", place=In.BODY, encode=encode.text(1, 998), required=True
)
_PARAM_MESSAGE: Final = Param(
    name="message", key="message", place=In.BODY, encode=encode.text(1), required=True
)
_PARAM_RECIPIENTS: Final = Param(
    name="recipients", key="recipients", place=In.BODY, encode=EMAIL_CAMPAIGN_RECIPIENTS, required=True
)
_PARAM_FROM_NAME: Final = Param(
    name="from_name", key="fromName", place=In.BODY, encode=encode.nullable(encode.text(0, 500))
)
_PARAM_REPLY_TO_EMAIL: Final = Param(
    name="reply_to_email", key="replyToEmail", place=In.BODY, encode=encode.nullable(encode.text(1))
)

_SEND: Final[Operation[EmailCampaign]] = Operation(
    vendor="textmagic",
    id="create_email_campaign",
    method="POST",
    path="/api/v2/email-campaigns",
    params=(
        _PARAM_EMAIL_SENDER_ID,
        _PARAM_SUBJECT,
        _PARAM_MESSAGE,
        _PARAM_RECIPIENTS,
        _PARAM_FROM_NAME,
        _PARAM_REPLY_TO_EMAIL,
    ),
    decode=EmailCampaign.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_SCHEDULE: Final[Operation[ScheduleEmailCampaignResponse]] = Operation(
    vendor="textmagic",
    id="schedule_email_campaign",
    method="POST",
    path="/api/v2/email-campaigns/schedule",
    params=(
        _PARAM_EMAIL_SENDER_ID,
        _PARAM_SUBJECT,
        _PARAM_MESSAGE,
        _PARAM_RECIPIENTS,
        Param(
            name="schedule_params",
            key="scheduleParams",
            place=In.BODY,
            encode=EMAIL_CAMPAIGN_SCHEDULE,
            required=True,
        ),
        _PARAM_FROM_NAME,
        _PARAM_REPLY_TO_EMAIL,
    ),
    decode=ScheduleEmailCampaignResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_SENDERS: Final[Operation[list[EmailSender]]] = Operation(
    vendor="textmagic",
    id="get_email_senders",
    method="GET",
    path="/api/v2/email-campaigns/email-senders",
    params=(Param(name="domain_id", key="domainId", place=In.QUERY, encode=encode.integer(1)),),
    decode=lambda body: GetEmailSendersResponse.from_dict(body).items,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class EmailCampaigns:
    """E-mails to many, at once or at a later time."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def send(
        self,
        *,
        email_sender_id: int,
        subject: str,
        message: str,
        recipients: EmailCampaignRecipients,
        from_name: str | None | Unset = UNSET,
        reply_to_email: str | None | Unset = UNSET,
    ) -> EmailCampaign:
        """Send an e-mail to many.

        Sends one e-mail to contacts, lists and addresses at once, to each recipient one. It costs
        money; what the balance does not cover is refused. The answer comes before the e-mails are out,
        and no operation tells later how far they have come.

        Args:
            email_sender_id: Id of the address to send from.
            subject: The subject.
            message: The text, as HTML.
            recipients: To whom an e-mail goes. All three must be given, of which two may be empty.
            from_name: The name to show as the sender.
            reply_to_email: The address for replies.

        Returns:
            The campaign.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: The user has no right to this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/createEmailCampaign
        """
        return await self._caller.call(
            _SEND,
            {
                "email_sender_id": email_sender_id,
                "subject": subject,
                "message": message,
                "recipients": recipients,
                "from_name": from_name,
                "reply_to_email": reply_to_email,
            },
        )

    async def schedule(
        self,
        *,
        email_sender_id: int,
        subject: str,
        message: str,
        recipients: EmailCampaignRecipients,
        schedule_params: EmailCampaignSchedule,
        from_name: str | None | Unset = UNSET,
        reply_to_email: str | None | Unset = UNSET,
    ) -> ScheduleEmailCampaignResponse:
        """Schedule an e-mail to many.

        Sends one e-mail to contacts, lists and addresses at a later time, once or with `rrule` again
        and again. It costs money each time, and no operation of this API stops it again.

        Args:
            email_sender_id: Id of the address to send from.
            subject: The subject.
            message: The text, as HTML.
            recipients: To whom an e-mail goes. All three must be given, of which two may be empty.
            schedule_params: When an e-mail goes out.
            from_name: The name to show as the sender.
            reply_to_email: The address for replies.

        Returns:
            The campaign, and what it costs.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            PermissionDeniedError: The user has no right to this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/scheduleEmailCampaign
        """
        return await self._caller.call(
            _SCHEDULE,
            {
                "email_sender_id": email_sender_id,
                "subject": subject,
                "message": message,
                "recipients": recipients,
                "schedule_params": schedule_params,
                "from_name": from_name,
                "reply_to_email": reply_to_email,
            },
        )

    async def senders(self, *, domain_id: int | None = None) -> list[EmailSender]:
        """List addresses to send e-mail from.

        All addresses that the account has for sending e-mail, at once. No operation of this API adds
        one. An address whose domain is not `verified` is of no use yet.

        Args:
            domain_id: Only addresses of this domain, by id.

        Returns:
            The addresses.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getEmailSenders
        """
        return await self._caller.call(_SENDERS, {"domain_id": domain_id})
