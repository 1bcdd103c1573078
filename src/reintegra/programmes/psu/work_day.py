"""What a day of socially useful works must rest on: an agreement and a referral.

Source: art. 73a ust. 1–2 ustawy o promocji zatrudnienia i instytucjach rynku pracy; §
8 rozporządzeń z 2005 i 2011 r., § 7 rozporządzenia z 2017 r. w sprawie organizowania
prac społecznie użytecznych; from 2025-06-01 art. 142 ust. 2, 5, 7 ustawy o rynku pracy
i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import (
    all_of,
    any_of,
)
from reintegra.grammar.facts import fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import (
    Log,
    Same,
    Window,
)
from reintegra.law.acts import A2005, R2005, R2011, R2017, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.psu.participation import WorkLogDay
from reintegra.programmes.psu.which_act import under_2004_act
from reintegra.values import frozen

_ART_73A = UPZ.at("art. 73a ust. 1", A2005.journal)


@frozen(kw_only=True)
class WorkDay:
    """A day of works, and what it rests on (*dzień prac*)."""

    under_agreement: bool | None = fact(
        "dzień objęty porozumieniem", "a day of the agreement"
    )
    under_application: bool | None = fact(
        "dzień objęty wnioskiem miasta na prawach powiatu",
        "a day of the application of a city with county rights",
    )
    under_referral: bool | None = fact(
        "dzień objęty skierowaniem", "a day of a referral"
    )


_day, _row = fields(WorkDay), fields(WorkLogDay)


def _placed(agreement: Citation, city: Citation, referral: Citation) -> Condition:
    return all_of(
        any_of(
            Clause(agreement, _day.under_agreement),
            Clause(city, _day.under_application),
        ),
        Clause(referral, _day.under_referral),
    )


def _day_of_2004(since: date, city: Citation) -> Version[Condition]:
    agreement = UPZ.at("art. 73a ust. 2", A2005.journal)
    condition = _placed(agreement, city, _ART_73A)
    return Version[Condition](since, condition, _ART_73A, Evidence.STATUTE)


WORK_DAY = Limit(
    "psu.WORK_DAY",
    "wymóg pracy w dniu objętym porozumieniem i skierowaniem",
    "required agreement and referral for a day of works",
    Window.DAY,
    WorkDay,
    over_time(
        _day_of_2004(A2005.in_force, R2005.at("§ 8")),
        _day_of_2004(R2011.in_force, R2011.at("§ 8")),
        _day_of_2004(R2017.in_force, R2017.at("§ 7")),
        Version(
            URP.in_force,
            _placed(
                URP.at("art. 142 ust. 5"),
                URP.at("art. 142 ust. 7"),
                URP.at("art. 142 ust. 2"),
            ),
            URP.at("art. 142 ust. 2"),
            Evidence.STATUTE,
        ),
    ),
    Log(
        WorkLogDay,
        (
            Same(_day.under_agreement),
            Same(_day.under_application),
            Same(_day.under_referral),
        ),
        includes=_row.worked,
    ),
    kind=LimitKind.REQUIREMENT,
)
"""Works are done on a referral, given under an agreement or a city's application."""

EARLIER_WORK_DAY = under_2004_act(WORK_DAY)
"""The same for agreements made before 2025-06-01."""
