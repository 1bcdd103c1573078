"""Stays in a centre: phases, their ends, and what is refused."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    ArgumentError,
    Interpretations,
    NotInForceError,
    Period,
    PeriodError,
    UnknownNameError,
)
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.class_days import ClassDays
from reintegra.programmes.cis.end_reason import EndReason
from reintegra.programmes.cis.participation import (
    Extension,
    Participation,
)
from reintegra.programmes.cis.phases import Phase

days = st.dates(date(2003, 8, 14), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("start", "same_date", "day_before"),
    [
        (date(2026, 1, 1), date(2026, 2, 1), date(2026, 1, 31)),
        (date(2026, 2, 15), date(2026, 3, 15), date(2026, 3, 14)),
        (date(2026, 1, 29), date(2026, 2, 28), date(2026, 2, 28)),
        (date(2026, 1, 30), date(2026, 2, 28), date(2026, 2, 28)),
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 2, 28)),
        (date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_the_trial_month_ends_as_the_reading_says(
    start: date, same_date: date, day_before: date
) -> None:
    """Date to date by the ministry (OP-15); no such date: the last day of the month."""
    stay = Participation("P", start)
    by = [
        stay.phases(under=Interpretations({"OP-15": key}))[0].period.last
        for key in ("same_date", "day_before")
    ]

    assert [same_date, day_before] == by


@pytest.mark.parametrize(
    ("reading", "ends"),
    [
        ("from_start", [date(2026, 2, 1), date(2027, 1, 1), date(2027, 7, 1)]),
        ("from_previous_end", [date(2026, 2, 1), date(2027, 1, 1), date(2027, 7, 1)]),
        ("from_next_day", [date(2026, 2, 1), date(2027, 1, 2), date(2027, 7, 3)]),
    ],
)
def test_phases_follow_one_another_as_the_reading_says(
    reading: str, ends: list[date]
) -> None:
    """All counted from the first day, or one from the other (OP-16)."""
    stay = Participation("P", date(2026, 1, 1), extension_months=6)
    phases = stay.phases(under=Interpretations({"OP-16": reading}))

    assert ends == [phase.period.last for phase in phases]


def test_counting_from_a_clipped_end_loses_its_date() -> None:
    """From 31 January the trial ends on 28 February, and 28 goes on from there."""
    stay = Participation("P", date(2026, 1, 31))
    phases = stay.phases(under=Interpretations({"OP-16": "from_previous_end"}))

    assert date(2027, 1, 28) == phases[1].period.last


def test_the_phase_of_a_day_is_named() -> None:
    """Trial, main, extension, and nothing outside."""
    stay = Participation("P", date(2026, 1, 1), extensions=(Extension(6),))
    asked = [
        date(2025, 12, 31),
        date(2026, 1, 1),
        date(2026, 2, 1),
        date(2026, 2, 2),
        date(2027, 1, 1),
        date(2027, 1, 2),
        date(2027, 7, 1),
        date(2027, 7, 2),
    ]
    expected = [None, "trial", "trial", "main", "main", "extension", "extension", None]

    assert expected == [stay.phase_on(day) for day in asked]


def test_the_phases_end_with_the_stay() -> None:
    """A stay that ends in the trial month has no main period."""
    stay = Participation("P", date(2026, 1, 1), date(2026, 1, 20))

    assert [Phase.TRIAL] == [phase.phase for phase in stay.phases()]


@given(start=days, months=st.integers(0, 12), keys=st.data())
def test_phases_touch_and_never_overlap(
    start: date, months: int, keys: st.DataObject
) -> None:
    """Whatever the readings, each phase begins the day after the one before it."""
    under = Interpretations(
        {
            "OP-15": keys.draw(st.sampled_from(["same_date", "day_before"])),
            "OP-16": keys.draw(
                st.sampled_from(["from_start", "from_previous_end", "from_next_day"])
            ),
        }
    )
    phases = Participation("P", start, extension_months=months).phases(under=under)
    follows = [
        one.period.last + timedelta(days=1) == other.period.first
        for one, other in itertools.pairwise(phases)
    ]

    assert all(follows)


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        (
            {"start": None},
            r"cis\.Participation\.start: got None, expected a datetime\.date",
        ),
        (
            {"end": "2026-01-01"},
            r"\.end: got '2026-01-01', expected a datetime\.date or None",
        ),
        ({"end": date(2025, 12, 31)}, "expected 2026-01-01"),
        ({"job_from": date(2026, 1, 1)}, "expected 2026-01-02 or later"),
        ({"programme_end": date(2026, 2, 1)}, "expected None, as job_from"),
        (
            {"job_from": date(2026, 2, 2), "programme_end": date(2026, 2, 1)},
            "expected 2026-02-02 or later",
        ),
        ({"extension_months": -1}, "got months of extension -1, expected 0 to 1200"),
        (
            {"extension_months": 6, "extensions": (Extension(6),)},
            "expected them or extension_months",
        ),
    ],
)
def test_an_impossible_stay_is_refused(given_: dict[str, object], said: str) -> None:
    """What cannot be is refused with what came and what would be right."""
    facts: dict[str, object] = {"id": "P", "start": date(2026, 1, 1), **given_}

    with pytest.raises(PeriodError, match=said):
        Participation(**facts)  # type: ignore[arg-type] # wrong on purpose


def test_a_ground_that_the_act_does_not_know_is_refused() -> None:
    """Removal above 20 % unexcused absence is no statutory ground (art. 13 ust. 4)."""
    with pytest.raises(UnknownNameError, match="breach, abandonment, declaration"):
        Participation("P", date(2026, 1, 1), end_reason="absence_above_20_percent")


@pytest.mark.parametrize(
    ("reason", "unit"),
    [
        ("breach", "art. 13 ust. 4 pkt 1"),
        ("abandonment", "art. 13 ust. 4 pkt 2"),
        ("declaration", "art. 13 ust. 4 pkt 3"),
        ("job", "art. 13 ust. 5"),
        ("expired", "art. 13 ust. 5"),
    ],
)
def test_a_ground_has_its_address(reason: str, unit: str) -> None:
    """And its Polish words."""
    stay = Participation("P", date(2026, 1, 1), end_reason=EndReason(reason))

    assert stay.end_reason is not None
    assert (unit, True) == (stay.end_reason.cites.unit, bool(stay.end_reason.pl))


@pytest.mark.parametrize(
    ("reading", "last"),
    [("day_before", date(2026, 8, 13)), ("same_day", date(2026, 8, 14))],
)
def test_work_ends_a_stay_as_the_reading_says(reading: str, last: date) -> None:
    """A job from 14 August, no last day recorded (OP-21)."""
    stay = Participation("P", date(2026, 3, 2), job_from=date(2026, 8, 14))
    under = Interpretations({"OP-21": reading})

    assert (last, last, f"OP-21={reading}") == (
        stay.last_day(under=under),
        stay.phases(under=under)[-1].period.last,
        str(stay.interpretations(under)[-1]),
    )


def test_the_recorded_last_day_goes_before_the_job() -> None:
    """OP-21 is met only where none is recorded."""
    stay = Participation(
        "P", date(2026, 3, 2), date(2026, 8, 10), job_from=date(2026, 8, 14)
    )

    assert (date(2026, 8, 10), 2) == (
        stay.last_day(),
        len(stay.interpretations(Interpretations())),
    )


def test_an_extension_by_nothing_is_refused() -> None:
    """An extension adds at least one month."""
    with pytest.raises(PeriodError, match="got 0 months"):
        Extension(0)


def test_the_months_of_all_extensions_are_added() -> None:
    """Several decisions, one sum."""
    stay = Participation("P", date(2026, 1, 1), extensions=[Extension(6), Extension(3)])

    assert 9 == stay.extended_by


def test_two_marks_on_a_day_are_refused() -> None:
    """A day was one thing."""
    day = date(2026, 7, 1)

    with pytest.raises(PeriodError, match="got two on 2026-07-01"):
        Attendance([(day, "present"), (day, "free")])


@pytest.mark.parametrize("mark", ["presnt", "excused", "nieobecny", "W"])
def test_an_unknown_mark_is_refused_with_every_mark_and_its_meaning(mark: str) -> None:
    """Never with the most like it alone: *excused* is no *unexcused*."""
    with pytest.raises(UnknownNameError) as raised:
        Attendance({date(2026, 7, 1): mark})

    assert ((), tuple(Mark)) == (raised.value.nearest, raised.value.known)
    assert all(f"{one} ({one.en})" in str(raised.value) for one in Mark)


def test_a_mark_on_no_day_is_refused() -> None:
    """Text is no day."""
    with pytest.raises(PeriodError, match=r"expected a datetime\.date"):
        Attendance({"2026-07-01": "present"})  # type: ignore[arg-type] # wrong on purpose


def test_overlapping_certificates_are_refused() -> None:
    """A day of incapacity is certified once."""
    first = Period(date(2026, 7, 1), date(2026, 7, 5))
    second = Period(date(2026, 7, 5), date(2026, 7, 9))

    with pytest.raises(PeriodError, match="certificates overlap"):
        Attendance(sickness=(second, first))


# -- class days


@pytest.mark.parametrize(
    ("given", "saturday", "wednesday"),
    [
        (None, False, True),
        (range(1, 6), False, True),
        ([1, 2, 3, 4, 5, 6], True, True),
        ([date(2026, 7, 4)], True, False),
        ([6], True, False),
    ],
)
def test_class_days_are_weekdays_or_days(
    given: list[int] | list[date] | None, saturday: bool, wednesday: bool
) -> None:
    """Monday to Friday unless the centre says otherwise; days off work are none."""
    kept = Attendance(class_days=given)
    again = Attendance(class_days=kept.class_days)

    assert saturday is kept.timetable.includes(date(2026, 7, 4))
    assert wednesday is again.timetable.includes(date(2026, 7, 1))
    assert not kept.timetable.includes(date(2026, 11, 11))
    assert (None if given is None else kept.timetable) == kept.class_days


@pytest.mark.parametrize("given", [[], [7], [0], [True], [1, date(2026, 7, 4)], "1-6"])
def test_class_days_of_another_kind_are_refused(given: object) -> None:
    """Sunday is a day off work; nothing, or both kinds at once, tell nothing."""
    with pytest.raises((ArgumentError, PeriodError), match="class_days"):
        Attendance(class_days=given)  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize(
    ("weekdays", "days"), [((), ()), ((7,), ()), ((1,), (date(2026, 7, 4),))]
)
def test_class_days_are_checked_however_they_are_made(
    weekdays: tuple[int, ...], days: tuple[date, ...]
) -> None:
    """Neither, none that there is, both at once."""
    with pytest.raises(PeriodError, match="expected weekdays from 1"):
        ClassDays(frozenset(weekdays), frozenset(days))


@pytest.mark.parametrize("start", [date(1850, 1, 1), date(2003, 8, 13)])
def test_no_stay_has_phases_before_the_act(start: date) -> None:
    """The law says so, not the record: there was no trial month yet."""
    with pytest.raises(NotInForceError, match="trial_months"):
        Participation("P", start).phases()


def test_a_certificate_covers_its_days() -> None:
    """From its first day to its last."""
    sick = Period(date(2026, 7, 24), date(2026, 7, 27))
    kept = Attendance(sickness=[sick])
    found = [
        day
        for day in Period(date(2026, 7, 1), date(2026, 7, 31))
        if kept.certified(day)
    ]

    assert list(sick) == found
