"""What spreadsheets and printed regulations say, and the library must not.

Each test holds a wrong result, worked out as it was found in practice, against what the
library gives. S is the full benefit, 2,140.70 zł from 2026-06-01.
"""

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest

from reintegra import (
    Interpretations,
    Month,
    NotInForceError,
    Period,
    Person,
    Statement,
    UnknownNameError,
    cis,
    compute,
    decide,
    kis,
)
from reintegra.law.acts import A2022
from reintegra.law.days_off import class_day
from reintegra.law.evidence import Evidence
from reintegra.parameters import unemployment_benefit, urp, uzs
from tests.announced import BASE, month_not_announced

S = Decimal("2140.70")
JUNE, JULY, AUGUST = Month(2026, 6), Month(2026, 7), Month(2026, 8)
STAY = cis.Participation("P-17", date(2026, 3, 2))
IN_TRIAL = cis.Participation("P-21", date(2026, 6, 30))


def grosz(amount: Decimal, how: str = ROUND_HALF_UP) -> Decimal:
    """Round to the grosz, as a sheet does."""
    return amount.quantize(Decimal("0.01"), how)


def cut(unexcused: int = 0, sick: int = 0, not_due: int = 0) -> Decimal:
    """Compute the sheet's formula of a whole month."""
    left = S - S / 20 * unexcused - S / 40 * sick - S / 30 * not_due
    return grosz(max(left, Decimal(0)))


def present(
    other: dict[int, str] | None = None, month: Month = JULY
) -> dict[date, str]:
    """Mark every class day of *month* present, but for the days of it named."""
    marks = {day: "present" for day in month.period if class_day(day)}
    named = {date(month.year, month.month, n): m for n, m in (other or {}).items()}
    return {**marks, **named}


def of(stay: cis.Participation, marks: dict[date, str]) -> dict[date, str]:
    """Keep the marks on days of the stay."""
    last = stay.end or date.max
    return {day: mark for day, mark in marks.items() if stay.start <= day <= last}


def pay(
    stay: cis.Participation,
    marks: dict[date, str],
    *sickness: Period,
    month: Month = JULY,
) -> Statement:
    """Return the statement of a month, marks under a certificate left out."""
    free = {d: m for d, m in marks.items() if not any(d in ill for ill in sickness)}
    return cis.integration_benefit(stay, cis.Attendance(free, sickness), month)


def broken(
    stay: cis.Participation, kept: cis.Attendance, on: date = JULY.last
) -> list[tuple[str, str]]:
    """Return the limits breached, and the first day of each."""
    found = cis.check(stay, kept, on=on, severe_or_moderate=False)
    return [(one.key, str(one.days[0])) for one in found if one.met is False]


def free_days(days: Iterable[date]) -> cis.Attendance:
    """Keep days off and nothing else."""
    return cis.Attendance(dict.fromkeys(days, "free"))


# -- part months, unmarked days


@pytest.mark.parametrize(
    ("start", "end", "month", "right"),
    [
        (date(2026, 7, 20), None, JULY, "856.28"),
        (date(2026, 3, 2), date(2026, 8, 13), AUGUST, "927.64"),
        (date(2026, 6, 15), date(2026, 7, 1), JULY, "71.36"),
    ],
)
def test_a_part_month_is_not_paid_in_full(
    start: date, end: date | None, month: Month, right: str
) -> None:
    """The sheet has no first and no last day; S/30 for each day (art. 15 ust. 6)."""
    stay = cis.Participation("P", start, end)
    found = pay(stay, of(stay, present(month=month)), month=month).amount

    assert Decimal(right) == found
    assert S != found


@pytest.mark.parametrize("wrong", [S / 23 * 10, S / 31 * 12])
def test_a_part_month_is_not_divided_by_working_days_or_by_31(wrong: Decimal) -> None:
    """Neither of the two is in art. 15 ust. 6: joined on 20 July, 12 days."""
    stay = cis.Participation("P", date(2026, 7, 20))
    found = pay(stay, of(stay, present())).amount

    assert Decimal("856.28") == found
    assert grosz(wrong) != found


@pytest.mark.parametrize("start", [date(2026, 7, 2), date(2026, 6, 15)])
def test_a_month_is_never_worth_31_thirtieths(start: date) -> None:
    """Thirty of 31 days, or 15 of trial and 16 after it, are S (art. 15 ust. 4, 6)."""
    stay = cis.Participation("P", start)
    found = pay(stay, of(stay, present())).amount

    assert found == S
    assert Decimal("2212.06") == grosz(S / 30 * 15 + S / 30 * 16) != found


