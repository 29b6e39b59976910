# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from attrs import define, field
from trunkline.runtime import Field, MismatchError, Model, decode, nested


@define(kw_only=True)
class AvailablePhoneNumbersResponse(Model):
    """Numbers that could be bought."""

    data: list[AvailablePhoneNumber]
    success: bool | None = None
    pagination: Pagination | None = None
    error: ErrorDetail | None = None
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent besides."""

    _fields: ClassVar[tuple[Field, ...]] = (
        Field("data", "data", nested),
        Field("success", "success"),
        Field("pagination", "pagination", nested),
        Field("error", "error", nested),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = decode.record(src)
        get = src.get
        o = cls.__new__(cls)
        try:
            o.data = (lambda v: decode.array(v, AvailablePhoneNumber.from_dict))(src["data"])
            o.success = v if (v := get("success")).__class__ is bool or v is None else decode.boolean(v)
            o.pagination = None if (v := get("pagination")) is None else Pagination.from_dict(v)
            o.error = None if (v := get("error")) is None else ErrorDetail.from_dict(v)
        except (MismatchError, KeyError) as error:
            raise o._failure(error) from None
        o.additional_properties = (
            {} if _KNOWN.issuperset(src) else {key: src[key] for key in src if key not in _KNOWN}
        )
        return o


_KNOWN: Final = frozenset(one.key for one in AvailablePhoneNumbersResponse._fields)

# Models refer to each other, so they are imported when this one exists.
from .available_phone_number import AvailablePhoneNumber
from .error_detail import ErrorDetail
from .pagination import Pagination
