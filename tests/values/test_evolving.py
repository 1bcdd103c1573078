"""`attrs.evolve` keeps the values of every field but the one that it is given."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

import attrs
import pytest
from attrs import evolve

from reintegra import Period, cis, pai, projects, psu, reintegration
from reintegra.errors import FactError, ReintegraError
from reintegra.programmes.psu.participation import WorkLogDay
from tests.answers import answers, inputs
from tests.values_found import below, classes, found

KINDS: list[Any] = [
    kind
    for kind in classes()
    if not issubclass(kind, ReintegraError) and attrs.has(kind) and attrs.fields(kind)
]
VALUES = found(*answers())
for value in below(list(inputs())):
    VALUES[type(value)].append(value)
DAY = date(2026, 7, 9)


def of(kind: type) -> list[Any]:
    """Return values of a public class, of its subclasses too."""
    return [one for each in VALUES if issubclass(each, kind) for one in VALUES[each]]


def converted() -> Iterator[tuple[type, str]]:
    """Go through the fields of public classes whose values are converted."""
    for kind in KINDS:
        for field in attrs.fields(kind):
            if field.init and field.converter is not None:
                yield kind, field.name


@pytest.mark.parametrize(
    ("kind", "name"),
    tuple(converted()),
    ids=lambda one: one if isinstance(one, str) else f"{one.__module__}.{one.__name__}",
)
def test_the_answers_use_every_field_that_is_converted(kind: type, name: str) -> None:
    """Otherwise the tests below would try its default alone."""
    assert [one for one in of(kind) if getattr(one, name)]


@pytest.mark.parametrize(
    "kind", KINDS, ids=lambda kind: f"{kind.__module__}.{kind.__name__}"
)
def test_evolve_with_nothing_gives_an_equal_value(kind: type) -> None:
    """No converter reads what was read once, such as minutes as hours."""
    for value in of(kind):
        again = evolve(value)

        assert value == again
        assert repr(value) == repr(again)


@pytest.mark.parametrize(
    "kind", KINDS, ids=lambda kind: f"{kind.__module__}.{kind.__name__}"
)
def test_evolve_changes_one_field_alone(kind: type) -> None:
    """It takes the value that another value of the class has."""
    values = of(kind)
    for one, other in pairwise(values):
        if type(one) is not type(other):
            continue
        fields = [field for field in attrs.fields(type(one)) if field.init]
        for field in fields:
            wanted = getattr(other, field.name)
            try:
                changed = evolve(one, **{field.alias: wanted})
            except ReintegraError:
                continue  # what does not go together

            assert wanted == getattr(changed, field.name)
            for kept in fields:
                if kept is not field and kept.eq:
                    assert getattr(one, kept.name) == getattr(changed, kept.name)


def test_hours_are_read_once() -> None:
    """Whatever else of the record changes."""
    attendance = cis.Attendance({DAY: "present"}, hours={DAY: "0.25"})
    again = evolve(attendance, sickness=[Period(DAY, DAY)])
    weekly = evolve(cis.Attendance(week_hours={DAY: 8}), sickness=[Period(DAY, DAY)])
    own = evolve(reintegration.Participation("P", DAY, hours=[(DAY, 8)]), id="Q")
    held = evolve(pai.Edition(DAY, integration=[(DAY, 8)]), participants=["P"])
    works = psu.WorkRegister([("P", DAY, 8), ("Q", DAY, 0)])

    assert {DAY: 15} == again.minutes
    assert [480] == list(weekly.week_minutes.values())
    assert {DAY: 480} == own.minutes == held.integration
    assert works == evolve(works) == psu.WorkRegister(works.logs.items())
    assert 480 == evolve(psu.WorkLog([(DAY, 8)])).minutes[DAY]


def test_zloty_are_read_once() -> None:
    """An amount stays, in grosze; so does what differs from it by a bound."""
    about = evolve(projects.About("100"), within="5")

    assert (100_00, 5_00) == (about.grosze, about.within)
    assert 100_00 == evolve(projects.BudgetPart("own", "100"), name="A").grosze


def test_hours_that_were_read_are_hours_elsewhere() -> None:
    """They may be given to another record, or counted with, or be a fact."""
    kept = cis.Attendance(hours={DAY: 4})

    assert (
        kept.minutes
        == reintegration.Participation("P", DAY, hours=kept.minutes).minutes
    )
    assert type(kept.minutes[DAY] + 0) is int
    assert 240 == WorkLogDay(minutes=kept.minutes[DAY]).minutes


def test_a_mapping_of_hours_is_a_log() -> None:
    """As pairs are; and logs of persons are a register."""
    log = psu.WorkLog({DAY: "1.5"})

    assert psu.WorkLog([(DAY, 1), (DAY, "0.5")]) == log
    assert psu.WorkRegister([("P", DAY, "1.5")]) == psu.WorkRegister([("P", log)])


def test_pairs_are_parts() -> None:
    """A label that comes twice is refused: as a mapping it cannot."""
    parts = [("woman", 15), ("man", 5)]

    assert projects.Breakdown("recruited", dict(parts)).parts == tuple(parts)
    assert projects.Breakdown("recruited", parts).parts == tuple(parts)
    with pytest.raises(FactError, match="each label once"):
        projects.Breakdown("recruited", [*parts, ("man", 1)])
