"""How the facts about a person are declared: their sources, and short forms."""

from __future__ import annotations

from reintegra.grammar.facts import count, fact

UZS = "ustawy o zatrudnieniu socjalnym"
UPZ = "ustawy o promocji zatrudnienia i instytucjach rynku pracy"
URP = "ustawy o rynku pracy i służbach zatrudnienia"
UPS = "ustawy o pomocy społecznej"
REH = "ustawy o rehabilitacji zawodowej i społecznej"
RIGHTS = f"art. 1 ust. 3 {UZS}"
STATUS = f"art. 2 ust. 1 pkt 2 {UPZ}; art. 2 pkt 1 {URP}"
LONG_TERM = f"art. 2 ust. 1 pkt 5 {UPZ}; art. 2 pkt 4 {URP}"
WORKS = f"art. 73a ust. 1 {UPZ}; art. 142 ust. 2 {URP}"
REFERRAL = f"art. 50 ust. 2 {UPZ}"
MOST_DAYS = 731
"""Days of two years, one of them a leap year."""


def premise(pl: str, en: str) -> bool | None:
    """Declare a part of the premise common to all categories."""
    found: bool | None = fact(pl, en, f"art. 1 ust. 2 {UZS}")
    return found


def category(point: int, pl: str, en: str) -> bool | None:
    """Declare a fact that makes, or helps to make, a listed category."""
    found: bool | None = fact(pl, en, f"art. 1 ust. 2 pkt {point} {UZS}")
    return found


def right(pl: str, en: str) -> bool | None:
    """Declare a right (*prawo do*) to a benefit that excludes."""
    found: bool | None = fact(f"prawo do {pl}", f"right to {en}", RIGHTS)
    return found


def window(pl: str, en: str) -> int | None:
    """Declare days of the last two years, a whole month counted as 30 of them."""
    found: int | None = count(pl, en, unit="days", high=MOST_DAYS, source=LONG_TERM)
    return found
