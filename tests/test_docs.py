"""The documentation runs: every Python snippet against the fakes, page by page, and every command that it names exists."""

from __future__ import annotations

import ast
import asyncio
import inspect
import io
import json
import logging
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator
from contextlib import AsyncExitStack, redirect_stdout
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import yaml
from attrs import frozen

import trunkline
from codegen import check
from codegen.__main__ import generate
from codegen.grammar import EXTENSIONS, keys_of
from trunkline.testing.__main__ import Fakes, filled, variables

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "docs" / "reference"  # has tests of its own
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    *sorted(one for one in (ROOT / "docs").rglob("*.md") if GENERATED not in one.parents),
]
NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]
DOORS = ("Sakari", "Chatwoot", "ChatwootPublic", "ChatwootPlatform", "TextMagic")

_FENCE = re.compile(
    r'^(?P<indent> *)```(?P<kind>\w*)(?: title="(?P<title>\S+)")?\n(?P<text>.*?)^(?P=indent)```$',
    re.MULTILINE | re.DOTALL,
)
_MAKE = re.compile(r"\bmake ((?:[A-Z_]+=\S+ )*)([a-z][a-z-]*)")


@frozen
class Block:
    """A fenced block of a page: what stands behind its fence, where, and its text."""

    kind: str
    line: int
    text: str
    follows: int | None
    """The line of the block that it follows with nothing in between."""
    title: str | None = None
    """The file that it is, where the page says so."""


def blocks(page: Path) -> Iterator[Block]:
    text, last, end = page.read_text("utf-8"), None, 0
    for found in _FENCE.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        indent = len(found["indent"])
        body = "".join(
            one[indent:] if one.strip() else "\n" for one in found["text"].splitlines(keepends=True)
        )
        follows = None if text[end : found.start()].strip() else last
        yield Block(found["kind"], line, body, follows, found["title"])
        last, end = line, found.end()


_ELSEWHERE = re.compile(r'# \w+\.py\n|--8<-- "examples/\w+\.py"\n$')
"""A snippet that is a file of a project, which tests/test_testing_guides.py runs, or an example, as tests/test_examples.py does."""


def python(page: Path) -> list[Block]:
    """The snippets that run in turn."""
    return [one for one in blocks(page) if one.kind == "python" and not _ELSEWHERE.match(one.text)]


