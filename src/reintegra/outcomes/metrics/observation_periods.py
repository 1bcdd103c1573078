"""Observation periods of the metrics: how long after leaving each one looks."""

from __future__ import annotations

from reintegra.arguments import check_arguments
from reintegra.values import frozen
from reintegra.values.text import Language, in_language


@check_arguments
@frozen(cache_hash=True, slots=False)
class Clock:
    """The observation period of a metric after leaving (*okres obserwacji*).

    Attributes:
        pl: The time, in Polish.
        en: The time, in English.

    >>> Clock("12 miesięcy", "12 months").text("pl")
    '12 miesięcy'
    """

    pl: str
    en: str

    def text(self, lang: Language) -> str:
        """The time, in one of the languages."""
        return in_language(self, lang)


NO_CLOCK = Clock("–", "–")
"""For a metric that observes nothing after leaving."""
IN_28_DAYS = Clock("28 dni", "28 days")
LAST_IN_28_DAYS = Clock("28 dni, ostatnie zdarzenie", "28 days, the last event")
IN_3_MONTHS = Clock("3 miesiące", "3 months")
IN_3_MONTHS_90_DAYS = Clock("3 miesiące, 90 dni", "3 months, 90 days")
AT_6_MONTHS = Clock("6 miesięcy", "6 months")
ANY_TIME = Clock("kiedykolwiek po przystąpieniu", "any time after coming")
CUMULATIVE = Clock("narastająco", "cumulative")
DAY_180 = Clock("180. dzień", "day 180")
TO_180_DAYS = Clock(
    "w trakcie lub do 180 dni, praca 90 dni", "during or 180 days, 90 days"
)
TO_3_MONTHS = Clock(
    "w trakcie lub do 3 miesięcy, praca 30 dni", "during or 3 months, 30 days"
)
NOT_STATED = Clock("nie podano", "not stated")
OF_THE_CALLER = Clock(
    "wskazuje osoba sporządzająca sprawozdanie", "whoever reports chooses it"
)
OF_THE_YEAR = Clock("rok sprawozdawczy", "the year reported")
