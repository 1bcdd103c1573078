"""Law over time: versions and timelines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Generic, Never, NoReturn, TypeVar

from attrs import Attribute, Factory, field

from reintegra.arguments import check_arguments
from reintegra.errors import NotInForceError, NotReadError, PeriodError, TimelineError
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.status import SILENT, LawStatus
from reintegra.law.valid_for import ValidFor
from reintegra.values import node
from reintegra.values.text import NO_TEXT, Text

T_co = TypeVar("T_co", covariant=True)


def _status(version: Version[object]) -> LawStatus:
    return LawStatus.REPEALED if version.content is None else LawStatus.IN_FORCE


def _fits(version: Version[object], _: Attribute[LawStatus], got: LawStatus) -> None:
    silent = version.content is None
    if got not in (SILENT if silent else {LawStatus.IN_FORCE}):
        right = ", ".join(sorted(SILENT)) if silent else LawStatus.IN_FORCE
        what = f"{'silent ' * silent}version of {version.since}"
        msg = f"{what}: got status {got}, expected {right}"
        raise TimelineError(
            where="", name="status", got=got, expected=right, message=msg
        )


@check_arguments
@node
class Version(Generic[T_co]):
    """What the law says from a day on.

    Attributes:
        since: First day of the version.
        content: What it says; ``None`` where it says nothing, and *status* tells why.
        cites: The unit of law that says so; of law that was not read, what shows that
            there was law.
        evidence: How well that is attested.
        published: Day of promulgation (*ogłoszenie*) where it is later than *since*
            or was looked up, ``None`` otherwise.
        note: What a reader must know beside it; a remark on a number may have no
            Polish, as no page shows it.
        also: Further sources of the same version.
        condition: The only cases that it is valid for, ``None`` for all of them.
        status: In force; of a version that says nothing: repealed (if not said), not
            read, or not yet announced.

    Raises:
        TimelineError: The status is not one of a version that says so much.
    """

    since: date
    content: T_co | None = field(repr=False)
    cites: Citation
    evidence: Evidence
    published: date | None = None
    note: Text = NO_TEXT
    also: tuple[Citation, ...] = ()
    status: LawStatus = field(
        default=Factory(_status, takes_self=True), validator=_fits, repr=False
    )
    condition: ValidFor | None = field(default=None, kw_only=True)

    def require(self) -> T_co:
        """What it says, where it says something.

        Raises:
            NotInForceError: It says nothing: repealed, or not yet announced.
            NotReadError: What it says was not read.
        """
        if self.content is not None:
            return self.content
        what, since, note = str(self.cites), self.since, self.note.en
        if self.status is LawStatus.NOT_READ:
            raise NotReadError(what, since, since, what, missing=note)
        raise NotInForceError(what, since, None, note or self.status.value)

    def known_by(self, day: date | None) -> bool:
        """Whether the version was published by *day*, ``None`` for whenever.

        Where no day of promulgation is noted, it was by the first day of the version,
        and no later day can be asked about without knowing it.
        """
        return day is None or self.published is None or self.published <= day

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Every source of the version, the first one first."""
        return (self.cites, *self.also)


def _oldest_first(_: object, __: object, versions: tuple[Version[object], ...]) -> None:
    if not versions:
        _refuse_order(versions, "none")
    for one, next_one in pairwise(versions):
        if one.since >= next_one.since:
            _refuse_order(versions, " and then ".join(map(_shown, (one, next_one))))


def _refuse_order(versions: tuple[Version[object], ...], got: str) -> NoReturn:
    expected = "versions must start on distinct days, oldest first"
    days = tuple(version.since for version in versions)
    msg = f"{expected} (got {got})"
    where = "law.Timeline"
    raise TimelineError(where, "versions", days, expected, msg)


def _shown(version: Version[object]) -> str:
    return f"{version.since}: {version.note.en or version.status}, {version.cites}"


