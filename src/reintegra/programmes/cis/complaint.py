"""The complaint against a decision to stop a programme (*skarga do sądu*).

There is no appeal to a higher authority: the complaint goes to the administrative
court. Its term is that of the act on proceedings before these courts, known here from
judgments that quote it (II SA/Bk 12/06: delivered on 2005-11-18, ends on 2005-12-19,
as 18 December was a Sunday).

Source: art. 13 ust. 4b ustawy o zatrudnieniu socjalnym; art. 53 § 1, 54 § 1, 83 ustawy
– Prawo o postępowaniu przed sądami administracyjnymi.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.law.citation import Citation
from reintegra.law.days_off import SATURDAY, off_work
from reintegra.law.evidence import Evidence
from reintegra.law.periods import a_day, shift
from reintegra.law.terms import days_after
from reintegra.law.timeline import Version
from reintegra.parameters.uzs import CIS_COMPLAINT_DAYS
from reintegra.reading.record.notices import Notice, notices
from reintegra.reading.text.days import filled
from reintegra.reading.text.explain import warning_lines
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values import frozen
from reintegra.values.explanations import Explainable, explanation
from reintegra.values.text import Language, Text, in_language

_THROUGH_THE_HEAD = Notice(
    "law",
    "skargę do sądu administracyjnego wnosi się za pośrednictwem kierownika centrum, "
    "który wydał decyzję (art. 54 § 1 Prawa o postępowaniu przed sądami "
    "administracyjnymi)",
    "the complaint to the administrative court is filed through the head of the centre "
    "who gave the decision (art. 54 § 1 of the law on proceedings before "
    "administrative courts)",
)


@check_arguments
@frozen
class ComplaintTerm(Explainable):
    """Until when a complaint against the decision can be filed.

    Attributes:
        delivered: The day on which the decision was delivered.
        nominal: The 30th day after it.
        day: The last day; later than *nominal* where that is a Saturday or a day off
            work.
        version: The law behind it.
    """

    delivered: date
    nominal: date
    day: date
    version: Version[int | Fraction] = field(repr=False)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law behind it."""
        return self.version.sources

    @property
    def evidence(self) -> Evidence:
        """How well that is attested."""
        return self.version.evidence

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """Warnings, and how the complaint is filed."""
        return (*notices(self.delivered, self.version), _THROUGH_THE_HEAD)


@explanation.register
def complaint_text(complaint: ComplaintTerm, lang: Language) -> str:
    """Write out the term, the law behind it, and the warnings."""
    term = in_language(_TERM, lang)
    lines = [filled(term, lang, delivered=complaint.delivered, day=complaint.day)]
    lines += [f"{standard_phrase('law', lang)}: {cite}" for cite in complaint.cites]
    return "\n".join([*lines, *warning_lines(complaint.warnings, lang)])


_TERM = Text(
    (
        "decyzję doręczono {delivered}; skargę do sądu administracyjnego można wnieść "
        "do {day}"
    ),
    "delivered on {delivered}; complaint to the administrative court until {day}",
)


@check_arguments
def complaint_term(delivered: date) -> ComplaintTerm:
    """Return until when a participant can complain of a decision to stop a programme.

    Args:
        delivered: The day on which the decision of the head was delivered.

    Raises:
        PeriodError: *delivered* is no day.
        NotInForceError: Before 2007-07-14 there was no such decision.

    Source:
        art. 13 ust. 4b ustawy o zatrudnieniu socjalnym; art. 53 § 1, 83 § 1–2 ustawy –
        Prawo o postępowaniu przed sądami administracyjnymi.

    >>> term = complaint_term(date(2026, 3, 6))
    >>> print(term.nominal, term.day)  # over Easter
    2026-04-05 2026-04-07
    """
    version = CIS_COMPLAINT_DAYS.history.on(
        a_day(delivered), what="complaint to a court"
    )
    nominal = days_after(delivered, int(version.require()))
    return ComplaintTerm(delivered, nominal, _working_day(nominal), version)


def _working_day(day: date) -> date:
    while off_work(day) or day.weekday() == SATURDAY:
        day = shift(day, 1)
    return day
