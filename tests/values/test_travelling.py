"""Every value travels: copied, pickled, hashed, compared and shown in one line."""

from concurrent.futures import ProcessPoolExecutor
from datetime import date
from enum import Enum
from multiprocessing import get_context
from types import ModuleType

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra import Month, Person, Statement, Verdict, cis, decide
from reintegra.errors import ArgumentError, ReintegraError
from reintegra.grammar.nodes import Formula, Rule
from tests.answers import JULY, MARKS, STAY
from tests.any_value import values
from tests.copies import COPIES, pickled
from tests.things import formulas, rules
from tests.values_found import below, classes, public

CLASSES = classes()
"""Collected from the doors and the reference, errors apart: they have own tests."""
VALUES = [kind for kind in CLASSES if not issubclass(kind, ReintegraError)]
TODAY = date(2026, 7, 1)


def check(value: object) -> None:
    """Check that a value is the same after each way of travelling."""
    for again in COPIES:
        other = again(value)

        assert type(value) is type(other)
        assert value == other
        assert hash(value) == hash(other)
        if attrs.has(type(value)):  # Python shows a set in any order
            assert repr(value) == repr(other)
    assert len(repr(value)) <= 300
    assert "\n" not in repr(value)


@pytest.mark.parametrize(
    "kind", VALUES, ids=lambda kind: f"{kind.__module__}.{kind.__name__}"
)
@given(data=st.data())
def test_a_value_of_every_public_class_travels(kind: type, data: st.DataObject) -> None:
    """A class of which no value is found fails: none is left out in silence."""
    check(data.draw(values(kind)))


@given(rules(2) | formulas)
def test_every_sentence_travels(said: Rule | Formula) -> None:
    """By value where it is a user's own, with all of its words."""
    for one in below(said):
        if attrs.has(type(one)):
            check(one)


def test_the_errors_are_public_too() -> None:
    """`tests/test_errors.py` tries them."""
    assert ReintegraError in CLASSES


def test_a_public_constant_cannot_change() -> None:
    """Nor is its ``repr`` long; of a plain tuple that is Python's own."""
    constants = [one for one in public() if not isinstance(one, type | ModuleType)]
    kinds = [one for one in public() if isinstance(one, type) and issubclass(one, Enum)]

    assert [] == [one for one in constants if type(one) in {dict, list, set}]
    for one in (*constants, *(member for kind in kinds for member in kind)):
        if type(one) is not tuple:
            check(one)


# -- across processes


def slip(month: Month) -> Statement:
    """Compute a statement, as a worker of a pool would."""
    return cis.integration_benefit(STAY, MARKS, month)


def verdict(person: Person) -> Verdict:
    """Decide a rule, as a worker of a pool would."""
    return decide(cis.ELIGIBLE, person, TODAY)


def test_a_statement_crosses_a_process_pool() -> None:
    """With its reasons; its formula is the very one of the library."""
    month = Month(2026, 7)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        (made,) = pool.map(slip, [month])

    assert slip(month) == made
    assert slip(month).explain() == made.explain()
    assert made.formula is cis.BENEFIT


def test_a_verdict_crosses_a_multiprocessing_pool() -> None:
    """As a value that is sent, and as one that comes back."""
    with get_context("spawn").Pool(1) as pool:
        (made,) = pool.map(verdict, [Person(homeless=True)])

    assert verdict(Person(homeless=True)) == made
    assert made.rule is cis.ELIGIBLE


def test_a_month_read_early_is_read_again() -> None:
    """A month may be asked as it was known on any day of it, by a pickle as well."""
    early = cis.integration_benefit(
        STAY, MARKS, Month(2026, 7), known_on=date(2026, 7, 2)
    )

    assert early == pickled(early)
    assert early.total == pickled(early).total


def test_a_verdict_that_was_pickled_has_no_other_attributes() -> None:
    """What follows from it is worked out when it is asked for, and nothing else."""
    read = pickled(verdict(Person(homeless=True)))

    assert not hasattr(read, "nothing")
    assert verdict(Person(homeless=True)).reason == read.reason
    assert verdict(Person(homeless=True)).version == read.version


def test_why_an_answer_cannot_be_worked_out_is_said() -> None:
    """An error of the law or of the record is raised as it is."""
    read = pickled(evolve(verdict(Person()), record=JULY))

    with pytest.raises(ArgumentError, match=r"decide.record: got .* a Person"):
        _ = read.met
