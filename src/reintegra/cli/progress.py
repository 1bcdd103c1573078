"""How far a register was read: a bar for who sits at a terminal, nothing in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reintegra.cli.output import shown


@contextmanager
def progress(source: Path) -> Iterator[Callable[[int], object]]:
    """Show on standard error how far a file was read, if that is a terminal.

    Yields:
        What is told how many bytes were read so far.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415 - where somebody sees it
    from rich.progress import Progress  # noqa: PLC0415 - as above

    size = source.stat().st_size if source.is_file() else None
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(shown(source.name), total=size)
        yield lambda read: bar.update(task, completed=read)
