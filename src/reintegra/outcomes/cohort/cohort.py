"""A cohort: the participants of one programme, measured together (*kohorta*)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import FactError, PeriodError, UnknownNameError
from reintegra.outcomes.cohort.participant import Participant
from reintegra.values import FrozenMapping, frozen

_NAME = "Cohort"


def _members(given: Iterable[Participant]) -> tuple[Participant, ...]:
    return tuple(given)


@check_arguments
@frozen
class Cohort:
    """The participants of one programme (*uczestnicy programu*).

    A replacement is a relation between two persons who were both enrolled. Both stay
    in the cohort.

    Attributes:
        members: The participants, each once.
        planned: Places planned; ``None`` where not known.
        part_of: The cohort that it is a part of; ``None`` for a whole cohort.
        replaced: Replacements: the id of the participant who left, and the id of the
            one who took the place.

    Raises:
        FactError: Two members of one id, or *planned* is below 1.
        PeriodError: A replacement was enrolled before the place was free.
        UnknownNameError: The replaced participant is not in the cohort.
    """

    members: tuple[Participant, ...] = field(converter=_members)
    planned: int | None = None
    part_of: Cohort | None = field(default=None, repr=False, eq=False)
    replaced: Mapping[str, str] = field(init=False, repr=False, eq=False)

    @classmethod
    def of(cls, given: Cohort | Iterable[Participant]) -> Cohort:
        """Return a cohort of persons; one that is given, as it is."""
        return given if isinstance(given, Cohort) else cls(given)

    def __attrs_post_init__(self) -> None:
        """Refuse two members of one id, and impossible replacements."""
        if self.planned is not None and self.planned < 1:
            expected = "1 or more places"
            raise FactError(_NAME, "planned", self.planned, expected)
        ids = Counter(one.id for one in self.members)
        double = next((name for name, times in ids.items() if times > 1), None)
        if double is not None:
            expected = "each id once"
            raise FactError(_NAME, "members", double, expected)
        whole = self.part_of
        relation = self._replacements() if whole is None else whole.replaced
        object.__setattr__(self, "replaced", relation)

    def _replacements(self) -> Mapping[str, str]:
        by_id = {one.id: one for one in self.members}
        found: dict[str, str] = {}
        for one in self.members:
            if one.replaces is None:
                continue
            if one.replaces not in by_id or one.replaces == one.id:
                what = f"participant replaced by {one.id!r}:"
                raise UnknownNameError(what, one.replaces, set(by_id) - {one.id})
            self._check_place(by_id[one.replaces], one, found)
            found[one.replaces] = one.id
        return FrozenMapping(found)

    def _check_place(
        self, left: Participant, came: Participant, found: dict[str, str]
    ) -> None:
        who = f"participant {came.id!r}: got {left.id!r} replaced"
        if left.id in found:
            msg = f"{who}, expected one whose place {found[left.id]!r} did not take"
            raise PeriodError(
                where="outcomes.Cohort",
                name="participants",
                got=left.id,
                expected=f"one whose place {found[left.id]!r} did not take",
                message=msg,
            )
        if left.exit is None or (came.enrolled or left.exit) < left.exit:
            msg = f"{who} from {came.enrolled}, expected after they left ({left.exit})"
            raise PeriodError(
                where="outcomes.Cohort",
                name="participants",
                got=came.enrolled,
                expected=f"after they left ({left.exit})",
                message=msg,
            )

    @cached_property
    def derived(self) -> dict[Any, Any]:
        """What was derived from the members so far, by those who derive it.

        It is no part of the value: it is neither compared nor pickled, and what is in
        it can be derived again at any time.
        """
        return {}

    @property
    def whole(self) -> Cohort:
        """The whole cohort that this one is a part of, or this cohort itself."""
        return self if self.part_of is None else self.part_of.whole

    @property
    def places(self) -> int:
        """The places planned.

        Raises:
            FactError: They are not known.
        """
        if self.planned is None:
            expected = "the places planned"
            raise FactError(_NAME, "planned", None, expected)
        return self.planned

    def __iter__(self) -> Iterator[Participant]:
        return iter(self.members)

    def __len__(self) -> int:
        return len(self.members)

    def where(self, test: Callable[[Participant], Any]) -> Cohort:
        """Return the part of the members who pass a test.

        The replacements of the whole cohort stay known, so that parts add up to the
        whole. *planned* is ``None``, as it is a number of the whole cohort.
        """
        return Cohort(filter(test, self.members), part_of=self)

    def groups(self) -> dict[str, Cohort]:
        """Return the part of each target group; they overlap and do not add up.

        Source:
            ministry letter DZF.I.8510.33.2015.SK.2 of 10.09.2015 (rule L6).
        """
        names = sorted({name for one in self.members for name in one.groups})
        return {name: self.where(_in_group(name)) for name in names}


def _in_group(name: str) -> Callable[[Participant], bool]:
    return lambda one: name in one.groups
