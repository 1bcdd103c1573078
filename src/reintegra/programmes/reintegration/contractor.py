"""Whom the starosta may contract for social reintegration (*realizator*).

The law on open tenders of the act on public benefit applies subsidiarily (ust. 6).

Source: art. 200 ust. 1, 6 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import all_of, any_of
from reintegra.grammar.facts import fact
from reintegra.grammar.nodes import Clause, Condition, Discretion, Rule
from reintegra.law.acts import URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.values import frozen
from reintegra.values.text import Text

_SOURCE = "art. 200 ust. 1 ustawy o rynku pracy i służbach zatrudnienia"
_TENDER = Text(
    "przepisy o otwartym konkursie ofert stosuje się odpowiednio (art. 200 ust. 6)",
    "the law on open tenders applies subsidiarily (art. 200 ust. 6)",
)


@frozen(kw_only=True)
class Contractor:
    """Who would carry the reintegration out (*realizator reintegracji społecznej*)."""

    creates_centre_or_club: bool | None = fact(
        "instytucja tworząca centrum lub klub integracji społecznej",
        "institution that creates a CIS or KIS",
        _SOURCE,
    )
    social_economy_entity: bool | None = fact(
        "podmiot ekonomii społecznej", "social economy entity", _SOURCE
    )
    statutory_reintegration: bool | None = fact(
        "statutowa działalność na rzecz reintegracji lub przeciwdziałania "
        "uzależnieniom",
        "statutory work for reintegration or against addiction",
        _SOURCE,
    )


_who = fields(Contractor)
_UST_1 = URP.at("art. 200 ust. 1", URP.journal)
CONTRACTOR = Rule(
    "reintegration.CONTRACTOR",
    "realizator reintegracji społecznej",
    "who may carry out the social reintegration",
    Contractor,
    over_time(
        Version[Condition](
            URP.in_force,
            Discretion(
                any_of(
                    Clause(
                        _UST_1,
                        _who.creates_centre_or_club,
                        key="creates_centre_or_club",
                    ),
                    Clause(
                        _UST_1,
                        all_of(
                            _who.social_economy_entity, _who.statutory_reintegration
                        ),
                        key="social_economy_entity",
                    ),
                ),
                Text("starosta", "the starosta"),
                _UST_1,
            ),
            _UST_1,
            Evidence.STATUTE,
            note=_TENDER,
            also=(URP.at("art. 200 ust. 6"),),
        )
    ),
)
