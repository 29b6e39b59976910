"""Chatwoot's account, bots, rules, webhooks, integrations, help centres and platform, as the server has them."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from functools import reduce
from typing import Any

import httpx
import pytest
from attrs import frozen
from support import FormPart, Recorder, answering, chatwoot, platform, recorder

from trunkline import (
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    File,
    InvalidArgumentError,
    Outcome,
    ServerError,
    UnprocessableEntityError,
)
from trunkline.chatwoot import (
    ArticleStatus,
    AutomationEvent,
    IntegrationHookType,
    UserRole,
    WebhookEventName,
)
from trunkline.runtime import Model

ACCOUNT = "https://chat.example.test/api/v1/accounts/1"
PLATFORM = "https://chat.example.test/platform/api/v1"
PNG = File(b"\x89PNG", "bot.png", "image/png")

Door = Callable[..., Any]
Call = Callable[[Any], Awaitable[Any]]

WEBHOOK = {
    "id": 6,
    "name": None,
    "url": "https://hooks.example.test/chatwoot",
    "account_id": 1,
    "subscriptions": ["message_created", "inbox_updated", "of a newer server"],
    "secret": "test-webhook-secret",
    "inbox": {"id": 4, "name": "Shop chat"},
}
RULE = {
    "id": 3,
    "account_id": 1,
    "name": "Label",
    "description": None,
    "event_name": "conversation_opened",
    "conditions": [
        {
            "attribute_key": "priority",
            "filter_operator": "attribute_changed",
            "values": {"from": ["low"], "to": ["urgent"]},
            "query_operator": None,
            "custom_attribute_type": "",
        },
        {"attribute_key": "inbox_id", "filter_operator": "equal_to", "values": [4], "query_operator": "and"},
    ],
    "actions": [
        {"action_name": "send_email_to_team", "action_params": [{"team_ids": [2], "message": "Look"}]}
    ],
    "created_on": 1781500800,
    "active": True,
}
PORTAL = {
    "id": 1,
    "slug": "shop-help",
    "name": "Shop help",
    "archived": False,
    "config": {
        "allowed_locales": [{"code": "en", "articles_count": 3, "categories_count": 1}],
        "default_locale": "en",
    },
    "inbox": {"id": 5, "channel_type": "Channel::WebWidget", "website_token": "test-website-token"},
    "meta": {"all_articles_count": 3, "categories_count": 1},
}
CATEGORY = {"id": 21, "name": "Delivery", "slug": "delivery", "locale": "en", "related_categories": {}}
ARTICLE = {
    "id": 41,
    "title": "Delivery",
    "status": "published",
    "updated_at": 1781700312,
    "category": {"id": None, "name": None, "slug": None, "locale": None},
    "author": {"id": 5, "name": "Jonas Berg", "role": "agent"},
    "associated_articles": [{"id": 40, "title": "Entrega", "status": "draft"}],
}
HOOK = {
    "id": 9,
    "app_id": "dialogflow",
    "status": False,
    "inbox": None,
    "account_id": 1,
    "hook_type": "account",
    "settings": {"api_key": "test-api-key"},
    "reference_id": None,
}
ATTRIBUTE = {
    "id": 4,
    "attribute_display_name": "Plan",
    "attribute_display_type": "list",
    "attribute_key": "plan",
    "attribute_values": ["free", "business"],
    "attribute_model": "company_attribute",
    "default_value": None,
    "created_at": "2026-01-12T09:30:00.000Z",
}
FILTER = {"id": 11, "name": "Mine", "filter_type": "contact", "query": {"payload": []}}
BOT = {"id": 2, "name": "Order bot", "account_id": None, "bot_type": "webhook", "system_bot": True}
MEMBER = {
    "id": 31,
    "account_id": 1,
    "user_id": 5,
    "role": "administrator",
    "active_at": None,
    "created_at": "2026-01-12T09:30:00.000Z",
    "agent_capacity_policy_id": None,
    "column": "of a newer server",
}
USER = {
    "id": 5,
    "access_token": "test-user-token",
    "pubsub_token": "test-pubsub",
    "email": "jonas@example.test",
    "accounts": [{"id": 1, "name": "Example Shop", "active_at": "2026-06-17T10:00:00.000Z", "role": "agent"}],
}


@frozen
class Answer:
    """A call, what a server sends for it, and what must come back, by attribute path."""

    door: Door
    call: Call
    sent: Any
    expected: Mapping[str, Any]


ANSWERS = {
    # Ad hoc wrappers.
    "webhooks.list": Answer(
        chatwoot,
        lambda c: c.webhooks.list(),
        {"payload": {"webhooks": [WEBHOOK]}},
        {"0.id": 6, "0.subscriptions.1": WebhookEventName.INBOX_UPDATED, "0.inbox.name": "Shop chat"},
    ),
    "webhooks.create": Answer(
        chatwoot,
        lambda c: c.webhooks.create(url="https://hooks.example.test"),
        {"payload": {"webhook": WEBHOOK}},
        {"id": 6, "secret": "test-webhook-secret", "subscriptions.2": "of a newer server"},
    ),
    "webhooks.update": Answer(
        chatwoot, lambda c: c.webhooks.update(6, name="x"), {"payload": {"webhook": WEBHOOK}}, {"id": 6}
    ),
    "automation_rules.list": Answer(
        chatwoot,
        lambda c: c.automation_rules.list(),
        {"payload": [RULE]},
        {
            "0.event_name": AutomationEvent.CONVERSATION_OPENED,
            "0.created_on": datetime(2026, 6, 15, 5, 20, tzinfo=UTC),
            "0.conditions.0.values": {"from": ["low"], "to": ["urgent"]},
            "0.conditions.1.values": [4],
            "0.actions.0.action_params": [{"team_ids": [2], "message": "Look"}],
        },
    ),
    "automation_rules.get": Answer(
        chatwoot, lambda c: c.automation_rules.get(3), {"payload": RULE}, {"id": 3}
    ),
    "automation_rules.update": Answer(
        chatwoot, lambda c: c.automation_rules.update(3, active=False), {"payload": RULE}, {"id": 3}
    ),
    "automation_rules.create": Answer(
        chatwoot,
        lambda c: c.automation_rules.create(
            name="Label",
            event_name="message_created",
            conditions=[],
            actions=[{"action_name": "mute_conversation"}],
        ),
        RULE,
        {"id": 3, "active": True},
    ),
    "portals.list": Answer(
        chatwoot,
        lambda c: c.portals.list(),
        {"payload": [PORTAL], "meta": {"current_page": 1, "portals_count": 1}},
        {"0.slug": "shop-help", "0.config.allowed_locales.0.code": "en", "0.meta.all_articles_count": 3},
    ),
    "portals.create": Answer(
        chatwoot,
        lambda c: c.portals.create(name="Shop help", slug="shop-help", custom_domain=""),
        PORTAL,
        {"id": 1, "inbox.id": 5},
    ),
    "portals.update": Answer(
        chatwoot, lambda c: c.portals.update("shop-help", archived=True), PORTAL, {"id": 1, "logo": None}
    ),
    "categories.create": Answer(
        chatwoot,
        lambda c: c.categories.create("shop-help", name="Delivery", slug="delivery", locale="en"),
        {"payload": CATEGORY},
        {"id": 21, "related_categories": None, "parent_category": None},
    ),
    "articles.create": Answer(
        chatwoot,
        lambda c: c.articles.create("shop-help", title="Delivery", author_id=5),
        {"payload": ARTICLE},
        {
            "status": ArticleStatus.PUBLISHED,
            "category.id": None,
            "author.role": UserRole.AGENT,
            "updated_at": datetime(2026, 6, 17, 12, 45, 12, tzinfo=UTC),
            "associated_articles.0.status": ArticleStatus.DRAFT,
        },
    ),
    "articles.get": Answer(
        chatwoot,
        lambda c: c.articles.get(41, portal_slug="shop-help"),
        {"payload": {**ARTICLE, "associated_articles": {}}},
        {"id": 41, "associated_articles": None},
    ),
    "categories.update": Answer(
        chatwoot,
        lambda c: c.categories.update(21, portal_slug="shop-help", position=3),
        {"payload": {**CATEGORY, "parent_category": {"id": 20, "locale": "en"}}},
        {"parent_category.id": 20},
    ),
    "portals.get": Answer(
        chatwoot, lambda c: c.portals.get("shop-help", locale="en"), PORTAL, {"slug": "shop-help"}
    ),
    "integrations.list": Answer(
        chatwoot,
        lambda c: c.integrations.list(),
        {
            "payload": [
                {"id": "dialogflow", "enabled": True, "hooks": [HOOK], "button": "https://example.test"}
            ]
        },
        {"0.id": "dialogflow", "0.hooks.0.hook_type": IntegrationHookType.ACCOUNT, "0.hooks.0.status": False},
    ),
    # Types that the document mixes up.
    "integration_hooks.update": Answer(
        chatwoot,
        lambda c: c.integration_hooks.update(9, status=False),
        {**HOOK, "id": "9", "account_id": "1"},
        {"id": 9, "account_id": 1, "inbox": None, "settings": {"api_key": "test-api-key"}},
    ),
    "custom_attributes.list": Answer(
        chatwoot,
        lambda c: c.custom_attributes.list(attribute_model="company_attribute"),
        [ATTRIBUTE, {**ATTRIBUTE, "default_value": 5}],
        {
            "0.attribute_values": ["free", "business"],
            "0.created_at": datetime(2026, 1, 12, 9, 30, tzinfo=UTC),
            "1.default_value": "5",
        },
    ),
    "custom_filters.list": Answer(
        chatwoot, lambda c: c.custom_filters.list(), [FILTER], {"0.filter_type": "contact"}
    ),
    # Keys that come and go with the edition, the role and whose thing it is.
    "agent_bots.list": Answer(
        chatwoot,
        lambda c: c.agent_bots.list(),
        [BOT],
        {"0.system_bot": True, "0.access_token": None, "0.outgoing_url": None, "0.secret": None},
    ),
    "account.get": Answer(
        chatwoot,
        lambda c: c.account.get(),
        {"id": 1, "features": {"macros": True}, "settings": {"auto_resolve_after": None}, "status": "paused"},
        {"features": {"macros": True}, "custom_attributes": None, "status": "paused", "cache_keys": None},
    ),
    # Rows of the database.
    "canned_responses.list": Answer(
        chatwoot,
        lambda c: c.canned_responses.list(),
        [{"id": 7, "short_code": "bye", "created_at": "2026-01-12T09:30:00.250Z"}],
        {"0.created_at": datetime(2026, 1, 12, 9, 30, 0, 250_000, UTC)},
    ),
    "account_users.list": Answer(
        platform,
        lambda c: c.account_users.list(1),
        [MEMBER],
        {"0.role": UserRole.ADMINISTRATOR, "0.additional_properties": {"column": "of a newer server"}},
    ),
    "platform accounts.list": Answer(
        platform,
        lambda c: c.accounts.list(),
        [{"id": 1, "limits": {"agents": 10}, "features": {}}],
        {"0.limits": {"agents": 10}},
    ),
    "platform agent_bots.list": Answer(
        platform,
        lambda c: c.agent_bots.list(),
        [{"id": 2, "account_id": None, "access_token": "test-bot-token"}],
        {"0.access_token": "test-bot-token", "0.system_bot": None},
    ),
    "platform users.get": Answer(
        platform,
        lambda c: c.users.get(5),
        USER,
        {"access_token": "test-user-token", "accounts.0.active_at": datetime(2026, 6, 17, 10, tzinfo=UTC)},
    ),
    "platform users.token": Answer(
        platform,
        lambda c: c.users.token(5),
        {"access_token": "test-user-token", "expiry": None, "user": {"id": 5, "pubsub_token": "test-pubsub"}},
        {"access_token": "test-user-token", "expiry": None, "user.id": 5},
    ),
    "installation.get": Answer(
        chatwoot,
        lambda c: c.installation.get(),
        {
            "version": "4.15.1",
            "timestamp": "2026-06-17 12:45:12",
            "queue_services": "ok",
            "data_services": "ok",
        },
        {"version": "4.15.1", "timestamp": datetime(2026, 6, 17, 12, 45, 12, tzinfo=UTC)},
    ),
}


def read(value: Any, path: str) -> Any:
    """What stands at ``hooks.0.id``."""
    return reduce(
        lambda inner, step: inner[int(step)] if step.isdigit() else getattr(inner, step),
        path.split("."),
        value,
    )


@pytest.mark.parametrize("case", ANSWERS.values(), ids=ANSWERS)
async def test_answers_read_as_they_are_sent(case: Answer) -> None:
    """Each answer is taken out of whatever is wrapped around it, and survives being written and read again."""
    async with case.door(recorder(answering(case.sent))) as client:
        result = await case.call(client)
    assert case.expected == {path: read(result, path) for path in case.expected}
    for one in result if isinstance(result, list) else [result]:
        assert isinstance(one, Model)
        assert one == type(one).from_dict(json.loads(json.dumps(one.to_dict())))


NOTHING = {
    "agent_bots.delete": (chatwoot, lambda c: c.agent_bots.delete(2), 200),
    "agent_bots.delete_avatar": (chatwoot, lambda c: c.agent_bots.delete_avatar(2), 200),
    "articles.delete": (chatwoot, lambda c: c.articles.delete(41, portal_slug="help"), 200),
    "automation_rules.delete": (chatwoot, lambda c: c.automation_rules.delete(3), 200),
    "categories.delete": (chatwoot, lambda c: c.categories.delete(21, portal_slug="help"), 200),
    "canned_responses.delete": (chatwoot, lambda c: c.canned_responses.delete(7), 200),
    # Documented with 200.
    "custom_attributes.delete": (chatwoot, lambda c: c.custom_attributes.delete(4), 204),
    "custom_filters.delete": (chatwoot, lambda c: c.custom_filters.delete(11), 204),
    "installation.health": (chatwoot, lambda c: c.installation.health(), 200),
    "integration_hooks.delete": (chatwoot, lambda c: c.integration_hooks.delete(9), 200),
    "portals.delete": (chatwoot, lambda c: c.portals.delete("help"), 200),
    "portals.delete_logo": (chatwoot, lambda c: c.portals.delete_logo("help"), 200),
    "webhooks.delete": (chatwoot, lambda c: c.webhooks.delete(6), 200),
    "account_users.delete": (platform, lambda c: c.account_users.delete(1, user_id=5), 200),
    "accounts.delete": (platform, lambda c: c.accounts.delete(1), 200),
    "users.delete": (platform, lambda c: c.users.delete(5), 200),
}


@pytest.mark.parametrize(("door", "call", "status"), NOTHING.values(), ids=NOTHING)
async def test_nothing_comes_back(door: Door, call: Call, status: int) -> None:
    """An empty answer, with 200 as with 204, is a success and is None."""
    async with door(recorder(answering(httpx.Response(status)))) as client:
        assert await call(client) is None


@frozen
class Request:
    """A call, and what must be sent for it."""

    door: Door
    call: Call
    method: str
    url: str
    body: Any = None
    query: tuple[tuple[str, str], ...] = ()


REQUESTS = {
    "a help centre is named by its slug": Request(
        chatwoot,
        lambda c: c.portals.update("a/b help", name="x"),
        "PATCH",
        f"{ACCOUNT}/portals/a%2Fb%20help",
        {"name": "x"},
    ),
    "an article gets its state by name": Request(
        chatwoot,
        lambda c: c.articles.create(
            "help", title="x", author_id=5, status="archived", meta={"tags": ["parcel"]}
        ),
        "POST",
        f"{ACCOUNT}/portals/help/articles",
        {"title": "x", "author_id": 5, "status": "archived", "meta": {"tags": ["parcel"]}},
    ),
    "the kind of a saved search is sent as filter_type": Request(
        chatwoot,
        lambda c: c.custom_filters.create(name="x", filter_type="report", query={"payload": []}),
        "POST",
        f"{ACCOUNT}/custom_filters",
        {"name": "x", "filter_type": "report", "query": {"payload": []}},
    ),
    "attributes are asked for by name": Request(
        chatwoot,
        lambda c: c.custom_attributes.list(attribute_model="contact_attribute"),
        "GET",
        f"{ACCOUNT}/custom_attribute_definitions",
        query=(("attribute_model", "contact_attribute"),),
    ),
    "attributes of every kind": Request(
        chatwoot, lambda c: c.custom_attributes.list(), "GET", f"{ACCOUNT}/custom_attribute_definitions"
    ),
    "attributes are defined by name": Request(
        chatwoot,
        lambda c: c.custom_attributes.create(
            attribute_display_name="Plan", attribute_key="plan", attribute_display_type="list"
        ),
        "POST",
        f"{ACCOUNT}/custom_attribute_definitions",
        {"attribute_display_name": "Plan", "attribute_key": "plan", "attribute_display_type": "list"},
    ),
    "canned responses can be searched": Request(
        chatwoot,
        lambda c: c.canned_responses.list(search="par&cel"),
        "GET",
        f"{ACCOUNT}/canned_responses",
        query=(("search", "par&cel"),),
    ),
    "a webhook for the usual events": Request(
        chatwoot,
        lambda c: c.webhooks.create(url="https://hooks.example.test", subscriptions=None),
        "POST",
        f"{ACCOUNT}/webhooks",
        {"url": "https://hooks.example.test", "subscriptions": None},
    ),
    "a webhook for events that the document does not know": Request(
        chatwoot,
        lambda c: c.webhooks.update(6, subscriptions=["inbox_created"], inbox_id=4),
        "PATCH",
        f"{ACCOUNT}/webhooks/6",
        {"subscriptions": ["inbox_created"], "inbox_id": 4},
    ),
    "a hook is switched by a number": Request(
        chatwoot,
        lambda c: c.integration_hooks.create(app_id="dialogflow", inbox_id=4, status=True),
        "POST",
        f"{ACCOUNT}/integrations/hooks",
        {"app_id": "dialogflow", "inbox_id": 4, "status": 1},
    ),
    "null switches automatic resolving off": Request(
        chatwoot,
        lambda c: c.account.update(auto_resolve_after=None),
        "PATCH",
        ACCOUNT,
        {"auto_resolve_after": None},
    ),
    "the conditions of a rule end without an operator": Request(
        chatwoot,
        lambda c: c.automation_rules.update(
            3,
            conditions=[
                {
                    "attribute_key": "content",
                    "filter_operator": "contains",
                    "values": ["a"],
                    "query_operator": "OR",
                },
                {"attribute_key": "content", "filter_operator": "contains", "values": ["b"]},
            ],
        ),
        "PATCH",
        f"{ACCOUNT}/automation_rules/3",
        {
            "conditions": [
                {
                    "attribute_key": "content",
                    "filter_operator": "contains",
                    "values": ["a"],
                    "query_operator": "OR",
                },
                {"attribute_key": "content", "filter_operator": "contains", "values": ["b"]},
            ]
        },
    ),
    "whom to take out of an account stands in the body": Request(
        platform,
        lambda c: c.account_users.delete(1, user_id=5),
        "DELETE",
        f"{PLATFORM}/accounts/1/account_users",
        {"user_id": 5},
    ),
    "features of an account are switched one by one": Request(
        platform,
        lambda c: c.accounts.update(7, features={"macros": False}),
        "PATCH",
        f"{PLATFORM}/accounts/7",
        {"features": {"macros": False}},
    ),
    "a user's token is asked for without a body": Request(
        platform, lambda c: c.users.token(5), "POST", f"{PLATFORM}/users/5/token"
    ),
    "a bot with a picture is a form": Request(
        chatwoot,
        lambda c: c.agent_bots.create(name="Order bot", avatar=PNG),
        "POST",
        f"{ACCOUNT}/agent_bots",
        [FormPart("name", b"Order bot"), FormPart("avatar", b"\x89PNG", "bot.png", "image/png")],
    ),
    "a bot without one is JSON": Request(
        platform,
        lambda c: c.agent_bots.create(name="Greeter", account_id=1),
        "POST",
        f"{PLATFORM}/agent_bots",
        {"name": "Greeter", "account_id": 1},
    ),
}


@pytest.mark.parametrize("case", REQUESTS.values(), ids=REQUESTS)
async def test_requests_in_the_form_that_works(case: Request) -> None:
    """What is sent has the names and forms that the server reads, where its document has others."""
    transport = recorder(answering(httpx.Response(418)))
    async with case.door(transport) as client:
        with pytest.raises(APIStatusError):
            await case.call(client)
    sent = transport.last
    assert (case.method, case.url, list(case.query)) == (sent.method, sent.url, sent.query)
    assert case.body == sent.body


REFUSED = {
    "a webhook without events": (
        lambda c: c.webhooks.create(url="https://x.test", subscriptions=[]),
        "subscriptions",
    ),
    "an event that nobody sends": (
        lambda c: c.webhooks.update(6, subscriptions=["message_deleted"]),
        "subscriptions",
    ),
    "a rule for an event that nobody sends": (
        lambda c: c.automation_rules.update(3, event_name="message_deleted"),
        "event_name",
    ),
    "a webhook that is no web address": (lambda c: c.webhooks.update(6, url="hooks.example.test"), "url"),
    "a rule that does nothing": (lambda c: c.automation_rules.update(3, actions=[]), "actions"),
    "an account that resolves within minutes": (
        lambda c: c.account.update(auto_resolve_after=9),
        "10 to 1439856",
    ),
    "an attribute by number": (lambda c: c.custom_attributes.list(attribute_model="1"), "attribute_model"),
    "an article by number": (lambda c: c.articles.create("help", title="x", author_id=5, status=1), "status"),
    "a help centre without a name": (lambda c: c.portals.update("", name="x"), "portal_slug"),
    "a bot with a picture and settings": (
        lambda c: c.agent_bots.update(2, avatar=PNG, bot_config={"a": 1}),
        "bot_config",
    ),
    "no change of an account": (lambda c: c.account.update(), "at least"),
    "no change of a bot": (lambda c: c.agent_bots.update(2), "at least"),
    "no change of a canned response": (lambda c: c.canned_responses.update(7), "at least"),
    "no change of an attribute": (lambda c: c.custom_attributes.update(4), "at least"),
    "no change of a saved search": (lambda c: c.custom_filters.update(11), "at least"),
    "no change of a rule": (lambda c: c.automation_rules.update(3), "at least"),
    "no change of a webhook": (lambda c: c.webhooks.update(6), "at least"),
    "no change of a hook": (lambda c: c.integration_hooks.update(9), "at least"),
    "no change of a help centre": (lambda c: c.portals.update("help"), "at least"),
}


@pytest.mark.parametrize(("call", "says"), REFUSED.values(), ids=REFUSED)
async def test_refused_before_anything_is_sent(call: Call, says: str) -> None:
    """What the server would refuse, ignore or misread is refused here, with the name of the argument."""
    transport = recorder(answering({}))
    async with chatwoot(transport) as client:
        with pytest.raises(InvalidArgumentError, match=says):
            await call(client)
    assert [] == transport.requests


REPEATED = {
    "account.update": (chatwoot, lambda c: c.account.update(name="x"), {"id": 1}),
    "agent_bots.update": (chatwoot, lambda c: c.agent_bots.update(2, name="x"), BOT),
    "webhooks.update": (
        chatwoot,
        lambda c: c.webhooks.update(6, name="x"),
        {"payload": {"webhook": WEBHOOK}},
    ),
    # These two find what they have made.
    "account_users.create": (platform, lambda c: c.account_users.create(1, user_id=5, role="agent"), MEMBER),
    "users.create": (platform, lambda c: c.users.create(email="jonas@example.test"), USER),
    "users.login_url": (
        platform,
        lambda c: c.users.login_url(5),
        {"url": "https://chat.example.test/app/login"},
    ),
    "users.token": (platform, lambda c: c.users.token(5), {"access_token": "test-user-token"}),
}


@pytest.mark.parametrize(("door", "call", "sent"), REPEATED.values(), ids=REPEATED)
async def test_lost_answer_is_asked_for_again(door: Door, call: Call, sent: Any) -> None:
    """Where a second request does no more than the first, one whose answer was lost is repeated."""
    transport = recorder(answering(httpx.ReadTimeout("lost"), sent))
    async with door(transport) as client:
        await call(client)
    assert 2 == len(transport.requests)


UNREPEATED = {
    "agent_bots.create": (chatwoot, lambda c: c.agent_bots.create(name="x")),
    "agent_bots.reset_access_token": (chatwoot, lambda c: c.agent_bots.reset_access_token(2)),
    "agent_bots.reset_secret": (chatwoot, lambda c: c.agent_bots.reset_secret(2)),
    "articles.create": (chatwoot, lambda c: c.articles.create("help", title="x", author_id=5)),
    # The second request would say that the address, slug or code is taken.
    "webhooks.create": (chatwoot, lambda c: c.webhooks.create(url="https://hooks.example.test")),
    "canned_responses.create": (chatwoot, lambda c: c.canned_responses.create(short_code="x", content="y")),
    # The second request would fail with 500, or not find the help centre under its old slug.
    "automation_rules.delete": (chatwoot, lambda c: c.automation_rules.delete(3)),
    "portals.update": (chatwoot, lambda c: c.portals.update("help", slug="new")),
    "portals.delete": (chatwoot, lambda c: c.portals.delete("help")),
    "accounts.create": (platform, lambda c: c.accounts.create(name="x")),
}


@pytest.mark.parametrize(("door", "call"), UNREPEATED.values(), ids=UNREPEATED)
async def test_lost_answer_is_reported(door: Door, call: Call) -> None:
    """Where a second request would do more, or look like a failure, the caller is told that nobody knows."""
    transport = recorder(answering(httpx.ReadTimeout("lost")))
    async with door(transport) as client:
        with pytest.raises(APITimeoutError) as caught:
            await call(client)
    assert (Outcome.UNKNOWN, 1) == (caught.value.outcome, len(transport.requests))


MISSING = {
    "automation_rules.get": lambda c: c.automation_rules.get(3),
    "automation_rules.update": lambda c: c.automation_rules.update(3, active=True),
    "automation_rules.delete": lambda c: c.automation_rules.delete(3),
    "portals.update": lambda c: c.portals.update("gone", name="x"),
    "articles.list": lambda c: c.articles.list("gone"),
}


@pytest.mark.parametrize("call", MISSING.values(), ids=MISSING)
async def test_missing_looks_like_a_fault_of_the_server(call: Call) -> None:
    """A rule or help centre that is not there is answered with 500, which is not asked for again."""
    answer = httpx.Response(500, json={"status": 500, "error": "Internal Server Error"})
    transport = recorder(answering(answer))
    async with chatwoot(transport) as client:
        with pytest.raises(ServerError, match="Internal Server Error"):
            await call(client)
    assert 1 == len(transport.requests)


@frozen
class Failure:
    """An error as servers send it, and how it reads."""

    door: Door
    call: Call
    status: int
    body: Any
    kind: type[APIStatusError]
    message: str | None
    details: Mapping[str, Any] = {}


FAILURES = {
    "events of a webhook": Failure(
        chatwoot,
        lambda c: c.webhooks.create(url="https://x.test"),
        422,
        {"message": "Subscriptions Invalid events", "attributes": ["subscriptions"]},
        UnprocessableEntityError,
        "Subscriptions Invalid events",
        {"subscriptions": ["Subscriptions Invalid events"]},
    ),
    "address of a webhook": Failure(
        chatwoot,
        lambda c: c.webhooks.update(6, url="https://x.test"),
        422,
        {"message": "Url is invalid", "attributes": ["url"]},
        UnprocessableEntityError,
        "Url is invalid",
        {"url": ["Url is invalid"]},
    ),
    "conditions of a rule": Failure(
        chatwoot,
        lambda c: c.automation_rules.update(3, active=True),
        422,
        {"error": {"conditions": ["Automation conditions weather not supported."]}},
        UnprocessableEntityError,
        None,
        {"conditions": ["Automation conditions weather not supported."]},
    ),
    "no administrator": Failure(
        chatwoot,
        lambda c: c.webhooks.list(),
        401,
        {"error": "You are not authorized to do this action"},
        AuthenticationError,
        "You are not authorized to do this action",
    ),
    "no platform app": Failure(
        platform,
        lambda c: c.users.get(5),
        401,
        {"error": "Invalid access_token"},
        AuthenticationError,
        "Invalid access_token",
    ),
    "another platform app's account": Failure(
        platform,
        lambda c: c.accounts.update(7, status="suspended"),
        401,
        {"error": "Non permissible resource"},
        AuthenticationError,
        "Non permissible resource",
    ),
}


@pytest.mark.parametrize("case", FAILURES.values(), ids=FAILURES)
async def test_errors_read_as_they_are_sent(case: Failure) -> None:
    """The shapes in which the server refuses read as one: a message, and what is wrong with which field."""
    answer = httpx.Response(case.status, json=case.body)
    async with case.door(recorder(answering(answer))) as client:
        with pytest.raises(case.kind) as caught:
            await case.call(client)
    error = caught.value
    assert (case.message, case.details) == (error.message, error.details)


@pytest.mark.parametrize("name", ["get", "health"])
async def test_the_server_is_asked_without_a_token(name: str) -> None:
    """The version and the health of the server are public, so the token stays at home."""
    transport: Recorder = recorder(answering({}))
    async with chatwoot(transport) as client:
        await getattr(client.installation, name)()
    assert "api-access-token" not in transport.last.headers


async def test_link_that_signs_in_is_text() -> None:
    """The link for a user comes without its envelope."""
    link = "https://chat.example.test/app/login?email=a%40example.test&sso_auth_token=x"
    async with platform(recorder(answering({"url": link}))) as client:
        assert link == await client.users.login_url(5)


async def test_articles_end_with_an_empty_page() -> None:
    """The counts beside articles leave the state out of account, so that only an empty page is the end."""

    def handle(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        payload = [{**ARTICLE, "id": 25 * page + number} for number in range((25, 5, 0)[page - 1])]
        meta = {"articles_count": 300, "published_count": 30, "current_page": str(page)}
        return httpx.Response(200, json={"payload": payload, "meta": meta})

    transport = recorder(handle)
    async with chatwoot(transport) as client:
        pages = [page async for page in client.articles.list("help", status="published").pages()]
    assert [25, 5] == [len(page) for page in pages if page]
    assert (None, 1) == (pages[0].total, pages[0].envelope.meta.current_page)
    assert ["published"] * 3 == [one.url.params["status"] for one in transport.requests]
