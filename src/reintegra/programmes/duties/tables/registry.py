"""Every duty, by key and by role."""

from __future__ import annotations

from reintegra.errors import UnknownNameError
from reintegra.programmes.duties.model.duty import Duty
from reintegra.programmes.duties.model.roles import Role
from reintegra.programmes.duties.tables import (
    centres,
    clubs,
    labour_office,
    reports,
    works,
)
from reintegra.values import FrozenMapping

DUTIES: FrozenMapping[str, Duty] = FrozenMapping(
    {
        one.key: one
        for table in (centres, clubs, labour_office, reports, works)
        for one in vars(table).values()
        if isinstance(one, Duty)
    }
)
"""Every duty by its key."""


def of_role(role: Role) -> tuple[Duty, ...]:
    """List what *role* owes, or once owed."""
    return tuple(one for one in DUTIES.values() if role in one.roles)


def duty(key: str) -> Duty:
    """Return the duty called *key*.

    Raises:
        UnknownNameError: There is none; the error names the nearest.

    >>> duty("psu.plan").roles
    ('gmina',)
    """
    if key not in DUTIES:
        kind = "duty"
        raise UnknownNameError(kind, key, DUTIES)
    return DUTIES[key]
