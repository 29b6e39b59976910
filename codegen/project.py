"""The generator's `Project`, rendering our surface instead of its own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openapi_python_client
from openapi_python_client import Project
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .document import Document
from .surface import docstring, qualify
from .types import literal
from .views import ResourceView, Surface

__all__ = ["SurfaceProject"]

TEMPLATES = Path(__file__).parent / "templates"


class SurfaceProject(Project):
    """Renders one API into a package.

    Args:
        document: The spec, which travels with the package as JSON.
        surface: What to render.
        data: The generator's own view of the spec.
        config: The generator's configuration; ``output_path`` is where the package goes.
    """

    def __init__(self, *, document: Document, surface: Surface, data: GeneratorData, config: Config) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.document = document
        self.surface = surface
        self.env.filters.update(docstring=docstring, literal=literal, shadowed=_shadowed)
        self.env.globals.update(api=surface.api)

    def build(self) -> Sequence[GeneratorError]:
        """Write the package and run the post hooks. Returns what went wrong."""
        shutil.rmtree(self.package_dir, ignore_errors=True)
        self.package_dir.mkdir(parents=True)
        self._create_package()
        self._build_models()
        self._build_api()
        self._check_syntax()
        self._run_post_hooks()
        return self._get_errors()

    def _check_syntax(self) -> None:
        # Neither ruff says what is wrong when it is quiet, nor does it know all that the compiler refuses.
        for path in sorted(self.package_dir.rglob("*.py")):
            try:
                compile(path.read_bytes(), path.name, "exec", dont_inherit=True)
            except SyntaxError as error:
                where = path.relative_to(self.package_dir).as_posix()
                text = f"{error.msg}: {(error.text or '').strip()[:200]}"
                self.errors.append(
                    GeneratorError(header=f"the generated {where} is not Python:", detail=text)
                )

    def _create_package(self) -> None:
        self._render("package_init.py.jinja", "__init__.py")
        bundled = json.dumps(self.document.data, ensure_ascii=False, indent=1) + "\n"
        (self.package_dir / "openapi.json").write_text(bundled, encoding="utf-8")
        provenance = {
            "spec": self.document.shown,
            "sha256": self.document.digest,
            "generator": f"openapi-python-client {openapi_python_client.__version__}",
            "formatter": f"ruff {version('ruff')}",
        }
        (self.package_dir / "provenance.json").write_text(
            json.dumps(provenance, indent=1) + "\n", encoding="utf-8"
        )

    def _build_models(self) -> None:
        (self.package_dir / "models").mkdir()
        for model in self.surface.models:
            self._render("model.py.jinja", f"models/{model.module}.py", model=model)
        for enum in self.surface.enums:
            self._render("enum.py.jinja", f"models/{enum.module}.py", enum=enum)
        names = [(model.name, model.module) for model in self.surface.models]
        names += [(enum.name, enum.module) for enum in self.surface.enums]
        self._render("models_init.py.jinja", "models/__init__.py", names=sorted(names))

    def _build_api(self) -> None:
        requests = self.surface.requests
        models = sorted({pair for request in requests for pair in request.models})
        self._render("requests.py.jinja", "requests.py", requests=requests, models=models)
        for resource in self.surface.resources:
            self._render("resource.py.jinja", f"{resource.module}.py", resource=resource)
        imports = sorted(
            {(module, name) for door in self.surface.doors for _, module, name, _ in door.resources}
        )
        if self.surface.events:
            models = sorted({(one.module, one.model) for one in self.surface.events})
            self._render("events.py.jinja", "events.py", surface=self.surface, models=models)
        self._render("clients.py.jinja", "clients.py", doors=self.surface.doors, imports=imports)

    def _render(self, template: str, target: str, **context: Any) -> None:
        text = self.env.get_template(template).render(**context)
        (self.package_dir / target).write_text(text, encoding="utf-8")


def _shadowed(annotation: str, resource: ResourceView) -> str:
    """In a class with a method ``list``, the type of that name must say which one it means."""
    for name in {method.name for method in resource.methods} & {
        "list",
        "dict",
        "str",
        "int",
        "float",
        "bool",
    }:
        annotation = qualify(annotation, name)
    return annotation
