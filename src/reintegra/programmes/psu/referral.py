"""The way to socially useful works: application, agreement, list, referral.

Whom the starosta may refer is `reintegra.programmes.psu.ELIGIBLE`; this is what must
have been done before. In a city with the rights of a county no agreement is made.

Source: art. 73a ust. 1–2 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
§ 3 ust. 3, § 7 rozporządzenia w sprawie organizowania prac społecznie użytecznych
(Dz.U. 2017 poz. 2447); from 2025-06-01 art. 142 ust. 2, 5, 7, 8 ustawy o rynku pracy i
służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import fields, frozen

from reintegra.grammar.facts import fact
from reintegra.grammar.say import all_of, any_of
from reintegra.grammar.words import Clause, Condition, Discretion, Rule
from reintegra.law.acts import A2005, R2005, R2017, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.psu.earlier import FIRST
from reintegra.programmes.psu.paperwork import BY_2017
from reintegra.programmes.reform import REFORM

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
        "§ 7 rozporządzenia z 2017 r.; art. 142 ust. 7 URP",
    )
    listed: bool | None = fact(
        "osoba na liście kierownika ośrodka pomocy społecznej",
        "the person is on the list of the welfare centre",
        "§ 3 ust. 3 rozporządzenia z 2017 r.; art. 142 ust. 8 URP",
    )


_way = fields(Referral)
_UST_1 = UPZ.at("art. 73a ust. 1", A2005.journal)
_UST_2 = UPZ.at("art. 73a ust. 2", A2005.journal)
_ART_142 = URP.at("art. 142 ust. 2", URP.journal)


def _may(at: Citation, *says: Condition) -> Discretion:
    return Discretion(all_of(*says), "starosta", "the starosta", at)


def _agreed(at: Citation, city: Clause) -> Condition:
    return any_of(Clause(at, _way.agreement), city)


def _city(at: Citation, evidence: Evidence, pl: str, en: str) -> Clause:
    says = all_of(_way.city_with_county_rights, _way.city_applied)
    return Clause(at, says, evidence, pl, en)


_GMINA = Clause(_UST_1, _way.gmina_applied)
REFERRAL = Rule(
    "psu.REFERRAL",
    "tryb skierowania do prac społecznie użytecznych",
    "the way of a referral to socially useful works",
    Referral,
    over_time(
        Version[Condition](
            FIRST,
            _may(
                _UST_1,
                _GMINA,
                _agreed(
                    _UST_2,
                    _city(
                        R2005.at(""),
                        Evidence.DERIVED,
                        "w mieście na prawach powiatu na wniosek prezydenta miasta",
                        "in a city with the rights of a county, on application of its "
                        "mayor",
                    ),
                ),
            ),
            _UST_1,
            Evidence.STATUTE,
            note="the list of persons is not known: the regulations were not read",
            also=(_UST_2,),
        ),
        Version[Condition](
            BY_2017,
            _may(
                _UST_1,
                _GMINA,
                _agreed(
                    _UST_2,
                    _city(
                        R2017.at("§ 7"),
                        Evidence.STATUTE,
                        "w mieście na prawach powiatu na wniosek kierownika ośrodka "
                        "pomocy społecznej",
                        "in a city with the rights of a county, on application of the "
                        "head of the welfare centre",
                    ),
                ),
                Clause(R2017.at("§ 3 ust. 3"), _way.listed),
            ),
            R2017.at("§ 3", R2017.journal),
            Evidence.STATUTE,
            also=(_UST_1, _UST_2),
        ),
        Version[Condition](
            REFORM,
            _may(
                _ART_142,
                _agreed(
                    URP.at("art. 142 ust. 5"),
                    _city(
                        URP.at("art. 142 ust. 7"),
                        Evidence.STATUTE,
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
            note="an application of the gmina is no longer asked for",
        ),
    ),
)
"""The gmina applies, to 2025-05-31; the starosta may refer, and need not."""
