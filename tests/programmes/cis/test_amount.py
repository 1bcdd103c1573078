"""What the integration benefit comes to: hand-worked cases, each with its source.

S is the full benefit of a month: 2 140,70 zł from 2026-06-01 (120 % × 1 783,90 =
2 140,68, rounded up to ten grosze).
"""

from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve

from reintegra import FactError, Interpretations, Month, NotInForceError, compute
from reintegra.programmes.cis.amount import BENEFIT
from reintegra.programmes.cis.month import BenefitMonth
from tests.announced import BASE, month_not_announced

S = 2140_70
JULY = Month(2026, 7)
JUNE = Month(2026, 6)


def whole(month: Month, **facts: int) -> BenefitMonth:
    """Return a wholly attended month of the main period."""
    blank = BenefitMonth(
        month_days=month.days,
        trial_days=0,
        main_days=month.days,
        unexcused_trial=0,
        unexcused_main=0,
        sick_within=0,
        not_due_trial=0,
        not_due_main=0,
    )
    return evolve(blank, **facts)


def paid(month: Month, under: dict[str, str] | None = None, **facts: int) -> int | None:
    """Return what a month comes to, in grosze."""
    chosen = Interpretations(under or {})
    return compute(BENEFIT, whole(month, **facts), on=month, under=chosen).grosze


@pytest.mark.parametrize(
    ("month", "trial", "main", "source"),
    [
        (Month(2005, 6), 261_00, 417_60, "50 % and 80 % of 521.90, up to 10 gr"),
        (Month(2007, 6), 269_20, 430_70, "50 % and 80 % of 538.30, up to 10 gr"),
        (Month(2007, 7), 269_20, 538_30, "A2007: 100 % from 2007-07-01"),
        (Month(2010, 1), 358_50, 717_00, "UPZ art. 72 ust. 1 (restart of 2010)"),
        (Month(2018, 7), 423_90, 847_80, "M.P. 2018 poz. 475"),
        (Month(2019, 7), 430_70, 861_40, "ministry table of 2019"),
        (
            Month(2021, 12),
            620_40,
            1240_80,
            "December 2021: the old rate, whenever paid",
        ),
        (Month(2022, 1), 1489_00, 1489_00, "A2022 art. 14 pkt 2: back to 2022-01-01"),
        (Month(2023, 6), 1790_30, 1790_30, "120 % of 1491.90"),
        (Month(2024, 6), 1994_40, 1994_40, "120 % of 1662.00"),
        (Month(2025, 6), 2066_30, 2066_30, "120 % of 1721.90"),
        (Month(2026, 6), S, S, "120 % of 1783.90; printed by a centre in July 2026"),
    ],
)
def test_the_full_benefit_is_what_was_published(
    month: Month, trial: int, main: int, source: str
) -> None:
    """A month wholly in one phase pays the full benefit, whatever its length."""
    in_trial = paid(month, None, trial_days=month.days, main_days=0)

    assert (trial, main) == (in_trial, paid(month)), source


