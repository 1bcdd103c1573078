"""Where the text of a project contradicts itself (*sprzeczności w tekście*).

Every comparison that the text allows is made, also those that agree: lengths, editions
that fit only one beside another, sums, target groups, counts, shares, the budget.
"""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.outcomes.compared import Comparison
from reintegra.outcomes.groups import Counts, Group, Length
from reintegra.outcomes.projects import Project
from reintegra.outcomes.stated import Result
from reintegra.reading.numbers import quantity


def look(project: Project) -> tuple[Comparison, ...]:
    """Compare what the text of a project states with what follows from it.

    Returns:
        Comparisons, in the order of the project's attributes; one that depends on what
        the text does not say is to be checked.
    """
    return (
        *_length("project", project.months, project.length),
        *_groups(project),
        *_editions(project),
        *_planned(project),
        *_target(project),
        *_counts(project.key, project.counts),
        *_breakdowns(project),
        *_results(project),
        *(project.budget.check() if project.budget else ()),
    )


def _length(key: str, stated: int | None, found: Length | None) -> Iterator[Comparison]:
    """Compare a length in months with the days, to the nearest month."""
    if stated is not None and found is not None:
        yield Comparison(
            f"length.{key}",
            f"czas trwania ({key})",
            f"length ({key})",
            f"{stated} months",
            str(found),
            stated == found.nearest,
            polish=found.text("pl"),
        )


def _groups(project: Project) -> Iterator[Comparison]:
    for group in project.groups:
        yield from _length(group.key, group.months, group.length)
        yield from _inside(project, group)
        yield from _counts(group.key, group.counts)


def _inside(project: Project, group: Group) -> Iterator[Comparison]:
    if project.period is not None and group.period is not None:
        yield Comparison(
            f"inside.{group.key}",
            f"grupa w okresie projektu ({group.key})",
            f"group within the project ({group.key})",
            str(group.period),
            str(project.period),
            project.period.intersection(group.period) == group.period,
        )


def _editions(project: Project) -> Iterator[Comparison]:
    """Say so where groups of a stated length do not fit one after another."""
    months = [group.months for group in project.groups if group.months is not None]
    dated = all(group.period is not None for group in project.groups)
    length = project.length
    if length is None or dated or len(months) < len(project.groups):
        return
    found = sum(months)
    follow = found <= length.months
    yield Comparison(
        "editions",
        "edycje jedna po drugiej; jeżeli się nie mieszczą, muszą się nakładać",
        "editions one after another; where they do not fit, they must overlap",
        f"{found} months",
        str(length),
        True if follow else None,
    )


def _planned(project: Project) -> Iterator[Comparison]:
    """Compare the places of the groups with those of the project and its goal."""
    stated = project.counts.planned
    if stated is None:
        return
    places = [group.counts.planned for group in project.groups]
    known = [one for one in places if one is not None]
    if known and len(known) == len(places):
        pl, en = "miejsca w grupach łącznie", "places of all groups"
        yield _numbers("planned.groups", pl, en, stated, sum(known))
    if project.target is not None and project.target.persons is not None:
        pl, en = "liczba osób w celu projektu", "persons in the goal of the project"
        yield _numbers("planned.target", pl, en, project.target.persons, stated)


def _numbers(key: str, pl: str, en: str, stated: int, computed: int) -> Comparison:
    return Comparison(key, pl, en, str(stated), str(computed), stated == computed)


def _target(project: Project) -> Iterator[Comparison]:
    """Compare what the target group asks for with what groups do without."""
    if project.target is None:
        return
    for group in project.groups:
        waived = [one for one in project.target.requires if one in group.waives]
        if waived:
            yield Comparison(
                f"target.{group.key}",
                f"grupa docelowa projektu a warunki grupy ({group.key})",
                f"target group of the project and conditions of {group.key}",
                f"asks for {', '.join(waived)}",
                f"does not ask for {', '.join(waived)}",
                agrees=False,
            )


_AMONG_ENROLLED = ("starters", "finished", "followed_up")


def _counts(key: str, counts: Counts) -> Iterator[Comparison]:
    """Those who started, finished or were followed up are among those enrolled."""
    whole = counts.enrolled
    for name in _AMONG_ENROLLED:
        part: int | None = getattr(counts, name)
        if whole is not None and part is not None:
            yield Comparison(
                f"counts.{key}.{name}",
                f"{name} nie więcej niż enrolled ({key})",
                f"{name} no more than enrolled ({key})",
                str(part),
                str(whole),
                part <= whole,
            )


def _breakdowns(project: Project) -> Iterator[Comparison]:
    for split in project.breakdowns:
        stated: int | None = getattr(project.counts, split.of)
        if stated is not None:
            labels = " + ".join(label for label, _ in split.parts)
            pl, en = f"podział ({labels})", f"split ({labels})"
            yield _numbers(f"breakdown.{split.of}", pl, en, stated, split.total)


def _results(project: Project) -> Iterator[Comparison]:
    for number, result in enumerate(project.results, 1):
        yield from _share(f"result.{number}", result)


def _share(key: str, result: Result) -> Iterator[Comparison]:
    """Compare a stated share; a result without any number is to be checked."""
    agrees, stated, computed = None, "", ""
    if result.persons is not None:
        computed = f"{result.persons} / {result.of or '?'} ({result.denominator})"
    if result.stated is not None:
        stated = quantity(result.stated, "share", "en")
        if result.share is not None:
            agrees = abs(result.share - result.stated) <= result.within
    if stated or not computed:
        yield Comparison(key, result.pl, result.en, stated, computed, agrees)
