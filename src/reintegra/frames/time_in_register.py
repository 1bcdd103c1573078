"""The time in the register of a labour office, for many persons (*okres w rejestrze*).

The same counts as `reintegra.programmes.unemployed.registered`: whole months of 30 days
each, and the days beyond them. Calendar days, which are quickly summed up in a frame,
make people long-term unemployed five days too early.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

import narwhals.stable.v2 as nw

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.frames.row_errors import refuse_first
from reintegra.law.periods import a_day
from reintegra.law.terms import MONTH_DAYS
from reintegra.programmes.unemployed.register import years_before
from reintegra.reading.columns.column import that_day, whole
from reintegra.reading.columns.inputs import checked, read
from reintegra.reading.columns.run import given_back, opened
from reintegra.reading.columns.time import Day, least, month_length, shifted

FrameT = TypeVar("FrameT")
KINDS = ("registered", "internship", "workplace_preparation", "adult_preparation")
_NEEDED = {
    "person": "String or Int64",
    "kind": "String",
    "start": "Date",
    "end": "Date",
}
_ORDER = ["person", "kind", "start", "last"]
col = nw.col


@check_arguments
def registered(spells: FrameT, *, on: date, unknown: Iterable[str] = ()) -> FrameT:
    """Count each person's time in the register on a day, from spells.

    Args:
        spells: Any frame that narwhals supports, one row a spell: ``person`` (String or
            Int64), ``kind`` (String: ``registered``, ``internship``,
            ``workplace_preparation`` or ``adult_preparation``), ``start`` and ``end``
            (Date; ``end`` null while it goes on).
        on: The day asked about; the two years before it are looked at.
        unknown: The kinds, but not ``registered``, of which nothing is known.

    Returns:
        A frame of the same kind, a row for each person of *spells*: ``person``,
        ``registered_unemployed`` (Boolean), and a count of ``…_days_by_months`` (Int64)
        for each kind; 0 where there is no such spell, null where it is *unknown*. Join
        it to the persons: the names are those of `Person`. Ordered by person.

    Raises:
        ColumnError: A column is missing or cannot be null; a spell has no person, no
            start, another kind, an end before its start, or a day of another.
        NotInForceError: *on* is before 2004-06-01.
        PeriodError: *on* is no day.
        UnknownNameError: There is no such kind in *unknown*.

    Source:
        art. 2 ust. 1 pkt 5 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
        art. 2 pkt 4 ustawy o rynku pracy i służbach zatrudnienia; art. 112, 114 Kodeksu
        cywilnego (a reading).
    """
    not_known = _kinds(unknown)
    window = years_before(a_day(on))
    source = read(spells, "frames.registered", "spells")
    frame = opened(source, _NEEDED).select(**checked(source, _NEEDED))
    frame = frame.with_columns(last=nw.coalesce("end", _later("start", on)))
    _refuse(frame)
    parts = _within(_joined(frame), window.first, window.last)
    counted = _counted(parts, on)
    persons = frame.group_by("person").agg(rows=col("start").min()).select("person")
    found = persons.join(counted, on="person", how="left")
    made = found.select("person", _status(), *(_days(k, not_known) for k in KINDS))
    made = made.sort("person")
    given: FrameT = given_back(made, source)
    return given


def _kinds(unknown: Iterable[str]) -> set[str]:
    asked = set(unknown)
    for one in sorted(asked - {*KINDS[1:]}):
        kind = "kind that may be unknown"
        raise UnknownNameError(kind, one, KINDS[1:])
    return asked


def _later(name: str, day: date) -> nw.Expr:
    return nw.when(col(name) >= that_day(day)).then(col(name)).otherwise(that_day(day))


def _earlier(name: str, day: date) -> nw.Expr:
    return nw.when(col(name) <= that_day(day)).then(col(name)).otherwise(that_day(day))


# -- what cannot be


def _refuse(frame: Any) -> None:
    before = _before(frame)
    same = (col("person") == col("old_person")) & (col("kind") == col("old_kind"))
    wrong = {
        "person": (col("person").is_null(), "whose spell it is"),
        "kind": (col("kind").is_null() | ~col("kind").is_in(list(KINDS)), _one_of()),
        "start": (col("start").is_null(), "the first day of a spell"),
        "end": (col("end") < col("start"), "a day not before the start"),
    }
    for name, (when, expected) in wrong.items():
        of = None if name == "person" else "person"
        refuse_first(frame.filter(when), name, expected, of=of)
    twice = before.filter(same & (col("old_last") >= col("start")))
    expected = "a day after the spell of that kind before it"
    refuse_first(twice, "start", expected, of="person")


def _one_of() -> str:
    return f"one of {', '.join(KINDS)}"


def _collected(frame: Any) -> Any:
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


# -- unbroken spells, cut to the register and to the window


def _before(frame: Any) -> Any:
    """Put the spell before each beside it."""
    return frame.with_columns(
        old_person=col("person").shift(1).over(order_by=_ORDER),
        old_kind=col("kind").shift(1).over(order_by=_ORDER),
        old_last=col("last").shift(1).over(order_by=_ORDER),
    )


def _joined(frame: Any) -> Any:
    follows = (
        (col("person") == col("old_person"))
        & (col("kind") == col("old_kind"))
        & (shifted(col("old_last"), 1) == col("start"))
    )
    begins = nw.when(~follows.is_null() & follows).then(whole(0)).otherwise(whole(1))
    frame = _before(frame).with_columns(begins=begins)
    frame = frame.with_columns(whole_one=col("begins").cum_sum().over(order_by=_ORDER))
    whole_ones = frame.group_by("person", "kind", "whole_one")
    return whole_ones.agg(start=col("start").min(), last=col("last").max())


def _within(spells: Any, first: date, on: date) -> Any:
    """Cut spells of every kind to those of the register, and both to the window."""
    cut = spells.with_columns(start=_later("start", first), last=_earlier("last", on))
    cut = cut.filter(col("start") <= col("last"))
    register = cut.filter(col("kind") == nw.lit("registered"))
    bounds = register.select("person", low=col("start"), high=col("last"))
    both = cut.select("person", "kind", "start", "last").join(bounds, on="person")
    start = nw.when(col("start") >= col("low")).then(col("start")).otherwise(col("low"))
    last = nw.when(col("last") <= col("high")).then(col("last")).otherwise(col("high"))
    both = both.with_columns(start=start, last=last)
    return both.filter(col("start") <= col("last"))


# -- adding up


def _counted(parts: Any, on: date) -> Any:
    """Add up the parts of each person and kind, one row a person."""
    wide, most = _side_by_side(parts)
    for place in range(1, most + 1):
        wide = _numbered(wide, place)
        wide = wide.with_columns(**{f"total_{place}": _total(place)})
    days = nw.coalesce(*(f"total_{place}" for place in range(most, 0, -1)))
    now = nw.when(col("latest") == that_day(on)).then(whole(1)).otherwise(whole(0))
    wide = wide.with_columns(days=days, now=now)
    marked = wide.with_columns(
        **{f"days_{kind}": _of(kind, "days") for kind in KINDS},
        now_registered=_of("registered", "now"),
    )
    names = [*(f"days_{kind}" for kind in KINDS), "now_registered"]
    return marked.group_by("person").agg(*(col(name).max() for name in names))


def _of(kind: str, name: str) -> nw.Expr:
    return nw.when(col("kind") == nw.lit(kind)).then(col(name))


def _side_by_side(parts: Any) -> tuple[Any, int]:
    """Put the parts of a person and kind into columns; return how many there are."""
    order = ["person", "kind", "start"]
    parts = parts.with_columns(one=whole(1))
    parts = parts.with_columns(row=col("one").cum_sum().over(order_by=order))
    place = col("row") - col("row").min().over("person", "kind") + whole(1)
    parts = parts.with_columns(place=place)
    most = int(_collected(parts.select(col("place").max()))["place"][0] or 1)
    columns: dict[str, nw.Expr] = {}
    for number in range(1, most + 1):
        here = col("place") == whole(number)
        columns[f"start_{number}"] = nw.when(here).then(col("start"))
        columns[f"last_{number}"] = nw.when(here).then(col("last"))
    found = parts.with_columns(**columns).group_by("person", "kind")
    kept = (col(name).max() for name in columns)
    return found.agg(*kept, latest=col("last").max()), most


def _numbered(wide: Any, place: int) -> Any:
    """Take the first day of a part apart, and the day after its last one."""
    start, end = (
        Day.of(col(f"start_{place}")),
        Day.of(shifted(col(f"last_{place}"), 1)),
    )
    return wide.with_columns(
        **{
            f"start_months_{place}": start.months,
            f"start_day_{place}": start.day,
            f"end_months_{place}": end.months,
            f"end_day_{place}": end.day,
            f"length_{place}": month_length(end.months),
            f"before_{place}": month_length(end.months - whole(1)),
        }
    )


def _total(place: int) -> nw.Expr:
    """Return the days to the end of a part: never more than without a break."""
    total = _days_from(1, place)
    for first in range(2, place + 1):
        total = least(total, col(f"total_{first - 1}") + _days_from(first, place))
    return total


def _days_from(first: int, place: int) -> nw.Expr:
    """Count from the start of a part to the end of another, by whole months."""
    day, end = col(f"start_day_{first}"), col(f"end_day_{place}")
    begun = col(f"end_months_{place}") - col(f"start_months_{first}")
    same, before = (
        least(day, col(f"length_{place}")),
        least(day, col(f"before_{place}")),
    )
    reached = whole(MONTH_DAYS) * begun + end - same
    short = whole(MONTH_DAYS) * (begun - whole(1)) + end
    otherwise = short + col(f"before_{place}") - before
    return nw.when(end >= same).then(reached).otherwise(otherwise)


def _status() -> nw.Expr:
    on = nw.coalesce(col("now_registered"), whole(0)) == whole(1)
    return on.alias("registered_unemployed")


def _days(kind: str, unknown: set[str]) -> nw.Expr:
    days = nw.coalesce(col(f"days_{kind}"), whole(0)).cast(nw.Int64)
    shown = whole(None) if kind in unknown else days
    return shown.alias(f"{kind}_days_by_months")
