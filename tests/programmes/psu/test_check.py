"""Limits of socially useful works, as findings."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import Interpretations, NotInForceError, Period, PeriodError, psu
from reintegra.law.verified import LAW_VERIFIED
from reintegra.reading.record.findings import Finding

DAY = timedelta(days=1)
MONDAY = date(2026, 3, 2)
OLD, NEW = date(2024, 1, 15), date(2026, 1, 15)
MARCH = (Period(date(2026, 3, 1), date(2026, 3, 31)),)
minutes = st.integers(0, 24 * 60)


def answers(found: tuple[Finding, ...]) -> list[object]:
    """Return findings as limit, days and answer."""
    return [(one.key.partition(".")[2], one.span, one.met) for one in found]


def each_day(first: date, days: int) -> psu.WorkLog:
    """Keep a quarter of an hour for each of some days."""
    return psu.WorkLog([(first + n * DAY, "0.25") for n in range(days)])


# -- weeks


def test_ten_hours_a_week_are_kept() -> None:
    """On one day or on several; a minute more is a finding."""
    kept = psu.WorkLog([(MONDAY, 4), (MONDAY + 6 * DAY, 6), (MONDAY + 7 * DAY, 10)])
    more = psu.WorkLog([(MONDAY, 10), (MONDAY + 6 * DAY, Fraction(1, 60))])
    breached = [("WEEKLY_LIMIT", "2026-03-02 – 2026-03-08", False)]

    assert [] == answers(psu.check(kept, agreement=NEW, referrals=MARCH))
    assert breached == answers(psu.check(more, agreement=NEW, referrals=MARCH))


def test_a_week_goes_across_the_new_year() -> None:
    """28 December 2026 to 3 January 2027 is one week."""
    log = psu.WorkLog([(date(2026, 12, 31), 6), (date(2027, 1, 2), 5)])
    winter = (Period(date(2026, 12, 1), date(2027, 1, 31)),)

    found = psu.check(log, agreement=NEW, referrals=winter)
    assert [("WEEKLY_LIMIT", "2026-12-31 – 2027-01-02", False)] == answers(found)


@pytest.mark.parametrize(
    ("first", "agreement", "unit", "journal"),
    [
        (date(2005, 11, 2), date(2005, 11, 1), "art. 73a ust. 1", 1366),
        (date(2024, 5, 6), OLD, "art. 73a ust. 1", 1366),
        (date(2025, 6, 2), OLD, "art. 73a ust. 1", 1366),
        (date(2026, 3, 2), NEW, "art. 142 ust. 11", 620),
    ],
)
def test_both_acts_know_the_week(
    first: date, agreement: date, unit: str, journal: int
) -> None:
    """An agreement of before 2025-06-01 runs on by the act of 2004."""
    log = psu.WorkLog([(first, 11)])

    (found, *_) = psu.check(log, agreement=agreement)
    assert found.met is False
    assert unit == found.version.cites.unit
    assert str(journal) in str(found.version.cites)
    assert ["OP-33"] == [choice.point.id for choice in found.interpretations]


@pytest.mark.parametrize(
    ("referrals", "span"),
    [
        (None, "2026-03-05 – 2026-03-11"),
        ([Period(date(2026, 3, 5), date(2026, 3, 31))], "2026-03-05 – 2026-03-11"),
        ([Period(date(2026, 3, 4), date(2026, 3, 31))], None),
    ],
)
def test_a_week_may_be_read_from_the_start(
    referrals: list[Period] | None, span: str | None
) -> None:
    """Seven days from the first day of the referral, or of works."""
    log = psu.WorkLog([(date(2026, 3, 5), 6), (date(2026, 3, 11), 6)])
    under = Interpretations({"OP-33": "from_start"})

    found = psu.check(log, agreement=NEW, referrals=referrals, under=under)
    weeks = [one.span for one in found if one.key == "psu.WEEKLY_LIMIT"]
    assert ([span] if span else []) == weeks


def test_blocks_from_different_starts_may_alternate() -> None:
    """A day of a referral amid others parts no block of theirs."""
    log = psu.WorkLog([(MONDAY, 6), (MONDAY + 2 * DAY, 1), (MONDAY + 4 * DAY, 6)])
    under = Interpretations({"OP-33": "from_start"})
    amid = [Period(MONDAY + 2 * DAY, MONDAY + 2 * DAY)]

    found = psu.check(log, agreement=NEW, referrals=amid, under=under)
    weeks = [(one.days, one.met) for one in found if one.key == "psu.WEEKLY_LIMIT"]
    assert [((MONDAY, MONDAY + 4 * DAY), False)] == weeks


@given(st.lists(minutes, min_size=7, max_size=7), st.permutations(range(7)))
def test_hours_moved_within_a_week_change_nothing(
    kept: list[int], order: list[int]
) -> None:
    """The weekly finding rests on the sum of the week."""
    logs = [
        psu.WorkLog([(MONDAY + n * DAY, Fraction(m, 60)) for n, m in enumerate(spent)])
        for spent in (kept, [kept[place] for place in order])
    ]

    one, other = (
        [f.met for f in psu.check(log, agreement=NEW, referrals=MARCH)] for log in logs
    )
    assert one == other
    assert ([False] if sum(kept) > 600 else []) == one


# -- years


def test_day_180_is_27_december() -> None:
    """A referral of 1 July to 31 December 2025 has 184 days: four too many."""
    start = date(2025, 7, 1)
    log, until = psu.WorkLog([(start, 4)]), Period(start, date(2025, 12, 31))
    kept = Period(start, date(2025, 12, 27))

    found = psu.check(log, agreement=start, referrals=[until])
    assert [("YEARLY_LIMIT", "2025-12-28 – 2025-12-31", False)] == answers(found)
    assert kept.days == 180
    assert () == psu.check(log, agreement=start, referrals=[kept])
    assert "184 ≤ 180" in found[0].explain("en")


def test_a_new_year_starts_anew() -> None:
    """180 days of 2025 and 180 of 2026 are no breach, though they follow."""
    start = date(2025, 7, 5)
    referral = Period(start, date(2026, 6, 29))

    assert referral.days == 360
    assert () == psu.check(psu.WorkLog(), agreement=start, referrals=[referral])


def test_overlapping_referrals_count_once() -> None:
    """A day is a day, however many referrals name it."""
    first, last = date(2026, 2, 1), date(2026, 7, 30)
    twice = [Period(first, last), Period(date(2026, 4, 1), last)]

    assert Period(first, last).days == 180
    assert () == psu.check(psu.WorkLog(), agreement=NEW, referrals=twice)


def test_without_referrals_the_year_is_to_be_checked() -> None:
    """Unless the days worked alone are too many."""
    few, many = each_day(NEW, 180), each_day(NEW, 182)

    assert [("YEARLY_LIMIT", "2026-01-15 – 2026-07-13", None)] == answers(
        psu.check(few, agreement=NEW)
    )
    assert [("YEARLY_LIMIT", "2026-07-14 – 2026-07-15", False)] == answers(
        psu.check(many, agreement=NEW)
    )


def test_days_worked_are_another_reading() -> None:
    """Then a long referral with few days of works is kept."""
    under = Interpretations({"OP-32a": "days_worked"})
    year = [Period(NEW, date(2026, 12, 31))]

    for referrals in (None, year):
        found = psu.check(
            each_day(NEW, 180), agreement=NEW, referrals=referrals, under=under
        )
        assert [] == answers(found)
    found = psu.check(psu.WorkLog(), agreement=NEW, referrals=year, under=under)
    assert [] == answers(found)
    found = psu.check(each_day(NEW, 181), agreement=NEW, under=under)
    assert [("YEARLY_LIMIT", "2026-07-14", False)] == answers(found)


def test_another_agreement_may_count_by_itself() -> None:
    """Read per agreement, the days of an earlier referral are left out."""
    agreement = date(2026, 3, 1)
    terms = [Period(date(2026, 1, 5), date(2026, 2, 20)), Period(agreement, MONDAY)]
    term = Period(agreement, date(2026, 8, 27))
    under = Interpretations({"OP-32b": "per_agreement"})

    def found(referrals: list[Period], under: Interpretations) -> list[object]:
        return answers(
            psu.check(
                psu.WorkLog(),
                agreement=agreement,
                period=term,
                referrals=referrals,
                under=under,
            )
        )

    assert term.days == 180
    assert [] == found([*terms, term], under)
    assert [("YEARLY_LIMIT", "2026-07-12 – 2026-08-27", False)] == found(
        [*terms, term], Interpretations()
    )


def test_agreements_of_before_have_no_limit_of_a_year() -> None:
    """Those of before 2025-06-01 are finished by the earlier law."""
    agreement = date(2025, 3, 3)
    log, whole = each_day(agreement, 243), Period(agreement, date(2025, 10, 31))

    assert () == psu.check(log, agreement=agreement, referrals=[whole])
    assert () == psu.check(log, agreement=agreement)


# -- days


def test_days_outside_the_agreement_or_a_referral_are_findings() -> None:
    """Before the agreement, after its end, outside every referral."""
    term = Period(date(2026, 2, 1), date(2026, 6, 30))
    days = [date(2026, 1, 14), date(2026, 1, 20), date(2026, 2, 3), date(2026, 7, 1)]
    log = psu.WorkLog([(day, 1) for day in days])
    terms = [Period(date(2026, 1, 1), date(2026, 1, 31)), Period(*days[2:])]
    outside = [("WORK_DAY", str(day), False) for day in (*days[:2], days[3])]

    found = psu.check(log, agreement=NEW, period=term, referrals=terms)
    assert outside == answers(found)
    assert "art. 142 ust. 5" in found[0].explain()
    assert "not known" in psu.check(log, agreement=NEW)[0].explain("en")
    found = psu.check(log, agreement=NEW, referrals=[])
    assert 4 == sum(one.key == "psu.WORK_DAY" for one in found)


def test_days_without_law_are_refused() -> None:
    """No works before 2005-11-01, by the log or by the agreement."""
    first = date(2005, 11, 1)

    assert () == psu.check(psu.WorkLog([(first, 10)]), agreement=first)
    with pytest.raises(NotInForceError, match=r"psu\.WORK_DAY"):
        psu.check(psu.WorkLog([(first - DAY, 10)]), agreement=first)
    with pytest.raises(NotInForceError, match="first: 2005-11-01"):
        psu.check(psu.WorkLog(), agreement=first - DAY)
    with pytest.raises(PeriodError, match=r"psu\.check\.agreement: got '2026"):
        psu.check(psu.WorkLog(), agreement="2026-01-15")  # type: ignore[arg-type]  # what may come


def test_unknown_referrals_stay_to_be_checked() -> None:
    """An entry of no minutes says nothing of the days of referral."""
    log = psu.WorkLog([(date(2025, 12, 29), 0)])
    found = psu.check(log, agreement=date(2025, 6, 1))

    assert [("psu.YEARLY_LIMIT", None)] == [(one.key, one.met) for one in found]
    assert [(date(2025, 12, 29),)] == [one.days for one in found]


def test_a_year_of_works_is_read_by_the_law_of_its_first_day() -> None:
    """Days beyond the law verified do not matter where the first day is within."""
    first = LAW_VERIFIED - 170 * DAY
    log = psu.WorkLog([(first + n * DAY, "1") for n in range(181)])
    under = Interpretations({"OP-32a": "days_worked"})
    (found,) = psu.check(log, agreement=date(2025, 6, 1), under=under)

    assert ("psu.YEARLY_LIMIT", False, first) == (found.key, found.met, found.on)
    assert "law" not in {notice.about for notice in found.warnings}
