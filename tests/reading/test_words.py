"""Conditions and numbers alone, as functions: what the reader finds, or ``None``."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra.grammar.scope import LawScope
from reintegra.law.interpretations import RECOMMENDED
from reintegra.outcomes.cohort.facts import SpellFacts
from reintegra.outcomes.metrics.derived_facts import OF_SPELL
from reintegra.reading.record import words
from reintegra.reading.record.reader import Reader

DAY = date(2020, 1, 1)
LAW = LawScope(DAY, RECOMMENDED)
days = st.none() | st.dates(date(2019, 1, 1), date(2021, 12, 31))


@settings(max_examples=max(settings().max_examples // 2, 10))
@given(days, days, days, days, days, st.sampled_from([None, "employment", "education"]))
def test_a_word_alone_is_read_as_by_the_reader(
    start: date | None,
    end: date | None,
    subsidised_to: date | None,
    left: date | None,
    followed_to: date | None,
    kind: str | None,
) -> None:
    """Every fact that follows from the days of a spell."""
    spell = SpellFacts(start=start, end=end, subsidised_to=subsidised_to, kind=kind)
    spell = evolve(spell, exit=left, followed_to=followed_to)
    reader = Reader(spell, DAY)
    for name, condition in OF_SPELL.conditions.items():
        met = words.condition_function(condition, LAW)

        assert met is not None, name
        assert met(spell) is reader.examine(condition).met, name
    for name, term in OF_SPELL.numbers.items():
        number = words.number_function(term, LAW)

        assert (number is None) == (name == "minimum_wage"), name
        assert number is None or number(spell) == reader.evaluate(term).value, name


def test_what_is_kept_is_forgotten_where_more_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A function is made once; a few thousand are kept."""
    condition = OF_SPELL.conditions["later_job"]
    first = words.condition_function(condition, LAW)
    again = words.condition_function(condition, LAW)
    monkeypatch.setattr(words, "MOST", 0)
    words.condition_function(condition, LawScope(date(2021, 1, 1), RECOMMENDED))

    assert first is again
    assert words.condition_function(condition, LAW) is not first
