"""Stays in a centre or a club: marks, certificates, hours, and what follows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from reintegra import Month, Period, cis, decide, kis, supported_employment
from tests.versions.dice import DAY, Dice, Given
from tests.versions.persons import under
from tests.versions.plain import (
    Plain,
    attempt,
    choices,
    finding,
    findings,
    record,
    statement,
    verdict,
)

MARKS = ("present", "unexcused", "sick", "unpaid", "free", "no_class")
BEGAN = date(2003, 8, 14)
TURNS = (
    BEGAN,
    date(2007, 7, 14),
    date(2009, 2, 1),
    date(2011, 10, 30),
    date(2015, 10, 24),
    date(2022, 1, 1),
    date(2022, 2, 15),
    date(2025, 6, 1),
    date(2026, 6, 1),
)
POINTS = tuple(f"OP-{n:02}" for n in (*range(1, 9), *range(10, 18), 21, 51, 52, 53))
"""The open points of a day, a month and a stay."""


# -- drawing


def _start(dice: Dice) -> date:
    """Draw a first day; every other one so that the law changes during the stay."""
    if dice.one_in(2):
        return dice.day(BEGAN, date(2026, 12, 31))
    return max(BEGAN, dice.choice(TURNS) - dice.randrange(-20, 300) * DAY)


def _stay(dice: Dice, start: date, name: str = "P-1") -> Given:
    found: Given = {"id": name, "start": start}
    if dice.one_in(2):
        found["end"] = start + dice.randrange(500) * DAY
    match dice.randrange(4):
        case 0:
            found["extension_months"] = dice.randint(1, 6)
        case 1:
            found["extensions"] = [
                (
                    dice.randint(1, 6),
                    dice.maybe(lambda: dice.day(start, start + 400 * DAY)),
                )
                for _ in range(dice.randint(1, 2))
            ]
    if dice.one_in(6):
        found["job_from"] = start + dice.randint(1, 400) * DAY
        if dice.one_in(3):
            found["programme_end"] = found["job_from"] + dice.randrange(60) * DAY
    if dice.one_in(4):
        reasons = "breach", "abandonment", "declaration", "job", "expired"
        found["end_reason"] = dice.pick(*reasons)
    return found


def _attendance(dice: Dice, start: date, last: date, *, hours: bool) -> Given:
    """Draw marks, certificates and hours of the days from *start* to *last*."""
    marked, busy = dice.pick(0.0, 0.8, 1.0, 1.0), dice.pick(0.0, 0.1, 0.5)
    weekend = dice.pick(0.0, 0.0, 0.05)
    marks: dict[date, str] = {}
    kept: dict[date, int] = {}
    for number in range((last - start).days + 1):
        day = start + number * DAY
        if dice.random() >= (marked if day.weekday() < 5 else weekend):
            continue
        marks[day] = dice.choice(MARKS) if dice.random() < busy else "present"
        if hours and dice.random() < 0.9:
            kept[day] = dice.pick(360, 480, 420, 0, 90, 600)
    found: Given = {"marks": marks, "hours": kept}
    span = max(1, (last - start).days)
    number = dice.pick(0, 1, 2, 4)
    found["sickness"] = dice.apart(
        number, start, start + span * DAY, dice.pick(5, 40, 90)
    )
    if hours and dice.one_in(4):
        weeks = dict.fromkeys(day - day.weekday() * DAY for day in kept)
        found["week_hours"] = {day: dice.pick(600, 2400, 1500, 0) for day in weeks}
    return found


def draw_month(dice: Dice) -> Given:
    """Draw a stay and a month that it most often has days in."""
    start = _start(dice)
    last = start + dice.pick(20, 60, 120, 400) * DAY
    within = dice.day(start, last + 20 * DAY)
    return {
        "stay": _stay(dice, start),
        "attendance": _attendance(dice, start, last, hours=False),
        "month": (within.year, within.month),
        "under": dice.under(*POINTS) if dice.one_in(2) else dice.under(),
    }


def draw_check(dice: Dice) -> Given:
    """Draw a stay with hours, and a day to look at it on."""
    start = _start(dice)
    last = start + dice.pick(20, 60, 200) * DAY
    return {
        "stay": _stay(dice, start),
        "attendance": _attendance(dice, start, last, hours=True),
        "on": dice.day(start, last + 400 * DAY),
        "severe_or_moderate": dice.flag(),
        "under": dice.under(*POINTS) if dice.one_in(2) else dice.under(),
    }


def draw_payroll(dice: Dice) -> Given:
    """Draw a centre's list of a month; somebody may come back in it."""
    first = dice.day(BEGAN, date(2026, 12, 31)).replace(day=1)
    listed = []
    for number in range(dice.randrange(5)):
        start = first - dice.randrange(-25, 120) * DAY
        start = max(start, BEGAN)
        stay = _stay(dice, start, f"P-{number if dice.one_in(8) else number + 1}")
        listed.append((stay, _attendance(dice, start, start + 40 * DAY, hours=False)))
    return {
        "listed": listed,
        "month": (first.year, first.month),
        "under": dice.under(*POINTS) if dice.one_in(2) else dice.under(),
    }


def draw_bonus(dice: Dice) -> Given:
    """Draw a month and a bonus proposed for it."""
    return {**draw_month(dice), "bonus": dice.pick(0, 100, 400, 650, 892, 2000)}


def draw_correction(dice: Dice) -> Given:
    """Draw a month and what was paid for it."""
    return {**draw_month(dice), "paid": dice.pick("0", "504.20", "1240.80", "1580")}


