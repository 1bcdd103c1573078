"""What a reader must know beside an answer: evidence, law not yet read, readings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

from reintegra.arguments import check_arguments
from reintegra.grammar.days import AsOf, MonthsAfter, MonthsBegun, WholeMonthsBetween
from reintegra.grammar.nodes import Clause, Parameter, Refer
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.law.verified import LAW_VERIFIED
from reintegra.reading.record.trace import (
    DayValue,
    Part,
    known,
    notable,
    referred,
    sources,
)
from reintegra.values import frozen
from reintegra.values.text import Language, in_language


@check_arguments
@frozen
class Notice:
    """A warning on a result; the result stands.

    Attributes:
        about: What it is about: ``evidence``, ``law`` (not read to that day),
            ``interpretation``, ``days``, …
        pl: The warning in Polish.
        en: The warning in English.
    """

    about: str
    pl: str
    en: str

    def text(self, lang: Language) -> str:
        """The warning in the language asked for."""
        return in_language(self, lang)

    def __str__(self) -> str:
        return self.en


def notices(day: date, version: Version[Any], *nodes: Part) -> tuple[Notice, ...]:
    """List what must be said beside an answer."""
    met = notable(*nodes)
    found = (
        *beyond(day),
        *(notice for other in _other_days(met) for notice in beyond(other)),
        *_undefined(met),
        *_weak_versions(version, *_versions(met)),
        *_weak_sources(met),
        *contested_defaults(*(node.choice for node in met if node.choice)),
    )
    return tuple(dict.fromkeys(found))


def evidence(version: Version[Any], *nodes: Part) -> Evidence:
    """Return the weakest evidence that an answer rests on."""
    levels = [version.evidence, *(v.evidence for v in referred(*nodes))]
    for said, node in sources(*nodes):
        if isinstance(said, Clause):
            levels.append(said.evidence)
        elif node.version is not None:
            levels.append(node.version.evidence)
    return max(levels)


def beyond(day: date) -> tuple[Notice, ...]:
    """Warn of a day after the last one whose law was verified."""
    return (_beyond(day, LAW_VERIFIED),) if day > LAW_VERIFIED else ()


@lru_cache(maxsize=1024)
def _beyond(day: date, last: date) -> Notice:
    from reintegra.reading.text.days import day_text  # noqa: PLC0415 - seldom

    return Notice(
        "law",
        f"{day_text(day, 'pl')} to dzień późniejszy niż ostatni sprawdzony stan "
        f"prawny ({day_text(last, 'pl')})",
        f"{day} is after the last day of the law verified ({last})",
    )


def _other_days(met: tuple[Part, ...]) -> Iterator[date]:
    """Go through the days by whose law a part of the answer was read."""
    for node in met:
        if isinstance(node.expression, AsOf):
            yield from (
                part.value
                for part in node.parts
                if isinstance(part, DayValue) and part.value is not None
            )


def _undefined(met: tuple[Part, ...]) -> Iterator[Notice]:
    """Warn of what has no value though all that it follows from is known."""
    for node in met:
        if not known(node) and not node.error and all(map(known, node.parts)):
            match node.expression:
                case WholeMonthsBetween() | MonthsBegun() | MonthsAfter() as term:
                    yield _no_value(term)


def _no_value(term: WholeMonthsBetween | MonthsBegun | MonthsAfter) -> Notice:
    from reintegra.reading.text import phrases  # noqa: PLC0415 - seldom needed

    if isinstance(term, MonthsAfter):
        pl, en = "liczba miesięcy jest ujemna", "the months are below 0"
        written = phrases.day_phrase(term, "pl"), phrases.day_phrase(term, "en")
    else:
        pl, en = "koniec przypada przed początkiem", "the end lies before the start"
        written = phrases.phrase(term, "pl"), phrases.phrase(term, "en")
    return Notice(
        "days",
        f"nie można ustalić, bo {pl}: {written[0]}",
        f"not known, as {en}: {written[1]}",
    )


def _versions(met: tuple[Part, ...]) -> Iterator[Version[Any]]:
    for node in met:
        if isinstance(node.expression, Refer) and node.version:
            yield node.version


def _weak_versions(*versions: Version[Any]) -> Iterator[Notice]:
    for version in versions:
        if not version.evidence.firm:
            yield _weak(version.evidence, *_named(version.cites))


def _weak_sources(met: tuple[Part, ...]) -> Iterator[Notice]:
    for node in met:
        said, version = node.expression, node.version
        if isinstance(said, Clause) and not said.evidence.firm:
            yield _weak(said.evidence, *_named(said.at))
        if isinstance(said, Parameter) and version and not version.evidence.firm:
            pl, en = _named(version.cites)
            yield _weak(version.evidence, f"{said.pl}, {pl}", f"{said.en}, {en}")


def _named(cite: Citation) -> tuple[str, str]:
    return cite.text("pl"), cite.text("en")


def _weak(level: Evidence, pl: str, en: str) -> Notice:
    return Notice(
        "evidence",
        f"poziom pewności „{level.pl}”: {pl}",
        f"evidence {level.name} ({level.en}): {en}",
    )


def contested_defaults(*met: AppliedInterpretation) -> Iterator[Notice]:
    """Warn of open points taken by a default that has a doubt of its own."""
    for choice in met:
        if choice.point.warn and choice.interpretation == choice.point.default:
            yield _contested(choice)


@lru_cache(maxsize=1024)
def _contested(choice: AppliedInterpretation) -> Notice:
    point, reading = choice.point, choice.interpretation
    return Notice(
        "interpretation",
        f"{point.id}: {point.pl} Przyjęto, że {reading.pl}",
        f"{point.id}: {point.en} It is taken that {reading.en}",
    )