def test_a_blank_is_not_presence() -> None:
    """Unmarked is unknown: the amount is not final and the day is named (OP-07)."""
    marks = {day: mark for day, mark in present().items() if day.day != 15}
    found = pay(STAY, marks)
    said = [notice.en for notice in found.warnings]

    assert not found.complete
    assert ["class day without a mark, the amount is not final: 2026-07-15"] == said


def test_a_blank_is_not_absence_either() -> None:
    """Nothing is taken for it, and the list is not final (OP-07)."""
    marks = {day: mark for day, mark in present().items() if day.day != 15}
    listed = cis.payroll([(STAY, cis.Attendance(marks))], JULY)

    assert (S, False) == (listed.total, listed.complete)


# -- sickness


def test_a_certificate_is_not_counted_by_weekday_marks() -> None:
    """Friday to Monday is four days of incapacity, not two (art. 15 ust. 7a; OP-01)."""
    found = pay(STAY, present(), Period(date(2026, 7, 24), date(2026, 7, 27))).amount

    assert Decimal("1926.63") == found
    assert Decimal("2033.67") == cut(sick=2) != found


def test_days_beyond_the_limit_are_not_counted_by_weekday_marks() -> None:
    """A month of sickness is 21 and 9 days, not 21 and one (art. 15 ust. 6, 7a)."""
    september = Month(2026, 9)
    found = pay(STAY, {}, september.period, month=september).amount

    assert Decimal("374.62") == found
    assert Decimal("945.48") == cut(sick=21, not_due=1) != found


def test_no_hand_sets_a_day_within_the_limit() -> None:
    """Twenty-five marks of sickness are 21 at 1/40 and 4 at 1/30 (art. 15 ust. 7a)."""
    marks = dict.fromkeys(Period(date(2026, 8, 1), date(2026, 8, 25)), "sick")
    found = pay(STAY, {**present(month=AUGUST), **marks}, month=AUGUST)
    counts = found.line("sick").count, found.line("not_due").count

    assert (21, 4, Decimal("731.41")) == (*counts, found.amount)
    assert Decimal("802.76") == cut(sick=25) != found.amount


def test_there_is_no_mark_of_sickness_within_or_beyond_the_limit() -> None:
    """The count is the library's: a mark cannot say on which side a day lies."""
    with pytest.raises(UnknownNameError, match="sick_within"):
        cis.Attendance({date(2026, 7, 7): "sick_within"})


def test_sickness_in_the_trial_month_is_not_cut_by_a_fortieth() -> None:
    """The rule is for the main period; 1/30 with a warning (art. 15 ust. 7a; OP-04)."""
    found = pay(IN_TRIAL, present(), Period(date(2026, 7, 7), date(2026, 7, 9)))

    assert Decimal("1926.63") == found.amount
    assert Decimal("1980.15") == cut(sick=3) != found.amount
    assert any("OP-04" in notice.en for notice in found.warnings)


def test_sickness_in_the_trial_month_does_not_use_up_the_limit() -> None:
    """Ten days in the trial month leave 21 for the main period (art. 15 ust. 7a)."""
    stay = cis.Participation("P", date(2026, 6, 1))
    spells = (
        Period(date(2026, 6, 10), date(2026, 6, 19)),
        Period(date(2026, 7, 6), date(2026, 7, 25)),
    )
    found = pay(stay, present(), *spells).amount

    assert Decimal("1070.35") == found
    assert Decimal("909.80") == cut(sick=11, not_due=9) != found


def test_the_limit_of_sickness_is_not_one_for_each_illness_or_month() -> None:
    """Twenty days in June leave one for July, so that of four three are not due."""
    spells = (
        Period(date(2026, 6, 1), date(2026, 6, 20)),
        Period(date(2026, 7, 1), date(2026, 7, 4)),
    )
    found = pay(STAY, present(), *spells).amount

    assert Decimal("1873.11") == found
    assert Decimal("1926.63") == cut(sick=4) != found


