"""Read rules and formulas aloud: Markdown, in Polish and in English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar, assert_never

from reintegra.grammar.names import Cases, NameTerm, NotKnown, Sorting
from reintegra.grammar.nodes import (
    ByInterpretation,
    Clause,
    Condition,
    Discretion,
    Formula,
    Group,
    Lines,
    OpenDiscretion,
    Rule,
)
from reintegra.grammar.scope import AnyRule
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.points import OpenPoint
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Timeline, Version
from reintegra.reading.text.phrases import clause, decides, may, phrase, word
from reintegra.values.text import Language, Text, in_language, with_full_stop

T = TypeVar("T")
_BOLD = "**"
_OF_PARTS = (Group, ByInterpretation)

# -- conditions, as a nested list


def outline(condition: Condition, lang: Language, depth: int = 0) -> Iterator[str]:
    """Write a condition as a nested Markdown list, a line at a time."""
    lead = f"{'  ' * depth}- "
    match condition:
        case Group(how, parts):
            yield f"{lead}{word(how.value, lang)}:"
            for part in parts:
                yield from outline(part, lang, depth + 1)
        case Clause(
            condition=Group()
            | ByInterpretation()
            | Discretion()
            | OpenDiscretion() as says
        ):
            yield f"{lead}{_address(condition, lang)}"
            yield from outline(says, lang, depth + 1)
        case Clause(condition=says):
            own = in_language(condition, lang) or clause(says, lang)
            yield f"{lead}{_address(condition, lang, own)}"
        case Discretion(condition=says):
            yield f"{lead}{condition.at.unit}: {may(condition, lang, _BOLD)}:"
            yield from outline(says, lang, depth + 1)
        case OpenDiscretion(of=discretion):
            yield f"{lead}{discretion.at.unit}: {decides(discretion, lang, _BOLD)}:"
            yield from outline(discretion.condition, lang, depth + 1)
        case ByInterpretation(point, interpretations):
            yield f"{lead}{_question(point, lang)}"
            yield from _by_interpretation(point, interpretations, lang, depth + 1)
        case _:
            yield f"{lead}{clause(condition, lang)}"


def _address(said: Clause, lang: Language, own: str = "") -> str:
    weak = "" if said.evidence.firm else f" [{_level(said.evidence, lang)}]"
    remark = in_language(said.note, lang)
    note = f" ({remark})" if remark else ""
    text = own or in_language(said, lang)
    return f"**{said.at.unit}** {text}{weak}{note}".rstrip()


def _question(point: OpenPoint, lang: Language) -> str:
    return word("open", lang, id=point.id, question=in_language(point, lang))


def _by_interpretation(
    point: OpenPoint,
    interpretations: tuple[tuple[str, Condition], ...],
    lang: Language,
    depth: int,
) -> Iterator[str]:
    for key, said in interpretations:
        yield f"{'  ' * depth}- `{key}`{_default(point, key, lang)}:"
        yield from outline(said, lang, depth + 1)


def _default(point: OpenPoint, key: str, lang: Language) -> str:
    standard = not point.ask and key == point.default.key
    return f" ({word('default', lang)})" if standard else ""


# -- names, as a nested list


def name_outline(
    sorting: Sorting, term: NameTerm, lang: Language, depth: int = 0
) -> Iterator[str]:
    """Write what gives a name as a nested Markdown list, a line at a time."""
    lead = f"{'  ' * depth}- "
    match term:
        case Cases(cases, otherwise):
            for when, then in cases:
                yield from _case(sorting, when, then, lang, depth)
            yield f"{lead}{word('else', lang)}"
            yield from name_outline(sorting, otherwise, lang, depth + 1)
        case ByInterpretation(point, interpretations):
            yield f"{lead}{_question(point, lang)}"
            for key, then in interpretations:
                yield f"{'  ' * (depth + 1)}- `{key}`{_default(point, key, lang)}:"
                yield from name_outline(sorting, then, lang, depth + 2)
        case NotKnown():
            yield f"{lead}*{word('not known', lang)}*"
        case str():
            yield f"{lead}*{in_language(sorting.label(term), lang)}*"
        case _:
            assert_never(term)


def _case(
    sorting: Sorting, when: Condition, then: NameTerm, lang: Language, depth: int
) -> Iterator[str]:
    """Write a condition and its name; a condition of conditions as a list itself."""
    lead, inside = f"{'  ' * depth}- ", f"{'  ' * (depth + 1)}- "
    if isinstance(when, Group) and any(isinstance(p, _OF_PARTS) for p in when.parts):
        yield f"{lead}{word('if these', lang)}"
        yield from outline(when, lang, depth + 1)
        yield f"{inside}{word('then', lang)}"
        yield from name_outline(sorting, then, lang, depth + 2)
    else:
        yield f"{lead}{word('if', lang, when=clause(when, lang))}"
        yield from name_outline(sorting, then, lang, depth + 1)


# -- whole rules, formulas and sortings


def read_rule(rule: Rule, lang: Language) -> str:
    """Write every version of a rule as Markdown, point by point."""
    return _over_time(rule, rule.law, lang, lambda says: outline(says, lang))


def read_formula(formula: Formula, lang: Language) -> str:
    """Write every version of a formula as Markdown, line by line."""
    return _over_time(
        formula, formula.law, lang, lambda says: formula_lines(says, lang)
    )


def read_sorting(sorting: Sorting, lang: Language) -> str:
    """Write every version of a sorting as Markdown, case by case."""
    return _over_time(
        sorting, sorting.law, lang, lambda says: name_outline(sorting, says, lang)
    )


def formula_lines(said: Lines, lang: Language) -> Iterator[str]:
    """Write the lines of a formula and its amount as a Markdown list."""
    for line in said.lines:
        at = f"**{line.at.unit}** " if line.at else ""
        informs = "" if line.counts else f" {word('informs', lang)}"
        says = phrase(line.term, lang)
        yield f"- {at}*{in_language(line, lang)}*{informs} = {says}"
    at = f" ({said.at.unit})" if said.at else ""
    yield f"- **{word('amount', lang)}**{at} = {phrase(said.amount, lang)}"


def _over_time(named: AnyRule, law: Timeline[T], lang: Language, read: Any) -> str:
    text = [f"## {in_language(named, lang)}", "", f"`{named.key}`", ""]
    for version in law.versions:
        text += [f"### {span(law, version, lang)}", "", _sources(version, lang), ""]
        if version.content is None:
            text += [silence(version, lang), ""]
        else:
            text += [*_remarked(version, lang), *read(version.content), ""]
    return "\n".join(text)


def _remarked(version: Version[Any], lang: Language) -> Iterator[str]:
    if remark := in_language(version.note, lang):
        yield from (f"*{remark}*", "")


def silence(version: Version[Any], lang: Language) -> str:
    """Write why a version says nothing."""
    remark = in_language(version.note, lang)
    note = f" ({remark})" if remark else ""
    return f"{in_language(version.status, lang)}{note}"


def span(law: Timeline[Any], version: Version[Any], lang: Language) -> str:
    """Write from when to when a version is in force."""
    until = law.until(version)
    if until is None:
        return word("since", lang, since=version.since)
    return word("until", lang, since=version.since, until=until)


def _sources(version: Version[Any], lang: Language) -> str:
    if version.status is LawStatus.NOT_READ:
        return sources_text(version.sources, lang)
    return attested(version.sources, version.evidence, version.published, lang)


def attested(
    cites: Iterable[Citation], level: Evidence, published: date | None, lang: Language
) -> str:
    """Write sources, how well they are attested, and the day of promulgation if given.

    Args:
        cites: The sources, the first one first.
        level: The evidence.
        published: The day, ``None`` where it is not told.
        lang: The language.
    """
    later = f"; {word('published', lang, day=published)}" if published else ""
    return with_full_stop(
        f"{sources_text(cites, lang)} {level_text(level, lang)}{later}"
    )


def sources_text(cites: Iterable[Citation], lang: Language) -> str:
    """Write sources as a sentence, linked, with one full stop."""
    return with_full_stop("; ".join(link(cite, lang) for cite in cites))


def level_text(level: Evidence, lang: Language) -> str:
    """Write how well something is attested, as the beginning of a sentence."""
    return f"{word('evidence', lang)}: {level_name(level, lang)}"


def _level(level: Evidence, lang: Language) -> str:
    return in_language(Text(level.pl, level.name), lang)


def level_name(level: Evidence, lang: Language) -> str:
    """Write an evidence level: in Polish what it means, in English its name as well."""
    return in_language(Text(level.pl, f"{level.name} ({level.en})"), lang)


def link(cite: Citation, lang: Language) -> str:
    """Write a citation as Markdown, linked to its journal position."""
    text = cite.text(lang)
    return f"[{text}]({cite.eli})" if cite.eli else text
