"""Three entities and three quarters: business data, by the act."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import ArgumentError, FactError, NotInForceError
from reintegra.disclosure import TOTAL, dominated, suppress, suppress_entities
from reintegra.disclosure.suppressed_table import HidingReason
from reintegra.law.evidence import Evidence

DAY = date(2026, 9, 1)
EVEN = {"k": 40, "l": 30, "m": 30}


@pytest.mark.parametrize(
    ("values", "answer"),
    [([75, 25], False), ([76, 24], True), ([5], True), ([0, 0], False), ([], False)],
)
def test_more_than_three_quarters_dominates(values: list[int], answer: bool) -> None:
    """Exactly three quarters do not.

    Source: art. 38 ust. 2 ustawy o statystyce publicznej.
    """
    assert answer is dominated(values, on=DAY)


def test_two_entities_are_too_few_and_three_are_not() -> None:
    """The cell of two is hidden, and the smallest other one with it."""
    table = {"a": {"p": 50, "q": 50}, "b": EVEN, "c": {"r": 60, "s": 70, "t": 80}}
    found = suppress_entities(table, on=DAY)

    assert {"a": HidingReason.PRIMARY, "b": HidingReason.COMPLEMENTARY} == found.hidden
    assert {"c": 210, TOTAL: 410} == found.shown
    assert {"a": (0, 200), "b": (0, 200)} == found.bounds


def test_one_that_dominates_is_hidden() -> None:
    """Three entities, one of them with more than three quarters."""
    table = {"a": {"p": 80, "q": 10, "r": 10}, "b": EVEN, "c": EVEN}

    assert HidingReason.PRIMARY is suppress_entities(table, on=DAY).hidden["a"]


def test_hidden_cells_are_held_against_the_rule_together() -> None:
    """Two cells of the same two entities: their sum would still be of two."""
    pair = {"p": 10, "q": 10}
    found = suppress_entities({"a": pair, "b": pair, "c": EVEN}, on=DAY)

    assert {"a", "b", "c"} == found.hidden.keys()
    assert {TOTAL: 140} == found.shown


def test_a_total_counts_an_entity_once() -> None:
    """Two entities in both cells are two in all, so that the total is hidden, too."""
    pair = {"p": 10, "q": 10}

    assert TOTAL in suppress_entities({"a": pair, "b": pair}, on=DAY).hidden


def test_two_ways_and_cells_without_entities() -> None:
    """An empty cell is known to be empty: it stays, and protects nothing."""
    table = {
        "a": {"x": {"p": 5, "q": 5}, "y": {}, "z": EVEN},
        "b": {"x": EVEN, "y": EVEN, "z": EVEN},
    }
    found = suppress_entities(table, on=DAY)

    assert 0 == found.shown["a", "y"]
    assert {("a", "x"), ("a", "z"), ("b", "x"), ("b", "z")} == found.hidden.keys()


def test_a_result_of_nothing_is_hidden_like_any_other() -> None:
    """One entity that made 0: its cell can only be more."""
    found = suppress_entities({"a": {"p": 0}, "b": EVEN, "c": EVEN}, on=DAY)

    assert (0, 100) == found.bounds["a"]


def test_a_result_of_nothing_needs_cells_that_can_be_less() -> None:
    """A zero can only grow, so that another cell of its row and column must shrink."""
    table = {
        "a": {"x": {"t": 0}, "y": {"q": 0, "r": 0, "t": 3, "u": 0, "v": 4}},
        "b": {"x": {"p": 4, "q": 4, "r": 3, "s": 4, "t": 3}, "y": {}},
    }
    found = suppress_entities(table, on=DAY)

    assert HidingReason.PRIMARY is found.hidden["a", "x"]
    assert (0, 7) == found.bounds["a", "x"]


def test_the_numbers_are_of_the_act() -> None:
    """The result cites it; of days whose numbers were not read there is none.

    Source: art. 38 ust. 2 ustawy o statystyce publicznej.
    """
    found = suppress_entities({"a": EVEN}, on=DAY)

    assert found.rule.binding
    assert Evidence.STATUTE is found.rule.evidence
    assert 3 == found.threshold
    assert () == found.warnings
    assert suppress_entities({"a": EVEN}, on=date(2027, 1, 1)).warnings
    with pytest.raises(NotInForceError, match="entities_min"):
        suppress_entities({"a": EVEN}, on=date(2023, 12, 31))


def test_it_is_no_table_of_persons() -> None:
    """A second time by the rule for persons is refused."""
    found = suppress_entities({"a": EVEN}, on=DAY)

    with pytest.raises(FactError, match="entities"):
        suppress(found, threshold=3)


entities = st.dictionaries(st.sampled_from("pqrst"), st.integers(0, 9), max_size=4)
row = st.fixed_dictionaries({"x": entities, "y": entities})


@given(st.fixed_dictionaries({"a": row, "b": row, "c": row}))
def test_no_hidden_aggregate_can_be_solved_for(
    table: dict[str, dict[str, dict[str, int]]],
) -> None:
    """Each lies between two different sums."""
    found = suppress_entities(table, on=DAY)

    for low, high in found.bounds.values():
        assert high is None or low < high


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"a": {"p": -1}}, "table.a: got -1, expected a whole number"),
        ({"a": {"p": 1.5}}, "a whole number"),
        ({"a": {"x": EVEN}, "b": {"y": EVEN}}, "its entities, or {} for none"),
        ({"a": {"x": EVEN, "y": 3}}, "values by entity"),
        ({"a": 3}, "table.a: got 3, expected values by entity, by label"),
        ({2026: EVEN}, "values by entity, by label"),
        ({"a": EVEN, TOTAL: EVEN}, "no total: it is computed"),
        ({}, "no cell"),
    ],
)
def test_what_is_no_table_is_refused(
    table: dict[str, dict[str, int]], said: str
) -> None:
    """A loss has no share; a total is computed and never given."""
    with pytest.raises(FactError) as error:
        suppress_entities(table, on=DAY)

    assert said in str(error.value)


def test_a_list_of_values_is_no_table() -> None:
    """Nobody could tell whose they are."""
    with pytest.raises(
        ArgumentError, match=r"table: got \[40, 30\], expected values by"
    ):
        suppress_entities([40, 30], on=DAY)  # type: ignore[arg-type] # refused
