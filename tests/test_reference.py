"""The pages under ``docs/reference/``: what is written for a spec with everything in it, whether every link leads
somewhere, whether every example works, and whether what the vendors document is accounted for.

``tests/golden/reference`` is the recorded output for ``tests/golden/specs``; ``UPDATE_GOLDEN=1`` records it anew.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import spec
from test_codegen import CONFIG, GOLDEN, difference, files
from test_contract import ALL, VENDORS

from codegen import check
from codegen.__main__ import generate
from codegen.document import SpecError
from codegen.examples import REFERENCE, Example, examples, failure
from trunkline.testing import Violation
from trunkline.testing._contract import Contract, contract

DOCUMENTED = {"chatwoot": 144, "sakari": 26 + 21, "textmagic": 150}
"""How many operations each vendor's documents list."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages that are written for the spec with everything in it."""
    directory = tmp_path_factory.mktemp("reference")
    generate(GOLDEN / "specs", directory / "api", CONFIG, directory / "pages")
    return directory / "pages"


# ------------------------------------------------------------------------------------------------------------ pages


def test_pages_are_what_is_recorded(pages: Path) -> None:
    """The pages have the recorded bytes; UPDATE_GOLDEN=1 records them anew."""
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN / "reference", ignore_errors=True)
        shutil.copytree(pages, GOLDEN / "reference")
    changes = difference(files(GOLDEN / "reference"), files(pages))
    assert not changes, f"If this is meant, see the docstring of {Path(__file__).name}.\n{changes}"


def test_pages_follow_the_specs(tmp_path: Path, pages: Path) -> None:
    """A second run writes the same bytes and touches no file that has them already; pages of no spec are removed."""
    reference = tmp_path / "reference"
    shutil.copytree(pages, reference)
    for path in reference.rglob("*.md"):
        os.utime(path, ns=(10**18, 10**18))
    (reference / "gone").mkdir()
    (reference / "gone" / "stale.md").write_text("of earlier")
    (reference / "coverage.md").write_text("of earlier")
    generate(GOLDEN / "specs", tmp_path / "api", CONFIG, reference)
    assert files(pages) == files(reference)
    assert not (reference / "gone").exists()
    touched = [path.name for path in reference.rglob("*.md") if path.stat().st_mtime_ns != 10**18]
    assert touched == ["coverage.md"]


def test_same_pages_everywhere(tmp_path: Path, pages: Path) -> None:
    """Neither the order of sets nor what was imported before changes a page."""
    options = ["--specs", str(GOLDEN / "specs"), "--output", str(tmp_path / "api")]
    subprocess.run(
        [sys.executable, "-m", "codegen", *options, "--reference", str(tmp_path / "pages")],
        env={**os.environ, "PYTHONHASHSEED": "7"},
        cwd=CONFIG.parent,
        check=True,
        capture_output=True,
    )
    assert files(pages) == files(tmp_path / "pages")


def test_foreign_directory_is_left_alone(tmp_path: Path) -> None:
    """A directory that holds something else than the reference is not taken for it."""
    (tmp_path / "notes.md").write_text("mine")
    with pytest.raises(SpecError, match="was not written by this step, which would remove it"):
        generate(GOLDEN / "specs", tmp_path.parent / "api", CONFIG, tmp_path)
    assert (tmp_path / "notes.md").read_text() == "mine"


def text_of(page: Path) -> str:
    """A page without its code blocks."""
    return re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


def anchors(page: Path) -> list[str]:
    """The anchors of a page's headings, as GitHub and Python-Markdown make them."""
    headings = re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)
    return [re.sub(r"[^\w\s-]", "", heading).lower().replace(" ", "-") for heading in headings]


def dead_links(root: Path) -> Iterator[str]:
    for page in sorted(root.rglob("*.md")):
        for address in re.findall(r"\]\(([^)]*)\)", text_of(page)):
            path, _, anchor = address.partition("#")
            target = page if not path else (page.parent / path).resolve()
            if "://" not in address and not (target.is_file() and (not anchor or anchor in anchors(target))):
                yield f"{page.relative_to(root)}: {address}"


