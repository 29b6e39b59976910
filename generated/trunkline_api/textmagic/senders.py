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

from .models.available_senders import AvailableSenders
from .models.sender_settings import SenderSettings

_RATE: Final = Rate(50, 1)
_PARAM_COUNTRY: Final = Param(name="country", key="country", place=In.QUERY, encode=encode.text(2, 2))

_AVAILABLE: Final[Operation[AvailableSenders]] = Operation(
    vendor="textmagic",
    id="get_available_sender_setting_options",
    method="GET",
    path="/api/v2/sources",
    params=(_PARAM_COUNTRY,),
    decode=AvailableSenders.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_SETTINGS: Final[Operation[SenderSettings]] = Operation(
    vendor="textmagic",
    id="get_sender_settings",
    method="GET",
    path="/api/v2/sender/settings/normalized",
    params=(_PARAM_COUNTRY,),
    decode=SenderSettings.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE_SETTING: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="update_sender_setting",
    method="PUT",
    path="/api/v2/sender/settings",
    params=(
        Param(name="value", key="value", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="country", key="country", place=In.BODY, encode=encode.text(2, 2)),
        Param(name="chat_id", key="chatId", place=In.BODY, encode=encode.integer(1)),
    ),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Senders:
    """The numbers and names that recipients see as the sender."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def available(self, *, country: str | None = None) -> AvailableSenders:
        """List what can be sent from.

        Numbers and names that can be given as the sender of a message, by kind.

        Args:
            country: Only what can be used for recipients in this country, in two letters.

        Returns:
            Numbers and names.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getAvailableSenderSettingOptions
        """
        return await self._caller.call(_AVAILABLE, {"country": country})

    async def settings(self, *, country: str | None = None) -> SenderSettings:
        """Read what is sent from, by country.

        Which number or name is used for recipients in which country, when a message does not say.

        Args:
            country: Only for recipients in this country, in two letters.

        Returns:
            The settings.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getSenderSettings
        """
        return await self._caller.call(_SETTINGS, {"country": country})

    async def update_setting(
        self, *, value: str, country: str | Unset = UNSET, chat_id: int | Unset = UNSET
    ) -> None:
        """Set what is sent from.

        Sets the number or name that is used for one country, or in one chat. Which of the two wins if
        both are given, and what is set if neither is, is not documented.

        Args:
            value: A number, with the country's prefix, or a name.
            country: The country of the recipients, in two letters.
            chat_id: Id of the only chat for which to set it.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateSenderSetting
        """
        await self._caller.call(_UPDATE_SETTING, {"value": value, "country": country, "chat_id": chat_id})
