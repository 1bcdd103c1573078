"""Write the answers for a register into a folder, with what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

import typer
from attrs import evolve

from reintegra.cli.deciding import NAMES
from reintegra.cli.delivery import IMPERFECT, aside, written
from reintegra.cli.phrases import phrase
from reintegra.cli.progress import progress
from reintegra.cli.screen import screen
from reintegra.cli.verdict_list import Files, VerdictList
from reintegra.interop.table import refused_file

_STREAMS = Path("/dev"), Path("/dev/fd")
"""Where even a file goes on from where it was read to, on some systems."""


def write_list(verdicts: VerdictList, out: Path) -> None:
    """Decide and write row by row; show the summary, and exit with 1 if not clean.

    Raises:
        RegisterError: The register cannot be read, or the folder not be written to.
    """
    lang = verdicts.lang
    with (
        _lasting(verdicts.source) as source,
        aside(out, NAMES) as (answers, rejected, result),
    ):
        with progress(source) as told:
            files = Files(answers, rejected)
            summary = evolve(verdicts, source=source).write(files, told)
        result.write(written(summary.data(lang)).encode())
    seen = screen(lang)
    summary.show(seen)
    seen.line(phrase("written", lang, place=out, files=", ".join(NAMES)))
    if not summary.clean:
        raise typer.Exit(IMPERFECT)


@contextmanager
def _lasting(source: Path) -> Iterator[Path]:
    """Give a file that can be read twice: a copy of the same name, of a pipe.

    Raises:
        RegisterError: It cannot be read.
    """
    if source.is_file() and source.parent not in _STREAMS:
        yield source
        return
    with TemporaryDirectory() as folder:
        copy = Path(folder, source.name)
        with refused_file(source), source.open("rb") as piped, copy.open("wb") as file:
            copyfileobj(piped, file)
        yield copy
