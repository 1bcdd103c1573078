"""What a centre must provide its participants with (*obowiązki centrum*).

Source: art. 14 ust. 2–4 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from reintegra.errors import NotInForceError
from reintegra.law.acts import A2007, UZS
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version

START = date(2003, 8, 14)


@frozen
class Provision:
    """What a centre must provide (*obowiązek centrum wobec uczestników*).

    Attributes:
        key: Its name.
        pl: What it is, in Polish.
        en: What it is, in English.
    """

    key: str
    pl: str
    en: str


def _must(since: date, at: Citation, key: str, pl: str, en: str) -> Version[Provision]:
    return Version(since, Provision(key, pl, en), at, Evidence.STATUTE)


_UST_2 = UZS.at("art. 14 ust. 2", UZS.journal)
PROVISIONS = (
    _must(
        START,
        _UST_2,
        "safety_training",
        "szkolenie w zakresie bezpieczeństwa i higieny pracy",
        "training in safety and hygiene at work",
    ),
    _must(
        START,
        _UST_2,
        "medical_examinations",
        "badania lekarskie",
        "medical examinations",
    ),
    _must(START, _UST_2, "safe_conditions", "bezpieczne warunki", "safe conditions"),
    _must(
        START,
        _UST_2,
        "protective_equipment",
        "środki ochrony indywidualnej",
        "personal protective equipment",
    ),
    _must(
        date(2007, 7, 14),
        UZS.at("art. 14 ust. 2 pkt 3", A2007.journal),
        "work_clothes",
        "odzież i obuwie robocze",
        "work clothes and footwear",
    ),
    _must(
        START,
        UZS.at("art. 14 ust. 4", UZS.journal),
        "meal",
        "jeden bezpłatny posiłek dziennie w czasie pobytu",
        "one free meal a day during the stay",
    ),
    _must(
        START,
        UZS.at("art. 14 ust. 3", UZS.journal),
        "accident_supply",
        "zaopatrzenie z tytułu wypadku w czasie pobytu",
        "supply for an accident during the stay, by the accidents act",
    ),
)
"""What participants must be provided with, each from its first day on."""


def provisions(on: date) -> tuple[Version[Provision], ...]:
    """List what participants must be provided with on a day.

    Raises:
        NotInForceError: *on* is before 2003-08-14.

    Source:
        art. 14 ust. 2–4 ustawy o zatrudnieniu socjalnym.
    """
    found = tuple(one for one in PROVISIONS if one.since <= on)
    if not found:
        what = "cis.PROVISIONS"
        raise NotInForceError(what, on, START, f"first: {START}, {_UST_2}")
    return found
