"""Applications that the act of 13 January 2022 met undecided (*przepisy przejściowe*).

Those for the grant of art. 8 and for the status of a centre go by the former act. What
the grant for equipment is for, and for whom, is here too; the amounts of the grant for
the first months did not change.

Source: art. 7, 8, 14 ustawy z dnia 13 stycznia 2022 r. o zmianie ustawy o zatrudnieniu
socjalnym; art. 8 ust. 1 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.acts import A2022, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.periods import a_day, shift
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import (
    Catalogue,
    Contents,
    Item,
    Named,
    listing,
)

_FIRST, _SINCE = date(2003, 8, 14), date(2022, 2, 15)


@check_arguments
def application_day(filed: date, decided: date) -> date:
    """Return the day whose law decides on an application.

    Of an application for the grant of art. 8 or for the status of centre that was filed
    before 2022-02-15 and not decided by then, that is the last day of the former act;
    of any other the day of the decision. Applications for a referral to a centre
    (art. 6) are not meant.

    Args:
        filed: Day on which it was filed.
        decided: Day on which it is decided.

    Raises:
        PeriodError: One of them is no day, or *decided* is before *filed*.

    Source:
        art. 7, 8 ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218).

    >>> application_day(date(2022, 2, 14), date(2022, 3, 1))
    datetime.date(2022, 2, 14)
    >>> application_day(date(2022, 2, 15), date(2022, 3, 1))
    datetime.date(2022, 3, 1)
    """
    if a_day(decided) < a_day(filed):
        msg = f"decided: got {decided}, expected {filed}, the day of filing, or later"
        raise PeriodError(msg)
    return min(decided, shift(_SINCE, -1)) if filed < _SINCE else decided


_CENTRE = Named("centre", "centrum (CIS)", "the centre (CIS)")
_CLUB = Named("club", "klub (KIS)", "the club (KIS)")
_UST_1 = UZS.at("art. 8 ust. 1", UZS.journal)
_UST_1_2022 = UZS.at("art. 8 ust. 1", A2022.journal)
_ROOMS = Item("rooms", "pomieszczenia", "rooms")
_MATERIALS = Item("materials", "materiały", "materials")
EQUIPMENT_GRANT = Catalogue(
    "cis.EQUIPMENT_GRANT",
    "przeznaczenie dotacji marszałka na wyposażenie",
    "what the marshal's grant for equipment is for",
    over_time(
        Version(
            _FIRST,
            Contents(
                items=listing(
                    *(_FIRST, _UST_1, _ROOMS),
                    Item("equipment", "pierwsze wyposażenie", "first equipment"),
                    _MATERIALS,
                ),
                to=(_CENTRE,),
            ),
            _UST_1,
            Evidence.STATUTE,
            note="the marshal may grant it",
            note_pl="marszałek województwa może jej udzielić",
        ),
        Version(
            _SINCE,
            Contents(
                items=listing(
                    *(_SINCE, _UST_1_2022, _ROOMS),
                    Item("equipment", "wyposażenie", "equipment"),
                    _MATERIALS,
                ),
                to=(_CENTRE, _CLUB),
            ),
            _UST_1_2022,
            Evidence.STATUTE,
            note="the marshal may grant it; applications of before: the former act",
            note_pl="marszałek województwa może jej udzielić; do wniosków złożonych "
            "wcześniej stosuje się dotychczasowe przepisy",
            also=(A2022.at("art. 1 pkt 8"), A2022.at("art. 7")),
        ),
    ),
)
"""First equipment of a centre; any equipment, of a club too, from 2022-02-15."""
