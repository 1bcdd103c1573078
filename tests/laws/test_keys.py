"""Every key of the house: unique, and the same as yesterday."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reintegra import parameters
from reintegra.grammar.keys import Keyed, Provision, key_of
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Clause, Discretion, Formula, Line, Lines, Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import Node, iter_subnodes
from reintegra.law.points import OpenPoint
from reintegra.outcomes.metrics.spec import MetricSpec
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.programmes.duties.model.duty import Duty
from tests.timelines import values

GOLDEN = Path(__file__).parent / "golden" / "keys.txt"
ACCEPT = (
    "a key lives as long as its law: files, columns and receipts name it. Where a unit "
    "of law is new or gone, run this test with UPDATE_GOLDEN=1 and read the "
    "difference; where law was only moved or written in another way, let the clause "
    "keep its key (`key=` of a Clause)"
)


def provisions() -> list[Provision]:
    """List every rule, formula, limit and sorting that the library holds."""
    kinds = Rule | Formula | Limit | Sorting
    return [one for _, one in values() if isinstance(one, kinds)]


def keys() -> Iterator[str]:
    """Go through the keys of all that is decided, computed, checked or listed.

    A duty and a metric have a word before them: they may be called like a rule.
    """
    for one in provisions():
        yield one.key
        yield from one.keys()
    for _, value in values():
        if isinstance(value, Catalogue):
            yield value.key
            for version in value.law.versions:
                for item in version.content.items if version.content else ():
                    yield f"{value.key}/{item.require().key}"
        if isinstance(value, OpenPoint):
            yield from (f"{value.id}={key}" for key in value.keys)
        if isinstance(value, Duty):
            yield f"duty {value.key}"
        if isinstance(value, MetricSpec):
            yield f"metric {value.id}"
    yield from (one.key for one in parameters.every())


def parts(said: Any) -> Iterator[Keyed]:
    """Go through what has a key in the content of a version."""
    roots = (*said.lines, said.amount) if isinstance(said, Lines) else (said,)
    for root in roots:
        found: Iterator[Node] = iter_subnodes(root, LawScope(), referred=False)
        yield from (one for one in found if isinstance(one, Clause | Discretion | Line))


def test_the_keys_are_those_kept() -> None:
    """A key that goes, comes or changes is noticed."""
    text = "".join(f"{key}\n" for key in sorted(set(keys())))
    if "UPDATE_GOLDEN" in os.environ:
        GOLDEN.write_text(text, encoding="utf-8")
    kept = set(GOLDEN.read_text(encoding="utf-8").splitlines())
    gone, new = kept - set(text.splitlines()), set(text.splitlines()) - kept

    assert not gone | new, f"gone: {sorted(gone)}; new: {sorted(new)}; {ACCEPT}"


def test_a_key_names_one_unit_of_law() -> None:
    """In the whole house, and for all time, one key is never two units of law."""
    found = defaultdict(set)
    for one in provisions():
        for version in one.law.versions:
            if version.content is not None:
                for part in parts(version.content):
                    if not isinstance(part, Line):
                        act = part.at.act
                        found[key_of(part, one)].add((act, part.at.unit))

    assert {key: units for key, units in found.items() if len(units) > 1} == {}


def test_provisions_have_keys_of_their_own() -> None:
    """Two with one key are one provision, which runs on under two acts."""
    found: defaultdict[str, list[Provision]] = defaultdict(list)
    for one in provisions():
        found[one.key].append(one)
    firsts = {key: {one.law.versions[0] for one in many} for key, many in found.items()}

    assert [key for key, versions in firsts.items() if len(versions) > 1] == []


def test_lists_have_no_item_twice() -> None:
    """What one version of a list names has a key of its own."""
    counted = Counter(
        (one.key, version.since, item.require().key)
        for _, one in values()
        if isinstance(one, Catalogue)
        for version in one.law.versions
        for item in (version.content.items if version.content else ())
    )

    assert [key for key, count in counted.items() if count > 1] == []


def test_metrics_and_duties_have_keys_of_their_own() -> None:
    """A table by key would hide that one of two is lost."""
    named = [one for _, one in values() if isinstance(one, MetricSpec | Duty)]
    counted = Counter(
        (type(one), one.id if isinstance(one, MetricSpec) else one.key) for one in named
    )

    assert [key for key, count in counted.items() if count > 1] == []
