"""What a stay in a club requires: a social contract, a club in the register.

Source: art. 18 ust. 1, 4, 7, 8 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import any_of
from reintegra.grammar.facts import fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Window
from reintegra.law.acts import A2007, A2011, A2015, URP, UZS
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.values import frozen
from reintegra.values.text import Text


@frozen(kw_only=True)
class ClubStay:
    """A stay in a club as its limits read it (*uczestnictwo w KIS*)."""

    social_contract: bool | None = fact(
        "realizacja kontraktu socjalnego",
        "carries out a social contract",
        "art. 18 ust. 4 ustawy o zatrudnieniu socjalnym",
    )
    for_labour_office: bool | None = fact(
        "zajęcia na zlecenie powiatowego urzędu pracy",
        "classes done for the labour office",
        "art. 18 ust. 7–8 ustawy o zatrudnieniu socjalnym",
    )
    club_registered: bool | None = fact(
        "klub wpisany do rejestru wojewody",
        "the club is in the voivode's register",
        "art. 18 ust. 1, 18a ustawy o zatrudnieniu socjalnym",
    )


_stay = fields(ClubStay)
_contract = Clause(UZS.at("art. 18 ust. 4"), _stay.social_contract)


def _spared(at: Citation) -> Condition:
    return any_of(_contract, Clause(at, _stay.for_labour_office))


SOCIAL_CONTRACT = Limit(
    "kis.SOCIAL_CONTRACT",
    "wymóg kontraktu socjalnego uczestnika klubu",
    "required social contract of a participant of a club",
    Window.STAY,
    ClubStay,
    over_time(
        Version[Condition](
            A2007.in_force,
            _contract,
            UZS.at("art. 18 ust. 4", A2007.journal),
            Evidence.STATUTE,
        ),
        Version[Condition](
            A2015.in_force,
            _spared(UZS.at("art. 18 ust. 7–9", A2015.journal)),
            UZS.at("art. 18 ust. 4, 7–9", A2015.journal),
            Evidence.STATUTE,
            note=Text(
                "działania na zlecenie urzędu pracy to blok Integracja Programu "
                "Aktywizacja i Integracja",
                "work for the labour office: the integration block of PAI",
            ),
        ),
        Version[Condition](
            URP.in_force,
            _spared(UZS.at("art. 18 ust. 7–8", URP.journal)),
            UZS.at("art. 18 ust. 4, 7–8", URP.journal),
            Evidence.STATUTE,
            note=Text(
                "działania na zlecenie urzędu pracy to reintegracja z art. 200 "
                "ustawy o rynku pracy i służbach zatrudnienia",
                "work for the labour office: reintegration of URP art. 200",
            ),
            also=(URP.at("art. 390 pkt 3, 7"),),
        ),
    ),
    kind=LimitKind.REQUIREMENT,
)
"""A condition since 2007-07-14; since 2015-10-24 not of work for the labour office."""

_registered = Clause(UZS.at("art. 18 ust. 1", A2011.journal), _stay.club_registered)
REGISTER = Limit(
    "kis.REGISTER",
    "wymóg wpisu klubu do rejestru wojewody",
    "required entry of the club in the voivode's register",
    Window.STAY,
    ClubStay,
    over_time(
        Version[Condition](
            A2011.in_force, _registered, _registered.at, Evidence.STATUTE
        )
    ),
    kind=LimitKind.REQUIREMENT,
)
"""A club works only after its entry in the voivode's register, from 2011-10-30."""
