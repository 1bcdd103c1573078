"""The centre itself: status, grants, reports, duties, insurance, and what is protected.

Articles without an act are of the act on social employment.
"""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    FactError,
    Interpretations,
    Month,
    NotInForceError,
    NotReadError,
    Period,
    PeriodError,
    UnknownNameError,
    cis,
    compute,
    decide,
)
from reintegra.grammar.nodes import Formula
from reintegra.grammar.ranges import largest_numerator
from reintegra.law.evidence import Evidence
from tests.announced import BASE, not_announced
from tests.engines import Engine
from tests.truth_table import table_agrees

DAY = timedelta(days=1)
START, REFORM = date(2003, 8, 14), date(2007, 7, 14)
A2015 = date(2015, 10, 24)
OLD, NEW = Month(2007, 6), Month(2007, 7)
FORMULAS = cis.START_GRANT, cis.NGO_GRANT, cis.LOCAL_GRANT


# -- status and reports


@pytest.mark.parametrize(
    ("granted", "last", "years", "source"),
    [
        (START, date(2006, 8, 14), 3, "art. 5 ust. 2 (original)"),
        (REFORM - DAY, date(2010, 7, 13), 3, "art. 5 ust. 2 (original)"),
        (REFORM, date(2012, 7, 14), 5, "Dz.U. 2007 nr 115 poz. 793"),
        (date(2024, 2, 29), date(2029, 2, 28), 5, "no 29 February 2029"),
    ],
)
def test_the_status_is_for_three_or_five_years(
    granted: date, last: date, years: int, source: str
) -> None:
    """By the law of the day of the voivode's decision."""
    found = cis.status(granted)

    assert (Period(granted, last), years) == (found.period, found.years), source
    assert found.cites.unit.startswith("art. 5 ust. 2")


@pytest.mark.parametrize(
    ("filed", "decided", "day"),
    [
        (date(2022, 2, 14), date(2022, 2, 14), date(2022, 2, 14)),
        (date(2022, 2, 14), date(2022, 2, 15), date(2022, 2, 14)),
        (date(2022, 1, 10), date(2022, 6, 30), date(2022, 2, 14)),
        (date(2022, 2, 15), date(2022, 2, 15), date(2022, 2, 15)),
        (date(2021, 3, 1), date(2021, 5, 4), date(2021, 5, 4)),
    ],
)
def test_an_application_that_2022_met_goes_by_the_former_act(
    filed: date, decided: date, day: date
) -> None:
    """For a grant of art. 8 and for the status: art. 7, 8 of the act of 13.01.2022."""
    assert day == cis.application_day(filed, decided)
    late = cis.status(decided, filed=filed)
    assert cis.status(decided).period == late.period
    assert (day != decided) == (["art. 8"] == [one.unit for one in late.also])
    with pytest.raises(PeriodError, match=f"expected {filed}, the day of filing"):
        cis.application_day(filed, filed - DAY)


@pytest.mark.parametrize(
    ("on", "equipment", "to"),
    [
        (START, "first equipment", ["centre"]),
        (date(2022, 2, 14), "first equipment", ["centre"]),
        (date(2022, 2, 15), "equipment", ["centre", "club"]),
    ],
)
def test_the_marshal_may_grant_equipment(
    on: date, equipment: str, to: list[str]
) -> None:
    """Of a club too, and no longer only the first, from 2022-02-15."""
    said = cis.EQUIPMENT_GRANT.on(on).require()

    assert ["rooms", equipment, "materials"] == [one.require().en for one in said.items]
    assert to == [one.key for one in said.to]


def test_a_grant_applied_for_before_is_for_first_equipment() -> None:
    """Though decided later (art. 7)."""
    day = cis.application_day(date(2022, 2, 1), date(2022, 4, 1))

    assert "pierwsze wyposażenie" in cis.EQUIPMENT_GRANT.explain(day)
    assert "pierwsze" not in cis.EQUIPMENT_GRANT.explain(date(2022, 4, 1))


def test_there_was_no_status_before_the_act() -> None:
    """The act begins on 2003-08-14."""
    with pytest.raises(NotInForceError):
        cis.status(START - DAY)


@pytest.mark.parametrize(
    ("year", "days", "lasts"),
    [
        (2003, [], []),
        (2004, ["2004-03-31"], ["2004-03-31"]),
        (2007, ["2007-03-31"], ["2007-03-31"]),
        (2008, ["2008-03-31", "2008-04-30"], ["2008-03-31", "2008-04-30"]),
        (2026, ["2026-03-31", "2026-04-30"], ["2026-03-31", "2026-04-30"]),
        (2018, ["2018-03-31", "2018-04-30"], ["2018-04-03", "2018-04-30"]),
        (2017, ["2017-03-31", "2017-04-30"], ["2017-03-31", "2017-05-02"]),
    ],
)
def test_reports_are_due_by_fixed_days(
    year: int, days: list[str], lasts: list[str]
) -> None:
    """31 March, and 30 April from 2007-07-14; moved off Easter and the first of May."""
    found = cis.reports(year)

    assert days == [str(one.day) for one in found]
    assert lasts == [str(one.last) for one in found]
    assert ["art. 5 ust. 4 pkt 2", "art. 5 ust. 7"][: len(days)] == [
        one.cites.unit for one in found
    ]


