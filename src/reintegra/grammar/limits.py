"""Limits: rules over a window of a log."""

from __future__ import annotations

from enum import Enum
from typing import Any

from attrs import field, frozen

from reintegra.grammar.words import Condition
from reintegra.law.timeline import Timeline


class Window(Enum):
    """The stretch of a log that a limit is held against, or a document."""

    DAY = ("dzień", "day")
    WEEK = ("tydzień od poniedziałku do niedzieli", "week, Monday to Sunday")
    MONTH = ("miesiąc kalendarzowy", "calendar month")
    YEAR = ("rok kalendarzowy", "calendar year")
    STAY = ("cały okres uczestnictwa", "whole stay")
    DOCUMENT = ("treść dokumentu", "contents of a document")

    @property
    def pl(self) -> str:
        """The window in Polish."""
        return self.value[0]

    @property
    def en(self) -> str:
        """The window in English."""
        return self.value[1]


@frozen(cache_hash=True)
class Limit:
    """A rule that every window of a log must meet (*limit*).

    Attributes:
        key: Its name, such as ``psu.WEEKLY_LIMIT``.
        pl: What it asks, in Polish.
        en: What it asks, in English.
        window: The stretch of the log it is held against.
        record: The class of records that a window is counted into.
        law: Its versions; a window is read by the law of its first day in the log.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    window: Window
    record: type[Any] = field(repr=False)
    law: Timeline[Condition] = field(repr=False)
