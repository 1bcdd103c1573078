"""The statutory calendar: what holds of every role and year, then the days themselves.

Articles without an act are of the act on social employment; "the regulation" is that
of 21 December 2017 on socially useful works.
"""

from __future__ import annotations

import importlib
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reintegra
from reintegra import Interpretations, NotInForceError, PeriodError, UnknownNameError
from reintegra.errors import ArgumentError
from reintegra.law.acts import KC, KPA, R2005, R2011, R2017, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.status import LawStatus
from reintegra.programmes import duties as room
from reintegra.programmes.duties import (
    DUTIES,
    ROLES,
    Calendar,
    Due,
    duties,
    role_label,
)
from reintegra.programmes.duties.model.duty import RollsOver, Within
from reintegra.programmes.duties.model.roles import Role
from reintegra.values.text import Language

DAY = timedelta(days=1)
REFORM = date(2025, 6, 1)
FIRST_WORKS, R2011_DAY, R2017_DAY = (
    date(2005, 11, 1),
    date(2011, 8, 2),
    date(2018, 1, 1),
)
MOVES = Interpretations({"OP-54": "moves_on"})
LANGUAGES: tuple[Language, ...] = ("pl", "en")

roles = st.sampled_from(ROLES)
years = st.integers(2003, 2030)
readings = st.sampled_from([Interpretations(), MOVES])


def calendar(role: Role, year: int, **more: Any) -> Calendar | None:
    """Return the calendar, ``None`` where the role owed nothing in the year."""
    try:
        return duties(role, year, **more)
    except NotInForceError:
        return None


def days(role: Role, year: int, key: str, **more: Any) -> list[str]:
    """Return the days on which a duty is due in a year."""
    found = duties(role, year, **more)
    return [str(one.day) for one in found if one.duty.key == key]


def due(role: Role, year: int, key: str, **more: Any) -> Due:
    """Return the first day of a duty in a year."""
    return next(one for one in duties(role, year, **more) if one.duty.key == key)


def choices(found: Due | Calendar) -> list[str]:
    """Return the readings used, as text."""
    return [str(one) for one in found.interpretations]


def known(role: Role) -> set[str]:
    """Return the keys of every duty that a role has or had."""
    return {key for key, one in DUTIES.items() if role in one.roles}


# -- where it is


def test_the_door_gives_the_room_and_the_front_door_the_function() -> None:
    """The two spellings are one function."""
    assert room is importlib.import_module("reintegra.programmes.duties")
    assert reintegra.duties is room.duties is duties
    assert set(importlib.import_module(room.__name__).__all__) == set(dir(room))
    assert all(hasattr(room, name) for name in dir(room))


# -- every role and year


@given(role=roles, year=years, under=readings)
def test_a_duty_falls_in_its_year_or_says_why_not(
    role: Role, year: int, under: Interpretations
) -> None:
    """Each one of the role is due, or stands without a day, or is absent with why."""
    found = calendar(role, year, under=under)
    if found is None:
        return
    due_days = {one.duty.key for one in found.due}
    standing = {one.duty.key for one in found.undated}
    absent = {one.duty.key for one in found.not_owed}

    assert known(role) == due_days | standing | absent
    assert {one.nominal.year for one in found.due} <= {year}
    assert all(
        one.day.year == year or any("next year" in w.en for w in one.warnings)
        for one in found.due
    )
    assert all(one.pl and one.en for one in found.not_owed)
    assert all(day.year == year for one in found.not_owed for day in one.days)


@given(role=roles, year=years)
def test_only_law_in_force_on_its_day_counts(role: Role, year: int) -> None:
    """A year half in force gives only what is in force on each day."""
    found = calendar(role, year)
    if found is None:
        return

    assert all(one.version == one.duty.law.find(one.nominal) for one in found.due)
    assert all(
        one.duty.law.find(day) == one.version
        for one in found.undated
        for day in (one.period.first, one.period.last)
    )
    assert not any(one.duty.law.find(day) for one in found.not_owed for day in one.days)


