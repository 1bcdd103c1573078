"""What values are made of: names, graphs, mappings and short reprs."""

import copy
import pickle
import re
import sys
from datetime import date
from fractions import Fraction
from types import ModuleType

import pytest
from attrs import evolve

from reintegra import UnknownNameError, cis, outcomes, parameters
from reintegra.grammar.nodes import Parameter, Product, Sum, Term
from reintegra.law.open_points import OP_05
from reintegra.people.person import Person
from reintegra.programmes.duties.registry import DUTIES
from reintegra.values import FrozenMapping, frozen, shared
from reintegra.values.names import named
from tests.copies import pickled
from tests.outcomes.participants import finisher
from tests.things import WIDTH

# -- by name


@pytest.mark.parametrize(
    "value",
    [
        cis.ELIGIBLE,
        cis.BENEFIT,
        OP_05,
        outcomes.METRICS["taken_up_work"],
        DUTIES["psu.plan"],
    ],
)
def test_what_the_library_holds_is_read_as_the_same_object(value: object) -> None:
    """And is a few bytes long."""
    assert pickled(value) is value
    assert len(pickle.dumps(value)) < 150


def test_an_amended_parameter_is_a_value_of_its_own() -> None:
    """It has the key of the library's, and is neither equal to it nor read as it."""
    wage = parameters.get("minimum_wage")
    assert isinstance(wage, Parameter)
    bill = wage.amended(date(2030, 1, 1), 5000_00, "a bill")

    assert (bill, hash(wage)) == (pickled(bill), hash(bill))
    assert wage != pickled(bill)


def test_a_name_that_moved_is_no_longer_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a module no longer holds is pickled by value."""
    home = ModuleType("reintegra.of_a_test")
    monkeypatch.setitem(sys.modules, home.__name__, home)
    monkeypatch.setattr(home, "ONE", evolve(WIDTH, key="one"), raising=False)
    one = home.ONE

    assert pickled(one) is one
    monkeypatch.delattr(home, "ONE")
    assert pickled(one) is not one
    assert pickled(one) == one


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("os", "system"),
        ("reintegra.nowhere", "RULE"),
        ("reintegra.law.open_points", "OP_5000"),
        ("reintegra.law.open_points", "POINTS[OP-5000]"),
    ],
)
def test_an_unknown_name_is_refused(module: str, name: str) -> None:
    """As of a pickle of another version, or of nobody's."""
    table, _, key = name.rstrip("]").partition("[")
    with pytest.raises(UnknownNameError, match=re.escape(f"{module}.{name}")):
        named(module, table, key)


# -- shared parts


def doubled(times: int) -> Term:
    """Add a term to itself, and the sum to itself, and so on."""
    made: Term = Product(WIDTH, 2)
    for _ in range(times):
        made = Sum((made, made))
    return made


def test_shared_parts_are_compared_and_pickled_once() -> None:
    """A tree of 2 to the power of 200 leaves is 202 parts."""
    one, other = doubled(200), doubled(200)

    assert one == other
    assert hash(one) == hash(other)
    assert one == pickled(one)
    assert len(pickle.dumps(one)) < 20_000
    assert one != doubled(199)


def test_a_deep_tree_is_no_deep_recursion() -> None:
    """Five thousand levels, where Python allows for a thousand."""
    assert doubled(5000) == pickled(doubled(5000))


def test_numbers_of_two_kinds_are_equal_and_words_are_not() -> None:
    """As before: 1 and the fraction 1; but no word and its number."""
    assert Sum((1,)) == Sum((Fraction(1),))
    assert Sum((1,)) != Sum((Sum((1,)),))
    assert Sum((1,)) != Sum((1, 1))
    number: object = 1
    assert Sum((1,)) != number


# -- frozen mappings


def test_a_frozen_mapping_refuses_to_change() -> None:
    """Whichever way it is tried, and so do its copies."""
    marks = FrozenMapping({"a": 1})
    for one in (marks, copy.copy(marks), copy.deepcopy(marks), pickled(marks)):
        with pytest.raises(TypeError, match="cannot change"):
            one["a"] = 2
        with pytest.raises(TypeError, match="cannot change"):
            one.update(a=2)

        assert {"a": 1} == one
        assert hash(marks) == hash(one)


# -- reprs


def test_a_long_repr_names_what_is_told_and_how_much_there_is() -> None:
    """A cohort says how many; a person only what is known."""
    cohort = outcomes.Cohort([finisher(name=f"P-{n}") for n in range(1000)])

    assert repr(cohort).endswith("… (1000))")
    assert "Person(age=41, homeless=True)" == repr(Person(age=41, homeless=True))


@frozen
class Told:
    """Something of a test."""

    text: str = ""
    parts: tuple[object, ...] = ()
    other: object = None


@frozen
class Loud:
    """Something that shows itself at length."""

    def __repr__(self) -> str:
        return f"<Loud {'!' * 1000}>"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Told("a", (1,)), "Told(text='a', parts=(1,), other=None)"),
        (Told(parts=([], {2})), "Told(text='', parts=([], {2}), other=None)"),
        (Told(other={*"bca"}), "Told(text='', parts=(), other={'a', 'b', 'c'})"),
        (Told(other={"b": 1}), "Told(text='', parts=(), other={'b': 1})"),
        (Told(other=10**5000), "Told(text='', parts=(), other=<int>)"),
        (Told("x" * 400), f"Told(text='{'x' * 58}…)"),
        (Told("a", ("x" * 58,) * 9), f"Told(text='a', parts=('{'x' * 57}… (9))"),
        (FrozenMapping({"a": 1}), "{'a': 1}"),
        (FrozenMapping({"a": "x" * 400}), f"{{'a': '{'x' * 291}…}}"),
    ],
)
def test_a_repr_is_that_of_attrs_where_it_fits(value: object, shown: str) -> None:
    """Otherwise its fields are cut."""
    assert shown == repr(value)


@frozen
class Dated:
    """Something of a test, with a day that is mostly the same."""

    text: str
    day: date = date(2020, 5, 4)


def test_a_default_is_left_out_also_after_a_pickle() -> None:
    """It is another object then, and equal."""
    long = "x" * 400

    assert "day" not in repr(Dated(long))
    assert repr(Dated(long)) == repr(pickled(Dated(long)))
    assert "day=" in repr(Dated(long, date(2020, 5, 5)))


def test_an_own_repr_is_cut_too() -> None:
    """And ends as it would."""
    assert 300 == len(repr(Loud()))
    assert repr(Loud()).endswith("!…>")


def test_a_shared_class_stays_its_own() -> None:
    """The decorator returns the class it was given."""
    assert shared(Told) is Told
