"""Comparisons of the text of Wysokie Mazowieckie, 2019–2022 (*zestawienia*)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve

from reintegra.casebook import centre_law
from reintegra.casebook.case import Case
from reintegra.casebook.comparisons import (
    compare_length,
    compare_rate,
    not_stated,
    share_text,
    text_notice,
)
from reintegra.grammar.nodes import Number
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, shift
from reintegra.law.terms import completed_months
from reintegra.outcomes.measuring.explain_published import explain_published
from reintegra.outcomes.measuring.measure import measure
from reintegra.parameters import uzs
from reintegra.programmes.cis.centre_obligations import provisions
from reintegra.projects.comparison import Comparison
from reintegra.projects.groups import Length
from reintegra.projects.targets import heads
from reintegra.reading.text.days import day_text
from reintegra.reading.text.numbers import quantity
from reintegra.values.text import Language, Text

_NEW_SHARE, _NEW_HOURS = date(2022, 1, 1), date(2022, 2, 21)
_HOLIDAY = date(2022, 6, 16)
_LAST_EDITION = date(2021, 11, 1)


def compare(case: Case, under: Interpretations) -> Iterator[Comparison]:
    """Compare editions, rates, training, benefit, hours, and the law of those days."""
    yield compare_length(case.quote("period"), case.period)
    yield _editions(case)
    yield from _work(case)
    yield from _training(case)
    yield _course(case)
    yield not_stated(
        "course.delivered", "kurs: godziny odbyte", "course: hours delivered"
    )
    yield _benefit(case)
    yield from _hours(case, under)
    yield from _provided(case)
    yield from centre_law.parameters(case.period)
    for due in (Month(2021, 11), Month(2021, 12), Month(2022, 1), Month(2022, 6)):
        yield centre_law.month_benefit(_LAST_EDITION, due, under)


def _editions(case: Case) -> Comparison:
    found = Length.of(case.period)
    months = case.number("editions") * case.number("edition_months")
    more = months - found.months
    return Comparison(
        "editions",
        "edycje, które nie mieszczą się w projekcie jedna po drugiej",
        "editions that do not fit one after another",
        f"{case.quote('editions')} … {case.quote('edition_months')}",
        Text(
            f"4 × 12 = {months} mies. w {found.months} ({found.days} dni)",
            f"4 × 12 = {months} months in {found.months} ({found.days} days)",
        ),
        agrees=more > 0,
        remark=text_notice(
            f"edycje musiały się nakładać, łącznie co najmniej o {more} mies.",
            f"editions must overlap, by {more} months in all at the least",
        ),
    )


def _work(case: Case) -> Iterator[Comparison]:
    rate = measure(case.cohort, "taken_up_work", denominator="enrolled")
    ways = [
        one
        for one in explain_published("60%", case.cohort)
        if one.rate.spec is rate.spec and one.rate.denominator == rate.denominator
    ]
    found = compare_rate(
        "result.1",
        "efektywność: spośród wszystkich objętych wsparciem",
        "effectiveness: of all who were supported",
        case.quote("effectiveness"),
        rate,
        agrees=bool(ways),
    )
    yield evolve(found, basis="; ".join((found.basis, *map(str, ways))))
    yield _exactly(case)
    yield _of_centre(case)
    ended = measure(case.cohort, "completion", denominator="enrolled")
    basis = f"not known of {len(ended.unknown)} of {ended.of} {ended.denominator}"
    yield not_stated("completed", "osoby, które ukończyły", "completers", basis)


def _exactly(case: Case) -> Comparison:
    exact = heads("60 %", case.number("supported"))
    return Comparison(
        "result.exactly",
        "60% co do osoby albo co do procenta",
        "60 % to the person, or to the per cent",
        "",
        Text(f"59%; 60% z 85 to {exact} osób", f"59%; 60% of 85 are {exact} persons"),
        agrees=None,
        remark=text_notice("zgadza się tylko „około”", 'only "about" holds'),
    )


def _of_centre(case: Case) -> Comparison:
    """Measure those in the centre by themselves: another rate, and a bound."""
    centre = case.cohort.where(lambda one: one.vocational_support)
    rate = measure(centre, "taken_up_work", denominator="enrolled")
    least = rate.count - (case.number("supported") - case.number("in_centre"))
    because = text_notice(
        f"inny wskaźnik; nie podano, ilu z 50 było w CIS (od {least} do 50)",
        f"another rate; how many of the 50 were there is not said: {least} to 50",
    )
    pl, en = "podjęcie pracy przez uczestników CIS", "took up work: those in the centre"
    return compare_rate("result.of_centre", pl, en, "", rate, because, agrees=None)


def _training(case: Case) -> Iterator[Comparison]:
    trained = case.number("trained")
    for key, pl, en in (
        ("supported", "spośród objętych wsparciem", "of all supported"),
        ("in_centre", "spośród uczestników CIS", "of those in the centre"),
    ):
        of = case.number(key)
        labels = f"szkolenia zawodowe, {pl}", f"vocational courses, {en}"
        yield Comparison(
            *(f"trained.{key}", *labels, case.quote("trained")),
            share_text(trained, of),
            trained <= of,
            basis=f"{trained}/{of} {key}",
        )
    because = text_notice(
        "udział w szkoleniu nie jest uzyskaniem kwalifikacji",
        "to take part in a course is not to gain a qualification",
    )
    labels = "uzyskane kwalifikacje", "qualifications gained"
    yield not_stated("qualified", *labels, because=because)


def _course(case: Case) -> Comparison:
    course = case.project.support[-1]
    hours, in_all = (
        course.person_hours or 0,
        case.number("course_hours") * case.number("trained"),
    )
    return Comparison(
        "course",
        "kurs przedsiębiorczości: osobogodziny planowane",
        "entrepreneurship course: person-hours planned",
        case.quote("course_hours"),
        Text(quantity(hours, "hours", "pl"), quantity(hours, "hours", "en")),
        agrees=hours == in_all,
        basis="24 h × 70",
    )


def _benefit(case: Case) -> Comparison:
    shares = uzs.CIS_BENEFIT_SHARE_TRIAL, uzs.CIS_BENEFIT_SHARE_MAIN
    values = [one.on(day).value for day in (case.on, _NEW_SHARE) for one in shares]
    months = completed_months(_NEW_SHARE, shift(case.period.last, 1))
    (trial_pl, full_pl), (trial_en, full_en) = (
        [quantity(one, "share", lang) for one in (values[0], values[-1])]
        for lang in ("pl", "en")
    )
    return Comparison(
        "benefit",
        "świadczenie w wysokości zasiłku (okres próbny / po nim)",
        "benefit in the amount of the unemployment benefit; trial / main",
        case.quote("benefit"),
        Text(_shares(values, "od", "pl"), _shares(values, "from", "en")),
        agrees={*values} == {1},
        basis="art. 15 ust. 4 ustawy o zatrudnieniu socjalnym",
        remark=text_notice(
            f"niepełne od {day_text(_NEW_SHARE, 'pl')}; przez {months} mies. projektu "
            f"{full_pl} w obu okresach, a wcześniej w okresie próbnym {trial_pl}",
            f"benefit statement incomplete from {_NEW_SHARE}: for {months} months of "
            f"the project {full_en} in both; before, the trial month was {trial_en}",
        ),
    )


def _shares(values: list[Number], since: str, lang: Language) -> str:
    """Write the shares of both phases, before and from the new law on."""
    before, after = (
        " / ".join(quantity(one, "share", lang) for one in pair)
        for pair in (values[:2], values[2:])
    )
    return f"{before}; {since} {day_text(_NEW_SHARE, lang)}: {after}"


def _hours(case: Case, under: Interpretations) -> Iterator[Comparison]:
    hours, days = case.number("hours_a_day"), case.number("days_a_week")
    stated = f"{case.quote('hours_a_day')}, {case.quote('days_a_week')}"
    least = uzs.CIS_PRESENCE_HOURS_PER_WEEK_MIN.on(_NEW_HOURS).value
    short = text_notice(
        f"każdy tydzień ze świętem ma mniej niż {least} godzin (OP-14)",
        f"any week with a day off is below {least} hours (OP-14)",
    )
    day = centre_law.check_day(hours, case.on)
    week = centre_law.check_week(hours, _NEW_HOURS, days, under)
    off = centre_law.check_week(hours, _HOLIDAY, days - 1, under)
    for key, pl, en, found, because in (
        ("day", "godziny dnia, do 2022-02-14", "a day, to 2022-02-14", day, None),
        ("week", "tydzień, od 2022-02-15", "a week, from 2022-02-15", week, None),
        ("day_off", "tydzień ze świętem", "a week with a day off", off, short),
    ):
        worked = {"day": hours, "week": hours * days}.get(key, hours * (days - 1))
        points = (
            f"{one.point.id}: {one.interpretation.key}" for one in found.interpretations
        )
        yield Comparison(
            *(f"hours.{key}", pl, en, stated, f"{worked} h", found.met),
            basis="; ".join((*map(str, found.cites), *points)),
            remark=because,
        )


def _provided(case: Case) -> Iterator[Comparison]:
    practice = text_notice(
        "ubezpieczenie NNW wynika z praktyki", "the accident insurance is practice"
    )
    due = {one.require().key: one for one in provisions(case.on)}
    for key, name, pl, en, met, because in (
        ("meal", "meal", "posiłek", "meal", True, None),
        ("accident", "accident_supply", "NNW", "accident cover", None, practice),
    ):
        found = due[name]
        yield Comparison(
            *(f"provided.{key}", pl, en, case.quote(key)),
            Text(found.require().pl, found.require().en),
            met,
            basis=str(found.cites),
            remark=because,
        )
