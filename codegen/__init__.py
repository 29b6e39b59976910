"""The regeneration step: specs/*.yaml in, generated/trunkline_api/ out. Run it with ``make generate``."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version

__all__ = ["SUPPORTED"]

SUPPORTED = "0.29.1"

# Before anything of the generator is imported: its internals change even in patch releases, and an import that fails
# would be all there is to see.
try:
    _found = version("openapi-python-client")
except PackageNotFoundError:
    _found = "none"
if _found != SUPPORTED:
    print(
        f"codegen is written for openapi-python-client {SUPPORTED}, found {_found}; the generator's internals change "
        "even in patch releases. Install the pinned one: pip install -e '.[codegen]'",
        file=sys.stderr,
    )
    raise SystemExit(2)
