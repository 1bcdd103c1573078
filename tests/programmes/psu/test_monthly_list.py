"""A gmina's month of socially useful works: rows, totals, and what is beside."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from reintegra import (
    AmountError,
    Interpretations,
    Month,
    NotInForceError,
    Period,
    UnknownNameError,
    psu,
)
from tests.announced import HOUR, month_not_announced, not_announced

NEW, OLD = date(2026, 1, 15), date(2025, 3, 3)
MARCH = Month(2026, 3)
READINGS = ["exact", "full_hours", "up_10gr"]
PERSONS = ["P-1", "P-2", "P-3"]


def weekly(
    first: date, weeks: int, *persons: str, hours: int = 10
) -> list[tuple[str, date, int]]:
    """Make entries of some weeks, for each person on the same day of the week."""
    days = [first + n * timedelta(7) for n in range(weeks)]
    return [(person, day, hours) for person in persons for day in days]


def sums(settled: psu.Settlement) -> tuple[str, str, str]:
    """Return the totals as text: the pay, the refund and what the gmina bears."""
    return str(settled.total), str(settled.refund), str(settled.gmina_share)


def settle(
    entries: Sequence[tuple[str, date, Any]], month: Month = MARCH, **terms: Any
) -> psu.Settlement:
    """Settle a register under an agreement of January 2026, if not said otherwise."""
    return psu.settlement(
        psu.WorkRegister(entries), month, **{"agreement": NEW, **terms}
    )


# -- the list


def test_everyone_with_hours_has_a_row() -> None:
    """By id, with the pay and who bears it; the totals are the sums of the rows."""
    entries = [*weekly(date(2026, 3, 2), 4, "P-2", "P-1"), ("P-3", date(2026, 3, 4), 2)]
    settled = settle(entries)

    assert [("P-1", "1256.00"), ("P-2", "1256.00"), ("P-3", "62.80")] == [
        (row.id, str(row.amount)) for row in settled.rows
    ]
    assert ("2574.80", "1544.88", "1029.92") == sums(settled)
    assert settled.complete
    assert settled.month == MARCH


def test_an_empty_month_is_settled_with_nothing() -> None:
    """And names nobody."""
    settled = settle([])

    assert ("0.00", "0.00", "0.00") == sums(settled)
    assert ((), (), ()) == (settled.rows, settled.absent, settled.warnings)


def test_who_has_no_hours_is_named_and_not_paid() -> None:
    """With the duty to tell of it, where the person may have been referred.

    Source:
        art. 142 ust. 10 ustawy o rynku pracy; § 5 ust. 2 rozporządzenia z 21.12.2017.
    """
    february, march = (
        Period(Month(2026, n).first, Month(2026, n).last) for n in (2, 3)
    )
    entries = [
        ("P-1", date(2026, 3, 2), 4),
        ("P-2", date(2026, 2, 2), 4),
        ("P-3", date(2026, 3, 2), 0),
    ]
    settled = settle(entries, referrals={"P-2": [february], "P-4": [march]})

    assert ["P-1"] == [row.id for row in settled.rows]
    assert ("P-2", "P-3", "P-4") == settled.absent
    (told,) = settled.warnings
    assert "absent" == told.about
    assert told.en.startswith("no hours in 2026-03: P-3, P-4; where referred, the duty")
    assert "art. 142 ust. 10" in told.en
    assert told.pl.startswith(
        "nie podano godzin za marzec 2026 r. (P-3, P-4); jeżeli skierowano"
    )


def test_the_duty_to_tell_is_that_of_each_agreement() -> None:
    """By the regulation of 2017 for the earlier one; none where it was not read."""
    entries = [(one, date(2026, 2, 2), 1) for one in ("P-1", "P-2", "P-3")]
    apart = {
        "P-2": psu.Terms(agreement=OLD),
        "P-3": psu.Terms(agreement=date(2016, 1, 4)),
    }
    told = [str(one) for one in settle(entries, apart=apart).warnings]

    assert ["P-1", "P-2", "P-3"] == [text[21:24] for text in told]
    assert ["art. 142 ust. 10" in told[0], "§ 5 ust. 2" in told[1]] == [True, True]
    assert "no hours in 2026-03: P-3" == told[2]


def test_a_misspelt_person_has_no_terms() -> None:
    """Else everybody's terms would be paid in silence."""
    apart = {"P-l": psu.Terms(agreement=NEW, carers=True)}

    with pytest.raises(UnknownNameError, match=r"unknown person 'P-l' \(known: P-1\)"):
        settle([("P-1", date(2026, 3, 2), 4)], apart=apart)


