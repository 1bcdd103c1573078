"""Projects as their texts describe them (*projekt*)."""

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
from reintegra.projects.fields import all_of_types, as_tuple, names_among
from reintegra.projects.goals_and_results import Breakdown, Goal, Result, Target
from reintegra.projects.groups import NOT_KNOWN, Counts, Group, Length
from reintegra.projects.partners import Partner
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
    """A project as its text describes it (*projekt*); ``None`` is *not stated*.

    Attributes:
        key: Its name in this library, such as ``przasnysz_2010``.
        pl: Its title.
        forms: Its legal forms, of `FORMS`.
        period: Its days; ``None`` where they are not known.
        ended: Its last day, where only that is known.
        months: How many months the text says that it lasts.
        partners: Its partners.
        target: Its target group.
        groups: Its groups or editions; they may overlap.
        support: Support for all participants.
        counts: Numbers of persons.
        breakdowns: Counts split into parts.
        goals: Its goals.
        results: Its results.
        budget: Its budget; ``None`` where that is not known.

    Raises:
        FactError: Two groups of one name, or a number that cannot be.
        PeriodError: *ended* beside a period that says otherwise.
        UnknownNameError: A legal form that is none.
    """

    key: str
    pl: str
    forms: tuple[str, ...] = field(converter=as_tuple, validator=names_among(FORMS))
    period: Period | None = None
    ended: date | None = field(default=None, converter=optional(a_day))
    months: int | None = count("miesiące", "months", unit="months", high=1200)
    partners: tuple[Partner, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(Partner)
    )
    target: Target | None = None
    groups: tuple[Group, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(Group)
    )
    support: tuple[Support, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(Support)
    )
    counts: Counts = NOT_KNOWN
    breakdowns: tuple[Breakdown, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(Breakdown)
    )
    goals: tuple[Goal, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(Goal)
    )
    results: tuple[Result, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(Result)
    )
    budget: Budget | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse two groups of one key, and *ended* beside a period."""
        keys = [group.key for group in self.groups]
        if len(set(keys)) < len(keys):
            raise FactError(self.key, "groups", ", ".join(keys), "each name once")
        if None not in {self.period, self.ended}:
            msg = (
                f"{self.key}: got ended {self.ended} beside {self.period}, one will do"
            )
            raise PeriodError(
                where="projects.Project",
                name="ended",
                got=self.ended,
                expected="None beside a period",
                message=msg,
            )

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
        """Compare the text with itself: see `reintegra.projects.contradictions`."""
        from reintegra.projects.contradictions import find_contradictions  # noqa: PLC0415 - it imports this module

        return find_contradictions(self)
