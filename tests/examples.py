"""Examples of what public names are called with, by name and argument."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import polars as pl

from reintegra import (
    Interpretations,
    Month,
    Person,
    cis,
    compute,
    decide,
    duties,
    kis,
    outcomes,
    pai,
    programmes,
    psu,
    reintegration,
    unemployed,
    what_if,
)
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.open_points import OP_05
from reintegra.law.timeline import Version, over_time
from reintegra.reading.what_if.fact_sets import FactSet

DAY = date(2026, 3, 2)
MONTH = Month(2026, 3)


def _stay(room: str) -> object:
    match room:
        case "kis":
            return kis.Participation("P", DAY)
        case "reintegration":
            return reintegration.Participation("P", DAY)
        case _:
            return cis.Participation("P", DAY)


_SPELLS = pl.DataFrame({"id": ["P"], "start": [DAY], "end": [DAY]})
_COHORT = outcomes.Cohort([outcomes.Participant("P-1", enrolled=DAY)])
_VERDICT = decide(cis.ELIGIBLE, Person(homeless=True), on=DAY)
_SLIP = compute(cis.BENEFIT, cis.BenefitMonth(), MONTH)
_LAW = over_time(Version(DAY, 1, page("a page"), Evidence.STATUTE))

BY_NAME: dict[str, Callable[[str], Any]] = {
    "attendance": lambda _: cis.Attendance(),
    "agreement": lambda _: DAY,
    "basis": lambda _: "planned",
    "birth": lambda _: DAY,
    "by": lambda _: "sex",
    "call": lambda _: DAY,
    "certificate": lambda _: True,
    "cites": lambda _: page("a page"),
    "cohort": lambda _: _COHORT,
    "contract": lambda _: DAY,
    "day": lambda _: DAY,
    "edition": lambda _: pai.Edition(date(2016, 2, 1)),
    "end": lambda _: DAY,
    "event": lambda room: "refused_psu" if room == "unemployed" else DAY,
    "evidence": lambda _: Evidence.STATUTE,
    "first": lambda room: MONTH if room == "cis" else DAY,
    "formula": lambda _: cis.BENEFIT,
    "frame": lambda _: pl.DataFrame({"homeless": [True], "id": ["P"], "day": [DAY]}),
    "granted": lambda _: DAY,
    "history": lambda _: _LAW,
    "id": lambda _: "P-1",
    "joins": lambda _: cis.ELIGIBLE,
    "key": lambda _: "unemployed.notice",
    "lang": lambda _: "pl",
    "last": lambda room: MONTH if room == "cis" else DAY,
    "law": lambda _: _LAW,
    "log": lambda _: psu.WorkLog([(DAY, 4)]),
    "logs": lambda _: psu.WorkRegister([("P-1", DAY, 4)]),
    "metric": lambda _: "uzs.cis_report",
    "metrics": lambda _: "uzs.cis_report",
    "month": lambda _: MONTH,
    "months": lambda _: 3,
    "of": lambda _: 10,
    "on": lambda _: DAY,
    "other_day": lambda _: DAY,
    "provision": lambda _: cis.BENEFIT,
    "other": lambda _: MONTH.period,
    "part": lambda _: MONTH.period,
    "parts": lambda _: [MONTH.period],
    "period": lambda _: MONTH.period,
    "person": lambda _: Person(),
    "pl": lambda _: "nazwa",
    "en": lambda _: "name",
    "point": lambda _: OP_05,
    "published": lambda _: None,
    "record": lambda _: Person(),
    "registered": lambda _: DAY,
    "role": lambda _: "cis",
    "some": lambda _: FactSet(()),
    "rule": lambda _: cis.ELIGIBLE,
    "share": lambda _: Fraction(1, 2),
    "since": lambda _: DAY,
    "social_contract_fulfilled": lambda _: True,
    "spells": lambda room: [(DAY, None)] if room else _SPELLS,
    "persons": lambda _: pl.DataFrame({"id": ["P"], "enrolled": [DAY]}),
    "table": lambda _: {"a": {"x": 30, "y": 40}},
    "durations": lambda _: [14, 30],
    "observed": lambda _: [True, False],
    "causes": lambda _: ["work", None],
    "start": lambda _: DAY,
    "statement": lambda _: _SLIP,
    "stay": _stay,
    "stays": lambda _: [(cis.Participation("P", DAY), cis.Attendance())],
    "text": lambda _: "text",
    "total": lambda _: "100.00",
    "under": lambda _: Interpretations(),
    "verdict": lambda _: _UNEMPLOYED,
    "unit": lambda _: "art. 1",
    "value": lambda _: 1,
    "what": lambda _: "integration_benefit",
    "year": lambda _: 2026,
}
_UNEMPLOYED: Any = decide(
    unemployed.LONG_TERM, Person(registered_unemployed=False), DAY
)
SELF: Mapping[str, Callable[[str], Any]] = {
    "Attendance": lambda _: cis.Attendance(),
    "Participation": _stay,
    "Month": lambda _: MONTH,
    "Period": lambda _: MONTH.period,
    "Verdict": lambda _: _VERDICT,
    "Statement": lambda _: _SLIP,
    "Interpretations": lambda _: Interpretations(),
    "Timeline": lambda _: _LAW,
    "WorkLog": lambda _: psu.WorkLog([(DAY, 4)]),
    "WorkRegister": lambda _: psu.WorkRegister([("P-1", DAY, 4)]),
    "Loss": lambda _: unemployed.loss("refused_psu", DAY),
    "OpenPoint": lambda _: OP_05,
    "Catalogue": lambda _: psu.PLAN,
    "Checklist": lambda _: psu.AGREEMENT,
    "Calendar": lambda _: duties("cis", 2026),
    "Cohort": lambda _: _COHORT,
    "Payroll": lambda _: cis.payroll([], MONTH),
    "Version": lambda _: _LAW.versions[0],
    "Citation": lambda _: page("a page"),
    "Openings": lambda _: programmes.open_to(Person(), DAY),
    "WhatIf": lambda _: what_if(_UNEMPLOYED),
    "Finding": lambda _: cis.check_group(50, 1, DAY),
}
"""Something of each class whose methods are called."""

OWN: Mapping[str, Callable[[], Any]] = {
    "graduation.stays": lambda: [cis.Participation("P", DAY)],
    "no_overlap.stays": lambda: [cis.Participation("P", DAY)],
    "classes.stays": lambda: [cis.Participation("P", DAY)],
    "refunds.first": lambda: MONTH,
    "contribution.on": lambda: DAY,
}
_ROOMS = ("cis", "kis", "pai", "psu", "reintegration", "unemployed")


def _nothing(_: str) -> None:
    """Stand for an argument without an example."""


def example(name: str, argument: str) -> Any:
    """Return an example of an argument, ``None`` where there is none.

    Args:
        name: The public name, with its module.
        argument: The argument.
    """
    room = next((part for part in name.split(".") if part in _ROOMS), "")
    if argument == "self":
        return SELF.get(name.split(".")[-2], _nothing)(room)
    for ending, made in OWN.items():
        if f"{name}.{argument}".endswith(f".{ending}"):
            return made()
    return BY_NAME.get(argument, _nothing)(room)
