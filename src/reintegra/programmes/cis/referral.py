"""The way into a centre: application, referral, opinion, programme signed.

Source: art. 12 ust. 1, 2, 4 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import all_of, any_of, one_of
from reintegra.grammar.facts import choice, fact
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law.acts import A2009, CUS, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.values import frozen

_WELFARE = "ośrodek pomocy społecznej"
_SERVICES = "centrum usług społecznych"
_OFFICE = "powiatowy urząd pracy"
_ART_12 = "art. 12 ust. 1 ustawy o zatrudnieniu socjalnym"


@frozen(kw_only=True)
class Referral:
    """How a person came to a centre (*skierowanie do CIS*)."""

    applied_by: str | None = choice(
        "wnioskodawca",
        "who applied",
        {
            "person": "osoba zainteresowana",
            "legal_representative": "przedstawiciel ustawowy",
            "addiction_unit": "zakład lecznictwa odwykowego",
            "family_centre": "powiatowe centrum pomocy rodzinie",
            "welfare_centre": _WELFARE,
            "services_centre": _SERVICES,
            "organisation": "organizacja pozarządowa",
            "club": "klub integracji społecznej",
            "labour_office": _OFFICE,
        },
        _ART_12,
    )
    consent: bool | None = fact("zgoda osoby", "consent of the person", _ART_12)
    referred_by: str | None = choice(
        "podmiot kierujący",
        "who referred",
        {
            "welfare_centre": _WELFARE,
            "services_centre": _SERVICES,
            "labour_office": _OFFICE,
        },
        _ART_12,
    )
    long_term_unemployed: bool | None = fact(
        "długotrwale bezrobotny",
        "long-term unemployed",
        "art. 1 ust. 2 pkt 5 ustawy o zatrudnieniu socjalnym",
    )
    opinion: bool | None = fact(
        "opinia pracownika socjalnego po wywiadzie środowiskowym",
        "opinion of the social worker after a home interview",
        "art. 12 ust. 2 ustawy o zatrudnieniu socjalnym",
    )
    signed_before_start: bool | None = fact(
        "program podpisany przed przyjęciem do centrum",
        "programme signed before admission",
        "art. 12 ust. 4 ustawy o zatrudnieniu socjalnym",
    )


_way = fields(Referral)
_BY_OTHERS = "addiction_unit", "family_centre", "welfare_centre", "organisation", "club"
_WHO = UZS.at("art. 12 ust. 1")


def _applied(*others: str) -> Clause:
    """Say who may apply: the person, or others with the person's consent."""
    own = one_of(_way.applied_by, "person", "legal_representative")
    with_consent = all_of(one_of(_way.applied_by, *others), _way.consent)
    return Clause(_WHO, any_of(own, with_consent), key="application")


_BY_WELFARE = one_of(_way.referred_by, "welfare_centre")
_BY_OFFICE = all_of(
    one_of(_way.referred_by, "labour_office"), _way.long_term_unemployed
)
_BY_SERVICES = one_of(_way.referred_by, "welfare_centre", "services_centre")
_REST = (
    Clause(UZS.at("art. 12 ust. 2"), _way.opinion),
    Clause(UZS.at("art. 12 ust. 4"), _way.signed_before_start),
)
REFERRAL = Rule(
    "cis.REFERRAL",
    "prawidłowe skierowanie i przyjęcie do centrum",
    "referral and admission in order",
    Referral,
    over_time(
        Version[Condition](
            UZS.in_force,
            all_of(
                _applied(*_BY_OTHERS, "labour_office"),
                Clause(_WHO, _BY_WELFARE, key="referral"),
                *_REST,
            ),
            UZS.at("art. 12", UZS.journal),
            Evidence.STATUTE,
        ),
        Version[Condition](
            A2009.in_force,
            all_of(
                _applied(*_BY_OTHERS),
                Clause(_WHO, any_of(_BY_WELFARE, _BY_OFFICE), key="referral"),
                *_REST,
            ),
            UZS.at("art. 12", "Dz.U. 2009 nr 6 poz. 33"),
            Evidence.STATUTE,
        ),
        Version[Condition](
            CUS.in_force,
            all_of(
                _applied(*_BY_OTHERS, "services_centre"),
                Clause(_WHO, any_of(_BY_SERVICES, _BY_OFFICE), key="referral"),
                *_REST,
            ),
            UZS.at("art. 12", "Dz.U. 2009 nr 6 poz. 33"),
            Evidence.STATUTE,
            also=(CUS.at("art. 60"),),
        ),
    ),
)
"""The labour office refers the long-term unemployed from 2009-02-01, CUS from 2020."""
