"""A year of a centre of sixty: full statements against one plain loop, and columns.

All sides see the same marks and certificates of 2026; the plain loop knows the default
interpretations only, counts the days itself and keeps no reasons.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import polars as pl

from benchmarks.rounds import ROUNDS, Figure, by_clock, compare, same, take_turns
from reintegra import Month, Period, cis, frames
from reintegra.law.days_off import class_day

PEOPLE, DAY = 60, timedelta(days=1)
REGISTERS = {240: ROUNDS, 2_000: 3}
"""Persons of the registers that columns read, and rounds: records take seconds."""
YEAR = Month(2026, 1), Month(2026, 12)
BASES = (1721_90, 1783_90)
Case = tuple[cis.Participation, cis.Attendance]


def cases(people: int = PEOPLE) -> list[Case]:
    """Make stays with daily marks and certificates, always the same."""
    dice = Random(2026)  # noqa: S311 - no secret
    return [_case(f"P-{number:04}", dice) for number in range(people)]


def _case(name: str, dice: Random) -> Case:
    start = date(2025, 7, 1) + dice.randrange(300) * DAY
    stay = cis.Participation(name, start, extension_months=12)
    drawn = ["present"] * 40 + ["unexcused", "unpaid", "sick", "free"]
    days = Period(start, date(2026, 12, 31))
    marks = {day: dice.choice(drawn) for day in days if class_day(day)}
    first = start + dice.randrange(40, 200) * DAY
    certificate = Period(first, first + dice.randrange(30) * DAY)
    return stay, cis.Attendance(marks, (certificate,))


def by_hand(stay: cis.Participation, kept: cis.Attendance, month: Month) -> int:
    """Compute a month of 2026 in one plain loop, default readings only."""
    trial_end = stay.phases()[0].period.last
    full = -(-Fraction(BASES[month.month >= 6]) * Fraction(6, 5) // 10) * 10
    attended = unexcused = within = lost = used = 0
    day = stay.start
    while day <= month.last:
        mark, inside = kept.marks.get(day), day >= month.first
        attended += inside
        if mark == "sick" or any(p.first <= day <= p.last for p in kept.sickness):
            if day > trial_end:
                used += 1
                within += inside and used <= 21
                lost += inside and used > 21
            else:
                lost += inside
        elif inside and mark == "unexcused":
            unexcused += 1
        elif inside and mark == "unpaid":
            lost += 1
        day += DAY
    if unexcused > 3 or lost >= attended:
        return 0
    whole = attended == month.days
    part = full if whole else min(Fraction(attended, 30), Fraction(1)) * full
    cut = Fraction(unexcused, 20) + Fraction(within, 40) + Fraction(lost, 30)
    return int((max(part - cut * full, Fraction(0)) + Fraction(1, 2)) // 1)


def months(stay: cis.Participation) -> Iterator[Month]:
    """Go through the months of 2026 that the stay has days in."""
    for number in range(1, 13):
        if Month(2026, number).last >= stay.start:
            yield Month(2026, number)


def by_loop(people: list[Case]) -> list[int]:
    """Compute every month of the year, person by person."""
    return [by_hand(s, k, m) for s, k in people for m in months(s)]


def read_all(lists: tuple[cis.Payroll, ...]) -> int:
    """Read every line, warning, citation and remark of some lists, and count them."""
    statements = [row.statement for of in lists for row in of.rows]
    parts = ((s.lines, s.warnings, s.cites, s.interpretations) for s in statements)
    return sum(len(part) for of in parts for part in of)


def year_of_payrolls() -> Iterator[Figure]:
    """Measure a year's payroll, and how it grows with its months."""
    people = cases()
    found = sorted(
        (row.id, of.month, row.grosze)
        for of in cis.payrolls(people, *YEAR)
        for row in of.rows
    )
    plain = sorted((s.id, m, by_hand(s, k, m)) for s, k in people for m in months(s))
    same("a year's payroll", found, plain)
    yield compare(
        "a year's payroll of 60 with every line, against the plain loop",
        ("reintegra", lambda: read_all(cis.payrolls(people, *YEAR))),
        ("plain loop", lambda: by_loop(people)),
        bar=1.5,
        statements=len(found),
        one_thread=True,
    )
    yield compare(
        "a year's payroll of 60, amounts alone, against the plain loop",
        ("reintegra", lambda: cis.payrolls(people, *YEAR)),
        ("plain loop", lambda: by_loop(people)),
        statements=len(found),
        one_thread=True,
    )
    early = [one for one in people if one[0].start < date(2025, 12, 1)]
    spring = Month(2026, 1), Month(2026, 3)
    half, whole = (
        sum(len(of.rows) for of in cis.payrolls(early, *due)) for due in (spring, YEAR)
    )
    grown = compare(
        "a statement in a list of 12 months, against one in a list of 3",
        ("12 months", lambda: cis.payrolls(early, *YEAR)),
        ("3 months", lambda: cis.payrolls(early, *spring)),
        bar=1.2,
        statements=[whole, half],
        one_thread=True,
    )
    yield grown.scaled(half / whole)


def registers(people: list[Case]) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Write the same marks, stays and certificates out as registers."""
    marks = [(s.id, day, mark) for s, k in people for day, mark in k.marks.items()]
    stays = [(s.id, s.start, s.extension_months) for s, _ in people]
    ill = [(s.id, p.first, p.last) for s, k in people for p in k.sickness]
    return (
        pl.DataFrame(marks, ["id", "day", "mark"], orient="row"),
        pl.DataFrame(stays, ["id", "start", "extension_months"], orient="row").select(
            "id", "start", pl.lit(None, pl.Date).alias("end"), "extension_months"
        ),
        pl.DataFrame(ill, ["id", "first", "last"], orient="row"),
    )


def in_columns() -> Iterator[Figure]:
    """Measure the road from marks to benefits in columns against the record's.

    At two sizes: columns spend much of their time on planning, whatever the size.
    """
    for persons, rounds in REGISTERS.items():
        yield _in_columns(persons, rounds)


def _in_columns(persons: int, rounds: int) -> Figure:
    people = cases(persons)
    given = registers(people)

    def columns() -> pl.DataFrame:
        return frames.payroll(*given, *YEAR, lines=True)

    def records() -> list[tuple[str | int, date, int | None]]:
        return [
            (row.id, of.month.first, row.grosze)
            for of in cis.payrolls(people, *YEAR)
            for row in of.rows
        ]

    paid = columns().select("id", "month", "cis_benefit").sort("id", "month").rows()
    same("from marks to benefits", paid, sorted(records()))
    sides = {"columns": columns, "records": records}
    times = dict(zip(sides, take_turns(sides, rounds), strict=True))
    return by_clock(
        f"marks to benefits of a year, {persons:,} persons: times faster than records",
        times,
        bar=30.0,
        faster=True,
        persons=persons,
        marks=given[0].height,
    )


MEASURES = year_of_payrolls, in_columns