@pytest.mark.parametrize("root", [REFERENCE, GOLDEN / "reference"], ids=["ours", "golden"])
def test_links_lead_somewhere(root: Path) -> None:
    """Every link within the reference leads to a page, and to a heading that is there once."""
    assert [] == [*dead_links(root)]
    for page in root.rglob("*.md"):
        assert len(anchors(page)) == len({*anchors(page)}), page


@pytest.mark.parametrize("root", [REFERENCE, GOLDEN / "reference"], ids=["ours", "golden"])
def test_tables_keep_their_columns(root: Path) -> None:
    """Each row has as many cells as its head: no pipe of a text is taken for a border, by whichever reader."""
    for page in root.rglob("*.md"):
        for table in re.findall(r"(?:^\|.*\|$\n)+", text_of(page), re.MULTILINE):
            widths = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
            assert len(widths) == 1, (page, table[:200])
            assert not re.search(r"`[^`|]*\\\|[^`|]*`", table), (page, table[:200])


def resource_pages() -> Iterator[tuple[Path, str, str, dict[str, str]]]:
    """The page of each resource with its door, its name, and its sections by method."""
    for page in sorted(REFERENCE.glob("*/*.md")):
        text = page.read_text("utf-8")
        if page.name != "events.md":
            (door, resource), *_ = re.findall(r"^# (\w+)\.(\w+)$", text, re.MULTILINE)
            yield page, door, resource, {one.partition("`")[0]: one for one in text.split("\n## `")[1:]}


def test_every_method_has_a_section() -> None:
    """The pages have every public method of every door, and nothing else."""
    found = {
        (page.parent.name, door, resource, method)
        for page, door, resource, sections in resource_pages()
        for method in sections
    }
    assert {(one.vendor, one.door, one.resource, one.name) for one in ALL} == found


def test_models_and_methods_link_each_other() -> None:
    """Whatever model the section of a method links says in its own section that this method uses it."""
    linked = 0
    for page, door, resource, sections in resource_pages():
        for method, section in sections.items():
            for path, model in re.findall(r"\]\((models/\w+\.md)#(\w+)\)", section):
                text = (page.parent / path).read_text("utf-8")
                (about,) = [one for one in text.split("\n## ")[1:] if one.partition("\n")[0].lower() == model]
                assert f"[`{door}.{resource}.{method}`](../{page.name}#{method})" in about, (
                    page,
                    method,
                    model,
                )
                linked += 1
    assert linked > len(ALL)


def test_every_event_links_its_model() -> None:
    """The page of events has all that the specs describe, each with its model and the model with the event."""
    for vendor in VENDORS:
        page = REFERENCE / vendor / "events.md"
        found = re.findall(
            r"^\| `([^`]+)` \| \[`\w+`\]\(([^#)]+)#(\w+)\)", page.read_text("utf-8"), re.MULTILINE
        )
        assert [*spec(vendor)["webhooks"]] == [event for event, _, _ in found]
        for event, path, model in found:
            text = (page.parent / path).read_text("utf-8")
            (about,) = [one for one in text.split("\n## ")[1:] if one.partition("\n")[0].lower() == model]
            assert f"[`{event}`](" in about


def test_stale_pages_are_reported(tmp_path: Path, pages: Path) -> None:
    """`make check` names each page that is missing, left over or not what the specs give."""
    shutil.copytree(pages.parent, tmp_path, dirs_exist_ok=True)
    reference = tmp_path / "pages"
    (reference / "index.md").unlink()
    (reference / "old.md").write_text("")
    (reference / "everything" / "lists.md").write_text("mine")
    edited, missing, left_over = check.fresh(GOLDEN / "specs", tmp_path / "api", reference)
    assert missing.startswith("pages/index.md: missing; run make generate")
    assert left_over.startswith("pages/old.md: no spec gives it any more; run make generate")
    assert edited.startswith("pages/everything/lists.md: not what its spec gives; run make generate")


# --------------------------------------------------------------------------------------------------------- examples


async def test_every_example_works() -> None:
    """Each block of Python on the pages runs against a fake that holds what it sends against the spec."""
    found = [*examples()]
    assert [] == [problem for one in found if (problem := await failure(one))]
    shown = [one for one in found if one.opening is not None]
    print(f"{len(found)} examples ran: {len(shown)} calls, and {len(found) - len(shown)} ways to open a door")
    assert len(shown) == len(ALL)


