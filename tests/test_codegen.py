"""The regeneration step: what it writes for a spec with everything in it, what it says to mistakes, and what its output does.

``tests/golden/expected`` is the recorded output for ``tests/golden/specs``. When a change of it is meant, record it anew, read the
diff and commit it together with its cause::

    UPDATE_GOLDEN=1 make test ARGS=tests/test_codegen.py
"""

from __future__ import annotations

import difflib
import importlib
import inspect
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple, is_typeddict
from urllib.parse import parse_qsl

import httpx
import openapi_python_client
import pytest
from dateutil.rrule import DAILY, rrule

import trunkline
from codegen.__main__ import generate, main
from trunkline._door import Door
from trunkline.runtime import UNSET, Operation, Rate

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden"
CONFIG = ROOT / "generator-config.yaml"
EVERYTHING = (GOLDEN / "specs" / "everything.yaml").read_text(encoding="utf-8")
PACKAGE = "golden_api"

Files = dict[str, bytes]
Run = Callable[..., tuple[int, str]]


def files(root: Path) -> Files:
    """The files under a directory, by path; what Python has cached is none of them."""
    found = (path for path in sorted(root.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def state(root: Path) -> dict[str, tuple[int, bytes | None]]:
    """All that a careless writer could change under a directory: names, time stamps, bytes."""
    return {
        path.relative_to(root).as_posix(): (
            path.stat().st_mtime_ns,
            path.read_bytes() if path.is_file() else None,
        )
        for path in (root, *root.rglob("*"))
    }


def difference(recorded: Files, found: Files) -> str:
    """What a reader wants to know about two directories that should be the same; nothing if they are."""
    out = [f"no longer written: {name}" for name in recorded.keys() - found.keys()]
    out += [f"new: {name}" for name in found.keys() - recorded.keys()]
    for name in sorted(recorded.keys() & found.keys()):
        if recorded[name] != found[name]:
            before, after = (one[name].decode().splitlines() for one in (recorded, found))
            out += difflib.unified_diff(
                before, after, f"recorded/{name}", f"regenerated/{name}", n=2, lineterm=""
            )
    return "\n".join(out)


def write_specs(directory: Path, **texts: str) -> Path:
    """Make a directory of specs, named as the real one is, because messages and provenance show that name."""
    specs = directory / "specs"
    specs.mkdir(parents=True)
    for name, text in texts.items():
        (specs / f"{name}.yaml").write_text(text, encoding="utf-8")
    return specs


def edited(*edits: tuple[str, str], text: str = EVERYTHING) -> str:
    """A spec with some passages replaced, each of which must stand there exactly once."""
    for old, new in edits:
        assert text.count(old) == 1, f"stands there {text.count(old)} times: {old!r}"
        text = text.replace(old, new)
    return text


@pytest.fixture(scope="module", autouse=True)
def tools() -> Iterator[None]:
    """Put the interpreter's own ruff first on PATH, which ``python -m codegen`` does by itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
        yield


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run ``python -m codegen`` in this process; gives its exit status and what it wrote to stderr."""
    monkeypatch.setenv("PATH", os.environ["PATH"])  # which it extends

    def call(specs: Path, output: Path, config: Path = CONFIG) -> tuple[int, str]:
        options = ["--specs", str(specs), "--output", str(output), "--config", str(config)]
        options += ["--reference", str(output.parent / "reference")]
        monkeypatch.setattr(sys, "argv", ["codegen", *options])
        capsys.readouterr()
        code = main()
        return code, capsys.readouterr().err

    return call


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package that is generated from the spec with everything in it."""
    output = tmp_path_factory.mktemp("golden") / PACKAGE
    generate(GOLDEN / "specs", output, CONFIG)
    return output


# ------------------------------------------------------------------------------------------------------------- the record


def test_output_is_what_is_recorded(output: Path) -> None:
    """Regenerating gives the recorded bytes; UPDATE_GOLDEN=1 records them anew."""
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN / "expected", ignore_errors=True)
        shutil.copytree(output, GOLDEN / "expected", ignore=shutil.ignore_patterns("__pycache__"))
    changes = difference(files(GOLDEN / "expected"), files(output))
    assert not changes, f"If this is meant, see the docstring of {Path(__file__).name}.\n{changes}"


def test_same_bytes_everywhere(tmp_path: Path) -> None:
    """Neither hash seed nor working directory shows in the output, and generated/ is what the specs give."""
    runs: list[tuple[Path, Path, subprocess.Popen[str]]] = []
    for seed in ("0", "1", "4711"):
        work = tmp_path / f"work-{seed}"
        work.mkdir()
        output, recorded, options = (
            work / "golden_api",
            GOLDEN / "expected",
            ["--specs", str(GOLDEN / "specs")],
        )
        if seed == "0":
            work = GOLDEN
            options = ["--specs", "specs", "--config", os.path.relpath(CONFIG, work)]
        elif seed == "1":
            recorded, options = ROOT / "generated" / "trunkline_api", []
        command = [sys.executable, "-m", "codegen", "--output", str(output), *options]
        environment = {**os.environ, "PATH": os.defpath, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(
            command, cwd=work, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        runs.append((output, recorded, process))
    results = [process.communicate() for _, _, process in runs]
    for (output, recorded, process), (shown, errors) in zip(runs, results, strict=True):
        assert process.returncode == 0, errors
        assert re.fullmatch(rf"{output.name}: \d+ operations \(.+\) in \d+\.\d s\n", shown)
        assert not difference(files(recorded), files(output))


def test_generated_says_where_it_comes_from(output: Path) -> None:
    """Each module starts with a banner, and one file per API has the spec's digest and the versions of the tools."""
    for name, content in files(output / "everything").items():
        if name.endswith(".py"):
            assert content.startswith(b"# Written by `make generate` from specs/everything.yaml."), name
    provenance = json.loads((output / "everything" / "provenance.json").read_bytes())
    assert provenance.keys() == {"spec", "sha256", "generator", "formatter"}
    assert provenance["generator"] == f"openapi-python-client {openapi_python_client.__version__}"
    assert files(output).keys() >= {"__init__.py", "py.typed"}


def test_spec_travels_as_json(output: Path) -> None:
    """The bundled document says what the spec says, as any reader of YAML understands it."""
    yaml = pytest.importorskip("yaml")
    bundled = json.loads((output / "everything" / "openapi.json").read_bytes())
    # YAML takes the keys of `responses` for what they look like; JSON knows only strings.
    assert bundled == json.loads(json.dumps(yaml.safe_load(EVERYTHING)))


# --------------------------------------------------------------------------------------------------- what a change changes


SHELF = {
    "    ErrorBody:\n": """\
    Shelf:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        books:
          type: array
          items: {$ref: "#/components/schemas/Book"}

    ErrorBody:
""",
    "  /names:\n": """\
  /shelves/{id}:
    get:
      tags: [lists]
      operationId: get_shelf
      summary: A shelf
      description: One more operation.
      externalDocs: {url: https://everything.test/docs#shelf}
      x-method: shelf
      parameters:
        - name: id
          in: path
          required: true
          schema: {type: integer}
      responses:
        '200':
          description: The shelf.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Shelf"}

  /names:
""",
}


def test_new_operation_changes_only_what_belongs_to_it(output: Path, tmp_path: Path) -> None:
    """An operation with a model of its own touches its resource, its model, the list of models and the two records."""
    specs = write_specs(tmp_path, everything=edited(*SHELF.items()))
    generate(specs, tmp_path / "out", CONFIG)
    before, after = files(output), files(tmp_path / "out")
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed == {
        "everything/lists.py",
        "everything/models/__init__.py",
        "everything/models/shelf.py",
        "everything/openapi.json",
        "everything/provenance.json",
    }
    lines = [
        line
        for line in difflib.ndiff(
            *(one["everything/lists.py"].decode().splitlines() for one in (before, after))
        )
        if line.startswith("-")
    ]
    assert not lines, "nothing that was there is written in another way"


def test_only_what_changed_is_written(run: Run, tmp_path: Path) -> None:
    """Files that are no longer generated go, files that did not change keep their time stamp, the others are written."""
    output = tmp_path / PACKAGE
    generate(GOLDEN / "specs", output, CONFIG)
    fresh = files(output)
    for path in output.rglob("*.*"):
        os.utime(path, ns=(10**18, 10**18))
    (output / "everything" / "book.py").write_text("stale")
    (output / "gone" / "models").mkdir(parents=True)
    (output / "gone" / "models" / "thing.py").write_text("stale")
    (output / "everything" / "models" / "thing.py").write_text("changed by hand")
    (output / "everything" / "room.py").unlink()

    code, errors = run(GOLDEN / "specs", output)

    assert (code, errors) == (0, "")
    assert files(output) == fresh
    assert not (output / "gone").exists()
    written = {path.name for path in output.rglob("*.*") if path.stat().st_mtime_ns != 10**18}
    assert written == {"thing.py", "room.py"}


def test_nothing_to_do_is_said_only_if_there_is_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A second run does nothing; a change of spec or configuration, or of a single byte of the output, makes it work again."""
    specs, config, output = tmp_path / "specs", tmp_path / "config.yaml", tmp_path / PACKAGE
    shutil.copytree(GOLDEN / "specs", specs)
    shutil.copyfile(CONFIG, config)
    monkeypatch.setenv("PATH", os.environ["PATH"])
    options = ["--specs", str(specs), "--output", str(output), "--config", str(config)]
    monkeypatch.setattr(sys, "argv", ["codegen", *options])

    def works() -> bool:
        assert main() == 0
        return "nothing to do" not in capsys.readouterr().out

    book, spec = output / "everything" / "models" / "book.py", specs / "everything.yaml"
    assert works()
    fresh = files(output)
    assert not works()
    for change in (
        lambda: book.unlink(),
        lambda: book.write_bytes(book.read_bytes() + b"\n"),
        lambda: (output / "stray.py").write_text(""),
        lambda: config.write_text(config.read_text() + "# changed\n"),
        lambda: spec.write_text(spec.read_text() + "# changed\n"),
    ):
        change()
        assert works()
        assert {**files(output), "everything/provenance.json": b""} == {
            **fresh,
            "everything/provenance.json": b"",
        }
        assert not works()
    os.utime(spec)
    assert not works()


# ---------------------------------------------------------------------------------------------------------------- mistakes


class Mistake(NamedTuple):
    """One entry of ``tests/golden/mistakes.diff``, which explains itself."""

    name: str
    says: str
    edits: list[tuple[str, str]]

    def place(self) -> str:
        """Where the message must say that it is."""
        lines = edited(*self.edits).splitlines()
        [line] = [number for number, text in enumerate(lines, 1) if text.endswith("# <-")]
        return f"specs/everything.yaml:{line}: "


def read_mistakes() -> Iterator[Mistake]:
    entries = (GOLDEN / "mistakes.diff").read_text(encoding="utf-8").split("\n=== ")[1:]
    for entry in entries:
        heading, *lines = entry.split("\n")
        name, _, says = heading.partition(": ")
        edits = [("", "")]
        for line in lines:
            if line == "@@":
                edits.append(("", ""))
            elif line[:1] in (" ", "-", "+"):
                before, after = edits[-1]
                text = line[1:] + "\n"
                edits[-1] = (before + text * (line[0] != "+"), after + text * (line[0] != "-"))
            else:
                assert not line or line[0] == "#", line
        yield Mistake(name, says, edits)


MISTAKES = {mistake.name: mistake for mistake in read_mistakes()}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """An output of earlier, which no failed run may touch."""
    output = tmp_path / PACKAGE
    for name in ("py.typed", "stale.py", "everything/lists.py", "everything/models/book.py"):
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_text("of earlier")
    for path in output.rglob("*"):
        os.utime(path, ns=(10**18, 10**18))
    return output


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_mistake_is_named_and_nothing_is_written(
    run: Run, old: Path, tmp_path: Path, mistake: Mistake
) -> None:
    """A mistake in a spec is reported with file and line, the run fails, and the output stays as it was."""
    specs = write_specs(tmp_path, everything=edited(*mistake.edits))
    before = state(old)
    code, errors = run(specs, old)
    assert code == 1
    assert [
        line for line in errors.splitlines() if line.startswith(mistake.place()) and mistake.says in line
    ], errors
    assert state(old) == before


def test_all_mistakes_are_reported_at_once(run: Run, old: Path, tmp_path: Path) -> None:
    """One run names the mistakes of every spec, and those of one spec together, in the order of their lines."""
    together = [MISTAKES[name] for name in ("no-summary", "unknown-tag", "no-source", "schema-client")]
    later = [
        MISTAKES[name]
        for name in ("reserved-argument", "returns-unknown", "ambiguous-union", "repeat-unknown-parameter")
    ]
    edits = [edit for one in together for edit in one.edits]
    text = edited(*edits)
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.endswith("# <-")]
    specs = write_specs(
        tmp_path,
        a=text,
        b=edited(*(edit for one in later for edit in one.edits)),
        c=edited(*MISTAKES["invalid-yaml"].edits),
        d=EVERYTHING,
    )
    before = state(old)
    code, errors = run(specs, old)
    assert code == 1
    *found, summary = errors.splitlines()
    assert summary == f"{len(found)} problem(s); {PACKAGE} is left as it was"
    assert [one.partition(": ")[0] for one in found if one.startswith("specs/a.yaml")] == [
        f"specs/a.yaml:{line}" for line in lines
    ]
    for one in (*together, *later, MISTAKES["invalid-yaml"]):
        assert one.says in errors
    assert "specs/d.yaml" not in errors
    assert state(old) == before


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("", "specs/everything.yaml:1: expected an OpenAPI document, an object", id="empty"),
        pytest.param("openapi: 3.1.0\n", "specs/everything.yaml:1: paths is missing", id="no paths"),
        pytest.param(
            "- a list\n", "specs/everything.yaml:1: expected an OpenAPI document, an object", id="list"
        ),
        pytest.param("# \x01\n", "specs/everything.yaml:1: not YAML: ", id="control character"),
        pytest.param(None, "specs:1: no specs here", id="none"),
    ],
)
def test_no_spec_to_speak_of(run: Run, old: Path, tmp_path: Path, text: str | None, says: str) -> None:
    """Where there is no document there is a message, not a traceback, and no empty output."""
    specs = write_specs(tmp_path, **({} if text is None else {"everything": text}))
    before = state(old)
    code, errors = run(specs, old)
    assert code == 1
    assert says in errors
    assert state(old) == before


def test_hook_that_fails_is_fatal(run: Run, old: Path, tmp_path: Path) -> None:
    """The hooks of the configuration are run, and when one fails nothing is written."""
    config = tmp_path / "config.yaml"
    config.write_text(CONFIG.read_text(encoding="utf-8") + "  - false with-a-reason\n", encoding="utf-8")
    before = state(old)
    code, errors = run(GOLDEN / "specs", old, config)
    assert code == 1
    assert "specs/everything.yaml:" in errors
    assert "false failed" in errors
    assert state(old) == before


def test_foreign_output_is_refused(run: Run, tmp_path: Path) -> None:
    """A directory that the step did not write is not cleared, as it would be when --output names a level too high."""
    output = tmp_path / "generated"
    shutil.copytree(GOLDEN / "expected", output / PACKAGE)
    before = state(output)
    code, errors = run(GOLDEN / "specs", output)
    assert (code, state(output)) == (1, before)
    assert str(output) in errors


def test_wrong_generator_is_refused(tmp_path: Path) -> None:
    """With another version of the generator nothing is tried, because its internals change from one to the next."""
    package = tmp_path / "openapi_python_client-0.30.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: openapi-python-client\nVersion: 0.30.0\n")
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "--output", str(tmp_path / "api")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert f"openapi-python-client {openapi_python_client.__version__}" in done.stderr
    assert "found 0.30.0" in done.stderr
    assert "pip install" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "api").exists()


# ------------------------------------------------------------------------------------------------- the output, imported


@contextmanager
def imported(output: Path) -> Iterator[SimpleNamespace]:
    """Import the generated package, under a name that nobody foresaw, for as long as the context lasts."""
    package = f"{output.name}.everything"
    sys.path.insert(0, str(output.parent))
    try:
        modules = {path.stem: f"{package}.{path.stem}" for path in (output / "everything").glob("[!_]*.py")}
        modules["models"] = f"{package}.models"
        yield SimpleNamespace(**{name: importlib.import_module(module) for name, module in modules.items()})
    finally:
        sys.path.remove(str(output.parent))
        for name in [name for name in sys.modules if name.partition(".")[0] == output.name]:
            del sys.modules[name]


@pytest.fixture(scope="module")
def api(output: Path) -> Iterator[SimpleNamespace]:
    with imported(output) as api:
        yield api


def test_every_module_can_be_the_first(output: Path) -> None:
    """No module needs another one to be imported before it, not even models that contain each other."""
    names = [name.removesuffix(".py").replace("/", ".") for name in files(output) if name.endswith(".py")]
    code = """
import importlib, sys
for name in sys.argv[2:]:
    for loaded in [one for one in sys.modules if one.startswith(sys.argv[1])]:
        del sys.modules[loaded]
    importlib.import_module(sys.argv[1] + "." + name)
"""
    command = [
        sys.executable,
        "-W",
        "error",
        "-c",
        code,
        PACKAGE,
        *(name.removesuffix(".__init__") for name in names[1:]),
    ]
    done = subprocess.run(command, cwd=output.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_models_are_loaded_when_they_are_asked_for(output: Path) -> None:
    """Importing the models loads none of them, and only those exist that somebody reads or accepts."""
    code = f"import sys, {PACKAGE}.everything.models as m; print(sorted(n for n in sys.modules if n.startswith(m.__name__)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=output.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"['{PACKAGE}.everything.models']\n"


def test_names_of_the_models(api: SimpleNamespace, output: Path) -> None:
    """The package of the models knows its names, and no others."""
    assert dir(api.models) == sorted(api.models.__all__)
    assert len(api.models.__all__) == len(list((output / "everything" / "models").glob("[!_]*.py")))
    assert all(getattr(api.models, name).__name__ == name for name in api.models.__all__)
    assert not {"ErrorBody", "ThingRequest", "Order", "Maker", "Prices"} & set(api.models.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = api.models.Nothing


def test_docstrings_read_as_the_spec_does(api: SimpleNamespace) -> None:
    """Quotes, backslashes, braces and other scripts come through; only three quotes in a row become others."""
    words = " ".join((inspect.getdoc(api.odd_words.OddWords) or "").split())
    assert words == (
        "Words with \"quotes\", 'single' ones, a back\\slash, \\n that is none, '''three of them''', {braces}, {{more}} and "
        "{% raw %}, $dollar, 100 %, é, ß, 中文, 🎺 and "
        "averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword."
    )
    assert " ".join((inspect.getdoc(api.clients.EverythingResources.odd) or "").split()) == words
    say = inspect.getdoc(api.odd_words.OddWords.say)
    assert say is not None
    assert say.startswith(
        "Say \"odd\" \\words\\ in '''three''' {quotes}.\n\nA path in Windows: C:\\new\\table\\x41\\u0041\\N{BULLET}. "
    )
    assert 'A format: {0!r:>{width}} and %s. A\nquote at the end: "so"\n\navery' in say
    assert 'Returns:\n    Names that Python has taken, "back" in \\quotes\\\n' in say
    assert inspect.getdoc(api.models.Taken) == 'Says "nothing" and ends in a \\'


def test_docstring_of_a_method(api: SimpleNamespace) -> None:
    """A method says what it does, takes, returns and raises, and where its facts are from."""
    assert inspect.getdoc(api.things.Things.update) == (
        """\
Change a thing.

Safe to repeat, although it is a PATCH. The envelope may come without the thing.

Args:
    thing_id: The thing.
    count: None removes it.

Returns:
    The thing, if it is still there.

Raises:
    NotFoundError: Refused, or failed.
    InvalidArgumentError: An argument is wrong; nothing was sent.

Source: https://everything.test/docs#update"""
    )


def test_doors_offer_what_their_tags_say(api: SimpleNamespace) -> None:
    """A door has the resources of its own tags, each made once; a tag without x-resource is nobody's."""

    def offered(door: type) -> set[str]:
        return {name for name in vars(door) if not name.startswith("_")}

    assert offered(api.clients.EverythingResources) == {"things", "lists", "odd"}
    assert offered(api.clients.RoomResources) == {"files"}
    assert inspect.getdoc(api.clients.RoomResources) == "One room of it, seen from inside."
    door = api.clients.RoomResources()
    door._caller = object()
    assert isinstance(door.files, api.room.Room)
    assert door.files is door.files
    assert door.files._caller is door._caller


def parameters(method: Callable[..., Any]) -> dict[str, str]:
    """The parameters of a method after self, with their annotations as written; ``*name`` is keyword-only."""
    found = list(inspect.signature(method).parameters.values())[1:]
    return {f"{'*' if one.kind is one.KEYWORD_ONLY else ''}{one.name}": one.annotation for one in found}


def test_signatures(api: SimpleNamespace) -> None:
    """The last path parameter is positional, all else keyword-only; what the door or the pager knows is not asked for."""
    things, lists, room = api.things.Things, api.lists.Lists, api.room.Room
    assert parameters(things.get) == {"thing_id": "int"}
    assert parameters(things.part) == {"part_id": "str", "*thing_id": "int"}
    assert parameters(things.room) == {"room_id": "str"}
    assert parameters(room.remove) == {"name": "str"}
    assert parameters(lists.names) == {}
    pager = {"*cursor": "str | None", "*prefetch": "int", "*max_items": "int | None"}
    assert parameters(lists.books) == {"*page_size": "int | None", **pager}
    assert parameters(lists.notes) == pager
    assert (
        parameters(lists.entries)
        == parameters(lists.entries_oldest_first)
        == {"*about": "str | None", **pager}
    )
    assert parameters(things.list).keys().isdisjoint({"*start", "*count"})
    assert list(parameters(things.list))[:3] == ["*mouse", "*version", "*list_name"]
    assert list(parameters(things.create))[:3] == ["*x_password", "*name", "*owner"], (
        "what must be given comes first"
    )
    assert parameters(things.create)["*owner"] == "OwnerRequest | Owner | Person"
    assert parameters(things.create)["*flag"] == "bool | Unset"
    assert parameters(things.create)["*level"] == "Literal[1, 2, 3] | Unset"
    assert parameters(things.update)["*count"] == "int | None | Unset"
    assert inspect.signature(things.update).parameters["count"].default is UNSET
    assert inspect.signature(things.list).parameters["state"].default is None
    assert inspect.signature(things.list).parameters["version"].default == 2


def test_what_a_method_returns(api: SimpleNamespace) -> None:
    """Results are typed: unwrapped, optional where the envelope may come without, nothing for 204."""
    things, lists = api.things.Things, api.lists.Lists
    returned = {
        one.__name__: inspect.signature(one).return_annotation
        for one in (
            things.list,
            things.get,
            things.update,
            things.delete,
            things.part,
            things.room,
            lists.notes,
            lists.names,
            api.room.Room.add,
            api.room.Room.remove,
        )
    }
    assert returned == {
        "list": "Pager[Thing, ThingPage]",
        "get": "Thing",
        "update": "Thing | None",
        "delete": "None",
        "part": "Any",
        "room": "str",
        "notes": "Pager[Note, None]",
        "names": "list[str]",
        "add": "None",
        "remove": "Part | None",
    }
    assert not inspect.iscoroutinefunction(things.list)
    assert inspect.iscoroutinefunction(things.get)


def test_operations_as_data(api: SimpleNamespace) -> None:
    """What is safe to repeat, needs credentials or hides a value is said by the operation."""
    things = api.things
    assert things._CREATE.repeatable({"idempotency_key": "k"})
    assert not things._CREATE.repeatable({"idempotency_key": None})
    assert [one.safe_to_repeat for one in (things._GET, things._UPDATE, things._DELETE)] == [
        True,
        True,
        False,
    ]
    assert api.room._ADD.safe_to_repeat is False
    assert [one.authenticated for one in (api.tokens._TOKEN, api.lists._NOTES, things._GET)] == [
        False,
        False,
        True,
    ]
    assert (things._GET.rates, api.room._REMOVE.rates) == ((Rate(1000, 1),), (Rate(1000, 1),))
    assert api.tokens._TOKEN.rates[0] == Rate(5, 60, own=True)
    assert [param.signs for param in api.room._REMOVE.params] == [None, None, "name"]
    operations = [
        one for module in vars(api).values() for one in vars(module).values() if isinstance(one, Operation)
    ]
    secret = {(one.id, param.name) for one in operations for param in one.params if param.secret}
    assert secret == {
        ("create_thing", "x_password"),
        ("create_thing", "password"),
        ("get_room", "room_id"),
        ("add_file", "room_id"),
        ("get_archive", "room_id"),
        ("put_archive", "room_id"),
        ("add_to_archive", "room_id"),
        ("remove_file", "room_id"),
        ("get_token", "secret"),
    }


# --------------------------------------------------------------------------------------------------------------- models


# In the forms in which models write, so that what comes out can be compared with what went in.
PART = {"id": "p1", "made": "2024-05-01T10:00:00Z", "parts": [{"id": "p2"}, {"id": "p3", "parts": []}]}
LEAST = {
    "id": 1,
    "name": "Trumpet",
    "weight": 1.5,
    "heavy": False,
    "state": "used",
    "made": "2024-05-01T10:00:00Z",
    "parts": [],
}
MOST = {
    **LEAST,
    "parts": [PART],
    "removed": "2025-01-01T00:00:00+02:00",
    "count": 3,
    "text": "",
    "ratio": 0.25,
    "light": True,
    "uuid": "6f1c2f0e-5f0b-4d0a-9a53-0f6d1f6f7c11",
    "anything": [1, {"two": None}],
    "made_plainly": "2024-05-01T10:00:00.250000Z",
    "made_with_offset": "2015-06-19T09:48:24+0200",
    "made_in_seconds": 1781700000,
    "made_in_fractions": 1781700000.5,
    "level": -1,
    "size": "large",
    "words": ["a", "b"],
    "levels": [0, 7],
    "grid": [[1.0, 2.5], []],
    "prices": {"new": 10.0},
    "parts_by_name": {"valve": {"id": "p4"}},
    "notes": {"free": {"form": [None]}},
    "owner": {"id": 2, "things": [LEAST], "best": {**LEAST, "owner": {"id": 2}}},
    "maker": {"id": 3, "kind": "robot", "model": "R2"},
    "makers": [
        {"id": 4, "kind": "person", "name": "Ada"},
        {"id": 5, "kind": "press"},
        {"id": 6, "kind": "ghost"},
        {"id": 7},
    ],
    "code": 5,
    "closed": {"why": "rust"},
    "cover": {"id": "c1"},
    "phone_numbers": ["+1"],
    "password": "hunter2",
    "camelCaseName": "c",
    "kebab-case-name": "k",
    "@odd key": "o",
    "not in the spec": {"kept": [True]},
}


def test_answer_becomes_a_model(api: SimpleNamespace) -> None:
    """Each kind of value is what its annotation says."""
    models = api.models
    thing = models.Thing.from_dict(MOST)
    found = {
        name: getattr(thing, name)
        for name in ("id", "name", "weight", "heavy", "count", "text", "ratio", "light", "uuid")
    }
    assert found == {name: MOST[name] for name in found}
    assert thing.made == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert thing.removed == datetime(2025, 1, 1, tzinfo=timezone(timedelta(hours=2)))
    assert thing.made_plainly == datetime(2024, 5, 1, 10, 0, 0, 250000, tzinfo=UTC)
    assert thing.made_with_offset == datetime(2015, 6, 19, 7, 48, 24, tzinfo=UTC)
    assert thing.made_in_seconds == datetime.fromtimestamp(1781700000, UTC)
    assert thing.made_in_fractions == datetime.fromtimestamp(1781700000.5, UTC)
    assert thing.state is models.State.USED
    assert thing.level is models.Level.LOST
    assert thing.size is models.Size.LARGE
    assert thing.anything == [1, {"two": None}]
    assert (thing.grid, thing.prices, thing.notes) == (
        [[1.0, 2.5], []],
        {"new": 10.0},
        {"free": {"form": [None]}},
    )
    assert thing.parts[0].parts == [models.Part(id="p2"), models.Part(id="p3", parts=[])]
    assert thing.parts_by_name == {"valve": models.Part(id="p4")}
    assert thing.owner.best.owner == models.Owner(id=2)
    assert (thing.camel_case_name, thing.kebab_case_name, thing.odd_key) == ("c", "k", "o")
    assert thing.additional_properties == {"not in the spec": {"kept": [True]}}


def test_model_writes_what_it_read(api: SimpleNamespace) -> None:
    """No key is lost on the way to a model and back, and what comes back reads as the same model."""
    thing = api.models.Thing.from_dict(MOST)
    assert thing.to_dict() == MOST
    assert api.models.Thing.from_dict(thing.to_dict()) == thing
    assert list(json.loads(json.dumps(thing.to_dict()))) == list(thing.to_dict())


def test_absent_and_null_are_none(api: SimpleNamespace) -> None:
    """What may be missing is None, whether it is missing or null, and is not written back."""
    thing = api.models.Thing.from_dict(LEAST)
    nulls = {key: None for key in MOST if key not in LEAST and key != "not in the spec"}
    assert api.models.Thing.from_dict({**LEAST, **nulls}) == thing
    assert thing.to_dict() == LEAST
    assert all(getattr(thing, name) is None for name, _, _ in thing._fields if name not in LEAST)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"weight": None}, "weight: expected a number, found null"),
        ({"parts": [PART, {**PART, "made": "soon"}]}, "parts[1].made: expected a timestamp, found a string"),
        ({"parts": [PART, {}]}, "parts[1].id: expected a value, found nothing"),
        ({"parts": {}}, "parts: expected an array, found an object"),
        (
            {"parts_by_name": {"a": PART, "b c": {"id": "x", "parts": [{"id": []}]}}},
            "parts_by_name.b c.parts[0].id: expected a string, found an array",
        ),
        ({"grid": [[1.0], [2.0, "x"]]}, "grid[1][1]: expected a number, found a string"),
        (
            {"owner": {"id": 1, "things": [LEAST, {**LEAST, "heavy": 2}]}},
            "owner.things[1].heavy: expected a boolean, found an integer",
        ),
        ({"maker": {"id": "x", "kind": "robot"}}, "maker.id: expected an integer, found a string"),
        ({"maker": 5}, "maker: expected an object, found an integer"),
        ({"closed": 5}, "closed: expected bool or datetime or Reason, found an integer"),
        ({"code": 0.5}, "code: expected str or int, found a number"),
        (
            {"levels": [0, "unheard of"]},
            "levels[1]: expected an integer, found a string",
        ),
        ({"state": None}, "state: expected a string, found null"),
    ],
)
def test_mismatch_says_where(api: SimpleNamespace, change: dict[str, Any], message: str) -> None:
    """A value that does not fit is named by its path, and never shown."""
    with pytest.raises(trunkline.MismatchError) as caught:
        api.models.Thing.from_dict({**LEAST, **change})
    assert str(caught.value) == message


