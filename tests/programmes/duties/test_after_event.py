"""Duties that run from an event: by the law of its day, which is not counted."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    Interpretations,
    NotInForceError,
    NotReadError,
    PeriodError,
    UnknownNameError,
)
from reintegra.law.evidence import Evidence
from reintegra.programmes.duties import DUTIES, after
from reintegra.programmes.duties.model.duty import Within

DAY = timedelta(days=1)
REFORM = date(2025, 6, 1)
MOVES = Interpretations({"OP-54": "moves_on"})
COUNTED = sorted(
    key
    for key, duty in DUTIES.items()
    if any(v.content and isinstance(v.content.term, Within) for v in duty.law.versions)
)


@pytest.mark.parametrize(
    ("key", "event", "last", "source"),
    [
        ("unemployed.excuse", "2005-10-31", "2005-11-05", "5 days to 2005-10-31"),
        ("unemployed.excuse", "2005-11-01", "2005-11-08", "7 days from 2005-11-01"),
        ("unemployed.excuse", "2025-05-31", "2025-06-07", "the act of 2004 still"),
        ("unemployed.notice", "2025-06-01", "2025-06-09", "Sunday 8 June, moved"),
        ("unemployed.notice", "2026-03-02", "2026-03-09", "art. 67: 7 days"),
        ("unemployed.notice", "2025-12-17", "2025-12-29", "Christmas Eve of 2025"),
        ("unemployed.incapacity_notice", "2026-03-02", "2026-03-04", "art. 239"),
        ("unemployed.incapacity_certificate", "2026-03-02", "2026-03-09", "art. 239"),
        ("unemployed.contact", "2026-03-02", "2026-05-31", "a Sunday, a state"),
        ("unemployed.ipd_contact", "2026-03-02", "2026-04-01", "art. 88 ust. 8"),
        ("reintegration.stipend_payment", "2026-03-31", "2026-04-14", "art. 237"),
        ("graduate_grant.return", "2026-03-02", "2026-04-01", "art. 153 ust. 7"),
        ("supported_employment.refund", "2007-07-14", "2007-08-13", "art. 16 ust. 5"),
        ("cis.equipment_grant", "2003-08-14", "2003-09-13", "art. 8 ust. 4"),
        ("cis.change_of_data", "2015-10-23", "2015-11-22", "30 days to 2015-10-23"),
        ("cis.explanations", "2022-02-15", "2022-03-01", "at least 14 days"),
        ("cis.remedy", "2022-02-15", "2022-03-17", "at least 30 days"),
        ("kis.register_entry", "2011-10-30", "2011-11-29", "art. 18a ust. 2"),
        ("kis.closing", "2026-03-02", "2026-04-01", "art. 18a ust. 4"),
        ("kis.certificate", "2011-12-31", "2012-02-29", "2 months, no 31 February"),
        ("kis.certificate", "2015-10-23", "2015-12-23", "2 months to 2015-10-23"),
    ],
)
def test_a_term_is_counted_from_the_day_after(
    key: str, event: str, last: str, source: str
) -> None:
    """In days or months, by the law of the event's day."""
    found = after(key, date.fromisoformat(event))

    assert last == str(found.day), source
    assert event == str(found.by_law_of)
    assert found.by_law_of == found.event


@pytest.mark.parametrize(
    ("key", "event"),
    [
        ("unemployed.excuse", date(2004, 5, 31)),
        ("unemployed.excuse", REFORM),
        ("unemployed.contact", REFORM - 91 * DAY),
        ("cis.change_of_data", date(2015, 10, 24)),
        ("cis.explanations", date(2022, 2, 14)),
        ("kis.register_entry", date(2011, 10, 29)),
        ("supported_employment.refund", date(2003, 8, 13)),
        ("cis.equipment_grant", date(2003, 8, 13)),
    ],
)
def test_nothing_is_owed_outside_the_law(key: str, event: date) -> None:
    """The day before it, and the first day after."""
    with pytest.raises(NotInForceError, match=key):
        after(key, event)


@pytest.mark.parametrize(
    ("key", "event", "why"),
    [
        ("supported_employment.refund", date(2007, 7, 13), "as for intervention works"),
        ("unemployed.notice", REFORM - DAY, r"art\. 74 .* offices told of 7 days"),
        ("unemployed.incapacity_notice", REFORM - DAY, "up.warszawa.pl.* 2 days"),
        ("unemployed.incapacity_certificate", REFORM - DAY, "up.warszawa.pl.* 7 days"),
        ("graduate_grant.return", REFORM - DAY, r"art\. 46 ust\. 1b .* got the grant"),
    ],
)
def test_what_was_owed_by_law_that_was_not_read_is_not_said(
    key: str, event: date, why: str
) -> None:
    """There was such a duty, and what shows that there was is named."""
    with pytest.raises(NotReadError, match=f"{key} .*{why}"):
        after(key, event)


@given(
    key=st.sampled_from(COUNTED),
    event=st.dates(date(2003, 8, 14), date(2030, 12, 31)),
    under=st.sampled_from([Interpretations(), MOVES]),
)
def test_a_term_ends_after_its_event(
    key: str, event: date, under: Interpretations
) -> None:
    """Never sooner than the act says, and later by less than a week."""
    version = DUTIES[key].law.find(event)
    term = None if version is None else version.require().term
    if not isinstance(term, Within):
        return
    found = after(key, event, under=under)

    assert event + timedelta(days=term.length(event)) <= found.nominal
    assert found.nominal <= found.day <= found.nominal + 6 * DAY
    assert found.explain("pl")
    assert str(found.day) in found.explain("en")
    assert found.month is None


