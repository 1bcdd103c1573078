"""What changes on a day in all law that has a key: rules, limits, numbers, lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from reintegra.arguments import check_arguments
from reintegra.exchange import constants
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Parameter, Rule
from reintegra.law.timeline import Version, not_before
from reintegra.outcomes.metrics.spec import MetricSpec
from reintegra.parameters.dated_day import DatedDay
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.programmes.duties.model.duty import Duty
from reintegra.reading.change.changes import Change, Changes
from reintegra.reading.change.versions import change_on
from reintegra.reading.text.law_lines import content_lines
from reintegra.values.text import Text

_KINDS = Rule, Formula, Sorting, Limit, Catalogue, Duty, MetricSpec, Parameter, DatedDay


@check_arguments
def page(day: date, *, known_on: date | None = None) -> Changes:
    """Tell what changes on a day in all law of the library that has a key.

    ``page(day).explain("en")`` is a page of Markdown, and `to_data` its data.

    Args:
        day: The day.
        known_on: Day whose knowledge of the law counts, not before *day*; ``None`` for
            all of it.

    Raises:
        PeriodError: *known_on* is before *day*.

    >>> found = page(date(2022, 2, 15))
    >>> [one.key for one in found.changes if one.key.startswith("cis.sick")]
    ['cis.sick_days_limit']
    """
    not_before(known_on, day)
    return Changes(day, day, tuple(_changes(day, known_on)), None, known_on)


def _changes(day: date, known_on: date | None) -> Iterator[Change]:
    for kind in _KINDS:
        for one in constants.known(kind).values():
            change = change_on(constants.key_of(one), one, day, known_on)
            if change is not None:
                yield change


@content_lines.register
def _items(_: Catalogue, version: Version[Any]) -> tuple[Text, ...]:
    return tuple(
        Text(one.require().pl, one.require().en) for one in version.require().items
    )


@content_lines.register
def _obligation(_: Duty, version: Version[Any]) -> tuple[Text, ...]:
    return (version.require().what,)
