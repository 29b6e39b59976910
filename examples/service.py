"""A FastAPI service that sends and shows SMS through Sakari.

One client for as long as the application lives, handed to the routes as a dependency; and every error answered with
what a caller of *this* service needs to know: whether to mend the request, to try again, or to look before it does.

    pip install "trunkline[examples,testing]"
    SAKARI_ACCOUNT_ID=… SAKARI_CLIENT_ID=… SAKARI_CLIENT_SECRET=… uvicorn service:app --app-dir examples
    FAKE=1 uvicorn service:app --app-dir examples      # against a fake Sakari inside the process

    curl localhost:8000/messages -H 'content-type: application/json' -d '{"to": "+15005550006", "text": "Hello"}'
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from trunkline import APIError, InvalidArgumentError, Outcome, Sakari
from trunkline.sakari import Message


def connect() -> Sakari:
    if not os.environ.get("FAKE"):
        return Sakari.from_env()
    from trunkline.testing import FakeSakari

    fake = FakeSakari()
    return Sakari(**fake.credentials, transport=fake.transport)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with connect() as app.state.sakari:
        yield


def sakari(request: Request) -> Sakari:
    client: Sakari = request.app.state.sakari
    return client


Client = Annotated[Sakari, Depends(sakari)]
app = FastAPI(lifespan=lifespan)


class Text(BaseModel):
    to: str
    text: str
    country: str = "US"


class Sent(BaseModel):
    id: str


@app.post("/messages", status_code=201)
async def send(text: Text, client: Client) -> Sent:
    receipt = await client.messages.send(
        template=text.text, contacts=[{"mobile": {"number": text.to, "country": text.country}}]
    )
    if not receipt.messages:  # a success of the API all the same: it only counts whom it passed over
        problem = receipt.invalid[0].error if receipt.invalid else None
        raise PassedOver(problem.description if problem and problem.description else "nobody to send to")
    return Sent(id=receipt.messages[0].id)


@app.get("/messages/{message_id}")
async def show(message_id: str, client: Client) -> Message:
    return await client.messages.get(message_id)


@app.get("/messages")
async def latest(client: Client) -> list[Message]:
    return [*await client.messages.list(page_size=20)]


class PassedOver(Exception):
    """Sakari writes to everybody else, but not to this number."""


@app.exception_handler(PassedOver)
async def passed_over(request: Request, error: PassedOver) -> JSONResponse:
    return JSONResponse({"detail": str(error), "outcome": Outcome.REJECTED}, 422)


@app.exception_handler(InvalidArgumentError)
async def invalid(request: Request, error: InvalidArgumentError) -> JSONResponse:
    return JSONResponse({"detail": str(error), "outcome": Outcome.NOT_SENT}, 422)


@app.exception_handler(APIError)
async def failed(request: Request, error: APIError) -> JSONResponse:
    headers = {} if error.retry_after is None else {"Retry-After": f"{error.retry_after:.0f}"}
    # Whole, with method, URL and request id, it belongs into the log; outside it would say too much.
    detail = error.message or error.reason
    if error.status in (401, 403):  # our credentials, not those of the caller
        detail = "The SMS provider does not let us in"
    return JSONResponse({"detail": detail, "outcome": error.outcome}, answer_status(error), headers)


def answer_status(error: APIError) -> int:
    if error.outcome == Outcome.UNKNOWN:
        return 504  # it may have gone out: look before sending again
    if error.outcome == Outcome.NOT_SENT or error.status == 429:
        return 503  # it did not go out: send again
    if error.outcome == Outcome.REJECTED and error.status in (400, 404, 409, 422):
        return error.status  # mend the request
    return 502  # it went out, but nobody can say with which id; or it is ours to mend
