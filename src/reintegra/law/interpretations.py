"""The interpretations that a caller chooses, for all open points at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.law.points import AppliedInterpretation, OpenPoint
from reintegra.values import frozen

Chosen = Mapping[str, str] | Iterable[tuple[str, str]]


def _pairs(chosen: Chosen) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(dict(chosen).items()))


@check_arguments
@frozen
class Interpretations:
    """Interpretations of open points (*rozstrzygnięcia kwestii otwartych*).

    Attributes:
        chosen: Keys of interpretations by id of the open point, such as
            ``{"OP-05": "due_days"}``; every other point takes its default.
        unverified: Whether values of evidence `UNVERIFIED` may be used.

    Raises:
        UnknownNameError: An id or a key is not known.

    >>> from reintegra.law.open_points import OP_05
    >>> Interpretations({"OP-05": "due_days"}).of(OP_05).interpretation.key
    'due_days'
    """

    chosen: tuple[tuple[str, str], ...] = field(default=(), converter=_pairs)
    unverified: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for id_, key in self.chosen:
            _point(id_).interpretation(key)

    def of(self, point: OpenPoint) -> AppliedInterpretation:
        """Return the interpretation to take of *point*.

        Raises:
            ChoiceNeededError: The point has no default, and none was chosen.
        """
        key = dict(self.chosen).get(point.id)
        return AppliedInterpretation(
            point, point.default if key is None else point.interpretation(key)
        )


def _point(id_: str) -> OpenPoint:
    from reintegra.law.open_points import POINTS  # noqa: PLC0415 - a table, if asked

    if id_ not in POINTS:
        kind = "open point"
        raise UnknownNameError(kind, id_, POINTS)
    return POINTS[id_]


RECOMMENDED = Interpretations()
"""Every open point by its recommended default; no unverified values."""
