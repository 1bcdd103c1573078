"""Costs for each of a count, with a basis."""

from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra import (
    ArgumentError,
    FactError,
    UnknownNameError,
    projects,
)
from reintegra.projects import (
    AtLeast,
    Budget,
    BudgetPart,
    Exactly,
    GreaterThan,
    unit_cost,
)
from reintegra.projects.amounts import Stated
from reintegra.reading.record.notices import Notice

MIXED = Notice(
    "label",
    "„dofinansowanie z Unii Europejskiej” łączy środki EFS i krajowe",
    "the co-funding called European Union mixes ESF and national money",
)

PRZASNYSZ = Budget(
    "200146.96",
    [
        BudgetPart("own", "21015.43", "10.5 %", "wkład własny"),
        BudgetPart(
            "co_funding", "179131.53", "0.895", "dofinansowanie z Unii Europejskiej"
        ),
    ],
    warnings=[MIXED],
)


def mazovia(tolerance: int) -> Budget:
    """Make the budget of three payers, 80, 15 and 5 % as rounded shares."""
    parts = [
        BudgetPart("eu", "668437.20", "80 %"),
        BudgetPart("state", "125303.56", "15 %"),
        BudgetPart("own", "41805.74", "5 %"),
    ]
    return Budget("835546.50", parts, tolerance=tolerance)


def test_a_cost_names_its_basis() -> None:
    """19 planned at Przasnysz, 60 people in Mazovia."""
    cost = PRZASNYSZ.cost_per(19, "participant", "planned")

    assert Decimal("10534.05") == cost.amount
    assert Fraction(20014696, 19) == cost.exact
    assert "10534.05 zł = 200,146.96 zł / 19 participant (planned)" == str(cost)
    assert "" == cost.why
    mean = mazovia(1).cost_per(60, "participant", "enrolled")
    assert Decimal("13925.78") == mean.amount


@pytest.mark.parametrize(
    ("total", "count", "why"),
    [
        ("121000000", 0, "not defined: no outcome"),
        ("121000000", None, "not known: how many (outcome, settled)"),
        (GreaterThan("98000"), 10, "not known: above 98,000.00 zł"),
        (AtLeast("98000"), 10, "not known: at least 98,000.00 zł"),
    ],
)
def test_no_cost_is_infinite(total: Stated, count: int | None, why: str) -> None:
    """Where there is none, it says why."""
    cost = Budget(total).cost_per(count, "outcome", "settled")

    assert (None, None) == (cost.exact, cost.amount)
    assert why == cost.why == str(cost)


def test_what_cannot_be_counted_is_refused() -> None:
    """An unknown basis, and counts that are none."""
    with pytest.raises(UnknownNameError, match="unknown basis 'plan'"):
        unit_cost(Exactly("1"), 1, "outcome", "plan")
    for wrong in (-1, True, 1.5):
        with pytest.raises((FactError, ArgumentError), match=r"count: got"):
            unit_cost(Exactly("1"), wrong, "outcome", "planned")  # type: ignore[arg-type] # the point


def test_a_cost_is_called_through_the_public_path() -> None:
    """900 000 for 9 outcomes: a module of the same name once stood in its place."""
    total = projects.Exactly("900000.00")
    found = projects.unit_cost(total, 9, "outcome", "settled")

    assert Decimal("100000.00") == found.amount
    assert found == projects.unit_cost("900 000 zł", 9, "outcome", "settled")
