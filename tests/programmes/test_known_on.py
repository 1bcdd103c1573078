"""A month as it was known on a day: statements, lists, checks and columns."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pyarrow as pa
import pytest

from reintegra import Month, Period, PeriodError, cis, frames, psu
from reintegra.law.days_off import class_day
from tests.engines import Engine

JANUARY = Month(2022, 1)
STAY = cis.Participation("P-1", date(2021, 9, 1))
KEPT = cis.Attendance({d: "present" for d in JANUARY.period if class_day(d)})
BEFORE, AFTER = date(2022, 1, 20), date(2022, 1, 31)
NEW_ACT = date(2025, 6, 1)
OLD, NEW = Decimal("1240.80"), Decimal("1489.00")


@pytest.mark.parametrize(
    ("known_on", "amount"),
    [
        (date(2022, 1, 1), OLD),
        (BEFORE, OLD),
        (date(2022, 1, 30), OLD),
        (AFTER, NEW),
        (None, NEW),
    ],
)
def test_january_2022_is_paid_by_what_was_known(
    known_on: date | None, amount: Decimal
) -> None:
    """The act in force from 1 January was published on 31 January."""
    slip = cis.integration_benefit(STAY, KEPT, JANUARY, known_on=known_on)
    listed = cis.payroll([(STAY, KEPT)], JANUARY, known_on=known_on)

    assert (amount, known_on) == (slip.amount, slip.known_on)
    assert amount == listed.total


def test_a_year_of_lists_is_computed_by_what_was_known() -> None:
    """Each month as `cis.payroll` computes it."""
    months = [Month(2021, 12), JANUARY]
    found = cis.payrolls([(STAY, KEPT)], *months, known_on=BEFORE)

    assert found == tuple(
        cis.payroll([(STAY, KEPT)], month, known_on=BEFORE) for month in months
    )
    with pytest.raises(PeriodError, match="got 2021-12-31, expected 2022-01-01"):
        cis.payrolls([(STAY, KEPT)], *months, known_on=date(2021, 12, 31))


def test_a_bonus_is_checked_by_what_was_known() -> None:
    """Up to 50 % of the full benefit, which was published on 31 January."""
    found = [
        cis.check_bonus(STAY, KEPT, JANUARY, "700.00", known_on=known_on).met
        for known_on in (BEFORE, AFTER, None)
    ]

    assert [False, True, True] == found


def test_phases_are_read_by_what_was_known() -> None:
    """Their lengths have been the same since the act began, and known since."""
    known_on = date(2021, 9, 1)

    assert STAY.phases() == STAY.phases(known_on=known_on)
    assert STAY.phase_on(BEFORE) == STAY.phase_on(BEFORE, known_on=known_on)


def test_what_was_paid_is_corrected_by_what_became_known() -> None:
    """The difference appears on the day of publication."""
    paid = cis.integration_benefit(STAY, KEPT, JANUARY, known_on=BEFORE)
    found = [
        cis.correction(paid, STAY, KEPT, JANUARY, known_on=known_on).difference
        for known_on in (BEFORE, AFTER)
    ]

    assert [0, NEW - OLD] == found


def test_a_month_is_not_known_before_it_begins() -> None:
    """Nobody knows in December by what law January will be paid."""
    early = date(2021, 12, 31)
    message = "got 2021-12-31, expected 2022-01-01"

    with pytest.raises(PeriodError, match=message):
        cis.integration_benefit(STAY, KEPT, JANUARY, known_on=early)
    with pytest.raises(PeriodError, match=message):
        cis.check(STAY, KEPT, on=JANUARY.last, known_on=early)
    with pytest.raises(PeriodError, match=message):
        psu.check(
            psu.WorkLog([(date(2022, 1, 10), 2)]),
            agreement=date(2021, 12, 1),
            known_on=early,
        )
    with pytest.raises(PeriodError, match=message):
        psu.settlement({}, JANUARY, agreement=date(2021, 12, 1), known_on=early)


def test_an_extension_is_checked_by_what_was_known() -> None:
    """Twelve months from 2022-01-01, six by what was known before publication."""
    stay = cis.Participation(
        "P-1", date(2021, 3, 1), extensions=(cis.Extension(12, date(2022, 1, 10)),)
    )
    found = [
        [
            (one.key, one.known_on)
            for one in cis.check(
                stay, cis.Attendance(), on=JANUARY.last, known_on=known_on
            )
        ]
        for known_on in (BEFORE, AFTER)
    ]

    assert [[("cis.EXTENSION", BEFORE)], []] == found
    (one,) = cis.check(stay, cis.Attendance(), on=JANUARY.last, known_on=BEFORE)
    assert str(BEFORE) in one.explain("en").splitlines()[0]


def test_incapacity_is_counted_by_what_was_known() -> None:
    """The limit of 21 days was in the journal before its first day."""
    sick = cis.Attendance(sickness=[Period(date(2022, 2, 1), date(2022, 2, 28))])
    stay = cis.Participation("P-1", date(2021, 9, 1))
    known = date(2022, 2, 1), None
    slips = [
        cis.integration_benefit(stay, sick, Month(2022, 2), known_on=day)
        for day in known
    ]
    found = [
        [one.span for one in cis.check(stay, sick, on=date(2022, 2, 28), known_on=day)]
        for day in known
    ]

    assert slips[0].amount == slips[1].amount
    assert [found[1]] * 2 == found
    assert "2022-02-22 – 2022-02-28" in found[0]


def test_works_are_settled_by_what_was_known() -> None:
    """Works of later months are left out; the statement says what was known."""
    march = Month(2026, 3)
    log = psu.WorkLog([(date(2026, 3, 3), 4), (date(2026, 4, 1), 11)])
    asked = {"P-1": log}, march
    now = psu.settlement(*asked, agreement=NEW_ACT)
    then = psu.settlement(*asked, agreement=NEW_ACT, known_on=date(2026, 3, 10))

    (row,) = then.rows
    assert now.total == then.total
    assert (date(2026, 3, 10), "P-1") == (row.statement.known_on, row.statement.id)
    pay = psu.pay(log, march, agreement=NEW_ACT, known_on=date(2026, 3, 1))
    assert (pay.amount, pay.id) == (row.amount, None)
    everything = psu.settlement(
        {"P-1": log}, march, agreement=NEW_ACT, known_on=date(2026, 4, 30)
    )
    assert everything.total == now.total


def test_hours_in_columns_are_held_by_what_was_known(frame: Engine) -> None:
    """A window whose law is of a later month is null, as it could not be known."""
    days = [date(2025, 5, 26), date(2025, 6, 2), date(2025, 6, 30)]
    log = {"id": ["P"] * 3, "day": days, "minutes": [11 * 60] * 3}
    rows, fixed = frame.make(pa.table(log)), date(2025, 6, 20)

    def read(known_on: date | None, on: date | None = None) -> list[bool | None]:
        done = frames.hours(rows, psu.WEEKLY_LIMIT, on=on, known_on=known_on)
        found: list[bool | None] = frame.arrow(done)["psu_weekly_limit"].to_pylist()
        return found

    assert [False, None, None] == read(date(2025, 5, 31))
    assert [False] * 3 == read(NEW_ACT)
    assert [False] * 3 == read(None)
    assert [False] * 3 == read(NEW_ACT, fixed)
    with pytest.raises(PeriodError, match="got 2025-05-31, expected 2025-06-01"):
        read(date(2025, 5, 31), fixed)


def test_a_month_in_columns_is_computed_by_what_was_known(frame: Engine) -> None:
    """One month for all rows, or each its own: from the first day of it on."""
    slip = cis.integration_benefit(STAY, KEPT, JANUARY)
    rows = frame.records([(slip.record, date(2022, 1, 5))], cis.BenefitMonth)

    for on in (JANUARY, date(2022, 1, 5), "day"):
        amounts = [
            frame.read(
                frames.compute(rows, cis.BENEFIT, on=on, known_on=known_on),
                "cis_benefit",
            )
            for known_on in (BEFORE, AFTER, None)
        ]
        assert [[1240_80], [1489_00], [1489_00]] == amounts
    with pytest.raises(PeriodError, match="got 2021-12-31, expected 2022-01-01"):
        frames.compute(rows, cis.BENEFIT, on=JANUARY, known_on=date(2021, 12, 31))
