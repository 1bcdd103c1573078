"""A duty with its day (*termin*)."""

from __future__ import annotations

from datetime import date
from typing import Any

from reintegra.arguments import check_arguments
from reintegra.grammar.values import Value
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Month
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.programmes.duties.calendar.rollover import TermEnd
from reintegra.programmes.duties.model.duty import Duty, Monthly, Obligation
from reintegra.reading.record.notices import Notice, contested_defaults, notices
from reintegra.values import frozen
from reintegra.values.explanations import Explainable


@check_arguments
@frozen(repr=False)
class Due(Explainable):
    """A duty with the day by which it is due.

    Attributes:
        duty: The duty.
        version: What it asks for, by the law of *by_law_of*.
        by_law_of: The day whose law counts: that of the event, or the first day of the
            duty where the event was before it; else *nominal* itself.
        nominal: The day that the provision comes to.
        term_end: Where the term ends, days off work considered.
        number: The due_days number read, ``None`` where the provision itself holds it.
        event: The day of the event that the term runs from; ``None`` where the duty
            is due each year or month.
        met: The open points met in counting the term.
    """

    texts = "reintegra.programmes.duties.calendar.text"

    duty: Duty
    version: Version[Obligation]
    by_law_of: date
    nominal: date
    term_end: TermEnd
    number: Value[Any] | None = None
    event: date | None = None
    met: tuple[AppliedInterpretation, ...] = ()

    @property
    def obligation(self) -> Obligation:
        """What is to be done, for whom and by when."""
        return self.version.require()

    @property
    def day(self) -> date:
        """The last day to do it."""
        return self.term_end.day

    @property
    def moved(self) -> bool:
        """Whether the term moved on from *nominal*."""
        return self.day != self.nominal

    @property
    def month(self) -> Month | None:
        """The month it is for, where it is due each month; ``None`` otherwise."""
        monthly = isinstance(self.obligation.term, Monthly)
        return Month.of(self.nominal).previous if monthly else None

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law behind it; those on days off work where they matter."""
        return (*self.version.sources, *self.term_end.cites)

    @property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points met, each with what was chosen."""
        return (*self.met, *self.term_end.interpretations)

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence that it rests on."""
        read = () if self.number is None else (self.number.evidence,)
        return max(self.version.evidence, *read, self.term_end.evidence)

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """Warnings on the day: of the law, of the term, of days off."""
        from reintegra.programmes.duties.calendar.remarks import remarks  # noqa: PLC0415 - lazy

        law = notices(max(self.by_law_of, self.day), self.version)
        doubts = contested_defaults(*self.met)
        return (*law, *remarks(self), *doubts, *self.term_end.warnings)

    def __repr__(self) -> str:
        said = f"; set for {self.nominal}" if self.moved else ""
        return f"<Due {self.duty.key} by {self.day}{said}; {self.version.cites}>"
