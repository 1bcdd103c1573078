"""The ban on a form of help that was broken off (*zakaz korzystania z formy pomocy*).

Source: art. 77 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Number
from reintegra.grammar.values import Value
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period, a_day, shift
from reintegra.law.points import AppliedInterpretation
from reintegra.parameters.urp import SANCTION_SAME_FORM_BAN_DAYS
from reintegra.programmes.unemployed.grounds.ground import DAYS_LATER
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.terms import read_number
from reintegra.reading.text.days import days_text, filled
from reintegra.reading.text.explain import interpretation_lines, warning_lines
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values import frozen
from reintegra.values.explanations import Explainable, explanation
from reintegra.values.text import Language, Text, in_language

_EXCEPTIONS = Notice(
    "law",
    "nie dotyczy to pośrednictwa pracy i poradnictwa zawodowego ani przerwania z "
    "uzasadnionej przyczyny lub z powodu podjęcia zatrudnienia, innej pracy zarobkowej "
    "albo działalności gospodarczej na co najmniej miesiąc (art. 77)",
    "not for job placement and vocational guidance, nor where it was broken off for a "
    "justified reason, or for a job, other gainful work or business of at least a "
    "month (art. 77)",
)


@check_arguments
@frozen
class FormBan(Explainable):
    """The days on which an interrupted form of help may not be used again.

    Attributes:
        on: The day on which it was interrupted.
        period: The days of the ban.
        length: The dated number of days, in force on that day.
        interpretations: The open points met, each with the interpretation used.
        warnings: Warnings, such as when there is no ban.
    """

    on: date
    period: Period
    length: Value[Number] = field(repr=False)
    interpretations: tuple[AppliedInterpretation, ...] = field(repr=False)
    warnings: tuple[Notice, ...] = field(default=(_EXCEPTIONS,), repr=False)

    @property
    def available_from(self) -> date:
        """The first day on which the form of help may be used again."""
        return shift(self.period.last, 1)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law behind it."""
        return (self.length.citation,)

    @property
    def evidence(self) -> Evidence:
        """How well the law behind it is attested."""
        return self.length.evidence


@explanation.register
def form_ban_text(ban: FormBan, lang: Language) -> str:
    """Write out the days, the law behind them, and the warnings."""
    days = days_text(ban.period.first, ban.period.last, lang)
    again = ban.available_from
    lines = [filled(in_language(_BANNED, lang), lang, days=days, again=again)]
    lines += [f"{standard_phrase('law', lang)}: {cite}" for cite in ban.cites]
    lines += interpretation_lines(ban.interpretations, lang)
    return "\n".join([*lines, *warning_lines(ban.warnings, lang)])


_BANNED = Text(
    (
        "zakaz korzystania z przerwanej formy pomocy: {days}; ponownie można z niej "
        "skorzystać najwcześniej {again}"
    ),
    (
        "the interrupted form of help may not be used: {days}; again on {again} at the "
        "earliest"
    ),
)


@check_arguments
def same_form_ban(on: date, *, under: Interpretations = RECOMMENDED) -> FormBan:
    """Return for how long a form of help is barred after it was interrupted.

    It binds whoever interrupts, without a justified reason, a form of help paid from
    the Labour Fund; other forms are not barred. What becomes of the status,
    `loss` says.

    Args:
        on: The day of interruption.
        under: Interpretations, of OP-34: whether that day is the first of the ban.

    Raises:
        NotInForceError: *on* is before 2025-06-01.
        PeriodError: *on* is no day.

    Source:
        art. 77 ustawy o rynku pracy i służbach zatrudnienia.

    >>> ban = same_form_ban(date(2026, 3, 2))
    >>> print(ban.period, ban.available_from)
    2026-03-02 – 2026-05-30 2026-05-31
    """
    length = SANCTION_SAME_FORM_BAN_DAYS.on(a_day(on))
    later, met = read_number(DAYS_LATER, None, on, under)
    first = shift(on, int(later))
    period = Period(first, shift(first, int(length.value) - 1))
    return FormBan(on, period, length, met)
