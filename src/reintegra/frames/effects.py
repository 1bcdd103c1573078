"""Whether somebody counts, as columns: from spells to persons."""

from __future__ import annotations

from typing import Any, assert_never

import narwhals.stable.v2 as nw

from reintegra.frames.jobs import Job
from reintegra.frames.persons import either, known, open_
from reintegra.grammar.nodes import Condition, How
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    LastSpell,
    Numerator,
    PersonMeets,
    Ratio,
)
from reintegra.reading.columns.column import truth, whole
from reintegra.reading.columns.logic import joined

col = nw.col


def of_spells(job: Job, spells: Any) -> Any:
    """Add what each spell comes to, as numbers that can be summed by person."""
    for place, counts in enumerate(job.effects()):
        at = f"{job.name}{place}"
        match counts:
            case AnySpell(condition=says):
                spells = job.read(spells, {f"{at}s": says})
                spells = spells.with_columns(
                    **{
                        f"{at}t": known(col(f"{at}s")),
                        f"{at}n": open_(col(f"{at}s")),
                    }
                )
            case LastSpell(among, says):
                spells = job.read(spells, {f"{at}a": among, f"{at}s": says})
                spells = _latest(spells, at)
            case PersonMeets() | Ratio():
                continue
            case _:
                assert_never(counts)
    return spells


def _latest(spells: Any, at: str) -> Any:
    """Say of the spells that began last among those looked at what they are."""
    among = known(col(f"{at}a"))
    day = nw.when(among == whole(1)).then(col("fact_days_after_exit"))
    spells = spells.with_columns(**{f"{at}d": day})
    spells = spells.with_columns(**{f"{at}m": col(f"{at}d").max().over("person")})
    last = ~col(f"{at}d").is_null() & (col(f"{at}d") == col(f"{at}m"))
    says, none = col(f"{at}s"), col(f"{at}s").is_null()
    return spells.with_columns(
        **{
            f"{at}t": known(last & ~none & says),
            f"{at}f": known(last & ~none & ~says),
            f"{at}n": known(last & none),
        }
    )


def sums(job: Job) -> list[str]:
    """List the columns of spells that are summed by person."""
    found: list[str] = []
    for place, counts in enumerate(job.effects()):
        ends = {AnySpell: "tn", LastSpell: "tfn"}.get(type(counts), "")
        found += [f"{job.name}{place}{end}" for end in ends]
    return found


def asked(at: str, counts: Numerator) -> dict[str, Condition]:
    """Return what an effect asks of a person, by the columns it is read into.

    Args:
        at: What the names of the effect's columns begin with.
        counts: The effect.
    """
    match counts:
        case PersonMeets(says):
            return {f"{at}s": says}
        case AnySpell(observed=observed, or_person=alone):
            beside = {} if alone is None else {f"{at}l": alone}
            return {f"{at}b": observed, **beside}
        case LastSpell(observed=observed):
            return {f"{at}b": observed}
        case Ratio():
            return {}
        case _:
            assert_never(counts)


def met(at: str, counts: Numerator) -> nw.Expr:
    """Return whether the effect is met, as a nullable truth."""
    no = truth(False)  # noqa: FBT003 - a literal
    match counts:
        case PersonMeets():
            return col(f"{at}s")
        case AnySpell(or_person=alone):
            found = either(col(f"{at}t"), col(f"{at}n"))
            nothing = nw.when(known(col(f"{at}b")) == whole(1)).then(no)
            parts = [found, nothing, *([] if alone is None else [col(f"{at}l")])]
            return truth(joined(How.ANY, [*parts]))
        case LastSpell():
            return _last(at)
        case Ratio():
            return truth(None)
        case _:
            assert_never(counts)


def _last(at: str) -> nw.Expr:
    yes, no = truth(True), truth(False)  # noqa: FBT003 - literals
    so, not_so, open__ = col(f"{at}t"), col(f"{at}f"), col(f"{at}n")
    seen, zero = known(col(f"{at}b")) == whole(1), whole(0)
    only = (so > zero) & (not_so == zero) & (open__ == zero)
    never = (so == zero) & (open__ == zero)
    return nw.coalesce(nw.when(seen & only).then(yes), nw.when(seen & never).then(no))
