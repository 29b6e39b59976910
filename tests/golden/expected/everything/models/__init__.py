# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
"""The models of the everything API, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .archived import Archived as Archived
    from .book import Book as Book
    from .book_page import BookPage as BookPage
    from .level import Level as Level
    from .machine import Machine as Machine
    from .note import Note as Note
    from .owner import Owner as Owner
    from .paging import Paging as Paging
    from .part import Part as Part
    from .person import Person as Person
    from .reason import Reason as Reason
    from .size import Size as Size
    from .state import State as State
    from .taken import Taken as Taken
    from .thing import Thing as Thing
    from .thing_envelope import ThingEnvelope as ThingEnvelope
    from .thing_lost import ThingLost as ThingLost
    from .thing_made import ThingMade as ThingMade
    from .thing_page import ThingPage as ThingPage
    from .token import Token as Token
    from .trail import Trail as Trail
    from .way import Way as Way
else:
    _MODULES = {
        "Archived": "archived",
        "Book": "book",
        "BookPage": "book_page",
        "Level": "level",
        "Machine": "machine",
        "Note": "note",
        "Owner": "owner",
        "Paging": "paging",
        "Part": "part",
        "Person": "person",
        "Reason": "reason",
        "Size": "size",
        "State": "state",
        "Taken": "taken",
        "Thing": "thing",
        "ThingEnvelope": "thing_envelope",
        "ThingLost": "thing_lost",
        "ThingMade": "thing_made",
        "ThingPage": "thing_page",
        "Token": "token",
        "Trail": "trail",
        "Way": "way",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(import_module(f".{_MODULES[name]}", __name__), name))

    def __dir__() -> list[str]:
        return [*__all__]


__all__ = [
    "Archived",
    "Book",
    "BookPage",
    "Level",
    "Machine",
    "Note",
    "Owner",
    "Paging",
    "Part",
    "Person",
    "Reason",
    "Size",
    "State",
    "Taken",
    "Thing",
    "ThingEnvelope",
    "ThingLost",
    "ThingMade",
    "ThingPage",
    "Token",
    "Trail",
    "Way",
]
