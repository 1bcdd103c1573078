"""The casebook on one page: who may join, hours, pay, outcomes, and what holds."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from reintegra.casebook import CASES
from reintegra.casebook.case import Case
from reintegra.cli.phrases import phrase
from reintegra.cli.screen import Screen
from reintegra.interop.plain import Plain, verdict_data
from reintegra.outcomes.measuring.rate import Rate
from reintegra.outcomes.measuring.rendering import percent
from reintegra.projects.comparison import Comparison
from reintegra.reading.reasons.main_reason import main_reason
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.csv_text import Cell, sheet
from reintegra.values.text import Language, Text, in_language

_COLUMNS = ("case", "key", "what", "stated", "computed", "basis", "met", "because")


@frozen
class Page:
    """A case, asked once.

    Attributes:
        case: The case.
        verdict: Whether its typical person could join.
        rates: What its cohort comes to.
        found: What holds of its text.
    """

    case: Case
    verdict: Verdict
    rates: tuple[Rate, ...]
    found: tuple[Comparison, ...]

    @classmethod
    def of(cls, case: Case) -> Page:
        """Ask a case everything."""
        return cls(case, case.verdict(), case.rates(), case.check())

    def show(self, seen: Screen) -> None:
        """Print it for people."""
        lang, case = seen.lang, self.case
        seen.heading(case.title(lang))
        seen.line(phrase("case source", lang, source=case.source))
        seen.line(phrase("case synthetic", lang, note=case.synthetic.text(lang)))
        seen.table(("asked", "answer"), self._rows(lang))

    def _rows(self, lang: Language) -> Iterator[tuple[str, str]]:
        yield from _under("case joins", self._joins(lang), lang)
        for topic in ("hours", "paid"):
            said = (
                _line(one, lang)
                for one in self.found
                if one.key.startswith(f"{topic}.")
            )
            yield from _under(f"case {topic}", said, lang)
        yield from _under("case outcomes", (_rate(r, lang) for r in self.rates), lang)
        yield from _under("case check", self._check(lang), lang)

    def _joins(self, lang: Language) -> Iterator[str]:
        rule, verdict = self.verdict.rule, self.verdict
        answer = phrase(str(verdict.met), lang)
        yield f"{rule.key}, {in_language(rule, lang)}, {verdict.on}: {answer}"
        yield main_reason(verdict, lang)

    def _check(self, lang: Language) -> Iterator[str]:
        told = self.case.tally(self.found)
        yield phrase(
            "case tally",
            lang,
            reproduced=told.reproduced,
            inconsistent=told.inconsistent,
            unknown=told.unknown,
            follows=told.follows,
        )
        for one in self.found:
            if one.met is False:
                why = f" – {one.remark.text(lang)}" if one.remark else ""
                yield f"{phrase('case False', lang)}: {_label(one, lang)}{why}"
        silent = [one for one in self.found if one.met is None and not one.follows]
        names = "; ".join(one.label(lang) for one in silent)
        yield f"{phrase('case None', lang)}: {names}"

    def data(self, lang: Language) -> Plain:
        """Return everything as plain data."""
        return {
            "case": self.case.key,
            "title": self.case.title(lang),
            "source": str(self.case.source),
            "synthetic": self.case.synthetic.text(lang),
            "verdict": verdict_data(self.verdict, lang),
            "rates": [_rate_data(rate) for rate in self.rates],
            "check": [
                dict(zip(_COLUMNS, row, strict=True)) for row in self.cells(lang)
            ],
        }

    def cells(self, lang: Language) -> Iterator[tuple[Cell, ...]]:
        """Go through what holds of the text, a row for each comparison."""
        for one in self.found:
            why = one.remark.text(lang) if one.remark else ""
            said = (
                one.label(lang),
                in_language(one.stated, lang),
                in_language(one.computed, lang),
                one.basis,
            )
            yield (self.case.key, one.key, *said, one.met, why)


def pages() -> tuple[Page, ...]:
    """Ask every case of the casebook."""
    return tuple(map(Page.of, CASES))


def cases_sheet(asked: tuple[Page, ...], lang: Language) -> str:
    """Write what holds of every text as CSV."""
    return sheet(_COLUMNS, (row for page in asked for row in page.cells(lang)))


def _under(
    topic: str, said: Iterator[str], lang: Language
) -> Iterator[tuple[str, str]]:
    """Put the name of a topic beside its first line."""
    for place, text in enumerate(said):
        yield ("" if place else phrase(topic, lang)), text


def _label(one: Comparison, lang: Language) -> str:
    return (
        f"{one.label(lang)}: {in_language(one.computed, lang) or phrase('None', lang)}"
    )


def _line(one: Comparison, lang: Language) -> str:
    told = not one.follows and one.computed.en
    held = f" ({phrase(f'case {one.met}', lang)})" if told else ""
    return f"{_label(one, lang)}{held}"


def _rate(rate: Rate, lang: Language) -> str:
    """Write a rate with its denominator, and what is not known of it."""
    key = in_language(Text("", f": {rate.denominator}"), lang)
    name = f"{in_language(rate.spec, lang)} ({rate.denominator_spec.text(lang)}{key})"
    if rate.share is None:
        return f"{name}: {phrase('case undefined', lang)}"
    parts = [f"{rate.count} / {rate.of} = {percent(rate.share, lang)}"]
    if rate.planned is None and len(rate.unknown) < rate.of:
        low, high = (percent(Fraction(one), lang) for one in rate.interval())
        parts.append(phrase("case interval", lang, low=low, high=high))
    if rate.unknown:
        low, high = percent(rate.worst, lang), percent(rate.best, lang)
        parts.append(
            phrase("case bounds", lang, n=len(rate.unknown), low=low, high=high)
        )
    return f"{name}: {'; '.join(parts if len(rate.unknown) < rate.of else parts[1:])}"


def _rate_data(rate: Rate) -> Plain:
    share, worst, best = (
        None if one is None else str(one) for one in (rate.share, rate.worst, rate.best)
    )
    return {
        "metric": rate.spec.id,
        "denominator": rate.denominator,
        "count": rate.count,
        "of": rate.of,
        "share": share,
        "worst": worst,
        "best": best,
        "unknown": list(rate.unknown),
    }
