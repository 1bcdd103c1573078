"""Who may be referred to socially useful works (*prace społecznie użyteczne*).

Source: art. 73a ust. 1–1a ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 142 ust. 2 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import all_of, any_of, none_of
from reintegra.grammar.nodes import Clause, Condition, Discretion, Rule
from reintegra.law.acts import A2005, A2009, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.people.person import Person
from reintegra.values.text import Text

NAME = Text("prace społecznie użyteczne (PSU)", "socially useful works (PSU)")
"""The programme, as results name it."""

person = fields(Person)
UST_1 = UPZ.at("art. 73a ust. 1", A2005.journal)
UST_1A = UPZ.at("art. 73a ust. 1a", A2009.journal)
ART_142 = URP.at("art. 142 ust. 2", URP.journal)


def _without_benefit(at: Citation) -> Clause:
    return Clause(
        at,
        none_of(person.unemployment_benefit),
        pl="bez prawa do zasiłku",
        en="without right to benefit",
        key="without_benefit",
    )


def _unemployed(at: Citation) -> Condition:
    """Say who is referred as an unemployed person."""
    return all_of(
        Clause(at, person.registered_unemployed, key="registered_unemployed"),
        _without_benefit(at),
        Clause(at, person.social_assistance, key="social_assistance"),
        Clause(at, person.in_gmina, key="in_gmina"),
    )


def _may_refer(condition: Condition, at: Citation) -> Discretion:
    return Discretion(condition, Text("starosta", "the starosta"), at)


participant = all_of(
    Clause(
        UST_1A,
        any_of(
            person.social_contract,
            person.independence_programme,
            person.local_assistance_programme,
            person.in_ipzs,
        ),
        key="programme",
    ),
    Clause(
        UST_1A,
        person.referred_by_labour_office,
        pl="na podstawie skierowania, o którym mowa w art. 50 ust. 2",
        en="on a referral of the labour office under art. 50 ust. 2",
        key="referred_by_labour_office",
    ),
    _without_benefit(UST_1A),
)
ELIGIBLE = Rule(
    "psu.ELIGIBLE",
    "skierowanie do prac społecznie użytecznych",
    "referral to socially useful works (PSU)",
    Person,
    over_time(
        Version(
            A2005.in_force,
            _may_refer(_unemployed(UST_1), UST_1),
            UST_1,
            Evidence.STATUTE,
            note=Text(
                "na wniosek gminy; pierwsze brzmienie mówiło o miejscu "
                "zamieszkania lub pobytu, nie potwierdzono, od kiedy mówi o gminie",
                "on the application of the gmina; the first wording spoke of the place "
                "of residence or stay, the day it became the gmina is not confirmed",
            ),
        ),
        Version(
            A2009.in_force,
            any_of(
                _may_refer(_unemployed(UST_1), UST_1),
                _may_refer(participant, UST_1A),
            ),
            UST_1A,
            Evidence.STATUTE,
            note=Text(
                "na wniosek gminy; przepisy o świadczeniu i refundacji objęły "
                "osoby z ust. 1a później, nie potwierdzono, od kiedy",
                "on the application of the gmina; the rules on pay and refund named "
                "the persons of ust. 1a later, on a day that is not confirmed",
            ),
            also=(UST_1,),
        ),
        Version(
            URP.in_force,
            _may_refer(_unemployed(ART_142), ART_142),
            ART_142,
            Evidence.STATUTE,
            note=Text(
                "porozumienia i skierowania sprzed 1 czerwca 2025 r. wykonuje się "
                "na dawnych zasadach (art. 435 ust. 1, art. 440 ust. 1)",
                "agreements and referrals of before 2025-06-01 are finished by the "
                "earlier law (art. 435 ust. 1, 440 ust. 1)",
            ),
        ),
    ),
)
