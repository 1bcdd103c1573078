"""Limits of a stay, as findings beside the amounts."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

import pytest

from reintegra import AmountError, Interpretations, Month, Period, PeriodError, cis
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.bonus import check_bonus
from reintegra.programmes.cis.check import check
from reintegra.programmes.cis.participation import Extension, Participation
from reintegra.programmes.shared.money import grosze
from reintegra.reading.record.findings import Finding

STAY = Participation("P-17", date(2026, 3, 2))
DAY = timedelta(days=1)
MONDAY = date(2026, 7, 6)
END = date(2026, 7, 31)


def week(hours: str, monday: date = MONDAY) -> Attendance:
    """Keep the hours of a week, such as ``6 6 6 6 6``."""
    kept = {monday + n * DAY: h for n, h in enumerate(hours.split())}
    return Attendance(dict.fromkeys(kept, "present"), hours=kept)


def found(
    attendance: Attendance,
    stay: Participation = STAY,
    on: date = END,
    under: dict[str, str] | None = None,
    degree: bool | None = False,  # noqa: FBT002 - a fact
) -> list[tuple[str, bool | None]]:
    """Return the findings, by limit and answer."""
    chosen = Interpretations(under or {})
    listed = check(stay, attendance, on=on, severe_or_moderate=degree, under=chosen)
    answers = [(one.key.partition(".")[2], one.met) for one in listed]
    return [answer for answer in answers if answer[0] != "MARK"]


def marked(attendance: Attendance, stay: Participation = STAY) -> list[object]:
    """Return what is found of the marks of July 2026, by days and answer."""
    listed = check(stay, attendance, on=END, severe_or_moderate=False)
    return [
        (one.span, one.met)
        for one in listed
        if one.key == "cis.MARK" and one.days[-1] >= date(2026, 7, 1)
    ]


JULY = {day: "present" for day in Month(2026, 7).period if day.weekday() < 5}


@pytest.mark.parametrize(
    ("other", "answers"),
    [
        ({}, []),
        ({date(2026, 7, 4): "present"}, [("2026-07-04", False)]),
        ({date(2026, 7, 4): "no_class"}, []),
        ({date(2026, 7, 7): "free"}, [("2026-07-07", False)]),
        ({date(2026, 7, 7): "sick"}, []),
        ({date(2026, 8, 3): "present"}, []),
    ],
)
def test_marks_that_do_not_fit_are_findings(
    other: dict[date, str], answers: list[object]
) -> None:
    """On a Saturday, or against the certificate of 7 July; later ones are not due."""
    certificate = [Period(date(2026, 7, 7), date(2026, 7, 7))]
    marks = {**JULY, date(2026, 7, 7): "sick", **other}

    assert answers == marked(Attendance(marks, certificate))


def test_marks_outside_the_stay_are_findings() -> None:
    """Before the first day and after the last one."""
    stay = Participation("P", date(2026, 7, 2), date(2026, 7, 30))

    assert [("2026-07-01", False), ("2026-07-31", False)] == marked(
        Attendance(JULY), stay
    )


@pytest.mark.parametrize(
    ("hours", "degree", "answers"),
    [
        ("6 6 6 6 6", False, []),
        ("6 6 6 5 5", False, [("PRESENCE_WEEK", False)]),
        ("8 8 8 9 9", False, [("PRESENCE_WEEK", False)]),
        ("8 8 8 8 8", False, []),
        ("7 7 7 7 7", True, []),
        ("7.25 7 7 7 7", True, [("PRESENCE_WEEK", False), ("PRESENCE_DAY", False)]),
        ("7 7 7 7 7", None, []),
        ("8 7 7 7 7", None, [("PRESENCE_DAY", None), ("PRESENCE_WEEK", None)]),
        ("9 9 8 8 8", None, [("PRESENCE_WEEK", False)]),
    ],
)
def test_a_week_owes_thirty_to_forty_hours(
    hours: str, degree: bool | None, answers: list[tuple[str, bool | None]]
) -> None:
    """At most 35 and 7 a day with a severe or moderate degree (art. 14 ust. 1)."""
    weekly = [a for a in found(week(hours), degree=degree) if a[0] == "PRESENCE_WEEK"]

    assert sorted(set(found(week(hours), degree=degree)), key=str) == sorted(
        set(answers) | ({("PRESENCE_DAY", None)} if hours[0] == "9" else set()),
        key=str,
    )
    assert [a for a in answers if a[0] == "PRESENCE_WEEK"] == weekly


@pytest.mark.parametrize(
    ("reading", "hours", "met"),
    [
        ("flag", "6 6 6 0 6", None),
        ("strict", "6 6 6 0 6", False),
        ("prorated", "6 6 6 0 6", True),
        ("prorated", "6 6 6 0 5", False),
    ],
)
def test_a_short_week_is_read_three_ways(
    reading: str, hours: str, met: bool | None
) -> None:
    """The week of Corpus Christi, four class days (OP-14)."""
    kept = week(hours, date(2026, 6, 1))
    answers = dict(found(kept, on=date(2026, 6, 30), under={"OP-14": reading}))

    assert met is answers.get("PRESENCE_WEEK", True)


@pytest.mark.parametrize(
    ("day", "hours", "answers"),
    [
        (date(2022, 2, 14), "5", [("PRESENCE_DAY", False)]),
        (date(2022, 2, 14), "6", []),
        (date(2022, 2, 15), "5", []),
    ],
)
def test_six_hours_a_day_were_owed_before_the_reform(
    day: date, hours: str, answers: list[tuple[str, bool | None]]
) -> None:
    """Each day by its own law; the week of the reform had no weekly rule yet."""
    stay = Participation("P", date(2021, 12, 1))
    kept = Attendance({day: "present"}, hours={day: hours})

    assert answers == found(kept, stay, date(2022, 2, 20))


def test_hours_before_the_stay_are_no_hours_of_it() -> None:
    """A day marked before its start is a mark that does not fit, no short day."""
    stay = Participation("P", date(2021, 12, 10))
    days = [date(2021, 12, 6), date(2021, 12, 13)]
    kept = Attendance(dict.fromkeys(days, "present"), hours=dict.fromkeys(days, "5"))
    short = [
        one.days
        for one in cis.check(stay, kept, on=date(2021, 12, 31))
        if one.key == cis.PRESENCE_DAY.key
    ]

    assert [(days[1], days[1])] == [(one[0], one[-1]) for one in short]


def test_a_list_looks_at_the_hours_of_its_month() -> None:
    """A short day of December is no finding of the list of January."""
    stay = Participation("P", date(2021, 12, 1))
    days = [date(2021, 12, 13), date(2022, 1, 10)]
    kept = Attendance(dict.fromkeys(days, "present"), hours=dict.fromkeys(days, "5"))
    listed = cis.payroll([(stay, kept)], Month(2022, 1))
    short = [one for _, one in listed.findings if one.key == cis.PRESENCE_DAY.key]

    assert [date(2022, 1, 10)] == [one.days[0] for one in short]


def test_the_first_full_week_of_the_reform_is_checked() -> None:
    """From Monday, 2022-02-21."""
    stay = Participation("P", date(2021, 12, 1))
    kept = week("5 5 5 5 5", date(2022, 2, 21))

    assert [("PRESENCE_WEEK", False)] == found(kept, stay, date(2022, 2, 28))


def test_the_hours_of_a_week_may_be_kept_as_one_number() -> None:
    """By any day of the week; they go before those of its days."""
    whole = Attendance(week_hours={MONDAY + 2 * DAY: "28.5"})
    both = Attendance(hours={MONDAY: 4}, week_hours={MONDAY: 32})

    assert ([("PRESENCE_WEEK", False)], []) == (found(whole), found(both))


@pytest.mark.parametrize(
    ("hours", "said"),
    [({MONDAY: 30, MONDAY + DAY: 30}, "got two"), ({MONDAY: 169}, "at most 168")],
)
def test_impossible_hours_of_a_week_are_refused(
    hours: dict[date, int], said: str
) -> None:
    """Two numbers for one week, or more hours than it has."""
    with pytest.raises((PeriodError, AmountError), match=said):
        Attendance(week_hours=hours)


def test_a_week_that_is_not_over_is_not_checked() -> None:
    """Nor one without hours."""
    assert [] == found(week("6 6"), on=MONDAY + DAY)


def free(count: int, first: date) -> Attendance:
    """Take class days off, one a day from a Monday on."""
    days = [d for d in Period(first, first + 40 * DAY) if d.weekday() < 5][:count]
    return Attendance(dict.fromkeys(days, "free"))


@pytest.mark.parametrize(
    ("start", "first", "count", "answers"),
    [
        (date(2026, 3, 2), date(2026, 7, 6), 6, []),
        (date(2026, 3, 2), date(2026, 7, 6), 7, [("FREE_DAYS", False)]),
        (date(2026, 6, 29), date(2026, 7, 6), 1, [("FREE_DAYS", False)]),
        (date(2015, 3, 2), date(2015, 7, 6), 4, []),
        (date(2015, 3, 2), date(2015, 7, 6), 5, [("FREE_DAYS", False)]),
        (date(2006, 3, 1), date(2006, 7, 3), 1, [("FREE_DAYS", False)]),
    ],
)
def test_free_days_have_a_limit_and_no_place_in_the_trial(
    start: date, first: date, count: int, answers: list[tuple[str, bool | None]]
) -> None:
    """None, then 4, then 6, in the main period only (art. 15 ust. 6a)."""
    stay = Participation("P", start)

    assert answers == found(free(count, first), stay, first + 40 * DAY)


@pytest.mark.parametrize("reading", ["cumulative", "separate", "pooled"])
def test_a_free_day_of_the_trial_month_is_none_of_the_six(reading: str) -> None:
    """It breaches alone; six in the main period keep the limit, a seventh does not."""
    trial, main = date(2026, 3, 10), [date(2026, 7, d) for d in range(6, 15)]
    main = [day for day in main if day.weekday() < 5]
    kept = [Attendance(dict.fromkeys([trial, *main[:n]], "free")) for n in (6, 7)]
    under = Interpretations({"OP-13": reading})
    days = [
        [one.span for one in cis.check(STAY, one, on=END, under=under)] for one in kept
    ]

    assert [["2026-03-10"], ["2026-03-10", "2026-07-14"]] == days


A2007, A2015, A2022 = (
    "Dz.U. 2007 nr 115 poz. 793",
    "Dz.U. 2015 poz. 1567",
    "Dz.U. 2022 poz. 218",
)


@pytest.mark.parametrize(
    ("day", "free_by", "sick_by"),
    [
        (date(2007, 7, 13), "Dz.U. 2003 nr 122 poz. 1143", None),
        (date(2007, 7, 16), A2007, None),
        (date(2015, 10, 23), A2007, A2007),
        (date(2015, 10, 26), A2015, A2007),
        (date(2022, 2, 14), A2015, A2007),
        (date(2022, 2, 15), A2022, A2022),
    ],
)
def test_leave_is_cited_by_the_wording_of_its_day(
    day: date, free_by: str, sick_by: str | None
) -> None:
    """A free day of the trial month; a day of incapacity after thirty others."""
    begun, ill = day - 20 * DAY, Period(day - 60 * DAY, day - 31 * DAY)
    taken = cis.check(
        Participation("P", begun),
        Attendance({day: "free"}),
        on=day,
        severe_or_moderate=False,
    )
    beyond = cis.check(
        Participation("P", day - 120 * DAY),
        Attendance(sickness=[ill, Period(day, day)]),
        on=day,
        severe_or_moderate=False,
    )
    cited = [
        {str(c.published) for c in one.cites}
        for one in (*taken, *beyond)
        if one.days == (day,)
    ]

    assert [{free_by}, *([{sick_by}] if sick_by else [])] == cited


EXTENDED = Participation(
    "P", date(2025, 3, 3), extensions=(Extension(5, date(2026, 2, 2)),)
)


@pytest.mark.parametrize(
    ("under", "count", "breached"),
    [
        ({}, 8, 0),
        ({}, 9, 1),
        ({"OP-12": "half_up"}, 9, 0),
        ({"OP-12": "ceil"}, 9, 0),
        ({"OP-12": "exact"}, 9, 1),
        ({"OP-13": "separate"}, 2, 0),
        ({"OP-13": "separate"}, 3, 1),
        ({"OP-13": "pooled"}, 8, 0),
    ],
)
def test_an_extension_adds_free_days_pro_rata(
    under: dict[str, str], count: int, breached: int
) -> None:
    """Five months: 2.5 days more, in the extension (OP-12, OP-13)."""
    kept = free(count, date(2026, 4, 13))
    answers = found(kept, EXTENDED, date(2026, 6, 30), under)

    assert breached == len(answers)


@pytest.mark.parametrize(("months", "days"), [(6, 9), (12, 12), (5, 8)])
def test_six_days_and_six_twelfths_of_the_extension(months: int, days: int) -> None:
    """An extension of 6 months gives 9 days in all, of 12 months 12, of 5 months 8."""
    stay = Participation("P", date(2025, 3, 3), extension_months=months)
    first = date(2026, 4, 13)
    answers = [len(found(free(n, first), stay, END)) for n in (days, days + 1)]

    assert [0, 1] == answers


@pytest.mark.parametrize(
    ("stay", "answers"),
    [
        (EXTENDED, []),
        (
            Participation("P", date(2025, 3, 3), extension_months=5),
            [("FREE_DAYS", None)],
        ),
        (Participation("P", date(2025, 3, 3)), [("FREE_DAYS", False)]),
    ],
)
def test_pooled_free_days_come_with_the_decision(
    stay: Participation, answers: list[tuple[str, bool | None]]
) -> None:
    """Its day not known: to check (OP-13)."""
    kept = free(7, date(2026, 2, 9))

    assert answers == found(kept, stay, date(2026, 2, 27), {"OP-13": "pooled"})


@pytest.mark.parametrize(
    ("reading", "answers"), [("count_earlier", 1), ("fresh_start", 0)]
)
def test_free_days_before_the_reform_count_or_not(reading: str, answers: int) -> None:
    """Six taken in January 2022, one more in March (OP-03)."""
    stay = Participation("P", date(2021, 10, 1))
    taken = [date(2022, 1, d) for d in (10, 11, 12, 13, 14, 17)] + [date(2022, 3, 1)]
    kept = Attendance(dict.fromkeys(taken, "free"))

    assert answers == len(found(kept, stay, date(2022, 3, 2), {"OP-03": reading}))


def test_sickness_beyond_the_limit_is_a_finding_for_each_spell() -> None:
    """The 22nd and 23rd day, and a day later on (art. 15 ust. 7a)."""
    spells = [
        Period(date(2026, 6, 1), date(2026, 6, 23)),
        Period(date(2026, 7, 1), date(2026, 7, 1)),
    ]
    listed = check(STAY, Attendance(sickness=spells), on=END, severe_or_moderate=False)

    assert [(date(2026, 6, 22), date(2026, 6, 23)), (date(2026, 7, 1),)] == [
        one.days for one in listed if one.key == "cis.SICK_DAYS"
    ]


def test_a_day_of_presence_without_hours_leaves_its_week_open() -> None:
    """Six hours are kept for Monday alone: to check, not 6 of 30."""
    marks = {MONDAY + n * DAY: "present" for n in range(5)}
    kept = Attendance(marks, hours={MONDAY: 6})

    assert [("PRESENCE_WEEK", None)] == found(kept)


@pytest.mark.parametrize(
    ("on", "answers"),
    [(date(2026, 2, 1), []), (date(2026, 2, 2), [("EXTENSION", False)])],
)
def test_an_extension_counts_from_the_day_of_its_decision(
    on: date, answers: list[tuple[str, bool | None]]
) -> None:
    """On that day already, and not the day before."""
    stay = Participation(
        "P", date(2025, 3, 3), extensions=(Extension(13, date(2026, 2, 2)),)
    )

    assert answers == found(Attendance(), stay, on)


@pytest.mark.parametrize(
    ("extensions", "under", "answers"),
    [
        ((Extension(6), Extension(6)), {}, []),
        ((Extension(6), Extension(7)), {}, [("EXTENSION", False)]),
        ((Extension(6), Extension(6)), {"OP-19": "single"}, [("EXTENSION", False)]),
        ((Extension(12),), {}, []),
        ((Extension(7, date(2021, 12, 31)),), {}, [("EXTENSION", False)]),
        ((Extension(7, date(2022, 1, 1)),), {}, []),
    ],
)
def test_extensions_are_capped_by_the_law_of_their_day(
    extensions: tuple[Extension, ...],
    under: dict[str, str],
    answers: list[tuple[str, bool | None]],
) -> None:
    """Up to 6 months in all to 2021-12-31, up to 12 since (OP-19)."""
    stay = Participation("P", date(2021, 2, 1), extensions=extensions)

    assert answers == found(Attendance(), stay, date(2022, 6, 1), under)


@pytest.mark.parametrize(
    ("end", "on", "answers"),
    [
        (None, date(2028, 3, 2), []),
        (None, date(2028, 3, 3), [("LENGTH", False)]),
        (date(2028, 3, 31), date(2028, 6, 1), [("LENGTH", False)]),
        (date(2027, 3, 31), date(2028, 6, 1), []),
    ],
)
def test_a_stay_of_more_than_24_months_is_a_finding(
    end: date | None, on: date, answers: list[tuple[str, bool | None]]
) -> None:
    """1 + 11 + 12 months from 2026-03-02."""
    stay = Participation("P", date(2026, 3, 2), end, extension_months=12)

    assert answers == found(Attendance(), stay, on)


@pytest.mark.parametrize(
    ("job", "end", "answers"),
    [
        (date(2026, 4, 14), date(2026, 10, 14), []),
        (date(2026, 4, 14), date(2026, 10, 15), [("AFTER_JOB", False)]),
        (date(2026, 4, 14), None, []),
        (date(2009, 7, 15), date(2009, 7, 15), []),
        (date(2009, 7, 15), date(2009, 7, 16), [("AFTER_JOB", False)]),
        (date(2009, 7, 16), date(2010, 1, 16), []),
    ],
)
def test_a_programme_goes_on_for_up_to_six_months_after_a_job(
    job: date, end: date | None, answers: list[tuple[str, bool | None]]
) -> None:
    """From 2009-07-16; before, it ended on the day itself (art. 13 ust. 5)."""
    stay = Participation(
        "P", job - 40 * DAY, job - DAY, job_from=job, programme_end=end
    )

    assert answers == found(Attendance(), stay, job + 300 * DAY)


def test_a_job_still_to_come_is_no_finding_yet() -> None:
    """Nothing after the day asked about counts."""
    job = date(2026, 9, 1)
    stay = Participation(
        "P", date(2026, 3, 2), job_from=job, programme_end=date(2027, 9, 1)
    )

    assert [] == found(Attendance(), stay, date(2026, 8, 1))


def first_finding() -> Finding:
    """Return the finding of a week of 28 hours."""
    listed = check(STAY, week("6 6 6 5 5"), on=END, severe_or_moderate=False)
    return next(one for one in listed if one.key == "cis.PRESENCE_WEEK")


def test_a_finding_says_what_where_and_why() -> None:
    """Limit, days, citation, and the reasons in both languages."""
    one = first_finding()

    assert (
        "required presence in a week",
        [MONDAY, date(2026, 7, 12)],
        ["art. 14 ust. 1"],
        "<Finding cis.PRESENCE_WEEK 2026-07-06 – 2026-07-12: not met>",
    ) == (
        one.label,
        [one.days[0], one.days[-1]],
        [cite.unit for cite in one.cites],
        repr(one),
    )
    told = one.explain("pl")
    assert "nie spełniono (6 lipca 2026 r. – 12 lipca 2026 r.)" in told
    assert "required presence in a week: not met" in one.explain("en")


def test_a_finding_carries_evidence_readings_and_warnings() -> None:
    """As every result does."""
    kept = week("8 8 8 8 8")
    listed = check(STAY, kept, on=END, severe_or_moderate=True)
    one = next(found for found in listed if found.key == "cis.PRESENCE_DAY")

    assert ("DERIVED", (), "evidence") == (
        one.evidence.name,
        one.interpretations,
        one.warnings[0].about,
    )
    assert "(6 lipca 2026 r.)" in one.explain("pl")


# -- the bonus

REDUCED = {"OP-23": "reduced_benefit"}


def bonus(
    amount: str, month: Month, start: date, under: dict[str, str] | None = None
) -> bool | None:
    """Return whether a bonus is within its cap, three unexcused days in the month."""
    days = [d for d in month.period if d.weekday() < 5][5:8]
    kept = Attendance(dict.fromkeys(days, "unexcused"))
    chosen = Interpretations(under or {})
    stay = Participation("P", start)
    return check_bonus(stay, kept, month, Decimal(amount), under=chosen).met


@pytest.mark.parametrize(
    ("amount", "month", "start", "under", "met"),
    [
        ("2140.70", Month(2026, 7), date(2026, 3, 2), {}, True),
        ("2140.71", Month(2026, 7), date(2026, 3, 2), {}, False),
        (
            "2140.70",
            Month(2026, 7),
            date(2026, 3, 2),
            {"OP-23": "reduced_benefit"},
            False,
        ),
        (
            "1819.60",
            Month(2026, 7),
            date(2026, 3, 2),
            {"OP-23": "reduced_benefit"},
            True,
        ),
        ("1.00", Month(2026, 7), date(2026, 7, 1), {}, False),
        ("423.90", Month(2018, 7), date(2018, 3, 1), {}, True),
        ("423.91", Month(2018, 7), date(2018, 3, 1), {}, False),
        ("0.01", Month(2007, 6), date(2007, 3, 1), {}, False),
    ],
)
def test_a_bonus_is_checked_against_its_cap(
    amount: str, month: Month, start: date, under: dict[str, str], met: bool
) -> None:
    """None, 20, 50, 100 % of the full benefit, main period only (art. 15a)."""
    assert met is bonus(amount, month, start, under)


@pytest.mark.parametrize("amount", ["-1", "0.001", "many", "NaN"])
def test_a_bonus_that_is_no_amount_is_refused(amount: str) -> None:
    """With what came."""
    with pytest.raises(AmountError, match="expected złoty"):
        grosze(amount)


def test_more_than_24_hours_a_day_are_refused() -> None:
    """A day has no more."""
    with pytest.raises(AmountError, match="expected at most 24"):
        Attendance(hours={MONDAY: 25})


@pytest.mark.parametrize(
    ("class_days", "met"), [(None, None), (range(1, 6), False), (range(1, 7), True)]
)
def test_an_absence_on_a_saturday_is_to_be_checked(
    class_days: range | None, met: bool | None
) -> None:
    """Without the centre's class days; with them it fits, or it does not."""
    kept = Attendance({date(2026, 7, 4): "unexcused"}, class_days=class_days)
    found = [
        one.met
        for one in check(STAY, kept, on=END, severe_or_moderate=False)
        if one.key == "cis.MARK"
    ]

    assert ([] if met else [met]) == found


