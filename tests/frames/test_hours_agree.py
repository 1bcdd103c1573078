"""A log of hours as columns says what it says as objects, window by window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from importlib import import_module
from itertools import groupby
from typing import Any

import pytest
from hypothesis import strategies as st

from reintegra import Interpretations, Period, cis, pai, psu, reintegration
from reintegra.grammar.limits import Limit
from reintegra.law.periods import week_of
from reintegra.programmes.cis.classified_stays import ClassifiedStays
from reintegra.programmes.pai import limits as pai_limits
from reintegra.programmes.psu.monthly_hours import EARLIER_MONTHLY_HOURS, MONTHLY_HOURS
from reintegra.programmes.psu.work_day import EARLIER_WORK_DAY
from reintegra.programmes.reintegration import limits as reintegration_limits
from reintegra.programmes.shared.working_time import (
    WORKING_DAY,
    WORKING_WEEK,
    WorkingTime,
)
from reintegra.reading.record.findings import Finding, check_limit_if_in_force
from tests.engines import Engine
from tests.limits import limits
from tests.logs import (
    ANCHORS,
    DAY,
    Answers,
    Log,
    Rows,
    agree,
    by_day,
    held,
    hours,
    logs,
    monday,
    new_year,
    own,
    rows,
    told,
)

CHECKS = {
    name: import_module(f"reintegra.programmes.{name}.check") for name in ("cis", "pai")
}

pytestmark = pytest.mark.hypothesis  # each draws registers, within `agree`

OLD, NEW, CHRISTMAS = date(2025, 5, 31), date(2025, 6, 1), date(2026, 12, 24)
PLAIN, BLOCKS = Interpretations(), Interpretations({"OP-33": "from_start"})
READ = [
    cis.PRESENCE_DAY,
    cis.PRESENCE_WEEK,
    pai.ACTIVATION,
    pai.INTEGRATION,
    pai_limits.ENTRY,
    pai_limits.INTEGRATION_WEEK,
    EARLIER_MONTHLY_HOURS,
    MONTHLY_HOURS,
    EARLIER_WORK_DAY,
    psu.EARLIER_WEEKLY_LIMIT,
    psu.WEEKLY_LIMIT,
    psu.WORK_DAY,
    psu.YEARLY_LIMIT,
    reintegration.HOURS,
    reintegration_limits.ENTRY,
    WORKING_DAY,
    WORKING_WEEK,
]
degrees = st.sampled_from([True, False, None])


def test_every_limit_of_a_log_is_here() -> None:
    """The limits that a log of hours tells the windows of, and no others."""
    missing = {one.key for one in limits().values() if one.log and one not in READ}
    gone = {one.key for one in READ if one not in limits().values()}

    assert not missing, (
        f"{sorted(missing)}: add it to READ, and a test that its columns and its log "
        "are counted alike, as test_weeks_of_works does"
    )
    assert not gone, f"{sorted(gone)}: take it out of READ"


# -- socially useful works


@pytest.mark.parametrize(
    ("limit", "agreement"),
    [(psu.EARLIER_WEEKLY_LIMIT, OLD), (psu.WEEKLY_LIMIT, NEW)],
    ids=["earlier", "now"],
)
def test_weeks_of_works(limit: Limit, agreement: date) -> None:
    """Monday to Sunday, across the ends of months and years and a change of law."""

    def write(person: str, log: Log) -> tuple[Rows, Answers]:
        found = psu.check(psu.WorkLog(hours(log)), agreement=agreement)
        return rows(person, log), told(person, log, monday, found, limit)

    agree(limit, logs(), write)


def test_weeks_from_the_first_works() -> None:
    """Seven days each, from the first day worked, read so (OP-33)."""

    def write(person: str, log: Log) -> tuple[Rows, Answers]:
        kept = psu.WorkLog(hours(log))
        found = psu.check(kept, agreement=NEW, under=BLOCKS)
        starts = dict.fromkeys(log, min(kept.days or log, default=NEW))
        return rows(person, log), blocks(person, log, starts, found)

    agree(psu.WEEKLY_LIMIT, logs(), write, under=BLOCKS)


def test_weeks_from_the_referral() -> None:
    """From the first day of the referral, for the days that it covers."""

    def write(person: str, made: tuple[Log, int, int]) -> tuple[Rows, Answers]:
        log, after, days = made
        first = CHRISTMAS + after * DAY
        referral, kept = Period(first, first + days * DAY), psu.WorkLog(hours(log))
        found = psu.check(kept, agreement=NEW, referrals=[referral], under=BLOCKS)
        worked = min(kept.days or log, default=NEW)
        starts = {day: first if day in referral else worked for day in log}
        written = [
            row | {"start": first if row["day"] in referral else None}
            for row in rows(person, log)
        ]
        return written, blocks(person, log, starts, found)

    made = st.tuples(logs([CHRISTMAS]), st.integers(0, 9), st.integers(0, 9))
    agree(psu.WEEKLY_LIMIT, made, write, under=BLOCKS, start="start")


def blocks(
    person: str, log: Log, starts: Mapping[date, date], found: Iterable[Finding]
) -> Answers:
    """Return the answers for weeks counted from *starts*."""

    def first(day: date) -> date:
        return day - (day - starts[day]).days % 7 * DAY

    return told(person, log, first, found, psu.WEEKLY_LIMIT)


@pytest.mark.parametrize("reading", ["referral_days", "days_worked"])
def test_years_of_works(reading: str) -> None:
    """Days worked and days of referral, from 2025-06-01 on, each year anew."""
    under = Interpretations({"OP-32a": reading})
    starts = st.sampled_from([date(2025, 5, 29), date(2025, 7, 3), date(2026, 3, 2)])
    about_180 = st.integers(178, 186)

    def write(person: str, made: tuple[Log, date, int | None]) -> tuple[Rows, Answers]:
        log, first, days = made
        known = None if days is None else [Period(first, first + (days - 1) * DAY)]
        kept = psu.WorkLog(hours(log))
        found = psu.check(kept, agreement=NEW, referrals=known, under=under)
        written = [
            row | {"referral_days": known and _of_year(row["day"].year, known)}
            for row in rows(person, log)
        ]
        counted = [day for day in log if day >= NEW]
        return written, told(person, counted, new_year, found, psu.YEARLY_LIMIT)

    long = st.builds(_each_day, starts, about_180)
    made = st.tuples(long | logs(), starts, st.none() | about_180)
    agree(psu.YEARLY_LIMIT, made, write, under=under)


def _each_day(first: date, days: int) -> Log:
    return {first + n * DAY: [15, 0] for n in range(days)}


def _of_year(year: int, referrals: list[Period]) -> int:
    return sum(day.year == year and day >= NEW for one in referrals for day in one)


@pytest.mark.parametrize(
    ("limit", "agreement"),
    [(EARLIER_WORK_DAY, OLD), (psu.WORK_DAY, NEW)],
    ids=["earlier", "now"],
)
def test_days_of_works(limit: Limit, agreement: date) -> None:
    """A day worked is one of the agreement and of a referral, or is a breach."""

    def write(person: str, made: tuple[Log, int, int]) -> tuple[Rows, Answers]:
        log, until, referred = made
        first = min(log, default=CHRISTMAS)
        period = Period(agreement, max(agreement, first + until * DAY))
        referral, kept = Period(first, first + referred * DAY), psu.WorkLog(hours(log))
        written = [
            row
            | {
                "under_agreement": row["day"] in period,
                "under_application": False,
                "under_referral": row["day"] in referral,
            }
            for row in rows(person, log)
        ]
        found = psu.check(
            kept, agreement=agreement, period=period, referrals=[referral]
        )
        return written, told(person, kept.days, own, found, limit)

    made = st.tuples(logs(), st.integers(0, 9), st.integers(0, 9))
    agree(limit, made, write)


@pytest.mark.parametrize(
    ("limit", "agreement"),
    [(EARLIER_MONTHLY_HOURS, OLD), (MONTHLY_HOURS, NEW)],
    ids=["earlier", "now"],
)
def test_months_of_works(limit: Limit, agreement: date) -> None:
    """Beside the hours of a month that the agreement states for a person."""

    def write(person: str, made: tuple[Log, int]) -> tuple[Rows, Answers]:
        log, stated = made
        kept, hourly = psu.WorkLog(hours(log)), Fraction(stated, 60)
        found = psu.check(kept, agreement=agreement, monthly_hours=hourly)
        return rows(person, log, stated=stated), told(person, log, month, found, limit)

    agree(limit, st.tuples(logs(), st.sampled_from([0, 480, 1200, 2400])), write)


def month(day: date) -> date:
    """Return the first day of a day's month."""
    return day.replace(day=1)


