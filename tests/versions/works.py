"""Logs of socially useful works, editions of PAI and reintegrations."""

from __future__ import annotations

from datetime import date, timedelta

from reintegra import Month, Period, pai, psu, reintegration
from tests.versions.dice import DAY, Dice, Given
from tests.versions.persons import under
from tests.versions.plain import Plain, attempt, findings, renamed, statement

BEGAN, REFORM = date(2005, 11, 1), date(2025, 6, 1)
Log = list[tuple[date, int]]
"""Days and minutes; a day may have several entries."""


# -- drawing


def draw_entries(dice: Dice, first: date, days: int, least: int = 0) -> Log:
    """Draw entries; some logs are dense, and some have entries of no minutes."""
    dense = dice.pick(0.1, 0.4, 0.9)
    lengths = dice.pick((60, 120), (120, 240, 300), (30, 600, 480, 0), (90, 150, 125))
    found: Log = []
    for number in range(days):
        if dice.random() < dense:
            found.append((first + number * DAY, max(least, dice.choice(lengths))))
            if dice.one_in(20):
                found.append((first + number * DAY, 60))
    return found


def _agreement(dice: Dice) -> date:
    if dice.one_in(2):
        return REFORM + dice.randrange(-200, 500) * DAY
    return dice.day(BEGAN, date(2026, 10, 1))


def _terms(dice: Dice, agreement: date) -> Given:
    return {
        "agreement": agreement,
        "hourly_rate": dice.pick(None, None, "6", "8.50", "12.30", "35.00"),
        "carers": dice.one_in(4),
        "gmina_alone": dice.one_in(6),
    }


def draw_log(dice: Dice) -> Given:
    """Draw a log, an agreement and referrals to check it against."""
    agreement = _agreement(dice)
    first = agreement + dice.randrange(-10, 200) * DAY
    days = dice.pick(10, 40, 120, 400)
    last = first + days * DAY
    number = dice.pick(1, 1, 2, 4)
    return {
        "log": draw_entries(dice, max(first, BEGAN), days),
        "agreement": agreement,
        "period": dice.maybe(
            lambda: dice.period(agreement, max(first, agreement), days + 60), 2
        ),
        "monthly_hours": dice.pick(None, None, 20, 40, "12.5"),
        "referrals": dice.maybe(lambda: dice.apart(number, agreement, last, 250), 4),
        "under": dice.under("OP-32a", "OP-32b", "OP-33"),
    }


def draw_pay(dice: Dice) -> Given:
    """Draw a log, the terms of an agreement and a month to pay."""
    agreement = _agreement(dice)
    first = agreement + dice.randrange(300) * DAY
    return {
        "log": draw_entries(dice, first, 45),
        "terms": _terms(dice, agreement),
        "month": (first.year, first.month),
        "under": dice.under("OP-30", "OP-31", "OP-35"),
    }


def draw_settlement(dice: Dice) -> Given:
    """Draw a gmina's month of works."""
    agreement = _agreement(dice)
    first = (agreement + dice.randrange(200) * DAY).replace(day=1)
    names = [f"P-{number}" for number in range(dice.randrange(5))]
    return {
        "logs": {name: draw_entries(dice, max(first, agreement), 40) for name in names},
        "apart": {name: _terms(dice, agreement) for name in names if dice.one_in(4)},
        "terms": _terms(dice, agreement),
        "month": (first.year, first.month),
        "under": dice.under("OP-30", "OP-31", "OP-32a", "OP-32b", "OP-33", "OP-35"),
    }


def draw_edition(dice: Dice) -> Given:
    """Draw an edition of PAI with its hours and those who took part."""
    start = dice.day(date(2014, 5, 27), date(2025, 8, 1))
    if dice.one_in(3):
        start = REFORM - dice.randrange(90) * DAY
    by = "welfare_centre", "statutory_body", "local_centre_or_club", "labour_office"
    return {
        "start": start,
        "end": dice.maybe(lambda: start + dice.randrange(130) * DAY, 2),
        "activation": dice.maybe(lambda: draw_entries(dice, start, 65)),
        "integration": dice.maybe(lambda: draw_entries(dice, start - 2 * DAY, 70)),
        "participants": [
            _participant(dice, start, n) for n in range(dice.randrange(14))
        ],
        "agreed": dice.maybe(lambda: start - dice.randrange(60) * DAY, 2),
        "trainer_rate": dice.pick(None, "80", "100", "120.50"),
        "integration_by": dice.pick(None, *by),
        "under": dice.under("OP-37", "OP-33"),
    }


