"""``python -m codegen``: regenerate the clients from the specs."""

from __future__ import annotations

import argparse
import copy
import os
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import openapi_python_client.parser.openapi as parser
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .document import Document, Problem, SpecError
from .project import SurfaceProject
from .reference import write_reference
from .rules import FORMS, check
from .stamp import Stamp
from .surface import build_surface
from .views import Surface

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated" / "trunkline_api"
REFERENCE = ROOT / "docs" / "reference"

# The generator copies each endpoint with its whole model graph several times over, which is 87 % of its run time.
# Nothing that it copies there is changed in place afterwards: the output is the same with a shallow copy, 35 times
# sooner.
setattr(parser, "deepcopy", copy.copy)  # noqa: B010 - the module does not offer the name to type checkers


def generate(specs: Path, output: Path, config: Path, reference: Path | None = None) -> dict[str, int]:
    """Generate one package per spec and bring `output`, and the pages about it, up to date with them.

    Nothing is written unless every spec went through; files that did not change keep their time stamps, files that are
    no longer generated are removed.

    Args:
        specs: The directory of the specs.
        output: The directory of the import package ``trunkline_api``.
        config: The generator's configuration file.
        reference: The directory of the reference pages; None for none.

    Returns:
        The number of operations by API.

    Raises:
        SpecError: A spec has mistakes, or the generator warned; all of them are named.
    """
    # The post hooks call ruff by name; it lives beside the interpreter, which need not be on PATH.
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    apis: list[tuple[Document, Surface]] = []
    problems: list[Problem] = []
    with tempfile.TemporaryDirectory(prefix="trunkline-") as scratch:
        fresh = Path(scratch) / output.name
        fresh.mkdir()
        for path in sorted(specs.glob("*.yaml")):
            try:
                apis.append(_generate_one(path, fresh / path.stem, config))
            except SpecError as error:
                problems += error.problems
        if not apis and not problems:
            problems.append(Problem(str(specs), 1, "no specs here"))
        for directory, sign in ((output, "py.typed"), (reference, "index.md")):
            there = [one.name for one in directory.iterdir()] if directory and directory.exists() else []
            if there and sign not in there:
                text = "was not written by this step, which would remove it"
                problems.append(Problem(str(directory), 1, text))
        if problems:
            raise SpecError(problems)
        (fresh / "__init__.py").write_text(
            '"""The generated clients. Use them through `trunkline`."""\n', encoding="utf-8"
        )
        (fresh / "py.typed").touch()
        pages = Path(scratch) / "reference"
        if reference is not None:
            write_reference(apis, specs, pages)
            _synchronise(pages, reference)
        _synchronise(fresh, output)
    return {document.path.stem: sum(1 for _ in document.operations()) for document, _ in apis}


def _generate_one(path: Path, target: Path, config_path: Path) -> tuple[Document, Surface]:
    document = Document.load(path)
    if problems := check(document):
        raise SpecError(problems)
    config = Config.from_sources(
        config_file=ConfigFile.load_from_path(config_path),
        meta_type=MetaType.NONE,
        document_source=path,
        file_encoding="utf-8",
        overwrite=True,
        output_path=target,
    )
    try:
        data = GeneratorData.from_dict(_without_files(document), config=config)
    except ValueError as error:  # it does not report two enum values that become one name, it raises
        raise SpecError([_located(document, GeneratorError(detail=str(error)))]) from None
    if isinstance(data, GeneratorError):
        raise SpecError([_located(document, data)])
    warnings = [
        *data.errors,
        *(error for one in data.endpoint_collections_by_tag.values() for error in one.parse_errors),
    ]
    if warnings:
        # Where a schema is wrong, so is all that refers to it. Of references that lead nowhere we have heard by now.
        causes = [one for one in warnings if "Could not find reference" not in f"{one.header} {one.detail}"]
        raise SpecError([_located(document, warning) for warning in causes or warnings])
    surface = build_surface(document, data)
    project = SurfaceProject(document=document, surface=surface, data=data, config=config)
    if errors := project.build():
        raise SpecError([_located(document, error) for error in errors])
    return document, surface


def _without_files(document: Document) -> dict[str, Any]:
    """The document without the bodies and answers that are files, which the generator takes for text or refuses."""
    data = copy.deepcopy(document.data)
    data.pop("webhooks", None)  # it does not know them
    for item in data["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict) or "responses" not in operation:
                continue
            for status, answer in operation["responses"].items():
                if status.startswith("2") and "application/json" not in answer.get(
                    "content", {"application/json"}
                ):
                    del answer["content"]
            content = operation.get("requestBody", {}).get("content", {})
            for kind in content.keys() - set(FORMS):
                del content[kind]
            if "requestBody" in operation and content == {} and "$ref" not in operation["requestBody"]:
                del operation["requestBody"]
    return data


def _located(document: Document, error: GeneratorError) -> Problem:
    """Find the line that a message of the generator is about: it names an operation or a schema, never a place."""
    text = " ".join(f"{error.header or ''} {error.detail or ''}".split())
    text = re.sub(r"<\S*UntrustedString object at 0x[0-9a-f]+>", "...", text)
    text = re.sub(r" Failure to process schema has resulted in the removal of: .*", "", text)
    text = re.sub(r"(?<= )For further information visit \S+", "", text).strip()
    for path, method, _, where in document.operations():
        if f"{method.upper()} {path} " in text:
            return document.problem(where, text)
    for name in document.data.get("components", {}).get("schemas", {}):
        if name in re.findall(r"\w+", text):
            return document.problem(("components", "schemas", name), text)
    return document.problem((), text)


def _synchronise(fresh: Path, output: Path) -> None:
    wanted = {path.relative_to(fresh) for path in fresh.rglob("*") if path.is_file()}
    for path in sorted(output.rglob("*"), reverse=True) if output.exists() else []:
        relative = path.relative_to(output)
        if path.is_file() and relative not in wanted and "__pycache__" not in relative.parts:
            path.unlink()
        elif path.is_dir() and not any((output / one).is_relative_to(path) for one in wanted):
            shutil.rmtree(path)
    for relative in sorted(wanted):
        source, target = fresh / relative, output / relative
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


def main() -> int:
    arguments = argparse.ArgumentParser(
        prog="python -m codegen", description="Regenerate the clients from the specs."
    )
    arguments.add_argument("--specs", type=Path, default=ROOT / "specs", help="directory of the specs")
    arguments.add_argument(
        "--output",
        type=Path,
        default=GENERATED,
        help="directory of the generated package",
    )
    arguments.add_argument(
        "--config", type=Path, default=ROOT / "generator-config.yaml", help="the generator's configuration"
    )
    arguments.add_argument(
        "--reference",
        type=Path,
        help="directory of the reference pages; without it docs/reference, but none if --output is given",
    )
    options = arguments.parse_args()
    reference = options.reference or (REFERENCE if options.output == GENERATED else None)
    started = time.monotonic()
    stamp = Stamp(options.specs, options.output, options.config, reference)
    if said := stamp.read():
        print(f"{options.output.name}: {said}, nothing to do")
        return 0
    try:
        counts = generate(options.specs, options.output, options.config, reference)
    except SpecError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problem(s); {options.output.name} is left as it was", file=sys.stderr)
        return 1
    done = ", ".join(f"{api} {count}" for api, count in counts.items())
    said = f"{sum(counts.values())} operations ({done})"
    stamp.write(said)
    print(f"{options.output.name}: {said} in {time.monotonic() - started:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
