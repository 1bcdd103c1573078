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
from reintegra.frames.register_days import (
    KINDS,
    count_days,
    join_spells,
    with_previous,
    within_register,
)
from reintegra.frames.row_errors import refuse_first
from reintegra.law.periods import a_day
from reintegra.programmes.unemployed.register import years_before
from reintegra.reading.columns.column import that_day, whole
from reintegra.reading.columns.inputs import checked, read
from reintegra.reading.columns.run import native_frame, opened
from reintegra.reading.columns.time import greatest

FrameT = TypeVar("FrameT")
_NEEDED = {
    "person": "String or Int64",
    "kind": "String",
    "start": "Date",
    "end": "Date",
}
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
        cywilnego (by interpretation).
    """
    not_known = _check_unknown(unknown)
    window = years_before(a_day(on))
    source = read(spells, "frames.registered", "spells")
    frame = opened(source, _NEEDED).select(**checked(source, _NEEDED))
    open_until = greatest(col("start"), that_day(on))
    frame = frame.with_columns(last=nw.coalesce("end", open_until))
    _check_spells(frame)
    parts = within_register(join_spells(frame), window.first, window.last)
    counted = count_days(parts, on)
    persons = frame.group_by("person").agg(rows=col("start").min()).select("person")
    found = persons.join(counted, on="person", how="left")
    made = found.select(
        "person", _registered_now(), *(_days(k, not_known) for k in KINDS)
    )
    made = made.sort("person")
    given: FrameT = native_frame(made, source)
    return given


def _check_unknown(unknown: Iterable[str]) -> set[str]:
    asked = set(unknown)
    for one in sorted(asked - {*KINDS[1:]}):
        kind = "kind that may be unknown"
        raise UnknownNameError(kind, one, KINDS[1:])
    return asked


def _check_spells(frame: Any) -> None:
    before = with_previous(frame)
    same = (col("person") == col("old_person")) & (col("kind") == col("old_kind"))
    wrong = {
        "person": (col("person").is_null(), "whose spell it is"),
        "kind": (
            col("kind").is_null() | ~col("kind").is_in(list(KINDS)),
            _kinds_text(),
        ),
        "start": (col("start").is_null(), "the first day of a spell"),
        "end": (col("end") < col("start"), "a day not before the start"),
    }
    for name, (when, expected) in wrong.items():
        of = None if name == "person" else "person"
        refuse_first(frame.filter(when), name, expected, of=of)
    twice = before.filter(same & (col("old_last") >= col("start")))
    expected = "a day after the spell of that kind before it"
    refuse_first(twice, "start", expected, of="person")


def _kinds_text() -> str:
    return f"one of {', '.join(KINDS)}"


def _registered_now() -> nw.Expr:
    on = nw.coalesce(col("now_registered"), whole(0)) == whole(1)
    return on.alias("registered_unemployed")


def _days(kind: str, unknown: set[str]) -> nw.Expr:
    days = nw.coalesce(col(f"days_{kind}"), whole(0)).cast(nw.Int64)
    shown = whole(None) if kind in unknown else days
    return shown.alias(f"{kind}_days_by_months")
