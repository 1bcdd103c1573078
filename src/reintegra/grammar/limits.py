"""Limits: rules over a window of a log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any

import attrs
from attrs import Factory, field

from reintegra.arguments import check_arguments
from reintegra.errors import GrammarError
from reintegra.grammar.nodes import ByInterpretation, Condition, Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.grammar.windows import Log, Window, Windows, possible_windows
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import OpenPoint
from reintegra.law.timeline import Timeline
from reintegra.values import frozen, shared
from reintegra.values.text import Text


class LimitKind(Enum):
    """What sort of thing a limit asks; its label and its answer go together.

    The label names a requirement (*wymóg kontraktu socjalnego*), a bound (*limit dni
    wolnych od zajęć*) or a prohibition (*zakaz kierowania do innych form pomocy*).
    """

    REQUIREMENT = Text("warunek", "requirement")
    BOUND = Text("limit", "bound")
    PROHIBITION = Text("zakaz", "prohibition")

    @property
    def pl(self) -> str:
        """The kind in Polish."""
        return self.value.pl

    @property
    def en(self) -> str:
        """The kind in English."""
        return self.value.en


def _kind(limit: Limit) -> LimitKind:
    document = limit.window is Window.DOCUMENT
    return LimitKind.REQUIREMENT if document else LimitKind.PROHIBITION


@check_arguments
@shared
@frozen(cache_hash=True)
class Limit:
    """A rule that every window of a log must meet (*limit*).

    Attributes:
        key: Its name, such as ``psu.WEEKLY_LIMIT``.
        pl: What it asks, in Polish.
        en: What it asks, in English.
        window: The stretch of the log that it bounds, or which one under each
            interpretation.
        record: The class of records that a window is counted into.
        law: Its versions.
        log: How a log is counted into that record; ``None`` where its windows are
            counted elsewhere.
        kind: A requirement, a bound or a prohibition, which decides the words of its
            answer; where not said, what a document asks for is a requirement, and all
            else a prohibition.

    Raises:
        GrammarError: A document has no days to count, a block has no start, or a count
            names a fact that the record or the rows of the log do not have.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    window: Windows
    record: type[Any] = field(repr=False)
    law: Timeline[Condition] = field(repr=False, hash=False)
    log: Log | None = field(default=None, repr=False)
    kind: LimitKind = field(
        default=Factory(_kind, takes_self=True), kw_only=True, repr=False
    )

    def __attrs_post_init__(self) -> None:
        """Refuse windows that cannot be counted."""
        for lacking in _lacking(self):
            msg = f"{self.key}: got {lacking}"
            raise GrammarError(msg)

    @property
    def rule(self) -> Rule:
        """What it asks of a window that is already counted, as a rule."""
        return Rule(self.key, self.pl, self.en, self.record, self.law)

    def keys(
        self, on: date | None = None, under: Interpretations | None = None
    ) -> tuple[str, ...]:
        """Return the stable keys of its clauses, in order of appearance.

        Args:
            on: The day whose law counts, ``None`` for all versions.
            under: The interpretations, ``None`` for all of them.

        Raises:
            GrammarError: Two clauses of one version have the same key.
        """
        from reintegra.grammar.keys import keys_of  # noqa: PLC0415 - walks the words

        return keys_of(self, on, under)

    def window_under(self, scope: LawScope) -> Window:
        """Return its window under the interpretations of *scope*."""
        if isinstance(self.window, Window):
            return self.window
        (window,) = scope.interpretations(self.window)
        return window

    def points_of_counting(self, scope: LawScope) -> tuple[OpenPoint, ...]:
        """List the open points on which the counting of its windows rests.

        Args:
            scope: Which interpretations are looked at.
        """
        words = [] if isinstance(self.window, Window) else [self.window.point]
        for condition in self.log.conditions if self.log else ():
            found = iter_subnodes(condition, scope)
            words += [one.point for one in found if isinstance(one, ByInterpretation)]
        return tuple(dict.fromkeys(words))


def _lacking(limit: Limit) -> Iterator[str]:
    """Say what a log lacks to be counted into the windows of a limit."""
    log, windows = limit.log, possible_windows(limit.window)
    if log is None:
        return
    if Window.DOCUMENT in windows:
        yield "a log of a document, expected a window of days"
    if Window.BLOCK in windows and log.start is None:
        yield "blocks of days without a start, expected a day of a row"
    places = (
        ("record", limit.record, [count.fact.name for count in log.counts]),
        ("rows", log.row, [fact.name for fact in log.asked(LawScope())]),
    )
    for place, kind, names in places:
        known = {one.name for one in attrs.fields(kind)}
        for name in names:
            if name not in known:
                yield f"a count of {name}, which is no fact of the {place}"
