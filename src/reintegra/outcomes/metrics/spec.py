"""What a metric is, as data: whom it speaks of, who is left out, what counts.

Every reading of a metric walks these classes: `reintegra.outcomes.measure` for
persons, `reintegra.frames.measure` for columns.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from attrs import Attribute, field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Condition
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline
from reintegra.outcomes.metrics.clocks import NO_CLOCK, Clock
from reintegra.reading.text.numbers import Language
from reintegra.values import frozen, shared


class Selects(Enum):
    """The day that chooses the version of a metric (*data decydująca*)."""

    NOTHING = ("żadna data (definicja jest jedna)", "none: one definition")
    CALL = ("dzień ogłoszenia naboru", "the day of the call")
    EXIT = ("dzień zakończenia udziału", "the day of leaving")
    REPORT = ("dzień okresu sprawozdawczego", "a day of the period reported")

    def text(self, lang: Language) -> str:
        """The day in words."""
        return self.value[0] if lang == "pl" else self.value[1]


@check_arguments
@shared
@frozen(cache_hash=True, slots=False)
class Is:
    """A person counts of whom *says* holds.

    Attributes:
        says: A condition on `reintegra.outcomes.cohort.facts.PersonFacts`.
    """

    says: Condition


@check_arguments
@shared
@frozen(cache_hash=True, slots=False)
class Some:
    """A person counts who has a spell of which *says* holds.

    Attributes:
        says: A condition on `reintegra.outcomes.cohort.facts.SpellFacts`.
        observed: When a person without such a spell is known to have none: a condition
            on `reintegra.outcomes.cohort.facts.PersonFacts`.
        alone: What makes a person count beside it, ``None`` for nothing.
    """

    says: Condition
    observed: Condition
    alone: Condition | None = None


@check_arguments
@shared
@frozen(cache_hash=True, slots=False)
class LastOne:
    """A person counts of whose last spell *among* others *says* holds.

    Where several began on one day, they have to agree.

    Attributes:
        among: Which spells are looked at: a condition on spells.
        says: What must hold of the one that began last.
        observed: As in `Some`.
    """

    among: Condition
    says: Condition
    observed: Condition


@check_arguments
@shared
@frozen(cache_hash=True, slots=False)
class Part:
    """Each person adds a part of something to a whole, as hours attended of all.

    Attributes:
        part: The fact added to the numerator.
        whole: The fact added to the denominator.
    """

    part: Attribute[int | None]
    whole: Attribute[int | None]


ByPerson: TypeAlias = Is | Some | LastOne
"""What makes a person count, wholly or not at all."""

Counts: TypeAlias = ByPerson | Part


@check_arguments
@shared
@frozen(cache_hash=True, slots=False)
class LeftOut:
    """Persons who are taken out of numerator and denominator alike, and why.

    Attributes:
        pl: Why, in Polish.
        en: Why, in English.
        says: Who: a condition on persons; ``None`` where another effect decides.
    """

    pl: str
    en: str
    says: Condition | None = None

    def text(self, lang: Language) -> str:
        """The reason in the language asked for."""
        return self.pl if lang == "pl" else self.en


@check_arguments
@shared
@frozen(cache_hash=True, slots=False)
class Measure:
    """One version of a metric.

    Attributes:
        population: Whom it speaks of: a condition on persons.
        counts: What makes a person count.
        left_out: Who is taken out of the population, with reasons.
        denominator: The name of the denominator; ``None`` where the authority names
            none, and the caller has to.
        other: The other effect of a pair: whoever counts for it alone leaves the
            denominator, if OP-40 is read so.
    """

    population: Condition
    counts: Counts
    left_out: tuple[LeftOut, ...] = ()
    denominator: str | None = "in_scope"
    other: ByPerson | None = None


@check_arguments
@shared
@frozen(cache_hash=True, slots=False)
class MetricSpec:
    """A metric as an authority defines it (*wskaźnik*).

    Attributes:
        id: Its name, such as ``ct8.kez``.
        pl: What it is, in Polish.
        en: What it is, in English.
        authority_pl: Whose it is, in Polish.
        authority_en: Whose it is, in English.
        selects: The day that chooses its version.
        law: Its versions, each with source and evidence.
        clock: How long after leaving it looks, for side-by-side tables: metrics of
            different clocks are not one figure.

    Raises:
        ArgumentError: A part of a wrong type, such as a clock that is text.
    """

    id: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    authority_pl: str = field(repr=False)
    authority_en: str = field(repr=False)
    selects: Selects = field(repr=False)
    law: Timeline[Measure] = field(repr=False, hash=False)
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
