# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from typing import Final

from trunkline.runtime import (
    Caller,
    In,
    Operation,
    PagedOperation,
    Pager,
    Param,
    encode,
)

from .models.form import Form
from .models.form_analytics import FormAnalytics
from .models.form_analytics_response import FormAnalyticsResponse
from .models.form_conversion import FormConversion
from .models.form_conversions_response import FormConversionsResponse
from .models.form_response import FormResponse
from .models.forms_response import FormsResponse

_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="accountId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_FORM_ID: Final = Param(
    name="form_id", key="formId", place=In.PATH, encode=encode.text(1), required=True
)
_PARAM_NAME: Final = Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True)
_PARAM_START: Final = Param(name="start", key="start", place=In.QUERY, encode=encode.text(1))
_PARAM_END: Final = Param(name="end", key="end", place=In.QUERY, encode=encode.text(1))

_LIST: Final[PagedOperation[Form, FormsResponse]] = PagedOperation(
    vendor="sakari",
    id="forms_fetch_all",
    method="GET",
    path="/v1/accounts/{accountId}/forms",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="query", key="q", place=In.QUERY, encode=encode.text(1)),
        Param(name="order_by", key="orderBy", place=In.QUERY, encode=encode.text(1)),
    ),
    decode=FormsResponse.from_dict,
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

_CREATE: Final[Operation[Form]] = Operation(
    vendor="sakari",
    id="forms_create",
    method="POST",
    path="/v1/accounts/{accountId}/forms",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="template", key="template", place=In.QUERY, encode=encode.text(1)),
        _PARAM_NAME,
    ),
    decode=lambda body: FormResponse.from_dict(body).data,
    has_body=True,
)

