"""Write out what would have to change to turn an answer."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.reading.text.days import day_text
from reintegra.reading.text.explain import answered, when
from reintegra.reading.text.numbers import quantity
from reintegra.reading.text.reasons import standard_phrase
from reintegra.reading.what_if.fact_sets import FactChange, FactSet, SumOfFacts, WhatIf
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language

_SETS = Text(
    "odpowiedź brzmiałaby „{to}”, gdyby spełniony był jeden z zestawów ({n}):",
    "the answer would be “{to}” with one of these sets of facts ({n}):",
)
_NONE = Text(
    "żaden zestaw liczący do {most} faktów nie zmienia odpowiedzi na „{to}”",
    "no set of up to {most} facts turns the answer to “{to}”",
)
_LEFT = Text(
    "rozstrzygałby organ, gdyby spełniony był jeden z zestawów ({n}):",
    "an authority would decide with one of these sets of facts ({n}):",
)
_LARGER = Text(
    "zestawów liczących więcej niż {most} nie szukano",
    "sets of more facts than {most} were not looked for",
)
_PARTIAL = Text(
    "wykaz nie jest pełny: nie każde porównanie da się odwrócić",
    "the list is not complete: not every comparison can be turned round",
)
_FIXED = Text("nie może się zmienić: {names}", "cannot change: {names}")
_LAW = Text(
    "przy tych samych faktach odpowiedź zmienia samo prawo: od {day}",
    "with the same facts the law itself turns the answer: from {day}",
)
_NO_LAW = Text(
    "przy tych samych faktach żadna późniejsza zmiana prawa nie zmienia odpowiedzi",
    "with the same facts no later change of the law turns the answer",
)
_NOW = Text("teraz: {now}", "now: {now}")
_WITHIN = Text("od {low} do {high}", "from {low} to {high}")
_TOGETHER = Text("łącznie {sum}: {bounds}", "together {sum}: {bounds}")
_AT_LEAST = Text("co najmniej {low}", "at least {low}")
_AT_MOST = Text("co najwyżej {high}", "at most {high}")
_WHO = Text("decyduje {who}", "the decision remains with {who}")


@explanation.register
def what_if_text(found: WhatIf, lang: Language) -> str:
    """Explain what would have to change: sets of facts, decisions, the law."""
    return "\n".join(_lines(found, lang))


def _lines(found: WhatIf, lang: Language) -> Iterator[str]:
    verdict, to = found.verdict, standard_phrase(str(found.to), lang)
    rule = in_language(verdict.rule, lang)
    yield f"{rule}: {answered(verdict, lang)} ({when(verdict, lang)})"
    head = _SETS if found.sets else _NONE
    counted = {"to": to, "n": len(found.sets), "most": found.at_most}
    yield in_language(head, lang).format(**counted)
    yield from _sets(found.sets, lang)
    if found.to_decision:
        yield in_language(_LEFT, lang).format(n=len(found.to_decision))
        yield from _sets(found.to_decision, lang)
    if found.fixed:
        names = ", ".join(f"`{name}`" for name in found.fixed)
        yield in_language(_FIXED, lang).format(names=names)
    if found.larger:
        yield in_language(_LARGER, lang).format(most=found.at_most)
    if not found.complete:
        yield in_language(_PARTIAL, lang)
    if found.next_change is None:
        yield in_language(_NO_LAW, lang)
    else:
        day = day_text(found.next_change, lang)
        yield in_language(_LAW, lang).format(day=day)


def _sets(sets: tuple[FactSet, ...], lang: Language) -> Iterator[str]:
    for one in sets:
        parts = [_change(change, lang) for change in one.changes]
        parts += [_sum(some, one, lang) for some in one.sums]
        for left in one.decisions:
            who = in_language(left.who, lang)
            text = in_language(_WHO, lang).format(who=who)
            parts.append(f"{text} ({left.source.unit})")
        yield "- " + "; ".join(parts)


def _change(one: FactChange, lang: Language) -> str:
    now = _value(one, one.fact.value, lang)
    shown = in_language(_NOW, lang).format(now=now)
    return f"{in_language(one.fact, lang)}: {_wanted(one, lang)} ({shown})"


def _wanted(one: FactChange, lang: Language) -> str:
    if one.first is not None and one.last is not None:
        days = {"low": day_text(one.first, lang), "high": day_text(one.last, lang)}
        return in_language(_WITHIN, lang).format(**days)
    if one.at_least is not None and one.at_most is not None:
        if one.at_least == one.at_most:
            return _value(one, one.at_least, lang)
        numbers = {"low": one.at_least, "high": _value(one, one.at_most, lang)}
        return in_language(_WITHIN, lang).format(**numbers)
    return " / ".join(_value(one, name, lang) for name in one.names)


def _value(one: FactChange, value: bool | int | str | None, lang: Language) -> str:  # noqa: FBT001 - a fact
    if value is None or isinstance(value, bool):
        return standard_phrase(str(value), lang)
    if isinstance(value, int):
        return quantity(value, one.fact.unit, lang)
    return value


def _sum(some: SumOfFacts, one: FactSet, lang: Language) -> str:
    names = {change.fact.name: in_language(change.fact, lang) for change in one.changes}
    text = ""
    for name, weight in some.facts:
        sign = " − " if weight < 0 else " + "
        times = "" if abs(weight) == 1 else f"{abs(weight)} × "
        text += f"{sign if text else ''}{times}{names[name]}"
    bounds = [
        in_language(phrase, lang).format(low=some.at_least, high=some.at_most)
        for phrase, bound in ((_AT_LEAST, some.at_least), (_AT_MOST, some.at_most))
        if bound is not None
    ]
    return in_language(_TOGETHER, lang).format(sum=text, bounds=", ".join(bounds))