@pytest.mark.parametrize(
    ("month", "facts", "grosze", "source"),
    [
        (JULY, {"main_days": 12}, 856_28, "joined on the 20th: 12/30 (art. 15 ust. 6)"),
        (JULY, {"main_days": 30}, S, "joined on the 2nd: 30/30"),
        (JULY, {"trial_days": 15, "main_days": 16}, S, "two phases at one rate"),
        (Month(2027, 2), {"main_days": 10}, 713_57, "left on 10 February 2027"),
        (Month(2026, 8), {"main_days": 13}, 927_64, "job on the 14th, day before"),
        (Month(2026, 8), {"main_days": 14}, 998_99, "job on the 14th, same day"),
        (JULY, {"unexcused_main": 1}, 2033_67, "one unexcused day (art. 15 ust. 7)"),
        (JULY, {"unexcused_main": 2}, 1926_63, "two"),
        (JULY, {"unexcused_main": 3}, 1819_60, "three"),
        (JULY, {"unexcused_main": 4}, 0, "four: forfeited"),
        (JULY, {"unexcused_main": 4, "sick_within": 10}, 0, "four, and ten sick days"),
        (
            JULY,
            {"trial_days": 31, "main_days": 0, "unexcused_trial": 1},
            2033_67,
            "the trial month too (art. 15 ust. 7)",
        ),
        (JULY, {"sick_within": 5}, 1873_11, "five sick days (art. 15 ust. 7a)"),
        (JULY, {"sick_within": 21}, 1016_83, "twenty-one"),
        (JUNE, {"sick_within": 21, "not_due_main": 9}, 374_62, "thirty in thirty"),
        (JULY, {"sick_within": 1, "not_due_main": 3}, 1873_11, "20 used, 4 more"),
        (JULY, {"not_due_main": 1}, 2069_34, "21 used, 1 more"),
        (JULY, {"sick_within": 4}, 1926_63, "Friday to Monday, calendar days"),
        (JULY, {"sick_within": 2}, 2033_67, "Friday to Monday, class days"),
        (JULY, {"not_due_main": 2}, 1997_99, "two excused unpaid days (OP-06)"),
        (
            JULY,
            {"trial_days": 31, "main_days": 0, "not_due_trial": 3},
            1926_63,
            "three sick days in the trial month (OP-04)",
        ),
        (
            JULY,
            {"unexcused_main": 2, "sick_within": 3, "not_due_main": 1},
            1694_72,
            "4",
        ),
        (JULY, {"unexcused_main": 2, "sick_within": 5}, 1659_04, "two and five"),
        (JULY, {"main_days": 15, "unexcused_main": 1}, 963_32, "OP-08, full"),
        (
            JULY,
            {"unexcused_main": 3, "sick_within": 21, "not_due_main": 7},
            196_23,
            "own",
        ),
        (JULY, {"main_days": 12, "not_due_main": 12}, 0, "no day of the part is due"),
        (Month(2026, 2), {"not_due_main": 28}, 0, "no day of February is due"),
        (Month(2027, 1), {"main_days": 0}, 0, "no day of participation"),
    ],
)
def test_a_month_comes_to_what_the_act_says(
    month: Month, facts: dict[str, int], grosze: int, source: str
) -> None:
    """Part months and cuts, worked by hand from the act under the default readings."""
    assert grosze == paid(month, None, **facts), source


@pytest.mark.parametrize(
    ("under", "month", "facts", "grosze"),
    [
        ({"OP-05": "subtract"}, JULY, {"sick_within": 21, "not_due_main": 10}, 303_27),
        ({"OP-05": "due_days"}, JULY, {"sick_within": 21, "not_due_main": 10}, 374_62),
        (
            {"OP-05": "subtract"},
            Month(2027, 2),
            {"sick_within": 21, "not_due_main": 7},
            517_34,
        ),
        (
            {"OP-05": "due_days"},
            Month(2027, 2),
            {"sick_within": 21, "not_due_main": 7},
            374_62,
        ),
        ({"OP-05": "due_days"}, JUNE, {"sick_within": 21, "not_due_main": 9}, 374_62),
        ({"OP-08": "full"}, JULY, {"main_days": 15, "unexcused_main": 1}, 963_32),
        ({"OP-08": "part"}, JULY, {"main_days": 15, "unexcused_main": 1}, 1016_83),
        ({"OP-08": "part"}, JULY, {"unexcused_main": 1}, 2033_67),
        ({"OP-09": "per_item"}, JULY, {"unexcused_main": 1}, 2033_66),
        ({"OP-10": "due_amount_up_10gr"}, JULY, {"main_days": 12}, 856_30),
        ({"OP-10": "grosz"}, JULY, {"main_days": 12}, 856_27),
        ({"OP-10": "grosz"}, JULY, {}, 2140_68),
        ({"OP-11": "unrounded"}, JULY, {"unexcused_main": 1}, 2033_67),
        ({"OP-11": "unrounded"}, JULY, {"unexcused_main": 3}, 1819_60),
        (
            {"OP-11": "unrounded", "OP-08": "part"},
            JULY,
            {"main_days": 15, "unexcused_main": 1},
            1016_83,
        ),
    ],
)
def test_every_reading_of_an_open_point_can_be_chosen(
    under: dict[str, str], month: Month, facts: dict[str, int], grosze: int
) -> None:
    """The worked figures of the open points, reading by reading."""
    assert grosze == paid(month, under, **facts)


@pytest.mark.parametrize(
    ("under", "grosze"),
    [({}, 674_76), ({"OP-17": "normalised_30"}, 646_05)],
)
def test_a_month_of_two_rates_is_read_either_way(
    under: dict[str, str], grosze: int
) -> None:
    """July 2019, trial to the 15th: 430.70 and 861.40 (OP-17)."""
    assert grosze == paid(Month(2019, 7), under, trial_days=15, main_days=16)


@pytest.mark.parametrize(
    ("under", "grosze"),
    [
        ({}, 720_00),
        ({"OP-17": "normalised_30"}, 800_00),
        ({"OP-53": "scaled"}, 771_43),
    ],
)
def test_a_mixed_february_is_read_three_ways(
    under: dict[str, str], grosze: int
) -> None:
    """February 2021, trial to the 20th: 600.00 and 1200.00 (OP-53)."""
    assert grosze == paid(Month(2021, 2), under, trial_days=20, main_days=8)


