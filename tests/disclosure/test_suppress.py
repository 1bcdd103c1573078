"""Hidden counts stay hidden: small cells, and those that would give them away."""

import csv
from collections.abc import Iterator
from io import StringIO
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import ArgumentError, FactError, UnknownNameError
from reintegra.disclosure import TOTAL, SuppressedTable, Table, suppress
from reintegra.disclosure import secondary_suppression as hiding
from reintegra.disclosure.cross_table import Cell, inner_cells, sums
from reintegra.disclosure.suppressed_table import HidingReason
from reintegra.law.evidence import Evidence

LUBIN = {"woman": {"work": 2, "other": 13}, "man": {"work": 1, "other": 4}}

one_way = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 4), min_size=1)
counts = st.sampled_from([0, 1, 1, 2, 3])


def two_way(rows: int, columns: int) -> st.SearchStrategy[dict[str, dict[str, int]]]:
    """Make counts by row and column."""
    row = st.fixed_dictionaries(dict.fromkeys("xyz"[:columns], counts))
    return st.fixed_dictionaries(dict.fromkeys("abc"[:rows], row))


any_table = st.one_of(one_way, two_way(2, 2), two_way(2, 3))


# -- what a reader can work out, by trying every table


def agreeing(
    found: SuppressedTable, true: dict[Cell, int]
) -> Iterator[dict[Cell, int]]:
    """Go through the tables of whole numbers that agree with what is shown.

    Where the total is hidden there is no end of them: cells go up to one more. Where
    no 0 is ever hidden, what is hidden is 1 or more.
    """
    totals = sums(found.rows, found.columns)
    shown = found.shown
    unknown = [c for c in inner_cells(found.rows, found.columns) if c not in shown]
    most = shown.get((TOTAL, TOTAL) if found.columns else TOTAL)
    caps = [true[cell] + 1 if most is None else most for cell in unknown]

    def filled(made: dict[Cell, int], place: int) -> Iterator[dict[Cell, int]]:
        for line in totals:
            known = sum(made.get(part, 0) for part in line.parts)
            if known > shown.get(line.total, known):
                return
        if place < len(unknown):
            for count in range(0 if found.zeros else 1, caps[place] + 1):
                yield from filled(made | {unknown[place]: count}, place + 1)
            return
        for line in totals:
            made[line.total] = sum(made[part] for part in line.parts)
        least = 0 if found.zeros else 1
        if all(made[cell] == count for cell, count in found.cells) and all(
            made[cell] >= least for cell in found.hidden
        ):
            yield made

    inside = (c for c in inner_cells(found.rows, found.columns) if c in shown)
    yield from filled({cell: shown[cell] for cell in inside}, 0)


@given(any_table, st.integers(2, 4), st.booleans())
def test_no_hidden_cell_can_be_solved_for(
    table: dict[str, int], threshold: int, zeros: bool
) -> None:
    """Each has two counts or more, and the bounds are those of trying every table."""
    true = Table.of(table).counts
    found = suppress(table, threshold=threshold, zeros=zeros)
    tables = list(agreeing(found, true))
    whole = (TOTAL, TOTAL) if found.columns else TOTAL

    for cell, (low, high) in found.bounds.items():
        seen = {one[cell] for one in tables}
        assert 2 <= len(seen)
        if whole in found.shown:
            assert (low, high) == (min(seen), max(seen))
        else:  # then not every table was tried
            assert low <= min(seen)
            assert high is None or high >= max(seen)


@given(any_table, st.integers(2, 4), st.booleans())
def test_what_is_small_is_hidden_and_the_rest_is_true(
    table: dict[str, int], threshold: int, zeros: bool
) -> None:
    """Shown cells are as they were; hidden ones are primary where they are small."""
    true = Table.of(table).counts
    found = suppress(table, threshold=threshold, zeros=zeros)
    small = {
        cell
        for cell, count in true.items()
        if count < threshold and (zeros or count > 0)
    }

    assert true.keys() == found.shown.keys() | found.hidden.keys()
    assert found.shown == {c: n for c, n in true.items() if c not in found.hidden}
    assert small == {
        c for c, why in found.hidden.items() if why is HidingReason.PRIMARY
    }
    if not small:
        assert {} == found.hidden


