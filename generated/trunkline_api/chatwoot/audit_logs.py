# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    PagedOperation,
    Pager,
    Param,
    Rate,
    encode,
)

from .models.audit_log import AuditLog
from .models.audit_log_page import AuditLogPage

_RATE: Final = Rate(3000, 60)

_LIST: Final[PagedOperation[AuditLog, AuditLogPage]] = PagedOperation(
    vendor="chatwoot",
    id="get_account_audit_logs",
    method="GET",
    path="/api/v1/accounts/{account_id}/audit_logs",
    params=(
        Param(name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True),
    ),
    decode=AuditLogPage.from_dict,
    safe_to_repeat=True,
    secrets=("audited_changes",),
    rates=(_RATE,),
    style="page",
    position="page",
    items="audit_logs",
    key="id",
    total=("total_entries",),
)


class AuditLogs:
    """Who changed what in the account. Enterprise edition; for administrators only."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, cursor: str | None = None, prefetch: int = 0, max_items: int | None = None
    ) -> Pager[AuditLog, AuditLogPage]:
        """List what was changed in the account.

        One entry for each change to the account, its inboxes, teams, rules, members and the like, the
        newest first. Where the feature is switched off the list is empty, without any other sign.
        Enterprise edition; for administrators only.

        Args:
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/audit-logs/list-audit-logs-in-account
        """
        return self._caller.paginate(
            _LIST, {}, page_size=None, cursor=cursor, prefetch=prefetch, max_items=max_items
        )
