"""Who may join a club (*uczestnictwo w klubie integracji społecznej*).

A club is for the persons of art. 1, since 2022-02-15 also for those with a right to an
incapacity pension. That a social contract is carried out (art. 18 ust. 4) is no part of
it.

Source: art. 18 ust. 1, art. 1 ust. 2–3a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.grammar.nodes import Rule
from reintegra.people.person import Person
from reintegra.programmes.shared.persons_covered import persons_covered
from reintegra.values.text import Text

NAME = Text("klub integracji społecznej (KIS)", "social integration club (KIS)")
"""The programme, as results name it."""

ELIGIBLE = Rule(
    "kis.ELIGIBLE",
    "uczestnictwo w klubie integracji społecznej",
    "joining a social integration club (KIS)",
    Person,
    persons_covered(
        Text("podmiot prowadzący klub integracji społecznej", "whoever runs the club"),
        club=True,
    ),
)
