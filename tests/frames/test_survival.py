"""Time to work in columns: the curves of the same cohort, one by one."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import frames, outcomes
from reintegra.errors import ColumnError, NotDefinedError, UnknownNameError
from reintegra.outcomes import Cohort, Participant, Spell
from tests.engines import ENGINES, Engine
from tests.frames.registers_of_persons import persons_table, register, spells_table
from tests.outcomes.participants import (
    DAY,
    ENTRY_DAY,
    EXIT,
    cohorts,
    finisher,
    job,
)


def curves(since: Any, persons: Any, spells: Any) -> tuple[Any, Any] | None:
    """Return both answers, ``None`` where nobody could be followed."""
    try:
        return (
            frames.survival(persons, spells, since=since),
            frames.incidence(persons, spells, since=since),
        )
    except NotDefinedError:
        return None


@settings(max_examples=max(settings().max_examples // 3, 4))  # five engines each
@given(cohort=cohorts(), since=st.sampled_from(["exit", "entry"]))
def test_curves_are_those_of_the_cohort(
    cohort: Cohort, since: Literal["exit", "entry"]
) -> None:
    """Times, shares, bands and who was left out, on every engine."""
    in_order = Cohort(sorted(cohort, key=lambda one: one.id), cohort.planned)
    try:
        expected = (
            outcomes.survival(in_order, since=since),
            outcomes.incidence(in_order, since=since),
        )
    except NotDefinedError:
        expected = None
    for engine in ENGINES:
        assert expected == curves(since, *register(engine, cohort)), engine


def test_ends_on_one_day_and_before_it(frame: Engine) -> None:
    """Death counts before work, work before education; what was over never began."""
    ten = EXIT + 10 * DAY
    members = [
        finisher(Spell("education", ten), job(ten), name="both"),
        finisher(Spell("education", ten), name="school"),
        finisher(job(EXIT - 9 * DAY, EXIT - DAY), name="over"),
        finisher(job(EXIT - 9 * DAY, EXIT), name="goes on"),
        finisher(job(EXIT), name="dead", exit_reason="died"),
        finisher(job(EXIT - 9 * DAY, EXIT - DAY), job(EXIT), name="two contracts"),
        Participant("in still", ENTRY_DAY, ENTRY_DAY),
    ]
    cohort = Cohort(members)
    given_ = register(frame, cohort)

    assert outcomes.incidence(cohort) == frames.incidence(*given_)
    found = frames.survival(*given_, level=0.9)
    assert outcomes.survival(cohort, level=0.9) == found
    assert ("in still",) == found.left_out


def test_ids_that_are_numbers(frame: Engine) -> None:
    """Those left out are named by them, in their order."""
    cohort = Cohort([finisher(name=name, followed_to=None) for name in "AB"])
    one = Cohort([finisher(job(EXIT + DAY), name="C")])
    persons = pa.concat_tables([persons_table(cohort), persons_table(one)])
    persons = persons.set_column(0, "id", pa.array([9, 8, 7], pa.int64()))
    spells = spells_table([("7", one.members[0].spells)])
    spells = spells.set_column(0, "person", pa.array([7], pa.int32()))
    found = frames.survival(frame.make(persons), frame.make(spells))

    assert (8, 9) == found.left_out
    assert (1,) == found.curve.times


def test_nobody_followed_has_no_curve(frame: Engine) -> None:
    """Nor has nobody at all."""
    unknown = Cohort([finisher(followed_to=None)])
    for cohort in (unknown, Cohort([])):
        with pytest.raises(NotDefinedError, match="a curve of 0 persons"):
            frames.survival(*register(frame, cohort))


def test_what_is_no_register_of_ends_is_refused(frame: Engine) -> None:
    """A kind that is not known could be work; a name that is not known as well."""
    cohort = Cohort([finisher(job(EXIT + DAY), name="Q")])
    persons, spells = persons_table(cohort), spells_table([("Q", [job(EXIT + DAY)])])
    kinds = [None, "praca"]
    nameless, named = (
        frame.make(spells.set_column(1, "kind", pa.array([kind], pa.string())))
        for kind in kinds
    )
    with pytest.raises(ColumnError, match=r"'kind': got None \(person 'Q'\), expected"):
        frames.survival(frame.make(persons), nameless)
    with pytest.raises(ColumnError, match=r"'kind': got 1 row with names unknown"):
        frames.survival(frame.make(persons), named)
    without = frame.make(persons.drop_columns(["enrolled"]))
    with pytest.raises(ColumnError, match="'enrolled': got no such column"):
        frames.survival(without, frame.make(spells), since="entry")
    with pytest.raises(UnknownNameError, match="since"):
        frames.survival(without, frame.make(spells), since="start")  # type: ignore[arg-type] # wrong on purpose


def test_a_spell_without_a_first_day_is_refused() -> None:
    """Also where no day of coming is asked for, before which nothing may lie."""
    day = date(2024, 1, 2)
    persons = pl.DataFrame(
        {"id": [1], "exit": [day], "exit_reason": ["job"], "followed_to": [day]}
    )
    kinds = {"person": pl.Int64, "kind": pl.String, "start": pl.Date, "end": pl.Date}
    spells = pl.DataFrame([[1, "employment", None, day]], schema=kinds, orient="row")

    with pytest.raises(ColumnError, match="the first day of a spell"):
        frames.survival(persons, spells)


@pytest.mark.parametrize("lazy", [False, True])
@pytest.mark.parametrize("since", ["exit", "entry"])
def test_days_out_of_order_are_refused_as_on_a_record(
    since: Literal["exit", "entry"], *, lazy: bool
) -> None:
    """Those who left before coming, and jobs begun before it; how many is said."""
    early, came, left = date(2019, 5, 1), date(2024, 1, 2), date(2024, 6, 1)
    days = {"enrolled": [came] * 3, "exit": [left] * 3, "followed_to": [left] * 3}
    people = pl.DataFrame({"id": [1, 2, 3], "exit_reason": ["job"] * 3} | days)
    jobs = {"person": [3, 2, 1], "kind": ["employment"] * 3, "end": [None] * 3}
    spells = pl.DataFrame(
        jobs | {"start": [early, early, came]}, schema_overrides={"end": pl.Date}
    )
    wrong = people.with_columns(exit=pl.Series([left, early, left]))
    jobs_message = r"'start': got 2019-05-01 \(person 2, the first of 2 rows\), .* came"
    exit_message = r"'exit': got 2019-05-01 \(id 2\), expected no day before 'enrolled'"
    for persons, message in ((people, jobs_message), (wrong, exit_message)):
        given_ = (persons.lazy(), spells.lazy()) if lazy else (persons, spells)
        with pytest.raises(ColumnError, match=message):
            frames.survival(*given_, since=since)
    before = people.with_columns(recruited=pl.lit(early))

    assert frames.survival(before, spells, since=since).curve.times


def test_a_reason_that_is_not_known_may_be_no_reason() -> None:
    """Where that is asked for; otherwise it is refused."""
    cohort = Cohort([finisher(job(EXIT + DAY), name="Q")])
    persons, spells = persons_table(cohort), spells_table([("Q", [job(EXIT + DAY)])])
    place = persons.schema.get_field_index("exit_reason")
    odd = persons.set_column(place, "exit_reason", pa.array(["koniec"]))
    with pytest.raises(ColumnError, match="unknown_names='null' to go on"):
        frames.survival(odd, spells)
    for estimate in (frames.survival, frames.incidence):
        usual, found = (
            estimate(persons, spells),
            estimate(odd, spells, unknown_names="null"),
        )
        assert usual == found
