"""Worked answers of the labour office: works, PAI, reintegration, the register."""

from __future__ import annotations

from datetime import date, timedelta

from worked_answers import Answer, amounts, findings, verdict

from reintegra import (
    Interpretations,
    Month,
    Period,
    Person,
    compute,
    decide,
    pai,
    psu,
    reintegration,
    unemployed,
)
from reintegra.law.terms import months_after
from reintegra.parameters.unemployment_benefit import UNEMPLOYMENT_BENEFIT_FIRST_PERIOD
from reintegra.programmes.pai.limits import LENGTH
from reintegra.reading.text.numbers import quantity

DAY = timedelta(days=1)

# -- socially useful works


def paid(
    day: date,
    weeks: int,
    *,
    agreement: date | None = None,
    carers: bool = False,
    reading: str = "ministry",
) -> psu.Pay:
    """Pay ten hours in each of some weeks."""
    month = Month.of(day)
    log = psu.WorkLog([(month.first + 7 * n * DAY, 10) for n in range(weeks)])
    under = Interpretations({"OP-31": reading})
    since = agreement or month.first
    return psu.pay(log, month, agreement=since, carers=carers, under=under)


def shared(slip: psu.Pay) -> Answer:
    """Write pay, refund and share."""
    refund, gmina = (int(100 * one) for one in (slip.refund, slip.gmina_share))
    return amounts(
        slip.cites,
        ("świadczenie", "pay", slip.grosze),
        ("refundacja", "refund", refund),
        ("gmina", "gmina", gmina),
    )


def earlier(day: date) -> Answer:
    """Pay ten hours under an agreement of before the reform, by either reading."""
    slips = [
        paid(day, 1, agreement=date(2025, 5, 5), reading=reading)
        for reading in ("ministry", "indexed")
    ]
    first, second = (slip.grosze for slip in slips)
    return amounts(
        slips[0].cites,
        ("dotychczasowa", "the old rate", first),
        ("waloryzowana", "indexed", second),
    )


def eleven_hours(day: date) -> Answer:
    """Look at a week of eleven hours."""
    log = psu.WorkLog([(day, 5), (day + DAY, 6)])
    referral = Period(day, day + 7 * DAY)
    return findings(psu.check(log, agreement=day, referrals=[referral]))


def whole_year(day: date) -> Answer:
    """Look at a referral to the end of the year."""
    first = max(date(day.year, 1, 2), date(2025, 6, 2))
    referral = Period(first, date(day.year, 12, 31))
    log = psu.WorkLog()
    return findings(psu.check(log, agreement=first, referrals=[referral]))


# -- the programme of 2014, reintegration


def edition(day: date, hours: int) -> Answer:
    """Look at an edition with so many hours of block A in its first week."""
    last = months_after(day, 2) - DAY
    weeks = [day + 7 * n * DAY for n in range((last - day).days // 7 + 1)]
    edition = pai.Edition(
        day,
        last,
        activation=[(weeks[0], hours), *((one, 10) for one in weeks[1:])],
        integration=[(one, 10) for one in weeks],
    )
    return findings(pai.check(edition), (LENGTH.law.on(day).cites,))


def stipend(day: date) -> Answer:
    """Pay a whole month, and twelve days."""
    month = Month.of(day)
    whole, part = (
        reintegration.stipend(reintegration.Participation("E", start), month)
        for start in (month.first, month.last - 11 * DAY)
    )
    return amounts(
        whole.cites,
        ("cały miesiąc", "whole month", whole.grosze),
        ("12 dni", "12 days", part.grosze),
    )


# -- the register


def long_term(day: date) -> Answer:
    """Ask for thirteen months, of which two in vocational training."""
    first = (Month.of(day) + -13).first
    training = first, months_after(first, 2) - DAY
    person = unemployed.registered(
        Person(), [(first, day)], day, adult_preparation=[training]
    )
    return verdict(decide(unemployed.LONG_TERM, person, day))


def monthly(day: date) -> Answer:
    """Name the amounts of the benefit."""
    found = unemployed.benefit(day)
    base = UNEMPLOYMENT_BENEFIT_FIRST_PERIOD.on(day)
    later = None if found.later is None else int(100 * found.later.base)
    return amounts(
        (base.citation, *base.also),
        ("pierwszy okres", "first period", int(100 * found.first.base)),
        ("dalszy", "later", later),
    )


def ten_days(day: date) -> Answer:
    """Pay ten days."""
    counted = unemployed.UnemployedMonth(
        days=10, month_days=Month.of(day).days, tier="first", band="base"
    )
    found = compute(unemployed.BENEFIT, counted, on=day)
    return amounts(found.cites, ("", "", found.grosze))


def refused(day: date) -> Answer:
    """Refuse works once, and for the second time."""
    first, second = (
        unemployed.loss("refused_psu", day, earlier=earlier) for earlier in (0, 1)
    )
    return Answer(
        f"{first.period}, {_days(first.days)}; po raz drugi {_days(second.days)}",
        f"{first.period}, {first.days} days; the second time {second.days} days",
        first.cites,
    )


def _days(number: int | None) -> str:
    return quantity(number or 0, "days", "pl")


def started(day: date) -> Answer:
    """Begin a programme on the office's referral."""
    lost = unemployed.loss("started_ipzs", day, pup_referral=True)
    if lost.first is None:
        why = lost.ground
        return Answer(f"nie wiadomo: {why.pl}", f"not known: {why.en}", lost.cites)
    days = lost.days
    return Answer(
        f"od {lost.first}, " + (_days(days) if days else "bez określonego okresu"),
        f"from {lost.first}, " + (f"{days} days" if days else "for no set period"),
        lost.cites,
    )
