"""The promise of the design page: law stands where law belongs, and nowhere else.

Numbers stand in `reintegra.parameters`; sentences in `programmes` and
`outcomes.metrics`; choosing by interpretation is done by `grammar` and `reading`.
"""

import ast
import re
from collections.abc import Collection
from fractions import Fraction

import pytest

from reintegra import parameters
from reintegra.law.terms import MONTH_DAYS
from reintegra.parameters.civil_code import TERM_NONCONTINUOUS_MONTH_DAYS
from tests.source import (
    Place,
    choices,
    choices_in,
    modules,
    numbers,
    numbers_in,
    sentences,
)

COUNTING = {
    Fraction(0): "nothing",
    Fraction(1): "the first or the only one",
    Fraction(2): "a pair",
}
"""Numbers that may be compared anywhere: they count things, not law."""

UNITS = {
    **COUNTING,
    Fraction(6): "from a Monday to its Sunday",
    Fraction(7): "days of a week",
    Fraction(12): "months of a year",
    Fraction(24): "hours of a day",
    Fraction(60): "minutes of an hour",
    Fraction(100): "grosze of a złoty, hundredths of a share",
}
"""Numbers that may be multiplied with anywhere: they change the unit, not the law."""

_PROGRAM = "a bound of the program, not of the law"
_TEXT = "the text of the project says it, no act does"
_CONVENTION = "a custom of those who measure; no act and no authority sets it"
_MONTH = "art. 114 k.c.; days are counted below the parameters; a test compares the two"
NUMBERS = {
    Place("annotations.py", "abs(number.adjusted()) <= _PLACES"): _PROGRAM,
    Place("interop/registers.py", "place < LOOKED_UP"): _PROGRAM,
    Place("people/numerals.py", "2 * _DIGITS"): _PROGRAM,
    Place("outcomes/measuring/answers.py", "self.readings == READINGS"): _PROGRAM,
    Place("frames/text_columns.py", "before * 3"): "a flag is one of three",
    Place("cli/summary.py", "count > SHOWN"): _PROGRAM,
    Place("cli/summary.py", "min(SHOWN, self.kinds[why])"): _PROGRAM,
    Place("cli/summary.py", "self.refusals > SHOWN"): _PROGRAM,
    Place("reading/record/plans.py", "law.read > READINGS"): _PROGRAM,
    Place("reading/record/plans.py", "self._counts[at] > READINGS"): _PROGRAM,
    Place("outcomes/statistics/intervals.py", "4 * count"): "Wilson's formula",
    Place("programmes/pai/eligible.py", "equal(person.help_profile, THIRD)"): (
        "the name of a profile, which is no quantity"
    ),
    Place("casebook/przasnysz_2010.py", "at_least(_person.age, 40)"): _TEXT,
    Place("law/terms.py", "MONTH_DAYS * months"): _MONTH,
    Place("projects/groups.py", "MONTH_DAYS * months"): _MONTH,
    Place("projects/groups.py", "2 * self.rest >= MONTH_DAYS"): _MONTH,
    Place("frames/register_days.py", "whole(MONTH_DAYS) * begun"): _MONTH,
    Place("frames/register_days.py", "whole(MONTH_DAYS) * (begun - whole(1))"): (
        _MONTH
    ),
    Place("reading/columns/time.py", "whole(365) * year"): "the calendar",
    Place("reading/columns/time.py", "whole(5) * day"): "the calendar",
    Place("reading/columns/days.py", "abs(days) <= _TURN"): "the calendar",
    Place("casebook/centre_law.py", "days == _WEEK"): (
        "class days from Monday to Friday: the calendar"
    ),
    Place("casebook/wysokie_mazowieckie_2019.py", "shift(end, 28)"): (
        "a day in the life of persons who are made up"
    ),
    Place(
        "casebook/checks/legionowo_2017.py", "days_after(case.period.last, SUSTAINED)"
    ): _CONVENTION,
    Place("outcomes/metrics/derived_facts.py", "Shifted(_spell.exit, SUSTAINED)"): (
        _CONVENTION
    ),
    Place(
        "outcomes/metrics/projects.py", "at_least(person.followed_days, SUSTAINED)"
    ): _CONVENTION,
    Place(
        "programmes/cis/presence.py", "times(_week.class_days, Fraction(1, 5))"
    ): "five class days are the usual week of OP-14, and no number of the act",
    Place("programmes/cis/part_month.py", "less_than(month.month_days, 30)"): (
        "a month below 30 days is a February: the calendar"
    ),
}
"""Legal numbers that stand elsewhere, each with the reason why it may."""

