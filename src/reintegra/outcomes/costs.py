"""What an outcome costs, and what changed between two assessments."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from reintegra.grammar.words import Rounding
from reintegra.outcomes.cohort import Cohort
from reintegra.outcomes.rate import Rate
from reintegra.programmes.money import grosze
from reintegra.reading.evaluation import round_to
from reintegra.reading.numbers import zloty


@frozen
class Cost:
    """What one of a number costs (*koszt jednostkowy*).

    Attributes:
        total: What was spent or planned, in złoty.
        basis: What the total is: ``"planned"``, ``"settled"``, …, said by the caller.
        rate: The figure whose numerator is divided by.
    """

    total: Decimal
    basis: str
    rate: Rate

    @property
    def each(self) -> Decimal | None:
        """The cost of one, to the grosz; ``None`` where there is none."""
        if not self.rate.count:
            return None
        share = Fraction(grosze(self.total), self.rate.count)
        return zloty(round_to(share, Rounding.HALF_UP, 1))


def cost_per_outcome(total: Decimal | str | int, rate: Rate, *, basis: str) -> Cost:
    """Divide a cost by the numerator of a figure (*efektywność kosztowa*).

    Args:
        total: In złoty.
        rate: The figure, whose numerator is divided by.
        basis: What the total is, such as ``"planned"`` or ``"settled"``.

    Raises:
        AmountError: *total* is no amount of złoty.

    Source:
        art. 2 pkt 47 ustawy o rynku pracy i służbach zatrudnienia, for the spending of
        the Labour Fund on persons counted by ``pup.urp_effectiveness``.
    """
    return Cost(zloty(grosze(total)), basis, rate)


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
