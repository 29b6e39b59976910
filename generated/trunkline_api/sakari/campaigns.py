# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from datetime import datetime
from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    Unset,
    encode,
)

from .models.campaign import Campaign
from .models.campaign_launch import CampaignLaunch
from .models.campaign_launch_response import CampaignLaunchResponse
from .models.campaign_response import CampaignResponse
from .models.campaigns_response import CampaignsResponse
from .requests import (
    CAMPAIGN_FILTERS_REQUEST,
    CAMPAIGN_MESSAGE_REQUEST,
    CAMPAIGN_REPORTING_REQUEST,
    CAMPAIGN_TRIGGER_REQUEST,
    CampaignFiltersRequest,
    CampaignMessageRequest,
    CampaignReportingRequest,
    CampaignTriggerRequest,
)

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True)
_PARAM_CAMPAIGN_ID: Final = Param(
    name="campaign_id", key="campaignId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_TRIGGER: Final = Param(
    name="trigger", key="trigger", place=In.BODY, encode=CAMPAIGN_TRIGGER_REQUEST, required=True
)
_PARAM_TEMPLATE: Final = Param(
    name="template", key="template", place=In.BODY, encode=encode.text(1), required=True
)
_PARAM_FILTERS: Final = Param(name="filters", key="filters", place=In.BODY, encode=CAMPAIGN_FILTERS_REQUEST)
_PARAM_REPORTING: Final = Param(
    name="reporting", key="reporting", place=In.BODY, encode=CAMPAIGN_REPORTING_REQUEST
)

_LIST: Final[PagedOperation[Campaign, CampaignsResponse]] = PagedOperation(
    vendor="sakari",
    id="campaigns_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/campaigns",
    params=(_PARAM_ACCOUNT_ID, Param(name="name", key="name", place=In.QUERY, encode=encode.text(1))),
    decode=CampaignsResponse.from_dict,
    safe_to_repeat=True,
    style="offset",
    position="offset",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="data",
    key="id",
    has_next=("pagination", "has_next"),
    total=("pagination", "total_count"),
)

_CREATE: Final[Operation[Campaign]] = Operation(
    vendor="sakari",
    id="campaigns_create",
    method="POST",
    path="/v1/accounts/{accountId}/campaigns",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_NAME,
        _PARAM_TRIGGER,
        _PARAM_TEMPLATE,
        _PARAM_FILTERS,
        _PARAM_REPORTING,
    ),
    decode=lambda body: CampaignResponse.from_dict(body).data,
    has_body=True,
)

_GET: Final[Operation[Campaign]] = Operation(
    vendor="sakari",
    id="campaigns_fetch",
    method="GET",
    path="/v1/accounts/{accountId}/campaigns/{campaignId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CAMPAIGN_ID),
    decode=lambda body: CampaignResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_UPDATE: Final[Operation[Campaign]] = Operation(
    vendor="sakari",
    id="campaigns_update",
    method="PUT",
    path="/v1/accounts/{accountId}/campaigns/{campaignId}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_CAMPAIGN_ID,
        _PARAM_NAME,
        _PARAM_TRIGGER,
        _PARAM_TEMPLATE,
        _PARAM_FILTERS,
        _PARAM_REPORTING,
    ),
    decode=lambda body: CampaignResponse.from_dict(body).data,
    has_body=True,
    safe_to_repeat=True,
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="sakari",
    id="campaigns_remove",
    method="DELETE",
    path="/v1/accounts/{accountId}/campaigns/{campaignId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_CAMPAIGN_ID),
    decode=None,
    safe_to_repeat=True,
)

_LAUNCH: Final[Operation[CampaignLaunch]] = Operation(
    vendor="sakari",
    id="campaigns_create_and_execute",
    method="POST",
    path="/v1/accounts/{accountId}/quickcampaigns",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_NAME,
        Param(name="group_id", key="groupId", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="list_id", key="listId", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="message", key="message", place=In.BODY, encode=CAMPAIGN_MESSAGE_REQUEST, required=True),
        Param(name="send_at", key="sendAt", place=In.BODY, encode=encode.rfc3339),
    ),
    decode=lambda body: CampaignLaunchResponse.from_dict(body).data,
    has_body=True,
)


