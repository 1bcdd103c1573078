"""What was paid in Lubin, 2020: works by the week, a trainer (*świadczenia*)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from reintegra.casebook.case import Case
from reintegra.casebook.comparisons import parameter_over_period, pay_works, text_notice
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Period, week_of
from reintegra.parameters import upz
from reintegra.projects.comparison import Comparison
from reintegra.reading.text.numbers import money
from reintegra.values.text import Text

_WEEK = timedelta(days=7)


def paid(case: Case, edition: Period, under: Interpretations) -> Iterator[Comparison]:
    """Say what was due for the works, what the trainer may cost, and what pay is."""
    yield parameter_over_period(
        "paid", upz.PSU_HOURLY_MINIMUM, Period(case.on, case.on)
    )
    yield from _weeks(case, edition, under)
    yield _trainer(case)
    yield _wage(case, under)


def _weeks(case: Case, edition: Period, under: Interpretations) -> Iterator[Comparison]:
    """Compute pay for the most hours of a week, by both interpretations of a week."""
    hours = case.number("hours_a_week")
    blocks = [edition.first + _WEEK * n for n in range(-(-edition.days // 7))]
    mondays = sorted({week_of(day).first for day in edition})
    touched = [max(day, edition.first) for day in mondays]
    for key, pl, en, days in (
        ("week", "prace przez tydzień", "works: a week", blocks[:1]),
        ("full_weeks", "prace w pełnych tygodniach", "works: full weeks", blocks[:8]),
        (
            "from_start",
            "prace w tygodniach od początku",
            "works: weeks from the start",
            blocks,
        ),
        (
            "calendar_week",
            "prace w tygodniach kalendarzowych",
            "works: calendar weeks",
            touched,
        ),
    ):
        due = pay_works(days, hours, case.on, under)
        yield Comparison(
            *(f"paid.{key}", f"{pl}, {len(days)} × {hours} h (OP-33)"),
            *(f"{en}, {len(days)} × {hours} h (OP-33)", ""),
            Text(due.text("pl"), due.text("en")),
            agrees=None,
            basis=due.cites,
        )


def _trainer(case: Case) -> Comparison:
    cap = int(upz.PAI_TRAINER_RATE_CAP.on(case.on).value) * case.number("hours")
    return Comparison(
        *("paid.trainer", "najwyższy koszt trenera (jedna grupa, 85 godz.)"),
        *("trainer: at most, one group, 85 h", ""),
        Text(money(cap, "pl"), money(cap, "en")),
        agrees=None,
        basis=str(upz.PAI_TRAINER_RATE_CAP.on(case.on).citation),
    )


def _wage(case: Case, under: Interpretations) -> Comparison:
    return Comparison(
        "paid.wage",
        "„wynagrodzenie” za prace",
        '"remuneration" for the works',
        case.quote("pay"),
        Text(
            "świadczenie; bez stosunku pracy", "a benefit; no employment relationship"
        ),
        agrees=False,
        basis=pay_works([case.on], 1, case.on, under).cites,
        remark=text_notice(
            "to świadczenie, a nie wynagrodzenie", "the benefit of the works, no wage"
        ),
    )
