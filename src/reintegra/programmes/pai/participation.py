"""An edition of the programme: its days, its hours, and those who took part.

Source: art. 62a, 62b ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.acts import URP
from reintegra.law.periods import Period, a_day_of_record, joined, shift
from reintegra.law.terms import months_after
from reintegra.parameters import upz
from reintegra.people.ids import Id, id_field
from reintegra.programmes.pai.limit_records import EditionOperator
from reintegra.programmes.shared.time_log import Entries, each_day, minutes_by_day
from reintegra.values import FrozenMapping, frozen
from reintegra.values.units import Minutes


def _log(entries: Entries | None) -> FrozenMapping[date, Minutes] | None:
    return None if entries is None else minutes_by_day(entries)


def _periods(given: Iterable[Period]) -> tuple[Period, ...]:
    return tuple(given)


@check_arguments
@frozen
class EditionParticipant:
    """Somebody who took part in an edition (*uczestnik PAI*).

    Attributes:
        id: An opaque name; no personal data.
        joined: First day; ``None`` for that of the edition, later for one who takes
            the place of another.
        left: Last day; ``None`` for that of the edition, earlier for one who took up
            work.
        earlier: The days of earlier editions that the person took part in.
        other_help: Days on which another form of help was directed to the person.

    Raises:
        PeriodError: *left* is before *joined*, or two of *earlier* overlap.
    """

    id: Id = field(validator=id_field)
    joined: date | None = field(default=None, converter=optional(a_day_of_record))
    left: date | None = field(default=None, converter=optional(a_day_of_record))
    earlier: tuple[Period, ...] = field(default=(), converter=_periods)
    other_help: tuple[date, ...] = field(default=(), converter=each_day)

    def __attrs_post_init__(self) -> None:
        """Refuse an end before the start, and earlier editions at the same time."""
        joined(self.earlier, f"{self.id}: earlier editions")
        if self.joined is not None and self.left is not None:
            Period(self.joined, self.left)


def _persons(
    given: Iterable[EditionParticipant | Id],
) -> tuple[EditionParticipant, ...]:
    return tuple(
        one if isinstance(one, EditionParticipant) else EditionParticipant(one)
        for one in given
    )


@check_arguments
@frozen
class Edition:
    """An edition of PAI (*edycja Programu Aktywizacja i Integracja*).

    Attributes:
        start: First day.
        end: Last day; ``None`` for the day before the same date two months later.
        activation: Minutes by day of block A, socially useful works, given as pairs of
            day and hours; ``None`` where they are not kept.
        integration: Minutes by day of block B, given likewise.
        participants: Those who took part; an opaque name alone will do.
        agreed: Day of the agreement or contract; one of before 2025-06-01 is performed
            under the old law (art. 435 ust. 1 URP).
        integration_by: Who runs block B: ``"welfare_centre"`` (*ośrodek pomocy
            społecznej*, or the social services centre in its place),
            ``"statutory_body"`` active in reintegration or against addiction,
            ``"local_centre_or_club"`` (a CIS or KIS of local government),
            ``"labour_office"``; ``None`` where nothing is asked of it.
        trainer_rate: What an hour of the trainer of a 10-person group costs the labour
            fund, in złoty; ``None`` where nothing is asked of it.

    Raises:
        FactError: *integration_by* is none of these.
        PeriodError: No start, an end before it, an agreement after it, or somebody's
            earlier edition that had not ended when they joined.
        AmountError: Hours that cannot be, or that no day has.

    Source:
        art. 62a ust. 4, 5, 62b ustawy o promocji zatrudnienia i instytucjach rynku
        pracy.
    """

    start: date = field(converter=a_day_of_record)
    end: date | None = field(default=None, converter=optional(a_day_of_record))
    activation: Mapping[date, Minutes] | None = field(
        default=None, converter=_log, kw_only=True
    )
    integration: Mapping[date, Minutes] | None = field(
        default=None, converter=_log, kw_only=True
    )
    participants: tuple[EditionParticipant, ...] = field(
        default=(), converter=_persons, kw_only=True
    )
    agreed: date | None = field(
        default=None, converter=optional(a_day_of_record), kw_only=True
    )
    trainer_rate: str | int | None = field(default=None, kw_only=True)
    integration_by: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse days out of order, and who is nobody."""
        EditionOperator(integration_by=self.integration_by)
        if self.end is not None:
            Period(self.start, self.end)
        if self.agreed is not None and self.agreed > self.start:
            msg = f"edition: got agreed {self.agreed}, expected {self.start} or earlier"
            raise PeriodError(
                where="pai.Edition",
                name="agreed",
                got=self.agreed,
                expected=f"{self.start} or earlier",
                message=msg,
            )
        for one in self.participants:
            self._earlier(one, one.joined or self.start)

    def _earlier(self, one: EditionParticipant, joined_on: date) -> None:
        for past in one.earlier:
            if past.last >= joined_on:
                msg = (
                    f"edition: got {past} earlier of {one.id!r}, expected it to end "
                    f"before {joined_on}"
                )
                raise PeriodError(
                    where="pai.Edition",
                    name="participants",
                    got=past,
                    expected=f"periods that end before {joined_on}",
                    message=msg,
                )

    @property
    def law_day(self) -> date:
        """The day whose law counts to the end: the first one, or the agreement's."""
        if self.start < URP.in_force or self.agreed is None:
            return self.start
        return self.agreed

    @property
    def period(self) -> Period:
        """Its days, two months where no end is given.

        Raises:
            NotInForceError: There was no such programme.
        """
        months = int(upz.PAI_MONTHS.on(self.law_day).value)
        end = self.end or shift(months_after(self.start, months), -1)
        return Period(self.start, end)
