"""The cost of founding a social cooperative (*koszty założenia spółdzielni*).

Source: art. 16 ust. 4 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.grammar.builders import less, negative, sum_of, times
from reintegra.grammar.facts import count
from reintegra.grammar.nodes import Formula, Greater, Line, Lines, Rounded, Rounding
from reintegra.law.acts import UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.shared.money import grosze
from reintegra.reading.record.compute import compute
from reintegra.reading.record.statement import Statement
from reintegra.values import frozen
from reintegra.values.text import Text

_SOURCE = "art. 16 ust. 4 ustawy o zatrudnieniu socjalnym"
_UST_4 = UZS.at("art. 16 ust. 4")


@frozen(kw_only=True)
class Founding:
    """The cost of founding a social cooperative (*koszty założenia*).

    Attributes:
        cost: Documented cost of legal help and consulting, in grosze.
        average_wage: The average wage (*przeciętne wynagrodzenie*), in grosze.
    """

    cost: int | None = count(
        "udokumentowane koszty pomocy prawnej, konsultacji i doradztwa",
        "documented cost of legal help and consulting",
        unit="gr",
        high=1_000_000_000,
        source=_SOURCE,
    )
    average_wage: int | None = count(
        "przeciętne wynagrodzenie",
        "average wage",
        unit="gr",
        high=100_000_000,
        source="art. 2 pkt 3 ustawy o zatrudnieniu socjalnym",
    )


_of = fields(Founding)
part = Line(
    "part",
    "część udokumentowanych kosztów",
    "share of the documented cost",
    times(uzs.SUPPORTED_EMPLOYMENT_COOP_COST_SHARE, _of.cost),
    number=_of.cost,
    share=uzs.SUPPORTED_EMPLOYMENT_COOP_COST_SHARE,
    at=_UST_4,
)
cap = Line(
    "cap",
    "zmniejszenie do przeciętnego wynagrodzenia",
    "reduction to the average wage",
    negative(Greater(0, less(part, _of.average_wage))),
    at=_UST_4,
)
_paid = part, cap
FOUNDING_COST = Formula(
    "supported_employment.FOUNDING_COST",
    "refundacja kosztów założenia spółdzielni socjalnej",
    "refund of the cost of founding a social cooperative",
    Founding,
    over_time(
        Version(
            UZS.in_force,
            Lines(_paid, amount=Rounded(sum_of(_paid), Rounding.DOWN)),
            UZS.at("art. 16 ust. 4", UZS.journal),
            Evidence.STATUTE,
            note=Text(
                "najwyżej tyle; ułamek grosza się pomija",
                "up to that much; part of a grosz is left out",
            ),
        )
    ),
    monthly=False,
)
"""Up to 80 % of the cost of legal help and consulting, at most one average wage."""


@check_arguments
def founding_cost(
    cost: Decimal | str | int, *, average_wage: Decimal | str | int, on: date
) -> Statement:
    """Compute the most that is refunded of the cost of founding a cooperative.

    Args:
        cost: Documented cost of legal help and consulting, in złoty.
        average_wage: The average wage of the previous quarter (art. 2 pkt 3), in złoty;
            the library holds no table of it.
        on: The day whose law counts.

    Raises:
        AmountError: An amount is negative or no whole number of grosze.
        NotInForceError: *on* is before 2003-08-14.

    Source:
        art. 16 ust. 4, art. 2 pkt 3 ustawy o zatrudnieniu socjalnym.

    >>> founding_cost("1000.00", average_wage="8500.00", on=date(2026, 7, 1)).amount
    Decimal('800.00')
    """
    known = Founding(
        cost=grosze(cost, "cost"), average_wage=grosze(average_wage, "average_wage")
    )
    return compute(FOUNDING_COST, known, on=on)
