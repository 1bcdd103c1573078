"""Tables that several reports have: by group, by sex, how participation ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from attrs import fields

from reintegra.grammar.facts import label
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import SEXES, Participant
from reintegra.outcomes.reports.cells import Persons
from reintegra.outcomes.reports.stocks import Stocks, who
from reintegra.outcomes.reports.tables import Heading, Row, Tabled
from reintegra.people.person import Person
from reintegra.reading.record.notices import Notice

_person = fields(Person)
GROUPS = tuple(
    Heading(fact.name, label(fact).pl, label(fact).en)
    for fact in (
        _person.homeless,
        _person.alcohol_dependent,
        _person.drug_dependent,
        _person.mental_disorder,
        _person.long_term_unemployed,
        _person.released_from_prison,
        _person.refugee,
        _person.disabled,
    )
)
"""The groups of art. 1 ust. 2 of the act, by the names of facts of a person."""

TOTAL = Heading("total", "ogółem", "total")
NO_GROUP = Heading("no_group", "w żadnej z tych grup", "in none of these groups")
BY_GROUP = Heading("by_group", "Uczestnicy według grup", "Participants by groups")
PERSONS = Heading("persons", "osoby", "persons")
_SEX = (
    Heading("woman", "kobiety", "women"),
    Heading("man", "mężczyźni", "men"),
    Heading("sex_not_known", "płeć nieznana", "sex not known"),
)
BY_SEX = (TOTAL, *_SEX)

Named: TypeAlias = tuple[Heading, Persons]
"""Persons, and what they are called in a row or a column."""

Holds: TypeAlias = Callable[[Participant], Any]
"""What may hold of somebody."""


def took_part(stocks: Stocks) -> Named:
    """Return those who took part, with their heading."""
    return Heading("took_part", "biorący udział", "took part"), stocks.took_part


def started(stocks: Stocks) -> Named:
    """Return those who started, with their heading."""
    return Heading("started", "rozpoczęli", "started"), stocks.started


def finished(stocks: Stocks) -> Named:
    """Return those who finished, with their heading."""
    return Heading("finished", "ukończyli", "finished"), stocks.finished


def independent(stocks: Stocks) -> Named:
    """Return those economically independent, with their heading."""
    pl, en = "usamodzielnieni ekonomicznie", "economically independent"
    return Heading("independent", pl, en), stocks.independent


def crossed(
    of: Heading,
    rows: Iterable[Named],
    columns: Iterable[Named],
    *,
    overlapping: bool = False,
) -> Tabled:
    """Cross rows and columns: each cell holds the persons of both."""
    across = tuple(columns)
    return Tabled(
        of,
        tuple(heading for heading, _ in across),
        tuple(
            Row(heading, tuple(here & there for _, there in across))
            for heading, here in rows
        ),
        overlapping,
    )


def by_group(cohort: Cohort) -> tuple[Named, ...]:
    """Return everybody, those of each group of the act, and those of none."""
    every = who(cohort, lambda _: True)
    names = {heading.key for heading in GROUPS}
    return (
        (TOTAL, every),
        *((heading, _in_group(cohort, heading.key)) for heading in GROUPS),
        (NO_GROUP, who(cohort, lambda one: not one.groups & names)),
    )


def _in_group(cohort: Cohort, name: str) -> Persons:
    return who(cohort, lambda one: name in one.groups)


def other_groups(cohort: Cohort) -> tuple[Notice, ...]:
    """Say which groups of a cohort a report does not name."""
    found = {name for one in cohort for name in one.groups}
    others = ", ".join(sorted(found - {heading.key for heading in GROUPS}))
    if not others:
        return ()
    return (
        Notice(
            "groups",
            f"grupy, których sprawozdanie nie obejmuje: {others}",
            f"groups that the report does not name: {others}",
        ),
    )


def by_sex(cohort: Cohort, persons: Persons) -> tuple[Named, ...]:
    """Return persons, and those of each sex among them."""
    sexes = zip(_SEX, (*SEXES, None), strict=True)
    known = ((heading, persons & who(cohort, _is(sex))) for heading, sex in sexes)
    return ((TOTAL, persons), *known)


def _is(sex: str | None) -> Holds:
    return lambda one: one.sex == sex


_ENDINGS: tuple[tuple[Heading, Callable[[Stocks], Persons]], ...] = (
    (Heading("took_part", "biorący udział", "took part"), lambda s: s.took_part),
    (
        Heading("carried_over", "przechodzący z poprzedniego okresu", "carried over"),
        lambda s: s.carried_over,
    ),
    (Heading("started", "rozpoczęli", "started"), lambda s: s.started),
    (Heading("finished", "ukończyli", "finished"), lambda s: s.finished),
    (
        Heading("left_for_work", "przerwali z powodu podjęcia pracy", "left for work"),
        lambda s: s.left_for("job"),
    ),
    (
        Heading("dropped_out", "przerwali udział", "dropped out"),
        lambda s: s.left_for("dropped_out"),
    ),
    (Heading("died", "zmarli", "died"), lambda s: s.left_for("died")),
    (
        Heading(
            "reason_not_known",
            "przerwali z nieznanego powodu",
            "left, reason not known",
        ),
        lambda s: s.left_for(None),
    ),
    (
        Heading("still_in", "pozostali na następny okres", "still in at the end"),
        lambda s: s.still_in,
    ),
)


def endings(stocks: Stocks) -> Tabled:
    """Tell how those who took part came and left; drop-out is derived (C5)."""
    of = Heading(
        "endings",
        "Rozpoczęcie i zakończenie udziału (obliczone; poza wzorem sprawozdania)",
        "Beginning and end of participation (computed; outside the form of the report)",
    )
    rows = ((heading, persons(stocks)) for heading, persons in _ENDINGS)
    return crossed(of, rows, ((PERSONS, who(stocks.cohort, lambda _: True)),))


YEAR_OF_LEAVING = Notice(
    "reading",
    "efekty wykazuje się w roku zakończenia udziału",
    "effects are counted in the year of leaving",
)
"""The forms do not say in which year an effect counts."""
