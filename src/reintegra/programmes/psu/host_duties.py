"""Which obligations bind the gmina or the host on a day (*obowiązki organizatora*).

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
from reintegra.law.acts import R2017, URP
from reintegra.law.periods import a_day, shift
from reintegra.law.timeline import Version
from reintegra.programmes.documents.catalogue import Item
from reintegra.programmes.psu.city_application import Basis
from reintegra.programmes.psu.host_obligations import HOST_OBLIGATIONS
from reintegra.programmes.psu.which_act import (
    TRANSITIONAL,
    TRANSITIONAL_2018,
    first_day_of_works,
    regulation_day,
    runs_under_2004_act,
)

_KEY = "psu.host_duties"


@check_arguments
def host_duties(
    on: date, *, agreement: Basis, begun: date | None = None
) -> tuple[Version[Item], ...]:
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
        return _by_former_law(
            on, _begun(a_day(on), first_day_of_works(agreement), begun)
        )
    if a_day(on) < URP.in_force:
        first = HOST_OBLIGATIONS.on(URP.in_force)
        why = f"first: {first.since}, {first.cites}"
        raise NotInForceError(_KEY, on, first.since, why)
    return HOST_OBLIGATIONS.listed(on)


def _begun(on: date, agreement: date, begun: date | None) -> date:
    """Return the day the works began; the agreement's where it does not matter."""
    if begun is None and agreement < R2017.in_force <= on:
        msg = (
            f"works that rest on {agreement} may have begun before {R2017.in_force}: "
            f"{_KEY} on {on} expected the day they began, got None"
        )
        raise PeriodError(
            where="psu.host_duties",
            name="begun",
            got=None,
            expected="the day the works began",
            message=msg,
        )
    return agreement if begun is None else begun


def _by_former_law(on: date, begun: date) -> tuple[Version[Item], ...]:
    """List what the regulations ask, where the act of 2004 still applies."""
    day = regulation_day(on, begun=begun)
    last = min(day, shift(URP.in_force, -1))
    found = HOST_OBLIGATIONS.law.on(last, what=_KEY).require().items
    also = (
        *((TRANSITIONAL_2018,) if day < on else ()),
        *((TRANSITIONAL,) if on >= URP.in_force else ()),
    )
    since = URP.in_force if on >= URP.in_force else R2017.in_force
    return tuple(evolve(one, since=since, also=also) if also else one for one in found)


def notice_duty(on: date, agreement: Basis) -> Version[Item] | None:
    """Return the duty to notify absence; ``None`` where its regulation is not known."""
    try:
        found = host_duties(on, agreement=agreement)
    except (NotInForceError, PeriodError):
        return None
    return next(one for one in found if one.require().key == "notice")
