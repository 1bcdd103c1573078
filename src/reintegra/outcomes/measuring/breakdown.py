"""A figure by sex, age, target group or edition (*podział wskaźnika*)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.disclosure.cross_table import Table
from reintegra.errors import NotDefinedError, UnknownNameError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import SEXES, Participant
from reintegra.outcomes.measuring.figure import Figure
from reintegra.outcomes.measuring.measure import measure
from reintegra.outcomes.measuring.rate import Rate
from reintegra.outcomes.measuring.totals import Totals
from reintegra.outcomes.metrics.age_bands import AGE_BANDS, age_band
from reintegra.outcomes.metrics.spec import MetricSpec
from reintegra.values import frozen, frozen_mapping
from reintegra.values.text import Language, Text, in_language

NOT_KNOWN = "not_known"
_LABELS = {
    "woman": Text("kobieta", "woman"),
    "man": Text("mężczyzna", "man"),
    NOT_KNOWN: Text("nie wiadomo", "not known"),
    **{key: Text(pl, en) for key, pl, en in AGE_BANDS.names},
}
_COUNTED = {
    "counted": Text("policzeni", "counted"),
    "not_counted": Text("niepoliczeni", "not counted"),
    NOT_KNOWN: _LABELS[NOT_KNOWN],
}


def _age_band(one: Participant) -> str:
    return age_band(one.age) or NOT_KNOWN


def _edition(one: Participant) -> str:
    return one.edition or NOT_KNOWN


def _sex(one: Participant) -> str:
    return one.sex or NOT_KNOWN


PARTS_BY: dict[str, Callable[[Participant], str]] = {
    "sex": _sex,
    "age_band": _age_band,
    "edition": _edition,
}
"""Attributes that put each person into exactly one part; target groups overlap."""

FIXED_KEYS = {
    "sex": (*SEXES, NOT_KNOWN),
    "age_band": (*(key for key, _, _ in AGE_BANDS.names), NOT_KNOWN),
}
"""The parts that are there even where nobody is in them."""


@check_arguments
@frozen(repr=False)
class FigureBreakdown:
    """The figure of a metric for each part of a register.

    Attributes:
        by: ``sex``, ``age_band``, ``edition``, ``group``, or a column of a frame.
        parts: The figure of each part, by its key.
        overlapping: Whether somebody can be in several parts, so that they do not add
            up to the whole.
    """

    by: str
    parts: Mapping[str, Figure] = field(converter=frozen_mapping)
    overlapping: bool

    def counts(self, lang: Language = "pl") -> dict[str, dict[str, int]]:
        """Return the number of persons by part and by whether they count.

        Persons outside the denominator are not counted.

        Args:
            lang: Language of the labels.
        """
        parts = self.parts.items()
        return {_label(key, lang): _counts(one.totals, lang) for key, one in parts}

    def table(self, lang: Language = "pl") -> Table:
        """Return the counts with their totals, ready for `suppress`.

        Args:
            lang: Language of the labels.

        Raises:
            FactError: There are no parts.
            NotDefinedError: The parts overlap, so that there are no totals.
        """
        if self.overlapping:
            what, reason = "a total of target groups", "somebody can be in several"
            raise NotDefinedError(what, reason)
        return Table.of(self.counts(lang))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} by {self.by}: {', '.join(self.parts)}>"


@check_arguments
@frozen(repr=False)
class RateBreakdown(FigureBreakdown):
    """The figure of a metric for each part of a cohort, with the result of each person.

    Attributes:
        by: ``sex``, ``age_band``, ``edition`` or ``group``.
        parts: The figure of each part, by its key.
        overlapping: Whether somebody can be in several parts, so that they do not add
            up to the whole.
    """

    by: str
    parts: Mapping[str, Rate] = field(converter=frozen_mapping)
    overlapping: bool


@check_arguments
def breakdown(  # noqa: PLR0913 - those of `measure`, and by what
    cohort: Cohort,
    metric: str | MetricSpec,
    *,
    by: str,
    on: date | None = None,
    denominator: str | None = None,
    under: Interpretations = RECOMMENDED,
) -> RateBreakdown:
    """Measure the parts of a cohort (*podział wskaźnika*).

    Args:
        cohort: The persons.
        metric: As for `measure`; one that counts persons.
        by: ``"sex"``, ``"age_band"`` (at entry), ``"edition"`` or ``"group"``.
        on: As for `measure`.
        denominator: As for `measure`, but for ``planned``: places have no sex.
        under: As for `measure`.

    Raises:
        NotDefinedError: The metric counts hours.
        UnknownNameError: *by* is none of these.
        ReintegraError: As `measure`.

    Source:
        ESF+ common indicators for the bands of age; ministry letter
        DZF.I.8510.33.2015.SK.2 of 10.09.2015 (rule L6): who is in several target groups
        counts in every one, and the groups are not summed.
    """
    found = {
        key: measure(part, metric, on=on, denominator=denominator, under=under)
        for key, part in _parts(cohort, by).items()
    }
    refuse_hours(found.values(), by)
    return RateBreakdown(by, found, overlapping=by == _GROUP)


def refuse_hours(figures: Iterable[Figure], by: str) -> None:
    """Refuse figures that count no persons.

    Args:
        figures: The figures of the parts.
        by: By what they are parts.

    Raises:
        NotDefinedError: One counts hours.
    """
    for one in figures:
        if not one.of_persons:
            what, reason = f"persons by {by} of {one.spec.id}", "it counts hours"
            raise NotDefinedError(what, reason)


_GROUP = "group"


def _parts(cohort: Cohort, by: str) -> dict[str, Cohort]:
    if by == _GROUP:
        return cohort.groups()
    if by not in PARTS_BY:
        kind = "breakdown"
        raise UnknownNameError(kind, by, (*PARTS_BY, _GROUP))
    key_of = PARTS_BY[by]
    there = sorted({key_of(one) for one in cohort})
    return {
        key: cohort.where(_has_key(key_of, key)) for key in FIXED_KEYS.get(by, there)
    }


def _has_key(
    key_of: Callable[[Participant], str], key: str
) -> Callable[[Participant], bool]:
    return lambda one: key_of(one) == key


def _label(key: str, lang: Language) -> str:
    return in_language(_LABELS.get(key, Text(key, key)), lang)


def _counts(totals: Totals, lang: Language) -> dict[str, int]:
    found = {
        "counted": totals.count,
        "not_counted": totals.of - totals.count - totals.undecided,
        NOT_KNOWN: totals.unknown,
    }
    return {in_language(names, lang): found[key] for key, names in _COUNTED.items()}
