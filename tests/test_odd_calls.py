"""Every public name checks what it is given: collected, so that none is left out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.odd_calls import Call, calls, main, outcome, sample, wrong
from tests.public_names import needs_no_check, public

NAMES = public()
BY_HAND = {
    "reintegra.errors.located",
    "reintegra.errors.nearest",
    "reintegra.errors.shown",
    "reintegra.errors.together",
    "reintegra.exchange.json_text.from_json_lines",
    "reintegra.exchange.json_text.to_json_lines",
    "reintegra.law.days_off.class_day",
    "reintegra.law.days_off.day_off",
    "reintegra.law.days_off.off_work",
    "reintegra.law.periods.Month",
    "reintegra.law.periods.a_day",
    "reintegra.law.periods.a_day_of_record",
    "reintegra.law.periods.monday_of",
    "reintegra.law.periods.shift",
    "reintegra.law.periods.week_of",
    "reintegra.projects.amounts.amount",
    "reintegra.disclosure.entities.suppress_entities",
    "reintegra.outcomes.statistics.aalen_johansen.aalen_johansen",
    "reintegra.outcomes.statistics.kaplan_meier.kaplan_meier",
    "reintegra.disclosure.suppress.suppress",
    "reintegra.outcomes.statistics.intervals.interval",
    "reintegra.people.numerals.Numeral",
    "reintegra.people.numerals.exact",
    "reintegra.people.numerals.numeral",
    "reintegra.programmes.open_to",
    "reintegra.reading.record.trace.Amount",
    "reintegra.reading.record.trace.DayValue",
    "reintegra.reading.record.trace.Named",
    "reintegra.reading.record.trace.Reason",
    "reintegra.reading.record.windows.CountedWindow",
    "reintegra.values.mappings.FrozenMapping",
    "reintegra.values.text.Text",
}
"""Those that are called too often for it, or that say more than their types can."""
SAMPLE = 1500


@pytest.mark.parametrize("name", sorted(NAMES.keys() - BY_HAND))
def test_arguments_are_checked(name: str) -> None:
    """And the annotations can be evaluated: an alias is no text."""
    one: Any = NAMES[name]
    called: Any = vars(one).get("__init__") if isinstance(one, type) else one
    takes_nothing = not isinstance(one, type) and not one.__code__.co_varnames

    assert needs_no_check(one) or takes_nothing or called.asked_of()


def test_odd_calls_end_as_they_should() -> None:
    """A bounded sample of `tests.odd_calls`, which tries them all as a command."""
    tried = sample(8, SAMPLE)

    assert [] == list(wrong(tried))
    assert len(calls()) > 10_000


def test_what_ends_otherwise_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    """A raw error, and a call that does not come back."""

    def endless(given: object) -> None:
        while given:
            pass

    def raw(given: object) -> int:
        return len(given)  # type: ignore[arg-type]  # what is found

    assert "TypeError" in outcome(Call("raw", "given", "0"), raw)
    assert outcome(Call("endless", "given", "x"), endless) == "more than a second"
    assert main(["--calls", "20", "--seed", "3"]) == 0
    assert "20 odd calls of" in capsys.readouterr().out
