"""What the yearly report of a centre must contain (*sprawozdanie roczne CIS*).

Source: art. 5 ust. 4 pkt 2, ust. 6 ustawy o zatrudnieniu socjalnym; template of the
regulation of 30 December 2016.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import UZS
from reintegra.law.citation import journal
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.documents.catalogue import (
    Contents,
    Designation,
    Item,
    listing,
)
from reintegra.programmes.documents.checklist import Checklist

_CENTRE = Designation("centre", "centrum integracji społecznej", "the centre")
_READERS = (
    Designation("voivode", "wojewoda", "the voivode"),
    Designation(
        "grant_givers", "podmioty, które udzieliły dotacji", "those who gave grants"
    ),
    Designation("founder", "instytucja tworząca centrum", "the founder of the centre"),
)
_ACT, _UST_6 = UZS.at("art. 5 ust. 4 pkt 2"), UZS.at("art. 5 ust. 6")
_TEMPLATE = journal("Dz.U. 2017 poz. 97")


def _version(since: date, *items: Version[Item]) -> Version[Contents]:
    first = items[0]
    due = uzs.CIS_REPORT_DEADLINE
    contents = Contents(items=items, by=(_CENTRE,), to=_READERS, due=due)
    return Version(since, contents, first.cites, Evidence.STATUTE, also=first.also)


REPORT = Checklist(
    "cis.REPORT",
    "sprawozdanie roczne centrum integracji społecznej",
    "yearly report of a social integration centre",
    over_time(
        _version(
            UZS.in_force,
            *listing(
                *(UZS.in_force, _ACT),
                Item(
                    "grants",
                    "rozliczenie dotacji za rok ubiegły",
                    "settlement of the grant of last year",
                ),
                Item(
                    "effects",
                    "efekty reintegracji zawodowej i społecznej",
                    "effects of vocational and social reintegration",
                ),
                Item(
                    "plan",
                    "preliminarz wydatków i wpływów na rok bieżący",
                    "budget plan of the current year",
                ),
            ),
        ),
        _version(
            date(2017, 1, 16),
            *listing(
                *(date(2017, 1, 16), _UST_6),
                Item("staff", "pracownicy centrum", "staff of the centre"),
                Item(
                    "participants",
                    "uczestnicy według grup z art. 1 ust. 2",
                    "participants by groups of art. 1 ust. 2",
                ),
                Item(
                    "independent",
                    "uczestnicy usamodzielnieni ekonomicznie",
                    "participants who became economically independent",
                ),
                Item(
                    "vocational",
                    "uczestnicy objęci reintegracją zawodową",
                    "participants covered by vocational reintegration",
                ),
                Item(
                    "social",
                    "uczestnicy objęci reintegracją społeczną",
                    "participants covered by social reintegration",
                ),
                Item("services", "usługi reintegracji", "services"),
                Item(
                    "executed",
                    "wykonanie planu za rok ubiegły, z dotacjami, świadczeniami "
                    "integracyjnymi i premiami",
                    "execution of last year's plan, with grants, integration benefits "
                    "and bonuses",
                ),
                Item("plan", "plan na rok bieżący", "plan of the current year"),
                also=(_TEMPLATE,),
            ),
        ),
    ),
)
"""By 31 March, to the voivode, those who gave grants, and the founder."""
