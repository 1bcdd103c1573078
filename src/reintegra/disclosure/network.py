"""A table as a network of flows: a cell is an arc between its row and its column.

Parts add up to their total, so what flows into a line flows out of it. Two tables of
whole numbers with the same shown cells differ by closed paths through hidden cells.
Therefore the smallest and the largest possible count of a hidden cell are a minimal and
a maximal flow, exact in whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush
from itertools import count as counter
from typing import TypeAlias

from reintegra.disclosure.cross_table import TOTAL, Cell
from reintegra.values import frozen

Node: TypeAlias = tuple[str, str]
Reached: TypeAlias = dict[Node, tuple[Cell, Node] | None]


def lines_of(cell: Cell) -> tuple[Node, Node]:
    """Return the two lines of a cell: the one it flows from and the one it flows into.

    >>> lines_of(("woman", "work"))
    (('row', 'woman'), ('column', 'work'))
    """
    if isinstance(cell, str):
        row, column, forward = TOTAL, TOTAL, cell != TOTAL
    else:
        row, column = cell
        forward = (row == TOTAL) is (column == TOTAL)
    there, here = ("row", row), ("column", column)
    return (there, here) if forward else (here, there)


@frozen
class Network:
    """The cells of a table and their flow.

    Attributes:
        flow: The count of every cell.
        least: The smallest possible count of a hidden cell: 1 where a count of 0 is
            never hidden, as every reader knows.
    """

    flow: Mapping[Cell, int]
    least: int = 0

    def directions(self, cell: Cell) -> Iterator[tuple[Node, Node]]:
        """Yield the directions in which a cell can change; down only above *least*."""
        tail, head = lines_of(cell)
        yield tail, head
        if self.flow[cell] > self.least:
            yield head, tail

    def _neighbours(self, cells: Iterable[Cell]) -> dict[Node, list[tuple[Node, Cell]]]:
        """Return, for each line, the lines next to it through *cells*."""
        found: dict[Node, list[tuple[Node, Cell]]] = {}
        for cell in sorted(cells):
            for here, there in self.directions(cell):
                found.setdefault(here, []).append((there, cell))
        return found

    def explore(self, start: Node, through: Iterable[Cell]) -> Reached:
        """Return the lines reached through hidden cells, each with the last step."""
        neighbours = self._neighbours(through)
        reached: Reached = {start: None}
        queue = [start]
        for node in queue:
            for there, cell in neighbours.get(node, ()):
                if there not in reached:
                    reached[there] = cell, node
                    queue.append(there)
        return reached

    # -- can a hidden cell be computed?

    def separating_cells(
        self, cell: Cell, hidden: frozenset[Cell]
    ) -> frozenset[Cell] | None:
        """Return the cells one of which must be hidden to protect *cell*.

        Returns:
            The shown cells between the lines that are reached and the others; ``None``
            where *cell* can already have another count.
        """
        tail, head = lines_of(cell)
        others = hidden - {cell}
        up = self.explore(head, others)
        if tail in up:
            return None
        down = self.explore(tail, others) if self.flow[cell] > self.least else {}
        if head in down:
            return None
        return frozenset(
            other
            for other in self.flow.keys() - hidden
            for here, there in self.directions(other)
            if (here in up and there not in up) or (here in down and there not in down)
        )

    def cheapest(
        self, cell: Cell, hidden: frozenset[Cell], price: Mapping[Cell, int]
    ) -> frozenset[Cell]:
        """Return the cheapest cells whose hiding lets *cell* be larger (Dijkstra).

        Args:
            cell: A hidden cell that can be computed; a path over its totals exists.
            hidden: The cells that are hidden, and cost nothing more.
            price: What hiding each further cell costs; a cell without a price stays.
        """
        costs = dict(price) | dict.fromkeys(hidden, 0)
        del costs[cell]
        goal, start = lines_of(cell)
        neighbours, order, settled = self._neighbours(costs), counter(), set[Node]()
        heap = [(0, next(order), start, frozenset[Cell]())]
        while heap[0][2] != goal:
            cost, _, node, used = heappop(heap)
            if node not in settled:
                settled.add(node)
                for there, other in neighbours[node]:
                    step = cost + costs[other], next(order), there, used | {other}
                    heappush(heap, step)
        return heap[0][3] - hidden

    # -- the possible counts of a hidden cell

    def bounds(self, cell: Cell, hidden: frozenset[Cell]) -> tuple[int, int | None]:
        """Return the smallest and the largest count that *cell* can have.

        Returns:
            Two whole numbers; ``None`` as the second where there is no greatest.
        """
        tail, head = lines_of(cell)
        count, others = self.flow[cell], hidden - {cell}
        more = self._most(head, tail, others, None)
        fewer = self._most(tail, head, others, count - self.least)
        return count - (fewer or 0), None if more is None else count + more

    def _most(
        self, start: Node, goal: Node, through: frozenset[Cell], cap: int | None
    ) -> int | None:
        """Return the maximal flow between two lines, ``None`` where it has no end."""
        flow = dict(self.flow)
        now, sent = Network(flow, self.least), 0
        while cap is None or sent < cap:
            came = now.explore(start, through)
            if goal not in came:
                return sent
            steps = list(_path_back(came, goal))
            room = [flow[cell] - self.least for cell, up in steps if not up]
            if cap is not None:
                room.append(cap - sent)
            if not room:
                return None
            least = min(room)
            for cell, up in steps:
                flow[cell] += least if up else -least
            sent += least
        return sent


def _path_back(came: Reached, goal: Node) -> Iterator[tuple[Cell, bool]]:
    """Yield the cells of a path backwards, each with whether its count rises."""
    node = goal
    while (step := came[node]) is not None:
        cell, before = step
        yield cell, lines_of(cell) == (before, node)
        node = before
