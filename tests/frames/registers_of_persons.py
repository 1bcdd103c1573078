"""Cohorts as the two registers that a frame has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from reintegra.outcomes import Cohort, Spell
from tests.engines import Engine

FLAGS = (
    "vocational_support",
    "startup_grant",
    "school_education",
    "social_progress",
    "basic_form",
    "reintegrated",
    "improved",
)
TEXTS = ("exit_reason", "status_at_entry", "independent", "replaces")
DAYS = ("recruited", "enrolled", "exit", "followed_to")


def persons_table(cohort: Cohort) -> pa.Table:
    """Write the persons of a cohort as columns."""
    rows = list(cohort)

    def column(name: str, kind: pa.DataType, of: Any = lambda value: value) -> pa.Array:
        values = (getattr(one, name) for one in rows)
        return pa.array([None if v is None else of(v) for v in values], kind)

    found = {"id": column("id", pa.string())}
    found |= {name: column(name, pa.date32()) for name in DAYS}
    found |= {name: column(name, pa.string()) for name in TEXTS}
    found |= {name: column(name, pa.bool_()) for name in FLAGS}
    for name in ("scheduled", "attended"):
        found[name] = column(name, pa.int64(), lambda hours: int(hours * 60))
    return pa.table(found)


def spells_table(people: Iterable[tuple[str, Iterable[Spell]]]) -> pa.Table:
    """Write spells as columns, each with its person."""
    rows = [(name, spell) for name, spells in people for spell in spells]
    found = {"person": pa.array([name for name, _ in rows], pa.string())}
    for name, kind in (
        *((one, pa.string()) for one in ("kind", "employer")),
        *((one, pa.date32()) for one in ("start", "end", "subsidised_to")),
        *(
            (f, pa.bool_())
            for f in ("subsidised", "subsidised_in_project", "esf_start_up")
        ),
    ):
        found[name] = pa.array([getattr(one, name) for _, one in rows], kind)
    for name, factor in (("full_time", 1000), ("value", 100)):
        values = (getattr(one, name) for _, one in rows)
        scaled = [None if v is None else int(v * factor) for v in values]
        found[name] = pa.array(scaled, pa.int64())
    return pa.table(found)


def register(frame: Engine, cohort: Cohort) -> tuple[Any, Any]:
    """Make both frames of a cohort."""
    spells = spells_table((one.id, one.spells) for one in cohort)
    return frame.make(persons_table(cohort)), frame.make(spells)