@pytest.mark.parametrize("reading", ["referral_days", "days_worked"])
def test_days_of_referral_may_be_rows(reading: str) -> None:
    """They are counted where a column tells them, day by day."""
    under = Interpretations({"OP-32a": reading})
    starts = st.sampled_from([date(2025, 5, 29), date(2025, 7, 3), date(2026, 3, 2)])

    def write(person: str, made: tuple[Log, date, int]) -> tuple[Rows, Answers]:
        log, first, days = made
        referral, kept = Period(first, first + days * DAY), psu.WorkLog(hours(log))
        found = psu.check(kept, agreement=NEW, referrals=[referral], under=under)
        every: Log = {day: [0] for day in referral} | dict(log)
        written = [
            row | {"under_referral": row["day"] in referral}
            for row in rows(person, every)
        ]
        counted = [day for day in every if day >= NEW]
        return written, told(person, counted, new_year, found, psu.YEARLY_LIMIT)

    made = st.tuples(logs(), starts, st.integers(178, 186))
    agree(psu.YEARLY_LIMIT, made, write, under=under)


def test_a_year_may_be_counted_by_agreement(frame: Engine) -> None:
    """Where OP-32b is read so, the agreement tells whose log it is as well."""
    under = Interpretations({"OP-32b": "per_agreement", "OP-32a": "days_worked"})
    terms = {
        "1/2026": Period(date(2026, 1, 5), date(2026, 3, 31)),
        "2/2026": Period(date(2026, 5, 4), date(2026, 10, 31)),
    }
    log: Log = {day: [60] for term in terms.values() for day in term}
    written, expected = [], {}
    for agreement, term in terms.items():
        within = {day: spent for day, spent in log.items() if day in term}
        written += rows("A", within, agreement=agreement)
        found = psu.check(
            psu.WorkLog(hours(log)),
            agreement=term.first,
            period=term,
            under=under,
        )
        expected[agreement] = "psu.YEARLY_LIMIT" not in {one.key for one in found}

    keys = ("id", "agreement")
    done = held(frame, written, psu.YEARLY_LIMIT, person=keys, under=under)
    assert {"1/2026": True, "2/2026": False} == expected
    assert expected == {row["agreement"]: row["met"] for row in done}


