"""What a duty is: who owes what to whom, and by when (*obowiązek i jego termin*)."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TypeAlias

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import DayTerm, Number, Parameter
from reintegra.grammar.values import Value
from reintegra.law.timeline import Timeline
from reintegra.parameters.dated_day import DatedDay
from reintegra.programmes.duties.model.roles import Role
from reintegra.values import frozen
from reintegra.values.text import NO_TEXT, Text


class RollsOver(Enum):
    """What becomes of a term that ends on a day off work or a Saturday."""

    YES = "it moves to the next working day: a notice, the plan or a report"
    OPEN = "no provision says it of such a term: OP-54"
    NO = "it stays: a state ends with the day"


# -- when


@check_arguments
@frozen(cache_hash=True)
class Yearly:
    """By a day of each year (*do dnia roku*)."""

    number: DatedDay

    def days_in(self, year: int) -> tuple[date, ...]:
        """List the days of *year* that the provision ever set."""
        said = {one.content for one in self.number.history.versions if one.content}
        return tuple(one.in_year(year) for one in sorted(said))

    def sets(self, day: date) -> bool:
        """Whether the law of *day* sets that day."""
        found = self.number.history.find(day)
        return found is not None and found.require().in_year(day.year) == day


@check_arguments
@frozen(cache_hash=True)
class Monthly:
    """By a day of each month, for the month before (*do dnia miesiąca*)."""

    number: Parameter

    def days_in(self, year: int) -> tuple[date, ...]:
        """List the days of *year* that the provision ever set."""
        said = {int(one.content) for one in self.number.history.versions if one.content}
        return tuple(
            date(year, month, day) for month in range(1, 13) for day in sorted(said)
        )

    def sets(self, day: date) -> bool:
        """Whether the law of *day* sets that day."""
        found = self.number.history.find(day)
        return found is not None and found.require() == day.day


@check_arguments
@frozen(cache_hash=True)
class Once:
    """By one day that follows from the provision itself (*do dnia*).

    Attributes:
        day: The day.
    """

    day: date

    def days_in(self, year: int) -> tuple[date, ...]:
        """List the day, where it is one of *year*."""
        return (self.day,) if self.day.year == year else ()

    def sets(self, day: date) -> bool:
        """Whether it is *day*."""
        return day == self.day


@check_arguments
@frozen(cache_hash=True)
class Within:
    """Within days or months of an event (*w terminie od zdarzenia*).

    Attributes:
        number: How many days or months: a dated number, or days the act itself sets.
        event: The event; in Polish in the genitive, after *od*.
        least: Whether somebody sets the term, and the act only its shortest length.
        counted_from: Which day is the first of a term that began before the duty did:
            a day over `reintegra.programmes.shared.days_before_2025_act.CountedTime`;
            ``None`` where only events from the first day of the duty on count.
    """

    number: Parameter | int
    event: Text
    least: bool = False
    counted_from: DayTerm | None = None

    @property
    def unit(self) -> str:
        """``days`` or ``months``."""
        return "days" if isinstance(self.number, int) else self.number.unit

    def read(self, day: date) -> Value[Number] | None:
        """Return the dated number of *day*, ``None`` where the act itself holds it."""
        return None if isinstance(self.number, int) else self.number.on(day)

    def length(self, day: date) -> int:
        """How many days or months there are, by the law of *day*."""
        if isinstance(self.number, int):
            return self.number
        return int(self.number.on(day).value)


@check_arguments
@frozen(cache_hash=True)
class Undated:
    """Without a date or a number of days, such as *without delay* (*bez daty*).

    Attributes:
        text: What the provision says instead.
    """

    text: Text


ByDay: TypeAlias = Yearly | Monthly | Once
"""By a day of the calendar."""

Term: TypeAlias = ByDay | Within | Undated


# -- what


@check_arguments
@frozen(cache_hash=True)
class Obligation:
    """What a version of a provision asks for.

    Attributes:
        what: What is to be done.
        to: To whom; in Polish in the dative, empty where that was not read.
        term: By when.
        rolls_over: What becomes of the term on a day off work.
    """

    what: Text
    to: Text = field(repr=False)
    term: Term
    rolls_over: RollsOver = field(default=RollsOver.OPEN, repr=False)


@check_arguments
@frozen(cache_hash=True)
class Duty:
    """A duty of the programmes with its term (*obowiązek z terminem*).

    Attributes:
        key: Its name, such as ``psu.plan``.
        roles: Whose duty it is.
        law: What is to be done, over time.
        later: What follows once it has ended.
    """

    key: str
    roles: tuple[Role, ...]
    law: Timeline[Obligation] = field(repr=False)
    later: Text = field(default=NO_TEXT, repr=False)
