"""The one form in which results give their reasons (*uzasadnienie*).

A tree is plain text, names and days: `to_data` writes it, and whoever reads it needs no
law. `FORM` is the version of this form; data of another one is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal, TypeAlias

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.points import AppliedInterpretation
from reintegra.law.verified import LAW_VERIFIED
from reintegra.reading.record.notices import Notice
from reintegra.values import frozen
from reintegra.values.text import Language, Text, in_language

FORM: Literal["1"] = "1"
"""The version of the form."""
State: TypeAlias = Literal["met", "not_met", "not_known", "decision", "known"]
"""What a reason comes to.

``decision``: no fact is missing, and an authority decides. ``known``: a number, a day
or an amount that is known; one that is not is ``not_known``.
"""

Unless: TypeAlias = Literal["", "settled", "ruled out"]
"""What may make a decision needless: that facts settle the answer, or rule it out."""


@check_arguments
@frozen
class CitedSource:
    """Where the law says it, as text.

    Attributes:
        unit: The unit alone, such as ``art. 1 ust. 3 pkt 6``; empty for a page.
        pl: The whole citation in Polish.
        en: The whole citation in English.
        eli: The address of the journal position, ``None`` for a page.
    """

    unit: str
    pl: str
    en: str
    eli: str | None

    @classmethod
    def of(cls, cites: Citation) -> CitedSource:
        """Write a citation out."""
        return cls(cites.unit, cites.text("pl"), cites.text("en"), cites.eli)


@check_arguments
@frozen
class FactUsed:
    """A fact that a reason asked for.

    Attributes:
        name: Its name on the record.
        pl: Its label in Polish.
        en: Its label in English.
        value: What it is, a day as ``2026-07-20``; ``None`` for *not known*.
        unit: Unit of a count.
    """

    name: str
    pl: str
    en: str
    value: bool | int | str | None
    unit: str = ""


@check_arguments
@frozen
class NumberUsed:
    """A dated number of the law that a reason used.

    Attributes:
        key: Its name in `reintegra.parameters`.
        pl: Its label in Polish.
        en: Its label in English.
        value: The exact number, a fraction as ``1/20``.
        unit: Its unit.
        since: The first day of the version in force.
        source: Where the law says it.
        evidence: How well it is attested.
    """

    key: str
    pl: str
    en: str
    value: str
    unit: str
    since: date
    source: CitedSource
    evidence: Evidence


@check_arguments
@frozen
class DecisionLeft:
    """Whose decision is left.

    Attributes:
        key: The stable key of the discretion, ``None`` where it has none.
        who: Who decides.
        source: The unit of law.
        unless: What may make the decision needless while facts are missing: that they
            settle the answer, or that they rule it out.
    """

    key: str | None
    who: Text
    source: CitedSource
    unless: Unless = ""


@check_arguments
@frozen
class ReasonPart:
    """One reason: a clause, a condition, a number or a line.

    Attributes:
        pl: The reason in Polish, on one line.
        en: The reason in English.
        kind: Whether it is a condition, that is met or not, an amount, or the row of a
            person.
        state: What it comes to.
        needed: Whether it settled the answer, or leaves it open.
        key: The stable key of the clause or line, ``None`` for what has no address.
        source: The unit of law, ``None`` where the reason has none of its own.
        settled_by: What settled the answer where this reason was not needed for it.
        facts: The facts that it asked for itself; its parts have their own.
        numbers: The dated numbers that it used itself.
        interpretations: The open points that it met itself.
        decision: Whose decision the law leaves here, ``None`` elsewhere.
        evidence: How well its unit of law is attested, ``None`` where it has none.
        value: What an amount comes to, exactly, a fraction as ``1/20``; ``None`` for a
            condition, and for what is not known.
        unit: Unit of *value*.
        parts: The reasons that it rests on. A line that another one rests on stands
            there by its key alone.
    """

    pl: str
    en: str
    kind: Literal["condition", "amount", "row"]
    state: State
    needed: bool = True
    key: str | None = None
    source: CitedSource | None = None
    settled_by: Text | None = None
    facts: tuple[FactUsed, ...] = ()
    numbers: tuple[NumberUsed, ...] = ()
    interpretations: tuple[AppliedInterpretation, ...] = ()
    decision: DecisionLeft | None = None
    evidence: Evidence | None = None
    value: str | None = None
    unit: str = ""
    parts: tuple[ReasonPart, ...] = ()

    def text(self, lang: Language) -> str:
        """The reason in the language asked for."""
        return in_language(self, lang)


@check_arguments
@frozen
class Detail:
    """Something that is said of a result before its reasons.

    Attributes:
        label: What it is.
        value: What it comes to.
    """

    label: Text
    value: Text


@check_arguments
@frozen(repr=False)
class ReasonTree:
    """The reasons of a result.

    Attributes:
        result: The class of the result, such as ``Verdict``.
        key: The name of the rule, formula, limit, metric, event or list.
        title: What was asked.
        answer: The answer in words.
        state: What the answer comes to.
        main: The main reason.
        on: The day whose law counts, ``None`` where no day chose the law.
        known_on: Day whose knowledge of the law counted, ``None`` for all of it.
        when: That day, and of a finding the days that it is about, in words.
        law: The law of that day.
        cites: The units of law that settled the answer, or that leave it open.
        details: What is said before the reasons.
        parts: The reasons.
        missing: The facts that could still change the answer.
        decisions: Whose decision is left.
        interpretations: The open points met, each with the interpretation used.
        evidence: The weakest evidence that the answer rests on.
        warnings: What must be known beside it.
        verified: The last day whose law was verified.
        form: The version of this form.
    """

    result: str
    key: str
    title: Text
    answer: Text
    state: State
    main: Text
    on: date | None
    known_on: date | None
    when: Text
    law: tuple[CitedSource, ...]
    cites: tuple[CitedSource, ...]
    details: tuple[Detail, ...]
    parts: tuple[ReasonPart, ...]
    missing: tuple[FactUsed, ...]
    decisions: tuple[DecisionLeft, ...]
    interpretations: tuple[AppliedInterpretation, ...]
    evidence: Evidence
    warnings: tuple[Notice, ...]
    verified: date = LAW_VERIFIED
    form: Literal["1"] = field(default=FORM, kw_only=True)

    @property
    def every(self) -> tuple[ReasonPart, ...]:
        """All reasons, each before those that it rests on."""
        return tuple(_walk(self.parts))

    @property
    def settling(self) -> tuple[ReasonPart, ...]:
        """The reasons that settled the answer or leave it open, and only those."""
        return tuple(one for one in self.every if one.needed)

    @property
    def facts(self) -> tuple[FactUsed, ...]:
        """The facts that settled the answer or leave it open, each once."""
        found = (fact for one in self.settling for fact in one.facts)
        return tuple({fact.name: fact for fact in found}.values())

    @property
    def numbers(self) -> tuple[NumberUsed, ...]:
        """The dated numbers that settled the answer, each once."""
        found = (number for one in self.settling for number in one.numbers)
        return tuple(dict.fromkeys(found))

    def __repr__(self) -> str:
        many = len(self.every)
        return f"<ReasonTree of {self.result} {self.key}: {self.answer.en}; {many}>"


def _walk(parts: tuple[ReasonPart, ...]) -> Iterator[ReasonPart]:
    for one in parts:
        yield one
        yield from _walk(one.parts)
