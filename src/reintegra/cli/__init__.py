"""The command ``reintegra``, for people and for programs (extra `cli`)."""

from __future__ import annotations

import sys
from io import TextIOWrapper

_NEEDED = (
    "reintegra: got an installation without the command's libraries, expected the "
    "extra 'cli': pip install 'reintegra[cli]'\n"
)
UNUSABLE = 2
"""Exit code where what came cannot be used."""


def main() -> None:
    """Run the command; text goes out as UTF-8, whatever the machine prefers."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        from reintegra.cli.app import app  # noqa: PLC0415 - wants typer and rich
    except ModuleNotFoundError as error:
        if error.name not in {"rich", "typer"}:
            raise
        sys.stderr.write(_NEEDED)
        raise SystemExit(UNUSABLE) from None
    app()
