# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.portal import Portal
from .models.portal_list_response import PortalListResponse
from .requests import PORTAL_CONFIG_PAYLOAD, PortalConfigPayload

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_PORTAL_SLUG: Final = Param(
    name="portal_slug", key="portal_slug", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_PAGE_TITLE: Final = Param(name="page_title", key="page_title", place=In.BODY, encode=encode.text())
_PARAM_HEADER_TEXT: Final = Param(name="header_text", key="header_text", place=In.BODY, encode=encode.text())
_PARAM_HOMEPAGE_LINK: Final = Param(
    name="homepage_link", key="homepage_link", place=In.BODY, encode=encode.text()
)
_PARAM_COLOR: Final = Param(name="color", key="color", place=In.BODY, encode=encode.text())
_PARAM_ARCHIVED: Final = Param(name="archived", key="archived", place=In.BODY, encode=encode.boolean)
_PARAM_CONFIG: Final = Param(name="config", key="config", place=In.BODY, encode=PORTAL_CONFIG_PAYLOAD)

_LIST: Final[Operation[list[Portal]]] = Operation(
    vendor="chatwoot",
    id="get_portal",
    method="GET",
    path="/api/v1/accounts/{account_id}/portals",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: PortalListResponse.from_dict(body).payload,
    safe_to_repeat=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_CREATE: Final[Operation[Portal]] = Operation(
    vendor="chatwoot",
    id="add_new_portal_to_account",
    method="POST",
    path="/api/v1/accounts/{account_id}/portals",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="slug", key="slug", place=In.BODY, encode=encode.text(1), required=True),
        Param(name="custom_domain", key="custom_domain", place=In.BODY, encode=encode.text(), required=True),
        _PARAM_PAGE_TITLE,
        _PARAM_HEADER_TEXT,
        _PARAM_HOMEPAGE_LINK,
        _PARAM_COLOR,
        _PARAM_ARCHIVED,
        _PARAM_CONFIG,
    ),
    decode=Portal.from_dict,
    has_body=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_GET: Final[Operation[Portal]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_portal",
    method="GET",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_PORTAL_SLUG,
        Param(name="locale", key="locale", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=Portal.from_dict,
    safe_to_repeat=True,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_portal_from_account",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_PORTAL_SLUG),
    decode=None,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[Portal]] = Operation(
    vendor="chatwoot",
    id="update_portal_to_account",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_PORTAL_SLUG,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        Param(name="slug", key="slug", place=In.BODY, encode=encode.text(1)),
        Param(name="custom_domain", key="custom_domain", place=In.BODY, encode=encode.text()),
        _PARAM_PAGE_TITLE,
        _PARAM_HEADER_TEXT,
        _PARAM_HOMEPAGE_LINK,
        _PARAM_COLOR,
        _PARAM_ARCHIVED,
        _PARAM_CONFIG,
    ),
    decode=Portal.from_dict,
    has_body=True,
    min_properties=1,
    secrets=(
        "auth_token",
        "hmac_token",
        "imap_password",
        "inbox_identifier",
        "provider_config",
        "secret",
        "smtp_password",
    ),
    rates=(_RATE,),
)

_DELETE_LOGO: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_logo_of_a_portal",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/portals/{portal_slug}/logo",
    params=(_PARAM_ACCOUNT_ID, _PARAM_PORTAL_SLUG),
    decode=None,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class Portals:
    """Help centres, each with its own address, languages, categories and articles."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[Portal]:
        """List the help centres.

        All of them, also those that are archived. What each one counts stands in its `meta`.

        Returns:
            The help centres.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/help-center/list-all-portals-in-an-account
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self,
        *,
        name: str,
        slug: str,
        custom_domain: str,
        page_title: str | Unset = UNSET,
        header_text: str | Unset = UNSET,
        homepage_link: str | Unset = UNSET,
        color: str | Unset = UNSET,
        archived: bool | Unset = UNSET,
        config: PortalConfigPayload | Unset = UNSET,
    ) -> Portal:
        """Create a help centre.

        Its `slug` stands in addresses and is unique in the whole installation; one that is taken is
        refused with 422. For administrators only.

        Args:
            name: Name of the help centre.
            slug: Its name in addresses.
            custom_domain: A domain of your own under which it can be read, without `https://`. Empty
                for none.
            page_title: Title of its pages.
            header_text: What stands at the top.
            homepage_link: Where its readers find your own website.
            color: Colour of the header, such as `#1F93FF`.
            archived: Whether it can no longer be read.
            config: The languages of a help centre.

        Returns:
            The help centre.

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

        Source: https://developers.chatwoot.com/api-reference/help-center/add-a-new-portal
        """
        return await self._caller.call(
            _CREATE,
            {
                "name": name,
                "slug": slug,
                "custom_domain": custom_domain,
                "page_title": page_title,
                "header_text": header_text,
                "homepage_link": homepage_link,
                "color": color,
                "archived": archived,
                "config": config,
            },
        )

    async def get(self, portal_slug: str, *, locale: str | None = None) -> Portal:
        """Read one help centre.

        With a `locale` its `meta` counts the articles of that language, otherwise all of them.

        Args:
            portal_slug: The help centre, by its `slug`. Not its numeric id.
            locale: The language whose articles are counted.

        Returns:
            The help centre.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/portals_controller.rb
        """
        return await self._caller.call(_GET, {"portal_slug": portal_slug, "locale": locale})

    async def delete(self, portal_slug: str) -> None:
        """Delete a help centre.

        With its categories and articles, which go some time after the answer. To take it off the web
        for a while, archive it instead. Cannot be undone. For administrators only.

        Args:
            portal_slug: The help centre, by its `slug`. Not its numeric id.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/portals_controller.rb
        """
        await self._caller.call(_DELETE, {"portal_slug": portal_slug})

    async def update(
        self,
        portal_slug: str,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        custom_domain: str | Unset = UNSET,
        page_title: str | Unset = UNSET,
        header_text: str | Unset = UNSET,
        homepage_link: str | Unset = UNSET,
        color: str | Unset = UNSET,
        archived: bool | Unset = UNSET,
        config: PortalConfigPayload | Unset = UNSET,
    ) -> Portal:
        """Change a help centre.

        Takes what is given and leaves the rest; `config` replaces all languages. With a new `slug` the
        address changes, here too. A help centre that is not there is answered with 500 instead of 404.
        For administrators only.

        Args:
            portal_slug: The help centre, by its `slug`. Not its numeric id.
            name: Name of the help centre.
            slug: Its name in addresses.
            custom_domain: A domain of your own under which it can be read, without `https://`. Empty
                for none.
            page_title: Title of its pages.
            header_text: What stands at the top.
            homepage_link: Where its readers find your own website.
            color: Colour of the header, such as `#1F93FF`.
            archived: Whether it can no longer be read.
            config: The languages of a help centre.

        Returns:
            The help centre as it is now.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/help-center/update-a-portal
        """
        return await self._caller.call(
            _UPDATE,
            {
                "portal_slug": portal_slug,
                "name": name,
                "slug": slug,
                "custom_domain": custom_domain,
                "page_title": page_title,
                "header_text": header_text,
                "homepage_link": homepage_link,
                "color": color,
                "archived": archived,
                "config": config,
            },
        )

    async def delete_logo(self, portal_slug: str) -> None:
        """Remove the picture of a help centre.

        Does nothing if there is none. For administrators only.

        Args:
            portal_slug: The help centre, by its `slug`. Not its numeric id.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such help centre, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://github.com/chatwoot/chatwoot/blob/v4.15.1/app/controllers/api/v1/accounts/portals_controller.rb
        """
        await self._caller.call(_DELETE_LOGO, {"portal_slug": portal_slug})
