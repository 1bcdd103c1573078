"""Values of any public class: records at random, of other classes what was found."""

from functools import cache
from typing import Any

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from reintegra import FactError
from reintegra.grammar.facts import Kind, Label, labels
from tests.answers import answers
from tests.values_found import found


@cache
def every() -> dict[type, list[object]]:
    """Return values of every class: constants of the library, and its answers."""
    return found(*answers())


def facts_of(kind: type) -> dict[str, st.SearchStrategy[Any]] | None:
    """Return what each fact of a record may be, ``None`` where it has other fields."""
    facts = dict(labels(kind)) if attrs.has(kind) else {}
    if not facts or len(facts) < len(attrs.fields(kind)):
        return None
    return {name: st.none() | _of(label) for name, label in facts.items()}


def _of(label: Label) -> st.SearchStrategy[Any]:
    match label.kind:
        case Kind.FLAG:
            return st.booleans()
        case Kind.COUNT:
            return st.integers(label.low, label.high)
        case Kind.CHOICE:
            return st.sampled_from([name for name, _ in label.names])
        case _:
            return st.dates(label.first, label.last)


def values(kind: type) -> st.SearchStrategy[Any]:
    """Return values of a public class: records at random, of others what was found."""
    facts = facts_of(kind)
    if facts is not None:
        return st.fixed_dictionaries(facts).map(lambda given: _made(kind, given))
    those = [
        one for of, many in every().items() if issubclass(of, kind) for one in many
    ]

    assert those, f"no value of {kind.__qualname__}: let tests/answers.py make one"
    return st.sampled_from(those)


def _made(kind: type, given: dict[str, Any]) -> object:
    """Make a record, and another where its facts do not go together."""
    try:
        return kind(**given)
    except FactError:
        reject()
