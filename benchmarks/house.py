"""Figures of the house: how large each room is, and how rooms hang together.

Run ``python benchmarks/house.py [SRC]``; printed as a table in Markdown. Read with the
standard library's `ast` alone, so that it can read any version.

An arrow is an import between two parts of a room (modules, or packages with all that is
in them), however many imports make it. Counted apart are those made while a module is
loaded, and all: also what a function imports when it is called, and what is for type
checkers alone. Floors are the longest chain of the former.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median

NAME = "reintegra"
GROUPS = {
    "outcomes, projects, disclosure": ("outcomes", "projects", "disclosure"),
    "programmes": ("programmes",),
}
DIVIDED = ("outcomes", "programmes")
Arrows = dict[str, set[str]]
"""What each module, or package, imports."""


def modules(source: Path) -> dict[str, Path]:
    """Return every module by its dotted name."""
    found: dict[str, Path] = {}
    for path in sorted((source / NAME).rglob("*.py")):
        parts = path.relative_to(source).with_suffix("").parts
        found[".".join(parts).removesuffix(".__init__")] = path
    return found


def loaded(tree: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    """Go through the imports that are made when a module is loaded."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.Import() | ast.ImportFrom():
                yield node
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                continue
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
                continue
            case _:
                yield from loaded(node)


def arrows(known: dict[str, Path], *, late: bool = False) -> Arrows:
    """Return what each module imports of the package; *late*, when called as well."""
    found: Arrows = {}
    for name, path in known.items():
        below = found[name] = set[str]()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree) if late else loaded(tree):
            if isinstance(node, ast.Import):
                below |= {one.name for one in node.names if one.name in known}
                continue
            if not isinstance(node, ast.ImportFrom):
                continue
            of = node.module or ""
            for one in node.names:
                whole = f"{of}.{one.name}"
                below |= {whole} if whole in known else {of} & known.keys()
        below.discard(name)
    return found


def unit(name: str) -> str:
    """Return what a module belongs to: its room, or what stands directly in it.

    `outcomes` and `programmes` are rooms of rooms: a module of theirs is one, and so is
    a package of theirs with all that is in it.
    """
    parts = name.split(".")
    return ".".join(parts[1 : 3 if parts[1] in DIVIDED else 2])


def between(found: Arrows, rooms: tuple[str, ...]) -> Arrows:
    """Return the arrows between the units of some rooms."""
    result: Arrows = defaultdict(set)
    for name, below in found.items():
        for other in below:
            of = [one.split(".")[1:2] for one in (name, other)]
            if all(one and one[0] in rooms for one in of) and unit(name) != unit(other):
                result[unit(name)].add(unit(other))
    return result


def floors(found: Arrows) -> int:
    """Return the longest chain of arrows, a circle counted once."""

    @cache
    def depth(name: str, above: frozenset[str] = frozenset()) -> int:
        below = found.get(name, set()) - above - {name}
        return 1 + max((depth(one, above | {name}) for one in below), default=0)

    return max((depth(name) for name in list(found)), default=0)


def public(known: dict[str, Path]) -> Counter[str]:
    """Count how often each public name stands in the files that hand it on."""
    found: Counter[str] = Counter()
    for name, path in known.items():
        if path.name != "__init__.py":
            continue
        stub = path.with_suffix(".pyi")
        text = (stub if stub.exists() else path).read_text(encoding="utf-8")
        for one in _names(text):
            found[f"{name}.{one}"] += 1
        if stub.exists():
            for one in _names(path.read_text(encoding="utf-8")):
                found[f"{name}.{one}"] += 1
    return found


def _names(text: str) -> Iterator[str]:
    """Go through the names that a package's file imports to hand on, or lists."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.ImportFrom(module=str() as of) if of.startswith(NAME):
                yield from (one.asname or one.name for one in node.names)
            case ast.Constant(value=str() as value) if value.isidentifier():
                yield value


def main() -> None:
    """Print the figures of one version."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("src")
    known = modules(source)
    lengths = {
        n: len(p.read_text(encoding="utf-8").splitlines()) for n, p in known.items()
    }
    rooms: dict[str, list[str]] = defaultdict(list)
    for name in known:
        rooms[[*name.split("."), NAME][1]].append(name)
    print("| room | lines | files | median | longest |")
    print("| --- | ---: | ---: | ---: | --- |")
    for room, names in sorted(rooms.items()):
        print(_row(room, names, lengths))
    print(_row("in all", list(known), lengths))
    found, late = arrows(known), arrows(known, late=True)
    print("\n| rooms | arrows loaded | arrows in all | floors |")
    print("| --- | ---: | ---: | ---: |")
    for title, of in GROUPS.items():
        among = between(found, of)
        of_all = _number(between(late, of))
        print(f"| {title} | {_number(among)} | {of_all} | {floors(among)} |")
    twice = [name for name, times in public(known).items() if times > 1]
    print(f"\npublic names that stand more than once: {len(twice)}")


def _number(found: Arrows) -> int:
    return sum(map(len, found.values()))


def _row(room: str, names: list[str], lengths: dict[str, int]) -> str:
    own = sorted(lengths[name] for name in names)
    longest = max(names, key=lambda name: lengths[name])
    end = f"{own[-1]} (`{longest.removeprefix(NAME + '.')}`)"
    return f"| {room} | {sum(own)} | {len(own)} | {median(own):.0f} | {end} |"


if __name__ == "__main__":
    main()
