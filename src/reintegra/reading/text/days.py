"""How days and months are written in a sentence; tables and files keep ISO.

In Polish a day is *1 września 2026 r.*, in English it stays ``2026-09-01``.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from reintegra.law.periods import Month
from reintegra.values.text import ByLanguage, Language, Text, in_language

OF_MONTH = (
    *("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"),
    *("lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
)
"""The months in the genitive that follows the number of a day."""
MONTHS = (
    *("styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec"),
    *("lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"),
)
"""The months as they are called alone."""
_ENGLISH = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_IN_A_DATE = ByLanguage(OF_MONTH, _ENGLISH)


def day_text(day: date, lang: Language) -> str:
    """Write a day.

    >>> day_text(date(2026, 9, 1), "pl"), day_text(date(2026, 9, 1), "en")
    ('1 września 2026 r.', '2026-09-01')
    """
    polish = f"{day.day} {OF_MONTH[day.month - 1]} {day.year} r."
    return in_language(Text(polish, day.isoformat()), lang)


def days_text(first: date, last: date, lang: Language) -> str:
    """Write the days from the first to the last, or the only one.

    >>> days_text(date(2026, 3, 2), date(2026, 3, 8), "pl")
    '2 marca 2026 r. – 8 marca 2026 r.'
    """
    if first == last:
        return day_text(first, lang)
    return f"{day_text(first, lang)} – {day_text(last, lang)}"


def listed_text(days: Iterable[date], lang: Language) -> str:
    """List days one by one.

    >>> listed_text([date(2026, 3, 2), date(2026, 3, 4)], "pl")
    '2 marca 2026 r., 4 marca 2026 r.'
    """
    return ", ".join(day_text(day, lang) for day in days)


def yearly_text(month: int, day: int, lang: Language) -> str:
    """Write a day of every year.

    >>> yearly_text(3, 31, "pl"), yearly_text(3, 31, "en")
    ('31 marca', '31 March')
    """
    names = in_language(_IN_A_DATE, lang)
    return f"{day} {names[month - 1]}"


def month_text(month: Month, lang: Language) -> str:
    """Write a month.

    >>> month_text(Month(2026, 7), "pl"), month_text(Month(2026, 7), "en")
    ('lipiec 2026 r.', '2026-07')
    """
    polish = f"{MONTHS[month.month - 1]} {month.year} r."
    return in_language(Text(polish, str(month)), lang)


def filled(phrase: str, lang: Language, **parts: object) -> str:
    """Fill in a phrase, days and months as a sentence has them.

    >>> filled("od {day}", "pl", day=date(2026, 9, 1))
    'od 1 września 2026 r.'
    """
    return phrase.format(**{name: _told(part, lang) for name, part in parts.items()})


def _told(part: object, lang: Language) -> object:
    match part:
        case date():
            return day_text(part, lang)
        case Month():
            return month_text(part, lang)
        case _:
            return part
