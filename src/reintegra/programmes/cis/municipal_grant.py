"""What the gmina grants a centre each month (*dotacja gminy*).

Source: art. 10 ust. 1a, 4, 5 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import less, negative, share, sum_of, times, total
from reintegra.grammar.facts import count
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
from reintegra.programmes.shared.amendments import A2007_IN_FORCE, UZS_IN_FORCE
from reintegra.values import frozen

_SOURCE = "art. 10 ust. 4, 5 ustawy o zatrudnieniu socjalnym"
_UST_4, _UST_5 = UZS.at("art. 10 ust. 4"), UZS.at("art. 10 ust. 5")
_PER_PERSON, _WHOLE = 10_000_000, 10_000_000_000


def _heads(pl: str, en: str) -> int | None:
    found: int | None = count(pl, en, unit="persons", high=10_000, source=_SOURCE)
    return found


def _grosze(pl: str, en: str, high: int) -> int | None:
    found: int | None = count(pl, en, unit="gr", high=high, source=_SOURCE)
    return found


@frozen(kw_only=True)
class MunicipalMonth:
    """A month of a centre that the gmina pays for, as it stood at its end.

    Money is for the same time as the grant, in grosze.

    Attributes:
        participants: Participants at the end of the month.
        staff: Workers at the end of the month.
        amount: The council's amount per person, for a centre that an organisation runs.
        cost_per_participant: Of a centre that local government runs.
        costs: The whole cost of the centre.
        income: Its income of art. 9.
    """

    participants: int | None = _heads(
        "liczba uczestników na koniec miesiąca", "participants at the end of the month"
    )
    staff: int | None = _heads(
        "liczba pracowników na koniec miesiąca", "staff at the end of the month"
    )
    amount: int | None = _grosze(
        "kwota na osobę ustalona przez radę gminy",
        "amount per person set by the council",
        _PER_PERSON,
    )
    cost_per_participant: int | None = _grosze(
        "koszt na uczestnika", "cost per participant", _PER_PERSON
    )
    costs: int | None = _grosze(
        "koszty działalności centrum", "costs of the centre", _WHOLE
    )
    income: int | None = _grosze(
        "dochody z działalności, o której mowa w art. 9",
        "income from the activity of art. 9",
        _WHOLE,
    )


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


def _money(key: str, pl: str, en: str, says: Term, at: Citation) -> Line:
    return Line(key, pl, en, says, at=at)


by_council = _money(
    "by_council",
    "iloczyn kwoty ustalonej przez radę gminy i liczby osób",
    "amount of the council times persons",
    times(_month.amount, _people),
    _UST_4,
)
by_cost = _money(
    "by_cost",
    "iloczyn kosztu na uczestnika i liczby osób",
    "cost per participant times persons",
    times(_month.cost_per_participant, _people),
    _UST_5,
)


def _cap(whole: Line, most: Term, pl: str, en: str, at: Citation) -> Line:
    """Take off what is above the most that may be granted."""
    return _money("cap", pl, en, negative(Greater(0, less(whole, most))), at)


_not_above_cost = _cap(
    by_council,
    Greater(0, less(_month.costs, _month.income)),
    "zmniejszenie do kosztów pomniejszonych o dochody",
    "reduction to the costs less income",
    _UST_4,
)
_nine_tenths = _cap(
    by_cost,
    share(_month.costs, 9, 10),
    "zmniejszenie do 90% kosztów działalności centrum",
    "reduction to 90 % of the whole cost",
    _UST_5,
)
_income = _money(
    "income",
    "pomniejszenie o dochody",
    "less the income",
    negative(_month.income),
    _UST_5,
)
_floor = _money(
    "floor",
    "wyrównanie do zera (dotacja nie może być ujemna)",
    "raised to zero (a grant is never negative)",
    Greater(0, less(_month.income, by_cost)),
    _UST_5,
)


def _version(
    since: date, at: Citation, *paid: Line, note: tuple[str, str]
) -> Version[Lines]:
    amount = Rounded(sum_of(paid), Rounding.DOWN)
    return Version(
        since,
        Lines((_people, *paid), amount),
        at,
        Evidence.STATUTE,
        note=note[1],
        note_pl=note[0],
    )


_BY_THE_10TH = "wypłaca się ją do 10. dnia miesiąca", "paid by the 10th of the month"
NGO_GRANT = Formula(
    "cis.NGO_GRANT",
    "dotacja gminy dla centrum prowadzonego przez organizację pozarządową",
    "grant of the gmina to a centre run by an organisation",
    MunicipalMonth,
    over_time(
        _version(
            UZS_IN_FORCE,
            UZS.at("art. 10 ust. 4", UZS.journal),
            by_council,
            note=_BY_THE_10TH,
        ),
        _version(
            A2007_IN_FORCE,
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
            UZS_IN_FORCE,
            UZS.at("art. 10 ust. 5", UZS.journal),
            by_cost,
            _nine_tenths,
            note=("przychodów się nie odlicza", "income is not deducted"),
        ),
        _version(
            A2007_IN_FORCE,
            UZS.at("art. 10 ust. 5", A2007.journal),
            by_cost,
            _income,
            _floor,
            note=(
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
