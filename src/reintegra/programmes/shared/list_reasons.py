"""The reasons of a month's list: those of each row, and of each finding."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reintegra.law.evidence import Evidence
from reintegra.people.ids import Id
from reintegra.programmes.shared.monthly_list import ListRow, MonthList
from reintegra.reading.reasons.plain_text import plain_text
from reintegra.reading.reasons.tree import Detail, ReasonPart, ReasonTree, State
from reintegra.reading.reasons.trees import reason_tree, tree_of
from reintegra.reading.reasons.written import both
from reintegra.reading.text.days import month_text
from reintegra.reading.text.explain import by_law_of
from reintegra.reading.text.numbers import money
from reintegra.reading.text.phrases import word
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language


@reason_tree.register(MonthList)
def list_tree(listed: MonthList[Any]) -> ReasonTree:
    """Give the reasons of a list."""
    state: State = "known" if listed.complete else "not_known"
    rows = [(row, tree_of(row.statement)) for row in listed.rows]
    found = [(person, tree_of(one)) for person, one in listed.findings]
    every = [tree for _, tree in (*rows, *found)]
    known_on = rows[0][1].known_on if rows else None
    return ReasonTree(
        type(listed).__name__,
        f"{type(listed).__module__.split('.')[2]}.{type(listed).__name__}",
        both(
            lambda lang: f"{in_language(_LIST, lang)} {month_text(listed.month, lang)}"
        ),
        both(lambda lang: money(listed.grosze, lang)),
        state,
        both(lambda lang: _main(listed, lang)),
        listed.month.last,
        known_on,
        both(lambda lang: by_law_of(listed.month.last, known_on, lang)),
        tuple(dict.fromkeys(law for _, tree in rows for law in tree.law)),
        tuple(dict.fromkeys(cite for tree in every for cite in tree.cites)),
        tuple(_details(listed)),
        (
            *(_row(row, tree) for row, tree in rows),
            *(_finding(person, tree) for person, tree in found),
        ),
        (),
        (),
        listed.interpretations,
        max((tree.evidence for tree in every), default=Evidence.STATUTE),
        listed.warnings,
    )


_LIST = Text("lista za miesiąc:", "list of the month:")


def _main(listed: MonthList[Any], lang: Language) -> str:
    """Write how many rows there are, and who has to be looked at."""
    shown = f"{in_language(_ROWS, lang)}: {len(listed.rows)}"
    if not listed.not_final:
        return shown
    first, *others = map(str, listed.not_final)
    left = f"{first} {word('others', lang, n=len(others))}" if others else first
    return f"{shown}; {in_language(_NOT_FINAL, lang)}: {left}"


_ROWS = Text("liczba osób na liście", "persons on the list")
_NOT_FINAL = Text("lista nie jest ostateczna", "the list is not final")
_ABSENT = Text("bez pozycji na liście", "without a row")


def _details(listed: MonthList[Any]) -> Iterator[Detail]:
    for label, sum_ in listed.sums:
        yield Detail(label, both(lambda lang, one=sum_: money(int(one * 100), lang)))  # type: ignore[misc] # called at once
    if listed.absent:
        names = ", ".join(map(str, listed.absent))
        yield Detail(_ABSENT, Text(names, names))


def _row(row: ListRow, tree: ReasonTree) -> ReasonPart:
    known = row.statement.grosze
    return ReasonPart(
        f"{tree.title.pl}: {tree.answer.pl}",
        f"{tree.title.en}: {tree.answer.en}",
        "row",
        tree.state,
        key=tree.key,
        source=tree.law[0],
        evidence=tree.evidence,
        value=None if known is None else str(known),
        unit="gr",
        parts=tree.parts,
    )


def _finding(person: Id, tree: ReasonTree) -> ReasonPart:
    return ReasonPart(
        f"{person}: {tree.title.pl}: {tree.answer.pl} ({tree.when.pl})",
        f"{person}: {tree.title.en}: {tree.answer.en} ({tree.when.en})",
        "condition",
        tree.state,
        key=tree.key,
        source=tree.law[0],
        evidence=tree.evidence,
        parts=tree.parts,
    )


@explanation.register(MonthList)
def list_text(listed: MonthList[Any], lang: Language) -> str:
    """Write a list, its rows, and what they rest on."""
    return plain_text(tree_of(listed), lang, "full")
