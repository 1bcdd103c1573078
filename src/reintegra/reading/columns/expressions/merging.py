"""Put the conditions of several eras together: what they share stands once."""

from __future__ import annotations

from collections.abc import Sequence

from reintegra.reading.columns.expressions.instructions import Instructions
from reintegra.reading.columns.expressions.vectors import Eras

Way = tuple[Eras, int]


def merged(program: Instructions, ways: Sequence[Way]) -> int:
    """Return the number of a truth that is another by era; exact in three values.

    Args:
        program: The instructions.
        ways: The truths, each with its eras, of which none has two.
    """
    by_truth: dict[int, Eras] = {}
    for eras, truth in ways:
        by_truth[truth] = by_truth.get(truth, frozenset()) | eras
    if len(by_truth) == 1:
        return next(iter(by_truth))
    return _merged(program, [(eras, truth) for truth, eras in by_truth.items()])


def _merged(program: Instructions, ways: list[Way]) -> int:
    names = {program[truth].name for _, truth in ways}
    if names == {"not"}:
        inside = [(eras, program[truth].args[0]) for eras, truth in ways]
        return program.negated(merged(program, inside))
    for kind in ("all", "any"):
        groups = [way for way in ways if program[way[1]].name == kind]
        if len(groups) == len(ways):
            return _groups(program, ways, kind)
        if len(groups) > 1:
            rest = [way for way in ways if way not in groups]
            together = _union(groups), _groups(program, groups, kind)
            return _merged(program, [together, *rest])
    among = _union(ways)
    each = (program.all_of((program.flag(e, among), truth)) for e, truth in ways)
    return program.any_of(each)


def _groups(program: Instructions, ways: list[Way], kind: str) -> int:
    """Merge groups of one kind part by part."""
    among = _union(ways)
    members: dict[int, Eras] = {}
    for eras, truth in ways:
        made = program[truth]
        for part in made.args if made.name == kind else (truth,):
            members[part] = members.get(part, frozenset()) | eras
    kept = [part for part, eras in members.items() if eras == among]
    rest = {part: eras for part, eras in members.items() if eras != among}
    for same in ("not", "any", "all"):
        inner = [(eras, p) for p, eras in rest.items() if program[p].name == same]
        if _once(inner) == among and same != kind:
            kept.append(merged(program, inner))
            rest = {p: eras for p, eras in rest.items() if program[p].name != same}
    join = program.all_of if kind == "all" else program.any_of
    by_eras: dict[Eras, list[int]] = {}
    for part, eras in rest.items():
        by_eras.setdefault(eras, []).append(part)
    some = (_only(program, join(p), e, among, kind) for e, p in by_eras.items())
    return join([*kept, *some])


def _only(program: Instructions, part: int, eras: Eras, among: Eras, kind: str) -> int:
    """Return a part that bears on a group in some eras only."""
    flag = program.flag(eras, among)
    if kind == "any":
        return program.all_of((part, flag))
    return program.any_of((part, program.flag(among - eras, among)))


def _union(ways: Sequence[Way]) -> Eras:
    return frozenset().union(*(eras for eras, _ in ways))


def _once(ways: Sequence[Way]) -> Eras | None:
    """Return the eras of several truths, ``None`` where an era has two of them."""
    union = _union(ways)
    return union if len(union) == sum(len(eras) for eras, _ in ways) else None
