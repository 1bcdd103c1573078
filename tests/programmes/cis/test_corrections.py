"""Months already paid, computed anew one after another."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import ArgumentError, Month, Period, PeriodError, cis, compute
from reintegra.law.days_off import class_day
from reintegra.programmes.cis.correction import Paid
from reintegra.programmes.shared.line_differences import line_differences
from reintegra.reading.record.statement import Statement

STAY = cis.Participation("P-17", date(2026, 1, 5))
FIRST, LAST = Month(2026, 3), Month(2026, 6)
MONTHS = tuple(Month(2026, number) for number in range(3, 7))
MAY = Period(date(2026, 5, 4), date(2026, 5, 18))
LATE = Period(date(2026, 3, 9), date(2026, 3, 18))


def kept(
    *sickness: Period, changed: Mapping[date, str | None] | None = None
) -> cis.Attendance:
    """Mark every class day of half a year as present, but for those changed."""
    every = Period(STAY.start, LAST.last)
    sick = {day for one in sickness for day in one}
    marks = {
        day: "sick" if day in sick else "present" for day in every if class_day(day)
    }
    found = {**marks, **(changed or {})}
    return cis.Attendance(
        {day: mark for day, mark in found.items() if mark is not None}, sickness
    )


def slips(attendance: cis.Attendance) -> list[Statement]:
    """Return what was paid by some attendance."""
    return [cis.integration_benefit(STAY, attendance, month) for month in MONTHS]


def test_a_late_certificate_reaches_into_a_later_month() -> None:
    """Ten days in March leave 11 of the 21 for the 15 of May; 4 are not due.

    March: 2066.30 less 10 × 1/40, 1549.725. May: less 4 × 1/30 and 11 × 1/40, 1222.56;
    before, it was less 15 × 1/40, 1291.44.
    """
    found = cis.corrections(slips(kept(MAY)), STAY, kept(MAY, LATE))

    assert [-516_57, 0, -68_88, 0] == [one.grosze for one in found.months]
    assert [FIRST, Month(2026, 5)] == [one.month for one in found.changed]
    sums = found.difference, found.to_pay, found.undue, found.refund
    assert (*map(Decimal, ("-585.45", "0.00", "585.45", "-585.45")),) == sums
    assert (True, ()) == (found.complete, found.not_final)
    lines = {one.key: one.exact for one in found.months[2].lines if one.counts}
    full = Fraction(2066_30)
    assert (-full * 4 / 30, full * 4 / 40) == (lines["not_due"], lines["sick"])
    assert -68_88 == sum(one for one in lines.values() if one is not None)
    units = ["art. 15 ust. 7a", "art. 15 ust. 6", "art. 15 ust. 8"]
    assert units == [one.unit for one in found.cites]


def test_a_new_law_and_a_changed_mark() -> None:
    """The rate of 2022-01 was published on the 31st; an absence takes 1/20 off.

    January: 1240.80 paid, 1489.00 due. December, at the old rate: 1240.80 paid, less
    62.04.
    """
    stay = cis.Participation("P-17", date(2021, 6, 1))
    months = (Month(2021, 12), Month(2022, 1))
    days = [day for month in months for day in month.period if class_day(day)]
    then = cis.Attendance(dict.fromkeys(days, "present"))
    marks = dict.fromkeys(days, "present") | {date(2021, 12, 7): "unexcused"}
    paid = [
        cis.integration_benefit(stay, then, month, known_on=date(2022, 1, 20))
        for month in months
    ]
    found = cis.corrections(paid, stay, cis.Attendance(marks))

    assert [-62_04, 248_20] == [one.grosze for one in found.months]
    assert (Decimal("248.20"), Decimal("62.04")) == (found.to_pay, found.undue)
    assert Decimal("186.16") == found.difference
    now = cis.corrections(paid, stay, then, known_on=date(2022, 1, 20))
    assert ((), ()) == (now.changed, now.cites)
    text = found.explain("en").splitlines()
    assert text[0].endswith("difference −62.04 zł, paid too much")
    assert "To pay on top 248.20 zł, paid too much 62.04 zł, together 186.16" in (
        found.explain("en")
    )
    assert (
        "O 186,16 zł zwiększa się wniosek o refundację z Funduszu Pracy "
        "(art. 15 ust. 8)." in found.explain("pl").replace("\xa0", " ")
    )


def test_months_are_explained_line_by_line() -> None:
    """With both sides, the difference and the unit of law."""
    found = cis.corrections(slips(kept(MAY)), STAY, kept(MAY, LATE))
    shown = found.explain("pl").replace("\xa0", " ").splitlines()

    march = (
        "marzec 2026 r.: wypłacono 2 066,30 zł, przysługuje 1 549,73 zł, "
        "różnica −516,57 zł, nadpłata"
    )
    sick = (
        "- zmniejszenie za dni choroby w granicach limitu: 0,00 zł → −516,575 zł "
        "(−516,575 zł) – art. 15 ust. 7a"
    )
    rounding = "- zaokrąglenie: 0,00 zł → 0,005 zł (0,005 zł)"
    assert [march, sick, rounding] == shown[:3]
    assert "kwiecień 2026 r.: 2 066,30 zł, bez zmian" == shown[3]
    sums = "Niedopłata 0,00 zł, nadpłata 585,45 zł, razem −585,45 zł."
    refund = (
        "O 585,45 zł zmniejsza się wniosek o refundację z Funduszu Pracy "
        "(art. 15 ust. 8)."
    )
    assert {sums, refund} <= {*shown}
    assert "Korekta nie rozstrzyga, czy uczestnik zwraca nadpłatę." in shown


def test_of_an_amount_alone_no_line_is_known() -> None:
    """The difference is; what the amount was made of is not taken for zero."""
    found = cis.corrections({FIRST: "1000"}, STAY, kept())

    (month,) = found.months
    assert 1066_30 == found.grosze
    assert {(None, None)} == {(one.before, one.exact) for one in month.lines}
    assert "- lines: not known what the amount paid was made of" in found.explain("en")


def test_a_day_that_is_not_known_leaves_it_open() -> None:
    """April has no mark on the 8th: nothing is final, and it is named."""
    blank = kept(changed={date(2026, 4, 8): None})
    found = cis.corrections(slips(kept()), STAY, blank)

    assert (False, (Month(2026, 4),)) == (found.complete, found.not_final)
    assert "The correction is not final: 2026-04." in found.explain("en")
    shown = found.explain("pl").splitlines()
    assert "Korekta nie jest ostateczna: kwiecień 2026 r." in shown
    assert any("2026-04-08" in one.en for one in found.warnings)
    assert "\n! " in found.explain("en")


def test_lines_may_differ_while_the_amount_does_not() -> None:
    """Four days of unexcused absence and five both come to nothing."""
    days = [date(2026, 4, day) for day in (8, 9, 10, 13, 14)]
    four, five = (
        kept(changed=dict.fromkeys(days[:count], "unexcused")) for count in (4, 5)
    )
    found = cis.corrections(slips(four), STAY, five)

    assert ((), 0) == (found.changed, found.grosze)
    keys = [one.key for one in found.months[1].lines if one.counts]
    assert ["unexcused", "forfeiture"] == keys
    assert "difference 0.00 zł\n- " in found.explain("en")


def test_a_line_that_only_one_version_has_added_nothing_in_the_other() -> None:
    """What it informs of is not known where there was no such line."""
    before, after = slips(kept())[0], slips(kept(LATE))[0]
    fewer = evolve(
        before, lines=tuple(x for x in before.lines if x.key not in {"sick", "base"})
    )

    found = {one.key: one for one in line_differences(fewer, after)}
    back = {one.key: one for one in line_differences(after, fewer)}

    assert (0, None) == (found["sick"].before, found["base"].before)
    assert (0, None) == (back["sick"].after, back["base"].after)
    assert found["base"].exact is None
    line = next(x for x in after.lines if x.key == "sick")
    assert line.label("pl") == found["sick"].label("pl")
    assert Fraction(-516_575, 10) == found["sick"].exact


def test_until_leaves_later_payments_alone() -> None:
    """And without it the last month paid is the last."""
    paid = slips(kept(MAY))
    found = cis.corrections(paid, STAY, kept(MAY, LATE), until=Month(2026, 4))

    assert [-516_57, 0] == [one.grosze for one in found.months]


@pytest.mark.parametrize(
    ("paid", "until", "message"),
    [
        ([], None, "expected at least one month"),
        ({}, None, "expected at least one month"),
        ({FIRST: "1", LAST: "1"}, None, "expected what was paid for 2026-04, 0 where"),
        ({FIRST: "1"}, LAST, "expected what was paid for 2026-04, 0 where"),
        ({FIRST: "1"}, Month(2026, 2), "expected what was paid for 2026-02, 0 where"),
        (slips(kept())[:1] * 2, None, "expected one statement for 2026-03"),
        ({LAST: slips(kept())[0]}, None, r"expected one of cis\.BENEFIT for 2026-06"),
    ],
)
def test_what_was_paid_must_be_known_of_every_month(
    paid: Mapping[Month, Paid] | Iterable[Statement], until: Month | None, message: str
) -> None:
    """A month left out is not taken for one in which nothing was paid."""
    with pytest.raises(
        ArgumentError, match=rf"cis\.corrections\.paid: got .*{message}"
    ):
        cis.corrections(paid, STAY, kept(), until=until)


def test_the_law_of_the_last_month_must_be_knowable() -> None:
    """Nobody knows in May by what law June will be paid."""
    with pytest.raises(PeriodError, match="known_on"):
        cis.corrections(slips(kept()), STAY, kept(), known_on=date(2026, 5, 31))


_DAYS = st.dates(FIRST.first, LAST.last)
_PERIODS = st.builds(lambda *days: Period(min(days), max(days)), _DAYS, _DAYS)
_MARKS = st.dictionaries(
    _DAYS.filter(class_day), st.sampled_from(["unexcused", "unpaid", None]), max_size=6
)
_KEPT = st.builds(
    lambda sickness, changed: kept(*sickness, changed=changed),
    st.lists(_PERIODS, max_size=1),
    _MARKS,
)


@settings(max_examples=max(settings().max_examples // 10, 5))
@given(then=_KEPT, now=_KEPT)
def test_differences_add_up_to_the_new_lists_less_the_old(
    then: cis.Attendance, now: cis.Attendance
) -> None:
    """In whole, of each month and of its lines; and without a change there is none."""
    old, new = (cis.payrolls([(STAY, one)], FIRST, LAST) for one in (then, now))
    found = cis.corrections((one.rows[0].statement for one in old), STAY, now)

    assert sum(b.total - a.total for a, b in zip(old, new, strict=True)) == (
        found.difference
    )
    assert found.to_pay - found.undue == found.difference
    for one in found.months:
        assert one.grosze == sum(x.exact or 0 for x in one.lines if x.counts)
    again = cis.corrections((one.rows[0].statement for one in new), STAY, now)
    assert ((), ()) == (again.changed, tuple(x for y in again.months for x in y.lines))


def test_a_blank_record_was_no_payment() -> None:
    """Its amount is not known, and not taken for zero."""
    blank = compute(cis.BENEFIT, cis.BenefitMonth(), on=FIRST)

    with pytest.raises(ValueError, match=r"expected a statement with an amount"):
        cis.corrections([blank], STAY, kept())
