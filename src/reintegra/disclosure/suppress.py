"""Suppression of small counts of persons, and of counts that give them away.

No act sets a least number of persons: the act on official statistics only forbids to
link data to a person. A threshold is a convention (often 3; 5 or more for sensitive
matters), so the caller gives it. The numbers of the act are about business data: see
`reintegra.disclosure.entities`.

Source: art. 38 ust. 1–2 ustawy o statystyce publicznej.
"""

from __future__ import annotations

from collections.abc import Callable

from reintegra.disclosure.cross_table import Counts, Table, sums
from reintegra.disclosure.network import Network
from reintegra.disclosure.secondary_suppression import Cells, Task, plan
from reintegra.disclosure.suppressed_table import (
    HidingReason,
    Protection,
    SuppressedTable,
)
from reintegra.errors import FactError
from reintegra.law.acts import STATISTICS
from reintegra.law.evidence import Evidence
from reintegra.reading.record.notices import Notice
from reintegra.values import frozen

PERSONS = Protection(
    "persons",
    "próg liczby osób jest konwencją wybraną przez osobę, która sporządza tablicę",
    "the least number of persons is a convention, chosen by whoever makes the table",
    binding=False,
    evidence=Evidence.DERIVED,
    cites=(STATISTICS.at("art. 38 ust. 1–2"),),
)
"""Persons: no linkability is the law, the threshold is a convention."""

CONVENTION = Notice(
    "evidence",
    "próg liczby osób nie wynika z ustawy: jej liczby (trzy podmioty, trzy czwarte) "
    "dotyczą danych o działalności gospodarczej, a własne sprawozdanie jednostki "
    "podlega RODO",
    "the threshold for persons is in no act: its numbers (three entities, three "
    "quarters) bind business data, and a centre's own report is subject to the GDPR",
)


def suppress(
    table: Counts | Table | SuppressedTable, *, threshold: int, zeros: bool = False
) -> SuppressedTable:
    """Hide cells and totals below *threshold*, and further cells that give them away.

    Every hidden cell keeps at least two possible counts, in whole numbers that agree
    with everything shown (1 or more where zeros are never hidden). A total minus the
    shown cells never gives a sum below *threshold*. Among such choices, one with the
    smallest sum of further hidden counts is taken.

    Args:
        table: Counts of persons, as for `Table.of`; of a table that is suppressed
            nothing more is hidden.
        threshold: The least number of persons that may be shown: 2 or more. There is no
            default, as no act sets one.
        zeros: Whether a count of 0 is hidden, too. A 0 counts nobody, and readers
            often know that it must be 0; but "nobody of this group found work" is a
            statement about each of them.

    Returns:
        The table without the hidden counts, with the reasons, the bounds and the rule.

    Raises:
        FactError: A table that cannot be, a threshold below 2, or a suppressed table
            that was made by another threshold.

    Source:
        art. 38 ust. 1–2 ustawy o statystyce publicznej (no linkability, of persons,
        without a number); the threshold is a convention.

    >>> print(suppress({"woman": 15, "man": 2, "not said": 4}, threshold=3))
    |  | razem |
    | --- | --- |
    | woman | 15 |
    | man | · |
    | not said | · |
    | razem | 21 |
    """
    if type(threshold) is not int or threshold < _LEAST:
        raise FactError(_WHERE, "threshold", threshold, "a whole number, 2 or more")
    if isinstance(table, SuppressedTable):
        return _same_table(table, threshold, zeros=zeros)
    made = table if isinstance(table, Table) else Table.of(table)
    counts, least = made.counts, 0 if zeros else 1

    def few(cells: Cells) -> bool:
        return least <= sum(counts[cell] for cell in cells) < threshold

    free = Cells(cell for cell, count in made.cells if count or zeros)
    return Suppression(PERSONS, threshold, free, few, zeros, least, (CONVENTION,)).of(
        made
    )


_LEAST, _WHERE = 2, "suppress"


def _same_table(
    table: SuppressedTable, threshold: int, *, zeros: bool
) -> SuppressedTable:
    made = PERSONS, table.threshold, table.zeros
    if (table.rule, threshold, zeros) != made:
        wanted = f"threshold {threshold}, zeros {zeros}, {PERSONS.key}"
        was = f"threshold {table.threshold}, zeros {table.zeros}, {table.rule.key}"
        raise FactError(_WHERE, "table", wanted, f"{was}; or the table itself")
    return table


@frozen
class Suppression:
    """The suppression of one table by a rule.

    Attributes:
        rule: The rule.
        threshold: The least number that is shown.
        free: The cells that may be hidden to protect others.
        few: A test of cells taken together: whether their sum is too small.
        zeros: Whether a count of 0 is hidden as well.
        least: The smallest possible count of a hidden cell, as every reader knows.
        notices: What a reader must know together with the table.
    """

    rule: Protection
    threshold: int
    free: Cells
    few: Callable[[Cells], bool]
    zeros: bool
    least: int
    notices: tuple[Notice, ...]

    def of(self, table: Table) -> SuppressedTable:
        """Return the table as it may be published."""
        counts = table.counts
        primary = Cells(cell for cell in counts if self.few(Cells({cell})))
        network = Network(counts, self.least)
        parts = sorted(sums(table.rows, table.columns), key=lambda line: line.total)
        found = plan(
            Task(network, tuple(parts), primary, self.free | primary, self.few)
        )
        hidden = [cell for cell in counts if cell in found.hidden]
        return SuppressedTable(
            table.rows,
            table.columns,
            tuple((cell, n) for cell, n in table.cells if cell not in found.hidden),
            tuple((cell, _reason(cell in primary)) for cell in hidden),
            tuple((cell, network.bounds(cell, found.hidden)) for cell in hidden),
            self.rule,
            self.threshold,
            self.zeros,
            found.least,
            self.notices,
        )


def _reason(primary: bool) -> HidingReason:  # noqa: FBT001 - one of two
    return HidingReason.PRIMARY if primary else HidingReason.COMPLEMENTARY
