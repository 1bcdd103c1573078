"""Suppression of small counts in a whole report.

The counts that are shown divide the persons into parts: two persons are in one part if
they are in the same counts. Every sum or difference of counts is a count of some of
these parts. So a count is shown only if every part stays empty or at least as large as
the threshold. Counts are tried in the order of the report, totals before their rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from attrs import define, evolve, field

from reintegra.errors import FactError
from reintegra.outcomes.reports.cells import Blank, Cell, PersonCount, Persons, Share
from reintegra.outcomes.reports.tables import ReportTable

_LEAST, _WHERE = 3, "suppressed"


def suppress_tables(
    tables: Iterable[ReportTable], threshold: int
) -> Iterator[ReportTable]:
    """Yield tables without the counts from which small groups would follow.

    Raises:
        FactError: *threshold* is no whole number, or below 3: with 2, a hidden count
            could only be 1.
    """
    if type(threshold) is not int or threshold < _LEAST:
        raise FactError(_WHERE, "threshold", threshold, "a whole number, 3 or more")
    parts = _ShownParts(threshold)
    for table in tables:
        rows = []
        for row in table.rows:
            cells = tuple(map(parts.shown_cell, row.cells))
            rows.append(evolve(row, cells=cells))
        yield evolve(table, rows=tuple(rows))


@define
class _ShownParts:
    """The parts into which the counts shown so far divide persons."""

    threshold: int
    parts: list[frozenset[str]] = field(factory=list)

    def shown_cell(self, cell: Cell) -> Cell:
        """Return a cell as it may be shown: counts without ids, or hidden."""
        if isinstance(cell, Persons):
            fits = self._add(cell.ids) and self._add(cell.unknown)
            count = PersonCount(cell.count, len(cell.unknown))
            return count if fits else Blank.HIDDEN
        if isinstance(cell, Share):
            return self._share(cell)
        return cell

    def _share(self, cell: Share) -> Fraction | Blank:
        if not (self._add(cell.of.ids) and self._add(cell.part.ids)):
            return Blank.HIDDEN
        return Blank.NOT_DEFINED if cell.value is None else cell.value

    def _add(self, ids: frozenset[str]) -> bool:
        """Add a count to those shown, if every part stays empty or large enough."""
        found = [piece for part in self.parts for piece in (part & ids, part - ids)]
        found.append(ids.difference(*self.parts))
        found = [part for part in found if part]
        if any(len(part) < self.threshold for part in found):
            return False
        self.parts = found
        return True
