"""What each authority counts: worked persons, at and beside every edge."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reintegra import Interpretations
from reintegra.errors import (
    ChoiceNeededError,
    FactError,
    NotInForceError,
    NotReadError,
    PeriodError,
    UnknownNameError,
    UnverifiedError,
)
from reintegra.grammar.builders import at_least, times
from reintegra.grammar.nodes import Discretion, OpenDiscretion
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.terms import completed_months
from reintegra.outcomes import METRICS, Cohort, MetricSpec, Participant, Spell, measure
from reintegra.outcomes.metrics.common_terms import one_definition, person, spell
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    DecidingDay,
    Definition,
    PersonMeets,
)
from reintegra.parameters import esf
from reintegra.values.text import Text
from tests.announced import not_announced
from tests.outcomes.participants import DAY, ENTRY_DAY, EXIT, KNOWN, finisher, job

CALL = date(2016, 11, 2)
NEXT = date(2017, 8, 1)
LOOSE = Interpretations(unverified=True)
MINIMUM_2017 = 2000


def counts(metric: str, *members: Participant, **how: Any) -> tuple[int, int, int]:
    """Return numerator, denominator and number of those not known."""
    rate = measure(Cohort(members), metric, **how)
    return rate.count, rate.of, len(rate.unknown)


def ct8(*spells: Spell, **known: Any) -> tuple[int, int, int]:
    """Measure one who finished by the criterion of the labour market."""
    return counts("ct8.kez", finisher(*spells, **known), on=CALL)


# -- ESF 2014–2020, labour market


@pytest.mark.parametrize(
    ("contracts", "met"),
    [
        # three full months, 1 August to 31 October
        ([(NEXT, date(2017, 10, 31), "A")], 1),
        ([(NEXT, date(2017, 10, 30), "A")], 0),
        # a trial contract and the next: no gap, a gap of a day, another employer
        (
            [
                (NEXT, date(2017, 8, 31), "A"),
                (date(2017, 9, 1), date(2017, 10, 31), "A"),
            ],
            1,
        ),
        (
            [
                (NEXT, date(2017, 8, 31), "A"),
                (date(2017, 9, 2), date(2017, 11, 1), "A"),
            ],
            0,
        ),
        (
            [
                (NEXT, date(2017, 8, 31), "A"),
                (date(2017, 9, 1), date(2017, 10, 31), "B"),
            ],
            0,
        ),
        # nobody said which employers they were
        (
            [(NEXT, date(2017, 8, 31), ""), (date(2017, 9, 1), date(2017, 10, 31), "")],
            0,
        ),
    ],
)
def test_employment_of_three_full_months(
    contracts: list[tuple[date, date, str]], met: int
) -> None:
    """With one employer, uninterrupted, from the start of work.

    Source: rpo.lodzkie.pl, items 62, 66 (rule L7).
    """
    spells = [job(one, other, employer=who) for one, other, who in contracts]

    assert (met, 1, 0) == ct8(*spells)


@pytest.mark.parametrize(
    ("last", "value", "met"),
    [
        (date(2017, 10, 31), 3 * MINIMUM_2017, 1),
        (date(2017, 10, 31), "5999.99", 0),
        (date(2017, 9, 30), 3 * MINIMUM_2017, 0),
        (date(2017, 9, 30), 100 * MINIMUM_2017, 0),
    ],
)
def test_a_civil_contract_is_long_and_worth_three_wages(
    last: date, value: object, met: int
) -> None:
    """Both at once; a grosz less fails, and so do two months of any value.

    Source: rule L7; for PO KL the Managing Authority's interpretation, WUP Poznań
    17-05-2011 (P1).
    """
    contract = job(NEXT, last, kind="civil_contract", value=value)

    assert (met, 1, 0) == ct8(contract)
    found = counts(
        "pokl.employment_effect", finisher(contract), on=CALL, denominator="completed"
    )
    assert (met, 1, 0) == found


def test_a_wage_that_is_not_known_leaves_it_open() -> None:
    """Of a year that is not announced: not known is not no."""
    year = not_announced("minimum_wage").year
    begun, ended = date(year, 1, 8), date(year, 5, 31)
    late = finisher(job(begun, ended, kind="civil_contract", value=99999))

    assert (0, 1, 0) == counts("ct8.kez", late, on=CALL)
    person = Participant(
        "P",
        ENTRY_DAY,
        ENTRY_DAY,
        date(year - 1, 12, 31),
        "completed",
        late.spells,
        followed_to=date(year, 12, 31),
        status_at_entry="unemployed",
        startup_grant=False,
        school_education=False,
    )
    assert (0, 1, 1) == counts("ct8.kez", person, on=CALL)


@pytest.mark.parametrize(
    ("begun", "under", "met"),
    [
        # 2017-07-31 + 90 days = 2017-10-29; + 3 months = 2017-10-31
        (date(2017, 10, 29), {"OP-38": "days_90"}, 1),
        (date(2017, 10, 30), {"OP-38": "days_90"}, 0),
        (date(2017, 10, 31), {"OP-38": "months_3"}, 1),
        (date(2017, 11, 1), {"OP-38": "months_3"}, 0),
        (date(2017, 10, 31), {}, 1),
        (date(2017, 11, 1), {}, 0),
    ],
)
def test_the_window_is_three_months_or_ninety_days(
    begun: date, under: dict[str, str], met: int
) -> None:
    """OP-38, at the edges of each reading."""
    found = ct8(job(begun, date(2018, 6, 30)))
    rate = measure(
        [finisher(job(begun, date(2018, 6, 30)))],
        "ct8.kez",
        on=CALL,
        under=Interpretations(under),
    )

    assert met == rate.count
    assert under or found == (met, 1, 0)
    assert ["OP-38"] == [one.point.id for one in rate.interpretations]


@pytest.mark.parametrize(
    ("left", "days", "months"),
    [
        (date(2022, 10, 31), date(2023, 1, 29), date(2023, 1, 31)),
        (date(2021, 2, 1), date(2021, 5, 2), date(2021, 5, 1)),
    ],
)
def test_either_of_the_two_windows_may_be_the_longer(
    left: date, days: date, months: date
) -> None:
    """Ninety days or three months; the recommended reading takes the later of them.

    Source: rpo.lodzkie.pl, item 66 (OP-38).
    """
    last = {"days_90": days, "months_3": months, "later_of": max(days, months)}
    known: dict[str, Any] = KNOWN
    for reading, day in last.items():
        found = [
            measure(
                [
                    Participant(
                        *("P", date(2020, 1, 2), date(2020, 1, 2), left, "completed"),
                        spells=[job(begun, begun + 200 * DAY)],
                        **known,
                    )
                ],
                "ct8.kez",
                on=CALL,
                under=Interpretations({"OP-38": reading}),
            ).count
            for begun in (day, day + DAY)
        ]
        assert [1, 0] == found, reading


def test_who_found_none_is_known_after_the_window_only() -> None:
    """Whoever found work may be shown at once, the others not before (rule L3)."""
    early = EXIT + 30 * DAY

    assert (0, 1, 1) == ct8(followed_to=early)
    assert (0, 1, 0) == ct8(followed_to=date(2017, 10, 31))
    assert (0, 1, 1) == ct8(followed_to=date(2017, 10, 30))
    assert (0, 1, 1) == ct8(followed_to=None)
    assert (1, 1, 0) == ct8(job(NEXT, date(2017, 10, 31)), followed_to=early)


def test_work_that_goes_on_counts_once_it_is_long_enough() -> None:
    """Until then it is not known, and never no."""
    work = job(NEXT)

    assert (0, 1, 1) == ct8(work, followed_to=date(2017, 10, 30))
    assert (1, 1, 0) == ct8(work, followed_to=date(2017, 10, 31))


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"exit_reason": "completed"}, (0, 1, 0)),
        ({"exit_reason": "job"}, (0, 1, 0)),
        ({"exit_reason": "dropped_out"}, (0, 0, 0)),
        ({"exit_reason": None}, (0, 0, 1)),
        ({"status_at_entry": "inactive"}, (0, 1, 0)),
        ({"status_at_entry": "employed"}, (0, 0, 0)),
        ({"status_at_entry": None}, (0, 0, 1)),
        ({"startup_grant": True}, (0, 0, 0)),
        ({"school_education": True}, (0, 0, 0)),
        ({"startup_grant": None}, (0, 0, 1)),
        ({"startup_grant": None, "school_education": True}, (0, 0, 0)),
        ({"startup_grant": None, "exit_reason": "dropped_out"}, (0, 0, 0)),
    ],
)
def test_whom_the_criterion_divides_by(
    known: dict[str, Any], expected: tuple[int, int, int]
) -> None:
    """Unemployed or inactive, who finished or left for work; no grant, no school.

    Source: rules L1 and L4 (ministry interpretation, WUP Poznań 26-07-2016).
    """
    assert expected == ct8(**known)


def test_who_is_left_out_is_named_with_the_reason() -> None:
    """The first reason that holds is said."""
    rate = measure([finisher(startup_grant=True)], "ct8.kez", on=CALL)
    ((name, reason),) = rate.excluded

    assert ("P", "start-up funds") == (name, reason.en)
    assert "poza mianownikiem: P, środki na podjęcie" in rate.explain()
    assert rate.share is None
    assert "wskaźnik 0 z 0 osób jest nieokreślony" in rate.explain("pl")
    assert "left out: P, start-up funds" in rate.explain("en")


@pytest.mark.parametrize(
    ("known", "met"),
    [
        ({"subsidised_in_project": True, "subsidised_to": date(2017, 8, 31)}, (1, 0)),
        ({"subsidised_in_project": True, "subsidised_to": date(2017, 9, 1)}, (0, 0)),
        ({"subsidised_in_project": True, "subsidised_to": date(2018, 5, 1)}, (0, 0)),
        ({"subsidised_in_project": True}, (0, 1)),
        ({"subsidised_in_project": None}, (0, 1)),
        ({"subsidised": True}, (1, 0)),
    ],
)
def test_a_job_paid_by_the_project_lasts_three_months_longer(
    known: dict[str, Any], met: tuple[int, int]
) -> None:
    """After the refund; a job that others subsidise counts as any.

    Source: WUP Łódź, questions and answers (rule L8).
    """
    count, _, unknown = ct8(job(NEXT, date(2017, 11, 30), **known))

    assert met == (count, unknown)


def test_a_business_on_money_of_the_fund_does_not_count() -> None:
    """Self-employment does, of any length."""
    own = job(NEXT, date(2017, 8, 15), kind="self_employment", esf_start_up=False)
    given = job(NEXT, date(2017, 8, 15), kind="self_employment", esf_start_up=True)

    assert (1, 1, 0) == ct8(own)
    assert (0, 1, 0) == ct8(given)


def test_from_2020_only_employment_and_business_count() -> None:
    """Calls of 2020 and 2021 left civil-law contracts out; those of 2022 were not read.

    Source: communiqués for 2020 and 2021.
    """
    contract = job(NEXT, date(2017, 12, 31), kind="civil_contract", value=9000)
    person = finisher(contract)

    assert (1, 1, 0) == counts("ct8.kez", person, on=date(2019, 12, 31))
    assert (0, 1, 0) == counts("ct8.kez", person, on=date(2020, 1, 1))
    assert (0, 1, 0) == counts("ct8.kez", person, on=date(2021, 12, 31))
    with pytest.raises(NotReadError, match="communiqués for calls after 2021"):
        counts("ct8.kez", person, on=date(2022, 1, 1))


# -- ESF 2014–2020, social inclusion


def ministry() -> Cohort:
    """Make the ministry's example: 350 with both effects or the social one, ….

    390 count for the social effect, 40 of them for employment too; 50 for employment
    alone; 10 for neither.
    """
    work = [job(NEXT, date(2017, 12, 31))]
    social = [
        finisher(
            *(work if number < 40 else ()), name=f"S{number}", social_progress=True
        )
        for number in range(390)
    ]
    alone = [finisher(*work, name=f"E{number}") for number in range(50)]
    neither = [finisher(name=f"N{number}") for number in range(10)]
    return Cohort([*social, *alone, *neither])


def test_persons_counted_for_the_other_effect_alone() -> None:
    """OP-40: do they stay in the denominator? 390 of 450, or of 400: no default.

    Source: ministry material on the split of 24 October 2016 (rule S3).
    """
    cohort = ministry()

    with pytest.raises(ChoiceNeededError, match="OP-40"):
        measure(cohort, "ct9.social", on=CALL)
    by = {
        reading: measure(
            cohort, "ct9.social", on=CALL, under=Interpretations({"OP-40": reading})
        )
        for reading in ("all_in", "leave")
    }
    assert (390, 450) == (by["all_in"].count, by["all_in"].of)
    assert (390, 400) == (by["leave"].count, by["leave"].of)
    assert Fraction(39, 40) == by["leave"].share
    assert 50 == len(by["leave"].excluded)
    employed = measure(
        cohort, "ct9.employment", on=CALL, under=Interpretations({"OP-40": "leave"})
    )
    assert (90, 100) == (employed.count, employed.of)


def test_not_knowing_the_other_effect_leaves_the_person_open() -> None:
    """They may leave the denominator, or stay in it."""
    under = Interpretations({"OP-40": "leave"})

    assert (0, 0, 1) == counts(
        "ct9.social", finisher(followed_to=None), on=CALL, under=under
    )
    assert (0, 0, 1) == counts(
        "ct9.social",
        finisher(job(NEXT, date(2017, 12, 31)), social_progress=None),
        on=CALL,
        under=under,
    )


def test_social_services_alone_are_outside_the_employment_effect() -> None:
    """Only those with instruments of a vocational kind are in it (rule S8)."""
    under = Interpretations({"OP-40": "all_in"})
    person = finisher(vocational_support=False)

    assert (0, 0, 0) == counts("ct9.employment", person, on=CALL, under=under)
    assert (0, 1, 0) == counts("ct9.social", person, on=CALL, under=under)


def test_before_the_split_either_effect_counted() -> None:
    """To 23 October 2016, over all who ended.

    Source: WUP Łódź, call RPLD.09.01.01-IP.01-10-002/15 (S1).
    """
    last, first = date(2016, 10, 23), date(2016, 10, 24)

    assert (1, 1, 0) == counts("ct9.combined", finisher(social_progress=True), on=last)
    assert (1, 1, 0) == counts(
        "ct9.combined", finisher(job(NEXT, date(2017, 12, 31))), on=last
    )
    assert (0, 1, 0) == counts("ct9.combined", finisher(), on=last)
    with pytest.raises(NotInForceError, match=r"ct9\.social and ct9\.employment"):
        counts("ct9.combined", finisher(), on=first)
    with pytest.raises(NotReadError, match="new way of measuring"):
        counts("ct9.social", finisher(), on=date(2018, 1, 9))


# -- ESF+

LEFT = date(2023, 3, 31)


def later(days: int) -> date:
    """Return the day so many days after leaving."""
    return LEFT + days * DAY


def plus(*spells: Spell, **known: Any) -> dict[str, tuple[int, int, int]]:
    """Measure one who left on 2023-03-31 by each indicator."""
    facts = {"status_at_entry": "inactive", "followed_to": later(400), **known}
    begun = date(2023, 1, 2)
    person = Participant("P", begun, begun, LEFT, "completed", spells, **facts)
    codes = [f"eu.eecr0{number}" for number in range(1, 7)]
    return {code: counts(code, person, under=LOOSE) for code in codes}


@pytest.mark.parametrize(
    ("spells", "searching", "employed"),
    [
        # inactive, searching, a job on day 20
        (
            [Spell("searching", later(0), later(19)), Spell("employment", later(20))],
            0,
            1,
        ),
        # a job at once, then out of work within the 28 days
        (
            [Spell("employment", later(0), later(9)), Spell("searching", later(10))],
            1,
            0,
        ),
        ([Spell("searching", later(28))], 1, 0),
        # what happens on day 29 is not looked at
        ([Spell("employment", later(29))], 0, 0),
        ([Spell("searching", later(0)), Spell("employment", later(28))], 0, 1),
        # a job that ended within the window, and nothing after it
        ([Spell("employment", later(3), later(9))], 0, 0),
        # a job found while in the programme goes on
        ([Spell("employment", later(-10))], 0, 1),
        # education is no event on the labour market
        ([Spell("employment", later(2)), Spell("education", later(5))], 0, 1),
        ([], 0, 0),
    ],
)
def test_the_last_event_within_28_days_counts(
    spells: list[Spell], searching: int, employed: int
) -> None:
    """And the two indicators exclude each other.

    Source: European Commission, SFC portal (rule E1).
    """
    found = plus(*spells)

    assert (searching, 1, 0) == found["eu.eecr01"]
    assert (employed, 1, 0) == found["eu.eecr04"]


def test_two_events_of_one_day_have_to_agree() -> None:
    """Search and work begun on one day: which was the last is not known."""
    found = plus(Spell("searching", later(2)), Spell("employment", later(2)))

    assert (0, 1, 1) == found["eu.eecr01"] == found["eu.eecr04"]


def test_before_the_28_days_are_over_nothing_is_known() -> None:
    """A job can be lost again by then."""
    found = plus(Spell("employment", later(2)), followed_to=later(27))

    assert (0, 1, 1) == found["eu.eecr04"]


def test_who_was_unemployed_is_outside_the_first_indicator() -> None:
    """It asks for the inactive; the fourth takes both in, the sixth those in work."""
    found = plus(Spell("searching", later(2)), status_at_entry="unemployed")
    working = plus(status_at_entry="employed", improved=True)

    assert (0, 0, 0) == found["eu.eecr01"]
    assert (0, 1, 0) == found["eu.eecr04"]
    assert (0, 0, 0) == working["eu.eecr04"]
    assert (1, 1, 0) == working["eu.eecr06"]


@pytest.mark.parametrize(
    ("last", "expected"),
    [(date(2023, 9, 30), (1, 1, 0)), (date(2023, 9, 29), (0, 1, 0)), (None, (1, 1, 0))],
)
def test_work_six_months_after_leaving(
    last: date | None, expected: tuple[int, int, int]
) -> None:
    """2023-03-31 and six months: 2023-09-30."""
    assert expected == plus(Spell("employment", later(40), last))["eu.eecr05"]


def test_education_and_qualifications_on_leaving() -> None:
    """Within 28 days; what ended before leaving is no education on leaving."""
    course, exam = Spell("education", later(28)), Spell("qualification", later(-3))
    past = Spell("education", later(-60), later(-1))

    assert (1, 1, 0) == plus(course)["eu.eecr02"]
    assert (0, 1, 0) == plus(past)["eu.eecr02"]
    assert (1, 1, 0) == plus(exam)["eu.eecr03"]
    assert (0, 1, 0) == plus(Spell("qualification", later(29)))["eu.eecr03"]


def test_unverified_codes_are_used_on_request_only() -> None:
    """And the figure says so."""
    with pytest.raises(UnverifiedError, match=r"eu\.eecr05 on 2021-01-01"):
        measure([finisher()], "eu.eecr05")
    left = finisher(name="Q")
    rate = measure(Cohort([left]), "eu.eecr05", under=LOOSE)
    assert "UNVERIFIED" in " ".join(str(one) for one in rate.warnings)


def test_who_left_before_the_period_is_outside_it() -> None:
    """Each person is read by the definition of the day they left."""
    rate = measure([finisher()], "eu.eecr04")

    assert ["P"] == [name for name, _ in rate.excluded]
    assert (0, 0) == (rate.count, rate.of)


# -- labour offices


@pytest.mark.parametrize(
    ("begun", "last", "met"),
    [
        (date(2017, 3, 1), date(2017, 3, 30), 1),
        (date(2017, 3, 1), date(2017, 3, 29), 0),
        (date(2017, 10, 31), date(2018, 1, 1), 1),
        (date(2017, 11, 1), date(2018, 1, 1), 0),
    ],
)
def test_the_office_counts_work_during_and_three_months_after(
    begun: date, last: date, met: int
) -> None:
    """For 30 days at least; a job inside the programme counts.

    Source: form MRPiPS-01, annex 8 (U1).
    """
    person = finisher(job(begun, last))
    day, of = date(2018, 12, 31), "enrolled"

    assert (met, 1, 0) == counts("pup.mrpips01_a8", person, on=day, denominator=of)


@pytest.mark.parametrize(("days", "expected"), [(30, (1, 1, 0)), (29, (0, 1, 1))])
def test_work_of_somebody_still_in_the_programme_is_during_it(
    days: int, expected: tuple[int, int, int]
) -> None:
    """30 days count at once; whoever worked less may still find more.

    Source: form MRPiPS-01, annex 8: those who continue are reported, too.
    """
    last = ENTRY_DAY + (days - 1) * DAY
    person = Participant("P", ENTRY_DAY, ENTRY_DAY, spells=[job(ENTRY_DAY, last)])
    how = {"on": date(2018, 12, 31), "denominator": "enrolled"}

    assert expected == counts("pup.mrpips01_a8", person, **how)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, (1, 1, 0)),
        ({"subsidised": True}, (0, 1, 0)),
        ({"subsidised": None}, (0, 1, 1)),
        ({"end": NEXT + 88 * DAY}, (0, 1, 0)),
        ({"end": NEXT + 89 * DAY}, (1, 1, 0)),
        ({"start": EXIT + 180 * DAY}, (1, 1, 0)),
        ({"start": EXIT + 181 * DAY}, (0, 1, 0)),
    ],
)
def test_unsubsidised_work_of_ninety_days_within_180(
    known: dict[str, Any], expected: tuple[int, int, int]
) -> None:
    """Over those who finished basic forms of help.

    Source: art. 2 pkt 48 ustawy o rynku pracy i służbach zatrudnienia.
    """
    facts = {"start": NEXT, "end": date(2018, 12, 31)} | known
    person = finisher(job(**facts), basic_form=True)

    assert expected == counts("pup.urp_effectiveness", person, on=date(2026, 5, 1))


# -- the three clocks


def test_one_person_by_three_clocks() -> None:
    """A job of 40 days begun on day 20: yes to the office, no to the fund; not at 28.

    Source: the clocks of the authorities: 28 days; 3 months and 3 months of work;
    during or 3 months and 30 days.
    """
    start = date(2017, 8, 20)
    person = finisher(job(start, start + 39 * DAY))

    assert (0, 1, 0) == ct8(*person.spells)
    assert (1, 1, 0) == counts(
        "pup.mrpips01_a8", person, on=date(2018, 6, 30), denominator="completed"
    )
    assert len({METRICS[name].clock for name in ("ct8.kez", "eu.eecr04")}) == 2


@given(begun=st.integers(-60, 220), length=st.integers(0, 300))
@example(begun=28, length=0)
@example(begun=28, length=91)
@example(begun=29, length=91)
@example(begun=92, length=29)
@example(begun=93, length=29)
@example(begun=180, length=89)
@example(begun=181, length=89)
def test_the_clocks_differ_by_window_and_least_job_alone(
    begun: int, length: int
) -> None:
    """One job of somebody of whom all is known: each clock says what its own row says.

    Source: 28 days and no least job; 3 months or 90 days and 3 full months; during or 3
    months and 30 days; during or 180 days and 90 days.
    """
    left = date(2022, 6, 30)
    first, last = left + begun * DAY, left + (begun + length) * DAY
    known: dict[str, Any] = KNOWN
    person = Participant(
        *("P", date(2022, 1, 3), date(2022, 1, 3), left, "completed"),
        spells=[job(first, last)],
        followed_to=date(2024, 6, 30),
        basic_form=True,
        **known,
    )
    months = first <= date(2022, 9, 30)
    expected = {
        "eu.eecr04": begun <= 28 <= begun + length,
        "ct8.kez": months and completed_months(first, last + DAY) >= 3,
        "pup.mrpips01_a8": months and length + 1 >= 30,
        "pup.urp_effectiveness": begun <= 180 and length + 1 >= 90,
    }

    days = {"ct8.kez": CALL, "pup.mrpips01_a8": date(2018, 6, 30)}
    for metric, met in expected.items():
        how = {"on": days.get(metric, date(2026, 5, 4)), "denominator": "in_scope"}
        assert (int(met), 1, 0) == counts(metric, person, **how), metric


# -- the acts, and the programmes


def test_the_reports_name_no_denominator() -> None:
    """Participants or finishers: the caller says which, here or by OP-39.

    Source: art. 5 ust. 6 ustawy o zatrudnieniu socjalnym.
    """
    day = date(2026, 12, 31)
    members = [
        finisher(name="A", independent="job"),
        finisher(name="B", independent=""),
        Participant("C", ENTRY_DAY, ENTRY_DAY, independent=""),
    ]

    with pytest.raises(ChoiceNeededError, match="OP-39"):
        counts("uzs.cis_report", *members, on=day)
    assert (1, 3, 0) == counts(
        "uzs.cis_report", *members, on=day, denominator="enrolled"
    )
    rate = measure(
        members, "uzs.cis_report", on=day, under=Interpretations({"OP-39": "completed"})
    )
    assert (1, 2) == (rate.count, rate.of)
    assert ["OP-39=completed"] == [str(one) for one in rate.interpretations]


def test_the_audit_office_divides_by_those_who_finished() -> None:
    """Not by those who came; an institution's evidence, for 2011 and 2012 alone.

    Source: NIK, audit P/13/110; OP-43.
    """
    members = [
        finisher(name="A", independent="job"),
        finisher(name="B", independent=""),
        Participant("C", ENTRY_DAY, ENTRY_DAY, independent=""),
    ]
    found = measure(members, "nik.independent", on=date(2012, 12, 31))

    assert (1, 2, "in_scope") == (found.count, found.of, found.denominator)
    assert Evidence.INSTITUTION is METRICS["nik.independent"].evidence
    for day in (date(2010, 12, 31), date(2013, 1, 1)):
        with pytest.raises(NotInForceError, match=r"nik\.independent"):
            measure(members, "nik.independent", on=day)


def test_of_those_with_effects_some_got_work() -> None:
    """The report of a club counts both.

    Source: art. 18a ust. 6 ustawy o zatrudnieniu socjalnym, from 2022-02-15.
    """
    day = date(2026, 12, 31)
    members = [
        finisher(job(NEXT), name="A", reintegrated=True),
        finisher(name="B", reintegrated=True),
        finisher(job(NEXT), name="C", reintegrated=False),
    ]

    assert (2, 3, 0) == counts(
        "uzs.kis_report", *members, on=day, denominator="enrolled"
    )
    assert (1, 2, 0) == counts("uzs.kis_report.employed", *members, on=day)
    with pytest.raises(NotInForceError, match="first: 2022-02-15"):
        counts("uzs.kis_report", *members, on=date(2022, 2, 14))


@pytest.mark.parametrize(
    ("last", "met"), [(EXIT - DAY, 0), (EXIT, 0), (EXIT + DAY, 1), (None, 1)]
)
def test_employment_after_finishing_a_club(last: date | None, met: int) -> None:
    """A job that ended in the programme is none that somebody got after it.

    Source: art. 18a ust. 6 ustawy o zatrudnieniu socjalnym: *po zakończeniu*.
    """
    person = finisher(job(ENTRY_DAY, last), reintegrated=True)

    assert (met, 1, 0) == counts("uzs.kis_report.employed", person, on=date(2026, 5, 1))


def test_leaving_for_work_and_staying_in() -> None:
    """Retention counts those still in and those who finished; a variant, jobs too."""
    members = [
        Participant("A", ENTRY_DAY, ENTRY_DAY),
        finisher(name="B"),
        finisher(name="C", exit_reason="job"),
        finisher(name="D", exit_reason="dropped_out"),
        finisher(name="E", exit_reason=None),
    ]
    names = ("retention", "retention_or_job", "completion", "completion_or_job")

    assert [(2, 5, 1), (3, 5, 1), (1, 5, 1), (2, 5, 1)] == [
        counts(name, *members) for name in names
    ]
    assert (1, 5, 1) == counts("drop_out", *members)


def test_who_was_asked_before_leaving_only_is_not_followed_up() -> None:
    """What became of them afterwards is not known, and no failure."""
    for day, unknown in ((EXIT - DAY, 1), (EXIT, 0)):
        assert (0, 1, unknown) == counts("taken_up_work", finisher(followed_to=day))
    early = finisher(followed_to=EXIT - DAY)
    assert (0, 0, 0) == counts("taken_up_work", early, denominator="followed_up")


def test_a_regional_criterion_asks_for_half_time_and_six_months() -> None:
    """Half of full time is enough, a third is not."""
    day, last = date(2024, 5, 1), date(2018, 1, 31)

    for share, met in (("1/2", 1), ("0.5", 1), ("499/1000", 0), ("1/3", 0)):
        person = finisher(job(NEXT, last, full_time=share))
        assert (met, 1, 0) == counts("regional.dolnoslaskie", person, on=day)
    short = finisher(job(NEXT, date(2018, 1, 30), full_time=1))
    assert (0, 1, 0) == counts("regional.dolnoslaskie", short, on=day)


@pytest.mark.parametrize(
    ("first", "second", "strict", "tolerant"),
    [
        # 2017-07-31 + 180 days = 2018-01-27
        ((0, 180), None, 1, 1),
        ((0, 179), None, 0, 0),
        ((0, 170), (181, 400), 0, 1),
        ((0, 150), (181, 400), 0, 1),
        ((0, 149), (181, 400), 0, 0),
        (None, (181, 400), 0, 0),
        (None, (180, 400), 1, 1),
    ],
)
def test_sustained_employment_on_day_180(
    first: tuple[int, int] | None,
    second: tuple[int, int] | None,
    strict: int,
    tolerant: int,
) -> None:
    """Employed on the day, or with a gap of at most 30 days around it."""
    spells = [
        job(EXIT + one[0] * DAY, EXIT + one[1] * DAY)
        for one in (first, second)
        if one is not None
    ]
    person = finisher(*spells)

    assert (strict, 1, 0) == counts("sustained_employment", person)
    assert (tolerant, 1, 0) == counts("sustained_employment_with_gap", person)


def test_a_gap_that_may_still_be_short_is_open() -> None:
    """The job ended on day 170, and nothing is known after day 200 or 201."""
    work = job(EXIT, EXIT + 170 * DAY)

    for days, unknown in ((200, 1), (210, 0)):
        person = finisher(work, followed_to=EXIT + days * DAY)
        found = counts("sustained_employment_with_gap", person)
        assert (0, 1, unknown) == found


def test_without_a_day_the_first_definition_is_taken_and_said() -> None:
    """In that of 2015 civil-law contracts count; for calls of 2020 they do not."""
    contract = job(NEXT, date(2017, 12, 31), kind="civil_contract", value=9000)
    rate = measure([finisher(contract)], "ct8.kez")

    assert (1, None) == (rate.count, rate.on)
    assert "definition of 2015-08-12 – 2019-12-31 was taken" in rate.explain("en")
    regional = measure([finisher()], "regional.dolnoslaskie")
    assert "przyjęto definicję z okresu od 1 stycznia 2024 r." in regional.explain("pl")
    own = measure([finisher()], "taken_up_work")
    assert not any("day that decides" in str(one) for one in own.warnings)


# -- bad input


def test_what_cannot_be_measured_is_refused() -> None:
    """Unknown names, days that are needed, places that are not known."""
    cohort = Cohort([finisher()])

    with pytest.raises(UnknownNameError, match=r"\(known: taken_up_work"):
        measure(cohort, "taken_up_job")
    with pytest.raises(UnknownNameError, match=r"unknown denominator 'participants'"):
        measure(cohort, "taken_up_work", denominator="participants")
    with pytest.raises(PeriodError, match="on: got '2016-11-02', expected a date"):
        measure(cohort, "ct8.kez", on="2016-11-02")  # type: ignore[arg-type] # no day
    with pytest.raises(FactError, match="the places planned"):
        measure(cohort, "use_of_places")


def test_a_number_that_was_not_in_force_stops_the_measuring() -> None:
    """A metric of one's own that asks for it on an earlier day: not a quiet unknown."""
    half = times(1000, esf.REGIONAL_DOLNOSLASKIE_JOB_FTE_MIN)
    own = AnySpell(at_least(spell.full_time, half), observed=person.followed)
    old = MetricSpec(
        "own.half_time",
        "na pół etatu",
        "half time",
        Text("własny", "one's own"),
        DecidingDay.CALL,
        one_definition(Definition(person.enrolled, own, denominator="enrolled")),
    )
    somebody = finisher(job(NEXT, full_time="1/2"))

    assert 1 == measure([somebody], old, on=date(2024, 1, 1)).count
    with pytest.raises(NotInForceError, match="2023-12-31"):
        measure([somebody], old, on=date(2023, 12, 31))


def test_what_an_authority_may_decide_is_not_known() -> None:
    """Every fact is known and nothing is refused: the decision is what is missing."""
    source = page("a made-up programme")
    may = Discretion(person.ended, Text("organ", "the authority"), source)
    waits = MetricSpec(
        *("own.admitted", "za zgodą", "by consent"),
        Text("własny", "one's own"),
        DecidingDay.NOTHING,
        one_definition(
            Definition(
                person.enrolled,
                PersonMeets(OpenDiscretion(may)),
                denominator="enrolled",
            )
        ),
    )

    assert ("P",) == measure([finisher()], waits).unknown
