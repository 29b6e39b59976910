# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""What the chatwoot API offers, by door. The doors of `trunkline` inherit these and add credentials and options."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trunkline.runtime import Caller

    from .account import AccountResource
    from .agent_bots import AgentBots
    from .agents import Agents
    from .articles import Articles
    from .audit_logs import AuditLogs
    from .automation_rules import AutomationRules
    from .canned_responses import CannedResponses
    from .categories import Categories
    from .contact_notes import ContactNotes
    from .contacts import Contacts
    from .conversation_drafts import ConversationDrafts
    from .conversation_participants import ConversationParticipants
    from .conversations import Conversations
    from .csat_survey_responses import CsatSurveyResponses
    from .custom_attributes import CustomAttributesResource
    from .custom_filters import CustomFilters
    from .inbox_members import InboxMembers
    from .inboxes import Inboxes
    from .installation import InstallationResource
    from .integration_hooks import IntegrationHooks
    from .integrations import Integrations
    from .labels import Labels
    from .live_reports import LiveReports
    from .messages import Messages
    from .platform_account_users import PlatformAccountUsers
    from .platform_accounts import PlatformAccounts
    from .platform_agent_bots import PlatformAgentBots
    from .platform_users import PlatformUsers
    from .portals import Portals
    from .profile import ProfileResource
    from .public_contacts import PublicContacts
    from .public_conversations import PublicConversations
    from .public_inbox import PublicInboxResource
    from .public_messages import PublicMessages
    from .public_surveys import PublicSurveys
    from .reporting_events import ReportingEvents
    from .reports import Reports
    from .summary_reports import SummaryReports
    from .team_members import TeamMembers
    from .teams import Teams
    from .uploads import Uploads
    from .webhooks import Webhooks


class ChatwootPublicResources:
    """One API inbox, seen from the contact's side. Needs no token."""

    _caller: Caller

    @cached_property
    def contacts(self) -> PublicContacts:
        """The people who write to one API inbox. Each has a session there, known by its `source_id`."""
        from .public_contacts import PublicContacts

        return PublicContacts(self._caller)

    @cached_property
    def conversations(self) -> PublicConversations:
        """Conversations of one contact, from the contact's side."""
        from .public_conversations import PublicConversations

        return PublicConversations(self._caller)

    @cached_property
    def inbox(self) -> PublicInboxResource:
        """What an API inbox tells everybody about itself."""
        from .public_inbox import PublicInboxResource

        return PublicInboxResource(self._caller)

    @cached_property
    def messages(self) -> PublicMessages:
        """What a contact and the agents write to each other in one conversation, from the contact's side."""
        from .public_messages import PublicMessages

        return PublicMessages(self._caller)

    @cached_property
    def surveys(self) -> PublicSurveys:
        """The survey at the end of a conversation. Whoever knows the conversation's `uuid` may answer it,
        in every kind of inbox.
        """
        from .public_surveys import PublicSurveys

        return PublicSurveys(self._caller)


