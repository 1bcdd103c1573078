"""Timelines: the version of a day, and what was known of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra.errors import NotInForceError, NotReadError, PeriodError, TimelineError
from reintegra.law.acts import UPZ, URP, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Month
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Timeline, Version, not_read, over_time
from reintegra.values.text import Text

STATUTE = Evidence.STATUTE
DAY = timedelta(days=1)
ANNOUNCEMENT = Text("obwieszczenie", "the announcement")

ORIGINAL = Version(date(2003, 8, 14), 80, UZS.at("art. 15 ust. 4"), STATUTE)
WHOLE = Version(
    date(2007, 7, 1),
    100,
    UZS.at("art. 15 ust. 4", "Dz.U. 2007 nr 115 poz. 793"),
    STATUTE,
)
REFORM = Version(
    date(2022, 1, 1),
    120,
    UZS.at("art. 15 ust. 4", "Dz.U. 2022 poz. 218"),
    STATUTE,
    published=date(2022, 1, 31),
)
SHARE = over_time(ORIGINAL, WHOLE, REFORM)

PAI = over_time(
    Version(date(2014, 5, 27), 2, UPZ.at("art. 62a"), STATUTE),
    Version(date(2025, 6, 1), None, URP.at("art. 460"), STATUTE),
)


@pytest.mark.parametrize(
    ("day", "share"),
    [
        (date(2003, 8, 14), 80),
        (date(2007, 6, 30), 80),
        (date(2007, 7, 1), 100),
        (date(2021, 12, 31), 100),
        (date(2022, 1, 1), 120),
        (date(2026, 10, 8), 120),
    ],
)
def test_a_version_holds_from_its_first_day_to_the_day_before_the_next(
    day: date, share: int
) -> None:
    """The integration benefit was 80, 100 and 120 % of its base."""
    assert share == SHARE.on(day).require()


def test_before_the_first_version_nothing_is_in_force() -> None:
    """The error names the provision, the day and the first version."""
    with pytest.raises(NotInForceError) as e:
        SHARE.on(date(1999, 1, 1), what="cis.BENEFIT")

    assert (
        "nothing in force on 1999-01-01: cis.BENEFIT (first: 2003-08-14, art. 15 ust. "
        "4 ustawy o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143 ze zm.))"
    ) == str(e.value)
    assert (date(2003, 8, 14), None) == (e.value.first, e.value.last)
    assert SHARE.find(date(2003, 8, 13)) is None


def test_a_repeal_is_a_version_that_says_nothing() -> None:
    """PAI ended with 31 May 2025."""
    with pytest.raises(NotInForceError, match="repealed since 2025-06-01") as e:
        PAI.on(date(2025, 6, 1))

    assert (date(2014, 5, 27), date(2025, 5, 31)) == (e.value.first, e.value.last)
    assert 2 == PAI.on(date(2025, 5, 31)).require()
    assert PAI.find(date(2025, 6, 1)) is None


def test_law_that_was_not_read_is_no_repeal() -> None:
    """The error names what shows that there was law, and from when to when."""
    gap = not_read(date(2006, 6, 1), UPZ.at("art. 72"), STATUTE, ANNOUNCEMENT)
    law = over_time(ORIGINAL, gap, WHOLE)
    with pytest.raises(NotReadError) as e:
        law.on(date(2007, 1, 1), what="benefit")

    assert (
        "not read for 2007-01-01: benefit (law since 2006-06-01, art. 72 ustawy o "
        "promocji zatrudnienia i instytucjach rynku pracy (Dz.U. 2004 nr 99 poz. "
        "1001 ze zm.); the announcement; read from: 2007-07-01)"
    ) == str(e.value)
    assert (date(2006, 6, 1), date(2007, 7, 1)) == (e.value.since, e.value.read_from)
    assert law.find(date(2007, 1, 1)) is None


def test_law_that_was_not_read_may_come_first_or_last() -> None:
    """A wording before it, or after it, is named only where there is one."""
    gap = not_read(date(2002, 1, 1), UPZ.at("art. 72"), STATUTE)
    for day, law in (
        (date(2003, 8, 13), over_time(gap, ORIGINAL)),
        (date(2003, 8, 14), over_time(gap)),
    ):
        with pytest.raises(NotReadError) as e:
            law.on(day)
        found = law.find(date(2003, 8, 14))

        assert e.value.read_from == (found and found.since)
        assert date(2002, 1, 1) == e.value.since


def test_the_two_errors_are_told_apart() -> None:
    """Neither is caught as the other; both are look-ups that failed."""
    assert not issubclass(NotReadError, NotInForceError)
    assert not issubclass(NotInForceError, NotReadError)
    assert issubclass(NotReadError, LookupError)


def test_what_was_not_read_does_not_go_on_after_a_repeal() -> None:
    """Two stretches that say nothing, for two reasons, are two."""
    gap = not_read(date(2012, 6, 1), UPZ.at("art. 62a"), STATUTE)
    law = over_time(gap, PAI.versions[1])

    assert date(2025, 6, 1) == law.began(law.versions[1])
    with pytest.raises(NotInForceError, match="repealed since 2025-06-01") as e:
        law.on(date(2025, 6, 1))
    assert date(2025, 5, 31) == e.value.last


def test_where_nothing_was_ever_announced_there_is_no_last_day() -> None:
    """A first version may say nothing."""
    waiting: Version[int] = Version(
        date(2012, 6, 1),
        None,
        UPZ.at("art. 72"),
        STATUTE,
        status=LawStatus.NOT_ANNOUNCED,
    )
    with pytest.raises(NotInForceError, match="not_announced since 2012-06-01") as e:
        over_time(waiting).on(date(2013, 1, 1))

    assert e.value.last is None


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2005, 12, 31), LawStatus.NOT_YET),
        (date(2006, 1, 1), LawStatus.NOT_READ),
        (date(2014, 5, 27), LawStatus.IN_FORCE),
        (date(2025, 6, 1), LawStatus.REPEALED),
    ],
)
def test_a_timeline_tells_why_it_is_silent(day: date, status: LawStatus) -> None:
    """Not yet, not read, no longer; each in two languages."""
    gap = not_read(date(2006, 1, 1), UPZ.at("art. 62a"), STATUTE)

    assert status is over_time(gap, *PAI.versions).status(day)
    assert status.pl != status.en


@pytest.mark.parametrize(
    ("says", "status"),
    [(None, LawStatus.IN_FORCE), (None, LawStatus.NOT_YET), (2, LawStatus.NOT_READ)],
)
def test_a_version_says_something_or_tells_why_not(
    says: int | None, status: LawStatus
) -> None:
    """Neither is taken for the other."""
    with pytest.raises(TimelineError, match=f"got status {status}, expected "):
        Version(date(2014, 5, 27), says, UPZ.at("art. 62a"), STATUTE, status=status)


def test_a_version_that_says_nothing_has_nothing_said() -> None:
    """Asking for it all the same names the repeal, or what was not read."""
    with pytest.raises(NotInForceError, match=r"art\. 460 .*\(repealed\)"):
        _ = PAI.versions[1].require()

    assert 2 == PAI.versions[0].require()
    with pytest.raises(NotReadError, match=r"art\. 72 .*; the announcement"):
        _ = not_read(
            date(2012, 6, 1), UPZ.at("art. 72"), STATUTE, ANNOUNCEMENT
        ).require()


# -- what was known


def test_a_reform_published_later_was_not_known_before() -> None:
    """The benefit rose from 1 January 2022 by an act published on 31 January."""
    day = date(2022, 1, 10)

    assert 120 == SHARE.on(day).require()
    assert 100 == SHARE.on(day, known_on=date(2022, 1, 30)).require()
    assert 120 == SHARE.on(day, known_on=date(2022, 1, 31)).require()


def test_knowledge_may_not_be_older_than_the_day() -> None:
    """No one knows on 9 January what the law of the 10th will turn out to be."""
    with pytest.raises(PeriodError, match="got 2022-01-09, expected 2022-01-10"):
        SHARE.on(date(2022, 1, 10), known_on=date(2022, 1, 9))

    assert 100 == SHARE.on(date(2022, 1, 10), known_on=date(2022, 1, 10)).require()


def test_a_first_version_not_yet_published_is_named_as_such() -> None:
    """It is neither later nor repealed."""
    with pytest.raises(NotInForceError, match="published 2022-01-31"):
        over_time(REFORM).on(date(2022, 1, 10), known_on=date(2022, 1, 15))

    assert 120 == over_time(REFORM).on(date(2022, 1, 10)).require()


def test_a_month_may_be_asked_about_from_its_first_day_on() -> None:
    """It is read by the law of its last day, as it was known by then or not yet."""
    month = Month(2022, 1)
    asked = (date(2022, 1, 1), date(2022, 1, 30), month.last)
    said = [SHARE.on(month.last, day, least=month.first).require() for day in asked]

    assert [100, 100, 120] == said
    with pytest.raises(PeriodError, match="got 2021-12-31, expected 2022-01-01"):
        SHARE.status(month.last, date(2021, 12, 31), least=month.first)


def test_a_version_is_known_from_its_publication() -> None:
    """Without one noted, whenever its days can be asked about."""
    assert WHOLE.known_by(date(2007, 7, 1))
    assert REFORM.known_by(None)
    assert REFORM.known_by(date(2022, 1, 31))
    assert not REFORM.known_by(date(2022, 1, 30))


# -- the line itself


def test_a_version_ends_the_day_before_the_next() -> None:
    """The newest has no end."""
    assert date(2007, 6, 30) == SHARE.until(ORIGINAL)
    assert SHARE.until(REFORM) is None


def test_turning_days_are_the_first_days() -> None:
    """Oldest first."""
    expected = (date(2003, 8, 14), date(2007, 7, 1), date(2022, 1, 1))

    assert expected == SHARE.turning_days


def test_a_version_lists_every_source() -> None:
    """The first one first."""
    second = UZS.at("art. 2 pkt 9")
    version = Version(date(2009, 2, 1), 1, UZS.at("art. 15"), STATUTE, also=(second,))

    assert (UZS.at("art. 15"), second) == version.sources


@pytest.mark.parametrize(
    "versions", [(), (WHOLE, ORIGINAL), (ORIGINAL, ORIGINAL)], ids=str
)
def test_versions_start_on_distinct_days_oldest_first(
    versions: tuple[Version[int], ...],
) -> None:
    """Anything else is no timeline."""
    with pytest.raises(TimelineError, match="distinct days, oldest first") as e:
        Timeline(versions)

    assert ("none" in str(e.value)) is (not versions)


def test_a_day_that_is_there_twice_is_named_with_its_sources() -> None:
    """So that a row added above *not yet announced* is found among thirty."""
    row = Version(date(2027, 6, 1), 2, UZS.at("art. 15"), STATUTE)
    open_ = evolve(
        row,
        content=None,
        status=LawStatus.NOT_ANNOUNCED,
        note=Text("jeszcze nie", "not yet"),
    )
    later = evolve(open_, since=date(2028, 6, 1))

    with pytest.raises(TimelineError) as e:
        Timeline((ORIGINAL, row, open_, later))

    assert str(e.value).endswith(
        f"(got 2027-06-01: in_force, {row.cites} and then 2027-06-01: not yet, "
        f"{open_.cites})"
    )


@given(day=st.dates(date(2003, 8, 14), date(2100, 1, 1)))
def test_between_turning_days_nothing_changes(day: date) -> None:
    """The version of a day is that of the day before, unless it is a turning day."""
    before = SHARE.find(day - DAY)

    assert (before != SHARE.find(day)) is (day in SHARE.turning_days)
