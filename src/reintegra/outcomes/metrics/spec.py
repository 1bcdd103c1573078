"""Metrics as data: population, exclusions, numerator and denominator.

`reintegra.outcomes.measure` reads these classes for persons, and
`reintegra.frames.measure` reads them for columns.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from attrs import Attribute, field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import ByInterpretation, Condition
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline
from reintegra.outcomes.metrics.observation_periods import NO_CLOCK, Clock
from reintegra.values import node
from reintegra.values.text import Language, Text, in_language


class DecidingDay(Enum):
    """The day that chooses the version of a metric (*data decydująca*)."""

    NOTHING = Text("żadna data (definicja jest jedna)", "none: one definition")
    CALL = Text("dzień ogłoszenia naboru", "the day of the call")
    EXIT = Text("dzień zakończenia udziału", "the day of leaving")
    REPORT = Text("dzień okresu sprawozdawczego", "a day of the period reported")

    def text(self, lang: Language) -> str:
        """The day in words."""
        return in_language(self.value, lang)


@check_arguments
@node
class PersonMeets:
    """A person counts who meets a condition.

    Attributes:
        condition: A condition on `reintegra.outcomes.cohort.facts.PersonFacts`.
    """

    condition: Condition


@check_arguments
@node
class AnySpell:
    """A person counts who has a spell that meets a condition.

    Attributes:
        condition: A condition on `reintegra.outcomes.cohort.facts.SpellFacts`.
        observed: When it is known that a person without such a spell has none: a
            condition on `reintegra.outcomes.cohort.facts.PersonFacts`.
        or_person: A condition on persons that is enough without any spell; ``None``
            where there is none.
    """

    condition: Condition
    observed: Condition
    or_person: Condition | None = None


@check_arguments
@node
class LastSpell:
    """A person counts whose last spell meets a condition.

    Where several spells began on the same last day, the answer is known only if it is
    the same for all of them.

    Attributes:
        among: Which spells are considered: a condition on spells.
        condition: What the spell that began last must meet: a condition on spells.
        observed: As in `AnySpell`.
    """

    among: Condition
    condition: Condition
    observed: Condition


@check_arguments
@node
class Ratio:
    """Each person adds a quantity, such as hours attended of hours scheduled.

    Attributes:
        part: The fact that is added to the numerator.
        whole: The fact that is added to the denominator.
    """

    part: Attribute[int | None]
    whole: Attribute[int | None]


PersonTest: TypeAlias = PersonMeets | AnySpell | LastSpell
"""A test of one person: the person counts or does not."""

Numerator: TypeAlias = PersonTest | Ratio


@check_arguments
@node
class ExclusionReason:
    """A reason for taking persons out of both numerator and denominator.

    Attributes:
        pl: The reason, in Polish.
        en: The reason, in English.
        condition: Which persons: a condition on persons; ``None`` where the other
            effect of a pair decides (OP-40).
    """

    pl: str
    en: str
    condition: Condition | None = None

    def text(self, lang: Language) -> str:
        """The reason in one of the languages."""
        return in_language(self, lang)


@check_arguments
@node
class Definition:
    """The definition of a metric in one period: the content of one version.

    Attributes:
        population: The persons the metric is about: a condition on persons.
        numerator: What makes a person count, or what each person adds.
        exclusions: Who is taken out of the population, with reasons.
        denominator: The name of the denominator; ``None`` where the authority names
            none, and the caller has to.
        other_effect: The other effect of a pair, by the interpretation of OP-40: who
            counts for it only leaves the denominator; ``None`` where nobody leaves.
    """

    population: Condition
    numerator: Numerator
    exclusions: tuple[ExclusionReason, ...] = ()
    denominator: str | None = "in_scope"
    other_effect: ByInterpretation[PersonTest | None] | None = None


@check_arguments
@node
class MetricSpec:
    """A metric as an authority defines it (*wskaźnik*).

    Attributes:
        id: Its name, such as ``ct8.kez``.
        pl: What it is, in Polish.
        en: What it is, in English.
        authority: The authority that defines it.
        deciding_day: The day that chooses its version.
        law: Its versions, each with source and evidence.
        clock: The period after leaving that it observes. Metrics with different
            clocks cannot be compared.

    Raises:
        ArgumentError: A part of a wrong type, such as a clock that is text.
    """

    id: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    authority: Text = field(repr=False)
    deciding_day: DecidingDay = field(repr=False)
    law: Timeline[Definition] = field(repr=False, hash=False)
    clock: Clock = field(default=NO_CLOCK, repr=False)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The sources of all its versions."""
        every = (source for one in self.law.versions for source in one.sources)
        return tuple(dict.fromkeys(every))

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence of its versions."""
        return max(version.evidence for version in self.law.versions)
