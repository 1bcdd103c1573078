"""Who leaves the register for a social integration plan or a social contract.

Whether the labour office referred the person decides under which point: the table of
each event has a history for both.

Source: art. 33 ust. 4 pkt 1, 2b ustawy o promocji zatrudnienia i instytucjach rynku
pracy; from 2025-06-01 art. 65 ust. 1 pkt 1, 6 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.law.acts import A2009, A2010, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, over_time
from reintegra.parameters import urp
from reintegra.programmes.unemployed.grounds.ground import (
    ART_65,
    SCALE_BEGINS,
    UST_4,
    Ground,
    flat_2025,
    ground_since,
    no_ground,
    unsettled_ground,
)
from reintegra.reading.record.notices import Notice

NARROWER = A2010.in_force
_PKT_2B = "art. 33 ust. 4 pkt 2b"
_LENGTH = (urp.STATUS_LOSS_ON_IPZS_DAYS,)
_WHILE_DRAWN = Notice(
    "law",
    "także po tym okresie rejestracja nie jest możliwa, dopóki uczestnik pobiera "
    "świadczenie integracyjne, które jest tytułem ubezpieczenia (wykładnia art. 2 pkt "
    "1 lit. l)",
    "after that period too there is no registration while the participant draws the "
    "integration benefit, which is a title of insurance (a reading of art. 2 pkt 1 "
    "lit. l)",
)

# -- individual programme of social employment

_any_plan = Ground(
    "rozpoczęcie indywidualnego programu zatrudnienia socjalnego",
    "the beginning of an individual programme of social employment",
    after=1,
)
_referred = Ground(
    "rozpoczęcie indywidualnego programu zatrudnienia socjalnego ze skierowania urzędu "
    "pracy",
    "the beginning of an individual programme of social employment on a referral by "
    "the labour office",
)
_insured = Ground(
    "rozpoczęcie indywidualnego programu zatrudnienia socjalnego bez skierowania "
    "urzędu pracy: utrata statusu, gdy świadczenie staje się tytułem ubezpieczenia "
    "(pkt 1); przyjęto dzień rozpoczęcia",
    "the beginning of an individual programme of social employment without a referral "
    "by the labour office: lost when the benefit becomes a title of insurance (pkt 1), "
    "taken to be the day of the beginning",
)
_unnamed_plan = unsettled_ground(
    UPZ.in_force,
    UST_4,
    "ustawa nie wymieniała indywidualnego programu zatrudnienia socjalnego; według "
    "ministerstwa (około 2007 r.) uczestnik tracił status z rozpoczęciem",
    "the act did not name the individual programme of social employment; in the "
    "ministry's view (about 2007) the participant lost the status at the start",
    Evidence.OFFICIAL,
)
_plan_2009 = ground_since(
    SCALE_BEGINS, _any_plan, UPZ.at(_PKT_2B, A2009.journal), A2009.at("art. 1 pkt 14")
)
_narrower = UPZ.at(_PKT_2B, A2010.journal), A2010.at("art. 1 pkt 14")

# -- social contract

_contract = Ground(
    "podpisanie kontraktu socjalnego ze skierowania urzędu pracy",
    "the signing of a social contract on a referral by the labour office",
)
_other_contract = (
    "ustawa nie wymienia kontraktu socjalnego bez skierowania urzędu pracy",
    "the act does not name a social contract without a referral by the labour office",
)
_unnamed_contract = no_ground(
    UPZ.in_force,
    UST_4,
    "ustawa nie wymieniała kontraktu socjalnego",
    "the act did not name the social contract",
)

REFERRED: dict[str, Timeline[Ground]] = {
    "started_ipzs": over_time(
        _unnamed_plan,
        _plan_2009,
        ground_since(NARROWER, evolve(_referred, after=1), *_narrower),
        flat_2025(evolve(_referred, length=_LENGTH, remarks=(_WHILE_DRAWN,)), "6"),
    ),
    "signed_social_contract": over_time(
        _unnamed_contract,
        ground_since(
            SCALE_BEGINS, evolve(_contract, after=1), UPZ.at(_PKT_2B, A2009.journal)
        ),
        ground_since(NARROWER, evolve(_contract, after=1), *_narrower),
        flat_2025(evolve(_contract, length=_LENGTH), "6"),
    ),
}
"""What each act says where the labour office referred the person."""

OTHERS: dict[str, Timeline[Ground]] = {
    "started_ipzs": over_time(
        _unnamed_plan,
        _plan_2009,
        ground_since(
            NARROWER,
            _insured,
            UPZ.at("art. 33 ust. 4 pkt 1"),
            UPZ.at("art. 2 ust. 1 pkt 2 lit. l", A2010.journal),
            evidence=Evidence.DERIVED,
        ),
        ground_since(
            URP.in_force,
            _insured,
            URP.at("art. 65 ust. 1 pkt 1"),
            URP.at("art. 2 pkt 1 lit. l"),
            evidence=Evidence.DERIVED,
        ),
    ),
    "signed_social_contract": over_time(
        _unnamed_contract,
        no_ground(SCALE_BEGINS, UPZ.at(_PKT_2B, A2009.journal), *_other_contract),
        no_ground(URP.in_force, ART_65, *_other_contract),
    ),
}
"""What each act says where somebody else did, or nobody."""
