# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

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

from .models.category import Category
from .models.category_page import CategoryPage
from .models.category_response import CategoryResponse

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_PORTAL_SLUG: Final = Param(
    name="portal_slug", key="portal_slug", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_CATEGORY_ID: Final = Param(
    name="category_id", key="category_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_DESCRIPTION: Final = Param(name="description", key="description", place=In.BODY, encode=encode.text())
_PARAM_POSITION: Final = Param(name="position", key="position", place=In.BODY, encode=encode.integer())
_PARAM_ICON: Final = Param(name="icon", key="icon", place=In.BODY, encode=encode.text())
_PARAM_PARENT_CATEGORY_ID: Final = Param(
    name="parent_category_id", key="parent_category_id", place=In.BODY, encode=encode.integer(1)
)
_PARAM_ASSOCIATED_CATEGORY_ID: Final = Param(
    name="associated_category_id", key="associated_category_id", place=In.BODY, encode=encode.integer(1)
)

_LIST: Final[PagedOperation[Category, CategoryPage]] = PagedOperation(
    vendor="chatwoot",
    id="list_categories_of_a_portal",
    method="GET",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/categories",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_PORTAL_SLUG,
        Param(name="locale", key="locale", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=CategoryPage.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
)

_CREATE: Final[Operation[Category]] = Operation(
    vendor="chatwoot",
    id="add_new_category_to_account",
    method="POST",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/categories",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_PORTAL_SLUG,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="slug", key="slug", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="locale", key="locale", place=In.BODY, encode=encode.text(1), required=True),
        _PARAM_DESCRIPTION,
        _PARAM_POSITION,
        _PARAM_ICON,
        _PARAM_PARENT_CATEGORY_ID,
        _PARAM_ASSOCIATED_CATEGORY_ID,
    ),
    decode=lambda body: CategoryResponse.from_dict(body).payload,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[Category]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_category",
    method="GET",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_PORTAL_SLUG, _PARAM_CATEGORY_ID),
    decode=lambda body: CategoryResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_category_of_a_portal",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_PORTAL_SLUG, _PARAM_CATEGORY_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Category]] = Operation(
    vendor="chatwoot",
    id="update_category_of_a_portal",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_PORTAL_SLUG,
        _PARAM_CATEGORY_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        Param(name="slug", key="slug", place=In.BODY, encode=encode.text(1)),
        Param(name="locale", key="locale", place=In.BODY, encode=encode.text(1)),
        _PARAM_DESCRIPTION,
        _PARAM_POSITION,
        _PARAM_ICON,
        _PARAM_PARENT_CATEGORY_ID,
        _PARAM_ASSOCIATED_CATEGORY_ID,
    ),
    decode=lambda body: CategoryResponse.from_dict(body).payload,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Categories:
    """What sorts the articles of a help centre."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        portal_slug: str,
        *,
        locale: str | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Category, CategoryPage]:
        """List the categories.

        Those of one language or of all, by `position`.

        Args:
            portal_slug: The help centre, by its `slug`. Not its numeric id.
            locale: Only the categories of this language.
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
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/categories_controller.rb
        """
        return self._caller.paginate(
            _LIST,
            {"portal_slug": portal_slug, "locale": locale},
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        portal_slug: str,
        *,
        name: str,
        slug: str,
        locale: str,
        description: str | Unset = UNSET,
        position: int | Unset = UNSET,
        icon: str | Unset = UNSET,
        parent_category_id: int | Unset = UNSET,
        associated_category_id: int | Unset = UNSET,
    ) -> Category:
        """Create a category.

        Sorts articles of one language, which has to be among those of the help centre. A slug that the
        language has already is refused with 422. For administrators only.

        Args:
            portal_slug: The help centre, by its `slug`. Not its numeric id.
            name: Name of the category.
            slug: Its name in addresses.
            locale: Its language, one of those of the help centre.
            description: What it is about.
            position: Its place among the others, small numbers first.
            icon: A sign for it, such as an emoji.
            parent_category_id: The category above it.
            associated_category_id: The same category in another language.

        Returns:
            The category.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/help-center/add-a-new-category
        """
        return await self._caller.call(
            _CREATE,
            {
                "portal_slug": portal_slug,
                "name": name,
                "slug": slug,
                "locale": locale,
                "description": description,
                "position": position,
                "icon": icon,
                "parent_category_id": parent_category_id,
                "associated_category_id": associated_category_id,
            },
        )

    async def get(self, category_id: int, *, portal_slug: str) -> Category:
        """Read one category.

        With the categories that it belongs to.

        Args:
            category_id: Id of the category.
            portal_slug: The help centre, by its `slug`. Not its numeric id.

        Returns:
            The category.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/categories_controller.rb
        """
        return await self._caller.call(_GET, {"portal_slug": portal_slug, "category_id": category_id})

    async def delete(self, category_id: int, *, portal_slug: str) -> None:
        """Delete a category.

        Its articles stay, without a category. Cannot be undone. For administrators only.

        Args:
            category_id: Id of the category.
            portal_slug: The help centre, by its `slug`. Not its numeric id.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/categories_controller.rb
        """
        await self._caller.call(_DELETE, {"portal_slug": portal_slug, "category_id": category_id})

    async def update(
        self,
        category_id: int,
        *,
        portal_slug: str,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        description: str | Unset = UNSET,
        position: int | Unset = UNSET,
        icon: str | Unset = UNSET,
        parent_category_id: int | Unset = UNSET,
        associated_category_id: int | Unset = UNSET,
    ) -> Category:
        """Change a category.

        Takes what is given and leaves the rest. For administrators only.

        Args:
            category_id: Id of the category.
            portal_slug: The help centre, by its `slug`. Not its numeric id.
            name: Name of the category.
            slug: Its name in addresses.
            locale: Its language, one of those of the help centre.
            description: What it is about.
            position: Its place among the others, small numbers first.
            icon: A sign for it, such as an emoji.
            parent_category_id: The category above it.
            associated_category_id: The same category in another language.

        Returns:
            The category as it is now.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/categories_controller.rb
        """
        return await self._caller.call(
            _UPDATE,
            {
                "portal_slug": portal_slug,
                "category_id": category_id,
                "name": name,
                "slug": slug,
                "locale": locale,
                "description": description,
                "position": position,
                "icon": icon,
                "parent_category_id": parent_category_id,
                "associated_category_id": associated_category_id,
            },
        )
