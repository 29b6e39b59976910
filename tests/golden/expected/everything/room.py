# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
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

from .models.part import Part

_RATE: Final = Rate(1000, 1)
_PARAM_ROOM_ID: Final = Param(
    name="room_id", key="room_id", place=In.PATH, encode=encode.text(1), required=True, secret=True
)

_ADD: Final[Operation[None]] = Operation(
    vendor="everything",
    id="add_file",
    method="POST",
    path="/rooms/{room_id}/files",
    params=(
        _PARAM_ROOM_ID,
        Param(name="title", key="title", place=In.BODY, encode=encode.text(), required=True),
        Param(name="address", key="address", place=In.BODY, encode=encode.text(), json_only=True),
        Param(name="attachments", key="attachments[]", place=In.FILE, encode=files),
    ),
    decode=None,
    has_body=True,
    rates=(_RATE,),
)

_REMOVE: Final[Operation[Part | None]] = Operation(
    vendor="everything",
    id="remove_file",
    method="DELETE",
    path="/rooms/{room_id}/files/{name}",
    params=(
        _PARAM_ROOM_ID,
        Param(name="name", key="name", place=In.PATH, encode=encode.text(1), required=True),
        Param(name="proof", key="proof", place=In.QUERY, encode=encode.text(), signs="name"),
    ),
    decode=Part.from_dict,
    safe_to_repeat=True,
    may_be_empty=True,
    rates=(_RATE,),
)


class Room:
    """What lies in the room."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def add(
        self, *, title: str, address: str | Unset = UNSET, attachments: Sequence[FileInput] | Unset = UNSET
    ) -> None:
        """Put a file into the room.

        JSON without a file, multipart with one. The door knows the room.

        Args:
            attachments: The files.

        Raises:
            NotFoundError: Refused, or failed.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#file
        """
        await self._caller.call(_ADD, {"title": title, "address": address, "attachments": attachments})

    async def remove(self, name: str) -> Part | None:
        """Take a file out of the room.

        What the door holds is not asked for.

        Args:
            name: The file.

        Returns:
            What was left of it.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#remove
        """
        return await self._caller.call(_REMOVE, {"name": name})
