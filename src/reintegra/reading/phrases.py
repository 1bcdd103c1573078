"""Say terms and conditions on one line, in Polish and in English."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, assert_never

from attrs import Attribute

from reintegra.grammar.facts import label
from reintegra.grammar.words import (
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Condition,
    Discretion,
    Greater,
    Group,
    Line,
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
from reintegra.reading.numbers import Language, number

_WORDS: dict[str, tuple[str, str]] = {
    "all of": ("łącznie", "all of"),
    "any of": ("co najmniej jedno z", "at least one of"),
    "none of": ("żadne z", "none of"),
    "up": ("w górę", "up"),
    "down": ("w dół", "down"),
    "half up": ("połówki w górę", "half up"),
    "rounded": ("zaokrąglone do {step} ({how}): {of}", "{of} rounded {how} to {step}"),
    "smaller": ("mniejsza z liczb: {a}; {b}", "the smaller of {a} and {b}"),
    "greater": ("większa z liczb: {a}; {b}", "the greater of {a} and {b}"),
    "choose": (
        "jeżeli {when}: {then}; w przeciwnym razie: {otherwise}",
        "if {when}: {then}; otherwise: {otherwise}",
    ),
    "reading": ("zależnie od wykładni {id}: {what}", "by reading of {id}: {what}"),
    "open": (
        "zależnie od wykładni {id} ({question})",
        "by reading of {id} ({question})",
    ),
    "default": ("domyślnie", "by default"),
    "may": ("{who} **może**: {what}", "{who} **may**: {what}"),
    "decides": ("**decyduje** {who}: {what}", "{who} **decides**: {what}"),
    "refer": ("spełnia: {what}", "meets: {what}"),
    "since": ("od {since}", "from {since}"),
    "until": ("od {since} do {until}", "from {since} to {until}"),
    "evidence": ("poziom pewności", "evidence"),
    "published": ("ogłoszono {day}", "published {day}"),
    "sum": ("{label} = {says}", "{label} = {says}"),
    "informs": ("(informacyjnie)", "(for information)"),
    "amount": ("do wypłaty", "amount"),
    "not": ("nie", "not"),
}


def word(key: str, lang: Language, **parts: object) -> str:
    """Return a phrase of the prose in a language, with its parts filled in."""
    return _WORDS[key][lang == "en"].format(**parts)


def of(said: object, lang: Language) -> str:
    """Return the label of anything that carries ``pl`` and ``en``."""
    return str(getattr(said, lang))


# -- terms, on one line


def phrase(term: Term, lang: Language) -> str:
    """Write a term on one line."""
    match term:
        case int() | Fraction():
            return number(term, lang)
        case Attribute():
            return of(label(term), lang)
        case Parameter():
            return of(term, lang)
        case Line():
            return f"*{of(term, lang)}*"
        case Sum(parts):
            return _added(parts, lang)
        case Product(left, right):
            return f"{_factor(left, lang)} × {_factor(right, lang)}"
        case Smaller(left, right):
            return word("smaller", lang, a=phrase(left, lang), b=phrase(right, lang))
        case Greater(left, right):
            return word("greater", lang, a=phrase(left, lang), b=phrase(right, lang))
        case Rounded(rounded, how, step):
            return _rounded(rounded, how, step, lang)
        case Choose(when, then, otherwise):
            said = {"then": phrase(then, lang), "otherwise": phrase(otherwise, lang)}
            return word("choose", lang, when=clause(when, lang), **said)
        case ByInterpretation(point, readings):
            what = "; ".join(f"`{key}` {phrase(one, lang)}" for key, one in readings)
            return word("reading", lang, id=point.id, what=what)
        case _:
            assert_never(term)


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


def _rounded(what: Term, how: Rounding, step: int, lang: Language) -> str:
    parts = {"of": phrase(what, lang), "how": word(how.value, lang)}
    return word("rounded", lang, step=step, **parts)


# -- conditions, on one line


def clause(condition: Condition, lang: Language) -> str:
    """Write a condition on one line."""
    match condition:
        case Attribute():
            return of(label(condition), lang)
        case Compare(left, relation, right):
            return _compared(left, relation, right, lang)
        case OneOf(fact, names):
            return f"{of(label(fact), lang)}: {_named(fact, names, lang)}"
        case Group(how, parts):
            joined = "; ".join(clause(part, lang) for part in parts)
            return f"{word(how.value, lang)}: ({joined})"
        case Clause(at, says):
            return f"{at.unit}: {of(condition, lang) or clause(says, lang)}"
        case Discretion(says):
            return may(condition, clause(says, lang), lang)
        case OpenDiscretion(of=discretion):
            return decides(discretion, clause(discretion.says, lang), lang)
        case Refer(rule):
            return word("refer", lang, what=of(rule, lang))
        case ByInterpretation(point, readings):
            what = "; ".join(f"`{key}` {clause(said, lang)}" for key, said in readings)
            return word("reading", lang, id=point.id, what=what)
        case _:
            assert_never(condition)


def _compared(left: Term, relation: Relation, right: Term, lang: Language) -> str:
    return f"{phrase(left, lang)} {relation.value} {phrase(right, lang)}"


def _named(fact: Attribute[Any], names: tuple[str, ...], lang: Language) -> str:
    polish = dict(label(fact).names)
    return " / ".join(polish[name] if lang == "pl" else name for name in names)


def who(said: Discretion, lang: Language) -> str:
    """Return whose decision it is."""
    return said.who_pl if lang == "pl" else said.who_en


def may(said: Discretion, what: str, lang: Language) -> str:
    """Say whose decision it is, and of what."""
    text = word("may", lang, who=who(said, lang), what=what)
    return f"{said.at.unit}: {text}".rstrip()


def decides(said: Discretion, what: str, lang: Language) -> str:
    """Say whose decision an open discretion waits for, and of what."""
    text = word("decides", lang, who=who(said, lang), what=what)
    return f"{said.at.unit}: {text}".rstrip()
