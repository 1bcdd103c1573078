"""What the gmina or the host must do while works go on."""

from datetime import date

import pytest

from reintegra import NotInForceError, PeriodError, psu
from reintegra.law.evidence import Evidence
from reintegra.programmes.psu.duties_of_host import to_notify

OLD, NEW = date(2025, 3, 3), date(2026, 1, 15)


def cited(on: date, agreement: date) -> dict[str, str]:
    """Return the duties of a day by key, each with its unit of law."""
    return {
        duty.said.key: duty.cites.unit
        for duty in psu.host_duties(on, agreement=agreement)
    }


def test_the_register_is_kept_by_the_gmina_or_the_host() -> None:
    """By the regulation of 2017, then by the act itself.

    Source:
        § 4–6 rozporządzenia z 21.12.2017; art. 142 ust. 10 ustawy o rynku pracy.
    """
    by_2017 = {
        "admission": "§ 4 ust. 1",
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

    assert [one.said for one in before] == [one.said for one in after]
    assert {"art. 435 ust. 1"} == {at.unit for one in after for at in one.also}
    assert {Evidence.STATUTE} == {one.evidence for one in (*before, *after)}
    assert {date(2025, 6, 1)} == {one.since for one in after}


def test_absence_is_told_at_once_and_now_in_writing() -> None:
    """The words "in writing" came with the act of 2025."""
    told = [to_notify(date(2026, 3, 31), agreement) for agreement in (OLD, NEW)]

    words = [duty.said for duty in told if duty is not None]
    assert [False, True] == ["in writing" in duty.en for duty in words]
    assert [False, True] == ["pisemne" in duty.pl for duty in words]


@pytest.mark.parametrize(
    ("on", "agreement"),
    [
        (date(2017, 12, 31), date(2018, 1, 1)),
        (date(2018, 1, 1), date(2017, 12, 31)),
        (date(2025, 5, 31), date(2025, 6, 1)),
    ],
)
def test_what_was_not_read_is_not_listed(on: date, agreement: date) -> None:
    """Works of before 2018 keep to earlier regulations."""
    assert to_notify(on, agreement) is None
    with pytest.raises(NotInForceError, match=r"psu\.host_duties \(first: 20"):
        psu.host_duties(on, agreement=agreement)


def test_a_day_is_asked_for() -> None:
    """Nothing else."""
    with pytest.raises(PeriodError, match="no day"):
        psu.host_duties("2026-03-02", agreement=NEW)  # type: ignore[arg-type]  # may come
