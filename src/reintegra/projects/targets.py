"""Targets in persons, computed without binary fractions (*wartości docelowe*)."""

from __future__ import annotations

from fractions import Fraction

from reintegra.arguments import check_arguments
from reintegra.errors import FactError
from reintegra.grammar.nodes import Rounding
from reintegra.projects.amounts import Share, exact_share
from reintegra.reading.record.arithmetic import round_to

_WHERE = "target"


@check_arguments
def heads(share: Share, of: int) -> int:
    """Return a target in persons, rounded up.

    Args:
        share: The target, such as ``"34 %"``; no binary fraction.
        of: How many persons it is a share of.

    Raises:
        AmountError: *share* is no exact part, 0 to 1.
        FactError: *of* is no whole number of 0 or more.

    Source:
        questions and answers of WRPO 7.1.2 (2018): rounded up.

    >>> heads("34 %", 150), heads("56 %", 25)
    (51, 14)
    """
    return round_to(exact_share(share) * _persons("of", of), Rounding.UP, 1)


@check_arguments
def realised(achieved: int | None, target: int | None) -> Fraction | None:
    """Return the degree to which a target is reached (*stopień realizacji*).

    Returns:
        Achieved over target; ``None`` where one is not known or the target is 0.

    Raises:
        FactError: A number that is no count.

    Source:
        rpo.lodzkie.pl, item 70: 35 of 40 is 87.5 %.

    >>> realised(35, 40)
    Fraction(7, 8)
    """
    if achieved is None or target is None:
        return None
    done, due = _persons("achieved", achieved), _persons("target", target)
    return Fraction(done, due) if due else None


def _persons(what: str, number: int) -> int:
    if number < 0:
        raise FactError(_WHERE, what, number, "a whole number, 0 or more")
    return number
