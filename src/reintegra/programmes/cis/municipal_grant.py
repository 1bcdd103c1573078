"""What the gmina grants a centre each month (*dotacja gminy*).

Source: art. 10 ust. 1a, 4, 5 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import less, negative, sum_of, times, total
from reintegra.grammar.nodes import (
    Formula,
    Greater,
    Line,
    Lines,
    Rounded,
    Rounding,
    Term,
)
from reintegra.law.acts import A2007, UZS
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.cis.municipal_month import MunicipalMonth
from reintegra.values.text import Text

_UST_4, _UST_5 = UZS.at("art. 10 ust. 4"), UZS.at("art. 10 ust. 5")


_month = fields(MunicipalMonth)
_people = Line(
    "persons",
    "liczba osób",
    "persons",
    total(_month.participants, _month.staff),
    counts=False,
    at=UZS.at("art. 10 ust. 4, 5"),
    unit="persons",
)


by_council = Line(
    "by_council",
    "iloczyn kwoty ustalonej przez radę gminy i liczby osób",
    "amount of the council times persons",
    times(_month.amount, _people),
    at=_UST_4,
)
by_cost = Line(
    "by_cost",
    "iloczyn kosztu na uczestnika i liczby osób",
    "cost per participant times persons",
    times(_month.cost_per_participant, _people),
    at=_UST_5,
)


def _cap(whole: Line, most: Term, pl: str, en: str, at: Citation) -> Line:
    """Take off what is above the most that may be granted."""
    return Line("cap", pl, en, negative(Greater(0, less(whole, most))), at=at)


_not_above_cost = _cap(
    by_council,
    Greater(0, less(_month.costs, _month.income)),
    "zmniejszenie do kosztów pomniejszonych o dochody",
    "reduction to the costs less income",
    _UST_4,
)
_nine_tenths = _cap(
    by_cost,
    times(uzs.CIS_MUNICIPAL_GRANT_COST_SHARE_MAX, _month.costs),
    "zmniejszenie do 90% kosztów działalności centrum",
    "reduction to 90 % of the whole cost",
    _UST_5,
)
_income = Line(
    "income",
    "pomniejszenie o dochody",
    "less the income",
    negative(_month.income),
    at=_UST_5,
)
_floor = Line(
    "floor",
    "wyrównanie do zera (dotacja nie może być ujemna)",
    "raised to zero (a grant is never negative)",
    Greater(0, less(_month.income, by_cost)),
    at=_UST_5,
)


def _version(since: date, at: Citation, *paid: Line, note: Text) -> Version[Lines]:
    amount = Rounded(sum_of(paid), Rounding.DOWN)
    return Version(
        since,
        Lines((_people, *paid), amount),
        at,
        Evidence.STATUTE,
        note=note,
    )


_BY_THE_10TH = Text(
    "wypłaca się ją do 10. dnia miesiąca", "paid by the 10th of the month"
)
NGO_GRANT = Formula(
    "cis.NGO_GRANT",
    "dotacja gminy dla centrum prowadzonego przez organizację pozarządową",
    "grant of the gmina to a centre run by an organisation",
    MunicipalMonth,
    over_time(
        _version(
            UZS.in_force,
            UZS.at("art. 10 ust. 4", UZS.journal),
            by_council,
            note=_BY_THE_10TH,
        ),
        _version(
            A2007.in_force,
            UZS.at("art. 10 ust. 4", A2007.journal),
            by_council,
            _not_above_cost,
            note=_BY_THE_10TH,
        ),
    ),
)
"""The council's amount per person; from 2007-07-14 at most costs less income."""

LOCAL_GRANT = Formula(
    "cis.LOCAL_GRANT",
    "dotacja gminy dla centrum prowadzonego przez samorząd",
    "grant of the gmina to a centre run by local government",
    MunicipalMonth,
    over_time(
        _version(
            UZS.in_force,
            UZS.at("art. 10 ust. 5", UZS.journal),
            by_cost,
            _nine_tenths,
            note=Text("przychodów się nie odlicza", "income is not deducted"),
        ),
        _version(
            A2007.in_force,
            UZS.at("art. 10 ust. 5", A2007.journal),
            by_cost,
            _income,
            _floor,
            note=Text(
                (
                    "ustala się ją na rok; nie dla centrum będącego jednostką "
                    "budżetową (ust. 1a, którego pierwszego dnia nie potwierdzono)"
                ),
                (
                    "fixed yearly; not for a centre that is a budget unit (ust. 1a, "
                    "whose first day is not confirmed)"
                ),
            ),
        ),
    ),
)
"""Cost per participant times persons: at most 90 % of the cost, later less income."""
