"""Read a sorting for one record: the name it counts as, with what that rests on."""

from __future__ import annotations

from datetime import date
from typing import Any, assert_never

from attrs import AttrsInstance, field

from reintegra.arguments import check_arguments
from reintegra.grammar.names import Cases, NameTerm, NotKnown, Sorting
from reintegra.grammar.nodes import ByInterpretation
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import a_day
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.reading.record import trace
from reintegra.reading.record.notices import Notice, evidence, notices
from reintegra.reading.record.reader import Reader, raise_first
from reintegra.reading.record.records import check_record
from reintegra.reading.record.trace import Named
from reintegra.values import Answer, frozen
from reintegra.values.explanations import Explainable


@check_arguments
@frozen(repr=False)
class Classification(Answer, Explainable):
    """What a record counts as on one day, by a `Sorting`.

    Attributes:
        sorting: The sorting.
        record: The record.
        on: The day whose law counts.
        under: How open points were to be read.
        known_on: Day whose knowledge of the law counted, ``None`` for all of it.
        version: The version of the sorting in force.
        named: The tree of reasons.

    Two are equal where sorting, record, day, interpretations and day of knowledge are.
    """

    texts = "reintegra.reading.text.explain"

    sorting: Sorting
    record: AttrsInstance
    on: date
    under: Interpretations
    known_on: date | None
    version: Version[Any] = field(eq=False)
    named: Named = field(eq=False)

    @property
    def name(self) -> str | None:
        """The name, one of those of the sorting; ``None`` where it is not known.

        `missing` says which facts would settle it. Where none is missing, an open point
        is read so that nothing can be settled: see `interpretations`.
        """
        return self.named.value

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the facts that could still change the answer, ``()`` if none."""
        return trace.missing(self.named)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law that settled the answer, or that leave it open."""
        return trace.cited(self.version, self.named)

    @property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points that the answer met, each with the interpretation used."""
        return trace.choices(self.named)

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence that the answer rests on."""
        return evidence(self.version, self.named)

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """What must be known beside the answer."""
        return notices(self.on, self.version, self.named)

    def _again(self) -> Classification:
        asked = self.sorting, self.record, self.on
        return classify(*asked, under=self.under, known_on=self.known_on)

    def __repr__(self) -> str:
        lacks = f"; missing {', '.join(self.missing)}" if self.missing else ""
        name = self.name or "not known"
        return f"<Classification {self.sorting.key} on {self.on}: {name}{lacks}>"


@check_arguments
def classify(
    sorting: Sorting,
    record: AttrsInstance,
    on: date,
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Classification:
    """Name what *record* counts as by the law in force on a day.

    Args:
        sorting: The sorting, such as ``cis.EFFECT``.
        record: Whose facts are read: of the class that the sorting speaks of, which is
            its ``record``; ``None`` in a fact is *not known*.
        on: The day whose law counts.
        under: How open points are read, and whether unverified values may be used.
        known_on: Read the law as it could be known on that day, not before *on*;
            ``None`` for the law as it is known now.

    Raises:
        NotInForceError: The sorting is not in force on the day, or the answer hangs on
            a number that is not.
        NotReadError: There was such law on the day, and it was not read.
        UnverifiedError: The answer hangs on an unverified value.
        ArgumentError: *record* is of another class.
        PeriodError: *on* is no day, or *known_on* is before it.
    """
    check_record("classify", record, sorting.record)
    day = a_day(on)
    version = sorting.law.on(day, known_on, what=sorting.key)
    named = name_of(
        Reader(record, day, under, known_on, within=sorting), version.require()
    )
    if named.value is None and not trace.missing(named):
        raise_first(trace.errors(named))
    return Classification(sorting, record, day, under, known_on, version, named)


def name_of(reader: Reader, term: NameTerm) -> Named:
    """Return what *term* comes to for the record of a reader."""
    match term:
        case str():
            return Named(term, term)
        case NotKnown():
            return Named(term, None)
        case ByInterpretation(point):
            choice = reader.under.of(point)
            named = name_of(reader, term.of(choice.interpretation.key))
            return Named(term, named.value, (named,), choice=choice)
        case Cases():
            return _first(reader, term)
        case _:
            assert_never(term)


def _first(reader: Reader, term: Cases) -> Named:
    reasons = []
    for condition, given in term.cases:
        reasons.append(reader.examine(condition))
        if reasons[-1].met is None:
            return Named(term, None, tuple(reasons))
        if reasons[-1].met:
            named = name_of(reader, given)
            return Named(term, named.value, (*reasons, named))
    named = name_of(reader, term.otherwise)
    return Named(term, named.value, (*reasons, named))
