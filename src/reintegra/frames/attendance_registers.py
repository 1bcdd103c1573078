"""Marks, stays and certificates in columns: read out, and what cannot be refused."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields, frozen

from reintegra.errors import ArgumentError, ColumnError
from reintegra.frames.conversion import collect_columns, through_polars
from reintegra.frames.row_errors import refuse_first
from reintegra.law.acts import UZS
from reintegra.law.periods import FAR
from reintegra.programmes.cis.attendance_day import AttendanceDay
from reintegra.programmes.cis.last_days import MOST_MONTHS
from reintegra.reading.columns.column import that_day, whole
from reintegra.reading.columns.column_names import in_other_case
from reintegra.reading.columns.inputs import Frame, checked, other_case, read
from reintegra.reading.columns.names import Unknown, names_of, only_known
from reintegra.reading.columns.time import collected_day_number

_ID = {"id": "String or Int64"}
_MARKS = _ID | {"day": "Date", "mark": "String"}
_STAYS = _ID | {"start": "Date", "end": "Date"}
_CERTIFICATES = _ID | {"first": "Date", "last": "Date"}
_MARK = (fields(AttendanceDay).mark,)
_DAYS = {
    "marks": ("day",),
    "stays": ("start", "end", "job_from"),
    "certificates": ("first", "last"),
}
MOST_DAYS = 1_000_000
"""More than the number of any day: a person and a day make one whole number."""
col = nw.col


@frozen(eq=False)
class Registers:
    """The three registers, read out, with ids of one type and persons by number.

    Attributes:
        source: The stays as they were given.
        people: ``id`` and ``person``, a number in the order of ids.
        marks: ``id``, ``person``, ``day``, ``mark``, and ``key`` of person and day.
        stays: ``id``, ``person``, ``start``, ``end``, ``job_from`` and
            ``extension_months``.
        certificates: ``id``, ``person``, ``first`` and ``last``.
    """

    source: Frame
    people: nw.DataFrame[Any]
    marks: nw.DataFrame[Any]
    stays: nw.DataFrame[Any]
    certificates: nw.DataFrame[Any]

    @classmethod
    def of(
        cls,
        where: str,
        marks: object,
        stays: object,
        certificates: object,
        unknown: Unknown,
    ) -> Registers:
        """Read three frames out, and refuse what no record could hold.

        Args:
            where: The function that they came to.
            marks: The marks.
            stays: The stays.
            certificates: The certificates; ``None`` where there are none.
            unknown: What becomes of a mark that there is not.

        Raises:
            ArgumentError: One is no frame, or they are of several kinds.
            ColumnError: As in `reintegra.frames.attendance`, but for what follows from
                the last days of stays.
        """
        source = read(stays, where, "stays")
        given = {"marks": read(marks, where, "marks"), "stays": source}
        if certificates is not None:
            given["certificates"] = read(certificates, where, "certificates")
        _refuse_kinds(where, given)
        marked = checked(given["marks"], _MARKS)
        marked = only_known(given["marks"], marked, names_of(_MARK), unknown)
        found = {
            "marks": collect_columns(given["marks"], marked),
            "stays": collect_columns(source, _of_stays(source)),
        }
        if certificates is None:
            none = col("start").alias("first"), col("start").alias("last")
            found["certificates"] = found["stays"].select("id", *none).head(0)
        else:
            covered = checked(given["certificates"], _CERTIFICATES)
            found["certificates"] = collect_columns(given["certificates"], covered)
        found = _alike({name: through_polars(one) for name, one in found.items()})
        for name, days in _DAYS.items():
            _refuse_nobody_and_far(found[name], days)
        people = found["stays"].select("id").unique().sort("id")
        people = people.with_row_index("person").with_columns(
            col("person").cast(nw.Int64)
        )
        found = {n: one.join(people, on="id", how="left") for n, one in found.items()}
        key = col("person") * whole(MOST_DAYS) + collected_day_number(col("day"))
        found["marks"] = found["marks"].with_columns(key=key)
        made = cls(source, people, **found)
        made.refuse()
        return made

    def refuse(self) -> None:
        """Refuse what no record could hold.

        Raises:
            ColumnError: There is such a row; the first is named.
        """
        self._refuse_marks()
        self._refuse_stays()
        self._refuse_certificates()

    def _refuse_marks(self) -> None:
        _refuse_null(self.marks, "day", "the day of the mark")
        _refuse_strangers(self.marks)
        if self.marks["key"].n_unique() < len(self.marks):
            rows = self.marks.with_columns(rows=whole(1)).group_by("id", "day")
            doubles = rows.agg(col("rows").sum()).filter(col("rows") > whole(1))
            refuse_first(doubles.sort("id", "day"), "day", "one mark on a day", of="id")

    def _refuse_stays(self) -> None:
        months, start = col("extension_months"), col("start")
        possible = (months >= whole(0)) & (months <= whole(MOST_MONTHS))
        wrong = {
            "start": (start < that_day(UZS.in_force), f"{UZS.in_force} or later"),
            "end": (col("end") < start, "a day not before the start"),
            "job_from": (col("job_from") <= start, "a day after the start"),
            "extension_months": (~possible, f"0 to {MOST_MONTHS} months"),
        }
        _refuse_null(self.stays, "start", "the first day of the stay")
        _refuse_null(self.stays, "extension_months", "0 where there is no extension")
        for name, (when, expected) in wrong.items():
            refuse_first(self.stays.filter(when), name, expected, of="id")

    def _refuse_certificates(self) -> None:
        found = self.certificates
        for name in ("first", "last"):
            _refuse_null(found, name, "a day of the certificate")
        backwards = found.filter(col("last") < col("first"))
        refuse_first(backwards, "last", "a day not before the first", of="id")
        _refuse_strangers(found)
        refuse_overlap(found, "first", "last", "a certificate")


def refuse_overlap(
    frame: nw.DataFrame[Any], first: str, last: str, what: str, *, of: str | None = None
) -> None:
    """Refuse periods of one person that have a day in common.

    Args:
        frame: The periods, with ``id`` and ``person``.
        first: The column of first days.
        last: The column of last days, null where a period goes on.
        what: What has such a period, in English.
        of: The column that is refused, ``None`` for *first*.

    Raises:
        ColumnError: Two of them have.
    """
    order = ["person", first]
    before = {"_person": "person", "_last": last}
    shifted = {n: col(old).shift(1).over(order_by=order) for n, old in before.items()}
    follows = frame.with_columns(**shifted).filter(col("_person") == col("person"))
    inside = col("_last").is_null() | (col("_last") >= col(first))
    expected = f"a day after {what} before it"
    refuse_first(follows.filter(inside), of or first, expected, of="id")


def _refuse_nobody_and_far(frame: nw.DataFrame[Any], days: Iterable[str]) -> None:
    refuse_first(frame.filter(col("id").is_null()), "id", "whose the row is")
    for one in days:
        far = frame.filter(col(one) >= that_day(FAR))
        refuse_first(far, one, f"a day before {FAR}, or null", of="id")


def _refuse_strangers(frame: nw.DataFrame[Any]) -> None:
    strangers = frame.filter(col("person").is_null())
    refuse_first(strangers, "id", "an id of the stays")


def _refuse_null(frame: nw.DataFrame[Any], name: str, expected: str) -> None:
    refuse_first(frame.filter(col(name).is_null()), name, expected, of="id")


def _refuse_kinds(where: str, given: dict[str, Frame]) -> None:
    kind = given["stays"].implementation
    for name, frame in given.items():
        if frame.implementation is not kind:
            expected = "a frame of the same kind as stays"
            raise ArgumentError(where, name, type(frame.to_native()), expected)


def _of_stays(source: Frame) -> dict[str, nw.Expr]:
    """Return the columns of stays, those that may be left out as well."""
    there = source.collect_schema().names()
    further = {"extension_months": "Int64", "job_from": "Date"}
    for error in other_case(in_other_case(source, further), further):
        raise error
    asked = _STAYS | {name: further[name] for name in further if name in there}
    absent = {"extension_months": whole(0), "job_from": that_day(None)}
    return absent | checked(source, asked)


def _alike(frames: dict[str, nw.DataFrame[Any]]) -> dict[str, nw.DataFrame[Any]]:
    """Give the ids of all registers one type.

    Raises:
        ColumnError: Those of one are text, and those of the stays whole numbers.
    """
    kind = frames["stays"].schema["id"]
    for name, frame in frames.items():
        theirs = frame.schema["id"]
        if theirs.is_integer() != kind.is_integer():
            column, got = "id", f"{theirs} ({name})"
            raise ColumnError(column, got, f"{kind}, as the ids of the stays")
    one = nw.Int64 if kind.is_integer() else nw.String
    return {
        name: frame.with_columns(col("id").cast(one)) for name, frame in frames.items()
    }
