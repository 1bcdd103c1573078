"""Answers of every kind that the library gives, to try on all of them what holds."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from attrs import fields

from reintegra import (
    Interpretations,
    Month,
    NotInForceError,
    Period,
    Person,
    Replay,
    casebook,
    change,
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
    receipt,
    reintegration,
    replay,
    supported_employment,
    unemployed,
    what_if,
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
from reintegra.law.citation import Act, Citation
from reintegra.law.timeline import over_time
from reintegra.programmes.psu.participation import WorkLogDay
from reintegra.programmes.shared.other_help import OtherHelp
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.windows import count_log
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
    yield from of_receipts()
    yield from of_centres()
    yield from of_works()
    yield from of_the_labour_office()
    yield from of_cohorts()
    yield from of_projects()
    yield from inputs()


def law() -> Iterator[object]:
    """Go through dated numbers, a deadline, facts and the words of a rule."""
    yield parameters.get("minimum_wage").on(DAY)
    yield Refer(cis.ELIGIBLE)
    yield of_time()
    cases = Cases(((thing.red, "small"),), NotKnown())
    yield (cases, classify(sorting(over_time(version(DAY, cases))), Thing(), DAY))
    yield [fact.metadata["reintegra"] for fact in fields(Person)]
    yield change.between(cis.BENEFIT, date(2021, 1, 1), date(2022, 12, 31))
    registered = Person(registered_unemployed=True, registered_days_by_months=9)
    yield what_if(decide(unemployed.LONG_TERM, registered, DAY))


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


def of_receipts() -> Iterator[object]:
    """Go through receipts of each kind of answer, replayed."""
    slip = cis.integration_benefit(STAY, MARKS, JULY)
    yield replay(receipt(decide(cis.ELIGIBLE, Person(homeless=False), DAY)))
    given = receipt(slip)
    yield replay(given)
    gone = NotInForceError("cis.BENEFIT", DAY, None, "repealed")
    yield (Replay(given, gone), Replay(given, gone).differences)


def of_centres() -> Iterator[object]:
    """Go through a month and a stay of a centre, of a club and of an edition."""
    slip = cis.integration_benefit(STAY, MARKS, JULY)
    yield from (slip, slip.total, slip.warnings, STAY.phases())
    yield cis.payroll([(STAY, MARKS)], JULY)
    yield cis.correction("1240.80", STAY, MARKS, JULY)
    chain = cis.corrections({JULY: "1240.80"}, STAY, MARKS)
    yield (chain, cis.corrections([slip], STAY, MARKS), chain.months[0].lines)
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


def inputs() -> Iterator[object]:
    """Go through records that use the fields which the others leave out."""
    days = Period(DAY, date(2026, 9, 1))
    yield cis.Attendance(sickness=[days], week_hours={DAY: "0.25"}, class_days=[1, 2])
    yield cis.Participation("P", DAY, date(2026, 9, 1), end_reason="expired")
    helped = pai.EditionParticipant(
        "P", DAY, DAY, [Period(date(2025, 7, 1), date(2025, 8, 1))], [DAY]
    )
    yield helped
    yield pai.Edition(
        date(2024, 1, 2),
        date(2024, 3, 1),
        integration=[(date(2024, 1, 3), "4,5")],
        agreed=date(2024, 1, 1),
    )
    yield reintegration.Participation("P", DAY, date(2026, 9, 1), hours={DAY: "1.5"})
    yield projects.About("100", within="0.50")
    yield projects.BudgetPart("own", "100", "10 %")
    yield projects.Budget("200", warnings=[Notice("a", "b", "c")])
    yield projects.Counts(recruited=9, finished="ponad 5", followed_up=3)
    yield projects.Group(key="a", requires=["homeless"], hours_a_day="0.5")
    yield projects.Support(
        kind="vocational_course", planned=85, delivered="0.5", most_a_week=4
    )
    journal = "Dz.U. 2003 nr 122 poz. 1143"
    yield Citation.parse(Act("A", "ustawy", "act", journal), "art. 1", journal)
    yield finisher(
        job(date(2017, 8, 1), full_time="1/2", value="6000"),
        groups=["young"],
        scheduled="10.5",
        attended=4,
        scores={"a": (1, None)},
    )
    listed: dict[str, int | str | None] = {"a": 1, "b": "50 000,00 zł", "c": None}
    yield outcomes.FurtherInputs(
        staff=listed,
        services=listed,
        activities=listed,
        grants=listed,
        executed=listed,
        plan=listed,
        social=["P"],
    )
    rows = [WorkLogDay(day=DAY, minutes=240)]
    yield count_log(psu.WEEKLY_LIMIT, rows)
    yield from reasons()


def reasons() -> Iterator[object]:
    """Go through the reasons of a refusal, of an open answer, a loss and a list."""
    refused = Person(disability_pension=True)
    yield decide(cis.ELIGIBLE, refused, DAY).reasons
    yield decide(cis.ELIGIBLE, Person(homeless=False), DAY).reasons
    yield unemployed.loss("refused_psu", on=date(2016, 3, 1), earlier=1).reasons
    yield cis.payroll([(STAY, MARKS)], JULY).reasons
