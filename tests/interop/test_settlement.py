"""A settlement of socially useful works as plain data and CSV."""

import csv
import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from io import StringIO
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reintegra import Month, psu
from reintegra.interop.settlement import settlement_data, settlement_sheets

MARCH, AGREEMENT = Month(2026, 3), date(2026, 1, 15)
ENTRIES = [
    ("P-1", date(2026, 3, 2), Fraction(83, 60)),
    ("P-2", date(2026, 3, 4), Fraction(12)),
    ("P-3", date(2026, 3, 4), Fraction(0)),
]
SETTLED = psu.settlement(
    psu.WorkRegister(ENTRIES), MARCH, agreement=AGREEMENT, hourly_rate="35.00"
)


def read(text: str) -> list[dict[str, str]]:
    """Read a CSV file back."""
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def test_the_list_is_told_in_full() -> None:
    """Rows, totals, who is absent, what to check, and what to know."""
    data: Any = settlement_data(SETTLED, "en")

    assert ("2026-03", "468.42", "252.14", "216.28") == tuple(
        data[key] for key in ("month", "total", "refund", "gmina_share")
    )
    assert [("P-1", "48.42", "26.06"), ("P-2", "420.00", "226.08")] == [
        (row["id"], row["amount"], row["refund"]) for row in data["rows"]
    ]
    assert (["P-3"], ["P-1", "P-2", "P-3"]) == (data["absent"], data["open"])
    assert ("P-2", "psu.WEEKLY_LIMIT", False) == tuple(
        data["findings"][1][key] for key in ("id", "limit", "met")
    )
    assert "OP-30" == data["interpretations"][0]["point"]
    assert ["absent"] == [notice["about"] for notice in data["warnings"]]
    assert "nie podano godzin" in str(settlement_data(SETTLED)["warnings"])
    assert data == json.loads(json.dumps(data))


def test_the_sheets_have_rows_lines_and_findings() -> None:
    """Money in złoty and in whole grosze, time in minutes, what is exact as n/d."""
    sheets = settlement_sheets(SETTLED, "en")
    rows, lines, found = map(read, sheets.values())

    assert ["settlement.csv", "lines.csv", "findings.csv"] == list(sheets)
    assert {
        "month": "2026-03",
        "id": "P-1",
        "minutes": "83",
        "rate": "35.00",
        "amount": "48.42",
        "refund": "26.06",
        "gmina_share": "22.36",
        "amount_grosze": "4842",
        "refund_grosze": "2606",
        "gmina_share_grosze": "2236",
    } == rows[0]
    (exact,) = (
        one for one in lines if (one["id"], one["key"]) == ("P-1", "refund_exact")
    )
    assert ("13032/5", "false") == (exact["exact"], exact["counts"])
    assert "art. 142 ust. 14" in exact["cites"]
    assert [("P-1", "", "2026-03-02"), ("P-2", "false", "2026-03-04")] == [
        (one["id"], one["met"], one["first"]) for one in found[:2]
    ]
    assert "limit dni prac" in settlement_sheets(SETTLED)["findings.csv"]


@given(
    st.lists(
        st.tuples(st.text().filter(str.strip), st.integers(1, 31), st.integers(0, 40)),
        max_size=8,
    )
)
def test_printed_rows_add_up_to_printed_totals(
    kept: list[tuple[str, int, int]],
) -> None:
    """Read back from the file, to the grosz; ids may hold anything."""
    register = psu.WorkRegister(
        (person, date(2026, 3, day), Fraction(spent, 60)) for person, day, spent in kept
    )
    settled = psu.settlement(register, MARCH, agreement=AGREEMENT)
    rows = read(settlement_sheets(settled)["settlement.csv"])

    for column, total in (
        ("amount", settled.total),
        ("refund", settled.refund),
        ("gmina_share", settled.gmina_share),
    ):
        assert total == sum(Decimal(row[column]) for row in rows)
        assert total * 100 == sum(int(row[f"{column}_grosze"]) for row in rows)
    assert len(settled.rows) == len(rows)