def test_missing_field_says_which(api: SimpleNamespace) -> None:
    """A required key that is missing is named."""
    for key in LEAST:
        with pytest.raises(trunkline.MismatchError, match=f"^{key}: expected a value, found nothing$"):
            api.models.Thing.from_dict({name: value for name, value in LEAST.items() if name != key})


def test_enums_are_open(api: SimpleNamespace) -> None:
    """A listed value is its member; any other is kept, equals what was sent and is written back."""
    state, level = api.models.State, api.models.Level
    assert {one.name: one.value for one in state} == {
        "NEW": "new",
        "USED": "used",
        "ON": "on",
        "OFF": "off",
        "VALUE_4": "100%",
        "HALF_USED": "half used",
        "QUOTED_SO": 'quoted "so"',
        "BACK_SLASH": "back\\slash",
        "NAÏVE": "naïve",
    }
    assert {one.name: one.value for one in level} == {"START": 0, "MIDDLE": 1, "LOST": -1}
    thing = api.models.Thing.from_dict({**LEAST, "state": "stolen", "level": 99, "size": "huge"})
    assert (thing.state, thing.level, thing.size) == ("stolen", 99, "huge")
    assert isinstance(thing.state, state)
    assert thing.state not in list(state)
    assert thing.to_dict() == {**LEAST, "state": "stolen", "level": 99, "size": "huge"}
    assert api.models.Thing.from_dict({**LEAST, "level": "middle"}).level is level.MIDDLE