# -- the start grant


def start_grant(
    number: int, on: date, participants: int = 20, staff: int = 5
) -> Decimal | None:
    """Return what a month comes to under an agreement."""
    known = cis.GrantMonth(number=number, participants=participants, staff=staff)
    return compute(cis.START_GRANT, known, on=on).amount


@pytest.mark.parametrize(
    ("agreed", "amount", "source"),
    [
        (START, "6227.50", "50 % × 498.20 × 25"),
        (date(2026, 5, 31), "21523.75", "50 % × 1721.90 × 25"),
        (date(2026, 6, 1), "22298.75", "50 % × 1783.90 × 25"),
    ],
)
def test_the_start_grant_is_half_the_benefit_for_each(
    agreed: date, amount: str, source: str
) -> None:
    """For three months, by the benefit of the agreement day (art. 8 ust. 3)."""
    by = [start_grant(number, agreed) for number in (1, 2, 3, 4)]

    assert [Decimal(amount)] * 3 + [Decimal(0)] == by, source


def test_there_was_no_start_grant_before_the_act() -> None:
    """Nor is there one whose benefit is not known."""
    for on in (START - DAY, not_announced(BASE)):
        with pytest.raises(NotInForceError):
            start_grant(1, on)


# -- the grants of the gmina


def granted(formula: Formula, month: Month, **grosze: int) -> int | None:
    """Return the grant for 20 participants and 5 workers, in grosze."""
    known = cis.MunicipalMonth(participants=20, staff=5, **grosze)
    return compute(formula, known, on=month).grosze


@pytest.mark.parametrize(
    ("month", "costs", "income", "grosze", "source"),
    [
        (OLD, 20_000_00, 3_000_00, 25_000_00, "art. 10 ust. 4 (original)"),
        (NEW, 20_000_00, 3_000_00, 17_000_00, "not more than costs less income"),
        (NEW, 40_000_00, 3_000_00, 25_000_00, "the amount of the council"),
        (NEW, 28_000_00, 3_000_00, 25_000_00, "exactly the cap"),
        (NEW, 28_000_00, 3_000_01, 24_999_99, "a grosz beyond"),
        (NEW, 2_000_00, 3_000_00, 0, "income above costs"),
    ],
)
def test_an_organisation_gets_the_amount_of_the_council(
    month: Month, costs: int, income: int, grosze: int, source: str
) -> None:
    """Times persons; from 2007-07-14 not more than costs less income."""
    found = granted(cis.NGO_GRANT, month, amount=1_000_00, costs=costs, income=income)

    assert grosze == found, source


@pytest.mark.parametrize(
    ("month", "costs", "income", "grosze", "source"),
    [
        (OLD, 20_000_00, 3_000_00, 18_000_00, "90 % of the whole cost"),
        (OLD, 30_000_00, 3_000_00, 25_000_00, "income is not deducted"),
        (OLD, 20_000_01, 3_000_00, 18_000_00, "part of a grosz is left out"),
        (NEW, 20_000_00, 3_000_00, 22_000_00, "less income (art. 10 ust. 5)"),
        (NEW, 20_000_00, 26_000_00, 0, "income above the cost"),
    ],
)
def test_local_government_gets_the_cost_of_participants(
    month: Month, costs: int, income: int, grosze: int, source: str
) -> None:
    """At most 90 % of the cost; from 2007-07-14 less income."""
    found = granted(
        cis.LOCAL_GRANT,
        month,
        cost_per_participant=1_000_00,
        costs=costs,
        income=income,
    )

    assert grosze == found, source


def test_facts_of_the_other_law_are_not_asked_for() -> None:
    """Costs before 2007 do not matter to an organisation, nor 90 % later."""
    early = granted(cis.NGO_GRANT, OLD, amount=1_000_00)
    late = granted(cis.LOCAL_GRANT, NEW, cost_per_participant=1_000_00, income=0)

    assert [25_000_00, 25_000_00] == [early, late]


@pytest.mark.parametrize("formula", [cis.NGO_GRANT, cis.LOCAL_GRANT])
def test_there_was_no_grant_before_the_act(formula: Formula) -> None:
    """August 2003 is the first month."""
    facts = {"amount": 1, "cost_per_participant": 1, "costs": 100, "income": 0}
    with pytest.raises(NotInForceError):
        granted(formula, Month(2003, 7), **facts)

    assert 25 == granted(formula, Month(2003, 8), **facts)


