"""The sums of a metric: what each spell and each person adds to them, as columns."""

from __future__ import annotations

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
from reintegra.reading.columns.column import Truth, that_day, truth, whole
from reintegra.reading.columns.logic import joined

col = nw.col
SUMS = tuple(one.name for one in fields(Totals))


# -- from spells to persons


def spell_sums(metric: MetricColumns) -> dict[str, nw.Expr]:
    """List what is taken of the spells of a person, as columns of persons."""
    found: dict[str, nw.Expr] = {}
    for at, effect in metric.effects:
        if isinstance(effect, AnySpell):
            found[f"{at}t"] = col(f"{at}t").max()
        if isinstance(effect, LastSpell):
            found |= {f"{at}{end}": col(f"{at}{end}").sum() for end in "tfn"}
    return found


def of_spells(metric: MetricColumns, spells: Any) -> Any:
    """Add whether each spell meets its conditions, as numbers.

    Args:
        metric: The definition.
        spells: Spells with the conditions of the metric.
    """
    for at, effect in metric.effects:
        if isinstance(effect, AnySpell):
            met = col(f"{at}s")
            known = nw.when(met).then(whole(_MET)).otherwise(whole(0))
            rank = nw.when(met.is_null()).then(whole(_UNKNOWN)).otherwise(known)
            spells = spells.with_columns(**{f"{at}t": rank})
        if isinstance(effect, LastSpell):
            spells = _of_last_spells(spells, at)
    return spells


def _of_last_spells(spells: Any, at: str) -> Any:
    """Count, of the spells that began last, those that meet the condition or do not."""
    considered = nw.when(col(f"{at}a"))
    spells = spells.with_columns(**{f"{at}d": considered.then(col("start"))})
    spells = spells.with_columns(**{f"{at}m": col(f"{at}d").max().over("person")})
    last = ~col(f"{at}d").is_null() & (col(f"{at}d") == col(f"{at}m"))
    met, unknown = col(f"{at}s"), col(f"{at}s").is_null()
    return spells.with_columns(
        **{
            f"{at}t": _one_where(last & ~unknown & met),
            f"{at}f": _one_where(last & ~unknown & ~met),
            f"{at}n": _one_where(last & unknown),
        }
    )


# -- persons


def of_persons(metric: MetricColumns, persons: Any) -> Any:
    """Add who is in the denominator and what each person adds.

    Args:
        metric: The definition.
        persons: Persons with the conditions of the metric, and what is taken of their
            spells.
    """
    at = metric.name
    met = [_effect_met(*one) for one in metric.effects]
    parts = [col(f"{at}p"), *(~col(name) for name in metric.exclusions)]
    if metric.denominator is not None:
        parts.append(col(f"{at}d"))
    parts += [~(~met[0] & other) for other in met[1:]]
    if metric.ends is not None:
        parts.append(_left_within(*metric.ends))
    inside = truth(joined(How.ALL, [*parts]))
    return persons.with_columns(**{f"{at}i": inside, f"{at}x": met[0]})


def _left_within(first: date, last: date | None) -> nw.Expr:
    """Whether a version is for a person; the newest also for who has not left."""
    late = col("exit") >= that_day(first)
    if last is None:
        return nw.coalesce(late, _YES)
    return nw.coalesce(late & (col("exit") <= that_day(last)), _NO)


def _effect_met(at: str, effect: Numerator) -> nw.Expr:
    """Return whether a person counts for an effect, as a nullable truth."""
    match effect:
        case PersonMeets():
            return col(f"{at}s")
        case AnySpell(or_person=alternative):
            rank = col(f"{at}t")
            any_spell = nw.when(rank != whole(_UNKNOWN)).then(rank == whole(_MET))
            parts: list[Truth] = [any_spell, nw.when(col(f"{at}b")).then(_NO)]
            parts += [] if alternative is None else [col(f"{at}l")]
            return truth(joined(How.ANY, parts))
        case LastSpell():
            return _last_met(at)
        case Ratio():
            return truth(None)
        case _:
            assert_never(effect)


def _last_met(at: str) -> nw.Expr:
    """Return whether the last spells meet the condition, all of them or none."""
    met, not_met, unknown = col(f"{at}t"), col(f"{at}f"), col(f"{at}n")
    seen, zero = nw.coalesce(col(f"{at}b"), _NO), whole(0)
    all_met = (met > zero) & (not_met == zero) & (unknown == zero)
    none_met = (met == zero) & (unknown == zero)
    return nw.when(seen & (all_met | none_met)).then(all_met)


# -- sums


def person_sums(metric: MetricColumns) -> dict[str, nw.Expr]:
    """Return what each person adds to each sum of `outcomes.measuring.totals.Totals`.

    Args:
        metric: The definition.
    """
    inside, counted = col(f"{metric.name}i"), metric.definition.numerator
    if isinstance(counted, Ratio):
        part, whole_ = (
            col(f"fact_{one.name}") for one in (counted.part, counted.whole)
        )
        return _named(metric.name, _of_quantities(inside, part, whole_))
    return _named(metric.name, _of_persons(inside, col(f"{metric.name}x")))


def _named(at: str, sums: dict[str, nw.Expr]) -> dict[str, nw.Expr]:
    return {f"{at}_{name}": sums[name] for name in SUMS}


def _of_persons(inside: nw.Expr, met: nw.Expr) -> dict[str, nw.Expr]:
    """Return the truths that are counted where each person adds 1 or nothing."""
    may, open_count = inside.is_null(), met.is_null()
    undecided, gain = inside & open_count, may & (met | open_count)
    return {
        "count": inside & met,
        "of": inside,
        "undecided": undecided,
        "gain": gain,
        "with_gain": gain,
        "without": may & (~met | open_count),
        "unknown": may | undecided,
        "unknown_sizes": inside & _NO,
    }


def _of_quantities(inside: nw.Expr, count: nw.Expr, of: nw.Expr) -> dict[str, nw.Expr]:
    """Return what is added up where each person adds a quantity."""
    may, sure = inside.is_null(), nw.coalesce(inside, _NO)
    known_of, open_count = ~of.is_null(), count.is_null()
    adds_none = nw.coalesce(count == whole(0), _NO)
    adds_all = nw.coalesce(count == of, _NO)

    def where(met: nw.Expr, value: nw.Expr) -> nw.Expr:
        return nw.when(met).then(value).otherwise(whole(0))

    return {
        "count": where(sure & known_of & ~open_count, count),
        "of": where(sure & known_of, of),
        "undecided": where(sure & known_of & open_count, of),
        "gain": where(may & known_of & ~adds_none, of),
        "with_gain": where(may & known_of & ~adds_none, of),
        "without": where(may & known_of & ~adds_all, of),
        "unknown": may | (sure & (open_count | ~known_of)),
        "unknown_sizes": (may | sure) & ~known_of,
    }


# -- truths

_YES, _NO = truth(True), truth(False)  # noqa: FBT003 - literals
_MET, _UNKNOWN = 2, 1
"""How high a spell is ranked that meets a condition, or of which that is not known."""


def _one_where(met: nw.Expr) -> nw.Expr:
    """Return 1 where *met* is true, 0 where it is false or not known."""
    return nw.when(met).then(whole(1)).otherwise(whole(0))
