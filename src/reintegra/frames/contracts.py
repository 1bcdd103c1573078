"""Contracts of one employer that follow without a gap, as one row."""

from __future__ import annotations

from typing import Any

import narwhals.stable.v2 as nw

from reintegra.reading.columns.column import truth, whole
from reintegra.reading.columns.time import shifted

col = nw.col


def join_contracts(frame: Any) -> Any:
    """Join employment contracts of one employer that follow without a gap.

    The joined one keeps the terms of the last contract; see
    `reintegra.outcomes.cohort.spell.join_contracts`.

    Args:
        frame: An opened frame with ``person`` and the columns of `columns_of_spells`.
    """
    joinable = (col("kind") == nw.lit("employment")) & (col("employer") != nw.lit(""))
    can = nw.coalesce(joinable, truth(False))  # noqa: FBT003 - a literal
    return nw.concat([frame.filter(~can), _joined(frame.filter(can))])


def _joined(contracts: Any) -> Any:
    """Join contracts that all have an employer."""
    order = ["person", "employer", "start", "end"]
    names = contracts.collect_schema().names()
    before = {
        f"before_{name}": col(name).shift(1).over(order_by=order)
        for name in ("person", "employer", "end")
    }
    contracts = contracts.with_columns(**before)
    same = (
        (col("person") == col("before_person"))
        & (col("employer") == col("before_employer"))
        & (shifted(col("before_end"), 1) == col("start"))
    )
    follows = nw.when(~same.is_null() & same).then(whole(0)).otherwise(whole(1))
    contracts = contracts.with_columns(begins=follows)
    contracts = contracts.with_columns(
        place=col("begins").cum_sum().over(order_by=order)
    )
    contracts = contracts.with_columns(place=col("place").cast(nw.Int64))
    contracts = contracts.with_columns(
        first=col("start").min().over("place"), latest=col("start").max().over("place")
    )
    last_ones = contracts.filter(col("start") == col("latest"))
    return last_ones.with_columns(start=col("first")).select(*names)
