"""Comparisons that the cases share: shares, numbers of a period, weeks of works."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from reintegra.grammar.nodes import Number, Parameter
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, Period
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Version
from reintegra.outcomes.measuring.rate import Rate
from reintegra.outcomes.measuring.rendering import percent
from reintegra.people.person import Person
from reintegra.programmes.psu.participation import WorkLog
from reintegra.programmes.psu.statement import pay
from reintegra.programmes.shared.money import grosze
from reintegra.projects.comparison import Comparison
from reintegra.projects.groups import Length
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.days import day_text
from reintegra.reading.text.numbers import money, quantity
from reintegra.values import frozen
from reintegra.values.text import Language, Text, in_language

NO_RIGHTS = Person(
    unemployment_benefit=False,
    pre_retirement_allowance=False,
    pre_retirement_benefit=False,
    social_pension=False,
    structural_pension=False,
    disability_pension=False,
    retirement_pension=False,
    teacher_compensation_benefit=False,
)
"""A person without a right to any benefit or pension that excludes."""

LONG_TERM = evolve(
    NO_RIGHTS,
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    participation_limited=True,
    in_poverty=True,
    registered_unemployed=True,
    long_term_unemployed=True,
)
"""A long-term unemployed person under art. 1 ust. 2, without another right."""


def text_notice(pl: str, en: str) -> Notice:
    """Return a notice on a text: what is wrong in it, or what a reader must know."""
    return Notice("text", pl, en)


def not_stated(
    key: str, pl: str, en: str, basis: str = "", because: Notice | None = None
) -> Comparison:
    """Return a comparison without figures: the text states nothing, nothing follows."""
    return Comparison(key, pl, en, "", "", None, basis=basis, remark=because)


def compare_length(stated: str, period: Period) -> Comparison:
    """Compare the stated period of a project with its days, the last one included."""
    found, names = Length.of(period), ("okres projektu", "length of the project")
    days = Text(found.text("pl"), found.text("en"))
    return Comparison("period", *names, stated, days, agrees=True)


# -- shares


def share_text(count: int, of: int) -> Text:
    """Return a share as text, with numerator and denominator.

    >>> share_text(70, 85).en
    '70 / 85 = 82.35%'
    """
    parts, share = f"{count} / {of}", Fraction(count, of)
    pl, en = percent(share, "pl"), percent(share, "en")
    return Text(f"{parts} = {pl}", f"{parts} = {en}")


def compare_rate(  # noqa: PLR0913, PLR0917 - a comparison is made of so much
    key: str,
    pl: str,
    en: str,
    stated: str,
    rate: Rate,
    because: Notice | None = None,
    *,
    agrees: bool | None = True,
) -> Comparison:
    """Compare a stated share with a rate; the basis has the denominator."""
    low, high = rate.interval()
    return Comparison(
        key,
        pl,
        en,
        stated,
        share_text(rate.count, rate.of),
        agrees,
        basis=f"{rate.spec.id}: {rate.count}/{rate.of} {rate.denominator}, "
        f"Wilson 95% {low:.6f}–{high:.6f}",
        remark=because,
    )


# -- the law of the period


def parameter_over_period(
    topic: str, parameter: Parameter, period: Period
) -> Comparison:
    """Return the values of a parameter in a period, change by change."""
    turns = (one.since for one in parameter.history.versions)
    days = (period.first, *(day for day in turns if period.first < day <= period.last))
    law = parameter.history
    found = [(day, law.find(day) or law.status(day)) for day in days]
    versions = (one for _, one in found if isinstance(one, Version))
    cites = dict.fromkeys(str(one.cites) for one in versions)
    return Comparison(
        *(f"{topic}.{parameter.key}", parameter.pl, parameter.en, ""),
        Text(
            _changes(found, parameter.unit, "pl"), _changes(found, parameter.unit, "en")
        ),
        None,
        basis="; ".join(cites),
    )


def _changes(
    found: Iterable[tuple[date, Version[Number] | LawStatus]], unit: str, lang: Language
) -> str:
    """Write out a value and each later one that differs, with its first day."""
    kept: list[str] = []
    last = ""
    for day, version in found:
        text = _value(version, unit, lang)
        if text != last:
            since = (
                f"{in_language(_WORDS['from'], lang)} {day_text(day, lang)}: "
                if kept
                else ""
            )
            kept.append(f"{since}{text}")
        last = text
    return "; ".join(kept)


def _value(version: Version[Number] | LawStatus, unit: str, lang: Language) -> str:
    words = {key: in_language(one, lang) for key, one in _WORDS.items()}
    if isinstance(version, LawStatus):
        return in_language(version, lang)
    if unit == "flag":
        return words["yes"] if version.require() else words["no"]
    return quantity(version.require(), unit, lang)


_WORDS: dict[str, Text] = {
    "from": Text("od", "from"),
    "yes": Text("tak", "yes"),
    "no": Text("nie", "no"),
}


# -- works


@frozen
class WorksPay:
    """The pay for works and who bears it, in złoty (*świadczenie i refundacja*)."""

    amount: Decimal
    refund: Decimal
    gmina_share: Decimal
    cites: str

    def text(self, lang: Language) -> str:
        """Write it out."""
        amount, refund, rest = (
            money(grosze(one), lang)
            for one in (self.amount, self.refund, self.gmina_share)
        )
        said = Text(
            f"{amount}, w tym refundacja do {refund}, gmina {rest}",
            f"{amount}, of it refunded at most {refund}, the gmina {rest}",
        )
        return in_language(said, lang)


def pay_works(
    days: Iterable[date], hours: int, agreement: date, under: Interpretations
) -> WorksPay:
    """Compute the pay for hours of works on some days."""
    log = WorkLog([(day, hours) for day in days])
    months = dict.fromkeys(map(Month.of, log.days))
    paid = [pay(log, one, agreement=agreement, under=under) for one in months]
    return WorksPay(
        sum((Decimal(one.amount or 0) for one in paid), Decimal()),
        sum((one.refund for one in paid), Decimal()),
        sum((one.gmina_share for one in paid), Decimal()),
        "; ".join(dict.fromkeys(str(cite) for one in paid for cite in one.cites)),
    )