@given(any_table, st.integers(2, 4), st.booleans())
def test_no_total_gives_a_small_sum_away(
    table: dict[str, int], threshold: int, zeros: bool
) -> None:
    """A shown total less the cells shown beside it is 0 or at least the threshold."""
    made = Table.of(table)
    found = suppress(made, threshold=threshold, zeros=zeros)

    for line in sums(made.rows, made.columns):
        kept = [made.counts[part] for part in line.parts if part in found.hidden]
        if kept and line.total in found.shown:
            assert sum(kept) >= threshold


@given(any_table, st.integers(2, 4))
def test_a_second_time_changes_nothing(table: dict[str, int], threshold: int) -> None:
    """A suppressed table is what it is."""
    once = suppress(table, threshold=threshold)

    assert once == suppress(once, threshold=threshold)


@given(two_way(3, 2))
def test_the_order_of_rows_and_columns_does_not_matter(
    table: dict[str, dict[str, int]],
) -> None:
    """The same cells are hidden: ties go by the labels."""
    found = suppress(table, threshold=3)
    for rows in permutations(table):
        turned = {row: dict(reversed([*table[row].items()])) for row in rows}

        assert found.hidden == suppress(turned, threshold=3).hidden


@given(two_way(2, 2), st.integers(2, 4))
def test_nothing_cheaper_would_do(
    table: dict[str, dict[str, int]], threshold: int
) -> None:
    """Among all choices of cells none that is safe hides a smaller sum."""
    made = Table.of(table)
    found = suppress(made, threshold=threshold)
    cost = _cost(made, frozenset(found.hidden))
    primary = {c for c, why in found.hidden.items() if why is HidingReason.PRIMARY}
    others = [c for c, n in made.cells if n and c not in primary]

    assert found.least
    for bits in range(2 ** len(others)):
        chosen = frozenset(c for i, c in enumerate(others) if bits >> i & 1)
        hidden = primary | chosen
        if _cost(made, hidden) < cost:
            assert not _safe(made, hidden, threshold)


def _cost(made: Table, hidden: frozenset[Cell] | set[Cell]) -> tuple[int, int]:
    return sum(made.counts[cell] for cell in hidden), len(hidden)


def _safe(made: Table, hidden: set[Cell], threshold: int) -> bool:
    for line in sums(made.rows, made.columns):
        kept = sum(made.counts[part] for part in line.parts if part in hidden)
        if line.total not in hidden and 0 < kept < threshold:
            return False
    shown = tuple((c, n) for c, n in made.cells if c not in hidden)
    reasons = tuple((cell, HidingReason.PRIMARY) for cell in hidden)
    empty = suppress({"a": 9}, threshold=2)
    one = SuppressedTable(made.rows, made.columns, shown, reasons, (), empty.rule, 2)
    tables = list(agreeing(one, made.counts))
    return all(len({table[cell] for table in tables}) > 1 for cell in hidden)


# -- cases


def test_a_table_without_small_cells_is_shown_whole() -> None:
    """Nothing is hidden where nothing is small."""
    found = suppress({"woman": 15, "man": 5}, threshold=3)

    assert {"woman": 15, "man": 5, TOTAL: 20} == found.shown
    assert {} == found.hidden
    assert {} == found.bounds


def test_sex_by_work_at_lubin_shows_margins_only() -> None:
    """Five men and three persons with work: no inner cell may be shown.

    Source: Lubin, PAI of 2020; the split of the three by sex is made up.
    """
    found = suppress(LUBIN, threshold=3)

    assert {
        ("woman", "work"): HidingReason.PRIMARY,
        ("woman", "other"): HidingReason.COMPLEMENTARY,
        ("man", "work"): HidingReason.PRIMARY,
        ("man", "other"): HidingReason.COMPLEMENTARY,
    } == found.hidden
    assert (1, 2) == found.bounds["woman", "work"]
    assert (3, 4) == found.bounds["man", "other"]
    assert 3 == found.shown[TOTAL, "work"]


def test_one_hidden_cell_takes_a_second() -> None:
    """With a published total, one hidden cell follows; the smallest other goes, too."""
    found = suppress({"a": 2, "b": 9, "c": 4}, threshold=3)

    assert {"a": HidingReason.PRIMARY, "c": HidingReason.COMPLEMENTARY} == found.hidden
    assert {"a": (1, 5), "c": (1, 5)} == found.bounds


