"""What the gmina or the host must do while works go on."""

from datetime import date

import pytest

from reintegra import NotInForceError, PeriodError, psu
from reintegra.law.evidence import Evidence
from reintegra.programmes.psu.host_duties import notice_duty

OLD, NEW = date(2025, 3, 3), date(2026, 1, 15)


def cited(on: date, agreement: date) -> dict[str, str]:
    """Return the duties of a day by key, each with its unit of law."""
    return {
        duty.require().key: duty.cites.unit
        for duty in psu.host_duties(on, agreement=agreement)
    }


def test_the_register_is_kept_by_the_gmina_or_the_host() -> None:
    """By the regulation of 2017, then by the act itself.

    Source:
        § 4–6 rozporządzenia z 21.12.2017; art. 142 ust. 10 ustawy o rynku pracy.
    """
    by_2017 = {
        "admission": "§ 4 ust. 1",
        "assignment": "§ 4 ust. 2",
        "safety_rules": "§ 4 ust. 4",
        "notice": "§ 5 ust. 2",
        "notice_of_carers": "§ 5 ust. 3",
        "register": "§ 6",
    }
    by_2025 = dict.fromkeys(("safety", "register", "notice"), "art. 142 ust. 10")

    assert by_2017 == cited(date(2018, 1, 1), date(2018, 1, 1))
    assert by_2017 == cited(date(2025, 5, 31), OLD)
    assert by_2025 == cited(date(2025, 6, 1), date(2025, 6, 1))


def test_the_regulation_runs_on_for_agreements_of_before() -> None:
    """Art. 435 ust. 1 is cited beside it."""
    before = psu.host_duties(date(2025, 5, 31), agreement=OLD)
    after = psu.host_duties(date(2025, 6, 1), agreement=OLD)

    assert [one.require() for one in before] == [one.require() for one in after]
    assert {"art. 435 ust. 1"} == {at.unit for one in after for at in one.also}
    assert {Evidence.STATUTE} == {one.evidence for one in (*before, *after)}
    assert {date(2025, 6, 1)} == {one.since for one in after}


def test_absence_is_told_at_once_and_now_in_writing() -> None:
    """The words "in writing" came with the act of 2025."""
    told = [notice_duty(date(2026, 3, 31), agreement) for agreement in (OLD, NEW)]

    words = [duty.require() for duty in told if duty is not None]
    assert [False, True] == ["in writing" in duty.en for duty in words]
    assert [False, True] == ["pisemne" in duty.pl for duty in words]


BY_2005 = {
    "admission": "§ 4 ust. 1",
    "assignment": "§ 4 ust. 2",
    "safety_rules": "§ 4 ust. 3",
    "notice": "§ 5 ust. 2",
    "register": "§ 6 ust. 1",
    "payment": "§ 6 ust. 2",
}
BY_2011 = {
    "admission": "§ 4 ust. 1",
    "assignment": "§ 4 ust. 2",
    "safety_rules": "§ 4 ust. 4",
    "notice": "§ 5 ust. 2",
    "register": "§ 6",
}


@pytest.mark.parametrize(
    ("on", "expected", "act"),
    [
        (date(2005, 11, 1), BY_2005, "R2005"),
        (date(2011, 8, 1), BY_2005, "R2005"),
        (date(2011, 8, 2), BY_2011, "R2011"),
        (date(2017, 12, 31), BY_2011, "R2011"),
    ],
)
def test_each_regulation_has_its_duties(
    on: date, expected: dict[str, str], act: str
) -> None:
    """Payment in arrears was said in 2005 only."""
    found = psu.host_duties(on, agreement=on)

    assert expected == cited(on, on)
    assert {act} == {one.cites.act.short for one in found if one.cites.act}


@pytest.mark.parametrize(
    ("on", "key", "words"),
    [
        (date(2011, 8, 1), "assignment", "state of health"),
        (date(2011, 8, 2), "assignment", "ability to do the works"),
        (date(2011, 8, 1), "register", "by their kind and effects"),
        (date(2011, 8, 2), "register", "with the data of the list of persons"),
        (date(2011, 8, 1), "payment", "monthly in arrears"),
    ],
)
def test_the_words_are_those_of_their_time(on: date, key: str, words: str) -> None:
    """Health, then ability; effects of the works counted to 2011-08-01."""
    found = {
        one.require().key: one.require() for one in psu.host_duties(on, agreement=on)
    }

    assert words in found[key].en


@pytest.mark.parametrize(
    ("begun", "act", "also"),
    [
        (date(2017, 12, 31), "R2011", ["§ 8"]),
        (date(2018, 1, 1), "R2017", []),
    ],
)
def test_works_begun_before_2018_keep_their_regulation(
    begun: date, act: str, also: list[str]
) -> None:
    """§ 8 of the regulation of 2017 is cited beside it."""
    agreed = date(2017, 11, 6)
    found = psu.host_duties(date(2018, 3, 5), agreement=agreed, begun=begun)
    later = psu.host_duties(date(2025, 6, 2), agreement=agreed, begun=begun)

    for one in found:
        assert act == getattr(one.cites.act, "short", None)
        assert also == [at.unit for at in one.also]
    assert [one.require() for one in found] == [one.require() for one in later]
    assert [*also, "art. 435 ust. 1"] == [at.unit for at in later[0].also]


def test_where_the_first_day_of_the_works_decides_it_is_asked_for() -> None:
    """Under an agreement of 2017, in 2018; nothing is taken for it."""
    agreed, on = date(2017, 12, 31), date(2018, 1, 1)

    assert notice_duty(on, agreed) is None
    with pytest.raises(PeriodError, match="expected the day they began, got None"):
        psu.host_duties(on, agreement=agreed)


@pytest.mark.parametrize(
    ("on", "agreement", "error"),
    [
        (date(2005, 10, 31), date(2005, 10, 31), NotInForceError),
        (date(2017, 12, 31), date(2018, 1, 1), PeriodError),
        (date(2025, 5, 31), date(2025, 6, 1), NotInForceError),
    ],
)
def test_a_day_without_such_works_is_refused(
    on: date, agreement: date, error: type[Exception]
) -> None:
    """Before there were any, before the agreement, before its act."""
    with pytest.raises(error):
        psu.host_duties(on, agreement=agreement)


def test_a_day_is_asked_for() -> None:
    """Nothing else."""
    with pytest.raises(PeriodError, match=r"psu\.host_duties\.on: got '2026"):
        psu.host_duties("2026-03-02", agreement=NEW)  # type: ignore[arg-type]  # may come
