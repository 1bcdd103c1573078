"""Explain answers: why a verdict is what it is, where an amount comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from reintegra.grammar.facts import Label, labels
from reintegra.grammar.scope import LawScope
from reintegra.grammar.windows import Window
from reintegra.law.points import AppliedInterpretation
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.results import Statement, StatementLine, Verdict
from reintegra.reading.record.trace import lines
from reintegra.reading.text.days import days_text
from reintegra.reading.text.numbers import money, number
from reintegra.reading.text.phrases import decides, who, word
from reintegra.reading.text.reasons import exactly, parameter_read, reasons, say
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, in_language

# -- verdicts


@explanation.register
def verdict_text(verdict: Verdict, lang: Language) -> str:
    """Explain a verdict, point by point."""
    answer = answered(verdict, lang)
    when = say("on", lang, day=verdict.on)
    if verdict.known_on:
        when += say("known", lang, day=verdict.known_on)
    law = f"{say('law', lang)}: {verdict.version.cites.text(lang)}"
    head = f"{in_language(verdict.rule, lang)}: {answer} ({when})"
    return "\n".join(
        [head, law, *reasons(verdict.reason, lang), *_beside(verdict, lang)]
    )


def answered(verdict: Verdict, lang: Language) -> str:
    """Write the answer; where nothing but a decision is left, say whose it is."""
    said = say(str(verdict.met), lang)
    if verdict.met is not None or verdict.missing:
        return said
    return "; ".join([said, *(decides(one, lang) for one in verdict.discretion)])


def _beside(result: Verdict | Statement, lang: Language) -> Iterator[str]:
    for name in result.missing:
        fact = in_language(_label(result, name), lang)
        yield f"{say('missing', lang)}: {fact} (`{name}`)"
    if isinstance(result, Verdict):
        for one in result.discretion:
            yield f"{say('discretion', lang)}: {who(one, lang)} ({one.at.unit})"
    yield from taken(result.interpretations, lang)
    yield from warned(result.warnings, lang)


def taken(choices: Iterable[AppliedInterpretation], lang: Language) -> Iterator[str]:
    """Name the readings used, a line each."""
    head = say("interpretation", lang)
    return (
        f"{head}: {choice} – {in_language(choice.interpretation, lang)}"
        for choice in choices
    )


def warned(notices: Iterable[Notice], lang: Language) -> Iterator[str]:
    """Write warnings out, a line each."""
    return (f"{say('warning', lang)}: {notice.text(lang)}" for notice in notices)


def _label(result: Verdict | Statement, name: str) -> Label:
    asked = result.rule if isinstance(result, Verdict) else result.formula
    return dict(labels(asked.record))[name]


# -- findings


@explanation.register
def finding_text(finding: Finding, lang: Language) -> str:
    """Explain a finding: which limit, which days, and the reasons."""
    when = days_text(finding.days[0], finding.days[-1], lang)
    if finding.known_on:
        when += say("known", lang, day=finding.known_on)
    head = f"{in_language(finding.limit, lang)}: {finding.answer(lang)} ({when})"
    beside = [
        *taken(finding.interpretations, lang),
        *warned(finding.warnings, lang),
    ]
    law = f"{say('law', lang)}: {finding.version.cites.text(lang)}"
    why = reasons(finding.reason, lang)
    return "\n".join([head, law, *_window(finding, lang), *why, *beside])


def _window(finding: Finding, lang: Language) -> Iterator[str]:
    """Write over which window of a log a limit is counted, where it is no day."""
    window = finding.limit.window_under(LawScope(under=finding.under))
    if finding.limit.log is not None and window is not Window.DAY:
        yield f"{say('window', lang)}: {in_language(window, lang)}"


# -- statements


@explanation.register
def statement_text(statement: Statement, lang: Language) -> str:
    """Explain a statement, line by line."""
    total = statement.grosze
    shown = say("None", lang) if total is None else money(total, lang)
    when = say("on", lang, day=statement.on)
    if statement.known_on:
        when += say("known", lang, day=statement.known_on)
    whose = "" if statement.id is None else f", {statement.id}"
    head = f"{in_language(statement.formula, lang)}{whose}: {shown} ({when})"
    law = f"{say('law', lang)}: {statement.version.cites.text(lang)}"
    used = {line.key for line in lines(statement.total)}
    body = [
        _line(line, lang)
        for line in statement.lines[:-1]
        if total is None
        or line.count
        or (line.exact != 0 and (line.counts or line.key in used))
    ]
    last = _rounding(statement, lang)
    read = [f"- {parameter_read(*pair, lang)}" for pair in statement.parameters]
    return "\n".join([head, law, *body, last, *read, *_beside(statement, lang)])


def _line(line: StatementLine, lang: Language) -> str:
    shown = exactly(line.exact, line.unit, lang)
    counted = ""
    if line.count is not None and line.fraction is not None:
        counted = f" [{number(line.count, lang)} × {Fraction(line.fraction)}]"
    aside = "" if line.counts else f" {word('informs', lang)}"
    cites = f" – {line.cites.unit}" if line.cites else ""
    return f"- {line.label(lang)}{counted}: {shown}{aside}{cites}"


def _rounding(statement: Statement, lang: Language) -> str:
    line = statement.lines[-1]
    said = _line(line, lang)
    if statement.total.value is None or line.exact is None:
        return said
    before = money(statement.total.value - line.exact, lang)
    return f"{said} ({say('from', lang, before=before)})"