class Campaigns:
    """Messages to many contacts, planned once and sent by hand, on a schedule or from a file."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        name: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Campaign, CampaignsResponse]:
        """List campaigns.

        Campaigns of the account. The order is not documented and cannot be chosen.

        Args:
            name: Only campaigns whose name has this in it.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/campaigns/fetch-campaigns
        """
        return self._caller.paginate(
            _LIST, {"name": name}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def create(
        self,
        *,
        name: str,
        trigger: CampaignTriggerRequest,
        template: str,
        filters: CampaignFiltersRequest | Unset = UNSET,
        reporting: CampaignReportingRequest | Unset = UNSET,
    ) -> Campaign:
        """Create a campaign.

        Plans a campaign. One of the kind `M` then waits until somebody starts it in the web application
        (inferred); `launch` is the call that sends at once.

        Args:
            name: Its name.
            trigger: What starts it.
            template: The text. A field of the contact goes in where its name stands in three braces, as
                in `Hi {{{firstName}}}`.
            filters: Who gets it.
            reporting: Whether a report is sent after a run.

        Returns:
            The campaign, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/campaigns/create-campaign
        """
        return await self._caller.call(
            _CREATE,
            {
                "name": name,
                "trigger": trigger,
                "template": template,
                "filters": filters,
                "reporting": reporting,
            },
        )

    async def get(self, campaign_id: str) -> Campaign:
        """Get one campaign.

        One campaign, with what became of its last run in `last_job`.

        Args:
            campaign_id: Id of the campaign.

        Returns:
            The campaign, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/campaigns/fetch-campaign-by-id
        """
        return await self._caller.call(_GET, {"campaign_id": campaign_id})

    async def update(
        self,
        campaign_id: str,
        *,
        name: str,
        trigger: CampaignTriggerRequest,
        template: str,
        filters: CampaignFiltersRequest | Unset = UNSET,
        reporting: CampaignReportingRequest | Unset = UNSET,
    ) -> Campaign:
        """Replace a campaign.

        Gives the campaign a new name, kind, text and recipients. What becomes of fields that are left
        out is not documented; for contacts they have been found to be lost.

        Args:
            campaign_id: Id of the campaign.
            name: Its name.
            trigger: What starts it.
            template: The text. A field of the contact goes in where its name stands in three braces, as
                in `Hi {{{firstName}}}`.
            filters: Who gets it.
            reporting: Whether a report is sent after a run.

        Returns:
            The campaign as it is now, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/campaigns/updates-a-campaign
        """
        return await self._caller.call(
            _UPDATE,
            {
                "campaign_id": campaign_id,
                "name": name,
                "trigger": trigger,
                "template": template,
                "filters": filters,
                "reporting": reporting,
            },
        )

    async def delete(self, campaign_id: str) -> None:
        """Delete a campaign.

        Removes the campaign. Nothing brings it back. What becomes of a run under way is not documented.

        Args:
            campaign_id: Id of the campaign.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/campaigns/deletes-a-campaign
        """
        await self._caller.call(_DELETE, {"campaign_id": campaign_id})

    async def launch(
        self,
        *,
        name: str,
        group_id: str,
        list_id: str,
        message: CampaignMessageRequest,
        send_at: datetime | Unset = UNSET,
    ) -> CampaignLaunch:
        """Create a campaign and send it at once.

        Writes to everybody on a list, now or at `send_at`. Each message is billed, and a second call
        sends everything a second time: after an error whose outcome is unknown, look for the campaign
        before calling again.

        The receipt counts what was submitted; `job.failures` and `job.invalid` tell what was not.

        Args:
            name: A name for it.
            group_id: The group whose numbers it is sent from.
            list_id: The list of contacts who get it. All of them do.
            message: What they get.
            send_at: When to send it. Without it, now.

        Returns:
            The campaign and its run, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/campaigns/create-and-execute-a-campaign
        """
        return await self._caller.call(
            _LAUNCH,
            {"name": name, "group_id": group_id, "list_id": list_id, "message": message, "send_at": send_at},
        )