def test_examples_of_any_spec_are_python(pages: Path) -> None:
    """Also where a spec has odd words, or no example to offer, what is written can be parsed."""
    found = [*examples(pages)]
    assert len(found) > 10
    for one in found:
        compile(one.code, "example", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


OPENING = """
from trunkline import TextMagic

async with TextMagic(username="...", api_key="...") as textmagic:
    ...
"""


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("await textmagic.sessions.get(session=1)", "TypeError: "),
        ("await textmagic.sessions.get(None)", "InvalidArgumentError: "),
        ("async for one in textmagic.sessions.list():\n    one.nothing", "has no attribute 'nothing'"),
        ("textmagic.sessions.list()", "nothing was sent"),
        ("await sessions.get(1)", "NameError: name 'sessions' is not defined"),
    ],
    ids=["keyword", "argument", "attribute", "unused", "name"],
)
async def test_wrong_example_is_noticed(code: str, problem: str) -> None:
    """A wrong example is reported with its page and line, and with what is wrong."""
    found = await failure(Example(Path("textmagic/sessions.md"), 7, code, OPENING))
    assert found is not None
    assert found.startswith("textmagic/sessions.md:7: ")
    assert problem in found


async def test_example_against_the_spec_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the client lets through and the spec does not allow is reported."""
    wrong = Violation("ping", "query.now", "the spec has no such parameter")
    monkeypatch.setattr(Contract, "check_request", lambda *given: ({}, [wrong]))
    found = await failure(Example(Path("textmagic/user.md"), 7, "await textmagic.user.ping()", OPENING))
    assert found is not None
    assert "the spec has no such parameter" in found


async def test_wrong_opening_is_noticed() -> None:
    """The block that opens a door is run too, by the door's own checks."""
    opening = OPENING.replace("api_key", "key")
    found = await failure(Example(Path("textmagic/sessions.md"), 7, opening, None))
    assert found is not None
    assert found.startswith("textmagic/sessions.md:7: TypeError: ")


# --------------------------------------------------------------------------------------------------------- coverage


def rows(page: Path) -> Iterator[list[str]]:
    """The rows of a page's tables, cell by cell."""
    for row in re.findall(r"^\| (.+) \|$", page.read_text("utf-8"), re.MULTILINE):
        yield [cell.strip() for cell in re.split(r"(?<!\\)\|", row)]


@pytest.mark.parametrize("vendor", DOCUMENTED)
def test_every_documented_operation_is_listed(vendor: str) -> None:
    """The lists of what the vendors document have all that was found there, and the page shows their numbers."""
    text = (check.SPECS / "coverage" / f"{vendor}.yaml").read_text("utf-8")
    assert DOCUMENTED[vendor] == len(re.findall(r"^ +- (?:GET|PUT|POST|DELETE|PATCH) /", text, re.MULTILINE))
    (totals,) = [row for row in rows(REFERENCE / "coverage.md") if row[0].endswith(f"](#{vendor})")]
    documented, here, left_out, missing, beyond, in_all = map(int, totals[1:])
    assert documented == DOCUMENTED[vendor] == here + left_out + missing
    assert in_all == here + beyond == len(contract(vendor).operations)


