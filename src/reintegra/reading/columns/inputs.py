"""The door for columns: what a rule asks for is there, and can carry *not known*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute
from narwhals.exceptions import DuplicateError
from narwhals.stable.v2.dtypes import DType

from reintegra.errors import ArgumentError, ColumnError, nearest, together
from reintegra.grammar.facts import Kind, label
from reintegra.reading.columns.column import that_day, truth, whole, within_int64
from reintegra.reading.columns.column_names import folded, in_other_case, texts
from reintegra.reading.columns.conversions import TYPES, conversion, named

Frame: TypeAlias = "nw.DataFrame[Any] | nw.LazyFrame[Any]"

NO_DAY = nw.lit(None, nw.Date)
"""The column of an optional day that a frame does not have."""

_SOME = 1000
"""How many rows of a column are read that does not fit."""

FRAMES = "a frame that narwhals supports, such as of polars, pandas, Arrow or DuckDB"


def read(native: object, where: str, name: str) -> Frame:
    """Return the frame that came, as narwhals reads it.

    Args:
        native: What came.
        where: The function that it came to.
        name: The argument.

    Raises:
        ArgumentError: It is no frame.
        ColumnError: Columns of it have one name.
    """
    try:
        found: Frame = nw.from_native(native)
    except TypeError:
        raise ArgumentError(where, name, type(native), FRAMES) from None
    except DuplicateError:
        raise together(_doubled(native)) from None
    return found


def _doubled(native: Any) -> Iterator[ColumnError]:
    names = getattr(native, "column_names", None) or list(native.columns)
    for name, times in Counter(names).items():
        if times > 1:
            yield ColumnError(name, f"{times} columns of this name", "one")


def column_name(into: str | None, key: str) -> str:
    """Return what the column of a rule, a formula or a limit is called.

    Args:
        into: The name asked for.
        key: The key of what is said, which names it otherwise.

    Raises:
        ColumnError: The name asked for is empty.
    """
    return key.lower().replace(".", "_") if into is None else _not_empty(into)


def _not_empty(name: str) -> str:
    if not name.strip():
        got = "an empty name"
        raise ColumnError(name, got, "a name for the column that is added")
    return name


def fact_columns(
    frame: Frame, facts: Iterable[Attribute[Any]], *, absent: str = "refuse"
) -> dict[str, nw.Expr]:
    """Return the column of each fact, in the one type of its kind.

    A count that arises from nothing but the interpretation of an open point may be left
    out, and is 0 then, as on the record. So may an optional day, which is *not known*.

    Args:
        frame: The frame.
        facts: The facts.
        absent: ``"unknown"`` where any other column that is not there is *not known*.

    Raises:
        ColumnError: A column is missing, or its type cannot carry *not known*.
    """
    return row_columns(frame, facts, None, absent=absent)[0]


def row_columns(
    frame: Frame,
    facts: Iterable[Attribute[Any]],
    on: str | None,
    *,
    absent: str,
    others: Iterable[str] = (),
) -> tuple[dict[str, nw.Expr], nw.Expr | None]:
    """Return the columns of facts, and that of the rows' own days, if they have some.

    Args:
        frame: The frame.
        facts: The facts.
        on: The column of days, ``None`` for none.
        absent: As in `fact_columns`.
        others: Columns that are there too; a message names those like one missing.

    Raises:
        ColumnError: Columns are missing or do not fit; the error names all of them.
    """
    asked, names = list(facts), frame.collect_schema().names()
    spared = {f.name: whole(f.default) for f in asked if f.default is not None}
    for fact in asked:
        if label(fact).optional:
            spared[fact.name] = NO_DAY
        elif absent == "unknown" and fact.default is None:
            spared[fact.name] = _nothing(label(fact).kind)
    alike = in_other_case(frame, [f.name for f in asked])
    left_out = {n: zero for n, zero in spared.items() if n not in {*names, *alike}}
    kinds = {f.name: label(f).kind for f in asked if f.name not in left_out}
    if on is not None and kinds.setdefault(on, Kind.DAY) is not Kind.DAY:
        raise ColumnError(on, f"the column of a fact of {kinds[on]}", "one of days")
    wanted = {name: TYPES[kind] for name, kind in kinds.items()}
    there = {name: kind for name, kind in kinds.items() if name in names}
    found, misfits = _sorted_out(frame, there)
    known = list(dict.fromkeys([*names, *others]))
    lacking = {name: type_ for name, type_ in wanted.items() if name not in alike}
    wrong = [*_missing(known, lacking), *other_case(alike, wanted), *misfits]
    if wrong:
        raise together(wrong)
    day = None if on is None else found[on]
    return {f.name: found.get(f.name, left_out.get(f.name)) for f in asked}, day  # type: ignore[misc]


def day_column(frame: Frame, name: str) -> nw.Expr:
    """Return the column of days called *name*.

    Raises:
        ColumnError: There is none, or it holds something else than days.
    """
    refuse_missing(frame, {name: TYPES[Kind.DAY]})
    return _of_kinds(frame, {name: Kind.DAY})[name]


def minutes_column(frame: Frame, name: str) -> nw.Expr:
    """Return the column of whole minutes called *name*.

    Raises:
        ColumnError: There is none, or it holds something else.
    """
    refuse_missing(frame, {name: TYPES[Kind.COUNT]})
    return _of_kinds(frame, {name: Kind.COUNT})[name]


def key_columns(frame: Frame, names: Iterable[str]) -> dict[str, nw.Expr]:
    """Return the columns that tell whose a row is, by names of their own.

    Raises:
        ColumnError: There is none, or it holds neither text nor whole numbers.
    """
    asked, found = tuple(names), frame.collect_schema()
    refuse_missing(frame, dict.fromkeys(asked, "String or Int64"))
    for name in asked:
        if not (_carries(found[name], Kind.CHOICE) or found[name].is_integer()):
            raise ColumnError(name, str(found[name]), "String or Int64")
    native = _native_types(frame)
    cast = {name: _coded(found[name]) or _viewed(native[name]) for name in asked}
    columns = (nw.col(n).cast(nw.String) if cast[n] else nw.col(n) for n in asked)
    return {f"key_{place}": column for place, column in enumerate(columns)}


def checked(frame: Frame, needed: dict[str, str]) -> dict[str, nw.Expr]:
    """Return columns called *needed*, each in the one type of its kind.

    Args:
        frame: The frame.
        needed: The type of each by its name; several for one that tells whose a row is.

    Raises:
        ColumnError: One is missing, or its type cannot carry *not known*.
    """
    refuse_missing(frame, needed)
    kinds = {type_: kind for kind, type_ in TYPES.items()}
    asked = {name: kinds.get(type_) for name, type_ in needed.items()}
    return _of_kinds(frame, asked)


def refuse_missing(frame: Frame, wanted: dict[str, str]) -> None:
    """Refuse a frame that lacks a column.

    Raises:
        ColumnError: Columns are missing; the first is named, the others beside it.
    """
    for error in _missing(frame.collect_schema().names(), wanted):
        raise error


def _missing(names: list[str], wanted: dict[str, str]) -> Iterator[ColumnError]:
    lacking = [name for name in wanted if name not in names]
    if not lacking:
        return
    first, *others = lacking
    like = ", ".join(nearest(first, texts(names)))
    beside = (f"nearest: {like}" * bool(like), f"also missing: {', '.join(others)}")
    said = "; ".join(part for part in beside[: 1 + bool(others)] if part)
    got = f"no such column ({said})" if said else "no such column"
    yield ColumnError(first, got, f"a column of {wanted[first]}")


def other_case(
    alike: Mapping[str, str], wanted: Mapping[str, str]
) -> Iterator[ColumnError]:
    """Return an error for each column that is there in another case only.

    Args:
        alike: What each is called in the frame.
        wanted: The types of columns.
    """
    for name, there in alike.items():
        got = f"only {there!r}, which differs in case"
        yield ColumnError(name, got, f"a column of {wanted[name]}: {there} AS {name}")


_FREE = "a frame without it: drop the column or give it another name"


def refuse_taken(
    frame: Frame, there: Iterable[str], names: Iterable[tuple[str, str]]
) -> None:
    """Refuse to write over a column, or to add two of one name.

    Args:
        frame: The frame, whose engine may take names of another case for the same.
        there: The columns of the frame.
        names: The columns that are added, each with the argument that names it, empty
            where none does.

    Raises:
        ColumnError: The frame has one of *names* already, it comes twice, or it is
            empty.
    """
    taken = {folded(frame, name) for name in there}
    for name, argument in names:
        own = folded(frame, _not_empty(name))
        if own in taken:
            got = "a name that the frame has already"
            other = f"another name, given with {argument}=" if argument else _FREE
            raise ColumnError(name, got, other)
        taken.add(own)


def _of_kinds(frame: Frame, kinds: Mapping[str, Kind | None]) -> dict[str, nw.Expr]:
    """Return columns by name, ``None`` for the kind of one that tells whose a row is.

    What types a frame has is asked once: that takes as long for one column as for all.

    Raises:
        ColumnError: Columns do not fit; the error names all of them.
    """
    found, wrong = _sorted_out(frame, kinds)
    if wrong:
        raise together(wrong)
    return found


def _sorted_out(
    frame: Frame, kinds: Mapping[str, Kind | None]
) -> tuple[dict[str, nw.Expr], list[ColumnError]]:
    """Return the columns that fit, and an error for each that does not."""
    dtypes, native = frame.collect_schema(), _native_types(frame)
    found: dict[str, nw.Expr] = {}
    wrong: list[ColumnError] = []
    for name, kind in kinds.items():
        try:
            if kind is None:
                (found[name],) = key_columns(frame, [name]).values()
            else:
                found[name] = _checked(frame, name, kind, dtypes[name], native[name])
        except ColumnError as error:
            wrong.append(error)
    return found, wrong


def _checked(
    frame: Frame, name: str, kind: Kind, dtype: DType, native: object
) -> nw.Expr:
    if str(native).strip('"').lower() in {"null", "null[pyarrow]"}:
        return _nothing(kind)
    odd = type(native).__module__.startswith("numpy") or _viewed(native)
    if odd or not _carries(dtype, kind):
        got = str(dtype) if str(native) == str(dtype) else f"{dtype} ({native})"
        held = _some_of(frame, name) if named(kind, dtype) else ()
        how = conversion(frame.implementation, name, kind, dtype, held)
        raise ColumnError(name, got, f"{TYPES[kind]} that can be null: {how}")
    column = nw.col(name)
    if kind is Kind.COUNT and dtype != nw.Int64:
        return within_int64(column, dtype).cast(nw.Int64)
    return column.cast(nw.String) if _coded(dtype) else column


def _some_of(frame: Frame, name: str) -> list[object]:
    """Return what the first rows of a column hold, for a message to name."""
    rows = frame.select(name).head(_SOME)
    found = rows.collect() if isinstance(rows, nw.LazyFrame) else rows
    return found[name].to_list()


def _native_types(frame: Frame) -> Any:
    """Return the types of an engine's own, by the name of the column."""
    native: Any = frame.to_native()
    kind = frame.implementation
    if kind.is_pandas_like():
        return native.dtypes
    if kind.is_polars():
        return native.collect_schema()
    if kind.is_pyarrow():
        return {one.name: one.type for one in native.schema}
    if kind.is_duckdb():
        return dict(zip(native.columns, native.types, strict=True))
    return frame.collect_schema()


def _nothing(kind: Kind) -> nw.Expr:
    match kind:
        case Kind.FLAG:
            return truth(None)
        case Kind.COUNT:
            return whole(None)
        case Kind.CHOICE:
            return nw.lit(None, dtype=nw.String)
        case Kind.DAY:
            return that_day(None)
        case _:
            assert_never(kind)


def _carries(dtype: DType, kind: Kind) -> bool:
    match kind:
        case Kind.FLAG:
            return dtype == nw.Boolean
        case Kind.COUNT:
            return dtype.is_integer()
        case Kind.CHOICE:
            return dtype == nw.String or _coded(dtype)
        case Kind.DAY:
            return dtype == nw.Date
        case _:
            assert_never(kind)


def _viewed(native: object) -> bool:
    """Whether it is a view of text, which Arrow does not search or group."""
    return "string_view" in str(native)


def _coded(dtype: DType) -> bool:
    return isinstance(dtype, nw.Categorical | nw.Enum)