def test_terms_may_differ_by_person() -> None:
    """A local rate, works for carers, the gmina alone, an earlier agreement.

    Source:
        10 h at 35.00: 350.00 / ≤ 188.40; for carers exactly 314.00; ust. 15: none;
        agreement of 2025-03-03: 12.20, ≤ 7.32 an hour.
    """
    entries = weekly(date(2026, 3, 2), 1, *"ABCDE")
    apart = {
        "A": psu.Terms(agreement=NEW, hourly_rate="35.00"),
        "B": psu.Terms(agreement=NEW, carers=True),
        "C": psu.Terms(agreement=NEW, gmina_alone=True),
        "D": psu.Terms(agreement=OLD),
    }
    settled = settle(entries, apart=apart)

    assert [
        ("A", "350.00", "188.40", "161.60"),
        ("B", "314.00", "314.00", "0.00"),
        ("C", "314.00", "0.00", "314.00"),
        ("D", "122.00", "73.20", "48.80"),
        ("E", "314.00", "188.40", "125.60"),
    ] == [(r.id, *map(str, (r.amount, r.refund, r.gmina_share))) for r in settled.rows]
    assert ("1414.00", "764.00", "650.00") == sums(settled)


def test_common_terms_are_everyones() -> None:
    """Each of them reaches the rows and the findings."""
    entries = weekly(date(2026, 3, 2), 4, "P-1")
    until = Period(NEW, date(2026, 3, 20))
    local = settle(entries, hourly_rate=35, period=until, monthly_hours=39)
    keys = [found.key for _, found in local.findings]

    assert ("1400.00", "753.60", "646.40") == sums(local)
    assert ["MONTHLY_HOURS", "YEARLY_LIMIT", "WORK_DAY"] == [
        key.partition(".")[2] for key in keys
    ]
    assert ("1256.00", "1256.00", "0.00") == sums(settle(entries, carers=True))
    assert ("1256.00", "0.00", "1256.00") == sums(settle(entries, gmina_alone=True))


# -- beside the list


def test_findings_are_kept_beside_and_change_no_amount() -> None:
    """Those that speak of a day of the month, whoever breached them."""
    twelve = [("P-1", date(2026, 3, 2), 12), ("P-1", date(2026, 4, 6), 12)]
    kept = [("P-2", date(2026, 3, 2), 10), ("P-3", date(2026, 2, 23), 12)]
    whole = [Period(date(2026, 2, 1), date(2026, 4, 30))]
    settled = settle(
        [*twelve, *kept], referrals=dict.fromkeys(("P-1", "P-2", "P-3"), whole)
    )

    assert [("P-1", "psu.WEEKLY_LIMIT", False)] == [
        (person, found.key, found.met) for person, found in settled.findings
    ]
    assert ("P-1",) == settled.open
    assert "690.80" == str(settled.total)


def test_a_week_across_two_months_is_found_in_both() -> None:
    """It is looked at whole, so the log must hold its neighbours' days."""
    log = [("P-1", date(2026, 3, 31), 6), ("P-1", date(2026, 4, 1), 6)]
    referrals = {"P-1": [Period(date(2026, 3, 1), date(2026, 4, 30))]}

    for month in (MARCH, Month(2026, 4)):
        settled = settle(log, month, referrals=referrals)
        assert ["2026-03-31 – 2026-04-01"] == [f.span for _, f in settled.findings]
        assert "188.40" == str(settled.total)


def test_a_referral_too_long_is_found_without_hours_too() -> None:
    """184 days of 2025: the last four are too many, though nobody worked on them."""
    start, end = date(2025, 7, 1), date(2025, 12, 31)
    settled = settle(
        [("P-1", start, 4)],
        Month(2025, 12),
        agreement=start,
        referrals={"P-1": [Period(start, end)]},
    )

    assert ("P-1",) == settled.absent == settled.open
    assert ["2025-12-28 – 2025-12-31"] == [f.span for _, f in settled.findings]


def test_readings_met_are_listed_once() -> None:
    """Those of the rows, then those of the findings."""
    entries = weekly(date(2026, 3, 2), 1, "P-1", "P-2", hours=12)
    apart = {"P-2": psu.Terms(agreement=OLD)}

    met = [str(choice) for choice in settle(entries, apart=apart).interpretations]
    assert ["OP-30=exact", "OP-31=ministry"] == met[:2]
    assert {"OP-33=calendar_week", "OP-32a=referral_days"} < set(met)
    assert len(met) == len(set(met))


