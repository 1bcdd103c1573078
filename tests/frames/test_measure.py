"""Registers of persons and spells measured as columns, as one by one."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl
import pyarrow as pa
import pytest
from attrs import fields
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import Interpretations, frames
from reintegra.errors import (
    ArgumentError,
    ColumnError,
    FactError,
    UnknownNameError,
    UnverifiedError,
)
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.outcomes import (
    DENOMINATORS,
    METRICS,
    Cohort,
    MetricSpec,
    Participant,
    Spell,
    measure,
)
from reintegra.outcomes.cohort.facts import PersonFacts
from reintegra.outcomes.metrics.spec import DecidingDay, Definition, PersonMeets
from reintegra.values.text import Text
from tests.engines import Engine
from tests.frames.registers_of_persons import persons_table, register, spells_table
from tests.outcomes.any_metric import day_of, interpretations
from tests.outcomes.participants import (
    DAY,
    ENTRY_DAY,
    EXIT,
    FOLLOWED,
    cohorts,
    finisher,
    job,
)


def agree(
    frame: Engine,
    cohort: Cohort,
    specs: list[MetricSpec],
    name: str,
    under: Interpretations,
) -> None:
    """Hold that columns and objects measure the same by metrics of one day."""
    persons, spells = register(frame, cohort)
    day = day_of(specs[0].id)
    how: dict[str, Any] = {"on": day, "denominator": name, "under": under}

    figures = frames.measure(persons, spells, specs, planned=cohort.planned, **how)
    for spec, figure in zip(specs, figures, strict=True):
        rate = measure(cohort, spec, **how)
        assert (spec.id, rate.totals) == (figure.spec.id, figure.totals)
        assert (rate.share, rate.denominator_spec) == (
            figure.share,
            figure.denominator_spec,
        )
        assert {*rate.interpretations} <= {*figure.interpretations}


@settings(max_examples=max(settings().max_examples // 3, 1))
@given(
    cohort=cohorts(least=4),
    metric=st.sampled_from(sorted(METRICS)),
    name=st.sampled_from(sorted(DENOMINATORS)),
    under=interpretations,
)
def test_columns_measure_as_objects_do(
    frame: Engine, cohort: Cohort, metric: str, name: str, under: Interpretations
) -> None:
    """Any metric, over any denominator, by any reading."""
    agree(frame, cohort, [METRICS[metric]], name, under)


def test_many_metrics_are_read_in_one_pass(frame: Engine) -> None:
    """All that no day chooses, of persons who found work in several ways."""
    spells = (
        job(date(2017, 8, 1), date(2018, 2, 28)),
        job(date(2018, 4, 1), kind="self_employment", esf_start_up=True),
    )
    left = [finisher(*spells[:number], name=f"P{number}") for number in range(3)]
    cohort = Cohort([*left, Participant("N", date(2017, 2, 1))], planned=2)
    specs = [one for one in METRICS.values() if day_of(one.id) is None]

    agree(frame, cohort, specs, "enrolled", Interpretations(unverified=True))


def test_each_person_is_read_by_the_day_they_left(frame: Engine) -> None:
    """Under two definitions, and before the first; who has not left has the newest."""
    asked, source = fields(PersonFacts), (page("a test"), Evidence.OFFICIAL)
    first = Definition(asked.enrolled, PersonMeets(asked.basic_form))
    second = Definition(asked.enrolled, PersonMeets(asked.reintegrated))
    law = over_time(
        Version(date(2017, 1, 1), first, *source),
        Version(date(2018, 1, 1), None, *source, note=Text("brak", "none")),
        Version(date(2019, 1, 1), second, *source),
    )
    spec = MetricSpec(
        "two", "próba", "test", Text("nikt", "nobody"), DecidingDay.EXIT, law
    )
    begun, days = date(2016, 1, 4), ((2016, 12, 31), (2017, 1, 1), (2017, 12, 31))
    ends = [*(date(*day) for day in days), date(2018, 1, 1), date(2019, 1, 1), None]
    members = [
        Participant(
            f"{end} {form}", begun, begun, end, basic_form=form, reintegrated=not form
        )
        for end in ends
        for form in (True, False)
    ]

    cohort = Cohort(members)
    (figure,) = frames.measure(*register(frame, cohort), spec)
    rate = measure(cohort, spec)
    assert rate.totals == figure.totals
    assert (4, 8) == (figure.count, figure.of)
    assert 2 == len(figure.versions) == len(rate.versions)


def test_contracts_of_one_employer_are_joined(frame: Engine) -> None:
    """Three of a month each, without a gap; the rows come as they were signed.

    Not with a gap of a day, nor where nobody said which employers they were.
    """
    days = [(8, 31), (9, 30), (10, 31)]
    ends = [(date(2017, month, 1), date(2017, month, last)) for month, last in days]
    own = [job(*dates, employer="A") for dates in ends]
    gap = [*own[:2], job(date(2017, 10, 2), date(2017, 11, 1), employer="A")]
    nameless = [job(*dates, employer="") for dates in ends]
    people = {"P": own[::-1], "Q": gap, "R": nameless}
    persons = frame.make(persons_table(Cohort(finisher(name=name) for name in people)))
    spells = frame.make(spells_table(people.items()))

    (figure,) = frames.measure(persons, spells, "ct8.kez", on=date(2016, 11, 2))
    assert (1, 3) == (figure.count, figure.of)


def test_day_180_at_its_edges(frame: Engine) -> None:
    """Jobs that end on the day or the day before, and gaps of 30 days and of 31."""
    jobs = {
        "on it": [(0, 180)],
        "before": [(0, 179)],
        "gap of 30": [(0, 150), (181, 400)],
        "gap of 31": [(0, 149), (181, 400)],
        "from it": [(180, 400)],
    }
    members = [
        finisher(*(job(EXIT + a * DAY, EXIT + b * DAY) for a, b in own), name=name)
        for name, own in jobs.items()
    ]
    names = ["sustained_employment", "sustained_employment_with_gap"]

    found = frames.measure(*register(frame, Cohort(members)), names)
    assert [(2, 5, 0), (3, 5, 0)] == [
        (one.count, one.of, one.totals.unknown) for one in found
    ]


def test_work_that_may_not_be_long_enough_leaves_the_person_open(frame: Engine) -> None:
    """It goes on, and three months are not known yet; others found it or did not."""
    begun = date(2017, 8, 1)
    members = [
        finisher(job(begun), name="open", followed_to=date(2017, 10, 30)),
        finisher(job(begun, date(2017, 8, 5)), name="short"),
        finisher(job(begun), name="long"),
        finisher(job(begun, subsidised_in_project=None), name="paid by whom"),
        finisher(name="grant", startup_grant=True),
        finisher(name="maybe a grant", startup_grant=None),
    ]

    agree(frame, Cohort(members), [METRICS["ct8.kez"]], "in_scope", Interpretations())


@pytest.mark.parametrize("metric", ["pup.mrpips01_a8", "pup.urp_effectiveness"])
def test_days_of_work_in_columns(frame: Engine, metric: str) -> None:
    """Of 29 days and of 30, and one that goes on and may yet be long enough."""
    begun = date(2017, 8, 1)
    members = [
        finisher(job(begun, begun + 28 * DAY), name="29", basic_form=True),
        finisher(job(begun, begun + 29 * DAY), name="30", basic_form=True),
        finisher(job(begun), name="open", basic_form=True, followed_to=begun + 9 * DAY),
    ]

    agree(frame, Cohort(members), [METRICS[metric]], "in_scope", Interpretations())


def test_the_last_event_in_columns(frame: Engine) -> None:
    """Search or work last, both on one day, none, and one not yet known."""
    begun, left = date(2023, 1, 2), date(2023, 3, 31)
    two, ten = left + 2 * DAY, left + 10 * DAY
    own = {
        "work": [Spell("searching", two, ten), Spell("employment", ten)],
        "search": [Spell("employment", two, ten), Spell("searching", ten)],
        "both": [Spell("employment", two), Spell("searching", two)],
        "none": [],
        "over": [Spell("employment", two, ten)],
    }
    members = [
        Participant(
            *(name, begun, begun, left, "completed", spells),
            status_at_entry="inactive",
            followed_to=left + days * DAY,
        )
        for name, spells in own.items()
        for days in (27, 28)
        for name in (f"{name} {days}",)
    ]
    specs = [METRICS["eu.eecr01"], METRICS["eu.eecr04"]]

    agree(frame, Cohort(members), specs, "in_scope", Interpretations())


@pytest.mark.parametrize("reading", ["leave", "all_in"])
def test_who_counts_for_the_other_effect_alone_in_columns(
    frame: Engine, reading: str
) -> None:
    """Each effect met, not met and not known, beside the other (OP-40)."""
    work = job(date(2017, 8, 1), date(2017, 12, 31))
    members = [
        finisher(*spells, name=f"{social} {len(spells)} {known}", **facts)
        for social in (True, False, None)
        for spells in ((work,), ())
        for known in (FOLLOWED, None)
        for facts in ({"social_progress": social, "followed_to": known},)
    ]
    specs = [METRICS["ct9.social"], METRICS["ct9.employment"]]

    agree(
        frame, Cohort(members), specs, "in_scope", Interpretations({"OP-40": reading})
    )


def test_what_is_needed_is_listed(frame: Engine) -> None:
    """And refused where it is not there."""
    persons, spells = frames.measure_needs("completion")
    assert {"id", "enrolled", "exit", "exit_reason", "followed_to"} == set(persons)
    assert {"person", "kind", "start", "end", "employer"} == set(spells)

    kez = frames.measure_needs(
        ["ct8.kez", "uzs.cis_report"], on=date(2017, 1, 2), denominator="enrolled"
    )
    assert {"subsidised_to", "value"} < set(kez[1])
    assert "independent" in kez[0]

    cohort = Cohort([finisher()])
    made, others = register(frame, cohort)
    short = frame.make(persons_table(cohort).drop_columns(["exit_reason"]))
    with pytest.raises(ColumnError, match="exit_reason"):
        frames.measure(short, others, "completion")
    with pytest.raises(FactError, match="the places planned"):
        frames.measure(made, others, "use_of_places")
    with pytest.raises(UnverifiedError):
        frames.measure(made, others, "eu.eecr05")


def test_persons_twice_and_spells_of_nobody_are_refused(frame: Engine) -> None:
    """Counted twice, or not at all, they would change a figure silently."""
    one, other = finisher(name="P"), finisher(job(date(2017, 8, 1)), name="Q")
    persons, spells = register(frame, Cohort([one, other]))
    table = persons_table(Cohort([one, other]))
    twice = frame.make(pa.concat_tables([table, table.slice(1)]))
    alone = frame.make(table.slice(0, 1))
    nameless = frame.make(table.set_column(0, "id", pa.array(["Q", None])))

    assert 1 == frames.measure(persons, spells, "taken_up_work")[0].count
    with pytest.raises(ColumnError, match="'id': got 'Q', expected each person in one"):
        frames.measure(twice, spells, "taken_up_work")
    with pytest.raises(ColumnError, match="'person': got 'Q', expected an id of the"):
        frames.measure(alone, spells, "taken_up_work")
    with pytest.raises(ColumnError, match="'id': got None, expected each person in"):
        frames.measure(nameless, spells, "taken_up_work")


@pytest.mark.parametrize(
    ("table", "column", "to", "said"),
    [
        (
            "persons",
            "enrolled",
            ENTRY_DAY - DAY,
            r"'enrolled': got 2017-01-31 \(id 'Q'\)",
        ),
        ("persons", "exit", ENTRY_DAY - DAY, "expected no day before 'enrolled'"),
        (
            "persons",
            "followed_to",
            ENTRY_DAY - DAY,
            "expected no day before 'recruited'",
        ),
        ("spells", "start", None, r"'start': got None \(person 'Q'\), expected the fi"),
        ("spells", "start", date(9999, 12, 31), "expected the first day of a spell"),
        ("spells", "end", date(2016, 5, 2), "'end': .* expected no day before 'start'"),
        ("spells", "start", date(2010, 5, 2), "expected no day before the person came"),
    ],
)
def test_days_out_of_order_are_refused(
    frame: Engine, table: str, column: str, to: date | None, said: str
) -> None:
    """A job of years before would count as one that the programme led to."""
    cohort = Cohort([finisher(job(date(2017, 8, 1)), name="Q")])
    tables = {
        "persons": persons_table(cohort),
        "spells": spells_table((one.id, one.spells) for one in cohort),
    }
    changed = tables[table]
    place = changed.column_names.index(column)
    day = pa.array([to], pa.date32())
    tables[table] = changed.set_column(place, column, day)
    made, spells = frame.make(tables["persons"]), frame.make(tables["spells"])

    with pytest.raises(ColumnError, match=said):
        frames.measure(made, spells, "taken_up_work")


def test_a_day_that_stands_for_none_is_not_known(frame: Engine) -> None:
    """As 9999-12-31 in registers: the job goes on, and nobody was followed to it."""
    cohort = Cohort([finisher(job(date(2017, 8, 1)), name="Q")])
    none = pa.array([date(9999, 12, 31)], pa.date32())
    persons = persons_table(cohort)
    place = persons.column_names.index("followed_to")
    persons = persons.set_column(place, "followed_to", none)
    spells = spells_table((one.id, one.spells) for one in cohort)
    spells = spells.set_column(spells.column_names.index("end"), "end", none)
    given = frame.make(persons), frame.make(spells)

    assert 1 == frames.measure(*given, "taken_up_work")[0].count
    (kept,) = frames.measure(*given, "sustained_employment")
    assert [0, 1] == [kept.worst, kept.best]


def test_ids_of_any_width_and_none_of_another_kind() -> None:
    """Whole numbers meet whole numbers; text does not meet them."""
    cohort = Cohort([finisher(job(date(2017, 8, 1)), name="Q")])
    persons, spells = (
        persons_table(cohort),
        spells_table([("Q", cohort.members[0].spells)]),
    )
    short, long = pa.array([7], pa.int16()), pa.array([7], pa.int64())
    numbered = persons.set_column(0, "id", short)

    found = frames.measure(
        numbered, spells.set_column(0, "person", long), "taken_up_work"
    )
    assert 1 == found[0].count
    with pytest.raises(
        ColumnError, match="'person': got String, expected Int16, as the"
    ):
        frames.measure(numbered, spells, "taken_up_work")


def test_what_is_no_register_is_refused() -> None:
    """No frame, frames of two kinds, no places; of no metric there is no figure."""
    cohort = Cohort([finisher()])
    persons, spells = persons_table(cohort), spells_table([])
    with pytest.raises(
        ArgumentError, match=r"measure\.persons: got <class 'dict'>, expec"
    ):
        frames.measure({}, spells, "completion")
    with pytest.raises(ArgumentError, match="expected a frame of the same kind as"):
        frames.measure(pl.from_arrow(persons), spells, "completion")
    for planned in (0, -5):
        with pytest.raises(
            FactError, match=f"got {planned}, expected 1 or more places"
        ):
            frames.measure(persons, spells, "use_of_places", planned=planned)
    assert () == frames.measure(persons, spells, [])


def test_a_place_claimed_twice_is_one_person_replaced(frame: Engine) -> None:
    """Whoever is named as replaced by two rows is counted once."""
    people = [finisher(name=name) for name in "ABC"]
    table = persons_table(Cohort(people)).drop_columns(["replaces"])
    claimed = table.append_column("replaces", pa.array([None, "A", "A"], pa.string()))
    nothing = frame.make(spells_table([]))

    (figure,) = frames.measure(frame.make(claimed), nothing, "replacement")
    assert (1, 3) == (figure.count, figure.of)


def test_a_register_of_nobody(frame: Engine) -> None:
    """0 of 0 is not defined there either."""
    persons, spells = register(frame, Cohort([]))

    (figure,) = frames.measure(persons, spells, "taken_up_work")
    assert (0, 0, None) == (figure.count, figure.of, figure.share)


def named(frame: Engine) -> tuple[Any, Any]:
    """Make three who left and a job, with names that no fact has among others."""
    table = persons_table(Cohort([finisher(name=name) for name in "ABC"]))
    place = table.column_names.index("exit_reason")
    reasons = pa.array(["completed", "ukończył", "ukończył"], pa.string())
    persons = table.set_column(place, "exit_reason", reasons)
    jobs = spells_table([("A", [job(date(2017, 8, 1))])])
    kinds = jobs.set_column(1, "kind", pa.array(["praca"], pa.string()))
    return frame.make(persons), frame.make(kinds)


def test_names_that_are_not_known_are_refused(frame: Engine) -> None:
    """They are counted and named, with what would be right: 1 of 3 would be a lie."""
    persons, spells = named(frame)
    nobodys = frame.make(spells_table([]))

    said = (
        r"'exit_reason': got 2 rows with names unknown: 'ukończył' \(2\), expected one"
    )
    with pytest.raises(ColumnError, match=said):
        frames.measure(persons, nobodys, "completion")
    said = (
        r"'kind': got 1 row with names unknown: 'praca' \(1\), expected one of employ"
    )
    with pytest.raises(ColumnError, match=said):
        frames.measure(persons, spells, "taken_up_work")


def test_names_that_are_not_known_are_unknown_where_that_is_asked_for(
    frame: Engine,
) -> None:
    """As null: neither finished nor not."""
    persons, spells = named(frame)
    finished, work = frames.measure(
        persons, spells, ["completion", "taken_up_work"], unknown_names="null"
    )

    assert (1, 2) == (finished.count, finished.totals.unknown)
    assert (0, 1) == (work.count, work.totals.unknown)
    with pytest.raises(UnknownNameError, match="unknown unknown_names 'skip'"):
        frames.measure(persons, spells, "completion", unknown_names="skip")  # type: ignore[arg-type] # wrong on purpose
