"""Names as terms: what something counts as, chosen by conditions and open points.

A `Sorting` gives every record one name out of a few, as a `Rule` gives it *yes* or
*no* and a `Formula` an amount.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, TypeAlias, Union, assert_never

from attrs import field

from reintegra.arguments import NAMES, check_arguments
from reintegra.errors import GrammarError, UnknownNameError
from reintegra.grammar.nodes import ByInterpretation, Condition
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import OpenPoint
from reintegra.law.timeline import Timeline
from reintegra.values import node
from reintegra.values.text import Text


@check_arguments
@node
class NotKnown:
    """No name, although every fact is known (*nie można ustalić*).

    Used where an open point may be read so that nothing can be settled.
    """


@check_arguments
@node
class Cases:
    """The name of the first condition that holds (*kolejno*).

    A condition that is not known leaves the name not known, even where all names that
    may follow are the same.

    Attributes:
        cases: The conditions in order, each with its name.
        otherwise: The name where none of them holds.
    """

    cases: tuple[tuple[Condition, NameTerm], ...]
    otherwise: NameTerm

    def __attrs_post_init__(self) -> None:
        if not self.cases:
            msg = "cases: got no conditions, expected one or more"
            raise GrammarError(msg)


NameTerm: TypeAlias = Union[str, Cases, NotKnown, "ByInterpretation[NameTerm]"]
NAMES.update(NameTerm=NameTerm)


@check_arguments
def names(point: OpenPoint, **interpretations: NameTerm) -> ByInterpretation[NameTerm]:
    """*Zależnie od wykładni*: the name under each interpretation of *point*."""
    return ByInterpretation[NameTerm](point, tuple(interpretations.items()))


@check_arguments
@node
class Sorting:
    """A provision that gives a record one name out of a few, over time.

    Attributes:
        key: Its name, such as ``cis.EFFECT``.
        pl: What it is, in Polish.
        en: What it is, in English.
        record: The class of records it speaks of.
        names: The possible names, each with its Polish and its English.
        law: Its versions.

    Raises:
        GrammarError: The law gives a name that is not among *names*.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    record: type[Any] = field(repr=False)
    names: tuple[tuple[str, str, str], ...] = field(repr=False)
    law: Timeline[NameTerm] = field(repr=False, hash=False)

    def __attrs_post_init__(self) -> None:
        possible = [name for name, _, _ in self.names]
        given = (version.content for version in self.law.versions if version.content)
        for name in (one for term in given for one in names_in(term)):
            if name not in possible:
                listed = ", ".join(possible)
                msg = f"{self.key}: got the name {name!r}, expected one of {listed}"
                raise GrammarError(msg)

    def label(self, name: str) -> Text:
        """Return what a name means.

        Args:
            name: One of *names*.

        Raises:
            UnknownNameError: The sorting has no such name.
        """
        known = {one: Text(pl, en) for one, pl, en in self.names}
        if name not in known:
            kind = f"name of {self.key}"
            raise UnknownNameError(kind, name, known)
        return known[name]

    def facts(
        self, on: date | None = None, under: Interpretations | None = None
    ) -> tuple[str, ...]:
        """Return the names of the facts it asks for, in order of appearance.

        Args:
            on: The day whose law counts, ``None`` for all versions.
            under: How open points are read, ``None`` for every interpretation.
        """
        from reintegra.grammar.walk import facts_of  # noqa: PLC0415 - walks the nodes

        return tuple(fact.name for fact in facts_of(self, on, under))

    def keys(
        self, on: date | None = None, under: Interpretations | None = None
    ) -> tuple[str, ...]:
        """Return the stable keys of its clauses, in order of appearance.

        Args:
            on: The day whose law counts, ``None`` for all versions.
            under: How open points are read, ``None`` for every interpretation.

        Raises:
            GrammarError: Two clauses of one version have the same key.
        """
        from reintegra.grammar.keys import keys_of  # noqa: PLC0415 - walks the nodes

        return keys_of(self, on, under)


def names_in(term: NameTerm) -> Iterator[str]:
    """Go through the names that a term may come to, in order of appearance."""
    match term:
        case str():
            yield term
        case NotKnown():
            return
        case ByInterpretation(_, interpretations):
            for _, one in interpretations:
                yield from names_in(one)
        case Cases(cases, otherwise):
            for _, one in cases:
                yield from names_in(one)
            yield from names_in(otherwise)
        case _:
            assert_never(term)
