"""How the tables are written: short names for versions and evidence."""

from __future__ import annotations

from datetime import date
from typing import Never, TypeVar

from reintegra.law import timeline
from reintegra.law.citation import Citation, Journal
from reintegra.law.evidence import Evidence
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Version
from reintegra.law.valid_for import ValidFor
from reintegra.values.text import Text

T = TypeVar("T")

STATUTE = Evidence.STATUTE
OFFICIAL = Evidence.OFFICIAL
INSTITUTION = Evidence.INSTITUTION
DERIVED = Evidence.DERIVED
UNVERIFIED = Evidence.UNVERIFIED


def v(  # noqa: PLR0913 - the columns of a table
    since: str,
    value: T,
    cites: Citation,
    evidence: Evidence,
    note: str = "",
    *,
    published: str | None = None,
    also: tuple[Citation, ...] = (),
    condition: ValidFor | None = None,
) -> Version[T]:
    """Write a value: its first day, source and evidence.

    Args:
        since: First day, in ISO form.
        value: The value; money in grosze.
        cites: The unit of law that says so.
        evidence: How well that is attested.
        note: What a reader must know beside it, in English.
        published: Day of promulgation where it is later than *since* or was looked up,
            in ISO form.
        also: Further sources.
        condition: The cases that the value is valid for, ``None`` for all.
    """
    promulgated = date.fromisoformat(published) if published else None
    day = date.fromisoformat(since)
    said = day, value, cites, evidence, promulgated, _remark(note), also
    return Version(*said, condition=condition)


def announced(position: str, day: str) -> Citation:
    """Cite an announcement (*obwieszczenie*) by its journal position and its day."""
    return Citation(
        None, journal=Journal.parse(position), page=Text(f"({day})", f"({day})")
    )


def end(since: str, cites: Citation, evidence: Evidence, note: str) -> Version[Never]:
    """Write an end: from *since* on there is no value, and *note* says why."""
    return Version(date.fromisoformat(since), None, cites, evidence, note=_remark(note))


def not_read(
    since: str, cites: Citation, evidence: Evidence, note: str
) -> Version[Never]:
    """Write that from *since* on there was a value that was not read.

    Args:
        since: First day on which there is known to have been one, in ISO form.
        cites: What shows that there was one.
        evidence: How well that is attested.
        note: What was not read.
    """
    return timeline.not_read(date.fromisoformat(since), cites, evidence, _remark(note))


def not_announced(since: str, cites: Citation, evidence: Evidence) -> Version[Never]:
    """Write that the value from *since* on is still to be announced under *cites*."""
    day, note = date.fromisoformat(since), _remark("not yet announced")
    status = LawStatus.NOT_ANNOUNCED
    return Version(day, None, cites, evidence, note=note, status=status)


def _remark(note: str) -> Text:
    """Return a note in English alone, as no page in Polish shows those of numbers."""
    return Text("", note)
