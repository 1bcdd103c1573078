"""What a worked question is, and how its answer is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from attrs import frozen

from reintegra.errors import NotInForceError, NotReadError
from reintegra.law.citation import Citation
from reintegra.law.timeline import Timeline
from reintegra.programmes.open_to_text import not_in_force_text
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.numbers import money
from reintegra.values.text import Language, in_language

DAYS = (
    date(2005, 12, 5),
    date(2009, 3, 2),
    date(2012, 3, 5),
    date(2014, 6, 2),
    date(2019, 6, 17),
    date(2024, 3, 4),
    date(2025, 6, 2),
    date(2026, 9, 1),
)
"""The eight days asked about."""


@frozen
class Answer:
    """An answer in both languages, and the law behind it."""

    pl: str
    en: str
    cites: tuple[Citation, ...]

    def text(self, lang: Language) -> str:
        """The answer in the language asked for."""
        return in_language(self, lang)


@frozen
class Question:
    """What is asked of a programme in every year.

    Attributes:
        programme: The room.
        pl: The question in Polish.
        en: The same in English.
        law: Whether there is anything to ask about on a day.
        ask: The answer of a day.
        since: First day on which it is asked at all.
    """

    programme: str
    pl: str
    en: str
    law: Timeline[Any]
    ask: Callable[[date], Answer]
    since: date = date.min

    def on(self, day: date) -> Answer:
        """Return the answer of a day; where there is none, why, since or until when."""
        try:
            self.law.on(day)
        except (NotInForceError, NotReadError) as error:
            known = [one for one in self.law.versions if one.since <= day]
            silent = known[-1] if known else self.law.versions[0]
            told = not_in_force_text(error, "pl"), not_in_force_text(error, "en")
            return Answer(*told, silent.sources)
        return self.ask(day)


# -- how answers are written


def verdict(of: Verdict) -> Answer:
    """Write a verdict."""
    pl = {True: "tak", False: "nie", None: "nie wiadomo"}[of.met]
    en = {True: "yes", False: "no", None: "not known"}[of.met]
    for one in of.discretion:
        pl += f", decyduje {one.who.pl}"
        en += f", {one.who.en} decides"
    return Answer(pl, en, of.cites)


def amounts(cites: Iterable[Citation], *parts: tuple[str, str, int | None]) -> Answer:
    """Write amounts in grosze, each after its Polish and its English name."""
    told = [(pl, en, grosze) for pl, en, grosze in parts if grosze is not None]
    return Answer(
        "; ".join(f"{pl} {money(grosze, 'pl')}".strip() for pl, _, grosze in told),
        "; ".join(f"{en} {money(grosze, 'en')}".strip() for _, en, grosze in told),
        tuple(cites),
    )


def findings(found: Iterable[Finding], none: Iterable[Citation] = ()) -> Answer:
    """Write findings; where there are none, *none* says by what law."""
    listed = list(found)
    if not listed:
        return Answer("bez uwag", "no finding", tuple(none))
    return Answer(
        "; ".join(f"{o.limit.pl}: {o.answer('pl')}, {o.span}" for o in listed),
        "; ".join(f"{o.limit.en}: {o.answer('en')}, {o.span}" for o in listed),
        tuple(dict.fromkeys(cite for one in listed for cite in one.cites)),
    )
