"""What an import loads, what it offers, and which module may know which: each import first in a process of its own."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import trunkline
import trunkline_api

FACADE = Path(trunkline.__file__).parent
GENERATED = Path(trunkline_api.__file__).parent
VENDORS = ("chatwoot", "sakari", "textmagic")
DOORS = {f"trunkline.{vendor}" for vendor in VENDORS}
THIRD_PARTY = {"anyio", "attr", "attrs", "dateutil", "h11", "httpcore", "httpx", "msgspec", "pydantic"}


def run(code: str) -> Any:
    """What a fresh interpreter, in which warnings are errors, prints as JSON when it runs the code."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import json, sys\n{code}"],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert (0, "") == (done.returncode, done.stderr)
    return json.loads(done.stdout)


def loaded_by(statement: str) -> set[str]:
    """The modules that a statement loads in a fresh interpreter."""
    code = f"before = set(sys.modules)\n{statement}\nprint(json.dumps(sorted(set(sys.modules) - before)))"
    return set(run(code))


def ours(modules: set[str]) -> set[str]:
    return {name for name in modules if name.partition(".")[0] in ("trunkline", "trunkline_api")}


def sources() -> dict[str, Path]:
    """All modules of both packages, by name."""
    found = {}
    for root in (FACADE, GENERATED):
        for path in root.rglob("*.py"):
            parts = path.relative_to(root.parent).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


SOURCES = sources()


def imported(module: str) -> Iterator[str]:
    """Every module that the source of a module names in an import, wherever in it that stands."""
    path = SOURCES[module]
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            parent = ".".join([*base, node.module] if node.module else base)
            for alias in node.names:
                name = f"{parent}.{alias.name}"
                yield name if name in SOURCES else parent


def test_import_of_the_package_loads_nothing_else() -> None:
    """`import trunkline` costs next to nothing: no httpx, no vendor, not even another module of its own."""
    loaded = loaded_by("import trunkline")
    assert {"trunkline"} == ours(loaded)
    assert not THIRD_PARTY & loaded


@pytest.mark.parametrize(
    ("names", "vendor"),
    [
        ("Sakari", "sakari"),
        ("Chatwoot, ChatwootPlatform, ChatwootPublic", "chatwoot"),
        ("TextMagic", "textmagic"),
    ],
)
def test_door_loads_its_own_vendor_alone(names: str, vendor: str) -> None:
    """The import of one vendor's doors loads no module of another vendor, and no model and no resource before it is used."""
    loaded = ours(loaded_by(f"from trunkline import {names}"))
    others = {name for name in loaded for other in VENDORS if other != vendor and other in name.split(".")}
    assert set() == others
    assert {"trunkline_api", f"trunkline_api.{vendor}", f"trunkline_api.{vendor}.clients"} == {
        name for name in loaded if name.startswith("trunkline_api")
    }


@pytest.mark.parametrize(
    "name", ["RetryPolicy", "TrunklineError", "capture", "File", "UNSET", "Pager", "Page"]
)
def test_name_that_needs_no_http_loads_no_httpx(name: str) -> None:
    """What has nothing to do with a connection is had without loading httpx, and without any vendor."""
    loaded = loaded_by(f"from trunkline import {name}")
    assert "httpx" not in loaded
    assert not DOORS & loaded
    assert not any(module.startswith("trunkline_api") for module in loaded)


def test_facade_does_not_need_the_testing_extra() -> None:
    """Opening every door loads none of the packages that only fakes, benchmarks or the generator need."""
    loaded = loaded_by(
        "from trunkline import *\nfrom trunkline.chatwoot import *\nfrom trunkline.sakari import *\nfrom trunkline.textmagic import *"
    )
    optional = {
        "aiohttp",
        "h2",
        "jsonschema",
        "openapi_core",
        "uvicorn",
        "multipart",
        "python_multipart",
        "yaml",
        "pydantic",
        "ruff",
    }
    assert not optional & {name.partition(".")[0] for name in loaded}
    assert not {name for name in loaded if name.startswith("trunkline.testing")}


