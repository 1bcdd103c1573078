"""Which further cells to hide, at the least cost (*ukrywanie wtórne*).

The search tries the cheapest way for one cell after another, and then looks for
anything cheaper, as far as a fixed number of looks allows.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import define, field

from reintegra.disclosure.cross_table import Cell, Line
from reintegra.disclosure.network import Network
from reintegra.values import frozen

LOOKS = 10_000
"""How many times the search looks at a line or a hidden cell before it settles."""

Cells = frozenset[Cell]


@frozen
class Task:
    """What is to be hidden, and what may be hidden besides.

    Attributes:
        network: The table.
        lines: Its totals with their parts.
        primary: The cells that must be hidden.
        free: The cells that may be hidden besides.
        sensitive: Whether some cells, taken together, may not be published.
    """

    network: Network
    lines: tuple[Line, ...]
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
    """The cells to hide.

    Attributes:
        hidden: They, primary ones included.
        least: Whether it was made sure that nothing cheaper would do.
    """

    hidden: Cells
    least: bool


def plan(task: Task) -> Plan:
    """Choose the cells to hide so that no hidden one can be computed.

    No line may publish, by its total and the cells shown, the sum of hidden cells that
    is itself too small; and each hidden cell must have at least two counts, in tables
    of whole numbers that agree with what is shown. Among the choices the
    least sum of counts is hidden besides, then the fewest cells; ties go by the order
    of the labels, never by the order of rows.
    """
    return _Search(task).run()


@define
class _Search:
    """One search for the cheapest cells to hide."""

    task: Task
    price: dict[Cell, int] = field(init=False)
    looks: int = 0

    def __attrs_post_init__(self) -> None:
        self.price = self.task.price

    def run(self) -> Plan:
        best = self.first()
        most = self.cost(best)
        stack = [(self.task.primary, Cells(), Cells(), 0)]
        while stack and self.looks < LOOKS:
            hidden, barred, safe, cost = stack.pop()
            if cost >= most:
                continue
            wanted, safe = self.wanted(hidden, safe)
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

    def first(self) -> Cells:
        """Hide the cheapest cells for one line and one cell after another."""
        hidden, safe = self.task.primary, Cells()
        while True:
            line = self.short(hidden)
            if line is not None:
                hidden |= {self.by_price(line)[0]}
                continue
            cell, _, safe = self.pinned(hidden, safe)
            if cell is None:
                return hidden
            hidden |= self.task.network.cheapest(cell, hidden, self.price)

    def cost(self, hidden: Cells) -> int:
        return sum(self.price[cell] for cell in hidden - self.task.primary)

    def by_price(self, cells: Cells) -> list[Cell]:
        return sorted(cells, key=lambda cell: (self.price[cell], cell))

    # -- what is still to be seen to

    def wanted(self, hidden: Cells, safe: Cells) -> tuple[Cells | None, Cells]:
        """Return cells of which one must be hidden, ``None`` where all is well."""
        line = self.short(hidden)
        if line is not None:
            return line, safe
        _, walls, safe = self.pinned(hidden, safe)
        return None if walls is None else walls & self.task.free, safe

    def short(self, hidden: Cells) -> Cells | None:
        """Return the cells to choose from in a line that gives a small sum away."""
        self.looks += 1
        for line in self.task.lines:
            kept = hidden.intersection(line.parts)
            if kept and line.total not in hidden and self.task.sensitive(kept):
                return (line.cells & self.task.free) - hidden
        return None

    def pinned(
        self, hidden: Cells, safe: Cells
    ) -> tuple[Cell | None, Cells | None, Cells]:
        """Return a hidden cell that can be computed, and the cells that free it.

        A cell that is safe stays safe when more is hidden, and is not looked at again.
        """
        for cell in sorted(hidden - safe):
            self.looks += 1
            walls = self.task.network.walls(cell, hidden)
            if walls is not None:
                return cell, walls, safe
            safe |= {cell}
        return None, None, safe
