"""What the tests of the command share: a way to run it."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from reintegra.cli.app import app

HEADS = {
    "stays": "id,start,end,extension_months",
    "marks": "id,day,mark",
    "sickness": "id,first,last",
}


def run(*arguments: object) -> Result:
    """Run the command as a user does who has no terminal."""
    return CliRunner().invoke(app, [str(one) for one in arguments])


def answered(result: Result) -> Any:
    """Read what was printed as JSON; there must be nothing else."""
    return json.loads(result.stdout)


def rows(file: Path) -> list[dict[str, str]]:
    """Read a CSV file that was written."""
    text = StringIO(file.read_bytes().decode(), newline="")
    return list(csv.DictReader(text, strict=True))


def centre(folder: Path, **lines: str) -> Path:
    """Write the files of a centre, their rows parted by blanks."""
    for name, head in HEADS.items():
        text = "\n".join([head, *lines.get(name, "").split()]) + "\n"
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder
