"""What the gmina or the host must do while works go on (*obowiązki organizatora*).

Source: § 4–6 rozporządzeń z 2005, 2011 i 2017 r. w sprawie organizowania prac
społecznie użytecznych (Dz.U. 2005 nr 210 poz. 1745, Dz.U. 2011 nr 155 poz. 921, Dz.U.
2017 poz. 2447); from 2025-06-01 art. 142 ust. 10 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.errors import NotInForceError, PeriodError
from reintegra.law.acts import A2005, R2005, R2011, R2017, URP
from reintegra.law.citation import Act, Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import a_day
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.psu import host_duty as of
from reintegra.programmes.psu.city import Basis
from reintegra.programmes.psu.host_duty import HostDuty
from reintegra.programmes.psu.which_act import (
    TRANSITIONAL,
    TRANSITIONAL_2018,
    begins,
    regulation_day,
    runs_under_2004_act,
)


def _must(since: date, duty: HostDuty, at: Citation) -> Version[HostDuty]:
    return Version(since, duty, at, Evidence.STATUTE)


def _by_regulation(
    since: date, act: Act, *duties: tuple[str, HostDuty]
) -> Version[tuple[Version[HostDuty], ...]]:
    musts = tuple(_must(since, duty, act.at(unit)) for unit, duty in duties)
    return Version(since, musts, act.at("§ 4–6"), Evidence.STATUTE)


_REGULATIONS = over_time(
    _by_regulation(
        *(A2005.in_force, R2005),
        ("§ 4 ust. 1", of.ADMISSION),
        ("§ 4 ust. 2", of.ASSIGNMENT_2005),
        ("§ 4 ust. 3", of.SAFETY_RULES),
        ("§ 5 ust. 2", of.NOTICE),
        ("§ 6 ust. 1", of.REGISTER_2005),
        ("§ 6 ust. 2", of.PAYMENT),
    ),
    _by_regulation(
        *(R2011.in_force, R2011),
        ("§ 4 ust. 1", of.ADMISSION),
        ("§ 4 ust. 2", of.ASSIGNMENT),
        ("§ 4 ust. 4", of.SAFETY_RULES),
        ("§ 5 ust. 2", of.NOTICE),
        ("§ 6", of.REGISTER_2011),
    ),
    _by_regulation(
        *(R2017.in_force, R2017),
        ("§ 4 ust. 1", of.ADMISSION),
        ("§ 4 ust. 2", of.ASSIGNMENT),
        ("§ 4 ust. 4", of.SAFETY_RULES),
        ("§ 5 ust. 2", of.NOTICE),
        ("§ 5 ust. 3", of.CARERS_NOTICE),
        ("§ 6", of.REGISTER),
    ),
)
_UST_10 = URP.at("art. 142 ust. 10")
_BY_2025 = tuple(
    _must(URP.in_force, duty, _UST_10)
    for duty in (of.SAFETY, of.REGISTER, of.WRITTEN_NOTICE)
)


_KEY = "psu.host_duties"


@check_arguments
def host_duties(
    on: date, *, agreement: Basis, begun: date | None = None
) -> tuple[Version[HostDuty], ...]:
    """List what the gmina or the host must do on a day while works go on.

    Args:
        on: The day.
        agreement: The day the agreement was concluded, or a city's application; one of
            before 2025-06-01 runs on by the regulations made under the act of 2004.
        begun: The day the works began; needed from 2018-01-01 on where the agreement
            is of before that day, as works begun by then keep to the regulation of
            2011 (§ 8).

    Raises:
        PeriodError: *on* or *begun* is no day, *agreement* neither a day nor an
            application, *on* is before the works (or the agreement), or *begun* is
            needed.
        NotInForceError: *on* is before the law that the agreement runs by.

    Source:
        § 4–6 rozporządzeń z 2005 i 2011 r., § 4–6, 8 rozporządzenia z 2017 r. w sprawie
        organizowania prac społecznie użytecznych; art. 142 ust. 10, 435 ust. 1 ustawy o
        rynku pracy i służbach zatrudnienia.

    >>> on, agreement = date(2026, 3, 2), date(2025, 6, 1)
    >>> [duty.require().key for duty in host_duties(on, agreement=agreement)]
    ['safety', 'register', 'notice']
    >>> old, works = date(2017, 11, 6), date(2017, 12, 4)
    >>> host_duties(date(2018, 3, 5), agreement=old, begun=works)[0].cites.act.short
    'R2011'
    """
    if runs_under_2004_act(agreement):
        return _earlier(on, _begun(a_day(on), begins(agreement), begun))
    if a_day(on) < URP.in_force:
        why = f"first: {URP.in_force}, {_BY_2025[0].cites}"
        raise NotInForceError(_KEY, on, URP.in_force, why)
    return _BY_2025


def _begun(on: date, agreement: date, begun: date | None) -> date:
    """Return the day the works began; the agreement's where it does not matter."""
    if begun is None and agreement < R2017.in_force <= on:
        msg = (
            f"works that rest on {agreement} may have begun before {R2017.in_force}: "
            f"{_KEY} on {on} expected the day they began, got None"
        )
        raise PeriodError(msg)
    return agreement if begun is None else begun


def _earlier(on: date, begun: date) -> tuple[Version[HostDuty], ...]:
    day = regulation_day(on, begun=begun)
    found = _REGULATIONS.on(day, what=_KEY).require()
    also = ((TRANSITIONAL_2018,) if day < on else ()) + (
        (TRANSITIONAL,) if on >= URP.in_force else ()
    )
    since = URP.in_force if on >= URP.in_force else R2017.in_force
    return (
        tuple(evolve(one, since=since, also=also) for one in found) if also else found
    )


def notice_duty(on: date, agreement: Basis) -> Version[HostDuty] | None:
    """Return the duty to tell of absence; ``None`` where its regulation is open."""
    try:
        found = host_duties(on, agreement=agreement)
    except (NotInForceError, PeriodError):
        return None
    return next(one for one in found if one.require().key == "notice")
