"""What a centre is granted for its first months (*dotacja na pierwsze miesiące*).

Source: art. 8 ust. 1, 3, 5 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import at_most, half_up, times, total
from reintegra.grammar.facts import count
from reintegra.grammar.nodes import Choose, Formula, Line, Lines
from reintegra.law.acts import UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import unemployment_benefit, uzs
from reintegra.values import frozen
from reintegra.values.text import Text

_ART_8 = "art. 8 ust. 3"
_SOURCE = f"{_ART_8} ustawy o zatrudnieniu socjalnym"


def _heads(pl: str, en: str) -> int | None:
    found: int | None = count(pl, en, unit="persons", high=10_000, source=_SOURCE)
    return found


@frozen(kw_only=True)
class GrantMonth:
    """One of the first months of a centre, as it stood at its end.

    Attributes:
        number: 1 for the first month, 2 for the second, …
        participants: Participants at the end of the month.
        staff: Workers at the end of the month, employed for a year or more.
    """

    number: int | None = count(
        "kolejny miesiąc działalności centrum",
        "number of the month of the centre",
        unit="",
        low=1,
        high=1200,
        source=_SOURCE,
    )
    participants: int | None = _heads(
        "liczba uczestników na koniec miesiąca", "participants at the end of the month"
    )
    staff: int | None = _heads(
        "liczba pracowników zatrudnionych na rok lub dłużej",
        "staff employed for a year or more",
    )


_first = fields(GrantMonth)
_persons = Line(
    "persons",
    "liczba osób",
    "persons",
    total(_first.participants, _first.staff),
    counts=False,
    at=UZS.at(_ART_8),
    unit="persons",
)
base = Line(
    "base",
    "zasiłek dla bezrobotnych w dniu zawarcia umowy",
    "unemployment benefit on the day of the agreement",
    unemployment_benefit.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD,
    counts=False,
    at=UZS.at("art. 2 pkt 9"),
)
start_grant = Line(
    "grant",
    "dotacja za miesiąc",
    "grant for the month",
    Choose(
        at_most(_first.number, uzs.CIS_START_GRANT_MONTHS),
        times(times(uzs.CIS_START_GRANT_SHARE, base), _persons),
        0,
    ),
    number=_persons,
    share=uzs.CIS_START_GRANT_SHARE,
    at=UZS.at(_ART_8),
)
START_GRANT = Formula(
    "cis.START_GRANT",
    "dotacja na pierwsze miesiące działalności centrum",
    "grant for the first months of a centre",
    GrantMonth,
    over_time(
        Version(
            UZS.in_force,
            Lines((base, _persons, start_grant), amount=half_up(start_grant)),
            UZS.at("art. 8 ust. 1, 3, 5", UZS.journal),
            Evidence.STATUTE,
            note=Text(
                "marszałek województwa może jej udzielić; wypłaca się ją do 10. "
                "dnia następnego miesiąca",
                "the marshal may grant it; paid by the 10th of the next month",
            ),
        )
    ),
    monthly=False,
)
"""50 % of the benefit per person for 3 months, by the law of the agreement day."""
