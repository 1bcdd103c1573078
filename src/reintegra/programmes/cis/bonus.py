"""The motivational integration bonus (*motywacyjna premia integracyjna*).

Source: art. 15a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.grammar.builders import all_of, at_most, met_by_interpretation, times
from reintegra.grammar.facts import count, fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition, Term
from reintegra.grammar.windows import Window
from reintegra.law import open_points as op
from reintegra.law.acts import A2007, A2015, A2022, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.classified_days import classify_stay, days_in
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.statement import integration_benefit
from reintegra.programmes.shared.money import grosze
from reintegra.reading.record.findings import Finding, check_limit
from reintegra.values import frozen

_HIGH = 10_000_000


def _grosze(pl: str, en: str) -> int | None:
    found: int | None = count(pl, en, unit="gr", high=_HIGH)
    return found


@frozen(kw_only=True)
class BonusMonth:
    """A bonus proposed for a month, with the benefit of that month."""

    main_period: bool | None = fact(
        "w miesiącu są dni po okresie próbnym", "a month with days of the main period"
    )
    bonus: int | None = _grosze(
        "proponowana motywacyjna premia integracyjna", "motivational bonus proposed"
    )
    full_benefit: int | None = _grosze("pełne świadczenie", "full benefit")
    reduced_benefit: int | None = _grosze(
        "świadczenie po zmniejszeniach (art. 15 ust. 7 i 7a)",
        "benefit after the reductions (art. 15 ust. 7 and 7a)",
    )


_month = fields(BonusMonth)


def _cap(benefit: Term) -> Condition:
    return at_most(_month.bonus, times(uzs.CIS_BONUS_CAP_SHARE, benefit))


_says = Clause(
    UZS.at("art. 15a ust. 2"),
    all_of(
        _month.main_period,
        met_by_interpretation(
            op.OP_23,
            full_benefit=_cap(_month.full_benefit),
            reduced_benefit=_cap(_month.reduced_benefit),
        ),
    ),
)
BONUS = Limit(
    "cis.BONUS",
    "limit motywacyjnej premii integracyjnej",
    "limit of the motivational integration bonus",
    Window.MONTH,
    BonusMonth,
    over_time(
        *(
            Version[Condition](
                since, _says, UZS.at("art. 15a", journal), Evidence.STATUTE
            )
            for since, journal in (
                (UZS.in_force, "Dz.U. 2003 nr 122 poz. 1143"),
                (A2007.in_force, "Dz.U. 2007 nr 115 poz. 793"),
                (A2015.in_force, "Dz.U. 2015 poz. 1567"),
                (A2022.in_force, "Dz.U. 2022 poz. 218"),
            )
        )
    ),
    kind=LimitKind.BOUND,
)
"""None to 2007-07-13, then up to 20, 50, 100 % of the benefit, main period only."""


@check_arguments
def check_bonus(  # noqa: PLR0913 - a month, the bonus, how the law is read
    stay: Participation,
    attendance: Attendance,
    month: Month,
    bonus: Decimal | str | int,
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Finding:
    """Check a bonus proposed for a month; the library never proposes one.

    Args:
        stay: The participation.
        attendance: Its marks and certificates.
        month: The month the bonus is for; the law of its last day counts.
        bonus: The amount in złoty, exact.
        under: Interpretations of open points, OP-23 among them.
        known_on: As in `reintegra.cis.integration_benefit`.

    Raises:
        AmountError: *bonus* is negative or no whole number of grosze.
        NotInForceError: There was no centre yet.

    Source:
        art. 15a ustawy o zatrudnieniu socjalnym.
    """
    slip = integration_benefit(stay, attendance, month, under=under, known_on=known_on)
    every = classify_stay(stay, attendance, month.last, under, known_on)
    proposed = BonusMonth(
        main_period=any(not day.trial for day in days_in(month, every)),
        bonus=grosze(bonus, "bonus"),
        full_benefit=int(slip.line("full_main").exact or 0),
        reduced_benefit=slip.grosze,
    )
    return check_limit(BONUS, proposed, (month.last,), under=under, known_on=known_on)