def test_discriminated_union(api: SimpleNamespace) -> None:
    """The discriminator chooses the model; an unknown value or none at all takes the default."""
    person, machine = api.models.Person, api.models.Machine
    kinds = {"person": person, "robot": machine, "press": machine, "ghost": person, None: person}
    for kind, model in kinds.items():
        source = {"id": 1} if kind is None else {"id": 1, "kind": kind}
        assert type(api.models.Thing.from_dict({**LEAST, "maker": source}).maker) is model
    assert [type(one) for one in api.models.Thing.from_dict(MOST).makers] == [person, machine, person, person]


def test_union_by_json_type(api: SimpleNamespace) -> None:
    """Where a field has two types, the type of the JSON value chooses."""

    def closed(value: Any) -> Any:
        return api.models.Thing.from_dict({**LEAST, "closed": value}).closed

    assert closed(False) is False
    assert closed("2024-05-01T10:00:00Z") == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert closed({"why": "rust"}) == api.models.Reason(why="rust")
    assert closed(None) is None
    assert [api.models.Thing.from_dict({**LEAST, "code": one}).code for one in ("5", 5)] == ["5", 5]


def test_aliases_and_placeholders(api: SimpleNamespace) -> None:
    """A field is found under its other name, and what stands for a cut-off circle is None."""
    thing = api.models.Thing.from_dict
    assert thing({**LEAST, "phoneNumbers?": ["+1"]}) == thing({**LEAST, "phone_numbers": ["+1"]})
    assert thing({**LEAST, "phoneNumbers?": ["+1"]}).to_dict() == {**LEAST, "phone_numbers": ["+1"]}
    assert thing({**LEAST, "phoneNumbers?": ["+1"], "phone_numbers": ["+2"]}).phone_numbers == ["+2"]
    assert thing({**LEAST, "owner": {}}).owner is None
    assert thing({**LEAST, "owner": "<unknown>"}).owner is None
    assert thing({**LEAST, "cover": [{"id": "c1"}]}) == thing({**LEAST, "cover": {"id": "c1"}})
    assert thing({**LEAST, "cover": []}).cover is None
    assert thing({**LEAST, "made_in_seconds": 0, "count": ""}) == thing(LEAST)
    assert thing({**LEAST, "notes": [], "prices": []}).notes == {}


