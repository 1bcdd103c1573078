"""The reasons of statements: their lines, with the facts and numbers behind them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import evolve

from reintegra.grammar.facts import labels
from reintegra.grammar.nodes import Line
from reintegra.reading.reasons.answers import missing_facts
from reintegra.reading.reasons.parts import PartWriter, between, choices_of
from reintegra.reading.reasons.tree import CitedSource, ReasonPart, ReasonTree
from reintegra.reading.reasons.trees import reason_tree
from reintegra.reading.reasons.written import both
from reintegra.reading.record import trace
from reintegra.reading.record.statement import Statement, StatementLine, basis_of
from reintegra.reading.text.explain import when
from reintegra.reading.text.numbers import money
from reintegra.reading.text.phrases import word
from reintegra.reading.text.reasons import standard_phrase
from reintegra.reading.text.statement_lines import line_text, rounding_text
from reintegra.values.text import Language, in_language


@reason_tree.register
def statement_tree(statement: Statement) -> ReasonTree:
    """Give the reasons of a statement: its lines, the rounding last."""
    total = statement.grosze
    whose = "" if statement.id is None else f", {statement.id}"
    return ReasonTree(
        type(statement).__name__,
        statement.formula.key,
        both(lambda lang: f"{in_language(statement.formula, lang)}{whose}"),
        both(lambda lang: _total(total, lang)),
        "not_known" if total is None else "known",
        both(lambda lang: _main_line(statement, lang)),
        statement.on,
        statement.known_on,
        both(lambda lang: when(statement, lang)),
        (CitedSource.of(statement.version.cites),),
        tuple(map(CitedSource.of, statement.cites)),
        (),
        tuple(_lines(statement)),
        missing_facts(statement.formula.record, statement.missing),
        (),
        statement.interpretations,
        statement.evidence,
        statement.warnings,
    )


def _total(grosze: int | None, lang: Language) -> str:
    return standard_phrase("None", lang) if grosze is None else money(grosze, lang)


def _main_line(statement: Statement, lang: Language) -> str:
    """Write the greatest line, or what is missing."""
    known = dict(labels(statement.formula.record))
    if statement.missing:
        first, *others = (in_language(known[one], lang) for one in statement.missing)
        shown = f"{standard_phrase('missing', lang)}: {first}"
        if not others:
            return shown
        return f"{shown} {word('others', lang, n=len(others))}"
    added = [one for one in statement.lines[:-1] if one.counts and one.exact]
    if not added:
        return ""
    greatest = max(added, key=lambda one: abs(Fraction(one.exact or 0)))
    return _line_text(statement, greatest, lang)


def _lines(statement: Statement) -> Iterator[ReasonPart]:
    keys = frozenset(line.key for line in statement.lines)
    parts = PartWriter(statement.record, statement.version, lines=keys)
    used, nodes = basis_of(statement).lines, _line_nodes(statement.total)
    *lines, last = statement.lines
    for line in lines:
        node, needed = nodes.get(line.key), line.key in used
        found = _line(statement, line, needed=needed)
        if node is not None:
            below = parts.below(node, needed=needed)
            met = choices_of((node, *between(node.parts)))
            found = evolve(found, parts=below, interpretations=met)
        yield found
    for one in parts.below(statement.total, needed=True):
        if one.key is None:  # a condition or a number that stands in no line
            yield one
    yield _line(statement, last, needed=statement.grosze is not None)


def _line(statement: Statement, line: StatementLine, *, needed: bool) -> ReasonPart:
    text = both(lambda lang: _line_text(statement, line, lang))
    return ReasonPart(
        text.pl,
        text.en,
        "amount",
        "not_known" if line.exact is None else "known",
        needed=needed,
        key=f"{statement.formula.key}/{line.key}",
        source=CitedSource.of(line.cites) if line.cites else None,
        evidence=statement.version.evidence,
        value=None if line.exact is None else str(line.exact),
        unit=line.unit,
    )


def _line_text(statement: Statement, line: StatementLine, lang: Language) -> str:
    last = line is statement.lines[-1]
    shown = rounding_text(statement, lang) if last else line_text(line, lang)
    return shown.removeprefix("- ")


def _line_nodes(total: trace.Node) -> dict[str, trace.Node]:
    """Find the lines of an amount by their keys."""
    ahead, seen, found = [total], set[int](), dict[str, trace.Node]()
    while ahead:
        node = ahead.pop()
        if id(node) not in seen:
            seen.add(id(node))
            ahead += node.parts
            if isinstance(node.expression, Line):
                found[node.expression.key] = node
    return found
