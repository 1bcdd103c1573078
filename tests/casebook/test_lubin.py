"""Lubin, 2020. Source: the city social welfare centre's text, after 2020-12-14."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve

from reintegra import Interpretations, Month, Period, decide, pai, psu
from reintegra.casebook import CASES
from reintegra.disclosure import suppress
from reintegra.law.periods import week_of
from reintegra.outcomes import Cohort, Spell, measure

CASE = CASES["lubin_2020"]
EDITION = Period(date(2020, 10, 15), date(2020, 12, 14))
TEN_HOURS = 10


def test_replacement_is_a_relation() -> None:
    """Two came in the place of two; nobody is counted twice."""
    left = {one.id: one.exit for one in CASE.cohort if one.exit_reason == "job"}

    assert {"L-01": "L-10", "L-02": "L-11"} == CASE.cohort.replaced
    assert {"L-01": date(2020, 11, 5), "L-02": date(2020, 11, 26)} == left
    assert "2 / 11 = 18.18%" == CASE.comparison("replaced").computed.en


def test_reading_a_fits_the_places() -> None:
    """9 starters and 2 replacements are 11 ever enrolled, 9 at the end."""
    found = CASE.comparison("enrolled.reading_a")
    at_end = [one for one in CASE.cohort if one.exit == EDITION.last]

    assert (True, "9 + 2 = 11 enrolled, 9 at the end") == (found.met, found.computed.en)
    assert (11, 9) == (
        sum(one.enrolled is not None for one in CASE.cohort),
        len(at_end),
    )


def test_reading_b_is_refused() -> None:
    """11 finishers and 2 leavers would be 13, on 11 places where 9 were planned."""
    found = CASE.comparison("enrolled.reading_b")

    assert (False, "13 enrolled, 11 places at the start") == (
        found.met,
        found.computed.en,
    )


@pytest.mark.parametrize(
    ("name", "count", "of", "percent", "interval"),
    [
        ("enrolled", 2, 11, "18.18%", (0.051368, 0.476981)),
        ("starters", 2, 9, "22.22%", (0.063225, 0.547411)),
        ("recruited", 3, 20, "15%", (0.052369, 0.360419)),
    ],
)
def test_three_legitimate_rates(
    name: str, count: int, of: int, percent: str, interval: tuple[float, float]
) -> None:
    """Each with its denominator and its interval."""
    rate = measure(CASE.cohort, "taken_up_work", denominator=name)
    found = CASE.comparison(f"work.{name}")

    assert (count, of, Fraction(count, of)) == (rate.count, rate.of, rate.share)
    assert interval == pytest.approx(rate.interval(), abs=1e-6)
    assert (True, f"{count} / {of} = {percent}") == (found.met, found.computed.en)
    assert f"{count}/{of} {name}, Wilson 95%" in found.basis


def test_what_became_of_the_nine_is_unknown() -> None:
    """No follow-up: at the best all of them found work, at the worst none."""
    rate = measure(CASE.cohort, "taken_up_work", denominator="enrolled")

    assert (9, Fraction(2, 11), Fraction(1)) == (
        len(rate.unknown),
        rate.worst,
        rate.best,
    )
    assert (None, "no follow-up of 9") == (
        CASE.comparison("work.at_end").met,
        CASE.comparison("work.at_end").basis,
    )


def test_eleven_used_nine_places() -> None:
    """122.22 %; and 15 + 5 = 20."""
    assert "11 / 9 = 122.22%" == CASE.comparison("places").computed.en
    assert CASE.comparison("breakdown.recruited").met is True


def test_far_above_has_no_number() -> None:
    """So nothing can be said of it."""
    found = CASE.comparison("result.1")

    assert (None, "", "w stopniu znacznie przekraczającym założenia") == (
        found.met,
        found.computed.en,
        found.stated.en[-44:],
    )


# -- clocks


def test_three_clocks_end_on_two_days() -> None:
    """28 days on 2021-01-11; 90 days and 3 months both on 2021-03-14."""
    keys = "eu", "esf_days", "esf_months", "office"

    assert ["2021-01-11", "2021-03-14", "2021-03-14", "2021-03-14"] == [
        CASE.comparison(f"clock.{key}").computed.en for key in keys
    ]


def told(days: int) -> Cohort:
    """Say how long the jobs lasted, and that everybody was asked after."""
    return Cohort(
        evolve(
            one,
            spells=[
                Spell(job.kind, job.start, job.start + timedelta(days - 1))
                for job in one.spells
            ],
            followed_to=date(2021, 6, 30),
            status_at_entry="unemployed",
            startup_grant=False,
            school_education=False,
        )
        for one in CASE.cohort
    )


@pytest.mark.parametrize(("days", "count"), [(29, 0), (30, 2)])
def test_a_job_during_the_programme_counts_from_thirty_days(
    days: int, count: int
) -> None:
    """By the labour office's clock; the text does not say how long they lasted."""
    year = date(2020, 12, 31)
    rate = measure(told(days), "pup.mrpips01_a8", on=year, denominator="enrolled")
    found = CASE.comparison("clock.office.held")

    assert (count, 11) == (rate.count, rate.of)
    assert (None, True) == (found.met, "not known of 11/11" in found.basis)


