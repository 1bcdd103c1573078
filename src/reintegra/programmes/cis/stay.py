"""A stay in a centre: from the first day to the last, phase by phase."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from attrs import field, frozen

from reintegra.errors import PeriodError
from reintegra.law import open_points as op
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period
from reintegra.law.points import Choice
from reintegra.law.terms import months_after
from reintegra.parameters import uzs

DAY = timedelta(days=1)


class Phase(StrEnum):
    """A part of the stay with rules of its own (*okres*)."""

    TRIAL = "trial"
    MAIN = "main"
    EXTENSION = "extension"


@frozen
class Extension:
    """A decision to extend the stay (*przedłużenie uczestnictwa*).

    Attributes:
        months: Months added.
        decided: Day of the decision; ``None`` where it is not known.

    Raises:
        PeriodError: *months* is no whole number of at least 1.

    Source:
        art. 15 ust. 3 ustawy o zatrudnieniu socjalnym.
    """

    months: int
    decided: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse an extension by nothing."""
        if type(self.months) is not int or self.months < 1:
            msg = f"extension: got {self.months!r} months, expected 1 or more"
            raise PeriodError(msg)


@frozen
class PhaseDays:
    """A phase of a stay and its days, cut at the last day of participation."""

    phase: Phase
    period: Period


def _extensions(given: object) -> object:
    return tuple(given) if isinstance(given, list) else given


@frozen
class Participation:
    """A person's stay in a centre (*uczestnictwo w zajęciach w CIS*).

    Attributes:
        id: An opaque name; no personal data.
        start: First day of participation.
        end: Last day of participation, paid; ``None`` while it goes on.
        extension_months: Months of extension in all; the decisions, where they are
            known, go into *extensions* instead.
        extensions: The decisions to extend, in order.

    Raises:
        PeriodError: No start, an end before it, or both ways to extend at once.

    Source:
        art. 15 ust. 1–3 ustawy o zatrudnieniu socjalnym.
    """

    id: str
    start: date
    end: date | None = None
    extension_months: int = field(default=0, kw_only=True)
    extensions: tuple[Extension, ...] = field(
        default=(), converter=_extensions, kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be."""
        who = f"participation {self.id!r}"
        if type(self.start) is not date:
            msg = f"{who}: got start {self.start!r}, expected a datetime.date"
            raise PeriodError(msg)
        if self.end is not None and type(self.end) is not date:
            msg = f"{who}: got end {self.end!r}, expected a datetime.date or None"
            raise PeriodError(msg)
        if self.end is not None and self.end < self.start:
            msg = f"{who}: got end {self.end}, expected {self.start} (start) or later"
            raise PeriodError(msg)
        if type(self.extension_months) is not int or self.extension_months < 0:
            got = f"{self.extension_months!r} months of extension"
            msg = f"{who}: got {got}, expected 0 or more"
            raise PeriodError(msg)
        if self.extension_months and self.extensions:
            msg = f"{who}: got extension_months and extensions, expected one of them"
            raise PeriodError(msg)

    @property
    def decisions(self) -> tuple[Extension, ...]:
        """The decisions to extend; of months alone, one whose day is not known."""
        if self.extension_months:
            return (Extension(self.extension_months),)
        return self.extensions

    @property
    def extended_by(self) -> int:
        """Months of extension in all."""
        return sum(decision.months for decision in self.decisions)

    def phases(self, *, under: Interpretations = RECOMMENDED) -> tuple[PhaseDays, ...]:
        """List the phases with their days, up to the last day of participation.

        Args:
            under: Readings of OP-15 (last day of the trial month) and OP-16 (how the
                phases follow one another).

        Source:
            art. 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym; art. 112 k.c.
        """
        ends = self._ends(under)
        found: list[PhaseDays] = []
        first = self.start
        for phase, last in zip(Phase, ends, strict=False):
            kept = last if self.end is None else min(last, self.end)
            if kept >= first:
                found.append(PhaseDays(phase, Period(first, kept)))
            first = last + DAY
        return tuple(found)

    def phase_on(
        self, day: date, *, under: Interpretations = RECOMMENDED
    ) -> str | None:
        """Return ``"trial"``, ``"main"`` or ``"extension"``; ``None`` outside.

        Args:
            day: The day asked about.
            under: As in `phases`.
        """
        for one in self.phases(under=under):
            if day in one.period:
                return one.phase
        return None

    def readings(self, under: Interpretations) -> tuple[Choice, ...]:
        """Return the readings that the phases rest on."""
        return under.of(op.OP_15), under.of(op.OP_16)

    def _ends(self, under: Interpretations) -> tuple[date, ...]:
        same_date = under.of(op.OP_15).reading.key == "same_date"
        trial = int(uzs.CIS_TRIAL_MONTHS.on(self.start).value)
        main = int(uzs.CIS_MAIN_MONTHS.on(self.start).value)
        lengths = (trial, main, self.extended_by)[: 3 if self.extended_by else 2]
        ends: list[date] = []
        for place, months in enumerate(lengths):
            match under.of(op.OP_16).reading.key:
                case "from_start":
                    total = sum(lengths[: place + 1])
                    end = _last_day(self.start, total, same_date=same_date)
                case "from_previous_end" if ends:
                    end = months_after(ends[-1], months)
                case _:
                    first = ends[-1] + DAY if ends else self.start
                    end = _last_day(first, months, same_date=same_date)
            ends.append(end)
        return tuple(ends)


def _last_day(first: date, months: int, *, same_date: bool) -> date:
    """Return the last day of a term of months that begins on *first* (OP-15)."""
    last = months_after(first, months)
    if same_date or last.day != first.day:
        return last
    return last - DAY
