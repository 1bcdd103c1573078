"""Clauses by their stable keys: from a key that was kept to the text of the law.

A program keeps ``verdict.clause_keys`` in a file or a column; `clause` finds again what
such a key stands for.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

from reintegra import programmes
from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.grammar.keys import Provision, parts_with_keys
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Clause, Discretion, Formula, Line, Rule
from reintegra.law.citation import Citation
from reintegra.law.periods import a_day
from reintegra.law.timeline import Version
from reintegra.reading.text.phrases import clause as in_words
from reintegra.reading.text.phrases import phrase
from reintegra.reading.text.prose import span
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values import frozen
from reintegra.values.explanations import Explainable, explanation
from reintegra.values.text import Language, in_language

_WHERE = "programmes.clause"


@check_arguments
@frozen
class KeyedClause(Explainable):
    """A clause, a discretion or a line of a statement, found by its stable key.

    Attributes:
        key: The key, such as ``cis.ELIGIBLE/art1.ust3.pkt6``.
        provision: The rule, formula, limit or sorting that it stands in.
        part: What the library holds of it.
        version: The version of the provision that it was read from.
    """

    key: str
    provision: Rule | Formula | Limit | Sorting
    part: Clause | Discretion | Line
    version: Version[Any]

    @property
    def cites(self) -> Citation:
        """Its unit of law; that of the version where a line has none of its own."""
        own = self.part.at
        return own.within(self.version.cites) if own else self.version.cites


@check_arguments
def clause(key: str, on: date | None = None) -> KeyedClause:
    """Return what a stable key stands for; every room is loaded.

    >>> print(clause("cis.ELIGIBLE/art1.ust3.pkt6").cites)
    art. 1 ust. 3 pkt 6 ustawy o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143)

    Args:
        key: The key, from `Verdict.clause_keys`, `Verdict.discretion_keys` or the
            `key` of a reason or an amount.
        on: The day whose law counts; ``None`` for the newest version that has it.

    Raises:
        UnknownNameError: There is no such provision, or it has no such clause, or not
            on that day; the nearest that there are are named.
        NotInForceError: The provision is not in force on the day.
        NotReadError: There was such law on the day, and it was not read.
        PeriodError: *on* is no day.
    """
    name, known = key.partition("/")[0], provisions()
    if name not in known:
        kind = "provision"
        raise UnknownNameError(kind, name, known, where=_WHERE)
    found: dict[str, KeyedClause] = {}
    for provision in known[name]:
        if on is not None:
            provision.law.on(a_day(on), what=name)
        for one, part, version in parts_with_keys(provision, on):
            found[one] = KeyedClause(one, provision, part, version)
    if key not in found:
        kind = "clause"
        raise UnknownNameError(kind, key, found, where=_WHERE)
    return found[key]


@cache
def provisions() -> dict[str, tuple[Provision, ...]]:
    """Return every rule, formula, limit and sorting of the programmes by its key.

    Those that no room makes public are there too: the keys of clauses name them. Two
    have one key where a limit runs on under an earlier act for some.
    """
    found: dict[str, dict[int, Provision]] = {}
    for one in _provisions():
        found.setdefault(one.key, {})[id(one)] = one
    return {key: tuple(many.values()) for key, many in sorted(found.items())}


def _provisions() -> Iterator[Provision]:
    prefix = f"{programmes.__name__}."
    for found in walk_packages(programmes.__path__, prefix):
        for value in vars(import_module(found.name)).values():
            if isinstance(value, Rule | Formula | Limit | Sorting):
                yield value


@explanation.register
def clause_text(found: KeyedClause, lang: Language) -> str:
    """Write what a clause says: its provision, its words, since when, its source."""
    part, law = found.part, found.provision.law
    says = in_words(part, lang) if not isinstance(part, Line) else _line(part, lang)
    head = f"{in_language(found.provision, lang)}: {says}"
    source = f"{standard_phrase('law', lang)}: {found.cites.text(lang)}"
    return f"{head}\n{source} ({span(law, found.version, lang)})"


def _line(line: Line, lang: Language) -> str:
    return f"{in_language(line, lang)} = {phrase(line.term, lang)}"
