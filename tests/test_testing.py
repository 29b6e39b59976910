"""The fakes, by plain httpx: what they let in, what they refuse, what they answer, and how they fail on demand."""

import asyncio
import base64
import json
import logging
import re
import socket
import sys
import time
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from trunkline.testing import Fake, FakeChatwoot, FakeSakari, FakeTextMagic, Violation
from trunkline.testing._contract import contract

SAKARI = "/v1/accounts/65f19c000000000000000001/messages"
INBOX = "/public/api/v1/inboxes/test-inbox/contacts/test-contact/conversations/1/messages"
SESSIONS = "/api/v2/sessions"


def connect(fake: Fake, api: str, **options: Any) -> httpx.AsyncClient:
    """A client in process that holds each answer against the spec."""

    async def check(response: httpx.Response) -> None:
        operation = fake.requests[-1].operation
        media_type = response.headers.get("content-type", "").partition(";")[0]
        content = await response.aread()
        if operation is not None:
            assert contract(api).check_answer(operation, response.status_code, media_type, content) == []

    options.setdefault("transport", fake.transport)
    return httpx.AsyncClient(base_url=fake.base_url, event_hooks={"response": [check]}, **options)


async def token(client: httpx.AsyncClient, fake: FakeSakari) -> dict[str, str]:
    """The header that lets a client in."""
    body = {
        "grant_type": "client_credentials",
        "client_id": fake.client_id,
        "client_secret": fake.client_secret,
    }
    answer = await client.post("/oauth2/token", json=body)
    assert answer.status_code == 200
    return {"Authorization": f"{answer.json()['token_type']} {answer.json()['access_token']}"}


@pytest.fixture
def sakari() -> FakeSakari:
    return FakeSakari()


@pytest.fixture
def chatwoot() -> FakeChatwoot:
    return FakeChatwoot()


@pytest.fixture
def textmagic() -> FakeTextMagic:
    return FakeTextMagic()


BASIC = {"Authorization": "Basic " + base64.b64encode(b"test-user:test-api-key").decode()}