def test_a_mixed_leap_february_is_scaled_to_29_days() -> None:
    """20/29 of 430.70 and 9/29 of 861.40 in February 2020 (OP-53)."""
    facts = {"trial_days": 20, "main_days": 9}

    assert 564_37 == paid(Month(2020, 2), {"OP-53": "scaled"}, **facts)


@pytest.mark.parametrize(
    ("reading", "grosze"),
    [("phase_of_day", 653_23), ("higher", 631_69), ("main", 631_69)],
)
def test_a_cut_in_a_month_of_two_rates_takes_the_rate_chosen(
    reading: str, grosze: int
) -> None:
    """One unexcused trial day, July 2019: 1/20 of 430.70 or of 861.40 (OP-52)."""
    facts = {"trial_days": 15, "main_days": 16, "unexcused_trial": 1}

    assert grosze == paid(Month(2019, 7), {"OP-52": reading}, **facts)


def test_the_lines_add_up_to_the_amount_exactly() -> None:
    """The rounding line included, exact to the fraction of a grosz."""
    slip = compute(BENEFIT, whole(JULY, unexcused_main=1, sick_within=2), on=JULY)
    counted = [line.exact for line in slip.lines if line.counts]

    assert Fraction(slip.grosze or 0) == sum(Fraction(exact or 0) for exact in counted)


def test_a_line_shows_count_fraction_and_article() -> None:
    """Each cut says how many days, which fraction, and where the act says so."""
    line = compute(BENEFIT, whole(JULY, unexcused_main=2), on=JULY).line("unexcused")

    assert (2, Fraction(1, 20), "art. 15 ust. 7") == (
        line.count,
        line.fraction,
        line.cites and line.cites.unit,
    )


def test_only_the_open_points_that_matter_are_listed() -> None:
    """A whole month meets one point on rounding; one with a cut, the others too."""
    slip = compute(BENEFIT, whole(JULY), on=JULY)
    cut = compute(BENEFIT, whole(JULY, unexcused_main=1), on=JULY)

    assert ["OP-10=full_amount_up_10gr"] == [*map(str, slip.interpretations)]
    assert {"OP-09=once", "OP-11=rounded"} <= {*map(str, cut.interpretations)}


def test_an_unknown_count_leaves_the_amount_unknown() -> None:
    """What is not known is named, and nothing is guessed."""
    slip = compute(BENEFIT, evolve(whole(JULY), sick_within=None), on=JULY)

    assert (None, ("sick_within",)) == (slip.amount, slip.missing)


def test_the_month_may_be_given_by_any_of_its_days() -> None:
    """July 2007 is read by the law of 31 July, on whatever day it is named."""
    slip = compute(BENEFIT, whole(Month(2007, 7)), on=Month(2007, 7).first)

    assert Decimal("538.30") == slip.amount


def test_sickness_before_the_rule_has_no_fortieth() -> None:
    """No sickness rule existed before 2007-07-14, so a count within it has no law."""
    with pytest.raises(NotInForceError, match="2007-07-14"):
        paid(Month(2007, 6), sick_within=1)


def test_no_benefit_is_computed_beyond_the_last_known_base() -> None:
    """The base of the next indexation is not announced yet, and is not guessed."""
    with pytest.raises(NotInForceError, match="not yet announced"):
        paid(month_not_announced(BASE))


def test_no_benefit_existed_before_the_act() -> None:
    """July 2003 lies before the act."""
    with pytest.raises(NotInForceError, match="2003-08-14"):
        paid(Month(2003, 7))


def test_the_reform_was_not_known_before_it_was_published() -> None:
    """January 2022 as known on its last day, the day of publication, is the new law."""
    january = Month(2022, 1)
    slip = compute(BENEFIT, whole(january), on=january, known_on=january.last)

    assert 1489_00 == slip.grosze


@pytest.mark.parametrize(
    "facts",
    [
        {"main_days": 31, "trial_days": 1},
        {"main_days": 10, "unexcused_main": 4, "sick_within": 7},
        {"main_days": 20, "trial_days": 3, "unexcused_trial": 2, "not_due_trial": 2},
        {"month_days": 27},
        {"sick_within": -1},
    ],
)
def test_days_that_do_not_fit_are_refused(facts: dict[str, int]) -> None:
    """A month has no more days than it has."""
    with pytest.raises(FactError):
        whole(JULY, **facts)