def test_the_same_job_is_no_success_by_the_other_clocks() -> None:
    """30 days are no three months; and the measure of 28 days began in 2021."""
    jobs = told(30)
    esf = measure(jobs, "ct8.kez", on=date(2020, 1, 1), denominator="enrolled")
    eu = measure(jobs, "eu.eecr04", on=date(2021, 6, 30), denominator="enrolled")

    assert (0, Fraction(0)) == (esf.count, esf.best)
    assert (None, 11) == (eu.share, len(eu.excluded))


# -- hours and money


def test_eighty_five_hours_depend_on_the_reading() -> None:
    """OP-37: 8 full weeks ask for 80, the average for 87.1, each week is not told."""
    found = CASE.comparison("hours.integration")

    assert None is found.met
    assert "full_weeks: yes; each_week: not known; average: no" == found.computed.en
    assert "85 h / 8 weeks = 10.6 h; 85 h in 61 days = 9.8 h a week" == found.basis
    assert CASE.comparison("hours.activation").met is True
    assert CASE.comparison("length").met is True


@pytest.mark.parametrize(
    ("key", "amount", "refund"),
    [
        ("week", "87.00", "52.20"),
        ("full_weeks", "696.00", "417.60"),
        ("from_start", "783.00", "469.80"),
        ("calendar_week", "870.00", "522.00"),
    ],
)
def test_the_works_are_paid_by_the_hour(key: str, amount: str, refund: str) -> None:
    """8.70 zł an hour, of it at most 60 % refunded; the weeks by OP-33."""
    found = CASE.comparison(f"paid.{key}").computed.en

    assert (
        f"{amount} zł, of it refunded at most {refund} zł"
        == found.partition(", the gmina")[0]
    )


def test_ten_calendar_weeks_are_kept_by_one_reading_only() -> None:
    """10 h on the first day of each week: too much for a block from the start."""
    mondays = sorted({week_of(day).first for day in EDITION})
    log = psu.WorkLog([(max(day, EDITION.first), TEN_HOURS) for day in mondays])
    paid = [
        psu.pay(log, Month(2020, month), agreement=EDITION.first).amount
        for month in (10, 11, 12)
    ]

    def breached(reading: str) -> bool:
        under = Interpretations({"OP-33": reading})
        found = psu.check(
            log, agreement=EDITION.first, referrals=[EDITION], under=under
        )
        return any(one.met is False for one in found)

    assert 10 == len(mondays)
    assert Decimal("870.00") == sum(one or 0 for one in paid)
    assert (False, True) == (breached("calendar_week"), breached("from_start"))


def test_the_trainer_has_a_cap() -> None:
    """85 h × 70 zł = 5,950.00, for one group."""
    assert "5,950.00 zł" == CASE.comparison("paid.trainer").computed.en


def test_remuneration_is_a_benefit() -> None:
    """No wage, and no employment relationship."""
    assert CASE.comparison("paid.wage").met is False
    assert "art. 73a ust. 3" in CASE.comparison("paid.wage").basis


def test_who_refused_lost_the_status() -> None:
    """For 120, 180, 270 days."""
    assert "120 / 180 / 270" == CASE.comparison("refused").computed.en


def test_the_profile_was_no_longer_asked_for() -> None:
    """From 2019-06-14; the same person was not eligible before without one."""
    assert (
        "yes; from 2019-06-14: no"
        == CASE.comparison("joins.pai.help_profile_required").computed.en
    )
    assert CASE.verdict().met is True
    assert decide(pai.ELIGIBLE, CASE.person, date(2019, 6, 13)).met is None


# -- small cells


def test_small_cells_are_hidden() -> None:
    """No table of sex and work goes out with a cell below three."""
    table = {
        sex: {
            "work": sum(one.sex == sex and bool(one.spells) for one in CASE.cohort),
            "other": sum(one.sex == sex and not one.spells for one in CASE.cohort),
        }
        for sex in ("woman", "man")
    }
    made = suppress(table, threshold=3, zeros=True)

    assert {"woman": 15, "man": 5} == {
        sex: sum(row.values()) for sex, row in table.items()
    }
    assert {("woman", "work"), ("man", "work")} <= set(made.hidden)
    assert all(count >= 3 for count in made.shown.values())
    assert "4 of 9 cells hidden below 3" == CASE.comparison("small_cells").computed.en
