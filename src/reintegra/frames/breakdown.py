"""A figure of a register by sex, age or any column (*podział wskaźnika*)."""

from __future__ import annotations

from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.frames.measure import definitions, figure, refuse_unplanned
from reintegra.frames.metric_sums import SUMS
from reintegra.frames.register import Part, Register
from reintegra.grammar.scope import LawScope
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.outcomes.measuring.breakdown import (
    FIXED_KEYS,
    NOT_KNOWN,
    FigureBreakdown,
    refuse_hours,
)
from reintegra.outcomes.measuring.version import ChosenMetric
from reintegra.outcomes.metrics.age_bands import AGE_BANDS, AtEntry
from reintegra.outcomes.metrics.common_terms import BEGINNING
from reintegra.outcomes.metrics.spec import MetricSpec
from reintegra.reading.columns.column import name, text
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.names import Unknown
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.sorting import sorted_by

_BAND = "age_band"
col = nw.col


@check_arguments
def breakdown(  # noqa: PLR0913 - those of `measure`, and by what
    persons: Any,
    spells: Any,
    metric: str | MetricSpec,
    *,
    by: str,
    on: date | None = None,
    denominator: str | None = None,
    under: Interpretations = RECOMMENDED,
    unknown_names: Unknown = "refuse",
) -> FigureBreakdown:
    """Measure the parts of a register of persons and their spells.

    The figures are those of `reintegra.outcomes.breakdown` for the same persons.

    Args:
        persons: As in `measure`, with the column that *by* hangs on.
        spells: As in `measure`.
        metric: The metric; one that counts persons.
        by: ``"age_band"``, by the column ``age`` (Int64, years at entry), or any column
            of text (String), such as ``"sex"`` or ``"edition"``; empty and null are
            *not known*, and so is an age that nobody has, such as 300.
        on: As in `measure`.
        denominator: As in `measure`, but for ``planned``: places have no sex.
        under: As in `measure`.
        unknown_names: As in `measure`, of sexes as well.

    Returns:
        The figure of each part by its key, ``not_known`` included; every sex and band
        is there, and every other part that somebody is in.

    Raises:
        NotDefinedError: The metric counts hours.
        ReintegraError: As `measure`.
    """
    chosen = ChosenMetric.of(metric, on, denominator, under)
    refuse_unplanned([chosen], None)
    read, part = definitions(chosen, 0), _part(by)
    found = Register.of(persons, spells, read, unknown_names, part).sums_by(part)
    none = {f"{one.name}_{name_}": 0 for one in read for name_ in SUMS}
    keys = FIXED_KEYS.get(by, tuple(sorted(found)))
    parts = {key: figure(chosen, read, found.get(key, none), None) for key in keys}
    refuse_hours(parts.values(), by)
    return FigureBreakdown(by, parts, overlapping=False)


def _part(by: str) -> Part:
    """Return what persons are parted by."""
    if by != _BAND:
        named = nw.when(col(by) != nw.lit("")).then(col(by))
        return Part({by: "String"}, nw.coalesce(named, text(NOT_KNOWN)), Plan("_"))
    (age,) = fields(AtEntry)
    facts = {age.name: col(age.name)}
    days = Days(None, LawScope(BEGINNING), monthly=False)
    reader = Reader(facts, days, Plan("band_"))
    band = name(sorted_by(reader, AGE_BANDS))
    known = nw.coalesce(band, text(NOT_KNOWN))
    return Part({age.name: "Int64"}, known, reader.plan)