def test_later_sickness_does_not_change_an_earlier_month() -> None:
    """A day is within the limit by the days before it, not by all that is stored."""
    july = Period(date(2026, 7, 6), date(2026, 7, 20))
    august = Period(date(2026, 8, 3), date(2026, 8, 14))
    found = [
        pay(STAY, present(), *spells).amount for spells in ((july,), (july, august))
    ]

    assert [cut(sick=15)] * 2 == found
    assert cut(sick=9, not_due=6) not in found


# -- unexcused, excused


@pytest.mark.parametrize(
    ("month", "missed", "right"), [(Month(2026, 5), 3, "1756.36"), (JUNE, 2, "1926.63")]
)
def test_unexcused_days_are_not_carried_into_the_next_month(
    month: Month, missed: int, right: str
) -> None:
    """Three at the end of May and two in June forfeit nothing (art. 15 ust. 7)."""
    marks = present({27: "unexcused", 28: "unexcused", 29: "unexcused"}, Month(2026, 5))
    marks |= present({1: "unexcused", 2: "unexcused"}, JUNE)
    found = pay(STAY, marks, month=month)

    assert (missed, Decimal(right)) == (found.line("unexcused").count, found.amount)


@pytest.mark.parametrize("stay", [STAY, IN_TRIAL])
def test_a_fourth_unexcused_day_is_not_one_more_twentieth(
    stay: cis.Participation,
) -> None:
    """Nothing is due for the month, in the trial month too (art. 15 ust. 7)."""
    marks = present({1: "unexcused", 2: "unexcused", 3: "unexcused", 6: "unexcused"})
    found = pay(stay, marks, Period(date(2026, 7, 11), date(2026, 7, 20))).amount

    assert Decimal("0.00") == found
    assert cut(unexcused=4) != found


def test_excused_absence_is_not_paid_in_proportion() -> None:
    """The act has no rule of proportion: 1/30 a day by default (OP-06)."""
    found = pay(STAY, present({7: "unpaid", 8: "unpaid"}))

    assert Decimal("1997.99") == found.amount
    assert grosz(S * 21 / 23) != found.amount
    assert any("OP-06" in notice.en for notice in found.warnings)


def test_excused_absence_has_a_mark_of_its_own() -> None:
    """It is neither presence nor unexcused absence (OP-06)."""
    found = [
        pay(STAY, present({7: mark, 8: mark})).amount
        for mark in ("unpaid", "present", "unexcused")
    ]

    assert [Decimal("1997.99"), S, Decimal("1926.63")] == found


def test_excused_days_do_not_forfeit_the_month() -> None:
    """Four days in court are not more than three unexcused days (art. 15 ust. 7)."""
    found = pay(STAY, present({6: "unpaid", 7: "unpaid", 8: "unpaid", 9: "unpaid"}))

    assert (0, cut(not_due=4)) == (found.line("unexcused").count, found.amount)


# -- free days, lengths, bonus


def test_a_free_day_in_the_trial_month_is_found() -> None:
    """Free days begin with the main period (art. 15 ust. 6a)."""
    found = broken(IN_TRIAL, free_days([date(2026, 7, 7)]))

    assert [("cis.FREE_DAYS", "2026-07-07")] == found


@pytest.mark.parametrize(
    ("months", "allowed"), [(0, 6), (1, 6), (3, 7), (6, 9), (12, 12)]
)
def test_free_days_are_neither_six_nor_twelve_flat(months: int, allowed: int) -> None:
    """Six, and 6 × months/12 for an extension, whole days (art. 15 ust. 6a; OP-12)."""
    stay = cis.Participation("P", date(2025, 3, 3), extension_months=months)
    until = stay.phases()[-1].period
    last_days = [day for day in until if class_day(day)][: allowed + 1]
    found = broken(stay, free_days(last_days), on=last_days[-1])

    assert [("cis.FREE_DAYS", str(last_days[-1]))] == found


@pytest.mark.parametrize(("months", "found"), [(6, 0), (7, 0), (12, 0), (13, 1)])
def test_the_stay_is_not_twelve_months_and_six(months: int, found: int) -> None:
    """1 + 11 + 12 months since 2022-01-01 (art. 15 ust. 1, 3)."""
    stay = cis.Participation("P", date(2025, 6, 2), extension_months=months)
    limits = [key for key, _ in broken(stay, cis.Attendance())]

    assert ["cis.EXTENSION"] * found == limits


