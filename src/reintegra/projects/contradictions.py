"""Contradictions in the text of a project (*sprzeczności w tekście*).

Every comparison that the text allows is made, also those that agree: lengths, editions
that overlap, sums, target groups, counts, shares, the budget.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reintegra.arguments import check_arguments
from reintegra.grammar.facts import labels
from reintegra.people.person import Person
from reintegra.projects.comparison import Comparison
from reintegra.projects.count_checks import breakdowns, counts, places, results
from reintegra.projects.groups import Group, Length
from reintegra.projects.project import Project
from reintegra.reading.text.numbers import quantity
from reintegra.values.text import Text


@check_arguments
def find_contradictions(project: Project) -> tuple[Comparison, ...]:
    """Compare what the text of a project states with what follows from it.

    Returns:
        Comparisons, in the order of the project's attributes; ``agrees`` is ``None``
        where the answer depends on what the text does not state.
    """
    return (
        *_length("project", "projekt", project.months, project.length),
        *_groups(project),
        *_editions(project),
        *places(project),
        *_target(project),
        *counts(project.key, project.counts, "projekt"),
        *breakdowns(project),
        *results(project),
        *(project.budget.check() if project.budget else ()),
    )


def _length(
    key: str, name: str, stated: int | None, found: Length | None
) -> Iterator[Comparison]:
    """Compare a length in months with the days, to the nearest month."""
    if stated is not None and found is not None:
        yield Comparison(
            f"length.{key}",
            f"czas trwania ({name})",
            f"length ({key})",
            Text(_months(stated), quantity(stated, "months", "en")),
            Text(found.text("pl"), str(found)),
            stated == found.nearest,
        )


def _groups(project: Project) -> Iterator[Comparison]:
    for group in project.groups:
        called = group.name or group.key
        yield from _length(group.key, called, group.months, group.length)
        yield from _within_project(project, group)
        yield from counts(group.key, group.counts, called)


def _within_project(project: Project, group: Group) -> Iterator[Comparison]:
    if project.period is not None and group.period is not None:
        yield Comparison(
            f"inside.{group.key}",
            f"grupa w okresie projektu ({group.name or group.key})",
            f"group within the project ({group.key})",
            str(group.period),
            str(project.period),
            project.period.intersection(group.period) == group.period,
        )


def _editions(project: Project) -> Iterator[Comparison]:
    """Compare the stated lengths of editions with the length of the project."""
    months = [group.months for group in project.groups if group.months is not None]
    dated = all(group.period is not None for group in project.groups)
    length = project.length
    if length is None or dated or len(months) < len(project.groups):
        return
    found = sum(months)
    follow = found <= length.months
    yield Comparison(
        "editions",
        "edycje następują po sobie; jeżeli się nie mieszczą, muszą się nakładać",
        "editions one after another; where they do not fit, they must overlap",
        Text(_months(found), quantity(found, "months", "en")),
        Text(length.text("pl"), str(length)),
        True if follow else None,
    )


def _months(number: int) -> str:
    return quantity(number, "months", "pl")


def _target(project: Project) -> Iterator[Comparison]:
    """Compare what the target group requires with what groups waive."""
    if project.target is None:
        return
    for group in project.groups:
        waived = [one for one in project.target.requires if one in group.waives]
        if waived:
            yield Comparison(
                f"target.{group.key}",
                f"grupa docelowa projektu a warunki grupy ({group.name or group.key})",
                f"target group of the project and conditions of {group.key}",
                Text(f"wymaga: {_facts(waived)}", f"asks for {', '.join(waived)}"),
                Text(
                    f"nie wymaga: {_facts(waived)}",
                    f"does not ask for {', '.join(waived)}",
                ),
                agrees=False,
            )


def _facts(names: Iterable[str]) -> str:
    known = dict(labels(Person))
    return ", ".join(known[name].pl for name in names)
