"""What the law of 2020 made of Lubin: clocks and hours (*prawo tamtych dni*)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import AttrsInstance

from reintegra.casebook.case import Case
from reintegra.casebook.checks.lubin_2020_money import paid
from reintegra.casebook.comparisons import (
    not_stated,
    parameter_over_period,
    text_notice,
)
from reintegra.grammar.limits import Limit
from reintegra.law.interpretations import Interpretations
from reintegra.law.open_points import OP_37
from reintegra.law.periods import Period
from reintegra.law.terms import days_after, months_after
from reintegra.outcomes.measuring.measure import measure
from reintegra.parameters import esf, labour_office, upz
from reintegra.programmes.pai.limit_records import EditionWeek, IntegrationBlock
from reintegra.programmes.pai.limits import ACTIVATION, INTEGRATION, LENGTH
from reintegra.programmes.pai.participation import Edition
from reintegra.programmes.unemployed.loss import loss
from reintegra.projects.comparison import Comparison
from reintegra.reading.record.findings import check_limit
from reintegra.values.text import Text

_WEEK = timedelta(days=7)
_REPORT = date(2020, 12, 31)
_ANSWER = {
    True: ("tak", "yes"),
    False: ("nie", "no"),
    None: ("nie wiadomo", "not known"),
}


def law(case: Case, under: Interpretations) -> Iterator[Comparison]:
    """Compare length and hours, and say what the law of those days sets."""
    edition = Edition(case.on).period
    yield Comparison(
        *("length", "długość edycji (dwa miesiące)", "length: two months"),
        *(case.quote("months"), str(edition), edition.last == case.project.ended),
        basis=f"{LENGTH.law.on(case.on).cites}; first day assumed",
    )
    yield from _clocks(case, edition)
    yield from _hours(case, edition)
    yield from paid(case, edition, under)
    yield _refused(case)
    yield parameter_over_period(
        "joins", upz.PAI_HELP_PROFILE_REQUIRED, Period(_BEFORE, case.on)
    )


_BEFORE = date(2019, 6, 13)


# -- three clocks


def _clocks(case: Case, edition: Period) -> Iterator[Comparison]:
    end = edition.last
    days = int(esf.ESF_IMMEDIATE_RESULT_DAYS.on(end).value)
    least = int(esf.ESF_CT8_WINDOW_DAYS_MIN.on(end).value)
    months = int(esf.ESF_CT8_WINDOW_MONTHS.on(end).value)
    office = int(labour_office.PUP_OUTCOME_WINDOW_MONTHS.on(end).value)
    job_days = int(labour_office.PUP_OUTCOME_JOB_DAYS_MIN.on(end).value)
    for key, pl, en, window, last in (
        ("eu", "według UE", "EU", f"+ {days} d", days_after(end, days)),
        ("esf_days", "według EFS", "ESF", f"+ {least} d", days_after(end, least)),
        ("esf_months", "według EFS", "ESF", f"+ {months} m", months_after(end, months)),
        (
            "office",
            "według PUP",
            "labour office",
            f"+ {office} m",
            months_after(end, office),
        ),
    ):
        labels = f"okres obserwacji {pl} ({window})", f"clock: {en} ({window})"
        yield Comparison(f"clock.{key}", *labels, "", str(last), agrees=None)
    rate = measure(case.cohort, "pup.mrpips01_a8", on=_REPORT, denominator="enrolled")
    yield not_stated(
        "clock.office.held",
        f"praca w trakcie, co najmniej {job_days} dni",
        f"work during, for at least {job_days} days",
        f"{rate.spec.id}: not known of {len(rate.unknown)}/{rate.of} enrolled",
        text_notice("tekst nie podaje, jak długo", "the text does not say how long"),
    )


# -- hours


def _hours(case: Case, edition: Period) -> Iterator[Comparison]:
    most = case.number("hours_a_week")
    week = check_limit(ACTIVATION, EditionWeek(minutes=60 * most), (case.on,))
    yield Comparison(
        *(
            "hours.activation",
            "blok Aktywizacja, największy wymiar w tygodniu",
            "block Activation, most in a week",
        ),
        *(case.quote("hours_a_week"), f"{most} h", week.met),
        basis="; ".join(map(str, week.cites)),
    )
    yield _integration(case, edition)


def _integration(case: Case, edition: Period) -> Comparison:
    """Check 85 hours without weeks by every interpretation of OP-37."""
    full = edition.days // _WEEK.days
    block = IntegrationBlock(
        minutes=60 * case.number("hours"),
        full_weeks=full,
        days=edition.days,
    )
    answers = [
        (one, _met(INTEGRATION, block, case.on, one.key))
        for one in OP_37.interpretations
    ]
    pl = "; ".join(f"{one.pl} – {_ANSWER[met][0]}" for one, met in answers)
    en = "; ".join(f"{one.key}: {_ANSWER[met][1]}" for one, met in answers)
    return Comparison(
        "hours.integration",
        "blok Integracja, co najmniej 10 godzin tygodniowo (OP-37)",
        "block Integration, at least 10 hours a week (OP-37)",
        case.quote("hours"),
        Text(pl, en),
        agrees=None,
        basis=f"85 h / {full} weeks = {_a_week(85, full * 7)}; "
        f"85 h in {edition.days} days = {_a_week(85, edition.days)} a week",
        remark=text_notice(
            "zależy od przyjętej wykładni", "it depends on the interpretation"
        ),
    )


def _a_week(hours: int, days: int) -> str:
    return f"{hours * _WEEK.days / days:.1f} h"


def _met(limit: Limit, record: AttrsInstance, on: date, reading: str) -> bool | None:
    under = Interpretations({OP_37.id: reading})
    return check_limit(limit, record, (on,), under=under).met


def _refused(case: Case) -> Comparison:
    days = [loss("refused_pai", case.on, earlier=n).days for n in range(3)]
    return Comparison(
        "refused",
        "pozbawienie statusu bezrobotnego za odmowę, dni (pierwsze, drugie, trzecie "
        "zdarzenie)",
        "refusal: status lost, days (1st, 2nd, 3rd time)",
        "",
        " / ".join(map(str, days)),
        agrees=None,
        basis="; ".join(map(str, loss("refused_pai", case.on).cites)),
    )
