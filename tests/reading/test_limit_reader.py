"""Windows that count the same are read once, and answered as each by itself."""

from datetime import date

import pytest
from attrs import fields

from reintegra import Interpretations
from reintegra.errors import NotInForceError
from reintegra.grammar.builders import any_of, at_most
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Clause, Parameter
from reintegra.grammar.windows import Window
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.cis.leave import SICK_DAYS, SickDay
from reintegra.reading.record.findings import Finding, check_limit
from reintegra.reading.record.limit_reader import LimitReader
from tests.things import Thing

DAYS = [date(2007, 7, 14), date(2022, 2, 14), date(2022, 2, 15), date(2026, 7, 1)]
HERE = page("a made-up act")
NUMBER = Parameter(
    "x.number",
    "liczba",
    "number",
    "days",
    over_time(Version(DAYS[3], 1, HERE, Evidence.STATUTE)),
)
LIMIT = Limit(
    "x.LIMIT",
    "granica",
    "limit",
    Window.DAY,
    Thing,
    over_time(
        Version(
            DAYS[1],
            Clause(HERE, any_of(fields(Thing).red, at_most(0, NUMBER))),
            HERE,
            Evidence.STATUTE,
        )
    ),
)


def shown(found: Finding) -> tuple[object, ...]:
    """Return all that a finding says."""
    return found, found.met, found.version, found.cites, found.explain(), found.warnings


def test_a_limit_is_read_once_between_two_turning_days() -> None:
    """As its number changes, so do findings; each is that of its window alone."""
    reader = LimitReader(Interpretations(), None)
    for day in DAYS:
        for used in (14, 15, 21, 22, None):
            record = SickDay(used=used)
            found = reader.finding(SICK_DAYS, record, (day,))

            assert shown(found) == shown(check_limit(SICK_DAYS, record, (day,)))
    first, second, third, last = (
        reader.examine(SICK_DAYS, SickDay(used=15), day) for day in DAYS
    )

    assert first is second
    assert third is last
    assert (False, True) == (first[1].met, third[1].met)


def test_where_the_law_gives_no_number_a_finding_names_its_own_day() -> None:
    """So such a reading is not kept for other days."""
    reader = LimitReader(Interpretations(), None)
    for day in DAYS[1:3]:
        found = reader.finding(LIMIT, Thing(), (day,))

        assert shown(found) == shown(check_limit(LIMIT, Thing(), (day,)))
        assert f"{day}" in str(found.reason.parts[0].parts[1].parts[1].error)


def test_a_limit_that_is_not_in_force_has_no_finding() -> None:
    """It is refused, or left out where the caller says so."""
    reader = LimitReader(Interpretations(), None)
    with pytest.raises(
        NotInForceError, match=r"nothing in force on 2007-07-14: x\.LIMIT"
    ):
        reader.finding(LIMIT, Thing(red=True), DAYS[:1])

    assert reader.finding_if_in_force(LIMIT, Thing(red=True), DAYS[:1]) is None
    later = reader.finding_if_in_force(LIMIT, Thing(red=True), (DAYS[2], DAYS[1]))
    assert later is not None
    assert (True, DAYS[1], (DAYS[1], DAYS[2])) == (later.met, later.on, later.days)
