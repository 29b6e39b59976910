"""`make lanes` and `make build`: what is tried elsewhere, and that a lane or a wheel can fail."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from codegen import SUPPORTED
from codegen.contract import lanes
from codegen.contract.lanes import Interpreter, Lane, LaneError

ROOT = Path(__file__).parent.parent


def project(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "pyproject.toml"
    path.write_text(text, "utf-8")
    return path


PROJECT = """
[project]
dependencies = ["One_Thing>=1.2,<3", "two[extra]==2.0.1"]
[project.optional-dependencies]
fast = ["three >= 3"]
dev = ["tool"]
"""


def test_floors_are_the_lowest_versions(tmp_path: Path) -> None:
    """The lowest version of every dependency and extra is found; tools for development have none."""
    found = lanes.floors(project(tmp_path, PROJECT))
    assert {"one-thing": "1.2", "two": "2.0.1", "three": "3"} == found


def test_dependency_without_a_floor(tmp_path: Path) -> None:
    """A dependency that would be installed in any version is an error that names it."""
    with pytest.raises(LaneError, match="'four<4' has no floor"):
        lanes.floors(project(tmp_path, PROJECT.replace("three >= 3", "four<4")))


def test_every_dependency_of_this_project_has_a_floor() -> None:
    """The lane of the lowest versions covers the client with every extra that a user can ask for."""
    assert {"httpx", "attrs", "anyio", "msgspec", "jsonschema", "uvicorn"} <= lanes.floors().keys()


def test_tools_are_installed_as_pinned() -> None:
    """The tests themselves run with the tools of this environment, whatever else is old."""
    pins = ["# words", "httpx==0.28.1", "pytest==9.0", "pytest_asyncio==1.3"]
    assert ["pytest==9.0", "pytest_asyncio==1.3"] == lanes.pinned(pins, ["pytest", "pytest-asyncio"])
    known = lanes.pinned((ROOT / "requirements-dev.txt").read_text("utf-8").splitlines(), lanes.TOOLS)
    assert len(lanes.TOOLS) == len(known)


def test_suite_of_a_lane(tmp_path: Path) -> None:
    """A lane runs the tests of the client, not those of codegen or of what it has not installed."""
    for name, text in (
        ("test_a.py", "import httpx\n"),
        ("test_b.py", "def test() -> None:\n    from fastapi import FastAPI\n"),
        ("test_c.py", "from codegen import check\n"),
        ("test_contract.py", ""),
        ("support.py", ""),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    assert ["test_a.py", "test_b.py"] == lanes.suite(tmp_path)
    assert ["test_a.py"] == lanes.suite(tmp_path, "fastapi")
    assert {"test_client.py", "test_decode.py", "test_testing.py"} <= {*lanes.suite(ROOT / "tests")}


def test_this_interpreter_is_at_hand() -> None:
    """The Python of the environment is among those that lanes use, and they are in order."""
    found = [one.minor for one in lanes.interpreters()]
    assert sys.version_info.minor in found
    assert sorted(found) == found


def test_lanes_of_three_interpreters() -> None:
    """The lowest versions go with the oldest Python, the newest with the newest, the pinned ones with those between."""
    there = [Interpreter(minor, f"python3.{minor}") for minor in (11, 12, 13)]
    found = {one.name: one.about for one in lanes.lanes(there)}
    assert "Python 3.11, lowest dependencies" == found["lowest"]
    assert "Python 3.12, pinned dependencies" == found["python3.12"]
    assert "Python 3.13, newest dependencies" == found["newest"]
    assert ["lowest", "python3.12", "newest", "editable", "generator"] == [*found]


def fails(_: Path) -> None:
    lanes._run(sys.executable, "-c", "raise SystemExit('it does not work here')")


def test_failing_lane_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A lane whose command fails is shown with what the command said, the others run, and the exit status is 1."""
    every = [Lane("bad", "a lane", fails), Lane("good", "another", lambda at: (at / "x").touch())]
    monkeypatch.setattr(lanes, "lanes", lambda _: every)
    assert 1 == lanes.main([])
    out, err = capsys.readouterr()
    assert "it does not work here" in err
    assert "1 of 2 lanes passed" in out
    assert 0 == lanes.main(["good"])
    assert 2 == lanes.main(["other"])
    assert "no lane other here; there are bad, good" in capsys.readouterr().err


def test_other_generator_stops_with_a_message(tmp_path: Path) -> None:
    """With another version of the generator nothing is generated; the message names both versions and the remedy."""
    told = tmp_path / "openapi_python_client-0.1.0.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: openapi-python-client\nVersion: 0.1.0\n", "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "--output", str(tmp_path / "made")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert 2 == done.returncode
    assert done.stderr.startswith(f"codegen is written for openapi-python-client {SUPPORTED}, found 0.1.0; ")
    assert "pip install -e '.[codegen]'" in done.stderr
    assert not (tmp_path / "made").exists()


# --- The wheel ---


def wheel(at: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """A wheel with the packages as they stand here, after a change to its files."""
    files = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for root, package in ((ROOT / "src", "trunkline"), (ROOT / "generated", "trunkline_api"))
        for path in sorted((root / package).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    change(files)
    info = "trunkline-0.1.0.dist-info"
    files[f"{info}/METADATA"] = b"Metadata-Version: 2.1\nName: trunkline\nVersion: 0.1.0\n"
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    path = at / "trunkline-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.writestr(f"{info}/RECORD", record(files, f"{info}/RECORD"))
    return path


def record(files: Mapping[str, bytes], own: str) -> str:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        rows.writerow([name, f"sha256={digest}", len(content)])
    rows.writerow([own, "", ""])
    return out.getvalue()


def checked(path: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_wheel_contents", str(path)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_wheel_with_everything_passes(tmp_path: Path) -> None:
    """A wheel that holds both packages whole, and nothing else, has nothing wrong."""
    done = checked(wheel(tmp_path, lambda files: None))
    assert 0 == done.returncode, done.stdout


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(
            lambda files: files.pop("trunkline_api/sakari/openapi.json"),
            "sakari/openapi.json",
            id="bundled-spec",
        ),
        pytest.param(lambda files: files.pop("trunkline/py.typed"), "trunkline/py.typed", id="py.typed"),
        pytest.param(lambda files: files.pop("trunkline/_retry.py"), "trunkline/_retry.py", id="module"),
        pytest.param(lambda files: files.update({"codegen/check.py": b""}), "codegen", id="another-package"),
        pytest.param(lambda files: files.update({"tests/test_x.py": b""}), "tests", id="tests"),
        pytest.param(
            lambda files: files.update({"trunkline/__pycache__/a.pyc": b""}), "a.pyc", id="bytecode"
        ),
        pytest.param(
            lambda files: files.update({"trunkline/_new.py": b""}), "trunkline/_new.py", id="left-over"
        ),
    ],
)
def test_wrong_wheel_is_noticed(
    tmp_path: Path, change: Callable[[dict[str, bytes]], object], expected: str
) -> None:
    """A file that is missing or does not belong there fails the build, and is named."""
    done = checked(wheel(tmp_path, change))
    assert 0 != done.returncode
    assert expected in done.stdout
