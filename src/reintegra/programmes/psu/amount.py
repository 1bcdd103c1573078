"""What a month of socially useful works comes to (*świadczenie*), line by line.

Every minimum begins on the first day of a month, so the rate of the day worked is that
of the month.

Source: art. 73a ust. 3–5b ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 142 ust. 12–15 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from reintegra.grammar.builders import by_interpretation
from reintegra.grammar.nodes import Formula, Lines, Term
from reintegra.law import open_points as op
from reintegra.law.acts import A2005, A2017, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import upz, urp
from reintegra.programmes.psu.amount_lines import Shares, pay_lines
from reintegra.programmes.psu.month import PayMonth
from reintegra.programmes.psu.which_act import TRANSITIONAL
from reintegra.programmes.shared.act_2025 import as_left_by_2004_act
from reintegra.values.text import Text

_UST_3 = UPZ.at("art. 73a ust. 3", A2005.journal)
_UST_12 = URP.at("art. 142 ust. 12")


def _by_2004(minimum: Term, refund_at: str = "art. 73a ust. 5, 5b") -> Lines:
    return pay_lines(
        minimum,
        Shares(
            as_left_by_2004_act(urp.PSU_REFUND_SHARE),
            as_left_by_2004_act(urp.PSU_REFUND_SHARE_CARERS),
            as_left_by_2004_act(urp.PSU_GMINA_ONLY_FINANCING),
        ),
        pay_at=UPZ.at("art. 73a ust. 3"),
        rate_at=UPZ.at("art. 73a ust. 3"),
        refund_at=UPZ.at(refund_at),
    )


_BY_2004 = (
    Version(
        A2005.in_force,
        _by_2004(upz.PSU_HOURLY_MINIMUM, "art. 73a ust. 5"),
        _UST_3,
        Evidence.STATUTE,
    ),
    Version(
        A2017.in_force,
        _by_2004(upz.PSU_HOURLY_MINIMUM),
        _UST_3,
        Evidence.STATUTE,
        note=Text(
            "za prace na rzecz opiekunów osób niepełnosprawnych refundacja wynosi "
            "do 100%",
            "works for carers of disabled persons: refund up to 100 %",
        ),
        also=(UPZ.at("art. 73a ust. 5b", A2017.journal),),
    ),
)
PAY = Formula(
    "psu.PAY",
    "świadczenie za prace społecznie użyteczne",
    "pay for socially useful works",
    PayMonth,
    over_time(
        *_BY_2004,
        Version(
            URP.in_force,
            pay_lines(
                urp.PSU_HOURLY_MINIMUM_2025_ACT,
                Shares(
                    urp.PSU_REFUND_SHARE,
                    urp.PSU_REFUND_SHARE_CARERS,
                    urp.PSU_GMINA_ONLY_FINANCING,
                ),
                pay_at=_UST_12,
                rate_at=URP.at("art. 142 ust. 10 pkt 3"),
                refund_at=URP.at("art. 142 ust. 14"),
            ),
            _UST_12,
            Evidence.STATUTE,
            note=Text(
                "dla porozumień zawartych od 1 czerwca 2025 r.",
                "for agreements made from 2025-06-01 on",
            ),
        ),
    ),
)
"""The minimum of the month or a higher local rate, and who bears it."""

EARLIER_PAY = Formula(
    "psu.EARLIER_PAY",
    "świadczenie za prace społecznie użyteczne (porozumienia zawarte przed 1 czerwca "
    "2025 r.)",
    "pay for socially useful works, agreements of before 2025-06-01",
    PayMonth,
    over_time(
        *_BY_2004,
        Version(
            URP.in_force,
            _by_2004(
                by_interpretation(
                    op.OP_31,
                    ministry=upz.PSU_HOURLY_MINIMUM,
                    indexed=upz.PSU_HOURLY_MINIMUM_INDEXED_READING,
                )
            ),
            _UST_3,
            Evidence.STATUTE,
            note=Text(
                "do porozumień zawartych przed 1 czerwca 2025 r. stosuje się "
                "dotychczasową ustawę",
                "the act of 2004 runs on for agreements made before 2025-06-01",
            ),
            also=(TRANSITIONAL,),
        ),
    ),
)
"""The same by the act of 2004, to the end of the agreement."""
