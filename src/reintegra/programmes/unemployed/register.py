"""The time in the register of a labour office (*okres w rejestrze*), counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.law.periods import Month, Period, a_day, joined, shift
from reintegra.law.terms import days_by_months
from reintegra.parameters.urp import LONG_TERM_UNEMPLOYED_WINDOW_YEARS
from reintegra.people.person import Person

Spell: TypeAlias = Period | tuple[date, date | None]


@check_arguments
def registered(  # noqa: PLR0913 - one argument for each kind of period the acts name
    person: Person,
    spells: Iterable[Spell],
    on: date,
    *,
    internships: Iterable[Spell] | None = (),
    workplace_preparation: Iterable[Spell] | None = (),
    adult_preparation: Iterable[Spell] | None = (),
) -> Person:
    """Write into *person* what the register says on a day (*okres w rejestrze*).

    Only the last two years count. An unbroken spell counts as its whole months, 30
    days each, and the days beyond them; spells are added up, but never to more than
    they would be without the break between them. Periods to be taken out count
    likewise, as far as they lie within the spells.

    Args:
        person: Whose status and counts are replaced; the rest stays.
        spells: The time in the register as unemployed: periods, or pairs of a first and
            a last day, the last ``None`` while it goes on.
        on: The day asked about.
        internships: Time of *staż*; ``None`` if not known.
        workplace_preparation: Time of *przygotowanie zawodowe w miejscu pracy*;
            ``None`` if not known.
        adult_preparation: Time of *przygotowanie zawodowe dorosłych*; ``None`` if not
            known.

    Raises:
        PeriodError: Two spells of one kind have a day in common, or one ends before it
            begins.
        NotInForceError: *on* is before 2004-06-01.

    Source:
        art. 2 ust. 1 pkt 5 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
        art. 2 pkt 4 ustawy o rynku pracy i służbach zatrudnienia; art. 112, 114 Kodeksu
        cywilnego (by interpretation).

    >>> spell = date(2025, 1, 1), date(2026, 1, 31)
    >>> registered(Person(), [spell], on=date(2026, 3, 1)).registered_days_by_months
    390
    """
    window = years_before(a_day(on))
    times = list(_within([window], spells, on))
    kinds = internships, workplace_preparation, adult_preparation
    out = (None if k is None else _days(_within(times, k, on)) for k in kinds)
    internship, workplace, adult = out
    return evolve(
        person,
        registered_unemployed=any(on in spell for spell in times),
        registered_days_by_months=_days(times),
        internship_days_by_months=internship,
        workplace_preparation_days_by_months=workplace,
        adult_preparation_days_by_months=adult,
    )


def years_before(on: date) -> Period:
    """Return the two years that end with a day, by its law."""
    years = int(LONG_TERM_UNEMPLOYED_WINDOW_YEARS.on(on).value)
    month = Month.of(on) + -12 * years
    before = date(month.year, month.month, min(on.day, month.days))
    return Period(shift(before, 1), on)


def _within(
    bounds: Iterable[Period], spells: Iterable[Spell], on: date
) -> Iterator[Period]:
    """Cut *spells*, unbroken ones joined, to what lies within *bounds*."""
    whole = joined((_period(spell, on) for spell in spells), "spells")
    cut = (spell.intersection(bound) for bound in bounds for spell in whole)
    return (part for part in cut if part is not None)


def _period(spell: Spell, on: date) -> Period:
    if isinstance(spell, Period):
        return spell
    first, last = spell
    return Period(first, max(first, on) if last is None else last)


def _days(spells: Iterable[Period]) -> int:
    """Add spells up, oldest first; a break never makes them more than without it."""
    listed, totals = list(spells), [0]
    for place, spell in enumerate(listed):
        whole = (Period(one.first, spell.last) for one in listed[: place + 1])
        counted = zip(totals, whole, strict=True)
        totals.append(min(total + days_by_months(one) for total, one in counted))
    return totals[-1]
