"""What the library refuses, said of a cell in both languages."""

from __future__ import annotations

from datetime import date

from reintegra import parameters
from reintegra.errors import (
    NotInForceError,
    NotReadError,
    ReintegraError,
    UnknownNameError,
    UnverifiedError,
)
from reintegra.grammar.nodes import Formula, Rule
from reintegra.programmes import formulas, rules
from reintegra.values.text import Text


def refused(error: ReintegraError) -> Text:
    """Say what day would be right, where the law refuses the one that came.

    >>> from datetime import date
    >>> refused(UnverifiedError("psu.rate", date(2012, 7, 1))).pl
    'dzień, dla którego potwierdzono wartość: psu.rate (inne z opcją --unverified)'
    """
    match error:
        case NotInForceError(what=what, day=day, first=date() as first) if day < first:
            pl = f"dzień, w którym obowiązuje: {_label(what)} (najwcześniej {first})"
        case NotInForceError(what=what, day=day):
            pl = f"dzień, w którym obowiązuje: {_label(what)} (nie {day})"
        case NotReadError(what=what, day=day):
            pl = f"dzień, którego przepisy sprawdzono: {_label(what)} (nie {day})"
        case UnverifiedError(what=what):
            value = f"{_label(what)} (inne z opcją --unverified)"
            pl = f"dzień, dla którego potwierdzono wartość: {value}"
        case _:
            pl = "dzień, od którego terminy mieszczą się w latach 1–9999"
    return Text(pl, str(error))


def _label(key: str) -> str:
    """Return what a rule, a formula or a number is called; the key of what is none."""
    said: dict[str, Rule | Formula] = {**rules(), **formulas()}
    if key in said:
        return said[key].pl
    try:
        return parameters.get(key).pl
    except UnknownNameError:
        return key
