"""What calls asked for: the day of the call decides, group by group."""

from datetime import date
from fractions import Fraction

import pytest

from reintegra import Interpretations
from reintegra.errors import NotInForceError, NotReadError, UnknownNameError
from reintegra.outcomes import METRICS, thresholds
from reintegra.outcomes.measuring.thresholds import THRESHOLDS

LOOSE = Interpretations(unverified=True)


def found(
    metric: str, call: date, under: Interpretations | None = None
) -> dict[str, str]:
    """Return the levels of a call, in per cent, by group."""
    levels = thresholds(metric, call=call, under=under or Interpretations())
    return {
        group: f"{float(level.value * 100):g}"
        for group, level in levels.by_group.items()
    }


CT8_2015 = {
    "age_50_plus": "33",
    "women": "39",
    "disabled": "33",
    "long_term_unemployed": "30",
    "low_skilled": "29",
}
CT8_2020 = {"hardest": "44.3", "others": "60.4", "disabled_only_project": "24"}
COMBINED = {
    "general": "56",
    "general.employment_part": "22",
    "severe_disability": "46",
    "severe_disability.employment_part": "12",
}


@pytest.mark.parametrize(
    ("metric", "call", "expected"),
    [
        ("ct8.kez", date(2015, 8, 12), CT8_2015),
        ("ct8.kez", date(2015, 9, 9), CT8_2015),
        # from the letter on sources disagree: both are reported (OP-41)
        ("ct8.kez", date(2015, 9, 10), CT8_2015 | {"low_skilled.letter": "38"}),
        ("ct8.kez", date(2015, 12, 31), CT8_2015 | {"low_skilled.letter": "38"}),
        ("ct8.kez", date(2020, 1, 1), CT8_2020),
        ("ct8.kez", date(2020, 12, 31), CT8_2020),
        ("ct8.kez", date(2021, 1, 1), CT8_2020),
        ("ct8.kez", date(2021, 12, 31), CT8_2020),
        ("ct9.combined", date(2015, 1, 1), COMBINED),
        ("ct9.combined", date(2016, 10, 23), COMBINED),
        (
            "ct9.social",
            date(2016, 10, 24),
            {"general": "34", "severe_disability": "34"},
        ),
        ("ct9.social", date(2018, 1, 8), {"general": "34", "severe_disability": "34"}),
        (
            "ct9.employment",
            date(2016, 10, 24),
            {"general": "22", "severe_disability": "12"},
        ),
        (
            "ct9.employment",
            date(2018, 1, 8),
            {"general": "22", "severe_disability": "12"},
        ),
        ("regional.dolnoslaskie", date(2024, 1, 1), {"general": "20"}),
    ],
)
def test_what_a_call_asked_for(
    metric: str, call: date, expected: dict[str, str]
) -> None:
    """Every group, on the first and the last day of each table.

    Source: communiqué of 12.08.2015, letter of 10.09.2015 (rpo.lodzkie.pl item 68),
    communiqués for 2020 and 2021; WUP Łódź (S1); MJWPU and rpo.lubuskie.pl (S4).
    """
    assert expected == found(metric, call)


@pytest.mark.parametrize(
    ("metric", "call"),
    [
        ("ct8.kez", date(2015, 8, 11)),
        ("ct9.combined", date(2014, 12, 31)),
        ("ct9.combined", date(2016, 10, 24)),
        ("ct9.social", date(2016, 10, 23)),
        ("ct9.employment", date(2016, 10, 23)),
        ("regional.dolnoslaskie", date(2023, 12, 31)),
    ],
)
def test_a_threshold_outside_its_call_dates(metric: str, call: date) -> None:
    """There is none, and the error says for which calls there first was one."""
    first = min(one.history.turning_days[0] for one in THRESHOLDS[metric].values())

    with pytest.raises(NotInForceError, match=f"threshold of {metric}") as error:
        thresholds(metric, call=call)
    assert (call, first) == (error.value.day, error.value.first)


@pytest.mark.parametrize(
    ("metric", "call"),
    [
        ("ct8.kez", date(2016, 1, 1)),
        ("ct8.kez", date(2019, 12, 31)),
        ("ct8.kez", date(2022, 1, 1)),
        ("ct9.social", date(2018, 1, 9)),
        ("ct9.employment", date(2018, 1, 9)),
    ],
)
def test_a_threshold_that_was_not_read(metric: str, call: date) -> None:
    """There were levels for such calls; the error names one, and since when."""
    keys = {one.key for one in THRESHOLDS[metric].values()}

    with pytest.raises(NotReadError) as error:
        thresholds(metric, call=call)
    assert error.value.what in keys
    assert error.value.since <= call == error.value.day


def test_an_unverified_level_is_used_on_request_only() -> None:
    """25 % in CT 9 after January 2018 (OP-42), with its evidence."""
    assert {"general": "25"} == found("ct9.employment", date(2018, 1, 9), LOOSE)
    level = thresholds("ct9.employment", call=date(2018, 1, 9), under=LOOSE)
    assert not level.by_group["general"].evidence.firm


def test_a_metric_without_levels_is_unknown_here() -> None:
    """Those of PO KL were set by region and year; none is encoded."""
    for metric in ("pokl.employment_effect", "eu.eecr04", "ct8"):
        with pytest.raises(UnknownNameError, match="unknown metric with thresholds"):
            thresholds(metric, call=date(2020, 1, 1))
    assert set(THRESHOLDS) <= set(METRICS)


def test_the_parts_of_the_combined_level_are_those_of_the_split() -> None:
    """34 + 22 = 56 and 34 + 12 = 46."""
    before = thresholds("ct9.combined", call=date(2016, 10, 23)).by_group
    social, employment = (
        thresholds(name, call=date(2016, 10, 24)).by_group
        for name in ("ct9.social", "ct9.employment")
    )

    for group in ("general", "severe_disability"):
        whole = social[group].value + employment[group].value
        assert Fraction(before[group].value) == whole
