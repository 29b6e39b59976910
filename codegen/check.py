"""``make check``: everything that keeps specs, generated code and facade honest, in one go and with one table.

Needs neither a network nor Node on the machine. Every check says what is wrong with file and line where there is one.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from pathlib import Path

from attrs import frozen
from openapi_spec_validator import OpenAPIV31SpecValidator

from trunkline.testing._contract import Contract

from .__main__ import GENERATED, REFERENCE, ROOT, generate
from .coverage import Coverage, request_key
from .document import Document, SpecError
from .rules import check as house_rules

__all__ = ["main"]

SPECS = ROOT / "specs"
CONFIG = ROOT / "generator-config.yaml"
TYPED = ["src", "generated", "codegen", "tests/typing", "examples", "benchmarks"]


@frozen
class Check:
    """One thing that is looked at.

    Args:
        name: What it is called in the table.
        run: Looks, and yields a line for everything that is wrong.
    """

    name: str
    run: Callable[[], Iterable[str]]


def documents(specs: Path = SPECS) -> Iterator[Document]:
    for path in sorted(specs.glob("*.yaml")):
        yield Document.load(path)


def valid_openapi(specs: Path = SPECS) -> Iterator[str]:
    """Whether each spec is OpenAPI 3.1, by a validator that nobody here wrote."""
    for document in documents(specs):
        for error in OpenAPIV31SpecValidator(document.data).iter_errors():
            pointer = [str(step) for step in getattr(error, "absolute_path", ())]
            yield str(document.problem(pointer, f"{'/'.join(pointer)}: {error.message[:200]}"))


def rules(specs: Path = SPECS) -> Iterator[str]:
    """Whether each spec keeps to the rules of specs/README.md."""
    for document in documents(specs):
        yield from map(str, house_rules(document))


def examples(specs: Path = SPECS) -> Iterator[str]:
    """Whether every example is what its own schema allows."""
    for document in documents(specs):
        for steps, message in Contract(document.data).example_problems():
            start = (*steps, "value") if "examples" in steps[-2:-1] else steps
            inside = re.findall(r"[^.[\]]+", message.partition(": ")[0])[1:]  # of example.data[0].id
            yield str(document.problem((*start, *inside), message))


def fresh(specs: Path = SPECS, generated: Path = GENERATED, reference: Path | None = None) -> Iterator[str]:
    """Whether generated/ and the reference are what the specs give: no file differs, is missing or is left over."""
    with tempfile.TemporaryDirectory(prefix="trunkline-") as scratch:
        package, pages = Path(scratch) / "package", Path(scratch) / "pages"
        generate(specs, package, CONFIG, pages if reference else None)
        for there, wanted in ((generated, package), *([(reference, pages)] if reference else [])):
            theirs, ours = files(wanted), files(there)
            for name in sorted(theirs | ours):
                where = f"{there.name}/{name}"
                if name not in ours:
                    yield f"{where}: missing; run make generate and commit it"
                elif name not in theirs:
                    yield f"{where}: no spec gives it any more; run make generate and commit that it is gone"
                elif (wanted / name).read_bytes() != (there / name).read_bytes():
                    yield f"{where}: not what its spec gives; run make generate and commit it, or undo the edit"
    for document in documents(specs):
        recorded = generated / document.path.stem / "provenance.json"
        if recorded.exists() and json.loads(recorded.read_text("utf-8"))["sha256"] != document.digest:
            yield f"{document.shown}: changed since the last make generate"


def accounted(specs: Path = SPECS) -> Iterator[str]:
    """Whether every operation that a vendor documents is in its spec, or left out with a reason."""
    apis = {document.path.stem: document for document in documents(specs)}
    for path in sorted((specs / "coverage").glob("*.yaml")):
        if path.stem not in apis:
            yield f"{specs.name}/coverage/{path.name}:1: there is no spec of that name"
    for api, document in apis.items():
        offered = [request_key(method, path) for path, method, _, _ in document.operations()]
        yield from map(str, Coverage(specs, api).problems(offered))


def floors(source: Path = ROOT / "src", generated: Path = GENERATED.parent) -> Iterator[str]:
    """Whether imports lead downward only: runtime, then generated code, then doors; and httpx is named in one place."""
    apis = {path.name for path in (generated / "trunkline_api").iterdir() if path.is_dir()}
    for root in (source, generated):
        for path in sorted(root.rglob("*.py")):
            module = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
            for line, name in imports(path, module):
                where = f"{path.relative_to(root.parent).as_posix()}:{line}"
                if name.partition(".")[0] in ("httpx", "httpcore") and module != "trunkline._transport":
                    yield f"{where}: names {name}; only trunkline/_transport.py does"
                elif floor(name, apis) > floor(module, apis):
                    yield f"{where}: imports {name} from a floor above; move what both need down"
                elif module.startswith("trunkline_api.") and not within(name, module):
                    yield f"{where}: imports {name}; generated code knows trunkline.runtime and its own API"


def floor(module: str, apis: Collection[str]) -> int:
    """0 for the runtime, 1 for generated code, 2 for the door of an API, 3 for what stands on all doors."""
    top, _, rest = module.partition(".")
    if top == "trunkline_api":
        return 1
    if top != "trunkline":
        return 0
    if not rest or rest.startswith("testing"):
        return 3
    return 2 if rest.partition(".")[0] in apis else 0


def within(name: str, module: str) -> bool:
    """Whether generated code may import this: neither a private part of the runtime nor another vendor's API."""
    own = ".".join(module.split(".")[:2])
    return not name.startswith("trunkline") or name == "trunkline.runtime" or f"{name}.".startswith(f"{own}.")


