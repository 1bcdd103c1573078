"""The command ``reintegra``, for people and for programs (extra `cli`)."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import NoReturn

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
    try:
        app()
    except OSError as error:
        _refuse_output(error)
    finally:
        _flush()


def _flush() -> None:
    """Write out what is left while there is still somebody to tell."""
    try:
        sys.stdout.flush()
    except OSError as error:
        _refuse_output(error)


def _refuse_output(error: OSError) -> NoReturn:
    """Say in one line that standard output takes no more, and end with code 2."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.stderr.write(
        f"reintegra: standard output: got {error.strerror!r}, expected a place that "
        "takes all of it\n"
    )
    raise SystemExit(UNUSABLE) from None