def test_tested_means_found_by_the_contract_test() -> None:
    """What the page calls tested is what the contract test finds on its own; the rest it calls along with others."""
    alone = {(one.vendor, one.operation.method, one.operation.path) for one in ALL}
    sections = re.split(r"^## (\w+)$", (REFERENCE / "coverage.md").read_text("utf-8"), flags=re.MULTILINE)
    marks: dict[str, set[tuple[str, str, str]]] = {"yes": set(), "with others": set()}
    for title, section in zip(sections[1::2], sections[2::2], strict=True):
        for request, mark in re.findall(
            r"^\|(?:[^|]*\|)? (\w+ `[^`]+`) \|.*\| ([^|]*) \|$", section, re.MULTILINE
        ):
            method, path = request.replace("`", "").split(" ")
            marks.setdefault(mark.strip(), set()).add((title.lower(), method, re.sub(r"{.*?}", "{}", path)))
    assert {(vendor, method, re.sub(r"{.*?}", "{}", path)) for vendor, method, path in alone} == marks["yes"]
    others = {
        (vendor, one.method, re.sub(r"\(\[\^/\]\+\)", "{}", one.path.pattern.replace("\\", "")))
        for vendor in VENDORS
        for one in contract(vendor).operations.values()
    }
    assert marks["with others"] == others - marks["yes"]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A small spec, and a list of what its vendor documents in which nothing is wrong."""
    (tmp_path / "specs" / "coverage").mkdir(parents=True)
    paths = "".join(f"  {path}: {{get: {{operationId: get{len(path)}}}}}\n" for path in ("/one", "/two/{id}"))
    (tmp_path / "specs" / "shop.yaml").write_text(f"paths:\n{paths}", "utf-8")
    (tmp_path / "specs" / "coverage" / "shop.yaml").write_text(LIST, "utf-8")
    return tmp_path / "specs"


LIST = """documents:
  - name: The only document
    url: https://shop.test
    operations:
      - GET /one getOne
      - GET /two/{whatever}
      - GET /three getThree
left-out:
  GET /three: It is a page of HTML.
"""


def test_accounted(specs: Path) -> None:
    """Nothing is reported where each documented operation is there or left out; parameters may be called otherwise."""
    assert [] == [*check.accounted(specs)]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "/three getThree",
            "/four getFour",
            "7: GET /four (getFour): neither in the spec nor under left-out",
        ),
        ("/three getThree", "/four getFour", "9: GET /three: left out, but no document lists it"),
        ("/one getOne", "/one/ getOne", "5: GET /one/ (getOne): neither in the spec nor under left-out"),
        (
            "GET /one getOne",
            "PUT /one getOne",
            "5: PUT /one (getOne): neither in the spec nor under left-out",
        ),
        (
            "  GET /three:",
            "  GET /one: It is old.\n  GET /three:",
            "9: GET /one: left out, but the spec has it",
        ),
        ("It is a page of HTML.", "''", "9: GET /three: say why it is left out"),
        (
            "/three getThree",
            "/three getThree\n      - GET /one",
            "8: GET /one: listed already, as GET /one (getOne)",
        ),
    ],
    ids=["missing", "no-document", "other-path", "other-method", "needless", "no-reason", "twice"],
)
def test_unaccounted(specs: Path, old: str, new: str, problem: str) -> None:
    """Each way in which a list and a spec can disagree is reported with the line of the list."""
    path = specs / "coverage" / "shop.yaml"
    assert LIST.count(old) == 1
    path.write_text(LIST.replace(old, new), "utf-8")
    found = [*check.accounted(specs)]
    assert [one for one in found if one.startswith(f"specs/coverage/shop.yaml:{problem}")], found


def test_list_that_is_missing(specs: Path) -> None:
    """A spec without a list, and a list without a spec, are reported."""
    (specs / "coverage" / "shop.yaml").rename(specs / "coverage" / "shed.yaml")
    assert [
        "specs/coverage/shed.yaml:1: there is no spec of that name",
        "specs/coverage/shop.yaml:1: missing; list here what the vendor documents",
    ] == [*check.accounted(specs)]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("GET /one getOne", "FETCH /one", ":5: 'FETCH /one': expected METHOD /path"),
        ("GET /one getOne", "one", ":5: 'one': expected METHOD /path"),
        (
            "left-out:\n  GET /three: It is a page of HTML.",
            "",
            "expected documents with name, url and operations",
        ),
        ("    url: https://shop.test\n", "", "expected documents with name, url and operations"),
    ],
    ids=["method", "no-path", "no-left-out", "no-url"],
)
def test_list_that_cannot_be_read(specs: Path, old: str, new: str, problem: str) -> None:
    """A list of another form is refused with file and line."""
    (specs / "coverage" / "shop.yaml").write_text(LIST.replace(old, new), "utf-8")
    with pytest.raises(SpecError, match=re.escape(problem)):
        [*check.accounted(specs)]
