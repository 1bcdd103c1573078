"""Check an edition: every breach with its week or day, its hours and its citation.

Source: art. 62a ust. 3–6, 62b, 62c ust. 3 ustawy o promocji zatrudnienia i
instytucjach rynku pracy; art. 435 ust. 1, 440 ust. 1 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import AttrsInstance

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period, shift, week_of
from reintegra.law.terms import completed_months, months_begun
from reintegra.programmes.pai import limit_records as counted
from reintegra.programmes.pai import limits
from reintegra.programmes.pai.integration_operator import RUNS
from reintegra.programmes.pai.participation import Edition, EditionParticipant
from reintegra.programmes.pai.time_in_programme import days_in_programme
from reintegra.programmes.shared.money import grosze
from reintegra.programmes.shared.other_help import OtherHelp, help_during
from reintegra.reading.record.findings import Finding, finding
from reintegra.reading.record.log_checks import check_log
from reintegra.reading.record.windows import CountedWindow, count_log
from reintegra.values import frozen


@check_arguments
def check(
    edition: Edition, *, under: Interpretations = RECOMMENDED
) -> tuple[Finding, ...]:
    """Check an edition against every limit of the programme.

    All of it is checked by the law of its first day, or of its agreement: an edition
    begun or agreed before 2025-06-01 is finished under the old law.

    Args:
        edition: The edition.
        under: Interpretations of OP-33 (a week of block A) and OP-37 (the hours of
            block B).

    Returns:
        Findings that are breached or to be checked, oldest first: length, hours of a
        week of each block, hours of block B in all, time in the programme of each
        person, other help, who runs block B, the trainer's rate, entries outside the
        edition. A block whose hours are not kept is to be checked; who runs block B and
        the rate are checked where they are given.

    Raises:
        AmountError: A trainer's rate that is no whole number of grosze.
        NotInForceError: There was no such programme: before 2014-05-27, also of an
            earlier edition, and from 2025-06-01, when its successor is named.

    Source:
        art. 62a–62c ustawy o promocji zatrudnienia i instytucjach rynku pracy.
    """
    limits.LENGTH.law.on(edition.law_day, what=limits.LENGTH.key)
    checks = _EditionCheck(edition, under)
    found = (
        checks.length(),
        *checks.activation(),
        *checks.integration(),
        *checks.persons(),
        *checks.entries(),
        *checks.operator(),
        *checks.trainer(),
    )
    open_ones = (one for one in found if one.met is not True)
    return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))


@frozen
class _EditionCheck:
    """The checks of an edition."""

    edition: Edition
    under: Interpretations

    def _checked(
        self, limit: Limit, record: AttrsInstance, days: Iterable[date]
    ) -> Finding:
        """Check a limit by the law that the edition is finished under."""
        return finding(limit, record, days, self.edition.law_day, self.under)

    def _ends(self) -> tuple[date, date]:
        return self.edition.period.first, self.edition.period.last

    def length(self) -> Finding:
        first, last = self._ends()
        found = counted.EditionLength(
            months_full=completed_months(first, shift(last, 1)),
            months_begun=months_begun(first, last),
        )
        return self._checked(limits.LENGTH, found, (first, last))

    # -- hours

    def activation(self) -> Iterator[Finding]:
        kept = self.edition.activation
        if kept is None:
            unknown = counted.EditionWeek()
            yield self._checked(limits.ACTIVATION, unknown, self._ends())
            return
        rows = (self._row(day, kept) for day in kept)
        for week in self._windows(limits.ACTIVATION, rows):
            yield self._checked(limits.ACTIVATION, week.record, week.period)

    def integration(self) -> Iterator[Finding]:
        yield self._checked(limits.INTEGRATION, self.block(), self._ends())
        for week in self._weeks():
            yield self._checked(limits.INTEGRATION_WEEK, week.record, week.period)

    def block(self) -> counted.IntegrationBlock:
        """Count block B over the days of the edition."""
        weeks = (week.record.minutes for week in self._weeks())
        inside = self._windows(limits.INTEGRATION, self._own_days())
        return counted.IntegrationBlock(
            minutes=next((one.record.minutes for one in inside), None),
            least_week=min(weeks, default=None),
            full_weeks=self.edition.period.days // 7,
            days=self.edition.period.days,
        )

    def _weeks(self) -> tuple[CountedWindow, ...]:
        """Count block B in each week that lies wholly in the edition."""
        return self._windows(limits.INTEGRATION_WEEK, self._own_days())

    def _own_days(self) -> Iterator[counted.EditionDay]:
        """Go through the days of the edition; none where hours are not kept."""
        kept = self.edition.integration
        if kept is not None:
            yield from (self._row(day, kept) for day in self.edition.period)

    def _row(self, day: date, kept: Mapping[date, int]) -> counted.EditionDay:
        week = week_of(day)
        return counted.EditionDay(
            day=day,
            minutes=kept.get(day, 0),
            entry=day in kept,
            start=self.edition.period.first,
            inside=day in self.edition.period,
            of_full_week=week.first in self.edition.period
            and week.last in self.edition.period,
        )

    def _windows(
        self, limit: Limit, rows: Iterable[counted.EditionDay]
    ) -> tuple[CountedWindow, ...]:
        return count_log(limit, rows, on=self.edition.law_day, under=self.under)

    # -- persons, entries, money

    def persons(self) -> Iterator[Finding]:
        for one in self.edition.participants:
            own = self._own(one)
            if own is None:
                continue
            for part in one.earlier:  # what was never in force cannot have been
                day = min(part.first, self.edition.law_day)
                limits.TOTAL.law.on(day, what="an earlier edition")
            in_all = days_in_programme((*one.earlier, own))
            found = counted.EditionPerson(days_in_all=in_all)
            yield self._checked(limits.TOTAL, found, (own.first, own.last))
            given = (OtherHelp(Period(day, day)) for day in one.other_help)
            for helped, days in help_during(own, given):
                yield self._checked(limits.EXCLUSIVE, helped, days)

    def _own(self, one: EditionParticipant) -> Period | None:
        """Return somebody's days in the edition, ``None`` where there are none."""
        span = self.edition.period
        first = max(one.joined or span.first, span.first)
        last = min(one.left or span.last, span.last)
        return None if last < first else Period(first, last)

    def entries(self) -> Iterator[Finding]:
        blocks = self.edition.activation or {}, self.edition.integration or {}
        days = {day for block in blocks for day in block}
        for one in self.edition.participants:
            days |= {day for day in (one.joined, one.left) if day is not None}
        rows = (self._row(day, {}) for day in days)
        yield from check_log(
            limits.ENTRY, rows, on=self.edition.law_day, under=self.under
        )

    def operator(self) -> Iterator[Finding]:
        who = self.edition.integration_by
        if who is not None:
            found = counted.EditionOperator(integration_by=who)
            yield self._checked(RUNS, found, self._ends())

    def trainer(self) -> Iterator[Finding]:
        if self.edition.trainer_rate is not None:
            rate = grosze(self.edition.trainer_rate, "trainer_rate")
            found = counted.EditionTrainer(rate=rate)
            yield self._checked(limits.TRAINER, found, (self.edition.period.first,))