def test_the_bonus_is_not_capped_at_half() -> None:
    """Up to the full S since 2022-02-15, whatever the absences (art. 15a; OP-23)."""
    marks = present({6: "unexcused", 7: "unexcused", 8: "unexcused"})
    kept = cis.Attendance(marks)
    asked = grosz(S / 2), grosz(S / 2) + Decimal("0.01"), S, S + Decimal("0.01")
    found = [cis.check_bonus(STAY, kept, JULY, amount).met for amount in asked]

    assert [True, True, True, False] == found


def test_the_bonus_is_not_for_the_trial_month() -> None:
    """It belongs to the main period (art. 15a ust. 1)."""
    stay = cis.Participation("P", date(2026, 6, 1))
    found = cis.check_bonus(stay, cis.Attendance(present(month=JUNE)), JUNE, "0.01")

    assert found.met is False


# -- the rate


@pytest.mark.parametrize("wrong", [Fraction(1, 2), Fraction(1), Fraction(4, 5)])
@pytest.mark.parametrize("stay", [STAY, IN_TRIAL])
def test_the_rate_of_2026_is_none_of_the_old_ones(
    stay: cis.Participation, wrong: Fraction
) -> None:
    """120 % in both periods since 2022-01-01 (art. 15 ust. 4)."""
    found = pay(stay, present())

    assert (S, 178390) == (found.amount, found.line("base").exact)
    assert wrong * 178390 != found.grosze


def test_the_rate_of_120_per_cent_came_in_2022_and_not_in_2024() -> None:
    """January 2022 is the first month of it, December 2021 the last without."""
    stay = cis.Participation("P", date(2021, 6, 1))
    months = Month(2021, 12), Month(2022, 1), Month(2023, 12)
    found = [
        pay(cis.Participation("P", date(2023, 6, 1)), present(month=m), month=m)
        if m.year > 2022
        else pay(stay, present(month=m), month=m)
        for m in months
    ]
    shares = [one.line("share_main").exact for one in found]

    assert [1, Fraction(6, 5), Fraction(6, 5)] == shares
    assert ["1240.80", "1489.00", "1790.30"] == [str(one.amount) for one in found]


def test_the_month_due_decides_and_not_the_day_of_payment() -> None:
    """December 2021 paid in January 2022 is at 100 %; nothing asks when it is paid."""
    stay, december = cis.Participation("P", date(2021, 6, 1)), Month(2021, 12)
    found = pay(stay, present(month=december), month=december).amount

    assert Decimal("1240.80") == found
    assert Decimal("1489.00") != found


def test_the_unrounded_product_is_not_paid() -> None:
    """2,140.68 is rounded up to 10 gr, by a reading that is named (OP-10)."""
    found = pay(STAY, present())
    named = [str(one) for one in found.interpretations]
    wrong = Decimal("1783.90") * 120 / 100

    assert Decimal("2140.68") == wrong != found.amount
    assert found.amount == S
    assert "OP-10=full_amount_up_10gr" in named


@pytest.mark.parametrize(
    ("missed", "right", "half_even", "binary"),
    [(1, "2033.67", "2033.66", "2033.66"), (3, "1819.60", "1819.60", "1819.59")],
)
def test_floats_and_half_even_are_not_the_rounding(
    missed: int, right: str, half_even: str, binary: str
) -> None:
    """Exact fractions, rounded once, halves up (OP-09)."""
    days = dict.fromkeys(range(6, 6 + missed), "unexcused")
    found = pay(STAY, present(days)).amount
    exact = S * (20 - missed) / 20

    assert Decimal(right) == found
    assert Decimal(half_even) == grosz(exact, ROUND_HALF_EVEN)
    assert binary == str(round(float(S) * (20 - missed) / 20, 2)) != right


def test_the_total_is_of_printed_rows_and_not_of_unrounded_items() -> None:
    """Three rows of 2,033.665 make 6,101.01, not 6,101.00 (art. 15 ust. 8)."""
    marks = cis.Attendance(present({8: "unexcused"}))
    people = [cis.Participation(f"P-{n}", STAY.start) for n in range(3)]
    listed = cis.payroll([(one, marks) for one in people], JULY)

    assert Decimal("6101.01") == sum(row.amount for row in listed.rows)
    assert Decimal("6101.01") == listed.total == listed.refund
    assert grosz(S * 19 / 20 * 3) != listed.total


