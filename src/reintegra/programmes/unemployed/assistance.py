"""What a refusal can mean for social assistance (*świadczenia z pomocy społecznej*).

The head of the welfare centre may, and need not, limit, refuse, revoke or withhold
benefits; the situation of dependants is taken into account. The act names the events
itself, apart from the loss of the status of unemployed.

Source: art. 11 ust. 2–3 ustawy o pomocy społecznej.
"""

from __future__ import annotations

from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import a_day
from reintegra.law.timeline import Version
from reintegra.programmes.unemployed.assistance_measures import (
    ASSISTANCE,
    AssistanceMeasure,
)
from reintegra.reading.record.notices import Notice, notices
from reintegra.reading.text.explain import warning_lines
from reintegra.values import frozen
from reintegra.values.explanations import Explainable, explanation
from reintegra.values.text import NO_TEXT, ByLanguage, Language, in_language

_DEPENDANTS = Notice(
    "discretion",
    "organ może, ale nie musi tak postąpić; uwzględnia sytuację osób będących na "
    "utrzymaniu osoby, której to dotyczy (art. 11 ust. 3)",
    "the authority may do so, and need not; it takes into account the situation of the "
    "dependants of the person concerned (art. 11 ust. 3)",
)


@check_arguments
@frozen
class AssistanceEffect(Explainable):
    """What may follow from an event for benefits of social assistance.

    Attributes:
        event: What happened.
        on: The day it happened.
        version: The measures by the law of that day; none where the act of that day
            does not name the event.
    """

    event: str
    on: date
    version: Version[tuple[AssistanceMeasure, ...]] = field(repr=False)

    @property
    def measures(self) -> tuple[AssistanceMeasure, ...]:
        """What the authority may do; ``()`` where the act does not name the event."""
        return self.version.require()

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
        """Warnings on the law and on the discretion of the authority."""
        beside = (_DEPENDANTS,) if self.measures else ()
        return (*notices(self.on, self.version), *self._unconfirmed, *beside)

    @property
    def _unconfirmed(self) -> tuple[Notice, ...]:
        """Since when the wording applies, or the wider one after it, where open."""
        note = self.version.note
        return () if note == NO_TEXT else (Notice("law", note.pl, note.en),)


@explanation.register
def assistance_text(effect: AssistanceEffect, lang: Language) -> str:
    """Write out what may be done, the law behind it, and the warnings."""
    some, none, law = in_language(_TEXTS, lang)
    listed = ", ".join(one.text(lang) for one in effect.measures)
    lines = [f"{effect.on}: {some.format(listed) if listed else none}"]
    lines += [f"{law}: {cite}" for cite in effect.cites]
    return "\n".join([*lines, *warning_lines(effect.warnings, lang)])


_TEXTS = ByLanguage(
    (
        "może to być podstawą: {}",
        "ustawa o pomocy społecznej nie wymienia tego zdarzenia",
        "podstawa",
    ),
    (
        "this may be a ground for: {}",
        "the act on social assistance does not name this event",
        "law",
    ),
)


@check_arguments
def assistance_effect(event: str, on: date) -> AssistanceEffect:
    """Tell what may follow from an event for benefits of social assistance.

    Args:
        event: ``refused_psu`` (without a justified reason), ``did_not_start_psu``,
            ``interrupted_psu``, ``refused_pai``, ``interrupted_pai`` (its integration
            actions), ``did_not_start_help``, ``interrupted_help``,
            ``did_not_start_reintegration``, ``interrupted_reintegration`` (by own
            fault), ``refused_social_contract`` or ``broke_social_contract``.
        on: The day of it, whose law counts.

    Raises:
        NotInForceError: The act did not know such an event yet.
        NotReadError: Since when the act names it was not confirmed.
        PeriodError: *on* is no day.
        UnknownNameError: There is no such event.

    Source:
        art. 11 ust. 2–3 ustawy o pomocy społecznej; art. 392 pkt 3 ustawy o rynku pracy
        i służbach zatrudnienia.

    >>> for one in assistance_effect("refused_psu", date(2006, 3, 1)).measures:
    ...     print(one.text("en"))
    refusing the benefit
    revoking the decision that granted it
    withholding cash benefits
    """
    if event not in ASSISTANCE:
        kind = "event"
        raise UnknownNameError(kind, event, ASSISTANCE)
    what = f"social assistance after {event}"
    return AssistanceEffect(event, on, ASSISTANCE[event].on(a_day(on), what=what))