class TestSakari:
    async def test_token_is_a_jwt_that_says_when_it_expires(self, sakari: FakeSakari) -> None:
        """The token looks like the vendor's: three parts, the second with `exp` as far ahead as asked for."""
        sakari.token_lifetime = 120
        async with connect(sakari, "sakari") as client:
            header, claims, _ = (
                (await token(client, sakari))["Authorization"].removeprefix("Bearer ").split(".")
            )
        assert json.loads(base64.urlsafe_b64decode(header + "==")) == {"alg": "RS256", "typ": "JWT"}
        assert json.loads(base64.urlsafe_b64decode(claims + "=="))["exp"] == pytest.approx(
            time.time() + 120, abs=2
        )

    @pytest.mark.parametrize("wrong", ["client_id", "client_secret"])
    async def test_wrong_client_gets_no_token(self, sakari: FakeSakari, wrong: str) -> None:
        """A client id or secret that is not the account's is refused with 401 in the vendor's shape."""
        body = {
            "grant_type": "client_credentials",
            "client_id": "test-client-id",
            "client_secret": "test-client-secret",
        }
        async with connect(sakari, "sakari") as client:
            answer = await client.post("/oauth2/token", json=body | {wrong: "other"})
        assert answer.status_code == 401
        assert answer.json()["success"] is False
        assert "client secret" in answer.json()["error"]["message"]

    @pytest.mark.parametrize("value", [None, "Bearer unknown", "Basic dGVzdA=="])
    async def test_request_without_a_good_token_is_refused(
        self, sakari: FakeSakari, value: str | None
    ) -> None:
        """No token, an unknown one and another scheme are 401, and nothing is read."""
        async with connect(sakari, "sakari") as client:
            answer = await client.get(SAKARI, headers={"Authorization": value} if value else {})
        assert (answer.status_code, answer.json()["success"]) == (401, False)

    async def test_tokens_expire_by_time_and_on_demand(self, sakari: FakeSakari) -> None:
        """A token is refused once its time is up, and as soon as the test says so; the scheme's case does not matter."""
        async with connect(sakari, "sakari") as client:
            good = await token(client, sakari)
            lower = {"Authorization": good["Authorization"].replace("Bearer", "bearer")}
            assert (await client.get(SAKARI, headers=lower)).status_code == 200
            sakari.expire_tokens()
            assert (await client.get(SAKARI, headers=good)).status_code == 401
            sakari.token_lifetime = 0
            assert (await client.get(SAKARI, headers=await token(client, sakari))).status_code == 401

    async def test_foreign_account_is_refused(self, sakari: FakeSakari) -> None:
        """A good token does not open another account."""
        async with connect(sakari, "sakari") as client:
            answer = await client.get("/v1/accounts/other/messages", headers=await token(client, sakari))
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "ACCT-008")

    async def test_list_pages_by_offset(self, sakari: FakeSakari) -> None:
        """Offset and limit cut the list, newest first; the count and the end sign fit."""
        ids = [sakari.add_message(f"message {number}")["id"] for number in range(30)][::-1]
        async with connect(sakari, "sakari") as client:
            client.headers.update(await token(client, sakari))
            pages = [
                (await client.get(SAKARI, params=params)).json()
                for params in ({}, {"offset": 20, "limit": 10}, {"offset": 25, "limit": 3}, {"offset": 90})
            ]
        assert [page["pagination"] for page in pages] == [
            {"offset": 0, "limit": 25, "totalCount": 30, "hasNext": True},
            {"offset": 20, "limit": 10, "totalCount": 30, "hasNext": False},
            {"offset": 25, "limit": 3, "totalCount": 30, "hasNext": True},
            {"offset": 90, "limit": 25, "totalCount": 30, "hasNext": False},
        ]
        assert [[one["id"] for one in page["data"]] for page in pages] == [ids[:25], ids[20:], ids[25:28], []]

    async def test_list_is_narrowed_to_a_contact_or_conversation(self, sakari: FakeSakari) -> None:
        """Each of the two filters leaves what belongs to it."""
        ada, bob = sakari.add_contact("+15005550006"), sakari.add_contact("+15005550007")
        mine = [sakari.add_message(contact=ada), sakari.add_message(contact=ada, outgoing=True)]
        other = sakari.add_message(contact=bob)
        async with connect(sakari, "sakari") as client:
            client.headers.update(await token(client, sakari))
            by_contact = await client.get(SAKARI, params={"contactId": ada["id"]})
            by_conversation = await client.get(SAKARI, params={"conversationId": other["conversation"]["id"]})
        assert [one["id"] for one in by_contact.json()["data"]] == [mine[1]["id"], mine[0]["id"]]
        assert [one["id"] for one in by_conversation.json()["data"]] == [other["id"]]

    async def test_seeded_message_travels_as_the_vendor_writes_it(self, sakari: FakeSakari) -> None:
        """Points in time have milliseconds and a Z; keys given by the test replace those of the fake."""
        seeded = sakari.add_message(
            "Hello", created=datetime(2024, 3, 13, 12, tzinfo=UTC), status="error", error={"code": "MSG-020"}
        )
        async with connect(sakari, "sakari") as client:
            answer = await client.get(f"{SAKARI}/{seeded['id']}", headers=await token(client, sakari))
        message = answer.json()["data"]
        assert re.fullmatch("[0-9a-f]{24}", message["id"])
        assert message["created"] == {"at": "2024-03-13T12:00:00.000Z", "by": {"name": "API Consumer"}}
        assert (message["status"], message["error"]) == ("error", {"code": "MSG-020"})

    async def test_unknown_message_is_not_found(self, sakari: FakeSakari) -> None:
        """An id that nobody has is 404 in the vendor's shape."""
        async with connect(sakari, "sakari") as client:
            answer = await client.get(f"{SAKARI}/nothing", headers=await token(client, sakari))
        assert (answer.status_code, answer.json()) == (
            404,
            {"success": False, "error": {"code": "HTTP-404", "message": "Message not found"}},
        )

    async def test_what_was_sent_can_be_fetched(self, sakari: FakeSakari) -> None:
        """A send to a new number makes a contact and a message with the text filled in, which get and list return."""
        body = {
            "contacts": [{"mobile": {"country": "US", "number": "+15005550010"}, "firstName": "Ada"}],
            "template": "Hi {{{firstName}}}, see {{ city }}",
            "type": "MMS",
            "media": [{"url": "https://example.test/a.png"}],
        }
        async with connect(sakari, "sakari") as client:
            client.headers.update(await token(client, sakari))
            receipt = (await client.post(SAKARI, json=body)).json()["data"]
            (message,) = receipt["messages"]
            fetched = (await client.get(f"{SAKARI}/{message['id']}")).json()["data"]
            listed = (await client.get(SAKARI)).json()["data"]
        assert (receipt["requested"], receipt["valid"], receipt["invalid"]) == (1, 1, [])
        assert receipt["estimatedPrice"] == message["price"] > 0
        assert receipt["jobId"] == receipt["job"]["id"] == message["job"]["id"]
        assert (message["message"], message["template"], message["type"]) == (
            "Hi Ada, see ",
            body["template"],
            "mms",
        )
        assert message["outgoing"] is True
        assert message["media"] == body["media"]
        assert [fetched] == listed == [message]
        assert not sakari.violations

    async def test_contacts_that_cannot_be_written_to_are_passed_over(self, sakari: FakeSakari) -> None:
        """Success with fewer valid than requested: no number, a wrong number and an opted-out one each say why."""
        sakari.refuse_number("+1 (500) 555-0004")
        sakari.refuse_number("+15005550005", "MSG-020", "The number belongs to a landline.")
        contacts = [
            {"email": "ada@example.test"},
            {"mobile": {"country": "US", "number": "n/a"}},
            *({"mobile": {"country": "US", "number": f"+1500555000{digit}"}} for digit in (4, 5, 6)),
        ]
        async with connect(sakari, "sakari") as client:
            client.headers.update(await token(client, sakari))
            answer = await client.post(SAKARI, json={"contacts": contacts, "template": "Hi"})
        receipt = answer.json()["data"]
        assert (answer.status_code, answer.json()["success"]) == (200, True)
        assert (receipt["requested"], receipt["valid"], len(receipt["messages"])) == (5, 1, 1)
        assert [one["error"]["code"] for one in receipt["invalid"]] == [
            "CONT-001",
            "CONT-001",
            "CONT-010",
            "MSG-020",
        ]
        assert len(sakari.messages) == 1

    async def test_recipients_by_id_conversation_and_filter(self, sakari: FakeSakari) -> None:
        """A known contact is not added again, a conversation leads to its contact, and a filter to those who fit it."""
        ada = sakari.add_contact(
            "+15005550006", tags=[{"tag": "vip", "visible": True}], attributes={"city": "Ulm"}
        )
        bob = sakari.add_contact(
            "+15005550007", tags=[{"tag": "vip", "visible": True}], attributes={"city": "Bonn"}
        )
        talk = sakari.add_message(contact=bob)["conversation"]["id"]
        city = [{"name": "city", "comparator": "=", "value": "Ulm"}]
        body = {
            "contacts": [{"id": ada["id"]}, {"mobile": {"country": "US", "number": "1-500-555-0006"}}],
            "conversations": [talk],
            "filters": {"tags": ["vip"], "attributes": city},
            "template": "Hi",
        }
        async with connect(sakari, "sakari") as client:
            client.headers.update(await token(client, sakari))
            receipt = (await client.post(SAKARI, json=body)).json()["data"]
            unknown = await client.post(SAKARI, json={"conversations": ["nothing"], "template": "Hi"})
            nobody = await client.post(SAKARI, json={"template": "Hi"})
        assert [one["contact"]["id"] for one in receipt["messages"]] == [
            ada["id"],
            ada["id"],
            bob["id"],
            ada["id"],
        ]
        assert len(sakari.contacts) == 2
        assert (unknown.status_code, unknown.json()["error"]["code"]) == (400, "CONV-001")
        assert nobody.status_code == 400

    @pytest.mark.parametrize(
        ("method", "path", "options", "where"),
        [
            ("GET", "", {"params": {"limt": 5}}, "query.limt"),
            ("GET", "", {"params": {"limit": "many"}}, "query.limit"),
            ("GET", "", {"params": {"limit": 101}}, "query.limit"),
            ("GET", "", {"params": {"offset": -1}}, "query.offset"),
            ("GET", "", {"params": [("offset", "1"), ("offset", "2")]}, "query.offset"),
            ("GET", "", {"content": b"{}"}, "body"),
            ("POST", "", {}, "body"),
            ("POST", "", {"json": {"contacts": [{"id": "1"}]}}, "body"),
            ("POST", "", {"json": {"template": 1}}, "body.template"),
            (
                "POST",
                "",
                {"json": {"template": "Hi", "contacts": [{"mobile": {"number": "1"}}]}},
                "body.contacts[0].mobile",
            ),
            ("POST", "", {"json": {"template": "Hi", "fromPhoneNumber": "1"}}, "body"),
            ("POST", "", {"content": b"{", "headers": {"Content-Type": "application/json"}}, "body"),
            ("POST", "", {"data": {"template": "Hi"}}, "header.content-type"),
        ],
    )
    async def test_request_that_breaks_the_spec(
        self, sakari: FakeSakari, method: str, path: str, options: dict[str, Any], where: str
    ) -> None:
        """It is refused with 400, the message names the part at fault, and the violation is on record."""
        async with connect(sakari, "sakari") as client:
            client.headers.update(await token(client, sakari))
            answer = await client.request(method, SAKARI + path, **options)
        assert answer.status_code == 400
        assert answer.json()["error"]["message"].startswith(f"{where}: ")
        assert [one.where for one in sakari.violations] == [where]
        assert not sakari.messages

    async def test_token_request_is_checked_too(self, sakari: FakeSakari) -> None:
        """The vendor takes JSON with three fields, and the first has one value."""
        async with connect(sakari, "sakari") as client:
            form = await client.post("/oauth2/token", data={"grant_type": "client_credentials"})
            grant = await client.post(
                "/oauth2/token", json={"grant_type": "password", "client_id": "a", "client_secret": "b"}
            )
        assert (form.status_code, grant.status_code) == (400, 400)
        assert [one.where for one in sakari.violations] == ["header.content-type", "body.grant_type"]