_GET: Final[Operation[Form]] = Operation(
    vendor="sakari",
    id="forms_fetch",
    method="GET",
    path="/v1/accounts/{accountId}/forms/{formId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_FORM_ID),
    decode=lambda body: FormResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_UPDATE: Final[Operation[Form]] = Operation(
    vendor="sakari",
    id="forms_update",
    method="PUT",
    path="/v1/accounts/{accountId}/forms/{formId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_FORM_ID, _PARAM_NAME),
    decode=lambda body: FormResponse.from_dict(body).data,
    has_body=True,
    safe_to_repeat=True,
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="sakari",
    id="forms_remove",
    method="DELETE",
    path="/v1/accounts/{accountId}/forms/{formId}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_FORM_ID),
    decode=None,
    safe_to_repeat=True,
)

_ACTIVATE: Final[Operation[Form]] = Operation(
    vendor="sakari",
    id="forms_activate",
    method="PUT",
    path="/v1/accounts/{accountId}/forms/{formId}/activate",
    params=(_PARAM_ACCOUNT_ID, _PARAM_FORM_ID),
    decode=lambda body: FormResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_DEACTIVATE: Final[Operation[Form]] = Operation(
    vendor="sakari",
    id="forms_deactivate",
    method="PUT",
    path="/v1/accounts/{accountId}/forms/{formId}/deactivate",
    params=(_PARAM_ACCOUNT_ID, _PARAM_FORM_ID),
    decode=lambda body: FormResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_ANALYTICS: Final[Operation[FormAnalytics]] = Operation(
    vendor="sakari",
    id="forms_fetch_analytics",
    method="GET",
    path="/v1/accounts/{accountId}/forms/{formId}/analytics",
    params=(_PARAM_ACCOUNT_ID, _PARAM_FORM_ID, _PARAM_START, _PARAM_END),
    decode=lambda body: FormAnalyticsResponse.from_dict(body).data,
    safe_to_repeat=True,
)

_CONVERSIONS: Final[PagedOperation[FormConversion, FormConversionsResponse]] = PagedOperation(
    vendor="sakari",
    id="forms_fetch_conversions",
    method="GET",
    path="/v1/accounts/{accountId}/forms/{formId}/conversions",
    params=(_PARAM_ACCOUNT_ID, _PARAM_FORM_ID, _PARAM_START, _PARAM_END),
    decode=FormConversionsResponse.from_dict,
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


class Forms:
    """Forms on web pages through which people become contacts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        query: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[Form, FormsResponse]:
        """List forms.

        Forms of the account, switched on or not.

        Args:
            query: Only forms that have these words in one of their fields. Which ones are searched is
                not documented.
            order_by: What to sort by. What it takes is not documented.
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

        Source: https://developer.sakari.io/api-reference/forms/fetch-all-lead-forms
        """
        return self._caller.paginate(
            _LIST,
            {"query": query, "order_by": order_by},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )

    async def create(self, *, name: str, template: str | None = None) -> Form:
        """Create a form.

        Makes a form, empty or from a template. It is not on a page before it is activated (inferred).

        Args:
            name: Its name.
            template: Id of the template to start from, as `form_templates.list` shows it.

        Returns:
            The form, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/forms/create-lead-form
        """
        return await self._caller.call(_CREATE, {"template": template, "name": name})

    async def get(self, form_id: str) -> Form:
        """Get one form.

        One form, with how often it was seen and sent.

        Args:
            form_id: Id of the form.

        Returns:
            The form, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/forms/fetch-lead-form-info
        """
        return await self._caller.call(_GET, {"form_id": form_id})

    async def update(self, form_id: str, *, name: str) -> Form:
        """Rename a form.

        Gives the form a new name. Nothing else of it can be changed here.

        Args:
            form_id: Id of the form.
            name: Its name.

        Returns:
            The form as it is now, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/forms/update-lead-form
        """
        return await self._caller.call(_UPDATE, {"form_id": form_id, "name": name})

    async def delete(self, form_id: str) -> None:
        """Delete a form.

        Removes the form. Nothing brings it back, and what pages show in its place is not documented. To
        take it off them for a while, use `deactivate`.

        Args:
            form_id: Id of the form.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/forms/delete-a-lead-form
        """
        await self._caller.call(_DELETE, {"form_id": form_id})

    async def activate(self, form_id: str) -> Form:
        """Switch a form on.

        From now on people can fill it in.

        Args:
            form_id: Id of the form.

        Returns:
            The form, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/forms/activate-an-existing-form
        """
        return await self._caller.call(_ACTIVATE, {"form_id": form_id})

    async def deactivate(self, form_id: str) -> Form:
        """Switch a form off.

        From now on nobody can fill it in. What came in stays.

        Args:
            form_id: Id of the form.

        Returns:
            The form, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/forms/deactivate-an-existing-form
        """
        return await self._caller.call(_DEACTIVATE, {"form_id": form_id})

    async def analytics(
        self, form_id: str, *, start: str | None = None, end: str | None = None
    ) -> FormAnalytics:
        """Count views and submissions of a form.

        How often a form was seen and sent, in all and day by day.

        Args:
            form_id: Id of the form.
            start: The first day, such as `2024-03-01`. How a date is written is not documented.
            end: The last day, such as `2024-03-31`. How a date is written is not documented.

        Returns:
            The counts, or a refusal if `success` is false.

        Raises:
            APIStatusError: The request was refused, or failed. Too many requests are answered with 429;
                limits are not published. An answer that comes from a gateway may have another body or
                none.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developer.sakari.io/api-reference/forms/fetch-lead-form-analytic-data
        """
        return await self._caller.call(_ANALYTICS, {"form_id": form_id, "start": start, "end": end})

    def conversions(
        self,
        form_id: str,
        *,
        start: str | None = None,
        end: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: int = 0,
        max_items: int | None = None,
    ) -> Pager[FormConversion, FormConversionsResponse]:
        """List what was sent through a form.

        One entry for each time that somebody sent the form, with the contact that came of it. The
        mobile number is a plain text here, unlike that of a contact.

        Args:
            form_id: Id of the form.
            start: The first day, such as `2024-03-01`. How a date is written is not documented.
            end: The last day, such as `2024-03-31`. How a date is written is not documented.
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

        Source: https://developer.sakari.io/api-reference/forms/fetch-lead-form-conversion-data
        """
        return self._caller.paginate(
            _CONVERSIONS,
            {"form_id": form_id, "start": start, "end": end},
            page_size=page_size,
            cursor=cursor,
            prefetch=prefetch,
            max_items=max_items,
        )
