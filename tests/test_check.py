"""`make check` itself: each kind of mistake is planted in a copy of the project, and must be found and named."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from codegen import check
from codegen.document import SpecError

ROOT = Path(__file__).parent.parent


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A copy of one spec with its parts, to spoil."""
    shutil.copytree(ROOT / "specs" / "sakari", tmp_path / "specs" / "sakari")
    shutil.copy(ROOT / "specs" / "sakari.yaml", tmp_path / "specs")
    return tmp_path / "specs"


@pytest.fixture
def generated(tmp_path: Path) -> Path:
    """A copy of what is generated from it."""
    package = tmp_path / "trunkline_api"
    shutil.copytree(
        ROOT / "generated" / "trunkline_api",
        package,
        ignore=shutil.ignore_patterns("textmagic", "chatwoot", "__pycache__"),
    )
    return package


def spoil(specs: Path, old: str, new: str, file: str = "sakari/templates.yaml") -> int:
    """Replace a text that stands in a file of the spec, and return the line of the replacement."""
    path = specs / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_nothing_is_wrong(specs: Path, generated: Path) -> None:
    """Without a mistake nothing is reported, so what the other tests see is the planted one."""
    assert [] == [*check.valid_openapi(specs), *check.rules(specs), *check.examples(specs)]
    assert [] == [*check.fresh(specs, generated)]


def test_edited_file(specs: Path, generated: Path) -> None:
    """An edit of a generated file is reported with what to do about it."""
    path = generated / "sakari" / "templates.py"
    path.write_text(path.read_text("utf-8") + "# mine\n", "utf-8")
    (problem,) = check.fresh(specs, generated)
    assert problem.startswith("trunkline_api/sakari/templates.py: not what its spec gives; run make generate")


def test_left_over_file(specs: Path, generated: Path) -> None:
    """A file that no spec gives any more is reported."""
    (generated / "sakari" / "models" / "gone.py").write_text("", "utf-8")
    (problem,) = check.fresh(specs, generated)
    assert problem.startswith("trunkline_api/sakari/models/gone.py: no spec gives it any more")


def test_missing_file(specs: Path, generated: Path) -> None:
    """A generated file that is not there is reported."""
    (generated / "sakari" / "models" / "template.py").unlink()
    (problem,) = check.fresh(specs, generated)
    assert problem.startswith("trunkline_api/sakari/models/template.py: missing")


def test_spec_changed_since(specs: Path, generated: Path) -> None:
    """A spec that was changed without regenerating is reported by its hash, even if only a comment changed."""
    path = specs / "sakari" / "templates.yaml"
    path.write_text(path.read_text("utf-8") + "# later\n", "utf-8")
    problems = [*check.fresh(specs, generated)]
    assert "specs/sakari.yaml: changed since the last make generate" in problems


def test_wrong_type(specs: Path) -> None:
    """What is no OpenAPI is reported by the independent validator, at its line."""
    line = spoil(specs, "  version: 1.0.0", "  version: 1.0.0\n  license: MIT", "sakari.yaml") + 1
    assert [f"specs/sakari.yaml:{line}: info/license: 'MIT' is not of type 'object'"] == [
        *check.valid_openapi(specs)
    ]


def test_missing_source(specs: Path) -> None:
    """An operation without a link to its source is reported."""
    spoil(specs, "      externalDocs:", "      callbacks:")
    problems = [*check.rules(specs)]
    assert any("link its source in externalDocs.url" in one for one in problems)


def test_invalid_example(specs: Path) -> None:
    """An example that its schema does not allow is reported, at the example."""
    line = spoil(specs, "pagination: {limit: 100,", "pagination: {limit: many,")
    (problem,) = check.examples(specs)
    assert problem.startswith(f"specs/sakari/templates.yaml:{line}: ")
    assert "example.pagination.limit: 'many' is not" in problem


def test_list_without_pagination(specs: Path) -> None:
    """A list that does not say whether it is paged is reported."""
    path = specs / "sakari" / "templates.yaml"
    text = path.read_text("utf-8")
    start = text.index("      x-pagination:")
    end = text.index("\n      ", start + 1)
    while text[end + 7] == " ":
        end = text.index("\n      ", end + 1)
    path.write_text(text[:start] + text[end + 1 :], "utf-8")
    assert any("a list; say in x-pagination how it is paged" in one for one in check.rules(specs))


def test_unquoted_on(specs: Path) -> None:
    """A word that YAML readers disagree about is reported, with its line."""
    line = spoil(specs, "openapi: 3.1.0", "openapi: 3.1.0\nx-on: on", "sakari.yaml") + 1
    with pytest.raises(SpecError, match=rf"sakari.yaml:{line}: write 'on' in quotes"):
        [*check.rules(specs)]


def test_name_that_is_ours(specs: Path, generated: Path) -> None:
    """A parameter of a list that is called like an argument of ours stops the generation."""
    spoil(specs, "        - name: name\n", "        - name: cursor\n")
    with pytest.raises(SpecError, match="'cursor' is one of our own arguments of a list"):
        [*check.fresh(specs, generated)]


UPWARD = {
    "trunkline/_retry.py": {
        "from .sakari import Sakari": "imports trunkline.sakari from a floor above",
        "import trunkline_api.sakari": "imports trunkline_api.sakari from a floor above",
        "import httpx": "names httpx; only trunkline/_transport.py does",
    },
    "trunkline_api/textmagic/user.py": {
        "from trunkline import _caller": "from a floor above",
        "from trunkline._caller import Caller": "generated code knows trunkline.runtime and its own API",
        "import trunkline_api.sakari": "generated code knows trunkline.runtime and its own API",
    },
}


def test_imports_that_lead_upward(tmp_path: Path) -> None:
    """Each import from a floor above is reported with file and line, wherever in the file it stands."""
    for root, package in (("src", "trunkline"), ("generated", "trunkline_api")):
        shutil.copytree(ROOT / root / package, tmp_path / root / package)
    assert [] == [*check.floors(tmp_path / "src", tmp_path / "generated")]
    expected = {}
    for module, planted in UPWARD.items():
        path = tmp_path / ("generated" if "_api" in module else "src") / module
        lines = path.read_text("utf-8").splitlines()
        for line, problem in planted.items():
            lines += ["", "", "def late() -> None:", f"    {line}"]
            expected[f"{path.relative_to(tmp_path).as_posix()}:{len(lines)}: "] = problem
        path.write_text("\n".join(lines) + "\n", "utf-8")
    found = [*check.floors(tmp_path / "src", tmp_path / "generated")]
    assert len(expected) == len(found)
    for place, problem in expected.items():
        assert [one for one in found if one.startswith(place) and problem in one], (place, found)


def test_table(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """One run shows every check with its result, goes on after a failure, names what is wrong once, and exits with 1."""
    checks = [
        check.Check("one", list),
        check.Check("two", lambda: ["a.py:1: bad"]),
        check.Check("three", lambda: ["a.py:1: bad", "b.py:1: worse"]),
    ]
    monkeypatch.setattr(check, "CHECKS", checks)
    assert check.main() == 1
    out, err = capsys.readouterr()
    assert ["one", "two", "three"] == [line.split()[0] for line in out.splitlines()[1:4]]
    assert ["ok", "1 problem(s)", "2 problem(s)"] == re.findall(r"ok|\d problem\(s\)", out)
    assert "1 of 3 checks passed" in out
    assert ["a.py:1: bad", "b.py:1: worse", "and 1 that stands above"] == [
        line.strip() for line in err.splitlines()
    ]
    monkeypatch.setattr(check, "CHECKS", checks[:1])
    assert check.main() == 0
