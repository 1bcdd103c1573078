"""What a dated number comes to on a day, with its source."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Generic, Protocol, TypeVar

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import UnverifiedError
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline
from reintegra.law.valid_for import ValidFor
from reintegra.values import frozen
from reintegra.values.text import NO_TEXT, Text

T_co = TypeVar("T_co", covariant=True)


@check_arguments
@frozen(cache_hash=True)
class Value(Generic[T_co]):
    """What the law says on a day (*wielkość obowiązująca w danym dniu*).

    Attributes:
        value: Whole grosze for money; otherwise an exact number, or a day of the year.
        unit: ``gr/month``, ``share``, ``days``, …
        citation: The unit of law that says so.
        evidence: How well that is attested.
        since: Its first day.
        until: Its last day, ``None`` where nothing later is known.
        note: What a reader must know beside it; not every note has a Polish text.
        also: Further sources.
        began: The day since which the law says so: earlier than *since* where a later
            version only repeats it, such as one for a consolidated text.
        condition: The only cases that it is valid for, ``None`` for all of them.
    """

    value: T_co
    unit: str
    citation: Citation
    evidence: Evidence
    since: date
    until: date | None
    note: Text = NO_TEXT
    also: tuple[Citation, ...] = ()
    began: date = field(kw_only=True)
    condition: ValidFor | None = None

    @property
    def zloty(self) -> Decimal | None:
        """The amount in złoty, ``None`` where the value is no money."""
        value = self.value
        if not isinstance(value, int | Fraction) or self.unit.partition("/")[0] != "gr":
            return None
        return (Decimal(value.numerator) / value.denominator).scaleb(-2)


class Dated(Protocol[T_co]):
    """Whatever has a name, a unit and a history."""

    @property
    @abstractmethod
    def key(self) -> str:
        """Its name in `reintegra.parameters`."""

    @property
    @abstractmethod
    def unit(self) -> str:
        """The unit of its values."""

    @property
    @abstractmethod
    def history(self) -> Timeline[T_co]:
        """Its values over time."""


def value_on(
    dated: Dated[T_co], day: date, known_on: date | None, *, unverified: bool
) -> Value[T_co]:
    """Return what *dated* comes to on *day*.

    Args:
        dated: A parameter, or a day of the year set by law.
        day: The day asked about.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
        unverified: Whether a value of evidence `UNVERIFIED` may be returned.

    Raises:
        NotInForceError: Before the first value, after the end, or in a gap.
        NotReadError: There was a value, and it was not read.
        PeriodError: *known_on* is before *day*.
        UnverifiedError: The value is unverified, and that was not asked for.
    """
    version = dated.history.on(day, known_on, what=dated.key)
    if version.evidence is Evidence.UNVERIFIED and not unverified:
        raise UnverifiedError(dated.key, day)
    later = [first for first in dated.history.turning_days if first > day]
    return Value(
        version.require(),
        dated.unit,
        version.cites,
        version.evidence,
        version.since,
        later[0] - timedelta(days=1) if later else None,
        version.note,
        version.also,
        version.condition,
        began=dated.history.began(version),
    )
