"""Check limits against the windows of a log: findings beside the amounts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import AttrsInstance, field

from reintegra.arguments import check_arguments
from reintegra.errors import NotInForceError
from reintegra.grammar.limits import Limit
from reintegra.grammar.scope import LawScope
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.reading.reasons.reasoned import Reasoned
from reintegra.reading.record import trace
from reintegra.reading.record.notices import (
    Notice,
    contested_defaults,
    evidence,
    notices,
)
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.records import check_record
from reintegra.reading.record.trace import Reason
from reintegra.values import Answer, frozen
from reintegra.values.records import made
from reintegra.values.text import Language, Text, in_language


@check_arguments
@frozen(repr=False)
class Finding(Answer, Reasoned):
    """What a limit says of one window of a log; it never changes an amount.

    Attributes:
        limit: The limit.
        days: The days of the window that it speaks of, oldest first.
        record: The window, counted.
        on: The day whose law counts.
        under: How open points were to be read.
        known_on: Day whose knowledge of the law counted, ``None`` for all of it.
        version: The version of the limit in force.
        reason: The tree of reasons.

    Two findings are equal where everything but version and reason is, which follow
    from it. A finding is pickled without them, and made again when one that was pickled
    is asked.
    """

    texts = "reintegra.reading.text.explain"

    limit: Limit
    days: tuple[date, ...]
    record: AttrsInstance
    on: date
    under: Interpretations
    known_on: date | None
    version: Version[Any] = field(eq=False)
    reason: Reason = field(eq=False)

    @property
    def met(self) -> bool | None:
        """``True`` kept, ``False`` breached, ``None`` to check."""
        return self.reason.met

    @property
    def key(self) -> str:
        """The name of the limit."""
        return self.limit.key

    @property
    def label(self) -> str:
        """What the limit asks, in English."""
        return self.limit.en

    @property
    def span(self) -> str:
        """The days as text, the only one or the first and the last."""
        first, last = self.days[0], self.days[-1]
        return str(first) if first == last else f"{first} – {last}"

    def answer(self, lang: Language = "pl") -> str:
        """Return the answer in the words that fit what the limit asks.

        Args:
            lang: ``"pl"`` or ``"en"``.
        """
        said = "None" if self.met is None else f"{self.limit.kind.name} {self.met}"
        return in_language(_ANSWERS[said], lang)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law that settled it, or that leave it open."""
        return trace.cited(self.version, self.reason)

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence that it rests on."""
        return evidence(self.version, self.reason)

    @property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points that it met, each with the interpretation used.

        Those on which the counting of the window rests come first.
        """
        points = self.limit.points_of_counting(LawScope(under=self.under))
        counted = (self.under.of(point) for point in points)
        return tuple(dict.fromkeys((*counted, *trace.choices(self.reason))))

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """What must be known beside it."""
        found = notices(self.on, self.version, self.reason)
        return tuple(
            dict.fromkeys((*found, *contested_defaults(*self.interpretations)))
        )

    def _again(self) -> Finding:
        about = self.limit, self.record, self.days, self.on, self.under, self.known_on
        return finding(*about)

    def __repr__(self) -> str:
        return f"<Finding {self.key} {self.span}: {self.answer('en')}>"


_ANSWERS = {
    "REQUIREMENT True": Text("spełniono", "met"),
    "REQUIREMENT False": Text("nie spełniono", "not met"),
    "BOUND True": Text("zachowano", "kept"),
    "BOUND False": Text("przekroczono", "exceeded"),
    "PROHIBITION True": Text("zachowano", "kept"),
    "PROHIBITION False": Text("naruszono", "breached"),
    "None": Text("do sprawdzenia", "to check"),
}


@check_arguments
def finding(  # noqa: PLR0913, PLR0917 - what determines it
    limit: Limit,
    record: AttrsInstance,
    days: Iterable[date],
    on: date,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Finding:
    """Check one counted window of a log against *limit*, by the law of a day.

    Args:
        limit: The limit.
        record: The window, counted into the limit's record, which is its ``record``.
        days: The days it speaks of.
        on: The day whose law counts.
        under: Interpretations of open points.
        known_on: As in `check_limit`.

    Raises:
        NotInForceError: No such limit was in force on that day.
        NotReadError: There was such a limit, and it was not read.
        ArgumentError: *record* is of another class.
    """
    return _found(limit, record, tuple(days), on, under, known_on)


def _found(  # noqa: PLR0913, PLR0917 - as above
    limit: Limit,
    record: AttrsInstance,
    days: tuple[date, ...],
    on: date,
    under: Interpretations,
    known_on: date | None,
) -> Finding:
    """Check a window of which all was checked that was given."""
    check_record("check_limit", record, limit.record)
    read = examined(limit, record, on, under, known_on)
    said = limit, tuple(sorted(set(days))), record, on, under, known_on, *read
    return made(Finding, said)


@check_arguments
def examined(
    limit: Limit,
    record: AttrsInstance,
    on: date,
    under: Interpretations,
    known_on: date | None,
) -> tuple[Version[Any], Reason]:
    """Return the version of *limit* of a day, and what it comes to for a window.

    Args:
        limit: The limit.
        record: The window, counted into the limit's record.
        on: The day whose law counts.
        under: Interpretations of open points.
        known_on: As in `check_limit`.

    Raises:
        NotInForceError: No such limit was in force on that day.
        NotReadError: There was such a limit, and it was not read.
    """
    version = limit.law.on(on, known_on, what=limit.key, least=date.min)
    reader = Reader(record, on, under, known_on, date.min, within=limit)
    return version, reader.examine(version.require())


@check_arguments
def check_limit_if_in_force(
    limit: Limit,
    record: AttrsInstance,
    days: Iterable[date],
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Finding | None:
    """Check one counted window of a log against *limit*, if it was in force.

    Args:
        limit: The limit.
        record: The window, counted into the limit's record, which is its ``record``.
        days: The days it speaks of; the law of the first one counts.
        under: Interpretations of open points.
        known_on: As in `check_limit`.

    Returns:
        A finding, kept, breached or to check; ``None`` where no such limit was in
        force on the first of the days.

    Raises:
        NotReadError: There was such a limit, and it was not read.
        ArgumentError: *record* is of another class.
    """
    try:
        listed = tuple(days)
        return _found(limit, record, listed, min(listed), under, known_on)
    except NotInForceError:
        return None


@check_arguments
def check_limit(
    limit: Limit,
    record: AttrsInstance,
    days: Iterable[date],
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Finding:
    """Check one counted window of a log against *limit*.

    Args:
        limit: The limit.
        record: The window, counted into the limit's record, which is its ``record``.
        days: The days it speaks of; the law of the first one counts.
        under: Interpretations of open points.
        known_on: Read the law as it could be known on that day; that it is not too
            early for the days is for the caller to see.

    Raises:
        NotInForceError: No such limit was in force on the first of the days.
        NotReadError: There was such a limit, and it was not read.
        ArgumentError: *record* is of another class.
    """
    listed = tuple(days)
    return _found(limit, record, listed, min(listed), under, known_on)