@given(event=st.dates(REFORM, date(2030, 12, 31)))
def test_a_later_event_never_gives_an_earlier_day(event: date) -> None:
    """Terms keep the order of their events."""
    assert after("unemployed.notice", event).day <= (
        after("unemployed.notice", event + DAY).day
    )


# -- readings and warnings


@pytest.mark.parametrize(
    ("under", "last", "points"),
    [
        (Interpretations(), "2018-11-12", ["OP-54=as_set"]),
        (MOVES, "2018-11-13", ["OP-54=moves_on"]),
    ],
)
def test_an_excuse_may_move_off_the_day_of_2018(
    under: Interpretations, last: str, points: list[str]
) -> None:
    """12 November 2018 was a day off; whether an excuse moves is OP-54."""
    found = after("unemployed.excuse", date(2018, 11, 5), under=under)

    assert (last, points) == (str(found.day), list(map(str, found.interpretations)))
    assert "Centenary of Independence" in found.explain("en")


def test_no_point_is_met_on_a_working_day() -> None:
    """Christmas Eve of 2024 was one."""
    found = after("unemployed.excuse", date(2024, 12, 17), under=MOVES)

    assert (date(2024, 12, 24), (), Evidence.STATUTE) == (
        found.day,
        found.interpretations,
        found.evidence,
    )


def test_contact_with_the_office_does_not_wait_for_monday() -> None:
    """After 90 days the status is lost: a state ends, no act is late."""
    found = after("unemployed.contact", date(2026, 3, 2), under=MOVES)

    assert (date(2026, 5, 31), ()) == (found.day, found.interpretations)
    assert any("a state ends" in one.en for one in found.warnings)


def test_a_term_that_the_voivode_sets_gives_its_earliest_end() -> None:
    """Not less than 14 days; the day set may be later."""
    found = after("cis.explanations", date(2026, 3, 2))

    assert [
        "an authority sets the term; this is the first day on which it can end"
    ] == [one.en for one in found.warnings]
    assert "within the time set, at least 14 days of the service of" in (
        found.explain("en")
    )


def test_a_literal_term_has_no_dated_number() -> None:
    """The 30 days of a change of data stand in the act only."""
    found = after("cis.change_of_data", date(2010, 3, 1))

    assert found.number is None
    assert Evidence.STATUTE is found.evidence
    assert (
        "as set: within 30 days of the day of the change (2010-03-01)"
        in found.explain("en")
    )


# -- what cannot be asked


@pytest.mark.parametrize(
    ("key", "on", "got"),
    [
        ("psu.notice", date(2026, 3, 2), "without delay, in writing"),
        ("kis.certificate", date(2015, 10, 24), "without delay"),
        ("cis.report", date(2026, 3, 2), "by 31 March of each year"),
        ("psu.monthly_list", date(2024, 3, 2), "by day 10 of each month"),
        ("ops.nothing", date(2024, 3, 2), ""),
    ],
)
def test_a_duty_that_follows_no_event_is_refused(key: str, on: date, got: str) -> None:
    """The error tells by when it is due instead, or that there is no such duty."""
    error = PeriodError if got else UnknownNameError
    with pytest.raises(error, match=got or "unknown duty 'ops.nothing'"):
        after(key, on)


def test_an_event_is_a_day() -> None:
    """Without a time, and one whose term the calendar can hold."""
    wrong: Any = datetime(2026, 3, 2, 8, 0)  # noqa: DTZ001 - what is refused
    with pytest.raises(PeriodError, match=r"duties\.after\.event: got"):
        after("unemployed.notice", wrong)
    with pytest.raises(PeriodError, match="1–9999"):
        after("unemployed.notice", date.max)
    with pytest.raises(NotInForceError, match="days off work"):
        after("unemployed.notice", date(4100, 1, 1))


# -- the contact, over the change of acts


@pytest.mark.parametrize(
    ("contact", "default", "counted"),
    [
        ("2025-03-03", "2025-08-29", "2025-06-01"),
        ("2025-04-10", "2025-08-29", "2025-07-09"),
        ("2025-05-30", "2025-08-29", "2025-08-28"),
    ],
)
def test_a_contact_under_the_old_act_is_counted_by_reading(
    contact: str, default: str, counted: str
) -> None:
    """OP-55: 90 days from 2025-06-01 at the earliest, or from the contact."""
    event = date.fromisoformat(contact)
    due = after("unemployed.contact", event)
    other = Interpretations({"OP-55": "from_contact"})

    assert date.fromisoformat(default) == due.day
    assert (event, REFORM) == (due.event, due.by_law_of)
    assert f"({contact})" in due.explain("en")
    assert ["OP-55=from_reform"] == [str(one) for one in due.interpretations]
    assert "interpretation" in [one.about for one in due.warnings]
    assert counted == str(after("unemployed.contact", event, under=other).day)


def test_the_day_before_the_act_begins_the_same_90_days() -> None:
    """A contact of 2025-05-31 is followed by the next by 2025-08-29, however read."""
    due = after("unemployed.contact", date(2025, 5, 31))

    assert date(2025, 8, 29) == due.day
    assert () == due.interpretations


def test_90_days_that_ended_under_the_old_act_are_not_asked_for() -> None:
    """A contact of 2025-03-02: the last of the days is 2025-05-31."""
    with pytest.raises(NotInForceError):
        after("unemployed.contact", date(2025, 3, 2))
