"""A project as its text describes it: who, for whom, with what (*projekt*)."""

from __future__ import annotations

from datetime import date

from attrs import field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.errors import FactError, PeriodError, UnknownNameError
from reintegra.grammar.facts import count
from reintegra.law.periods import Period, a_day
from reintegra.projects.budget import Budget
from reintegra.projects.comparison import Comparison
from reintegra.projects.fields import each, listed, some_of
from reintegra.projects.groups import NOT_KNOWN, Counts, Group, Length
from reintegra.projects.partners import Partner
from reintegra.projects.stated import Breakdown, Goal, Result, Target
from reintegra.projects.support import Support
from reintegra.values import frozen

FORMS = {
    "cis": "centrum integracji społecznej",
    "kis": "klub integracji społecznej",
    "pai": "Program Aktywizacja i Integracja",
    "psu": "prace społecznie użyteczne",
}
"""Legal forms of a programme, each with its Polish."""

_GROUP = "group"


@check_arguments
@frozen(kw_only=True)
class Project:
    """A project (*projekt*), with what its text says and leaves unsaid.

    Attributes:
        key: Its name here, such as ``przasnysz_2010``.
        pl: Its title.
        forms: Its legal forms, of `FORMS`.
        period: Its days; ``None`` where they are not known.
        ended: Its last day, where no more is known.
        months: How many months the text says that it lasts.
        partners: Who carries it.
        target: For whom it says it is.
        groups: Its groups or editions; they may overlap.
        support: What it gives to all.
        counts: How many there are.
        breakdowns: How counts are split.
        goals: What it wants.
        results: What came of it.
        budget: What it costs; ``None`` where that is not known.

    Raises:
        FactError: Two groups of one name, or a number that cannot be.
        PeriodError: *ended* beside a period that says otherwise.
        UnknownNameError: A legal form that is none.
    """

    key: str
    pl: str
    forms: tuple[str, ...] = field(converter=listed, validator=some_of(FORMS))
    period: Period | None = None
    ended: date | None = field(default=None, converter=optional(a_day))
    months: int | None = count("miesiące", "months", unit="months", high=1200)
    partners: tuple[Partner, ...] = field(
        default=(), converter=listed, validator=each(Partner)
    )
    target: Target | None = None
    groups: tuple[Group, ...] = field(
        default=(), converter=listed, validator=each(Group)
    )
    support: tuple[Support, ...] = field(
        default=(), converter=listed, validator=each(Support)
    )
    counts: Counts = NOT_KNOWN
    breakdowns: tuple[Breakdown, ...] = field(
        default=(), converter=listed, validator=each(Breakdown)
    )
    goals: tuple[Goal, ...] = field(default=(), converter=listed, validator=each(Goal))
    results: tuple[Result, ...] = field(
        default=(), converter=listed, validator=each(Result)
    )
    budget: Budget | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse two groups of one name, and two ends."""
        keys = [group.key for group in self.groups]
        if len(set(keys)) < len(keys):
            raise FactError(self.key, "groups", ", ".join(keys), "each name once")
        if None not in {self.period, self.ended}:
            msg = (
                f"{self.key}: got ended {self.ended} beside {self.period}, one will do"
            )
            raise PeriodError(msg)

    @property
    def length(self) -> Length | None:
        """How long it is; ``None`` where its days are not known."""
        return None if self.period is None else Length.of(self.period)

    def group(self, key: str) -> Group:
        """Return the group called *key*.

        Raises:
            UnknownNameError: There is none.
        """
        known = {group.key: group for group in self.groups}
        if key not in known:
            raise UnknownNameError(_GROUP, key, known)
        return known[key]

    def check(self) -> tuple[Comparison, ...]:
        """Hold the text against itself: see `reintegra.projects.contradictions`."""
        from reintegra.projects.contradictions import look  # noqa: PLC0415 - looks back

        return look(self)
