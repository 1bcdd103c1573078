"""What a participant of a centre is paid (*świadczenie integracyjne*), line by line.

Source: art. 15 ust. 1, 4, 6, 7, 7a ustawy o zatrudnieniu socjalnym. The month due
decides, not the day of payment; a month is read by the law of its last day, since the
shares and the base change on first days of a month only.
"""

from __future__ import annotations

from datetime import date

from reintegra.grammar.builders import (
    at_least,
    by_interpretation,
    half_up,
    more_than,
    negative,
    sum_of,
    up_to,
)
from reintegra.grammar.nodes import (
    Choose,
    Formula,
    Greater,
    Line,
    Lines,
)
from reintegra.law import open_points as op
from reintegra.law.acts import A2007, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.cis.deductions import (
    not_due,
    not_due_days,
    sick,
    unexcused,
    unexcused_days,
)
from reintegra.programmes.cis.month import BenefitMonth
from reintegra.programmes.cis.part_month import (
    attended,
    part_main,
    part_month,
    part_trial,
)
from reintegra.programmes.cis.rates import (
    base,
    full_main,
    full_trial,
    share_main,
    share_trial,
    ten_groszy,
)

_paid = part_month, not_due, unexcused, sick
forfeiture = Line(
    "forfeiture",
    "zmniejszenie do zera przy ponad 3 dniach nieobecności nieusprawiedliwionej",
    "reduction to zero for more than 3 days of unexcused absence",
    Choose(
        more_than(unexcused_days, uzs.CIS_DEDUCTION_UNEXCUSED_FORFEIT_ABOVE),
        negative(sum_of(_paid)),
        0,
    ),
    at=UZS.at("art. 15 ust. 7"),
)
none_due = Line(
    "none_due",
    "wyrównanie do zera przy braku dnia, za który świadczenie przysługuje",
    "brought to zero where the benefit is due for no day",
    Choose(at_least(not_due_days, attended), negative(sum_of((*_paid, forfeiture))), 0),
    at=UZS.at("art. 15 ust. 6"),
)
_after = *_paid, forfeiture, none_due
floor = Line(
    "floor",
    "wyrównanie do zera (świadczenie nie może być ujemne)",
    "raised to zero (a benefit is never negative)",
    Greater(0, negative(sum_of(_after))),
    at=UZS.at("art. 15"),
)
_due = sum_of((*_after, floor))
_to_the_grosz = half_up(_due)
_payslip = Lines(
    (
        *(base, share_trial, share_main, full_trial, full_main),
        *(part_trial, part_main),
        *(*_after, floor),
    ),
    amount=by_interpretation(
        op.OP_10,
        full_amount_up_10gr=_to_the_grosz,
        due_amount_up_10gr=up_to(_due, ten_groszy),
        grosz=_to_the_grosz,
    ),
)

BENEFIT = Formula(
    "cis.BENEFIT",
    "świadczenie integracyjne",
    "integration benefit",
    BenefitMonth,
    over_time(
        Version(UZS.in_force, _payslip, UZS.at("art. 15"), Evidence.STATUTE),
        Version(
            A2007.in_force,
            _payslip,
            UZS.at("art. 15", "Dz.U. 2007 nr 115 poz. 793"),
            Evidence.STATUTE,
        ),
        Version(
            date(2022, 1, 1),
            _payslip,
            UZS.at("art. 15", "Dz.U. 2022 poz. 218"),
            Evidence.STATUTE,
            published=date(2022, 1, 31),
        ),
    ),
)
"""What a participant is due for a month (*świadczenie integracyjne*, art. 15)."""
