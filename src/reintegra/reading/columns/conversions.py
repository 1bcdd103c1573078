"""What to write so that a column fits: for each engine, for what the column holds now.

No conversion guesses: what it cannot read, such as another text than *tak* and *nie*,
or 5.5 as a whole number, is refused by the engine when it is run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from json import dumps
from typing import TypeAlias

from narwhals import Implementation
from narwhals.stable.v2 import Boolean, Object, String
from narwhals.stable.v2.dtypes import DType

from reintegra.grammar.facts import Kind

TYPES = {
    Kind.FLAG: "Boolean",
    Kind.COUNT: "Int64",
    Kind.CHOICE: "String",
    Kind.DAY: "Date",
}
"""The type of a fact's column."""

_ARROW = {"Boolean": "bool", "Int64": "int64", "String": "string", "Date": "date32"}
_SQL = {"Boolean": "BOOLEAN", "Int64": "BIGINT", "String": "VARCHAR", "Date": "DATE"}
_PAIRS = (
    *(("tak", "nie"), ("yes", "no"), ("true", "false"), ("prawda", "fałsz")),
    *(("t", "n"), ("y", "n"), ("t", "f"), ("1", "0"), ("1.0", "0.0")),
)
Truths: TypeAlias = Mapping[object, bool | None]


def conversion(
    engine: Implementation,
    name: str,
    kind: Kind,
    dtype: DType,
    values: Iterable[object] = (),
) -> str:
    """Return what to write so that a column fits.

    Args:
        engine: The engine of the frame.
        name: The column.
        kind: What it should hold.
        dtype: Its type now.
        values: Some of what it holds now.
    """
    if named(kind, dtype):
        truths = _truths(dtype, values)
        return _named(engine, name, truths, number=dtype.is_numeric())
    if engine.is_pandas_like():
        return _pandas(name, kind, dtype)
    if engine.is_polars():
        column = f'pl.col("{name}"){_polars(kind, dtype)}'
        return f".with_columns({column})"
    if engine.is_pyarrow():
        return _pyarrow(name, kind, dtype)
    return _sql(name, kind, dtype)


def named(kind: Kind, dtype: DType) -> bool:
    """Whether the values that mean yes and no have to be named.

    Args:
        kind: What a column should hold.
        dtype: Its type now.
    """
    return kind is Kind.FLAG and (dtype == String or dtype.is_numeric())


def _truths(dtype: DType, values: Iterable[object]) -> Truths:
    """Return which values of a column mean yes and no; its owner may name others."""
    if dtype != String:
        return {1: True, 0: False}
    texts = [one for one in dict.fromkeys(values) if isinstance(one, str)]
    found: dict[object, bool | None] = {}
    for pair in _PAIRS:
        meant = [one for one in texts if one.strip().casefold() in pair]
        if meant and not found:
            found = {one: one.strip().casefold() == pair[0] for one in meant}
            for truth, word in zip((True, False), pair, strict=True):
                if truth not in found.values():
                    found[_as_written(word, meant[0])] = truth
    found = found or {"tak": True, "nie": False}
    return found | {one: None for one in texts if not one.strip()}


def _as_written(word: str, other: str) -> str:
    """Write a word in capital letters as another is."""
    return (
        word.upper() if other.isupper() else word.title() if other.istitle() else word
    )


def _named(engine: Implementation, name: str, truths: Truths, *, number: bool) -> str:
    shown = ", ".join(
        f"{key if number else dumps(key, ensure_ascii=False)}: {truth}"
        for key, truth in truths.items()
    )
    if engine.is_pandas_like():
        replaced = f'.replace({{"{name}": {{{shown}}}}})'
        wanted = f'.astype({{"{name}": "bool[pyarrow]"}})'
        return f'.astype({{"{name}": object}}){replaced}{wanted}'
    if engine.is_polars():
        replaced = f".replace_strict({{{shown}}}, return_dtype=pl.Boolean)"
        return f'.with_columns(pl.col("{name}"){replaced})'
    if engine.is_pyarrow():
        values = f"{{{shown}, None: None}}"
        return f'pa.array([{values}[v] for v in table["{name}"].to_pylist()], "bool")'
    sql = {True: "true", False: "false", None: "NULL"}
    cases = " ".join(
        f"WHEN {key if number else repr(key)} THEN {sql[truth]}"
        for key, truth in truths.items()
    )
    wrong = f"CAST({name} || ' means neither yes nor no' AS BOOLEAN)"
    return f"CASE {name} {cases} ELSE {wrong} END"


def _written_as_number(kind: Kind, dtype: DType) -> bool:
    """Whether days may be written as 20260720."""
    return kind is Kind.DAY and dtype.is_numeric()


def _polars(kind: Kind, dtype: DType) -> str:
    if _written_as_number(kind, dtype):
        return '.cast(pl.Int64).cast(pl.String).str.to_date("%Y%m%d")'
    if kind is Kind.COUNT and dtype == String:
        return ".str.to_integer()"
    if kind is Kind.COUNT and dtype.is_numeric():  # a cast would cut 5.5
        text = ".cast(pl.Float64).cast(pl.String)"
        return f'{text}.str.strip_suffix(".0").str.to_integer()'
    if kind is Kind.DAY and dtype == String:
        return '.str.to_date("%Y-%m-%d")'
    return f".cast(pl.{TYPES[kind]})"


def _pandas(name: str, kind: Kind, dtype: DType) -> str:
    wanted = f'.astype({{"{name}": "{_ARROW[TYPES[kind]]}[pyarrow]"}})'
    if _written_as_number(kind, dtype):
        text = f'rows["{name}"].astype("Int64").astype("string")'
        days = f'pd.to_datetime({text}, format="%Y%m%d")'
        return f'.assign(**{{"{name}": lambda rows: {days}}}){wanted}'
    if kind is Kind.FLAG and dtype in {Boolean, Object}:
        return '.convert_dtypes(dtype_backend="pyarrow")'
    if kind is Kind.COUNT and dtype == Object:  # a cast of objects would cut 5.5
        return f'.astype({{"{name}": "float64"}}){wanted}'
    return wanted


def _pyarrow(name: str, kind: Kind, dtype: DType) -> str:
    if _written_as_number(kind, dtype):
        text = f'table["{name}"].cast("int64").cast("string")'
        return f'pc.strptime({text}, format="%Y%m%d", unit="s").cast("date32")'
    return f'table["{name}"].cast("{_ARROW[TYPES[kind]]}")'


def _sql(name: str, kind: Kind, dtype: DType) -> str:
    wanted = _SQL[TYPES[kind]]
    cast = f"CAST({name} AS {wanted})"
    if _written_as_number(kind, dtype):
        return f"CAST(strptime(CAST({name} AS VARCHAR), '%Y%m%d') AS DATE)"
    if kind is Kind.COUNT and (dtype == String or dtype.is_numeric()):
        wrong = f"CAST({name} || ' is no whole number' AS BIGINT)"
        part = f"CAST({name} AS DOUBLE) % 1 <> 0"  # a cast would round 5.5
        return f"CASE WHEN {part} THEN {wrong} ELSE {cast} END"
    return cast
