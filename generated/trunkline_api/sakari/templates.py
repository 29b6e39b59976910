# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

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

from .models.create_template_response import CreateTemplateResponse
from .models.media import Media
from .models.template import Template
from .models.template_response import TemplateResponse
from .models.templates_response import TemplatesResponse
from .requests import MEDIA_REQUEST, MediaRequest

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_TEMPLATE_ID: Final = Param(
    name="template_id", key="templateId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True)
_PARAM_TEMPLATE: Final = Param(
    name="template", key="template", place=In.BODY, encode=encode.text(1), required=True
)
_PARAM_TYPE: Final = Param(name="type", key="type", place=In.BODY, encode=encode.choice("SMS", "Web"))
_PARAM_MEDIA: Final = Param(name="media", key="media", place=In.BODY, encode=encode.sequence(MEDIA_REQUEST))

_LIST: Final[PagedOperation[Template, TemplatesResponse]] = PagedOperation(
    vendor="sakari",
    id="templates_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/templates",
    params=(_PARAM_ACCOUNT_ID, Param(name="name", key="name", place=In.QUERY, encode=encode.text(1))),
    decode=TemplatesResponse.from_dict,
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

_CREATE: Final[Operation[Template]] = Operation(
    vendor="sakari",
    id="templates_create",
    method="POST",
    path="/v1/accounts/{accountId}/templates",
    params=(_PARAM_ACCOUNT_ID, _PARAM_NAME, _PARAM_TEMPLATE, _PARAM_TYPE, _PARAM_MEDIA),
    decode=lambda body: CreateTemplateResponse.from_dict(body).data,
    has_body=True,
)

_GET: Final[Operation[Template]] = Operation(
    vendor="sakari",
    id="templates_fetch",
    method="GET",
    path="/v1/accounts/{accountId}/templates/{templateId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEMPLATE_ID),
    decode=lambda body: TemplateResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_UPDATE: Final[Operation[Template]] = Operation(
    vendor="sakari",
    id="templates_update",
    method="PUT",
    path="/v1/accounts/{accountId}/templates/{templateId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEMPLATE_ID, _PARAM_NAME, _PARAM_TEMPLATE, _PARAM_TYPE, _PARAM_MEDIA),
    decode=lambda body: TemplateResponse.from_dict(body).data,
    has_body=True,
    safe_to_repeat=True,
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="sakari",
    id="templates_remove",
    method="DELETE",
    path="/v1/accounts/{accountId}/templates/{templateId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_TEMPLATE_ID),
    decode=None,
    safe_to_repeat=True,
)


class Templates:
    """Texts kept for later use."""

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
    ) -> Pager[Template, TemplatesResponse]:
        """List templates.

        Templates of the account. The order is not documented and cannot be chosen.

        Args:
            name: Only templates whose name has this in it.
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

        Source: https://developer.sakari.io/api-reference/templates/fetch-templates
        """
        return self._caller.paginate(
            _LIST, {"name": name}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def create(
        self,
        *,
        name: str,
        template: str,
        type: Literal["SMS", "Web"] | Unset = UNSET,
        media: Sequence[MediaRequest | Media] | Unset = UNSET,
    ) -> Template:
        """Create a template.

        Keeps a text for later use.

        Args:
            name: Its name.
            template: The text. A field of the contact goes in where its name stands in three braces, as
                in `Hi {{{firstName}}}`.
            type: Where the template is used.
            media: Files to send along.

        Returns:
            The template, or a refusal if `success` is false. Not the documented status.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/templates/create-template
        """
        return await self._caller.call(
            _CREATE, {"name": name, "template": template, "type": type, "media": media}
        )

    async def get(self, template_id: str) -> Template:
        """Get one template.

        One template.

        Args:
            template_id: Id of the template.

        Returns:
            The template, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/templates/fetch-template-by-id
        """
        return await self._caller.call(_GET, {"template_id": template_id})

    async def update(
        self,
        template_id: str,
        *,
        name: str,
        template: str,
        type: Literal["SMS", "Web"] | Unset = UNSET,
        media: Sequence[MediaRequest | Media] | Unset = UNSET,
    ) -> Template:
        """Replace a template.

        Gives the template a new name and text. What becomes of fields that are left out is not
        documented; for contacts they have been found to be lost.

        Args:
            template_id: Id of the template.
            name: Its name.
            template: The text. A field of the contact goes in where its name stands in three braces, as
                in `Hi {{{firstName}}}`.
            type: Where the template is used.
            media: Files to send along.

        Returns:
            The template as it is now, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/templates/updates-a-template
        """
        return await self._caller.call(
            _UPDATE,
            {"template_id": template_id, "name": name, "template": template, "type": type, "media": media},
        )

    async def delete(self, template_id: str) -> None:
        """Delete a template.

        Removes the template. Nothing brings it back.

        Args:
            template_id: Id of the template.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/templates/deletes-a-template
        """
        await self._caller.call(_DELETE, {"template_id": template_id})
