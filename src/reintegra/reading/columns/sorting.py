"""Read names as columns: of each row what it counts as, null where not known."""

from __future__ import annotations

from typing import assert_never

import narwhals.stable.v2 as nw

from reintegra.grammar.names import Cases, NameTerm, NotKnown, Sorting
from reintegra.grammar.nodes import ByInterpretation
from reintegra.law.timeline import Version
from reintegra.reading.columns.column import Name, name
from reintegra.reading.columns.reader import Reader


def sorted_by(reader: Reader, sorting: Sorting) -> Name:
    """Read *sorting* by the law of the days; null where it is not in force."""

    def read(version: Version[NameTerm]) -> Name:
        return name_of(reader, version.require())

    return reader.days.name(sorting.law, read)


def name_of(reader: Reader, term: NameTerm) -> Name:
    """Read *term* as a column of names."""
    match term:
        case str():
            return term
        case NotKnown():
            return None
        case ByInterpretation():
            (taken,) = reader.days.view.interpretations(term)
            return name_of(reader, taken)
        case Cases():
            return _first(reader, term)
        case _:
            assert_never(term)


def _first(reader: Reader, term: Cases) -> Name:
    found = name_of(reader, term.otherwise)
    for condition, given in reversed(term.cases):
        met = reader.holds(condition)
        if isinstance(met, nw.Expr):
            then, rest = name(name_of(reader, given)), nw.when(~met).then(name(found))
            found = nw.when(met).then(then).otherwise(rest)
        elif met is None:
            found = None
        elif met:
            found = name_of(reader, given)
    return found
