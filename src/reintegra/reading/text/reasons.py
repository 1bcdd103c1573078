"""Write out reasons and amounts: a tree as a nested list, in either language."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Any, cast

from attrs import Attribute

from reintegra.grammar.days import DaysBetween
from reintegra.grammar.facts import label
from reintegra.grammar.nodes import (
    Always,
    ByInterpretation,
    Clause,
    Compare,
    Condition,
    Discretion,
    Group,
    Known,
    Never,
    OneOf,
    OpenDiscretion,
    Parameter,
    Refer,
    Relation,
)
from reintegra.law.citation import Citation
from reintegra.law.timeline import Version
from reintegra.reading.record.trace import (
    Amount,
    DayValue,
    Node,
    Reason,
    decisive_parts,
    is_ready,
)
from reintegra.reading.text.days import day_text, filled
from reintegra.reading.text.numbers import number, quantity
from reintegra.reading.text.phrases import (
    clause,
    day_phrase,
    decides,
    may,
    phrase,
    word,
)
from reintegra.values.text import Language, Text, in_language

_SAID: dict[str, Text] = {
    "True": Text("tak", "yes"),
    "False": Text("nie", "no"),
    "None": Text("nie wiadomo", "not known"),
    "law": Text("podstawa", "law"),
    "window": Text("liczone za okres", "counted over"),
    "on": Text("według stanu prawnego na dzień {day}", "by the law of {day}"),
    "known": Text(", znanego w dniu {day}", ", as known on {day}"),
    "missing": Text("nie podano", "missing"),
    "discretion": Text("decyduje", "the decision remains with"),
    "unless settled": Text(
        "jeżeli brakujące fakty nie przesądzą odpowiedzi, decyduje",
        "if the missing facts do not settle the answer, the decision remains with",
    ),
    "unless ruled out": Text(
        "jeżeli brakujące fakty tego nie wykluczą, decyduje",
        "unless the missing facts rule it out, the decision remains with",
    ),
    "interpretation": Text("wykładnia", "interpretation"),
    "warning": Text("uwaga", "note"),
    "not needed": Text(
        "bez znaczenia dla wyniku; rozstrzyga {why}",
        "not needed, settled by: {why}",
    ),
    "since": Text("od {day}", "since {day}"),
    "basis": Text("podstawa od {day}", "legal basis from {day}"),
    "unknown": Text("?", "?"),
    "from": Text("z {before}", "from {before}"),
}


def standard_phrase(key: str, lang: Language, **parts: object) -> str:
    """Return a phrase of the explanations in a language."""
    phrase = in_language(_SAID[key], lang)
    return filled(phrase, lang, **parts) if parts else phrase


def reasons(node: Node, lang: Language) -> list[str]:
    """Write a tree of reasons as a nested list.

    Returns:
        Its lines, some of them several at once.
    """
    found: list[str] = []
    _write(found, node, lang, 0, "")
    return found


def _write(found: list[str], node: Node, lang: Language, depth: int, why: str) -> None:
    """Write a node and what it rests on; a node that many trees have only once.

    Args:
        found: The lines so far.
        node: The node.
        lang: The language.
        depth: How deep it stands.
        why: What makes it needless, empty where it is not.
    """
    if not is_ready(node):
        _write_anew(found, node, lang, depth, why)
        return
    kept = vars(node).setdefault("_texts", {})
    lines = kept.get((lang, depth, why))
    if lines is None:
        lines = list[str]()
        _write_anew(lines, node, lang, depth, why)
        kept[lang, depth, why] = lines
    found += lines


def _write_anew(
    found: list[str], node: Node, lang: Language, depth: int, why: str
) -> None:
    if not isinstance(node, Reason):
        _write_amounts(found, node, lang, depth)
        return
    aside = f" ({standard_phrase('not needed', lang, why=why)})" if why else ""
    mark = standard_phrase(str(node.met), lang)
    found.append(f"{'  ' * depth}- {mark}: {headline(node, lang)}{aside}")
    if why or not has_parts(node.expression):
        return
    shown = shown_node(node)
    decisive = decisive_parts(shown)
    parts, depth = shown.parts, depth + 1
    if len(decisive) == len(parts):
        for part in parts:
            _write(found, part, lang, depth, "")
        return
    places, why = set(map(id, decisive)), settler(shown, lang)
    for part in parts:
        _write(found, part, lang, depth, "" if id(part) in places else why)


def has_parts(says: Condition) -> bool:
    """Whether what a condition rests on is written below it."""
    inner = says.condition if type(says) is Clause else says
    return not isinstance(inner, _FLAT)


_FLAT = (Attribute, OneOf, Known, Always, Never)


def shown_node(node: Reason) -> Reason:
    """Skip the step from a clause to the one condition it says."""
    says = node.expression
    if not isinstance(says, Clause | OpenDiscretion):
        return node
    inner = cast("Reason", node.parts[0])
    if isinstance(says, OpenDiscretion):
        return inner
    merged = isinstance(inner.expression, Group | ByInterpretation) and not says.pl
    return inner if isinstance(inner.expression, Compare) or merged else node


def settler(node: Reason, lang: Language) -> str:
    """Write what settled a group; empty where it is open, or is no group."""
    if node.met is None or not isinstance(node.expression, Group):
        return ""
    return _brief(node, lang)


def _brief(node: Reason, lang: Language) -> str:
    """Name a condition by its unit of law, or else by its words."""
    match node.expression:
        case Clause(at=at) | Discretion(at=at) | OpenDiscretion(of=Discretion(at=at)):
            return _unit(at)
        case Group() | ByInterpretation():
            first, *_ = (
                part for part in decisive_parts(node) if isinstance(part, Reason)
            )
            return _brief(first, lang)
        case says:
            return clause(says, lang)


def headline(node: Reason, lang: Language) -> str:
    """Write a condition on one line, with its unit of law and what was compared."""
    says = node.expression
    if type(says) is Clause or type(says) is Group:
        fixed = _fixed(says, lang)
        if fixed:
            return fixed
    match says:
        case Clause(at=at):
            return f"{_unit(at)} {headline(cast('Reason', node.parts[0]), lang)}"
        case Discretion(at=at):
            return f"{_unit(at)} {may(says, lang)}"
        case OpenDiscretion(of=discretion):
            return f"{_unit(discretion.at)} {decides(discretion, lang)}"
        case ByInterpretation():
            return _choice(node, lang)
        case Refer(rule):
            return f"{in_language(rule, lang)}{_version(node.version, lang)}"
        case Compare(DaysBetween(), Relation.AT_LEAST, (0 | 1) as days):
            start, end = (_value(part, "", lang) for part in node.parts[0].parts)
            relation = Relation.LESS_THAN if days else Relation.AT_MOST
            return f"{_compared(says, lang)} ({start} {relation.value} {end})"
        case Compare(left=left, relation=relation):
            unit = label(left).unit if isinstance(left, Attribute) else ""
            a, b = (_value(part, unit, lang) for part in node.parts)
            return f"{_compared(says, lang)} ({a} {relation.value} {b})"
        case _:
            return clause(says, lang)


@lru_cache(maxsize=4096)
def _fixed(says: Clause | Group, lang: Language) -> str:
    """Write what is the same for every record, empty where the record decides it."""
    if isinstance(says, Group):
        return word(says.how.value, lang)
    own = in_language(says, lang)
    if not own and isinstance(says.condition, Group):
        own = word(says.condition.how.value, lang)
    return f"{_unit(says.at)} {own}" if own else ""


@lru_cache(maxsize=4096)
def _unit(at: Citation) -> str:
    return at.unit


@lru_cache(maxsize=1024)
def _compared(says: Compare, lang: Language) -> str:
    return clause(says, lang)


def _version(version: Version[Any] | None, lang: Language) -> str:
    return f" ({version.cites.text(lang)})" if version else ""


def _choice(node: Node, lang: Language) -> str:
    choice = node.choice
    return f"{choice} ({in_language(choice.interpretation, lang)})" if choice else ""


def _value(node: Node, unit: str, lang: Language) -> str:
    """Write one side of a comparison: money in złoty, all else as a bare number."""
    if isinstance(node, Reason) or node.value is None:
        return standard_phrase("unknown", lang)
    if isinstance(node, DayValue):
        return day_text(node.value, lang)
    if unit.partition("/")[0] == "gr":
        return quantity(node.value, unit, lang)
    return number(node.value, lang)


# -- amounts


def _write_amounts(
    found: list[str], node: Amount | DayValue, lang: Language, depth: int
) -> None:
    if isinstance(node.expression, Attribute | Parameter):
        shown = (
            term_read(node, lang) if isinstance(node, Amount) else day_read(node, lang)
        )
        found.append(f"{'  ' * depth}- {shown}")
        return
    for part in node.parts:
        _write(found, part, lang, depth, "")


def day_read(node: DayValue, lang: Language) -> str:
    """Write a day with what it is."""
    shown = (
        standard_phrase("unknown", lang)
        if node.value is None
        else day_text(node.value, lang)
    )
    return f"{day_phrase(node.expression, lang)} = {shown}"


def term_read(node: Amount, lang: Language) -> str:
    """Write a number with what it is, a dated one with its source."""
    says = node.expression
    if isinstance(says, Parameter) and node.version is not None:
        return parameter_read(says, node.version, lang)
    unit = label(says).unit if isinstance(says, Attribute) else ""
    shown = "?" if node.value is None else quantity(node.value, unit, lang)
    return f"{phrase(says, lang)} = {shown}"


def exactly(value: Fraction | int | None, unit: str, lang: Language) -> str:
    """Write an exact number with its unit, or that it is not known."""
    return (
        standard_phrase("None", lang) if value is None else quantity(value, unit, lang)
    )


@lru_cache(maxsize=1024)
def parameter_read(parameter: Parameter, version: Version[Any], lang: Language) -> str:
    """Write a dated number with its first day and its source.

    The same number by a later act has the first day of that act, too.
    """
    value = quantity(version.require(), parameter.unit, lang)
    began = parameter.history.began(version)
    since, later = standard_phrase("since", lang, day=began), ","
    if parameter.history.on(began).cites != version.cites:
        later = f"; {standard_phrase('basis', lang, day=version.since)}:"
    only = f"; {version.condition.text(lang)}" if version.condition else ""
    told = f"{since}{later} {version.cites.text(lang)}{only}"
    return f"{in_language(parameter, lang)} = {value} ({told})"
