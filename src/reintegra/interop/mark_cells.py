"""What a cell may say of a day of a stay."""

from __future__ import annotations

from reintegra.interop.cells import CellError
from reintegra.programmes.cis.attendance import Mark
from reintegra.values.text import Text


def mark(text: str) -> Mark:
    """Read what a day was: an English name, the staff's words, or a short form.

    Short forms: ``ob`` (present), ``nn`` (unexcused), ``l4`` or ``ch`` (sick), ``nun``
    (excused, unpaid), ``dw`` (free day), ``bz`` (no classes).
    """
    words = " ".join(text.casefold().split())
    if words not in _MARKS:
        raise CellError(_EVERY_MARK)
    return _MARKS[words]


_SHORT = {
    Mark.PRESENT: ("ob", "obecny", "obecna"),
    Mark.UNEXCUSED: ("nn", "nieusprawiedliwiona", "nieobecność nieuspr."),
    Mark.SICK: (
        *("l4", "ch", "chory", "chora", "zwolnienie lekarskie"),
        "niezdolność do pracy potwierdzona przez lekarza",
    ),
    Mark.UNPAID: ("nun", "usprawiedliwiona niepłatna"),
    Mark.FREE: ("dw", "wolny", "dzień wolny"),
    Mark.NO_CLASS: ("bz", "bez zajęć"),
}
_MARKS = {word: one for one in Mark for word in (one.value, one.pl, *_SHORT[one])}
_EVERY_MARK = Text(
    "jedno z oznaczeń dnia: "
    + ", ".join(f"{_SHORT[one][0]} ({one.pl})" for one in Mark)
    + "; ustawa nie zna płatnej nieobecności usprawiedliwionej (OP-06)",
    "one of the marks of a day: "
    + ", ".join(f"{_SHORT[one][0]} ({one.en})" for one in Mark)
    + "; the act knows no paid excused absence (OP-06)",
)
