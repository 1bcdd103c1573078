"""A case: a published programme, its text and the comparisons (*przypadek*)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.casebook.published import NOT_STATED, Published
from reintegra.errors import UnknownNameError
from reintegra.grammar.nodes import Rule
from reintegra.law.citation import Citation
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.measuring.measure import measure
from reintegra.outcomes.measuring.rate import Rate
from reintegra.people.person import Person
from reintegra.projects.comparison import Comparison
from reintegra.projects.fields import as_tuple
from reintegra.projects.project import Project
from reintegra.reading.record.decide import decide
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.verdict import Verdict
from reintegra.values import FrozenMapping, frozen
from reintegra.values.text import Language, in_language


@check_arguments
@frozen
class Tally:
    """The number of comparisons of each kind (*podsumowanie*).

    Attributes:
        reproduced: The text and the library agree.
        inconsistent: The text contradicts itself or the law.
        unknown: The text does not state enough.
        follows: The text states nothing; the figure follows from the law.
    """

    reproduced: int
    inconsistent: int
    unknown: int
    follows: int


_FIGURE = "published figure"


def _by_key(
    given: Mapping[str, Published] | Iterable[Published],
) -> FrozenMapping[str, Published]:
    listed = given.values() if isinstance(given, Mapping) else given
    return FrozenMapping({one.key: one for one in (*listed, *NOT_STATED)})


@check_arguments
@frozen(kw_only=True, repr=False)
class Case:
    """A published programme (*opublikowany program*).

    Attributes:
        key: Its name: place and year.
        pl: What it is, in Polish.
        en: What it is, in English.
        source: Who published the text, and when.
        project: The programme as its text describes it.
        published: The figures of the text, by name; also those it does not state.
        cohort: Made-up participants that give the published figures.
        synthetic: What about them is made up.
        seed: The number from which what is drawn for them is drawn; ``None`` where
            nothing is.
        joins: The rule by which participants joined.
        person: A typical participant, as the text describes one.
        on: The day on which `verdict` decides the rule.
        measures: The metrics and denominators for `rates`.
        compare: Comparisons in addition to those of `Project.check`; one of the same
            key replaces that one.
    """

    key: str
    pl: str
    en: str
    source: Citation
    project: Project
    published: Mapping[str, Published] = field(converter=_by_key)
    cohort: Cohort
    synthetic: Notice
    seed: int | None = None
    joins: Rule
    person: Person
    on: date
    measures: tuple[tuple[str, str], ...] = field(default=(), converter=as_tuple)
    compare: Callable[[Case, Interpretations], Iterable[Comparison]]

    def title(self, lang: Language) -> str:
        """What it is, in one of the languages."""
        return in_language(self, lang)

    @property
    def period(self) -> Period:
        """The days of the project; where they are not known, the day looked at."""
        return self.project.period or Period(self.on, self.on)

    def quote(self, key: str) -> str:
        """Return the words of the text for a figure.

        Raises:
            UnknownNameError: There is no such figure.
        """
        return self._published(key).quote

    def number(self, key: str) -> int:
        """Return a published whole number.

        Raises:
            UnknownNameError: There is none of that name.
        """
        value = self._published(key).value
        if not isinstance(value, int):
            numbers = (
                name
                for name, one in self.published.items()
                if isinstance(one.value, int)
            )
            raise UnknownNameError(_FIGURE, key, numbers)
        return value

    def _published(self, key: str) -> Published:
        if key not in self.published:
            raise UnknownNameError(_FIGURE, key, self.published)
        return self.published[key]

    def verdict(self, *, under: Interpretations = RECOMMENDED) -> Verdict:
        """Say whether the typical person could join on the day.

        Args:
            under: Interpretations of open points.
        """
        return decide(self.joins, self.person, self.on, under=under)

    def rates(self, *, under: Interpretations = RECOMMENDED) -> tuple[Rate, ...]:
        """Measure the cohort by the metrics that serve it.

        Args:
            under: Interpretations of open points.
        """
        return tuple(
            measure(self.cohort, metric, denominator=name, under=under)
            for metric, name in self.measures
        )

    def check(self, *, under: Interpretations = RECOMMENDED) -> tuple[Comparison, ...]:
        """Compare each published figure with what the library computes.

        Args:
            under: Interpretations of open points, and whether unverified numbers may
                be used.

        Returns:
            Comparisons: ``met`` is ``True`` where the figure is reproduced, ``False``
            where the text contradicts itself or the law, ``None`` where it does not
            say enough. What the law of those days sets beside is among them:
            `Comparison.follows`.
        """
        every = (*self.project.check(), *self.compare(self, under))
        return tuple({one.key: one for one in every}.values())

    def comparison(self, key: str) -> Comparison:
        """Return the comparison called *key*.

        Raises:
            UnknownNameError: There is none.
        """
        known = {one.key: one for one in self.check()}
        if key not in known:
            kind = "comparison"
            raise UnknownNameError(kind, key, known)
        return known[key]

    def tally(self, found: Iterable[Comparison] | None = None) -> Tally:
        """Count the comparisons of `check`.

        Args:
            found: What `check` returned, ``None`` to check now.
        """
        every = self.check() if found is None else tuple(found)
        met = [one.met for one in every if not one.follows]
        return Tally(
            met.count(True),
            met.count(False),
            met.count(None),
            len(every) - len(met),
        )

    def __repr__(self) -> str:
        return f"<Case {self.key}: {self.source}>"
