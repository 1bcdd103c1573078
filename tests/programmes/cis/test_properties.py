"""What is true of every month in a centre, whatever the stay and the marks."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from reintegra import Month, Period, cis, compute
from reintegra.law.days_off import class_day
from reintegra.law.interpretations import RECOMMENDED
from reintegra.parameters import unemployment_benefit, uzs
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.classified_days import classify_stay, days_in
from reintegra.programmes.cis.effect_reader import DayEffect

DAY = timedelta(days=1)
FIRST, LAST = Month(2003, 9), Month(2026, 12)
months = st.integers(0, 279).map(lambda ahead: FIRST + ahead)
TURNS = sorted(
    {
        Month.of(day)
        for parameter in (
            unemployment_benefit.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD,
            uzs.CIS_BENEFIT_SHARE_TRIAL,
            uzs.CIS_BENEFIT_SHARE_MAIN,
            uzs.CIS_DEDUCTION_SICK,
        )
        for day in parameter.history.turning_days
    }
)


def present(stay: cis.Participation, until: date) -> dict[date, str]:
    """Mark every class day of a stay as present."""
    days = Period(stay.start, until)
    return {day: "present" for day in days if class_day(day)}


@given(
    month=st.integers(0, 59).map(lambda ahead: Month(2022, 1) + ahead),
    trial=st.integers(0, 31),
)
def test_two_phases_at_one_rate_make_one_full_month(month: Month, trial: int) -> None:
    """Never 31/30 of the full benefit, from 2022 on at whatever day they meet."""
    first = min(trial, month.days)
    whole = cis.BenefitMonth(
        month_days=month.days,
        trial_days=first,
        main_days=month.days - first,
        unexcused_trial=0,
        unexcused_main=0,
        sick_within=0,
        not_due_trial=0,
        not_due_main=0,
    )
    slip = compute(cis.BENEFIT, whole, on=month)

    assert slip.line("full_main").exact == slip.grosze


@given(month=months, ahead=st.integers(2, 11))
def test_a_month_wholly_attended_pays_the_full_benefit(
    month: Month, ahead: int
) -> None:
    """In the main period, whatever its length."""
    start = (month + -ahead).first
    assume(start >= date(2003, 9, 1))
    stay = cis.Participation("P", start)
    slip = cis.integration_benefit(
        stay, cis.Attendance(present(stay, month.last)), month
    )

    assert (slip.line("full_main").exact, True) == (slip.grosze, slip.complete)


@given(
    start=st.dates(date(2003, 9, 1), date(2025, 12, 31)),
    marks=st.lists(
        st.tuples(st.integers(0, 380), st.sampled_from(list(Mark))), max_size=80
    ),
    ahead=st.integers(0, 12),
)
def test_day_by_day_and_by_month_come_to_the_same(
    start: date, marks: list[tuple[int, Mark]], ahead: int
) -> None:
    """The days sorted one after another, counted by hand, give the month's amount."""
    month, stay = Month.of(start) + ahead, cis.Participation("P", start)
    kept = cis.Attendance({start + offset * DAY: mark for offset, mark in marks})
    days = days_in(month, classify_stay(stay, kept, month.last, RECOMMENDED))
    counted = Counter((one.kind.effect, one.trial) for one in days)
    by_hand = cis.BenefitMonth(
        month_days=month.days,
        trial_days=sum(one.trial for one in days),
        main_days=sum(not one.trial for one in days),
        unexcused_trial=counted[DayEffect.UNEXCUSED, True],
        unexcused_main=counted[DayEffect.UNEXCUSED, False],
        sick_within=counted[DayEffect.WITHIN, False],
        not_due_trial=counted[DayEffect.NOT_DUE, True],
        not_due_main=counted[DayEffect.NOT_DUE, False],
    )

    assert (
        compute(cis.BENEFIT, by_hand, on=month).grosze
        == cis.integration_benefit(stay, kept, month).grosze
    )


INSIDE = [turn for turn in TURNS if FIRST < turn <= LAST]
STRETCHES = list(pairwise([FIRST, *INSIDE, LAST + 1]))


def months_of(stretch: tuple[Month, Month]) -> st.SearchStrategy[Month]:
    """Draw a month between two changes of law."""
    first, end = stretch
    length = (end.year - first.year) * 12 + end.month - first.month
    return st.integers(0, length - 1).map(lambda ahead: first + ahead)


@given(
    pair=st.sampled_from(STRETCHES).flatmap(
        lambda stretch: st.tuples(months_of(stretch), months_of(stretch))
    ),
    unexcused=st.integers(0, 4),
    sick=st.integers(0, 10),
    days=st.integers(0, 27),
)
def test_between_changes_of_law_nothing_changes(
    pair: tuple[Month, Month], unexcused: int, sick: int, days: int
) -> None:
    """A stay shifted across a change differs only in the months beyond it."""
    month, other = pair
    lost = min(unexcused + sick, days)
    counts = cis.BenefitMonth(
        month_days=30,
        trial_days=0,
        main_days=days,
        unexcused_trial=0,
        unexcused_main=lost - min(sick, lost),
        sick_within=min(sick, lost) if month >= Month(2007, 7) else 0,
        not_due_trial=0,
        not_due_main=0,
    )
    amounts = {compute(cis.BENEFIT, counts, on=one).grosze for one in (month, other)}

    assert 1 == len(amounts)


@given(
    starts=st.lists(st.dates(date(2025, 9, 1), date(2026, 6, 30)), max_size=6),
    marks=st.lists(
        st.tuples(st.integers(1, 31), st.sampled_from(list(Mark))), max_size=12
    ),
)
def test_a_list_is_the_sum_of_its_slips(
    starts: list[date], marks: list[tuple[int, Mark]]
) -> None:
    """To the grosz, whoever is on it."""
    month = Month(2026, 7)
    kept = cis.Attendance(
        {date(2026, 7, day): mark for day, mark in dict(marks).items()}
    )
    stays = [
        (cis.Participation(f"P-{number}", start), kept)
        for number, start in enumerate(starts)
    ]
    listed = cis.payroll(stays, month)
    single = [cis.integration_benefit(s, k, month).grosze or 0 for s, k in stays]

    assert (sum(single), listed.total) == (
        listed.grosze,
        sum((row.amount for row in listed.rows), start=listed.total - listed.refund),
    )
