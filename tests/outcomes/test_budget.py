"""Budgets that close to the grosz, their shares, and costs with a basis."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    AmountError,
    ArgumentError,
    FactError,
    FactTypeError,
    UnknownNameError,
    outcomes,
)
from reintegra.projects.amounts import (
    About,
    AtLeast,
    AtMost,
    Exactly,
    GreaterThan,
    LessThan,
    Share,
    Stated,
    amount,
    exact_share,
)
from reintegra.projects.budget import Budget, Part
from reintegra.projects.unit_cost import unit_cost
from reintegra.reading.record.notices import Notice

MIXED = Notice(
    "label",
    "„dofinansowanie z Unii Europejskiej” łączy środki EFS i krajowe",
    "the co-funding called European Union mixes ESF and national money",
)
PRZASNYSZ = Budget(
    "200146.96",
    [
        Part("own", "21015.43", "10.5 %", "wkład własny"),
        Part("co_funding", "179131.53", "0.895", "dofinansowanie z Unii Europejskiej"),
    ],
    warnings=[MIXED],
)


def mazovia(tolerance: int) -> Budget:
    """Make the budget of three payers, 80, 15 and 5 % as rounded shares."""
    parts = [
        Part("eu", "668437.20", "80 %"),
        Part("state", "125303.56", "15 %"),
        Part("own", "41805.74", "5 %"),
    ]
    return Budget("835546.50", parts, tolerance=tolerance)


# -- a budget against itself


def test_the_przasnysz_budget_closes_to_the_grosz() -> None:
    """10.5 % of 200,146.96 is 21,015.4308, so 21,015.43, and the rest is the rest.

    Source: MOPS Przasnysz, project of 2010.
    """
    assert [True, True, True] == [one.agrees for one in PRZASNYSZ.check()]
    assert ["total", "own", "co_funding"] == [one.key for one in PRZASNYSZ.check()]
    assert "21,015.43 zł" == PRZASNYSZ.check()[1].computed
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
    parts = [Part("own", own, "10.5 %"), Part("rest", rest, "89.5 %")]

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

    def closes(*parts: Part) -> bool | None:
        return Budget(bound, parts).check()[0].agrees

    assert closes(Part("ministry", "98000")) is False
    assert closes(Part("ministry", "98000.01")) is None
    assert closes(Part("ministry")) is None
    assert () == Budget(bound).check()
    budget = Budget(bound, [Part("ministry", "99000", 1)])
    assert budget.check()[1].agrees is None
    assert budget.percent("ministry") is None


def test_what_is_not_known_stays_so() -> None:
    """A part without an amount leaves the sum and its share open."""
    budget = Budget("100", [Part("own", None, "10 %"), Part("rest", "90")])
    sums, share = budget.check()

    assert (None, None) == (sums.agrees, share.agrees)
    assert ("", "10.00 zł") == (share.stated, share.computed)
    assert budget.achieved("own", "rest") is None
    assert Budget("0", [Part("own", 0)]).achieved("own") is None


def test_comparisons_read_aloud() -> None:
    """In either language, with what was stated and what was computed."""
    total = PRZASNYSZ.check()[0]

    assert "suma części budżetu" == total.label("pl")
    assert (
        "sum of the parts of the budget: stated 200,146.96 zł, computed "
        "200,146.96 zł (agrees)"
    ) == str(total)
    assert "stated nothing" in str(Budget("9", [Part("own", None, 1)]).check()[1])
    assert total.label("en") in str(Budget(AtLeast("9"), [Part("own")]).check()[0])


@given(
    st.integers(1, 10**9),
    st.lists(st.integers(1, 60), min_size=1, max_size=5),
)
def test_parts_of_rounded_shares_agree(total: int, weights: list[int]) -> None:
    """Any total split by exact shares: each share agrees, whatever the rounding."""
    shares = [Fraction(weight, sum(weights)) for weight in weights]
    rounded = [(total * share * 2 + 1) // 2 for share in shares]
    parts = [
        Part(str(i), Decimal(n).scaleb(-2), share)
        for i, (n, share) in enumerate(zip(rounded, shares, strict=True))
    ]
    budget = Budget(Decimal(total).scaleb(-2), parts, tolerance=0)

    assert all(one.agrees for one in budget.check()[1:])
    assert (sum(rounded) == total) is budget.check()[0].agrees


# -- costs


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
    total = outcomes.Exactly("900000.00")
    found = outcomes.unit_cost(total, 9, "outcome", "settled")

    assert Decimal("100000.00") == found.amount
    assert found == outcomes.unit_cost("900 000 zł", 9, "outcome", "settled")


# -- amounts and shares


def test_amounts_are_exact_or_bounds() -> None:
    """Złoty alone are exact; a bound allows what lies within."""
    assert Exactly(98_000) == amount("98000.00")
    assert AtLeast("98000").allows(98_000_00)
    assert not AtLeast("98000").allows(97_999_99)
    assert not GreaterThan("98000").allows(98_000_00)
    assert [True, False] == [Exactly("1").allows(n) for n in (100, 101)]
    assert [True, False] == [AtMost("1").allows(n) for n in (100, 101)]
    assert [True, False] == [LessThan("1").allows(n) for n in (99, 100)]
    assert [True, None] == [About("1").allows(n) for n in (100, 101)]
    assert [True, False] == [About("1", within="0.01").allows(n) for n in (99, 102)]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2140,70", Exactly("2140.70")),
        ("368 609,57", Exactly("368609.57")),
        ("500 zł", Exactly(500)),
        ("37,1 tys. zł", About(37_100, within=50)),
        ("ok. 500 zł", About(500)),
        ("ponad 98 tys. zł", GreaterThan(98_000)),
        ("co najmniej 98 000 zł", AtLeast(98_000)),
        ("poniżej 500 zł", LessThan(500)),
        ("do 500 zł", AtMost(500)),
    ],
)
def test_amounts_are_read_as_texts_write_them(stated: str, expected: Stated) -> None:
    """A word before them makes a bound, thousands are rounded."""
    assert expected == amount(stated)


def test_amounts_are_written_in_both_languages() -> None:
    """With the word of the bound."""
    assert "ponad 98\xa0000,00\xa0zł" == amount("ponad 98 tys. zł").text("pl")
    assert "above 98,000.00 zł" == str(amount("ponad 98 tys. zł"))


@pytest.mark.parametrize("stated", ["5 %", "-1", "0,001", True, 0.5, "1e999999999"])
def test_amounts_that_cannot_be_are_refused(stated: Stated) -> None:
    """At once."""
    with pytest.raises(AmountError, match="amount: got"):
        amount(stated)


def test_a_rounded_total_agrees_to_half_a_unit_of_its_last_digit() -> None:
    """37,1 tys. is 37 050 to 37 150; what is only about agrees with nothing surely."""
    found = [
        Budget(total, [Part("own", part)]).check()[0].agrees
        for total, part in (
            ("37,1 tys. zł", "37149"),
            ("37,1 tys. zł", "37151"),
            ("ok. 37 tys. zł", "37151"),
        )
    ]

    assert [True, False, None] == found


@pytest.mark.parametrize(
    ("stated", "share"),
    [
        ("10.5 %", Fraction(21, 200)),
        ("34%", Fraction(17, 50)),
        ("85 proc.", Fraction(17, 20)),
        (" 0.34 ", Fraction(17, 50)),
        (Decimal("0.5"), Fraction(1, 2)),
        (Fraction(1, 3), Fraction(1, 3)),
        ("1/3", Fraction(1, 3)),
        (0, Fraction(0)),
        (1, Fraction(1)),
    ],
)
def test_shares_are_exact(stated: Share, share: Fraction) -> None:
    """As text, as a decimal or as a fraction."""
    assert share == exact_share(stated)


@pytest.mark.parametrize(
    "stated",
    [0.34, True, "34", "ok. 34 %", 2, -1, "abc", "", "%", "1/0", "NaN", Decimal("inf")],
)
def test_shares_that_cannot_be_are_refused(stated: Share) -> None:
    """A binary fraction is not what it seems; 34 is more than a whole."""
    with pytest.raises(AmountError, match="expected an exact part"):
        exact_share(stated)


def test_budgets_that_cannot_be_are_refused() -> None:
    """Two parts of one name, a tolerance that is none, złoty in binary."""
    with pytest.raises(AmountError, match="got own, own, expected each once"):
        Budget("9", [Part("own"), Part("own")])
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


@pytest.mark.parametrize("wrong", [-7, "-5", "2140,705", Decimal("5.001")])
def test_an_amount_that_is_none_is_shown_as_it_came(wrong: Any) -> None:
    """And with every way to write one, bounds included."""
    said = (
        f"amount: got {wrong!r}, expected złoty such as '2140.70', '2 140,70 zł' or '"
    )
    with pytest.raises(AmountError, match=re.escape(said)):
        amount(wrong)
