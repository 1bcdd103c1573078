"""Participants and cohorts for tests."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from reintegra.outcomes import Cohort, Participant, Spell
from reintegra.outcomes.cohort.participant import ENTRY_STATUSES, EXIT_REASONS
from reintegra.outcomes.cohort.spell import KINDS

DAY = timedelta(days=1)
ENTRY_DAY, EXIT = date(2017, 2, 1), date(2017, 7, 31)
FOLLOWED = date(2018, 12, 31)
KNOWN = {
    "status_at_entry": "unemployed",
    "vocational_support": True,
    "startup_grant": False,
    "school_education": False,
    "social_progress": False,
}


def finisher(*spells: Spell, name: str = "P", **known: Any) -> Participant:
    """Make somebody who finished on 2017-07-31 and was followed up."""
    facts = {"exit_reason": "completed", "followed_to": FOLLOWED, **KNOWN, **known}
    return Participant(name, ENTRY_DAY, ENTRY_DAY, EXIT, spells=spells, **facts)


def job(start: date, end: date | None = None, **known: Any) -> Spell:
    """Make a job on an employment contract, not subsidised."""
    facts: dict[str, Any] = {
        "kind": "employment",
        "subsidised": False,
        "subsidised_in_project": False,
    }
    return Spell(start=start, end=end, **facts | known)


# -- any of them

_start = st.dates(ENTRY_DAY, date(2018, 6, 30))
_flags = st.none() | st.booleans()


@st.composite
def spells(draw: st.DrawFn) -> Spell:
    """Draw a spell; a job is part time, so that any two can go on at once."""
    kind = draw(st.sampled_from(sorted(KINDS)))
    start = draw(_start)
    end = draw(st.none() | st.integers(0, 400).map(lambda days: start + days * DAY))
    if kind == "qualification":
        end = start
    return Spell(
        kind,
        start,
        end,
        employer=draw(st.sampled_from(["", "A", "B"])),
        full_time=draw(st.sampled_from([None, "1/2", "1/3"])),
        value=draw(st.sampled_from([None, "6000", "5999.99", "100"])),
        subsidised=draw(_flags),
        subsidised_in_project=draw(_flags),
        subsidised_to=draw(st.none() | st.just(start + 40 * DAY)),
        esf_start_up=draw(_flags),
    )


@st.composite
def participants(draw: st.DrawFn, name: str = "P") -> Participant:
    """Draw somebody, who may have stayed away, be in still, or have left."""
    enrolled = draw(st.sampled_from([ENTRY_DAY, ENTRY_DAY, ENTRY_DAY, None]))
    left = None
    if enrolled:
        left = draw(st.none() | st.dates(enrolled, date(2017, 12, 31)))
    reason = draw(st.none() | st.sampled_from(sorted(EXIT_REASONS))) if left else None
    scheduled = draw(st.none() | st.integers(0, 100))
    attended = None
    if scheduled is not None:
        attended = draw(st.none() | st.integers(0, scheduled))
    return Participant(
        name,
        ENTRY_DAY,
        enrolled,
        left,
        reason,
        draw(st.lists(spells(), max_size=3)),
        followed_to=draw(st.none() | st.dates(date(2017, 12, 31), FOLLOWED)),
        groups=draw(st.lists(st.sampled_from(["young", "disabled"]), max_size=2)),
        sex=draw(st.sampled_from([None, "woman", "man"])),
        status_at_entry=draw(st.none() | st.sampled_from(sorted(ENTRY_STATUSES))),
        vocational_support=draw(_flags),
        startup_grant=draw(_flags),
        school_education=draw(_flags),
        social_progress=draw(_flags),
        basic_form=draw(_flags),
        independent=draw(st.sampled_from([None, "", "job"])),
        reintegrated=draw(_flags),
        improved=draw(_flags),
        scheduled=scheduled,
        attended=attended,
    )


@st.composite
def cohorts(draw: st.DrawFn, least: int = 0) -> Cohort:
    """Draw a cohort, with a replacement where somebody has left."""
    size = draw(st.integers(least, 6))
    members = [draw(participants(f"P{number}")) for number in range(size)]
    left = next((one for one in members if one.exit is not None), None)
    if left is not None and draw(st.booleans()):
        came = Participant("R", left.exit, left.exit, replaces=left.id)
        members.append(came)
    return Cohort(members, planned=draw(st.integers(1, 9)))