def test_two_small_cells_do_not_protect_each_other() -> None:
    """1 and 1 have other splits, but the total says that the two hold 2 persons."""
    found = suppress({"a": 1, "b": 1, "c": 7, "d": 50}, threshold=3)

    assert {"a", "b", "c"} == found.hidden.keys()


def test_ones_are_not_hidden_behind_ones() -> None:
    """As no 0 is hidden, three cells of 3 persons in all would be 1, 1 and 1."""
    found = suppress({"a": 1, "b": 1, "c": 1, "d": 9}, threshold=3)

    assert {"a", "b", "c", "d"} == found.hidden.keys()
    assert (1, 9) == found.bounds["a"]


def test_a_small_total_is_hidden_too() -> None:
    """Two persons in all: neither where they are nor how many is shown."""
    found = suppress({"a": 2, "b": 0}, threshold=3)

    assert {"a": HidingReason.PRIMARY, TOTAL: HidingReason.PRIMARY} == found.hidden
    assert {"a": (1, None), TOTAL: (1, None)} == found.bounds


def test_the_total_goes_where_no_other_cell_can() -> None:
    """One group alone, or zeros beside it: then the total would tell."""
    found = suppress({"x": {"a": 2, "b": 0}, "y": {"a": 4, "b": 9}}, threshold=3)

    assert HidingReason.PRIMARY is found.hidden["x", TOTAL]
    assert 0 == found.shown["x", "b"]


@pytest.mark.parametrize(("zeros", "hidden"), [(False, set()), (True, {"b", "a"})])
def test_a_zero_is_hidden_on_request(zeros: bool, hidden: set[str]) -> None:
    """By itself it names nobody; where it tells of a group, it can be hidden."""
    found = suppress({"a": 5, "b": 0, "c": 9}, threshold=3, zeros=zeros)

    assert hidden == found.hidden.keys()


def test_nothing_but_zeros() -> None:
    """They are shown, or all are hidden, total and all, and could be anything."""
    empty = {"a": {"x": 0, "y": 0}, "b": {"x": 0, "y": 0}}

    assert {} == suppress(empty, threshold=3).hidden
    assert {(0, None)} == set(suppress(empty, threshold=3, zeros=True).bounds.values())