def test_a_rate_is_not_used_beyond_its_days() -> None:
    """The base of the next indexation is not announced: an error, no old rate."""
    june = month_not_announced(BASE)
    stay = cis.Participation("P", june.previous.first)
    with pytest.raises(NotInForceError, match=f"not yet announced since {june.first}"):
        pay(stay, {}, month=june)


def test_an_old_month_is_not_computed_at_the_new_rate() -> None:
    """May 2026 keeps its base, 1,721.90, whenever it is asked for."""
    found = pay(STAY, present(month=Month(2026, 5)), month=Month(2026, 5)).amount

    assert Decimal("2066.30") == found
    assert S != found


# -- the list


def test_whoever_left_does_not_vanish_from_the_month() -> None:
    """The list looks at the days of participation, not at today's status."""
    left = cis.Participation("P-05", date(2026, 1, 7), date(2026, 7, 20))
    both = [(one, cis.Attendance(of(one, present()))) for one in (STAY, left)]
    active = [(one, kept) for one, kept in both if one.end is None]
    rows = [(row.id, row.amount) for row in cis.payroll(both, JULY).rows]

    assert [("P-05", Decimal("1427.13")), ("P-17", S)] == rows
    assert len(cis.payroll(active, JULY).rows) != len(rows)


def test_whoever_had_no_day_in_the_month_is_not_on_the_list() -> None:
    """Not those who left before it, nor those who come after it."""
    gone = cis.Participation("P-05", date(2026, 1, 7), date(2026, 6, 30))
    coming = cis.Participation("P-30", date(2026, 8, 3))
    kept = cis.Attendance()

    assert () == cis.payroll([(gone, kept), (coming, kept)], JULY).rows


def test_the_refund_is_the_sum_paid_from_the_labour_fund() -> None:
    """No bonus in it, and no grant of the gmina beside it (art. 15 ust. 8)."""
    listed = cis.payroll([(STAY, cis.Attendance(present({8: "unexcused"})))], JULY)

    assert Decimal("2033.67") == listed.refund


def test_every_cut_has_its_count_fraction_and_article() -> None:
    """An amount without reasons is none that anybody can check."""
    marks = present({8: "unexcused", 9: "unpaid"})
    found = pay(STAY, marks, Period(date(2026, 7, 24), date(2026, 7, 27)))
    cuts = [
        (line.count, line.fraction, line.cites.unit)
        for line in found.lines
        if line.counts and line.count and line.cites
    ]

    assert [
        (30, Fraction(1, 30), "art. 15 ust. 6"),
        (1, Fraction(1, 30), "art. 15 ust. 6"),
        (1, Fraction(1, 20), "art. 15 ust. 7"),
        (4, Fraction(1, 40), "art. 15 ust. 7a"),
    ] == cuts


# -- hours, days off, endings


@pytest.mark.parametrize(
    ("hours", "found"),
    [
        ((6, 6, 6, 6, 6), []),
        ((6, 6, 6, 5, 5), [("cis.PRESENCE_WEEK", "2026-07-06")]),
        ((8, 8, 8, 9, 9), [("cis.PRESENCE_WEEK", "2026-07-06")]),
        ((5, 6, 7, 6, 6), []),
    ],
)
def test_hours_are_looked_at_by_the_week_and_not_by_the_day(
    hours: tuple[int, ...], found: list[tuple[str, str]]
) -> None:
    """30 to 40 a week; a day of five is right today (art. 14 ust. 1)."""
    days = {date(2026, 7, 6 + n): spent for n, spent in enumerate(hours)}
    kept = cis.Attendance(dict.fromkeys(days, "present"), hours=days)

    assert found == broken(STAY, kept)


def test_six_hours_a_day_are_the_law_of_before_the_reform() -> None:
    """To 2022-02-14 a day of five hours was too short, and no week was counted."""
    stay = cis.Participation("P", date(2021, 10, 4))
    days = {date(2022, 2, 7 + n): h for n, h in enumerate((5, 6, 7, 6, 6))}
    kept = cis.Attendance(dict.fromkeys(days, "present"), hours=days)

    assert [("cis.PRESENCE_DAY", "2022-02-07")] == broken(stay, kept, date(2022, 2, 14))
    assert uzs.CIS_PRESENCE_HOURS_PER_DAY_MIN.history.find(date(2026, 7, 1)) is None


