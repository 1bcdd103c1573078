"""Change between two assessments of a person (*samoocena, arkusz obserwacji*)."""

from __future__ import annotations

from fractions import Fraction

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.values import frozen


@check_arguments
@frozen
class Change:
    """Scores of an assessment at the start and at the end, compared.

    Attributes:
        name: The assessment.
        pairs: The scores of each person of whom both are known: id, before, after.
        unknown: The ids of the others who were assessed at least once.
        not_assessed: The ids of those who were not assessed by it at all.
    """

    name: str
    pairs: tuple[tuple[str, int, int], ...]
    unknown: tuple[str, ...]
    not_assessed: tuple[str, ...] = ()

    @property
    def better(self) -> int:
        """How many scored higher at the end."""
        return sum(after > before for _, before, after in self.pairs)

    @property
    def same(self) -> int:
        """How many scored the same."""
        return sum(after == before for _, before, after in self.pairs)

    @property
    def worse(self) -> int:
        """How many scored lower."""
        return len(self.pairs) - self.better - self.same

    @property
    def mean(self) -> Fraction | None:
        """The mean difference, exactly; ``None`` where nobody was assessed twice."""
        if not self.pairs:
            return None
        gained = sum(after - before for _, before, after in self.pairs)
        return Fraction(gained, len(self.pairs))


@check_arguments
def change(cohort: Cohort, name: str) -> Change:
    """Compare an assessment before and after (*samoocena, arkusz obserwacji*).

    Only persons assessed twice can be compared. The others are listed, because those
    who left early may have done worse.

    Args:
        cohort: The persons.
        name: The assessment, a key of `Participant.scores`.

    Raises:
        UnknownNameError: Others were made in the whole cohort, and this one was not.
    """
    known = {each for one in cohort.whole for each in one.scores}
    if known and name not in known:
        kind = "assessment"
        raise UnknownNameError(kind, name, sorted(known))
    pairs = [(one.id, *_scores(one, name)) for one in cohort]
    twice = [(who, a, b) for who, a, b in pairs if a is not None and b is not None]
    compared = {who for who, *_ in twice}
    without = [one for one in cohort if one.id not in compared]
    return Change(
        name,
        tuple(twice),
        tuple(one.id for one in without if name in one.scores),
        tuple(one.id for one in without if name not in one.scores),
    )


def _scores(one: Participant, name: str) -> tuple[int | None, int | None]:
    return one.scores.get(name, (None, None))