class ChatwootResources:
    """One account, seen by an agent, an administrator or a bot."""

    _caller: Caller

    @cached_property
    def account(self) -> AccountResource:
        """The account itself, its features and settings."""
        from .account import AccountResource

        return AccountResource(self._caller)

    @cached_property
    def agent_bots(self) -> AgentBots:
        """Bots that look after conversations, those of the account and those of the installation."""
        from .agent_bots import AgentBots

        return AgentBots(self._caller)

    @cached_property
    def agents(self) -> Agents:
        """Everybody who works in the account, administrators among them."""
        from .agents import Agents

        return Agents(self._caller)

    @cached_property
    def articles(self) -> Articles:
        """What can be read in a help centre."""
        from .articles import Articles

        return Articles(self._caller)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        """Who changed what in the account. Enterprise edition; for administrators only."""
        from .audit_logs import AuditLogs

        return AuditLogs(self._caller)

    @cached_property
    def automation_rules(self) -> AutomationRules:
        """What the account does on its own when something happens."""
        from .automation_rules import AutomationRules

        return AutomationRules(self._caller)

    @cached_property
    def canned_responses(self) -> CannedResponses:
        """Texts that agents insert by a short code."""
        from .canned_responses import CannedResponses

        return CannedResponses(self._caller)

    @cached_property
    def categories(self) -> Categories:
        """What sorts the articles of a help centre."""
        from .categories import Categories

        return Categories(self._caller)

    @cached_property
    def contact_notes(self) -> ContactNotes:
        """What agents have written down about a contact, for themselves."""
        from .contact_notes import ContactNotes

        return ContactNotes(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """The people with whom the account is in touch."""
        from .contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations of the account, as far as the owner of the token may see them."""
        from .conversations import Conversations

        return Conversations(self._caller)

    @cached_property
    def csat_survey_responses(self) -> CsatSurveyResponses:
        """How contacts rated their conversations. For administrators only."""
        from .csat_survey_responses import CsatSurveyResponses

        return CsatSurveyResponses(self._caller)

    @cached_property
    def custom_attributes(self) -> CustomAttributesResource:
        """Definitions of what is noted about contacts, conversations and companies beyond the fields that
        they have.
        """
        from .custom_attributes import CustomAttributesResource

        return CustomAttributesResource(self._caller)

    @cached_property
    def custom_filters(self) -> CustomFilters:
        """Searches that the owner of the token has saved."""
        from .custom_filters import CustomFilters

        return CustomFilters(self._caller)

    @cached_property
    def drafts(self) -> ConversationDrafts:
        """The answer to a conversation that somebody has begun to write in the dashboard. There is one for
        all agents.
        """
        from .conversation_drafts import ConversationDrafts

        return ConversationDrafts(self._caller)

    @cached_property
    def inbox_members(self) -> InboxMembers:
        """Agents who work in an inbox. Administrators see all inboxes without being members."""
        from .inbox_members import InboxMembers

        return InboxMembers(self._caller)

    @cached_property
    def inboxes(self) -> Inboxes:
        """The places where messages come in, one for each channel that is connected."""
        from .inboxes import Inboxes

        return Inboxes(self._caller)

    @cached_property
    def installation(self) -> InstallationResource:
        """The server behind the account."""
        from .installation import InstallationResource

        return InstallationResource(self._caller)

    @cached_property
    def integration_hooks(self) -> IntegrationHooks:
        """Connections between the account, or one inbox, and a service."""
        from .integration_hooks import IntegrationHooks

        return IntegrationHooks(self._caller)

    @cached_property
    def integrations(self) -> Integrations:
        """Services that can be connected with the account."""
        from .integrations import Integrations

        return Integrations(self._caller)

    @cached_property
    def labels(self) -> Labels:
        """The labels that an account has set up. Conversations and contacts bear them by title."""
        from .labels import Labels

        return Labels(self._caller)

    @cached_property
    def live_reports(self) -> LiveReports:
        """What is open at this moment. For administrators only."""
        from .live_reports import LiveReports

        return LiveReports(self._caller)

    @cached_property
    def messages(self) -> Messages:
        """Messages of one conversation, private notes and activity entries among them."""
        from .messages import Messages

        return Messages(self._caller)

    @cached_property
    def participants(self) -> ConversationParticipants:
        """Agents who follow a conversation without being its assignee."""
        from .conversation_participants import ConversationParticipants

        return ConversationParticipants(self._caller)

    @cached_property
    def portals(self) -> Portals:
        """Help centres, each with its own address, languages, categories and articles."""
        from .portals import Portals

        return Portals(self._caller)

    @cached_property
    def profile(self) -> ProfileResource:
        """The person to whom the access token belongs."""
        from .profile import ProfileResource

        return ProfileResource(self._caller)

    @cached_property
    def reporting_events(self) -> ReportingEvents:
        """The single events that reports are made from. Enterprise edition."""
        from .reporting_events import ReportingEvents

        return ReportingEvents(self._caller)

    @cached_property
    def reports(self) -> Reports:
        """Numbers of the account over time. For administrators only."""
        from .reports import Reports

        return Reports(self._caller)

    @cached_property
    def summary_reports(self) -> SummaryReports:
        """One line of numbers for each agent, team, inbox, label or channel. For administrators only."""
        from .summary_reports import SummaryReports

        return SummaryReports(self._caller)

    @cached_property
    def team_members(self) -> TeamMembers:
        """Agents who belong to a team."""
        from .team_members import TeamMembers

        return TeamMembers(self._caller)

    @cached_property
    def teams(self) -> Teams:
        """Groups of agents to whom conversations can be assigned."""
        from .teams import Teams

        return Teams(self._caller)

    @cached_property
    def uploads(self) -> Uploads:
        """Files to attach to messages, sent before them."""
        from .uploads import Uploads

        return Uploads(self._caller)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Addresses of yours that are told what happens in the account."""
        from .webhooks import Webhooks

        return Webhooks(self._caller)


class ChatwootPlatformResources:
    """The installation itself, seen by a platform app. Self-hosted only."""

    _caller: Caller

    @cached_property
    def account_users(self) -> PlatformAccountUsers:
        """Who is a member of which account, and as what."""
        from .platform_account_users import PlatformAccountUsers

        return PlatformAccountUsers(self._caller)

    @cached_property
    def accounts(self) -> PlatformAccounts:
        """Accounts that the platform app created or was given."""
        from .platform_accounts import PlatformAccounts

        return PlatformAccounts(self._caller)

    @cached_property
    def agent_bots(self) -> PlatformAgentBots:
        """Bots that the platform app created or was given."""
        from .platform_agent_bots import PlatformAgentBots

        return PlatformAgentBots(self._caller)

    @cached_property
    def users(self) -> PlatformUsers:
        """Users that the platform app created or was given."""
        from .platform_users import PlatformUsers

        return PlatformUsers(self._caller)
