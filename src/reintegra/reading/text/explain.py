"""Explain answers: why a verdict is what it is, where an amount comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import assert_never

from reintegra.grammar.facts import Label, labels
from reintegra.grammar.scope import LawScope
from reintegra.grammar.windows import Window
from reintegra.law.citation import Citation
from reintegra.law.points import AppliedInterpretation
from reintegra.reading.record.basis import Basis
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.sorting import Classification
from reintegra.reading.record.statement import Statement, basis_of
from reintegra.reading.record.trace import Named, left_open
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.days import days_text
from reintegra.reading.text.numbers import money
from reintegra.reading.text.phrases import decides, who
from reintegra.reading.text.reasons import parameter_read, reasons, standard_phrase
from reintegra.reading.text.statement_lines import line_texts
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, in_language

# -- verdicts


@explanation.register
def verdict_text(verdict: Verdict, lang: Language) -> str:
    """Explain a verdict, point by point."""
    answer = answered(verdict, lang)
    law = _law(verdict.version.cites, lang)
    head = f"{in_language(verdict.rule, lang)}: {answer} ({when(verdict, lang)})"
    return "\n".join(
        [head, law, *reasons(verdict.reason, lang), *_remarks(verdict, lang)]
    )


@lru_cache(maxsize=1024)
def _law(cites: Citation, lang: Language) -> str:
    return f"{standard_phrase('law', lang)}: {cites.text(lang)}"


def when(result: Verdict | Statement | Classification, lang: Language) -> str:
    """Write the day whose law counted, and that of its knowledge."""
    return by_law_of(result.on, result.known_on, lang)


@lru_cache(maxsize=1024)
def by_law_of(day: date, known_on: date | None, lang: Language) -> str:
    """Write by the law of which day, and of which knowledge of it, something is."""
    known = standard_phrase("known", lang, day=known_on) if known_on else ""
    return standard_phrase("on", lang, day=day) + known


def answered(verdict: Verdict, lang: Language) -> str:
    """Write the answer; where nothing but a decision is left, say whose it is."""
    said = standard_phrase(str(verdict.met), lang)
    if verdict.met is not None or verdict.missing:
        return said
    return "; ".join([said, *(decides(one, lang) for one in verdict.discretion)])


def _remarks(
    result: Verdict | Statement | Classification, lang: Language
) -> Iterator[str]:
    for name in result.missing:
        fact = in_language(_label(result, name), lang)
        yield f"{standard_phrase('missing', lang)}: {fact} (`{name}`)"
    if isinstance(result, Verdict):
        yield from _deciding(result, lang)
    yield from interpretation_lines(result.interpretations, lang)
    yield from warning_lines(result.warnings, lang)


def _deciding(verdict: Verdict, lang: Language) -> Iterator[str]:
    """Name who decides; while facts are missing, only unless they settle it."""
    if not verdict.discretion:
        return
    alone = {one.expression for one in left_open(verdict.reason)}
    for one in verdict.discretion:
        key = "discretion"
        if verdict.missing:
            key = "unless settled" if one in alone else "unless ruled out"
        yield f"{standard_phrase(key, lang)}: {who(one, lang)} ({one.at.unit})"


def interpretation_lines(
    choices: Iterable[AppliedInterpretation], lang: Language
) -> Iterator[str]:
    """Name the readings used, a line each."""
    return (_interpretation_line(choice, lang) for choice in choices)


@lru_cache(maxsize=1024)
def _interpretation_line(choice: AppliedInterpretation, lang: Language) -> str:
    head = standard_phrase("interpretation", lang)
    return f"{head}: {choice} – {in_language(choice.interpretation, lang)}"


def warning_lines(notices: Iterable[Notice], lang: Language) -> Iterator[str]:
    """Write warnings out, a line each."""
    head = standard_phrase("warning", lang)
    return (f"{head}: {in_language(notice, lang)}" for notice in notices)


def _label(result: Verdict | Statement | Classification, name: str) -> Label:
    match result:
        case Verdict(rule=asked) | Statement(formula=asked):
            record = asked.record
        case Classification(sorting=sorting):
            record = sorting.record
        case _:
            assert_never(result)
    return dict(labels(record))[name]


# -- names


@explanation.register
def classification_text(found: Classification, lang: Language) -> str:
    """Explain what a record counts as: the name, and the conditions examined."""
    sorting, shown = found.sorting, standard_phrase("None", lang)
    if found.name is not None:
        shown = in_language(sorting.label(found.name), lang)
    head = f"{in_language(sorting, lang)}: {shown} ({when(found, lang)})"
    law = _law(found.version.cites, lang)
    return "\n".join([head, law, *_named(found.named, lang), *_remarks(found, lang)])


def _named(node: Named, lang: Language) -> Iterator[str]:
    """Write the conditions that were examined for a name, in order."""
    for part in node.parts:
        yield from (
            _named(part, lang) if isinstance(part, Named) else reasons(part, lang)
        )


# -- findings


@explanation.register
def finding_text(finding: Finding, lang: Language) -> str:
    """Explain a finding: which limit, which days, and the reasons."""
    about = f"({finding_when(finding, lang)})"
    head = f"{in_language(finding.limit, lang)}: {finding.answer(lang)} {about}"
    beside = [
        *interpretation_lines(finding.interpretations, lang),
        *warning_lines(finding.warnings, lang),
    ]
    law = _law(finding.version.cites, lang)
    why = reasons(finding.reason, lang)
    return "\n".join([head, law, *_window(finding, lang), *why, *beside])


def finding_when(finding: Finding, lang: Language) -> str:
    """Write the days that a finding is about, and the day of its knowledge."""
    days = days_text(finding.days[0], finding.days[-1], lang)
    if not finding.known_on:
        return days
    return days + standard_phrase("known", lang, day=finding.known_on)


def _window(finding: Finding, lang: Language) -> Iterator[str]:
    shown = window_text(finding, lang)
    if shown:
        yield f"{standard_phrase('window', lang)}: {shown}"


def window_text(finding: Finding, lang: Language) -> str:
    """Write over which window of a log a limit is counted, empty where it is a day."""
    window = finding.limit.window_under(LawScope(under=finding.under))
    if finding.limit.log is None or window is Window.DAY:
        return ""
    return in_language(window, lang)


# -- statements


@explanation.register
def statement_text(statement: Statement, lang: Language) -> str:
    """Explain a statement, line by line."""
    total = statement.grosze
    shown = standard_phrase("None", lang) if total is None else money(total, lang)
    whose = "" if statement.id is None else f", {statement.id}"
    what = f"{in_language(statement.formula, lang)}{whose}"
    head = f"{what}: {shown} ({when(statement, lang)})"
    law, body = _law(statement.version.cites, lang), line_texts(statement, lang)
    read = _parameters(basis_of(statement), lang)
    return "\n".join([head, law, *body, *read, *_remarks(statement, lang)])


@lru_cache(maxsize=1024)
def _parameters(basis: Basis, lang: Language) -> tuple[str, ...]:
    """Write the dated numbers read, each on a line."""
    return tuple([f"- {parameter_read(*pair, lang)}" for pair in basis.parameters])
