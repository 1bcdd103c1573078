"""Terms as columns are those of the law, for any days."""

from datetime import date, timedelta

import narwhals.stable.v2 as nw
import pyarrow as pa

from reintegra.law.terms import completed_months, months_after, months_begun
from reintegra.reading.columns import time as terms
from reintegra.reading.columns.time import Day
from tests.engines import Engine

STARTS = [
    date(year, month, day)
    for year in (1999, 2000, 2023, 2024, 2100)
    for month in (1, 2, 3, 8, 12)
    for day in (1, 27, 28, 29, 30, 31)
    if not (month == 2 and day > 28)
]
LENGTHS = [*range(64), 89, 90, 180, 183, 365, 366, 1461]


def test_terms_are_those_of_the_law(frame: Engine) -> None:
    """Days and months between two days, and the end of a term; null where no day is."""
    days = [(one, one + timedelta(length)) for one in STARTS for length in LENGTHS]
    made = pa.table(
        {
            "start": pa.array([*(one for one, _ in days), None], pa.date32()),
            "end": pa.array([*(other for _, other in days), None], pa.date32()),
            "row": pa.array(range(len(days) + 1), pa.int64()),
        }
    )
    start, end = Day.of(nw.col("start")), Day.of(nw.col("end"))
    answers = {
        "days": terms.days_between(start, end),
        "months": terms.completed_months(start, end),
        "begun": terms.months_begun(start, end),
        "after": terms.days_between(start, start.after(6)),
    }

    source = frame.make(made) if frame.name != "pandas" else made
    found = nw.from_native(source).with_columns(**answers).to_native()
    rows = found if isinstance(found, pa.Table) else frame.arrow(found)
    table = rows.sort_by("row").select(list(answers)).to_pylist()
    for (one, other), row in zip(days, table[:-1], strict=True):
        expected = {
            "days": (other - one).days,
            "months": completed_months(one, other),
            "begun": months_begun(one, other),
            "after": (months_after(one, 6) - one).days,
        }
        assert expected == row
    assert dict.fromkeys(answers) == table[-1]
