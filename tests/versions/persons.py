"""Records of facts for every rule and every formula, on days of the whole law."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from typing import Any

from attrs import fields_dict

from reintegra import Interpretations, Person, compute, decide, programmes
from tests.versions.dice import Dice, Given
from tests.versions.plain import OLD_NAMES, Plain, statement, verdict

FLAG = "flag"
Spec = str | tuple[str, ...] | tuple[int, int, tuple[int, ...]]
"""A fact: yes or no, one of names, or a count with its limits and telling values."""


def _flags(names: str) -> dict[str, Spec]:
    return dict.fromkeys(names.split(), FLAG)


_RIGHTS = _flags("""
    unemployment_benefit pre_retirement_allowance pre_retirement_benefit social_pension
    structural_pension disability_pension retirement_pension
    teacher_compensation_benefit
""")
_TWO_YEARS: Spec = (0, 731, (0, 30, 90, 360, 365, 366, 390))
PERSON: dict[str, Spec] = {
    "age": (0, 120, (18, 25, 30, 50, 55, 60, 65)),
    "sex": ("woman", "man"),
    "disability_degree": ("slight", "moderate", "significant"),
    "months_without_work": (0, 1200, (12, 24, 36)),
    "help_profile": (1, 3, ()),
    "registered_days": _TWO_YEARS,
    "internship_days": _TWO_YEARS,
    "workplace_preparation_days": _TWO_YEARS,
    "adult_preparation_days": _TWO_YEARS,
    **_RIGHTS,
    **_flags("""
        disabled socially_excluded cannot_meet_basic_needs in_poverty
        participation_limited homeless homelessness_programme alcohol_dependent
        alcohol_therapy_completed drug_dependent drug_therapy_completed mental_disorder
        long_term_unemployed released_from_prison integration_difficulties refugee
        refugee_integration_programme registered_unemployed referred_by_labour_office
        social_assistance social_contract independence_programme
        local_assistance_programme in_ipzs in_gmina
    """),
}
_CLASSES: dict[str, Spec] = {
    "months_of_classes": (0, 1200, (3, 6, 12)),
    "months_added_up": (0, 1200, (3, 6, 12)),
    "breaks": FLAG,
}
_MONEY: Spec = (0, 10_000_000, (0, 60_000, 178_390))
_PEOPLE: Spec = (0, 10_000, (0, 5, 10, 20))
_DAYS: Spec = (0, 31, (0, 1, 3, 4, 20, 30, 31))
_APPLICANTS = (
    "person legal_representative addiction_unit family_centre welfare_centre "
    "services_centre organisation club labour_office"
)
RULES: dict[str, dict[str, Spec]] = {
    **dict.fromkeys(("cis.ELIGIBLE", "kis.ELIGIBLE", "psu.ELIGIBLE"), PERSON),
    **dict.fromkeys(("pai.ELIGIBLE", "reintegration.ELIGIBLE"), PERSON),
    "unemployed.LONG_TERM": PERSON,
    "cis.GRADUATE": {
        **_CLASSES,
        "classes_ended": FLAG,
        "certificate": FLAG,
        "months_since_classes": (0, 1200, (0, 6)),
    },
    "kis.GRADUATE": {
        **_CLASSES,
        "certificate": FLAG,
        "months_since_issue": (0, 1200, (0, 6)),
        "social_contract_fulfilled": FLAG,
    },
    "supported_employment.ELIGIBLE": {
        **_CLASSES,
        "programme": ("cis", "kis"),
        "finished": FLAG,
        "justified_case": FLAG,
    },
    "cis.PROTECTED": {"kind": ("benefit", "bonus")},
    "cis.REFERRAL": {
        "applied_by": tuple(_APPLICANTS.split()),
        "referred_by": ("welfare_centre", "services_centre", "labour_office"),
        **_flags("consent long_term_unemployed opinion signed_before_start"),
    },
    "psu.HOSTS": _flags(
        "social_assistance_unit charity_or_community social_economy_entity "
        "education_entity"
    ),
    "psu.REFERRAL": _flags(
        "gmina_applied agreement city_with_county_rights city_applied listed"
    ),
    "reintegration.CONTRACTOR": _flags(
        "creates_centre_or_club social_economy_entity statutory_reintegration"
    ),
}
_MUNICIPAL: dict[str, Spec] = {
    "participants": _PEOPLE,
    "staff": _PEOPLE,
    "amount": _MONEY,
    "cost_per_participant": _MONEY,
    "costs": (0, 10**10, (0, 10_000_000)),
    "income": (0, 10**10, (0, 10_000_000)),
}
_PAY: dict[str, Spec] = {
    "minutes": (0, 44_640, (0, 59, 60, 90, 2400)),
    "local_rate": (0, 1_000_000, (600, 800, 3050)),
    "for_carers": FLAG,
    "gmina_alone": FLAG,
}
FORMULAS: dict[str, dict[str, Spec]] = {
    "cis.BENEFIT": {
        "month_days": (28, 31, ()),
        **dict.fromkeys(
            (
                "trial_days",
                "main_days",
                "unexcused_trial",
                "unexcused_main",
                "sick_within",
                "sick_within_trial",
                "not_due_trial",
                "not_due_main",
            ),
            _DAYS,
        ),
    },
    "cis.LOCAL_GRANT": _MUNICIPAL,
    "cis.NGO_GRANT": _MUNICIPAL,
    "cis.START_GRANT": {
        "number": (1, 1200, (1, 3, 4)),
        "participants": _PEOPLE,
        "staff": _PEOPLE,
    },
    "psu.PAY": _PAY,
    "psu.EARLIER_PAY": _PAY,
    "reintegration.STIPEND": {
        "month_days": (28, 31, ()),
        **dict.fromkeys(
            (
                "participation_days",
                "excused_days",
                "incapacity_days",
                "unexcused_days",
                "benefit_days",
            ),
            _DAYS,
        ),
    },
    "supported_employment.FOUNDING_COST": {
        "cost": (0, 10**9, (0, 2_000_000)),
        "average_wage": (0, 10**8, (500_000, 900_000)),
    },
    "supported_employment.REFUND": {
        "number": (1, 1200, (1, 3, 4, 6, 7, 12, 13)),
        "base_of_month": _MONEY,
        "base_on_signing": _MONEY,
        "contributions": _MONEY,
    },
    "unemployed.BENEFIT": {
        "days": _DAYS,
        "month_days": (28, 31, ()),
        "tier": ("first", "later", "before_2010"),
        "band": ("low", "base", "high"),
    },
}


# -- drawing


def draw_record(dice: Dice, spec: Mapping[str, Spec]) -> Given:
    """Draw facts; how many are known, and how many of them hold, differs by record."""
    unknown, holds = dice.pick(0.0, 0.1, 0.5, 0.9), dice.pick(0.1, 0.5, 0.9)
    found: Given = {}
    for name, kind in spec.items():
        if dice.random() >= unknown:
            found[name] = _value(dice, kind, 0.1 if name in _RIGHTS else holds)
    if found.get("disabled") is False:
        found.pop("disability_degree", None)
    return found


def _value(dice: Dice, kind: Spec, holds: float) -> object:
    match kind:
        case str():
            return dice.random() < holds
        case (int() as low, int() as high, tuple() as near):
            return dice.count(low, high, near)
        case _:
            return dice.choice(kind)


def draw_verdict(dice: Dice) -> Given:
    """Draw a rule, a record of it, a day and interpretations."""
    rule = dice.choice(sorted(RULES))
    points = ("OP-50", "OP-27", "OP-28") if dice.one_in(2) else ()
    return {
        "rule": rule,
        "facts": draw_record(dice, RULES[rule]),
        "on": dice.law_day(),
        "under": dice.under(*points),
    }


def draw_amount(dice: Dice) -> Given:
    """Draw a formula, a record of it, a day and interpretations."""
    formula = dice.choice(sorted(FORMULAS))
    return {
        "formula": formula,
        "facts": draw_record(dice, FORMULAS[formula]),
        "on": dice.law_day(),
        "under": dice.under(),
    }


def draw_open_to(dice: Dice) -> Given:
    """Draw a person who may be asked about by every programme."""
    facts = draw_record(dice, PERSON)
    return {"facts": facts, "on": dice.law_day(), "under": dice.under("OP-50")}


# -- asking


def named(key: str) -> Any:
    """Return a rule, a formula or a limit by its key."""
    room, name = key.split(".")
    return getattr(import_module(f"reintegra.programmes.{room}"), name)


def under(given: Given) -> Interpretations:
    """Return the interpretations drawn."""
    read = given["under"]
    return Interpretations(read["chosen"], unverified=read["unverified"])


def record_of(kind: type[Any], facts: Mapping[str, Any]) -> Any:
    """Return a record of facts, by the names that this version has for them."""
    known = fields_dict(kind)
    return kind(**{n if n in known else n + OLD_NAMES: v for n, v in facts.items()})


def ask_verdict(given: Given) -> Plain:
    """Decide a rule."""
    rule = named(given["rule"])
    one = record_of(rule.record, given["facts"])
    on: date = given["on"]
    return verdict(decide(rule, one, on=on, under=under(given)))


def ask_amount(given: Given) -> Plain:
    """Compute a formula."""
    formula = named(given["formula"])
    one = record_of(formula.record, given["facts"])
    return statement(compute(formula, one, on=given["on"], under=under(given)))


def ask_open_to(given: Given) -> Plain:
    """Ask every programme at once."""
    one = record_of(Person, given["facts"])
    found = programmes.open_to(one, given["on"], under=under(given))
    met = {name: verdict.met for name, verdict in found.verdicts.items()}
    exclusions = sorted("-".join(sorted(e.programmes)) for e in found.exclusions)
    return {"met": met, "open": sorted(found.open), "exclusions": exclusions}