class TestChatwoot:
    async def test_conversation_from_the_contacts_side(self, chatwoot: FakeChatwoot) -> None:
        """What the contact writes is stored and listed; points in time are seconds since 1970."""
        async with connect(chatwoot, "chatwoot") as client:
            created = await client.post(INBOX, json={"content": "Hi", "echo_id": "1"})
            listed = await client.get(INBOX)
        message = created.json()
        assert (created.status_code, message["message_type"], message["content"]) == (200, 0, "Hi")
        assert created.headers["x-request-id"] == "test-request-1"
        assert message["created_at"] == pytest.approx(time.time(), abs=2)
        assert message["sender"]["type"] == "contact"
        assert not message.keys() & {"echo_id", "attachments", "private"}
        assert listed.json() == [message] == list(chatwoot.messages.values())
        assert not chatwoot.violations

    async def test_files_come_as_a_form(self, chatwoot: FakeChatwoot) -> None:
        """Each file becomes an attachment with its kind, size and address; the record has the bytes as they came."""
        files = [
            ("attachments[]", ("photo.png", b"\x89PNG\r\n--\x00\xff", "image/png")),
            ("attachments[]", ("voice.mp3", b"", "audio/mpeg")),
            ("attachments[]", ("notes with ümlaut", b"text" * 400_000, "text/plain")),
        ]
        async with connect(chatwoot, "chatwoot") as client:
            answer = await client.post(INBOX, data={"content": "Look"}, files=files)
            only_files = await client.post(INBOX, files=files[:1])
        image, audio, text = answer.json()["attachments"]
        assert (image["file_type"], image["file_size"], image["extension"]) == ("image", 10, "png")
        assert image["data_url"].startswith("https://chat.example.test/rails/active_storage/blobs/redirect/")
        assert (audio["file_type"], audio["transcribed_text"], audio["thumb_url"]) == ("audio", "", "")
        assert (text["file_type"], text["file_size"], text["extension"]) == ("file", 1_600_000, None)
        assert {one["message_id"] for one in (image, audio, text)} == {answer.json()["id"]}
        received = chatwoot.requests[0]
        assert received.body == {"content": "Look"}
        assert [(one.field, one.filename, one.content_type, one.content) for one in received.files] == [
            (field, *rest[:1], rest[2], rest[1]) for field, rest in files
        ]
        assert only_files.json()["content"] is None
        assert not chatwoot.violations

    async def test_list_reads_backwards_by_id(self, chatwoot: FakeChatwoot) -> None:
        """The newest twenty below `before` come oldest first, and in the end nothing."""
        ids = [chatwoot.add_message(f"message {number}", sender="contact")["id"] for number in range(45)]
        pages: list[list[int]] = []
        before: dict[str, int] = {}
        async with connect(chatwoot, "chatwoot") as client:
            while page := (await client.get(INBOX, params=before)).json():
                pages.append([one["id"] for one in page])
                before = {"before": page[0]["id"]}
        assert pages == [ids[25:], ids[5:25], ids[:5]]

    async def test_contacts_do_not_see_notes_and_activities(self, chatwoot: FakeChatwoot) -> None:
        """Private and activity messages are left out before the page is cut; each kind of sender has its form."""
        chatwoot.page_size = 3
        shown = [
            chatwoot.add_message("Hello", sender="agent", created=datetime(2024, 1, 1, tzinfo=UTC)),
            chatwoot.add_message("note", private=True),
            chatwoot.add_message("resolved", sender="server", activity=True),
            chatwoot.add_message("Which?", sender="bot", content_type="input_select"),
            chatwoot.add_message("How did we do?", sender="server", content_type="input_csat"),
        ]
        async with connect(chatwoot, "chatwoot") as client:
            page = (await client.get(INBOX)).json()
        assert page == [shown[0], shown[3], shown[4]]
        assert page[0]["created_at"] == 1704067200
        assert [one.get("sender", {}).get("type") for one in page] == ["user", "agent_bot", None]

    @pytest.mark.parametrize(
        "values", [[{"title": "One", "value": "1"}], {"csat_survey_response": {"rating": 5}}]
    )
    async def test_submitted_values_stay_in_the_message(self, chatwoot: FakeChatwoot, values: Any) -> None:
        """A choice or a rating goes into the content attributes, beside what is there."""
        asked = chatwoot.add_message("Which?", sender="bot", content_attributes={"items": []})
        async with connect(chatwoot, "chatwoot") as client:
            answer = await client.patch(f"{INBOX}/{asked['id']}", json={"submitted_values": values})
            (listed,) = (await client.get(INBOX)).json()
        assert answer.json()["content_attributes"] == {"items": [], "submitted_values": values}
        assert listed == answer.json()

    @pytest.mark.parametrize(
        "path",
        [
            INBOX.replace("test-inbox", "other"),
            INBOX.replace("test-contact", "other"),
            INBOX.replace("test-contact", "test-contact-2"),
            INBOX.replace("/1/", "/9/"),
            f"{INBOX}/99",
        ],
    )
    async def test_unknown_path_is_not_found(self, chatwoot: FakeChatwoot, path: str) -> None:
        """An inbox, contact, conversation or message that is unknown or somebody else's is 404 as Rails says it."""
        chatwoot.add_conversation(chatwoot.add_contact("Somebody else"))
        message: dict[str, Any] = (
            {"json": {"submitted_values": [{"value": "1"}]}} if path.endswith("99") else {}
        )
        async with connect(chatwoot, "chatwoot") as client:
            answer = await client.request("PATCH" if message else "GET", path, **message)
        assert (answer.status_code, answer.json()) == (404, {"status": 404, "error": "Not Found"})
        assert not chatwoot.violations

    @pytest.mark.parametrize(
        ("headers", "refusal"),
        [
            ({}, {"errors": ["You need to sign in or sign up before continuing."]}),
            ({"Api-Access-Token": "other"}, {"error": "Invalid Access Token"}),
            (
                {"Api-Access-Token": "test-platform-token"},
                {"error": "Access to this endpoint is not authorized for bots"},
            ),
        ],
    )
    async def test_profile_needs_the_token_of_a_user(
        self, chatwoot: FakeChatwoot, headers: dict[str, str], refusal: object
    ) -> None:
        """The application API has three ways to say 401."""
        async with connect(chatwoot, "chatwoot") as client:
            answer = await client.get("/api/v1/profile", headers=headers)
        assert (answer.status_code, answer.json()) == (401, refusal)

    @pytest.mark.parametrize("header", ["Api-Access-Token", "api_access_token"])
    async def test_profile(self, chatwoot: FakeChatwoot, header: str) -> None:
        """Either spelling of the header lets the user in."""
        async with connect(chatwoot, "chatwoot") as client:
            answer = await client.get("/api/v1/profile", headers={header: chatwoot.api_access_token})
        assert (answer.status_code, answer.json()["accounts"][0]["id"]) == (200, chatwoot.account_id)

    async def test_platform_account(self, chatwoot: FakeChatwoot) -> None:
        """The platform API has a token of its own and knows the account."""
        path, good = "/platform/api/v1/accounts/{}", {"Api-Access-Token": chatwoot.platform_token}
        async with connect(chatwoot, "chatwoot") as client:
            refused = await client.get(
                path.format(1), headers={"Api-Access-Token": chatwoot.api_access_token}
            )
            found = await client.get(path.format(1), headers=good)
            missing = await client.get(path.format(2), headers=good)
        assert (refused.status_code, refused.json()) == (401, {"error": "Invalid access_token"})
        assert (found.status_code, found.json()["id"]) == (200, 1)
        assert missing.status_code == 404

    @pytest.mark.parametrize(
        ("method", "options", "where"),
        [
            ("GET", {"params": {"after": 1}}, "query.after"),
            ("GET", {"params": {"before": "x"}}, "query.before"),
            ("POST", {"json": {}}, "body"),
            ("POST", {"json": {"content": "Hi", "private": True}}, "body"),
            ("POST", {"json": {"content": "x" * 150_001}}, "body.content"),
            ("POST", {"json": {"content": "Hi", "attachments[]": []}}, "body"),
            ("POST", {"data": {"content": "Hi"}}, "header.content-type"),
            ("POST", {"files": {"attachments": b"x"}}, "body"),
            ("POST", {"files": {"content": b"x"}}, "body.content"),
            ("POST", {"files": {"attachments[]": (None, "signed-id")}}, "body.attachments[]"),
            ("POST", {"content": b"x", "headers": {"Content-Type": "multipart/form-data"}}, "body"),
        ],
    )
    async def test_request_that_breaks_the_spec(
        self, chatwoot: FakeChatwoot, method: str, options: dict[str, Any], where: str
    ) -> None:
        """It is refused with 422 and the attribute at fault, JSON and forms alike, and nothing is stored."""
        async with httpx.AsyncClient(base_url=chatwoot.base_url, transport=chatwoot.transport) as client:
            answer = await client.request(method, INBOX, **options)
        assert (answer.status_code, answer.json()["attributes"]) == (422, [where.partition(".")[2] or "base"])
        assert answer.json()["message"].startswith(where)
        assert [one.where for one in chatwoot.violations] == [where]
        assert not chatwoot.messages

    async def test_wrong_type_in_the_path(self, chatwoot: FakeChatwoot) -> None:
        """Where the path asks for a number, a word is 404 and a violation."""
        async with connect(chatwoot, "chatwoot") as client:
            answer = await client.get(INBOX.replace("/1/", "/one/"))
        assert answer.status_code == 404
        assert [str(one) for one in chatwoot.violations] == [
            "list_all_conversation_messages: path.conversation_id: 'one' is not of type 'integer'"
        ]

    async def test_encoded_slash_stays_inside_its_segment(self, chatwoot: FakeChatwoot) -> None:
        """An identifier may hold anything as long as it is percent-encoded, and the record shows it as it was sent."""
        chatwoot.add_conversation(chatwoot.add_contact("Odd", identifier="a/b?c"))
        path = INBOX.replace("test-contact", "a%2Fb%3Fc").replace("/1/", "/2/")
        async with connect(chatwoot, "chatwoot") as client:
            answer = await client.post(path, json={"content": "Hi"})
        assert answer.status_code == 200
        assert chatwoot.requests[0].path == path

    def test_conversation_needs_a_contact(self, chatwoot: FakeChatwoot) -> None:
        """A seed that fits nothing is refused at once, not in a later request."""
        with pytest.raises(ValueError, match="no contact 'nobody'"):
            chatwoot.add_conversation("nobody")


