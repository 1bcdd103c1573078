"""Who may join a centre (*uczestnictwo w zajęciach w CIS*).

Applications that were filed before 2022-02-15 and not decided by then follow the law of
before. They are asked about until 2025-05-31.

Source: art. 1 ust. 2–3 ustawy o zatrudnieniu socjalnym; art. 6 ustawy z dnia
13 stycznia 2022 r. (Dz.U. 2022 poz. 218).
"""

from __future__ import annotations

from reintegra.grammar.nodes import Rule
from reintegra.law.timeline import over_time
from reintegra.people.person import Person
from reintegra.programmes.shared.persons_covered import former_versions, persons_covered
from reintegra.values.text import Text

NAME = Text("centrum integracji społecznej (CIS)", "social integration centre (CIS)")
"""The programme, as results name it."""

_HEAD = Text("kierownik centrum integracji społecznej", "the head of the centre")
_FORMER = Rule(
    "cis.ELIGIBLE_BEFORE_2022",
    "uczestnictwo w centrum integracji społecznej według przepisów obowiązujących "
    "przed 15 lutego 2022 r.",
    "joining a social integration centre (CIS) by the law of before 2022-02-15",
    Person,
    over_time(*former_versions(_HEAD)),
)
ELIGIBLE = Rule(
    "cis.ELIGIBLE",
    "uczestnictwo w centrum integracji społecznej",
    "joining a social integration centre (CIS)",
    Person,
    persons_covered(_HEAD, pending=_FORMER),
)
