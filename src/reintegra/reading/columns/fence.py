"""A fence between the stages of a plan, for a database that would undo them.

PostgreSQL takes a query within a query for the text of the outer one, and copies each
column into every place that mentions it. A plan in stages would double at each stage:
the benefit of a column of days comes to 22 MB, or to no memory left. A query with an
``OFFSET`` is left as it is, and 0 rows are skipped. DuckDB and Spark need no fence.
"""

from __future__ import annotations

from itertools import count
from typing import Any

import narwhals.stable.v2 as nw

_NUMBERS = count()  # a query that is joined to another has other names


def fence(frame: Any) -> Any:
    """Return *frame* with a fence where it is a query of PostgreSQL through Ibis.

    Args:
        frame: A frame as narwhals reads it; any other is returned as it is.
    """
    if not in_postgresql(frame):
        return frame
    native, ibis = frame.to_native(), nw.get_native_namespace(frame)
    name = f"_reintegra_stage_{next(_NUMBERS)}"
    query = f'SELECT * FROM "{name}" OFFSET 0'  # noqa: S608 - our name
    operations = ibis.expr.operations
    fenced = operations.SQLStringView(native.alias(name), query, native.schema())
    return nw.from_native(fenced.to_expr())


def in_postgresql(frame: Any) -> bool:
    """Whether *frame* is a query of PostgreSQL through Ibis.

    Args:
        frame: A frame as narwhals reads it, or any other.
    """
    if not (isinstance(frame, nw.LazyFrame) and frame.implementation.is_ibis()):
        return False
    return _database(frame.to_native(), nw.get_native_namespace(frame)) == "postgres"


def _database(native: Any, ibis: Any) -> str | None:
    """Return the name of the database; ``None`` for a query that has none yet."""
    try:
        name: str = native.get_backend().name
    except ibis.common.exceptions.IbisError:
        return None
    return name