# -- programmes of the labour office


def editions() -> st.SearchStrategy[tuple[pai.Edition, Log]]:
    """Make editions and their hours, some agreed on before the repeal, begun after."""
    begun = st.sampled_from(
        [
            (date(2014, 5, 27), None),
            (date(2024, 12, 16), None),
            (date(2025, 5, 28), None),
            (date(2025, 6, 9), date(2025, 5, 20)),
        ]
    )

    def of(begun: tuple[date, date | None]) -> st.SearchStrategy[Any]:
        start, agreed = begun
        return st.builds(
            lambda log: (
                pai.Edition(
                    start,
                    activation=hours(log),
                    integration=hours(log),
                    agreed=agreed,
                ),
                log,
            ),
            logs([start - 2 * DAY, start + 50 * DAY], 14),
        )

    return begun.flatmap(of)


def test_weeks_of_activation() -> None:
    """By the law that the edition is finished under, which is a column of its own."""

    def write(name: str, made: tuple[pai.Edition, Log]) -> tuple[Rows, Answers]:
        edition, log = made
        written = rows(name, log, law_day=edition.law_day)
        return written, told(name, log, monday, pai.check(edition), pai.ACTIVATION)

    agree(pai.ACTIVATION, editions(), write, on="law_day")


@pytest.mark.parametrize("reading", ["full_weeks", "each_week", "average"])
def test_hours_of_integration(reading: str) -> None:
    """Over the days of the edition; its weeks and days are columns."""
    under = Interpretations({"OP-37": reading})

    def write(name: str, made: tuple[pai.Edition, Log]) -> tuple[Rows, Answers]:
        edition, log = made
        inside = {day: spent for day, spent in log.items() if day in edition.period}
        look = CHECKS["pai"]._EditionCheck(edition, under)
        block, *_ = look.integration()
        counted: Any = block.record
        facts = {
            "full_weeks": counted.full_weeks,
            "least_week": counted.least_week,
            "days": counted.days,
            "law_day": edition.law_day,
        }
        expected = {(name, min(inside)): block.met} if inside else {}
        return rows(name, inside, **facts), expected

    agree(pai.INTEGRATION, editions(), write, under=under, on="law_day")


