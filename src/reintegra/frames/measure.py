"""Measure a whole register by metrics: the same definitions, read over columns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain
from typing import Any

import narwhals.stable.v2 as nw

from reintegra.arguments import check_arguments
from reintegra.errors import FactError
from reintegra.frames.metric_columns import MetricColumns
from reintegra.frames.metric_sums import SUMS
from reintegra.frames.register import Register, needed
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.outcomes.measuring.figure import Figure
from reintegra.outcomes.measuring.totals import Totals
from reintegra.outcomes.measuring.version import ChosenMetric
from reintegra.outcomes.metrics.spec import MetricSpec
from reintegra.reading.columns.names import Unknown

col = nw.col


@check_arguments
def measure(  # noqa: PLR0913 - two frames and a metric, and how they are read
    persons: Any,
    spells: Any,
    metrics: str | MetricSpec | Iterable[str | MetricSpec],
    *,
    on: date | None = None,
    denominator: str | None = None,
    planned: int | None = None,
    under: Interpretations = RECOMMENDED,
    unknown_names: Unknown = "refuse",
) -> tuple[Figure, ...]:
    """Measure a register of persons and their spells by metrics.

    The figures are those of `reintegra.outcomes.measure` for the same persons, without
    the persons behind them. All metrics are read in one pass; of a database, the
    columns that are needed are read out first.

    Args:
        persons: Any frame that narwhals supports: a row for each person, with ``id``
            and the columns that `measure_needs` lists.
        spells: A frame of the same kind: a row for each spell, with the ``person`` it
            is of; contracts of one employer that follow without a gap are joined.
        metrics: The metric, or several, by their ids.
        on: The day that chooses their versions; see `reintegra.outcomes.measure`.
        denominator: The name of the denominator; each authority's own if not said.
        planned: The places planned, where they are the denominator.
        under: Interpretations of open points.
        unknown_names: Whether a name that is not known, such as ``ukończył`` for a
            reason of exit, is refused, or taken as *not known* (``"null"``).

    Returns:
        A figure for each metric, in order.

    Raises:
        ChoiceNeededError: A denominator or an interpretation has to be chosen.
        ArgumentError: One is no frame, or they are of two kinds.
        ColumnError: A column is missing, or cannot carry *not known*; a person is in
            two rows or has no id; a spell is of nobody or without a first day; days are
            out of order, as far as their columns are asked for; a name of a reason, a
            situation or a kind is not known, and how many rows have it is said.
        FactError: The denominator is ``planned``, and *planned* was not said, or is
            below 1.
        NotInForceError: There is no definition for that day.
        NotReadError: There was one, and it was not read.
        PeriodError: *on* is no day.
        UnknownNameError: There is no such metric or denominator.
        UnverifiedError: A definition was not verified, and *under* does not allow it.
    """
    chosen = [ChosenMetric.of(one, on, denominator, under) for one in _each(metrics)]
    refuse_unplanned(chosen, planned)
    read = [definitions(one, number) for number, one in enumerate(chosen)]
    found = Register.of(persons, spells, list(chain(*read)), unknown_names).sums()
    return tuple(
        figure(one, own, found, planned) for one, own in zip(chosen, read, strict=True)
    )


@check_arguments
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
        PeriodError: *on* is no day.
        UnknownNameError: There is no such metric or denominator.
    """
    chosen = [ChosenMetric.of(one, on, denominator, under) for one in _each(metrics)]
    read = (definitions(one, number) for number, one in enumerate(chosen))
    return needed(chain(*read))


def refuse_unplanned(chosen: Iterable[ChosenMetric], planned: int | None) -> None:
    """Refuse a denominator of places that were not said, or are none.

    Args:
        chosen: The metrics, with what was chosen.
        planned: The places planned.

    Raises:
        FactError: They are missing or below 1.
    """
    lacking = planned is None and any(
        one.denominator.name == "planned" for one in chosen
    )
    if lacking:
        where, what, expected = "measure", "planned", "the places planned"
        raise FactError(where, what, None, expected)
    if planned is not None and planned < 1:
        where, what, expected = "measure", "planned", "1 or more places"
        raise FactError(where, what, planned, expected)


def _each(
    metrics: str | MetricSpec | Iterable[str | MetricSpec],
) -> list[str | MetricSpec]:
    return [metrics] if isinstance(metrics, str | MetricSpec) else list(metrics)


def definitions(chosen: ChosenMetric, number: int) -> list[MetricColumns]:
    """Return the definitions to read: of each version, if persons have their own.

    Args:
        chosen: The metric, with what was chosen.
        number: Its place among several.
    """
    law, denominator = chosen.spec.law, chosen.denominator.condition
    if not chosen.by_exit:
        definition = chosen.version(chosen.day).require()
        name = f"m{number}v"
        return [MetricColumns(name, definition, denominator, chosen.under, chosen.day)]
    found: list[MetricColumns] = []
    for place, version in enumerate(law.versions):
        if version.content is not None:
            definition = chosen.version(version.since).require()
            ends, name = (version.since, law.until(version)), f"m{number}v{place}"
            found.append(
                MetricColumns(name, definition, denominator, chosen.under, None, ends)
            )
    return found


def figure(
    chosen: ChosenMetric,
    read: list[MetricColumns],
    found: dict[str, int],
    planned: int | None,
) -> Figure:
    """Return the figure of sums.

    Args:
        chosen: The metric, with what was chosen.
        read: Its definitions.
        found: The sums of each, by their names.
        planned: The places planned, where they are the denominator.
    """
    applied = {one.point.id: one for each in read for one in each.interpretations()}
    applied |= {one.point.id: one for one in chosen.applied}
    parts = [
        Totals(**{name: found[f"{one.name}_{name}"] for name in SUMS}) for one in read
    ]
    days = [one.ends[0] if one.ends else chosen.day for one in read]
    return Figure(
        spec=chosen.spec,
        on=chosen.on,
        versions=tuple(dict.fromkeys(map(chosen.version, days))),
        denominator_spec=chosen.denominator,
        under=chosen.under,
        totals=sum(parts, start=Totals()),
        planned=planned if chosen.denominator.name == "planned" else None,
        interpretations=tuple(applied[key] for key in sorted(applied)),
    )
