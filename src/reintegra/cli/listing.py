"""Write the answers for a register into a folder, with what they come to."""

from __future__ import annotations

from pathlib import Path

import typer

from reintegra.cli.delivery import IMPERFECT, aside, written
from reintegra.cli.phrases import phrase
from reintegra.cli.progress import progress
from reintegra.cli.screen import screen
from reintegra.cli.verdict_list import Files, VerdictList

NAMES = "verdicts.csv", "rejected.csv", "result.json"


def write_list(verdicts: VerdictList, out: Path) -> None:
    """Decide and write row by row; show the summary, and exit with 1 if not clean.

    Raises:
        RegisterError: The register cannot be read, or the folder not be written to.
    """
    lang = verdicts.lang
    with aside(out, NAMES) as (answers, rejected, result):
        with progress(verdicts.source) as told:
            summary = verdicts.write(Files(answers, rejected), told)
        result.write(written(summary.data(lang)).encode())
    seen = screen(lang)
    summary.show(seen)
    seen.line(phrase("written", lang, place=out, files=", ".join(NAMES)))
    if not summary.clean:
        raise typer.Exit(IMPERFECT)
