"""Plans kept: for a rule or a formula, an interpretation, and the law of some days.

What is kept changes no answer. A plan is found by the very rule or formula, which it
keeps alive, by the interpretations, and by the day; all days between two turning days
of the law have one plan. A law is read by the reader at first: a plan costs as much as
a few dozen readings, and pays only where many follow.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from attrs import AttrsInstance

from reintegra.law.interpretations import RECOMMENDED

if TYPE_CHECKING:  # words come with the first rule, plans with the first law read often
    from reintegra.grammar.nodes import Formula, Rule
    from reintegra.grammar.scope import LawScope
    from reintegra.law.periods import Month
    from reintegra.reading.record.plan import Plan, Result

T = TypeVar("T", bound=Callable[..., Any])

READINGS = 10
"""How many records are read, of a law, before a plan is made."""
MOST = 2_000
"""How many days, and how many laws, are kept; all are forgotten where more come."""


class _Law:
    """The plans of a rule or a formula under some interpretations.

    Attributes:
        said: The rule or formula.
        read: How many records were read.
    """

    def __init__(self, said: Rule | Formula) -> None:
        """Begin with no plan."""
        self.said, self.read = said, 0
        self._turning: tuple[date, ...] | None = None
        self._plans: dict[int, Plan | None] = {}
        self._counts = Counter[int]()

    def plan(self, scope: LawScope) -> Plan | None:
        """Return the plan of a day, ``None`` where the reader is needed."""
        from reintegra.grammar.walk import turning_days  # noqa: PLC0415 - not for a few
        from reintegra.reading.record.plan import plan_of  # noqa: PLC0415 - as above

        if self._turning is None:
            self._turning = turning_days(self.said)
        at = bisect_right(self._turning, cast("date", scope.on))
        self._counts[at] += 1
        if self._counts[at] > READINGS and at not in self._plans:
            self._plans[at] = plan_of(self.said, scope)
        return self._plans.get(at)


_NOT_GIVEN: Any = object()
Quick: TypeAlias = "dict[Hashable, tuple[Any, Result]]"
"""What makes results, and of which class of records, by what is asked.

It is found by the ``id`` of a rule or formula, which it keeps alive, and the day or
month; by the interpretations and the day of knowledge, too, where they are given.
"""
VERDICTS: Quick = {}
"""What `decide` has, and `compute` has not: each refuses what the other answers."""
STATEMENTS: Quick = {}
"""What `compute` has."""
_LAWS: dict[Hashable, _Law] = {}


def forget() -> None:
    """Forget all plans; they are made again where a law is read often."""
    VERDICTS.clear()
    STATEMENTS.clear()
    _LAWS.clear()


def first_at_once(quick: Quick) -> Callable[[T], T]:
    """Let a function make results from plans, and leave all else to itself.

    Args:
        quick: What `decide` or `compute` has, which are decorated.
    """
    return lambda careful: _at_once(careful, quick)


def _at_once(careful: T, quick: Quick) -> T:
    @wraps(careful)
    def call(
        said: Any = _NOT_GIVEN,
        /,
        record: Any = _NOT_GIVEN,
        on: Any = _NOT_GIVEN,
        *more: Any,
        under: Any = RECOMMENDED,
        known_on: Any = None,
        **others: Any,
    ) -> Any:
        try:
            if under is RECOMMENDED and known_on is None:
                found = quick.get((id(said), on))
            else:
                found = quick.get((id(said), on, under, known_on))
        except TypeError:  # what cannot be hashed is refused below
            found = None
        if found is not None and type(record) is found[0] and not (more or others):
            result = found[1](record)
            if result is not None:
                return result
        others |= {"under": under, "known_on": known_on}
        if on is not _NOT_GIVEN and record is not _NOT_GIVEN is not said:
            return careful(said, record, on, *more, **others)
        given = {"record": record, "on": on}
        others |= {key: one for key, one in given.items() if one is not _NOT_GIVEN}
        return careful(*(() if said is _NOT_GIVEN else (said,)), **others)

    return cast("T", call)


def result_at_once(
    said: Rule | Formula,
    record: AttrsInstance,
    on: date | Month,
    scope: LawScope,
    quick: Quick,
) -> Any:
    """Return a result from a plan, ``None`` where the reader has to make it.

    Args:
        said: The rule or formula, in force on the day.
        record: The record, of its class.
        on: The day or month that was asked about.
        scope: The law of the day.
        quick: Where it is kept for the next record.
    """
    plan = _plan_for(said, scope)
    if plan is None or scope.on is None or scope.under is None:
        return None
    result = plan.result(scope.on, scope.under, scope.known_on)
    if len(quick) >= MOST:
        forget()
    key: tuple[object, ...] = id(said), on
    if scope.under is not RECOMMENDED or scope.known_on is not None:
        key = *key, scope.under, scope.known_on
    quick[key] = said.record, result
    return result(record) if type(record) is said.record else None


def _plan_for(said: Rule | Formula, scope: LawScope) -> Plan | None:
    """Return the plan of a law that was read often enough."""
    key = id(said), scope.under, scope.known_on
    law = _LAWS.get(key)
    if law is None:
        if len(_LAWS) >= MOST:
            forget()
        law = _LAWS[key] = _Law(said)
    law.read += 1
    return law.plan(scope) if law.read > READINGS else None
