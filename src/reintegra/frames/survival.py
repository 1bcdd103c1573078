"""The time to work of many persons, over columns (*czas do podjęcia pracy*)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.arguments import check_arguments
from reintegra.frames.persons_and_spells import persons_and_spells
from reintegra.frames.row_errors import refuse_first
from reintegra.outcomes.cohort.spell import JOBS, KINDS
from reintegra.outcomes.measuring.time_to_work import (
    DEATH,
    EDUCATION,
    JOB,
    PRECEDENCE,
    Since,
    TimeToWork,
)
from reintegra.outcomes.statistics.aalen_johansen import Incidence, incidence_curves
from reintegra.outcomes.statistics.confidence import deviate
from reintegra.outcomes.statistics.kaplan_meier import Survival, survival_curve
from reintegra.outcomes.statistics.risk_sets import counted_risk_sets
from reintegra.people.ids import Id
from reintegra.reading.columns.column import text, whole
from reintegra.reading.columns.names import Unknown
from reintegra.reading.columns.time import Day, days_between

_ID, _DAY, _NAME = "String or Int64", "Date", "String"
_PERSONS = {"id": _ID, "exit": _DAY, "exit_reason": _NAME, "followed_to": _DAY}
_SPELLS = {"person": _ID, "kind": _NAME, "start": _DAY, "end": _DAY}
_STARTS: Mapping[Since, str] = {"exit": "exit", "entry": "enrolled"}
_PLACES = len(PRECEDENCE) + 1
col = nw.col


@check_arguments
def survival(
    persons: Any,
    spells: Any,
    *,
    since: Since = "exit",
    level: float = 0.95,
    unknown_names: Unknown = "refuse",
) -> TimeToWork[Survival]:
    """Estimate the time to the first job over columns (*krzywa Kaplana–Meiera*).

    The curve is that of `reintegra.outcomes.survival` for the same persons.

    Args:
        persons: Any frame that narwhals supports, a row for each person: ``id`` (String
            or Int64), ``exit`` and ``followed_to`` (Date), ``exit_reason`` (String);
            and ``enrolled`` (Date) where it is counted from entry; as in
            ``outcomes.Participant``. Other columns of theirs are read to refuse days
            out of order: ``recruited`` and ``enrolled``, where they are there.
        spells: A frame of the same kind, a row for each spell: ``person``, ``kind``
            (String), ``start`` and ``end`` (Date; ``end`` null while it goes on).
        since: ``"exit"``, from leaving, or ``"entry"``, from enrolment.
        level: Of the band, between 0 and 1.
        unknown_names: As in `measure`.

    Returns:
        The curve, and the ids of persons who could not be followed, in their order.

    Raises:
        AmountError: *level* is no number between 0 and 1.
        ArgumentError: One is no frame, or they are of two kinds.
        ColumnError: A column is missing or of another type; a person is in two rows or
            has no id; a spell is of nobody, without a first day or a kind, ends
            before it starts, or starts before the person came; a person left before
            coming; a name is not known.
        NotDefinedError: Nobody could be followed.
        UnknownNameError: *since* is neither.
    """
    z = deviate(level)
    found = _FollowUps.of("frames.survival", persons, spells, since, unknown_names)
    counted = found.counted({JOB})
    return TimeToWork(since, survival_curve(counted_risk_sets(counted), z), found.out())


@check_arguments
def incidence(
    persons: Any,
    spells: Any,
    *,
    since: Since = "exit",
    level: float = 0.95,
    unknown_names: Unknown = "refuse",
) -> TimeToWork[Incidence]:
    """Estimate the share in work with competing ends (*Aalen–Johansen*).

    The curves are those of `reintegra.outcomes.incidence` for the same persons.

    Args:
        persons: As in `survival`.
        spells: As in `survival`.
        since: As in `survival`.
        level: As in `survival`.
        unknown_names: As in `survival`.

    Returns:
        The curves, and the ids of persons who could not be followed, in their order.

    Raises:
        ReintegraError: As `survival`.
    """
    z = deviate(level)
    found = _FollowUps.of("frames.incidence", persons, spells, since, unknown_names)
    counted = found.counted({*PRECEDENCE})
    return TimeToWork(
        since, incidence_curves(counted_risk_sets(counted), z), found.out()
    )


@frozen(eq=False)
class _FollowUps:
    """How long each person was followed, and the end that was met.

    Attributes:
        rows: ``id``, ``days``, null for those who could not be followed, and ``place``
            of the end in the order of precedence, one beyond for none.
    """

    rows: nw.DataFrame[Any]

    @classmethod
    def of(
        cls,
        where: str,
        persons: object,
        spells: object,
        since: Since,
        unknown: Unknown,
    ) -> _FollowUps:
        """Read both registers.

        Args:
            where: The function that they came to.
            persons: The persons.
            spells: Their spells.
            since: From what the days are counted.
            unknown: What becomes of a name that is not known.

        Raises:
            ArgumentError: As `survival`.
            ColumnError: As `survival`.
        """
        start = _STARTS[since]
        needed = _PERSONS | {start: _DAY}, _SPELLS
        opened = persons_and_spells(
            where, (persons, spells), needed, unknown, every_day=True
        )
        people, spelled = opened
        nameless = spelled.filter(col("kind").is_null())
        refuse_first(nameless, "kind", f"one of {', '.join(KINDS)}", of="person")
        people = people.with_columns(since=col(start))
        people = people.join(_first_ends(people, spelled), on="id", how="left")
        rows = people.select("id", key=_first_of(_death(), col("spelled"), _followed()))
        rows = rows.select(
            "id", days=col("key") // whole(_PLACES), place=col("key") % whole(_PLACES)
        )
        return cls(rows.collect() if isinstance(rows, nw.LazyFrame) else rows)

    def counted(self, ends: set[str]) -> dict[tuple[int, str | None], int]:
        """Count persons by days and by end; other ends than these end the follow-up."""
        there = self.rows.filter(~col("days").is_null()).with_columns(persons=whole(1))
        found = there.group_by("days", "place").agg(col("persons").sum())
        counts: dict[tuple[int, str | None], int] = {}
        for days, place, persons in found.select("days", "place", "persons").rows():
            end = (*PRECEDENCE, None)[place]
            key = days, end if end in ends else None
            counts[key] = counts.get(key, 0) + persons
        return counts

    def out(self) -> tuple[Id, ...]:
        """Return the ids of those who could not be followed."""
        found = self.rows.filter(col("days").is_null())["id"].sort()
        return tuple(found.to_list())


def _first_ends(people: Any, spells: Any) -> Any:
    """Return the key of the first job or education of each person who had one.

    Contracts need not be joined: one that a later one continues is over before it.
    """
    since = people.select(person=col("id"), since=col("since"))
    found = spells.join(since, on="person", how="inner")
    over = nw.coalesce(col("end") < col("since"), nw.lit(False))  # noqa: FBT003 - a literal
    days = days_between(Day.of(col("since")), Day.of(col("start")))
    days = nw.when(days > whole(0)).then(days).otherwise(whole(0))
    kind = col("kind")
    job = nw.when(kind.is_in([*JOBS])).then(text(JOB))
    end = nw.coalesce(job, nw.when(kind == nw.lit(EDUCATION)).then(text(EDUCATION)))
    found = found.with_columns(named=end, days=days)
    found = found.filter(~col("named").is_null() & ~over & ~col("since").is_null())
    found = found.with_columns(
        spelled=nw.when(col("named") == nw.lit(JOB))
        .then(_key(col("days"), JOB))
        .otherwise(_key(col("days"), EDUCATION))
    )
    first = found.group_by("person").agg(col("spelled").min())
    return first.select(id=col("person"), spelled=col("spelled"))


def _death() -> nw.Expr:
    """Return the key of the death that ended a stay."""
    days = days_between(Day.of(col("since")), Day.of(col("exit")))
    return nw.when(col("exit_reason") == nw.lit("died")).then(_key(days, DEATH))


def _followed() -> nw.Expr:
    """Return the key of the last day known of, null where it is before the start."""
    days = days_between(Day.of(col("since")), Day.of(col("followed_to")))
    return nw.when(days >= whole(0)).then(_key(days, None))


def _key(days: nw.Expr, end: str | None) -> nw.Expr:
    """Number days and an end, so that the first one that counts is the least."""
    place = (*PRECEDENCE, None).index(end)
    return days * whole(_PLACES) + whole(place)


def _first_of(death: nw.Expr, spelled: nw.Expr, followed: nw.Expr) -> nw.Expr:
    """Return the first end; only where there is none, the last day known of."""
    first = nw.when(death <= spelled).then(death)
    return nw.coalesce(first, spelled, death, followed)
