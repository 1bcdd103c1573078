"""A participant of a programme: one record for each person (*uczestnik*)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import NoReturn

from attrs import field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.errors import FactError, PeriodError, UnknownNameError
from reintegra.law.periods import FAR
from reintegra.outcomes.cohort.spell import Spell, join_contracts
from reintegra.people.ids import id_field
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.values import FrozenMapping, frozen

EXIT_REASONS = FrozenMapping(
    {
        "completed": "ukończenie programu",
        "job": "podjęcie pracy",
        "dropped_out": "przerwanie udziału",
        "died": "śmierć",
    }
)
"""Reasons of the exit, each with its Polish."""

ENTRY_STATUSES = FrozenMapping(
    {
        "unemployed": "bezrobotny",
        "inactive": "bierny zawodowo",
        "employed": "pracujący",
    }
)
"""Situations on the labour market at entry, each with its Polish."""

_NAME, _AGES = "Participant", range(121)
_DAYS = ("recruited", "enrolled", "exit", "followed_to")
SEXES = {"woman": "kobieta", "man": "mężczyzna"}
Scores = Mapping[str, tuple[int | None, int | None]]


def _check_name(what: str, known: Mapping[str, str], name: str | None) -> None:
    if name is not None and name not in known:
        raise UnknownNameError(what, name, known)


def _spells(given: Iterable[Spell]) -> tuple[Spell, ...]:
    return join_contracts(given)


def _names(given: str | Iterable[str]) -> frozenset[str]:
    return frozenset((given,) if isinstance(given, str) else given)


def _scores(given: Scores) -> FrozenMapping[str, tuple[int | None, int | None]]:
    return FrozenMapping(given)


def _hours(given: Hours) -> Fraction:
    return Fraction(minutes(given), 60)


def _flag() -> bool | None:
    found: bool | None = field(default=None, kw_only=True)
    return found


@check_arguments
@frozen
class Participant:
    """A participant of a programme; ``None`` means *not known*.

    Attributes:
        id: An opaque name; no personal data.
        recruited: Day of recruitment.
        enrolled: First day in the programme; ``None`` for those never enrolled.
        exit: Last day in the programme; ``None`` while they are in it.
        exit_reason: One of `REASONS`; ``None`` where it is not known.
        spells: Spells of work, search or education after the first day, oldest first;
            all that are known up to *followed_to*. Contracts of one employer without
            a gap are joined into one.
        followed_to: Last day for which their situation is known; ``None`` where there
            was no follow-up.
        replaces: The id of the participant whose place they took.
        edition: The edition or group they belong to.
        groups: Target groups, as many as apply: they overlap.
        sex: ``"woman"`` or ``"man"``.
        age: Age at entry, in whole years.
        status_at_entry: One of `ENTRY`.
        vocational_support: Whether they received active-integration instruments of a
            vocational kind, not social services alone.
        startup_grant: Whether they got money to start a business, in this project or
            from another of the ESF.
        school_education: Whether they took up education in a school form in or after
            the project.
        social_progress: Whether progress in social and vocational activation was
            found within 3 months.
        basic_form: Whether they finished a basic form of help of the labour office.
        independent: The kind of economic independence reached, as the report splits
            it; ``""`` for none reached.
        reintegrated: Whether effects of reintegration were reached.
        improved: Whether somebody employed at entry was better placed 6 months after
            leaving; a pay rise alone is no improvement.
        scheduled: Hours of classes that were planned for them.
        attended: Hours of those that they attended.
        scores: Scores of an assessment by its name: before and after.

    Raises:
        AmountError: Hours that cannot be.
        ArgumentError: A value of a wrong type, such as ``"nie"`` for a flag.
        FactError: An empty id; more hours attended than scheduled; an age above 120 or
            below 0.
        PeriodError: Days out of order, a placeholder such as 9999-12-31, a spell that
            began before the first day, or two full-time jobs at once.
        UnknownNameError: There is no such reason, situation or sex.
    """

    id: str = field(validator=id_field)
    recruited: date | None = None
    enrolled: date | None = None
    exit: date | None = None
    exit_reason: str | None = None
    spells: tuple[Spell, ...] = field(default=(), converter=_spells)
    followed_to: date | None = field(default=None, kw_only=True)
    replaces: str | None = field(default=None, kw_only=True)
    edition: str = field(default="", kw_only=True)
    groups: frozenset[str] = field(default=frozenset(), converter=_names, kw_only=True)
    sex: str | None = field(default=None, kw_only=True)
    age: int | None = field(default=None, kw_only=True)
    status_at_entry: str | None = field(default=None, kw_only=True)
    vocational_support: bool | None = _flag()
    startup_grant: bool | None = _flag()
    school_education: bool | None = _flag()
    social_progress: bool | None = _flag()
    basic_form: bool | None = _flag()
    independent: str | None = field(default=None, kw_only=True)
    reintegrated: bool | None = _flag()
    improved: bool | None = _flag()
    scheduled: Fraction | None = field(
        default=None, converter=optional(_hours), kw_only=True
    )
    attended: Fraction | None = field(
        default=None, converter=optional(_hours), kw_only=True
    )
    scores: Mapping[str, tuple[int | None, int | None]] = field(
        factory=dict, converter=_scores, kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a record that cannot exist."""
        _check_name("reason of exit", EXIT_REASONS, self.exit_reason)
        _check_name("situation at entry", ENTRY_STATUSES, self.status_at_entry)
        _check_name("sex", SEXES, self.sex)
        self._check_days()
        self._check_jobs()
        self._check_numbers()

    def _check_days(self) -> None:
        for name in _DAYS:
            day = getattr(self, name)
            if day is not None and day >= FAR:
                self._refuse(name, day, f"a day before {FAR}, or None")
        self._check_not_before("enrolled", self.enrolled, self.recruited)
        self._check_not_before("exit", self.exit, self.enrolled, needs="enrolled")
        self._check_not_before("followed_to", self.followed_to, self.first_day)
        if self.exit_reason is not None and self.exit is None:
            self._refuse("exit_reason", self.exit_reason, "None, as exit is not given")
        if self.replaces is not None and self.enrolled is None:
            self._refuse("replaces", self.replaces, "None, as enrolled is not given")
        for spell in self.spells:
            self._check_not_before(
                f"{spell.kind} from", spell.start, self.first_day, needs="a day"
            )

    def _check_not_before(
        self, what: str, day: date | None, least: date | None, needs: str = ""
    ) -> None:
        if day is None:
            return
        if least is None and needs:
            self._refuse(what, day, f"None, as {needs} is not given")
        if least is not None and day < least:
            self._refuse(what, day, f"{least} or later")

    def _refuse(self, what: str, got: object, expected: str) -> NoReturn:
        msg = f"participant {self.id!r}: got {what} {got}, expected {expected}"
        raise PeriodError(
            where="outcomes.Participant",
            name=what,
            got=got,
            expected=expected,
            message=msg,
        )

    def _check_jobs(self) -> None:
        whole = [one for one in self.spells if one.full_time_job]
        for one, other in pairwise(whole):
            if one.overlaps(other):
                expected = f"{one.start} – {one.end or '…'} to have ended before"
                self._refuse("full-time job from", other.start, expected)

    def _check_numbers(self) -> None:
        if self.age is not None and self.age not in _AGES:
            expected = "0–120 or None"
            raise FactError(_NAME, "age", self.age, expected)
        least = self.attended
        if least is not None and (self.scheduled is None or least > self.scheduled):
            expected = f"at most the {self.scheduled} hours scheduled"
            raise FactError(_NAME, "attended", least, expected)

    @property
    def first_day(self) -> date | None:
        """The first day known: of recruitment, else of enrolment."""
        return self.recruited or self.enrolled
