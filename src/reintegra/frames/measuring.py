"""Measure a whole register by metrics: the same definitions, read over columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.errors import FactError
from reintegra.frames import persons as of_person
from reintegra.frames import spells as of_spell
from reintegra.frames.adding import SUMS, Job
from reintegra.grammar.view import View
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.outcomes.choosing import Chosen
from reintegra.outcomes.facts import PersonFacts, SpellFacts
from reintegra.outcomes.rate import Figure
from reintegra.outcomes.spec import MetricSpec
from reintegra.outcomes.totals import Totals
from reintegra.reading.frame.columns import that_day
from reintegra.reading.frame.door import Frame, key_columns, refuse_missing
from reintegra.reading.frame.run import opened

col = nw.col


def measure(  # noqa: PLR0913 - two frames and a metric, and how they are read
    persons: Any,
    spells: Any,
    metrics: str | MetricSpec | Iterable[str | MetricSpec],
    *,
    on: date | None = None,
    denominator: str | None = None,
    planned: int | None = None,
    under: Interpretations = RECOMMENDED,
) -> tuple[Figure, ...]:
    """Measure a register of persons and their spells by metrics.

    The figures are those of `reintegra.outcomes.measure` for the same persons, without
    the persons behind them. All metrics are read in one pass.

    Args:
        persons: Any frame that narwhals supports: a row for each person, with ``id``
            and the columns that `measure_needs` lists.
        spells: A frame of the same kind: a row for each spell, with the ``person`` it
            is of; contracts of one employer that follow without a gap are joined.
        metrics: The metric, or several, by their ids.
        on: The day that chooses their versions; see `reintegra.outcomes.measure`.
        denominator: The name of the denominator; each authority's own if not said.
        planned: The places planned, where they are the denominator.
        under: Readings of open points.

    Returns:
        A figure for each metric, in order.

    Raises:
        ChoiceNeededError: A denominator or a reading has to be chosen, and none was.
        ColumnError: A column is missing, or cannot carry *not known*.
        FactError: The denominator is ``planned``, and *planned* was not said.
        NotInForceError: There is no definition for that day.
        PeriodError: A day is needed, and none was given.
        UnknownNameError: There is no such metric or denominator.
        UnverifiedError: A definition was not verified, and *under* does not allow it.
    """
    chosen = [Chosen.of(one, on, denominator, under) for one in _each(metrics)]
    lacking = planned is None and any(one.named.name == "planned" for one in chosen)
    if lacking:
        where, what, expected = "measure", "planned", "the places planned"
        raise FactError(where, what, None, expected)
    jobs = [job for number, one in enumerate(chosen) for job in _jobs(one, number)]
    sums = _Register.of(persons, spells, jobs).sums()
    return tuple(
        _figure(one, [job for job in jobs if job.chosen is one], sums, planned)
        for one in chosen
    )


def measure_needs(
    metrics: str | MetricSpec | Iterable[str | MetricSpec],
    *,
    on: date | None = None,
    denominator: str | None = None,
    under: Interpretations = RECOMMENDED,
) -> tuple[dict[str, str], dict[str, str]]:
    """List the columns that metrics ask for, of persons and of spells, with types.

    Args:
        metrics: As in `measure`.
        on: As in `measure`.
        denominator: As in `measure`.
        under: As in `measure`.

    Returns:
        Two dictionaries, the type of each column by its name.

    Raises:
        PeriodError: A day is needed, and none was given.
        UnknownNameError: There is no such metric or denominator.
    """
    chosen = [Chosen.of(one, on, denominator, under) for one in _each(metrics)]
    jobs = [job for number, one in enumerate(chosen) for job in _jobs(one, number)]
    return _needed(jobs)


def _each(
    metrics: str | MetricSpec | Iterable[str | MetricSpec],
) -> list[str | MetricSpec]:
    return [metrics] if isinstance(metrics, str | MetricSpec) else list(metrics)


@frozen(eq=False)
class _Part:
    """One version of a chosen metric, and the days of leaving that it is for."""

    chosen: Chosen
    job: Job
    since: date | None
    until: date | None
