"""Secondary suppression: the cheapest further cells to hide (*ukrywanie wtórne*).

The search hides the cheapest cells for one unprotected cell after another. Then it
searches for a cheaper choice, up to a fixed number of steps.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import define, field

from reintegra.disclosure.cross_table import Cell, Sum
from reintegra.disclosure.network import Network
from reintegra.values import frozen

MAX_STEPS = 10_000
"""The largest number of checks of a line or a hidden cell in one search."""

Cells = frozenset[Cell]


@frozen
class Task:
    """The input of the search.

    Attributes:
        network: The table.
        lines: Its totals with their parts.
        primary: The cells that must be hidden.
        free: The cells that may be hidden in addition.
        sensitive: A test of cells taken together: whether their sum is too small.
    """

    network: Network
    lines: tuple[Sum, ...]
    primary: Cells
    free: Cells
    sensitive: Callable[[Cells], bool]

    @property
    def price(self) -> dict[Cell, int]:
        """What hiding a cell costs: its count, then one cell more."""
        scale = len(self.network.flow) + 1
        return {cell: self.network.flow[cell] * scale + 1 for cell in self.free}


@frozen
class Plan:
    """The result of the search.

    Attributes:
        hidden: The cells to hide, primary ones included.
        least: Whether it is certain that no cheaper choice exists.
    """

    hidden: Cells
    least: bool


def plan(task: Task) -> Plan:
    """Choose the cells to hide so that no hidden one can be computed.

    In no line may a sum of hidden cells that is too small follow from the total and the
    shown cells, and each hidden cell must have at least two possible counts. Among such
    choices the one with the smallest sum of further hidden counts is taken, then the
    one with the fewest cells; ties are broken by the labels.
    """
    return _Search(task).run()


@define
class _Search:
    """One search for the cheapest cells to hide."""

    task: Task
    price: dict[Cell, int] = field(init=False)
    steps: int = 0

    def __attrs_post_init__(self) -> None:
        self.price = self.task.price

    def run(self) -> Plan:
        best = self.first_plan()
        most = self.cost(best)
        stack = [(self.task.primary, Cells(), Cells(), 0)]
        while stack and self.steps < MAX_STEPS:
            hidden, barred, safe, cost = stack.pop()
            if cost >= most:
                continue
            wanted, safe = self.candidates(hidden, safe)
            if wanted is None:
                best, most = hidden, cost
                continue
            further = []
            for cell in self.by_price(wanted - barred):
                step = hidden | {cell}, barred, safe, cost + self.price[cell]
                further.append(step)
                barred |= {cell}
            stack += reversed(further)
        return Plan(best, least=not stack)

    def first_plan(self) -> Cells:
        """Hide the cheapest cells for one line and one cell after another."""
        hidden, safe = self.task.primary, Cells()
        while True:
            line = self.small_sum(hidden)
            if line is not None:
                hidden |= {self.by_price(line)[0]}
                continue
            cell, _, safe = self.computable(hidden, safe)
            if cell is None:
                return hidden
            hidden |= self.task.network.cheapest(cell, hidden, self.price)

    def cost(self, hidden: Cells) -> int:
        return sum(self.price[cell] for cell in hidden - self.task.primary)

    def by_price(self, cells: Cells) -> list[Cell]:
        return sorted(cells, key=lambda cell: (self.price[cell], cell))

    # -- what is still to be seen to

    def candidates(self, hidden: Cells, safe: Cells) -> tuple[Cells | None, Cells]:
        """Return cells of which one must be hidden, ``None`` where all is well."""
        line = self.small_sum(hidden)
        if line is not None:
            return line, safe
        _, walls, safe = self.computable(hidden, safe)
        return None if walls is None else walls & self.task.free, safe

    def small_sum(self, hidden: Cells) -> Cells | None:
        """Return the cells to choose from in a line that gives a small sum away."""
        self.steps += 1
        for line in self.task.lines:
            kept = hidden.intersection(line.parts)
            if kept and line.total not in hidden and self.task.sensitive(kept):
                return (line.cells & self.task.free) - hidden
        return None

    def computable(
        self, hidden: Cells, safe: Cells
    ) -> tuple[Cell | None, Cells | None, Cells]:
        """Return a hidden cell that can be computed, and the cells that free it.

        A cell that is safe stays safe when more is hidden, and is not looked at again.
        """
        for cell in sorted(hidden - safe):
            self.steps += 1
            walls = self.task.network.separating_cells(cell, hidden)
            if walls is not None:
                return cell, walls, safe
            safe |= {cell}
        return None, None, safe
