"""Thresholds that calls set for a metric, by target group (*progi efektywności*).

The day of the call decides, not participation. For PO KL none is encoded: it was set
by region and year; nor for 2021–2027, where regions set their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import (
    NotInForceError,
    NotReadError,
    UnknownNameError,
    UnverifiedError,
)
from reintegra.grammar.nodes import Number, Parameter
from reintegra.grammar.values import Value
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.parameters import esf
from reintegra.values import frozen, frozen_mapping

_CT9_SEVERE = "severe_disability"
THRESHOLDS: dict[str, dict[str, Parameter]] = {
    "ct8.kez": {
        "age_50_plus": esf.ESF_CT8_THRESHOLD_AGE_50_PLUS,
        "women": esf.ESF_CT8_THRESHOLD_WOMEN,
        "disabled": esf.ESF_CT8_THRESHOLD_DISABLED,
        "long_term_unemployed": esf.ESF_CT8_THRESHOLD_LONG_TERM_UNEMPLOYED,
        "low_skilled": esf.ESF_CT8_THRESHOLD_LOW_SKILLED,
        "low_skilled.letter": esf.ESF_CT8_THRESHOLD_LOW_SKILLED_LETTER,
        "hardest": esf.ESF_CT8_THRESHOLD_HARDEST,
        "others": esf.ESF_CT8_THRESHOLD_OTHERS,
        "disabled_only_project": esf.ESF_CT8_THRESHOLD_DISABLED_ONLY_PROJECT,
    },
    "ct9.combined": {
        "general": esf.ESF_CT9_THRESHOLD_COMBINED_GENERAL,
        "general.employment_part": (
            esf.ESF_CT9_THRESHOLD_COMBINED_EMPLOYMENT_PART_GENERAL
        ),
        _CT9_SEVERE: esf.ESF_CT9_THRESHOLD_COMBINED_SEVERE,
        f"{_CT9_SEVERE}.employment_part": (
            esf.ESF_CT9_THRESHOLD_COMBINED_EMPLOYMENT_PART_SEVERE
        ),
    },
    "ct9.social": {
        "general": esf.ESF_CT9_THRESHOLD_SOCIAL_GENERAL,
        _CT9_SEVERE: esf.ESF_CT9_THRESHOLD_SOCIAL_SEVERE,
    },
    "ct9.employment": {
        "general": esf.ESF_CT9_THRESHOLD_EMPLOYMENT_GENERAL,
        _CT9_SEVERE: esf.ESF_CT9_THRESHOLD_EMPLOYMENT_SEVERE,
    },
    "regional.dolnoslaskie": {"general": esf.REGIONAL_DOLNOSLASKIE_JOB_SHARE_MIN},
}
"""The least share that a call asked for: by metric and group."""


@check_arguments
@frozen
class Thresholds:
    """The thresholds of a metric in calls of one day.

    Attributes:
        metric: The metric's id.
        call: The day of the call.
        by_group: The least share of each group in force, with source and evidence; two
            for one group where sources disagree (OP-41): both are to be reported.
        not_read: The groups whose levels of that day were not read.
    """

    metric: str
    call: date
    by_group: Mapping[str, Value[Number]] = field(converter=frozen_mapping)
    not_read: tuple[str, ...] = ()


@check_arguments
def thresholds(
    metric: str, *, call: date, under: Interpretations = RECOMMENDED
) -> Thresholds:
    """List the thresholds of a metric in calls of a day.

    Args:
        metric: The metric's id, such as ``"ct8.kez"``.
        call: The day of the call (*ogłoszenie naboru*).
        under: Whether an unverified level may be used (OP-42); left out otherwise.

    Raises:
        NotInForceError: There was no level for calls of that day.
        NotReadError: There was, and none was read.
        UnknownNameError: No levels are known of such a metric.

    >>> found = thresholds("ct8.kez", call=date(2020, 6, 1)).by_group
    >>> {group: str(level.value) for group, level in found.items()}
    {'hardest': '443/1000', 'others': '151/250', 'disabled_only_project': '6/25'}
    """
    if metric not in THRESHOLDS:
        kind = "metric with thresholds"
        raise UnknownNameError(kind, metric, THRESHOLDS)
    found: dict[str, Value[Number]] = {}
    unread: dict[str, NotReadError] = {}
    for group, level in THRESHOLDS[metric].items():
        try:
            found[group] = level.on(call, unverified=under.unverified)
        except NotReadError as error:
            unread[group] = error
        except (NotInForceError, UnverifiedError):
            continue
    if unread and not found:
        raise next(iter(unread.values()))
    if not found:
        levels = THRESHOLDS[metric].values()
        first = min(one.history.turning_days[0] for one in levels)
        what, why = f"threshold of {metric}", f"first: {first}; none for that call"
        raise NotInForceError(what, call, first, why)
    return Thresholds(metric, call, found, tuple(unread))
