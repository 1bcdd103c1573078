"""The monthly hours that an agreement states: its own, never the act's."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from reintegra import AmountError, Interpretations, psu
from reintegra.reading.record.findings import Finding

OLD, NEW = date(2024, 1, 15), date(2026, 1, 15)
WORKED = Interpretations({"OP-32a": "days_worked"})


def held(log: psu.WorkLog, stated: object, agreement: date = NEW) -> list[Finding]:
    """Return the findings on the hours of months."""
    found = psu.check(
        log,
        agreement=agreement,
        monthly_hours=stated,  # type: ignore[arg-type]  # what may come
        under=WORKED,
    )
    return [one for one in found if one.key == "psu.MONTHLY_HOURS"]


def mondays(first: date, count: int, hours: int = 10) -> psu.WorkLog:
    """Work on some Mondays, one after another."""
    return psu.WorkLog([(first + n * timedelta(7), hours) for n in range(count)])


def test_fifty_hours_of_five_mondays_breach_nothing() -> None:
    """40 hours a month is practice; no act has a limit of a month.

    Source:
        art. 73a; art. 142 ust. 11 ustawy o rynku pracy (silent on months).
    """
    new, old = mondays(date(2026, 3, 2), 5), mondays(date(2024, 4, 1), 5)

    assert () == psu.check(new, agreement=NEW, under=WORKED)
    assert () == psu.check(old, agreement=OLD)
    assert [] == held(new, 50)


@pytest.mark.parametrize(
    ("first", "agreement", "unit", "firm"),
    [
        (date(2006, 5, 1), date(2006, 1, 2), "§ 3 ust. 1", True),
        (date(2012, 4, 2), date(2012, 1, 2), "§ 3 ust. 1", True),
        (date(2018, 4, 2), date(2018, 1, 2), "§ 3 ust. 1 pkt 2", True),
        (date(2024, 4, 1), OLD, "§ 3 ust. 1 pkt 2", True),
        (date(2026, 3, 2), OLD, "§ 3 ust. 1 pkt 2", True),
        (date(2026, 3, 2), NEW, "art. 142 ust. 6", False),
    ],
)
def test_more_than_the_agreement_states_is_a_finding(
    first: date, agreement: date, unit: str, firm: bool
) -> None:
    """Of all the days of that month; by the agreement, whose contents are cited."""
    (found,) = held(mondays(first, 5), 40, agreement)

    assert found.met is False
    assert 5 == len(found.days)
    assert unit == found.version.cites.unit
    assert firm is found.evidence.firm
    assert firm is not bool(found.warnings)
    assert "3000 ≤ 2400" in found.explain("en").replace(",", "")


def test_each_month_is_held_by_itself() -> None:
    """To the minute; hours of another month do not count."""
    log = psu.WorkLog(
        [(date(2026, 3, 31), 20), (date(2026, 4, 1), 20), (date(2026, 4, 2), "0.5")]
    )

    assert ["2026-04-01 – 2026-04-02"] == [one.span for one in held(log, 20)]
    assert [] == held(log, Fraction(41, 2))


def test_hours_that_are_not_stated_are_not_held() -> None:
    """Nor are hours that cannot be."""
    assert [] == held(mondays(date(2026, 3, 2), 5), None)
    with pytest.raises(AmountError, match="hours: got -1"):
        held(psu.WorkLog(), -1)
