"""What each person adds to the sums of a metric, as columns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.frames.effects import asked, met
from reintegra.frames.jobs import Job
from reintegra.frames.persons import known, open_
from reintegra.grammar.nodes import Condition, How
from reintegra.outcomes.measuring.totals import Totals
from reintegra.outcomes.metrics.spec import Ratio
from reintegra.reading.columns.column import that_day, truth, whole
from reintegra.reading.columns.logic import joined

col = nw.col
SUMS = tuple(one.name for one in fields(Totals))


def of_persons(job: Job, persons: Any) -> Any:
    """Add what each person adds to each sum.

    Args:
        job: What is read.
        persons: Persons with their facts, and the sums of their spells.
    """
    at, effects = job.name, list(job.effects())
    outs = {f"{at}o{place}": says for place, says in enumerate(job.left_out())}
    named = {} if job.named is None else {f"{at}d": job.named}
    says: dict[str, Condition] = {f"{at}p": job.measure.population, **outs, **named}
    for place, counts in enumerate(effects):
        says |= asked(f"{at}{place}", counts)
    persons = job.read(persons, says)
    found = [met(f"{at}{place}", one) for place, one in enumerate(effects)]
    parts = [col(f"{at}p"), *(~col(name) for name in outs), *(col(n) for n in named)]
    parts += [~(~found[0] & other) for other in found[1:]]
    if job.ends is not None:
        parts.append(_left_within(*job.ends))
    inside = truth(joined(How.ALL, [*parts]))
    top, bottom = _parts(job, found[0])
    persons = persons.with_columns(
        **{f"{at}i": inside, f"{at}x": top, f"{at}y": bottom}
    )
    added = _added(at)
    return persons.with_columns(**{f"{at}_{name}": added[name] for name in SUMS})


def _left_within(first: date, last: date | None) -> nw.Expr:
    """Whether a version is for somebody: the newest for who has not left, too."""
    late = col("exit") >= that_day(first)
    if last is None:
        return known(~late) == whole(0)
    return known(late & (col("exit") <= that_day(last))) == whole(1)


def _parts(job: Job, found: nw.Expr) -> tuple[nw.Expr, nw.Expr]:
    """Return what a person adds to the numerator and to the denominator."""
    counts = job.measure.numerator
    if isinstance(counts, Ratio):
        return col(f"fact_{counts.part.name}"), col(f"fact_{counts.whole.name}")
    not_so = nw.when(known(~found) == whole(1)).then(whole(0))
    so = nw.when(known(found) == whole(1)).then(whole(1))
    return nw.coalesce(so, not_so), whole(1)


def _added(at: str) -> Mapping[str, nw.Expr]:
    """Return each sum of `outcomes.measuring.totals.Totals`, for one person."""
    i, x, y = (col(f"{at}{end}") for end in "ixy")
    zero = whole(0)
    sure, may = known(i) == whole(1), open_(i) == whole(1)
    top = nw.coalesce(x, zero)
    clear, open__ = ~y.is_null(), x.is_null()
    none_of_it, all_of_it = known(x == zero) == whole(1), known(x == y) == whole(1)

    def only(where: nw.Expr, value: nw.Expr) -> nw.Expr:
        return nw.when(where).then(value).otherwise(zero)

    return {
        "count": only(sure & clear & ~open__, top),
        "of": only(sure & clear, y),
        "undecided": only(sure & clear & open__, y),
        "gain": only(may & clear & ~none_of_it, y),
        "with_gain": only(may & clear & ~none_of_it, y),
        "without": only(may & clear & ~all_of_it, y),
        "unknown": only(may | (sure & (open__ | ~clear)), whole(1)),
        "unknown_sizes": only((may | sure) & ~clear, whole(1)),
    }
