# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class AttachmentFileType(OpenStr):
    """Kind of an attachment."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"
    LOCATION = "location"
    FALLBACK = "fallback"
    SHARE = "share"
    STORY_MENTION = "story_mention"
    CONTACT = "contact"
    IG_REEL = "ig_reel"
    IG_POST = "ig_post"
    IG_STORY = "ig_story"
    EMBED = "embed"