def test_secrets_stay_out_of_reprs(api: SimpleNamespace) -> None:
    """A secret field is there, but not in the repr."""
    thing = api.models.Thing.from_dict(MOST)
    assert thing.password == "hunter2"
    assert "hunter2" not in repr(thing)
    assert "Trumpet" in repr(thing)
    assert repr(api.models.Token(token="t0ken")) == "Token(additional_properties={})"


def test_taken_names(api: SimpleNamespace) -> None:
    """Properties may be called as Python, the generated code or its builtins are."""
    source = {
        **{
            name: name
            for name in (
                "str",
                "type",
                "class",
                "from",
                "d",
                "cls",
                "self",
                "v",
                "o",
                "get",
                "src",
                "key",
                "error",
            )
        },
        "id": 1,
        "list": ["a"],
        "dict": {"a": 1.0},
        "int": 5,
        "float": 0.5,
        "bool": True,
        "after_all": ["small"],
        "stamp": "2024-05-01T10:00:00Z",
    }
    taken = api.models.Taken.from_dict(source)
    assert taken.to_dict() == source
    assert (taken.list, taken.dict, taken.str, taken.class_, taken.from_) == (
        ["a"],
        {"a": 1.0},
        "str",
        "class",
        "from",
    )
    assert (taken.int, taken.float, taken.bool, taken.itself) == (5, 0.5, True, "self")
    assert taken.after_all == [api.models.Size.SMALL]
    assert taken == api.models.Taken(**{name: getattr(taken, name) for name, _, _ in taken._fields})


# ---------------------------------------------------------------------------------------------------------------- calls


