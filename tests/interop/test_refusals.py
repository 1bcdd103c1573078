"""What the library refuses is said of a cell in both languages."""

from reintegra.errors import PeriodError
from reintegra.interop.refusals import refused


def test_a_term_that_leaves_the_calendar_is_said() -> None:
    """As of a stay whose phases would end after the last day there is."""
    said = refused(PeriodError("no month: got 10000, 1"))

    assert "1–9999" in said.pl
    assert said.en == "no month: got 10000, 1"
