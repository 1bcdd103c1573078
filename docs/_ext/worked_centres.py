"""Worked answers of a centre, a club, and supported employment after them."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve
from worked_answers import Answer, amounts, findings, verdict

from reintegra import Month, Period, cis, decide, kis, supported_employment
from reintegra.reading.text.numbers import quantity

DAY = timedelta(days=1)


def benefit(day: date) -> Answer:
    """Pay a wholly attended month of each phase."""
    month = Month.of(day)
    weekdays = (one for one in month.period if one.weekday() < 5)  # noqa: PLR2004
    kept = cis.Attendance(dict.fromkeys(weekdays, "present"))
    trial, main, extension = (
        cis.integration_benefit(
            cis.Participation("A", (month + -before).first, extension_months=6),
            kept,
            month,
        )
        for before in (0, 3, 13)
    )
    return amounts(
        (main.version.cites,),
        ("okres próbny", "trial", trial.grosze),
        ("po nim", "after it", main.grosze),
        ("w przedłużeniu", "in the extension", extension.grosze),
    )


def club(day: date) -> Answer:
    """Look at a stay without a social contract."""
    stay = kis.Participation("B", day, social_contract=False, club_registered=True)
    return findings(kis.check(stay, on=day))


def graduate(day: date) -> Answer:
    """Ask for a graduate whose certificate is five months old."""
    issued = (Month.of(day) + -5).first
    stay = kis.Participation("B", (Month.of(issued) + -8).first, issued - DAY)
    asked = kis.graduation(
        [stay], day, certificate=issued, social_contract_fulfilled=True
    )
    return verdict(decide(kis.GRADUATE, asked, day))


def referral(day: date) -> Answer:
    """Ask for a referral after seven months."""
    classes = Period((Month.of(day) + -7).first, day)
    asked = supported_employment.referral(
        [classes], day, programme="cis", finished=False, justified_case=True
    )
    return verdict(decide(supported_employment.ELIGIBLE, asked, day))


def refunds(day: date) -> Answer:
    """Add up what an employer is refunded."""
    found = supported_employment.refunds(day)
    months, employ = len(found.rows), found.employ_months
    told = amounts(found.rows[0].statement.cites, ("razem", "in all", found.grosze))
    return evolve(
        told,
        pl=f"{told.pl}, okres refundacji {quantity(months, 'months', 'pl')}; "
        f"wymagany okres zatrudnienia {quantity(employ, 'months', 'pl')}",
        en=f"{told.en} for {months} months; to employ for {employ} months",
    )
