"""Cohorts, measured by every metric."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from reintegra import Period, outcomes
from tests.versions.dice import DAY, Dice, Given
from tests.versions.persons import under
from tests.versions.plain import Plain, attempt, rate
from tests.versions.tables import POINTS

METRICS = (
    "taken_up_work",
    "completion",
    "completion_or_job",
    "drop_out",
    "retention",
    "retention_or_job",
    "replacement",
    "use_of_places",
    "attendance",
    "sustained_employment",
    "sustained_employment_with_gap",
    "uzs.cis_report",
    "uzs.kis_report",
    "uzs.kis_report.employed",
    "gus.cis",
    "pup.mrpips01_a8",
    "pup.effectiveness",
    "pup.urp_effectiveness",
    "pokl.employment_effect",
    "pokl.7_1.finished",
    "ct8.kez",
    "ct9.combined",
    "ct9.employment",
    "ct9.social",
    "regional.dolnoslaskie",
    "eu.eecr01",
    "eu.eecr02",
    "eu.eecr03",
    "eu.eecr04",
    "eu.eecr05",
    "eu.eecr06",
)
REASONS = ("completed", "job", "dropped_out", "died")
KINDS = (
    "employment",
    "employment",
    "civil_contract",
    "self_employment",
    "social_cooperative",
    "searching",
    "inactive",
    "education",
    "qualification",
)
FLAGS = (
    "vocational_support",
    "startup_grant",
    "school_education",
    "social_progress",
    "basic_form",
    "reintegrated",
    "improved",
)
ENTRY = ("unemployed", "inactive", "employed")
INDEPENDENT = ("", "employment", "self_employment", "social_cooperative")


# -- drawing


def _spell(dice: Dice, first: date) -> Given:
    kind = dice.choice(KINDS)
    start = first + dice.pick(0, 1, 30, 89, 90, 91, dice.randrange(500)) * DAY
    found: Given = {"kind": kind, "start": start}
    days = dice.pick(0, 29, 30, 89, 90, 91, 180, 365, dice.randrange(500))
    if kind == "qualification":
        days = 0
    if kind == "qualification" or not dice.one_in(3):
        found["end"] = start + days * DAY
    found["employer"] = dice.pick("", "A", "B")
    found["full_time"] = dice.pick(None, "1/2", "1/3")
    found["value"] = dice.pick(None, "100", "5999.99", "6000", "9000")
    for name in ("subsidised", "subsidised_in_project", "esf_start_up"):
        found[name] = dice.flag()
    if dice.one_in(4):
        found["subsidised_to"] = start + dice.randrange(200) * DAY
    return found


def _participant(dice: Dice, entry: date, number: int) -> Given:
    found: Given = {"id": f"P-{number}", "recruited": entry}
    if dice.one_in(8):
        return found
    found["enrolled"] = entry + dice.randrange(20) * DAY
    left = found["enrolled"] + dice.randrange(400) * DAY
    if not dice.one_in(6):
        found["exit"] = left
        found["exit_reason"] = dice.maybe(lambda: dice.choice(REASONS), 6)
    found["spells"] = [
        _spell(dice, dice.pick(found["enrolled"], left, left))
        for _ in range(dice.pick(0, 1, 1, 2, 4))
    ]
    starts = [spell["start"] for spell in found["spells"]]
    least = max([left, *starts])
    found["followed_to"] = dice.maybe(lambda: least + dice.randrange(500) * DAY, 6)
    found["sex"] = dice.pick(None, "woman", "man")
    found["age"] = dice.pick(None, 19, 25, 30, 50, 54, 55, 61)
    found["status_at_entry"] = dice.pick(None, *ENTRY)
    found["independent"] = dice.pick(None, *INDEPENDENT)
    for name in FLAGS:
        found[name] = dice.flag()
    if dice.one_in(2):
        scheduled = dice.randint(0, 200)
        found["scheduled"], found["attended"] = scheduled, dice.randint(0, scheduled)
    return found


def draw_cohort(dice: Dice) -> Given:
    """Draw a cohort, and a day, a denominator and interpretations for its metrics."""
    entry = dice.day(date(2008, 1, 1), date(2025, 6, 1))
    members = [_participant(dice, entry, n) for n in range(dice.randrange(9))]
    enrolled = [one["id"] for one in members if "enrolled" in one]
    if len(enrolled) > 1 and dice.one_in(4):
        later = members[int(enrolled[-1].removeprefix("P-"))]
        later["replaces"] = enrolled[0]
    first = dice.day(entry, entry + 300 * DAY)
    return {
        "members": members,
        "planned": dice.pick(None, 1, 5, 10),
        "on": dice.maybe(dice.law_day, 2),
        "denominator": dice.maybe(lambda: dice.choice(POINTS["OP-39"]), 2),
        "under": dice.under("OP-38", "OP-39", "OP-40"),
        "period": (first, first + dice.randrange(400) * DAY),
    }


# -- asking


def cohort_of(given: Given) -> outcomes.Cohort:
    """Return the cohort drawn."""
    members = [
        outcomes.Participant(
            **{**one, "spells": [outcomes.Spell(**s) for s in one.get("spells", ())]}
        )
        for one in given["members"]
    ]
    return outcomes.Cohort(members, planned=given["planned"])


def ask_cohort(given: Given) -> Plain:
    """Measure a cohort by every metric, and say how long it took until work."""
    whole, read = cohort_of(given), under(given)
    on, by = given["on"], given["denominator"]

    def measured(name: str) -> Any:
        found = outcomes.measure(whole, name, on=on, denominator=by, under=read)
        return rate(found)

    def waited() -> Plain:
        found = outcomes.survival(whole)
        curve = found.curve
        out = sorted(map(str, found.left_out))
        return {"times": curve.times, "survival": curve.survival, "left_out": out}

    def places() -> Any:
        found = outcomes.places_used(whole, Period(*given["period"]))
        return [found.person_days, found.share]

    def split() -> Plain:
        found = outcomes.breakdown(whole, "taken_up_work", by="sex", under=read)
        return {name: rate(one) for name, one in found.parts.items()}

    return {
        "rates": {name: attempt(partial(measured, name)) for name in METRICS},
        "survival": attempt(waited),
        "places": attempt(places),
        "by_sex": attempt(split),
    }
