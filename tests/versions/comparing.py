"""Compare the answers of two versions, difference by difference."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from attrs import Factory, define

from tests.versions.asking import Case, drawn
from tests.versions.explained import Difference, explained

_WIDE = 1_000
_TOGETHER = {
    "cites",
    "days",
    "due",
    "excluded",
    "interpretations",
    "missing",
    "unknown",
}
"""Lists that are read as a whole; any other is compared place by place."""
_NUMBERS = re.compile(r"\d[\d.,/-]*")


def read(folder: Path) -> tuple[int, Iterator[tuple[Case, str, str]]]:
    """Return the seed of a run, and its answers as they were written."""
    paths = sorted(folder.glob("*.gz"))
    if not paths:
        msg = f"{folder}: got no answers, expected files that `ask` wrote"
        raise SystemExit(msg)
    with gzip.open(paths[0], "rt", encoding="utf-8") as lines:
        seed = int(next(lines).split()[1])
    return seed, _answers(paths)


def _answers(paths: list[Path]) -> Iterator[tuple[Case, str, str]]:
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            next(lines)
            for one in lines:
                kind, number, asked, answer = one.rstrip("\n").split("\t", 3)
                yield (kind, int(number)), asked, answer


def differences(
    old: Any, new: Any, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    """Go through the places where two answers differ."""
    if old == new:
        return
    match old, new:
        case dict(), dict() if ("refused" in old) == ("refused" in new):
            for name in sorted(old.keys() | new.keys()):
                below = *path, name
                yield from differences(old.get(name), new.get(name), below)
        case list(), list() if len(old) == len(new) and path[-1] not in _TOGETHER:
            for place, (one, other) in enumerate(zip(old, new, strict=True)):
                yield from differences(one, other, (*path, str(place)))
        case _:
            yield path, old, new


@define
class Comparison:
    """What two runs have in common, and what they have not.

    Attributes:
        same: Questions with equal answers, by kind.
        explained: Questions whose every difference the changelog explains, by kind.
        reasons: Differences explained, by reason.
        causes: Differences not explained, by cause: their number and first ones.
        failed: Questions with a difference that is not explained, by kind.
    """

    same: Counter[str] = Factory(Counter)
    explained: Counter[str] = Factory(Counter)
    reasons: Counter[str] = Factory(Counter)
    causes: defaultdict[str, list[Difference]] = Factory(lambda: defaultdict(list))
    failed: Counter[str] = Factory(Counter)

    def add(self, seed: int, case: Case, old: str, new: str) -> None:
        """Compare two answers to one question."""
        kind, number = case
        if old == new:
            self.same[kind] += 1
            return
        given = drawn(seed, kind, number)
        before, after = json.loads(old), json.loads(new)
        open_ones = 0
        for place, one, other in differences(before, after):
            found = Difference(case, given, place, one, other, before, after)
            why = explained(found)
            if why:
                self.reasons[why] += 1
            else:
                open_ones += 1
                self.causes[_cause(found)].append(found)
        counted = self.failed if open_ones else self.explained
        counted[kind] += 1


def _cause(found: Difference) -> str:
    """Name what differs, so that like differences come together."""
    about = found.given.get("rule") or found.given.get("formula") or ""
    about = about or found.given.get("key") or found.given.get("duty") or ""
    place = "/".join(_NUMBERS.sub("#", part) for part in found.path)
    return f"{found.case[0]} {about} {place}: {_short(found.old)} → {_short(found.new)}"


def _short(value: Any) -> str:
    match value:
        case dict():
            return "refused " + value["refused"] if "refused" in value else "answered"
        case list():
            return "list"
        case bool() | None:
            return str(value)
        case _:
            return _NUMBERS.sub("#", str(value))


def compare(old: Path, new: Path) -> Comparison:
    """Compare two runs, question by question."""
    (seed, before), (other_seed, after) = read(old), read(new)
    if seed != other_seed:
        msg = f"seeds: got {seed} and {other_seed}, expected the same"
        raise SystemExit(msg)
    found = Comparison()
    for one, other in zip_longest(before, after):
        if one is None or other is None or one[:2] != other[:2]:
            got = f"{one and one[:2]} and {other and other[:2]}"
            msg = f"questions: got {got}, expected one question"
            raise SystemExit(msg)
        found.add(seed, one[0], one[2], other[2])
    return found


def report(found: Comparison, most: int) -> Iterator[str]:
    """Write a comparison out: counts by kind, reasons, and causes with examples."""
    yield f"{'':14}{'same':>9}{'explained':>11}{'different':>11}"
    every = (found.same, found.explained, found.failed)
    for kind in sorted(set().union(*every)):
        yield f"{kind:14}{every[0][kind]:9}{every[1][kind]:11}{every[2][kind]:11}"
    totals = [one.total() for one in every]
    yield f"{'in all':14}{totals[0]:9}{totals[1]:11}{totals[2]:11}"
    for why, number in found.reasons.most_common():
        yield f"explained {number}: {why}"
    for cause, listed in sorted(found.causes.items(), key=lambda one: -len(one[1])):
        yield f"\n{len(listed)} × {cause}"
        for one in listed[:most]:
            yield f"  {one.case[0]} {one.case[1]} {'/'.join(one.path)}"
            yield f"    given {str(one.given)[:_WIDE]}"
            yield f"    old {str(one.old)[:_WIDE]}"
            yield f"    new {str(one.new)[:_WIDE]}"