class Sent(NamedTuple):
    """One request, as the server sees it."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)


class Key:
    """Credentials that show when they are used."""

    async def headers(self) -> Mapping[str, str]:
        return {"authorization": "Bearer key"}

    async def refused(self, headers: Mapping[str, str]) -> bool:
        return False

    async def aclose(self) -> None: ...


def raise_or_return(given: httpx.Response | Exception) -> httpx.Response:
    if isinstance(given, Exception):
        raise given
    return given


class Shop:
    """Both doors over a transport that answers what it was told, and remembers what it was asked."""

    def __init__(self, api: SimpleNamespace, **options: Any) -> None:
        self.sent: list[Sent] = []
        self.answers: list[Any] = []
        self.status = 200

        def answer(request: httpx.Request) -> httpx.Response:
            url = request.url
            path = url.raw_path.decode().partition("?")[0]
            query = parse_qsl(url.query.decode(), keep_blank_values=True)
            self.sent.append(Sent(request.method, path, query, request.headers, request.content))
            if not self.answers:
                return httpx.Response(204)
            given = self.answers.pop(0)
            if isinstance(given, httpx.Response | Exception):
                return raise_or_return(given)
            return httpx.Response(self.status, json=given)

        common: dict[str, Any] = {
            "base_url": "https://everything.test",
            "credentials": lambda clock: Key(),
            "describe": lambda status, payload: trunkline.VendorError(),
            "transport": httpx.MockTransport(answer),
            **options,
        }
        self.everything: Any = type("Everything", (Door, api.clients.EverythingResources), {})(
            held={}, **common
        )
        self.room: Any = type("Room", (Door, api.clients.RoomResources), {})(held={}, **common)
        self.room._caller = self.room._caller.replace(held={"room_id": "attic / left"})
        self.tokens = api.tokens.Tokens(self.everything._caller)

    @property
    def request(self) -> Sent:
        [request] = self.sent
        return request


@pytest.fixture
async def shop(api: SimpleNamespace) -> Any:
    shop = Shop(api)
    async with shop.everything, shop.room:
        yield shop


EAST = timezone(timedelta(hours=2))


async def test_body_on_the_wire(shop: Shop, api: SimpleNamespace) -> None:
    """Every kind of argument is written as the spec wants it, under its own name, and nothing else is sent."""
    shop.answers, shop.status = [LEAST], 201
    thing = await shop.everything.things.create(
        x_password="pass word",
        idempotency_key="once",
        name="Trumpet",
        owner={"id": 1, "first_name": "Ada"},
        count=9,
        weight=2,
        heavy=True,
        flag=False,
        size="small",
        level=3,
        state="as good as new",
        made=datetime(2024, 5, 1, 12, tzinfo=EAST),
        made_with_offset=datetime(2024, 5, 1, 12, tzinfo=EAST),
        made_in_seconds=datetime(2024, 5, 1, 12, tzinfo=EAST),
        repeats=rrule(DAILY, datetime(2024, 5, 1), count=3),
        ids=(1, 2),
        words=["é"],
        holes=[1, None],
        prices={"new": 1.5},
        notes={"free": [None, {"form": True}]},
        anything=[{"a": 1}],
        password="hunter2",
        parts=[
            {
                "id": "p",
                "class_": "c",
                "made": datetime(2024, 5, 1, tzinfo=UTC),
                "size": "large",
                "remark": None,
            }
        ],
        answer={"why": "because"},
    )
    assert thing == api.models.Thing.from_dict(LEAST)
    request = shop.request
    assert (request.method, request.path, request.query) == ("POST", "/things", [])
    assert request.headers["x-password"] == "pass word"
    assert request.headers["idempotency-key"] == "once"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == "Bearer key"
    assert request.json == {
        "name": "Trumpet",
        "owner": {"id": 1, "first-name": "Ada"},
        "count": 9,
        "weight": 2,
        "heavy": True,
        "flag": 0,
        "size": "small",
        "level": 3,
        "state": "as good as new",
        "made": "2024-05-01T10:00:00Z",
        "made_with_offset": "2024-05-01T12:00:00+0200",
        "made_in_seconds": 1714557600,
        "repeats": "FREQ=DAILY;COUNT=3",
        "ids": "1,2",
        "words": ["é"],
        "holes": [1, None],
        "prices": {"new": 1.5},
        "notes": {"free": [None, {"form": True}]},
        "anything": [{"a": 1}],
        "password": "hunter2",
        "parts": [{"id": "p", "class": "c", "made": "2024-05-01T00:00:00Z", "size": "large", "remark": None}],
        "answer": {"why": "because"},
    }


async def test_models_are_taken_for_requests(shop: Shop, api: SimpleNamespace) -> None:
    """A model that the request accepts is passed as it is; only what the request knows is sent."""
    for owner in (api.models.Owner(id=1, things=[]), api.models.Person(id=2, name="Ada")):
        shop.answers = [LEAST]
        await shop.everything.things.create(x_password="p", name="n", owner=owner)
    assert [one.json["owner"] for one in shop.sent] == [{"id": 1}, {"id": 2}]


async def test_list_or_object(shop: Shop) -> None:
    """An argument that takes either is told apart by what is given."""
    shop.answers = [LEAST]
    parts = [{"id": "p", "class_": "c"}]
    await shop.everything.things.create(x_password="p", name="n", owner={"id": 1}, answer=parts)
    assert shop.request.json["answer"] == [{"id": "p", "class": "c"}]


async def test_query_on_the_wire(shop: Shop) -> None:
    """Query and header parameters are written as text, arrays as repetitions, and what is not given is not sent."""
    shop.answers = [{"data": [], "paging": {"hasNext": False, "totalCount": 0}}]
    page = await shop.everything.things.list(
        mouse="grey",
        list_name="all & more",
        tag_names=["a", "b"],
        ids=[3, 4],
        words=["x", "y z"],
        deleted=True,
        order="most used",
        state="stolen",
        after=datetime(2024, 5, 1, 12, tzinfo=EAST),
        before=datetime(2024, 5, 1, 12, tzinfo=EAST),
        since=datetime(2024, 5, 1, 12, tzinfo=EAST),
        minimum_weight=0.5,
        exact=False,
        x_trace="t1",
        page_size=50,
    )
    assert (len(page), page.has_next, page.total) == (0, False, 0)
    assert shop.request.query == [
        ("cursor", "grey"),
        ("version", "2"),
        ("list", "all & more"),
        ("tagNames", "a"),
        ("tagNames", "b"),
        ("ids", "3,4"),
        ("words", "x,y z"),
        ("deleted", "1"),
        ("order", "most used"),
        ("state", "stolen"),
        ("after", "2024-05-01T10:00:00Z"),
        ("before", "2024-05-01T12:00:00+0200"),
        ("since", "1714557600"),
        ("minimumWeight", "0.5"),
        ("exact", "false"),
        ("start", "0"),
        ("count", "50"),
    ]
    assert shop.request.headers["x-trace"] == "t1"


NAIVE = datetime(2024, 5, 1)
ENOUGH = {"x_password": "p", "name": "n", "owner": {"id": 1}}


@pytest.mark.parametrize(
    ("method", "arguments", "message"),
    [
        *(
            ("create", {**ENOUGH, name: value}, message)
            for name, value, message in [
                ("name", "", "name: expected a str that is not empty"),
                ("name", "x" * 21, "name: at most 20 characters"),
                ("name", None, "name: expected a str, got None"),
                ("x_password", "", "x_password: expected a str that is not empty"),
                ("count", 10, "count: expected 0 to 9, got 10"),
                ("count", True, "count: expected an int, got bool"),
                ("weight", float("nan"), "weight: expected a finite number"),
                ("weight", -1, "weight: expected at least 0, got -1"),
                ("heavy", 1, "heavy: expected a bool, got int"),
                ("flag", 1, "flag: expected a bool, got int"),
                ("size", "huge", "size: expected one of 'small', 'large', got 'huge'"),
                ("level", 4, "level: expected one of 1, 2, 3, got 4"),
                ("state", 5, "state: expected a str, got int"),
                ("made", NAIVE, "made: expected a datetime with a time zone, got a naive one"),
                (
                    "made_with_offset",
                    NAIVE,
                    "made_with_offset: expected a datetime with a time zone, got a naive one",
                ),
                (
                    "made_in_seconds",
                    NAIVE,
                    "made_in_seconds: expected a datetime with a time zone, got a naive one",
                ),
                ("made", "2024-05-01", "made: expected a datetime, got str"),
                ("repeats", "daily", "repeats: expected one recurrence rule such as"),
                (
                    "repeats",
                    5,
                    "repeats: expected a str such as 'FREQ=DAILY;COUNT=3' or a dateutil.rrule, got int",
                ),
                ("ids", [], "ids: expected a list that is not empty"),
                ("ids", ["1"], "ids[0]: expected an int, got str"),
                ("words", [], "words: expected a list that is not empty"),
                ("words", "text", "words: expected a list, got str"),
                ("level", True, "level: expected one of 1, 2, 3, got True"),
                ("holes", [1, "2"], "holes[1]: expected an int, got str"),
                ("prices", {"new": "1"}, "prices.new: expected a finite number, got str"),
                ("anything", {"when": NAIVE}, "anything.when: expected a JSON value"),
                (
                    "owner",
                    {"id": 1, "first_nam": "A"},
                    "owner: unknown key 'first_nam'; did you mean 'first_name'?",
                ),
                (
                    "owner",
                    {"id": 1, "first-name": "A"},
                    "owner: unknown key 'first-name'; did you mean 'first_name'?",
                ),
                ("owner", {"id": 0}, "owner.id: expected at least 1, got 0"),
                ("owner", {}, "owner: 'id' is missing"),
                ("owner", 5, "owner: expected a dict like OwnerRequest, got int"),
                (
                    "parts",
                    [{"id": "1", "class_": "c"}, {"id": "", "class_": "c"}],
                    "parts[1].id: expected a str that is not empty",
                ),
                (
                    "parts",
                    [{"id": "1", "class": "c"}],
                    "parts[0]: unknown key 'class'; did you mean 'class_'?",
                ),
                (
                    "parts",
                    [{"id": "1", "class_": "c", "made": NAIVE}],
                    "parts[0].made: expected a datetime with a time zone",
                ),
                (
                    "parts",
                    [{"id": "1", "class_": "c", "size": None}],
                    "parts[0].size: expected one of 'small', 'large'",
                ),
                ("answer", {"wy": "x"}, "answer: unknown key 'wy'; did you mean 'why'?"),
                ("answer", [{"id": "1"}], "answer[0]: 'class_' is missing"),
            ]
        ),
        ("list", {"ids": []}, "ids: expected a list that is not empty"),
        ("list", {"words": ["a,b"]}, "words[0]: must be neither empty nor hold a comma"),
        ("list", {"tag_names": []}, "tag_names: expected a list that is not empty"),
        ("list", {"deleted": 1}, "deleted: expected a bool, got int"),
        ("list", {"order": "random"}, "order: expected one of 'oldest', 'newest', 'most used', got 'random'"),
        ("list", {"since": NAIVE}, "since: expected a datetime with a time zone, got a naive one"),
        ("list", {"minimum_weight": 0.1}, "minimum_weight: expected 0.5 to 1000, got 0.1"),
        ("list", {"x_trace": "x" * 41}, "x_trace: at most 40 characters"),
        ("list", {"x_trace": "10 €"}, "x_trace: expected a str of printable Latin-1 letters"),
        ("list", {"page_size": 51}, "page_size: expected 1 to 50, got 51"),
        ("list", {"max_items": 0}, "max_items: expected at least 1, got 0"),
        ("update", {"thing_id": 1}, "give at least 1 of name, count, size, made"),
        ("get", {"thing_id": 0}, "thing_id: expected at least 1, got 0"),
        ("part", {"part_id": "..", "thing_id": 1}, "part_id: expected an id, got '..'"),
    ],
)
async def test_bad_argument_is_refused(
    shop: Shop, method: str, arguments: dict[str, Any], message: str
) -> None:
    """A wrong argument is refused with its place and what was expected, before anything is sent."""
    with pytest.raises(trunkline.InvalidArgumentError) as caught:
        await getattr(shop.everything.things, method)(**arguments)
    assert message in str(caught.value)
    assert not shop.sent


async def test_wrong_keyword_is_a_type_error(shop: Shop) -> None:
    """What is not in the signature is Python's own TypeError."""
    with pytest.raises(TypeError, match="unexpected keyword argument 'nam'"):
        await shop.everything.things.create(**ENOUGH, nam="x")
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'owner'"):
        await shop.everything.things.create(x_password="p", name="n")
    with pytest.raises(TypeError, match="positional argument"):
        await shop.everything.things.part("p", 1)


