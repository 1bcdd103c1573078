"""Whose social reintegration the labour office may finance (*reintegracja społeczna*).

The successor of the programme *Aktywizacja i Integracja*. The conditions of the stipend
(art. 236) are none of taking part.

Source: art. 200 ust. 1 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.nodes import Clause, Discretion, Rule
from reintegra.law.acts import URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.people.person import Person
from reintegra.values.text import Text

NAME = Text("reintegracja społeczna", "social reintegration")
"""The programme, as results name it."""

person = fields(Person)
UST_1 = URP.at("art. 200 ust. 1", URP.journal)

ELIGIBLE = Rule(
    "reintegration.ELIGIBLE",
    "reintegracja społeczna długotrwale bezrobotnego",
    "social reintegration of a long-term unemployed person",
    Person,
    over_time(
        Version(
            URP.in_force,
            Discretion(
                Clause(UST_1, person.long_term_unemployed, key="long_term_unemployed"),
                Text("starosta", "the starosta"),
                UST_1,
            ),
            UST_1,
            Evidence.STATUTE,
        ),
    ),
)
