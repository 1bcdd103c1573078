"""What offices published of their works, and the worked figures of the two acts.

Published facts are evidence of practice (INSTITUTION): the rules must allow them.
"""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from reintegra import AmountError, Interpretations, Month, Period, psu

KNOWN = Interpretations({"OP-32a": "days_worked"})


def months(first: Month, last: Month) -> list[Month]:
    """Go from one month to another, both included."""
    found = [first]
    while found[-1] < last:
        found.append(found[-1].next)
    return found


def register(persons: int, period: Period, hours: object = 10) -> psu.WorkRegister:
    """Let persons work on each Monday of a period."""
    mondays = [day for day in period if day.weekday() == 0]
    return psu.WorkRegister(
        (f"P-{n:02}", day, hours)  # type: ignore[misc]  # hours of any kind
        for n in range(1, persons + 1)
        for day in mondays
    )


def test_pabianice_2023() -> None:
    """10.90 an hour, 10 hours a week and 40 a month, from 1 June 2023.

    Source:
        mcps.pabianice.pl (1.06.2023).
    """
    period, agreement = Period(date(2023, 6, 5), date(2023, 7, 2)), date(2023, 6, 1)
    kept = register(1, period)
    settled = psu.settlement(
        kept, Month(2023, 6), agreement=agreement, period=period, monthly_hours=40
    )

    (row,) = settled.rows
    assert 10_90 == row.statement.line("rate").exact
    assert ("436.00", "261.60") == (str(row.amount), str(row.refund))
    assert () == settled.findings


def test_minsk_mazowiecki_2018() -> None:
    """15 persons, March to December 2018, at 8.10: enough to May, no longer in June.

    Source:
        minskmaz.mops.pl (2018-03); the minimum is 8.30 from 2018-06-01.
    """
    period = Period(date(2018, 3, 1), date(2018, 12, 31))
    kept, agreement = register(15, period), period.first

    for month in months(Month(2018, 3), Month(2018, 5)):
        settled = psu.settlement(
            kept, month, agreement=agreement, period=period, hourly_rate="8.10"
        )
        assert 15 == len(settled.rows)
        assert {8_10} == {row.statement.line("rate").exact for row in settled.rows}
        assert () == settled.findings
    with pytest.raises(AmountError, match=r"got 8\.10, expected the minimum of 8\.30"):
        psu.settlement(kept, Month(2018, 6), agreement=agreement, hourly_rate="8.10")
    june = psu.settlement(kept, Month(2018, 6), agreement=agreement)
    assert {8_30} == {row.statement.line("rate").exact for row in june.rows}


def test_sepopol_2014() -> None:
    """8.10 from June 2014, and only for hours worked: one Monday was missed.

    Source:
        mgops.sepopol.pl (24.11.2014); art. 73a ust. 4.
    """
    days = [date(2014, 11, 3), date(2014, 11, 10), date(2014, 11, 24)]
    log = psu.WorkLog([(day, 10) for day in days])

    slip = psu.pay(log, Month(2014, 11), agreement=date(2014, 1, 2))
    assert (8_10, "243.00") == (slip.line("rate").exact, str(slip.amount))
    may = psu.pay(psu.WorkLog(), Month(2014, 5), agreement=date(2014, 1, 2))
    assert 8_00 == may.line("rate").exact


def test_gorlice_2008() -> None:
    """6.50 from June 2008 to May 2009, and up to 60 % of the minimum refunded.

    Source:
        pup.gorlice.pl.
    """
    agreement = date(2008, 3, 3)
    rates = []
    for month in months(Month(2008, 5), Month(2009, 6)):
        log = psu.WorkLog([(month.first, 10)])
        slip = psu.pay(log, month, agreement=agreement)
        assert slip.refund == (slip.amount or 0) * 60 / 100
        rates.append(slip.line("rate").exact)

    assert [6_30, *[6_50] * 12, 6_80] == rates


def test_makow_podhalanski() -> None:
    """60 % from the Labour Fund and 40 % from the gmina.

    Source:
        mops.makowpodhalanski.pl.
    """
    log = psu.WorkLog([(date(2024, 5, day), 2) for day in range(6, 11)])

    slip = psu.pay(log, Month(2024, 5), agreement=date(2024, 1, 2))
    assert slip.amount is not None
    assert (slip.amount * 60 / 100, slip.amount * 40 / 100) == (
        slip.refund,
        slip.gmina_share,
    )


def test_pabianice_2019_to_2022() -> None:
    """Works beside a club: 3 editions of six months for 20 persons, 60 in all.

    Source:
        mcps.pabianice.pl (8.70 from 1.06.2020).
    """
    run = months(Month(2019, 12), Month(2022, 5))
    rates = [
        psu.settlement(register(20, month.period), month, agreement=date(2019, 12, 2))
        for month in [run[0], Month(2020, 6), Month(2021, 6), run[-1]]
    ]

    assert 30 == len(run)
    assert [8_50, 8_70, 9_00, 9_00] == [
        settled.rows[0].statement.line("rate").exact for settled in rates
    ]
    assert {20} == {len(settled.rows) for settled in rates}


