"""The cases, by place and year."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from reintegra.errors import UnknownNameError

if TYPE_CHECKING:
    from reintegra.casebook.case import Case

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
        case: Case = import_module(f"reintegra.casebook.{key}").CASE
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
