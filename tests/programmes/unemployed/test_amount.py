"""The unemployment benefit: amounts of a day, bands, and parts of a month."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    Interpretations,
    Month,
    NotInForceError,
    NotReadError,
    PeriodError,
    compute,
    unemployed,
)
from reintegra.errors import FactError
from reintegra.law.evidence import Evidence
from reintegra.programmes.unemployed.benefit_amounts import Bands
from tests.announced import BASE, not_announced
from tests.engines import Engine
from tests.truth_table import table_agrees

REFORM = date(2025, 6, 1)


def bands(found: Bands | None) -> list[str]:
    """Return the 80, 100 and 120 % of a tier as text."""
    return [str(one) for one in (found.low, found.base, found.high)] if found else []


# -- the amounts of a day


@pytest.mark.parametrize(
    ("on", "first", "later"),
    [
        ("2010-01-01", "573.60 717.00 860.40", "450.40 563.00 675.60"),
        ("2010-06-01", "593.70 742.10 890.60", "466.20 582.70 699.30"),
        ("2018-06-01", "678.30 847.80 1017.40", "532.60 665.70 798.90"),
        ("2019-06-01", "689.20 861.40 1033.70", "541.20 676.40 811.70"),
        ("2025-06-01", "None 1721.90 2066.30", "None 1352.20 1622.70"),
        ("2026-07-01", "None 1783.90 2140.70", "None 1400.90 1681.10"),
    ],
)
def test_the_bands_are_those_the_offices_print(on: str, first: str, later: str) -> None:
    """Rounded up to 10 groszy; no 80 % from 2025-06-01."""
    found = unemployed.benefit(on=date.fromisoformat(on))

    assert first.split() == bands(found.first)
    assert later.split() == bands(found.later)


def test_the_low_band_lives_on_for_rights_granted_before() -> None:
    """Art. 436 of the act of 2025; the offices print 1377.60 and 1081.80."""
    found = unemployed.benefit(date(2025, 7, 1), granted=date(2025, 5, 31))
    new = unemployed.benefit(date(2025, 7, 1), granted=REFORM)

    assert Decimal("1377.60") == found.first.low
    assert found.later is not None
    assert Decimal("1081.80") == found.later.low
    assert "art. 436 ust. 1–2" == found.first.cites[-1].unit
    assert new.first.low is None


@pytest.mark.parametrize(
    ("on", "base"),
    [
        ("2009-12-31", None),
        ("2010-01-01", "575.00"),
        ("2010-06-01", None),
        ("2018-06-01", "680.00"),
        ("2025-06-01", "979.10"),
        ("2026-07-01", "979.10"),
    ],
)
def test_rights_of_before_2010_have_an_amount_of_their_own(
    on: str, base: str | None
) -> None:
    """Frozen from 2025-06-01; that of 2010 is unverified."""
    found = unemployed.benefit(date.fromisoformat(on)).before_2010

    assert base == (str(found.base) if found else None)


def test_an_unverified_amount_is_given_when_asked_for() -> None:
    """And says that it is one."""
    under = Interpretations(unverified=True)
    found = unemployed.benefit(date(2010, 6, 1), under=under).before_2010

    assert found is not None
    assert Decimal("595.20") == found.base
    assert Evidence.UNVERIFIED is found.evidence


@pytest.mark.parametrize(
    ("on", "low"), [(date(2009, 1, 31), None), (date(2009, 2, 1), Decimal("441.50"))]
)
def test_bands_are_known_since_their_rounding_is(on: date, low: Decimal | None) -> None:
    """One amount to 2009-12-31, whose bands are rounded by art. 81 only since 2009."""
    found = unemployed.benefit(on)

    assert Decimal("551.80") == found.first.base
    assert low == found.first.low
    assert (low is None) == (found.first.high is None)
    assert found.later is None


@pytest.mark.parametrize("on", [date(2002, 8, 31), not_announced(BASE)])
def test_days_without_an_amount_are_refused(on: date) -> None:
    """Before the first amount known, and from the next indexation on."""
    with pytest.raises(NotInForceError):
        unemployed.benefit(on)


@pytest.mark.parametrize("on", [date(2002, 9, 1), date(2004, 5, 31)])
def test_the_benefit_of_the_act_of_1994_was_not_read(on: date) -> None:
    """That there was one, the announcement of its amount shows.

    Source:
        M.P. 2002 nr 35 poz. 554.
    """
    with pytest.raises(NotReadError, match="act of 1994") as caught:
        unemployed.benefit(on)

    assert "M.P. 2002 nr 35 poz. 554 (31.07.2002)" == caught.value.source
    assert date(2002, 9, 1) == caught.value.since


def test_a_right_is_granted_by_the_day_asked() -> None:
    """Not after it."""
    with pytest.raises(PeriodError, match="granted"):
        unemployed.benefit(date(2025, 7, 1), granted=date(2025, 7, 2))


# -- a month, or part of one


def due(on: date, days: int, tier: str = "first", band: str = "base") -> Decimal | None:
    """Return the benefit for days of a month; for 0 those of the whole month."""
    length = Month.of(on).days
    record = unemployed.UnemployedMonth(
        days=days or length, month_days=length, tier=tier, band=band
    )
    return compute(unemployed.BENEFIT, record, on=on).amount


@pytest.mark.parametrize(
    ("on", "days", "tier", "band", "amount"),
    [
        (date(2026, 7, 1), 10, "first", "base", "594.70"),
        (date(2026, 7, 1), 0, "first", "base", "1783.90"),
        (date(2026, 7, 1), 0, "first", "high", "2140.70"),
        (date(2026, 7, 1), 30, "later", "base", "1400.90"),
        (date(2026, 7, 1), 1, "later", "high", "56.10"),
        (date(2026, 7, 1), 0, "before_2010", "base", "979.10"),
        (date(2025, 7, 1), 0, "first", "low", "1377.60"),
        (date(2018, 7, 1), 0, "later", "low", "532.60"),
        (date(2018, 7, 1), 15, "later", "low", "266.30"),
        (date(2026, 7, 1), 25, "first", "high", "1783.90"),
        (date(2025, 5, 31), 0, "first", "low", "1329.60"),
        (date(2025, 6, 30), 0, "first", "low", "1377.60"),
    ],
)
def test_part_of_a_month_is_thirtieths_of_its_days(
    on: date, days: int, tier: str, band: str, amount: str
) -> None:
    """Calendar days, the amount due rounded up to 10 groszy, and it alone.

    120 % of 1783.90 is 2140.68; 25/30 of that is 1783.90 exactly.
    """
    assert Decimal(amount) == due(on, days, tier, band)


@pytest.mark.parametrize(
    ("band", "unrounded", "printed"),
    [("high", "780.00", "780.10"), ("low", "520.00", "520.10"), ("base", "650.00", "")],
)
def test_part_of_a_month_in_a_band_is_read_in_two_ways(
    band: str, unrounded: str, printed: str
) -> None:
    """OP-56: 23 days of May 2019, of 847.80 × 120 % = 1017.36 or of 1017.40.

    80 % are 678.24 or 678.30; in the basic band there is nothing to read.
    """
    on = date(2019, 5, 1)
    record = unemployed.UnemployedMonth(days=23, month_days=31, tier="first", band=band)
    found = compute(unemployed.BENEFIT, record, on=on)
    other = Interpretations({"OP-56": "printed"})
    again = compute(unemployed.BENEFIT, record, on=on, under=other)
    points = [str(one) for one in found.interpretations]

    assert Decimal(unrounded) == found.amount
    assert Decimal(printed or unrounded) == again.amount
    assert (["OP-56=unrounded"] if printed else []) == points
    assert bool(printed) == any(one.about == "interpretation" for one in found.warnings)


@pytest.mark.parametrize("key", ["unrounded", "printed"])
def test_a_whole_month_in_a_band_meets_no_open_point(key: str) -> None:
    """It is rounded once, whatever is printed."""
    record = unemployed.UnemployedMonth(
        days=31, month_days=31, tier="first", band="high"
    )
    under = Interpretations({"OP-56": key})
    found = compute(unemployed.BENEFIT, record, on=date(2019, 5, 1), under=under)

    assert Decimal("1017.40") == found.amount
    assert () == found.interpretations


def test_the_statement_cites_the_provision_on_rounding() -> None:
    """1783.90 × 7 / 30 = 416.2433…, up to 416.30 by art. 254."""
    record = unemployed.UnemployedMonth(
        days=7, month_days=31, tier="first", band="base"
    )
    found = compute(unemployed.BENEFIT, record, on=date(2026, 7, 1))

    assert Decimal("416.30") == found.amount
    assert "art. 254" == getattr(found.line("rounding").cites, "unit", None)
    assert "art. 254" in [one.unit for one in found.cites]
    assert "zaokrąglenie: 0,056666… zł – art. 254" in found.explain("pl").replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_more_days_than_the_month_has_are_refused() -> None:
    """31 days of June."""
    with pytest.raises(FactError, match=r"days: got 31, expected at most month_days"):
        unemployed.UnemployedMonth(days=31, month_days=30)


@pytest.mark.parametrize("key", ["unrounded", "printed"])
def test_the_formula_reads_the_same_in_columns(frame: Engine, key: str) -> None:
    """Every tier and band, in every engine, under either reading of OP-56."""
    under = Interpretations({"OP-56": key}, unverified=True)
    table_agrees(frame, unemployed.BENEFIT, under, limit=3_000)


@given(st.integers(1, 29), st.sampled_from(["first", "later"]))
def test_a_day_more_never_pays_less(days: int, tier: str) -> None:
    """And a month in two parts never less than the month."""
    on = date(2026, 7, 1)
    parts = due(on, days, tier), due(on, days + 1, tier), due(on, 30 - days, tier)
    one, more, rest = (part or Decimal() for part in parts)

    assert one <= more
    assert one + rest >= (due(on, 0, tier) or Decimal())
