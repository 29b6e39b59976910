# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
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

from .models.login_url_response import LoginUrlResponse
from .models.platform_user import PlatformUser
from .models.user_token import UserToken

_RATE: Final = Rate(3000, 60)
_PARAM_USER_ID: Final = Param(
    name="user_id", key="user_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text(1))
_PARAM_DISPLAY_NAME: Final = Param(
    name="display_name", key="display_name", place=In.BODY, encode=encode.text()
)
_PARAM_PASSWORD: Final = Param(
    name="password", key="password", place=In.BODY, encode=encode.text(1), secret=True
)
_PARAM_CUSTOM_ATTRIBUTES: Final = Param(
    name="custom_attributes", key="custom_attributes", place=In.BODY, encode=encode.mapping(encode.anything)
)

_CREATE: Final[Operation[PlatformUser]] = Operation(
    vendor="chatwoot",
    id="create_a_user",
    method="POST",
    path="/platform/api/v1/users",
    params=(
        Param(name="email", key="email", place=In.BODY, encode=encode.text(1), required=True),
        _PARAM_NAME,
        _PARAM_DISPLAY_NAME,
        _PARAM_PASSWORD,
        _PARAM_CUSTOM_ATTRIBUTES,
    ),
    decode=PlatformUser.from_dict,
    has_body=True,
    safe_to_repeat=True,
    secrets=("access_token", "pubsub_token"),
    rates=(_RATE,),
)

_GET: Final[Operation[PlatformUser]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_user",
    method="GET",
    path="/platform/api/v1/users/{user_id}",
    params=(_PARAM_USER_ID,),
    decode=PlatformUser.from_dict,
    safe_to_repeat=True,
    secrets=("access_token", "pubsub_token"),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_a_user",
    method="DELETE",
    path="/platform/api/v1/users/{user_id}",
    params=(_PARAM_USER_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[PlatformUser]] = Operation(
    vendor="chatwoot",
    id="update_a_user",
    method="PATCH",
    path="/platform/api/v1/users/{user_id}",
    params=(
        _PARAM_USER_ID,
        Param(name="email", key="email", place=In.BODY, encode=encode.text(1)),
        _PARAM_NAME,
        _PARAM_DISPLAY_NAME,
        _PARAM_PASSWORD,
        _PARAM_CUSTOM_ATTRIBUTES,
    ),
    decode=PlatformUser.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    secrets=("access_token", "pubsub_token"),
    rates=(_RATE,),
)

_LOGIN_URL: Final[Operation[str]] = Operation(
    vendor="chatwoot",
    id="get_sso_url_of_a_user",
    method="GET",
    path="/platform/api/v1/users/{user_id}/login",
    params=(_PARAM_USER_ID,),
    decode=lambda body: LoginUrlResponse.from_dict(body).url,
    safe_to_repeat=True,
    secrets=("url",),
    rates=(_RATE,),
)

_TOKEN: Final[Operation[UserToken]] = Operation(
    vendor="chatwoot",
    id="post_user_token",
    method="POST",
    path="/platform/api/v1/users/{user_id}/token",
    params=(_PARAM_USER_ID,),
    decode=UserToken.from_dict,
    safe_to_repeat=True,
    secrets=("access_token", "pubsub_token"),
    rates=(_RATE,),
)


class PlatformUsers:
    """Users that the platform app created or was given."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create(
        self,
        *,
        email: str,
        name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
    ) -> PlatformUser:
        """Find or create a user.

        Somebody who has this `email` already comes back as they are, whatever else was given. Otherwise
        a user is created, who counts as confirmed and gets no mail about it. The answer holds the
        user's token. To let the user work anywhere, make them a member of an account.

        Args:
            email: E-mail address, by which somebody is found.
            name: Full name. Needed for somebody new.
            display_name: The name that contacts are meant to see.
            password: A password with a capital and a small letter, a digit and a special character.
                Needed for somebody new.
            custom_attributes: What you want to note about the user.

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

        Source: https://developers.chatwoot.com/api-reference/users/create-a-user
        """
        return await self._caller.call(
            _CREATE,
            {
                "email": email,
                "name": name,
                "display_name": display_name,
                "password": password,
                "custom_attributes": custom_attributes,
            },
        )

    async def get(self, user_id: int) -> PlatformUser:
        """Read one user.

        A user that this platform app created or was given, with the user's token. Any other user is
        refused with 401.

        Args:
            user_id: Id of the user.

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

        Source: https://developers.chatwoot.com/api-reference/users/get-an-user-details
        """
        return await self._caller.call(_GET, {"user_id": user_id})

    async def delete(self, user_id: int) -> None:
        """Delete a user.

        From the whole installation, in every account, and some time after the answer. A user that this
        platform app neither created nor was given is refused with 401. Cannot be undone.

        Args:
            user_id: Id of the user.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/users/delete-a-user
        """
        await self._caller.call(_DELETE, {"user_id": user_id})

    async def update(
        self,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        custom_attributes: Mapping[str, object] | Unset = UNSET,
    ) -> PlatformUser:
        """Change a user.

        Takes what is given and leaves the rest. `custom_attributes` are merged into those that are
        there, key by key. A new address holds at once, without confirmation. A user that this platform
        app neither created nor was given is refused with 401.

        Args:
            user_id: Id of the user.
            email: E-mail address.
            name: Full name.
            display_name: The name that contacts are meant to see.
            password: A password with a capital and a small letter, a digit and a special character.
            custom_attributes: What you want to note about the user, beside what is there.

        Returns:
            The user as they are now.

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

        Source: https://developers.chatwoot.com/api-reference/users/update-a-user
        """
        return await self._caller.call(
            _UPDATE,
            {
                "user_id": user_id,
                "email": email,
                "name": name,
                "display_name": display_name,
                "password": password,
                "custom_attributes": custom_attributes,
            },
        )

    async def login_url(self, user_id: int) -> str:
        """Make a link that signs a user in.

        Whoever opens the link is signed in as the user, once. Each call makes another link. A user that
        this platform app neither created nor was given is refused with 401.

        Args:
            user_id: Id of the user.

        Returns:
            The link. It is as good as a password, until it has been opened.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/users/get-user-sso-link
        """
        return await self._caller.call(_LOGIN_URL, {"user_id": user_id})

    async def token(self, user_id: int) -> UserToken:
        """Read the token of a user.

        The token with which the user's programs sign in, the same each time; it does not expire. A user
        that this platform app neither created nor was given is refused with 401.

        Args:
            user_id: Id of the user.

        Returns:
            The token, and whose it is.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/platform/api/v1/users_controller.rb
        """
        return await self._caller.call(_TOKEN, {"user_id": user_id})