@pytest.mark.parametrize(
    ("hours", "weekdays", "under", "answers"),
    [
        ("5 5 5 5 5 5", range(1, 7), {}, []),
        ("5 5 5 5 5", range(1, 7), {}, [("PRESENCE_WEEK", None)]),
        ("5 5 5 5 5", range(1, 7), {"OP-14": "prorated"}, [("PRESENCE_WEEK", None)]),
        ("5 5 5 5 5", range(1, 7), {"OP-14": "strict"}, [("PRESENCE_WEEK", False)]),
        ("10 10 10", range(1, 4), {}, []),
        ("10 10 9", range(1, 4), {}, [("PRESENCE_WEEK", False)]),
        ("6 6 6 6 6", [MONDAY + n * DAY for n in range(5)], {}, []),
    ],
)
def test_a_week_is_full_by_the_class_days_of_the_centre(
    hours: str,
    weekdays: Iterable[int] | Iterable[date],
    under: dict[str, str],
    answers: list[tuple[str, bool | None]],
) -> None:
    """How a short week of six class days is counted, no reading says."""
    kept = week(hours)
    marks: dict[date, str] = dict(kept.marks)
    if hours == "5 5 5 5 5":
        marks[MONDAY + 5 * DAY] = "free"
    given = Attendance(marks, hours=kept_hours(kept), class_days=weekdays)

    assert answers == found(given, under=under)


