"""Numbers of persons: counts, or bounds that a text states."""

from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra import AmountError, ArgumentError, FactError
from reintegra.people.numerals import Bound, Numeral
from reintegra.projects import Budget, Counts, Result, unit_cost
from reintegra.projects.head_counts import Persons, at_most, bounds, equal, persons_text


def result(**said: object) -> Result:
    """Make a result that says no more than this."""
    return Result(pl="praca", en="work", **said)  # type: ignore[arg-type] # as given


def written(text: str) -> Persons:
    """Read a number of persons."""
    found = Counts(enrolled=text).enrolled
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50", (50, 50)),
        ("50 osób", (50, 50)),
        ("1 954 700", (1_954_700, 1_954_700)),
        ("ponad 2900", (2901, None)),
        ("co najmniej 30 osób", (30, None)),
        ("poniżej 12", (0, 11)),
        ("do 12", (0, 12)),
        ("ok. 60", (0, None)),
        ("3 tys. osób", (2500, 3500)),
    ],
)
def test_a_bound_of_persons_has_ends(
    text: str, expected: tuple[int, int | None]
) -> None:
    """The least and the most that can be meant."""
    assert expected == bounds(written(text))


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ("49", "50", True),
        ("51", "50", False),
        ("ponad 50", "50", False),
        ("ponad 49", "50", None),
        ("do 50", "co najmniej 50", True),
        ("50", "ponad 40", None),
    ],
)
def test_a_part_is_no_more_than_its_whole(
    part: str, whole: str, expected: bool | None
) -> None:
    """Where the bounds leave it open, it is not known."""
    assert expected is at_most(written(part), written(whole))


def test_bounds_agree_as_far_as_they_say() -> None:
    """Two numbers do or do not; a bound excludes at most."""
    assert [True, False, False, None] == [
        equal(written(one), written(other))
        for one, other in (
            ("50", "50"),
            ("50", "49"),
            ("ponad 50", "50"),
            ("ponad 40", "50"),
        )
    ]


def test_persons_are_written_in_both_languages() -> None:
    """With the word of a bound; a question mark for what is not known."""
    over = written("ponad 2900 osób")

    assert "ponad 2\N{NO-BREAK SPACE}900" == persons_text(over, "pl")
    assert ("above 2,900", "50", "?") == (
        persons_text(over, "en"),
        persons_text(50, "en"),
        persons_text(None, "en"),
    )


def test_a_count_of_a_cost_is_read_as_any_other() -> None:
    """In the notation of texts, and refused where it is none."""
    assert Decimal(100) == unit_cost("900 zł", "9 osób", "outcome", "settled").amount
    assert unit_cost("900", "ponad 9", "outcome", "settled").amount is None
    assert Decimal(100) == Budget("900").cost_per("9", "outcome", "settled").amount
    with pytest.raises(FactError, match=r"UnitCost\.count: got '9,5', expected a numb"):
        unit_cost("900", "9,5", "outcome", "settled")


def test_national_registers_are_larger_than_a_million() -> None:
    """1,954,700 unemployed; more than anybody lives in Poland is refused."""
    assert 1_954_700 == result(of=1_954_700).of
    with pytest.raises(FactError, match=r"Result\.of: got 100000001"):
        result(of=100_000_001)


@pytest.mark.parametrize(
    "wrong", [-1, True, 2.5, [5], Numeral(Fraction(-1), Bound.ABOVE)]
)
def test_what_is_no_number_of_persons_is_refused(wrong: object) -> None:
    """When it is made."""
    with pytest.raises(
        (FactError, ArgumentError), match=r"Counts\.finished: got .*, expected a "
    ):
        Counts(finished=wrong)  # type: ignore[arg-type] # the point


@pytest.mark.parametrize("wrong", ["five", "5 zł", "1e999999999"])
def test_text_that_is_no_number_of_persons_is_refused(wrong: str) -> None:
    """At once."""
    with pytest.raises(AmountError, match="persons: got"):
        Counts(finished=wrong)


def test_half_a_person_is_refused() -> None:
    """As a number of persons."""
    with pytest.raises(FactError, match=r"Counts\.enrolled: got '2,5', expected a"):
        Counts(enrolled="2,5 osoby")
