# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""What the textmagic API takes: the dicts inside its requests, and the encoders that check and write them.

An absent key is not sent; None, where the type allows it, is sent as null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict

from trunkline.runtime import Entry, Record, encode

if TYPE_CHECKING:
    pass

__all__ = [
    "CustomFieldValueInputObject",
]


class CustomFieldValueInputObject(TypedDict, total=False):
    """What a contact has in a custom field."""

    id: Required[int]
    """Id of the custom field."""
    value: Required[str]
    """What it has there."""


CUSTOM_FIELD_VALUE_INPUT_OBJECT: Final = Record(
    "CustomFieldValueInputObject",
    {
        "id": Entry("id", encode.integer(1), required=True),
        "value": Entry("value", encode.text(), required=True),
    },
    accepts=("CustomFieldValue",),
)
