"""Which facts would settle an answer that is not known."""

from __future__ import annotations

import narwhals.stable.v2 as nw

from reintegra.grammar.scope import AnyRule
from reintegra.grammar.walk import facts_in_scope
from reintegra.reading.columns.column import truth
from reintegra.reading.columns.decision import LeftOpen
from reintegra.reading.columns.reader import Reader


def missing(reader: Reader, said: AnyRule) -> dict[str, nw.Expr]:
    """Tell of each fact where it is missing, in the order of `facts_in_scope`.

    Where nothing is in force on the one day that counts, those of every day are named.

    Args:
        reader: What reads the answer.
        said: The rule or formula.

    Returns:
        Columns that are true or false in every row.
    """
    view = reader.days.view
    facts = facts_in_scope(said, view) or facts_in_scope(said, view.of_every_day)
    open_ = (LeftOpen(reader, decisions=False, fact=one.name) for one in facts)
    lacks = [truth(one.under(said)) for one in open_]
    return dict(zip((fact.name for fact in facts), lacks, strict=True))
