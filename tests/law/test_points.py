"""Open points, and the readings that a caller chooses."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from reintegra.errors import (
    ArgumentError,
    ChoiceNeededError,
    ReintegraError,
    UnknownNameError,
)
from reintegra.law import open_points
from reintegra.law.interpretations import RECOMMENDED, Chosen, Interpretations
from reintegra.law.open_points import GAPS, OP_05, OP_33, POINTS
from reintegra.law.points import AppliedInterpretation, Interpretation, OpenPoint

ASKED = {"OP-39", "OP-40"}
WARNED = {
    *("OP-04", "OP-06", "OP-27", "OP-29b", "OP-35"),
    *("OP-51", "OP-53", "OP-54"),
    *("OP-55", "OP-56", "OP-57"),
}
DEFAULTS = {
    "OP-01": "calendar",
    "OP-02": "cumulative",
    "OP-03": "count_earlier",
    "OP-04": "unpaid_day",
    "OP-05": "subtract",
    "OP-06": "unpaid_day",
    "OP-07": "unknown",
    "OP-08": "full",
    "OP-09": "once",
    "OP-10": "full_amount_up_10gr",
    "OP-11": "rounded",
    "OP-12": "floor",
    "OP-13": "cumulative",
    "OP-14": "flag",
    "OP-15": "same_date",
    "OP-16": "from_start",
    "OP-17": "calendar_30ths",
    "OP-18": "as_stated",
    "OP-19": "sum_capped",
    "OP-20": "continuous",
    "OP-21": "day_before",
    "OP-23": "full_benefit",
    "OP-24": "first_period",
    "OP-25": "month_refunded",
    "OP-27": "no_verdict",
    "OP-28": "no",
    "OP-29a": "exempt",
    "OP-29b": "excluded",
    "OP-30": "exact",
    "OP-31": "ministry",
    "OP-32a": "referral_days",
    "OP-32b": "per_person",
    "OP-33": "calendar_week",
    "OP-34": "inclusive",
    "OP-35": "separate",
    "OP-36a": "not_due",
    "OP-36b": "share_30",
    "OP-37": "full_weeks",
    "OP-38": "later_of",
    "OP-50": "head_decides",
    "OP-51": "unpaid_day",
    "OP-52": "phase_of_day",
    "OP-53": "as_op_17",
    "OP-54": "as_set",
    "OP-55": "from_reform",
    "OP-56": "unrounded",
    "OP-57": "from_reform",
    "OP-58": "as_told",
}


def test_every_point_takes_its_recommended_reading() -> None:
    """Defaults are promised: a change of one is a change for every user."""
    taken = {
        id_: RECOMMENDED.of(point).interpretation.key
        for id_, point in POINTS.items()
        if not point.ask
    }

    changed = {
        id_ for id_ in DEFAULTS.keys() | taken if DEFAULTS.get(id_) != taken.get(id_)
    }

    assert not changed, (
        f"{sorted(changed)}: a default is promised; write that of a new point into "
        "DEFAULTS of this test"
    )


def test_points_stand_in_the_order_of_their_ids() -> None:
    """Each under its own id, and as a constant named like it."""
    assert sorted(POINTS) == list(POINTS), "the file keeps the order of the ids"
    assert list(POINTS) == [point.id for point in POINTS.values()]
    assert all(
        point is getattr(open_points, id_.upper().replace("-", "_"))
        for id_, point in POINTS.items()
    )


def test_an_interpretation_is_an_attribute_of_its_point() -> None:
    """Under its key; a name that the point does not have is an error of types, too."""
    for point in POINTS.values():
        for one in point.interpretations:
            assert getattr(point, one.key) is one is point.interpretation(one.key)

    assert "from_start" == OP_33.from_start.key
    with pytest.raises(AttributeError, match="from_begin"):
        OP_33.from_begin  # type: ignore[attr-defined]  # noqa: B018 - there is none


def test_points_and_gaps_share_one_numbering() -> None:
    """Together they are OP-01 to the last one: none twice, none left out."""
    ids = [*POINTS, *(gap.id for gap in GAPS)]
    numbers = {int(id_[3:5]) for id_ in ids}
    left_out = set(range(1, max(numbers) + 1)) - numbers

    assert len(ids) == len(set(ids))
    assert not left_out, f"no point and no gap has these numbers: {sorted(left_out)}"


def test_a_doubtful_default_and_a_missing_one_are_marked() -> None:
    """Some defaults are taken with a warning; two points have none at all."""
    assert WARNED == {point.id for point in POINTS.values() if point.warn}
    assert ASKED == {point.id for point in POINTS.values() if point.ask}


@pytest.mark.parametrize("point", POINTS.values(), ids=str)
def test_a_point_is_told_in_both_languages(point: OpenPoint) -> None:
    """It asks, cites, and no two of its readings are called the same."""
    assert point.pl.endswith("?")
    assert point.en.endswith("?")
    assert point.cites
    assert len(point.keys) == len(set(point.keys))
    assert all(reading.pl and reading.en for reading in point.interpretations)


@pytest.mark.parametrize(
    ("id_", "evidence"),
    [
        ("OP-32a", ("days_worked", "2026")),
        ("OP-34", ("inclusive", "II SA/Sz 369/20", "2018")),
        ("OP-50", ("listed_only", "0.1.0", "2011")),
    ],
)
def test_a_default_is_argued_in_both_languages(
    id_: str, evidence: tuple[str, ...]
) -> None:
    """With the practice or the judgment that was found, in whole sentences."""
    point = POINTS[id_]

    for why in (point.why.pl, point.why.en):
        assert [] == [said for said in evidence if said not in why]
        assert why.endswith(".")


def test_no_point_is_argued_in_one_language_only() -> None:
    """Where there is an argument, both languages have it."""
    assert all(bool(point.why.pl) is bool(point.why.en) for point in POINTS.values())


def test_the_evidence_that_was_found_for_gaps_is_told() -> None:
    """Whom the audit office divides by, and two rates that offices publish."""
    gaps = {gap.id: (gap.pl, gap.en) for gap in GAPS}

    assert all("P/13/110" in text for text in gaps["OP-43"])
    assert "those who finished" in gaps["OP-43"][1]
    assert "7,10 zł (2010 r.) i 8,30 zł (2018 r.)" in gaps["OP-47"][0]
    assert "7.10 zł (2010) and 8.30 zł (2018)" in gaps["OP-47"][1]


def test_a_gap_is_told_in_both_languages() -> None:
    """With what the library does about it."""
    assert all(all(attrs.astuple(gap)) for gap in GAPS)
    assert [gap.id for gap in GAPS] == sorted(gap.id for gap in GAPS)


# -- choosing


def test_a_chosen_reading_is_taken_and_others_stay() -> None:
    """Only the point named changes."""
    under = Interpretations({"OP-05": "due_days"})

    assert "OP-05=due_days" == str(under.of(POINTS["OP-05"]))
    assert "OP-08=full" == str(under.of(POINTS["OP-08"]))


def test_choices_do_not_depend_on_their_order() -> None:
    """They compare and hash as values, however they are given."""
    one = Interpretations({"OP-05": "due_days", "OP-01": "class_days"})
    other = Interpretations([("OP-01", "class_days"), ("OP-05", "due_days")])

    assert (one, hash(one)) == (other, hash(other))
    assert one != RECOMMENDED


@pytest.mark.parametrize(
    "chosen",
    [
        {"OP-33": OP_33.from_start},
        {OP_33: OP_33.from_start},
        {OP_33: "from_start"},
        [OP_33.from_start],
        (one for one in [OP_33.from_start]),
        [(OP_33, OP_33.from_start), ("OP-33", "from_start")],
    ],
)
def test_a_choice_is_a_point_or_its_id_and_an_interpretation_or_its_key(
    chosen: Chosen,
) -> None:
    """Or the interpretation alone, which has one point."""
    under = Interpretations(chosen)

    assert Interpretations({"OP-33": "from_start"}) == under
    assert (("OP-33", "from_start"),) == under.chosen
    assert under == attrs.evolve(under)


def test_ids_and_points_may_stand_in_one_mapping() -> None:
    """Types follow: each of these is what a type checker allows."""
    by_point = {OP_33: OP_33.from_start, OP_05: OP_05.due_days}
    by_id = {"OP-33": "from_start", "OP-05": "due_days"}
    mixed: dict[Any, str | Interpretation] = {
        OP_33: OP_33.from_start,
        "OP-05": "due_days",
    }

    assert Interpretations(by_id) == Interpretations(by_point) == Interpretations(mixed)
    assert Interpretations([OP_33.from_start, OP_05.due_days]) == Interpretations(by_id)


def test_every_interpretation_has_one_point() -> None:
    """So that it can be chosen alone."""
    for point in POINTS.values():
        for one in point.interpretations:
            assert ((point.id, one.key),) == Interpretations([one]).chosen


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({OP_33: OP_05.due_days}, "OP-33: got .* an interpretation of this point"),
        ([Interpretation("a", "b")], "chosen: got .* of open points of the library"),
        ([OP_05.due_days, OP_05.subtract], "OP-05: got .* one interpretation of the"),
        ([("OP-05", "due_days"), ("OP-05", "subtract")], "OP-05: got .*'subtract'"),
        ([OP_05], r"chosen\[0\]: got OpenPoint.*, expected an Interpretation or \("),
        ({5: "due_days"}, "chosen: got 5, expected an OpenPoint or its id"),
        ({"OP-05": 1}, "got 1, expected text or an Interpretation"),
    ],
)
def test_what_is_no_choice_is_refused(chosen: Chosen, said: str) -> None:
    """An interpretation of another point, an own one, and two of one point."""
    with pytest.raises(ArgumentError, match=said):
        Interpretations(chosen)


def test_unverified_values_are_allowed_beside_what_was_chosen() -> None:
    """A changed copy keeps the readings."""
    one = Interpretations({"OP-05": "due_days"})

    assert attrs.evolve(one, unverified=True) == Interpretations(
        {"OP-05": "due_days"}, unverified=True
    )
    assert not one.unverified


def test_an_unknown_point_is_refused() -> None:
    """The error names the nearest ids."""
    with pytest.raises(UnknownNameError, match="unknown open point 'OP-29'") as e:
        Interpretations({"OP-29": "exempt"})

    assert {"OP-29a", "OP-29b"} <= set(e.value.nearest)
    assert tuple(POINTS) == e.value.known


def test_a_gap_cannot_be_chosen() -> None:
    """It has no readings."""
    with pytest.raises(UnknownNameError, match="unknown open point 'OP-42'"):
        Interpretations({"OP-42": "yes"})


def test_an_unknown_reading_is_refused() -> None:
    """The error names the nearest one."""
    with pytest.raises(
        UnknownNameError, match="interpretation of OP-05 'due_day'"
    ) as e:
        Interpretations({"OP-05": "due_day"})

    assert ("due_days",) == e.value.nearest
    assert ("subtract", "due_days") == e.value.known


def test_a_reading_like_no_other_is_refused_with_all_of_them() -> None:
    """Where nothing is near, everything known is named."""
    with pytest.raises(UnknownNameError, match=r"\(known: subtract, due_days\)") as e:
        Interpretations({"OP-05": "xyz"})

    assert () == e.value.nearest


def test_a_point_without_default_asks_for_a_choice() -> None:
    """The error names the readings, and is the builtin a caller would catch."""
    with pytest.raises(ChoiceNeededError) as e:
        RECOMMENDED.of(POINTS["OP-40"])

    assert (
        "OP-40 has no default interpretation; choose one with "
        "Interpretations({'OP-40': …}) (known: all_in, leave)"
    ) == str(e.value)
    assert ("OP-40", ("all_in", "leave")) == (e.value.point, e.value.interpretations)
    assert isinstance(e.value, LookupError)
    assert isinstance(e.value, ReintegraError)


def test_a_point_without_default_takes_what_was_chosen() -> None:
    """Once chosen it is a reading like any other."""
    point = POINTS["OP-40"]
    expected = AppliedInterpretation(point, point.interpretation("leave"))

    assert expected == Interpretations({"OP-40": "leave"}).of(point)
