# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
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

from .models.uploaded_file import UploadedFile

_RATE: Final = Rate(3000, 60)

_CREATE: Final[Operation[UploadedFile]] = Operation(
    vendor="chatwoot",
    id="upload_file",
    method="POST",
    path="/api/v1/accounts/{account_id}/upload",
    params=(
        Param(name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True),
        Param(name="external_url", key="external_url", place=In.BODY, encode=encode.text(1), json_only=True),
        Param(name="attachment", key="attachment", place=In.FILE, encode=files),
    ),
    decode=UploadedFile.from_dict,
    has_body=True,
    require_any=(("external_url", "attachment"),),
    rates=(Rate(60, 3600, own=True), _RATE),
)


class Uploads:
    """Files to attach to messages, sent before them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create(
        self, *, external_url: str | Unset = UNSET, attachment: FileInput | Unset = UNSET
    ) -> UploadedFile:
        """Upload a file.

        A file of yours, or one that the server fetches from an address. Give the `blob_id` of the
        answer to a message, in `attachment_ids`. 60 uploads an hour and account.

        Args:
            external_url: Where the server can fetch the file. Addresses of private networks are
                refused.
            attachment: The file.

        Returns:
            Where the file is, and what to attach it by.

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

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/upload_controller.rb
        """
        return await self._caller.call(_CREATE, {"external_url": external_url, "attachment": attachment})
