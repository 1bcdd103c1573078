"""What differs in the law of a provision between two days, and when it turns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Parameter, Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes, rests_on, rests_on_nodes
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import shift
from reintegra.law.timeline import not_before
from reintegra.parameters.dated_day import DatedDay
from reintegra.reading.change.changes import Change, Changes
from reintegra.reading.change.versions import change_on, known_versions, law_of
from reintegra.values.text import Text

Provision: TypeAlias = Rule | Formula | Sorting | Limit | Parameter | DatedDay


@check_arguments
def turning_days(
    provision: Provision,
    *,
    under: Interpretations | None = None,
    known_on: date | None = None,
) -> tuple[date, ...]:
    """List the days on which the law of a provision changes, oldest first.

    They are those of its own versions, and of the rules and numbers that it rests on at
    the time: of a number that it rests on only from 2022 on, earlier changes are none.

    Args:
        provision: A rule, a formula, a sorting, a limit, or a dated number or day.
        under: The interpretations of open points, ``None`` for all of them.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen in *under*.

    >>> from reintegra.parameters import get
    >>> [str(day) for day in turning_days(get("cis.sick_days_limit"))]
    ['2007-07-14', '2022-02-15']
    """
    found = _changing(provision, LawScope(None, under, known_on))
    return tuple(dict.fromkeys(day for day, _ in found))


@check_arguments
def between(
    provision: Provision,
    day: date,
    other_day: date,
    *,
    under: Interpretations | None = None,
    known_on: date | None = None,
) -> Changes:
    """Tell what differs in the law of a provision between two days.

    Args:
        provision: A rule, a formula, a sorting, a limit, or a dated number or day.
        day: The earlier day.
        other_day: The later day; changes on it count, those on *day* do not.
        under: The interpretations of open points, ``None`` for all of them.
        known_on: Day whose knowledge of the law counts, not before *other_day*;
            ``None`` for all of it.

    Returns:
        The changes of the provision, and of all that it rests on at the time; there
        are none exactly where none of its `turning_days` is after *day* and not after
        *other_day*.

    Raises:
        PeriodError: *other_day* is before *day*, or *known_on* before *other_day*.
        ChoiceNeededError: An interpretation has to be chosen in *under*.

    >>> from reintegra.parameters import get
    >>> limit = get("cis.sick_days_limit")
    >>> found = between(limit, date(2022, 1, 1), date(2022, 12, 31))
    >>> [one.added[0].en for one in found.changes]
    ['21 days (only after the trial month)']
    """
    if other_day < day:
        where, name = "change.between", "other_day"
        raise PeriodError(where, name, other_day, f"{day} or later")
    not_before(known_on, other_day)
    scope = LawScope(None, under, known_on)
    found = [
        change
        for on, changing in _changing(provision, scope)
        if day < on <= other_day
        for change in _changes(changing, on, known_on)
    ]
    first = day if day == other_day else shift(day, 1)
    of = Text(provision.pl, provision.en)
    return Changes(first, other_day, tuple(found), of, known_on)


def _changes(provisions: list[Any], day: date, known_on: date | None) -> list[Change]:
    by_key = sorted(provisions, key=lambda one: str(one.key))
    found = (change_on(one.key, one, day, known_on) for one in by_key)
    return [one for one in found if one is not None]


def _changing(
    provision: Provision, scope: LawScope
) -> Iterator[tuple[date, list[Any]]]:
    """Go through the days of changes, each with the provisions that change."""
    days: dict[date, list[Any]] = {}
    for one in _reached(provision, scope):
        for version in known_versions(law_of(one), scope.known_on):
            days.setdefault(version.since, []).append(one)
    for day, changing in sorted(days.items()):
        near = {id(one) for on in _beside(day) for one in _on(provision, scope, on)}
        if found := [one for one in changing if id(one) in near]:
            yield day, found


def _beside(day: date) -> tuple[date, ...]:
    """Return a day with the day before, if there is one."""
    return (day,) if day == date.min else (shift(day, -1), day)


def _on(provision: Provision, scope: LawScope, day: date) -> tuple[Any, ...]:
    return _reached(
        provision, LawScope(day, scope.under, scope.known_on, least=date.min)
    )


def _reached(provision: Provision, scope: LawScope) -> tuple[Any, ...]:
    """List a provision, and the rules and numbers that it rests on, each once."""
    match provision:
        case Parameter() | DatedDay():
            found: list[Any] = []
        case Limit():
            conditions = provision.log.conditions if provision.log else ()
            counted = (node for c in conditions for node in iter_subnodes(c, scope))
            found = [*rests_on(provision.rule, scope), *rests_on_nodes(counted)]
        case _:
            found = [*rests_on(provision, scope)]
    return tuple({id(one): one for one in (provision, *found)}.values())
