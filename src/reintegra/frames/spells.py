"""What a metric asks of a spell, as columns (*zdarzenia w kolumnach*)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import narwhals.stable.v2 as nw
from attrs import Attribute, fields

from reintegra.frames.persons import known
from reintegra.grammar.facts import Kind, label
from reintegra.grammar.scope import LawScope
from reintegra.outcomes.cohort.derived_facts import GAP, SIX_MONTHS, SUSTAINED
from reintegra.outcomes.cohort.facts import SpellFacts
from reintegra.outcomes.cohort.spell import JOBS
from reintegra.parameters.minimum_wage import MINIMUM_WAGE
from reintegra.reading.columns.column import top, truth, whole
from reintegra.reading.columns.inputs import TYPES
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.time import (
    Day,
    completed_months,
    days_between,
    months_begun,
    shifted,
)

col = nw.col
_FACTS = {fact.name: fact for fact in fields(SpellFacts)}
_OWN = ("kind", "full_time", "value", "subsidised", "subsidised_in_project")
_ALWAYS = {
    "kind": TYPES[Kind.CHOICE],
    "start": TYPES[Kind.DAY],
    "end": TYPES[Kind.DAY],
    "employer": TYPES[Kind.CHOICE],
}


def columns_of(facts: Iterable[Attribute[Any]]) -> dict[str, str]:
    """Return the columns that facts of spells are made of, with their types."""
    found = dict(_ALWAYS)
    for fact in facts:
        if fact.name in {*_OWN, "esf_start_up"}:
            found[fact.name] = TYPES[label(_FACTS[fact.name]).kind]
        if fact.name.startswith("months_unsubsidised"):
            found["subsidised_to"] = TYPES[Kind.DAY]
    return found


def spell_facts(frame: Any, facts: Iterable[str]) -> Any:
    """Make the facts of spells of their columns.

    Args:
        frame: An opened frame of spells, unbroken, each with the ``exit`` and the
            ``followed_to`` of its person.
        facts: The names of the facts.
    """
    asked = set(facts)
    known = nw.when(col("followed_to") > col("start")).then(col("followed_to"))
    frame = frame.with_columns(last=nw.coalesce("end", known, "start"))
    frame = frame.with_columns(after=shifted(col("last"), 1))
    if "around_180_days" in asked:
        frame = _with_next(frame)
    if "minimum_wage" in asked:
        frame = _with_wages(frame)
    made = {f"fact_{name}": _MADE.get(name, _same(name))() for name in sorted(asked)}
    return frame.with_columns(**made)


def _with_wages(frame: Any) -> Any:
    """Add the minimum wage of the day each spell began; null where not collected."""
    plan = Plan("wage_")
    reader = Reader({}, Days(col("start"), LawScope(), monthly=False), plan)
    wage = top(reader.evaluate(MINIMUM_WAGE), 1)
    for stage in plan.stages:
        frame = frame.with_columns(*stage)
    return frame.with_columns(wage=wage)


def _with_next(frame: Any) -> Any:
    """Add the first day of the next work that begins after the day asked about."""
    late = _sustained() < _number("start")
    job = col("kind").is_in(list(JOBS))
    jobs = frame.filter(job & late).select("person", began=col("start"))
    found = jobs.group_by("person").agg(col("began").min().alias("next_job"))
    return frame.join(found, on="person", how="left")


def _same(name: str) -> Callable[[], nw.Expr]:
    return lambda: col(name)


def _number(name: str) -> nw.Expr:
    return Day.of(col(name)).number


def _sustained() -> nw.Expr:
    return _number("exit") + whole(SUSTAINED)


def _from_exit(name: str) -> Callable[[], nw.Expr]:
    return lambda: days_between(Day.of(col("exit")), Day.of(col(name)))


def _ended(number: nw.Expr) -> nw.Expr:
    return nw.when(~col("end").is_null()).then(number)


def _days() -> nw.Expr:
    return days_between(Day.of(col("start")), Day.of(col("after")))


def _months() -> nw.Expr:
    return completed_months(Day.of(col("start")), Day.of(col("after")))


def _months_after_exit() -> nw.Expr:
    begun = months_begun(Day.of(col("exit")), Day.of(col("start")))
    later = known(col("start") > col("exit")) == whole(1)
    return nw.when(later).then(begun).otherwise(whole(0))


def _unsubsidised() -> nw.Expr:
    first = shifted(col("subsidised_to"), 1)
    months = completed_months(Day.of(first), Day.of(col("after")))
    none = nw.when(col("after") <= first).then(whole(0))
    return nw.coalesce(none, nw.when(col("after") > first).then(months))


def _covers(day: nw.Expr) -> nw.Expr:
    """Whether a spell goes on on a day; null beyond what is known."""
    no, yes = truth(False), truth(True)  # noqa: FBT003 - literals
    before = nw.when(day < _number("start")).then(no)
    on_it = nw.when((day >= _number("start")) & (day <= _number("last"))).then(yes)
    over = nw.when((day > _number("last")) & ~col("end").is_null()).then(no)
    return nw.coalesce(before, on_it, over)


def _at_6_months() -> nw.Expr:
    return _covers(Day.of(col("exit")).after(SIX_MONTHS).number)


def _at_180_days() -> nw.Expr:
    return _covers(_sustained())


def _around() -> nw.Expr:
    """Whether this job goes on on the day, or the next one begins soon enough."""
    going_on, job = _at_180_days(), col("kind").is_in(list(JOBS))
    ended = ~going_on.is_null() & ~going_on & (_number("start") <= _sustained())
    gap = _number("next_job") - _number("last") - whole(1)
    soon = nw.when(ended & ~col("next_job").is_null()).then(gap <= whole(GAP))
    known = _number("followed_to") > _number("last") + whole(GAP)
    alone = ended & col("next_job").is_null() & known
    never = nw.when(~alone.is_null() & alone).then(truth(False))  # noqa: FBT003
    other = nw.when(job & ~ended).then(going_on)
    return nw.coalesce(soon, never, other)


_MADE: dict[str, Callable[[], nw.Expr]] = {
    "days_after_exit": _from_exit("start"),
    "months_after_exit": _months_after_exit,
    "last_day_after_exit": _from_exit("last"),
    "days": lambda: _ended(_days()),
    "days_so_far": _days,
    "months": lambda: _ended(_months()),
    "months_so_far": _months,
    "minimum_wage": lambda: col("wage"),
    "months_unsubsidised": lambda: _ended(_unsubsidised()),
    "months_unsubsidised_so_far": _unsubsidised,
    "at_6_months": _at_6_months,
    "at_180_days": _at_180_days,
    "around_180_days": _around,
}
