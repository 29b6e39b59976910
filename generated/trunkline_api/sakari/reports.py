# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    Content,
    Download,
    In,
    Operation,
    Param,
    encode,
)

_MESSAGES: Final[Operation[Content]] = Operation(
    vendor="sakari",
    id="reports_fetch_messages",
    method="GET",
    path="/v1/accounts/{accountId}/reports/messages",
    params=(
        Param(name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True),
        Param(
            name="start",
            key="start",
            place=In.QUERY,
            encode=encode.text(pattern="^\\d{4}-\\d{2}-\\d{2}$"),
            required=True,
        ),
        Param(
            name="end",
            key="end",
            place=In.QUERY,
            encode=encode.text(pattern="^\\d{4}-\\d{2}-\\d{2}$"),
            required=True,
        ),
    ),
    decode=None,
    media="text/csv",
    safe_to_repeat=True,
)


class Reports:
    """What was sent and received, as a file."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def messages(self, *, start: str, end: str) -> Download:
        """Download the messages of one or two days.

        A CSV file with a line for each message. It covers a day or two at most, and the vendor asks for
        no more than one such file a day.

        Find columns by their headings: the vendor says that their order and number may change.

        Args:
            start: The first day, such as `2024-03-01`.
            end: The day at which it ends, such as `2024-03-02`.

        Returns:
            A download: ``await`` gives the whole file as `Content`, ``.save(path)`` writes it to the
                disk piece by piece, ``async for`` gives its bytes piece by piece.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://support.sakari.io/hc/en-us/articles/17131420012052-Sakari-Detailed-Message-Report-API-Endpoint
        """
        return self._caller.download(_MESSAGES, {"start": start, "end": end})