def test_hours_before_the_agreement_are_named_with_their_person() -> None:
    """They are not paid; the row stays."""
    entries = [("P-1", date(2026, 1, 14), 2), ("P-2", NEW, 1)]
    settled = settle(entries, Month(2026, 1))

    assert ["0.00", "31.40"] == [str(row.amount) for row in settled.rows]
    assert [
        "P-1: works before the agreement of 2026-01-15, not counted: 2026-01-14"
    ] == [notice.en for notice in settled.warnings]


def test_what_the_rows_warn_of_is_said_once() -> None:
    """Law not read so far, and a minimum that is derived."""
    entries = weekly(date(2012, 4, 2), 1, "P-1", "P-2")
    settled = settle(entries, Month(2012, 4), agreement=date(2012, 1, 2))

    assert ["evidence"] == [notice.about for notice in settled.warnings]


# -- rounding


def test_each_refund_is_cut_and_the_rest_is_named() -> None:
    """60 % of 5.23 each are 3.13, three times 9.39; of 15.69, the sum, 9.41.

    A quarter of an hour is 7.85, and 60 % of that 4.71 without a rest.
    """
    ten = [(one, date(2026, 3, 2), Fraction(1, 6)) for one in PERSONS]
    settled = settle(ten)

    assert ("15.69", "9.39", "6.30") == sums(settled)
    (told,) = (notice for notice in settled.warnings if notice.about == "rounding")
    assert told.en.endswith("it would be 0.02 zł more")
    assert told.pl.endswith("byłaby wyższa o 0,02\N{NO-BREAK SPACE}zł")
    quarter = [(one, date(2026, 3, 2), "0.25") for one in PERSONS]
    assert ("23.55", "14.13", "9.42") == sums(settle(quarter))
    assert () == settle(quarter).warnings
    assert () == settle(ten, carers=True).warnings
    assert () == settle(ten[:1]).warnings


# -- what cannot be settled


def test_a_month_without_a_rate_is_refused_whole() -> None:
    """Nobody is paid, and nothing is lost: for nobody it is refused as well."""
    june = month_not_announced("psu.hourly_minimum.indexed_reading")
    indexed = Interpretations({"OP-31": "indexed"})
    entries = weekly(june.first, 1, "P-1", "P-2")

    for kept in (entries, []):
        with pytest.raises(NotInForceError, match=f"announced since {june.first}"):
            settle(kept, june, agreement=OLD, under=indexed)
    with pytest.raises(NotInForceError, match=str(not_announced(HOUR))):
        settle([], month_not_announced(HOUR))
    apart = {"P-2": psu.Terms(agreement=OLD)}
    with pytest.raises(NotInForceError, match=r"not yet announced"):
        settle(entries, june, apart=apart, under=indexed)
    entries = weekly(date(2027, 6, 7), 1, "P-1", "P-2")
    known = settle(entries, Month(2027, 6), apart=apart)
    assert ("445.00", "267.00", "178.00") == sums(known)


def test_a_rate_below_the_minimum_names_the_person() -> None:
    """Also where it was enough in the year before."""
    entries = weekly(date(2026, 12, 28), 2, "P-1", "P-2")
    apart = {"P-2": psu.Terms(agreement=NEW, hourly_rate="31.50")}

    assert str(settle(entries, Month(2026, 12), apart=apart).total) == "629.00"
    with pytest.raises(
        AmountError, match=r"person 'P-2', hourly_rate: got 31\.50, exp"
    ):
        settle(entries, Month(2027, 1), apart=apart)
    with pytest.raises(
        AmountError, match=r"^hourly_rate: got 30, expected the minimum"
    ):
        settle([], hourly_rate=30)


def test_nothing_was_settled_before_the_works() -> None:
    """Neither by the agreement nor by the month."""
    with pytest.raises(NotInForceError, match="first: 2005-11-01"):
        settle([], Month(2005, 11), agreement=date(2005, 10, 31))
    with pytest.raises(NotInForceError, match=r"psu\.EARLIER_PAY"):
        settle([], Month(2005, 10), agreement=date(2005, 11, 1))
    with pytest.raises(NotInForceError, match=r"carers.*2017-07-01"):
        settle([], Month(2017, 6), agreement=date(2017, 1, 2), carers=True)
    with pytest.raises(NotInForceError, match=r"gmina_only.*2014-05-27"):
        settle([], Month(2014, 4), agreement=date(2014, 1, 2), gmina_alone=True)
