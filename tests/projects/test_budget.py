"""Budgets that add up to the grosz, and the shares of their parts."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    AmountError,
    ArgumentError,
    FactTypeError,
    UnknownNameError,
)
from reintegra.projects import AtLeast, Budget, BudgetPart, GreaterThan
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


def test_the_przasnysz_budget_closes_to_the_grosz() -> None:
    """10.5 % of 200,146.96 is 21,015.4308, so 21,015.43, and the rest is the rest.

    Source: MOPS Przasnysz, project of 2010.
    """
    assert [True, True, True] == [one.agrees for one in PRZASNYSZ.check()]
    assert ["total", "own", "co_funding"] == [one.key for one in PRZASNYSZ.check()]
    assert "21,015.43 zł" == PRZASNYSZ.check()[1].computed.en
    assert (MIXED,) == PRZASNYSZ.warnings
    assert Decimal("10.5000") == PRZASNYSZ.percent("own")
    assert Fraction(2101543, 20014696) == PRZASNYSZ.achieved("own")


@pytest.mark.parametrize(
    ("own", "rest", "agrees"),
    [
        ("21015.43", "179131.53", [True, True, True]),
        ("21015.44", "179131.52", [True, True, True]),
        ("21015.45", "179131.51", [True, False, False]),
        ("21015.43", "179131.54", [False, True, True]),
    ],
)
def test_a_grosz_is_tolerated_in_a_share_and_none_in_the_sum(
    own: str, rest: str, agrees: list[bool]
) -> None:
    """Parts add up exactly; a share may be off by the tolerance."""
    parts = [BudgetPart("own", own, "10.5 %"), BudgetPart("rest", rest, "89.5 %")]

    assert agrees == [one.agrees for one in Budget("200146.96", parts).check()]


@pytest.mark.parametrize(
    ("tolerance", "agrees"),
    [(1, [True, True, False, False]), (28_42, [True, True, True, True])],
)
def test_three_payers(tolerance: int, agrees: list[bool]) -> None:
    """The stated shares are rounded; what was achieved is said to four decimals.

    Source: RPO Województwa Mazowieckiego 9.1, "Włączmy się do działania".
    """
    budget = mazovia(tolerance)

    assert agrees == [one.agrees for one in budget.check()]
    assert Decimal("80.0000") == budget.percent("eu")
    assert Decimal("94.9966") == budget.percent("eu", "state")
    assert Decimal("5.0034") == budget.percent("own")


def test_a_bound_is_no_amount() -> None:
    """Above 98 thousand: parts may contradict it, and never confirm it.

    Source: Legionowo, 2019-05-10.
    """
    bound = GreaterThan("98000")

    def closes(*parts: BudgetPart) -> bool | None:
        return Budget(bound, parts).check()[0].agrees

    assert closes(BudgetPart("ministry", "98000")) is False
    assert closes(BudgetPart("ministry", "98000.01")) is None
    assert closes(BudgetPart("ministry")) is None
    assert () == Budget(bound).check()
    budget = Budget(bound, [BudgetPart("ministry", "99000", 1)])
    assert budget.check()[1].agrees is None
    assert budget.percent("ministry") is None


def test_what_is_not_known_stays_so() -> None:
    """A part without an amount leaves the sum and its share open."""
    budget = Budget("100", [BudgetPart("own", None, "10 %"), BudgetPart("rest", "90")])
    sums, share = budget.check()

    assert (None, None) == (sums.agrees, share.agrees)
    assert ("", "10.00 zł") == (share.stated.en, share.computed.en)
    assert budget.achieved("own", "rest") is None
    assert Budget("0", [BudgetPart("own", 0)]).achieved("own") is None


def test_comparisons_read_aloud() -> None:
    """In either language, with what was stated and what was computed."""
    total = PRZASNYSZ.check()[0]

    assert "suma części budżetu" == total.label("pl")
    assert (
        "sum of the parts of the budget: stated 200,146.96 zł, computed "
        "200,146.96 zł (agrees)"
    ) == str(total)
    assert "stated nothing" in str(Budget("9", [BudgetPart("own", None, 1)]).check()[1])
    assert total.label("en") in str(
        Budget(AtLeast("9"), [BudgetPart("own")]).check()[0]
    )


@given(
    st.integers(1, 10**9),
    st.lists(st.integers(1, 60), min_size=1, max_size=5),
)
def test_parts_of_rounded_shares_agree(total: int, weights: list[int]) -> None:
    """Any total split by exact shares: each share agrees, whatever the rounding."""
    shares = [Fraction(weight, sum(weights)) for weight in weights]
    rounded = [(total * share * 2 + 1) // 2 for share in shares]
    parts = [
        BudgetPart(str(i), Decimal(n).scaleb(-2), share)
        for i, (n, share) in enumerate(zip(rounded, shares, strict=True))
    ]
    budget = Budget(Decimal(total).scaleb(-2), parts, tolerance=0)

    assert all(one.agrees for one in budget.check()[1:])
    assert (sum(rounded) == total) is budget.check()[0].agrees


def test_a_rounded_total_agrees_to_half_a_unit_of_its_last_digit() -> None:
    """37,1 tys. is 37 050 to 37 150; what is only about agrees with nothing surely."""
    found = [
        Budget(total, [BudgetPart("own", part)]).check()[0].agrees
        for total, part in (
            ("37,1 tys. zł", "37149"),
            ("37,1 tys. zł", "37151"),
            ("ok. 37 tys. zł", "37151"),
        )
    ]

    assert [True, False, None] == found


def test_budgets_that_cannot_be_are_refused() -> None:
    """Two parts of one name, a tolerance that is none, złoty in binary."""
    with pytest.raises(AmountError, match="got own, own, expected each once"):
        Budget("9", [BudgetPart("own"), BudgetPart("own")])
    for wrong in (-1, 0.5, True):
        with pytest.raises((AmountError, ArgumentError), match="tolerance"):
            Budget("9", tolerance=wrong)  # type: ignore[arg-type] # the point
    with pytest.raises(ArgumentError, match=r"Budget\.total: got True"):
        Budget(True)
    with pytest.raises(FactTypeError, match=r"Budget\.parts: got"):
        Budget("9", ["own"])
    with pytest.raises(ArgumentError, match=r"Budget\.total"):
        Budget(200146.96)  # type: ignore[arg-type] # the point
    with pytest.raises(UnknownNameError, match="part of the budget 'owm'"):
        PRZASNYSZ.percent("owm")
