"""What differs between two statements of one month, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from reintegra.arguments import check_arguments
from reintegra.law.citation import Citation
from reintegra.reading.record.statement import Statement, StatementLine
from reintegra.values import frozen
from reintegra.values.text import Language, in_language


@check_arguments
@frozen
class LineDifference:
    """A line of a statement, before and after a correction.

    Attributes:
        key: Its name in columns and code.
        pl: Label in Polish.
        en: Label in English.
        before: What it came to, ``None`` where that is not known.
        after: What it comes to, ``None`` where that is not known.
        counts: Whether it is added into the amount.
        cites: The unit of law, ``None`` for the rounding of no provision.
        unit: Unit of *before* and *after*, ``gr`` for grosze.
    """

    key: str
    pl: str
    en: str
    before: Fraction | int | None
    after: Fraction | int | None
    counts: bool
    cites: Citation | None
    unit: str

    @property
    def exact(self) -> Fraction | None:
        """What it adds to the amount; ``None`` where either side is not known."""
        if self.before is None or self.after is None:
            return None
        return Fraction(self.after) - self.before

    def label(self, lang: Language) -> str:
        """The label in the language asked for."""
        return in_language(self, lang)


def line_differences(
    before: Statement | None, after: Statement
) -> tuple[LineDifference, ...]:
    """List the lines that differ or are not known, in the order of the new statement.

    Those that count add up to the difference of the amounts exactly. Without *before*
    it is known of no line what it was.
    """
    return tuple(
        one
        for one in _every(before, after)
        if one.before is None or one.after is None or one.before != one.after
    )


def _every(before: Statement | None, after: Statement) -> Iterator[LineDifference]:
    old = {} if before is None else {line.key: line for line in before.lines}
    new = {line.key: line for line in after.lines}
    for key, line in (new | {k: one for k, one in old.items() if k not in new}).items():
        was = None if before is None else _exact(old.get(key), line)
        is_now = _exact(new.get(key), line)
        about = line.key, line.pl, line.en
        yield LineDifference(*about, was, is_now, line.counts, line.cites, line.unit)


def _exact(line: StatementLine | None, other: StatementLine) -> Fraction | int | None:
    """Return what a line comes to; one that law does not have adds nothing."""
    if line is None:
        return 0 if other.counts else None
    return line.exact
