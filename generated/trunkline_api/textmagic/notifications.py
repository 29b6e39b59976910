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
    decode,
    encode,
)

from .models.balance_notification_settings import BalanceNotificationSettings
from .models.inbound_notification_settings import InboundNotificationSettings

_RATE: Final = Rate(50, 1)
_PARAM_ALERT_EMAIL_1: Final = Param(
    name="alert_email_1", key="alertEmail1", place=In.BODY, encode=encode.text()
)
_PARAM_ALERT_EMAIL_2: Final = Param(
    name="alert_email_2", key="alertEmail2", place=In.BODY, encode=encode.text()
)
_PARAM_ALERT_EMAIL_3: Final = Param(
    name="alert_email_3", key="alertEmail3", place=In.BODY, encode=encode.text()
)

_BALANCE: Final[Operation[BalanceNotificationSettings]] = Operation(
    vendor="textmagic",
    id="get_balance_notification_settings",
    method="GET",
    path="/api/v2/user/notification/balance",
    decode=BalanceNotificationSettings.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE_BALANCE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="update_balance_notification_settings",
    method="PUT",
    path="/api/v2/user/notification/balance",
    params=(
        Param(
            name="low_balance_notification",
            key="lowBalanceNotification",
            place=In.BODY,
            encode=encode.boolean,
        ),
        Param(name="alert_balance", key="alertBalance", place=In.BODY, encode=encode.text(1)),
        Param(name="alert_phone", key="alertPhone", place=In.BODY, encode=encode.text()),
        _PARAM_ALERT_EMAIL_1,
        _PARAM_ALERT_EMAIL_2,
        _PARAM_ALERT_EMAIL_3,
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_BALANCE_OPTIONS: Final[Operation[dict[str, str]]] = Operation(
    vendor="textmagic",
    id="get_balance_notification_options",
    method="GET",
    path="/api/v2/user/notification/balance/bundles",
    decode=lambda v: decode.mapping(v, decode.text),
    safe_to_repeat=True,
    rates=(_RATE,),
)

_INBOUND: Final[Operation[InboundNotificationSettings]] = Operation(
    vendor="textmagic",
    id="get_inbound_messages_notification_settings",
    method="GET",
    path="/api/v2/user/notification/inbound",
    decode=InboundNotificationSettings.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE_INBOUND: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="update_inbound_messages_notification_settings",
    method="PUT",
    path="/api/v2/user/notification/inbound",
    params=(
        Param(
            name="inbound_message_notification",
            key="inboundMessageNotification",
            place=In.BODY,
            encode=encode.boolean,
        ),
        Param(name="include_sms_history", key="includeSmsHistory", place=In.BODY, encode=encode.boolean),
        Param(name="send_in_html_format", key="sendInHtmlFormat", place=In.BODY, encode=encode.boolean),
        _PARAM_ALERT_EMAIL_1,
        _PARAM_ALERT_EMAIL_2,
        _PARAM_ALERT_EMAIL_3,
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE_DESKTOP: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="update_chat_desktop_notification_settings",
    method="PUT",
    path="/api/v2/user/desktop/notification",
    params=(
        Param(name="play_sound", key="playSound", place=In.BODY, encode=encode.boolean),
        Param(name="show_notifications", key="showNotifications", place=In.BODY, encode=encode.boolean),
        Param(name="show_text", key="showText", place=In.BODY, encode=encode.boolean),
        Param(name="sound_id", key="soundId", place=In.BODY, encode=encode.integer(1)),
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Notifications:
    """What the user is told about by e-mail, by text message or on the desktop, and when."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def balance(self) -> BalanceNotificationSettings:
        """Read when the user is warned of a low balance.

        Below which balance the user is warned, and where the warning goes.

        Returns:
            The settings.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getBalanceNotificationSettings
        """
        return await self._caller.call(_BALANCE, {})

    async def update_balance(
        self,
        *,
        low_balance_notification: bool | Unset = UNSET,
        alert_balance: str | Unset = UNSET,
        alert_phone: str | Unset = UNSET,
        alert_email_1: str | Unset = UNSET,
        alert_email_2: str | Unset = UNSET,
        alert_email_3: str | Unset = UNSET,
    ) -> None:
        """Set when the user is warned of a low balance.

        Changes what is given. What becomes of the other fields is not documented; give all of them to
        be sure.

        Args:
            low_balance_notification: Whether there is a warning at all.
            alert_balance: Below which balance, one of those that can be chosen, such as `50`.
            alert_phone: The number to send it to, with the country's prefix and without a plus sign.
            alert_email_1: An e-mail address to send it to.
            alert_email_2: A second one.
            alert_email_3: A third one.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateBalanceNotificationSettings
        """
        await self._caller.call(
            _UPDATE_BALANCE,
            {
                "low_balance_notification": low_balance_notification,
                "alert_balance": alert_balance,
                "alert_phone": alert_phone,
                "alert_email_1": alert_email_1,
                "alert_email_2": alert_email_2,
                "alert_email_3": alert_email_3,
            },
        )

    async def balance_options(self) -> dict[str, str]:
        """List the balances at which a warning can be set.

        The balances to choose from, with how they read in the currency of the account.

        Returns:
            The text to show, by balance.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getBalanceNotificationOptions
        """
        return await self._caller.call(_BALANCE_OPTIONS, {})

    async def inbound(self) -> InboundNotificationSettings:
        """Read when the user is told of messages that come in.

        Of what the user is told by e-mail, how, and at which addresses.

        Returns:
            The settings.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getInboundMessagesNotificationSettings
        """
        return await self._caller.call(_INBOUND, {})

    async def update_inbound(
        self,
        *,
        inbound_message_notification: bool | Unset = UNSET,
        include_sms_history: bool | Unset = UNSET,
        send_in_html_format: bool | Unset = UNSET,
        alert_email_1: str | Unset = UNSET,
        alert_email_2: str | Unset = UNSET,
        alert_email_3: str | Unset = UNSET,
    ) -> None:
        """Set when the user is told of messages that come in.

        Changes what is given. What becomes of the other fields is not documented; give all of them to
        be sure. Whether forwarded calls are told of can be read here but not set.

        Args:
            inbound_message_notification: Whether the user is told of them at all.
            include_sms_history: Whether earlier messages go along.
            send_in_html_format: Whether the e-mail is HTML.
            alert_email_1: An e-mail address to send it to.
            alert_email_2: A second one.
            alert_email_3: A third one.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateInboundMessagesNotificationSettings
        """
        await self._caller.call(
            _UPDATE_INBOUND,
            {
                "inbound_message_notification": inbound_message_notification,
                "include_sms_history": include_sms_history,
                "send_in_html_format": send_in_html_format,
                "alert_email_1": alert_email_1,
                "alert_email_2": alert_email_2,
                "alert_email_3": alert_email_3,
            },
        )

    async def update_desktop(
        self,
        *,
        play_sound: bool | Unset = UNSET,
        show_notifications: bool | Unset = UNSET,
        show_text: bool | Unset = UNSET,
        sound_id: int | Unset = UNSET,
    ) -> None:
        """Set what chats do on the desktop.

        Sounds and pop-ups of the web application. There is no operation that reads them. The answer is
        empty.

        Args:
            play_sound: Whether there is a sound.
            show_notifications: Whether something pops up.
            show_text: Whether what pops up shows the text.
            sound_id: Id of the sound.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateChatDesktopNotificationSettings
        """
        await self._caller.call(
            _UPDATE_DESKTOP,
            {
                "play_sound": play_sound,
                "show_notifications": show_notifications,
                "show_text": show_text,
                "sound_id": sound_id,
            },
        )
