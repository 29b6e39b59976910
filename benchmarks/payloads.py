"""What the servers answer, in the two sizes that matter."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

__all__ = ["everyday_page", "full_page", "one_message"]


def full_page(items: int = 100) -> bytes:
    """A page of Sakari messages in which every documented field is there (about 9 kB an item)."""
    spec = json.loads(files("trunkline_api.sakari").joinpath("openapi.json").read_bytes())
    media = spec["paths"]["/v1/accounts/{accountId}/messages"]["get"]["responses"]["200"]["content"][
        "application/json"
    ]
    example = media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]
    return _page(max(example["data"], key=lambda message: len(json.dumps(message))), items)


def everyday_page(items: int = 100) -> bytes:
    """A page of Sakari messages as they mostly are (about 1 kB an item)."""
    stamp = {"at": "2026-11-20T09:30:00.000Z", "by": {"name": "API Consumer"}}
    return _page(
        {
            "id": "5f0c1a2b3c4d5e6f70819203",
            "contact": {
                "id": "5f0c1a2b3c4d5e6f70819204",
                "firstName": "Ann",
                "lastName": "Example",
                "mobile": {"number": "+15005550006", "country": "US", "valid": True},
                "created": stamp,
                "updated": stamp,
            },
            "conversation": {"id": "5f0c1a2b3c4d5e6f70819205", "closed": "2026-11-27T09:30:00.000Z"},
            "type": "sms",
            "template": "Hi {{{firstName}}}, your parcel is on its way.",
            "message": "Hi Ann, your parcel is on its way.",
            "outgoing": True,
            "phoneNumber": "+15005550001",
            "price": 0.05,
            "segments": 1,
            "read": True,
            "status": "delivered",
            "created": stamp,
            "updated": stamp,
        },
        items,
    )


def one_message() -> bytes:
    """The answer to a request for one everyday message."""
    return json.dumps({"success": True, "data": json.loads(everyday_page(1))["data"][0]}).encode()


def _page(message: dict[str, Any], items: int) -> bytes:
    data = [{**message, "id": f"{number:024x}"} for number in range(items)]
    pagination = {"offset": 0, "limit": items, "totalCount": items, "hasNext": False}
    return json.dumps({"success": True, "pagination": pagination, "data": data}).encode()