@check_arguments
@node
class Timeline(Generic[T_co]):
    """The successive versions of one provision, oldest first."""

    versions: tuple[Version[T_co], ...] = field(validator=_oldest_first)

    def find(
        self, day: date, known_on: date | None = None, *, least: date | None = None
    ) -> Version[T_co] | None:
        """Return the version of *day*, ``None`` where nothing is in force.

        Args:
            day: The day asked about.
            known_on: Day whose knowledge of the law counts; not before *least*.
                ``None`` takes everything published since into account.
            least: The first day that *known_on* may be: *day* itself where it is not
                given, the first of the month where a month is read by its last day.

        Raises:
            PeriodError: *known_on* is before *least*.
        """
        not_before(known_on, least or day)
        version = self._at(day, known_on)
        return None if version is None or version.content is None else version

    def status(
        self, day: date, known_on: date | None = None, *, least: date | None = None
    ) -> LawStatus:
        """Tell whether the law of *day* says something, and if not, why.

        Args:
            day: The day asked about.
            known_on: As in `find`.
            least: As in `find`.

        Raises:
            PeriodError: *known_on* is before *least*.
        """
        if self.find(day, known_on, least=least) is not None:
            return LawStatus.IN_FORCE
        silent = self._at(day, known_on)
        return LawStatus.NOT_YET if silent is None else silent.status

    def _at(self, day: date, known_on: date | None) -> Version[T_co] | None:
        known: Sequence[Version[T_co]] = self.versions
        if known_on is not None:
            known = [version for version in known if version.known_by(known_on)]
        index = bisect_right(known, day, key=lambda version: version.since)
        return known[index - 1] if index else None

    def on(
        self,
        day: date,
        known_on: date | None = None,
        *,
        what: str = "the provision",
        least: date | None = None,
    ) -> Version[T_co]:
        """Return the version in force on *day*.

        Args:
            day: The day asked about.
            known_on: As in `find`.
            what: What the error calls the provision.
            least: As in `find`.

        Raises:
            NotInForceError: Before the first version, after repeal, or before it is
                announced; the error names the first version.
            NotReadError: There was law on *day* that was not read.
            PeriodError: *known_on* is before *least*.
        """
        version = self.find(day, known_on, least=least)
        if version is not None:
            return version
        silent = self._at(day, known_on)
        if silent is not None and silent.status is LawStatus.NOT_READ:
            raise self._unread(silent, day, what)
        first, why = self.versions[0].since, self._why(day, known_on)
        raise NotInForceError(what, day, first, why, self._last(day, known_on))

    def _unread(self, silent: Version[object], day: date, what: str) -> NotReadError:
        spoken = (v.since for v in self.versions if v.content is not None)
        later = next((since for since in spoken if since > day), None)
        since, source = silent.since, str(silent.cites)
        note = silent.note.en
        return NotReadError(what, day, since, source, missing=note, read_from=later)

    def _why(self, day: date, known_on: date | None) -> str:
        first, last = self.versions[0], self._at(day, known_on)
        if last is not None:
            said = last.note.en or last.status.value
            return f"{said} since {last.since}, {last.cites}; first: {first.since}"
        if first.since <= day:
            return f"first: {first.since}, {first.cites}, published {first.published}"
        return f"first: {first.since}, {first.cites}"

    def _last(self, day: date, known_on: date | None) -> date | None:
        """Return the last day before *day* on which the provision said something."""
        silent = self._at(day, known_on)
        if silent is None or self.began(silent) == self.versions[0].since:
            return None
        return self.began(silent) - timedelta(days=1)

    def until(self, version: Version[object]) -> date | None:
        """Return the last day of *version*, ``None`` for the newest one."""
        place = self.versions.index(version) + 1
        if place == len(self.versions):
            return None
        return self.versions[place].since - timedelta(days=1)

    def began(self, version: Version[object]) -> date:
        """Return the first day on which the law said what *version* says.

        Earlier than its own first day where it only repeats the version before it.
        """
        place = self.versions.index(version)
        while place and _same(self.versions[place - 1], version):
            place -= 1
        return self.versions[place].since

    @property
    def turning_days(self) -> tuple[date, ...]:
        """The days on which what the law says changes, oldest first."""
        return tuple(version.since for version in self.versions)


@check_arguments
def not_before(known_on: date | None, least: date) -> None:
    """Refuse knowledge of the law of a day before the days that are asked about.

    Args:
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
        least: The first day that it may be.

    Raises:
        PeriodError: It is before.
    """
    if known_on is not None and known_on < least:
        msg = f"known_on: got {known_on}, expected {least} (the time asked) or later"
        raise PeriodError(
            where="",
            name="known_on",
            got=known_on,
            expected=f"{least} or later",
            message=msg,
        )


def _same(one: Version[object], other: Version[object]) -> bool:
    alike = one.content == other.content and one.condition == other.condition
    return alike and one.status is other.status


@check_arguments
def over_time(*versions: Version[T_co]) -> Timeline[T_co]:
    """Line up *versions*, oldest first."""
    return Timeline(versions)


@check_arguments
def not_read(
    since: date,
    cites: Citation,
    evidence: Evidence,
    note: Text = NO_TEXT,
    also: tuple[Citation, ...] = (),
) -> Version[Never]:
    """Write that from a day on there was law that was not read.

    Args:
        since: First day on which there is known to have been law.
        cites: What shows that there was law.
        evidence: How well that is attested.
        note: What was not read, where *cites* does not tell.
        also: Further sources.
    """
    status = LawStatus.NOT_READ
    return Version(since, None, cites, evidence, None, note, also, status)
