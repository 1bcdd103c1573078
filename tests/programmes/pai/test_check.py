"""How long an edition of PAI lasts, its hours, its persons and its money."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    AmountError,
    Interpretations,
    Month,
    NotInForceError,
    Period,
    PeriodError,
    pai,
    programmes,
    psu,
)
from reintegra.programmes.pai.time_in_programme import days_in_programme
from reintegra.programmes.shared.time_log import minutes_by_day
from reintegra.reading.record.findings import Finding

DAY = timedelta(days=1)
MONDAY = date(2016, 2, 1)
LAST = date(2016, 3, 31)


def weekly(start: date, last: date, hours: object) -> list[tuple[date, object]]:
    """Write the same hours down once in seven days."""
    weeks = range(((last - start).days + 1) // 7)
    return [(start + 7 * number * DAY, hours) for number in weeks]


def edition(start: date = MONDAY, end: date | None = LAST, **kept: object) -> object:
    """Make an edition with ten hours a week in both blocks."""
    log = weekly(start, end or start + 58 * DAY, 10)
    return pai.Edition(start, end, **{"activation": log, "integration": log} | kept)  # type: ignore[arg-type] # wrong ones, too


def findings(of: object, reading: str = "full_weeks") -> list[Finding]:
    """Check an edition by a reading of OP-37."""
    return list(pai.check(of, under=Interpretations({"OP-37": reading})))  # type: ignore[arg-type] # made above


def keys(of: object, reading: str = "full_weeks") -> list[str]:
    """Name what is wrong with an edition."""
    return [finding.key for finding in findings(of, reading)]


# -- when


def test_an_edition_as_it_should_be_has_no_findings() -> None:
    """Two months, ten hours of each block in each of its weeks."""
    assert [] == keys(edition())


def test_an_edition_begun_before_the_end_is_finished() -> None:
    """Its last weeks lie after the repeal, and its limits bind them.

    Source: art. 440 ust. 1 ustawy o rynku pracy i służbach zatrudnienia.
    """
    start = date(2025, 5, 5)
    late = [*weekly(start, date(2025, 7, 4), 10), (date(2025, 6, 3), "0.25")]
    found = findings(edition(start, None, activation=late))

    assert ["pai.ACTIVATION"] == [one.key for one in found]
    assert (date(2025, 6, 2), date(2025, 6, 8)) == (
        found[0].days[0],
        found[0].days[-1],
    )
    assert "art. 62a ust. 4" in str(found[0].cites[0])
    assert "10" in found[0].explain("en")


@pytest.mark.parametrize(
    "start", [date(2014, 5, 26), date(2025, 6, 1), date(2026, 1, 5)]
)
def test_there_is_no_edition_outside_the_programme(start: date) -> None:
    """Not before 2014-05-27, and not begun after 2025-05-31."""
    with pytest.raises(NotInForceError, match=r"pai\.LENGTH"):
        pai.check(pai.Edition(start))


def test_the_refusal_names_the_successor() -> None:
    """An edition proposed for 2026 belongs to reintegration.

    Source: art. 200, 460 ustawy o rynku pracy i służbach zatrudnienia.
    """
    with pytest.raises(NotInForceError, match=r"reintegration\.ELIGIBLE, art\. 200"):
        pai.check(pai.Edition(date(2026, 1, 5)))


def test_what_was_agreed_before_the_end_runs_on() -> None:
    """A contract of before 2025-06-01 is performed under the old law.

    Source: art. 435 ust. 1 ustawy o rynku pracy i służbach zatrudnienia.
    """
    start = date(2025, 6, 2)

    assert [] == keys(edition(start, date(2025, 8, 1), agreed=date(2025, 5, 20)))
    with pytest.raises(NotInForceError):
        pai.check(pai.Edition(start, agreed=date(2025, 6, 1)))


@pytest.mark.parametrize(
    ("end", "met"),
    [
        (date(2016, 3, 30), False),
        (date(2016, 3, 31), True),
        (date(2016, 4, 1), True),
        (date(2016, 4, 2), False),
        (date(2016, 4, 30), False),
    ],
)
def test_an_edition_lasts_two_months(end: date, met: bool) -> None:
    """To the same date or the day before; a day more or less is a finding."""
    assert met is ("pai.LENGTH" not in keys(edition(end=end)))


# -- hours


@pytest.mark.parametrize(("hours", "met"), [(10, True), ("10.25", False)])
def test_block_a_is_at_most_ten_hours_a_week(hours: object, met: bool) -> None:
    """A quarter more is a finding of that week."""
    log = [(MONDAY, hours)]

    assert met is (keys(edition(activation=log)) == [])


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4)), max_size=6),
    st.lists(st.integers(0, 6), min_size=6, max_size=6),
)
def test_hours_moved_within_a_week_change_nothing(
    log: list[tuple[int, int]], moved: list[int]
) -> None:
    """The week counts, not the day; nor does it matter how entries are split."""
    one = [(MONDAY + day * DAY, hours) for day, hours in log]
    other = [
        (MONDAY + to * DAY, half)
        for (_, hours), to in zip(log, moved, strict=False)
        for half in (hours // 2, hours - hours // 2)
    ]

    assert keys(edition(activation=one)) == keys(edition(activation=other))


@pytest.mark.parametrize(
    ("reading", "key"),
    [("full_weeks", None), ("each_week", None), ("average", "pai.INTEGRATION")],
)
def test_eighty_five_hours_in_two_months(reading: str, key: str | None) -> None:
    """8 full weeks make 10.6 a week, 8.7 weeks make 9.8.

    Source: OP-37.
    """
    start, end = date(2021, 3, 1), date(2021, 4, 30)
    log = [*weekly(start, end, 10), (start, 5)]

    assert [key] * bool(key) == keys(edition(start, end, integration=log), reading)


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("full_weeks", ["pai.INTEGRATION_WEEK"]),
        ("each_week", ["pai.INTEGRATION", "pai.INTEGRATION_WEEK"]),
        ("average", []),
    ],
)
def test_a_week_below_ten_hours(reading: str, expected: list[str]) -> None:
    """Made up for in others: a finding of the week, a breach, or nothing."""
    log = [*weekly(MONDAY, LAST, 10)[1:], (MONDAY, "9.75"), (LAST, 20)]

    assert sorted(expected) == sorted(keys(edition(integration=log), reading))


@pytest.mark.parametrize("reading", ["full_weeks", "each_week", "average"])
def test_too_few_hours_of_block_b(reading: str) -> None:
    """No reading takes 9 hours a week for 10."""
    log = weekly(MONDAY, LAST, 9)

    assert "pai.INTEGRATION" in keys(edition(integration=log), reading)


def test_hours_that_are_not_kept_are_to_be_checked() -> None:
    """Not knowing is not no."""
    found = findings(edition(activation=None, integration=None))

    assert {"pai.ACTIVATION": None, "pai.INTEGRATION": None} == {
        one.key: one.met for one in found
    }


def test_entries_outside_the_edition_are_named() -> None:
    """Hours of the day before, and somebody who left on the day after."""
    person = pai.EditionParticipant("P", left=LAST + DAY)
    log = [*weekly(MONDAY, LAST, 10), (MONDAY - DAY, 3)]
    found = findings(edition(integration=log, participants=[person]))

    assert [("pai.ENTRY", MONDAY - DAY), ("pai.ENTRY", LAST + DAY)] == [
        (one.key, one.days[0]) for one in found
    ]


def test_a_week_of_works_is_read_as_for_works() -> None:
    """Six hours on a Thursday and six on the Tuesday after it: one block, two weeks.

    Source: OP-33; art. 62a ust. 4.
    """
    start = date(2016, 2, 4)
    log = [(start, 6), (start + 5 * DAY, 6)]
    one = edition(start, date(2016, 4, 3), activation=log)

    under = Interpretations({"OP-33": "from_start"})
    found, other = pai.check(one, under=under)  # type: ignore[arg-type] # made above

    assert ["pai.INTEGRATION_WEEK"] == keys(one) == [other.key]
    assert "<Finding pai.ACTIVATION 2016-02-04 – 2016-02-10: exceeded>" == repr(found)
    assert ["OP-33=from_start"] == [str(choice) for choice in found.interpretations]


# -- persons

TWO = [
    Period(date(2015, 3, 1), date(2015, 4, 30)),
    Period(date(2015, 7, 1), date(2015, 9, 1)),
]


@pytest.mark.parametrize(
    ("earlier", "met"),
    [
        ([], True),
        (TWO, True),
        ([*TWO, Period(date(2015, 10, 1), date(2015, 10, 1))], False),
        ([Period(date(2015, 3, 1), date(2015, 8, 31))], False),
    ],
)
def test_six_months_in_all(earlier: list[Period], met: bool) -> None:
    """Two editions before this one are the most.

    Source: art. 62b ust. 2 pkt 1.
    """
    person = pai.EditionParticipant("P", earlier=earlier)

    assert met is (keys(edition(participants=[person])) == [])


def test_who_takes_a_place_and_who_leaves_count_their_own_days() -> None:
    """With four months and a half before, two more weeks are not too many."""
    four = [Period(date(2015, 1, 1), date(2015, 5, 15))]
    persons = [
        pai.EditionParticipant("P", left=MONDAY + 13 * DAY, earlier=four),
        pai.EditionParticipant("Q", joined=LAST - 13 * DAY, earlier=four),
        pai.EditionParticipant("R", left=MONDAY - DAY),
    ]

    assert ["pai.ENTRY"] == keys(edition(participants=persons))
    assert ["pai.TOTAL"] == keys(
        edition(participants=[pai.EditionParticipant("P", earlier=four)])
    )


def test_nobody_is_in_two_editions_at_a_time() -> None:
    """Earlier editions lie apart, and have ended when somebody joins this one."""
    with pytest.raises(PeriodError, match="P: earlier editions overlap: got 2015-07"):
        pai.EditionParticipant("P", earlier=[*TWO, Period(TWO[1].last, TWO[1].last)])
    for joined in (None, MONDAY):
        person = pai.EditionParticipant(
            "P", joined, earlier=[Period(TWO[0].first, MONDAY)]
        )
        with pytest.raises(PeriodError, match="of 'P', expected it to end before 2016"):
            edition(participants=[person])


def test_no_other_help_meanwhile() -> None:
    """On the last day a finding, on the day after none.

    Source: art. 62b ust. 3.
    """
    person = pai.EditionParticipant("P", other_help=[LAST, LAST + DAY])
    found = findings(edition(participants=[person, "Q"]))

    assert [("pai.EXCLUSIVE", (LAST,))] == [(one.key, one.days) for one in found]


def test_time_in_editions_is_added_up_in_months_of_thirty_days() -> None:
    """Whole months from date to date, then days; a day by itself is a day."""
    parts = [
        Period(date(2016, 3, 1), date(2016, 4, 30)),
        Period(date(2016, 7, 1), date(2016, 9, 1)),
        Period(date(2017, 1, 1), date(2017, 1, 1)),
        Period(date(2017, 2, 1), date(2017, 3, 10)),
    ]

    assert [60, 60, 1, 40] == [days_in_programme([part]) for part in parts]
    assert 161 == days_in_programme(parts)


# -- money


@pytest.mark.parametrize(("rate", "met"), [("70", True), ("70.01", False)])
def test_the_trainer_costs_at_most_seventy_zlotys(rate: str, met: bool) -> None:
    """For a group of ten, in 2025 as in 2014.

    Source: art. 62c ust. 3.
    """
    start = date(2025, 3, 31)
    found = keys(edition(start, date(2025, 5, 30), trainer_rate=rate))

    assert ([] if met else ["pai.TRAINER"]) == found


@pytest.mark.parametrize("number", [1, 9, 10, 11])
def test_ten_persons_are_a_costing_unit_and_no_least_group(number: int) -> None:
    """An edition of one person is one; the cap is for a group of ten.

    Source: art. 62c ust. 3.
    """
    persons = [f"P-{one}" for one in range(number)]

    assert [] == keys(edition(participants=persons, trainer_rate="70"))


def test_block_a_is_paid_by_the_hour_as_works() -> None:
    """Ten hours at 8.50 in June 2019; the programme itself has no benefit.

    Source: art. 62a ust. 4, 73a ust. 3.
    """
    start = date(2019, 6, 17)
    works = psu.WorkLog([(start, 10)])
    paid = psu.pay(works, Month(2019, 6), agreement=date(2019, 1, 2))

    assert [] == keys(edition(start, None, activation=[(start, 10)]))
    assert 85_00 == paid.grosze
    assert not [key for key in programmes.formulas() if key.startswith("pai.")]


# -- bad input


@pytest.mark.parametrize(
    "days",
    [
        {"end": MONDAY - DAY},
        {"agreed": MONDAY + DAY},
        {"start": "2016-02-01"},
        {"activation": [("today", 1)]},
    ],
    ids=str,
)
def test_days_that_cannot_be_are_refused(days: dict[str, object]) -> None:
    """Out of order, or no days."""
    with pytest.raises(PeriodError):
        pai.Edition(**{"start": MONDAY} | days)  # type: ignore[arg-type] # wrong on purpose


def test_somebody_leaves_after_joining() -> None:
    """The other way round is refused."""
    with pytest.raises(PeriodError):
        pai.EditionParticipant("P", LAST, MONDAY)


def test_nobody_was_in_an_edition_before_there_were_any() -> None:
    """The first day was 2014-05-27."""
    before = pai.EditionParticipant(
        "P", earlier=[Period(date(2014, 5, 26), date(2014, 7, 25))]
    )
    with pytest.raises(NotInForceError, match=r"an earlier edition.*first: 2014-05-27"):
        pai.check(pai.Edition(MONDAY, participants=[before]))


def test_an_earlier_edition_may_have_begun_under_an_old_agreement() -> None:
    """Agreed before the repeal, begun after it, as the next one (art. 435 ust. 1)."""
    part = Period(date(2025, 6, 2), date(2025, 8, 1))
    person = pai.EditionParticipant("P", earlier=[part])
    start = date(2025, 8, 4)

    assert [] == keys(
        edition(start, None, agreed=date(2025, 5, 20), participants=[person])
    )


def test_hours_of_one_day_are_added_up() -> None:
    """More than a day has is refused in words."""
    with pytest.raises(AmountError, match="hours on 2016-02-01: got 25"):
        minutes_by_day([(MONDAY, 20), (MONDAY, 5)])

    assert {MONDAY: 270} == minutes_by_day([(MONDAY, 2), (MONDAY, "2.5")])