def imports(path: Path, module: str) -> Iterator[tuple[int, str]]:
    """Line and full name of every module that a file imports, wherever in it that happens."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*parents, *([node.module] if node.module else [])])
            # `from . import _decode` names a module behind the import.
            yield from (
                (node.lineno, f"{base}.{alias.name}" if not node.module else base) for alias in node.names
            )


def files(root: Path) -> set[str]:
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def command(*arguments: str) -> Callable[[], Iterator[str]]:
    """A check that another program makes; what it prints is what is wrong."""

    def run() -> Iterator[str]:
        done = subprocess.run(
            [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            yield from (line for line in (done.stdout + done.stderr).splitlines() if line.strip())

    return run


CHECKS = [
    Check("specs: OpenAPI 3.1", valid_openapi),
    Check("specs: house rules", rules),
    Check("specs: examples", examples),
    Check("generated: fresh", partial(fresh, reference=REFERENCE)),
    Check("coverage: accounted", accounted),
    Check("code: lint", command("ruff", "check", "--quiet", ".")),
    Check("code: format", command("ruff", "format", "--check", "--quiet", ".")),
    Check("types: mypy", command("mypy", "--strict", *TYPED)),
    Check("types: pyright", command("pyright")),
    Check("floors: imports", floors),
    Check("wire: both sides", command("pytest", "-q", "tests/test_contract.py")),
]


def main() -> int:
    failed = 0
    said: set[str] = set()  # what makes a spec unreadable fails every check that reads it
    print(f"{'check':<22} {'result':<16} {'seconds':>7}")
    for check in CHECKS:
        started = time.monotonic()
        try:
            problems = list(check.run())
        except SpecError as error:
            problems = [str(problem) for problem in error.problems]
        failed += bool(problems)
        result = f"{len(problems)} problem(s)" if problems else "ok"
        print(f"{check.name:<22} {result:<16} {time.monotonic() - started:7.1f}", flush=True)
        for problem in [one for one in problems if one not in said]:
            print(f"    {problem}", file=sys.stderr)
        if known := sum(one in said for one in problems):
            print(f"    and {known} that {'stands' if known == 1 else 'stand'} above", file=sys.stderr)
        said.update(problems)
    print(f"\n{len(CHECKS) - failed} of {len(CHECKS)} checks passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
