"""The statutory calendar: who owes what by which day (*kalendarz obowiązków*).

The room is the module; `duties` in it is the function, and the front door's
``from reintegra import duties`` gives that function.

>>> from reintegra.programmes import duties
>>> [str(one.day) for one in duties.duties("cis", 2026)]
['2026-03-31']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.duties.days import Absent, Standing
    from reintegra.programmes.duties.due import Due
    from reintegra.programmes.duties.duty import (
        Duty,
        Monthly,
        Moving,
        Once,
        Owed,
        Undated,
        Within,
        Yearly,
    )
    from reintegra.programmes.duties.events import after
    from reintegra.programmes.duties.listed import DUTIES
    from reintegra.programmes.duties.roles import ROLES, role_label
    from reintegra.programmes.duties.year import Calendar, duties

__all__ = [
    "DUTIES",
    "ROLES",
    "Absent",
    "Calendar",
    "Due",
    "Duty",
    "Monthly",
    "Moving",
    "Once",
    "Owed",
    "Standing",
    "Undated",
    "Within",
    "Yearly",
    "after",
    "duties",
    "role_label",
]

_YEAR = f"{__name__}.year"
_DAYS = f"{__name__}.days"
_DUTY = f"{__name__}.duty"
_ROLES = f"{__name__}.roles"
__getattr__, __dir__ = door(
    __name__,
    {
        "DUTIES": f"{__name__}.listed",
        "ROLES": _ROLES,
        "Absent": _DAYS,
        "Calendar": _YEAR,
        "Due": f"{__name__}.due",
        "Duty": _DUTY,
        "Owed": _DUTY,
        "Monthly": _DUTY,
        "Once": _DUTY,
        "Moving": _DUTY,
        "Undated": _DUTY,
        "Within": _DUTY,
        "Yearly": _DUTY,
        "Standing": _DAYS,
        "after": f"{__name__}.events",
        "duties": _YEAR,
        "role_label": _ROLES,
    },
)