_WRITTEN = "written out for the reader, not compared"
_KEY = "interpretation.key"
CHOICES = {
    Place("casebook/checks/wysokie_mazowieckie_2019.py", f"one.{_KEY}"): _WRITTEN,
    Place("cli/notes.py", f"c.{_KEY}"): _WRITTEN,
}
"""Where an interpretation's key is read elsewhere, each with the reason why."""

MOVE = (
    "a number of the law stands outside of parameters: give it a parameter with its "
    "unit of law (a row in src/reintegra/parameters and in the double entry, "
    "tests/parameters/parameters.csv) and write the parameter in its place; a number "
    "that is no law goes into NUMBERS of this test, with the reason:"
)
GONE = "an exception is there for nothing, take it out of this test:"
SENTENCE = (
    "a condition, a term, a rule or a limit is written outside of programmes and "
    "outcomes/metrics: move it into the file of its programme:"
)
CHOICE = (
    "a program asks which interpretation was taken: let the sentence say what each "
    "one means, with by_interpretation or met_by_interpretation:"
)


def no_more_than(
    found: Collection[object], excepted: Collection[object], what: str
) -> None:
    """Allow what is excepted and nothing else, and no exception for nothing.

    Args:
        found: The places found.
        excepted: Those that are allowed.
        what: What to do about one that is not.
    """
    lists = (what, set(found) - set(excepted)), (GONE, set(excepted) - set(found))
    for told, places in lists:
        assert not places, "\n".join((told, *sorted(map(str, places))))


def legal() -> set[Fraction]:
    """List the numbers that `reintegra.parameters` holds, of all days."""
    return {
        Fraction(version.content)
        for parameter in parameters.every()
        for version in parameter.history.versions
        if isinstance(version.content, int | Fraction)
    }


def test_numbers_of_the_law_stand_in_parameters() -> None:
    """A literal that is a value of `parameters` is nowhere compared or multiplied."""
    law = legal()
    found = {
        place
        for file in modules()
        if not file.startswith("parameters/")
        for number, compared, place in numbers(file)
        if abs(number) in law - set(COUNTING if compared else UNITS)
    }

    no_more_than(found, NUMBERS, MOVE)


def test_sentences_stand_in_programmes_and_metrics() -> None:
    """No other room writes a condition, a term, a rule or a limit of its own."""
    rooms = "programmes/", "outcomes/metrics/", "grammar/", "reading/"
    found = {
        file for file in modules() if not file.startswith(rooms) and sentences(file)
    }

    conditions_of_the_project_itself = {"casebook/przasnysz_2010.py"}
    no_more_than(found, conditions_of_the_project_itself, SENTENCE)


def test_only_the_grammar_and_its_readings_choose_by_interpretation() -> None:
    """Elsewhere a sentence says what each interpretation means, all of them at once."""
    found = {
        place
        for file in modules()
        if not file.startswith(("grammar/", "reading/", "law/"))
        for place in choices(file)
    }

    no_more_than(found, CHOICES, CHOICE)


def test_a_month_of_the_civil_code_is_one_number() -> None:
    """Days are counted by the number that `parameters` holds."""
    assert {one.content for one in TERM_NONCONTINUOUS_MONTH_DAYS.history.versions} == {
        MONTH_DAYS
    }


@pytest.mark.parametrize(
    ("found", "excepted", "told"), [({"a"}, set(), MOVE), (set(), {"a"}, GONE)]
)
def test_whoever_breaks_the_promise_is_told_what_to_do(
    found: set[str], excepted: set[str], told: str
) -> None:
    """With the places, one a line."""
    with pytest.raises(AssertionError, match=rf"^{re.escape(told)}\s+a\b"):
        no_more_than(found, excepted, MOVE)


@pytest.mark.parametrize(
    "code",
    ["x >= 180", "180 < x", "x * 180", "shift(day, 180)", "at_most(x, 180)", "A == x"],
)
def test_a_legal_number_is_noticed(code: str) -> None:
    """However it is written: compared, multiplied, moved by, under a name."""
    found = [number for number, _, _ in numbers_in(ast.parse(f"A = 180\n{code}"))]

    assert found == [180]


@pytest.mark.parametrize(
    "code",
    [
        "under.of(op.OP_33).interpretation.key == 'x'",
        "meanings[choice.interpretation.key]",
        "choice.interpretation == op.OP_33.from_start",
        "match choice.interpretation:\n    case op.OP_33.from_start: ...",
    ],
)
def test_choosing_is_noticed(code: str) -> None:
    """However it is written: by key, by name, by a table, by cases."""
    assert list(choices_in(ast.parse(code)))


@pytest.mark.parametrize("code", ["len(x) > 180", "day.weekday() == 5", "[x] * 180"])
def test_counting_is_no_law(code: str) -> None:
    """How long a list is, or which day of a week it is, is for the program to know."""
    assert list(numbers_in(ast.parse(code))) == []
