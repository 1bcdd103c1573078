"""Hide counts that are too small, and those that would give them away.

Which number of persons is too few, no act says: of persons it says only that data may
not be linked to one of them, and it speaks of official statistics. A threshold is a
convention (3 often, 5 or more where the matter is sensitive), so the caller gives it.
The numbers that the act does set bind business data: `reintegra.disclosure.entities`.

Source: art. 38 ust. 1–2 ustawy o statystyce publicznej.
"""

from __future__ import annotations

from collections.abc import Callable

from reintegra.disclosure.cross_table import Given, Table, lines
from reintegra.disclosure.network import Network
from reintegra.disclosure.secondary_suppression import Cells, Task, plan
from reintegra.disclosure.suppressed import Protection, Suppressed, Why
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
    table: Given | Table | Suppressed, *, threshold: int, zeros: bool = False
) -> Suppressed:
    """Hide the cells and totals of fewer than *threshold* persons, and what tells them.

    A hidden cell has at least two counts among the tables of whole numbers, 0 or more,
    that agree with everything shown, and, where no 0 is ever hidden, 1 or more in what
    is hidden. Nor does a total, less the cells shown beside it, give away that a few
    hidden cells hold fewer than *threshold* persons together. Of the ways to do so, one
    is taken that hides the smallest sum of counts besides.

    Args:
        table: Counts of persons, as for `Table.of`; of a table that is suppressed
            nothing more is hidden.
        threshold: The least number of persons that may be shown: 2 or more. There is no
            default, as no act sets one.
        zeros: Whether a count of 0 is hidden, too. It names nobody, and readers often
            know that it must be 0; but where it says that nobody of a named group found
            work, it tells something of each of them.

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
    if isinstance(table, Suppressed):
        return _again(table, threshold, zeros=zeros)
    made = table if isinstance(table, Table) else Table.of(table)
    counts, least = made.counts, 0 if zeros else 1

    def few(cells: Cells) -> bool:
        return least <= sum(counts[cell] for cell in cells) < threshold

    free = Cells(cell for cell, count in made.cells if count or zeros)
    return Hiding(PERSONS, threshold, free, few, zeros, least, (CONVENTION,)).of(made)


_LEAST, _WHERE = 2, "suppress"


def _again(table: Suppressed, threshold: int, *, zeros: bool) -> Suppressed:
    made = PERSONS, table.threshold, table.zeros
    if (table.rule, threshold, zeros) != made:
        asked = f"threshold {threshold}, zeros {zeros}, {PERSONS.key}"
        was = f"threshold {table.threshold}, zeros {table.zeros}, {table.rule.key}"
        raise FactError(_WHERE, "table", asked, f"{was}; or the table itself")
    return table


@frozen
class Hiding:
    """How a table is made fit to be published.

    Attributes:
        rule: The rule.
        threshold: The least number that is shown.
        free: The cells that may be hidden to protect others.
        few: Whether cells, taken together, may not be published.
        zeros: Whether a count of 0 is hidden as well.
        least: The least count that a hidden cell can have, as every reader knows.
        told: What must be known beside it.
    """

    rule: Protection
    threshold: int
    free: Cells
    few: Callable[[Cells], bool]
    zeros: bool
    least: int
    told: tuple[Notice, ...]

    def of(self, table: Table) -> Suppressed:
        """Return the table as it may be published."""
        counts = table.counts
        primary = Cells(cell for cell in counts if self.few(Cells({cell})))
        network = Network(counts, self.least)
        parts = sorted(lines(table.rows, table.columns), key=lambda line: line.total)
        found = plan(
            Task(network, tuple(parts), primary, self.free | primary, self.few)
        )
        hidden = [cell for cell in counts if cell in found.hidden]
        return Suppressed(
            table.rows,
            table.columns,
            tuple((cell, n) for cell, n in table.cells if cell not in found.hidden),
            tuple((cell, _why(cell in primary)) for cell in hidden),
            tuple((cell, network.bounds(cell, found.hidden)) for cell in hidden),
            self.rule,
            self.threshold,
            self.zeros,
            found.least,
            self.told,
        )


def _why(primary: bool) -> Why:  # noqa: FBT001 - one of two
    return Why.PRIMARY if primary else Why.COMPLEMENTARY