def test_every_module_can_be_imported_first() -> None:
    """Whichever module of the two packages comes first, its import meets no cycle: each is tried on a clean table of modules."""
    names = sorted(SOURCES)
    failed = run(
        f"""
import importlib
failed = {{}}
for name in {names!r}:
    # A model needs the facade for nothing but its runtime, which is imported first in its own turn.
    kept = {{"trunkline"}} if ".models." in name else set()
    for known in [one for one in sys.modules if one.partition(".")[0] in {{"trunkline", "trunkline_api"}} - kept]:
        del sys.modules[known]
    try:
        importlib.import_module(name)
    except Exception as error:
        failed[name] = repr(error)
print(json.dumps(failed))
"""
    )
    assert {} == failed
    assert {"trunkline_api.sakari", "trunkline_api.sakari.models.message", "trunkline._caller"} < set(names)


@pytest.mark.parametrize("module", ["trunkline_api", *(f"trunkline_api.{vendor}" for vendor in VENDORS)])
def test_generated_package_alone_loads_no_door(module: str) -> None:
    """The generated code stands on the runtime: to import it first works, and opens no door."""
    loaded = loaded_by(f"import {module}.clients" if "." in module else f"import {module}")
    assert not DOORS & loaded


def test_dir_lists_every_public_name_and_each_can_be_had() -> None:
    """`dir(trunkline)` and `import *` offer the names of `__all__`, sorted and without doubles, and each of them exists."""
    listed, missing, starred = run(
        """
import trunkline
listed = dir(trunkline)
missing = [name for name in listed if getattr(trunkline, name, None) is None]
space = {}
exec("from trunkline import *", space)
print(json.dumps([listed, missing, sorted(set(listed) - set(space))]))
"""
    )
    assert sorted(trunkline.__all__) == sorted(listed)
    assert len(listed) == len(set(listed))
    assert [] == missing
    assert [] == starred
    assert {"Sakari", "Chatwoot", "TextMagic", "RetryPolicy", "Timeout", "capture", "APIError"} <= set(listed)


def test_every_error_of_the_tree_is_public() -> None:
    """Whatever a call can raise can be caught by its public name: no error class of the facade is missing from `__all__`."""
    tree, found = [trunkline.TrunklineError], set()
    while tree:
        kind = tree.pop()
        found.add(kind)
        tree += kind.__subclasses__()
    public = {
        kind
        for kind in found
        if kind.__module__.startswith("trunkline") and not kind.__name__.startswith("_")
    }
    assert [] == sorted(
        kind.__name__ for kind in public if getattr(trunkline, kind.__name__, None) is not kind
    )


@pytest.mark.parametrize(
    ("vendor", "names"),
    [
        ("sakari", ["Message", "Contact", "SendReceipt", "ContactRequest", "MediaRequest"]),
        ("chatwoot", ["PublicMessage", "Profile", "PlatformAccount", "SubmittedSurvey"]),
        ("textmagic", ["MessageSession", "MessageOut", "GetMessageSessionStatResponse"]),
    ],
)
def test_vendor_module_offers_models_and_request_types(vendor: str, names: list[str]) -> None:
    """`from trunkline.<vendor> import …` gives models and request types, which are all in its `dir()`, and each of those exists."""
    listed, broken = run(
        f"""
from trunkline.{vendor} import {", ".join(names)}
import trunkline.{vendor} as module
print(json.dumps([dir(module), [name for name in dir(module) if not hasattr(module, name)]]))
"""
    )
    assert set(names) <= set(listed)
    assert [] == broken


@pytest.mark.parametrize(
    ("vendor", "doors"),
    [
        ("sakari", {"Sakari"}),
        ("chatwoot", {"Chatwoot", "ChatwootPlatform", "ChatwootPublic"}),
        ("textmagic", {"TextMagic"}),
    ],
)
def test_vendor_module_lists_its_doors(vendor: str, doors: set[str]) -> None:
    """`dir(trunkline.<vendor>)` names the door as well, so that completion in a shell finds it."""
    assert doors <= set(dir(getattr(trunkline, vendor)))


def test_vendor_modules_are_attributes_of_the_package() -> None:
    """`trunkline.sakari.Message` works after a mere `import trunkline`."""
    assert ["Message", "PublicMessage", "MessageOut"] == run(
        """
import trunkline
print(json.dumps([
    trunkline.sakari.Message.__name__, trunkline.chatwoot.PublicMessage.__name__, trunkline.textmagic.MessageOut.__name__
]))
"""
    )


@pytest.mark.parametrize("name", ["Nothing", "sakary", "_nothing", "__wrapped__", "version"])
def test_unknown_attribute_is_an_attribute_error(name: str) -> None:
    """A name that does not exist is an AttributeError that says so, and therefore no trap for `hasattr` and `inspect`."""
    with pytest.raises(AttributeError, match=f"trunkline.*{name}"):
        getattr(trunkline, name)
    assert not hasattr(trunkline, name)


