"""Windows: the stretches of a log that a limit bounds, and what is counted in one.

A log has one row for each day of a person. Its rows are put into windows; in each
window the counts fill a record, and the law of the limit is read for that record. Which
day of a window decides the law is part of the limit as well.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any, TypeAlias, assert_never

from attrs import Attribute, field

from reintegra.arguments import check_arguments
from reintegra.errors import GrammarError
from reintegra.grammar import facts
from reintegra.grammar.facts import Kind, label
from reintegra.grammar.nodes import ByInterpretation, Condition
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.law.points import OpenPoint
from reintegra.values import frozen, shared
from reintegra.values.text import Text


class Window(Enum):
    """The stretch of a log that a limit bounds, or a document."""

    DAY = Text("dzień", "day")
    WEEK = Text("tydzień od poniedziałku do niedzieli", "week, Monday to Sunday")
    BLOCK = Text("siedem dni liczonych od początku", "seven days counted from a start")
    MONTH = Text("miesiąc kalendarzowy", "calendar month")
    YEAR = Text("rok kalendarzowy", "calendar year")
    STAY = Text("cały okres uczestnictwa", "whole stay")
    DOCUMENT = Text("treść dokumentu", "contents of a document")

    @property
    def pl(self) -> str:
        """The window in Polish."""
        return self.value.pl

    @property
    def en(self) -> str:
        """The window in English."""
        return self.value.en


Windows: TypeAlias = "Window | ByInterpretation[Window]"


@check_arguments
def window_by_interpretation(
    point: OpenPoint, **windows: Window
) -> ByInterpretation[Window]:
    """*Zależnie od wykładni*: the window under each interpretation of *point*."""
    return ByInterpretation[Window](point, tuple(windows.items()))


@check_arguments
def possible_windows(window: Windows) -> tuple[Window, ...]:
    """List the windows that a limit may have, whatever the interpretation."""
    if isinstance(window, Window):
        return (window,)
    return tuple(one for _, one in window.interpretations)


class LawDay(Enum):
    """The day whose law a window of a log is read by."""

    WORKED = "its first day with a minute, its first row where it has none"
    FIRST = "its own first day, with a row or without"
    GIVEN = "a day that no row tells"


@frozen(kw_only=True)
class LogDay:
    """One day of a log of hours, its entries added up (*dzień w ewidencji*).

    Attributes:
        day: The day.
        minutes: All the minutes of the day; hours that are kept by the week alone are
            minutes of one of its days.
        worked: Whether there is at least one minute; where it is not given, it follows
            from *minutes*.
        entry: Whether the log has an entry for the day, be it of no minutes, as it has
            where this is not given; a row without one is there for its other facts,
            such as a day of a referral.
    """

    day: date | None = facts.day("dzień", "day")
    minutes: int | None = facts.count(
        "czas zapisany w tym dniu", "time kept for the day", unit="minutes", high=10080
    )
    worked: bool | None = facts.fact(
        "zapisano co najmniej minutę",
        "at least a minute is kept for the day",
    )

    entry: bool | None = facts.fact(
        "w ewidencji jest wpis z tego dnia", "the log has an entry for the day"
    )

    def __attrs_post_init__(self) -> None:
        """Tell from the minutes whether there is one; a row is of an entry."""
        if self.worked is None and self.minutes is not None:
            object.__setattr__(self, "worked", bool(self.minutes))
        if self.entry is None:
            object.__setattr__(self, "entry", True)


# -- what is counted


@check_arguments
@shared
@frozen(cache_hash=True)
class Total:
    """A count of a day added up over the days of a window; not known where one is not.

    Attributes:
        fact: The fact of the window's record that it fills.
        of: The count of a row of the log.
    """

    fact: Attribute[int | None]
    of: Attribute[int | None]


@check_arguments
@shared
@frozen(cache_hash=True)
class Number:
    """The number of days on which a condition holds; not known where one is not.

    Attributes:
        fact: The fact of the window's record that it fills.
        where: The condition, over a row of the log.
    """

    fact: Attribute[int | None]
    where: Condition


@check_arguments
@shared
@frozen(cache_hash=True)
class Same:
    """What all days of a window have in common; not known where they differ.

    Attributes:
        fact: The fact of the window's record; the rows have one of the same name.
    """

    fact: Attribute[Any]


Count: TypeAlias = Total | Number | Same


@check_arguments
@shared
@frozen(cache_hash=True)
class Log:
    """How the rows of a log are counted into the record of a window.

    Attributes:
        row: The class of the rows, a `LogDay` with further facts.
        counts: What is counted in a window.
        includes: Which rows count, every row where it is ``None``. A row of which that
            is not known leaves what it would add not known.
        makes: Which rows make a window: a window without one does not exist. Every
            row does where it is ``None``.
        start: The day of a row from which its blocks of seven days are counted; where
            a row has none, it is the first day of the log with a minute.
        law_day: The day whose law counts.
        since: The first day that counts, ``None`` where every day does.
        part: The fact that a row belongs to the part of the log, such as the days of
            one agreement, that may be counted by itself.

    Raises:
        GrammarError: *row* is no `LogDay`, or *start* is no day of a row.
    """

    row: type[Any] = field(repr=False)
    counts: tuple[Count, ...] = field(repr=False)
    includes: Condition | None = field(default=None, kw_only=True, repr=False)
    makes: Condition | None = field(default=None, kw_only=True, repr=False)
    start: Attribute[date | None] | None = field(default=None, kw_only=True, repr=False)
    law_day: LawDay = field(default=LawDay.WORKED, kw_only=True)
    since: date | None = field(default=None, kw_only=True)
    part: Attribute[bool | None] | None = field(default=None, kw_only=True, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse rows that have no day, and a start that is none."""
        if not issubclass(self.row, LogDay):
            msg = f"log: got rows of {self.row.__name__}, expected a LogDay, with a day"
            raise GrammarError(msg)
        if self.start is not None and label(self.start).kind is not Kind.DAY:
            msg = f"log: got start {self.start.name}, expected a day of a row"
            raise GrammarError(msg)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that a row is read by."""
        wheres = (one.where for one in self.counts if isinstance(one, Number))
        return tuple(c for c in (self.includes, self.makes, *wheres) if c is not None)

    def asked(self, scope: LawScope) -> tuple[Attribute[Any], ...]:
        """List the facts of a row that are read, in order of appearance.

        Args:
            scope: Which of the law is read.
        """
        found = [fact for c in self.conditions for fact in facts_within(c, scope)]
        found += [fact for one in self.counts for fact in facts_of_count(one, scope)]
        found += [fact for fact in (self.start, self.part) if fact is not None]
        return tuple({fact.name: fact for fact in found}.values())


@check_arguments
def facts_of_count(count: Count, scope: LawScope) -> tuple[Attribute[Any], ...]:
    """List the facts of a row that a count reads.

    Args:
        count: The count.
        scope: Which of the law is read.
    """
    match count:
        case Total(of=fact) | Same(fact=fact):
            return (fact,)
        case Number(where=where):
            return facts_within(where, scope)
        case _:
            assert_never(count)


@check_arguments
def facts_within(condition: Condition, scope: LawScope) -> tuple[Attribute[Any], ...]:
    """List the facts that a condition names, in order of appearance.

    Args:
        condition: The condition.
        scope: Which of the law is read.
    """
    nodes = iter_subnodes(condition, scope)
    found = (node for node in nodes if isinstance(node, Attribute))
    return tuple({fact.name: fact for fact in found}.values())
