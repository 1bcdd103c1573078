"""What an unemployed person is due for a month or part of it (*zasiłek*), by line.

Source: art. 72 ust. 1–3, 10, art. 81 ustawy o promocji zatrudnienia i instytucjach
rynku pracy; from 2025-06-01 art. 224, 237 ust. 1 pkt 2, art. 254 ustawy o rynku pracy i
służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import (
    by_interpretation,
    constant,
    equal,
    one_of,
    share,
    times,
    up_to,
)
from reintegra.grammar.nodes import Choose, Formula, Line, Lines
from reintegra.law import open_points as op
from reintegra.law.acts import A2009, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, not_read, over_time
from reintegra.parameters import unemployment_benefit as table
from reintegra.programmes.shared.act_2025 import as_left_by_2004_act
from reintegra.programmes.unemployed.month import UnemployedMonth
from reintegra.values.text import Text

_THIRTY = constant(table.UNEMPLOYMENT_BENEFIT_PART_MONTH_DIVISOR)
_STEP = constant(table.UNEMPLOYMENT_BENEFIT_ROUNDING_STEP)
BAND_LOW_OF_EARLIER_RIGHTS = as_left_by_2004_act(table.UNEMPLOYMENT_BENEFIT_BAND_LOW)
"""The 80 %, which lives on for rights granted before 2025-06-01 (art. 436)."""


month = fields(UnemployedMonth)


def _statement(amounts: Citation, part: Citation, rounding: Citation) -> Lines:
    basic = Line(
        "base",
        "kwota podstawowa",
        "basic amount",
        Choose(
            one_of(month.tier, "first"),
            table.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD,
            Choose(
                one_of(month.tier, "later"),
                table.UNEMPLOYMENT_BENEFIT_LATER,
                table.UNEMPLOYMENT_BENEFIT_GRANTED_BEFORE_2010,
            ),
        ),
        counts=False,
        at=amounts,
    )
    band = Line(
        "band",
        "wysokość zasiłku (w % kwoty podstawowej)",
        "benefit (in % of the basic amount)",
        Choose(
            one_of(month.band, "low"),
            BAND_LOW_OF_EARLIER_RIGHTS,
            Choose(
                one_of(month.band, "high"),
                table.UNEMPLOYMENT_BENEFIT_BAND_HIGH,
                table.UNEMPLOYMENT_BENEFIT_BAND_BASE,
            ),
        ),
        counts=False,
        at=amounts,
        unit="share",
    )
    full = Line(
        "full",
        "zasiłek za cały miesiąc",
        "benefit for a whole month",
        times(band, basic),
        counts=False,
        at=amounts,
    )
    of_month = Choose(
        one_of(month.band, "base"),
        full,
        by_interpretation(op.OP_56, unrounded=full, printed=up_to(full, _STEP)),
    )
    due = Line(
        "due",
        "zasiłek za dni, za które przysługuje",
        "benefit for the days due",
        Choose(
            equal(month.days, month.month_days),
            full,
            share(times(month.days, of_month), 1, _THIRTY),
        ),
        at=part,
    )
    return Lines((basic, band, full, due), amount=up_to(due, _STEP), at=rounding)


_ART_72 = UPZ.at("art. 72", A2009.journal)
_FIRST_KNOWN = table.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD.history.versions[0]
BENEFIT = Formula(
    "unemployed.BENEFIT",
    "zasiłek dla bezrobotnych",
    "unemployment benefit",
    UnemployedMonth,
    over_time(
        not_read(
            _FIRST_KNOWN.since,
            _FIRST_KNOWN.cites,
            Evidence.STATUTE,
            Text(
                "jak obliczano zasiłek według ustawy z 1994 r.",
                "how the benefit was computed under the act of 1994",
            ),
        ),
        not_read(
            UPZ.in_force,
            UPZ.at("art. 72 ust. 1"),
            Evidence.STATUTE,
            Text(
                "jak zaokrąglano jednolitą kwotę sprzed 2010 r., według okresu "
                "uprawniającego i za część miesiąca",
                "how the one amount of before 2010 was rounded, in bands and in parts",
            ),
        ),
        Version(
            date(2010, 1, 1),
            _statement(
                _ART_72,
                UPZ.at("art. 72 ust. 10"),
                UPZ.at("art. 81"),
            ),
            _ART_72,
            Evidence.STATUTE,
        ),
        Version(
            URP.in_force,
            _statement(
                URP.at("art. 224"),
                URP.at("art. 237 ust. 1 pkt 2"),
                URP.at("art. 254"),
            ),
            URP.at("art. 224"),
            Evidence.STATUTE,
            also=(URP.at("art. 436 ust. 1–4"),),
        ),
    ),
)
"""The benefit for a month: amount / 30 × calendar days, up to 10 groszy.

Of the bands of 80 and 120 %, OP-56 decides whether that amount was itself rounded.
"""
