"""One participant's month, from marks and certificates to the grosz."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import (
    Interpretations,
    Month,
    NotInForceError,
    Period,
    PeriodError,
    Statement,
    cis,
    compute,
)
from reintegra.law.days_off import class_day
from reintegra.law.open_points import POINTS
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.statement import integration_benefit
from reintegra.reading.record.notices import Notice

JULY = Month(2026, 7)
STAY = Participation("P-17", start=date(2026, 3, 2))
DAY = timedelta(days=1)


def present(month: Month, **other: str) -> dict[date, str]:
    """Mark every class day of *month* as present, but for the days named ``d7``."""
    marks = {day: "present" for day in month.period if class_day(day)}
    changed = {date(month.year, month.month, int(d[1:])): m for d, m in other.items()}
    return {**marks, **changed}


def slip(
    stay: Participation = STAY,
    month: Month = JULY,
    sickness: tuple[Period, ...] = (),
    under: dict[str, str] | None = None,
    **other: str,
) -> Statement:
    """Return the month's statement, present on every day not named."""
    kept = Attendance(present(month, **other), sickness)
    return integration_benefit(stay, kept, month, under=Interpretations(under or {}))


def said(statement: Statement) -> str:
    """Return the warnings on the days."""
    return "; ".join(n.en for n in statement.warnings if n.about == "days")


@pytest.mark.parametrize(
    ("start", "end", "amount"),
    [
        (date(2026, 7, 20), None, "856.28"),
        (date(2026, 7, 2), None, "2140.70"),
        (date(2026, 6, 15), None, "2140.70"),
        (date(2026, 3, 2), date(2026, 7, 31), "2140.70"),
        (date(2026, 3, 2), date(2026, 7, 13), "927.64"),
    ],
)
def test_a_part_month_is_paid_by_its_calendar_days(
    start: date, end: date | None, amount: str
) -> None:
    """Not by working days, and not by the days of the month (art. 15 ust. 6)."""
    stay = Participation("P", start, end)
    marks = {d: m for d, m in present(JULY).items() if start <= d <= (end or d)}
    found = integration_benefit(stay, Attendance(marks), JULY)

    assert (Decimal(amount), True) == (found.amount, found.complete)


def test_a_certificate_counts_each_calendar_day() -> None:
    """Friday to Monday is four days of incapacity (OP-01), or two class days."""
    weekend = (Period(date(2026, 7, 24), date(2026, 7, 27)),)
    by = [
        slip(sickness=weekend, under={"OP-01": key}, d24="sick", d27="sick").amount
        for key in ("calendar", "class_days")
    ]

    assert [Decimal("1926.63"), Decimal("2033.67")] == by


def test_the_limit_runs_over_the_whole_main_period() -> None:
    """Twenty days in June, four in July, one in August: 20, then 1 + 3, then 0 + 1."""
    sickness = (
        Period(date(2026, 6, 1), date(2026, 6, 20)),
        Period(date(2026, 7, 1), date(2026, 7, 4)),
        Period(date(2026, 8, 3), date(2026, 8, 3)),
    )
    kept = Attendance(sickness=sickness)
    months = [integration_benefit(STAY, kept, Month(2026, m)) for m in (6, 7, 8)]
    counts = [(s.line("sick").count, s.line("not_due").count) for s in months]

    assert [(20, 0), (1, 3), (0, 1)] == counts


def test_the_limit_may_be_read_per_spell() -> None:
    """Then each spell has 21 days of its own (OP-02)."""
    sickness = (
        Period(date(2026, 6, 1), date(2026, 6, 20)),
        Period(date(2026, 7, 1), date(2026, 7, 4)),
    )
    found = slip(sickness=sickness, under={"OP-02": "per_spell"})

    assert (4, 0) == (found.line("sick").count, found.line("not_due").count)


@pytest.mark.parametrize(
    ("reading", "counts"), [("count_earlier", (7, 3)), ("fresh_start", (10, 0))]
)
def test_days_used_before_the_reform_count_or_not(
    reading: str, counts: tuple[int, int]
) -> None:
    """Fourteen used to 2022-02-14: seven more, or 21 more (OP-03)."""
    stay = Participation("P", date(2021, 10, 1))
    sickness = (
        Period(date(2022, 1, 10), date(2022, 1, 23)),
        Period(date(2022, 3, 1), date(2022, 3, 10)),
    )
    found = slip(stay, Month(2022, 3), sickness, {"OP-03": reading})

    assert counts == (found.line("sick").count, found.line("not_due").count)


