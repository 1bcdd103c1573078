"""Figures of a text: stated, planned, goals, or not stated (*co podano*)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TypeAlias

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.law.citation import Citation
from reintegra.law.periods import Period
from reintegra.projects.amounts import Amount
from reintegra.projects.fields import name_among
from reintegra.values import frozen

KINDS = {
    "stated": "podane jako fakt",
    "planned": "podane jako plan",
    "goal": "podane jako cel",
    "unknown": "niepodane",
}
"""How a text gives a figure, each with its Polish."""

Value: TypeAlias = "int | Fraction | date | Period | Amount | None"


@check_arguments
@frozen
class Published:
    """A figure or a statement of a text (*to, co podano*).

    Attributes:
        key: Its name.
        en: What it is.
        quote: The words of the text; empty where it states nothing.
        value: The figure; ``None`` where there is none, or it is not known.
        kind: One of `KINDS`.
        source: The source, where it is not the text itself.
    """

    key: str
    en: str
    quote: str = ""
    value: Value = None
    kind: str = field(default="stated", validator=name_among(KINDS))
    source: Citation | None = field(default=None, kw_only=True)


@check_arguments
def unknown(key: str, en: str) -> Published:
    """Return a figure that the text does not state: not known, never 0."""
    return Published(key, en, kind="unknown")


NOT_STATED = (
    unknown("attendance", "attendance"),
    unknown("drop_out_reasons", "reasons of drop-out"),
    unknown("time_to_employment", "time to employment"),
    unknown("later_follow_up", "a later follow-up"),
)
"""Figures that none of the five texts states."""
