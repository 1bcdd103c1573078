"""Five published programmes, held against the law and against themselves (*przypadki*).

Each case is a text that a public institution published, as objects of this library: its
project, what it states figure by figure, a synthetic cohort that gives those figures,
and a check of each figure: reproduced, contradicted, or not known.

The participants are made up: see `Case.synthetic`. No text gives attendance, reasons of
drop-out, time to employment, or a later follow-up.

Source: the institutions' own pages, named by each case.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from reintegra.doors import door
from reintegra.errors import UnknownNameError

if TYPE_CHECKING:
    from reintegra.casebook.case import Case
    from reintegra.casebook.published import Published

__all__ = ["CASES", "Case", "Cases", "Published"]

_KIND = "case"
_NAMES = (
    "wysokie_mazowieckie_2019",
    "legionowo_2019",
    "legionowo_2017",
    "przasnysz_2010",
    "lubin_2020",
)


class Cases:
    """The cases in order, or by name; each is loaded when it is asked for.

    >>> [case.key for case in CASES][:2], CASES["lubin_2020"].on
    (['wysokie_mazowieckie_2019', 'legionowo_2019'], datetime.date(2020, 10, 15))
    """

    def keys(self) -> tuple[str, ...]:
        """The names."""
        return _NAMES

    def values(self) -> tuple[Case, ...]:
        """The cases."""
        return tuple(self)

    def __getitem__(self, key: str) -> Case:
        if key not in _NAMES:
            raise UnknownNameError(_KIND, key, _NAMES)
        case: Case = import_module(f"{__name__}.{key}").CASE
        return case

    def __contains__(self, key: object) -> bool:
        return key in _NAMES

    def __iter__(self) -> Iterator[Case]:
        return map(self.__getitem__, _NAMES)

    def __len__(self) -> int:
        return len(_NAMES)

    def __reduce__(self) -> str:
        return "CASES"  # the one there is, in this module

    def __repr__(self) -> str:
        return f"<CASES {', '.join(_NAMES)}>"


CASES = Cases()
"""The five cases, by place and year."""

__getattr__, __dir__ = door(
    __name__,
    {
        "CASES": __name__,
        "Case": f"{__name__}.case",
        "Cases": __name__,
        "Published": f"{__name__}.published",
    },
)