@pytest.mark.parametrize(
    ("reading", "amount"),
    [
        ("unpaid_day", "1926.63"),
        ("one_fortieth", "1980.15"),
        ("full_pay", "2140.70"),
        ("unexcused", "1819.60"),
    ],
)
def test_sickness_in_the_trial_month_is_read_four_ways(
    reading: str, amount: str
) -> None:
    """Three class days in the trial month (OP-04)."""
    stay = Participation("P", date(2026, 6, 30))
    certificate = (Period(date(2026, 7, 7), date(2026, 7, 9)),)
    found = slip(stay, sickness=certificate, under={"OP-04": reading})

    assert Decimal(amount) == found.amount


def test_sickness_in_the_trial_month_is_warned_of() -> None:
    """The act has no rule; the default says so."""
    stay = Participation("P", date(2026, 6, 30))
    found = slip(stay, sickness=(Period(date(2026, 7, 7), date(2026, 7, 9)),))

    assert any("OP-04" in notice.en for notice in found.warnings)


@pytest.mark.parametrize(
    ("reading", "amount"),
    [("unpaid_day", "520.36"), ("full_pay", "538.30"), ("unexcused", "511.39")],
)
def test_sickness_before_the_rule_is_read_three_ways(reading: str, amount: str) -> None:
    """One day, main period, 5 July 2007, nine days before the rule (OP-51)."""
    stay = Participation("P", date(2007, 1, 2))
    certificate = (Period(date(2007, 7, 5), date(2007, 7, 5)),)
    found = slip(stay, Month(2007, 7), certificate, {"OP-51": reading})

    assert Decimal(amount) == found.amount


@pytest.mark.parametrize(
    ("reading", "amount"),
    [("unpaid_day", "260.23"), ("full_pay", "269.20"), ("unexcused", "255.74")],
)
def test_a_trial_month_before_the_rule_has_no_fortieth(
    reading: str, amount: str
) -> None:
    """Where OP-04 has sickness treated as after the trial month, OP-51 decides."""
    stay = Participation("P", date(2007, 7, 2))
    certificate = (Period(date(2007, 7, 5), date(2007, 7, 5)),)
    under = {"OP-04": "one_fortieth", "OP-51": reading}

    assert Decimal(amount) == slip(stay, Month(2007, 7), certificate, under).amount


def test_a_saturday_of_sickness_is_no_unexcused_absence() -> None:
    """Where silence is read as unexcused, days without classes are none."""
    stay = Participation("P", date(2026, 6, 30))
    certificate = (Period(date(2026, 7, 3), date(2026, 7, 5)),)
    found = slip(stay, sickness=certificate, under={"OP-04": "unexcused"})

    assert 1 == found.line("unexcused").count


@pytest.mark.parametrize(
    ("reading", "amount", "complete"),
    [
        ("unpaid_day", "1997.99", True),
        ("full_pay", "2140.70", True),
        ("unexcused", "1926.63", True),
        ("forbidden", "2140.70", False),
    ],
)
def test_excused_unpaid_absence_is_read_four_ways(
    reading: str, amount: str, complete: bool
) -> None:
    """Two days for a court summons (OP-06)."""
    found = slip(under={"OP-06": reading}, d7="unpaid", d8="unpaid")

    assert (Decimal(amount), complete) == (found.amount, found.complete)


@pytest.mark.parametrize(
    ("reading", "amount", "complete"),
    [
        ("unknown", "2140.70", False),
        ("present", "2140.70", True),
        ("absent", "2033.67", True),
    ],
)
def test_an_unmarked_class_day_is_read_three_ways(
    reading: str, amount: str, complete: bool
) -> None:
    """By default it is unknown: it reduces nothing, and the amount is not final."""
    marks = {d: m for d, m in present(JULY).items() if d != date(2026, 7, 15)}
    under = Interpretations({"OP-07": reading})
    found = integration_benefit(STAY, Attendance(marks), JULY, under=under)

    assert (Decimal(amount), complete) == (found.amount, found.complete)


def test_an_unmarked_day_is_named() -> None:
    """The warning names the day, in both languages."""
    marks = {d: m for d, m in present(JULY).items() if d != date(2026, 7, 15)}
    found = integration_benefit(STAY, Attendance(marks), JULY)

    assert "class day without a mark, the amount is not final: 2026-07-15" == said(
        found
    )


