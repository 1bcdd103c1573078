"""Who may join a centre (*uczestnictwo w zajęciach w CIS*).

Source: art. 1 ust. 2–3 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.grammar.nodes import Rule
from reintegra.people.person import Person
from reintegra.programmes.shared.social_exclusion import persons_covered
from reintegra.values.text import Text

NAME = Text("centrum integracji społecznej (CIS)", "social integration centre (CIS)")
"""The programme, as results name it."""

ELIGIBLE = Rule(
    "cis.ELIGIBLE",
    "uczestnictwo w centrum integracji społecznej",
    "joining a social integration centre (CIS)",
    Person,
    persons_covered(
        ("kierownik centrum integracji społecznej", "the head of the centre"),
        club=False,
    ),
)