class TestTextMagic:
    @pytest.mark.parametrize("headers", [BASIC, {"X-TM-Username": "test-user", "X-TM-Key": "test-api-key"}])
    async def test_both_kinds_of_credentials(self, textmagic: FakeTextMagic, headers: dict[str, str]) -> None:
        """Basic and the vendor's own two headers let in."""
        async with connect(textmagic, "textmagic") as client:
            assert (await client.get(SESSIONS, headers=headers)).status_code == 200

    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"Authorization": "Basic " + base64.b64encode(b"test-user:other").decode()},
            {"Authorization": "Basic ???"},
            {"X-TM-Username": "test-user"},
            {"X-TM-Username": "test-user", "X-TM-Key": "other"},
        ],
    )
    async def test_wrong_credentials(self, textmagic: FakeTextMagic, headers: dict[str, str]) -> None:
        """Everything else is 401 in the vendor's shape."""
        async with connect(textmagic, "textmagic") as client:
            answer = await client.get(SESSIONS, headers=headers)
        assert (answer.status_code, answer.json()) == (
            401,
            {"code": 401, "message": "Wrong username and token combination."},
        )

    async def test_sessions_page_by_number(self, textmagic: FakeTextMagic) -> None:
        """Page and limit cut the list, newest first; past the end there is nothing."""
        ids = [textmagic.add_session(f"session {number}")["id"] for number in range(12)][::-1]
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            pages = [
                (await client.get(SESSIONS, params=params)).json()
                for params in ({}, {"page": 2}, {"page": 2, "limit": 5}, {"page": 9, "limit": 100})
            ]
        assert [(page["page"], page["limit"], page["pageCount"]) for page in pages] == [
            (1, 10, 2),
            (2, 10, 2),
            (2, 5, 3),
            (9, 100, 1),
        ]
        assert [[one["id"] for one in page["resources"]] for page in pages] == [
            ids[:10],
            ids[10:],
            ids[5:10],
            [],
        ]
        assert not textmagic.violations

    @pytest.mark.parametrize("limit", [0, 101, 200, "many"])
    async def test_limit_out_of_range_becomes_ten(self, textmagic: FakeTextMagic, limit: str | int) -> None:
        """As on the real server nobody is told, but the violation is on record."""
        for _ in range(11):
            textmagic.add_session()
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            answer = await client.get(SESSIONS, params={"limit": limit})
        assert (answer.status_code, answer.json()["limit"], len(answer.json()["resources"])) == (200, 10, 10)
        assert [one.where for one in textmagic.violations] == ["query.limit"]

    async def test_one_session(self, textmagic: FakeTextMagic) -> None:
        """A session comes as it is kept, its time with an offset that has no colon."""
        session = textmagic.add_session(
            "Hi", "dd", created=datetime(2015, 6, 19, 9, 48, 24, tzinfo=UTC), title="Test"
        )
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            answer = await client.get(f"{SESSIONS}/{session['id']}")
        assert answer.json() == session
        assert answer.json()["startTime"] == "2015-06-19T09:48:24+0000"
        assert (answer.json()["numbersCount"], answer.json()["price"], answer.json()["title"]) == (
            2,
            0.08,
            "Test",
        )

    async def test_messages_of_a_session(self, textmagic: FakeTextMagic) -> None:
        """They come with their session in short, by status if asked, and without the deleted ones unless asked."""
        textmagic.add_session("Other", "d")
        session = textmagic.add_session("Hi", "dfd")
        deleted = textmagic.add_message(session, "d", deleted=True, receiver="447860021130")
        path = f"{SESSIONS}/{session['id']}/messages"
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            every = (await client.get(path)).json()
            arrived = (
                await client.get(path, params={"statuses": "d", "includeDeleted": 1, "limit": 2})
            ).json()
        assert [one["status"] for one in every["resources"]] == ["d", "f", "d"]
        assert {one["session"]["id"] for one in every["resources"]} == {session["id"]}
        assert (arrived["pageCount"], arrived["resources"][0]["id"]) == (2, deleted["id"])
        assert arrived["resources"][0]["receiver"] == "447860021130"
        assert re.fullmatch(r"[-0-9]{10}T[:0-9]{8}\+0000", deleted["messageTime"])

    async def test_stat_counts_by_status(self, textmagic: FakeTextMagic) -> None:
        """Each letter goes where it belongs, and all of them into the whole."""
        session = textmagic.add_session("Hi", "qserradbfujg")
        textmagic.add_message(session, "d", deleted=True)
        path = f"{SESSIONS}/{session['id']}/stat"
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            counts = (await client.get(path)).json()
            with_deleted = (await client.get(path, params={"includeDeleted": 1})).json()
        assert counts == {
            "failed": 2,
            "delivered": 1,
            "accepted": 1,
            "rejected": 2,
            "scheduled": 1,
            "sent": 3,
            "all": 12,
        }
        assert (with_deleted["delivered"], with_deleted["all"]) == (2, 13)

    async def test_deleted_session_is_gone_with_its_messages(self, textmagic: FakeTextMagic) -> None:
        """204 without a body, then 404; others stay."""
        gone, stays = textmagic.add_session("Hi", "dd"), textmagic.add_session("Hi", "d")
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            answers = [await client.delete(f"{SESSIONS}/{gone['id']}") for _ in range(2)]
        assert (answers[0].status_code, answers[0].content) == (204, b"")
        assert (answers[1].status_code, answers[1].json()["message"]) == (404, "Resource does not exist.")
        assert list(textmagic.sessions) == [stays["id"]]
        assert [one["sessionId"] for one in textmagic.messages.values()] == [stays["id"]]

    async def test_bulk_delete_by_ids_or_everything(self, textmagic: FakeTextMagic) -> None:
        """Ids as one string; those that are gone already do no harm; `all` takes the rest."""
        ids = [textmagic.add_session("Hi", "d")["id"] for _ in range(4)]
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            some = await client.post(f"{SESSIONS}/delete", json={"ids": f"{ids[0]},{ids[2]},1"})
            left = list(textmagic.sessions)
            everything = await client.post(f"{SESSIONS}/delete", json={"all": 1})
        assert (some.status_code, left) == (204, [ids[1], ids[3]])
        assert (everything.status_code, textmagic.sessions, textmagic.messages) == (204, {}, {})

    @pytest.mark.parametrize("path", ["", "/stat", "/messages"])
    async def test_unknown_session_is_not_found(self, textmagic: FakeTextMagic, path: str) -> None:
        """404 in the vendor's shape and words."""
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            answer = await client.get(f"{SESSIONS}/1{path}")
        assert (answer.status_code, answer.json()) == (
            404,
            {"code": 404, "message": "Resource does not exist."},
        )

    @pytest.mark.parametrize(
        ("method", "path", "options", "name"),
        [
            ("POST", "/delete", {"json": {"ids": "1,x"}}, "ids"),
            ("POST", "/delete", {"json": {"ids": [1]}}, "ids"),
            ("POST", "/delete", {"json": {"all": True}}, "all"),
            ("POST", "/delete", {"json": {}}, None),
            ("POST", "/delete", {}, None),
        ],
    )
    async def test_request_that_breaks_the_spec(
        self, textmagic: FakeTextMagic, method: str, path: str, options: dict[str, Any], name: str | None
    ) -> None:
        """It is refused with 400 and messages grouped as the vendor groups them."""
        textmagic.add_session()
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            answer = await client.request(method, SESSIONS + path, **options)
        errors = answer.json()["errors"]
        assert (answer.status_code, answer.json()["code"]) == (400, 400)
        assert (list(errors["fields"]), len(errors["common"])) == (([name], 0) if name else ([], 1))
        assert {one.operation for one in textmagic.violations} == {"delete_message_sessions_bulk"}
        assert len(textmagic.sessions) == 1

    @pytest.mark.parametrize("params", [{"page": 0}, {"page": "x"}, {"orderBy": "id"}])
    async def test_query_that_breaks_the_spec(self, textmagic: FakeTextMagic, params: dict[str, Any]) -> None:
        """Out of range, of another type, or unknown: 400, with the parameter's name."""
        async with httpx.AsyncClient(
            base_url=textmagic.base_url, transport=textmagic.transport, headers=BASIC
        ) as client:
            answer = await client.get(SESSIONS, params=params)
        assert (answer.status_code, list(answer.json()["errors"]["fields"])) == (400, list(params))

    async def test_wrong_type_in_the_path(self, textmagic: FakeTextMagic) -> None:
        """Where the path asks for a number, a word is 404 and a violation."""
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            answer = await client.get(f"{SESSIONS}/abc")
        assert (answer.status_code, textmagic.violations[0].where) == (404, "path.id")


