"""Notes on every result: interpretations, warnings, rejected rows, counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from reintegra.cli.phrases import phrase
from reintegra.grammar.nodes import Parameter
from reintegra.interop.rows import Rejected, Tally
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.people.ids import Id
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.csv_text import Cell, sheet
from reintegra.reading.text.numbers import quantity
from reintegra.values.text import Language, in_language

if TYPE_CHECKING:  # who reads JSON needs no screen
    from reintegra.cli.screen import Screen
    from reintegra.reading.record.findings import Finding

REJECTED = "file", "row", "id", "column", "got", "expected"
Told: TypeAlias = "Iterable[tuple[Id, Notice]]"


def show_choices(screen: Screen, choices: Iterable[AppliedInterpretation]) -> None:
    """Print the interpretations used, each with its meaning."""
    used = sorted(set(choices), key=str)
    if used:
        screen.heading(phrase("interpretations", screen.lang))
        rows = (
            (
                c.point.id,
                c.interpretation.key,
                in_language(c.interpretation, screen.lang),
            )
            for c in used
        )
        screen.table(("point", "interpretation", "meaning"), rows)


def show_numbers(
    screen: Screen, read: Iterable[tuple[Parameter, Version[Any]]]
) -> None:
    """Print the dated numbers read, each with its citation."""
    lang = screen.lang
    rows = [
        (
            in_language(number, lang),
            _conditional(quantity(version.require(), number.unit, lang), version, lang),
            str(number.history.began(version)),
            version.cites.text(lang),
        )
        for number, version in dict.fromkeys(read)
    ]
    if rows:
        screen.heading(phrase("numbers", lang))
        screen.table(("key", "value", "since", "cites"), rows)


def _conditional(shown: str, version: Version[Any], lang: Language) -> str:
    """Write a number with the condition that it is valid under, if there is one."""
    condition = version.condition
    return f"{shown}\n{condition.text(lang)}" if condition else shown


def show_warnings(screen: Screen, warnings: Told) -> None:
    """Print the warnings, each with the persons it concerns."""
    by_text: dict[str, list[Id]] = {}
    for who, notice in warnings:
        by_text.setdefault(notice.text(screen.lang), []).append(who)
    if by_text:
        screen.heading(phrase("warnings", screen.lang))
        rows = ((listed(ids), text) for text, ids in by_text.items())
        screen.table(("ids", "note"), rows)


def show_findings(screen: Screen, findings: Iterable[tuple[Id, Finding]]) -> None:
    """Print what limits say, the findings of one limit and person in a row."""
    lang = screen.lang
    joined: dict[tuple[str, str, str, str], list[str]] = {}
    for who, one in findings:
        answer = one.answer(lang)
        cites = ", ".join(cite.unit for cite in one.cites)
        joined.setdefault(
            (str(who), answer, in_language(one.limit, lang), cites), []
        ).append(one.span)
    if joined:
        screen.heading(phrase("findings", lang))
        columns = ("id", "answer", "finding", "days", "cites")
        rows = ((*said, listed(days), cites) for (*said, cites), days in joined.items())
        screen.table(columns, rows)


def show_rows(
    screen: Screen, tallies: Iterable[Tally], rejected: Sequence[Rejected]
) -> None:
    """Print the rejected rows and, of each file, rows in = done + rejected."""
    if rejected:
        screen.heading(phrase("out", screen.lang))
        rows = (
            (
                one.file,
                str(one.row),
                one.column,
                one.got,
                in_language(one.expected, screen.lang),
            )
            for one in rejected
        )
        screen.table(("file", "row", "column", "got", "expected"), rows)
    screen.heading(phrase("in", screen.lang))
    for one in tallies:
        counts = {"rows": one.rows, "done": one.done, "rejected": one.rejected}
        screen.line(phrase("counted", screen.lang, file=one.file, **counts))


def rejected_sheet(rejected: Iterable[Rejected], lang: Language) -> str:
    """Write the rejected rows as CSV."""
    return sheet(REJECTED, (rejected_cells(one, lang) for one in rejected))


def rejected_cells(one: Rejected, lang: Language) -> tuple[Cell, ...]:
    """Return why a row was rejected, in the order of `REJECTED`."""
    said = in_language(one.expected, lang)
    return one.file, one.row, one.id, one.column, one.got, said


def listed(ids: Iterable[Id]) -> str:
    """List persons, each once."""
    return ", ".join(dict.fromkeys(map(str, ids)))
