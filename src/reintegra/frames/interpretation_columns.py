"""Interpretations by column: each row has its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, TypeAlias

from attrs import evolve, frozen

from reintegra.errors import ArgumentError, UnknownNameError
from reintegra.grammar.nodes import ByInterpretation
from reintegra.grammar.scope import AnyRule, LawScope
from reintegra.grammar.walk import iter_nodes
from reintegra.law.interpretations import Interpretations
from reintegra.law.open_points import POINTS
from reintegra.law.points import Interpretation, OpenPoint
from reintegra.reading.columns.expressions.compiled import Way

Under: TypeAlias = Interpretations | Mapping[Any, str | Interpretation]
"""How open points are read: by interpretations for all rows, or by a mapping of points
or their ids, each to the column with the key of each row's own interpretation, or to
one interpretation for all rows. Where such a column is null, as for every other point,
the default counts."""


@frozen
class RowInterpretations:
    """How open points are read, some of them by each row's own interpretation.

    Attributes:
        always: The interpretations for all rows.
        columns: The column of each point that is read by row.
    """

    always: Interpretations
    columns: tuple[tuple[OpenPoint, str], ...] = ()

    @classmethod
    def of(cls, under: Under) -> RowInterpretations:
        """Take what came as *under*.

        Raises:
            ArgumentError: A point has neither a column nor an interpretation of its
                own, or it comes twice: by itself and by its id.
            UnknownNameError: There is no such point.
        """
        if isinstance(under, Interpretations):
            return cls(under)
        columns, always = list[tuple[OpenPoint, str]](), dict[str, Interpretation]()
        given = dict[str, object]()
        for named, how in under.items():
            point = named if isinstance(named, OpenPoint) else _point(named)
            if given.setdefault(point.id, how) != how:
                expected = "one column or interpretation"
                got, where = [given[point.id], how], "frames"
                raise ArgumentError(where, f"under[{point.id!r}]", got, expected)
            if isinstance(how, str):
                columns.append((point, how))
            else:
                always[point.id] = how
        return cls(Interpretations(always), tuple(columns))

    def ways(self, said: AnyRule, scope: LawScope) -> Iterator[tuple[Way, LawScope]]:
        """Go through the ways in which rows read a provision.

        Args:
            said: The provision.
            scope: The law that it is read by.

        Returns:
            What columns must hold, each with the law that is read then.
        """
        if not self.columns:
            yield (), scope
            return
        words = iter_nodes(said, evolve(scope, under=None))
        met = {one.point.id for one in words if isinstance(one, ByInterpretation)}
        columns = [(point, name) for point, name in self.columns if point.id in met]
        for keys in product(*(point.keys for point, _ in columns)):
            chosen, way = dict(self.always.chosen), list[tuple[str, str, bool]]()
            for (point, column), key in zip(columns, keys, strict=True):
                chosen[point.id] = key
                default = not point.ask and point.default.key == key
                way.append((column, key, default))
            yield tuple(way), evolve(scope, under=Interpretations(chosen))

    def of_row(self, values: Mapping[str, str | None]) -> Interpretations:
        """Return the interpretations of one row.

        Args:
            values: What it holds in each column of them.
        """
        if not self.columns:
            return self.always
        own = {point.id: values[column] for point, column in self.columns}
        known = {id_: key for id_, key in own.items() if key is not None}
        return Interpretations(dict(self.always.chosen) | known)


def _point(named: object) -> OpenPoint:
    if not isinstance(named, str):
        where = "frames"
        raise ArgumentError(where, "under", named, "open points or their ids")
    if named not in POINTS:
        kind = "open point"
        raise UnknownNameError(kind, named, POINTS)
    return POINTS[named]
