"""Who is long-term unemployed (*długotrwale bezrobotny*).

More than 12 months in the register in the last 2 years, in total. The acts do not say
how months are added up: that a month of a time with breaks is 30 days, as in the Civil
Code, is a reading.

Source: art. 2 ust. 1 pkt 5 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 2 pkt 4 ustawy o rynku pracy i służbach zatrudnienia; art. 112, 114
Kodeksu cywilnego.
"""

from __future__ import annotations

from datetime import date

from attrs import Attribute, fields

from reintegra.grammar.builders import all_of, less, more_than, times
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law.acts import A2005, A2009, KC, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters.civil_code import TERM_NONCONTINUOUS_MONTH_DAYS
from reintegra.parameters.urp import LONG_TERM_UNEMPLOYED_MONTHS_OVER
from reintegra.people.person import Person
from reintegra.values.text import Text

NAME = Text("bezrobotni", "unemployed persons")
"""The programme, as results name it."""

person = fields(Person)
POINT = "art. 2 ust. 1 pkt 5"


def _version(
    since: date, cites: Citation, *excluded: Attribute[int | None]
) -> Version[Condition]:
    counted = less(person.registered_days_by_months, *excluded)
    days = times(LONG_TERM_UNEMPLOYED_MONTHS_OVER, TERM_NONCONTINUOUS_MONTH_DAYS)
    longer = Clause(
        KC.at("art. 112, 114"),
        more_than(counted, days),
        Evidence.DERIVED,
        note=Text(
            "wykładnia – pełne miesiące od daty do daty po 30 dni i dni ponad nie",
            "interpretation: whole months, 30 days each, and the days beyond them",
        ),
    )
    condition = Clause(cites, all_of(person.registered_unemployed, longer))
    return Version(since, condition, cites, Evidence.STATUTE)


LONG_TERM = Rule(
    "unemployed.LONG_TERM",
    "długotrwale bezrobotny",
    "long-term unemployed",
    Person,
    over_time(
        _version(UPZ.in_force, UPZ.at(POINT, UPZ.journal)),
        _version(
            A2005.in_force,
            UPZ.at(POINT, A2005.journal),
            person.internship_days_by_months,
            person.workplace_preparation_days_by_months,
        ),
        _version(
            A2009.in_force,
            UPZ.at(POINT, A2009.journal),
            person.internship_days_by_months,
            person.adult_preparation_days_by_months,
        ),
        _version(
            URP.in_force,
            URP.at("art. 2 pkt 4", URP.journal),
            person.internship_days_by_months,
        ),
    ),
)
