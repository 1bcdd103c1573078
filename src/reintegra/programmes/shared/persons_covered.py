"""Whom the act on social employment covers (*osoby podlegające wykluczeniu*).

Three things together: the common premise, a category of the list, and no right to an
excluding benefit. Centres and clubs share all of it but for one right (ust. 3a).

Source: art. 1 ust. 2–3a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from attrs import fields

from reintegra.grammar.builders import (
    all_of,
    any_of,
    before,
    known,
    met_by_interpretation,
    none_of,
)
from reintegra.grammar.nodes import (
    Clause,
    Condition,
    Discretion,
    OpenDiscretion,
    Refer,
    Rule,
)
from reintegra.law.acts import A2005, A2007, A2015, A2022, TEACHERS, URP, UZS
from reintegra.law.citation import Act, Citation
from reintegra.law.evidence import Evidence
from reintegra.law.open_points import OP_50, OP_58
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.people.person import Person
from reintegra.programmes.shared import social_exclusion as of
from reintegra.values.text import Text

Clauses: TypeAlias = tuple[Clause, ...]
person = fields(Person)


def persons_covered(
    head: Text, *, club: bool = False, pending: Rule | None = None
) -> Timeline[Condition]:
    """Say whom the act covers, over time.

    Args:
        head: Who decides whether others may join (OP-50), in Polish and in English.
        club: Whether it is a club (KIS), for which a right to an incapacity pension
            does not exclude since 2022-02-15.
        pending: The former act, which applications follow that were filed before
            2022-02-15 and not decided by then; ``None`` where they do not.
    """
    also = (UZS.at("art. 18 ust. 1", UZS.journal),) if club else ()
    barred = (
        (of.excluded_from_a_club, of.pension_exception) if club else (of.excluded_2009,)
    )
    newer: Condition = all_of(
        of.premise, _listed(of.list_2022, of.premise, head), *barred
    )
    if pending is not None:
        newer = _unless_pending(newer, pending)
    by_2025 = all_of(of.premise, _listed(of.list_2025, of.premise, head), *barred)
    return over_time(
        *former_versions(head, also),
        _version(A2022.in_force, A2022, newer, also, club=club),
        _version(URP.in_force, URP, by_2025, also, club=club),
    )


def former_versions(
    head: Text, also: tuple[Citation, ...] = ()
) -> tuple[Version[Condition], ...]:
    """Say whom the act covered before 2022-02-15, over time.

    Args:
        head: Who decides whether others may join (OP-50), in Polish and in English.
        also: Further sources of each version.
    """

    def since(act: Act, listed: Clauses, barred: Clause) -> Version[Condition]:
        condition = all_of(
            of.with_poverty, _listed(listed, of.with_poverty, head), barred
        )
        return _version(act.in_force, act, condition, also)

    return (
        since(UZS, of.list_2003, of.excluded_2003),
        since(A2005, of.list_2005, of.excluded_2003),
        since(A2007, of.list_2007, of.excluded_2007),
        since(TEACHERS, of.list_2007, of.excluded_2009),
        since(A2015, of.list_2015, of.excluded_2009),
    )


def _version(
    day: date,
    act: Act,
    condition: Condition,
    also: tuple[Citation, ...],
    *,
    club: bool = False,
) -> Version[Condition]:
    cites = of.at_article_1("ust. 2–3a" if club else "ust. 2–3", act)
    return Version(day, condition, cites, Evidence.STATUTE, also=also)


def _unless_pending(newer: Condition, former: Rule) -> Condition:
    """Let an application of before 2022-02-15 follow the former act (art. 6).

    Where the day of the application is not known, the newer act counts, or both must
    say the same (OP-58).
    """
    filed = person.application_filed
    earlier = before(filed, A2022.in_force)
    told = all_of(known(filed), earlier)
    return met_by_interpretation(
        OP_58,
        as_told=any_of(
            Clause(A2022.at("art. 6"), all_of(told, Refer(former))),
            all_of(none_of(told), newer),
        ),
        asked=any_of(
            Clause(A2022.at("art. 6"), all_of(earlier, Refer(former)), key="both_acts"),
            all_of(none_of(earlier), newer),
            all_of(none_of(known(filed)), Refer(former), newer),
        ),
    )


def _listed(listed: Clauses, common: Clause, head: Text) -> Condition:
    """Leave others to the head, or take the list as closed, or as open to them."""
    others = Discretion(common, head, at=of.at_article_1("ust. 2", UZS), key="others")
    beyond = met_by_interpretation(
        OP_50,
        head_decides=OpenDiscretion(others),
        listed_only=of.nobody_else,
        open_list=others,
    )
    return any_of(*listed, beyond)
