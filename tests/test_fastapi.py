"""Models in FastAPI and pydantic, and a client that lives as long as the application."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ValidationError

from trunkline import APIStatusError, Sakari
from trunkline.sakari import Message
from trunkline.testing import FakeSakari


class Inbox(BaseModel):
    """A model of a service, with models of ours in it."""

    latest: Message
    older: list[Message] = []


def application(fake: FakeSakari) -> FastAPI:
    clients: dict[str, Sakari] = {}

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with Sakari(**fake.credentials, transport=fake.transport) as sakari:
            clients["sakari"] = sakari
            yield

    app = FastAPI(lifespan=lifespan)

    @app.exception_handler(APIStatusError)
    async def refused(request: Request, error: APIStatusError) -> JSONResponse:
        return JSONResponse({"detail": error.message}, status_code=error.status)

    # Annotations are strings here, and FastAPI reads them in the module's scope.
    @app.get("/messages/{message_id}")
    async def one(message_id: str) -> Message:
        return await clients["sakari"].messages.get(message_id)

    @app.get("/messages")
    async def many() -> list[Message]:
        return [*await clients["sakari"].messages.list()]

    @app.get("/inbox")
    async def inbox() -> Inbox:
        latest, *older = await clients["sakari"].messages.list()
        return Inbox(latest=latest, older=older)

    return app


@asynccontextmanager
async def running(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service.test") as client,
    ):
        yield client


async def test_model_as_return_annotation() -> None:
    """A model, a list of models and a model inside a model of the service are answers, in the keys of the wire."""
    fake = FakeSakari()
    first, second = fake.add_message("One"), fake.add_message("Two", unheardOf=5)
    async with running(application(fake)) as client:
        one = (await client.get(f"/messages/{second['id']}")).json()
        many = (await client.get("/messages")).json()
        inbox = (await client.get("/inbox")).json()
    assert ("Two", 5, second["phoneNumber"]) == (one["message"], one["unheardOf"], one["phoneNumber"])
    assert second["created"]["at"][:19] == one["created"]["at"][:19]
    assert {first["id"], second["id"]} == {message["id"] for message in many}
    assert many == [inbox["latest"], *inbox["older"]]


async def test_error_becomes_an_answer() -> None:
    """An error of the vendor carries all that an exception handler needs."""
    async with running(application(FakeSakari())) as client:
        response = await client.get("/messages/000000000000000000000000")
    assert (404, {"detail": "Message not found"}) == (response.status_code, response.json())


async def test_openapi_document() -> None:
    """The application's own OpenAPI document can be made, and names the models."""
    async with running(application(FakeSakari())) as client:
        document = (await client.get("/openapi.json")).json()
    schema = document["components"]["schemas"]["Inbox"]["properties"]["latest"]
    assert ("object", "Message") == (schema["type"], schema["title"])


def test_model_as_field() -> None:
    """A field takes the JSON object or the model; what does not fit is a validation error with the path."""
    message = Message(id="m")
    assert message is Inbox(latest=message).latest
    assert message == Inbox.model_validate({"latest": {"id": "m"}}).latest
    with pytest.raises(ValidationError, match=r"created\.at: expected a timestamp, found a boolean"):
        Inbox.model_validate({"latest": {"id": "m", "created": {"at": True}}})


def test_pydantic_is_not_needed() -> None:
    """Models work without pydantic: nothing of it is imported."""
    code = "import sys, trunkline.sakari as s; s.Message(id='m'); sys.exit('pydantic' in sys.modules)"
    assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode
