"""Names read the same for one record and for a column of them, and say what lacks."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from reintegra import (
    GrammarError,
    Interpretations,
    NotInForceError,
    UnknownNameError,
    UnverifiedError,
    classify,
    explain,
    frames,
)
from reintegra.grammar.builders import all_of, any_of, at_least, at_most
from reintegra.grammar.names import Cases, NameTerm, NotKnown, Sorting, names
from reintegra.grammar.nodes import Clause
from reintegra.grammar.ranges import largest_numerator
from reintegra.grammar.walk import turning_days
from reintegra.law.open_points import OP_05
from reintegra.law.timeline import over_time
from reintegra.reading.text.prose import read_sorting
from tests.copies import COPIES
from tests.engines import ENGINES, Engine
from tests.sortings import sorting, sortings
from tests.things import (
    DAYS,
    HERE,
    WIDTH,
    Thing,
    cases,
    interpretations,
    thing,
    things,
    version,
)
from tests.things import names as facts
from tests.truth_table import Case, columns_agree, named, table_agrees

DAY, DOUBT = date(2013, 7, 1), date(2016, 2, 1)  # the width is 4; it is unverified
DUE_DAYS = Interpretations({"OP-05": "due_days"})
ONE, NONE = Thing(red=True, round=False, size=3), Thing()
BY_READING = names(OP_05, subtract="small", due_days=NotKnown())
KIND = sorting(
    over_time(
        version(
            date(2010, 1, 1),
            Cases(((at_most(thing.size, WIDTH), "small"), (thing.red, "odd")), "large"),
        ),
        version(date(2013, 5, 6), Cases(((thing.heavy, "large"),), BY_READING)),
        version(
            date(2016, 1, 1), Cases(((at_least(thing.size, WIDTH), "odd"),), "small")
        ),
    )
)
known = st.none() | st.sampled_from(DAYS)


def always(term: NameTerm) -> Sorting:
    """Make a sorting of one version."""
    return sorting(over_time(version(date(2010, 1, 1), term)))


# -- small enough to be read by eye


@pytest.mark.parametrize("own", [False, True], ids=["one-day", "own-day"])
@pytest.mark.parametrize(
    ("term", "one", "none"),
    [
        ("small", "small", "small"),
        (NotKnown(), None, None),
        (Cases(((thing.red, "small"),), "large"), "small", None),
        (Cases(((thing.round, "small"),), "large"), "large", None),
        (Cases(((thing.round, "small"), (thing.red, "odd")), "large"), "odd", None),
        (Cases(((thing.red, "small"), (thing.heavy, "odd")), "large"), "small", None),
        (Cases(((thing.heavy, "small"), (thing.red, "odd")), "large"), None, None),
        (Cases(((thing.heavy, "odd"),), "odd"), None, None),
        (
            Cases(((at_least(1, 1), "small"), (thing.red, "odd")), "odd"),
            "small",
            "small",
        ),
        (Cases(((at_least(0, 1), "small"), (thing.red, "odd")), "large"), "odd", None),
        (
            Cases(((thing.red, Cases(((thing.round, "odd"),), "small")),), "odd"),
            "small",
            None,
        ),
        (Cases(((thing.red, NotKnown()),), "odd"), None, None),
        (BY_READING, "small", "small"),
    ],
)
def test_names(
    frame: Engine, term: NameTerm, one: str | None, none: str | None, own: bool
) -> None:
    """The first condition that holds; one that is not known leaves it not known."""
    rows = frame.records([(ONE, DAY), (NONE, DAY)], Thing)

    done = frames.classify(rows, always(term), on="day" if own else DAY)
    assert [one, none] == frame.read(done, "thing_kind")
    assert [one, none] == [named(always(term), each, DAY) for each in (ONE, NONE)]


def test_a_name_says_what_it_rests_on() -> None:
    """Missing facts, citations, open points met, evidence and warnings."""
    at = Cases(((Clause(HERE, thing.heavy), "large"),), BY_READING)
    light, vague = evolve(ONE, heavy=False), classify(always(at), ONE, DAY)
    found = classify(always(at), light, DAY)

    assert ("small", ()) == (found.name, found.missing)
    assert [("OP-05", "subtract")] == [
        (one.point.id, one.interpretation.key) for one in found.interpretations
    ]
    assert (HERE,) == found.cites
    assert (None, ("heavy",), ()) == (vague.name, vague.missing, vague.interpretations)
    assert [] == [one.about for one in found.warnings if one.about == "evidence"]
    assert found.version.evidence == found.evidence
    assert "<Classification thing.KIND on 2013-07-01: small>" == repr(found)
    assert repr(vague).endswith("not known; missing heavy>")


def test_a_name_is_explained_in_both_languages() -> None:
    """The name, the conditions that were examined, and what is missing."""
    at = Cases(((Clause(HERE, thing.heavy), "large"),), BY_READING)
    found = classify(always(at), evolve(ONE, heavy=False), DAY, known_on=DAY)
    vague = classify(always(at), ONE, DAY)

    polish, english = (found.explain(lang).splitlines() for lang in ("pl", "en"))
    small = KIND.label("small")
    assert (
        f": {small.pl} (według stanu prawnego na dzień 1 lipca 2013 r., " in polish[0]
    )
    assert f": {small.en} (by the law of 2013-07-01, as known on" in english[0]
    assert [f"- no: {HERE.unit} heavy"] == [x for x in english if x.startswith("- ")]
    assert english[-1].startswith("interpretation: OP-05=subtract")
    assert ": not known (" in explain(vague, "en")
    assert vague.explain("en").endswith("missing: heavy (`heavy`)")


def test_a_name_that_a_sorting_does_not_have_has_no_label() -> None:
    """Those that it has are named."""
    with pytest.raises(UnknownNameError, match=r"thing\.KIND 'smal' .*small"):
        KIND.label("smal")


def test_a_name_may_be_not_known_although_every_fact_is() -> None:
    """An open point that is read so: no fact is missing, and no error comes."""
    found = classify(always(BY_READING), ONE, DAY, under=DUE_DAYS)

    assert (None, ()) == (found.name, found.missing)
    assert ["due_days"] == [one.interpretation.key for one in found.interpretations]


def test_law_that_is_not_there_is_an_error_for_a_record() -> None:
    """As it is for a rule; in columns it is null, and the status says why."""
    with pytest.raises(NotInForceError):
        classify(KIND, ONE, date(2009, 12, 31))
    with pytest.raises(UnverifiedError):
        classify(KIND, ONE, DOUBT)


def test_a_classification_travels() -> None:
    """Copied and pickled by what it was asked, and worked out again."""
    found = classify(KIND, evolve(ONE, heavy=True), DAY)
    for again in COPIES:
        other = again(found)

        assert found == other
        assert (found.name, hash(found)) == (other.name, hash(other))


def test_a_sorting_says_what_it_asks_for() -> None:
    """Facts by day and by interpretation; the days on which it changes."""
    assert ("size", "red", "heavy") == KIND.facts()
    assert ("heavy",) == KIND.facts(DAY)
    assert () == KIND.keys()
    assert {"size": "Int64", "red": "Boolean", "heavy": "Boolean"} == frames.needs(KIND)
    assert {*WIDTH.history.turning_days, date(2013, 5, 6)} <= {*turning_days(KIND)}


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Cases((), "odd"), "cases: got no conditions, expected one or more"),
        (
            lambda: always(
                Cases(((thing.red, names(OP_05, subtract="x", due_days="odd")),), "odd")
            ),
            "thing.KIND: got the name 'x', expected one of small, large, odd",
        ),
        (lambda: names(OP_05, subtract="odd"), "OP-05: got subtract, expected"),
    ],
)
def test_what_names_nothing_is_refused(make: Any, message: str) -> None:
    """At construction: no cases, a name that there is not, no interpretation."""
    with pytest.raises(GrammarError, match=message):
        make()


POLISH = """\
- jeżeli czerwony:
  - *mały*
