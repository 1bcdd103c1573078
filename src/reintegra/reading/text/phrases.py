"""Say terms and conditions on one line, in Polish and in English."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, assert_never

from attrs import Attribute

from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    DaysBetween,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    OverDays,
    Per,
    Shifted,
    days_of,
)
from reintegra.grammar.facts import label
from reintegra.grammar.nodes import (
    Always,
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Condition,
    DayTerm,
    Discretion,
    Greater,
    Group,
    Known,
    Line,
    Never,
    OneOf,
    OpenDiscretion,
    Parameter,
    Product,
    Refer,
    Relation,
    Rounded,
    Rounding,
    Smaller,
    Sum,
    Term,
)
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.reading.text.days import day_text, filled
from reintegra.reading.text.numbers import number, quantity
from reintegra.reading.text.phrase_table import PHRASES
from reintegra.values.text import Language, Text, in_language


def word(key: str, lang: Language, **parts: object) -> str:
    """Return a phrase of the prose in a language, with its parts filled in."""
    phrase = in_language(PHRASES[key], lang)
    return filled(phrase, lang, **parts) if parts else phrase


# -- terms, on one line


def phrase(term: Term, lang: Language) -> str:
    """Write a term on one line."""
    match term:
        case int() | Fraction():
            return number(term, lang)
        case Attribute():
            return in_language(label(term), lang)
        case Parameter():
            return in_language(term, lang)
        case Line():
            return f"*{in_language(term, lang)}*"
        case Sum(parts):
            return _added(parts, lang)
        case Product(left, right):
            return f"{_factor(left, lang)} × {_factor(right, lang)}"
        case Per(top, below):
            return f"{_factor(top, lang)} / {_divisor(below, lang)}"
        case Smaller(left, right) | Greater(left, right):
            both = {"a": phrase(left, lang), "b": phrase(right, lang)}
            return word(type(term).__name__, lang, **both)
        case Rounded(rounded, how, step):
            return _rounded(rounded, how, step, lang)
        case Choose(when, then, otherwise):
            said = {"then": phrase(then, lang), "otherwise": phrase(otherwise, lang)}
            return word("choose", lang, when=clause(when, lang), **said)
        case ByInterpretation(point, interpretations):
            what = "; ".join(
                f"`{key}` {phrase(one, lang)}" for key, one in interpretations
            )
            return word("reading", lang, id=point.id, what=what)
        case _:
            return _of_time(term, lang)


def _added(parts: tuple[Term, ...], lang: Language) -> str:
    text = ""
    for part in parts:
        match part:
            case Product(left=-1, right=taken):
                text += (
                    f" − {_factor(taken, lang)}" if text else f"−{_factor(taken, lang)}"
                )
            case _:
                text += f" + {phrase(part, lang)}" if text else phrase(part, lang)
    return text


def _factor(term: Term, lang: Language) -> str:
    said = phrase(term, lang)
    return f"({said})" if isinstance(term, Sum | Choose | ByInterpretation) else said


def _divisor(term: Term, lang: Language) -> str:
    said = _factor(term, lang)
    return f"({said})" if isinstance(term, Product | Per | Fraction) else said


def _of_time(term: OverDays | AsOf, lang: Language) -> str:
    if isinstance(term, AsOf):
        read = {"of": phrase(term.of, lang), "day": day_phrase(term.day, lang)}
        return word("as of", lang, **read)
    days = "; ".join(day_phrase(day, lang) for day in days_of(term))
    return word(type(term).__name__, lang, days=days)


def _rounded(what: Term, how: Rounding, step: int, lang: Language) -> str:
    to = in_language(
        _STEPS.get((_measured(what), step), Text(str(step), str(step))), lang
    )
    return word(how.value, lang, step=to, of=phrase(what, lang))


_STEPS = {
    ("gr", 1): Text("pełnego grosza", "the grosz"),
    ("gr", 10): Text("pełnych 10 groszy", "10 groszy"),
    ("days", 1): Text("pełnego dnia", "a whole day"),
    ("hours", 1): Text("pełnej godziny", "a whole hour"),
    ("minutes", 1): Text("pełnej godziny", "a whole hour"),
}
"""What is rounded to, by the unit and the step; minutes are counted in hours."""


def _measured(term: Term) -> str:
    """Tell in what a term is measured: money where any of it is."""
    units = {_unit(word) for word in iter_subnodes(term, LawScope())}
    return next(
        (unit for unit in ("gr", "hours", "days", "minutes") if unit in units), ""
    )


def _unit(word: object) -> str:
    match word:
        case Attribute():
            return label(word).unit.partition("/")[0]
        case Parameter(unit=unit) | Line(unit=unit):
            return unit.partition("/")[0]
        case DaysBetween():
            return "days"
        case _:
            return ""


# -- days, on one line


def day_phrase(term: DayTerm, lang: Language) -> str:
    """Write a day, or what tells which day it is, on one line."""
    match term:
        case date():
            return day_text(term, lang)
        case Attribute():
            return in_language(label(term), lang)
        case Shifted(day, days):
            return _shifted(day, days, lang)
        case MonthsAfter(day, months):
            length = _length(months, "months", lang)
            return word("months after", lang, day=day_phrase(day, lang), by=length)
        case EarlierOf(left, right) | LaterOf(left, right):
            both = {"a": day_phrase(left, lang), "b": day_phrase(right, lang)}
            return word(type(term).__name__, lang, **both)
        case ChooseDay(when, then, otherwise):
            either = {
                "then": day_phrase(then, lang),
                "otherwise": day_phrase(otherwise, lang),
            }
            return word("choose", lang, when=clause(when, lang), **either)
        case ByInterpretation(point, interpretations):
            what = "; ".join(
                f"`{key}` {day_phrase(d, lang)}" for key, d in interpretations
            )
            return word("reading", lang, id=point.id, what=what)
        case _:
            assert_never(term)


def _shifted(day: DayTerm, days: Term, lang: Language) -> str:
    shown = day_phrase(day, lang)
    if not isinstance(days, int):
        return word("shifted", lang, day=shown, by=phrase(days, lang))
    key = "earlier" if days < 0 else "later"
    return word(key, lang, day=shown, by=quantity(abs(days), "days", lang))


def _length(term: Term, unit: str, lang: Language) -> str:
    if isinstance(term, int):
        return quantity(term, unit, lang)
    return f"({phrase(term, lang)})"


# -- conditions, on one line


def clause(condition: Condition, lang: Language) -> str:
    """Write a condition on one line."""
    match condition:
        case Attribute():
            return in_language(label(condition), lang)
        case Always() | Never():
            return word(type(condition).__name__, lang)
        case Known(fact):
            return word("known", lang, what=in_language(label(fact), lang))
        case Compare(left, relation, right):
            return _compared(left, relation, right, lang)
        case OneOf(fact, names):
            return f"{in_language(label(fact), lang)}: {_named(fact, names, lang)}"
        case Group(how, parts):
            joined = "; ".join(clause(part, lang) for part in parts)
            return f"{word(how.value, lang)}: ({joined})"
        case Clause(at, says):
            return f"{at.unit}: {in_language(condition, lang) or clause(says, lang)}"
        case Discretion(says):
            return f"{condition.at.unit}: {may(condition, lang)}: {clause(says, lang)}"
        case OpenDiscretion(of=discretion):
            what = clause(discretion.condition, lang)
            return f"{discretion.at.unit}: {decides(discretion, lang)}: {what}"
        case Refer(rule):
            return word("refer", lang, what=in_language(rule, lang))
        case ByInterpretation(point, interpretations):
            what = "; ".join(
                f"`{key}` {clause(said, lang)}" for key, said in interpretations
            )
            return word("reading", lang, id=point.id, what=what)
        case _:
            assert_never(condition)


def _compared(left: Term, relation: Relation, right: Term, lang: Language) -> str:
    match left, relation, right:
        case DaysBetween(start, end), Relation.AT_LEAST, (0 | 1):
            days = {"a": day_phrase(start, lang), "b": day_phrase(end, lang)}
            return word("before" if right else "no later", lang, **days)
    return f"{phrase(left, lang)} {relation.value} {phrase(right, lang)}"


def _named(fact: Attribute[Any], names: tuple[str, ...], lang: Language) -> str:
    polish = dict(label(fact).names)
    return " / ".join(in_language(Text(polish[name], name), lang) for name in names)


def who(said: Discretion, lang: Language) -> str:
    """Return whose decision it is."""
    return in_language(said.who, lang)


def may(said: Discretion, lang: Language, mark: str = "") -> str:
    """Say who may decide at discretion.

    Args:
        said: The discretion.
        lang: The language.
        mark: What a page puts around the verb.
    """
    verb = f"{mark}{word('may verb', lang)}{mark}"
    return word("may", lang, who=who(said, lang), verb=verb)


def decides(said: Discretion, lang: Language, mark: str = "") -> str:
    """Say who decides, where the law leaves it open.

    Args:
        said: The discretion.
        lang: The language.
        mark: What a page puts around the verb.
    """
    verb = f"{mark}{word('decides verb', lang)}{mark}"
    return word("decides", lang, who=who(said, lang), verb=verb)