@pytest.mark.parametrize("day", [date(2026, 11, 11), date(2025, 12, 24)])
def test_a_day_off_work_is_no_class_day(day: date) -> None:
    """Unmarked it is no absence; a mark of absence on it is not counted."""
    month = Month.of(day)
    stay = cis.Participation("P", date(2025, 9, 1), extension_months=12)
    unmarked = pay(stay, present(month=month), month=month)
    full = unmarked.line("full_main").exact
    marked = pay(stay, {**present(month=month), day: "unexcused"}, month=month)

    assert not class_day(day)
    assert unmarked.complete
    assert unmarked.grosze == marked.grosze == full


def test_24_december_was_a_class_day_to_2024() -> None:
    """A day off work from 2025 only (art. 1 pkt 1 lit. ka of the act on days off)."""
    assert [True, False] == [class_day(date(year, 12, 24)) for year in (2024, 2025)]


def test_weekdays_are_not_class_days() -> None:
    """December 2025 has 23 weekdays and 20 days of classes."""
    days = list(Month(2025, 12).period)
    weekdays = sum(day.weekday() < 5 for day in days)

    assert (23, 20) == (weekdays, sum(map(class_day, days)))


def test_absence_of_a_fifth_is_no_ground_to_end_the_programme() -> None:
    """The act knows three grounds and two endings (art. 13 ust. 4, 5)."""
    with pytest.raises(UnknownNameError, match="absence_above_20_percent"):
        cis.Participation(
            "P",
            STAY.start,
            JULY.last,
            end_reason="absence_above_20_percent",
        )

    grounds = [one for one in cis.EndReason if "ust. 4" in one.cites.unit]

    assert ["breach", "abandonment", "declaration"] == grounds


def test_absence_of_a_fifth_is_no_finding_either() -> None:
    """Five of July's 23 days unexcused: the month is lost, the stay is not."""
    missed = dict.fromkeys((6, 7, 8, 9, 10), "unexcused")
    kept = cis.Attendance(present(missed))

    assert [] == broken(STAY, kept)
    assert Decimal("0.00") == pay(STAY, present(missed)).amount


# -- how one centre's rule went wrong, June and July 2026, step by step


def test_step_1_no_amount_is_a_share_of_the_weekdays() -> None:
    """The rate × (present + excused) / weekdays: 1,954.55 for two unexcused days."""
    found = pay(STAY, present({7: "unexcused", 8: "unexcused"})).amount

    assert Decimal("1926.63") == found
    assert Decimal("1954.55") == grosz(S * 21 / 23) != found


def test_step_2_no_fifty_per_cent_in_the_trial_month() -> None:
    """Printed four years after the law had changed (art. 15 ust. 4)."""
    found = pay(IN_TRIAL, present()).amount

    assert found == S
    assert Decimal("891.95") == Decimal("1783.90") / 2 != found


def test_step_3_no_unrounded_120_per_cent() -> None:
    """2,140.68 only for who chooses that reading (OP-10)."""
    kept = cis.Attendance(present())
    chosen = Interpretations({"OP-10": "grosz"})
    slips = [
        cis.integration_benefit(STAY, kept, JULY),
        cis.integration_benefit(STAY, kept, JULY, under=chosen),
    ]

    assert [S, Decimal("2140.68")] == [slip.amount for slip in slips]


def test_step_4_no_holiday_table_without_24_december() -> None:
    """Nobody is absent on 24 December 2026, marked or not."""
    december = Month(2026, 12)
    found = pay(STAY, present({24: "unexcused"}, december), month=december)

    assert (S, 0) == (found.amount, found.line("unexcused").count)


def test_step_5_no_loss_of_excused_absence() -> None:
    """1/20, 1/40 and 1/30 stand beside each other in one month."""
    marks = present({6: "unexcused", 7: "unpaid"})
    found = pay(STAY, marks, Period(date(2026, 7, 8), date(2026, 7, 9))).amount

    assert cut(unexcused=1, sick=2, not_due=1) == found
    assert cut(unexcused=2, sick=2) != found


def test_step_6_no_alarm_over_marks_that_come_later() -> None:
    """Seven free days by September: looked at in July, six of them and no finding."""
    july = [date(2026, 7, n) for n in (6, 7, 8, 9, 10, 13)]
    kept = free_days([*july, date(2026, 9, 1)])

    assert [] == broken(STAY, kept, JULY.last)
    assert [("cis.FREE_DAYS", "2026-09-01")] == broken(STAY, kept, date(2026, 9, 30))