@pytest.mark.parametrize(
    "module", ["trunkline", "trunkline.sakari", "trunkline.chatwoot", "trunkline.textmagic"]
)
@pytest.mark.parametrize("name", ["Nothing", "_nothing"])
def test_import_of_an_unknown_name_is_an_import_error(module: str, name: str) -> None:
    """`from … import` of a name that does not exist is an ImportError which names module and name."""
    with pytest.raises(ImportError, match=f"{name}.*{module}"):
        exec(f"from {module} import {name}")


@pytest.mark.parametrize("vendor", VENDORS)
def test_unknown_attribute_of_a_vendor_module_is_an_attribute_error(vendor: str) -> None:
    """A model that does not exist is reported under the module's public name, not that of the generated package."""
    with pytest.raises(AttributeError, match=rf"'trunkline\.{vendor}' has no attribute 'Nothing'"):
        _ = getattr(trunkline, vendor).Nothing


def test_version_is_that_of_the_distribution() -> None:
    """`trunkline.__version__` is the version that is installed."""
    assert version("trunkline") == trunkline.__version__


def test_httpx_is_named_in_one_module() -> None:
    """One module of the facade knows httpx, so that its successor changes one module; the fakes have one of their own."""
    naming = {
        module
        for module in SOURCES
        if any(name.partition(".")[0] in ("httpx", "httpcore") for name in imported(module))
    }
    assert {"trunkline._transport"} == naming - {"trunkline.testing._asgi"}


def test_aiohttp_is_named_in_one_module() -> None:
    """So is aiohttp, which is loaded when a client that was made for it sends its first request."""
    naming = {
        module for module in SOURCES if "aiohttp" in {one.partition(".")[0] for one in imported(module)}
    }
    assert {"trunkline._aiohttp"} == naming
    assert "aiohttp" not in loaded_by(
        "from trunkline import TextMagic\nTextMagic(username='a', api_key='b', transport='aiohttp')"
    )


def test_runtime_knows_neither_generated_code_nor_doors() -> None:
    """The lowest floor imports nothing from above, not even inside a function or for type checkers."""
    above = {
        (module, name)
        for module in SOURCES
        if module.startswith("trunkline.")
        and not module.startswith(tuple(DOORS))
        and not module.startswith("trunkline.testing")
        for name in imported(module)
        if name.partition(".")[0] == "trunkline_api" or name in DOORS or name.startswith("trunkline.testing")
    }
    assert set() == above
    loaded = ours(loaded_by("import trunkline.runtime"))
    assert not {name for name in loaded if name in DOORS or name.startswith("trunkline_api")}


def test_generated_code_knows_the_runtime_and_itself() -> None:
    """Generated code imports `trunkline.runtime` alone of the facade, its own API alone of its kind, and attrs alone besides."""
    allowed = {"trunkline.runtime", "attrs", "__future__"}
    strange = set()
    for module in SOURCES:
        if module.startswith("trunkline_api."):
            own = ".".join(module.split(".")[:2])
            for name in imported(module):
                top = name.partition(".")[0]
                if not (
                    name in allowed
                    or name == own
                    or name.startswith(f"{own}.")
                    or top in sys.stdlib_module_names
                ):
                    strange.add((module, name))
    assert set() == strange


def test_door_knows_its_own_api_alone() -> None:
    """A door imports no other door and no generated code but its own."""
    strange = {
        (door, name)
        for door in DOORS
        for name in imported(door)
        if (name in DOORS and name != door)
        or (name.startswith("trunkline_api") and name.split(".")[1:2] != [door.split(".")[1]])
    }
    assert set() == strange


def test_facade_depends_on_its_declared_packages_alone() -> None:
    """Whatever the facade imports, pyproject.toml declares as a dependency, or it is optional and its absence is provided for."""
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[^\w-]", one)[0] for one in project["dependencies"]}
    declared = {{"python-dateutil": "dateutil"}.get(name, name) for name in names}
    optional = {"aiohttp", "msgspec", "opentelemetry", "pydantic_core", "yarl"}
    strange = {
        (module, name)
        for module in SOURCES
        if not module.startswith("trunkline.testing")
        for name in imported(module)
        if name.partition(".")[0]
        not in declared | optional | {"trunkline", "trunkline_api"} | sys.stdlib_module_names
    }
    assert set() == strange
