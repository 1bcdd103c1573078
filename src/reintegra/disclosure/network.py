"""A table as a network: a cell is an arc between its row and its column.

What flows into a line flows out of it, as parts add up to their total. Two tables of
whole numbers that agree with what is published differ by closed walks through hidden
cells; so the least and the greatest count a hidden cell can have are found by flows,
exactly, in whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush
from itertools import count as counter
from typing import TypeAlias

from reintegra.disclosure.cross_table import TOTAL, Cell
from reintegra.values import frozen

Node: TypeAlias = tuple[str, str]
Came: TypeAlias = dict[Node, tuple[Cell, Node] | None]


def ends(cell: Cell) -> tuple[Node, Node]:
    """Return the two lines of a cell, from which and into which it flows.

    >>> ends(("woman", "work"))
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
    """The cells of a table and what flows through them.

    Attributes:
        flow: The count of every cell.
        least: The least count that a hidden cell can have: 1 where a count of 0 is
            never hidden, as whoever reads the table sees.
    """

    flow: Mapping[Cell, int]
    least: int = 0

    def passages(self, cell: Cell) -> Iterator[tuple[Node, Node]]:
        """Go through the ways a hidden cell opens: up, and down unless it is least."""
        tail, head = ends(cell)
        yield tail, head
        if self.flow[cell] > self.least:
            yield head, tail

    def _doors(self, cells: Iterable[Cell]) -> dict[Node, list[tuple[Node, Cell]]]:
        """Return, for each line, the lines next to it through *cells*."""
        found: dict[Node, list[tuple[Node, Cell]]] = {}
        for cell in sorted(cells):
            for here, there in self.passages(cell):
                found.setdefault(here, []).append((there, cell))
        return found

    def explore(self, start: Node, through: Iterable[Cell]) -> Came:
        """Return the lines reached through hidden cells, each with how it was."""
        doors = self._doors(through)
        came: Came = {start: None}
        queue = [start]
        for node in queue:
            for there, cell in doors.get(node, ()):
                if there not in came:
                    came[there] = cell, node
                    queue.append(there)
        return came

    # -- can a hidden cell be computed?

    def walls(self, cell: Cell, hidden: frozenset[Cell]) -> frozenset[Cell] | None:
        """Return the cells one of which must be hidden so that *cell* is not pinned.

        Returns:
            ``None`` where *cell* can already have another count.
        """
        tail, head = ends(cell)
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
            for here, there in self.passages(other)
            if (here in up and there not in up) or (here in down and there not in down)
        )

    def cheapest(
        self, cell: Cell, hidden: frozenset[Cell], price: Mapping[Cell, int]
    ) -> frozenset[Cell]:
        """Return the cells that let *cell* be more at the least price (Dijkstra).

        Args:
            cell: A hidden cell that is pinned; its totals always leave it a way.
            hidden: The cells that are hidden, and cost nothing more.
            price: What hiding each further cell costs; a cell without a price stays.
        """
        costs = dict(price) | dict.fromkeys(hidden, 0)
        del costs[cell]
        goal, start = ends(cell)
        doors, order, settled = self._doors(costs), counter(), set[Node]()
        heap = [(0, next(order), start, frozenset[Cell]())]
        while heap[0][2] != goal:
            cost, _, node, used = heappop(heap)
            if node not in settled:
                settled.add(node)
                for there, other in doors[node]:
                    step = cost + costs[other], next(order), there, used | {other}
                    heappush(heap, step)
        return heap[0][3] - hidden

    # -- between which counts can it lie?

    def bounds(self, cell: Cell, hidden: frozenset[Cell]) -> tuple[int, int | None]:
        """Return the least and the greatest count that *cell* can have.

        Returns:
            Two whole numbers; ``None`` as the second where there is no greatest.
        """
        tail, head = ends(cell)
        count, others = self.flow[cell], hidden - {cell}
        more = self._most(head, tail, others, None)
        fewer = self._most(tail, head, others, count - self.least)
        return count - (fewer or 0), None if more is None else count + more

    def _most(
        self, start: Node, goal: Node, through: frozenset[Cell], cap: int | None
    ) -> int | None:
        """Find the greatest flow between two lines, ``None`` where it has no end."""
        flow = dict(self.flow)
        now, sent = Network(flow, self.least), 0
        while cap is None or sent < cap:
            came = now.explore(start, through)
            if goal not in came:
                return sent
            steps = list(_back(came, goal))
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


def _back(came: Came, goal: Node) -> Iterator[tuple[Cell, bool]]:
    """Go back over a way, cell by cell, with whether it is passed upwards."""
    node = goal
    while (step := came[node]) is not None:
        cell, before = step
        yield cell, ends(cell) == (before, node)
        node = before