def draw_classes(dice: Dice) -> Given:
    """Draw stays with breaks, and what is asked of a graduate on a day."""
    start = _start(dice)
    parts = dice.apart(dice.randint(1, 4), start, start + 500 * DAY, dice.pick(60, 300))
    return {
        "parts": parts,
        "open": dice.one_in(4),
        "on": dice.day(start, start + 900 * DAY),
        "certificate": dice.flag(),
        "issued": dice.maybe(lambda: dice.day(start, start + 600 * DAY)),
        "contract": dice.flag(),
        "programme": dice.pick("cis", "kis"),
        "finished": dice.flag(),
        "justified": dice.flag(),
        "under": dice.under("OP-20", "OP-21", "OP-13"),
    }


def draw_club(dice: Dice) -> Given:
    """Draw a stay in a club and a day to look at it on."""
    start = dice.law_day()
    return {
        "start": start,
        "end": dice.maybe(lambda: start + dice.randrange(900) * DAY),
        "facts": {
            "social_contract": dice.flag(),
            "for_labour_office": dice.flag(),
            "club_registered": dice.flag(),
        },
        "on": dice.day(start, start + 900 * DAY),
        "under": dice.under(),
    }


# -- asking


def stay_of(given: Given) -> cis.Participation:
    """Return the stay drawn."""
    about = dict(given)
    if "extensions" in about:
        about["extensions"] = [cis.Extension(*one) for one in about["extensions"]]
    return cis.Participation(**about)


def attendance_of(given: Given) -> cis.Attendance:
    """Return the attendance drawn; hours are drawn as minutes."""
    spent = {
        name: {day: timedelta(minutes=of) for day, of in given[name].items()}
        for name in ("hours", "week_hours")
        if name in given
    }
    sickness = [Period(*one) for one in given["sickness"]]
    return cis.Attendance(given["marks"], sickness, **spent)


def about(given: Given) -> tuple[cis.Participation, cis.Attendance, Month]:
    """Return the stay, the attendance and the month drawn."""
    stay, kept = stay_of(given["stay"]), attendance_of(given["attendance"])
    return stay, kept, Month(*given["month"])


def ask_month(given: Given) -> Plain:
    """Compute a month of a participant, and say which phases the stay has."""
    stay, kept, month = about(given)
    read = under(given)
    slip = attempt(
        lambda: statement(cis.integration_benefit(stay, kept, month, under=read))
    )
    phases = [[one.phase, one.period] for one in stay.phases(under=read)]
    return {"slip": slip, "phases": phases, "last": stay.last_day(under=read)}


def ask_check(given: Given) -> Plain:
    """Check a stay against every limit."""
    stay, kept = stay_of(given["stay"]), attendance_of(given["attendance"])
    severe, read = given["severe_or_moderate"], under(given)
    found = cis.check(stay, kept, on=given["on"], severe_or_moderate=severe, under=read)
    return {"findings": findings(found)}


def ask_payroll(given: Given) -> Plain:
    """Compute a centre's list of a month."""
    listed = [(stay_of(s), attendance_of(a)) for s, a in given["listed"]]
    found = cis.payroll(listed, Month(*given["month"]), under=under(given))
    return {
        "rows": {str(row.id): statement(row.statement) for row in found.rows},
        "total": found.total,
        "refund": found.refund,
        "complete": found.complete,
        "interpretations": choices(found.interpretations),
    }


def ask_bonus(given: Given) -> Plain:
    """Check a bonus."""
    facts = about(given)
    return finding(cis.check_bonus(*facts, given["bonus"], under=under(given)))


def ask_correction(given: Given) -> Plain:
    """Correct a month that was paid."""
    found = cis.correction(given["paid"], *about(given), under=under(given))
    return {"grosze": found.grosze, "complete": found.complete}


def ask_classes(given: Given) -> Plain:
    """Count classes in a centre and in a club, and decide who is a graduate."""
    parts, on, read = given["parts"], given["on"], under(given)
    ends = [last for _, last in parts]
    if given["open"]:
        ends[-1] = None
    pairs = [(first, end) for (first, _), end in zip(parts, ends, strict=True)]
    in_centre = [cis.Participation("P-1", *pair) for pair in pairs]
    in_club = [kis.Participation("P-1", *pair) for pair in pairs]
    issued = given["issued"] or given["certificate"]
    contract, last = given["contract"], parts[-1][1]
    counted = [
        (
            cis.GRADUATE,
            cis.graduation(in_centre, on, certificate=given["certificate"], under=read),
        ),
        (
            kis.GRADUATE,
            kis.graduation(
                in_club, on, certificate=issued, social_contract_fulfilled=contract
            ),
        ),
        (
            supported_employment.ELIGIBLE,
            supported_employment.referral(
                [Period(*one) for one in parts if one[0] <= on],
                on,
                programme=given["programme"],
                finished=given["finished"],
                justified_case=given["justified"],
            ),
        ),
    ]
    return {
        "decided": [_decided(rule, one, on, read) for rule, one in counted],
        "graduate_until": attempt(lambda: cis.graduate_until(last)),
        "insured_from": attempt(lambda: cis.health_insurance_from(last)),
        "earliest": attempt(
            lambda: supported_employment.earliest_day(
                parts[0][0], programme=given["programme"], under=read
            )
        ),
    }


def _decided(rule: Any, one: Any, on: date, read: Any) -> Plain:
    found = attempt(lambda: verdict(decide(rule, one, on=on, under=read)))
    return {"record": record(one), "verdict": found}


def ask_club(given: Given) -> Plain:
    """Check a stay in a club."""
    stay = kis.Participation("P-1", given["start"], given["end"], **given["facts"])
    return {"findings": findings(kis.check(stay, on=given["on"], under=under(given)))}
