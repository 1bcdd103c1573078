"""The interpretations that a caller chooses, for all open points at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError, UnknownNameError
from reintegra.law.points import AppliedInterpretation, Interpretation, OpenPoint
from reintegra.values import frozen

Chosen: TypeAlias = (
    Mapping[Any, str | Interpretation]
    | Iterable[Interpretation | tuple[str | OpenPoint, str | Interpretation]]
)
"""Points by id or as they are, each with a key or an interpretation; or interpretations
alone, each of which has one point. Keys are ``Any``, as those of a mapping are
invariant: ``str | OpenPoint`` would refuse a ``dict[str, str]``."""

_WHERE = "Interpretations"


def _pairs(chosen: Chosen) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    listed = chosen.items() if isinstance(chosen, Mapping) else chosen
    for one in listed:
        id_, key = _pair(one)  # pyright: ignore[reportArgumentType] # see `Chosen`
        if found.setdefault(id_, key) != key:
            got = [found[id_], key]
            raise ArgumentError(_WHERE, id_, got, "one interpretation of the point")
    return tuple(sorted(found.items()))


def _pair(
    one: Interpretation | tuple[str | OpenPoint, str | Interpretation],
) -> tuple[str, str]:
    """Return the id of a point and the key of one of its interpretations."""
    if isinstance(one, Interpretation):
        return _point_of(one).id, one.key
    point, chosen = one
    id_ = point.id if isinstance(point, OpenPoint) else point
    if not isinstance(id_, str):
        raise ArgumentError(_WHERE, "chosen", id_, "an OpenPoint or its id")
    if isinstance(chosen, str):
        return id_, chosen
    if chosen not in _point(id_).interpretations:
        raise ArgumentError(_WHERE, id_, chosen, "an interpretation of this point")
    return id_, chosen.key


@check_arguments
@frozen
class Interpretations:
    """Interpretations of open points (*rozstrzygnięcia kwestii otwartych*).

    Attributes:
        chosen: Pairs of the id of an open point and the key of an interpretation;
            every other point takes its default. Given as a mapping such as
            ``{"OP-05": "due_days"}`` or ``{OP_05: OP_05.due_days}``, or as a list of
            interpretations such as ``[OP_05.due_days]``.
        unverified: Whether values of evidence `UNVERIFIED` may be used.

    Raises:
        UnknownNameError: An id or a key is not known.
        ArgumentError: An interpretation of another point, or two of one point.

    >>> from reintegra.law.open_points import OP_05
    >>> Interpretations({"OP-05": "due_days"}).of(OP_05).interpretation.key
    'due_days'
    >>> Interpretations([OP_05.due_days]) == Interpretations({"OP-05": "due_days"})
    True
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


def _point_of(interpretation: Interpretation) -> OpenPoint:
    from reintegra.law.open_points import POINTS  # noqa: PLC0415 - a table, if asked

    for point in POINTS.values():
        if interpretation in point.interpretations:
            return point
    expected = "interpretations of open points of the library"
    raise ArgumentError(_WHERE, "chosen", interpretation, expected)


RECOMMENDED = Interpretations()
"""Every open point by its recommended default; no unverified values."""
