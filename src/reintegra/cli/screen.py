"""The screen: plain tables that fit a terminal, or 100 columns where there is none."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from attrs import frozen
from rich import box
from rich.console import Console, JustifyMethod, RenderableType
from rich.table import Table
from rich.text import Text

from reintegra.cli.output import emit, shown
from reintegra.cli.phrases import phrase
from reintegra.reading.text.spaces import NO_BREAK, tied
from reintegra.values.text import ByLanguage, Language, in_language

WIDTH = 100
_LETTER = "\ue000"
"""Stands for a no-break space while lines are folded; of the private use area."""
_RIGHT = frozenset({"amount", "count", "persons", "row", "value"})


@frozen
class Screen:
    """Where people read results, in one language."""

    lang: Language
    console: Console

    def heading(self, text: str) -> None:
        """Print a heading."""
        emit("\n")
        self._print(Text(self._shown(text), style="bold"))

    def line(self, text: str) -> None:
        """Print a line of text."""
        self._print(Text(self._shown(text)))

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Print a table; *columns* are words of the command."""
        table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
        for name in columns:
            head = phrase(name, self.lang)
            right: JustifyMethod = "right" if name in _RIGHT else "left"
            table.add_column(head, justify=right, overflow="fold")
        for row in rows:
            table.add_row(*(Text(self._shown(cell)) for cell in row))
        self._print(table)

    def _shown(self, text: str) -> str:
        """Write out a text, its no-break spaces as letters that nothing folds at."""
        seen = shown(text)
        tight = in_language(ByLanguage(tied(seen), seen), self.lang)
        return tight.replace(NO_BREAK, _LETTER)

    def _print(self, what: RenderableType) -> None:
        with self.console.capture() as seen:
            self.console.print(what)
        emit(seen.get().replace(_LETTER, NO_BREAK))


def screen(lang: Language) -> Screen:
    """Open the screen: as wide as the terminal, or 100 columns and no colour."""
    width = None if sys.stdout.isatty() else WIDTH
    return Screen(
        lang, Console(width=width, markup=False, emoji=False, highlight=False)
    )