def test_weeks_of_integration() -> None:
    """Of weeks that lie wholly in the edition, with its days that have no hours."""

    def write(name: str, made: tuple[pai.Edition, Log]) -> tuple[Rows, Answers]:
        edition, log = made
        period, full = edition.period, pai_limits.INTEGRATION_WEEK
        every: Log = {day: [0] for day in period} | dict(log)
        weeks = {monday(day): week_of(day) for day in period}
        whole = [m for m, w in weeks.items() if m in period and w.last in period]
        written = [
            row | {"of_full_week": monday(row["day"]) in whole}
            for row in rows(name, every, law_day=edition.law_day)
        ]
        return written, told(name, whole, monday, pai.check(edition), full)

    agree(pai_limits.INTEGRATION_WEEK, editions(), write, on="law_day")


def test_entries_of_an_edition() -> None:
    """Each is of a day of the edition, or is a breach."""

    def write(name: str, made: tuple[pai.Edition, Log]) -> tuple[Rows, Answers]:
        edition, log = made
        written = [
            row | {"inside": row["day"] in edition.period}
            for row in rows(name, log, law_day=edition.law_day)
        ]
        found, limit = pai.check(edition), pai_limits.ENTRY
        return written, told(name, log, own, found, limit)

    agree(pai_limits.ENTRY, editions(), write, on="law_day")


def test_entries_of_a_reintegration() -> None:
    """Each is of a day of the reintegration, or is a breach."""

    def write(person: str, made: tuple[Log, int]) -> tuple[Rows, Answers]:
        log, days = made
        first = min(log, default=CHRISTMAS)
        stay = reintegration.Participation(
            person, first, first + days * DAY, hours=hours(log)
        )
        period = Period(first, first + days * DAY)
        written = [row | {"inside": row["day"] in period} for row in rows(person, log)]
        found, limit = reintegration.check(stay), reintegration_limits.ENTRY
        return written, told(person, log, own, found, limit)

    agree(
        reintegration_limits.ENTRY,
        st.tuples(logs([CHRISTMAS]), st.integers(0, 9)),
        write,
    )


def test_days_of_reintegration() -> None:
    """Four hours a day, no more and no less; an entry of none is a breach."""

    def write(person: str, log: Log) -> tuple[Rows, Answers]:
        stay = reintegration.Participation(person, NEW, hours=hours(log))
        found, limit = reintegration.check(stay), reintegration.HOURS
        return rows(person, log), told(person, log, own, found, limit)

    agree(reintegration.HOURS, logs([NEW, CHRISTMAS]), write)


