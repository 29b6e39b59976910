"""Whether there is anything to generate: a digest of all that goes in and all that came out, kept beside the output."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

__all__ = ["Stamp"]

# What the bytes of the output depend on, besides the specs and this package.
TOOLS = ("openapi-python-client", "ruff", "Jinja2", "MarkupSafe", "PyYAML", "pydantic")


class Stamp:
    """The note of a run that went through.

    Args:
        specs: The directory of the specs.
        output: The directory of the generated package.
        config: The generator's configuration file.
        reference: The directory of the reference pages; None for none.
    """

    def __init__(self, specs: Path, output: Path, config: Path, reference: Path | None = None) -> None:
        self._specs = specs
        self._output = output
        self._config = config
        self._reference = reference
        self._note = output.parent / f".{output.name}.stamp"

    def read(self) -> str | None:
        """What the last run said, if neither what went into it nor what came out has changed since; else None."""
        try:
            digest, _, said = self._note.read_text("utf-8").partition("\n")
        except (OSError, ValueError):
            return None
        return said if said and digest == self._digest() else None

    def write(self, said: str) -> None:
        self._note.write_text(f"{self._digest()}\n{said}", encoding="utf-8")

    def _digest(self) -> str:
        digest = hashlib.sha256(platform.python_version().encode())
        for tool in TOOLS:
            digest.update(f"\0{tool} {version(tool)}".encode())
        pages = [self._reference] if self._reference else []
        for root in (self._specs, Path(__file__).parent, self._output, *pages):
            # The root tells nothing: the same files elsewhere are the same files.
            _add(digest, root, (path for path in root.rglob("*") if "__pycache__" not in path.parts))
        _add(digest, self._config.parent, [self._config])
        return digest.hexdigest()


def _add(digest: hashlib._Hash, root: Path, paths: Iterable[Path]) -> None:
    digest.update(b"\0\0")
    for path in sorted(one for one in paths if one.is_file()):
        name, content = path.relative_to(root).as_posix().encode(), path.read_bytes()
        digest.update(b"\0%d %d " % (len(name), len(content)))
        digest.update(name + content)
