# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
"""What the everything API takes: the dicts inside its requests, and the encoders that check and write them.

An absent key is not sent; None, where the type allows it, is sent as null.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, Required, TypedDict

from trunkline.runtime import Entry, Record, encode

if TYPE_CHECKING:
    pass

__all__ = [
    "OwnerRequest",
    "PartRequest",
    "ReasonRequest",
    "FrameSize",
    "Frame",
]


class OwnerRequest(TypedDict, total=False):
    """Who shall have it."""

    id: Required[int]
    first_name: str
    """How they are called."""


OWNER_REQUEST: Final = Record(
    "OwnerRequest",
    {
        "id": Entry("id", encode.integer(1), required=True),
        "first_name": Entry("first-name", encode.text()),
    },
    accepts=("Owner", "Person"),
)


class PartRequest(TypedDict, total=False):
    """PartRequest"""

    id: Required[str]
    class_: Required[str]
    """A keyword of Python."""
    made: datetime
    size: Literal["small", "large"]
    remark: str | None


PART_REQUEST: Final = Record(
    "PartRequest",
    {
        "id": Entry("id", encode.text(1), required=True),
        "class_": Entry("class", encode.text(), required=True),
        "made": Entry("made", encode.rfc3339),
        "size": Entry("size", encode.choice("small", "large")),
        "remark": Entry("remark", encode.nullable(encode.text())),
    },
)


class ReasonRequest(TypedDict, total=False):
    """ReasonRequest"""

    why: Required[str]


REASON_REQUEST: Final = Record(
    "ReasonRequest",
    {
        "why": Entry("why", encode.text(), required=True),
    },
)


class FrameSize(TypedDict, total=False):
    """FrameSize"""

    width: float


FRAME_SIZE: Final = Record(
    "FrameSize",
    {
        "width": Entry("width", encode.number()),
    },
)


class Frame(TypedDict, total=False):
    """Frame"""

    wood: str
    screws: Sequence[int]
    size: FrameSize


FRAME: Final = Record(
    "Frame",
    {
        "wood": Entry("wood", encode.text()),
        "screws": Entry("screws", encode.sequence(encode.integer())),
        "size": Entry("size", FRAME_SIZE),
    },
)
