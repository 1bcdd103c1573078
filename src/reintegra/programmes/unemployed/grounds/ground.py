"""For what the status of unemployed is lost (*pozbawienie statusu*), act by act.

What each act says of an event: whether it is a ground at all, from which day the status
is lost, and for how long. What the library did not read is no answer: a version that
says nothing.

Source: art. 33 ust. 4–4h ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 65, 68 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import evolve, field

from reintegra.arguments import check_arguments
from reintegra.grammar.builders import by_interpretation
from reintegra.grammar.nodes import Condition, DayTerm, Parameter, Term
from reintegra.law import open_points as op
from reintegra.law.acts import A2009, A2014, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, not_read
from reintegra.parameters import upz, urp
from reintegra.programmes.unemployed.grounds.counter import DISPUTED, EVERY_KIND
from reintegra.reading.record.notices import Notice
from reintegra.values import frozen
from reintegra.values.text import Language, Text, in_language


class RegistrationStatus(Enum):
    """Which status is lost, in the genitive."""

    UNEMPLOYED = Text("bezrobotnego", "unemployed")
    JOB_SEEKER = Text("poszukującego pracy", "job-seeker")

    def text(self, lang: Language) -> str:
        """The status in the language asked for."""
        return in_language(self.value, lang)


DAYS_LATER: Term = by_interpretation(op.OP_34, inclusive=0, kpa=1)
"""Days from an event to the first day of what follows, where no act says (OP-34)."""


@check_arguments
@frozen(cache_hash=True)
class Ground:
    """What an act says of an event (*przesłanka*).

    Attributes:
        pl: The event, and what the act says of it, in Polish.
        en: The same in English.
        lost: Whether the status is lost for it; ``None`` where the act does not settle
            it.
        after: Days from the event to the first day without the status.
        wait: Further days that have to pass first.
        length: For how long: one number, or those of the first, second and each later
            time; none where no length is set.
        counter: Which earlier losses are counted: a condition on an
            `reintegra.programmes.unemployed.grounds.counter.EarlierLoss`; ``None``
            where there is one length.
        remarks: Warnings that go with the ground.
        status: Which status it is.
        counted_from: Which day is the first of *wait*, where it began before
            2025-06-01: a day over
            `reintegra.programmes.shared.days_before_2025_act.CountedTime`; ``None``
            where there is no such question.
    """

    pl: str
    en: str
    lost: bool | None = True
    after: int = field(default=0, repr=False)
    wait: Parameter | None = field(default=None, repr=False)
    length: tuple[Parameter, ...] = field(default=(), repr=False)
    counter: Condition | None = field(default=None, repr=False)
    remarks: tuple[Notice, ...] = field(default=(), repr=False)
    status: RegistrationStatus = field(
        default=RegistrationStatus.UNEMPLOYED, repr=False
    )
    counted_from: DayTerm | None = field(default=None, repr=False)

    def text(self, lang: Language) -> str:
        """The ground in the language asked for."""
        return in_language(self, lang)

    def __str__(self) -> str:
        return self.en


# -- how a history is written

SCALE_BEGINS = A2009.in_force
ONE_COUNTER_BEGINS = A2014.in_force
FLAT = (urp.SANCTION_DAYS_FLAT,)
SCALE = (
    upz.SANCTION_DAYS_TIER_1,
    upz.SANCTION_DAYS_TIER_2,
    upz.SANCTION_DAYS_TIER_3,
)
UST_4, ART_65 = UPZ.at("art. 33 ust. 4"), URP.at("art. 65")
UST_4H = UPZ.at("art. 33 ust. 4h", A2014.journal)


def ground_since(
    since: date,
    ground: Ground,
    cites: Citation,
    *also: Citation,
    evidence: Evidence = Evidence.STATUTE,
) -> Version[Ground]:
    """Write a version in which the event is a ground."""
    return Version(since, ground, cites, evidence, also=also)


def no_ground(
    since: date,
    cites: Citation,
    pl: str,
    en: str,
    status: RegistrationStatus = RegistrationStatus.UNEMPLOYED,
) -> Version[Ground]:
    """Write a version in which the event is no ground, and why."""
    ground = Ground(pl, en, lost=False, status=status)
    return Version(since, ground, cites, Evidence.STATUTE)


def unsettled_ground(
    since: date,
    cites: Citation,
    pl: str,
    en: str,
    evidence: Evidence = Evidence.STATUTE,
) -> Version[Ground]:
    """Write a version that names no such ground, and leaves open what follows."""
    return Version(since, Ground(pl, en, lost=None), cites, evidence)


def unread_2004() -> Version[Ground]:
    """Write that the grounds of the act of 2004 for it were not read."""
    note = Text("podstawy pozbawienia statusu", "the grounds for it")
    return not_read(UPZ.in_force, UST_4, Evidence.DERIVED, note)


def scale_2009(
    ground: Ground,
    pkt: str,
    *also: Citation,
    evidence: Evidence = Evidence.STATUTE,
) -> tuple[Version[Ground], Version[Ground]]:
    """Write the scale of 2009, and the one counter of 2014."""
    disputed = evolve(ground, length=SCALE, counter=DISPUTED)
    shared = evolve(disputed, counter=EVERY_KIND)
    at = UPZ.at(f"art. 33 ust. 4 pkt {pkt}", A2009.journal)
    return (
        ground_since(SCALE_BEGINS, disputed, at, *also, evidence=evidence),
        ground_since(ONE_COUNTER_BEGINS, shared, at, UST_4H, *also, evidence=evidence),
    )


def flat_2025(
    ground: Ground, pkt: str, evidence: Evidence = Evidence.STATUTE
) -> Version[Ground]:
    """Write the ground of the act of 2025: one length, 90 days if not said."""
    one = evolve(ground, length=ground.length or FLAT)
    return without_length(one, pkt, evidence)


def without_length(
    ground: Ground, pkt: str, evidence: Evidence = Evidence.STATUTE
) -> Version[Ground]:
    """Write a ground of the act of 2025 as it is, without a length if it has none."""
    return ground_since(
        URP.in_force, ground, URP.at(f"art. 65 ust. 1 pkt {pkt}"), evidence=evidence
    )
