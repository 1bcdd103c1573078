"""Groups and editions of a project: who, when, how many (*grupy, edycje*)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from attrs import Attribute, field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.grammar.facts import count
from reintegra.grammar.nodes import Rule
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period, shift
from reintegra.law.terms import MONTH_DAYS, completed_months, days_by_months
from reintegra.people.person import Person
from reintegra.programmes import rules
from reintegra.programmes.shared.hours import minutes
from reintegra.projects.fields import (
    all_of_types,
    as_tuple,
    facts_of_person,
    name_among,
)
from reintegra.projects.head_counts import Persons, check_count, read_count
from reintegra.projects.support import Support
from reintegra.reading.record.decide import decide
from reintegra.reading.record.verdict import Verdict
from reintegra.values import frozen
from reintegra.values.text import Language, Text, in_language
from reintegra.values.units import Minutes


@check_arguments
@frozen(kw_only=True)
class Counts:
    """The counts that a text states; ``None`` where it states none.

    A bound is kept as the text states it: ``"ponad 2900"``.

    Attributes:
        planned: Places planned.
        recruited: Those who took part in the recruitment.
        enrolled: All who ever took part, replacements included.
        starters: Those who took part from the start, without replacements.
        finished: Those who finished.
        followed_up: Those whose situation afterwards is known.

    Raises:
        AmountError: Text that is no number of persons.
        FactError: A number below 0.

    >>> Counts(enrolled="ponad 2900").enrolled.bound.value.en
    'above'
    """

    planned: Persons | None = field(
        default=None, converter=read_count, validator=check_count
    )
    recruited: Persons | None = field(
        default=None, converter=read_count, validator=check_count
    )
    enrolled: Persons | None = field(
        default=None, converter=read_count, validator=check_count
    )
    starters: Persons | None = field(
        default=None, converter=read_count, validator=check_count
    )
    finished: Persons | None = field(
        default=None, converter=read_count, validator=check_count
    )
    followed_up: Persons | None = field(
        default=None, converter=read_count, validator=check_count
    )


NAMES = {
    "planned": ("planowani", "planned"),
    "recruited": ("biorący udział w rekrutacji", "recruited"),
    "enrolled": ("objęci wsparciem", "enrolled"),
    "starters": ("rozpoczynający", "starters"),
    "finished": ("kończący", "finished"),
    "followed_up": ("osoby o znanej sytuacji", "followed up"),
}
"""The names of the counts of `Counts`, in Polish and in English."""

NOT_KNOWN = Counts()
"""No count is known."""


def _days(count: int) -> Text:
    """Write a number of days."""
    one = count == 1
    return Text(
        f"{count} dzień" if one else f"{count} dni",
        f"{count} day" if one else f"{count} days",
    )


@check_arguments
@frozen
class Length:
    """How long a period is, in days and in whole months.

    >>> print(Length.of(Period(date(2017, 6, 1), date(2017, 12, 31))))
    214 days: 7 months, 0 days
    >>> print(Length.of(Period(date(2010, 4, 27), date(2010, 9, 30))))
    157 days: 5 months, 4 days
    """

    days: int
    months: int
    rest: int

    @classmethod
    def of(cls, period: Period) -> Length:
        """Measure a period, its last day included."""
        months = completed_months(period.first, shift(period.last, 1))
        return cls(period.days, months, days_by_months(period) - MONTH_DAYS * months)

    @property
    def nearest(self) -> int:
        """Months, to the nearest whole one; fifteen days are half a month."""
        return self.months + (2 * self.rest >= MONTH_DAYS)

    def text(self, lang: Language) -> str:
        """Write it out, in one of the languages."""
        days, rest = (in_language(_days(one), lang) for one in (self.days, self.rest))
        plural = "" if self.months == 1 else "s"
        months = Text(f"{self.months} mies. i", f"{self.months} month{plural},")
        return f"{days}: {in_language(months, lang)} {rest}"

    def __str__(self) -> str:
        return self.text("en")


def _known_rules(group: Any, criteria: Attribute[Any], value: Any) -> None:
    all_of_types(str, Rule)(group, criteria, value)
    for criterion in value:
        if not isinstance(criterion, Rule):
            name_among(rules())(group, criteria, criterion)


@check_arguments
@frozen(kw_only=True)
class Group:
    """A group or an edition, with its own days and conditions (*grupa, edycja*).

    Attributes:
        key: Its name.
        name: Its name in the text.
        period: Its days; ``None`` where they are not known.
        months: How many months the text says that it lasts.
        counts: How many there are.
        criteria: Who may join: keys of `reintegra.programmes.rules()`, or rules.
        requires: Facts of a person that the text requires.
        waives: Facts of a person that the text does not require.
        support: Its support, in addition to the support of the whole project.
        days_a_week: On how many days a week it meets.
        daily_minutes: How long on each, given as ``hours_a_day``.

    Raises:
        AmountError: Hours that are no whole number of minutes.
        FactError: A number that cannot be.
        UnknownFactError: A fact that no person has.
        UnknownNameError: A rule that is none.
    """

    key: str
    name: str = ""
    period: Period | None = None
    months: int | None = count("miesiące", "months", unit="months", high=1200)
    counts: Counts = NOT_KNOWN
    criteria: tuple[str | Rule, ...] = field(
        default=(), converter=as_tuple, validator=_known_rules
    )
    requires: tuple[str, ...] = field(
        default=(), converter=as_tuple, validator=facts_of_person
    )
    waives: tuple[str, ...] = field(
        default=(), converter=as_tuple, validator=facts_of_person
    )
    support: tuple[Support, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(Support)
    )
    days_a_week: int | None = count(
        "dni w tygodniu", "days a week", unit="days", high=7
    )
    daily_minutes: Minutes | None = field(
        default=None, converter=optional(minutes), alias="hours_a_day"
    )

    @property
    def length(self) -> Length | None:
        """How long it is; ``None`` where its days are not known."""
        return None if self.period is None else Length.of(self.period)

    @property
    def hours_a_week(self) -> Fraction | None:
        """Days of a week times hours of a day; ``None`` where one is not known."""
        if self.days_a_week is None or self.daily_minutes is None:
            return None
        return Fraction(self.days_a_week * self.daily_minutes, 60)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Who may join, as rules."""
        known = rules()
        return tuple(
            one if isinstance(one, Rule) else known[one] for one in self.criteria
        )

    def verdicts(
        self, person: Person, on: date, *, under: Interpretations = RECOMMENDED
    ) -> tuple[Verdict, ...]:
        """Decide each criterion for a person.

        Args:
            person: The person.
            on: The day whose law counts.
            under: Interpretations of open points.

        Raises:
            NotInForceError: A criterion was no law on that day.
        """
        return tuple(decide(rule, person, on, under=under) for rule in self.rules)

    def admits(
        self, person: Person, on: date, *, under: Interpretations = RECOMMENDED
    ) -> bool | None:
        """Decide whether a person meets every criterion.

        ``None`` where facts are missing or a decision of an authority is left: see
        `verdicts`.
        """
        answers = {one.met for one in self.verdicts(person, on, under=under)}
        if False in answers:
            return False
        return None if None in answers else True