def _participant(dice: Dice, start: date, number: int) -> Given:
    found: Given = {"id": f"P-{number}"}
    if dice.one_in(3):
        found["joined"] = start + dice.randrange(30) * DAY
    if dice.one_in(4):
        found["left"] = found.get("joined", start) + dice.randrange(40) * DAY
    if dice.one_in(4):
        found["earlier"] = dice.apart(2, start - 300 * DAY, start - 80 * DAY, 70)
    if dice.one_in(5):
        found["other_help"] = [start + dice.randrange(70) * DAY]
    return found


def draw_reintegration(dice: Dice) -> Given:
    """Draw a reintegration, its hours, and a month to pay."""
    start = dice.day(date(2025, 5, 30), date(2026, 11, 1))
    end = dice.maybe(lambda: start + dice.randrange(400) * DAY)
    within = start + dice.randrange(200) * DAY

    def some() -> list[tuple[date, date]]:
        first = within.replace(day=1)
        return dice.apart(dice.randrange(3), first, first + 30 * DAY, 12)

    help_ = dice.apart(dice.randrange(3), start - 20 * DAY, start + 200 * DAY, 30)
    return {
        "start": start,
        "end": end,
        "hours": draw_entries(dice, start - 3 * DAY, 60),
        "month": (within.year, within.month),
        "absences": {
            name: some() for name in ("excused", "incapacity", "unexcused", "benefit")
        },
        "trainer_rate": dice.pick(None, "80", "100", "250"),
        "other_help": [(one, dice.flag()) for one in help_],
        "under": dice.under("OP-36a", "OP-36b", "OP-17", "OP-10", "OP-12"),
    }


# -- asking


def hours(log: Log) -> list[tuple[date, timedelta]]:
    """Return a log as the library takes it."""
    return [(day, timedelta(minutes=spent)) for day, spent in log]


def _periods(given: list[tuple[date, date]]) -> list[Period]:
    return [Period(*one) for one in given]


def ask_log(given: Given) -> Plain:
    """Check a log of works against every limit."""
    period, referrals = given["period"], given["referrals"]
    found = psu.check(
        psu.WorkLog(hours(given["log"])),
        agreement=given["agreement"],
        period=None if period is None else Period(*period),
        monthly_hours=given["monthly_hours"],
        referrals=None if referrals is None else _periods(referrals),
        under=under(given),
    )
    return {"findings": findings(found)}


def ask_pay(given: Given) -> Plain:
    """Pay a month of works."""
    log, month = psu.WorkLog(hours(given["log"])), Month(*given["month"])
    paid = psu.pay(log, month, **given["terms"], under=under(given))
    shares = {"refund": paid.refund, "gmina_share": paid.gmina_share}
    return statement(paid) | shares


def ask_settlement(given: Given) -> Plain:
    """Settle a gmina's month of works."""
    logs = {name: psu.WorkLog(hours(log)) for name, log in given["logs"].items()}
    apart = {name: psu.Terms(**terms) for name, terms in given["apart"].items()}
    found = psu.settlement(
        logs,
        Month(*given["month"]),
        **given["terms"],
        apart=apart,
        under=under(given),
    )
    rows = {str(row.id): statement(row.statement) for row in found.rows}
    beside = sorted(
        {(str(name), one.key, str(one.met)) for name, one in found.findings}
    )
    return {
        "rows": rows,
        "absent": sorted(map(str, found.absent)),
        "findings": beside,
        "total": found.total,
        "refund": found.refund,
        "gmina_share": found.gmina_share,
        "complete": found.complete,
    }


def ask_edition(given: Given) -> Plain:
    """Check an edition of PAI."""
    about = {n: given[n] for n in ("agreed", "trainer_rate", "integration_by")}
    participant = renamed(pai, "EditionParticipant", "Participant")
    people = [
        participant(**{**one, "earlier": _periods(one.get("earlier", []))})
        for one in given["participants"]
    ]
    for block in ("activation", "integration"):
        about[block] = None if given[block] is None else hours(given[block])
    edition = pai.Edition(given["start"], given["end"], participants=people, **about)
    return {"findings": findings(pai.check(edition, under=under(given)))}


def ask_reintegration(given: Given) -> Plain:
    """Check a reintegration, and pay its stipend for a month."""
    log = hours(given["hours"])
    stay = reintegration.Participation("P-1", given["start"], given["end"], hours=log)
    beside = [
        reintegration.OtherHelp(Period(*days), travel_costs=costs)
        for days, costs in given["other_help"]
    ]
    rate, read = given["trainer_rate"], under(given)
    away: Given = {name: _periods(days) for name, days in given["absences"].items()}
    return {
        "findings": attempt(
            lambda: findings(
                reintegration.check(
                    stay, trainer_rate=rate, other_help=beside, under=read
                )
            )
        ),
        "stipend": attempt(
            lambda: statement(
                reintegration.stipend(stay, Month(*given["month"]), **away, under=read)
            )
        ),
    }
