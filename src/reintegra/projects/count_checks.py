"""Comparisons of the counts of a text: parts, splits, places, shares."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.people.numerals import Numeral
from reintegra.projects.comparison import Comparison
from reintegra.projects.goals_and_results import Result
from reintegra.projects.groups import NAMES, Counts
from reintegra.projects.head_counts import Persons, at_most, equal, persons_text
from reintegra.projects.project import Project
from reintegra.reading.text.numbers import number
from reintegra.values.text import NO_TEXT, Language, Text

_PARTS = (
    ("enrolled", "recruited"),
    ("starters", "enrolled"),
    ("finished", "enrolled"),
    ("followed_up", "enrolled"),
)
"""Counts that are parts of others: each with the whole."""


def counts(key: str, stated: Counts, called: str = "") -> Iterator[Comparison]:
    """Compare counts that are parts of others, as who finished is of the enrolled."""
    for part, whole in _PARTS:
        few, many = getattr(stated, part), getattr(stated, whole)
        if few is not None and many is not None:
            (few_pl, few_en), (many_pl, many_en) = NAMES[part], NAMES[whole]
            pl = f"{few_pl}, nie więcej niż {many_pl} ({called or key})"
            en = f"{few_en} no more than {many_en} ({key})"
            found = at_most(few, many)
            yield _comparison(f"counts.{key}.{part}", pl, en, few, many, found)


def places(project: Project) -> Iterator[Comparison]:
    """Compare the places of the groups with those of the project and its goal."""
    stated = project.counts.planned
    if stated is None:
        return
    every = [group.counts.planned for group in project.groups]
    known = [one for one in every if isinstance(one, int)]
    if known and len(known) == len(every):
        pl, en = "łączna liczba miejsc w grupach", "places of all groups"
        yield _numbers("planned.groups", pl, en, stated, sum(known))
    if project.target is not None and project.target.persons is not None:
        pl, en = "liczba osób w celu projektu", "persons in the goal of the project"
        yield _numbers("planned.target", pl, en, project.target.persons, stated)


def breakdowns(project: Project) -> Iterator[Comparison]:
    """Compare the sum of a split with what is split."""
    for split in project.breakdowns:
        stated: Persons | None = getattr(project.counts, split.of)
        if stated is not None:
            labels = " + ".join(label for label, _ in split.parts)
            pl, en = f"podział ({labels})", f"split ({labels})"
            yield _numbers(f"breakdown.{split.of}", pl, en, stated, split.total)


def results(project: Project) -> Iterator[Comparison]:
    """Compare each result with itself, and with the counts of the project."""
    for place, result in enumerate(project.results, 1):
        key = f"result.{place}"
        yield from _share(key, result)
        yield from _persons_and_whole(key, result, project.counts)


def _share(key: str, result: Result) -> Iterator[Comparison]:
    """Compare a stated share; a result without any number is to be checked."""
    stated, computed = _percent(result.stated), NO_TEXT
    if result.persons is not None:
        computed = Text(_of(result, "pl"), _of(result, "en"))
    if stated != NO_TEXT or computed == NO_TEXT:
        yield Comparison(key, result.pl, result.en, stated, computed, result.agrees)


def _of(result: Result, lang: Language) -> str:
    few, many = persons_text(result.persons, lang), persons_text(result.of, lang)
    return f"{few} / {many} ({result.denominator})"


def _percent(stated: Numeral | None) -> Text:
    """Write a stated share; empty where there is none."""
    if stated is None:
        return NO_TEXT
    words, share = stated.bound.value, stated.value * 100
    return Text(
        f"{words.pl} {number(share, 'pl')}\xa0%".lstrip(),
        f"{words.en} {number(share, 'en')} %".lstrip(),
    )


def _persons_and_whole(
    key: str, result: Result, stated: Counts
) -> Iterator[Comparison]:
    """Compare the persons of a result with their whole, and that with the counts."""
    few, many = result.persons, result.of
    if few is not None and many is not None:
        pl = f"liczba osób nie większa od ich ogółu ({result.pl})"
        en = f"persons no more than those they are of: {result.en}"
        yield _comparison(f"{key}.persons", pl, en, few, many, at_most(few, many))
    whole: Persons | None = getattr(stated, result.denominator)
    if many is not None and whole is not None:
        pl, en = NAMES[result.denominator]
        pl, en = f"{pl}: {result.pl}", f"{en}: {result.en}"
        yield _numbers(f"{key}.of", pl, en, many, whole)


def _numbers(
    key: str, pl: str, en: str, stated: Persons, computed: Persons
) -> Comparison:
    return _comparison(key, pl, en, stated, computed, equal(stated, computed))


def _comparison(  # noqa: PLR0913, PLR0917 - a comparison: what, two numbers, the answer
    key: str,
    pl: str,
    en: str,
    stated: Persons,
    computed: Persons,
    agrees: bool | None,  # noqa: FBT001 - as in a Comparison
) -> Comparison:
    return Comparison(
        key,
        pl,
        en,
        Text(persons_text(stated, "pl"), persons_text(stated, "en")),
        Text(persons_text(computed, "pl"), persons_text(computed, "en")),
        agrees,
    )
