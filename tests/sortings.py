"""Made-up sortings of made-up things: every sentence that gives a name."""

from functools import cache

from hypothesis import strategies as st

from reintegra.grammar.names import Cases, NameTerm, NotKnown, Sorting, names
from reintegra.law.open_points import OP_05
from reintegra.law.timeline import Timeline
from tests.things import Thing, conditions, timelines

NAMES = (
    ("small", "mały", "small"),
    ("large", "duży", "large"),
    ("odd", "nietypowy", "odd"),
)


@cache
def name_terms(depth: int = 2) -> st.SearchStrategy[NameTerm]:
    """Return sentences that give a name, none nested deeper than *depth*."""
    names_: list[NameTerm] = ["small", "large", "odd", NotKnown()]
    leaves = st.sampled_from(names_)
    if depth == 0:
        return leaves
    below = name_terms(depth - 1)
    cases = st.lists(st.tuples(conditions(depth), below), min_size=1, max_size=3)
    return st.one_of(
        leaves,
        st.builds(Cases, cases.map(tuple), below),
        st.builds(lambda a, b: names(OP_05, subtract=a, due_days=b), below, below),
    )


def sorting(law: Timeline[NameTerm]) -> Sorting:
    """Make a sorting of things."""
    return Sorting("thing.KIND", "rodzaj", "kind", Thing, NAMES, law)


sortings = timelines(name_terms()).map(sorting)
