"""What changed between two assessments (*samoocena, arkusz obserwacji*)."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from reintegra.outcomes.cohort import Cohort


@frozen
class Change:
    """What changed between an assessment at the start and one at the end.

    Attributes:
        name: The assessment.
        pairs: The scores of each person of whom both are known: id, before, after.
        unknown: The ids of the others who were assessed at least once.
    """

    name: str
    pairs: tuple[tuple[str, int, int], ...]
    unknown: tuple[str, ...]

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


def change(cohort: Cohort, name: str) -> Change:
    """Compare an assessment before and after (*samoocena, arkusz obserwacji*).

    Args:
        cohort: The persons.
        name: The assessment, a key of `Participant.scores`.
    """
    pairs: list[tuple[str, int, int]] = []
    unknown: list[str] = []
    for one in cohort:
        before, after = one.scores.get(name, (None, None))
        if before is not None and after is not None:
            pairs.append((one.id, before, after))
        elif name in one.scores:
            unknown.append(one.id)
    return Change(name, tuple(pairs), tuple(unknown))
