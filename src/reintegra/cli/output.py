"""Standard output: written at once, and dropped where nobody reads on."""

from __future__ import annotations

import os
import sys


def emit(text: str) -> None:
    """Write *text* to standard output; drop it where the reader has left.

    A reader such as ``head`` leaves when it has read enough. The command goes on, so
    that the files it writes and its exit code are the same.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        drop_output()


def drop_output() -> None:
    """Send standard output nowhere from now on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def shown(text: str) -> str:
    r"""Write out what a terminal would take for a command, tabs and returns as well.

    >>> shown("a\x1b[2Jb\t")
    'a\\x1b[2Jb\\t'
    """
    from reintegra.reading.text.csv_text import visible  # noqa: PLC0415 - not for help

    return visible(text).replace("\t", r"\t").replace("\r", r"\r")
