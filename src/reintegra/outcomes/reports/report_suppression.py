"""Hide the counts of a report that speak of too few, alone or taken together.

Counts that are shown divide persons into those whom the same counts hold: any sum or
difference of counts is a count of some of these parts. A count is shown if it leaves
every part empty or not smaller than the threshold, so that nothing of the kind speaks
of fewer. Counts are looked at in the order of the report, totals before their rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from attrs import define, evolve, field

from reintegra.disclosure.suppress import CONVENTION
from reintegra.errors import FactError
from reintegra.outcomes.reports.cells import Blank, Cell, Counted, Persons, Share
from reintegra.outcomes.reports.tables import Tabled

TOLD = CONVENTION
_LEAST, _WHERE = 3, "suppressed"


def thinned(tables: Iterable[Tabled], threshold: int) -> Iterator[Tabled]:
    """Go through tables without the counts that would tell of few.

    Raises:
        FactError: *threshold* is below 3, where a hidden count would be told by the
            rule that hides it, or no whole number.
    """
    if type(threshold) is not int or threshold < _LEAST:
        raise FactError(_WHERE, "threshold", threshold, "a whole number, 3 or more")
    parts = _Parts(threshold)
    for table in tables:
        rows = []
        for row in table.rows:
            cells = tuple(map(parts.shown, row.cells))
            rows.append(evolve(row, cells=cells))
        yield evolve(table, rows=tuple(rows))


@define
class _Parts:
    """The parts into which the counts shown so far divide persons."""

    threshold: int
    parts: list[frozenset[str]] = field(factory=list)

    def shown(self, cell: Cell) -> Cell:
        """Return what may be shown of a cell; persons are then numbers only."""
        if isinstance(cell, Persons):
            fits = self._add(cell.ids) and self._add(cell.unknown)
            count = Counted(cell.count, len(cell.unknown))
            return count if fits else Blank.HIDDEN
        if isinstance(cell, Share):
            return self._share(cell)
        return cell

    def _share(self, cell: Share) -> Fraction | Blank:
        if not (self._add(cell.of.ids) and self._add(cell.part.ids)):
            return Blank.HIDDEN
        return Blank.NOT_DEFINED if cell.value is None else cell.value

    def _add(self, ids: frozenset[str]) -> bool:
        """Show a count, if every part that it leaves is empty or large enough."""
        found = [piece for part in self.parts for piece in (part & ids, part - ids)]
        found.append(ids.difference(*self.parts))
        found = [part for part in found if part]
        if any(len(part) < self.threshold for part in found):
            return False
        self.parts = found
        return True
