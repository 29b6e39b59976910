# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class ArticleStatus(OpenStr):
    """Whether an article can be read."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ARCHIVED = "archived"
