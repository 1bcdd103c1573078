"""What an agreement on socially useful works must name, by each act in turn.

Works for carers of disabled persons are auxiliary: what is care of the person may be no
part of them. The papers are in `reintegra.programmes.psu.documents.agreement`.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2005, R2005, R2011, R2017, URP
from reintegra.law.citation import Act
from reintegra.law.timeline import Version
from reintegra.programmes.documents.catalogue import Designation, Item, listing
from reintegra.programmes.psu.documents import parties as of

_CARERS = Designation(
    "carers",
    "prace są na rzecz opiekunów osób niepełnosprawnych",
    "the works are for carers of disabled persons",
)
_NURSING = Item("nursing", "pielęgnacja", "nursing", _CARERS, barred=True)
_BARRED = (
    Item("direct_care", "bezpośrednia opieka", "direct care", _CARERS, barred=True),
    Item("hygiene", "czynności higieniczne", "hygiene", _CARERS, barred=True),
    Item("medicines", "podawanie leków", "giving medicines", _CARERS, barred=True),
)


def _chores(pl: str, en: str) -> Item:
    return Item("chores", pl, en, _CARERS)


# -- by the regulations

_ENTITLED = Item("persons", "liczba osób uprawnionych", "number of entitled persons")
_UNEMPLOYED = Item("persons", "liczba bezrobotnych", "number of unemployed")
_MONTHLY_HOURS = Item(
    "monthly_hours",
    "liczba godzin miesięcznie jednej osoby",
    "hours a month of one person",
)
_PERIODS = (
    Item("periods", "okresy wykonywania prac", "periods of the works"),
    Item(
        "persons_by_period",
        "liczba osób w poszczególnych okresach",
        "number of persons in each period",
    ),
)
_REFUND = (
    Item("refund", "wysokość refundacji", "amount of the refund"),
    Item("refund_dates", "terminy refundacji", "dates of the refund"),
)
SAFE = Item(
    "safe_conditions",
    "bezpieczne i higieniczne warunki wykonywania prac",
    "safe and hygienic conditions",
)
WOMEN = Item(
    "women",
    "przestrzeganie przepisów o pracach uciążliwych lub szkodliwych dla zdrowia kobiet",
    "the rules on women's work in arduous or harmful jobs",
)


def _reporting(pl: str, en: str) -> Item:
    return Item(
        "reporting",
        f"obowiązek informowania {pl} o niezgłoszeniu się lub odmowie",
        f"duty to report absence or refusal to {en}",
    )


def _terms(
    since: date, at: Act, persons: Item, reporting: Item
) -> tuple[Version[Item], ...]:
    """List what § 3 ust. 1 of the regulations of 2005 and 2011 asks for."""
    hours = (persons, of.HOURS, _MONTHLY_HOURS)
    where = (of.KINDS, of.PLACES, of.HOSTS)
    return listing(
        since, at.at("§ 3 ust. 1"), *hours, *where, *_PERIODS, reporting, *_REFUND
    )


TERMS_2005 = _terms(
    *(A2005.in_force, R2005, _UNEMPLOYED),
    _reporting("starosty i kierownika PUP", "the starosta and the head of PUP"),
)
TERMS_2011 = _terms(
    *(R2011.in_force, R2011, _ENTITLED),
    _reporting("starosty i dyrektora PUP", "the starosta and the director of PUP"),
)
TERMS_2017 = (
    *listing(R2017.in_force, R2017.at("§ 3 ust. 1"), _ENTITLED),
    *listing(R2017.in_force, R2017.at("§ 3 ust. 1 pkt 2"), of.HOURS, _MONTHLY_HOURS),
    *listing(
        *(R2017.in_force, R2017.at("§ 3 ust. 1")),
        *(of.KINDS, of.PLACES, of.HOSTS),
        _chores("zakres pomocniczych prac domowych", "scope of the auxiliary chores"),
        *(_BARRED[0], _NURSING, *_BARRED[1:], *_PERIODS),
        Item(
            "reporting",
            "obowiązek informowania o niezgłoszeniu się lub odmowie",
            "duty to report absence or refusal",
        ),
        *_REFUND,
    ),
)

# -- by the act of 2025


def _by_2025(point: int, *items: Item) -> tuple[Version[Item], ...]:
    return listing(URP.in_force, URP.at(f"art. 142 ust. 6 pkt {point}"), *items)


TERMS_2025 = (
    *_by_2025(1, _UNEMPLOYED),
    *_by_2025(2, of.POSTS, of.HOURS),
    *_by_2025(
        3,
        of.KINDS,
        of.PLACES,
        of.HOSTS,
        _chores(
            "zakres codziennych obowiązków domowych o charakterze pomocniczym",
            "scope of the daily household duties, auxiliary",
        ),
        *_BARRED,
    ),
    *_by_2025(
        4,
        Item("amounts", "wysokość środków", "amounts"),
        Item("sources", "źródła finansowania", "sources of the money"),
    ),
    *_by_2025(5, Item("refund_dates", "terminy refundacji", "dates of the refund")),
    *_by_2025(
        6, Item("information", "sposób przekazywania informacji", "flow of information")
    ),
    *_by_2025(
        7, Item("control", "sposób kontroli i monitorowania", "control and monitoring")
    ),
)
