"""The common rules as variables, which OpenFisca and PolicyEngine share the form of.

Written as their guides ask: one variable for each thing that has a name, vectors
throughout, numbers from dated parameters. Amounts are whole numbers of 1/120 of a grosz
until the last step, so that all answers are exact.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

FACTS = (
    *("socially_excluded", "cannot_meet_basic_needs", "participation_limited"),
    *("homeless", "homelessness_programme", "alcohol_dependent", "drug_dependent"),
    *("mental_disorder", "long_term_unemployed", "released_from_prison"),
    *("integration_difficulties", "refugee", "refugee_integration_programme"),
    *("disabled", "unemployment_benefit", "pre_retirement_allowance"),
    *("pre_retirement_benefit", "structural_pension", "disability_pension"),
    *("retirement_pension", "teacher_compensation_benefit"),
)
DAYS = (
    *("trial_days", "main_days", "month_days", "not_due_trial", "not_due_main"),
    *("unexcused_trial", "unexcused_main", "sick_within_trial", "sick_within"),
)
PERIOD = "2026-11"
PER = 120


def read(folder: Path) -> dict[str, np.ndarray]:
    """Read the rows into arrays, as the peers take them."""
    return {name: np.load(folder / f"{name}.npy") for name in (*FACTS, *DAYS)}


def _since(day: str, value: float) -> dict[str, Any]:
    return {"values": {day: {"value": value}}}


PARAMETERS = {
    "base": {
        "values": {"2025-06-01": {"value": 172190}, "2026-06-01": {"value": 178390}}
    },
    "share": _since("2022-01-01", 1.2),
    "step": _since("2022-01-01", 10),
    "days": _since("2003-08-15", 30),
    "unexcused": _since("2003-08-15", 20),
    "sick": _since("2003-08-15", 40),
    "forfeit_above": _since("2003-08-15", 3),
}


def write_parameters(folder: Path) -> str:
    """Write the parameters into files, as a country's template has them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, values in PARAMETERS.items():
        text = json.dumps({"description": name} | values)  # which is YAML as well
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return str(folder)


def variables(base: type, person: Any, month: str) -> list[type]:
    """Return the variables: inputs, conditions, lines, the amount.

    Args:
        base: The class of variables.
        person: The entity that they belong to.
        month: What the library calls the period of a month.
    """

    def variable(name: str, kind: type, **of: Any) -> type:
        fixed = {"value_type": kind, "entity": person, "definition_period": month}
        return type(name, (base,), fixed | {"label": name} | of)

    given = [variable(name, bool) for name in FACTS]
    counts = [variable(name, int) for name in DAYS]
    met = [variable(f.__name__, bool, formula=f) for f in CONDITIONS]
    return given + counts + met + [variable(f.__name__, int, formula=f) for f in LINES]


def premise(person: Any, period: Any) -> np.ndarray:
    """Art. 1 ust. 2."""
    return (
        person("socially_excluded", period)
        * person("cannot_meet_basic_needs", period)
        * person("participation_limited", period)
    )


def listed(person: Any, period: Any) -> np.ndarray:
    """Art. 1 ust. 2 pkt 1–8."""
    leaving = person("homeless", period) * person("homelessness_programme", period)
    released = person("released_from_prison", period)
    refugee = person("refugee", period)
    return (
        leaving
        + person("alcohol_dependent", period)
        + person("drug_dependent", period)
        + person("mental_disorder", period)
        + person("long_term_unemployed", period)
        + released * person("integration_difficulties", period)
        + refugee * person("refugee_integration_programme", period)
        + person("disabled", period)
    )


def barred(person: Any, period: Any) -> np.ndarray:
    """Art. 1 ust. 3."""
    return (
        person("unemployment_benefit", period)
        + person("pre_retirement_allowance", period)
        + person("pre_retirement_benefit", period)
        + person("structural_pension", period)
        + person("disability_pension", period)
        + person("retirement_pension", period)
        + person("teacher_compensation_benefit", period)
    )


def eligible(person: Any, period: Any) -> np.ndarray:
    """Art. 1 ust. 2–3."""
    member = person("premise", period) * person("listed", period)
    return member * np.logical_not(person("barred", period))


def _full(period: Any, parameters: Any) -> int:
    """Return the full benefit: a share of the base, up to ten groszy."""
    of = parameters(period)
    return int(-(-round(of.base * of.share, 4) // of.step) * of.step)


def attended(person: Any, period: Any) -> np.ndarray:
    """Return the days of participation."""
    return person("trial_days", period) + person("main_days", period)


def days_not_due(person: Any, period: Any) -> np.ndarray:
    """Return the days for which nothing is due."""
    return person("not_due_trial", period) + person("not_due_main", period)


def days_unexcused(person: Any, period: Any) -> np.ndarray:
    """Return the days of unexcused absence."""
    return person("unexcused_trial", period) + person("unexcused_main", period)


def part_month(person: Any, period: Any, parameters: Any) -> np.ndarray:
    """Art. 15 ust. 6: the whole month, or a part."""
    full, days = _full(period, parameters) * PER, person("attended", period)
    part = np.minimum(days * (full // int(parameters(period).days)), full)
    return np.where(days == person("month_days", period), full, part)


def not_due(person: Any, period: Any, parameters: Any) -> np.ndarray:
    """Art. 15 ust. 6."""
    full = _full(period, parameters) * PER
    return -person("days_not_due", period) * (full // int(parameters(period).days))


def unexcused(person: Any, period: Any, parameters: Any) -> np.ndarray:
    """Art. 15 ust. 7."""
    below = int(parameters(period).unexcused)
    return -person("days_unexcused", period) * (
        _full(period, parameters) * PER // below
    )


def sick(person: Any, period: Any, parameters: Any) -> np.ndarray:
    """Art. 15 ust. 7a."""
    days = person("sick_within", period) + person("sick_within_trial", period)
    below = int(parameters(period).sick)
    return -days * (_full(period, parameters) * PER // below)


def paid(person: Any, period: Any) -> np.ndarray:
    """Return the amount after all cuts."""
    cuts = person("not_due", period) + person("unexcused", period)
    return person("part_month", period) + cuts + person("sick", period)


def benefit(person: Any, period: Any, parameters: Any) -> np.ndarray:
    """Art. 15: nothing above three days unexcused, or where no day is left."""
    above = parameters(period).forfeit_above
    lost = (person("days_unexcused", period) > above) + (
        person("days_not_due", period) >= person("attended", period)
    )
    due = np.where(lost, 0, np.maximum(person("paid", period), 0))
    return (due + PER // 2) // PER


CONDITIONS = premise, listed, barred, eligible
LINES = (
    *(attended, days_not_due, days_unexcused),
    *(part_month, not_due, unexcused, sick, paid, benefit),
)
