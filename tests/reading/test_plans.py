"""Plans and the reader: a compiled law answers as the words do, for every record."""

from datetime import date, timedelta
from functools import cache
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import Interpretations
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import ByInterpretation, Formula, Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_nodes, turning_days
from tests.things import DAYS, Thing, formulas, interpretations, rules, things
from tests.timelines import values
from tests.truth_table import possible, varied
from tests.twice import Asked, asked_twice, same, same_texts

FEW = settings(max_examples=max(settings().max_examples // 2, 10))
days = st.sampled_from(DAYS)


@cache
def provisions() -> tuple[Rule | Formula, ...]:
    """Return every rule and formula of the library, those of limits too."""
    found = [one.rule if isinstance(one, Limit) else one for _, one in values()]
    said = [one for one in found if isinstance(one, Rule | Formula)]
    return tuple({id(one): one for one in said}.values())


def cases(said: Rule | Formula, chance: Random) -> list[Asked]:
    """Make records around every turning day, under any interpretation."""
    words = list(iter_nodes(said, LawScope()))
    points = {one.point for one in words if isinstance(one, ByInterpretation)}
    beside = {day + timedelta(n) for day in turning_days(said) for n in (-1, 0, 1)}
    found: list[Asked] = []
    for day in sorted(beside):
        taken = {p: chance.choice(p.interpretations) for p in points}
        under = Interpretations(taken, unverified=chance.random() < 0.5)
        facts = varied(said, day, under)
        for unknown in (0.0, 0.1, 0.4):
            row = {
                name: None if chance.random() < unknown else chance.choice(some[1:])
                for name, some in facts.items()
            }
            record = possible(said.record, row)
            if record is not None:
                found.append((said, record, day, under, None))
    return found


def test_every_provision_of_the_library_answers_as_the_reader_does() -> None:
    """On each turning day, the day before and the day after, whatever is known."""
    for said in provisions():
        many = asked_twice(*cases(said, Random(said.key)))  # noqa: S311 - no secret
        for number, (found, read) in enumerate(many):
            if number % 7 == 0:
                same_texts(found, read)
            same(found, read)


@FEW
@given(rules(), st.lists(things, min_size=2, max_size=2), days, interpretations)
def test_any_rule_answers_as_the_reader_does(
    rule: Rule, records: list[Thing], day: date, under: Interpretations
) -> None:
    """Whatever the grammar can say: answers, reasons, what is missing, errors."""
    asked = [(rule, one, day, under, None) for one in records]
    for found, read in asked_twice(*asked):
        same_texts(found, read)
        same(found, read)


@FEW
@given(formulas, st.lists(things, min_size=2, max_size=2), days, interpretations)
def test_any_formula_answers_as_the_reader_does(
    formula: Formula, records: list[Thing], day: date, under: Interpretations
) -> None:
    """So do amounts and their lines, to the last fraction."""
    asked = [(formula, one, day, under, None) for one in records]
    for found, read in asked_twice(*asked):
        same_texts(found, read)
        same(found, read)
