"""A stated share beside the one that the numbers give."""

import pytest

from reintegra import AmountError, ArgumentError
from reintegra.projects import Counts, Project, Result, unit_cost
from reintegra.projects.head_counts import Persons


def project(*results: Result, **counts: Persons | str) -> Project:
    """Make a project of which only counts and results are known."""
    said = Counts(**counts)
    return Project(key="p", pl="", forms=["cis"], counts=said, results=results)


def result(**said: object) -> Result:
    """Make a result that says no more than this."""
    return Result(pl="praca", en="work", **said)  # type: ignore[arg-type] # as given


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

    assert "ponad 17,5\N{NO-BREAK SPACE}%" == found.stated.pl
    assert "above 17.5 %" == found.stated.en
    assert "9 / 50 (enrolled)" == found.computed.en


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


@pytest.mark.parametrize("wrong", ["1e999999999", "185 %", 85, "5 zł", 0.6])
def test_a_stated_share_that_cannot_be_is_refused(wrong: object) -> None:
    """At once."""
    with pytest.raises((AmountError, ArgumentError), match=r"(share|stated): got"):
        result(stated=wrong)
