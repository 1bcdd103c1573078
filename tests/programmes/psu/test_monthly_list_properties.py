"""What holds of every settlement, whoever worked and whenever."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from reintegra import Interpretations, Month, Period, psu

MARCH = Month(2026, 3)
REFERRED = [Period(MARCH.first, MARCH.last)]
AGREEMENTS = st.sampled_from([date(2025, 3, 3), date(2026, 1, 15)])
READINGS = st.sampled_from(["exact", "full_hours", "up_10gr"])
PERSONS = ["P-1", "P-2", "P-3"]
Kept: TypeAlias = list[tuple[str, int, int]]
KEPT = st.lists(
    st.tuples(st.sampled_from(PERSONS), st.integers(0, 30), st.integers(0, 90)),
    max_size=15,
)
TERMS = st.fixed_dictionaries(
    {}, optional={"carers": st.booleans(), "gmina_alone": st.booleans()}
)


def day(number: int) -> date:
    """Return a day of March 2026, counted from 0."""
    return MARCH.first + timedelta(number)


def register(kept: Kept) -> psu.WorkRegister:
    """Keep minutes as entries of a register."""
    return psu.WorkRegister(
        (who, day(n), Fraction(spent, 60)) for who, n, spent in kept
    )


def sums(settled: psu.Settlement) -> tuple[Decimal, Decimal, Decimal]:
    """Return the three totals."""
    return settled.total, settled.refund, settled.gmina_share


@given(KEPT, AGREEMENTS, READINGS, TERMS, st.none() | st.integers(0, 5000))
def test_totals_are_the_rows_and_the_parts_are_the_pay(
    kept: Kept,
    agreement: date,
    reading: str,
    terms: dict[str, bool],
    above: int | None,
) -> None:
    """To the grosz, always; no refund is above its share of the minimum."""
    rate = None if above is None else Decimal(31_40 + above).scaleb(-2)
    settled = psu.settlement(
        register(kept),
        MARCH,
        agreement=agreement,
        hourly_rate=rate,
        under=Interpretations({"OP-30": reading}),
        **terms,  # type: ignore[arg-type]  # flags by name
    )

    nothing = Decimal("0.00")
    assert settled.total == sum((row.amount for row in settled.rows), nothing)
    assert settled.refund == sum((row.refund for row in settled.rows), nothing)
    assert settled.refund + settled.gmina_share == settled.total
    for row in settled.rows:
        assert row.refund + row.gmina_share == row.amount
        base = Decimal(int(row.statement.line("refund_base").exact or 0)).scaleb(-2)
        share = Decimal(1 if terms.get("carers") else "0.6")
        assert row.refund <= base * (0 if terms.get("gmina_alone") else share)
    named = {row.id for row in settled.rows} | set(settled.absent)
    assert named == {who for who, _, _ in kept}


@given(KEPT, AGREEMENTS)
def test_a_register_is_settled_as_its_logs(kept: Kept, agreement: date) -> None:
    """And each row as the pay of its log."""
    whole = register(kept)

    settled = psu.settlement(whole, MARCH, agreement=agreement)
    assert settled == psu.settlement(dict(whole.logs), MARCH, agreement=agreement)
    for row in settled.rows:
        own = psu.pay(whole.log(row.id), MARCH, agreement=agreement)
        assert (own.amount, own.refund) == (row.amount, row.refund)
        found = psu.check(whole.log(row.id), agreement=agreement)
        assert found == tuple(one for who, one in settled.findings if who == row.id)


@given(KEPT, st.lists(st.integers(0, 90), min_size=15, max_size=15))
def test_splitting_an_entry_settles_the_same(kept: Kept, cuts: list[int]) -> None:
    """However an entry is cut in two."""
    parts = [
        (who, n, part)
        for (who, n, spent), cut in zip(kept, cuts, strict=False)
        for part in (min(cut, spent), spent - min(cut, spent))
    ]

    agreement = date(2026, 1, 15)
    assert psu.settlement(register(kept), MARCH, agreement=agreement) == psu.settlement(
        register(parts), MARCH, agreement=agreement
    )


@given(KEPT, st.permutations(PERSONS))
def test_hours_given_to_other_persons_keep_the_minutes(
    kept: Kept, others: list[str]
) -> None:
    """And, where persons only change their names, the totals."""
    renamed = dict(zip(PERSONS, others, strict=True))
    moved = [(renamed[who], n, spent) for who, n, spent in kept]
    agreement = date(2026, 1, 15)

    one, other = (
        psu.settlement(register(each), MARCH, agreement=agreement)
        for each in (kept, moved)
    )
    assert sums(one) == sums(other)


@given(KEPT, st.sampled_from(PERSONS))
def test_hours_moved_between_persons_keep_their_sum(kept: Kept, heir: str) -> None:
    """The pay differs by roundings only: half a grosz for each row at most."""
    moved = [(heir, n, spent) for _, n, spent in kept]
    whole: Counter[int] = Counter()
    for _, n, spent in moved:
        whole[n] += spent
    agreement = date(2026, 1, 15)
    one, other = (
        psu.settlement(register(each), MARCH, agreement=agreement)
        for each in (kept, moved)
    )

    hours = [
        sum(Fraction(row.statement.line("hours").exact or 0) for row in each.rows)
        for each in (one, other)
    ]
    assert hours == [Fraction(sum(whole.values()), 60)] * 2
    assert abs(one.grosze - other.grosze) * 2 <= len(one.rows) + len(other.rows)


@given(
    st.lists(st.integers(0, 10), min_size=3, max_size=3),
    st.lists(st.integers(0, 10), min_size=3, max_size=3),
    READINGS,
    TERMS,
)
def test_whole_hours_add_up_over_settlements(
    one: list[int], other: list[int], reading: str, terms: dict[str, bool]
) -> None:
    """At one rate, entries settled apart come to what they come to together."""
    entries = [
        [(who, n * 7, 60 * hours) for who, hours in zip(PERSONS, each, strict=True)]
        for n, each in enumerate((one, other))
    ]
    settled = [
        psu.settlement(
            register(each),
            MARCH,
            agreement=date(2026, 1, 15),
            under=Interpretations({"OP-30": reading}),
            **terms,  # type: ignore[arg-type]  # flags by name
        )
        for each in (*entries, entries[0] + entries[1])
    ]

    first, second, both = map(sums, settled)
    assert tuple(a + b for a, b in zip(first, second, strict=True)) == both


@given(
    st.lists(st.integers(0, 24 * 60), min_size=7, max_size=7),
    st.permutations(range(7)),
    st.sampled_from(["calendar_week", "from_start"]),
)
def test_hours_moved_within_a_week_change_no_finding(
    kept: list[int], order: list[int], week: str
) -> None:
    """Of a calendar week, or of seven days from the first day of the referral."""
    start = date(2026, 3, 2) if week == "calendar_week" else date(2026, 3, 5)
    under = Interpretations({"OP-33": week})
    held = []
    for spent in (kept, [kept[place] for place in order]):
        days = [start + timedelta(n) for n in range(7)]
        log = psu.WorkLog(
            [(one, Fraction(m, 60)) for one, m in zip(days, spent, strict=True)]
        )
        settled = psu.settlement(
            {"P-1": log},
            MARCH,
            agreement=date(2026, 1, 15),
            referrals={"P-1": [Period(start, date(2026, 3, 31))]},
            under=under,
        )
        held.append([(found.key, found.met) for _, found in settled.findings])

    assert held[0] == held[1]
    assert held[0] == ([("psu.WEEKLY_LIMIT", False)] if sum(kept) > 600 else [])
