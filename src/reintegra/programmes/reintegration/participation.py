"""A person's social reintegration: its days and its hours.

Source: art. 200 ust. 3 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.law.periods import Period, a_day_of_record
from reintegra.people.ids import Id, id_field
from reintegra.programmes.shared.time_log import minutes_by_day
from reintegra.values import frozen
from reintegra.values.units import Minutes


@check_arguments
@frozen
class Participation:
    """A person's social reintegration (*reintegracja społeczna*).

    Attributes:
        id: An opaque name; no personal data.
        start: First day.
        end: Last day; ``None`` while it goes on.
        minutes: Minutes by day, given as pairs of day and hours.

    Raises:
        PeriodError: No start, or an end before it.
        AmountError: Hours that cannot be, or that no day has.
    """

    id: Id = field(validator=id_field)
    start: date = field(converter=a_day_of_record)
    end: date | None = field(default=None, converter=optional(a_day_of_record))
    minutes: Mapping[date, Minutes] = field(
        factory=dict, converter=minutes_by_day, kw_only=True, alias="hours"
    )

    def __attrs_post_init__(self) -> None:
        """Refuse an end before the start."""
        if self.end is not None:
            Period(self.start, self.end)
