"""The change that a version makes: how it changes, and what it says no more or anew."""

from __future__ import annotations

from datetime import date
from typing import Any

from reintegra.law.status import LawStatus
from reintegra.law.timeline import Timeline, Version
from reintegra.reading.change.changes import Change, ChangeKind
from reintegra.reading.text.law_lines import law_lines, law_name
from reintegra.values.text import Text

_SILENT = {
    LawStatus.REPEALED: ChangeKind.ENDS,
    LawStatus.NOT_READ: ChangeKind.NOT_READ,
    LawStatus.NOT_ANNOUNCED: ChangeKind.NOT_ANNOUNCED,
}


def law_of(provision: Any) -> Timeline[Any]:
    """Return the versions of a provision, or the history of a number."""
    law: Timeline[Any] = getattr(provision, "law", None) or provision.history
    return law


def known_versions(
    law: Timeline[Any], known_on: date | None
) -> tuple[Version[Any], ...]:
    """Return the versions that were published by a day, oldest first."""
    return tuple(one for one in law.versions if one.known_by(known_on))


def change_on(
    key: str, provision: Any, day: date, known_on: date | None
) -> Change | None:
    """Return how a provision changes on a day, ``None`` where it does not.

    Args:
        key: Its key or name.
        provision: The provision.
        day: The day.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """
    known = known_versions(law_of(provision), known_on)
    after = next((one for one in known if one.since == day), None)
    if after is None:
        return None
    place = known.index(after)
    before = known[place - 1] if place else None
    was = () if before is None else law_lines(provision, before)
    now = law_lines(provision, after)
    name = law_name(provision, after, before)
    return Change(
        key,
        name.pl,
        name.en,
        day,
        _kind(before, after),
        _without(was, now),
        _without(now, was),
        after.sources,
        after.evidence,
        after.published,
        after.note,
    )


def _without(some: tuple[Text, ...], others: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(dict.fromkeys(one for one in some if one not in others))


def _kind(before: Version[Any] | None, after: Version[Any]) -> ChangeKind:
    if after.content is None:
        return _SILENT[after.status]
    if before is None or before.content is None:
        unread = before is not None and before.status is LawStatus.NOT_READ
        return ChangeKind.READ if unread else ChangeKind.BEGINS
    same = (before.content, before.condition) == (after.content, after.condition)
    return ChangeKind.RESTATED if same else ChangeKind.AMENDED
