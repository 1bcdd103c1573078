"""Explain answers: why a verdict is what it is, where an amount comes from."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from attrs import Attribute

from reintegra.grammar.facts import Label, label, labels
from reintegra.grammar.words import (
    ByInterpretation,
    Clause,
    Compare,
    Condition,
    Discretion,
    Group,
    OneOf,
    Parameter,
    Refer,
)
from reintegra.law.points import Choice
from reintegra.law.timeline import Version
from reintegra.reading.findings import Finding
from reintegra.reading.notices import Notice
from reintegra.reading.numbers import Language, money, number, quantity
from reintegra.reading.prose import clause, of, phrase, word
from reintegra.reading.results import Statement, StatementLine, Verdict
from reintegra.reading.trace import Amount, Node, Reason, settling

_SAID: dict[str, tuple[str, str]] = {
    "True": ("tak", "yes"),
    "False": ("nie", "no"),
    "None": ("nie wiadomo", "not known"),
    "kept": ("zachowano", "kept"),
    "breached": ("przekroczono", "breached"),
    "to check": ("do sprawdzenia", "to check"),
    "law": ("podstawa", "law"),
    "on": ("według stanu prawnego na {day}", "by the law of {day}"),
    "known": (", znanego {day}", ", as known on {day}"),
    "missing": ("brakuje", "missing"),
    "discretion": ("decyzja należy do", "the decision remains with"),
    "interpretation": ("wykładnia", "reading"),
    "warning": ("uwaga", "note"),
    "not needed": ("niepotrzebne, rozstrzyga: {why}", "not needed, settled by: {why}"),
    "since": ("od {day}", "since {day}"),
    "unknown": ("?", "?"),
    "from": ("z {before}", "from {before}"),
    "day": ("dzień", "day"),
    "other": ("nie obliczano: {what}", "not computed: {what}"),
    "amount": ("do wypłaty", "amount"),
}


def say(key: str, lang: Language, **parts: object) -> str:
    """Return a phrase of the explanations in a language."""
    return _SAID[key][lang == "en"].format(**parts)


# -- verdicts


def verdict_text(verdict: Verdict, lang: Language) -> str:
    """Explain a verdict, point by point."""
    answer = say(str(verdict.met), lang)
    when = say("on", lang, day=verdict.on)
    if verdict.known_on:
        when += say("known", lang, day=verdict.known_on)
    law = f"{say('law', lang)}: {verdict.version.cites}"
    head = f"{of(verdict.rule, lang)}: {answer} ({when})"
    return "\n".join(
        [head, law, *reasons(verdict.reason, lang), *_beside(verdict, lang)]
    )


def reasons(node: Node, lang: Language, depth: int = 0, why: str = "") -> Iterator[str]:
    """Write a tree of reasons as a nested list, a line at a time."""
    if isinstance(node, Amount):
        yield from _amounts(node, lang, depth)
        return
    aside = f" ({say('not needed', lang, why=why)})" if why else ""
    mark = say(str(node.met), lang)
    yield f"{'  ' * depth}- {mark}: {_headline(node, lang)}{aside}"
    if why or not _deeper(node.says):
        return
    shown = _shown(node)
    decisive = settling(shown)
    settler = _settler(shown, decisive, lang)
    for part in shown.parts:
        spare = "" if any(part is one for one in decisive) else settler
        yield from reasons(part, lang, depth + 1, spare)


def _deeper(says: Condition) -> bool:
    inner = says.says if isinstance(says, Clause) else says
    return not isinstance(inner, Attribute | OneOf)


def _shown(node: Reason) -> Reason:
    """Skip the step from a clause to the one condition it says."""
    if not isinstance(node.says, Clause) or isinstance(node.parts[0], Amount):
        return node
    inner = node.parts[0]
    merged = isinstance(inner.says, Group) and not node.says.pl
    return inner if isinstance(inner.says, Compare) or merged else node


def _settler(node: Reason, decisive: tuple[Node, ...], lang: Language) -> str:
    """Say what settled a group; nothing where it is open, or is no group."""
    if node.met is None or not isinstance(node.says, Group):
        return ""
    return _brief(decisive[0], lang)


def _brief(node: Node, lang: Language) -> str:
    """Name a condition by its unit of law, or else by its words."""
    if isinstance(node, Amount):
        return phrase(node.says, lang)
    match node.says:
        case Clause(at=at) | Discretion(at=at):
            return at.unit
        case Group() | ByInterpretation():
            return _brief(settling(node)[0], lang)
        case says:
            return clause(says, lang)


def _headline(node: Reason, lang: Language) -> str:
    says = node.says
    match says:
        case Group(how):
            return word(how.value, lang)
        case Clause(at=at):
            inner = node.parts[0]
            own = of(says, lang)
            text = own or (_headline(inner, lang) if isinstance(inner, Reason) else "")
            return f"{at.unit} {text}"
        case Discretion():
            who = says.who_pl if lang == "pl" else says.who_en
            return f"{says.at.unit} {word('may', lang, who=who, what='…')}"
        case ByInterpretation():
            return _choice(node, lang)
        case Refer(rule):
            return f"{of(rule, lang)}{_version(node.version)}"
        case Compare(relation=relation):
            a, b = (_value(part, lang) for part in node.parts)
            return f"{clause(says, lang)} ({a} {relation.value} {b})"
        case _:
            return clause(says, lang)


def _version(version: Version[Any] | None) -> str:
    return f" ({version.cites})" if version else ""


def _choice(node: Node, lang: Language) -> str:
    if node.choice is None:
        return ""
    return f"{node.choice} ({of(node.choice.reading, lang)})"


def _value(node: Node, lang: Language) -> str:
    if isinstance(node, Reason) or node.value is None:
        return say("unknown", lang)
    return number(node.value, lang)


def _beside(result: Verdict | Statement, lang: Language) -> Iterator[str]:
    for name in result.missing:
        fact = of(_label(result, name), lang)
        yield f"{say('missing', lang)}: {fact} (`{name}`)"
    if isinstance(result, Verdict):
        for one in result.discretion:
            who = one.who_pl if lang == "pl" else one.who_en
            yield f"{say('discretion', lang)}: {who} ({one.at.unit})"
    yield from (_taken(choice, lang) for choice in result.interpretations)
    yield from (_warned(notice, lang) for notice in result.warnings)


def _taken(choice: Choice, lang: Language) -> str:
    reading = of(choice.reading, lang)
    return f"{say('interpretation', lang)}: {choice} – {reading}"


def _warned(notice: Notice, lang: Language) -> str:
    return f"{say('warning', lang)}: {notice.text(lang)}"


def _label(result: Verdict | Statement, name: str) -> Label:
    asked = result.rule if isinstance(result, Verdict) else result.formula
    return dict(labels(asked.record))[name]


# -- amounts


def _amounts(node: Amount, lang: Language, depth: int) -> Iterator[str]:
    says = node.says
    if isinstance(says, Attribute | Parameter):
        yield f"{'  ' * depth}- {_term(node, lang)}"
        return
    for part in node.parts:
        yield from reasons(part, lang, depth)


def _term(node: Amount, lang: Language) -> str:
    says = node.says
    if isinstance(says, Parameter) and node.version is not None:
        return _parameter(says, node.version, lang)
    unit = label(says).unit if isinstance(says, Attribute) else ""
    shown = "?" if node.value is None else quantity(node.value, unit, lang)
    return f"{phrase(says, lang)} = {shown}"


# -- findings


def finding_text(finding: Finding, lang: Language) -> str:
    """Explain a finding: which limit, which days, and the reasons."""
    first, last = finding.days[0], finding.days[-1]
    span = f"{first}" if first == last else f"{first} – {last}"
    answer = {True: "kept", False: "breached", None: "to check"}[finding.met]
    head = f"{of(finding.limit, lang)}: {say(answer, lang)} ({span})"
    beside = [
        *(_taken(choice, lang) for choice in finding.interpretations),
        *(_warned(notice, lang) for notice in finding.warnings),
    ]
    law = f"{say('law', lang)}: {finding.version.cites}"
    return "\n".join([head, law, *reasons(finding.reason, lang), *beside])


# -- statements


def statement_text(statement: Statement, lang: Language) -> str:
    """Explain a statement, line by line."""
    total = statement.grosze
    shown = say("None", lang) if total is None else money(total, lang)
    when = say("on", lang, day=statement.on)
    if statement.known_on:
        when += say("known", lang, day=statement.known_on)
    head = f"{of(statement.formula, lang)}: {shown} ({when})"
    law = f"{say('law', lang)}: {statement.version.cites}"
    body = [_line(line, lang) for line in statement.lines[:-1]]
    last = _rounding(statement, lang)
    read = [f"- {_parameter(*pair, lang)}" for pair in statement.parameters]
    return "\n".join([head, law, *body, last, *read, *_beside(statement, lang)])


def _line(line: StatementLine, lang: Language) -> str:
    shown = _exact(line.exact, line.unit, lang)
    counted = ""
    if line.count is not None and line.fraction is not None:
        counted = f" [{number(line.count, lang)} × {Fraction(line.fraction)}]"
    aside = "" if line.counts else f" {word('informs', lang)}"
    cites = f" – {line.cites.unit}" if line.cites else ""
    return f"- {line.label(lang)}{counted}: {shown}{aside}{cites}"


def _exact(value: Fraction | int | None, unit: str, lang: Language) -> str:
    return say("None", lang) if value is None else quantity(value, unit, lang)


def _rounding(statement: Statement, lang: Language) -> str:
    line = statement.lines[-1]
    said = f"- {line.label(lang)}: {_exact(line.exact, line.unit, lang)}"
    if statement.total.value is None or line.exact is None:
        return said
    before = money(statement.total.value - line.exact, lang)
    return f"{said} ({say('from', lang, before=before)})"


def _parameter(parameter: Parameter, version: Version[Any], lang: Language) -> str:
    value = quantity(version.said, parameter.unit, lang)
    since = say("since", lang, day=version.since)
    return f"{of(parameter, lang)} = {value} ({since}, {version.cites})"
