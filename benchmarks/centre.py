"""A year of a centre of sixty: full statements against one plain loop.

Run ``python benchmarks/centre.py``. Both sides see the same marks and certificates of
2026; the plain loop knows the default reading only, counts the days itself and keeps
no reasons. The two must agree to the grosz; the ratio of their times is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from statistics import median
from time import perf_counter

from reintegra import Month, Period, cis
from reintegra.law.days_off import class_day

PEOPLE, TURNS, DAY = 60, 5, timedelta(days=1)
BASES = (1721_90, 1783_90)
Case = tuple[cis.Participation, cis.Attendance]


def cases() -> list[Case]:
    """Make sixty stays with daily marks and certificates, always the same."""
    dice = Random(2026)  # noqa: S311 - no secret
    return [_case(f"P-{number:02}", dice) for number in range(PEOPLE)]


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


def main() -> None:
    """Check that both agree, and print the ratio of their times."""
    people = cases()
    plain = [by_hand(s, k, m) for s, k in people for m in months(s)]
    paid = cis.integration_benefit
    full = [paid(s, k, m).grosze for s, k in people for m in months(s)]
    if plain != full:
        pairs = [pair for pair in zip(plain, full, strict=True) if pair[0] != pair[1]]
        msg = f"the two disagree: {pairs}"
        raise SystemExit(msg)
    times: tuple[list[float], list[float]] = [], []
    for _ in range(TURNS):
        t = perf_counter()
        [by_hand(s, k, m) for s, k in people for m in months(s)]
        times[0].append(perf_counter() - t)
        t = perf_counter()
        cis.payrolls(people, Month(2026, 1), Month(2026, 12))
        times[1].append(perf_counter() - t)
    print(f"{len(full)} statements; ratio {median(times[1]) / median(times[0]):.1f}")


if __name__ == "__main__":
    main()
