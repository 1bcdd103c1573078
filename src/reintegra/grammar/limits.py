"""Limits: rules over a window of a log."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from attrs import Attribute, Factory, field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Condition, Rule
from reintegra.law.interpretations import Interpretations
from reintegra.law.timeline import Timeline
from reintegra.values import frozen, shared


class Window(Enum):
    """The stretch of a log that a limit is held against, or a document."""

    DAY = ("dzień", "day")
    WEEK = ("tydzień od poniedziałku do niedzieli", "week, Monday to Sunday")
    MONTH = ("miesiąc kalendarzowy", "calendar month")
    YEAR = ("rok kalendarzowy", "calendar year")
    STAY = ("cały okres uczestnictwa", "whole stay")
    DOCUMENT = ("treść dokumentu", "contents of a document")

    @property
    def pl(self) -> str:
        """The window in Polish."""
        return self.value[0]

    @property
    def en(self) -> str:
        """The window in English."""
        return self.value[1]


class LimitKind(Enum):
    """What sort of thing a limit asks; its label and its answer go together.

    The label names a requirement (*wymóg kontraktu socjalnego*), a bound (*limit dni
    wolnych od zajęć*) or a prohibition (*zakaz kierowania do innych form pomocy*).
    """

    REQUIREMENT = ("warunek", "requirement")
    BOUND = ("limit", "bound")
    PROHIBITION = ("zakaz", "prohibition")

    @property
    def pl(self) -> str:
        """The kind in Polish."""
        return self.value[0]

    @property
    def en(self) -> str:
        """The kind in English."""
        return self.value[1]


class LawDay(Enum):
    """The day whose law a window of a log of hours is read by."""

    WORKED = "its first day with a minute, its first entry where it has none"
    FIRST = "its own first day, entry or none"
    GIVEN = "a day that no entry tells"


@check_arguments
@shared
@frozen(cache_hash=True)
class Log:
    """How a log of hours is counted into the record of a window.

    Attributes:
        minutes: The fact that the minutes are added up into, if there is one.
        days: The fact that the days with a minute are counted into, if there is one.
        law_day: The day whose law counts.
        since: The first day that counts; entries of before are left out.
    """

    minutes: Attribute[int | None] | None = field(default=None, repr=False)
    days: Attribute[int | None] | None = field(default=None, repr=False)
    law_day: LawDay = field(default=LawDay.WORKED, kw_only=True)
    since: date | None = field(default=None, kw_only=True)

    @property
    def counted(self) -> tuple[str, ...]:
        """The names of the facts that the log itself gives."""
        return tuple(fact.name for fact in (self.minutes, self.days) if fact)


def _kind(limit: Limit) -> LimitKind:
    document = limit.window is Window.DOCUMENT
    return LimitKind.REQUIREMENT if document else LimitKind.PROHIBITION


@check_arguments
@shared
@frozen(cache_hash=True)
class Limit:
    """A rule that every window of a log must meet (*limit*).

    Attributes:
        key: Its name, such as ``psu.WEEKLY_LIMIT``.
        pl: What it asks, in Polish.
        en: What it asks, in English.
        window: The stretch of the log it is held against.
        record: The class of records that a window is counted into.
        law: Its versions; a window is read by the law of its first day in the log.
        log: How a log of hours is counted into that record; ``None`` where such a log
            alone does not tell the windows.
        kind: A requirement, a bound or a prohibition, which decides the words of its
            answer; where not said, what a document asks for is a requirement, and all
            else a prohibition.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    window: Window
    record: type[Any] = field(repr=False)
    law: Timeline[Condition] = field(repr=False, hash=False)
    log: Log | None = field(default=None, repr=False)
    kind: LimitKind = field(
        default=Factory(_kind, takes_self=True), kw_only=True, repr=False
    )

    @property
    def rule(self) -> Rule:
        """What it asks of a window that is already counted, as a rule."""
        return Rule(self.key, self.pl, self.en, self.record, self.law)

    def keys(
        self, on: date | None = None, under: Interpretations | None = None
    ) -> tuple[str, ...]:
        """Return the stable keys of its clauses, in order of appearance.

        Args:
            on: The day whose law counts, ``None`` for all versions.
            under: The interpretations, ``None`` for all of them.

        Raises:
            GrammarError: Two clauses of one version have the same key.
        """
        from reintegra.grammar.keys import keys_of  # noqa: PLC0415 - walks the words

        return keys_of(self, on, under)
