"""Amounts that follow from others, computed anew.

Chain rule: last year's amount × price index / 100, cut to the grosz, then up to ten
grosze, each 1 June; nothing changes where the index is 100 or less. No statute prints
the cut. The table is the authority, the rule a cross-check.
"""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from reintegra import NotInForceError, parameters
from reintegra.grammar.nodes import Parameter
from reintegra.parameters import (
    minimum_wage,
    prices,
    unemployment_benefit,
    upz,
    urp,
    uzs,
)
from tests.announced import BASE, not_announced, waiting

DAY = timedelta(days=1)
FROM = 2005  # the first index of the table
ENDED = 2024  # the last indexation under the act of 2004
FIRST = unemployment_benefit.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD
LATER = unemployment_benefit.UNEMPLOYMENT_BENEFIT_LATER
OLD = unemployment_benefit.UNEMPLOYMENT_BENEFIT_GRANTED_BEFORE_2010
PSU = upz.PSU_HOURLY_MINIMUM


def on(parameter: Parameter, day: date) -> int | Fraction:
    """Return the value on a day, verified or not."""
    assert known(parameter, day), f"{parameter.key}: add the row of {day}"
    return parameter.on(day, unverified=True).value


def indexed(amount: int | Fraction, index: int | Fraction) -> int:
    """Raise an amount of grosze by the chain rule."""
    cut = amount * index // 100
    return int(-(-cut // 10) * 10)


def last_year(parameter: Parameter) -> int:
    """Return the last year in which the series was indexed."""
    open_ = waiting().get(parameter.key)
    return ENDED if open_ is None else open_.year - 1


def known(parameter: Parameter, day: date) -> bool:
    """Tell whether the law of a day says something."""
    return parameter.history.find(day) is not None


def steps(parameter: Parameter, until: int) -> dict[date, tuple[int, int | Fraction]]:
    """Return what the rule says and what the table says, on each day of a rise."""
    first = parameter.history.versions[0].since
    found = {}
    for year in range(FROM, until + 1):
        june = date(year, 6, 1)
        index = on(prices.PRICE_INDEX_PREVIOUS_YEAR, june)
        if june > first and index > 100:
            found[june] = (
                indexed(on(parameter, june - DAY), index),
                on(parameter, june),
            )
    return found


@pytest.mark.parametrize(
    ("parameter", "until", "count"),
    [(FIRST, 2026, 19), (LATER, 2026, 14), (OLD, 2024, 12), (PSU, 2024, 16)],
)
def test_the_chain_rule_gives_every_step(
    parameter: Parameter, until: int, count: int
) -> None:
    """45 steps of the unemployment benefit, 16 of socially useful works, exactly."""
    found = steps(parameter, last_year(parameter))

    assert count == len(steps(parameter, until))
    assert [rule for rule, _ in found.values()] == [said for _, said in found.values()]


def test_the_steps_of_the_benefit_are_forty_five() -> None:
    """The three series together, 2005 to 2026."""
    assert 45 == sum(
        len(steps(*one)) for one in ((FIRST, 2026), (LATER, 2026), (OLD, 2024))
    )


@pytest.mark.parametrize(
    ("parameter", "restarts"),
    [
        (FIRST, {date(2010, 1, 1), date(2020, 9, 1)}),
        (LATER, {date(2020, 9, 1)}),
        (OLD, set()),
        (PSU, set()),
    ],
)
def test_only_the_statutory_restarts_change_an_amount_besides(
    parameter: Parameter, restarts: set[date]
) -> None:
    """No rise at an index of 100 or less, and none on any other day."""
    other = set(parameter.history.turning_days[1:]) - set(
        steps(parameter, last_year(parameter))
    )
    changed = {
        day
        for day in other
        if day.year >= FROM
        and known(parameter, day)
        and on(parameter, day) != on(parameter, day - DAY)
    }

    assert restarts == changed


@pytest.mark.parametrize(
    ("parameter", "day", "plain", "said"),
    [
        (LATER, date(2010, 6, 1), 582_80, 582_70),
        (LATER, date(2012, 6, 1), 623_70, 623_60),
    ],
)
def test_the_cut_to_the_grosz_matters_twice(
    parameter: Parameter, day: date, plain: int, said: int
) -> None:
    """Plain rounding up would give ten grosze more, at these two steps."""
    index = on(prices.PRICE_INDEX_PREVIOUS_YEAR, day)
    exact = on(parameter, day - DAY) * index / 100

    assert plain == -(-exact // 10) * 10
    assert said == on(parameter, day)


def test_the_other_reading_of_the_hourly_minimum_goes_on_by_the_rule() -> None:
    """12.20 → 12.70 → 13.20: indexation of old agreements went on (OP-31)."""
    reading = upz.PSU_HOURLY_MINIMUM_INDEXED_READING
    days = [date(2025, 6, 1), date(2026, 6, 1)]
    rates = [on(PSU, date(2025, 5, 31))]
    for day in days:
        rates.append(indexed(rates[-1], on(prices.PRICE_INDEX_PREVIOUS_YEAR, day)))

    assert [12_20, 12_70, 13_20] == rates
    assert rates[1:] == [on(reading, day) for day in days]
    assert rates[:1] * 2 == [on(PSU, day) for day in days]


@pytest.mark.parametrize(
    "year", range(2025, not_announced("minimum_wage").year), ids=str
)
def test_what_follows_from_the_wages_of_the_year(year: int) -> None:
    """The hour of socially useful works; the trainer's 5 % of the minimum wage."""
    day = date(year, 12, 31)
    wage = on(minimum_wage.MINIMUM_WAGE, day)
    cap = on(urp.REINTEGRATION_TRAINER_RATE_SHARE, day) * wage

    assert on(minimum_wage.MINIMUM_HOURLY_WAGE, day) == on(
        urp.PSU_HOURLY_MINIMUM_2025_ACT, day
    )
    assert cap == on(urp.REINTEGRATION_TRAINER_RATE_CAP, day)


@pytest.mark.parametrize(
    "day", [date(2003, 8, 14), date(2021, 12, 31), date(2022, 1, 1)]
)
def test_the_longest_stay_is_the_sum_of_its_phases(day: date) -> None:
    """1 + 11 + 6, then 1 + 11 + 12 months (art. 15 ust. 1, 3)."""
    phases = (uzs.CIS_TRIAL_MONTHS, uzs.CIS_MAIN_MONTHS, uzs.CIS_EXTENSION_MONTHS_MAX)

    assert sum(on(phase, day) for phase in phases) == on(uzs.CIS_TOTAL_MONTHS_MAX, day)


@pytest.mark.parametrize(
    ("key", "day", "reason"),
    [
        (BASE, not_announced(BASE), "not yet announced"),
        ("minimum_wage", date(2002, 12, 31), "first: 2003-01-01"),
        ("minimum_wage", not_announced("minimum_wage"), "not yet announced"),
        ("pai.months", date(2025, 6, 1), "repealed"),
        ("cis.sick_days_limit", date(2007, 7, 13), "first: 2007-07-14"),
        ("sanction.days.flat", date(2012, 1, 1), "tier_1"),
    ],
)
def test_no_value_is_an_error_that_says_why(key: str, day: date, reason: str) -> None:
    """Not yet, not any more, not announced: the error names the key and the reason."""
    with pytest.raises(NotInForceError, match=key) as caught:
        parameters.get(key).on(day)

    assert reason in caught.value.reason
