"""Finding a parameter, reading it on a day, and changing it for a hypothetical law."""

import re
import subprocess
import sys
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    AmountError,
    CitationError,
    NotInForceError,
    NotReadError,
    PeriodError,
    UnknownNameError,
    UnverifiedError,
    parameters,
)
from reintegra.grammar.nodes import Parameter
from reintegra.law.evidence import Evidence
from reintegra.law.status import LawStatus
from reintegra.parameters import esf, minimum_wage, unemployment_benefit, uzs
from reintegra.parameters.dated_day import DatedDay

DAY = timedelta(days=1)
FIRST = unemployment_benefit.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD
SHARE = uzs.CIS_BENEFIT_SHARE_MAIN
DATED = parameters.every()
NUMBERS = [one for one in DATED if isinstance(one, Parameter)]
days = st.dates(date(1995, 1, 1), date(2035, 12, 31))


def named(table: str) -> dict[str, Parameter | DatedDay]:
    """Return what a table module holds, by the name of the constant."""
    module = import_module(f"reintegra.parameters.{table}")
    return {
        name: one
        for name, one in vars(module).items()
        if isinstance(one, Parameter | DatedDay)
    }


def test_a_constant_is_named_after_its_key() -> None:
    """``cis.sick_days_limit`` is ``CIS_SICK_DAYS_LIMIT``, in every table."""
    wrong = {
        name: one.key
        for table in parameters.tables()
        for name, one in named(table).items()
        if name != one.key.upper().replace(".", "_")
    }

    assert {} == wrong


def test_no_two_parameters_share_a_key() -> None:
    """Each key stands in one table, once."""
    keys = Counter(
        one.key for table in parameters.tables() for one in named(table).values()
    )

    assert len(DATED) == len(keys)
    assert {1} == set(keys.values())


def test_every_table_is_listed() -> None:
    """No module of the room is forgotten."""
    room = files("reintegra.parameters")
    modules = {file.name.removesuffix(".py") for file in room.iterdir()}

    assert set(parameters.tables()) | {"dated_day"} == {
        name for name in modules if not name.startswith("_")
    }


@given(st.sampled_from(DATED))
def test_get_finds_what_every_lists(one: Parameter | DatedDay) -> None:
    """The same object, by its key."""
    assert one is parameters.get(one.key)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("cis.sick_day_limit", "cis.sick_days_limit"),
        ("unemployment_benefit.first", "unemployment_benefit.first_period"),
        ("minimum_wages", "minimum_wage"),
    ],
)
def test_an_unknown_key_names_the_nearest(wrong: str, right: str) -> None:
    """A slip of the pen is answered with the right key."""
    with pytest.raises(
        UnknownNameError, match=f"unknown parameter '{wrong}'"
    ) as caught:
        parameters.get(wrong)

    assert right in caught.value.nearest
    assert right in str(caught.value)


@given(st.sampled_from(DATED), days)
def test_a_value_holds_from_since_to_until(
    one: Parameter | DatedDay, day: date
) -> None:
    """The same on its first and last day; another, or none, on the days around."""
    if one.history.find(day) is None:
        unread = one.history.status(day) is LawStatus.NOT_READ
        expected = NotReadError if unread else NotInForceError
        with pytest.raises(expected, match=re.escape(one.key)):
            one.on(day, unverified=True)
        return
    found = one.on(day, unverified=True)
    edges = [found.since, day, found.until or day]

    assert edges == sorted(edges)
    assert {found} == {one.on(edge, unverified=True) for edge in edges}
    assert one.unit == found.unit


@given(st.sampled_from(DATED), days)
def test_an_unverified_value_must_be_asked_for(
    one: Parameter | DatedDay, day: date
) -> None:
    """Without asking, an unverified value is refused and every other is the same."""
    version = one.history.find(day)
    if version is None:
        return
    if version.evidence is Evidence.UNVERIFIED:
        with pytest.raises(UnverifiedError, match=re.escape(one.key)):
            one.on(day)
    else:
        assert one.on(day) == one.on(day, unverified=True)


def test_a_threshold_recalled_by_nobody_is_unverified() -> None:
    """A quarter in thematic objective 9 after 2018: recollection only."""
    threshold = esf.ESF_CT9_THRESHOLD_EMPLOYMENT_GENERAL

    with pytest.raises(UnverifiedError, match="unverified"):
        threshold.on(date(2019, 1, 1))
    assert Fraction(1, 4) == threshold.on(date(2019, 1, 1), unverified=True).value


@pytest.mark.parametrize(
    ("key", "day", "zloty", "journal"),
    [
        ("minimum_wage", date(2003, 8, 14), "800.00", "Dz.U. 2002 nr 200 poz. 1679"),
        ("minimum_wage", date(2009, 12, 31), "1276.00", "M.P. 2008 nr 55 poz. 499"),
        ("minimum_wage", date(2020, 5, 1), "2600.00", "Dz.U. 2019 poz. 1778"),
        ("minimum_wage", date(2023, 6, 30), "3490.00", "Dz.U. 2022 poz. 1952"),
        ("minimum_wage", date(2023, 7, 1), "3600.00", "Dz.U. 2022 poz. 1952"),
        ("minimum_wage", date(2024, 7, 1), "4300.00", "Dz.U. 2023 poz. 1893"),
        ("minimum_hourly_wage", date(2017, 1, 1), "13.00", "M.P. 2016 poz. 934"),
        ("minimum_hourly_wage", date(2023, 7, 1), "23.50", "Dz.U. 2022 poz. 1952"),
        ("minimum_hourly_wage", date(2024, 6, 30), "27.70", "Dz.U. 2023 poz. 1893"),
    ],
)
def test_wages_are_known_from_their_journal(
    key: str, day: date, zloty: str, journal: str
) -> None:
    """Each year since 2003, in two steps in 2023 and 2024; the hour since 2017."""
    found = parameters.get(key).on(day)

    assert (Decimal(zloty), Evidence.STATUTE) == (found.zloty, found.evidence)
    assert journal == str(found.citation.published)