@given(role=roles, year=years)
def test_nothing_in_force_is_an_error(role: Role, year: int) -> None:
    """Exactly where no duty of the role was in force on any day of the year.

    One that was in force, and was not read, makes a calendar without its days.
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    versions_in_force = any(
        version.status in {LawStatus.IN_FORCE, LawStatus.NOT_READ}
        and version.since <= last
        and (DUTIES[key].law.until(version) or last) >= first
        for key in known(role)
        for version in DUTIES[key].law.versions
    )

    assert versions_in_force is (calendar(role, year) is not None)


def test_a_duty_that_was_not_read_says_so() -> None:
    """Refunds of before 2007-07-14 were applied for, too."""
    found = calendar("employer", 2005)
    assert found is not None
    (one,) = found.not_owed

    assert () == found.due
    assert one.text("pl").startswith(
        "wniosek o refundację: przepis obowiązywał od 14 sierpnia 2003 r., ale "
        "jego brzmienia nie sprawdzono (art. 16 ust. 5 ustawy o zatrudnieniu socjalnym"
    )
    assert one.text("en").startswith(
        "application for the refund: the provision was in force from 2003-08-14 on, "
        "but "
        "was not read ("
    )


@given(role=roles, year=years, under=readings)
def test_a_moved_term_is_a_reading_and_is_seen(
    role: Role, year: int, under: Interpretations
) -> None:
    """What stays on a working day rests on the wording alone."""
    found = calendar(role, year, under=under)
    for one in found or ():
        read = bool(one.term_end.cites)

        assert one.nominal <= one.day <= one.nominal + 6 * DAY
        assert one.evidence is (Evidence.DERIVED if read else Evidence.STATUTE)
        assert not one.moved or (read and one.warnings)
        assert not one.interpretations or one.obligation.rolls_over is RollsOver.OPEN
        assert not read or (KC, KPA) == tuple(cite.act for cite in one.cites[-2:])


@given(role=roles, year=years)
def test_the_calendar_stands_in_order_and_tells_itself(role: Role, year: int) -> None:
    """In both languages, every day and every duty that has none."""
    found = calendar(role, year)
    if found is None:
        return
    lines = len(found.due) + len(found.undated) + len(found.not_owed) + 1

    assert sorted(one.day for one in found) == [one.day for one in found]
    assert len(found.due) == len(found)
    for lang in LANGUAGES:
        assert lines == len(found.explain(lang).splitlines())
        assert all(one.explain(lang) for one in found)
    assert all(str(one.day) in repr(found) for one in found.due[:3])


@given(role=roles, year=years)
def test_acts_end_and_begin_with_june_2025(role: Role, year: int) -> None:
    """The act of 2004 and its regulation to 2025-05-31, that of 2025 from the 1st."""
    for one in calendar(role, year) or ():
        act = one.version.cites.act
        old, new = act in {UPZ, R2017}, act is URP

        assert not old or one.nominal < REFORM
        assert not new or one.nominal >= REFORM


# -- the tables


@pytest.mark.parametrize("duty", DUTIES.values(), ids=lambda one: one.key)
def test_a_duty_is_told_in_both_languages(duty: room.Duty) -> None:
    """What is owed, by whom and since when; and what follows once it has ended."""
    versions = duty.law.versions

    assert set(duty.roles) <= set(ROLES)
    spoken = [v for v in versions if v.content]
    owed = [version.require() for version in spoken]
    assert all(one.what.pl and one.what.en for one in owed)
    assert all(bool(one.to.pl) is bool(one.to.en) for one in owed)
    assert bool(duty.later.pl and duty.later.en) is (versions[-1].content is None)
    assert all(v.cites.act and v.evidence is Evidence.STATUTE for v in spoken)


@pytest.mark.parametrize("duty", DUTIES.values(), ids=lambda one: one.key)
def test_a_number_is_that_of_the_article_cited(duty: room.Duty) -> None:
    """In force as long as the version, and one number all along."""
    for version in duty.law.versions:
        number: Any = version.content and getattr(version.content.term, "number", None)
        if not number or isinstance(number, int):
            continue
        last = duty.law.until(version) or date(2030, 12, 31)
        first_value, last_value = number.on(version.since), number.on(last)
        sources = (first_value.citation, *first_value.also)
        cited = version.cites.act, version.cites.article

        assert first_value.value == last_value.value
        assert cited in {(cite.act, cite.article) for cite in sources}


def test_every_role_owes_something() -> None:
    """And no two duties are called the same."""
    assert all(known(role) for role in ROLES)
    assert sorted({one.key for one in DUTIES.values()}) == sorted(DUTIES)
    assert all(role_label(role, lang) for role in ROLES for lang in LANGUAGES)


# -- 31 January: the plan


@pytest.mark.parametrize(
    ("year", "expected", "source"),
    [
        (2012, "2012-01-31", "the regulation of 2011"),
        (2015, "2015-01-31", "a Saturday, before they counted"),
        (2018, "2018-01-31", "§ 2 ust. 1 of the regulation"),
        (2021, "2021-02-01", "a Sunday"),
        (2025, "2025-01-31", "the last one by the regulation"),
        (2026, "2026-02-02", "a Saturday; art. 142 ust. 4 of the act of 2025"),
        (2027, "2027-02-01", "a Sunday"),
    ],
)
def test_the_plan_is_due_by_31_january(year: int, expected: str, source: str) -> None:
    """From the commune, every year; moved off Saturdays from 2017 on."""
    assert [expected] == days("gmina", year, "psu.plan"), source


def test_the_plan_of_2026_says_why_it_is_due_in_february() -> None:
    """31 January 2026 is a Saturday (sheet of the law, 2.2)."""
    found = due("gmina", 2026, "psu.plan")

    assert (date(2026, 1, 31), True) == (found.nominal, found.moved)
    assert found.version.cites == URP.at("art. 142 ust. 4")
    assert "by day" not in found.explain("en")
    assert "as set: by 31 January of each year; moved on (2026-01-31: Saturday)" in (
        found.explain("en")
    )
    assert (
        "do 31 stycznia każdego roku; przesunięty (31 stycznia 2026 r. – sobota)"
        in found.explain().replace("\xa0", " ")
    )
    assert "komu – dyrektorowi PUP i kierownikowi OPS" in found.explain()
    assert "psu.plan by 2026-02-02; set for 2026-01-31" in repr(found)


def test_a_saturday_of_2015_did_not_move_the_plan() -> None:
    """Since when they count is not confirmed, and the result says so."""
    found = due("gmina", 2015, "psu.plan")

    assert not found.moved
    assert Evidence.DERIVED is found.evidence
    assert ["2015-01-31 is a Saturday; since when these count is not confirmed"] == [
        one.en.partition(" (")[0] for one in found.warnings
    ]
    assert "not moved on (2015-01-31: Saturday)" in found.explain("en")


def test_the_first_plan_was_due_in_2006_and_none_was_needed_before() -> None:
    """§ 9 of the regulation of 2005; the works themselves begin on 2005-11-01."""
    absent = {one.duty.key: one for one in duties("gmina", 2005).not_owed}
    first, second = due("gmina", 2006, "psu.plan"), due("gmina", 2007, "psu.plan")

    assert (date(2005, 1, 31),) == absent["psu.plan"].days
    assert absent["psu.plan"].en.startswith("the duty began on 2005-11-01 (")
    assert date(2006, 1, 31) == first.day
    assert "to 2006-01-31 works may be organised without one" in first.explain("en")
    assert [R2005.at("§ 2 ust. 1"), R2005.at("§ 9")] == list(first.version.sources)
    assert [R2005.at("§ 2 ust. 1")] == list(second.version.sources)
    assert "without one" not in second.explain("en")


def test_the_plan_of_2011_was_amended_within_a_month() -> None:
    """§ 9 of the regulation of 2011, in force on 2011-08-02: once, by 2011-09-02."""
    found = due("gmina", 2011, "psu.plan_amendment")
    after = {one.duty.key: one for one in duties("gmina", 2012).not_owed}

    assert date(2011, 9, 2) == found.day == found.nominal
    assert found.number is None
    assert "as set: by 2011-09-02" in found.explain("en")
    assert "termin z przepisu: do 2 września 2011 r." in found.explain()
    assert after["psu.plan_amendment"].en.startswith("the duty ended on 2011-09")
    assert [] == days("gmina", 2010, "psu.plan_amendment")


@pytest.mark.parametrize(
    ("role", "key", "on", "unit"),
    [
        ("ops", "psu.persons", FIRST_WORKS, "§ 3 ust. 3"),
        ("ops", "psu.persons", R2011_DAY - DAY, "§ 3 ust. 3"),
        ("ops", "psu.persons", R2011_DAY, "§ 3 ust. 3"),
        ("ops", "psu.persons", R2017_DAY, "§ 3 ust. 3–4"),
        ("host", "psu.notice", FIRST_WORKS, "§ 5 ust. 2"),
        ("host", "psu.notice", R2011_DAY, "§ 5 ust. 2"),
        ("gmina", "psu.refund", FIRST_WORKS, "§ 7"),
        ("gmina", "psu.refund", R2011_DAY, "§ 7"),
        ("gmina", "psu.refund", R2017_DAY - DAY, "§ 7"),
        ("pup", "psu.monthly_list", FIRST_WORKS, "§ 5 ust. 1"),
        ("pup", "psu.monthly_list", R2011_DAY, "§ 5 ust. 1"),
        ("gmina", "psu.plan", R2011_DAY - DAY, "§ 2 ust. 1"),
        ("gmina", "psu.plan", R2011_DAY, "§ 2 ust. 1"),
    ],
)
def test_what_each_regulation_on_the_works_asks_for(
    role: Role, key: str, on: date, unit: str
) -> None:
    """From 2005-11-01, 2011-08-02 and 2018-01-01: the regulation of the day."""
    law = DUTIES[key].law
    cites = law.on(on).cites
    regulation = R2005 if on < R2011_DAY else R2011 if on < R2017_DAY else R2017

    assert role in DUTIES[key].roles
    assert (regulation, unit) == (cites.act, cites.unit)
    assert law.find(FIRST_WORKS - DAY) is None


def test_the_refund_was_asked_for_with_a_list_to_2017() -> None:
    """§ 7; the regulation of 2017 has no such sentence."""
    (found,) = (
        one for one in duties("gmina", 2017).undated if one.duty.key == "psu.refund"
    )
    (ended,) = (
        one for one in duties("gmina", 2018).not_owed if one.duty.key == "psu.refund"
    )

    assert "with a copy of the list of those paid and the amounts" in found.text("en")
    assert "to whom: not established" in found.text("en")
    assert ended.en.startswith("the duty ended on 2018-01-01 (§ 8")
    assert "works begun before go on under the former provisions (§ 8)" in ended.en


def test_the_first_list_of_all_is_for_a_month_without_works() -> None:
    """10 November 2005, for October: the works began on 2005-11-01."""
    first, second = [
        one for one in duties("pup", 2005) if one.duty.key == "psu.monthly_list"
    ]

    assert ["2005-10 is before 2005-11-01, when there was no such provision yet"] == [
        one.en for one in first.warnings
    ]
    assert "law" not in {one.about for one in second.warnings}


# -- 31 March and 30 April: reports


@pytest.mark.parametrize(
    ("role", "key", "year", "expected", "source"),
    [
        ("cis", "cis.report", 2004, "2004-03-31", "art. 5 ust. 4 pkt 2"),
        ("cis", "cis.report", 2013, "2013-04-02", "Easter Sunday and Monday"),
        ("cis", "cis.report", 2018, "2018-04-03", "Saturday before Easter"),
        ("cis", "cis.report", 2024, "2024-04-02", "Easter Sunday and Monday"),
        ("cis", "cis.report", 2026, "2026-03-31", "a Tuesday"),
        ("kis", "kis.report", 2016, "2016-03-31", "art. 18a ust. 6, first one"),
        ("kis", "kis.report", 2018, "2018-04-03", "Saturday before Easter"),
        ("voivode", "cis.voivode_report", 2008, "2008-04-30", "art. 5 ust. 7"),
        ("voivode", "cis.voivode_report", 2017, "2017-05-02", "Sunday, then 1 May"),
        ("voivode", "cis.voivode_report", 2022, "2022-05-02", "Saturday, then 1 May"),
        ("voivode", "kis.voivode_information", 2012, "2012-04-30", "art. 18b"),
    ],
)
def test_reports_are_due_in_spring(
    role: Role, key: str, year: int, expected: str, source: str
) -> None:
    """Of centres and clubs by 31 March, of the voivode by 30 April."""
    assert [expected] == days(role, year, key), source


@pytest.mark.parametrize(
    ("role", "key", "year"),
    [
        ("cis", "cis.report", 2003),
        ("voivode", "cis.voivode_report", 2007),
        ("voivode", "kis.voivode_information", 2011),
        ("kis", "kis.report", 2015),
    ],
)
def test_a_report_is_not_due_in_the_year_its_rule_begins(
    role: Role, key: str, year: int
) -> None:
    """The day of that year had passed; the calendar says so."""
    absent = {one.duty.key: one for one in duties(role, year).not_owed}

    assert [] == days(role, year, key)
    assert absent[key].en.startswith("the duty began on")
    assert "the duty began on" in duties(role, year).explain("en")


def test_the_centres_report_takes_in_changes_of_data_from_2015() -> None:
    """A notice in 30 days before; the unit of law is the same article."""
    before, after = due("cis", 2015, "cis.report"), due("cis", 2016, "cis.report")

    assert "yearly report of the CIS" == before.obligation.what.en
    assert "yearly report of the CIS, with changes of data" == after.obligation.what.en
    assert "art. 5 ust. 4 pkt 2" == before.version.cites.unit


def test_a_report_names_its_readers_and_no_reading() -> None:
    """On a working day nothing is interpreted."""
    found = due("cis", 2026, "cis.report")

    assert (Evidence.STATUTE, (), ()) == (
        found.evidence,
        found.interpretations,
        found.warnings,
    )
    assert found.month is None
    assert "<Due cis.report by 2026-03-31; art. 5 ust. 4 pkt 2" in repr(found)
    assert "the voivode, those who gave grants, and the founder" in found.explain("en")


# -- the 10th: lists and grants


def test_the_list_came_each_month_to_may_2025() -> None:
    """By the 10th, for the month before; later ones are absent, with the reason."""
    found = duties("pup", 2025)
    absent = {one.duty.key: one for one in found.not_owed}["psu.monthly_list"]

    assert [f"2025-0{month}-10" for month in range(1, 6)] == days(
        "pup", 2025, "psu.monthly_list"
    )
    assert [date(2025, month, 10) for month in range(6, 13)] == list(absent.days)
    assert absent.en.startswith("the duty ended on 2025-06-01")
    assert "art. 435 ust. 1" in absent.pl
    assert f"– {absent.text('pl')}" in found.explain()


def test_the_list_for_december_belongs_to_the_year_of_its_day() -> None:
    """10 January 2025, for December 2024."""
    found = due("pup", 2025, "psu.monthly_list")

    assert ("2024-12", date(2025, 1, 10)) == (str(found.month), found.day)
    assert "for 2024-12" in found.explain("en")
    assert 12 == len(days("pup", 2024, "psu.monthly_list"))


def test_the_first_list_is_for_a_month_of_the_former_regulation() -> None:
    """Works begun before 2018 follow the former rules (§ 8 of the regulation)."""
    first, second = [
        one for one in duties("pup", 2018) if one.duty.key == "psu.monthly_list"
    ][:2]

    assert "2017-12 is before 2018-01-01, under the former provisions" in [
        one.en for one in first.warnings
    ]
    assert not any("former" in one.en for one in second.warnings)


@pytest.mark.parametrize(
    ("under", "expected", "choice"),
    [
        (Interpretations(), "2026-01-10", "OP-54=as_set"),
        (MOVES, "2026-01-12", "OP-54=moves_on"),
    ],
)
def test_a_grant_of_the_tenth_moves_by_reading(
    under: Interpretations, expected: str, choice: str
) -> None:
    """10 January 2026 is a Saturday; the earlier day is the safe one."""
    found = due("gmina", 2026, "cis.municipal_grant", under=under)
    warned = any(one.about == "interpretation" for one in found.warnings)

    assert (expected, [choice]) == (str(found.day), choices(found))
    assert warned is (not found.moved)
    assert f"interpretation: {choice} – " in found.explain("en")
    assert [choice] == choices(duties("gmina", 2026, under=under))


def test_grants_are_paid_from_september_2003_on() -> None:
    """The act begins on 2003-08-14, after the 10th (art. 8 ust. 5; art. 10 ust. 4)."""
    tenths = [f"2003-{month:02}-10" for month in range(9, 13)]

    assert tenths == days("marshal", 2003, "cis.start_grant")
    assert tenths == days("gmina", 2003, "cis.municipal_grant")
    assert 12 == len(days("marshal", 2026, "cis.start_grant"))


def test_a_calendar_after_the_law_read_says_so() -> None:
    """The last day read is 2026-10-08."""
    warned = [one for one in duties("kis", 2027).warnings if one.about == "law"]

    assert [] == list(duties("kis", 2026).warnings)
    assert ["2027-03-31 is after the last day of the law verified (2026-10-08)"] == [
        one.en for one in warned
    ]


# -- without a day


def test_what_has_no_day_is_listed_all_the_same() -> None:
    """With the days of the year on which it was in force."""
    found = {one.duty.key: one for one in duties("unemployed", 2025).undated}
    excuse, notice = found["unemployed.excuse"], found["unemployed.notice"]

    assert "2025-01-01 – 2025-05-31" == str(excuse.period)
    assert "2025-06-01 – 2025-12-31" == str(notice.period)
    assert "within 7 days of the appointment" in excuse.text("en")
    assert "7\N{NO-BREAK SPACE}dni od dnia zdarzenia" in notice.text("pl")


@pytest.mark.parametrize(
    ("role", "key", "year", "text"),
    [
        ("host", "psu.notice", 2024, "without delay ("),
        ("host", "psu.notice", 2026, "without delay, in writing ("),
        ("ops", "psu.persons", 2026, "the provision names no day"),
        ("cis", "cis.explanations", 2026, "the time set, at least 14 days of the se"),
        ("cis", "cis.benefit_payment", 2003, "monthly; the provision names no day"),
        ("employer", "supported_employment.application", 2007, "monthly;"),
        ("kis", "kis.certificate", 2015, "within 2 months of the end of partic"),
        ("carer", "psu.carer_notice", 2025, "2025-01-01 – 2025-05-31"),
    ],
)
def test_a_duty_without_a_day_tells_what_the_act_says_instead(
    role: Role, key: str, year: int, text: str
) -> None:
    """At once, monthly, or within a time from an event."""
    standing = duties(role, year).undated

    assert any(text in one.text("en") for one in standing if one.duty.key == key)


def test_a_duty_that_changed_in_the_year_is_listed_twice() -> None:
    """The certificate of a club: 2 months to 2015-10-23, without delay after."""
    found = [
        one for one in duties("kis", 2015).undated if one.duty.key == "kis.certificate"
    ]

    assert ["2015-01-01 – 2015-10-23", "2015-10-24 – 2015-12-31"] == [
        str(one.period) for one in found
    ]
    assert isinstance(found[0].version.require().term, Within)


def test_an_event_duty_not_in_force_is_absent() -> None:
    """Before its first day and after its last."""
    early = {one.duty.key: one for one in duties("cis", 2021).not_owed}
    late = {one.duty.key: one for one in duties("unemployed", 2026).not_owed}

    explanations, excuse = early["cis.explanations"], late["unemployed.excuse"]

    assert () == explanations.days == excuse.days
    assert explanations.en.startswith("the duty began on 2022-02-15 (art. 5b ")
    assert excuse.en.startswith("the duty ended on 2025-06-01 (art. 65 ")
    assert "ustawa nie przewiduje już" in excuse.pl


# -- what cannot be asked


def test_an_unknown_role_is_refused() -> None:
    """The error names those there are."""
    wrong: Any = "voivodeship"
    with pytest.raises(UnknownNameError, match="unknown role 'voivodeship'") as e:
        duties(wrong, 2026)
    with pytest.raises(UnknownNameError, match="unknown role"):
        role_label(wrong, "pl")

    assert ROLES == e.value.known


@pytest.mark.parametrize("year", [0, 10_000, True, 2026.0, "2026"])
def test_no_year_is_refused(year: Any) -> None:
    """Only whole years that a date can have."""
    with pytest.raises((ArgumentError, PeriodError)):
        duties("cis", year)


@pytest.mark.parametrize(
    ("role", "year", "reason"),
    [
        ("cis", 2002, r"the duty began on 2003-08-14"),
        ("kis", 2010, r"the duty began on 2011-10-30"),
        ("unemployed", 2003, r"the duty began on 2004-06-01"),
        ("graduate", 2010, r"the duty began on 2011-10-30"),
        ("carer", 2026, r"the duty ended on 2025-06-01"),
    ],
)
def test_a_year_without_any_duty_is_refused(role: Role, year: int, reason: str) -> None:
    """Before the first law, and after the last."""
    with pytest.raises(NotInForceError, match=reason):
        duties(role, year)


def test_days_off_are_known_to_4099() -> None:
    """Where they are not, no term can be told to stay."""
    with pytest.raises(NotInForceError, match="days off work"):
        duties("kis", 4100)
