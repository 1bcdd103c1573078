"""Terms as columns are those of the law, for any days."""

from datetime import date, timedelta

import narwhals.stable.v2 as nw
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from reintegra.law.terms import completed_months, months_after
from reintegra.programmes.time_in_classes import months_begun
from reintegra.reading.frame import terms
from reintegra.reading.frame.terms import Day
from tests.engines import Engine

DAYS = st.dates(date(1999, 12, 1), date(2101, 3, 31))
PAIRS = st.tuples(DAYS, st.integers(0, 1600) | st.sampled_from([0, 27, 28, 29, 30, 31]))


@given(pairs=st.lists(PAIRS, min_size=1, max_size=20))
def test_terms_are_those_of_the_law(
    frame: Engine, pairs: list[tuple[date, int]]
) -> None:
    """Days and months between two days, and the end of a term; null where no day is."""
    days = [(one, one + timedelta(length)) for one, length in pairs]
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
