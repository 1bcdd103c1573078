"""Whether days before the act of 2025 count in a term that ends under it.

Source: art. 65 ust. 1 pkt 7, 11 ustawy o rynku pracy i służbach zatrudnienia, which
says nothing of a time that began before 2025-06-01 (OP-55, OP-57).
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import before, day_by_interpretation
from reintegra.grammar.days import ChooseDay
from reintegra.grammar.facts import day
from reintegra.grammar.nodes import DayTerm
from reintegra.law import open_points as op
from reintegra.law.acts import URP
from reintegra.values import frozen


@frozen(kw_only=True)
class CountedTime:
    """A time that is counted in days (*czas liczony w dniach*)."""

    first: date | None = day(
        "pierwszy dzień",
        "first day",
        "art. 65 ust. 1 pkt 7, 11 ustawy o rynku pracy i służbach zatrudnienia",
        last=date.max,
    )


_first = fields(CountedTime).first
CONTACT_COUNTED_FROM: DayTerm = ChooseDay(
    before(_first, URP.in_force),
    day_by_interpretation(op.OP_55, from_reform=URP.in_force, from_contact=_first),
    _first,
)
"""The first day that counts for the next contact with the labour office."""

INCAPACITY_COUNTED_FROM: DayTerm = ChooseDay(
    before(_first, URP.in_force),
    day_by_interpretation(op.OP_57, from_reform=URP.in_force, from_first_day=_first),
    _first,
)
"""The first day that counts of an incapacity for work."""