async def test_null_is_not_absent(shop: Shop) -> None:
    """None is sent as null where the API takes it; what is not given is not sent."""
    shop.answers = [{"data": LEAST}]
    assert await shop.everything.things.update(7, count=None) is None
    assert (shop.request.method, shop.request.path) == ("PATCH", "/things/7")
    assert shop.request.json == {"count": None}


async def test_results(shop: Shop, api: SimpleNamespace) -> None:
    """Envelopes are opened as the spec says, 204 gives nothing, and bare values and arrays come as they are."""
    things = shop.everything.things
    shop.answers = [{"data": LEAST}, {"data": LEAST, "maybe": LEAST}, "Attic", ["a", "b"]]
    assert await things.get(7) == api.models.Thing.from_dict(LEAST)
    assert await things.update(7, name="n") == api.models.Thing.from_dict(LEAST)
    assert await things.room("attic / left") == "Attic"
    assert await shop.everything.lists.names() == ["a", "b"]
    assert await things.delete(7) is None
    assert [(one.method, one.path) for one in shop.sent] == [
        ("GET", "/things/7"),
        ("PATCH", "/things/7"),
        ("GET", "/rooms/attic%20%2F%20left"),
        ("GET", "/names"),
        ("DELETE", "/things/7"),
    ]


async def test_answer_of_any_kind(shop: Shop) -> None:
    """An answer without a type is handed out as it is."""
    shop.answers = [{"any": ["thing"]}]
    assert await shop.everything.things.part("valve", thing_id=1) == {"any": ["thing"]}


async def test_taken_names_as_arguments(shop: Shop, api: SimpleNamespace) -> None:
    """Arguments may be called as Python, the generated code or its builtins are."""
    names = ["str", "type", "class", "from", "d", "cls", "v", "o", "get", "src"]
    given = {{"class": "class_", "from": "from_"}.get(name, name): name for name in names}
    shop.answers = [{"list": ["b"], "self": "s"}]
    taken = await shop.everything.odd.say(list=["a"], dict={"a": 1.0}, id=1, itself="self", **given)
    assert taken == api.models.Taken(list=["b"], itself="s")
    assert shop.request.json == {
        "list": ["a"],
        "dict": {"a": 1.0},
        "id": 1,
        "self": "self",
        **{name: name for name in names},
    }


async def test_door_fills_in_what_it_holds(shop: Shop) -> None:
    """What the door holds is sent without being asked for, and as a secret it shows in no error."""
    await shop.room.files.remove("a/b.txt")
    assert shop.request.path == "/rooms/attic%20%2F%20left/files/a%2Fb.txt"
    shop.answers, shop.status = [{}], 404
    with pytest.raises(trunkline.NotFoundError) as caught:
        await shop.room.files.remove("a")
    assert caught.value.url == "https://everything.test/rooms/***/files/a"


async def test_success_without_a_body(shop: Shop, api: SimpleNamespace) -> None:
    """Where one of the successes has no body, the result may be None."""
    shop.answers = [{"id": "rest"}]
    assert await shop.room.files.remove("a") == api.models.Part(id="rest")
    assert await shop.room.files.remove("a") is None


def zip_of(content: bytes | Any, **headers: str) -> httpx.Response:
    headers = {
        "content-type": "application/zip",
        **{name.replace("_", "-"): text for name, text in headers.items()},
    }
    return httpx.Response(200, content=content, headers=headers)


async def test_download_whole(shop: Shop) -> None:
    """Awaited, a download is its bytes with type and name; the request says what it wants."""
    shop.answers = [
        zip_of(b"PK\x00\xff", content_disposition="attachment; filename*=UTF-8''..%2F..%2Fa%C3%B1o.zip")
    ]
    found = await shop.room.files.archive(year=2024)
    assert (found.content, found.content_type, found.name) == (b"PK\x00\xff", "application/zip", "año.zip")
    assert (shop.request.headers["accept"], shop.request.query) == ("application/zip", [("year", "2024")])
    assert "PK" not in repr(found)


async def test_download_is_lazy_and_checked_at_once(shop: Shop) -> None:
    """Nothing is sent before it is awaited, and wrong arguments are refused where they are given."""
    download = shop.room.files.archive()
    assert shop.sent == []
    with pytest.raises(trunkline.InvalidArgumentError, match="year"):
        shop.room.files.archive(year=0)
    shop.answers = [zip_of(b"1"), zip_of(b"2")]
    assert [(await download).content, (await download).content] == [b"1", b"2"]


async def test_download_to_a_file(shop: Shop, tmp_path: Path) -> None:
    """The file is there when all of it is there; a second attempt starts anew, and nothing else is left behind."""

    async def breaks() -> Any:
        yield b"y" * 300_000  # more than there will be
        raise httpx.ReadError("gone")

    async def whole() -> Any:
        for _ in range(3):
            yield b"x" * 70_000

    shop.room._caller = shop.room._caller.replace(clock=Impatient())
    shop.answers = [zip_of(breaks()), zip_of(whole(), content_disposition="attachment; filename=a.zip")]
    target = tmp_path / "archive.zip"
    target.write_bytes(b"an older one")
    found = await shop.room.files.archive().save(target)
    assert target.read_bytes() == b"x" * 210_000
    assert (found.content, found.name) == (b"", "a.zip")
    assert os.listdir(tmp_path) == ["archive.zip"]


class Impatient(trunkline.Clock):
    async def sleep(self, seconds: float) -> None:
        return None


async def test_download_larger_than_the_limit(api: SimpleNamespace, tmp_path: Path) -> None:
    """In memory it is refused, to a file it goes."""
    shop = Shop(api, max_response_bytes=1000)
    async with shop.room, shop.everything:
        shop.answers = [zip_of(b"x" * 5000), zip_of(b"x" * 5000)]
        with pytest.raises(trunkline.DecodeError, match="larger than 1,000 bytes"):
            await shop.room.files.archive()
        await shop.room.files.archive().save(tmp_path / "a")
    assert (tmp_path / "a").stat().st_size == 5000


