"""Parts that several groups of conditions have in common, written once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import evolve

from reintegra.reading.columns.expressions.instructions import Instructions


def share_parts(program: Instructions, results: Iterable[int]) -> None:
    """Let groups read what they have in common from a group of its own.

    Exact in three values: a group is the same in any order and bracketing.

    Args:
        program: The instructions, whose groups are written anew.
        results: The instructions that are read.
    """
    users: dict[tuple[str, int], set[int]] = {}
    for number in sorted(_groups(program, results)):
        _shorten(program, number, users)
        _index(program, number, users)


def _groups(program: Instructions, results: Iterable[int]) -> Iterator[int]:
    ahead, seen = list(results), set[int]()
    while ahead:
        number = ahead.pop()
        if number not in seen:
            seen.add(number)
            made = program[number]
            ahead += made.args
            if made.name in {"all", "any"}:
                yield number


def _shorten(
    program: Instructions, number: int, users: dict[tuple[str, int], set[int]]
) -> None:
    """Shorten a group by what it has in common with earlier ones, the most first."""
    while True:
        name, parts = program[number].name, set(program[number].args)
        like = Counter(o for part in parts for o in users.get((name, part), ()))
        ((other, times),) = like.most_common(1) or [(number, 0)]
        if times < 2:  # noqa: PLR2004 - one part is read as it is
            return
        whole = set(program[other].args)
        common = parts & whole
        if common == parts:
            _read(program, other, (whole - common) | {number})
            for part in common:
                users[name, part].discard(other)
            _index(program, other, users)
            return
        shared = other
        if common != whole:
            shared = program.some_of(number, common)
            _read(program, other, (whole - common) | {shared})
            for part in common:
                users[name, part].discard(other)
            _index(program, other, users)
            _index(program, shared, users)
        _read(program, number, (parts - common) | {shared})


def _read(program: Instructions, number: int, parts: Iterable[int]) -> None:
    args = tuple(sorted(parts))
    program.made[number] = evolve(program[number], args=args)


def _index(
    program: Instructions, number: int, users: dict[tuple[str, int], set[int]]
) -> None:
    made = program[number]
    for part in made.args:
        users.setdefault((made.name, part), set()).add(number)
