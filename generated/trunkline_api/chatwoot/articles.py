# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

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

from .models.article import Article
from .models.article_page import ArticlePage
from .models.article_response import ArticleResponse
from .requests import ARTICLE_META_PAYLOAD, ArticleMetaPayload

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_PORTAL_SLUG: Final = Param(
    name="portal_slug", key="portal_slug", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_ARTICLE_ID: Final = Param(
    name="article_id", key="article_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_CONTENT: Final = Param(name="content", key="content", place=In.BODY, encode=encode.text(0, 65535))
_PARAM_DESCRIPTION: Final = Param(name="description", key="description", place=In.BODY, encode=encode.text())
_PARAM_STATUS: Final = Param(
    name="status", key="status", place=In.BODY, encode=encode.choice("draft", "published", "archived")
)
_PARAM_CATEGORY_ID: Final = Param(
    name="category_id", key="category_id", place=In.BODY, encode=encode.integer(1)
)
_PARAM_LOCALE: Final = Param(name="locale", key="locale", place=In.BODY, encode=encode.text(1))
_PARAM_POSITION: Final = Param(name="position", key="position", place=In.BODY, encode=encode.integer())
_PARAM_SLUG: Final = Param(name="slug", key="slug", place=In.BODY, encode=encode.text(1))
_PARAM_ASSOCIATED_ARTICLE_ID: Final = Param(
    name="associated_article_id", key="associated_article_id", place=In.BODY, encode=encode.integer(1)
)
_PARAM_META: Final = Param(name="meta", key="meta", place=In.BODY, encode=ARTICLE_META_PAYLOAD)

_LIST: Final[PagedOperation[Article, ArticlePage]] = PagedOperation(
    vendor="chatwoot",
    id="list_articles_of_a_portal",
    method="GET",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/articles",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_PORTAL_SLUG,
        Param(name="locale", key="locale", place=In.QUERY, encode=encode.text(1)),
        Param(name="category_slug", key="category_slug", place=In.QUERY, encode=encode.text(1)),
        Param(
            name="status",
            key="status",
            place=In.QUERY,
            encode=encode.choice("draft", "published", "archived"),
        ),
        Param(name="author_id", key="author_id", place=In.QUERY, encode=encode.integer(1)),
        Param(name="query", key="query", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=ArticlePage.from_dict,
    safe_to_repeat=True,
    rates=(_RATE,),
    style="page",
    position="page",
    items="payload",
    key="id",
)

_CREATE: Final[Operation[Article]] = Operation(
    vendor="chatwoot",
    id="add_new_article_to_account",
    method="POST",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/articles",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_PORTAL_SLUG,
        Param(name="title", key="title", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="author_id", key="author_id", place=In.BODY, encode=encode.integer(1), required=True),
        _PARAM_CONTENT,
        _PARAM_DESCRIPTION,
        _PARAM_STATUS,
        _PARAM_CATEGORY_ID,
        _PARAM_LOCALE,
        _PARAM_POSITION,
        _PARAM_SLUG,
        _PARAM_ASSOCIATED_ARTICLE_ID,
        _PARAM_META,
    ),
    decode=lambda body: ArticleResponse.from_dict(body).payload,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[Article]] = Operation(
    vendor="chatwoot",
    id="get_details_of_an_article",
    method="GET",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_PORTAL_SLUG, _PARAM_ARTICLE_ID),
    decode=lambda body: ArticleResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_article_of_a_portal",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_PORTAL_SLUG, _PARAM_ARTICLE_ID),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Article]] = Operation(
    vendor="chatwoot",
    id="update_article_of_a_portal",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_PORTAL_SLUG,
        _PARAM_ARTICLE_ID,
        Param(name="title", key="title", place=In.BODY, encode=encode.text(1)),
        Param(name="author_id", key="author_id", place=In.BODY, encode=encode.integer(1)),
        _PARAM_CONTENT,
        _PARAM_DESCRIPTION,
        _PARAM_STATUS,
        _PARAM_CATEGORY_ID,
        _PARAM_LOCALE,
        _PARAM_POSITION,
        _PARAM_SLUG,
        _PARAM_ASSOCIATED_ARTICLE_ID,
        _PARAM_META,
    ),
    decode=lambda body: ArticleResponse.from_dict(body).payload,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Articles:
    """What can be read in a help centre."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        portal_slug: str,
        *,
        locale: str | None = None,
        category_slug: str | None = None,
        status: Literal["draft", "published", "archived"] | None = None,
        author_id: int | None = None,
        query: str | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Article, ArticlePage]:
        """List the articles.

        Drafts and archived ones too. Those changed last come first, so that an article that is changed
        meanwhile moves; those of one category come by `position`.

        Args:
            portal_slug: The help centre, by its `slug`. Not its numeric id.
            locale: Only the articles of this language.
            category_slug: Only the articles of this category.
            status: Only the articles in this state.
            author_id: Only the articles by this agent.
            query: Only the articles with these words, or words that begin so, in title, description or
                text.
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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/articles_controller.rb
        """
        return self._caller.paginate(
            _LIST,
            {
                "portal_slug": portal_slug,
                "locale": locale,
                "category_slug": category_slug,
                "status": status,
                "author_id": author_id,
                "query": query,
            },
            page_size=None,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(
        self,
        portal_slug: str,
        *,
        title: str,
        author_id: int,
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: Literal["draft", "published", "archived"] | Unset = UNSET,
        category_id: int | Unset = UNSET,
        locale: str | Unset = UNSET,
        position: int | Unset = UNSET,
        slug: str | Unset = UNSET,
        associated_article_id: int | Unset = UNSET,
        meta: ArticleMetaPayload | Unset = UNSET,
    ) -> Article:
        """Create an article.

        A draft unless `status` says otherwise; what is published needs a text. An article takes the
        language of its category. For administrators only.

        Args:
            portal_slug: The help centre, by its `slug`. Not its numeric id.
            title: Title of the article.
            author_id: The agent who wrote it.
            content: The text, in Markdown.
            description: What it is about, for lists.
            status: Whether it can be read. By default a draft.
            category_id: Its category.
            locale: Its language, where it has no category. By default that of the help centre.
            position: Its place in the category, small numbers first. By default the last.
            slug: Its name in addresses. By default made from the time and the title.
            associated_article_id: The same article in another language.
            meta: What search engines are told.

        Returns:
            The article.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/help-center/add-a-new-article
        """
        return await self._caller.call(
            _CREATE,
            {
                "portal_slug": portal_slug,
                "title": title,
                "author_id": author_id,
                "content": content,
                "description": description,
                "status": status,
                "category_id": category_id,
                "locale": locale,
                "position": position,
                "slug": slug,
                "associated_article_id": associated_article_id,
                "meta": meta,
            },
        )

    async def get(self, article_id: int, *, portal_slug: str) -> Article:
        """Read one article.

        Drafts and archived ones too.

        Args:
            article_id: Id of the article.
            portal_slug: The help centre, by its `slug`. Not its numeric id.

        Returns:
            The article.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            NotFoundError: What an id stands for does not exist, or is not within reach of whoever asks.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/articles_controller.rb
        """
        return await self._caller.call(_GET, {"portal_slug": portal_slug, "article_id": article_id})

    async def delete(self, article_id: int, *, portal_slug: str) -> None:
        """Delete an article.

        To take it off the web for a while, archive it instead. Cannot be undone. For administrators
        only.

        Args:
            article_id: Id of the article.
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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/articles_controller.rb
        """
        await self._caller.call(_DELETE, {"portal_slug": portal_slug, "article_id": article_id})

    async def update(
        self,
        article_id: int,
        *,
        portal_slug: str,
        title: str | Unset = UNSET,
        author_id: int | Unset = UNSET,
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: Literal["draft", "published", "archived"] | Unset = UNSET,
        category_id: int | Unset = UNSET,
        locale: str | Unset = UNSET,
        position: int | Unset = UNSET,
        slug: str | Unset = UNSET,
        associated_article_id: int | Unset = UNSET,
        meta: ArticleMetaPayload | Unset = UNSET,
    ) -> Article:
        """Change an article.

        Takes what is given and leaves the rest; `meta` replaces all of it. In another category the
        article takes the last place. For administrators only.

        Args:
            article_id: Id of the article.
            portal_slug: The help centre, by its `slug`. Not its numeric id.
            title: Title of the article.
            author_id: The agent who wrote it.
            content: The text, in Markdown.
            description: What it is about, for lists.
            status: Whether it can be read.
            category_id: Its category.
            locale: Its language, where it has no category.
            position: Its place in the category, small numbers first.
            slug: Its name in addresses.
            associated_article_id: The same article in another language.
            meta: What search engines are told.

        Returns:
            The article as it is now.

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
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/articles_controller.rb
        """
        return await self._caller.call(
            _UPDATE,
            {
                "portal_slug": portal_slug,
                "article_id": article_id,
                "title": title,
                "author_id": author_id,
                "content": content,
                "description": description,
                "status": status,
                "category_id": category_id,
                "locale": locale,
                "position": position,
                "slug": slug,
                "associated_article_id": associated_article_id,
                "meta": meta,
            },
        )