@pytest.mark.parametrize(
    ("answer", "error", "reason"),
    [
        pytest.param(lambda: httpx.Response(404, json={}), trunkline.NotFoundError, "404", id="refused"),
        pytest.param(
            lambda: httpx.Response(200, html="<p>log in"), trunkline.DecodeError, "text/html", id="a page"
        ),
        pytest.param(
            lambda: httpx.Response(200, json={"success": False}),
            trunkline.DecodeError,
            "application/json and not application/zip",
            id="JSON",
        ),
        pytest.param(
            lambda: httpx.Response(206, content=b"PK", headers={"content-type": "application/zip"}),
            trunkline.DecodeError,
            "a part of the file",
            id="a part",
        ),
        pytest.param(
            lambda: zip_of(b"PK", content_encoding="br"),
            trunkline.DecodeError,
            "packed in a way that was not asked for",
            id="packed",
        ),
    ],
)
async def test_download_of_something_else(
    shop: Shop, tmp_path: Path, answer: Callable[[], httpx.Response], error: type[Exception], reason: str
) -> None:
    """What is not the file is an error, and the file of before stays as it was."""
    (tmp_path / "a").write_text("before")
    for fetch in (lambda: shop.room.files.archive(), lambda: shop.room.files.archive().save(tmp_path / "a")):
        shop.answers = [answer()]
        with pytest.raises(error, match=reason):
            await fetch()
    assert (os.listdir(tmp_path), (tmp_path / "a").read_text()) == (["a"], "before")


async def test_download_into_no_directory(shop: Shop, tmp_path: Path) -> None:
    """A path that cannot be written to is refused before anything is sent."""
    with pytest.raises(trunkline.InvalidArgumentError, match="path: cannot be written"):
        await shop.room.files.archive().save(tmp_path / "none" / "a")
    assert shop.sent == []


@pytest.mark.parametrize(
    "disposition", ["", "attachment", "attachment; filename=..", "a;filename*=x-none''%ff", "\x00;=="]
)
async def test_download_with_an_odd_name(shop: Shop, disposition: str) -> None:
    """A name that is no name is none, or harmless; it is never an error."""
    shop.answers = [zip_of(b"1", content_disposition=disposition)]
    found = await shop.room.files.archive()
    assert found.content == b"1"
    assert found.name is None or "/" not in found.name


async def test_body_that_is_a_file(shop: Shop, api: SimpleNamespace, tmp_path: Path) -> None:
    """A file is sent as it is, under the media type of the spec or under its own."""
    (tmp_path / "a.zip").write_bytes(b"PK")
    await shop.room.files.replace_archive(file=tmp_path / "a.zip")
    shop.answers, shop.status = [{"count": 2}, {"id": "p"}], 201
    assert await shop.room.files.remember_all(table=b"a,b\n") == 2
    assert await shop.room.files.remember(title="Plan") == api.models.Part(id="p")
    archive, table, plain = shop.sent
    assert (archive.method, archive.content, archive.headers["content-type"]) == (
        "PUT",
        b"PK",
        "application/zip",
    )
    assert (table.content, table.headers["content-type"]) == (b"a,b\n", "text/csv")
    assert plain.json == {"title": "Plan"}
    with pytest.raises(trunkline.InvalidArgumentError, match="file: expected one file, got 2"):
        await shop.room.files.replace_archive(file=[b"1", b"2"])


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param({"first": 1}, "give first and last_one together or not at all", id="half of a pair"),
        pytest.param({"shelf": "a1"}, r"shelf: expected a str of the form \^\[A-Z\]\+\$", id="pattern"),
        pytest.param({"shelf": "ABCDEFGHIJ"}, "shelf: at most 9 characters", id="length beside pattern"),
    ],
)
async def test_what_the_server_would_take_wrongly_is_refused(
    shop: Shop, given: dict[str, Any], expected: str
) -> None:
    """Parameters that need each other, and texts of another form, are refused before anything is sent."""
    with pytest.raises(trunkline.InvalidArgumentError, match=expected):
        shop.room.files.archive(**given)
    shop.answers = [zip_of(b"1")]
    await shop.room.files.archive(first=1, last_one=2, shelf="AB")
    assert shop.request.query == [("shelf", "AB"), ("first", "1"), ("lastOne", "2")]


async def test_no_more_than_the_server_would_look_at(shop: Shop) -> None:
    """A body of which the server would take the broader half is refused."""
    picture = {"portrait": b"png", "hidden": True, "frame": {"wood": "oak"}, "tags": ["a"], "remarks": ["b"]}
    await shop.room.files.set_portrait(**picture)
    with pytest.raises(
        trunkline.InvalidArgumentError, match="set_portrait: give no more than 5 of portrait, hidden"
    ):
        await shop.room.files.set_portrait(**picture, note="x")
    assert len(shop.sent) == 1


async def test_form_as_rails_reads_it(shop: Shop) -> None:
    """Objects and arrays are written in brackets where the spec says so, and as JSON elsewhere."""
    frame = {"wood": "oak", "screws": [1, 2], "size": {"width": 1.5}}
    await shop.room.files.set_portrait(
        portrait=b"png", hidden=True, frame=frame, tags=["a", "b"], remarks=["c", "d"]
    )
    head = f"content-type: {shop.request.headers['content-type']}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + shop.request.content).get_payload()
    assert [
        (one.get_param("name", header="content-disposition"), one.get_payload(decode=True)) for one in parts
    ] == [
        ("hidden", b"true"),
        ("frame[wood]", b"oak"),
        ("frame[screws][]", b"1"),
        ("frame[screws][]", b"2"),
        ("frame[size][width]", b"1.5"),
        ("tags[]", b"a"),
        ("tags[]", b"b"),
        ("remarks", b'["c","d"]'),
        ("portrait", b"png"),
    ]


async def test_json_without_files_multipart_with(shop: Shop) -> None:
    """One method sends JSON, or multipart as soon as it is given a file."""
    await shop.room.files.add(title="Plan", address="https://example.test/plan")
    await shop.room.files.add(
        title="Plän", attachments=[b"one", trunkline.File(b"two", "2.txt", "text/plain")]
    )
    plain, form = shop.sent
    assert plain.json == {"title": "Plan", "address": "https://example.test/plan"}
    head = f"content-type: {form.headers['content-type']}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + form.content).get_payload()
    shown = [
        (
            one.get_param("name", header="content-disposition"),
            one.get_filename(),
            one.get_payload(decode=True),
        )
        for one in parts
    ]
    assert shown == [
        ("title", None, "Plän".encode()),
        ("attachments[]", "file", b"one"),
        ("attachments[]", "2.txt", b"two"),
    ]


async def test_credentials_where_they_are_needed(shop: Shop) -> None:
    """An operation without security is sent without credentials."""
    shop.answers = [{"token": "t"}, {"data": LEAST}]
    assert (await shop.tokens.token(secret="s")).token == "t"
    await shop.everything.things.get(1)
    assert ["authorization" in one.headers for one in shop.sent] == [False, True]


async def test_answer_that_does_not_fit(shop: Shop) -> None:
    """An answer that is not what the spec promises is an error with the path, counted from the body."""
    shop.answers = [{"data": {**LEAST, "parts": [PART, {"id": "x", "made": []}]}}]
    with pytest.raises(trunkline.DecodeError) as caught:
        await shop.everything.things.get(1)
    assert caught.value.path == "data.parts[1].made"


async def test_offset_pager(shop: Shop) -> None:
    """The offset style goes on until the vendor's own sign, in pages of the default size."""
    pages = [[1, 2, 3], [3, 4, 5]]
    shop.answers = [
        {
            "data": [{**LEAST, "id": id} for id in page],
            "paging": {"hasNext": page == pages[0], "totalCount": 5},
        }
        for page in pages
    ]
    assert [thing.id async for thing in shop.everything.things.list(exact=True)] == [1, 2, 3, 4, 5]
    assert [dict(one.query)["count"] for one in shop.sent] == ["20", "20"]
    assert dict(shop.sent[0].query)["start"] == "0"
    assert all(dict(one.query)["exact"] == "true" for one in shop.sent)


async def test_page_pager(shop: Shop) -> None:
    """The page style goes by page number until the last page, identifying items by the key that the spec names."""
    shop.answers = [
        {"resources": [{"isbn": "a"}, {"isbn": "b"}], "pageCount": 2},
        {"resources": [{"isbn": "b"}, {"isbn": "c"}], "pageCount": 2},
    ]
    assert [book.isbn for book in await shop.everything.lists.books(page_size=2).collect()] == ["a", "b", "c"]
    assert [one.query for one in shop.sent] == [
        [("page", "1"), ("limit", "2")],
        [("page", "2"), ("limit", "2")],
    ]


async def test_cursor_pager(shop: Shop) -> None:
    """The cursor style goes on from the smallest key of a bare array, each page turned round, until an empty one."""
    shop.answers = [[{"id": 8}, {"id": 9}], [{"id": 6}, {"id": 7}], []]
    assert [note.id async for note in shop.everything.lists.notes()] == [9, 8, 7, 6]
    assert [one.query for one in shop.sent] == [[], [("before", "8")], [("before", "6")]]
    shop.answers = [[{"id": 8}]]
    assert (await shop.everything.lists.notes()).envelope is None


async def test_named_cursor_pager(shop: Shop) -> None:
    """The cursor style goes where each answer says, through a page without items, until one says nothing."""
    shop.answers = [
        {"notes": [{"id": 3}, {"id": 8}], "way": {"next": "left=2"}},
        {"notes": [], "way": {"next": "right"}},
        {"notes": [{"id": 5}], "way": None},
    ]
    assert [note.id async for note in shop.everything.lists.trail()] == [3, 8, 5]
    assert [one.query for one in shop.sent] == [[], [("from", "left=2")], [("from", "right")]]


