# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
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
    encode,
    files,
)

from .models.profile import Profile

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id",
    key="account_id",
    place=In.BODY,
    encode=encode.integer(1),
    required=True,
    within=("profile",),
)

_GET: Final[Operation[Profile]] = Operation(
    vendor="chatwoot",
    id="fetch_profile",
    method="GET",
    path="/api/v1/profile",
    decode=Profile.from_dict,
    safe_to_repeat=True,
    secrets=("access_token", "hmac_identifier", "pubsub_token"),
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Profile]] = Operation(
    vendor="chatwoot",
    id="update_profile",
    method="PUT",
    path="/api/v1/profile",
    params=(
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), within=("profile",)),
        Param(
            name="display_name",
            key="display_name",
            place=In.BODY,
            encode=encode.nullable(encode.text()),
            within=("profile",),
        ),
        Param(name="email", key="email", place=In.BODY, encode=encode.text(1), within=("profile",)),
        Param(
            name="phone_number", key="phone_number", place=In.BODY, encode=encode.text(), within=("profile",)
        ),
        Param(
            name="message_signature",
            key="message_signature",
            place=In.BODY,
            encode=encode.nullable(encode.text()),
            within=("profile",),
        ),
        Param(
            name="ui_settings",
            key="ui_settings",
            place=In.BODY,
            encode=encode.mapping(encode.anything),
            within=("profile",),
        ),
        Param(
            name="current_password",
            key="current_password",
            place=In.BODY,
            encode=encode.text(1),
            secret=True,
            within=("profile",),
        ),
        Param(
            name="password",
            key="password",
            place=In.BODY,
            encode=encode.text(1),
            secret=True,
            within=("profile",),
        ),
        Param(
            name="password_confirmation",
            key="password_confirmation",
            place=In.BODY,
            encode=encode.text(1),
            secret=True,
            within=("profile",),
        ),
    ),
    decode=Profile.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("access_token", "hmac_identifier", "pubsub_token"),
    rates=(_RATE,),
)

_SET_AVATAR: Final[Operation[Profile]] = Operation(
    vendor="chatwoot",
    id="set_profile_avatar",
    method="PATCH",
    path="/api/v1/profile",
    params=(Param(name="avatar", key="profile[avatar]", place=In.FILE, encode=files, required=True),),
    decode=Profile.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("access_token", "hmac_identifier", "pubsub_token"),
    rates=(_RATE,),
)

_SET_AVAILABILITY: Final[Operation[Profile]] = Operation(
    vendor="chatwoot",
    id="set_profile_availability",
    method="POST",
    path="/api/v1/profile/availability",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="availability",
            key="availability",
            place=In.BODY,
            encode=encode.choice("online", "offline", "busy"),
            required=True,
            within=("profile",),
        ),
    ),
    decode=Profile.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("access_token", "hmac_identifier", "pubsub_token"),
    rates=(_RATE,),
)

_SET_AUTO_OFFLINE: Final[Operation[Profile]] = Operation(
    vendor="chatwoot",
    id="set_profile_auto_offline",
    method="POST",
    path="/api/v1/profile/auto_offline",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(
            name="auto_offline",
            key="auto_offline",
            place=In.BODY,
            encode=encode.boolean,
            required=True,
            within=("profile",),
        ),
    ),
    decode=Profile.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("access_token", "hmac_identifier", "pubsub_token"),
    rates=(_RATE,),
)

_SET_ACTIVE_ACCOUNT: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="set_active_account",
    method="PUT",
    path="/api/v1/profile/set_active_account",
    params=(_PARAM_ACCOUNT_ID,),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_RESET_ACCESS_TOKEN: Final[Operation[Profile]] = Operation(
    vendor="chatwoot",
    id="reset_profile_access_token",
    method="POST",
    path="/api/v1/profile/reset_access_token",
    decode=Profile.from_dict,
    secrets=("access_token", "hmac_identifier", "pubsub_token"),
    rates=(_RATE,),
)

_DELETE_AVATAR: Final[Operation[Profile]] = Operation(
    vendor="chatwoot",
    id="delete_profile_avatar",
    method="DELETE",
    path="/api/v1/profile/avatar",
    decode=Profile.from_dict,
    safe_to_repeat=True,
    secrets=("access_token", "hmac_identifier", "pubsub_token"),
    rates=(_RATE,),
)


