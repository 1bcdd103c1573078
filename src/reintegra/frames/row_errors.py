"""What no person and no spell can be: refused, with the first that is so, and whose."""

from __future__ import annotations

from datetime import date
from typing import Any

import narwhals.stable.v2 as nw

from reintegra.errors import ColumnError


def refuse_first(
    wrong: Any, name: str, expected: str, *, of: str | None = None
) -> None:
    """Refuse the first of the rows that are *wrong*, if there are any.

    The first by person, whatever the order of rows; where there are more, how many.

    Args:
        wrong: A frame of those rows.
        name: The column that is refused.
        expected: What would be right.
        of: The column that says whose the row is.

    Raises:
        ColumnError: There is such a row: what it holds, and whose it is.
    """
    names = dict.fromkeys((of or name, name))
    found = wrong.select(*names).sort(*names).head(1)
    rows = found.collect() if isinstance(found, nw.LazyFrame) else found
    for row in rows.rows(named=True):
        count = wrong.select(rows=nw.len())
        counted = count.collect() if isinstance(count, nw.LazyFrame) else count
        more = f"the first of {counted.item()} rows" * (counted.item() > 1)
        beside = ", ".join(filter(None, (f"{of} {row[of]!r}" if of else "", more)))
        whose = f" ({beside})" * bool(beside)
        raise ColumnError(name, f"{_said(row[name])}{whose}", expected)


def _said(value: object) -> str:
    return str(value) if isinstance(value, date) else repr(value)
