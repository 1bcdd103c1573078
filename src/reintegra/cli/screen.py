"""The screen: plain tables that fit a terminal, or 100 columns where there is none."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from attrs import frozen
from rich import box
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from reintegra.cli.words import say
from reintegra.reading.numbers import Language
from reintegra.reading.sheets import visible

WIDTH = 100
_RIGHT = frozenset({"amount", "count", "row", "value"})


@frozen
class Screen:
    """Where people read results, in one language."""

    lang: Language
    console: Console

    def heading(self, text: str) -> None:
        """Print a heading."""
        self.console.print()
        self.console.print(Text(shown(text), style="bold"))

    def line(self, text: str) -> None:
        """Print a line of text."""
        self.console.print(Text(shown(text)))

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Print a table; *columns* are words of the command."""
        table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
        for name in columns:
            head = say(name, self.lang)
            right: JustifyMethod = "right" if name in _RIGHT else "left"
            table.add_column(head, justify=right, overflow="fold")
        for row in rows:
            table.add_row(*(Text(shown(cell)) for cell in row))
        self.console.print(table)


def screen(lang: Language) -> Screen:
    """Open the screen: as wide as the terminal, or 100 columns and no colour."""
    width = None if sys.stdout.isatty() else WIDTH
    return Screen(
        lang, Console(width=width, markup=False, emoji=False, highlight=False)
    )


def shown(text: str) -> str:
    r"""Write out what a terminal would take for a command, tabs and returns as well.

    >>> shown("a\x1b[2Jb\t")
    'a\\x1b[2Jb\\t'
    """
    return visible(text).replace("\t", r"\t").replace("\r", r"\r")
