"""Why a stay in a centre ends: the act's grounds (*zaprzestanie*, *zakończenie*).

Source: art. 13 ust. 4, 5 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from enum import StrEnum

from reintegra.errors import UnknownNameError
from reintegra.law.acts import UZS
from reintegra.law.citation import Citation


class EndReason(StrEnum):
    """Why a stay ended: the act's grounds, and no others."""

    BREACH = "breach"
    ABANDONMENT = "abandonment"
    DECLARATION = "declaration"
    JOB = "job"
    EXPIRED = "expired"

    @property
    def pl(self) -> str:
        """The ground in Polish, as the act has it."""
        return _GROUNDS[self][0]

    @property
    def cites(self) -> Citation:
        """The unit of the act."""
        return UZS.at(_GROUNDS[self][1])


_BREACH = (
    "uporczywe naruszanie przez uczestnika postanowień programu, uniemożliwiające jego "
    "dalszą realizację"
)
_GROUNDS = {
    EndReason.BREACH: (
        _BREACH,
        "art. 13 ust. 4 pkt 1",
    ),
    EndReason.ABANDONMENT: (
        "trwałe opuszczenie zajęć",
        "art. 13 ust. 4 pkt 2",
    ),
    EndReason.DECLARATION: (
        "oświadczenie uczestnika o odstąpieniu od realizacji programu",
        "art. 13 ust. 4 pkt 3",
    ),
    EndReason.JOB: (
        (
            "podjęcie zatrudnienia, innej pracy zarobkowej lub działalności "
            "gospodarczej albo założenie spółdzielni socjalnej lub przystąpienie do "
            "niej"
        ),
        "art. 13 ust. 5",
    ),
    EndReason.EXPIRED: ("upływ okresu uczestnictwa", "art. 13 ust. 5"),
}


def end_reason(given: str | None) -> EndReason | None:
    """Return the ground called *given*.

    Raises:
        UnknownNameError: The act knows no such ground, with those it knows.
    """
    if given is None:
        return None
    if given not in set(EndReason):
        kind = "reason to end a stay"
        raise UnknownNameError(kind, str(given), list(EndReason))
    return EndReason(given)
