# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

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

from .models.ping_response import PingResponse
from .models.update_current_user_response import UpdateCurrentUserResponse
from .models.user import User

_RATE: Final = Rate(50, 1)

_GET: Final[Operation[User]] = Operation(
    vendor="textmagic",
    id="get_current_user",
    method="GET",
    path="/api/v2/user",
    decode=User.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[UpdateCurrentUserResponse]] = Operation(
    vendor="textmagic",
    id="update_current_user",
    method="PUT",
    path="/api/v2/user",
    params=(
        Param(name="username", key="username", place=In.BODY, encode=encode.text(1)),
        Param(name="first_name", key="firstName", place=In.BODY, encode=encode.text()),
        Param(name="last_name", key="lastName", place=In.BODY, encode=encode.text()),
        Param(name="email", key="email", place=In.BODY, encode=encode.text(1)),
        Param(name="phone", key="phone", place=In.BODY, encode=encode.text()),
        Param(name="company", key="company", place=In.BODY, encode=encode.text()),
        Param(name="timezone", key="timezone", place=In.BODY, encode=encode.integer(1)),
    ),
    decode=UpdateCurrentUserResponse.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_PING: Final[Operation[PingResponse]] = Operation(
    vendor="textmagic",
    id="ping",
    method="GET",
    path="/api/v2/ping",
    decode=PingResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPLOAD_AVATAR: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="upload_avatar",
    method="POST",
    path="/api/v2/user/avatar",
    params=(Param(name="image", key="image", place=In.FILE, encode=files, required=True),),
    decode=None,
    has_body=True,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE_AVATAR: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_avatar",
    method="DELETE",
    path="/api/v2/user/avatar",
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class UserResource:
    """The user whose credentials are used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get(self) -> User:
        """Read the current user.

        The user whose credentials are used, with the balance of the account.

        Returns:
            The user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getCurrentUser
        """
        return await self._caller.call(_GET, {})

    async def update(
        self,
        *,
        username: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        company: str | Unset = UNSET,
        timezone: int | Unset = UNSET,
    ) -> UpdateCurrentUserResponse:
        """Change the current user.

        Changes what is given. What becomes of the other fields is not documented; give all of them to
        be sure. The answer is what the user is now, or no more than a link: read the user again if it
        matters.

        Args:
            username: The name for signing in, and the client's user name too. After a change the client
                must be made anew.
            first_name: First name.
            last_name: Last name.
            email: E-mail address.
            phone: Phone number, with the country's prefix and without a plus sign.
            company: Name of the company.
            timezone: The vendor's id of the time zone.

        Returns:
            Changed.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateCurrentUser
        """
        return await self._caller.call(
            _UPDATE,
            {
                "username": username,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone": phone,
                "company": company,
                "timezone": timezone,
            },
        )

    async def ping(self) -> PingResponse:
        """Ask whether the server answers.

        Answers with the id of the current user and the time on the server. Costs nothing and changes
        nothing.

        Returns:
            It does.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/ping
        """
        return await self._caller.call(_PING, {})

    async def upload_avatar(self, *, image: FileInput) -> None:
        """Give the current user a picture.

        Uploads a PNG or JPEG of 10 MB at most, in place of the picture that was there. The answer is
        empty.

        Args:
            image: A PNG or JPEG, of 10 MB at most.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/uploadAvatar
        """
        await self._caller.call(_UPLOAD_AVATAR, {"image": image})

    async def delete_avatar(self) -> None:
        """Remove the picture of the current user.

        Removes the picture. Nothing brings it back.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteAvatar
        """
        await self._caller.call(_DELETE_AVATAR, {})
