"""The command ``reintegra``, for people and for programs (extra `cli`)."""

from __future__ import annotations

import sys
from contextlib import suppress
from io import StringIO, TextIOWrapper
from typing import NoReturn

from reintegra.cli.output import drop_output

_NEEDED = (
    "got an installation without the command's libraries, expected the "
    "extra 'cli': pip install 'reintegra[cli]'"
)
UNUSABLE = 2
"""Exit code where what came cannot be used."""


def main() -> None:
    """Run the command; text goes out as UTF-8, whatever the machine prefers."""
    if sys.stderr is None:  # as by `2>&-`: what is refused is told by the code alone
        sys.stderr = StringIO()
    if sys.stdout is None:  # as by `>&-`
        _refuse("it is closed")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        from reintegra.cli.app import app  # noqa: PLC0415 - wants typer, and then rich

        app()
    except ModuleNotFoundError as error:
        if error.name not in {"rich", "typer"}:
            raise
        tell(_NEEDED)
        raise SystemExit(UNUSABLE) from None
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
    """Say that standard output takes no more, and write there no further."""
    with suppress(OSError):
        drop_output()
    _refuse(error.strerror or str(error))


def _refuse(got: str) -> NoReturn:
    """Say in one line that standard output is no good, and end with code 2."""
    tell(f"standard output: got {got!r}, expected a place that takes all of it")
    raise SystemExit(UNUSABLE) from None


def tell(refused: str) -> None:
    """Say what is refused; the exit code tells it where nobody can be told."""
    with suppress(OSError):
        sys.stderr.write(f"reintegra: {refused}\n")
