"""The same work done by others."""

from __future__ import annotations

import importlib
import subprocess
import sys
import typing
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from types import GenericAlias
from typing import Any

import attrs
import msgspec
from pydantic import BaseModel, ConfigDict, Field, create_model

from trunkline.runtime import Model, OpenInt, OpenStr

__all__ = ["pydantic_twin", "stock_client", "stock_reader", "struct_twin"]


def pydantic_twin(model: type[Model], seen: dict[type, type[BaseModel]] | None = None) -> type[BaseModel]:
    """A pydantic model with the fields, types and keys of one of ours, that keeps unknown keys as ours does."""
    seen = {} if seen is None else seen
    twin = _twin(model, seen)
    for one in seen.values():
        one.model_rebuild(_types_namespace={other.__name__: other for other in seen.values()})
    return twin


def _twin(model: type[Model], seen: dict[type, type[BaseModel]]) -> type[BaseModel]:
    hints = typing.get_type_hints(model)
    keys = {field.name: field.key for field in model._fields}
    fields: dict[str, Any] = {}
    referred: list[type[Model]] = []

    def refer(other: type[Model]) -> Any:
        referred.append(other)
        return typing.ForwardRef(f"{other.__name__}Twin")

    for field in attrs.fields(model):  # type: ignore[arg-type]
        if field.name == "additional_properties":
            continue
        required = field.default is attrs.NOTHING
        annotation = _translate(hints[field.name], refer)
        # Own field names are ours; a leading underscore or a name of BaseModel would be refused.
        fields[f"f_{field.name}"] = (annotation, Field(... if required else None, alias=keys[field.name]))
    config = ConfigDict(extra="allow", protected_namespaces=(), defer_build=True)
    seen[model] = create_model(f"{model.__name__}Twin", __config__=config, **fields)
    for other in referred:
        if other not in seen:
            _twin(other, seen)
    return seen[model]


def _translate(annotation: Any, twin: Callable[[type[Model]], Any]) -> Any:
    """The same type with the twins of our models in it, and plain ones for our open enums."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return twin(annotation)
    if isinstance(annotation, type) and issubclass(annotation, OpenStr):
        return str  # less work than ours, which finds the member
    if isinstance(annotation, type) and issubclass(annotation, OpenInt):
        return int
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is None or not arguments:
        return annotation
    translated = tuple(_translate(one, twin) for one in arguments)
    if origin in (list, dict):
        return GenericAlias(origin, translated)
    return Any if Any in translated else typing.Union[translated]  # noqa: UP007


def struct_twin(model: type[Model], seen: dict[type, Any] | None = None) -> Any:
    """A msgspec struct with the fields, types and keys of one of ours. It drops unknown keys and coerces nothing."""
    seen = {} if seen is None else seen
    hints = typing.get_type_hints(model)
    keys = {field.name: field.key for field in model._fields}
    seen[model] = None  # a model that holds itself ends here

    def twin(other: type[Model]) -> Any:
        if other not in seen:
            struct_twin(other, seen)
        return seen[other] or Any

    fields: list[Any] = []
    for field in attrs.fields(model):  # type: ignore[arg-type]
        if field.name in keys:
            required = field.default is attrs.NOTHING
            annotation = _translate(hints[field.name], twin)
            fields.append((f"f_{field.name}", annotation, *([] if required else [None])))
    seen[model] = msgspec.defstruct(
        model.__name__, fields, kw_only=True, rename={f"f_{name}": key for name, key in keys.items()}
    )
    return seen[model]


def stock_client(api: str, directory: Path) -> None:
    """Let openapi-python-client write by itself what it makes of an API."""
    command = [
        *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"),
        *("--path", str(files(f"trunkline_api.{api}").joinpath("openapi.json"))),
        *("--output-path", str(directory / f"stock_{api}")),
    ]
    subprocess.run(command, check=True, capture_output=True)


def stock_reader(directory: Path, model: str) -> Callable[[Any], Any]:
    """``from_dict`` of a Sakari model as openapi-python-client writes it by itself, generated into a directory."""
    stock_client("sakari", directory)
    sys.path.insert(0, str(directory))
    try:
        module = importlib.import_module("stock_sakari.models")
    finally:
        sys.path.remove(str(directory))
    reader: Callable[[Any], Any] = getattr(module, model).from_dict
    return reader
