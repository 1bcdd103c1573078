"""A rule is read for a record of its own class alone, whose facts were checked."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from reintegra import Person, cis, classify, compute, decide, psu
from reintegra.errors import ArgumentError
from reintegra.programmes.psu.participation import WorkLogDay
from reintegra.reading.record.findings import check_limit, check_limit_if_in_force
from reintegra.values import frozen

DAY = date(2026, 7, 1)
DOORS: dict[str, tuple[Callable[[Any], object], type[Any]]] = {
    "decide": (lambda one: decide(cis.ELIGIBLE, one, DAY), Person),
    "compute": (lambda one: compute(cis.BENEFIT, one, DAY), cis.BENEFIT.record),
    "classify": (lambda one: classify(cis.EFFECT, one, DAY), cis.EFFECT.record),
    "check_limit": (
        lambda one: check_limit(psu.WEEKLY_LIMIT, one, [DAY]),
        psu.WEEKLY_LIMIT.record,
    ),
}
OTHERS = (
    SimpleNamespace(retirement_pension="tak", homeless=True, minutes=1),
    {"homeless": True},
    None,
    Person,
    WorkLogDay(day=DAY),
)


@pytest.mark.parametrize("other", OTHERS, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("door", DOORS)
def test_what_is_no_record_of_the_rule_is_refused(door: str, other: object) -> None:
    """Where, what came, and what would be right; also attributes of the same names."""
    read, kind = DOORS[door]

    with pytest.raises(ArgumentError) as caught:
        read(other)
    assert (door, "record") == (caught.value.where, caught.value.name)
    assert caught.value.expected.endswith(kind.__name__)
    assert other is caught.value.got


@pytest.mark.parametrize("door", DOORS)
def test_a_record_of_a_subclass_is_read(door: str) -> None:
    """One may add facts of one's own."""
    read, kind = DOORS[door]
    own = frozen(type("Own", (kind,), {"__annotations__": {}}))

    assert type(read(kind())) is type(read(own()))


def test_a_limit_that_is_checked_if_in_force_asks_for_its_record_too() -> None:
    """It is the same check."""
    with pytest.raises(
        ArgumentError, match=r"^check_limit\.record: got \{\}, expected"
    ):
        check_limit_if_in_force(psu.WEEKLY_LIMIT, {}, [DAY])  # type: ignore[arg-type] # wrong on purpose