def test_a_large_table_says_that_the_search_was_cut_short(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is as safe; only whether something cheaper would do is left open."""
    monkeypatch.setattr(hiding, "MAX_STEPS", 0)
    found = suppress(LUBIN, threshold=3)

    assert not found.least
    assert 4 == len(found.hidden)


def test_something_cheaper_than_the_first_choice_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Cells protected one after another may cost more than together."""
    table = {"a": {"x": 2, "y": 5, "z": 7}, "b": {"x": 1, "y": 0, "z": 7}}
    found = suppress(table, threshold=3)
    monkeypatch.setattr(hiding, "MAX_STEPS", 0)
    first = suppress(table, threshold=3)

    assert found.least
    assert len(found.hidden) < len(first.hidden)


# -- the rule, what follows, and paper


def test_the_threshold_for_persons_is_a_convention() -> None:
    """The result says so, with the act that sets no number.

    Source: art. 38 ust. 1–2 ustawy o statystyce publicznej.
    """
    found = suppress(LUBIN, threshold=3)

    assert found.rule.binding is False
    assert Evidence.DERIVED is found.rule.evidence
    assert "art. 38 ust. 1–2" in str(found.rule.cites[0])
    assert "business data" in found.warnings[0].en


def test_percentages_and_derived_values_follow() -> None:
    """A share needs both its counts; what was derived of a hidden cell is hidden."""
    found = suppress({"a": 2, "b": 9, "c": 4, "d": 0}, threshold=3)

    assert found.share("a", TOTAL) is None
    assert "3/5" == str(found.share("b", TOTAL))
    assert found.share("b", "c") is None
    assert found.share("b", "d") is None
    assert {"a": None, "b": 41} == found.following({"a": 35, "b": 41})
    with pytest.raises(UnknownNameError, match="unknown cell 'e'"):
        found.share("e", TOTAL)


def test_the_table_does_not_hold_what_it_hides() -> None:
    """Neither its fields nor what it prints have the count."""
    found = suppress({"a": 2, "b": 987, "c": 654}, threshold=3)

    assert "654" not in f"{found!r}{found}{found.shown}{found.cells}"
    assert "<SuppressedTable persons: 2 of 4 cells hidden>" == repr(found)


def test_on_paper() -> None:
    """Markdown and CSV, one mark for whatever is hidden, in either language."""
    found = suppress({"a|b": {"x": 2, "y": 4}, "c": {"x": 5, "y": 9}}, threshold=3)
    lines = found.markdown("en").splitlines()

    assert "|  | x | y | total |" == lines[0]
    assert r"| a\|b | · | · | 6 |" == lines[2]
    assert found.markdown() == str(found)
    assert ",x,y,razem\na|b,·,·,6\nc,·,·,14\nrazem,7,13,20\n" == found.csv()
    assert ("razem", "7 os.", "13 os.", "20 os.") == list(
        found.lines(write="{} os.".format)
    )[-1]


def test_reasons_are_said_in_both_languages() -> None:
    """For whoever makes the table, not for its readers."""
    assert "za mała liczba osób" == HidingReason.PRIMARY.pl
    assert "would give another away" == HidingReason.COMPLEMENTARY.en


def test_an_end_of_line_within_a_label_ends_no_row() -> None:
    """Whichever of them it is, a reader of CSV finds the label again."""
    labels = ["a\rb", "c\nd", "e\r\nf"]
    found = suppress(dict.fromkeys(labels, 9), threshold=3)
    rows = csv.reader(StringIO(found.csv("en"), newline=""))

    assert ["", *labels, "total"] == [label for label, _ in rows]


# -- what cannot be


@pytest.mark.parametrize("threshold", [1, 0, True, 2.5, "3"])
def test_a_threshold_below_two_hides_nothing(threshold: object) -> None:
    """It is refused, and so is what is no whole number."""
    with pytest.raises(FactError, match="a whole number, 2 or more"):
        suppress(LUBIN, threshold=threshold)  # type: ignore[arg-type] # the point


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"a": -1}, "table.a: got -1, expected a whole number, 0 or more"),
        ({"a": 1.0}, "a whole number"),
        ({"a": True}, "a whole number"),
        ({"a": None}, "a whole number"),
        ({"a": 3, "b": 4, TOTAL: 8}, "table.Σ: got 8, expected the sum 7"),
        ({"a": 1, TOTAL: True}, "got True, expected a whole number"),
        ({"a": {"x": 3, TOTAL: 4}}, "table.a × Σ: got 4, expected the sum 3"),
        ({"a": {"x": 1}, "b": {"y": 1}}, "table.a × y: got None"),
        ({"a": {"x": 1}, "b": {}}, "counts by column"),
        ({"a": {"x": 1}, "b": 3}, "both counts and mappings"),
        ({}, "counts by label, or by row and then by column"),
        ([1, 2], "counts by label"),
        ({TOTAL: 3}, "no cell"),
        ({"a": {TOTAL: 3}}, "no cell"),
        ({1: 3}, "a text"),
        ({"a": {"": 3}}, "a text"),
    ],
)
def test_what_is_no_table_is_refused(table: object, said: str) -> None:
    """With the cell, what came, and what would be right."""
    with pytest.raises((ArgumentError, FactError)) as error:
        suppress(table, threshold=3)  # type: ignore[arg-type] # the point

    assert said in str(error.value)


def test_a_table_made_cell_by_cell_adds_up_too() -> None:
    """There is no way round the totals."""
    with pytest.raises(FactError, match="expected the sum 3"):
        Table(("a", "b"), (), (("a", 1), ("b", 2), (TOTAL, 4)))
    with pytest.raises(FactError, match=r"table\.b: got None"):
        Table(("a", "b"), (), (("a", 1), (TOTAL, 1)))


def test_a_suppressed_table_has_one_threshold() -> None:
    """By another one it would have to be made again, from the counts."""
    once = suppress(LUBIN, threshold=3)

    assert once is suppress(once, threshold=3)
    with pytest.raises(FactError, match="threshold 3, zeros False, persons; or the"):
        suppress(once, threshold=5)
    with pytest.raises(FactError, match="zeros False"):
        suppress(once, threshold=3, zeros=True)
