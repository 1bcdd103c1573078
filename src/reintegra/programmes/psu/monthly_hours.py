"""The hours of a month that an agreement states (*miesięczna liczba godzin*).

No act has a limit of hours in a month: 40, which many offices name, is practice. What
binds is what the agreement says.

Source: art. 73a ust. 2 ustawy o promocji zatrudnienia i instytucjach rynku pracy; § 3
ust. 1 rozporządzeń z 2005 i 2011 r., § 3 ust. 1 pkt 2 rozporządzenia z dnia 21 grudnia
2017 r. w sprawie organizowania prac społecznie użytecznych; from 2025-06-01 art. 142
ust. 6 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import at_most
from reintegra.grammar.facts import count
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Log, Same, Total, Window
from reintegra.law.acts import A2005, R2005, R2011, R2017, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.psu.participation import WorkLogDay
from reintegra.programmes.psu.which_act import under_2004_act
from reintegra.values import frozen
from reintegra.values.text import NO_TEXT, Text


@frozen(kw_only=True)
class WorkMonth:
    """A month of works, and what the agreement states for it (*miesiąc prac*)."""

    minutes: int | None = count(
        "czas prac", "time of works", unit="minutes", high=44640
    )
    stated: int | None = count(
        "miesięczna liczba godzin przypadająca na osobę według porozumienia",
        "monthly hours per person by the agreement",
        unit="minutes",
        high=44640,
    )


_month, _row = fields(WorkMonth), fields(WorkLogDay)


def _kept(
    since: date, at: Citation, evidence: Evidence, note: Text = NO_TEXT
) -> Version[Condition]:
    condition = Clause(at, at_most(_month.minutes, _month.stated))
    return Version[Condition](since, condition, at, evidence, note=note)


MONTHLY_HOURS = Limit(
    "psu.MONTHLY_HOURS",
    "limit godzin miesięcznie według porozumienia",
    "limit of monthly hours by the agreement",
    Window.MONTH,
    WorkMonth,
    over_time(
        _kept(A2005.in_force, R2005.at("§ 3 ust. 1"), Evidence.STATUTE),
        _kept(R2011.in_force, R2011.at("§ 3 ust. 1"), Evidence.STATUTE),
        _kept(
            R2017.in_force,
            R2017.at("§ 3 ust. 1 pkt 2"),
            Evidence.STATUTE,
            Text(
                (
                    "do prac rozpoczętych przed 1 stycznia 2018 r. stosuje się "
                    "rozporządzenie z 2011 r. (§ 8)"
                ),
                "works begun before 2018-01-01 keep the regulation of 2011 (§ 8)",
            ),
        ),
        _kept(
            URP.in_force,
            URP.at("art. 142 ust. 6"),
            Evidence.DERIVED,
            Text(
                (
                    "porozumienie określa miejsca i godziny; godziny jednej osoby, "
                    "jeżeli je podano"
                ),
                (
                    "the agreement names places and hours; hours per person where it "
                    "does so"
                ),
            ),
        ),
    ),
    Log(
        WorkLogDay,
        (Total(_month.minutes, _row.minutes), Same(_month.stated)),
        makes=_row.entry,
    ),
    kind=LimitKind.BOUND,
)
"""No more than the agreement itself states for a person; 40 hours are no limit."""

EARLIER_MONTHLY_HOURS = under_2004_act(MONTHLY_HOURS)
"""The same for agreements made before 2025-06-01."""
