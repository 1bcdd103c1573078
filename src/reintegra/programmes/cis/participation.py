"""A stay in a centre: from the first day to the last, phase by phase."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NoReturn

from attrs import Attribute, field

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law import open_points as op
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import a_day_of_record, shift
from reintegra.law.points import AppliedInterpretation
from reintegra.people.ids import Id, id_field
from reintegra.programmes.cis.end_reason import EndReason, end_reason
from reintegra.programmes.cis.last_days import MOST_MONTHS
from reintegra.programmes.cis.phases import (
    PhaseDays,
    last_day,
    phases,
)
from reintegra.values import frozen

_MONTHS = range(MOST_MONTHS + 1)
"""What months of extension may be."""


@check_arguments
@frozen
class Extension:
    """A decision to extend the stay (*przedłużenie uczestnictwa*).

    Attributes:
        months: Months added.
        decided: Day of the decision; ``None`` where it is not known.

    Raises:
        PeriodError: *months* is below 1 or beyond 1200.

    Source:
        art. 15 ust. 3 ustawy o zatrudnieniu socjalnym.
    """

    months: int
    decided: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse an extension by nothing."""
        if self.months not in _MONTHS or not self.months:
            msg = f"extension: got {self.months} months, expected 1 to {_MONTHS[-1]}"
            where, expected = "cis.Extension", f"1 to {_MONTHS[-1]}"
            raise PeriodError(where, "months", self.months, expected, msg)
        if self.decided is not None:
            a_day_of_record(self.decided)


def _of_record(stay: object, field: Attribute[date], day: date | None) -> None:
    if day is None:
        return
    try:
        a_day_of_record(day)
    except PeriodError as error:
        name = getattr(stay, "id", "")
        raise error.within(place=f"participation {name!r}, {field.name}") from None


def _extensions(given: Iterable[Extension]) -> tuple[Extension, ...]:
    return tuple(given)


@check_arguments
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
        job_from: First day of work, of a business, or in a social cooperative; the stay
            ends then, on the day that OP-21 says, if *end* is not given.
        programme_end: Last day of a programme that goes on without attendance after
            *job_from*; nothing is paid for that time.
        end_reason: Why it ended, by the grounds of the act: see `EndReason`.

    Raises:
        PeriodError: No start, an end before it, or both ways to extend at once.
        UnknownNameError: A reason that the act does not know.

    Source:
        art. 13 ust. 4, 5, art. 15 ust. 1–3 ustawy o zatrudnieniu socjalnym.
    """

    id: Id = field(validator=id_field)
    start: date = field(validator=_of_record)
    end: date | None = field(default=None, validator=_of_record)
    extension_months: int = field(default=0, kw_only=True)
    extensions: tuple[Extension, ...] = field(
        default=(), converter=_extensions, kw_only=True
    )
    job_from: date | None = field(default=None, validator=_of_record, kw_only=True)
    programme_end: date | None = field(default=None, validator=_of_record, kw_only=True)
    end_reason: EndReason | None = field(
        default=None, converter=end_reason, kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be."""
        self._not_before("end", self.end, self.start)
        self._not_before("job_from", self.job_from, shift(self.start, 1))
        if self.programme_end is not None:
            self._not_before("programme_end", self.programme_end, self.job_from)
        months = self.extended_by
        if months not in _MONTHS:
            self._refuse("months of extension", months, f"0 to {_MONTHS[-1]}")
        if self.extension_months and self.extensions:
            self._refuse("extensions", self.extensions, "them or extension_months")

    def _not_before(self, name: str, day: date | None, least: date | None) -> None:
        if least is None:
            self._refuse(name, day, "None, as job_from is not given")
        elif day is not None and day < least:
            self._refuse(name, day, f"{least} or later")

    def _refuse(self, name: str, got: object, expected: str) -> NoReturn:
        msg = f"participation {self.id!r}: got {name} {got}, expected {expected}"
        where = "cis.Participation"
        raise PeriodError(where, name, got, expected, msg)

    def last_day(self, *, under: Interpretations = RECOMMENDED) -> date | None:
        """Return the last day of participation, ``None`` while it goes on.

        Args:
            under: Interpretations, of OP-21 where only the first day of work is known.
        """
        return last_day(self.end, self.job_from, under)

    @property
    def decisions(self) -> tuple[Extension, ...]:
        """The decisions to extend; of months alone, one whose day is not known."""
        if self.extension_months:
            return (Extension(self.extension_months),)
        return self.extensions

    @property
    def extended_by(self) -> int:
        """Months of extension in all."""
        return self.extension_months + sum(one.months for one in self.extensions)

    def phases(
        self, *, under: Interpretations = RECOMMENDED, known_on: date | None = None
    ) -> tuple[PhaseDays, ...]:
        """List the phases with their days, up to the last day of participation.

        Args:
            under: Interpretations, of OP-15 (last day of the trial month) and OP-16
                (how the phases follow one another).
            known_on: Day whose knowledge of the law counts, ``None`` for all of it.

        Source:
            art. 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym; art. 112 k.c.
        """
        until = self.last_day(under=under)
        return phases(self.start, self.extended_by, until, under, known_on)

    def phase_on(
        self,
        day: date,
        *,
        under: Interpretations = RECOMMENDED,
        known_on: date | None = None,
    ) -> str | None:
        """Return ``"trial"``, ``"main"`` or ``"extension"``; ``None`` outside.

        Args:
            day: The day asked about.
            under: As in `phases`.
            known_on: As in `phases`.
        """
        for one in self.phases(under=under, known_on=known_on):
            if day in one.period:
                return one.phase
        return None

    def interpretations(
        self, under: Interpretations
    ) -> tuple[AppliedInterpretation, ...]:
        """Return the interpretations that the phases rest on."""
        job = self.end is None and self.job_from is not None
        ended = (under.of(op.OP_21),) if job else ()
        return under.of(op.OP_15), under.of(op.OP_16), *ended