def test_step_7_the_list_is_of_days_of_participation() -> None:
    """Whoever has no stay is not on it, and nobody is there for being active."""
    stays = [(STAY, cis.Attendance(present()))]
    ahead = cis.Participation("P-30", date(2026, 8, 1))
    listed = cis.payroll([*stays, (ahead, cis.Attendance())], JULY)

    assert ["P-17"] == [row.id for row in listed.rows]


def test_step_8_the_amount_is_2140_70() -> None:
    """The full benefit from 2026-06-01, in both periods."""
    found = [pay(stay, present()).amount for stay in (STAY, IN_TRIAL)]

    assert [S, S] == found


def test_step_9_no_mark_overrides_the_count() -> None:
    """Marks and a certificate of the same days count each day once."""
    ill = Period(date(2026, 7, 1), date(2026, 7, 25))
    marks = {**present(), **dict.fromkeys(ill, "sick")}
    kept = cis.Attendance(marks, sickness=[ill])
    found = cis.integration_benefit(STAY, kept, JULY)

    assert (21, 4) == (found.line("sick").count, found.line("not_due").count)


# -- statements that are not the law


def test_the_reform_is_the_act_of_13_january_2022() -> None:
    """Not an act of December 2021: Dz.U. 2022 poz. 218."""
    version = uzs.CIS_BENEFIT_SHARE_MAIN.history.on(date(2022, 1, 1))

    assert "Dz.U. 2022 poz. 218" == str(A2022.journal)
    assert A2022.pl in str(version.cites)
    assert A2022.pl.startswith("ustawy z dnia 13 stycznia 2022 r. o zmianie ustawy")


def test_the_reform_had_two_first_days() -> None:
    """Rate and extension from 2022-01-01, the rest from 2022-02-15 (art. 14)."""
    first = [
        next(v.since for v in one.history.versions if v.since.year == 2022)
        for one in (
            uzs.CIS_BENEFIT_SHARE_TRIAL,
            uzs.CIS_EXTENSION_MONTHS_MAX,
            uzs.CIS_SICK_DAYS_LIMIT,
            uzs.CIS_FREE_DAYS_EXTENSION,
            uzs.CIS_BONUS_CAP_SHARE,
            uzs.CIS_PRESENCE_HOURS_PER_WEEK_MIN,
        )
    ]

    assert [date(2022, 1, 1)] * 2 + [date(2022, 2, 15)] * 4 == first


def test_an_incapacity_pension_bars_from_a_centre_and_not_from_a_club() -> None:
    """KIS only, since 2022-02-15 (art. 1 ust. 3 pkt 6, ust. 3a)."""
    person = Person(
        disabled=True,
        socially_excluded=True,
        cannot_meet_basic_needs=True,
        participation_limited=True,
        disability_pension=True,
        unemployment_benefit=False,
        pre_retirement_allowance=False,
        pre_retirement_benefit=False,
        structural_pension=False,
        retirement_pension=False,
        teacher_compensation_benefit=False,
    )
    found = [
        decide(rule, person, on=day).met
        for rule in (cis.ELIGIBLE, kis.ELIGIBLE)
        for day in (date(2022, 2, 14), date(2026, 7, 1))
    ]

    assert [False, False, False, True] == found


def test_having_been_in_a_centre_neither_bars_nor_is_forgotten() -> None:
    """No fact of the rule asks for earlier stays; the act knows no waiting time."""
    asked = cis.ELIGIBLE.facts(date(2026, 7, 1))

    assert [] == [name for name in asked if "cis" in name or "graduate" in name]


def test_the_labour_office_refers_since_2009_and_not_since_2020() -> None:
    """Long-term unemployed persons, from 2009-02-01 (art. 12 ust. 1)."""
    way = cis.Referral(
        applied_by="person",
        referred_by="labour_office",
        long_term_unemployed=True,
        opinion=True,
        signed_before_start=True,
    )
    days = date(2009, 1, 31), date(2009, 2, 1), date(2020, 1, 1), date(2026, 7, 1)

    assert [False, True, True, True] == [
        decide(cis.REFERRAL, way, on=day).met for day in days
    ]


