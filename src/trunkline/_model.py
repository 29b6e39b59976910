"""The base of the generated models and of the generated open enums."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from types import MemberDescriptorType
from typing import Any, ClassVar, NamedTuple, Self, cast

from ._decode import integer, missing, text
from ._errors import MismatchError

__all__ = ["Field", "Model", "OpenInt", "OpenStr", "basic_offset", "epoch", "nested", "rfc3339"]


class _Additional:
    """The slot of ``additional_properties``; its dict is made when first asked for, because nearly all stay empty."""

    def __init__(self, slot: MemberDescriptorType) -> None:
        self._slot = slot

    def __get__(self, model: Any, owner: type) -> Any:
        if model is None:
            return self
        try:
            return self._slot.__get__(model, owner)
        except AttributeError:
            found: dict[str, Any] = {}
            self._slot.__set__(model, found)
            return found

    def __set__(self, model: Any, value: Any) -> None:
        self._slot.__set__(model, value)


class Field(NamedTuple):
    """One field of a model: its attribute, its key on the wire, and how its value is written back."""

    name: str
    key: str
    dump: Callable[[Any], Any] | None = None


class Model:
    """What every answer is made of.

    Fields that the server leaves out or sends as null are None. Keys that the model does not know are kept in
    ``additional_properties``.
    """

    __slots__ = ()

    _fields: ClassVar[tuple[Field, ...]] = ()
    additional_properties: dict[str, Any]

    def __init_subclass__(cls) -> None:
        slot = cls.__dict__.get("additional_properties")
        if isinstance(slot, MemberDescriptorType):
            setattr(cls, "additional_properties", _Additional(slot))  # noqa: B010 - to type checkers it is a dict

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Build the model from parsed JSON.

        Args:
            src: A JSON object, with the keys of the wire.

        Returns:
            The model.

        Raises:
            MismatchError: A value has another type than the spec allows and the coercion table does not help.
        """
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object again, with the keys of the wire and without what is None."""
        out: dict[str, Any] = {}
        for name, key, dump in self._fields:
            value = getattr(self, name)
            if value is not None:
                out[key] = value if dump is None else dump(value)
        out.update(self.additional_properties)
        return out

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        # Only pydantic calls this, so its parts are there to import.
        from pydantic_core import core_schema

        def read(value: Any) -> Any:
            if isinstance(value, cls):
                return value
            try:
                return cls.from_dict(value)
            except MismatchError as error:
                raise ValueError(str(error)) from None

        write = core_schema.plain_serializer_function_ser_schema(lambda model: model.to_dict())
        return core_schema.no_info_plain_validator_function(read, serialization=write)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__, "description": (cls.__doc__ or "").strip()}

    def _failure(self, error: MismatchError | KeyError) -> MismatchError:
        # from_dict stores field after field, so the first slot that is still empty is the one that failed. That way
        # the path costs nothing until something is wrong.
        for name, key, _ in self._fields:
            if not hasattr(self, name):
                return missing(key) if isinstance(error, KeyError) else error.within(key)
        raise error


def nested(value: Any) -> Any:
    """Write back whatever contains models, enums or timestamps."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [nested(item) for item in value]
    if isinstance(value, dict):
        return {key: nested(item) for key, item in value.items()}
    if isinstance(value, OpenStr | OpenInt):
        return value.value
    return rfc3339(value) if isinstance(value, datetime) else value


def rfc3339(value: datetime) -> str:
    return value.isoformat().replace("+00:00", "Z")


def basic_offset(value: datetime) -> str:
    return f"{value.replace(tzinfo=None).isoformat()}{value:%z}"


def epoch(value: datetime) -> int | float:
    seconds = value.astimezone(UTC).timestamp()
    return int(seconds) if seconds.is_integer() else seconds


class OpenStr(StrEnum):
    """An enum of strings that keeps a value it does not know: unnamed, equal to its string, never an error."""

    @classmethod
    def decode(cls, value: Any) -> Self:
        try:
            return cast("Self", cls._value2member_map_[value])
        except (KeyError, TypeError):
            return cls(text(value))

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member


class OpenInt(IntEnum):
    """An enum of integers that keeps a value it does not know, and knows its members by name as well."""

    @classmethod
    def decode(cls, value: Any) -> Self:
        named = cls.__members__.get(value.upper()) if value.__class__ is str else None
        return cls(integer(value)) if named is None else named

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member
