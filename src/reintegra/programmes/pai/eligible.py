"""Who could be taken into the programme *Aktywizacja i Integracja* (PAI).

The programme outlived the help profiles of 2014–2019 and ended on 2025-05-31; its
successor is `reintegra.programmes.reintegration`.

Source: art. 62a ust. 1–2, 4 ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import all_of, equal, none_of
from reintegra.grammar.nodes import Clause, Condition, Discretion, Rule
from reintegra.law.acts import A2014, A2019, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.people.person import Person
from reintegra.values.text import Text

NAME = Text(
    "Program Aktywizacja i Integracja (PAI)", "programme Aktywizacja i Integracja (PAI)"
)
"""The programme, as results name it."""

person = fields(Person)
UST_1 = UPZ.at("art. 62a ust. 1", A2014.journal)
UST_2 = UPZ.at("art. 62a ust. 2", A2014.journal)
THIRD = 3


def _may_start(*conditions: Condition) -> Discretion:
    who = Text("powiatowy urząd pracy", "the labour office")
    return Discretion(all_of(*conditions), who, at=UST_1)


unemployed = Clause(UST_2, person.registered_unemployed, key="registered_unemployed")
profiled = Clause(
    UST_2,
    equal(person.help_profile, THIRD),
    pl="ustalony III profil pomocy",
    en="help profile III",
    key="help_profile",
)
assisted = Clause(
    UST_2,
    person.social_assistance,
    pl="korzysta ze świadczeń z pomocy społecznej, w szczególności realizuje kontrakt "
    "socjalny",
    en="uses social assistance, in particular carries out a social contract",
    key="social_assistance",
)
without_benefit = Clause(
    UPZ.at("art. 62a ust. 4", A2014.journal),
    none_of(person.unemployment_benefit),
    Evidence.DERIVED,
    pl="bez prawa do zasiłku, bo blok Aktywizacja to prace społecznie użyteczne",
    en="without right to benefit, as the block Activation is socially useful works",
)
ELIGIBLE = Rule(
    "pai.ELIGIBLE",
    "udział w Programie Aktywizacja i Integracja",
    "taking part in the programme Aktywizacja i Integracja (PAI)",
    Person,
    over_time(
        Version(
            A2014.in_force,
            _may_start(unemployed, profiled, assisted, without_benefit),
            UST_2,
            Evidence.STATUTE,
        ),
        Version(
            A2019.in_force,
            _may_start(unemployed, assisted, without_benefit),
            UPZ.at("art. 62a ust. 2", "Dz.U. 2019 poz. 1482"),
            Evidence.STATUTE,
            note=Text(
                "profil pomocy nie jest już wymagany; program trwa",
                "the profile is no longer asked for; the programme stays",
            ),
            also=(A2019.at(""),),
        ),
        Version(
            URP.in_force,
            None,
            URP.at("art. 460", URP.journal),
            Evidence.STATUTE,
            note=Text(
                "uchylono; odpowiednikiem jest reintegracja społeczna (art. 200)",
                "repealed; its successor is reintegration.ELIGIBLE, art. 200 of the "
                "labour market act of 2025",
            ),
        ),
    ),
)
