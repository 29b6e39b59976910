# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
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
    Rate,
    Unset,
    encode,
)

from .models.message_template import MessageTemplate
from .models.resource_link_response import ResourceLinkResponse
from .models.templates_paginated_response import TemplatesPaginatedResponse

_RATE: Final = Rate(50, 1)
_PARAM_ID: Final = Param(name="id", key="id", place=In.PATH, encode=encode.integer(1), required=True)

_LIST: Final[PagedOperation[MessageTemplate, TemplatesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="get_all_templates",
    method="GET",
    path="/api/v2/templates",
    decode=TemplatesPaginatedResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="resources",
    key="id",
    page_count=("page_count",),
)

_CREATE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="create_template",
    method="POST",
    path="/api/v2/templates",
    params=(
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="content", key="content", place=In.BODY, encode=encode.text(1), required=True),
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_SEARCH: Final[PagedOperation[MessageTemplate, TemplatesPaginatedResponse]] = PagedOperation(
    vendor="textmagic",
    id="search_templates",
    method="GET",
    path="/api/v2/templates/search",
    params=(
        Param(name="ids", key="ids", place=In.QUERY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="name", key="name", place=In.QUERY, encode=encode.text(1)),
        Param(name="content", key="content", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=TemplatesPaginatedResponse.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    size="limit",
    size_range=(1, 100),
    default_size=100,
    items="resources",
    key="id",
    page_count=("page_count",),
)

_DELETE_BULK: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_templates_bulk",
    method="POST",
    path="/api/v2/templates/delete",
    params=(
        Param(name="ids", key="ids", place=In.BODY, encode=encode.comma_separated(encode.integer(0))),
        Param(name="all", key="all", place=In.BODY, encode=encode.true),
    ),
    decode=None,
    has_body=True,
    min_properties=1,
    max_properties=1,
    rates=(_RATE,),
)

_GET: Final[Operation[MessageTemplate]] = Operation(
    vendor="textmagic",
    id="get_template",
    method="GET",
    path="/api/v2/templates/{id}",
    params=(_PARAM_ID,),
    decode=MessageTemplate.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[ResourceLinkResponse]] = Operation(
    vendor="textmagic",
    id="update_template",
    method="PUT",
    path="/api/v2/templates/{id}",
    params=(
        _PARAM_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        Param(name="content", key="content", place=In.BODY, encode=encode.text(1)),
    ),
    decode=ResourceLinkResponse.from_dict,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="textmagic",
    id="delete_template",
    method="DELETE",
    path="/api/v2/templates/{id}",
    params=(_PARAM_ID,),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Templates:
    """Texts kept for later use."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageTemplate, TemplatesPaginatedResponse]:
        """List templates.

        All templates of the user. The vendor promises no order.

        Args:
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getAllTemplates
        """
        return self._caller.paginate(
            _LIST, {}, page_size=page_size, cursor=cursor, prefetch=prefetch, max_items=max_items
        )

    async def create(self, *, name: str, content: str) -> ResourceLinkResponse:
        """Create a template.

        Keeps a text for later use. The answer is a link with the id and no more.

        Args:
            name: Its name.
            content: The text. Fields of a contact go in where their names stand in braces, as in
                `{First name}`.

        Returns:
            A link to the template.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/createTemplate
        """
        return await self._caller.call(_CREATE, {"name": name, "content": content})

    def search(
        self,
        *,
        ids: Sequence[int] | None = None,
        name: str | None = None,
        content: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[MessageTemplate, TemplatesPaginatedResponse]:
        """Search templates.

        Templates that meet all of the conditions. The vendor promises no order.

        Args:
            ids: Only these templates, by id.
            name: Words to look for in the name.
            content: Words to look for in the text.
            page_size: Items a page, 1 to 100. Default: 100.
            cursor: Where to go on: ``page.next_cursor`` or ``error.cursor`` of the same list.
            prefetch: How many pages to read ahead of the one at hand. Default: none.
            max_items: Stop after so many items. Default: all there are.

        Returns:
            A pager: ``async for`` walks all items, ``await`` gives the first page, ``.pages()`` walks
                the pages, ``.collect()`` gives a list.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/searchTemplates
        """
        return self._caller.paginate(
            _SEARCH,
            {"ids": ids, "name": name, "content": content},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def delete_bulk(
        self, *, ids: Sequence[int] | Unset = UNSET, all: Literal[True] | Unset = UNSET
    ) -> None:
        """Delete several templates, or all of them.

        Removes the templates with these ids, or every template of the user. Nothing brings them back.

        Args:
            ids: Ids of the templates to delete.
            all: Whether to delete every template of the user.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteTemplatesBulk
        """
        await self._caller.call(_DELETE_BULK, {"ids": ids, "all": all})

    async def get(self, id: int) -> MessageTemplate:
        """Read one template.

        One template.

        Args:
            id: Id of the template.

        Returns:
            The template.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/getTemplate
        """
        return await self._caller.call(_GET, {"id": id})

    async def update(
        self, id: int, *, name: str | Unset = UNSET, content: str | Unset = UNSET
    ) -> ResourceLinkResponse:
        """Change a template.

        Changes what is given. What becomes of the other field is not documented.

        Args:
            id: Id of the template.
            name: Its name.
            content: The text. Fields of a contact go in where their names stand in braces, as in
                `{First name}`.

        Returns:
            A link to the template.

        Raises:
            BadRequestError: Understood and refused.
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/updateTemplate
        """
        return await self._caller.call(_UPDATE, {"id": id, "name": name, "content": content})

    async def delete(self, id: int) -> None:
        """Delete one template.

        Removes the template. Nothing brings it back.

        Args:
            id: Id of the template.

        Raises:
            AuthenticationError: Wrong user name or key, or a user without the right to do this.
            NotFoundError: There is no such thing.
            RateLimitError: More than 50 requests in a second.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://docs.textmagic.com/#operation/deleteTemplate
        """
        await self._caller.call(_DELETE, {"id": id})