def kept_hours(kept: Attendance) -> dict[date, timedelta]:
    """Return the hours of an attendance."""
    return {day: timedelta(minutes=spent) for day, spent in kept.minutes.items()}


@pytest.mark.parametrize(
    ("on", "class_days", "checked"),
    [
        (MONDAY + 4 * DAY, None, True),
        (MONDAY + 4 * DAY, range(1, 7), False),
        (MONDAY + 5 * DAY, range(1, 7), True),
        (MONDAY + 4 * DAY, [MONDAY + n * DAY for n in range(6)], False),
        (MONDAY + 5 * DAY, [MONDAY + n * DAY for n in range(6)], True),
        (MONDAY + 6 * DAY, [MONDAY + 70 * DAY], True),
        (MONDAY + 5 * DAY, [MONDAY + 70 * DAY], False),
    ],
)
def test_a_week_is_over_with_its_last_class_day(
    on: date, class_days: Iterable[int] | Iterable[date] | None, checked: bool
) -> None:
    """Friday, Saturday, or the last of the days given; Sunday where none is."""
    hours = kept_hours(week("1 1"))
    kept = Attendance(
        dict.fromkeys(hours, "present"), hours=hours, class_days=class_days
    )

    assert checked is bool(found(kept, on=on, under={"OP-14": "strict"}))


def test_hours_before_the_stay_are_no_presence() -> None:
    """Twelve hours of the eighteen that three days owe, whatever was before them.

    Source: art. 14 ust. 1; OP-14.
    """
    stay = cis.Participation("P", date(2024, 1, 31))
    kept = dict.fromkeys((date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 2)), 4)
    before = dict.fromkeys((date(2024, 1, 29), date(2024, 1, 30)), 8)
    found = cis.check(
        stay,
        cis.Attendance(dict.fromkeys(kept, "present"), hours=before | kept),
        on=date(2024, 2, 4),
        severe_or_moderate=False,
        under=Interpretations({"OP-14": "prorated"}),
    )

    assert [("cis.PRESENCE_WEEK", False)] == [(one.key, one.met) for one in found]


def test_hours_of_weeks_after_the_stay_are_no_presence() -> None:
    """The stay is too long, and that is found; a week of it there is not."""
    stay = cis.Participation("P", date(2024, 1, 8))
    kept = cis.Attendance(hours={date(2025, 1, 20): 4})
    found = cis.check(stay, kept, on=date(2025, 2, 2), severe_or_moderate=False)

    assert {"cis.LENGTH"} == {one.key for one in found}
