"""Who is long-term unemployed, and how the time in the register is counted."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import NotInForceError, Period, PeriodError, Person, decide, unemployed
from tests.persons import but

DAY = timedelta(days=1)
ON = date(2026, 3, 1)
BEGIN, A2005, A2009 = date(2004, 6, 1), date(2005, 11, 1), date(2009, 2, 1)
URP = date(2025, 6, 1)
THIRTEEN_MONTHS = (date(2025, 2, 1), date(2026, 2, 28))
CLEAN = Person(
    registered_unemployed=True,
    registered_days_by_months=390,
    internship_days_by_months=0,
    workplace_preparation_days_by_months=0,
    adult_preparation_days_by_months=0,
)
RULE = unemployed.LONG_TERM


# -- the rule


@pytest.mark.parametrize("turn", [BEGIN, A2005, A2009, URP])
def test_more_than_twelve_months(turn: date) -> None:
    """Twelve are not enough; the day before each change, and on the day.

    Source: art. 2 ust. 1 pkt 5 UPZ; art. 2 pkt 4 URP; art. 114 k.c.
    """
    for day in {max(turn - DAY, BEGIN), turn}:
        counts = (359, 360, 361)
        people = [but(CLEAN, registered_days_by_months=n) for n in counts]

        assert [False, False, True] == [decide(RULE, one, day).met for one in people]


@pytest.mark.parametrize(
    ("taken_out", "on", "expected", "source"),
    [
        ("internship_days_by_months", BEGIN, True, "art. 2 ust. 1 pkt 5 (original)"),
        (
            "internship_days_by_months",
            A2005 - DAY,
            True,
            "art. 2 ust. 1 pkt 5 (original)",
        ),
        ("internship_days_by_months", A2005, False, "Dz.U. 2005 nr 164 poz. 1366"),
        (
            "internship_days_by_months",
            A2009 - DAY,
            False,
            "Dz.U. 2005 nr 164 poz. 1366",
        ),
        ("internship_days_by_months", A2009, False, "Dz.U. 2009 nr 6 poz. 33"),
        ("internship_days_by_months", URP - DAY, False, "Dz.U. 2009 nr 6 poz. 33"),
        ("internship_days_by_months", URP, False, "art. 2 pkt 4 URP"),
        ("workplace_preparation_days_by_months", A2005 - DAY, True, "original"),
        (
            "workplace_preparation_days_by_months",
            A2005,
            False,
            "Dz.U. 2005 nr 164 poz. 1366",
        ),
        (
            "workplace_preparation_days_by_months",
            A2009 - DAY,
            False,
            "Dz.U. 2005 nr 164",
        ),
        (
            "workplace_preparation_days_by_months",
            A2009,
            True,
            "Dz.U. 2009 nr 6 poz. 33",
        ),
        ("workplace_preparation_days_by_months", URP, True, "art. 2 pkt 4 URP"),
        (
            "adult_preparation_days_by_months",
            A2009 - DAY,
            True,
            "Dz.U. 2005 nr 164 poz. 1366",
        ),
        ("adult_preparation_days_by_months", A2009, False, "Dz.U. 2009 nr 6 poz. 33"),
        (
            "adult_preparation_days_by_months",
            URP - DAY,
            False,
            "Dz.U. 2009 nr 6 poz. 33",
        ),
        ("adult_preparation_days_by_months", URP, True, "art. 2 pkt 4 URP"),
    ],
)
def test_what_is_taken_out_depends_on_the_day(
    taken_out: str, on: date, expected: bool, source: str
) -> None:
    """Thirteen months, of which two were spent otherwise."""
    person = but(CLEAN, **{taken_out: 60})

    assert expected is decide(RULE, person, on).met, source


def test_who_is_not_unemployed_is_not_long_term_unemployed() -> None:
    """However long the register once was.

    Source: art. 2 ust. 1 pkt 5 UPZ; art. 2 pkt 4 URP: *bezrobotny*.
    """
    person = but(CLEAN, registered_unemployed=False)

    assert False is decide(RULE, person, ON).met


def test_counting_thirty_days_a_month_is_a_reading() -> None:
    """The acts do not say how months are added up, and the answer says so.

    Source: art. 112, 114 k.c.
    """
    verdict = decide(RULE, CLEAN, ON)

    assert ["evidence"] == [notice.about for notice in verdict.warnings]
    assert "art. 112, 114 Kodeksu cywilnego" in verdict.warnings[0].pl
    assert "art. 112, 114" in {cite.unit for cite in verdict.cites}
    assert "art. 2 pkt 4" == verdict.version.cites.unit


@pytest.mark.parametrize(
    ("on", "missing"),
    [
        (BEGIN, ("registered_unemployed", "registered_days_by_months")),
        (
            A2005,
            (
                "registered_unemployed",
                "registered_days_by_months",
                "internship_days_by_months",
                "workplace_preparation_days_by_months",
            ),
        ),
        (
            A2009,
            (
                "registered_unemployed",
                "registered_days_by_months",
                "internship_days_by_months",
                "adult_preparation_days_by_months",
            ),
        ),
        (
            URP,
            (
                "registered_unemployed",
                "registered_days_by_months",
                "internship_days_by_months",
            ),
        ),
    ],
)
def test_what_the_law_of_the_day_asks_for(on: date, missing: tuple[str, ...]) -> None:
    """Of somebody of whom nothing is known."""
    verdict = decide(RULE, Person(), on)

    assert (None, missing) == (verdict.met, verdict.missing)


def test_there_was_no_such_notion_before() -> None:
    """The act is in force from 2004-06-01."""
    with pytest.raises(NotInForceError, match="first: 2004-06-01"):
        decide(RULE, CLEAN, BEGIN - DAY)


# -- counting the register


def test_thirteen_months_of_which_two_of_internship() -> None:
    """Eleven months: not long-term unemployed; without them, long-term.

    Source: art. 2 pkt 4 URP.
    """
    on = date(2026, 2, 28)
    internship = Period(date(2025, 5, 1), date(2025, 6, 30))
    plain = unemployed.registered(Person(), [THIRTEEN_MONTHS], on)
    other = unemployed.registered(
        Person(), [THIRTEEN_MONTHS], on, internships=[internship]
    )

    assert (390, 0) == (
        plain.registered_days_by_months,
        plain.internship_days_by_months,
    )
    assert (390, 60) == (
        other.registered_days_by_months,
        other.internship_days_by_months,
    )
    assert (True, False) == (
        decide(RULE, plain, on).met,
        decide(RULE, other, on).met,
    )


@pytest.mark.parametrize(
    ("spells", "expected", "why"),
    [
        ([], 0, "never registered"),
        ([(date(2026, 3, 1), None)], 1, "registered on the day"),
        ([(date(2026, 3, 2), None)], 0, "registered the day after"),
        ([(date(2026, 2, 1), date(2026, 2, 28))], 30, "February is a month"),
        ([(date(2026, 1, 1), date(2026, 1, 31))], 30, "January is a month"),
        ([(date(2026, 1, 1), date(2026, 1, 30))], 30, "30 days beside no month"),
        ([(date(2026, 1, 15), date(2026, 2, 14))], 30, "date to date"),
        ([(date(2026, 1, 15), date(2026, 2, 16))], 32, "a month and two days"),
        ([(date(2025, 3, 1), date(2026, 2, 28))], 360, "twelve months"),
        ([(date(2025, 3, 1), None)], 361, "twelve months and a day"),
        ([(date(2024, 2, 1), date(2024, 3, 1))], 0, "the day before the window"),
        ([(date(2024, 2, 1), date(2024, 3, 2))], 1, "the first day of the window"),
        ([(date(2010, 1, 1), None)], 720, "the whole window"),
        ([(date(2025, 1, 1), date(2030, 1, 1))], 421, "what is ahead is cut off"),
        (
            [
                (date(2025, 1, 1), date(2025, 1, 31)),
                (date(2025, 6, 1), date(2025, 6, 15)),
            ],
            45,
            "spells are added up",
        ),
        (
            [
                (date(2025, 6, 16), date(2025, 6, 30)),
                (date(2025, 6, 1), date(2025, 6, 15)),
            ],
            30,
            "spells without a break are one, in any order",
        ),
        ([Period(date(2025, 1, 1), date(2025, 1, 31))], 30, "a period will do"),
        (
            [
                (date(2025, 1, 15), date(2025, 1, 31)),
                (date(2025, 2, 2), date(2025, 3, 1)),
            ],
            45,
            "17 days and a month of 28, but a month and 15 days without the break",
        ),
    ],
)
def test_the_register_is_counted(spells: list[Any], expected: int, why: str) -> None:
    """On 2026-03-01: from 2024-03-02, months of 30 days and the days beyond.

    Source: art. 112, 114 k.c.
    """
    person = unemployed.registered(Person(), spells, ON)

    assert expected == person.registered_days_by_months, why


@pytest.mark.parametrize(
    ("spells", "expected"),
    [
        ([(date(2025, 1, 1), None)], True),
        ([(date(2025, 1, 1), ON)], True),
        ([(date(2025, 1, 1), ON - DAY)], False),
        ([(ON + DAY, None)], False),
        ([], False),
    ],
)
def test_the_status_is_that_of_the_day(spells: list[Any], expected: bool) -> None:
    """Whoever is in the register on the day is unemployed."""
    person = unemployed.registered(Person(), spells, ON)

    assert expected is person.registered_unemployed


@pytest.mark.parametrize(
    ("kind", "fact"),
    [
        ("internships", "internship_days_by_months"),
        ("workplace_preparation", "workplace_preparation_days_by_months"),
        ("adult_preparation", "adult_preparation_days_by_months"),
    ],
)
def test_time_taken_out_lies_within_the_register(kind: str, fact: str) -> None:
    """Elsewhere it takes nothing out; what is not known stays so."""
    spells = [(date(2025, 1, 1), date(2025, 6, 30)), (date(2025, 9, 1), None)]
    across: Any = {kind: [(date(2025, 6, 1), date(2025, 9, 30))]}
    unknown: Any = {kind: None}

    assert 60 == getattr(unemployed.registered(Person(), spells, ON, **across), fact)
    assert 0 == getattr(unemployed.registered(Person(), spells, ON), fact)
    assert getattr(unemployed.registered(CLEAN, spells, ON, **unknown), fact) is None


def test_nothing_else_is_touched() -> None:
    """The person keeps every other fact."""
    person = unemployed.registered(Person(homeless=True, age=41), [], ON)

    assert (True, 41) == (person.homeless, person.age)


@pytest.mark.parametrize(
    "spells",
    [
        [(date(2025, 1, 1), None), (date(2025, 6, 1), None)],
        [(date(2025, 1, 1), date(2025, 1, 31)), (date(2025, 1, 31), None)],
        [(date(2025, 2, 1), date(2025, 1, 1))],
    ],
)
def test_impossible_spells_are_refused(spells: list[Any]) -> None:
    """Nobody is in the register twice, or leaves it before entering."""
    with pytest.raises(PeriodError):
        unemployed.registered(Person(), spells, ON)


def test_a_leap_day_has_a_window_as_well() -> None:
    """Two years before 2024-02-29 is 2022-02-28.

    Source: art. 112 k.c.
    """
    spells = [(date(2022, 2, 1), date(2022, 2, 28)), (date(2022, 3, 1), None)]
    person = unemployed.registered(Person(), spells, date(2024, 2, 29))

    assert 720 == person.registered_days_by_months


def test_a_day_before_the_notion_is_refused() -> None:
    """There was no window then."""
    with pytest.raises(NotInForceError):
        unemployed.registered(Person(), [], BEGIN - DAY)


@given(
    st.dates(date(2020, 1, 1), date(2027, 12, 31)),
    st.integers(0, 900),
    st.dates(date(2022, 1, 1), date(2027, 12, 31)),
)
def test_a_spell_never_counts_more_than_its_days_or_the_window(
    first: date, length: int, on: date
) -> None:
    """And at most two days a month fewer."""
    spell = Period(first, first + timedelta(length))
    counted = unemployed.registered(Person(), [spell], on).registered_days_by_months

    assert counted is not None
    assert 0 <= counted <= min(spell.days + 2, 720)


def spells(inside: set[int]) -> list[Period]:
    """Make spells of the days before `ON`, counted backwards, that are *inside*."""
    return [Period(ON - ago * DAY, ON - ago * DAY) for ago in inside]


def with_breaks(parts: list[tuple[int, int]]) -> set[int]:
    """Count days backwards: so many in the register, so many not, and so on."""
    inside: set[int] = set()
    ago = 0
    for length, gap in parts:
        inside |= set(range(ago, ago + length))
        ago += length + gap
    return inside


broken = st.lists(st.tuples(st.integers(1, 70), st.integers(1, 3)), max_size=14).map(
    with_breaks
)
added = broken | st.integers(0, 800).map(lambda days: set(range(days)))


@given(broken, added)
def test_a_longer_history_never_makes_anybody_less_long_term_unemployed(
    inside: set[int], more: set[int]
) -> None:
    """Days added before, after, or in a break; however the spells then lie."""
    less, most = (
        unemployed.registered(Person(), spells(days | {0}), ON)
        for days in (inside, inside | more)
    )

    assert (less.registered_days_by_months or 0) <= (
        most.registered_days_by_months or 0
    )
    assert decide(RULE, most, ON).met or not decide(RULE, less, ON).met


@given(broken, st.integers(0, 700))
def test_more_internship_never_makes_anybody_long_term_unemployed(
    inside: set[int], first: int
) -> None:
    """What is taken out lessens what is counted."""
    days = [
        unemployed.registered(
            Person(), spells(inside | {0}), ON, internships=spells(set(taken))
        )
        for taken in (range(first, first + 30), range(first, first + 60))
    ]

    assert decide(RULE, days[0], ON).met or not decide(RULE, days[1], ON).met
