"""Several truths of a row as one struct, or as a column each."""

from __future__ import annotations

from collections.abc import Mapping

import narwhals.stable.v2 as nw

from reintegra.errors import GrammarError


def flags(
    called: str, found: Mapping[str, nw.Expr], *, flat: bool
) -> dict[str, nw.Expr]:
    """Return the columns to add.

    Args:
        called: The name of the struct.
        found: The truths by their names.
        flat: Whether each is a column of its own.

    Raises:
        GrammarError: There are none.
    """
    if not found:
        msg = f"{called}: got no clauses or facts, expected a provision that has some"
        raise GrammarError(msg)
    if flat:
        return dict(found)
    fields = [column.alias(name) for name, column in found.items()]
    return {called: nw.struct(*fields)}
