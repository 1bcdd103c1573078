"""Figures of the parts of a register: those of the parts of the cohort."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import frames, outcomes
from reintegra.disclosure import TOTAL
from reintegra.errors import ColumnError, FactError, NotDefinedError
from reintegra.outcomes import Cohort
from tests.engines import ENGINES, Engine
from tests.frames.registers_of_persons import persons_table, spells_table
from tests.outcomes.participants import DAY, EXIT, cohorts, finisher, job

METRIC_NAMES = ["completion", "taken_up_work", "sustained_employment", "replacement"]
TYPES = {"sex": pa.string(), "age": pa.int16(), "edition": pa.string()}


def register(frame: Engine, cohort: Cohort) -> tuple[Any, Any]:
    """Make both frames of a cohort, with what it may be parted by."""
    persons = persons_table(cohort)
    for name, type_ in TYPES.items():
        values = [getattr(one, name) for one in cohort]
        persons = persons.append_column(name, pa.array(values, type_))
    spells = spells_table((one.id, one.spells) for one in cohort)
    return frame.make(persons), frame.make(spells)


@settings(max_examples=max(settings().max_examples // 6, 3))  # five engines each
@given(
    cohort=cohorts(least=3),
    ages=st.lists(
        st.sampled_from([None, 0, 17, 18, 29, 30, 54, 55, 120]), min_size=8, max_size=8
    ),
    editions=st.lists(st.sampled_from(["", "I", "II"]), min_size=8, max_size=8),
    metric=st.sampled_from(METRIC_NAMES),
    by=st.sampled_from(["sex", "age_band", "edition"]),
)
def test_parts_are_those_of_the_cohort(
    cohort: Cohort, ages: list[int | None], editions: list[str], metric: str, by: str
) -> None:
    """Who replaced somebody of another part is one who replaced, too."""
    known = zip(cohort, ages, editions, strict=False)
    members = [evolve(one, age=age, edition=group) for one, age, group in known]
    whole = Cohort(members, cohort.planned)
    expected = outcomes.breakdown(whole, metric, by=by, denominator="enrolled")
    for engine in ENGINES:
        given_ = register(engine, whole)
        found = frames.breakdown(*given_, metric, by=by, denominator="enrolled")

        assert expected.counts("en") == found.counts("en"), engine
        assert {key: one.totals for key, one in expected.parts.items()} == {
            key: one.totals for key, one in found.parts.items()
        }


def test_by_the_bands_of_age(frame: Engine) -> None:
    """On each side of an edge; no age, and one that cannot be, are not known."""
    ages = pa.array([17, 18, 29, 30, 54, 55, None, 121], pa.int16())
    cohort = Cohort([finisher(name=name) for name in "ABCDEFGH"])
    persons, spells = register(frame, cohort)
    table = frame.arrow(persons).sort_by("id").drop_columns(["age"])
    parted = frame.make(table.append_column("age", ages))
    found = frames.breakdown(parted, spells, "completion", by="age_band")

    bands = {"under_18": 1, "18_29": 2, "30_54": 2, "55_plus": 1, "not_known": 2}
    assert bands == {key: one.count for key, one in found.parts.items()}


def test_by_a_column_of_any_name(frame: Engine) -> None:
    """Its texts are the parts; a metric of several versions is read by each."""
    members = [finisher(job(EXIT + DAY), name="A"), finisher(name="B")]
    persons, spells = register(frame, Cohort(members))
    gminas = pa.array(["Lubin", None], pa.string())
    table = frame.arrow(persons).sort_by("id").append_column("gmina", gminas)
    found = frames.breakdown(frame.make(table), spells, "taken_up_work", by="gmina")

    assert "<FigureBreakdown by gmina: Lubin, not_known>" == repr(found)
    assert [1, 0] == [one.count for one in found.parts.values()]
    assert 2 == found.table().counts[TOTAL, TOTAL]


def test_of_nobody_every_sex_is_there(frame: Engine) -> None:
    """With 0 of 0; editions there are none."""
    nobody = register(frame, Cohort([]))
    found = frames.breakdown(*nobody, "completion", by="sex")

    assert ["woman", "man", "not_known"] == list(found.parts)
    assert {None} == {one.share for one in found.parts.values()}
    assert {} == frames.breakdown(*nobody, "completion", by="edition").parts


def test_what_has_no_parts_is_refused(frame: Engine) -> None:
    """Hours, places, a column that is not there, a sex that is none."""
    persons, spells = register(frame, Cohort([finisher(sex="woman")]))
    with pytest.raises(NotDefinedError, match="persons by sex of attendance"):
        frames.breakdown(persons, spells, "attendance", by="sex")
    with pytest.raises(FactError, match="the places planned"):
        frames.breakdown(persons, spells, "use_of_places", by="sex")
    with pytest.raises(ColumnError, match="'group': got no such column"):
        frames.breakdown(persons, spells, "completion", by="group")
    table = frame.arrow(persons)
    place = table.column_names.index("sex")
    odd = frame.make(table.set_column(place, "sex", pa.array(["kobieta"])))
    with pytest.raises(ColumnError, match=r"'sex': got 1 row with names unknown"):
        frames.breakdown(odd, spells, "completion", by="sex")
    known = frames.breakdown(odd, spells, "completion", by="sex", unknown_names="null")
    assert 1 == known.parts["not_known"].count
