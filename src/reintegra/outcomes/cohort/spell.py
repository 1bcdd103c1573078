"""Spells of work, search or education after the first day (*zdarzenia*).

Each spell has a kind, days and, for work, the terms of the job that authorities ask
about. Identifiers of persons and employers are opaque: no personal data.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NoReturn

from attrs import evolve, field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.errors import FactError, PeriodError, UnknownNameError
from reintegra.law.periods import FAR, shift
from reintegra.people.numerals import PERCENT, Written, exact
from reintegra.programmes.shared.money import grosze
from reintegra.reading.text.numbers import zloty
from reintegra.values import FrozenMapping, frozen

JOBS = FrozenMapping(
    {
        "employment": "umowa o pracę",
        "civil_contract": "umowa cywilnoprawna",
        "self_employment": "działalność gospodarcza",
        "social_cooperative": "praca w spółdzielni socjalnej",
    }
)
"""The kinds that are work, each with its Polish."""

STATES = FrozenMapping(
    JOBS | {"searching": "poszukiwanie pracy", "inactive": "bierność zawodowa"}
)
"""The kinds that are a situation on the labour market."""

KINDS = FrozenMapping(
    STATES
    | {
        "education": "kształcenie",
        "qualification": "uzyskanie kwalifikacji",
    }
)
"""Every kind of spell, each with its Polish."""

_NAME = "Spell"
_NO_DAY = {
    "start": f"a day before {FAR}",
    "end": f"a day before {FAR}, or None while it goes on",
    "subsidised_to": f"a day before {FAR}, or None",
}


def _kind(kind: str) -> str:
    if kind not in KINDS:
        what = "kind of spell"
        raise UnknownNameError(what, kind, KINDS)
    return kind


def _share(given: Written) -> Fraction:
    expected = "a share above 0 and at most 1, such as '1/2', '0,5' or '50 %'"
    share = exact(given, "full_time", expected, (PERCENT,))
    if not 0 < share <= 1:
        raise FactError(_NAME, "full_time", given, expected)
    return share


def _refuse(name: str, day: date, expected: str) -> NoReturn:
    msg = f"{_NAME}.{name}: got {day}, expected {expected}"
    raise PeriodError(_NAME, name, day, expected, msg)


def _zloty(given: Written) -> Decimal:
    return zloty(grosze(given))


@check_arguments
@frozen
class Spell:
    """A spell of work, search or education (*zdarzenie po przystąpieniu*).

    Attributes:
        kind: One of `KINDS`; ``qualification`` is the day on which one was gained.
        start: First day: of work, not of a signature.
        end: Last day; ``None`` while it goes on, as far as is known.
        employer: An opaque name; contracts of one employer that follow one another
            without a gap are one. Empty if not known.
        full_time: Share of full time, such as ``"1/2"``; ``None`` if not known.
        value: Value of a civil-law contract, in złoty; ``None`` if not known.
        subsidised: Whether public money pays for the job; ``None`` if not known.
        subsidised_in_project: Whether the project itself pays for it.
        subsidised_to: Last day for which the project refunds it.
        esf_start_up: Whether the business was started with money of the ESF.

    Raises:
        FactError: A share of full time that is 0 or above 1.
        PeriodError: *end* or *subsidised_to* is before *start*, or a day is a
            placeholder such as 9999-12-31.
        UnknownNameError: There is no such kind.
        AmountError: *value* is no whole number of grosze, or a share of full time no
            exact number.
    """

    kind: str = field(converter=_kind)
    start: date
    end: date | None = None
    employer: str = field(default="", kw_only=True)
    full_time: Fraction | None = field(
        default=None, converter=optional(_share), kw_only=True
    )
    value: Decimal | None = field(
        default=None, converter=optional(_zloty), kw_only=True
    )
    subsidised: bool | None = field(default=None, kw_only=True)
    subsidised_in_project: bool | None = field(default=None, kw_only=True)
    subsidised_to: date | None = field(default=None, kw_only=True)
    esf_start_up: bool | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse placeholders, and an end before the start."""
        for name, expected in _NO_DAY.items():
            day = getattr(self, name)
            if day is not None and day >= FAR:
                _refuse(name, day, expected)
            if day is not None and day < self.start:
                _refuse(name, day, f"{self.start} (the start) or later")

    @property
    def job(self) -> bool:
        """Whether it is work."""
        return self.kind in JOBS

    @property
    def full_time_job(self) -> bool:
        """Whether it is an employment contract for full time."""
        return self.kind == "employment" and self.full_time == 1

    def overlaps(self, other: Spell) -> bool:
        """Whether the two have a day in common; one that goes on has no last day."""
        ends = self.end or date.max, other.end or date.max
        return self.start <= ends[1] and other.start <= ends[0]


def join_contracts(spells: Iterable[Spell]) -> tuple[Spell, ...]:
    """Join employment contracts of one employer that follow one another without a gap.

    The joined spell has the first day of the first contract and the terms of the last
    one. A contract after a gap of one day or more, or with another employer, stays
    apart.

    Source:
        rpo.lodzkie.pl, items 62 and 66 (rule L7).
    """
    found: list[Spell] = []
    for spell in sorted(spells, key=_order):
        last = found[-1] if found else None
        if last is not None and _continues(last, spell):
            found[-1] = evolve(spell, start=last.start)
        else:
            found.append(spell)
    return tuple(sorted(found, key=_start))


def _order(spell: Spell) -> tuple[str, str, date]:
    return spell.kind, spell.employer, spell.start


def _start(spell: Spell) -> tuple[date, str, str]:
    return spell.start, spell.kind, spell.employer


def _continues(last: Spell, spell: Spell) -> bool:
    return (
        spell.kind == last.kind == "employment"
        and spell.employer == last.employer != ""
        and last.end is not None
        and shift(last.end, 1) == spell.start
    )
