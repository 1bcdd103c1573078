"""A stay in a club (*uczestnictwo w KIS*): the record.

Its length is set for each person; the act knows no shortest and no longest one.

Source: art. 18 ust. 5 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.law.periods import Period, a_day_of_record
from reintegra.people.ids import Id, id_field
from reintegra.values import frozen


@check_arguments
@frozen
class Participation:
    """A person's stay in a club (*uczestnictwo w klubie integracji społecznej*).

    Attributes:
        id: An opaque name; no personal data.
        start: First day.
        end: Last day; ``None`` while it goes on.
        social_contract: Whether a social contract (*kontrakt socjalny*) is carried
            out; ``None`` where it is not known.
        for_labour_office: Whether it is work done for the labour office: the
            integration block of PAI, from 2025-06-01 reintegration.
        club_registered: Whether the club is in the voivode's register; ``None`` where
            it is not known.

    Raises:
        PeriodError: No start, or an end before it.
    """

    id: Id = field(validator=id_field)
    start: date = field(converter=a_day_of_record)
    end: date | None = field(default=None, converter=optional(a_day_of_record))
    social_contract: bool | None = field(default=None, kw_only=True)
    for_labour_office: bool | None = field(default=False, kw_only=True)
    club_registered: bool | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse an end before the start."""
        if self.end is not None:
            Period(self.start, self.end)
