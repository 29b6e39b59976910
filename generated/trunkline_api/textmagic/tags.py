# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    Param,
    Rate,
    encode,
)

from .models.tag import Tag

_RATE: Final = Rate(50, 1)

_CREATE: Final[Operation[Tag]] = Operation(
    vendor="textmagic",
    id="create_tag",
    method="POST",
    path="/api/v2/tags",
    params=(Param(name="title", key="title", place=In.BODY, encode=encode.text(1, 50), required=True),),
    decode=Tag.from_dict,
    has_body=True,
    rates=(_RATE,),
)


class Tags:
    """Labels for contacts and chats."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create(self, *, title: str) -> Tag:
        """Create a tag.

        Adds a label. Unlike other operations it is answered with the label itself. To put it on a
        contact, give its id when the contact is created or changed.

        Args:
            title: Its text.

        Returns:
            The tag.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/createTag
        """
        return await self._caller.call(_CREATE, {"title": title})
