"""Where the law of a day says nothing, the library tells why."""

from datetime import date, timedelta
from importlib import import_module
from itertools import pairwise
from typing import Any, get_args

import pytest
from attrs import evolve

from reintegra import NotInForceError, NotReadError, Person, parameters, programmes
from reintegra.grammar.limits import Limit
from reintegra.grammar.windows import Window
from reintegra.law.acts import R2005
from reintegra.law.evidence import Evidence
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Timeline, not_read, over_time
from reintegra.programmes import catalogues, formulas, joining_rules, rules
from reintegra.reading.record.findings import check_limit_if_in_force
from reintegra.values.text import Language
from tests.timelines import provisions

PROVISIONS = [
    pytest.param(law, id=f"{number}-{where}")
    for number, (where, law) in enumerate(provisions())
]
EVERY = pytest.mark.parametrize("law", PROVISIONS)
DAY = timedelta(days=1)
DOUBT = ("not read", "not known", "not found", "not collected", "unknown")


def test_the_walk_finds_every_provision_that_has_a_name() -> None:
    """Rules, formulas, catalogues and numbers, and more that has none."""
    found = {id(law) for _, law in provisions()}
    named = [
        *(one.law for one in rules().values()),
        *(one.law for one in formulas().values()),
        *(one.law for one in catalogues().values()),
        *(one.history for one in parameters.every()),
    ]

    assert {id(law) for law in named} <= found
    assert len(found) > len(named)


@EVERY
def test_no_stretch_of_silence_is_unexplained(law: Timeline[Any]) -> None:
    """Not yet, repealed, not read with what shows that there was law, or awaited."""
    first, newest = law.versions[0], law.versions[-1]
    for version in law.versions:
        silent = version.status is not LawStatus.IN_FORCE

        assert silent is (version.content is None)
        if version.status is LawStatus.REPEALED:
            assert version is not first
            assert str(version.cites)
            assert not any(word in version.note.en for word in DOUBT)
        if version.status is LawStatus.NOT_READ:
            assert str(version.cites)
            assert version.evidence is not Evidence.UNVERIFIED
        if version.status is LawStatus.NOT_ANNOUNCED:
            assert version is newest
    assert LawStatus.NOT_YET is law.status(first.since - DAY)


@EVERY
def test_the_error_is_that_of_the_status(law: Timeline[Any]) -> None:
    """On the first and the last day of every stretch, and on the day before them."""
    ends = [after.since - DAY for _, after in pairwise(law.versions)]
    first = law.turning_days[0] - DAY
    for day in (first, *law.turning_days, *ends):
        status = law.status(day)
        if status is LawStatus.IN_FORCE:
            assert law.on(day).content is not None
            continue
        unread = status is LawStatus.NOT_READ
        with pytest.raises(NotReadError if unread else NotInForceError) as caught:
            law.on(day, what="this")
        if isinstance(caught.value, NotReadError):
            version = next(v for v in law.versions if v.since == caught.value.since)

            assert caught.value.since <= day
            assert str(version.cites) == caught.value.source


def test_a_grant_of_before_2025_was_not_read() -> None:
    """Offices printed caps in 2013, 2016 and 2019; the act had the grant since 2011.

    Source: art. 46 ust. 1b ustawy o promocji zatrudnienia i instytucjach rynku pracy.
    """
    grant = parameters.get("graduate_grant.cooperative.average_wage_multiple")
    days = (date(2011, 10, 29), date(2011, 10, 30), date(2025, 5, 31), date(2025, 6, 1))

    assert [
        LawStatus.NOT_YET,
        LawStatus.NOT_READ,
        LawStatus.NOT_READ,
        LawStatus.IN_FORCE,
    ] == [grant.history.status(day) for day in days]
    for day in (date(2013, 3, 5), date(2016, 5, 13), date(2019, 9, 4)):
        with pytest.raises(NotReadError, match="read from: 2025-06-01") as caught:
            grant.on(day)

        assert (grant.key, day) == (caught.value.what, caught.value.day)
        assert "art. 46 ust. 1b" in caught.value.source
        assert "Dz.U. 2011 nr 205 poz. 1211" in caught.value.source


def test_a_programme_that_was_not_read_is_neither_open_nor_out_of_law(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It stands apart, with its error, and the explanation says so."""
    day, rule, at = date(2005, 12, 5), rules()["psu.ELIGIBLE"], R2005.at("§ 2")
    gap = not_read(day, at, Evidence.STATUTE)
    later = (one for one in rule.law.versions if one.since > day)
    known = {**joining_rules(), "psu": evolve(rule, law=over_time(gap, *later))}
    room = import_module("reintegra.programmes.open_to")
    monkeypatch.setattr(room, "joining_rules", lambda: known)
    found = programmes.open_to(Person(), on=day)
    texts = [found.explain(lang).splitlines()[3] for lang in get_args(Language)]

    assert {"psu"} == set(found.not_read)
    assert day == found.not_read["psu"].since
    assert "psu" not in {**found.verdicts, **found.not_in_force}
    assert texts[0].endswith(
        ": przepis obowiązywał od 5 grudnia 2005 r., ale jego brzmienia nie "
        f"sprawdzono ({at})"
    )
    assert texts[1].endswith(f": in the law from 2005-12-05 on, but not read ({at})")


def test_a_limit_that_was_not_read_is_not_passed_over() -> None:
    """One that was not in force leaves no finding; of this one nothing is known."""
    day, at = date(2005, 12, 5), R2005.at("§ 2")
    law = over_time(not_read(day, at, Evidence.STATUTE))
    limit = Limit("made.UP", "zmyślony", "made up", Window.DAY, Person, law)

    assert check_limit_if_in_force(limit, Person(), [day - DAY]) is None
    with pytest.raises(NotReadError, match=r"made\.UP"):
        check_limit_if_in_force(limit, Person(), [day])
