"""A month of a centre that the gmina pays for: the record behind its grant.

Source: art. 10 ust. 4, 5 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.grammar.facts import count
from reintegra.values import frozen

_SOURCE = "art. 10 ust. 4, 5 ustawy o zatrudnieniu socjalnym"
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