class ProfileResource:
    """The person to whom the access token belongs."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> Profile:
        """Who the access token belongs to.

        The user behind the token, with the accounts they may work in. The cheapest way to find out
        whether a token is valid. Bots are not admitted here.

        Returns:
            The user.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/profile/fetch-user-profile
        """
        return await self._caller.call(_GET, {})

    async def update(
        self,
        *,
        name: str | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        message_signature: str | None | Unset = UNSET,
        ui_settings: Mapping[str, object] | Unset = UNSET,
        current_password: str | Unset = UNSET,
        password: str | Unset = UNSET,
        password_confirmation: str | Unset = UNSET,
    ) -> Profile:
        """Change your own profile.

        Takes what is given and leaves the rest, except that `ui_settings` are replaced as a whole. A
        new e-mail address has to be confirmed before it is in use. A new password needs the current
        one, and a wrong one is refused with 422.

        Args:
            name: Full name.
            display_name: The name to show instead. Null for none.
            email: E-mail address.
            phone_number: Number in E.164 form. It is kept among the `custom_attributes`.
            message_signature: What is put below e-mails. Null for nothing.
            ui_settings: What the dashboard is to remember, all of it.
            current_password: The password so far. Needed to set another one.
            password: Another password.
            password_confirmation: The other password once more.

        Returns:
            The user.

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

        Source: https://developers.chatwoot.com/api-reference/profile/update-user-profile
        """
        return await self._caller.call(
            _UPDATE,
            {
                "name": name,
                "display_name": display_name,
                "email": email,
                "phone_number": phone_number,
                "message_signature": message_signature,
                "ui_settings": ui_settings,
                "current_password": current_password,
                "password": password,
                "password_confirmation": password_confirmation,
            },
        )

    async def set_avatar(self, *, avatar: FileInput) -> Profile:
        """Set your own picture.

        Nothing else of the profile changes.

        Args:
            avatar: The picture.

        Returns:
            The user.

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

        Source: https://developers.chatwoot.com/api-reference/profile/update-user-profile
        """
        return await self._caller.call(_SET_AVATAR, {"avatar": avatar})

    async def set_availability(
        self, *, account_id: int, availability: Literal["online", "offline", "busy"]
    ) -> Profile:
        """Say whether you are there.

        In one account. It shows as long as you have the dashboard open, or always with `auto_offline`
        switched off.

        Args:
            account_id: The account.
            availability: Whether you are there.

        Returns:
            The user.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/profiles_controller.rb
        """
        return await self._caller.call(
            _SET_AVAILABILITY, {"account_id": account_id, "availability": availability}
        )

    async def set_auto_offline(self, *, account_id: int, auto_offline: bool) -> Profile:
        """Say whether going away shows as offline.

        In one account.

        Args:
            account_id: The account.
            auto_offline: Whether going away shows as offline.

        Returns:
            The user.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/profiles_controller.rb
        """
        return await self._caller.call(
            _SET_AUTO_OFFLINE, {"account_id": account_id, "auto_offline": auto_offline}
        )

    async def set_active_account(self, *, account_id: int) -> None:
        """Say in which account you work now.

        The account with which the dashboard opens. It has no effect on this client. An account of which
        you are no member is answered with 500.

        Args:
            account_id: The account.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/profiles_controller.rb
        """
        await self._caller.call(_SET_ACTIVE_ACCOUNT, {"account_id": account_id})

    async def reset_access_token(self) -> Profile:
        """Make a new access token for yourself.

        The answer has the new one. The one with which this call was made is worth nothing from then on:
        this client is refused with 401 until it is given the new one.

        Returns:
            The user, with the new `access_token`.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/profiles_controller.rb
        """
        return await self._caller.call(_RESET_ACCESS_TOKEN, {})

    async def delete_avatar(self) -> Profile:
        """Remove your own picture.

        Without a picture nothing happens.

        Returns:
            The user.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/profiles_controller.rb
        """
        return await self._caller.call(_DELETE_AVATAR, {})
