"""Say terms and conditions on one line, in Polish and in English."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, assert_never

from attrs import Attribute

from reintegra.grammar.facts import label
from reintegra.grammar.nodes import (
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
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.reading.text.days import filled
from reintegra.reading.text.numbers import Language, number

_WORDS: dict[str, tuple[str, str]] = {
    "all of": ("spełnione wszystkie warunki", "all of"),
    "any of": ("spełniony co najmniej jeden z warunków", "at least one of"),
    "none of": ("nie zachodzi żadna z okoliczności", "none of"),
    "up": ("zaokrąglone w górę do {step}: {of}", "{of} rounded up to {step}"),
    "down": ("zaokrąglone w dół do {step}: {of}", "{of} rounded down to {step}"),
    "half up": (
        "zaokrąglone do {step} (pół i więcej w górę): {of}",
        "{of} rounded half up to {step}",
    ),
    "smaller": ("mniejsza z liczb: {a}; {b}", "the smaller of {a} and {b}"),
    "greater": ("większa z liczb: {a}; {b}", "the greater of {a} and {b}"),
    "choose": (
        "{then}, jeżeli {when}; w przeciwnym razie {otherwise}",
        "{then} if {when}; otherwise {otherwise}",
    ),
    "not known": ("nie można ustalić", "not known"),
    "if": ("jeżeli {when}:", "if {when}:"),
    "else": ("w pozostałych przypadkach:", "otherwise:"),
    "reading": ("zależnie od wykładni {id}: {what}", "by reading of {id}: {what}"),
    "open": (
        "zależnie od wykładni {id} ({question})",
        "by reading of {id} ({question})",
    ),
    "default": ("domyślnie", "by default"),
    "may": ("{who} {verb} (uznanie organu)", "{who} {verb} (at discretion)"),
    "may verb": ("może", "may"),
    "decides": ("{verb} {who}", "{who} {verb}"),
    "decides verb": ("decyduje", "decides"),
    "refer": ("spełnia: {what}", "meets: {what}"),
    "since": ("od {since}", "from {since}"),
    "until": ("od {since} do {until}", "from {since} to {until}"),
    "evidence": ("Poziom pewności", "Evidence"),
    "published": ("ogłoszono {day}", "published {day}"),
    "sum": ("{label} = {says}", "{label} = {says}"),
    "informs": ("(informacyjnie)", "(for information)"),
    "amount": ("kwota", "amount"),
}


def word(key: str, lang: Language, **parts: object) -> str:
    """Return a phrase of the prose in a language, with its parts filled in."""
    return filled(_WORDS[key][lang == "en"], lang, **parts)


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
        case ByInterpretation(point, interpretations):
            what = "; ".join(
                f"`{key}` {phrase(one, lang)}" for key, one in interpretations
            )
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
    to = _STEPS.get((_measured(what), step), (str(step), str(step)))[lang == "en"]
    return word(how.value, lang, step=to, of=phrase(what, lang))


_STEPS = {
    ("gr", 1): ("pełnego grosza", "the grosz"),
    ("gr", 10): ("pełnych 10 groszy", "10 groszy"),
    ("days", 1): ("pełnego dnia", "a whole day"),
    ("hours", 1): ("pełnej godziny", "a whole hour"),
    ("minutes", 1): ("pełnej godziny", "a whole hour"),
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
        case _:
            return ""


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
            return f"{condition.at.unit}: {may(condition, lang)}: {clause(says, lang)}"
        case OpenDiscretion(of=discretion):
            what = clause(discretion.condition, lang)
            return f"{discretion.at.unit}: {decides(discretion, lang)}: {what}"
        case Refer(rule):
            return word("refer", lang, what=of(rule, lang))
        case ByInterpretation(point, interpretations):
            what = "; ".join(
                f"`{key}` {clause(said, lang)}" for key, said in interpretations
            )
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
