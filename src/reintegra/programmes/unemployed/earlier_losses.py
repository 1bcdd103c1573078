"""Which earlier losses raise the length of the next one (*licznik*).

Source: art. 33 ust. 4 pkt 3, 4, ust. 4h ustawy o promocji zatrudnienia i instytucjach
rynku pracy; art. 25 ustawy zmieniającej z dnia 19 grudnia 2008 r.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial
from typing import TypeAlias

from reintegra.errors import FactError, PeriodError, UnknownNameError
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import a_day
from reintegra.programmes.unemployed.grounds.counter import EarlierLoss
from reintegra.programmes.unemployed.grounds.events import GROUNDS
from reintegra.programmes.unemployed.grounds.ground import Ground
from reintegra.programmes.unemployed.grounds.leaving import REFERRED
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.reader import Reader
from reintegra.reading.text.days import day_text
from reintegra.values import frozen

Earlier: TypeAlias = int | Iterable[date | tuple[str, date]]
Dated: TypeAlias = tuple[str, date]
EVENTS = (*GROUNDS, *REFERRED)
_POINTS = (
    ("refused_psu", "refused_work", "refused_help"),
    ("did_not_start_psu", "did_not_start_help"),
    ("interrupted_psu", "interrupted_help"),
    ("refused_pai",),
    ("interrupted_pai",),
    ("refused_profiling",),
    ("missed_appointment",),
)
"""Events of one point of art. 33 ust. 4: 3, 8, 7, 3a, 12, 1a and 4."""
ONE_COUNTER = tuple(event for events in _POINTS[:-1] for event in events)


@frozen
class CountedLosses:
    """How many earlier losses count, and what was left out."""

    number: int
    remarks: tuple[Notice, ...] = ()


def count(
    event: str, on: date, ground: Ground, earlier: Earlier, under: Interpretations
) -> CountedLosses:
    """Count the earlier losses that *ground* counts.

    A number that cannot be reached since the counter began is cut to the highest that
    can: whoever lost the status cannot lose it again before the period ends.

    Raises:
        FactError: *earlier* is no number of losses, and no days.
        PeriodError: An earlier loss is not before *on*.
        UnknownNameError: A pair names no event.
    """
    given = _given(event, on, earlier)
    if ground.counter is None:
        return CountedLosses(0)
    since = ground.length[0].history.turning_days[0]
    if isinstance(given, int):
        return _counted(_possible(given, ground, since, on), given, since)
    reader = partial(Reader, day=on, under=under)
    listed = [
        day
        for kind, day in given
        if reader(_compared(kind, event)).examine(ground.counter).met
    ]
    return _counted(sum(day >= since for day in listed), len(listed), since)


def known_event(event: str) -> None:
    """Refuse what is no event.

    Raises:
        UnknownNameError: There is no such event.
    """
    if event not in EVENTS:
        kind = "event"
        raise UnknownNameError(kind, event, EVENTS)


def _given(event: str, on: date, earlier: Earlier) -> int | list[Dated]:
    if isinstance(earlier, int):
        if earlier < 0:
            raise _wrong(earlier)
        return earlier
    return [_dated(event, on, one) for one in earlier]


def _wrong(earlier: object) -> FactError:
    expected = "a whole number, 0 or more, or days"
    return FactError("unemployed.loss", "earlier", earlier, expected)


def _dated(event: str, on: date, one: date | Dated) -> Dated:
    kind, day = one if isinstance(one, tuple) else (event, one)
    known_event(kind)
    if a_day(day) >= on:
        msg = f"earlier loss: got {day}, expected a day before {on}"
        raise PeriodError(
            where="unemployed.loss",
            name="earlier",
            got=day,
            expected=f"a day before {on}",
            message=msg,
        )
    return kind, day


def _possible(number: int, ground: Ground, since: date, on: date) -> int:
    """Cut a number to the losses that there can have been since the counter began."""
    ends = since
    for before, length in enumerate(ground.length[:-1]):
        ends += timedelta(int(length.on(on).value))
        if on < ends:
            return min(number, before)
    return number


def _compared(kind: str, event: str) -> EarlierLoss:
    point = next((events for events in _POINTS if event in events), ())
    return EarlierLoss(same_point=kind in point, shared_counter=kind in ONE_COUNTER)


def _counted(number: int, given: int, since: date) -> CountedLosses:
    left_out = given - number
    if not left_out:
        return CountedLosses(number)
    notice = Notice(
        "count",
        f"zdarzenia liczy się od {day_text(since, 'pl')}; liczba zdarzeń, które nie "
        f"wydłużają okresu: {left_out}",
        f"the counter runs from {since}; events that do not raise the length: "
        f"{left_out}",
    )
    return CountedLosses(number, (notice,))