# -- presence, and working time


def attended(log: Log, present: Iterable[date] = ()) -> cis.Attendance:
    """Make attendance of a log, and of days of presence without hours."""
    marks = {day: "present" for day in (*log, *present) if day.weekday() < 5}
    spent = {day: Fraction(minutes, 60) for day, minutes in by_day(log).items()}
    return cis.Attendance(marks, hours=spent)


def test_days_of_presence() -> None:
    """Six hours at least to 2022-02-14; then seven at most with a severe degree."""
    until = date(2025, 7, 1)

    def write(person: str, made: tuple[Log, bool | None]) -> tuple[Rows, Answers]:
        log, degree = made
        stay = cis.Participation(person, date(2022, 1, 3))
        found = cis.check(stay, attended(log), on=until, severe_or_moderate=degree)
        written = rows(person, log, severe_or_moderate=degree)
        return written, told(person, log, own, found, cis.PRESENCE_DAY)

    made = st.tuples(logs([date(2022, 2, 7), NEW]), degrees)
    agree(cis.PRESENCE_DAY, made, write)


@pytest.mark.parametrize("reading", ["flag", "strict", "prorated"])
def test_weeks_of_presence(reading: str) -> None:
    """By the law of their Monday; a day of presence without hours is not known."""
    under, until = Interpretations({"OP-14": reading}), date(2022, 3, 6)
    first = date(2022, 2, 9)
    without = st.sets(st.integers(0, 12).map(lambda n: first + n * DAY), max_size=2)

    def write(
        person: str, made: tuple[Log, set[date], bool | None]
    ) -> tuple[Rows, Answers]:
        log, gaps, degree = made
        kept = attended(log, gaps - set(log))
        classified, stay = ClassifiedStays(until, under), _stay(person)
        period = Period(stay.start, until)
        look = CHECKS["cis"]._StayCheck(stay, kept, period, degree, classified)
        days = classified.within(stay, kept, period)
        weeks = {one.days[0]: one for one in look.hours_of_weeks(days) if one}
        written: Rows = []
        expected: Answers = {}
        for window in {monday(day) for day in log}:
            found = weeks.get(window)
            counted: Any = found and found.record
            facts = {
                "severe_or_moderate": degree,
                "class_days": counted and counted.class_days,
                "full_week": counted and counted.full_week,
                "short_week_accepted": None,
            }
            noted = {day for day in {*log, *kept.marks} if monday(day) == window}
            entries: Log = {day: log.get(day, [None]) for day in noted}
            written += rows(person, entries, **facts)
            expected[person, window] = found.met if found else None
        return written, expected

    made = st.tuples(logs([first]), without, degrees)
    agree(cis.PRESENCE_WEEK, made, write, under=under)


def _stay(person: str) -> cis.Participation:
    return cis.Participation(person, date(2022, 1, 3))


@pytest.mark.parametrize(
    ("limit", "first"),
    [(WORKING_DAY, own), (WORKING_WEEK, monday)],
    ids=["day", "week"],
)
def test_working_time(limit: Limit, first: Callable[[date], date]) -> None:
    """Of a disabled person, by the law of the first day worked in the window."""
    turns = [date(2003, 8, 11), date(2011, 12, 26), date(2014, 7, 7), *ANCHORS]

    def write(
        person: str, made: tuple[Log, bool | None, bool | None]
    ) -> tuple[Rows, Answers]:
        log, degree, shown = made
        facts = {"severe_or_moderate": degree, "certificate_shown": shown}
        expected: Answers = {}
        for window, days in groupby(sorted(log), first):
            spent = by_day({day: log[day] for day in days})
            record = WorkingTime(minutes=sum(spent.values()), **facts)
            worked = [day for day in spent if spent[day]] or spent
            found = check_limit_if_in_force(limit, record, worked)
            expected[person, window] = found.met if found else None
        return rows(person, log, **facts), expected

    agree(limit, st.tuples(logs(turns), degrees, degrees), write)