async def test_list_with_two_ends(shop: Shop) -> None:
    """A list that can be walked in two ways has a pager for each, with its own parameter and beginning."""
    shop.answers = [[{"id": 9}], [], [{"id": 1}], []]
    assert [entry.id async for entry in shop.everything.lists.entries()] == [9]
    assert [entry.id async for entry in shop.everything.lists.entries_oldest_first(about="x")] == [1]
    assert [one.query for one in shop.sent] == [
        [],
        [("before", "9")],
        [("about", "x"), ("after", "0")],
        [("about", "x"), ("after", "1")],
    ]


# ------------------------------------------------------------------------------------------- one change of the spec each


@pytest.fixture
def changed(tmp_path: Path) -> Iterator[Callable[..., SimpleNamespace]]:
    """Generate and import the spec with some passages replaced."""
    with ExitStack() as stack:

        def build(*edits: tuple[str, str]) -> SimpleNamespace:
            output = tmp_path / "changed_api"
            generate(write_specs(tmp_path, everything=edited(*edits)), output, CONFIG)
            importlib.invalidate_caches()
            return stack.enter_context(imported(output))

        yield build


Changed = Callable[..., SimpleNamespace]
BOOK = "        isbn: {type: string}\n"


def test_docstring_that_ends_in_a_quote(changed: Changed) -> None:
    """A description may end in a quotation mark."""
    described = [
        (
            "        why: {type: string}\n\n    ThingPage",
            "        why: {type: string, description: 'He said \"no\"'}\n\n    ThingPage",
        )
    ]
    api = changed(("      description: A part of a thing.\n", '      description: A "part"\n'), *described)
    assert inspect.getdoc(api.models.Part) == 'A "part"'


async def test_argument_called_self(changed: Changed) -> None:
    """A property called self needs no other name of its own."""
    api = changed(
        (
            '        self: {type: [string, "null"], x-python-name: itself}\n',
            '        self: {type: [string, "null"]}\n',
        ),
        ("        self: {type: string, x-python-name: itself}\n", "        self: {type: string}\n"),
    )
    shop = Shop(api)
    shop.answers = [{"self": "s"}]
    assert (await shop.everything.odd.say(self_="s")).self_ == "s"
    assert shop.request.json == {"self": "s"}


def test_argument_called_like_a_method(changed: Changed) -> None:
    """A list may have a parameter called list."""
    api = changed(("          x-python-name: list_name\n", ""))
    assert parameters(api.things.Things.list)["*list"] == "str | None"


def test_word_inside_a_literal(changed: Changed) -> None:
    """The values of an enum stay what they are, even if one holds the name of a method."""
    api = changed(("      enum: [oldest, newest, most used]\n", "      enum: [oldest, by list]\n"))
    assert parameters(api.things.Things.list)["*order"] == "Literal['oldest', 'by list'] | None"


def test_several_aliases(changed: Changed) -> None:
    """A field is found under each of its other names, the first that is there."""
    thing = changed(
        ("          x-aliases: ['phoneNumbers?']\n", "          x-aliases: ['phoneNumbers?', numbers]\n")
    ).models.Thing
    assert thing.from_dict({**LEAST, "numbers": ["+1"]}).phone_numbers == ["+1"]
    assert thing.from_dict({**LEAST, "numbers": ["+1"], "phoneNumbers?": ["+2"]}).phone_numbers == ["+2"]


def test_null_among_items(changed: Changed) -> None:
    """The items of an array and the values of a map may be null where the spec says so."""
    api = changed(
        (
            BOOK,
            f"""{BOOK}
        a: {{type: [array, "null"], items: {{type: [string, "null"]}}}}
        b: {{type: [array, "null"], items: {{oneOf: [{{$ref: "#/components/schemas/Part"}}, {{type: "null"}}]}}}}
        c: {{type: object, additionalProperties: {{type: [boolean, "null"]}}}}
""",
        )
    )
    source = {"isbn": "1", "a": ["x", None], "b": [None, {"id": "p"}], "c": {"yes": True, "unknown": None}}
    book = api.models.Book.from_dict(source)
    assert book.a == ["x", None]
    assert book.b == [None, api.models.Part(id="p")]
    assert book.c == {"yes": True, "unknown": None}
    assert book.to_dict() == source


def test_enum_is_described_by_itself(changed: Changed) -> None:
    """What an enum's docstring says does not depend on who uses it first."""
    api = changed(("    Size:\n", "    Size:\n      description: How large.\n"))
    assert inspect.getdoc(api.models.Size) == "How large."
    assert inspect.getdoc(api.models.Level) == "How far it got."


@pytest.mark.parametrize(
    "schema",
    [
        "      properties:\n        why: {type: string, x-secret: true}\n",
        '      allOf: [{$ref: "#/components/schemas/Why"}]\n',
    ],
    ids=["without a type", "composed"],
)
def test_secret_in_a_branch(changed: Changed, schema: str) -> None:
    """A secret is one wherever it stands."""
    why = "    Why:\n      type: object\n      properties:\n        why: {type: string, x-secret: true}\n\n"
    reason = "    Reason:\n      type: object\n      required: [why]\n      properties:\n        why: {type: string}\n"
    api = changed((reason, f"{why}    Reason:\n{schema}"))
    assert "hunter2" not in repr(api.models.Thing.from_dict({**LEAST, "closed": {"why": "hunter2"}}).closed)


def test_enum_or_object(changed: Changed) -> None:
    """An open enum may share a field with an object."""
    api = changed(
        (
            "            - {type: string, format: date-time}\n",
            '            - {$ref: "#/components/schemas/State"}\n',
        )
    )
    thing = api.models.Thing.from_dict
    assert thing({**LEAST, "closed": {"why": "rust"}}).closed == api.models.Reason(why="rust")
    assert thing({**LEAST, "closed": "used"}).closed is api.models.State.USED
    assert thing({**LEAST, "closed": True}).closed is True


def test_request_object_in_capitals(changed: Changed) -> None:
    """A request object may be called in capitals, and has a type all the same."""
    api = changed((EVERYTHING, EVERYTHING.replace("ReasonRequest", "SMS")))
    assert is_typeddict(api.requests.SMS)


def test_pager_by_parameters_of_the_path(changed: Changed) -> None:
    """The parameters of a pager may stand beside the operation instead of in it."""
    own = "      parameters:\n        - name: page\n          in: query\n          schema: {type: integer, minimum: 1}\n        - name: limit\n          in: query\n          schema: {type: integer, minimum: 1, maximum: 100}\n      responses:\n"
    moved = "    parameters:\n      - {name: page, in: query, schema: {type: integer}}\n      - {name: limit, in: query, schema: {type: integer, maximum: 30}}\n"
    api = changed((own, "      responses:\n"), ("  /books:\n", f"  /books:\n{moved}"))
    assert api.lists._BOOKS.size_range == (1, 30)


def test_yaml_in_other_cases(changed: Changed) -> None:
    """True, TRUE, Null and so on are what YAML says they are."""
    api = changed(
        (
            "        token: {type: string, x-secret: true}\n",
            "        token: {type: string, x-secret: False}\n",
        ),
        ("      x-safe-to-repeat: true\n", "      x-safe-to-repeat: TRUE\n"),
    )
    assert "t0ken" in repr(api.models.Token(token="t0ken"))
    assert api.things._UPDATE.safe_to_repeat is True


WRAPPED = [
    (
        "      minProperties: 1\n      properties:\n        name: {type: string}\n        count:\n",
        """      required: [thing]
      properties:
        thing:
          $ref: "#/components/schemas/ThingFields"
          x-flatten: true

    ThingFields:
      type: object
      additionalProperties: false
      required: [name, more]
      minProperties: 2
      properties:
        name: {type: string, x-secret: true}
        more:
          $ref: "#/components/schemas/MoreFields"
          x-flatten: true

    MoreFields:
      type: object
      additionalProperties: false
      properties:
        why: {type: string}
        count:
""",
    )
]


async def test_what_wraps_a_body_is_no_keyword(changed: Changed) -> None:
    """The properties of an object that wraps the body are keywords, at any depth; on the wire they are inside it."""
    api = changed(*WRAPPED)
    found = parameters(api.things.Things.update)
    assert ["str", "str | Unset"] == [found["*name"], found["*why"]]
    shop = Shop(api)
    shop.answers = [{"data": LEAST}, {"data": LEAST}]
    await shop.everything.things.update(1, name="n", why="w", count=None)
    await shop.everything.things.update(1, name="n", count=3)
    assert [
        {"thing": {"name": "n", "more": {"why": "w", "count": None}}},
        {"thing": {"name": "n", "more": {"count": 3}}},
    ] == [one.json for one in shop.sent]
    with pytest.raises(trunkline.InvalidArgumentError, match="give at least 2 of name, why, count"):
        await shop.everything.things.update(1, name="n")
    assert next(one.secret for one in api.things._UPDATE.params if one.name == "name")


async def test_success_with_a_body_or_without(changed: Changed) -> None:
    """A success of which the spec says that it may be empty gives None then."""
    api = changed(
        (
            "          description: The thing.\n          content:\n",
            "          description: The thing.\n          x-may-be-empty: true\n          content:\n",
        )
    )
    assert inspect.signature(api.things.Things.get).return_annotation == "Thing | None"
    shop = Shop(api)
    shop.answers = [httpx.Response(200), {"data": LEAST}]
    assert await shop.everything.things.get(1) is None
    assert (await shop.everything.things.get(1)).id == LEAST["id"]
