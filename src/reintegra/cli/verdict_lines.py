"""Answers as the lines of a CSV file, each text written once for all who share it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, compress, repeat

from reintegra.cli.verdict_cells import Answer
from reintegra.reading.text.csv_text import row_text
from reintegra.values.tables import Table


def lines(
    persons: Sequence[str],
    days: str | Sequence[str],
    answers: Sequence[Answer | None],
) -> bytes:
    """Write a line for each person who is answered.

    Args:
        persons: The persons.
        days: The day of all of them, or of each.
        answers: What is answered for each, ``None`` for a row that was rejected.

    Returns:
        The lines, in UTF-8.
    """
    count, rest = len(persons), Table(_rest)
    each = repeat(days, count) if isinstance(days, str) else days
    names = [row_text((one,)) for one in persons] if _odd(persons) else persons
    after = map(rest.__getitem__, zip(answers, each, strict=True))
    found: Iterable[tuple[bytes, bytes]]
    found = zip(map(str.encode, names), after, strict=True)
    if None in answers:
        found = compress(found, answers)
    return b"".join(chain.from_iterable(found))


def _rest(found: tuple[Answer | None, str]) -> bytes:
    """Return the line of an answer on a day, without the person."""
    answer, day = found
    return f"{answer.before}{day}{answer.after}".encode() if answer else b""


def _kind(code: int) -> str:
    sign = chr(code)
    if not " " <= sign <= "~" or sign in '",;|':
        return sign if sign == "\n" else "x"
    return "a" if sign.isalnum() else "."


_KINDS = "".join(map(_kind, range(256))).encode()
"""What stands for each byte: a letter or digit, another plain sign, an odd one."""


def _odd(names: Sequence[str]) -> bool:
    """Whether CSV quotes one of some names, or a spreadsheet takes it for a formula."""
    kinds = "\n".join(("", *names)).encode().translate(_KINDS)
    return b"x" in kinds or b"\n." in kinds
