"""The names that generated code builds on. Nothing here is meant for callers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _decode as decode
from . import _encode as encode
from ._caller import Caller
from ._download import Content, Download
from ._encode import Entry, Record
from ._errors import MismatchError
from ._files import FileInput, files
from ._model import Field, Model, OpenInt, OpenStr, basic_offset, epoch, nested, rfc3339
from ._operation import In, Operation, PagedOperation, Param, Rate
from ._pager import Page, Pager
from ._unset import UNSET, Unset
from ._webhooks import Events, EventType, UnknownEvent

__all__ = [
    "UNSET",
    "Caller",
    "Content",
    "Download",
    "Entry",
    "EventType",
    "Events",
    "Field",
    "FileInput",
    "In",
    "MismatchError",
    "Model",
    "OpenInt",
    "OpenStr",
    "Operation",
    "Page",
    "PagedOperation",
    "Pager",
    "Param",
    "Rate",
    "Record",
    "UnknownEvent",
    "Unset",
    "basic_offset",
    "decode",
    "encode",
    "epoch",
    "files",
    "nested",
    "rfc3339",
]

if TYPE_CHECKING:  # it takes 25 ms to import, and only annotations name it
    from dateutil.rrule import rrule as RRule

    __all__ += ["RRule"]