money = st.integers(0, 10_000_000)


@given(
    month=st.sampled_from([OLD, NEW, Month(2026, 7)]),
    each=money,
    costs=money,
    income=money,
)
def test_a_grant_never_passes_its_cap(
    month: Month, each: int, costs: int, income: int
) -> None:
    """Whatever the money: never negative, never above what the law allows."""
    facts = {"costs": costs, "income": income}
    ngo = granted(cis.NGO_GRANT, month, amount=each, **facts) or 0
    local = granted(cis.LOCAL_GRANT, month, cost_per_participant=each, **facts) or 0
    new = month >= NEW

    assert 0 <= ngo <= each * 25
    assert 0 <= local <= each * 25
    assert ngo <= max(0, costs - income) or not new
    assert local == max(0, each * 25 - income) or not new
    assert Fraction(local) <= Fraction(costs * 9, 10) or new


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda one: one.key)
def test_a_grant_reads_the_same_in_columns(frame: Engine, formula: Formula) -> None:
    """And stays exact in every engine."""
    assert largest_numerator(formula, None) < 2**53
    table_agrees(frame, formula, limit=3_000)


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda one: one.key)
def test_the_lines_of_a_grant_add_up(formula: Formula) -> None:
    """Rounding never makes up for a line that is missing."""
    record = (
        cis.GrantMonth(number=1, participants=20, staff=5)
        if formula.record is cis.GrantMonth
        else cis.MunicipalMonth(
            participants=20,
            staff=5,
            amount=1_000_00,
            cost_per_participant=1_000_00,
            costs=2_000_00,
            income=26_000_00,
        )
    )
    for month in (OLD, NEW):
        found = compute(formula, record, on=month)

        assert 0 == found.line("rounding").exact


# -- what participants must be given


@pytest.mark.parametrize(
    ("on", "added"), [(START, []), (REFORM - DAY, []), (REFORM, ["work_clothes"])]
)
def test_participants_must_be_provided_for(on: date, added: list[str]) -> None:
    """Work clothes and footwear from 2007-07-14 (art. 14 ust. 2–4)."""
    found = {one.require().key: one.cites.unit for one in cis.provisions(on)}
    always = {
        "safety_training": "art. 14 ust. 2",
        "medical_examinations": "art. 14 ust. 2",
        "safe_conditions": "art. 14 ust. 2",
        "protective_equipment": "art. 14 ust. 2",
        "meal": "art. 14 ust. 4",
        "accident_supply": "art. 14 ust. 3",
    }

    assert always | dict.fromkeys(added, "art. 14 ust. 2 pkt 3") == found


def test_nothing_had_to_be_provided_before_the_act() -> None:
    """The act begins on 2003-08-14."""
    with pytest.raises(NotInForceError, match="PROVISIONS"):
        cis.provisions(START - DAY)


# -- participants per worker


@pytest.mark.parametrize(
    ("participants", "workers", "on", "answer", "source"),
    [
        (5, 1, START, True, "at most 5 (art. 11 ust. 3)"),
        (6, 1, START, False, "at most 5"),
        (10, 2, A2015 - DAY, True, "two workers"),
        (10, 1, A2015 - DAY, False, "at most 5 to 2015-10-23"),
        (10, 1, A2015, True, "at most 10 from 2015-10-24"),
        (11, 1, date(2026, 7, 1), False, "art. 11 ust. 3"),
        (1, 0, date(2026, 7, 1), False, "nobody runs the classes"),
        (0, 0, date(2026, 7, 1), True, "no classes"),
        (None, 1, date(2026, 7, 1), None, "not known"),
    ],
)
def test_a_worker_should_have_no_more_participants(
    participants: int | None,
    workers: int | None,
    on: date,
    answer: bool | None,
    source: str,
) -> None:
    """Five, or ten from 2015-10-24 on."""
    found = cis.check_group(participants, workers, on)

    assert answer is found.met, source
    assert ["art. 11 ust. 3"] == [one.unit for one in found.cites]


def test_no_limit_before_the_act_and_no_negative_number() -> None:
    """What cannot be is refused."""
    with pytest.raises(NotInForceError):
        cis.check_group(5, 1, START - DAY)
    with pytest.raises(FactError):
        cis.check_group(-1, 1, START)


# -- insurance


@pytest.mark.parametrize(
    ("on", "payer"),
    [
        (date(2007, 7, 1), "labour_office"),
        (date(2008, 5, 1), "labour_office"),
        (date(2009, 1, 31), "labour_office"),
        (date(2009, 2, 1), "centre"),
        (date(2026, 7, 1), "centre"),
    ],
)
def test_the_centre_pays_contributions_since_2009(on: date, payer: str) -> None:
    """The labour office before (art. 4 pkt 2 lit. ł, ł¹ of the insurance act)."""
    found = cis.contributions_payer(on)

    assert payer == found.require().key
    assert found.cites.unit.startswith("art. 4 pkt 2 lit. ł")
    assert found.evidence is Evidence.STATUTE


