"""Answers of every kind that the library gives, to try on all of them what holds."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from attrs import fields

from reintegra import (
    Interpretations,
    Month,
    Period,
    Person,
    casebook,
    cis,
    classify,
    decide,
    duties,
    kis,
    outcomes,
    pai,
    parameters,
    programmes,
    projects,
    psu,
    reintegration,
    supported_employment,
    unemployed,
)
from reintegra.disclosure import Table
from reintegra.grammar.builders import ALWAYS, NEVER, before, known
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    DateOf,
    DaysBetween,
    DaysOfMonth,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    Per,
    Shifted,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.names import Cases, NotKnown
from reintegra.grammar.nodes import Refer, Rule
from reintegra.law.timeline import over_time
from reintegra.programmes.shared.other_help import OtherHelp
from tests.outcomes.participants import ENTRY_DAY, EXIT, finisher, job
from tests.sortings import sorting
from tests.things import Thing, thing, version

JULY = Month(2026, 7)
DAY = date(2026, 7, 1)
LOOSE = Interpretations(unverified=True)
MARKS = cis.Attendance(
    {date(2026, 7, 8): "unexcused", date(2026, 7, 9): "present"},
    (Period(date(2026, 7, 24), date(2026, 7, 27)),),
    hours={date(2026, 7, 9): 4},
)
STAY = cis.Participation(
    "P-17", date(2025, 7, 1), extensions=[cis.Extension(3, date(2026, 6, 1))]
)


def answers() -> Iterator[object]:
    """Go through what the doors of the programmes and of the outcomes return."""
    yield from law()
    yield from of_persons()
    yield from of_centres()
    yield from of_works()
    yield from of_the_labour_office()
    yield from of_cohorts()
    yield from of_projects()


def law() -> Iterator[object]:
    """Go through dated numbers, a deadline, facts and the words of a rule."""
    yield parameters.get("minimum_wage").on(DAY)
    yield Refer(cis.ELIGIBLE)
    yield of_time()
    cases = Cases(((thing.red, "small"),), NotKnown())
    yield (cases, classify(sorting(over_time(version(DAY, cases))), Thing(), DAY))
    yield [fact.metadata["reintegra"] for fact in fields(Person)]


def of_time() -> list[object]:
    """Return a word of time of each kind."""
    later = Shifted(thing.made, 1)
    days: list[object] = [later, MonthsAfter(later, 2), ChooseDay(ALWAYS, later, DAY)]
    days += [EarlierOf(later, DAY), LaterOf(later, DAY)]
    numbers: list[object] = [DaysBetween(DAY, later), WholeMonthsBetween(DAY, later)]
    numbers += [DaysOfMonth(later), DateOf(later), Weekday(later)]
    numbers += [MonthsBegun(DAY, later), Per(1, DaysOfMonth(later)), AsOf(later, 1)]
    law = over_time(version(DAY, before(thing.made, later)))
    older = Rule("thing.OLDER", "starszy", "older", Thing, law)
    verdict = decide(older, Thing(made=date(2020, 5, 4)), DAY)
    return [*days, *numbers, ALWAYS, NEVER, known(thing.made), verdict.reason]


def of_persons() -> Iterator[object]:
    """Go through verdicts: yes, no, not known, and of every programme."""
    homeless = Person(homeless=True, socially_excluded=True)
    yield from (decide(cis.ELIGIBLE, one, DAY) for one in (Person(), homeless))
    yield decide(cis.ELIGIBLE, Person(), DAY).reason
    yield from (programmes.open_to(Person(), on=day) for day in (DAY, date(2004, 9, 1)))


def of_centres() -> Iterator[object]:
    """Go through a month and a stay of a centre, of a club and of an edition."""
    slip = cis.integration_benefit(STAY, MARKS, JULY)
    yield from (slip, slip.total, slip.warnings, STAY.phases())
    yield cis.payroll([(STAY, MARKS)], JULY)
    yield cis.correction("1240.80", STAY, MARKS, JULY)
    yield (STAY, MARKS, cis.check(STAY, MARKS, on=DAY))
    yield from (cis.status(date(2024, 1, 2)), cis.reports(2026))
    yield cis.complaint_term(DAY)
    club = kis.Participation("P-18", date(2026, 1, 2), date(2026, 12, 31))
    yield from (club, kis.check(club, on=DAY))
    held = pai.Edition(
        date(2024, 1, 2), activation=[(date(2024, 1, 3), 4)], participants=["P-1"]
    )
    yield from (held, pai.check(held))
    own = reintegration.Participation("P-3", DAY, hours=[(DAY, 4)])
    helped = OtherHelp(Period(DAY, DAY))
    yield from (own, helped, reintegration.stipend(own, JULY))


def of_works() -> Iterator[object]:
    """Go through a month of socially useful works."""
    register = psu.WorkRegister([("P-1", date(2026, 7, 1), 4), ("P-2", DAY, "0.5")])
    terms = psu.Terms(agreement=psu.CityApplication(date(2026, 1, 20)))
    log = register.log("P-1")
    yield from (register, terms, psu.check(log, agreement=DAY))
    yield psu.pay(log, JULY, agreement=DAY)
    yield psu.settlement(register, JULY, agreement=DAY, apart={"P-2": terms})
    yield duties("gmina", 2026)


def of_the_labour_office() -> Iterator[object]:
    """Go through what a labour office pays and decides."""
    yield from (supported_employment.refunds(DAY), unemployed.benefit(on=DAY))
    yield unemployed.loss("no_contact", on=DAY)
    yield unemployed.assistance_effect("refused_psu", DAY)
    yield from (unemployed.same_form_ban(DAY), unemployed.status_until(DAY))


def of_cohorts() -> Iterator[object]:
    """Go through figures of a made-up cohort."""
    members = [
        finisher(job(date(2017, 8, 1)), name="E", sex="woman", scores={"a": (1, 2)}),
        finisher(name="N", replaces=None, groups=["young"]),
    ]
    cohort = outcomes.Cohort(members, planned=2)
    rate = outcomes.measure(cohort, "taken_up_work")
    days = Period(ENTRY_DAY, EXIT)
    yield from (cohort, rate, outcomes.change(cohort, "a"), rate.totals)
    yield outcomes.breakdown(cohort, "taken_up_work", by="sex")
    yield outcomes.side_by_side([rate])
    yield outcomes.explain_published("50 %", cohort)
    yield from (outcomes.survival(cohort), outcomes.incidence(cohort))
    yield outcomes.places_used(cohort, days)
    counts = {"woman": {"work": 2, "other": 13}, "man": {"work": 1, "other": 4}}
    table = Table.of(counts)
    yield from (table, outcomes.suppress(table, threshold=3))
    yield outcomes.cis_report(cohort, 2017)
    yield outcomes.esf_plus([], Period(DAY, DAY))


def of_projects() -> Iterator[object]:
    """Go through the published programmes, and the money of projects."""
    for case in list(casebook.CASES)[1:]:
        yield from (case.check(under=LOOSE), case.rates(under=LOOSE), case.tally())
    yield (projects.AtLeast("500"), projects.AtMost("500"), projects.LessThan("500"))
    yield from (projects.amount("ok. 500 zł"), projects.amount("ponad 500 zł"))
    yield outcomes.delivery([projects.Support(kind="vocational_course", planned=85)])
    yield projects.Length.of(Period(DAY, DAY))
    yield projects.unit_cost(projects.Exactly(Decimal(500)), 9, "outcome", "settled")
    yield outcomes.thresholds("ct8.kez", call=date(2020, 6, 1))