def test_health_insurance_does_not_begin_on_the_first_day() -> None:
    """The duty arises after 30 days of the programme (health act, art. 73 pkt 13)."""
    start = date(2026, 3, 2)
    found = cis.health_insurance_from(start)

    assert date(2026, 4, 2) == found
    assert start != found


@pytest.mark.parametrize(
    ("day", "payer"),
    [
        (date(2009, 1, 31), "labour_office"),
        (date(2009, 2, 1), "centre"),
        (date(2026, 7, 1), "centre"),
    ],
)
def test_the_labour_office_does_not_pay_the_social_contributions(
    day: date, payer: str
) -> None:
    """The centre does, since 2009-02-01 (ZUS act, art. 4 pkt 2 lit. ł, ł¹)."""
    assert payer == cis.contributions_payer(day).require().key


@pytest.mark.parametrize(
    ("what", "counts"),
    [("integration_benefit", True), ("bonus", True), ("psu_pay", False)],
)
def test_the_benefit_is_income_for_social_assistance(what: str, counts: bool) -> None:
    """It is not on the closed list; pay for PSU is (UPS art. 8 ust. 3–4)."""
    assert counts is cis.counts_as_income(what, date(2026, 7, 1)).require()


@pytest.mark.parametrize("month", [Month(2022, 1), Month(2022, 2)])
def test_a_month_paid_at_the_old_rate_is_topped_up(month: Month) -> None:
    """January and February 2022, paid at 100 % (A2022 art. 14 pkt 2)."""
    stay = cis.Participation("P", date(2021, 6, 1))
    found = cis.correction("1240.80", stay, cis.Attendance(present(month=month)), month)

    assert Decimal("248.20") == found.difference


def test_december_2021_is_not_topped_up() -> None:
    """It is due at 100 %, whenever it is paid."""
    stay, december = cis.Participation("P", date(2021, 6, 1)), Month(2021, 12)
    kept = cis.Attendance(present(month=december))

    assert Decimal("0.00") == cis.correction("1240.80", stay, kept, december).difference


@pytest.mark.parametrize("day", [date(2018, 6, 1), date(2026, 7, 1)])
def test_an_employer_is_refunded_100_and_not_120_per_cent(day: date) -> None:
    """Of the base, with the contributions on it (art. 16 ust. 2)."""
    share = uzs.SUPPORTED_EMPLOYMENT_REFUND_SHARE_MONTHS_1_3

    assert 1 == share.on(day).value


def test_the_base_is_the_benefit_of_the_first_90_days() -> None:
    """Whatever the person's own band of 80 or 120 % (art. 2 pkt 9)."""
    found = pay(STAY, present()).line("base").exact
    first = unemployment_benefit.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD.on(JULY.last)

    assert first.value == found == 178390


def test_forty_hours_of_useful_work_a_month_are_a_habit_and_no_law() -> None:
    """The act has 10 hours a week; 40 a month is what institutions do."""
    found = [
        one.on(JULY.last).evidence
        for one in (urp.PSU_HOURS_PER_MONTH_PRACTICE, urp.PSU_HOURS_PER_WEEK_MAX)
    ]

    assert [Evidence.INSTITUTION, Evidence.STATUTE] == found


# -- and what the usual formula gets right


@pytest.mark.parametrize(
    ("unexcused", "sick", "beyond", "amount"),
    [
        (0, 0, 0, "2140.70"),
        (1, 0, 0, "2033.67"),
        (3, 0, 0, "1819.60"),
        (4, 0, 0, "0.00"),
        (0, 5, 0, "1873.11"),
        (0, 21, 0, "1016.83"),
        (0, 21, 9, "374.62"),
        (2, 3, 1, "1694.72"),
        (2, 5, 0, "1659.04"),
    ],
)
def test_a_whole_month_of_the_main_period_is_as_the_formula_says(
    unexcused: int, sick: int, beyond: int, amount: str
) -> None:
    """1/20, 1/40, 1/30 of S, nothing above three unexcused days (art. 15 ust. 6–7a)."""
    month = cis.BenefitMonth(
        month_days=30,
        trial_days=0,
        main_days=30,
        unexcused_trial=0,
        unexcused_main=unexcused,
        sick_within=sick,
        not_due_trial=0,
        not_due_main=beyond,
    )

    assert Decimal(amount) == compute(cis.BENEFIT, month, on=Month(2026, 9)).amount