NEW_API = ROOT / "docs" / "guides" / "add-an-api.md"
NEW_OPERATION = ROOT / "docs" / "guides" / "add-an-operation.md"
PIGEON = ROOT / "tests" / "docs" / "pigeon.yaml"
KITE = PIGEON.with_name("kite.yaml")
RUNNABLE = [  # these two run below, in a project that has what they add
    pytest.param(page, id=name)
    for page, name in zip(PAGES, NAMES, strict=True)
    if python(page) and page not in (NEW_API, NEW_OPERATION)
]


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fakes]:
    """What `python -m trunkline.testing` serves, and the environment that it asks for."""
    fakes, loop, stack = filled(), asyncio.new_event_loop(), AsyncExitStack()

    async def start() -> list[str]:
        return [await stack.enter_async_context(one.serve()) for one in fakes]

    thread = Thread(target=loop.run_forever)
    thread.start()
    try:
        urls = asyncio.run_coroutine_threadsafe(start(), loop).result()
        for name, value in variables(fakes, urls).items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("CHATWOOT_HMAC_TOKEN", raising=False)
        yield fakes
        asyncio.run_coroutine_threadsafe(stack.aclose(), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
        logger = logging.getLogger("trunkline")  # a page may say how to set it up
        logger.setLevel(logging.NOTSET)
        logger.handlers.clear()


def run(page: Path, shared: dict[str, Any], runner: asyncio.Runner) -> int:
    """Run the snippets of a page one after the other, as one would in a notebook."""
    said, flags = {}, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    for block in blocks(page):
        if block in python(page):
            # The line numbers of the page, for whoever reads the traceback.
            source = "\n" * block.line + block.text
            code = compile(source, str(page), "exec", flags, dont_inherit=True)
            with redirect_stdout(io.StringIO()) as output:
                result = eval(code, shared)
                if inspect.iscoroutine(result):
                    runner.run(result)
            said[block.line] = output.getvalue()
        elif block.kind == "text" and block.follows in said:
            assert block.text == said[block.follows], f"{page.name}:{block.line} shows another output"
    return len(said)


@pytest.mark.parametrize("page", RUNNABLE)
def test_snippets_run(page: Path, servers: Fakes) -> None:
    """Every snippet of a page does what it says, in the order of the page, and sends nothing that breaks a spec."""
    with asyncio.Runner() as runner:
        assert len(python(page)) == run(page, {"__name__": "docs"}, runner)
    assert [] == [one for fake in servers for one in fake.violations]


def test_count(capsys: pytest.CaptureFixture[str]) -> None:
    """How many snippets that is, for the eye; `make docs` shows it."""
    kinds = {name: [one.kind for one in blocks(page)] for page, name in zip(PAGES, NAMES, strict=True)}
    counts = {name: found.count("python") for name, found in kinds.items() if "python" in found}
    with capsys.disabled():
        print(f"\n{sum(counts.values())} Python snippets on {len(counts)} pages run as they stand")
    assert sum(counts.values()) >= 30


def test_output_that_differs_is_told(tmp_path: Path) -> None:
    """What a page claims that a snippet prints is compared with what it prints."""
    page = tmp_path / "page.md"
    page.write_text("```python\nprint(1)\n```\n\n```text\n2\n```\n", "utf-8")
    with asyncio.Runner() as runner, pytest.raises(AssertionError, match=r"page\.md:5 shows another output"):
        run(page, {}, runner)


@pytest.mark.parametrize(
    "page", [pytest.param(page, id=name) for page, name in zip(PAGES, NAMES, strict=True)]
)
def test_nothing_is_left_out(page: Path) -> None:
    """Python that does not run here, marked ``py``, is another client's and stands on the pages about leaving it."""
    for block in blocks(page):
        assert block.kind in ("python", "py", "sh", "text", "yaml", "ini"), f"line {block.line}"
        if block.kind == "py":
            assert "docs/migrate" in page.as_posix(), f"line {block.line}: ```py is not run; say ```python"
            ast.parse(block.text)


def targets() -> set[str]:
    text = (ROOT / "Makefile").read_text("utf-8")
    return set(re.findall(r"^([a-z-]+):", text, re.MULTILINE))


@pytest.mark.parametrize(
    "page", [pytest.param(page, id=name) for page, name in zip(PAGES, NAMES, strict=True)]
)
def test_named_make_targets_exist(page: Path) -> None:
    """Whoever types a `make …` of the documentation meets a target of that name."""
    shell = "\n".join(one.text for one in blocks(page) if one.kind == "sh")
    inline = " ".join(re.findall(r"`(make [^`\n]+)`", page.read_text("utf-8")))
    assert set() == {name for _, name in _MAKE.findall(f"{shell}\n{inline}")} - targets()


@pytest.mark.parametrize(
    "page", [pytest.param(page, id=name) for page, name in zip(PAGES, NAMES, strict=True)]
)
def test_named_tests_exist(page: Path) -> None:
    """Whatever a page says that a test shows, there is such a test."""
    known = "".join(one.read_text("utf-8") for one in (ROOT / "tests").glob("test_*.py"))
    named = re.findall(r"`(test_\w+)`", page.read_text("utf-8"))
    assert set() == {name for name in named if f"def {name}(" not in known}


@pytest.mark.parametrize(
    "page", [pytest.param(page, id=name) for page, name in zip(PAGES, NAMES, strict=True)]
)
def test_named_calls_can_be_made(page: Path, servers: Fakes) -> None:
    """A call that a page names in passing, in a table or a sentence, is to a method that is there and takes these arguments."""
    doors = {"sakari": "Sakari", "chatwoot": "Chatwoot", "inbox": "ChatwootPublic", "textmagic": "TextMagic"}
    for text in re.findall(rf"`((?:{'|'.join(doors)})\.\w+\.\w+\([^`]*\))`", page.read_text("utf-8")):
        call: Any = ast.parse(text.replace("…", "..."), mode="eval").body
        door, resource, method = ast.unparse(call.func).split(".")
        named = getattr(getattr(getattr(trunkline, doors[door]).from_env(), resource), method)
        given = [one for one in call.args if ast.unparse(one) != "..."]
        inspect.signature(named).bind_partial(*given, **{one.arg: one.value for one in call.keywords})


def test_every_page_is_in_the_navigation() -> None:
    """A page that nobody can reach is not there: each stands in mkdocs.yml once, and nothing else does."""
    entries = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"]

    def places(entry: Any) -> Iterator[str]:
        if isinstance(entry, str):
            yield entry
        else:
            for one in entry.values() if isinstance(entry, dict) else entry:
                yield from places(one)

    listed = list(places(entries))
    assert len(listed) == len(set(listed))
    assert [] == [name for name in listed if not (ROOT / "docs" / name).is_file()]
    assert [] == [
        name for name in NAMES if name.startswith("docs/") and name.removeprefix("docs/") not in listed
    ]


def test_every_extension_is_explained() -> None:
    """specs/README.md has each extension and each key of x-pagination that there is, and none that they do not."""
    text = (ROOT / "specs" / "README.md").read_text("utf-8")
    named = set(re.findall(r"\bx-[a-z][a-z-]*[a-z]\b", text)) - {"x-pagination"}
    assert EXTENSIONS - {"x-pagination"} == named
    (pagination,) = (
        one.text for one in blocks(ROOT / "specs" / "README.md") if one.text.startswith("x-pagination:")
    )
    assert set(keys_of("walk")) == set(yaml.safe_load(pagination)["x-pagination"])


def test_fragments_become_a_changelog() -> None:
    """Each file in changelog.d/ has a name that towncrier takes, and goes into the changelog under a heading."""
    arguments = ["build", "--draft", "--version", "9.9.9", "--date", "2099-01-01"]
    done = subprocess.run(
        [sys.executable, "-m", "towncrier", *arguments], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert 0 == done.returncode, done.stderr
    shown = " ".join(done.stdout.split())
    fragments = sorted((ROOT / "changelog.d").glob("*.md"))
    assert [] == [one.name for one in fragments if " ".join(one.read_text("utf-8").split()) not in shown]
    assert not fragments or "## [9.9.9] - 2099-01-01 ### " in shown


def row(name: str) -> str:
    """The line of a door in the README's table: how it is opened, from which variables, and what it offers."""
    door: Any = getattr(trunkline, name)
    (surface,) = (one for one in door.__mro__ if one.__name__ == f"{name}Resources")
    resources = sorted(one for one in vars(surface) if not one.startswith("_"))
    defaults = {one.name: one.default for one in inspect.signature(door).parameters.values()}
    arguments = [
        f"{one}={json.dumps(defaults[one])}".replace("null", "None") if one in door._optional else one
        for one, _, _ in door._environment
    ]
    variables = [variable for _, variable, _ in door._environment]
    return (
        f"| `{name}({', '.join(arguments)})` | {', '.join(f'`{one}`' for one in variables)} "
        f"| {' '.join(f'`{one}`' for one in resources)} |"
    )


@pytest.mark.parametrize("name", DOORS)
def test_readme_table_is_what_there_is(name: str) -> None:
    """The README's table shows every door with all its resources; when it does not, this prints the line to put there."""
    expected = row(name)
    assert expected in (ROOT / "README.md").read_text("utf-8").splitlines(), (
        f"the line of {name}:\n{expected}"
    )


@pytest.mark.parametrize("name", DOORS)
def test_guide_names_the_variables(name: str) -> None:
    """The guide on credentials has every variable that a door reads, in brackets from the first that may be missing on."""
    door: Any = getattr(trunkline, name)
    (line,) = re.findall(
        rf"^\| `{name}` \| (`[A-Z]+_.*) \|$", (ROOT / "docs/guides/auth.md").read_text("utf-8"), re.MULTILINE
    )
    needed, _, rest = line.partition("(")
    found = [re.findall(r"`([A-Z_]+)`", part) for part in (needed, rest)]
    variables = {
        may: [one for key, one, _ in door._environment if (key in door._optional) is may]
        for may in (False, True)
    }
    assert found == [variables[False], variables[True]]


# --- The guides that change the project ---

DRIVER = """
import asyncio, json
import httpx
from trunkline.testing import ValidatingTransport
from trunkline.testing._contract import contract

LAST = {"list_letters": {"letters": []}, "list_parcels": {"parcels": []}}

def answering(api, credentials):
    async def answer(request):
        bundled = contract(api)
        operation = bundled.find(request.method, request.url.path)
        called.append(operation.id)
        if request.url.path.endswith("/404"):
            return httpx.Response(404, json={"error": "No such bird"})
        if operation.id in LAST and request.url.query:
            return httpx.Response(200, json=LAST[operation.id])
        assert operation.id == "create_token" or credentials.items() <= dict(request.headers).items()
        shown = bundled.example(operation, "")
        body = json.dumps(shown.value) if shown.media_type == "application/json" else shown.value or ""
        return httpx.Response(shown.status, headers={"content-type": shown.media_type or ""}, content=body)
    return ValidatingTransport(api, httpx.MockTransport(answer))

async def main():
    async with Pigeon.from_env(transport=answering("pigeon", {"x-api-key": "test-key"})) as pigeon:
        await tour(pigeon)
    if "fly" in globals():
        async with Kite.from_env(transport=answering("kite", {"authorization": "Bearer not.a.token"})) as kite:
            await fly(kite)

called = []
asyncio.run(main())
assert EXPECTED == sorted({*called}), called
"""


def follow(page: Path, spec: str, project: Path, operations: Collection[str]) -> str:
    """What the snippets of a guide print in a copy of the project with this spec, while calling these operations."""
    (project / "specs").mkdir()
    (project / "specs" / "pigeon.yaml").write_text(spec, "utf-8")
    shutil.copy(KITE, project / "specs")
    for name in ("src", "generated"):
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    for block in (*blocks(NEW_API), *blocks(page)):
        if block.title:
            path = project / block.title
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
    fresh = project / "fresh" / "trunkline_api"
    generate(project / "specs", fresh, ROOT / "generator-config.yaml", project / "docs" / "reference")
    for api in ("pigeon", "kite"):
        (fresh / api).rename(project / "generated" / "trunkline_api" / api)
    code = "".join(block.text for block in python(page) if not block.title)
    opening = "from trunkline.pigeon import Pigeon\n"
    return python_in(project, f"{code}\n{opening}EXPECTED = {sorted(operations)}\n{DRIVER}")


def python_in(project: Path, code: str) -> str:
    """What code prints in a process of its own, which sees that copy of the project."""
    path = os.pathsep.join(str(project / name) for name in ("src", "generated"))
    environment = {
        "PYTHONPATH": path,
        "PIGEON_API_KEY": "test-key",
        "KITE_KEY": "test-key",
        "KITE_SECRET": "test-secret",
    }
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert "" == done.stderr
    return done.stdout


def test_apis_are_added_by_a_spec_and_a_door(tmp_path: Path) -> None:
    """The guide adds two APIs, each with a spec and a door of 30 lines; all of them is called, and no other file changes."""
    doors = [one for one in blocks(NEW_API) if one.title and one.title.endswith("/__init__.py")]
    assert ["src/trunkline/pigeon/__init__.py", "src/trunkline/kite/__init__.py"] == [
        one.title for one in doors
    ]
    assert all(len([line for line in one.text.splitlines() if line.strip()]) <= 30 for one in doors)
    specs = [one.read_text("utf-8") for one in (PIGEON, KITE)]
    shown = "".join(one.text for one in blocks(NEW_API) if one.kind == "text")
    assert shown == follow(
        NEW_API, specs[0], tmp_path, set(re.findall(r"operationId: (\w+)", "".join(specs)))
    )
    assert 10 == len(re.findall(r"operationId: (\w+)", specs[0]))
    assert [] == [*check.floors(tmp_path / "src", tmp_path / "generated")]
    assert [] == [*check.valid_openapi(tmp_path / "specs"), *check.rules(tmp_path / "specs")]
    assert [] == [*check.examples(tmp_path / "specs")]
    asked = "specs/coverage/kite.yaml:1: missing; list here what the vendor documents"  # of the other the page shows it
    assert [asked] == [*check.accounted(tmp_path / "specs")]
    folders = [tmp_path / "src" / "trunkline" / api for api in ("pigeon", "kite")]
    for rule in (["check"], ["format", "--check"]):
        subprocess.run(["ruff", *rule, "--config", ROOT / "pyproject.toml", *folders], check=True)


def test_operation_is_added_by_its_description(tmp_path: Path) -> None:
    """The other guide adds an operation with the YAML that it shows; an API without webhooks does not claim to have some."""
    path, schema = (one.text for one in blocks(NEW_OPERATION) if one.kind == "yaml")
    spec = (
        PIGEON.read_text("utf-8")
        .replace("\npaths:\n", f"\npaths:\n{path}")
        .replace("\n  schemas:\n", f"\n  schemas:\n{schema}")
    )
    (shown,) = (one.text for one in blocks(NEW_OPERATION) if one.kind == "text")
    assert shown == follow(NEW_OPERATION, spec, tmp_path, {"rest_bird"})
    code = (
        "import trunkline.pigeon as p; print(hasattr(p, 'webhooks'), 'webhooks' in dir(p), 'Bird' in dir(p))"
    )
    assert "False False True\n" == python_in(tmp_path, code)


def test_parts_of_the_specs_are_those_of_the_specs() -> None:
    """What the guide shows of the examples is in the examples."""
    specs = "".join(one.read_text("utf-8") for one in (PIGEON, KITE))
    assert [] == [
        one.line for one in blocks(NEW_API) if one.kind == "yaml" and not one.title and one.text not in specs
    ]