def test_no_hour_had_a_minimum_before_2017() -> None:
    """The notion is of 2016 (Dz.U. 2016 poz. 1265)."""
    with pytest.raises(NotInForceError, match="first: 2017-01-01"):
        parameters.get("minimum_hourly_wage").on(date(2016, 12, 31))


def test_a_value_shows_its_source() -> None:
    """Value, złoty, citation, evidence, first and last day, note, further sources."""
    found = FIRST.on(date(2025, 3, 1))

    assert (1662_00, "gr/month", Decimal("1662.00")) == (
        found.value,
        found.unit,
        found.zloty,
    )
    assert Evidence.STATUTE is found.evidence
    assert (date(2024, 6, 1), date(2025, 5, 31)) == (found.since, found.until)
    assert "art. 224 ust. 1 pkt 1" == found.citation.unit
    assert ["M.P. number not found"] == [str(source) for source in found.also]
    assert found.note.en.startswith("start day 2024-06-01")


@pytest.mark.parametrize(
    ("key", "zloty"),
    [
        ("minimum_hourly_wage", "31.40"),
        ("cis.benefit.rounding_step", "0.10"),
        ("cis.benefit.share.main", None),
        ("cis.report_deadline", None),
        ("cis.trial_months", None),
    ],
)
def test_only_money_is_shown_in_zloty(key: str, zloty: str | None) -> None:
    """Two places after the point, and nothing for shares, days and counts."""
    found = parameters.get(key).on(date(2026, 11, 22)).zloty

    assert zloty == (None if found is None else str(found))


def test_the_reform_of_2022_was_not_known_before_it_came_out() -> None:
    """On 30 January 2022 nobody could know that 120 % was due since the first."""
    day, out = date(2022, 1, 10), date(2022, 1, 31)

    assert Fraction(6, 5) == SHARE.on(day).value
    assert Fraction(6, 5) == SHARE.on(day, known_on=out).value
    assert 1 == SHARE.on(day, known_on=out - DAY).value
    with pytest.raises(PeriodError, match="known_on"):
        SHARE.on(day, known_on=day - DAY)


def test_a_value_known_then_does_not_end_before_its_day() -> None:
    """What was read as law then is said to last until the next change after the day."""
    found = SHARE.on(date(2022, 1, 10), known_on=date(2022, 1, 30))

    assert (date(2007, 7, 1), date(2025, 5, 31)) == (found.since, found.until)


@given(st.sampled_from(NUMBERS), days, days, st.fractions() | st.integers())
def test_an_amendment_changes_its_days_and_no_others(
    one: Parameter, since: date, day: date, value: int | Fraction
) -> None:
    """From its first day the new value, before it the law as it was."""
    bill = one.amended(since, value, "a bill")
    said, was = bill.history.find(day), one.history.find(day)

    if day < since:
        assert was == said
    else:
        assert value == bill.on(day).value
    assert (one.key, one.unit, one.pl) == (bill.key, bill.unit, bill.pl)


def test_an_amendment_on_the_day_of_a_version_takes_its_place() -> None:
    """The bill's value alone holds on that day; the version of the day before stays."""
    last = SHARE.history.versions[-1]
    bill = SHARE.amended(last.since, 2, "a bill")

    assert [*SHARE.history.versions[:-1]] == [*bill.history.versions[:-1]]
    assert (last.since, 2) == (
        bill.history.versions[-1].since,
        bill.on(last.since).value,
    )


def test_an_amendment_says_that_it_is_hypothetical() -> None:
    """Derived, with the reason as its source; the parameter itself stays as it was."""
    wage = minimum_wage.MINIMUM_WAGE
    bill = wage.amended(date(2027, 7, 1), Fraction(10_001, 2), "a bill of 2027")
    found = bill.on(date(2030, 1, 1))

    assert ("hypothetical: a bill of 2027", "a bill of 2027") == (
        found.note.en,
        str(found.citation),
    )
    assert (Evidence.DERIVED, Decimal("50.005")) == (found.evidence, found.zloty)
    assert wage is parameters.get("minimum_wage")
    with pytest.raises(NotInForceError, match="minimum_wage"):
        wage.on(date(2030, 1, 1))


@pytest.mark.parametrize("value", [0.5, Decimal(1), "1/2", None])
def test_an_amendment_must_be_exact(value: object) -> None:
    """A float has no place near money, nor has text."""
    with pytest.raises(AmountError, match="expected a whole number or a Fraction"):
        SHARE.amended(date(2027, 1, 1), value, "a bill")  # type: ignore[arg-type] # refused


def test_an_amendment_must_say_why() -> None:
    """Without a reason it has no source."""
    with pytest.raises(CitationError):
        SHARE.amended(date(2027, 1, 1), 1, "")


def test_tables_load_when_asked_for() -> None:
    """Importing the room loads no table; importing one loads that one."""
    code = (
        "import sys; from reintegra import parameters;"
        "tables = {f'reintegra.parameters.{t}' for t in parameters.tables()};"
        "print(len(tables & set(sys.modules)));"
        "from reintegra.parameters import uzs;"
        "print(len(tables & set(sys.modules)));"
        "parameters.every(); print(len(tables & set(sys.modules)))"
    )
    run = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )

    assert ["0", "1", str(len(parameters.tables()))] == run.stdout.split()