class TestAnyFake:
    async def test_record(self, textmagic: FakeTextMagic) -> None:
        """Everything that arrived is kept in order, refused or not, with its parts parsed."""
        async with connect(textmagic, "textmagic") as client:
            await client.get(
                SESSIONS, params=[("a", "1"), ("a", "2"), ("page", "")], headers={"X-Test": "yes"}
            )
            await client.post(f"{SESSIONS}/delete", json={"ids": "1"})
        first, second = textmagic.requests
        assert (first.method, first.path, first.operation) == ("GET", SESSIONS, "get_all_message_sessions")
        assert first.url == f"https://rest.textmagic.com{SESSIONS}?a=1&a=2&page="
        assert first.query == {"a": ["1", "2"], "page": ""}
        assert (first.headers["x-test"], first.content, first.body, first.files) == ("yes", b"", None, ())
        assert (second.operation, second.body) == ("delete_message_sessions_bulk", {"ids": "1"})

    async def test_unknown_operation(self, sakari: FakeSakari) -> None:
        """A path or method that the spec does not have is 404 and a violation."""
        async with connect(sakari, "sakari") as client:
            answers = [await client.get("/v2/nothing"), await client.delete(SAKARI)]
        assert [one.status_code for one in answers] == [404, 404]
        assert sakari.requests[0].operation is None
        assert sakari.violations[0] == Violation(None, "path", "GET /v2/nothing")
        assert str(sakari.violations[1]) == f"no operation: path: DELETE {SAKARI}"

    @pytest.mark.parametrize(
        ("fake", "path", "content"),
        [
            (
                FakeSakari(),
                SAKARI,
                b'{"success": false, "error": {"code": "HTTP-429", "message": "Too Many Requests"}}',
            ),
            (FakeChatwoot(), INBOX, b"Retry later\n"),
            (FakeTextMagic(), SESSIONS, b'{"code": 429, "message": "Too Many Requests"}'),
        ],
    )
    async def test_failure_on_demand_speaks_as_the_vendor(
        self, fake: Fake, path: str, content: bytes
    ) -> None:
        """Without a body of the test's own the fault has the vendor's, and headers may be added."""
        fake.fail_next(429, headers={"Retry-After": "1"})
        async with httpx.AsyncClient(base_url=fake.base_url, transport=fake.transport) as client:
            answer = await client.get(path)
        assert (answer.status_code, answer.headers["retry-after"], answer.content) == (429, "1", content)

    @pytest.mark.parametrize(
        ("body", "content", "media_type"),
        [
            ({"a": [1]}, b'{"a": [1]}', "application/json"),
            ("<html>", b"<html>", "text/plain; charset=utf-8"),
            (b"\xff", b"\xff", "text/plain; charset=utf-8"),
            ("", b"", None),
        ],
    )
    async def test_failure_on_demand_with_a_body(
        self, textmagic: FakeTextMagic, body: Any, content: bytes, media_type: str | None
    ) -> None:
        """The body is what the test says, under any status at all."""
        textmagic.fail_next(520, body=body)
        async with httpx.AsyncClient(base_url=textmagic.base_url, transport=textmagic.transport) as client:
            answer = await client.get(SESSIONS)
        assert (answer.status_code, answer.content, answer.headers.get("content-type")) == (
            520,
            content,
            media_type,
        )

    async def test_faults_are_used_up_in_order(self, textmagic: FakeTextMagic) -> None:
        """A fault lasts as often as it says, waits for its operation, and does nothing to the state."""
        session = textmagic.add_session()
        textmagic.fail_next(503, times=2)
        textmagic.fail_next(500, operation="delete_message_session")
        path = f"{SESSIONS}/{session['id']}"
        async with connect(textmagic, "textmagic", headers=BASIC) as client:
            client.event_hooks = {}
            statuses = [
                (await client.request(method, path)).status_code
                for method in ("GET", "DELETE", "GET", "DELETE", "DELETE")
            ]
        assert statuses == [503, 503, 200, 500, 204]

    async def test_faults_pass_over_the_token(self, sakari: FakeSakari) -> None:
        """A client fetches tokens on its own, so only a fault that names that operation hits it."""
        sakari.fail_next(500)
        async with httpx.AsyncClient(base_url=sakari.base_url, transport=sakari.transport) as client:
            headers = await token(client, sakari)
            assert (await client.get(SAKARI, headers=headers)).status_code == 500
            sakari.fail_next(503, operation="auth_token")
            assert (await client.post("/oauth2/token")).status_code == 503

    def test_fault_that_can_never_happen(self, sakari: FakeSakari) -> None:
        """An unknown operation or a count below one is refused where it is written."""
        for name in ("messages_sent", "messages.send"):
            with pytest.raises(ValueError, match=f"no operation '{name}'; did you mean messages_send"):
                sakari.fail_next(operation=name)
        with pytest.raises(ValueError, match="no operation 'xyz'; the reference has it with each method"):
            sakari.fail_next(operation="xyz")
        with pytest.raises(ValueError, match="at least 1"):
            sakari.drop_next(times=0)

    async def test_dropped_connection_in_process(self, chatwoot: FakeChatwoot) -> None:
        """The server acts and the client gets no answer, with the error that a real transport raises."""
        chatwoot.drop_next()
        async with connect(chatwoot, "chatwoot") as client:
            with pytest.raises(httpx.RemoteProtocolError, match="disconnected"):
                await client.post(INBOX, json={"content": "Hi"})
            assert len((await client.get(INBOX)).json()) == 1

    async def test_other_protocols_are_refused(self, sakari: FakeSakari) -> None:
        """A fake is no application for websockets or lifespans."""
        nothing: Any = None
        with pytest.raises(NotImplementedError, match="websocket"):
            await sakari({"type": "websocket"}, nothing, nothing)


