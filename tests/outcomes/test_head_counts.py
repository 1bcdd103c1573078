"""Counts that a text gives as numbers or as bounds, held against each other."""

from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra import AmountError, ArgumentError, FactError
from reintegra.outcomes import Budget, Counts, Project, Result, unit_cost
from reintegra.people.numerals import Bound, Numeral
from reintegra.projects.head_counts import Persons, ends, no_more, persons, same


def project(*results: Result, **counts: Persons | str) -> Project:
    """Make a project of which only counts and results are known."""
    said = Counts(**counts)
    return Project(key="p", pl="", forms=["cis"], counts=said, results=results)


def result(**said: object) -> Result:
    """Make a result that says no more than this."""
    return Result(pl="praca", en="work", **said)  # type: ignore[arg-type] # as given


def answers(one: Project) -> dict[str, bool | None]:
    """Return what each comparison says."""
    return {found.key: found.agrees for found in one.check()}


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
    assert expected == ends(written(text))


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
    assert expected is no_more(written(part), written(whole))


def test_bounds_agree_as_far_as_they_say() -> None:
    """Two numbers do or do not; a bound excludes at most."""
    assert [True, False, False, None] == [
        same(written(one), written(other))
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

    assert "ponad 2\N{NO-BREAK SPACE}900" == persons(over, "pl")
    assert ("above 2,900", "50", "?") == (
        persons(over, "en"),
        persons(50, "en"),
        persons(None, "en"),
    )


# -- findings


def test_what_contradicts_is_found() -> None:
    """49 finished, and 9 of 50 who finished; 60 of 50; 100 enrolled of 50 recruited."""
    finished = project(result(of=50, denominator="finished"), finished=49)
    beyond = project(result(persons=60, of=50))
    recruited = project(recruited=50, enrolled=100)

    assert answers(finished)["result.1.of"] is False
    assert answers(beyond)["result.1.persons"] is False
    assert {"counts.p.enrolled": False} == answers(recruited)


def test_what_agrees_is_said_too() -> None:
    """Of the same three."""
    agreed = project(
        result(persons=9, of=50, denominator="finished", stated="18 %"),
        recruited=100,
        enrolled=80,
        finished=50,
    )

    assert {
        "counts.p.enrolled": True,
        "counts.p.finished": True,
        "result.1": True,
        "result.1.persons": True,
        "result.1.of": True,
    } == answers(agreed)


def test_a_finding_reads_in_both_languages() -> None:
    """No English inside Polish."""
    (found,) = project(recruited="do 50", enrolled=100).check()

    assert "objęci wsparciem, nie więcej niż biorący udział w rekrutacji (projekt)" == (
        found.label("pl")
    )
    assert "enrolled no more than recruited (p)" == found.label("en")
    assert ("co najwyżej 50", "at most 50") == (found.found("pl"), found.found("en"))
    assert ("100", "100") == (found.claim("pl"), found.claim("en"))


# -- a stated share


@pytest.mark.parametrize(
    ("stated", "agrees"),
    [
        ("18 %", True),
        ("18.4 %", False),
        ("18,0 %", True),
        ("18.04 %", False),
        ("ok. 19 %", True),
        ("ok. 20 %", False),
        ("ponad 17 %", True),
        ("ponad 18 %", False),
        ("co najmniej 18 proc.", True),
        ("0.2", True),
        (0, False),
        (1, False),
    ],
)
def test_a_stated_share_carries_its_own_precision(
    stated: str | int, agrees: bool
) -> None:
    """9 of 50: half a unit of the last digit, 1.5 points where the text says about."""
    said = result(persons=9, of=50, denominator="finished", stated=stated)

    assert agrees is said.agrees


def test_a_stated_share_is_shown_as_it_was_said() -> None:
    """With its word, in the language asked for."""
    (found, *_) = project(result(persons=9, of=50, stated="ponad 17,5 %")).check()

    assert "ponad 17,5\N{NO-BREAK SPACE}%" == found.claim("pl")
    assert "above 17.5 %" == found.claim("en")
    assert "9 / 50 (enrolled)" == found.found("en")


def test_a_bound_of_persons_has_no_exact_share_and_no_exact_cost() -> None:
    """What is above 2900 is no number."""
    said = result(persons="ponad 2900", of=4000, stated="80 %")
    cost = unit_cost("900000", said.persons, "outcome", "settled")

    assert (None, None) == (said.share, said.agrees)
    assert (None, "not known: how many (outcome, settled)") == (cost.amount, cost.why)


@pytest.mark.parametrize(
    ("persons", "of", "stated", "agrees"),
    [
        ("ponad 9", 50, "18 %", False),  # ten at the least are 20 %
        ("ponad 9", 50, "20 %", None),
        ("ponad 9", 50, "ponad 18 %", True),
        ("ponad 9", 50, "co najwyżej 19 %", False),
        ("co najmniej 9", 50, "poniżej 18 %", False),
        ("poniżej 9", 50, "18 %", False),
        ("do 9", 50, "18 %", None),
        ("do 9", 50, "do 18 %", True),
        (9, "ponad 50", "18 %", None),
        (9, "co najmniej 60", "18 %", False),
        (9, "poniżej 50", "18 %", None),
        (9, "poniżej 40", "ok. 18 %", False),
        ("ok. 9", 50, "18 %", None),
        (9, "poniżej 1", "18 %", None),
    ],
)
def test_bounds_of_persons_bound_their_share(
    persons: str | int, of: str | int, stated: str, agrees: bool | None
) -> None:
    """Where no share within them can be the stated one, it contradicts them."""
    assert agrees is result(persons=persons, of=of, stated=stated).agrees


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


@pytest.mark.parametrize("wrong", ["1e999999999", "185 %", 85, "5 zł", 0.6])
def test_a_stated_share_that_cannot_be_is_refused(wrong: object) -> None:
    """At once."""
    with pytest.raises((AmountError, ArgumentError), match=r"(share|stated): got"):
        result(stated=wrong)


def test_half_a_person_is_refused() -> None:
    """As a number of persons."""
    with pytest.raises(FactError, match=r"Counts\.enrolled: got '2,5', expected a"):
        Counts(enrolled="2,5 osoby")
