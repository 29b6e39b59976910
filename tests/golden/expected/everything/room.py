# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    Content,
    Download,
    FileInput,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    encode,
    files,
)

from .models.archived import Archived
from .models.part import Part
from .requests import FRAME, Frame

_RATE: Final = Rate(1000, 1)
_PARAM_ROOM_ID: Final = Param(
    name="room_id", key="room_id", place=In.PATH, encode=encode.text(1), required=True, secret=True
)
_PARAM_TITLE: Final = Param(name="title", key="title", place=In.BODY, encode=encode.text(), required=True)

_ADD: Final[Operation[None]] = Operation(
    vendor="everything",
    id="add_file",
    method="POST",
    path="/rooms/{room_id}/files",
    params=(
        _PARAM_ROOM_ID,
        _PARAM_TITLE,
        Param(name="address", key="address", place=In.BODY, encode=encode.text(), json_only=True),
        Param(name="attachments", key="attachments[]", place=In.FILE, encode=files),
    ),
    decode=None,
    has_body=True,
    rates=(_RATE,),
)

_ARCHIVE: Final[Operation[Content]] = Operation(
    vendor="everything",
    id="get_archive",
    method="GET",
    path="/rooms/{room_id}/archive",
    params=(
        _PARAM_ROOM_ID,
        Param(name="year", key="year", place=In.QUERY, encode=encode.integer(1)),
        Param(name="shelf", key="shelf", place=In.QUERY, encode=encode.text(0, 9, pattern="^[A-Z]+$")),
        Param(name="first", key="first", place=In.QUERY, encode=encode.integer()),
        Param(name="last_one", key="lastOne", place=In.QUERY, encode=encode.integer()),
    ),
    decode=None,
    media="application/zip",
    safe_to_repeat=True,
    require_together=(("first", "last_one"),),
    rates=(_RATE,),
)

_REPLACE_ARCHIVE: Final[Operation[None]] = Operation(
    vendor="everything",
    id="put_archive",
    method="PUT",
    path="/rooms/{room_id}/archive",
    params=(
        _PARAM_ROOM_ID,
        Param(name="file", key="application/zip", place=In.CONTENT, encode=files, required=True),
    ),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_REMEMBER: Final[Operation[Part]] = Operation(
    vendor="everything",
    id="add_to_archive",
    method="POST",
    path="/rooms/{room_id}/archive",
    params=(
        _PARAM_ROOM_ID,
        _PARAM_TITLE,
        Param(name="address", key="address", place=In.BODY, encode=encode.text()),
    ),
    decode=Part.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_REMEMBER_ALL: Final[Operation[int]] = Operation(
    vendor="everything",
    id="add_to_archive",
    method="POST",
    path="/rooms/{room_id}/archive",
    params=(
        _PARAM_ROOM_ID,
        Param(name="table", key="text/csv", place=In.CONTENT, encode=files, required=True),
    ),
    decode=lambda body: Archived.from_dict(body).count,
    rates=(_RATE,),
)

_SET_PORTRAIT: Final[Operation[None]] = Operation(
    vendor="everything",
    id="set_portrait",
    method="POST",
    path="/rooms/{room_id}/portrait",
    params=(
        Param(name="room_id", key="room_id", place=In.PATH, encode=encode.text(1), required=True),
        Param(name="portrait", key="portrait", place=In.FILE, encode=files, required=True),
        Param(name="hidden", key="hidden", place=In.BODY, encode=encode.boolean),
        Param(name="frame", key="frame", place=In.BODY, encode=FRAME, nested=True),
        Param(name="tags", key="tags", place=In.BODY, encode=encode.sequence(encode.text()), nested=True),
        Param(name="remarks", key="remarks", place=In.BODY, encode=encode.sequence(encode.text())),
        Param(name="note", key="note", place=In.BODY, encode=encode.text()),
    ),
    decode=None,
    has_body=True,
    max_properties=5,
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

    def archive(
        self,
        *,
        year: int | None = None,
        shelf: str | None = None,
        first: int | None = None,
        last_one: int | None = None,
    ) -> Download:
        """Fetch the archive.

        An answer that is a file.

        Args:
            year: Only of that year.
            shelf: Only of that shelf.
            first: From this one on. Needs `last_one`.
            last_one: Up to this one.

        Returns:
            A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to the
                disk piece by piece, ``async for`` gives its bytes piece by piece.

        Raises:
            NotFoundError: Refused, or failed.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#archive
        """
        return self._caller.download(
            _ARCHIVE, {"year": year, "shelf": shelf, "first": first, "last_one": last_one}
        )

    async def replace_archive(self, *, file: FileInput) -> None:
        """Replace the archive.

        A body that is a file.

        Args:
            file: The archive.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#archive
        """
        await self._caller.call(_REPLACE_ARCHIVE, {"file": file})

    async def remember(self, *, title: str, address: str | Unset = UNSET) -> Part:
        """Add to the archive.

        A body that is JSON or a file, each with an answer of its own.

        Returns:
            What was added.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#archive
        """
        return await self._caller.call(_REMEMBER, {"title": title, "address": address})

    async def remember_all(self, *, table: FileInput) -> int:
        """Add to the archive.

        A body that is JSON or a file, each with an answer of its own.

        Args:
            table: A line for each.

        Returns:
            What was added.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#archive
        """
        return await self._caller.call(_REMEMBER_ALL, {"table": table})

    async def set_portrait(
        self,
        *,
        portrait: FileInput,
        hidden: bool | Unset = UNSET,
        frame: Frame | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        remarks: Sequence[str] | Unset = UNSET,
        note: str | Unset = UNSET,
    ) -> None:
        """Hang up a portrait.

        A form alone, with all that a form can hold.

        Args:
            portrait: The picture.

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#portrait
        """
        await self._caller.call(
            _SET_PORTRAIT,
            {
                "portrait": portrait,
                "hidden": hidden,
                "frame": frame,
                "tags": tags,
                "remarks": remarks,
                "note": note,
            },
        )

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