def test_a_public_holiday_needs_no_mark() -> None:
    """11 November 2026 is a day off work: no absence, no cut, nothing unknown."""
    found = slip(month=Month(2026, 11))

    assert (Decimal("2140.70"), True) == (found.amount, found.complete)


def test_christmas_eve_was_a_class_day_in_2024_and_none_in_2025() -> None:
    """Off work since 2025 only."""
    eves = [date(2024, 12, 24), date(2025, 12, 24)]

    assert [True, False] == [class_day(eve) for eve in eves]


def test_three_in_may_and_two_in_june_forfeit_nothing() -> None:
    """More than three in one calendar month, never across two."""
    may = slip(month=Month(2026, 5), d27="unexcused", d28="unexcused", d29="unexcused")
    june = slip(month=Month(2026, 6), d1="unexcused", d2="unexcused")

    assert (Decimal("1756.36"), Decimal("1926.63")) == (may.amount, june.amount)


@pytest.mark.parametrize(
    ("other", "warning"),
    [
        ({"d4": "present"}, "mark on a day without classes, not counted: 2026-07-04"),
        (
            {"d4": "sick"},
            (
                "mark of sickness without a certificate, that day alone was counted: "
                "2026-07-04"
            ),
        ),
        ({"d6": "no_class"}, ""),
    ],
)
def test_marks_on_odd_days_are_reported(other: dict[str, str], warning: str) -> None:
    """What does not fit is said, and never stops a payroll."""
    assert warning == said(slip(**other))  # type: ignore[arg-type] # days by name


def test_a_certificate_beats_a_contrary_mark() -> None:
    """Present on paper, unable to work by a doctor."""
    certificate = (Period(date(2026, 7, 7), date(2026, 7, 7)),)

    assert (
        "a certificate contradicts the mark, the certificate was taken: 2026-07-07"
        == said(slip(sickness=certificate))
    )


def test_marks_outside_the_stay_are_reported() -> None:
    """A mark before the first day is no day of participation."""
    stay = Participation("P", date(2026, 7, 6))

    assert "mark outside the days of participation, not counted: " in said(slip(stay))


def test_a_month_before_the_first_day_says_so() -> None:
    """Nothing is due, and the reason is given."""
    found = integration_benefit(STAY, Attendance(), Month(2026, 2))

    assert (
        Decimal("0.00"),
        "no day of participation in 2026-02: first day 2026-03-02",
    ) == (
        found.amount,
        said(found),
    )


def test_a_month_after_the_last_day_says_so() -> None:
    """The last day is named as well."""
    stay = Participation("P", date(2026, 3, 2), date(2026, 6, 30))
    found = integration_benefit(stay, Attendance(), JULY)

    assert said(found).endswith("first day 2026-03-02, last day 2026-06-30")


# -- what is true of every month

starts = st.dates(date(2003, 9, 1), date(2026, 3, 1))
readings = st.fixed_dictionaries(
    {
        point: st.sampled_from(POINTS[point].keys)
        for point in (
            *("OP-01", "OP-02", "OP-03", "OP-04", "OP-05", "OP-06", "OP-07", "OP-08"),
            *("OP-09", "OP-10", "OP-11", "OP-15", "OP-16", "OP-17", "OP-51", "OP-52"),
            "OP-53",
        )
    }
)
marks = st.lists(
    st.tuples(st.integers(0, 400), st.sampled_from([m.value for m in Mark])),
    max_size=60,
)
sick = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 30)), max_size=4)


def certificates(start: date, drawn: list[tuple[int, int]]) -> tuple[Period, ...]:
    """Lay certificates one after another."""
    found: list[Period] = []
    for offset, length in sorted(drawn):
        first = start + offset * DAY
        if found and first <= found[-1].last:
            first = found[-1].last + DAY
        found.append(Period(first, first + length * DAY))
    return tuple(found)


