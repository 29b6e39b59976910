# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Literal

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.automation_rule import AutomationRule
from .models.automation_rule_list_response import AutomationRuleListResponse
from .models.automation_rule_response import AutomationRuleResponse
from .requests import AUTOMATION_ACTION_PAYLOAD, FILTER_CONDITION, AutomationActionPayload, FilterCondition

_RATE: Final = Rate(3000, 60)
_PARAM_ACCOUNT_ID: Final = Param(
    name="account_id", key="account_id", place=In.PATH, encode=encode.integer(1), required=True
)
_PARAM_AUTOMATION_RULE_ID: Final = Param(
    name="automation_rule_id",
    key="automation_rule_id",
    place=In.PATH,
    encode=encode.integer(1),
    required=True,
)
_PARAM_DESCRIPTION: Final = Param(name="description", key="description", place=In.BODY, encode=encode.text())
_PARAM_ACTIVE: Final = Param(name="active", key="active", place=In.BODY, encode=encode.boolean)

_LIST: Final[Operation[list[AutomationRule]]] = Operation(
    vendor="chatwoot",
    id="get_account_automation_rule",
    method="GET",
    path="/api/v1/accounts/{account_id}/automation_rules",
    params=(_PARAM_ACCOUNT_ID,),
    decode=lambda body: AutomationRuleListResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_CREATE: Final[Operation[AutomationRule]] = Operation(
    vendor="chatwoot",
    id="add_new_automation_rule_to_account",
    method="POST",
    path="/api/v1/accounts/{account_id}/automation_rules",
    params=(
        _PARAM_ACCOUNT_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1), required=True),
        Param(
            name="event_name",
            key="event_name",
            place=In.BODY,
            encode=encode.choice(
                "conversation_created",
                "conversation_updated",
                "conversation_opened",
                "conversation_resolved",
                "message_created",
            ),
            required=True,
        ),
        Param(
            name="conditions",
            key="conditions",
            place=In.BODY,
            encode=encode.sequence(FILTER_CONDITION),
            required=True,
        ),
        Param(
            name="actions",
            key="actions",
            place=In.BODY,
            encode=encode.sequence(AUTOMATION_ACTION_PAYLOAD, 1),
            required=True,
        ),
        _PARAM_DESCRIPTION,
        _PARAM_ACTIVE,
    ),
    decode=AutomationRule.from_dict,
    has_body=True,
    rates=(_RATE,),
)

_GET: Final[Operation[AutomationRule]] = Operation(
    vendor="chatwoot",
    id="get_details_of_a_single_automation_rule",
    method="GET",
    path="/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_AUTOMATION_RULE_ID),
    decode=lambda body: AutomationRuleResponse.from_dict(body).payload,
    safe_to_repeat=True,
    rates=(_RATE,),
)

_DELETE: Final[Operation[None]] = Operation(
    vendor="chatwoot",
    id="delete_automation_rule_from_account",
    method="DELETE",
    path="/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}",
    params=(_PARAM_ACCOUNT_ID, _PARAM_AUTOMATION_RULE_ID),
    decode=None,
    rates=(_RATE,),
)

_UPDATE: Final[Operation[AutomationRule]] = Operation(
    vendor="chatwoot",
    id="update_automation_rule_in_account",
    method="PATCH",
    path="/api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}",
    params=(
        _PARAM_ACCOUNT_ID,
        _PARAM_AUTOMATION_RULE_ID,
        Param(name="name", key="name", place=In.BODY, encode=encode.text(1)),
        _PARAM_DESCRIPTION,
        Param(
            name="event_name",
            key="event_name",
            place=In.BODY,
            encode=encode.choice(
                "conversation_created",
                "conversation_updated",
                "conversation_opened",
                "conversation_resolved",
                "message_created",
            ),
        ),
        Param(name="conditions", key="conditions", place=In.BODY, encode=encode.sequence(FILTER_CONDITION)),
        Param(
            name="actions", key="actions", place=In.BODY, encode=encode.sequence(AUTOMATION_ACTION_PAYLOAD, 1)
        ),
        _PARAM_ACTIVE,
    ),
    decode=lambda body: AutomationRuleResponse.from_dict(body).payload,
    has_body=True,
    min_properties=1,
    safe_to_repeat=True,
    rates=(_RATE,),
)


