"""When a centre may stop a person's programme (*zaprzestanie realizacji programu*).

The act has three grounds and no others: a number of absences is none of them, and no
number of days makes leaving permanent (OP-22 stays with the centre). A breach needs
both of its conditions, as the Supreme Administrative Court read them (I OSK 1455/18,
7 December 2018): it is persistent, and going on is impossible because of it. From
2007-07-14 the head decides on the first two grounds.

Source: art. 13 ust. 4–4b ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.grammar.builders import all_of, any_of, one_of
from reintegra.grammar.facts import choice, fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Window
from reintegra.law.acts import A2007, PPSA, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import a_day
from reintegra.law.timeline import Version, over_time
from reintegra.reading.record.findings import Finding, check_limit_if_in_force
from reintegra.values import frozen
from reintegra.values.text import Text

UST_4, UST_4A = UZS.at("art. 13 ust. 4"), UZS.at("art. 13 ust. 4a", A2007.journal)
DECISION_BEGINS = A2007.in_force
_SOURCE = "art. 13 ust. 4 ustawy o zatrudnieniu socjalnym"


@frozen(kw_only=True)
class Cessation:
    """Why and how a programme is stopped (*zaprzestanie realizacji programu*).

    Only the facts of its own ground are asked for. ``other`` is whatever the act does
    not name, as a centre's own limit of absences; it ends no programme.
    """

    ground: str | None = choice(
        "przesłanka zaprzestania realizacji programu",
        "ground on which the programme is stopped",
        {
            "breach": "naruszanie postanowień programu",
            "abandonment": "opuszczenie zajęć",
            "declaration": "oświadczenie uczestnika",
            "other": "inna przyczyna, spoza ustawy",
        },
        _SOURCE,
    )
    persistent: bool | None = fact(
        "uporczywe naruszanie przez uczestnika postanowień programu",
        "the participant breaches the programme persistently",
        f"{_SOURCE}, pkt 1",
    )
    prevents: bool | None = fact(
        "naruszanie uniemożliwiające dalszą realizację programu",
        "the breach makes it impossible to go on with the programme",
        f"{_SOURCE}, pkt 1",
    )
    permanent: bool | None = fact(
        "trwałe opuszczenie zajęć",
        "the classes were left permanently",
        f"{_SOURCE}, pkt 2",
    )
    declared: bool | None = fact(
        "złożone oświadczenie uczestnika o odstąpieniu od realizacji programu",
        "the participant declared to withdraw from the programme",
        f"{_SOURCE}, pkt 3",
    )
    decided: bool | None = fact(
        "wydana decyzja kierownika centrum",
        "the head of the centre gave a decision",
        "art. 13 ust. 4a ustawy o zatrudnieniu socjalnym",
    )
    delivered: bool | None = fact(
        "decyzja doręczona uczestnikowi",
        "the decision was delivered to the participant",
        "art. 13 ust. 4b ustawy o zatrudnieniu socjalnym",
    )


_of = fields(Cessation)
_DECLARED = one_of(_of.ground, "declaration")


def _ground(point: int, name: str, *conditions: Condition) -> Clause:
    at = UZS.at(f"art. 13 ust. 4 pkt {point}")
    return Clause(at, all_of(one_of(_of.ground, name), *conditions))


CESSATION_GROUND = Limit(
    "cis.CESSATION_GROUND",
    "wymóg przesłanki zaprzestania realizacji programu",
    "required ground on which a programme is stopped",
    Window.STAY,
    Cessation,
    over_time(
        Version[Condition](
            UZS.in_force,
            any_of(
                _ground(1, "breach", _of.persistent, _of.prevents),
                _ground(2, "abandonment", _of.permanent),
                _ground(3, "declaration", _of.declared),
            ),
            UST_4,
            Evidence.STATUTE,
        )
    ),
    kind=LimitKind.REQUIREMENT,
)
"""Persistent breach that makes going on impossible, leaving for good, a declaration."""

CESSATION_DECISION = Limit(
    "cis.CESSATION_DECISION",
    "wymóg decyzji o zaprzestaniu realizacji programu",
    "required decision to stop a programme",
    Window.STAY,
    Cessation,
    over_time(
        Version[Condition](
            DECISION_BEGINS,
            any_of(
                Clause(UZS.at("art. 13 ust. 4 pkt 3"), _DECLARED),
                all_of(
                    Clause(UST_4A, _of.decided),
                    Clause(PPSA.at("art. 53 § 1"), _of.delivered, Evidence.OFFICIAL),
                ),
            ),
            UST_4A,
            Evidence.STATUTE,
            note=Text(
                "termin na skargę biegnie od doręczenia",
                "the term for a complaint runs from the delivery",
            ),
        )
    ),
    kind=LimitKind.REQUIREMENT,
)
"""Of the head, delivered, on the first two grounds; a declaration needs none."""


@check_arguments
def check_cessation(
    cessation: Cessation, *, on: date, under: Interpretations = RECOMMENDED
) -> tuple[Finding, ...]:
    """Check whether a programme is stopped as the act has it.

    Args:
        cessation: Its ground, and what is known of the conditions and the decision.
        on: The day on which it is stopped; its law counts.
        under: Interpretations of open points; none bears on it so far.

    Returns:
        Findings that are breached or to be checked: the ground first, then the
        decision. A condition that is kept leaves none.

    Raises:
        PeriodError: *on* is no day.

    Source:
        art. 13 ust. 4–4b ustawy o zatrudnieniu socjalnym.

    >>> late = Cessation(ground="breach", persistent=True, prevents=False, decided=True)
    >>> [(one.key, one.met) for one in check_cessation(late, on=date(2026, 3, 2))]
    [('cis.CESSATION_GROUND', False), ('cis.CESSATION_DECISION', None)]
    """
    found = (
        check_limit_if_in_force(limit, cessation, (a_day(on),), under=under)
        for limit in (CESSATION_GROUND, CESSATION_DECISION)
    )
    return tuple(one for one in found if one is not None and one.met is not True)
