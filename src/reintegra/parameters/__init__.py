"""Numbers and days set by law, over time (*wielkości określone przepisami*).

One module for each source act, loaded when asked for. A parameter is named after its
key: ``cis.sick_days_limit`` is ``CIS_SICK_DAYS_LIMIT`` in `reintegra.parameters.uzs`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.grammar.nodes import Parameter
from reintegra.parameters.dated_day import DatedDay

Entry: TypeAlias = Parameter | DatedDay


@check_arguments
def tables() -> tuple[str, ...]:
    """Return the names of the modules that hold the tables, sorted."""
    from pkgutil import iter_modules  # noqa: PLC0415 - a first verdict needs no list

    return tuple(
        sorted(
            one.name
            for one in iter_modules(__path__)
            if one.name != "dated_day" and not one.name.startswith("_")
        )
    )


@check_arguments
def every() -> tuple[Entry, ...]:
    """Return every dated number and day of the library, sorted by key.

    >>> every()[0].key
    'activation_package.forms_max'
    """
    return tuple(_by_key().values())


@check_arguments
def get(key: str) -> Entry:
    """Return the parameter called *key*.

    Raises:
        UnknownNameError: There is none; the error names the nearest.

    >>> from datetime import date
    >>> get("unemployment_benefit.first_period").on(date(2026, 11, 22)).zloty
    Decimal('1783.90')
    """
    known = _by_key()
    if key not in known:
        kind = "parameter"
        raise UnknownNameError(kind, key, known)
    return known[key]


@cache
def _by_key() -> dict[str, Entry]:
    found = [
        value
        for table in tables()
        for value in vars(import_module(f"{__name__}.{table}")).values()
        if isinstance(value, Parameter | DatedDay)
    ]
    return {entry.key: entry for entry in sorted(found, key=lambda entry: entry.key)}
