"""What the library refuses is said of a cell in both languages."""

from reintegra.errors import PeriodError
from reintegra.interop.refusals import refused


def test_a_term_that_leaves_the_calendar_is_said() -> None:
    """As of a stay whose phases would end after the last day there is."""
    error = PeriodError(where="Month", name="year", got=10000, expected="1 to 9999")
    said = refused(error)

    assert "1–9999" in said.pl
    assert said.en == "Month.year: got 10000, expected 1 to 9999"
