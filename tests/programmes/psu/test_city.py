"""A city with county rights: its application stands where elsewhere an agreement does.

Source: § 8 of the regulations of 2005 and 2011, § 7 of that of 2017; art. 142 ust. 7,
434 ust. 2 of the act of 2025.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from reintegra import Month, NotInForceError, Period, PeriodError, psu
from reintegra.reading.text.days import day_text

DAY = timedelta(days=1)
REFORM = date(2025, 6, 1)
CITY = psu.CityApplication(date(2026, 1, 20))
OLD = psu.CityApplication(date(2025, 3, 3), decided=date(2025, 3, 17))


def units(city: psu.CityApplication) -> list[str]:
    """Return the units that an application cites."""
    return [f"{one.unit} {one.act.short if one.act else ''}" for one in city.cites]


@pytest.mark.parametrize(
    ("filed", "decided", "expected"),
    [
        (date(2005, 11, 1), date(2005, 11, 7), ["§ 8 R2005"]),
        (date(2011, 8, 1), date(2011, 8, 8), ["§ 8 R2005"]),
        (date(2011, 8, 2), date(2011, 8, 8), ["§ 8 R2011"]),
        (date(2017, 12, 31), date(2018, 1, 8), ["§ 8 R2011"]),
        (date(2018, 1, 1), date(2018, 1, 8), ["§ 7 R2017"]),
        (date(2025, 5, 12), date(2025, 5, 31), ["§ 7 R2017"]),
        (date(2025, 6, 1), None, ["art. 142 ust. 7 URP"]),
        (
            *(date(2025, 5, 12), date(2025, 6, 1)),
            ["art. 142 ust. 7 URP", "art. 434 ust. 2 URP"],
        ),
    ],
)
def test_the_provision_is_that_of_the_day_it_was_filed(
    filed: date, decided: date | None, expected: list[str]
) -> None:
    """Not decided by 2025-06-01, it goes by the new act (art. 434 ust. 2)."""
    city = psu.CityApplication(filed, decided=decided)

    assert expected == units(city)
    assert city.under_2004_act is (decided is not None and decided < REFORM)
    assert max(filed, date.min if city.under_2004_act else REFORM) == city.first_day


@pytest.mark.parametrize(
    ("filed", "decided", "told"),
    [
        ("2026-01-20", None, "expected a datetime.date"),
        (date(2025, 5, 31), None, r"got decided None, expected .* 434 ust\. 2"),
        (date(2026, 1, 20), date(2026, 1, 19), "expected 2026-01-20 or later"),
        (date(2026, 1, 20), "2026-01-21", "expected a datetime.date"),
    ],
)
def test_days_that_do_not_fit_are_refused(filed: Any, decided: Any, told: str) -> None:
    """And a decision that the act depends on is asked for."""
    with pytest.raises(PeriodError, match=told):
        psu.CityApplication(filed, decided=decided)


def test_works_before_the_application_are_not_covered() -> None:
    """The day before it is a finding, its own day is not; art. 142 ust. 7."""
    log = psu.WorkLog([(date(2026, 1, 19), 4), (date(2026, 1, 20), 4)])
    term = [Period(date(2026, 1, 12), date(2026, 2, 27))]
    (found,) = psu.check(log, agreement=CITY, referrals=term)

    assert ("psu.WORK_DAY", (date(2026, 1, 19),)) == (found.key, found.days)
    assert "art. 142 ust. 7" in [one.unit for one in found.cites]
    assert "wnioskiem miasta na prawach powiatu" in found.explain()


def test_a_decided_application_of_the_old_act_has_no_limit_of_a_year() -> None:
    """As agreements of before 2025-06-01; the week is limited by both acts."""
    days = [date(2025, 3, 17) + number * DAY for number in range(200)]
    log = psu.WorkLog([(day, 1) for day in days])
    term = [Period(days[0], days[-1])]
    by_new = psu.CityApplication(date(2025, 3, 3), decided=REFORM)

    assert () == psu.check(log, agreement=OLD, referrals=term)
    assert {"psu.WORK_DAY"} == {
        one.key for one in psu.check(log, agreement=by_new, referrals=term)
    }


@pytest.mark.parametrize(
    ("city", "month", "amount"),
    [(CITY, Month(2026, 3), "314.00"), (OLD, Month(2026, 3), "122.00")],
)
def test_the_pay_goes_by_the_act_of_the_application(
    city: psu.CityApplication, month: Month, amount: str
) -> None:
    """Ten hours at 31.40, or at 12.20 by the old act; it says which day counts."""
    log = psu.WorkLog([(date(2026, 3, 2), 10)])
    paid = psu.pay(log, month, agreement=city)
    told = [one for one in paid.warnings if one.about == "agreement"]

    assert Decimal(amount) == paid.amount
    assert [day_text(city.filed, "pl") in one.pl for one in told] == [True]
    assert "nie zawiera się porozumienia" in paid.explain()


def test_hours_of_before_the_application_are_named_and_not_paid() -> None:
    """The day before it; of agreements the words are others."""
    log = psu.WorkLog([(date(2026, 1, 19), 4), (date(2026, 1, 20), 4)])
    paid = psu.pay(log, Month(2026, 1), agreement=CITY)

    assert Decimal("125.60") == paid.amount
    assert "prac sprzed dnia złożenia wniosku (20 stycznia 2026 r.)" in paid.explain()


def test_a_city_settles_its_month_and_has_a_host_with_duties() -> None:
    """The register, its settlement and the duties take the application."""
    register = psu.WorkRegister(
        [("P-1", date(2026, 3, 2), 5), ("P-2", date(2026, 2, 2), 5)]
    )
    settled = psu.settlement(
        register,
        Month(2026, 3),
        agreement=CITY,
        apart={"P-2": psu.Terms(agreement=CITY)},
    )
    duties = psu.host_duties(date(2026, 3, 2), agreement=CITY)

    assert Decimal("157.00") == settled.total
    assert ("P-2",) == settled.absent
    assert ["safety", "register", "notice"] == [one.require().key for one in duties]


def test_there_were_no_works_before_november_2005() -> None:
    """The day before the regulation of 2005."""
    city = psu.CityApplication(date(2005, 10, 31), decided=date(2005, 11, 7))
    with pytest.raises(NotInForceError):
        psu.check(psu.WorkLog(), agreement=city)
