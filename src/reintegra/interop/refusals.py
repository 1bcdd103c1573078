"""What the library refuses, said of a cell in both languages."""

from __future__ import annotations

from datetime import date

from reintegra.errors import (
    NotInForceError,
    NotReadError,
    ReintegraError,
    UnverifiedError,
)
from reintegra.interop.cells import Said


def refused(error: ReintegraError) -> Said:
    """Say what day would be right, where the law refuses the one that came.

    >>> from datetime import date
    >>> refused(UnverifiedError("psu.rate", date(2012, 7, 1))).pl
    'dzień, na który potwierdzono: psu.rate (niepotwierdzone dopuszcza --unverified)'
    """
    match error:
        case NotInForceError(what=what, day=day, first=date() as first) if day < first:
            pl = f"dzień, w którym obowiązuje: {what} (najwcześniej {first})"
        case NotInForceError(what=what, day=day):
            pl = f"dzień, w którym obowiązuje: {what} (nie {day})"
        case NotReadError(what=what, day=day):
            pl = f"dzień, którego przepisy sprawdzono: {what} (nie {day})"
        case UnverifiedError(what=what):
            allowed = "niepotwierdzone dopuszcza --unverified"
            pl = f"dzień, na który potwierdzono: {what} ({allowed})"
        case _:
            pl = "dzień, od którego terminy mieszczą się w latach 1–9999"
    return Said(pl, str(error))