- w pozostałych przypadkach:
  - zależnie od wykładni OP-05 ({question})
    - `subtract` (domyślnie):
      - *duży*
    - `due_days`:
      - *nie można ustalić*
"""


def test_a_sorting_is_read_aloud() -> None:
    """Case by case, in both languages."""
    by_reading = names(OP_05, subtract="large", due_days=NotKnown())
    said = always(Cases(((thing.red, "small"),), by_reading))
    polish, english = read_sorting(said, "pl"), read_sorting(said, "en")

    assert polish.startswith("## rodzaj\n\n`thing.KIND`\n\n### od 1 stycznia 2010 r.")
    assert polish.endswith(POLISH.format(question=OP_05.pl))
    assert "- if red:\n  - *small*\n- otherwise:" in english
    assert english.endswith("      - *not known*\n")


def test_a_condition_of_conditions_is_read_aloud_as_a_list() -> None:
    """On one line nobody could tell what belongs together."""
    either = all_of(any_of(thing.red, thing.round), thing.heavy)
    said = always(Cases(((either, "small"),), "large"))

    assert read_sorting(said, "en").endswith(
        """- if:
  - all of:
    - at least one of:
      - red
      - round
    - heavy
  - then:
    - *small*
- otherwise:
  - *large*
"""
    )


# -- every sentence that there is


@given(said=sortings, rows=cases, under=interpretations, known_on=known)
def test_every_name_reads_the_same_on_each_row_s_own_day(
    said: Sorting, rows: list[Case], under: Interpretations, known_on: date | None
) -> None:
    """A name means the same for one record and for a column of them."""
    assume(largest_numerator(said, under) < 2**53)

    columns_agree(said, rows, under, known_on)


@given(said=sortings, rows=cases, day=st.sampled_from(DAYS), under=interpretations)
def test_every_name_reads_the_same_on_one_day(
    said: Sorting, rows: list[Case], day: date, under: Interpretations
) -> None:
    """So it does where one day counts for all rows."""
    assume(largest_numerator(said, under) < 2**53)
    expected = [named(said, record, day, under) for record, _ in rows]
    for engine in ENGINES:
        made = engine.records(rows, Thing)
        done = frames.classify(made, said, on=day, into="out", under=under)

        assert expected == engine.read(done, "out"), engine


@given(
    said=sortings,
    whole=things,
    forgotten=facts,
    day=st.sampled_from(DAYS),
    under=interpretations,
)
def test_forgetting_facts_never_changes_a_name(
    said: Sorting, whole: Thing, forgotten: set[str], day: date, under: Interpretations
) -> None:
    """A name may become unknown when facts are forgotten, never another one."""
    vague = evolve(whole, **dict.fromkeys(forgotten))

    settled = named(said, whole, day, under)
    assert named(said, vague, day, under) in {settled, None}


def test_the_whole_truth_table_of_a_sorting_reads_the_same(frame: Engine) -> None:
    """Every fact beside every threshold and every turning day."""
    table_agrees(frame, KIND)
