"""Open points, their interpretations, and the days on which the law changes.

An interpretation that only one version knows would be refused by the other; it has no
place here. A day that is not here is drawn as any other day.
"""

from __future__ import annotations

from datetime import date

POINTS = {
    "OP-01": ("calendar", "class_days"),
    "OP-02": ("cumulative", "per_spell"),
    "OP-03": ("count_earlier", "fresh_start"),
    "OP-04": ("unpaid_day", "one_fortieth", "full_pay", "unexcused"),
    "OP-05": ("subtract", "due_days"),
    "OP-06": ("unpaid_day", "full_pay", "unexcused", "forbidden"),
    "OP-07": ("unknown", "present", "absent"),
    "OP-08": ("full", "part"),
    "OP-09": ("once", "per_item"),
    "OP-10": ("full_amount_up_10gr", "due_amount_up_10gr", "grosz"),
    "OP-11": ("rounded", "unrounded"),
    "OP-12": ("floor", "half_up", "ceil", "exact"),
    "OP-13": ("cumulative", "separate", "pooled"),
    "OP-14": ("flag", "strict", "prorated"),
    "OP-15": ("same_date", "day_before"),
    "OP-16": ("from_start", "from_previous_end", "from_next_day"),
    "OP-17": ("calendar_30ths", "normalised_30"),
    "OP-18": ("as_stated",),
    "OP-19": ("sum_capped", "single"),
    "OP-20": ("continuous", "sum_30"),
    "OP-21": ("day_before", "same_day"),
    "OP-23": ("full_benefit", "reduced_benefit"),
    "OP-24": ("first_period",),
    "OP-25": ("month_refunded", "contract_day"),
    "OP-27": ("no_verdict", "title", "no_title"),
    "OP-28": ("no", "yes"),
    "OP-29a": ("exempt", "not_named"),
    "OP-29b": ("excluded", "counted"),
    "OP-30": ("exact", "full_hours", "up_10gr"),
    "OP-31": ("ministry", "indexed"),
    "OP-32a": ("referral_days", "days_worked"),
    "OP-32b": ("per_person", "per_agreement"),
    "OP-33": ("calendar_week", "from_start"),
    "OP-34": ("inclusive", "kpa"),
    "OP-35": ("separate", "together"),
    "OP-36a": ("not_due", "kept"),
    "OP-36b": ("share_30", "full_60"),
    "OP-37": ("full_weeks", "each_week", "average"),
    "OP-38": ("later_of", "days_90", "months_3"),
    "OP-39": (
        "planned",
        "recruited",
        "enrolled",
        "starters",
        "exited_any",
        "exited_for_efficiency",
        "completed",
        "in_scope",
        "followed_up",
    ),
    "OP-40": ("all_in", "leave"),
    "OP-50": ("listed_only", "open_list"),
    "OP-51": ("unpaid_day", "full_pay", "unexcused"),
    "OP-52": ("phase_of_day", "higher", "main"),
    "OP-53": ("as_op_17", "scaled"),
    "OP-54": ("as_set", "moves_on"),
}
"""Interpretations by open point, as 0.1.0 knew them."""

_CHANGES = {
    2003: ("01-01", "03-01", "08-14", "09-01"),
    2004: ("01-01", "03-01", "06-01"),
    2005: ("01-01", "06-01", "11-01"),
    2006: ("01-01", "02-01", "06-01"),
    2007: ("01-01", "06-01", "07-01", "07-14"),
    2008: ("01-01", "06-01"),
    2009: ("01-01", "02-01", "06-01", "07-01", "07-16"),
    2010: ("01-01", "06-01"),
    2011: ("01-01", "02-01", "05-17", "06-01", "07-22", "08-02", "09-03", "10-30"),
    2012: ("01-01", "06-01"),
    2013: ("01-01", "06-01"),
    2014: ("01-01", "05-27", "06-01", "07-10"),
    2015: ("01-01", "06-01", "08-12", "09-10", "10-24"),
    2016: ("01-01", "02-09", "06-01", "10-08", "10-24"),
    2017: ("01-01", "01-16", "06-01", "07-01"),
    2018: ("01-01", "01-09", "06-01"),
    2019: ("01-01", "05-04", "06-01", "06-14"),
    2020: ("01-01", "06-01", "09-01"),
    2021: ("01-01", "06-01"),
    2022: ("01-01", "02-15", "06-01", "10-30"),
    2023: ("01-01", "06-01", "07-01"),
    2024: ("01-01", "06-01", "07-01"),
    2025: ("01-01", "06-01"),
    2026: ("01-01", "06-01"),
    2027: ("01-01", "06-01"),
    2028: ("01-01",),
}
TURNING_DAYS = tuple(
    date.fromisoformat(f"{year}-{day}")
    for year, days in _CHANGES.items()
    for day in days
)
"""Days on which a rule, a number, a duty or a metric changes."""