@given(start=starts, drawn=marks, ill=sick, ahead=st.integers(0, 14), under=readings)
def test_an_amount_lies_between_nothing_and_the_full_benefit(
    start: date,
    drawn: list[tuple[int, str]],
    ill: list[tuple[int, int]],
    ahead: int,
    under: dict[str, str],
) -> None:
    """Whatever is marked, certified and chosen, and the lines add up exactly."""
    month = Month.of(start) + ahead
    kept = Attendance(
        {start + offset * DAY: mark for offset, mark in drawn}, certificates(start, ill)
    )
    chosen = Interpretations(under)
    found = integration_benefit(
        Participation("P", start, extension_months=6), kept, month, under=chosen
    )
    full = max(found.line("full_trial").exact or 0, found.line("full_main").exact or 0)
    counted = sum(line.exact or 0 for line in found.lines if line.counts)

    assert found.grosze == counted
    assert 0 <= counted <= -(-full // 10) * 10


@given(
    start=starts,
    drawn=marks,
    ill=sick,
    ahead=st.integers(0, 14),
    under=readings,
    worse=st.sampled_from(["unexcused", "unpaid", "sick"]),
    on=st.integers(0, 30),
)
def test_one_more_lost_day_never_raises_the_amount(
    start: date,
    drawn: list[tuple[int, str]],
    ill: list[tuple[int, int]],
    ahead: int,
    under: dict[str, str],
    worse: str,
    on: int,
) -> None:
    """A present day turned into an unexcused, unpaid or sick one costs, or nothing."""
    month = Month.of(start) + ahead
    day = month.first + min(on, month.days - 1) * DAY
    before = {start + offset * DAY: mark for offset, mark in drawn} | {day: "present"}
    chosen = Interpretations(under)
    stay, ill_days = Participation("P", start), certificates(start, ill)
    kept, lost = (
        integration_benefit(stay, Attendance(m, ill_days), month, under=chosen)
        for m in (before, before | {day: worse})
    )

    assert (lost.grosze or 0) <= (kept.grosze or 0)


# -- the list of a month


def test_the_list_adds_up_to_the_grosz() -> None:
    """Everyone who took part that month is on it, those who left included."""
    stays = [
        Participation("B", date(2026, 7, 20)),
        Participation("A", date(2026, 3, 2), date(2026, 7, 14)),
        Participation("C", date(2026, 8, 1)),
        Participation("D", date(2026, 3, 2), date(2026, 6, 30)),
    ]
    listed = cis.payroll([(stay, Attendance(present(JULY))) for stay in stays], JULY)

    assert (["A", "B"], Decimal("1855.27"), Decimal("1855.27")) == (
        [row.id for row in listed.rows],
        listed.total,
        sum(row.amount for row in listed.rows),
    )


def test_the_refund_is_the_total_of_the_list() -> None:
    """The labour office refunds the benefits paid, to the grosz (art. 15 ust. 8)."""
    listed = cis.payroll([(STAY, Attendance(present(JULY)))], JULY)

    assert (listed.total, True) == (listed.refund, listed.complete)


def test_a_list_with_an_unknown_day_is_not_final() -> None:
    """It is computed all the same, and says so."""
    assert not cis.payroll([(STAY, Attendance())], JULY).complete


def test_one_person_cannot_take_part_twice_at_once() -> None:
    """Two stays of one id that share days are refused."""
    twice = [
        (STAY, Attendance()),
        (Participation("P-17", date(2026, 7, 1)), Attendance()),
    ]

    with pytest.raises(PeriodError, match="P-17"):
        cis.payroll(twice, JULY)


def test_a_second_stay_may_follow_within_the_month() -> None:
    """No waiting time and no ban on taking part again."""
    first = Participation("P", date(2026, 3, 2), date(2026, 7, 10))
    second = Participation("P", date(2026, 7, 13))
    listed = cis.payroll([(first, Attendance()), (second, Attendance())], JULY)

    assert [("P", Decimal("2069.34"))] == [(row.id, row.amount) for row in listed.rows]


def test_leaving_and_coming_back_pays_no_more_than_the_full_benefit() -> None:
    """10/30 and 21/30 of one month are one month, not 31/30 (art. 15 ust. 6)."""
    stays = [
        (Participation("P", date(2026, 3, 2), date(2026, 7, 10)), Attendance()),
        (Participation("P", date(2026, 7, 11)), Attendance()),
    ]

    assert Decimal("2140.70") == cis.payroll(stays, JULY).total


def test_unexcused_days_of_both_stays_forfeit_the_month() -> None:
    """Three before and three after are six in the calendar month (art. 15 ust. 7)."""
    first = dict.fromkeys((date(2026, 7, d) for d in (6, 7, 8)), "unexcused")
    second = dict.fromkeys((date(2026, 7, d) for d in (13, 14, 15)), "unexcused")
    stays = [
        (Participation("P", date(2026, 3, 2), date(2026, 7, 10)), Attendance(first)),
        (Participation("P", date(2026, 7, 11)), Attendance(second)),
    ]

    assert Decimal("0.00") == cis.payroll(stays, JULY).total


def test_days_after_the_last_phase_are_said_to_be_left_out() -> None:
    """Twelve months from 2 March 2025 end on 2 March 2026."""
    stay = Participation("P", date(2025, 3, 2))
    found = slip(stay, Month(2026, 3))

    assert Decimal("137.75") == found.amount
    assert "the period of participation ended on 2026-03-02" in said(found)


@pytest.mark.parametrize(
    ("start", "days", "told"),
    [
        (date(2026, 3, 2), (6, 7, 8, 9, 10, 13), ""),
        (date(2026, 3, 2), (6, 7, 8, 9, 10, 13, 14), ": 2026-07-14"),
        (date(2026, 6, 30), (6,), ": 2026-07-06"),
    ],
)
def test_free_days_that_the_act_does_not_give_are_said(
    start: date, days: tuple[int, ...], told: str
) -> None:
    """They cut nothing, and the slip names them (art. 15 ust. 6a)."""
    marks = dict.fromkeys((f"d{day}" for day in days), "free")
    found = slip(Participation("P", start), **marks)  # type: ignore[arg-type] # days by name
    free = (
        "free day beyond those due or in the trial month, the benefit was not reduced"
    )

    assert (f"{free}{told}" if told else "") == said(found)


@settings(max_examples=max(settings().max_examples // 6, 4))
@given(seed=st.integers(0, 10**6), degree=st.sampled_from([None, True]))
def test_lists_of_many_months_are_those_of_each_month(
    *, seed: int, degree: bool | None
) -> None:
    """Days, leave and marks are read forward once: an earlier month is a beginning."""
    kinds = ("present", "present", "present", "free", "unexcused", "sick", "no_class")
    dice, stays = Random(seed), []  # noqa: S311 - no secret
    for name in ("P-1", "P-2"):
        start = date(2025, 10, 1) + dice.randrange(150) * DAY
        days = [day for day in Period(start, date(2026, 9, 30)) if dice.random() < 0.6]
        ill = Period(start + 70 * DAY, start + dice.randrange(70, 120) * DAY)
        hours = {day: dice.choice([6, 7, 9]) for day in days if dice.random() < 0.1}
        marks = {day: dice.choice(kinds) for day in days}
        kept = Attendance(marks, (ill,), hours=hours)
        stays.append((Participation(name, start, extension_months=3), kept))
    degrees = {} if degree is None else {"P-1": degree}
    months = Month(2025, 12), Month(2026, 8)
    lists = cis.payrolls(stays, *months, severe_or_moderate=degrees)

    assert lists == tuple(
        cis.payroll(stays, one.month, severe_or_moderate=degrees) for one in lists
    )
    on = months[1].last
    said = {repr(one) for one in cis.check(*stays[0], on=on, severe_or_moderate=degree)}
    assert said >= {repr(one) for who, one in lists[-1].findings if who == "P-1"}


def test_a_span_of_lists_runs_forward() -> None:
    """From the first month to the last."""
    with pytest.raises(PeriodError, match="expected 2026-07 or later"):
        cis.payrolls([], JULY, Month(2026, 6))


def test_what_is_said_beside_an_amount_is_said_by_its_walks_too() -> None:
    """A statement that was walked through before hands on its amount, no walk."""
    walked = compute(cis.BENEFIT, cis.BenefitMonth(), JULY)
    before = walked.interpretations
    notice = Notice("days", "uwaga", "remark")
    chosen = (Interpretations().of(POINTS["OP-01"]),)
    beside = walked.beside(remarks=(notice,), met=chosen, id="P-1")

    assert ((*chosen, *before), "P-1") == (beside.interpretations, beside.id)
    assert beside.warnings == (notice, *walked.warnings)
    assert (walked.lines, walked.total) == (beside.lines, beside.total)


def test_a_statement_says_whose_it_is() -> None:
    """Two persons with the same days have two statements, not one."""
    other = Participation("P-18", start=STAY.start)
    one, two = (integration_benefit(s, Attendance(), JULY) for s in (STAY, other))

    assert ("P-17", "P-18") == (one.id, two.id)
    assert one != two
    assert 2 == len({one, two})
    assert one == integration_benefit(STAY, Attendance(), JULY)
    assert "cis.BENEFIT of P-17 on" in repr(one)
    assert ", P-17: " in one.explain("en").splitlines()[0]
    assert ", P-17: " in one.explain("pl").splitlines()[0]


def test_a_statement_without_an_amount_is_not_complete() -> None:
    """Facts of it are missing: nothing about it is final."""
    lacking = compute(cis.BENEFIT, cis.BenefitMonth(), JULY)
    known = compute(cis.BENEFIT, slip().record, JULY)

    assert (None, False) == (lacking.amount, lacking.complete)
    assert (None, True, "2140.70") == (known.id, known.complete, str(known.amount))


@pytest.mark.parametrize("month", [Month(2002, 6), Month(2003, 7), Month(2030, 6)])
@pytest.mark.parametrize("stays", [[], [(STAY, Attendance())]])
def test_a_month_without_a_benefit_or_its_base_has_no_list(
    month: Month, stays: list[tuple[Participation, Attendance]]
) -> None:
    """A total of 0 would be an answer; there is none, whoever takes part or nobody."""
    with pytest.raises(NotInForceError, match=str(month.last)):
        cis.payroll(stays, month)


def test_an_empty_list_of_a_month_with_a_benefit_comes_to_nothing() -> None:
    """Nobody took part, which is an answer."""
    assert 0 == cis.payroll([], JULY).total


def test_an_excused_absence_that_is_read_as_forbidden_is_named_as_such() -> None:
    """The day has a mark; what the act says of it is what is not known (OP-06)."""
    found = slip(under={"OP-06": "forbidden"}, d7="unpaid")

    assert "excused absence, which the act does not know" in said(found)
    assert "without a mark" not in said(found)


SATURDAYS = [date(2026, 7, day) for day in (4, 11, 18, 25)]


def on_saturdays(mark: str, class_days: Iterable[int] | None = None) -> Attendance:
    """Return July with every weekday present, and four Saturdays marked."""
    marks = present(JULY) | dict.fromkeys(SATURDAYS, mark)
    return Attendance(marks, class_days=class_days)


@pytest.mark.parametrize(
    ("mark", "class_days", "amount", "complete", "text"),
    [
        ("unexcused", None, "2140.70", False, "more than 3 unexcused days forfeit"),
        ("unpaid", None, "2140.70", False, "class days are not given"),
        ("unexcused", range(1, 7), "0.00", True, ""),
        ("unexcused", range(1, 6), "2140.70", True, "mark on a day without classes"),
        ("present", None, "2140.70", True, "mark on a day without classes"),
        ("present", range(1, 7), "2140.70", True, ""),
    ],
)
def test_an_absence_on_a_saturday_is_not_passed_over(
    mark: str, class_days: Iterable[int] | None, amount: str, complete: bool, text: str
) -> None:
    """Whether there were classes is the centre's to say; four would forfeit July."""
    found = integration_benefit(STAY, on_saturdays(mark, class_days), JULY)

    assert (Decimal(amount), complete) == (found.amount, found.complete)
    assert text in said(found)
    assert bool(text) is bool(said(found))


def test_a_saturday_of_classes_without_a_mark_is_not_known() -> None:
    """The centre holds classes on it, and nobody said who came."""
    kept = Attendance(present(JULY), class_days=range(1, 7))
    found = integration_benefit(STAY, kept, JULY)

    assert not found.complete
    assert "class day without a mark, the amount is not final: 2026-07-04" in said(
        found
    )
    days = [day for day in JULY.period if class_day(day)]
    told = integration_benefit(STAY, Attendance(present(JULY), class_days=days), JULY)
    assert (True, "") == (told.complete, said(told))


def test_an_absence_on_a_holiday_is_on_no_class_day() -> None:
    """Also where it falls on a Saturday: nobody may hold classes then."""
    day, month = date(2026, 8, 15), Month(2026, 8)
    kept = Attendance(present(month) | {day: "unexcused"})
    found = integration_benefit(STAY, kept, month)

    assert found.complete
    assert "mark on a day without classes, not counted: 2026-08-15" in said(found)


def test_one_certificate_is_one_spell() -> None:
    """63 class days, 21 within the limit (OP-01 class_days, OP-02 per_spell)."""
    stay = Participation("P", date(2025, 1, 2))
    sick = Attendance(sickness=[Period(date(2025, 3, 3), date(2025, 5, 30))])
    under = Interpretations({"OP-01": "class_days", "OP-02": "per_spell"})
    slips = [
        integration_benefit(stay, sick, Month(2025, month), under=under)
        for month in (3, 4, 5)
    ]
    counts = [
        sum(int(slip.line(key).count or 0) for slip in slips)
        for key in ("sick", "not_due")
    ]

    assert [21, 42] == counts