def test_wloclawek_2025() -> None:
    """55 persons under an agreement that runs across the change of act.

    Source:
        art. 435 ust. 1 ustawy o rynku pracy; 12.20, refund ≤ 7.32 an hour; no limit
        of 180 days.
    """
    period = Period(date(2025, 3, 3), date(2025, 10, 31))
    kept = register(55, period)
    whole = {person: [period] for person in kept.persons}

    for month in months(Month(2025, 3), Month(2025, 10)):
        settled = psu.settlement(
            kept, month, agreement=period.first, period=period, referrals=whole
        )
        hours = (
            sum(
                one.minutes.get(day, 0)
                for one in kept.logs.values()
                for day in month.period
            )
            // 60
        )
        assert 55 == len(settled.rows)
        assert settled.total * 100 == hours * 12_20
        assert settled.refund * 100 == hours * 7_32
        assert () == settled.findings


@pytest.mark.parametrize(
    ("reading", "month", "expected"),
    [
        ("ministry", Month(2025, 6), ("26840.00", "16104.00")),
        ("indexed", Month(2025, 6), ("27940.00", "16764.00")),
        ("ministry", Month(2026, 6), ("26840.00", "16104.00")),
        ("indexed", Month(2026, 6), ("29040.00", "17424.00")),
    ],
)
def test_earlier_agreements_are_settled_as_op_31_is_read(
    reading: str, month: Month, expected: tuple[str, str]
) -> None:
    """40 hours of each of 55 persons at 12.20, 12.70 or 13.20; the reading is named."""
    days = [month.first + n * timedelta(7) for n in range(4)]
    kept = psu.WorkRegister((f"P-{n}", day, 10) for n in range(55) for day in days)
    under = Interpretations({"OP-31": reading})

    settled = psu.settlement(kept, month, agreement=date(2025, 3, 3), under=under)
    assert expected == (str(settled.total), str(settled.refund))
    assert f"OP-31={reading}" in map(str, settled.interpretations)


def test_question_28() -> None:
    """40 h in 2026: 1,256.00, refund ≤ 753.60; in May 2024: 436.00 and ≤ 261.60.

    Source:
        art. 142 ust. 12, 14; art. 73a ust. 3, 5.
    """
    found = []
    for first, agreement in (
        (date(2026, 3, 2), date(2026, 1, 15)),
        (date(2024, 5, 6), date(2024, 1, 2)),
    ):
        kept = register(1, Period(first, first + timedelta(27)))
        settled = psu.settlement(
            kept, Month.of(first), agreement=agreement, under=KNOWN
        )
        sums = settled.total, settled.refund, settled.gmina_share
        found.append([*map(str, sums)])
        assert () == settled.findings

    assert ["1256.00", "753.60", "502.40"] == found[0]
    assert ["436.00", "261.60", "174.40"] == found[1]


def test_a_week_across_the_new_year_is_settled_in_two_months() -> None:
    """28 December 2026 to 3 January 2027: 31.40, then 32.30; one week for the limit."""
    log = {"P-1": psu.WorkLog([(date(2026, 12, 30), 6), (date(2027, 1, 2), 5)])}
    winter = {"P-1": [Period(date(2026, 12, 1), date(2027, 1, 31))]}
    agreement = date(2026, 1, 15)

    lists = [
        psu.settlement(log, month, agreement=agreement, referrals=winter)
        for month in (Month(2026, 12), Month(2027, 1))
    ]
    assert ["188.40", "161.50"] == [str(settled.total) for settled in lists]
    assert ["psu.WEEKLY_LIMIT"] * 2 == [f.key for one in lists for _, f in one.findings]


def test_the_refund_for_carers() -> None:
    """10 h of household duties: up to 109.00, up to 122.00, exactly 314.00.

    Source:
        art. 73a ust. 5b; art. 142 ust. 14.
    """
    found = []
    for month, agreement in (
        (Month(2024, 5), date(2024, 1, 2)),
        (Month(2025, 5), date(2025, 3, 3)),
        (Month(2026, 5), date(2026, 1, 15)),
    ):
        log = {"P-1": psu.WorkLog([(month.first, 10)])}
        (row,) = psu.settlement(log, month, agreement=agreement, carers=True).rows
        found.append((str(row.refund), row.statement.refund_fixed))

    assert [("109.00", False), ("122.00", False), ("314.00", True)] == found


def test_180_days_touch_26_or_27_weeks() -> None:
    """So at most 260 or 270 hours a year, an upper bound and no limit of its own.

    Source:
        art. 142 ust. 11 ustawy o rynku pracy.
    """
    for first, weeks in ((date(2026, 3, 2), 26), (date(2026, 3, 5), 27)):
        period = Period(first, first + timedelta(179))
        mondays = {day - timedelta(day.weekday()): day for day in reversed([*period])}
        log = psu.WorkLog([(day, 10) for day in mondays.values()])

        assert weeks == len(mondays) == sum(log.minutes.values()) // 600
        assert () == psu.check(log, agreement=first, period=period, referrals=[period])


def test_part_hours_are_settled_exactly() -> None:
    """Quarters and thirds; the pay is rounded once a person and month."""
    days = [date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)]
    log = {"P-1": psu.WorkLog([(day, Fraction(1, 3)) for day in days])}

    settled = psu.settlement(log, Month(2026, 3), agreement=date(2026, 1, 15))
    assert "31.40" == str(settled.total)
