"""Stable keys: the name of each clause and line, which lives as long as its law.

A key is the key of the rule, a slash, and the unit of law:
``cis.ELIGIBLE/art1.ust3.pkt6``. A new wording, a new version or a new interpretation
leaves it as it is; only a new unit of law makes a new key. So a key may be written to a
file, a column or a receipt, and be looked up there after years.

Only what has an address has a key: clauses, discretions and lines. A group, a fact or a
comparison has none: it is found by the clause it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from reintegra.errors import GrammarError
from reintegra.grammar.nodes import Clause, Discretion, Formula, Line, Lines, Rule
from reintegra.law.citation import Act, Citation
from reintegra.law.interpretations import Interpretations
from reintegra.law.timeline import Timeline, Version

if TYPE_CHECKING:  # a verdict needs neither limits, nor sortings, nor a walk
    from reintegra.grammar.limits import Limit
    from reintegra.grammar.names import Sorting
    from reintegra.grammar.scope import LawScope
    from reintegra.grammar.walk import Node

Provision: TypeAlias = "Rule | Formula | Limit | Sorting"
Keyed: TypeAlias = "Clause | Discretion | Line"


def unit_key(at: Citation) -> str:
    """Write a unit of law as a key, without its act; ``""`` where there is no unit.

    >>> from reintegra.law.acts import UZS
    >>> unit_key(UZS.at("art. 15 ust. 6, 7a")), unit_key(UZS.at("§ 2 pkt 8 lit. a"))
    ('art15.ust6+7a', 'par2.pkt8.lita')
    """
    parts = (
        ("par" if at.kind == "§" else "art", at.article),
        ("par", at.section),
        ("ust", at.paragraph),
        ("pkt", at.point),
        ("lit", at.letter),
        ("zd", at.sentence),
    )
    said = (f"{name}{number}" for name, number in parts if number)
    return ".".join(said).replace(", ", "+").replace("–", "-")


def key_of(part: Keyed, provision: Provision) -> str:
    """Return the key of a clause, a discretion or a line of *provision*.

    The act is named where it is not the first act that the provision cites, as in
    ``psu.ELIGIBLE/urp.art142.ust2``. A name given by hand follows a colon, as in
    ``cis.ELIGIBLE/art1.ust2:premise``.

    Args:
        part: The clause, discretion or line; it need not be one of *provision*.
        provision: The rule, formula or limit that it stands in.

    Raises:
        GrammarError: A clause cites no unit of law, and has no name given by hand.
    """
    if isinstance(part, Line):
        return f"{provision.key}/{part.key}"
    unit = _unit(part.at, provision.law)
    if not (unit or part.key):
        msg = f"{provision.key}: {part.at} is no unit of an act: give the clause a key"
        raise GrammarError(msg)
    return f"{provision.key}/{':'.join(name for name in (unit, part.key) if name)}"


def _unit(at: Citation, law: Timeline[Any]) -> str:
    if at.act is None or at.act == _first_act(law):
        return unit_key(at)
    return ".".join(name for name in (at.act.short.lower(), unit_key(at)) if name)


def _first_act(law: Timeline[Any]) -> Act | None:
    acts = (version.cites.act for version in law.versions)
    return next((act for act in acts if act is not None), None)


def keys_of(
    provision: Provision, on: date | None = None, under: Interpretations | None = None
) -> tuple[str, ...]:
    """List the keys of the clauses and lines of *provision*, in order of appearance.

    Args:
        provision: The rule, formula or limit; what it refers to has keys of its own.
        on: The day whose law counts, or any day of the month for a monthly formula;
            ``None`` for all versions.
        under: The interpretations, ``None`` for all of them.

    Raises:
        GrammarError: Two clauses or lines of one version have the same key, or a
            clause has none.
        ChoiceNeededError: An interpretation has to be chosen, and none was.
    """
    asked = provision, on, under
    return tuple(dict.fromkeys(key for key, _, _ in parts_with_keys(*asked)))


def parts_with_keys(
    provision: Provision, on: date | None = None, under: Interpretations | None = None
) -> Iterator[tuple[str, Keyed, Version[Any]]]:
    """Go through the clauses and lines of *provision*: key, part and version.

    Args:
        provision: As in `keys_of`.
        on: As in `keys_of`.
        under: As in `keys_of`.

    Raises:
        GrammarError: As in `keys_of`.
        ChoiceNeededError: As in `keys_of`.
    """
    from reintegra.grammar.names import Sorting  # noqa: PLC0415 - lazy
    from reintegra.grammar.scope import law_scope  # noqa: PLC0415 - lazy

    read = (
        provision if isinstance(provision, Rule | Formula | Sorting) else provision.rule
    )
    return keyed_parts(provision, law_scope(read, on, under))


def keyed_parts(
    provision: Provision, scope: LawScope, *, other_days: bool = True
) -> Iterator[tuple[str, Keyed, Version[Any]]]:
    """Go through the clauses and lines of the law looked at, as `parts_with_keys` does.

    Args:
        provision: As in `keys_of`.
        scope: Which of its law is looked at.
        other_days: Whether to go into what is read by the law of a day of its own.

    Raises:
        GrammarError: As in `keys_of`.
        ChoiceNeededError: As in `keys_of`.
    """
    for version in scope.versions(provision.law):
        found: dict[str, Keyed] = {}
        for part in _parts(version.content, scope, other_days=other_days):
            if isinstance(part, Clause | Discretion | Line):
                key = key_of(part, provision)
                if found.setdefault(key, part) != part:
                    msg = (
                        f"{key}: got two parts with this key, expected a key= for each"
                    )
                    raise GrammarError(msg)
                yield key, part, version


def _parts(content: Any, scope: LawScope, *, other_days: bool) -> Iterator[Node]:
    from reintegra.grammar.walk import iter_subnodes  # noqa: PLC0415 - lazy

    roots = [] if content is None else [content]
    if isinstance(content, Lines):
        roots = [*content.lines, content.amount]
    for root in roots:
        yield from iter_subnodes(root, scope, referred=False, other_days=other_days)
