"""Every duty, by key and by role; collected from the modules of `tables`."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from reintegra.errors import UnknownNameError
from reintegra.programmes.duties import tables
from reintegra.programmes.duties.model.duty import Duty
from reintegra.programmes.duties.model.roles import Role
from reintegra.values import FrozenMapping

_TABLES = sorted(
    one.name for one in iter_modules(tables.__path__, f"{tables.__name__}.")
)
DUTIES: FrozenMapping[str, Duty] = FrozenMapping(
    {
        one.key: one
        for name in _TABLES
        for one in vars(import_module(name)).values()
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
