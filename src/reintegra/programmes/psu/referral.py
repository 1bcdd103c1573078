"""The way to socially useful works: application, agreement, list, referral.

Whom the starosta may refer is `reintegra.programmes.psu.ELIGIBLE`; this is what must
have been done before. In a city with the rights of a county no agreement is made.

Source: art. 73a ust. 1–2 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
§ 3 ust. 3, § 8 rozporządzeń w sprawie organizowania prac społecznie użytecznych (Dz.U.
2005 nr 210 poz. 1745, Dz.U. 2011 nr 155 poz. 921), § 3 ust. 3, § 7 rozporządzenia z
2017 r. (Dz.U. 2017 poz. 2447); from 2025-06-01 art. 142 ust. 2, 5, 7, 8 ustawy o
rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import all_of, any_of
from reintegra.grammar.facts import fact
from reintegra.grammar.nodes import Clause, Condition, Discretion, Rule
from reintegra.law.acts import A2005, R2005, R2011, R2017, UPZ, URP
from reintegra.law.citation import Act, Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.values import frozen
from reintegra.values.text import NO_TEXT, Text

_SOURCE = "art. 73a ust. 1–2 UPZ; art. 142 ust. 5, 7, 8 URP"


@frozen(kw_only=True)
class Referral:
    """What came before a referral (*skierowanie do prac społecznie użytecznych*)."""

    gmina_applied: bool | None = fact(
        "wniosek gminy", "the gmina applied", "art. 73a ust. 1 UPZ"
    )
    agreement: bool | None = fact(
        "porozumienie starosty z gminą", "agreement of starosta and gmina", _SOURCE
    )
    city_with_county_rights: bool | None = fact(
        "miasto na prawach powiatu", "city with the rights of a county", _SOURCE
    )
    city_applied: bool | None = fact(
        "wniosek w mieście na prawach powiatu, z danymi porozumienia",
        "application in such a city, with the particulars of an agreement",
        "§ 8 rozporządzeń z 2005 i 2011 r.; § 7 rozporządzenia z 2017 r.; "
        "art. 142 ust. 7 URP",
    )
    listed: bool | None = fact(
        "osoba na liście kierownika ośrodka pomocy społecznej",
        "the person is on the list of the welfare centre",
        "§ 3 ust. 3 rozporządzeń z 2005, 2011 i 2017 r.; art. 142 ust. 8 URP",
    )


_way = fields(Referral)
_UST_1 = UPZ.at("art. 73a ust. 1", A2005.journal)
_UST_2 = UPZ.at("art. 73a ust. 2", A2005.journal)
_ART_142 = URP.at("art. 142 ust. 2", URP.journal)


def _may(at: Citation, *conditions: Condition) -> Discretion:
    return Discretion(all_of(*conditions), Text("starosta", "the starosta"), at)


def _agreed(at: Citation, city: Clause) -> Condition:
    return any_of(Clause(at, _way.agreement), city)


def _city(at: Citation, pl: str, en: str) -> Clause:
    condition = all_of(_way.city_with_county_rights, _way.city_applied)
    return Clause(at, condition, pl=pl, en=en)


_GMINA = Clause(_UST_1, _way.gmina_applied, key="gmina_applied")
_TESTS = Text(
    "starosta może najpierw skierować osobę na badania lekarskie (§ 4 ust. 3)",
    "the starosta may first send the person to medical tests (§ 4 ust. 3)",
)


def _by_regulation(
    since: date, act: Act, city: Clause, note: Text = NO_TEXT
) -> Version[Condition]:
    listed = Clause(act.at("§ 3 ust. 3"), _way.listed)
    return Version(
        since,
        _may(_UST_1, _GMINA, _agreed(_UST_2, city), listed),
        act.at("§ 3", act.journal),
        Evidence.STATUTE,
        note=note,
        also=(_UST_1, _UST_2),
    )


REFERRAL = Rule(
    "psu.REFERRAL",
    "tryb skierowania do prac społecznie użytecznych",
    "the way of a referral to socially useful works",
    Referral,
    over_time(
        _by_regulation(
            A2005.in_force,
            R2005,
            _city(
                R2005.at("§ 8"),
                "w mieście na prawach powiatu na wniosek prezydenta miasta",
                "in a city with the rights of a county, on application of its mayor",
            ),
        ),
        _by_regulation(
            R2011.in_force,
            R2011,
            _city(
                R2011.at("§ 8"),
                "w mieście na prawach powiatu na wniosek ośrodka pomocy społecznej",
                "in a city with the rights of a county, on application of the welfare "
                "centre",
            ),
            _TESTS,
        ),
        _by_regulation(
            R2017.in_force,
            R2017,
            _city(
                R2017.at("§ 7"),
                "w mieście na prawach powiatu na wniosek kierownika ośrodka pomocy "
                "społecznej",
                "in a city with the rights of a county, on application of the head of "
                "the welfare centre",
            ),
            _TESTS,
        ),
        Version[Condition](
            URP.in_force,
            _may(
                _ART_142,
                _agreed(
                    URP.at("art. 142 ust. 5"),
                    _city(
                        URP.at("art. 142 ust. 7"),
                        "w mieście na prawach powiatu na wniosek kierownika ośrodka "
                        "pomocy społecznej lub dyrektora centrum usług społecznych",
                        "in a city with the rights of a county, on application of the "
                        "head of the welfare centre or the director of the social "
                        "services centre",
                    ),
                ),
                Clause(URP.at("art. 142 ust. 8"), _way.listed),
            ),
            _ART_142,
            Evidence.STATUTE,
            note=Text(
                "wniosek gminy nie jest już wymagany; można zlecić badania "
                "lekarskie (art. 205)",
                "an application of the gmina is no longer asked for; medical tests "
                "may be ordered (art. 205)",
            ),
            also=(URP.at("art. 205"),),
        ),
    ),
)
"""The gmina applies, to 2025-05-31; the starosta may refer, and need not."""
