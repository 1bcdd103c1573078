"""The cells of some rows of a file, column by column."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from attrs import frozen


class TextColumns(Protocol):
    """The cells of some rows, without the blanks around them."""

    @abstractmethod
    def column(self, name: str) -> Sequence[str]:
        """Return the cells of a column."""

    @abstractmethod
    def row(self, place: int) -> dict[str, str]:
        """Return the cells of a row, by column."""

    @abstractmethod
    def codes(self, names: Iterable[str], words: Mapping[str, int]) -> dict[str, bytes]:
        """Return a byte for each cell of some columns, by what it says.

        Args:
            names: The columns.
            words: The byte of every text; asked for one, it may learn it.
        """


@frozen(eq=False)
class Lists:
    """The cells of each column in a list."""

    cells: Mapping[str, Sequence[str]]

    def column(self, name: str) -> Sequence[str]:
        """Return the cells of a column."""
        return self.cells[name]

    def row(self, place: int) -> dict[str, str]:
        """Return the cells of a row, by column."""
        return {name: column[place] for name, column in self.cells.items()}

    def codes(self, names: Iterable[str], words: Mapping[str, int]) -> dict[str, bytes]:
        """Return a byte for each cell of some columns, by what it says."""
        code = words.__getitem__
        return {name: bytes(map(code, self.cells[name])) for name in names}
