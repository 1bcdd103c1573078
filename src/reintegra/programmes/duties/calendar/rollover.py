"""The end of a term that falls on a day off work or a Saturday (*koniec terminu*).

Source: art. 115 Kodeksu cywilnego; art. 57 § 4 Kodeksu postępowania administracyjnego.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import get_args

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.grammar import facts
from reintegra.grammar.builders import before, day_by_interpretation
from reintegra.grammar.days import ChooseDay
from reintegra.grammar.nodes import DayTerm
from reintegra.law import open_points as op
from reintegra.law.citation import Citation
from reintegra.law.days_off import SATURDAY, off_work
from reintegra.law.deadlines import CITES, SATURDAYS, Code, roll_over
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.programmes.duties.model.duty import RollsOver
from reintegra.reading.record.notices import Notice, contested_defaults
from reintegra.reading.record.terms import read_day
from reintegra.reading.text.days import day_text
from reintegra.values import frozen

_SOURCE = (
    "art. 115 Kodeksu cywilnego; art. 57 § 4 Kodeksu postępowania administracyjnego"
)


@frozen(kw_only=True)
class TermDays:
    """The two days on which a term may end."""

    nominal: date | None = facts.day(
        "dzień wskazany w przepisie",
        "the day the provision comes to",
        _SOURCE,
        last=date.max,
    )
    rolled: date | None = facts.day(
        "najbliższy dzień, który nie jest wolny od pracy ani sobotą",
        "the next day that is neither a day off work nor a Saturday",
        _SOURCE,
        last=date.max,
    )


_days = fields(TermDays)
END: Mapping[RollsOver, DayTerm] = {
    RollsOver.YES: _days.rolled,
    RollsOver.NO: _days.nominal,
    RollsOver.OPEN: ChooseDay(
        before(_days.nominal, _days.rolled),
        day_by_interpretation(op.OP_54, as_set=_days.nominal, moves_on=_days.rolled),
        _days.nominal,
    ),
}
"""On which of them it ends, by what is known of terms of its kind."""

_ALL_COUNT = max(one.versions[-1].since for one in SATURDAYS.values())


@check_arguments
@frozen
class TermEnd:
    """Where a term ends, days off work considered (*koniec terminu*).

    Attributes:
        day: The last day.
        cites: The units of law on days off work, ``()`` on a working day.
        interpretations: The open points met, each with what was chosen.
        evidence: How well that is attested; that a term moves is derived.
        warnings: Warnings on the end of the term.
    """

    day: date
    cites: tuple[Citation, ...] = ()
    interpretations: tuple[AppliedInterpretation, ...] = ()
    evidence: Evidence = Evidence.STATUTE
    warnings: tuple[Notice, ...] = ()


def term_end(nominal: date, rolls_over: RollsOver, under: Interpretations) -> TermEnd:
    """Return where a term ends, days off work considered.

    Which of the two codes counts, no provision that was read says. They differ on
    Saturdays from January to May 2017 only; the earlier day is taken then.

    Args:
        nominal: The day on which the provision lets the term end.
        rolls_over: Whether such a term moves to the next working day.
        under: Interpretations, of OP-54.

    Raises:
        NotInForceError: *nominal* is before 1952, or after 4099.
        NotReadError: *nominal* is before 2003: days off work were not read.
    """
    if not off_work(nominal) and nominal.weekday() != SATURDAY:
        return TermEnd(nominal)
    rolled = min(roll_over(nominal, code) for code in get_args(Code))
    days = TermDays(nominal=nominal, rolled=rolled)
    day, choices = read_day(END[rolls_over], days, nominal, under)
    return TermEnd(
        day,
        CITES["roll_over"],
        choices,
        Evidence.DERIVED,
        (
            *_saturday(day, rolls_over),
            *_reasons(nominal, day, rolls_over),
            *contested_defaults(*choices),
        ),
    )


def _saturday(day: date, rolls_over: RollsOver) -> Iterator[Notice]:
    """Warn where it decides from which day on Saturdays count."""
    if (
        day.weekday() == SATURDAY
        and day < _ALL_COUNT
        and rolls_over is not RollsOver.NO
    ):
        days = (f"{code} {SATURDAYS[code].versions[-1].since}" for code in SATURDAYS)
        since = ", ".join(days)
        yield Notice(
            "days",
            f"{day_text(day, 'pl')} to sobota; nie potwierdzono, od kiedy soboty "
            f"traktuje się jak dni wolne od pracy ({since})",
            f"{day} is a Saturday; since when these count is not confirmed ({since})",
        )


def _reasons(nominal: date, day: date, rolls_over: RollsOver) -> Iterator[Notice]:
    if rolls_over is RollsOver.NO:
        yield Notice(
            "days",
            f"z dniem {day_text(nominal, 'pl')} kończy się stan, a nie czas na "
            "dokonanie czynności; termin się nie przesuwa",
            f"with {nominal} a state ends, not an act: the term does not move",
        )
    elif day != nominal:
        units = "; ".join(f"{one.unit} {one.act}" for one in CITES["roll_over"])
        yield Notice(
            "evidence",
            f"przesunięcie terminu z {day_text(nominal, 'pl')} na "
            f"{day_text(day, 'pl')} wynika z wykładni: {units}",
            f"that {nominal} moves to {day} is an interpretation: {units}",
        )
