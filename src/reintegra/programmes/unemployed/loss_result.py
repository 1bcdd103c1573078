"""A loss of the status of unemployed as it is read off (*pozbawienie statusu*)."""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Period, shift
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.programmes.unemployed.grounds.ground import Ground
from reintegra.reading.reasons.reasoned import Reasoned
from reintegra.reading.record.notices import Notice, contested_defaults, notices
from reintegra.reading.text.days import day_text, days_text, filled
from reintegra.reading.text.explain import interpretation_lines, warning_lines
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values import frozen
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language

_ART_433 = URP.at("art. 433 ust. 6")
_RUNS_ON = Notice(
    "law",
    "okres pozbawienia statusu biegnie do końca także po 1 czerwca 2025 r. (art. 433 "
    "ust. 6)",
    "the period runs to its end also after 2025-06-01 (art. 433 ust. 6)",
)


@check_arguments
@frozen
class Loss(Reasoned):
    """What an event at the labour office leads to.

    Attributes:
        event: What happened.
        on: The day it happened.
        version: The version of the law of that day.
        ground: What the act says of the event, in Polish and English; also why nothing
            follows, where the act names no such ground.
        first: First day without the status; ``None`` where the status is not lost, or
            where that is not known.
        last: Last day of the bar; ``None`` where the law sets no end.
        missing: The names of what would have to be known, ``()`` if nothing.
        interpretations: The open points met, each with the interpretation used.
        remarks: Warnings on the earlier losses that were given.
        length: The dated number that sets how long the bar lasts; ``None`` where none
            does.
    """

    trees = "reintegra.programmes.unemployed.loss_reasons"

    event: str
    on: date
    version: Version[Ground]
    ground: Ground
    first: date | None = None
    last: date | None = None
    missing: tuple[str, ...] = ()
    interpretations: tuple[AppliedInterpretation, ...] = ()
    remarks: tuple[Notice, ...] = ()
    length: Parameter | None = None

    @property
    def period(self) -> Period | None:
        """The days from the first to the last, where both are set."""
        if self.first is None or self.last is None:
            return None
        return Period(self.first, self.last)

    @property
    def days(self) -> int | None:
        """How many days the bar lasts, the first and the last included."""
        return None if self.period is None else self.period.days

    @property
    def registration_from(self) -> date | None:
        """The first day on which the person can register again."""
        return None if self.last is None else shift(self.last, 1)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law behind it."""
        return (*self.version.sources, *((_ART_433,) if self._runs_on else ()))

    @property
    def evidence(self) -> Evidence:
        """How well the law behind it is attested."""
        return self.version.evidence

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """Warnings on the law, the ground, the interpretations and the period."""
        runs_on = (_RUNS_ON,) if self._runs_on else ()
        doubts = contested_defaults(*self.interpretations)
        known = notices(self.on, self.version)
        return (*known, *self.ground.remarks, *doubts, *self.remarks, *runs_on)

    @property
    def _runs_on(self) -> bool:
        last = self.last
        old = self.version.since < URP.in_force
        return old and last is not None and last >= URP.in_force


@explanation.register
def loss_text(loss: Loss, lang: Language) -> str:
    """Write out the ground, the days and the law behind them."""
    lines = [
        f"{day_text(loss.on, lang)}: {loss.ground.text(lang)}",
        *outcome_texts(loss, lang),
    ]
    lines += [f"{standard_phrase('law', lang)}: {cite}" for cite in loss.cites]
    lines += interpretation_lines(loss.interpretations, lang)
    return "\n".join([*lines, *warning_lines(loss.warnings, lang)])


def outcome_texts(loss: Loss, lang: Language) -> tuple[str, ...]:
    """Write what follows: the days of the bar, and when to register again."""
    words = {key: in_language(one, lang) for key, one in _WORDS.items()}
    status = loss.ground.status.text(lang)
    if loss.first is None:
        kind = "open" if loss.ground.lost is None else "none"
        return (words[kind].format(status=status),)
    if loss.period is None:
        return (filled(words["from"], lang, status=status, day=loss.first),)
    spans = days_text(loss.period.first, loss.period.last, lang)
    bar = words["bar"].format(spans=spans, days=loss.days, status=status)
    return bar, filled(words["again"], lang, day=loss.registration_from)


_WORDS: dict[str, Text] = {
    "none": Text(
        "to zdarzenie nie powoduje pozbawienia statusu {status}",
        "the status of {status} is not lost for this",
    ),
    "open": Text(
        "nie wiadomo, czy i od kiedy następuje pozbawienie statusu {status}",
        "whether and from when the status of {status} is lost is not known",
    ),
    "from": Text(
        "pozbawienie statusu {status} od {day}; przepis nie określa okresu",
        "status of {status} lost from {day}, for no set period",
    ),
    "bar": Text(
        "pozbawienie statusu {status}: {spans} (dni: {days})",
        "status of {status} lost: {spans}, days: {days}",
    ),
    "again": Text(
        "ponowna rejestracja możliwa najwcześniej {day}",
        "registration again on {day} at the earliest",
    ),
}
