"""The sums of a metric: what each spell and each person adds to them, as columns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, assert_never

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.frames.metric_columns import MetricColumns
from reintegra.grammar.nodes import How
from reintegra.outcomes.measuring.totals import Totals
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    LastSpell,
    Numerator,
    PersonMeets,
    Ratio,
)
from reintegra.reading.columns.column import that_day, truth, whole
from reintegra.reading.columns.logic import joined

col = nw.col
SUMS = tuple(one.name for one in fields(Totals))


# -- from spells to persons


def spell_sums(metric: MetricColumns) -> list[str]:
    """List the columns of spells that are added up by person."""
    found: list[str] = []
    for at, effect in metric.effects:
        ends = {AnySpell: "tn", LastSpell: "tfn"}.get(type(effect), "")
        found += [f"{at}{end}" for end in ends]
    return found


def of_spells(metric: MetricColumns, spells: Any) -> Any:
    """Add whether each spell meets its conditions, as numbers that can be added up.

    Args:
        metric: The definition.
        spells: Spells with their facts.
    """
    if metric.of_spells:
        spells = metric.read(spells, metric.of_spells)
    for at, effect in metric.effects:
        if isinstance(effect, AnySpell):
            met = col(f"{at}s")
            spells = spells.with_columns(
                **{f"{at}t": is_true(met), f"{at}n": is_null(met)}
            )
        if isinstance(effect, LastSpell):
            spells = _of_last_spells(spells, at)
    return spells


def _of_last_spells(spells: Any, at: str) -> Any:
    """Count, of the spells that began last, those that meet the condition or do not."""
    considered = nw.when(is_true(col(f"{at}a")) == whole(1))
    spells = spells.with_columns(**{f"{at}d": considered.then(col("start"))})
    spells = spells.with_columns(**{f"{at}m": col(f"{at}d").max().over("person")})
    last = ~col(f"{at}d").is_null() & (col(f"{at}d") == col(f"{at}m"))
    met, unknown = col(f"{at}s"), col(f"{at}s").is_null()
    return spells.with_columns(
        **{
            f"{at}t": is_true(last & ~unknown & met),
            f"{at}f": is_true(last & ~unknown & ~met),
            f"{at}n": is_true(last & unknown),
        }
    )


# -- persons


def of_persons(metric: MetricColumns, persons: Any) -> Any:
    """Add what each person adds to each sum.

    Args:
        metric: The definition.
        persons: Persons with their facts, and the sums of their spells.
    """
    at = metric.name
    persons = metric.read(persons, metric.of_persons)
    met = [_effect_met(*one) for one in metric.effects]
    parts = [col(f"{at}p"), *(~col(name) for name in metric.exclusions)]
    if metric.denominator is not None:
        parts.append(col(f"{at}d"))
    parts += [~(~met[0] & other) for other in met[1:]]
    if metric.ends is not None:
        parts.append(_left_within(*metric.ends))
    inside = truth(joined(How.ALL, [*parts]))
    count, of = _count_and_of(metric, met[0])
    persons = persons.with_columns(**{f"{at}i": inside, f"{at}x": count, f"{at}y": of})
    added = _added(at)
    return persons.with_columns(**{f"{at}_{name}": added[name] for name in SUMS})


def _left_within(first: date, last: date | None) -> nw.Expr:
    """Whether a version is for a person; the newest also for who has not left."""
    late = col("exit") >= that_day(first)
    if last is None:
        return is_true(~late) == whole(0)
    return is_true(late & (col("exit") <= that_day(last))) == whole(1)


def _effect_met(at: str, effect: Numerator) -> nw.Expr:
    """Return whether a person counts for an effect, as a nullable truth."""
    match effect:
        case PersonMeets():
            return col(f"{at}s")
        case AnySpell(or_person=alternative):
            seen = is_true(col(f"{at}b")) == whole(1)
            parts = [_any(col(f"{at}t"), col(f"{at}n")), nw.when(seen).then(_NO)]
            parts += [] if alternative is None else [col(f"{at}l")]
            return truth(joined(How.ANY, [*parts]))
        case LastSpell():
            return _last_met(at)
        case Ratio():
            return truth(None)
        case _:
            assert_never(effect)


def _last_met(at: str) -> nw.Expr:
    """Return whether the last spells meet the condition, all of them or none."""
    met, not_met, unknown = col(f"{at}t"), col(f"{at}f"), col(f"{at}n")
    seen, zero = is_true(col(f"{at}b")) == whole(1), whole(0)
    all_met = (met > zero) & (not_met == zero) & (unknown == zero)
    none_met = (met == zero) & (unknown == zero)
    return nw.coalesce(
        nw.when(seen & all_met).then(_YES), nw.when(seen & none_met).then(_NO)
    )


def _count_and_of(metric: MetricColumns, met: nw.Expr) -> tuple[nw.Expr, nw.Expr]:
    """Return what a person adds to the numerator and to the denominator."""
    counted = metric.definition.numerator
    if isinstance(counted, Ratio):
        return col(f"fact_{counted.part.name}"), col(f"fact_{counted.whole.name}")
    zero = nw.when(is_true(~met) == whole(1)).then(whole(0))
    one = nw.when(is_true(met) == whole(1)).then(whole(1))
    return nw.coalesce(one, zero), whole(1)


def _added(at: str) -> Mapping[str, nw.Expr]:
    """Return each sum of `outcomes.measuring.totals.Totals`, for one person."""
    inside, count, of = (col(f"{at}{end}") for end in "ixy")
    zero = whole(0)
    sure, may = is_true(inside) == whole(1), is_null(inside) == whole(1)
    known_of, open_count = ~of.is_null(), count.is_null()
    adds_none = is_true(count == zero) == whole(1)
    adds_all = is_true(count == of) == whole(1)

    def where(met: nw.Expr, value: nw.Expr) -> nw.Expr:
        return nw.when(met).then(value).otherwise(zero)

    return {
        "count": where(sure & known_of & ~open_count, nw.coalesce(count, zero)),
        "of": where(sure & known_of, of),
        "undecided": where(sure & known_of & open_count, of),
        "gain": where(may & known_of & ~adds_none, of),
        "with_gain": where(may & known_of & ~adds_none, of),
        "without": where(may & known_of & ~adds_all, of),
        "unknown": where(may | (sure & (open_count | ~known_of)), whole(1)),
        "unknown_sizes": where((may | sure) & ~known_of, whole(1)),
    }


# -- truths as numbers

_YES, _NO = truth(True), truth(False)  # noqa: FBT003 - literals


def is_true(met: nw.Expr) -> nw.Expr:
    """Return 1 where *met* is true, 0 where it is false or not known."""
    sure = ~met.is_null() & met
    return nw.when(sure).then(whole(1)).otherwise(whole(0))


def is_null(met: nw.Expr) -> nw.Expr:
    """Return 1 where *met* is not known, 0 elsewhere."""
    return nw.when(met.is_null()).then(whole(1)).otherwise(whole(0))


def _any(met: nw.Expr, unknown: nw.Expr) -> nw.Expr:
    """Return whether any of several is true, by how many are true or not known."""
    sure = nw.when(met > whole(0)).then(_YES)
    none = nw.when((met == whole(0)) & (unknown == whole(0)))
    return nw.coalesce(sure, none.then(_NO))
