"""Nodes of time: days as terms, and numbers over days.

A day term is a day or not known. A number over days is a term like any other: an exact
number or not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import Attribute

from reintegra.arguments import check_arguments
from reintegra.errors import GrammarError
from reintegra.grammar.facts import Kind, label
from reintegra.values import node

if TYPE_CHECKING:
    from reintegra.grammar.nodes import Condition, DayTerm, Term


def _refuse_no_day(node: object, *terms: DayTerm) -> None:
    """Refuse a fact that is not a day.

    Raises:
        GrammarError: One of *terms* is such a fact.
    """
    for term in terms:
        if isinstance(term, Attribute) and label(term).kind is not Kind.DAY:
            what, kind = type(node).__name__, label(term).kind.value
            msg = f"{what}: got {term.name}, {kind}, expected a fact that is a day"
            raise GrammarError(msg)


def _refuse_outside(node: Any) -> None:
    """Refuse a day that may lie outside the years 1-9999, or that parts of days make.

    Raises:
        GrammarError: The limits of the facts allow such a day.
    """
    from reintegra.grammar.ranges import day_range  # noqa: PLC0415 - reads the nodes

    day_range(node)


# -- days


@check_arguments
@node
class Shifted:
    """The day that lies so many days later (*dzień późniejszy o tyle dni*).

    Attributes:
        day: The day.
        days: How many days later, a whole number; earlier where it is negative.

    Raises:
        GrammarError: *days* may be a fraction, or the day lie outside the years 1–9999.
    """

    day: DayTerm
    days: Term

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.day)
        _refuse_outside(self)


@check_arguments
@node
class MonthsAfter:
    """The last day of a term of months (*termin w miesiącach*).

    It is not known where *months* is negative.

    Attributes:
        day: Day on which the term begins.
        months: Its length, a whole number.

    Raises:
        GrammarError: *months* may be a fraction, or the day lie outside the years
            1–9999.

    Source:
        art. 112 Kodeksu cywilnego.
    """

    day: DayTerm
    months: Term

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.day)
        _refuse_outside(self)


@check_arguments
@node
class EarlierOf:
    """The earlier of two days (*wcześniejszy z dni*)."""

    left: DayTerm
    right: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.left, self.right)


@check_arguments
@node
class LaterOf:
    """The later of two days (*późniejszy z dni*)."""

    left: DayTerm
    right: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.left, self.right)


@check_arguments
@node
class ChooseDay:
    """The day *then* where *when* holds, *otherwise* where it does not."""

    when: Condition
    then: DayTerm
    otherwise: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.then, self.otherwise)


# -- numbers over days


@check_arguments
@node
class DaysBetween:
    """How many days *end* lies after *start*; negative where it lies before.

    Known facts are needed: an end that is ``None`` because the time goes on is asked
    for with `Known`, not compared.
    """

    start: DayTerm
    end: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.start, self.end)


@check_arguments
@node
class WholeMonthsBetween:
    """The whole months from *start* to *end* (*pełne miesiące*).

    They are not known where *end* lies before *start*.

    Source:
        art. 112 Kodeksu cywilnego.
    """

    start: DayTerm
    end: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.start, self.end)


@check_arguments
@node
class MonthsBegun:
    """The months begun after an event by a day (*rozpoczęte miesiące*).

    They are 0 on the day of the event, and not known before it.
    """

    event: DayTerm
    day: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.event, self.day)


@check_arguments
@node
class DaysOfMonth:
    """How many days the month of a day has, 28 to 31 (*liczba dni miesiąca*)."""

    day: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.day)


@check_arguments
@node
class DateOf:
    """The number of a day in its month, 1 to 31 (*data w miesiącu*)."""

    day: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.day)


@check_arguments
@node
class Weekday:
    """The day of the week: 0 for Monday to 6 for Sunday (*dzień tygodnia*)."""

    day: DayTerm

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.day)


OverDays: TypeAlias = (
    DaysBetween | WholeMonthsBetween | MonthsBegun | DaysOfMonth | DateOf | Weekday
)
"""A whole number that follows from days alone."""


def days_of(term: OverDays) -> tuple[DayTerm, ...]:
    """Return the days that a number over days follows from, in order."""
    match term:
        case DaysBetween(start, end) | WholeMonthsBetween(start, end):
            return start, end
        case MonthsBegun(event, day):
            return event, day
        case _:
            return (term.day,)


@check_arguments
@node
class Per:
    """*top* divided by *below* (*podzielone przez*), such as 1/30 for each day.

    Attributes:
        top: What is divided.
        below: The divisor: a whole number of a few possible values, never 0.

    Raises:
        GrammarError: The limits of *below* include 0 or a fraction, or its values have
            no common multiple up to a million, so that columns could not be exact.
    """

    top: Term
    below: Term

    def __attrs_post_init__(self) -> None:
        from reintegra.grammar.ranges import divisors  # noqa: PLC0415 - reads the nodes

        divisors(self.below)


@check_arguments
@node
class AsOf:
    """A term by the law of a day of its own (*według stanu prawnego na dzień*).

    It is not known where the day is not, and where the law of that day could not be
    known yet.

    Attributes:
        day: The day whose law counts for *of*, and for nothing beside it.
        of: The term.
    """

    day: DayTerm
    of: Term

    def __attrs_post_init__(self) -> None:
        _refuse_no_day(self, self.day)
