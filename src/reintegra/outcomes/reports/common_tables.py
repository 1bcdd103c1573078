"""Tables that several reports have: by group, by sex, how participation ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from attrs import fields

from reintegra.grammar.facts import label
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import SEXES, Participant
from reintegra.outcomes.reports.cells import Persons
from reintegra.outcomes.reports.stocks import Stocks, persons_where
from reintegra.outcomes.reports.tables import Heading, ReportTable, Row
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

NamedPersons: TypeAlias = tuple[Heading, Persons]
"""Persons with the heading of their row or column."""

Test: TypeAlias = Callable[[Participant], Any]
"""A test of a participant."""


def took_part(stocks: Stocks) -> NamedPersons:
    """Return those who took part, with their heading."""
    return Heading("took_part", "biorący udział", "took part"), stocks.took_part


def started(stocks: Stocks) -> NamedPersons:
    """Return those who started, with their heading."""
    return Heading("started", "rozpoczęli", "started"), stocks.started


def finished(stocks: Stocks) -> NamedPersons:
    """Return those who finished, with their heading."""
    return Heading("finished", "ukończyli", "finished"), stocks.finished


def independent(stocks: Stocks) -> NamedPersons:
    """Return those economically independent, with their heading."""
    pl, en = "usamodzielnieni ekonomicznie", "economically independent"
    return Heading("independent", pl, en), stocks.independent


def cross(
    of: Heading,
    rows: Iterable[NamedPersons],
    columns: Iterable[NamedPersons],
    *,
    overlapping: bool = False,
) -> ReportTable:
    """Make a table whose cells are the persons of both the row and the column."""
    across = tuple(columns)
    return ReportTable(
        of,
        tuple(heading for heading, _ in across),
        tuple(
            Row(heading, tuple(here & there for _, there in across))
            for heading, here in rows
        ),
        overlapping,
    )


def by_group(cohort: Cohort) -> tuple[NamedPersons, ...]:
    """Return all persons, those of each group of the act, and those of no group."""
    every = persons_where(cohort, lambda _: True)
    names = {heading.key for heading in GROUPS}
    return (
        (TOTAL, every),
        *((heading, _in_group(cohort, heading.key)) for heading in GROUPS),
        (NO_GROUP, persons_where(cohort, lambda one: not one.groups & names)),
    )


def _in_group(cohort: Cohort, name: str) -> Persons:
    return persons_where(cohort, lambda one: name in one.groups)


def unnamed_groups(cohort: Cohort) -> tuple[Notice, ...]:
    """Return a notice of the groups of a cohort that the report does not name."""
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


def by_sex(cohort: Cohort, persons: Persons) -> tuple[NamedPersons, ...]:
    """Return persons, and those of each sex among them."""
    sexes = zip(_SEX, (*SEXES, None), strict=True)
    known = (
        (heading, persons & persons_where(cohort, _of_sex(sex)))
        for heading, sex in sexes
    )
    return ((TOTAL, persons), *known)


def _of_sex(sex: str | None) -> Test:
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
        lambda s: s.leavers_for("job"),
    ),
    (
        Heading("dropped_out", "przerwali udział", "dropped out"),
        lambda s: s.leavers_for("dropped_out"),
    ),
    (Heading("died", "zmarli", "died"), lambda s: s.leavers_for("died")),
    (
        Heading(
            "reason_not_known",
            "przerwali z nieznanego powodu",
            "left, reason not known",
        ),
        lambda s: s.leavers_for(None),
    ),
    (
        Heading("still_in", "pozostali na następny okres", "still in at the end"),
        lambda s: s.still_in,
    ),
)


def endings(stocks: Stocks) -> ReportTable:
    """Make the table of how participation began and ended; drop-out is derived (C5)."""
    of = Heading(
        "endings",
        "Rozpoczęcie i zakończenie udziału (obliczone; poza wzorem sprawozdania)",
        "Beginning and end of participation (computed; outside the form of the report)",
    )
    rows = ((heading, persons(stocks)) for heading, persons in _ENDINGS)
    return cross(of, rows, ((PERSONS, persons_where(stocks.cohort, lambda _: True)),))


YEAR_OF_LEAVING = Notice(
    "reading",
    "efekty wykazuje się w roku zakończenia udziału",
    "effects are counted in the year of leaving",
)
"""The forms do not state in which year an effect counts."""
