"""What an employer is refunded for a month, at most (*refundacja*), line by line.

The law of the day on which the employer's contract was signed counts. Of which month
the unemployment benefit is taken, the act does not say (OP-25).

Source: art. 16 ust. 2 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import (
    at_most,
    by_interpretation,
    day_by_interpretation,
    half_up,
    sum_of,
    times,
)
from reintegra.grammar.nodes import Choose, Formula, Line, Lines
from reintegra.law import open_points as op
from reintegra.law.acts import A2007, A2022, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.supported_employment.month import BaseDays, RefundMonth
from reintegra.values.text import Text

_UST_2 = UZS.at("art. 16 ust. 2")


_month, _days = fields(RefundMonth), fields(BaseDays)
BASE_DAY = day_by_interpretation(
    op.OP_25, month_refunded=_days.month_refunded, contract_day=_days.signed
)
"""The day whose unemployment benefit is the base."""

base = Line(
    "base",
    "podstawa (zasiłek dla bezrobotnych w pierwszych 90 dniach)",
    "base (unemployment benefit of the first 90 days)",
    by_interpretation(
        op.OP_25,
        month_refunded=_month.base_of_month,
        contract_day=_month.base_on_signing,
    ),
    counts=False,
    at=UZS.at("art. 2 pkt 9"),
)
refunded = at_most(_month.number, uzs.SUPPORTED_EMPLOYMENT_REFUND_MONTHS)
share = Line(
    "share",
    "najwyższa refundacja (w % podstawy)",
    "highest refund (in % of the base)",
    Choose(
        at_most(_month.number, uzs.SUPPORTED_EMPLOYMENT_REFUND_FIRST_SHARE_MONTHS),
        uzs.SUPPORTED_EMPLOYMENT_REFUND_SHARE_MONTHS_1_3,
        Choose(
            at_most(_month.number, uzs.SUPPORTED_EMPLOYMENT_REFUND_SECOND_SHARE_MONTHS),
            uzs.SUPPORTED_EMPLOYMENT_REFUND_SHARE_MONTHS_4_6,
            Choose(refunded, uzs.SUPPORTED_EMPLOYMENT_REFUND_SHARE_MONTHS_7_12, 0),
        ),
    ),
    counts=False,
    at=_UST_2,
    unit="share",
)
benefit = Line(
    "benefit",
    "najwyższa refundacja wynagrodzenia",
    "highest refund of the wage",
    times(share, base),
    share=share,
    at=_UST_2,
)
contributions = Line(
    "contributions",
    "składki na ubezpieczenia społeczne",
    "social contributions",
    Choose(refunded, _month.contributions, 0),
    at=_UST_2,
)
_due = benefit, contributions
_lines = Lines((base, share, *_due), amount=half_up(sum_of(_due)))
REFUND = Formula(
    "supported_employment.REFUND",
    "refundacja dla pracodawcy w zatrudnieniu wspieranym",
    "refund to the employer in supported employment",
    RefundMonth,
    over_time(
        Version(
            UZS.in_force,
            _lines,
            UZS.at("art. 16 ust. 2", UZS.journal),
            Evidence.STATUTE,
            note=Text(
                "80%, 60%, 40% w miesiącach 1–3, 4–6, 7–12; zatrudnienie przez 18 "
                "miesięcy",
                "80, 60, 40 % in months 1–3, 4–6, 7–12; to employ for 18 months",
            ),
        ),
        Version(
            A2007.in_force,
            _lines,
            UZS.at("art. 16 ust. 2", A2007.journal),
            Evidence.STATUTE,
            note=Text(
                "100%, 80%, 60%; zatrudnienie przez 12 miesięcy",
                "100, 80, 60 %; to employ for 12 months",
            ),
        ),
        Version(
            A2022.in_force,
            _lines,
            UZS.at("art. 16 ust. 2", A2022.journal),
            Evidence.STATUTE,
            note=Text(
                "100% w miesiącach 1–6; zatrudnienie przez 6 miesięcy",
                "100 % in months 1–6; to employ for 6 months",
            ),
            also=(A2022.at("art. 11"),),
        ),
    ),
    monthly=False,
)
"""The most that is refunded for a month, by the day the contract was signed."""
