"""The conditions of taking part in a club (*warunki uczestnictwa w KIS*).

That taking part is voluntary, tied to a social contract and of a length set for each is
not asked of what is done for the labour office: PAI from 2015-10-24, reintegration from
2025-06-01. The voivode enters a club in the register within 30 days of its notice, and
must be notified of its closing within 30 days; what the notice contains was not read.

Source: art. 18 ust. 1, 3–5, 7–9, art. 18a ust. 2, 4 ustawy o zatrudnieniu
socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from reintegra.law.acts import A2007, A2011, A2015, URP, UZS
from reintegra.law.citation import Journal
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import (
    Contents,
    Designation,
    Item,
    listing,
)
from reintegra.programmes.documents.checklist import Checklist

_OWN = Designation(
    "own_classes",
    "zajęcia nie są prowadzone na zlecenie powiatowego urzędu pracy",
    "the classes are not done for the labour office",
)
_VOLUNTARY = Item("voluntary", "dobrowolność uczestnictwa", "taking part is voluntary")
_CONTRACT = Item(
    "social_contract",
    "realizacja kontraktu socjalnego",
    "a social contract is carried out",
)
_LENGTH = Item(
    "individual_length",
    "okres uczestnictwa ustalany indywidualnie",
    "the length is set for each person",
)
_REGISTER = Item(
    "register_entry",
    "wpis klubu do rejestru wojewody",
    "the club is in the voivode's register",
)
_FREE = listing(UZS.in_force, UZS.at("art. 18 ust. 3", UZS.journal), _VOLUNTARY)
_TIED = (
    *listing(A2007.in_force, UZS.at("art. 18 ust. 4", A2007.journal), _CONTRACT),
    *listing(A2007.in_force, UZS.at("art. 18 ust. 5", A2007.journal), _LENGTH),
)
_ENTERED = listing(
    *(A2011.in_force, UZS.at("art. 18 ust. 1", A2011.journal), _REGISTER),
    also=(UZS.at("art. 18a ust. 2, 4", A2011.journal),),
)


def _own(since: date, spared_at: str, journal: Journal | None) -> Contents:
    """Say the three conditions of classes of the club's own."""
    spared = UZS.at(spared_at, journal)
    asked = (
        evolve(
            one, since=since, content=evolve(one.require(), when=_OWN), also=(spared,)
        )
        for one in (*_FREE, *_TIED)
    )
    return Contents(items=(*asked, *_ENTERED))


CONDITIONS = Checklist(
    "kis.CONDITIONS",
    "warunki uczestnictwa w klubie integracji społecznej",
    "conditions of taking part in a social integration club",
    over_time(
        Version(
            UZS.in_force,
            Contents(items=_FREE),
            UZS.at("art. 18 ust. 3", UZS.journal),
            Evidence.STATUTE,
        ),
        Version(
            A2007.in_force,
            Contents(items=(*_FREE, *_TIED)),
            UZS.at("art. 18 ust. 3–5", A2007.journal),
            Evidence.STATUTE,
        ),
        Version(
            A2011.in_force,
            Contents(items=(*_FREE, *_TIED, *_ENTERED)),
            UZS.at("art. 18 ust. 1, 3–5", A2011.journal),
            Evidence.STATUTE,
        ),
        Version(
            A2015.in_force,
            _own(A2015.in_force, "art. 18 ust. 7–9", A2015.journal),
            UZS.at("art. 18 ust. 1, 3–5, 7–9", A2015.journal),
            Evidence.STATUTE,
        ),
        Version(
            URP.in_force,
            _own(URP.in_force, "art. 18 ust. 7–8", URP.journal),
            UZS.at("art. 18 ust. 1, 3–5, 7–8", URP.journal),
            Evidence.STATUTE,
        ),
    ),
)
"""Voluntary; a social contract; a length of one's own; a club in the register."""