def test_nobody_paid_before_there_was_a_title() -> None:
    """Contributions begin on 2007-07-01."""
    with pytest.raises(NotInForceError, match="CONTRIBUTIONS_PAYER"):
        cis.contributions_payer(date(2007, 6, 30))


@pytest.mark.parametrize(
    ("start", "first"),
    [
        (date(2026, 3, 2), date(2026, 4, 2)),
        (date(2024, 2, 1), date(2024, 3, 3)),
        (START, date(2003, 9, 14)),
    ],
)
def test_health_insurance_begins_after_thirty_days(start: date, first: date) -> None:
    """The first day of the programme is not counted (health act art. 73 pkt 13)."""
    assert first == cis.health_insurance_from(start)


def test_health_insurance_of_no_programme_is_refused() -> None:
    """The act begins on 2003-08-14; who paid was read from 2007-07-14 on."""
    with pytest.raises(NotInForceError):
        cis.health_insurance_from(START - DAY)
    with pytest.raises(NotInForceError):
        cis.HEALTH_PAYER.on(START - DAY)
    with pytest.raises(NotReadError, match=r"art\. 27 .*; who paid it"):
        cis.HEALTH_PAYER.on(REFORM - DAY)

    assert {"welfare_centre"} == {
        cis.HEALTH_PAYER.on(day).require().key for day in (REFORM, date(2026, 7, 1))
    }


# -- bailiffs and social assistance


@pytest.mark.parametrize(
    ("kind", "reading", "answer", "points"),
    [
        ("benefit", "no", True, []),
        ("benefit", "yes", True, []),
        ("bonus", "no", False, ["OP-28=no"]),
        ("bonus", "yes", True, ["OP-28=yes"]),
        (None, "no", None, []),
        (None, "yes", None, ["OP-28=yes"]),
    ],
)
def test_a_bailiff_cannot_seize_the_benefit(
    kind: str | None, reading: str, answer: bool | None, points: list[str]
) -> None:
    """The bonus is not named (OP-28; art. 831 § 1 pkt 9 k.p.c.)."""
    under = Interpretations({"OP-28": reading})
    found = decide(cis.PROTECTED, cis.Payment(kind=kind), A2015, under=under)

    assert answer is found.met
    assert points == [str(one) for one in found.interpretations]


def test_nothing_was_protected_before_2015() -> None:
    """The protection begins on 2015-10-24."""
    with pytest.raises(NotInForceError, match="PROTECTED"):
        decide(cis.PROTECTED, cis.Payment(kind="benefit"), A2015 - DAY)


@pytest.mark.parametrize("reading", ["no", "yes"])
def test_protection_reads_the_same_in_columns(frame: Engine, reading: str) -> None:
    """Under either reading of OP-28."""
    table_agrees(frame, cis.PROTECTED, Interpretations({"OP-28": reading}))


@pytest.mark.parametrize(
    ("what", "on", "counts"),
    [
        ("integration_benefit", date(2025, 6, 1), True),
        ("bonus", date(2026, 7, 1), True),
        ("reintegration_stipend", date(2026, 7, 1), True),
        ("psu_pay", date(2005, 11, 1), False),
        ("psu_pay", date(2025, 5, 31), False),
        ("psu_pay", date(2026, 7, 1), False),
    ],
)
def test_the_benefit_counts_as_income(what: str, on: date, counts: bool) -> None:
    """The pay for socially useful works does not (art. 8 ust. 3–4 UPS)."""
    found = cis.counts_as_income(what, on)

    assert counts is found.require()
    assert found.cites.unit.startswith("art. 8 ust.")


def test_what_was_not_read_is_not_answered() -> None:
    """Before the wording that was read, and for money that is not known."""
    for what in ("integration_benefit", "bonus"):
        for on in (date(2012, 5, 4), date(2019, 9, 4), date(2024, 1, 2)):
            with pytest.raises(NotReadError, match=what) as caught:
                cis.counts_as_income(what, on)
            found = caught.value

            assert (date(2005, 11, 1), date(2025, 6, 1)) == (
                found.since,
                found.read_from,
            )
            assert found.source.startswith("art. 8 ust. 4 ustawy o pomocy społecznej")
    with pytest.raises(NotInForceError, match="psu_pay"):
        cis.counts_as_income("psu_pay", date(2005, 10, 31))
    with pytest.raises(UnknownNameError, match="psu_pay"):
        cis.counts_as_income("psu", date(2026, 7, 1))
