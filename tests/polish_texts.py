"""Every Polish text of the library, collected from its objects and from its source.

Objects tell what a text is (a label, a question, a reading); the source tells in which
file it stands, and holds the sentences that are only put together when they are said.
"""

import ast
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TypeGuard

import attrs
from attrs import frozen

import reintegra
from reintegra.grammar.facts import Label, labels
from reintegra.law.points import OpenPoint

SRC = Path(str(reintegra.__file__)).parent
POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”")
CURRENCY = re.compile(r"\bzł(oty)?\b")
"""The name that English texts have for the currency, too."""
SOURCE = "source"
PHRASE = "phrase"
"""A text that stands in a table of phrases, with places to fill in."""


@frozen
class Text:
    """A text that people read in Polish.

    Attributes:
        file: Where it is written, from the package's folder; of one that is put
            together of several, where it is kept.
        kind: The class whose label it is, such as ``Line``; ``source`` where only the
            source tells of it.
        said: The text, ``{}`` where something is filled in.
    """

    file: str
    kind: str
    said: str


@cache
def texts() -> tuple[Text, ...]:
    """Collect every text, each with the file where it stands."""
    written, found, told = _written(), dict[Text, None](), set[str]()
    for near, one in objects():
        for kind, pl, en in _labelled(one):
            told |= {pl, en}
            places = sorted(written.get(pl, {near}))
            found |= dict.fromkeys(Text(file, kind, pl) for file in places if pl)
    for said, files in written.items():
        if said not in told and POLISH & set(CURRENCY.sub("", said)):
            found |= dict.fromkeys(Text(file, SOURCE, said) for file in sorted(files))
    return tuple(found)


# -- the source


def _written() -> dict[str, set[str]]:
    """Read every string of the source that is no docstring."""
    found: dict[str, set[str]] = {}
    for path in SRC.rglob("*.py"):
        file = str(path.relative_to(SRC))
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for said in _strings(tree):
            found.setdefault(said, set()).add(file)
    return found


def _strings(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            return
        case ast.Constant(value=str(said)):
            yield said
        case ast.JoinedStr(values=values):
            yield "".join(_part(one) for one in values)
        case _:
            for below in ast.iter_child_nodes(node):
                yield from _strings(below)


def _part(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else "{}"


# -- the objects


def modules() -> Iterator[ModuleType]:
    """Import every module of the library but those that run as programs."""
    for found in pkgutil.walk_packages(reintegra.__path__, "reintegra."):
        if not found.name.endswith("__main__"):
            yield import_module(found.name)


def objects() -> Iterator[tuple[str, object]]:
    """Go once through all that the modules hold, each with the file it was met in."""
    seen: dict[int, object] = {}
    for module in modules():
        file = str(Path(str(module.__file__)).relative_to(SRC))
        ahead: list[object] = [dict(vars(module))]
        while ahead:
            one = ahead.pop()
            if id(one) not in seen:
                seen[id(one)] = one
                yield file, one
                ahead.extend(_below(one))


def _labelled(one: object) -> Iterator[tuple[str, str, str]]:
    """Tell the texts that an object holds: what they are, their Polish and English."""
    if isinstance(one, type):
        if attrs.has(one):
            yield from _facts(one)
    elif isinstance(one, Mapping):
        pairs = [pair for pair in one.values() if _pair(pair)]
        if len(pairs) == len(one):  # a table of phrases, and not a module's names
            yield from ((PHRASE, *pair) for pair in pairs)
    else:
        kind = "OpenPoint" if isinstance(one, OpenPoint) else type(one).__name__
        for name in filter(_polish, {**vars(type(one)), **dict.fromkeys(_fields(one))}):
            pl, en = (getattr(one, part, "") for part in (name, name[:-2] + "en"))
            if isinstance(pl, str) and isinstance(en, str):
                yield kind if name == "pl" else f"{kind}.{name}", pl, en


def _polish(name: str) -> bool:
    return name == "pl" or name.endswith("_pl")


def _pair(value: object) -> TypeGuard[tuple[str, str]]:
    match value:
        case (str(pl), str(en)):
            names = "_" in f"{pl}{en}" and pl.isidentifier() and en.isidentifier()
            return isinstance(value, tuple) and not names
        case _:
            return False


def _facts(record: type) -> Iterator[tuple[str, str, str]]:
    for _, label in labels(record):
        yield Label.__name__, label.pl, label.en
        yield from (("name", polish, name) for name, polish in label.names)


def _fields(one: object) -> tuple[str, ...]:
    kind = type(one)
    return tuple(f.name for f in attrs.fields(kind)) if attrs.has(kind) else ()


def _below(one: object) -> Iterable[object]:
    match one:
        case ModuleType():
            return ()
        case type():
            return list(one) if issubclass(one, Enum) else ()
        case Mapping():
            return one.values()
        case tuple() | list() | set() | frozenset():
            return one
        case OpenPoint():
            return (*one.interpretations, one.why)
        case _:
            return [getattr(one, name) for name in _fields(one)]
