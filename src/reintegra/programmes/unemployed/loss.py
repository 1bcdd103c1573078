"""What an event at the labour office leads to: from which day, and for how long.

Source: art. 33 ust. 4–4h ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 65, 68, 433 ust. 6 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import URP
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import a_day, shift
from reintegra.law.points import AppliedInterpretation
from reintegra.law.terms import months_after
from reintegra.law.timeline import Version
from reintegra.programmes.shared.days_before_2025_act import CountedTime
from reintegra.programmes.unemployed.earlier_losses import Earlier, count, known_event
from reintegra.programmes.unemployed.grounds.counter import EarlierLoss
from reintegra.programmes.unemployed.grounds.events import GROUNDS
from reintegra.programmes.unemployed.grounds.ground import DAYS_LATER, Ground
from reintegra.programmes.unemployed.grounds.leaving import OTHERS, REFERRED
from reintegra.programmes.unemployed.loss_result import Loss
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.terms import read_day, read_number
from reintegra.reading.record.trace import choices

_UNKNOWN = Ground(
    "zależy od tego, czy było skierowanie urzędu pracy, a tego nie podano",
    "it depends on whether the labour office gave a referral, which was not said",
    lost=None,
)


@check_arguments
def loss(
    event: str,
    on: date,
    *,
    earlier: Earlier = 0,
    pup_referral: bool | None = None,
    under: Interpretations = RECOMMENDED,
) -> Loss:
    """Say what follows from an event for the status of unemployed (*utrata statusu*).

    The law of the day of the event counts; a period set by the old act runs on under
    the new one. Where days must pass first, the law of the last of them counts. Where
    the act names the day after, the first day is that day however OP-34 is read.

    Args:
        event: One of `reintegra.programmes.unemployed.EVENTS`:

            - offers: ``refused_work``, ``refused_help``, ``did_not_start_help``,
              ``interrupted_help``; by name ``refused_psu``, ``did_not_start_psu``,
              ``interrupted_psu``, ``refused_pai``, ``interrupted_pai``,
              ``did_not_start_reintegration``, ``interrupted_reintegration``;
            - contact: ``missed_appointment``, ``no_contact``, ``refused_ipd``,
              ``interrupted_ipd``, ``refused_profiling``, ``stayed_abroad`` (not
              notified), ``stayed_abroad_over_30_days``;
            - other: ``own_request``, ``incapacity``, ``no_incapacity_certificate``,
              ``received_public_money``, ``received_public_loan``,
              ``no_longer_qualifies``, ``started_ipzs``, ``signed_social_contract``;
            - of a job-seeker: ``job_seeker_no_contact``,
              ``job_seeker_missed_appointment``, ``job_seeker_did_not_start_help``,
              ``job_seeker_interrupted_help``.

            That it was without a good reason, or by own fault, is for the caller to
            know.
        on: The day of it: of refusal, interruption, start, signing, filing or receipt;
            of the referral or contract not taken up; of the missed appointment; of the
            last contact; the first day abroad, or the 30th; the first day of
            incapacity; the day on which a condition ceased to be met.
        earlier: Earlier losses of the same counter: how many, or better when: days, or
            pairs of an event and a day. Nothing before the counter began raises the
            length (2009-02-01; of missed appointments 2011-02-01). Pairs are sorted
            into counters: one for all events from 2014-05-27, missed appointments
            apart; before, OP-35 decides whether only events of the same point count.
            Bare days and a number are taken to be of the right counter. Flat lengths
            ask for none of this.
        pup_referral: Whether the labour office referred to the plan or the contract
            (art. 50 ust. 2 of the old act, art. 198, 199 of the new); asked for
            ``started_ipzs`` and ``signed_social_contract`` only.
        under: Interpretations of open points: OP-34, how days are counted; OP-35; OP-55
            and OP-57, whether days before 2025-06-01 count.

    Raises:
        FactError: *earlier* is no number of losses, and no days.
        NotInForceError: Before 2004-06-01.
        NotReadError: What the act of that day says of the event was not read.
        PeriodError: An earlier loss is not before *on*.
        UnknownNameError: There is no such event.

    Source:
        art. 33 ust. 4–4h ustawy o promocji zatrudnienia i instytucjach rynku pracy;
        art. 65, 68 ustawy o rynku pracy i służbach zatrudnienia.

    >>> lost = loss("refused_psu", on=date(2016, 3, 1), earlier=1)
    >>> print(lost.days, lost.first, lost.last, lost.registration_from)
    180 2016-03-01 2016-08-27 2016-08-28
    """
    version, missing = _version(event, a_day(on), pup_referral=pup_referral)
    ground = ground_of(version, missing)
    found = Loss(event, on, version, ground, missing=missing)
    counted = count(event, on, ground, earlier, under)
    if not ground.lost:
        return found
    law = max(on, version.since)
    first, over = _first(ground, on, law, under)
    if not ground.length:
        return evolve(found, first=first, interpretations=over)
    length = ground.length[min(counted.number, len(ground.length) - 1)]
    later = 0 if ground.after else DAYS_LATER
    number, met = read_number(later, None, on, under)
    days = int(number)
    return evolve(
        found,
        first=shift(first, days),
        last=shift(_last(first, length, law), days),
        interpretations=(*over, *met, *_counting(ground, on, under)),
        remarks=counted.remarks,
        length=length,
    )


def ground_of(version: Version[Ground], missing: tuple[str, ...]) -> Ground:
    """Return what a version says, or that it hangs on what is missing.

    Args:
        version: The version of the law of the event.
        missing: The names of what would have to be known to tell it.
    """
    return _UNKNOWN if missing else version.require()


def _version(
    event: str, on: date, *, pup_referral: bool | None
) -> tuple[Version[Ground], tuple[str, ...]]:
    """Return the law of an event on a day, and what is missing to tell."""
    known_event(event)
    if event in GROUNDS:
        return _in_force(event, on), ()
    referred, other = REFERRED[event].on(on, what=event), OTHERS[event].on(on)
    same = referred.content == other.content
    missing = () if same or pup_referral is not None else ("pup_referral",)
    return other if pup_referral is False else referred, missing


def _in_force(event: str, on: date) -> Version[Ground]:
    """Return the law of the day, or of the one on which days that must pass end."""
    history = GROUNDS[event]
    newest, then = history.versions[-1], history.find(on)
    if on < URP.in_force and newest.require().counted_from is not None:
        ground = newest.require() if then is None else then.require()
        law = newest.since if then is None else on
        if shift(on, ground.after + _wait(ground, law) - 1) >= URP.in_force:
            return newest
    return history.on(on, what=event)


def _first(
    ground: Ground, on: date, law: date, under: Interpretations
) -> tuple[date, tuple[AppliedInterpretation, ...]]:
    """Return the first day without the status, and the point met over the reform."""
    day = shift(on, ground.after)
    counted = day if ground.counted_from is None else ground.counted_from
    begins, over = read_day(counted, CountedTime(first=day), law, under)
    return shift(begins, _wait(ground, law)), over


def _wait(ground: Ground, law: date) -> int:
    return _number(ground.wait, law) if ground.wait else 0


def _last(first: date, length: Parameter, law: date) -> date:
    number = _number(length, law)
    if length.unit == "months":
        return shift(months_after(first, number), -1)
    return shift(first, number - 1)


def _number(parameter: Parameter, law: date) -> int:
    return int(parameter.on(law).value)


def _counting(
    ground: Ground, on: date, under: Interpretations
) -> tuple[AppliedInterpretation, ...]:
    """Return the open points that decide which earlier losses count."""
    if ground.counter is None:
        return ()
    return choices(Reader(EarlierLoss(), on, under).examine(ground.counter))
