"""A spec in several files: bundled into one document, with messages that name the file and line of the mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.document import Document, SpecError

ROOT = """\
openapi: 3.1.0
paths:
  /pets: {$ref: 'shop/pets.yaml#/paths/~1pets'}
components:
  schemas:
    Error: {type: object}
"""
PETS = """\
paths:
  /pets:
    get:
      responses:
        '200': {$ref: 'people.yaml#/components/responses/Owner'}
        '400': {$ref: '../shop.yaml#/components/schemas/Error'}
components:
  schemas:
    Pet: {$ref: '#/components/schemas/Cat'}
    Cat: {type: object}
"""
PEOPLE = """\
components:
  responses:
    Owner: {description: One.}
"""


def load(directory: Path, root: str = ROOT, **parts: str) -> Document:
    (directory / "shop").mkdir()
    (directory / "shop.yaml").write_text(root)
    for name, text in parts.items():
        (directory / "shop" / f"{name}.yaml").write_text(text)
    return Document.load(directory / "shop.yaml")


def complaint(directory: Path, root: str = ROOT, **parts: str) -> list[tuple[str, int, str]]:
    with pytest.raises(SpecError) as caught:
        load(directory, root, **parts)
    return [
        (problem.file.partition("/")[2], problem.line, problem.message) for problem in caught.value.problems
    ]


def test_the_parts_become_one_document_whose_references_are_its_own(tmp_path: Path) -> None:
    """What a validator or a mock server reads needs no other file."""
    assert load(tmp_path, pets=PETS, people=PEOPLE).data == {
        "openapi": "3.1.0",
        "paths": {
            "/pets": {
                "get": {
                    "responses": {
                        "200": {"$ref": "#/components/responses/Owner"},
                        "400": {"$ref": "#/components/schemas/Error"},
                    }
                }
            }
        },
        "components": {
            "schemas": {
                "Error": {"type": "object"},
                "Pet": {"$ref": "#/components/schemas/Cat"},
                "Cat": {"type": "object"},
            },
            "responses": {"Owner": {"description": "One."}},
        },
    }


def test_a_mistake_is_shown_in_the_file_where_it_stands(tmp_path: Path) -> None:
    """Line 3 of the bundle is no help, line 3 of the part is."""
    document = load(tmp_path, pets=PETS, people=PEOPLE)
    problem = document.problem(("paths", "/pets", "get"), "x")
    assert problem.file.endswith("/shop/pets.yaml")
    assert problem.line == 3
    assert document.problem(("openapi",), "x").file.endswith("/shop.yaml")


def test_the_digest_is_of_all_files(tmp_path: Path) -> None:
    """A change of any part makes what was generated stale."""
    before = load(tmp_path, pets=PETS, people=PEOPLE).digest
    (tmp_path / "shop" / "people.yaml").write_text(PEOPLE.replace("One", "Two"))
    assert Document.load(tmp_path / "shop.yaml").digest != before


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param(
            {"pets": PETS},
            ("shop/pets.yaml", 5, "people.yaml#/components/responses/Owner leads nowhere"),
            id="a file that is not there",
        ),
        pytest.param(
            {"pets": PETS.replace("schemas/Cat", "schemas/Dog"), "people": PEOPLE},
            ("shop/pets.yaml", 9, "#/components/schemas/Dog leads nowhere"),
            id="a schema that is not there",
        ),
        pytest.param(
            {"pets": PETS.replace("  /pets:", "  /cats:"), "people": PEOPLE},
            (
                "shop/pets.yaml",
                2,
                "write under paths of {root}: /cats: {{$ref: 'shop/pets.yaml#/paths/~1cats'}}",
            ),
            id="a path that the root does not name",
        ),
        pytest.param(
            {"pets": PETS, "people": f"{PEOPLE}  schemas:\n    Cat: {{type: string}}\n"},
            ("shop/pets.yaml", 10, "schemas: 'Cat' stands in {directory}/shop/people.yaml already"),
            id="a name in two files",
        ),
        pytest.param(
            {"pets": PETS, "people": f"tags: []\n{PEOPLE}"},
            (
                "shop/people.yaml",
                1,
                "tags: a part has paths, webhooks and components; the rest is in the root",
            ),
            id="what belongs to the root",
        ),
        pytest.param(
            {"people": PEOPLE},
            ("shop.yaml", 3, "shop/pets.yaml#/paths/~1pets leads nowhere"),
            id="a path whose part is not there",
        ),
    ],
)
def test_parts_that_do_not_fit_together_are_refused(
    tmp_path: Path, parts: dict[str, str], expected: tuple[str, int, str]
) -> None:
    """Each mistake is named with its place and what to do."""
    file, line, message = expected
    message = message.format(root=f"{tmp_path.name}/shop.yaml", directory=tmp_path.name)
    assert (file, line, message) in complaint(tmp_path, **parts)