class TestServing:
    async def test_same_state_over_sockets_and_in_process(self, chatwoot: FakeChatwoot) -> None:
        """What came in one way is there the other way, and addresses of files lead to the port."""
        async with chatwoot.serve() as url, httpx.AsyncClient(base_url=url) as client:
            sent = await client.post(
                INBOX, data={"content": "Hi"}, files={"attachments[]": ("a.txt", b"abc")}
            )
            assert sent.json()["attachments"][0]["data_url"].startswith(f"{url}/rails/")
        async with connect(chatwoot, "chatwoot") as client:
            assert (await client.get(INBOX)).json() == [sent.json()]
        assert re.fullmatch(r"http://127\.0\.0\.1:[0-9]+", url)
        assert chatwoot.requests[0].url == url + INBOX

    async def test_answers_without_a_body(self, textmagic: FakeTextMagic) -> None:
        """204 leaves the connection usable."""
        path = f"{SESSIONS}/{textmagic.add_session()['id']}"
        async with textmagic.serve() as url, httpx.AsyncClient(base_url=url, headers=BASIC) as client:
            assert [(await client.delete(path)).status_code for _ in range(2)] == [204, 404]

    async def test_dropped_connection(self, sakari: FakeSakari, caplog: pytest.LogCaptureFixture) -> None:
        """The server acts, then closes the socket without a byte; the next request gets a new connection."""
        async with sakari.serve() as url, httpx.AsyncClient(base_url=url) as client:
            client.headers.update(await token(client, sakari))
            body = {"contacts": [{"mobile": {"country": "US", "number": "+15005550006"}}], "template": "Hi"}
            sakari.drop_next(operation="messages_send")
            with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
                await client.post(SAKARI, json=body)
            assert (await client.get(SAKARI)).json()["pagination"]["totalCount"] == 1
        assert not caplog.records

    async def test_several_at_once(self, sakari: FakeSakari, textmagic: FakeTextMagic) -> None:
        """Fakes have ports of their own, and one fake may even have two."""
        async with sakari.serve() as one, sakari.serve() as two, textmagic.serve() as three:
            assert len({one, two, three}) == 3
            async with httpx.AsyncClient() as client:
                answers = await asyncio.gather(
                    *(client.get(url + SESSIONS) for url in (one, two, three) * 10)
                )
        assert [one.status_code for one in answers] == [404, 404, 401] * 10

    async def test_nothing_is_left(self, textmagic: FakeTextMagic, caplog: pytest.LogCaptureFixture) -> None:
        """Afterwards, even with a client still connected, there is no task, no log line, and nobody at the port."""
        caplog.set_level(logging.INFO)
        logging.getLogger("httpx").setLevel(logging.WARNING)
        before = asyncio.all_tasks()
        async with httpx.AsyncClient(headers=BASIC) as client:
            async with textmagic.serve() as url:
                await client.get(url + SESSIONS)
            assert asyncio.all_tasks() == before
            with pytest.raises(httpx.ConnectError):
                await client.get(url + SESSIONS)
        with socket.socket() as again:
            again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            again.bind(("127.0.0.1", int(url.rpartition(":")[2])))
        assert not caplog.records

    async def test_closed_when_the_test_fails_or_is_cancelled(self, textmagic: FakeTextMagic) -> None:
        """The port is closed on the way out of an error and of a cancellation, which both pass through."""
        urls: list[str] = []
        served = asyncio.Event()

        async def body(error: BaseException | None) -> None:
            async with textmagic.serve() as url:
                urls.append(url)
                if error:
                    raise error
                served.set()
                await asyncio.sleep(60)

        with pytest.raises(ZeroDivisionError):
            await body(ZeroDivisionError())
        task = asyncio.create_task(body(None))
        await served.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with httpx.AsyncClient() as client:
            for url in urls:
                with pytest.raises(httpx.ConnectError):
                    await client.get(url)

    async def test_missing_uvicorn_is_named(
        self, sakari: FakeSakari, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without it the error says what to install; in process it is not needed."""
        monkeypatch.setitem(sys.modules, "uvicorn", None)
        monkeypatch.delitem(sys.modules, "trunkline.testing._serve", raising=False)
        with pytest.raises(ImportError, match=r'pip install "trunkline\[testing\]"'):
            sakari.serve()


class TestContract:
    """What the tests above lean on: a check that never complains would prove nothing."""

    @pytest.mark.parametrize(
        ("operation", "status", "media_type", "content", "problems"),
        [
            ("messages_fetch", 200, "application/json", b'{"data": {"id": "1"}}', []),
            ("messages_fetch", 404, "application/json", b'{"success": false}', []),
            (
                "messages_fetch",
                200,
                "application/json",
                b'{"data": {}}',
                ["body.data: 'id' is a required property"],
            ),
            (
                "messages_fetch",
                200,
                "application/json",
                b'{"data": {"id": "1", "sendAt": "2024-01-01T00:00:00+0000"}}',
                ["body.data.sendAt: '2024-01-01T00:00:00+0000' is not a 'date-time'"],
            ),
            ("messages_fetch", 200, "text/html", b"<html>", ["content-type: 'text/html' is not declared"]),
            ("messages_fetch", 302, "", b"", ["status 302: not declared"]),
        ],
    )
    def test_answers(
        self, operation: str, status: int, media_type: str, content: bytes, problems: list[str]
    ) -> None:
        """Status, media type and body are each held against what the operation declares, ranges of statuses too."""
        assert contract("sakari").check_answer(operation, status, media_type, content) == problems

    def test_answer_that_should_be_empty(self) -> None:
        """Where a success declares no body there must be none."""
        check = contract("textmagic").check_answer
        assert check("delete_message_session", 204, "", b"") == []
        assert check("delete_message_session", 204, "application/json", b"{}") == ["body: none is declared"]
