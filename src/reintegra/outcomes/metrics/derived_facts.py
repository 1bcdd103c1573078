"""Facts of persons and spells that follow from days, as sentences over the days.

`reintegra.outcomes.measure` reads them for each person, and `reintegra.frames.measure`
reads them over columns.

Source:
    art. 112 Kodeksu cywilnego, where months are counted (by interpretation).
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, fields

from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    at_most,
    before,
    constant,
    no_later,
    none_of,
    one_of,
)
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    DaysBetween,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    Shifted,
    WholeMonthsBetween,
)
from reintegra.grammar.nodes import Choose, Condition, DayTerm, Known, Term
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.outcomes.cohort.spell import JOBS
from reintegra.parameters.esf import ESF_LONGER_RESULT_MONTHS
from reintegra.parameters.minimum_wage import MINIMUM_WAGE
from reintegra.values import frozen, frozen_mapping

SUSTAINED = 180
"""The day after leaving on which work is asked about, by convention."""
GAP = 30
"""The longest gap around that day that is tolerated, by convention."""

_person, _spell = fields(PersonFacts), fields(SpellFacts)


@frozen
class DerivedFacts:
    """Facts that follow from others, by name.

    Attributes:
        conditions: Facts that are so or not, each with its sentence.
        numbers: Counts, each with its sentence.
    """

    conditions: Mapping[str, Condition] = field(converter=frozen_mapping)
    numbers: Mapping[str, Term] = field(converter=frozen_mapping)


OF_PERSON = DerivedFacts(
    {
        "recruited": any_of(Known(_person.recruitment), Known(_person.enrolment)),
        "enrolled": Known(_person.enrolment),
        "ended": Known(_person.exit),
        "followed": all_of(
            Known(_person.exit),
            Known(_person.followed_to),
            no_later(_person.exit, _person.followed_to),
        ),
    },
    {
        "followed_days": DaysBetween(_person.exit, _person.followed_to),
        "followed_months": Choose(
            no_later(_person.exit, _person.followed_to),
            WholeMonthsBetween(_person.exit, _person.followed_to),
            -1,
        ),
    },
)
"""The facts of a person that follow from days."""

_LAST = ChooseDay(
    Known(_spell.end),
    _spell.end,
    ChooseDay(
        Known(_spell.followed_to),
        LaterOf(_spell.start, _spell.followed_to),
        _spell.start,
    ),
)
"""The last day on which the spell is known to have gone on."""
_AFTER, _AFTER_SO_FAR = Shifted(_spell.end, 1), Shifted(_LAST, 1)
_UNSUBSIDISED = Shifted(_spell.subsidised_to, 1)
_DAY_180 = Shifted(_spell.exit, SUSTAINED)


def _goes_on(day: DayTerm) -> Condition:
    """Return the condition that the spell goes on on a day.

    It is not known beyond what is known of a spell without an end.
    """
    until = any_of(no_later(day, _LAST), no_later(day, _spell.end))
    return all_of(no_later(_spell.start, day), until)


_NEXT = ChooseDay(
    Known(_spell.next_job),
    _spell.next_job,
    ChooseDay(
        at_least(DaysBetween(_LAST, _spell.followed_to), GAP + 1),
        Shifted(_spell.followed_to, 1),  # the next job begins then or later
        _spell.next_job,
    ),
)
_SHORT_GAP = at_most(DaysBetween(_LAST, _NEXT), GAP + 1)
_IS_JOB = one_of(_spell.kind, *JOBS)

OF_SPELL = DerivedFacts(
    {
        "at_6_months": _goes_on(
            MonthsAfter(_spell.exit, constant(ESF_LONGER_RESULT_MONTHS))
        ),
        "at_180_days": _goes_on(_DAY_180),
        "later_job": all_of(_IS_JOB, before(_DAY_180, _spell.start)),
        "around_180_days": all_of(
            _IS_JOB,
            any_of(
                _goes_on(_DAY_180),
                all_of(Known(_spell.end), no_later(_spell.start, _DAY_180), _SHORT_GAP),
            ),
        ),
    },
    {
        "days_after_exit": DaysBetween(_spell.exit, _spell.start),
        "months_after_exit": Choose(
            any_of(none_of(Known(_spell.exit)), no_later(_spell.start, _spell.exit)),
            0,
            MonthsBegun(_spell.exit, _spell.start),
        ),
        "last_day_after_exit": DaysBetween(_spell.exit, _LAST),
        "days": DaysBetween(_spell.start, _AFTER),
        "days_so_far": DaysBetween(_spell.start, _AFTER_SO_FAR),
        "months": WholeMonthsBetween(_spell.start, _AFTER),
        "months_so_far": WholeMonthsBetween(_spell.start, _AFTER_SO_FAR),
        "minimum_wage": AsOf(_spell.start, MINIMUM_WAGE),
        "months_unsubsidised": WholeMonthsBetween(
            _UNSUBSIDISED, LaterOf(_UNSUBSIDISED, _AFTER)
        ),
        "months_unsubsidised_so_far": WholeMonthsBetween(
            _UNSUBSIDISED, LaterOf(_UNSUBSIDISED, _AFTER_SO_FAR)
        ),
    },
)
"""The facts of a spell that follow from days."""