class AutomationRules:
    """What the account does on its own when something happens."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> builtins.list[AutomationRule]:
        """List the automation rules.

        All of them, also those that are switched off. For administrators only.

        Returns:
            The rules.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/automation-rule/list-all-automation-rules-in-an-account
        """
        return await self._caller.call(_LIST, {})

    async def create(
        self,
        *,
        name: str,
        event_name: Literal[
            "conversation_created",
            "conversation_updated",
            "conversation_opened",
            "conversation_resolved",
            "message_created",
        ],
        conditions: Sequence[FilterCondition],
        actions: Sequence[AutomationActionPayload],
        description: str | Unset = UNSET,
        active: bool | Unset = UNSET,
    ) -> AutomationRule:
        """Create an automation rule.

        When the event happens and the conditions hold, the actions follow. Rules are active at once
        unless `active` is false. What the server does not know among conditions and actions is refused
        with 422. For administrators only.

        Args:
            name: Name of the rule.
            event_name: What has to happen.
            conditions: What has to hold, each joined to the next by its `query_operator`; only the last
                one may have none. Besides the attributes by which conversations are found there are
                `content`, `message_type`, `email`, `phone_number`, `city` and `company_name`.
            actions: What is done, in this order.
            description: What the rule is for.
            active: Whether it is switched on. By default it is.

        Returns:
            The rule.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: A fault of the server, or a request that it did not foresee; the second kind
                fails again each time.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://developers.chatwoot.com/api-reference/automation-rule/add-a-new-automation-rule
        """
        return await self._caller.call(
            _CREATE,
            {
                "name": name,
                "event_name": event_name,
                "conditions": conditions,
                "actions": actions,
                "description": description,
                "active": active,
            },
        )

    async def get(self, automation_rule_id: int) -> AutomationRule:
        """Read one automation rule.

        A rule that is not there is answered with 500 instead of 404. For administrators only.

        Args:
            automation_rule_id: Id of the rule.

        Returns:
            The rule.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such rule, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/automation-rule/get-a-automation-rule-details
        """
        return await self._caller.call(_GET, {"automation_rule_id": automation_rule_id})

    async def delete(self, automation_rule_id: int) -> None:
        """Delete an automation rule.

        A rule that is not there is answered with 500 instead of 404. To stop a rule for a while, switch
        it off instead. Cannot be undone. For administrators only.

        Args:
            automation_rule_id: Id of the rule.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such rule, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/automation-rule/remove-a-automation-rule-from-account
        """
        await self._caller.call(_DELETE, {"automation_rule_id": automation_rule_id})

    async def update(
        self,
        automation_rule_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        event_name: Literal[
            "conversation_created",
            "conversation_updated",
            "conversation_opened",
            "conversation_resolved",
            "message_created",
        ]
        | Unset = UNSET,
        conditions: Sequence[FilterCondition] | Unset = UNSET,
        actions: Sequence[AutomationActionPayload] | Unset = UNSET,
        active: bool | Unset = UNSET,
    ) -> AutomationRule:
        """Change an automation rule.

        Takes what is given and leaves the rest; `conditions` and `actions` each replace all that there
        are. A rule that is not there is answered with 500 instead of 404. For administrators only.

        Args:
            automation_rule_id: Id of the rule.
            name: Name of the rule.
            description: What the rule is for.
            event_name: What has to happen.
            conditions: What has to hold, in place of all conditions that there are.
            actions: What is done, in place of all actions that there are.
            active: Whether it is switched on.

        Returns:
            The rule as it is now.

        Raises:
            AuthenticationError: No token, an unknown one, one that a proxy dropped, or one whose owner
                lacks the right: the server does not tell these apart by status.
            UnprocessableEntityError: Understood and refused. Texts are in the language of the account
                or user.
            RateLimitError: Too many requests from this address, or of this kind for the account.
                Without `Retry-After`; the window is a minute.
            ServerError: There is no such rule, or a fault of the server.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source:
        https://developers.chatwoot.com/api-reference/automation-rule/update-automation-rule-in-account
        """
        return await self._caller.call(
            _UPDATE,
            {
                "automation_rule_id": automation_rule_id,
                "name": name,
                "description": description,
                "event_name": event_name,
                "conditions": conditions,
                "actions": actions,
                "active": active,
            },
        )
