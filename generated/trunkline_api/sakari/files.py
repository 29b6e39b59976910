# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    FileInput,
    In,
    Operation,
    Param,
    files,
)

from .models.share_file_response import ShareFileResponse
from .models.shared_file import SharedFile

_SHARE: Final[Operation[SharedFile]] = Operation(
    vendor="sakari",
    id="tools_share_file",
    method="POST",
    path="/v1/tools/sharefile",
    params=(Param(name="file", key="media", place=In.FILE, encode=files, required=True),),
    decode=lambda body: ShareFileResponse.from_dict(body).data,
    has_body=True,
)


class Files:
    """Files to send along with messages."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def share(self, *, file: FileInput) -> SharedFile:
        """Put a file where others can fetch it.

        Uploads a file and gives a link to it, which a message or a campaign can then send along.
        Whoever has the link can fetch the file until it expires.

        Args:
            file: The file.

        Returns:
            The link, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference
        """
        return await self._caller.call(_SHARE, {"file": file})
