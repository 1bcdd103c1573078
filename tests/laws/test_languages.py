"""One function chooses a language: nothing else asks which one it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import attrs

import reintegra
from reintegra.values import text
from reintegra.values.text import ByLanguage, Language, Text

SRC = Path(str(reintegra.__file__)).parent
CHOOSES = Path(str(text.__file__))
LANGUAGES = set(get_args(Language))


def choices(tree: ast.AST) -> Iterator[int]:
    """Find the lines where a language is compared, or is the key of a table."""
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=left, comparators=[ast.Constant(value=str(value))]):
                if value in LANGUAGES and _is_lang(left):
                    yield node.lineno
            case ast.Subscript(slice=key) if _is_lang(key):
                yield node.lineno
            case ast.Call(func=ast.Name(id="getattr"), args=[_, key, *_]):
                if _is_lang(key):
                    yield node.lineno


def _is_lang(node: ast.expr) -> bool:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in {"lang", "language"}
        case _:
            return False


def test_one_function_chooses_a_language() -> None:
    """A third language is then a field that the type checker asks for."""
    found = [
        f"{path.relative_to(SRC)}:{line}"
        for path in sorted(SRC.rglob("*.py"))
        if path != CHOOSES
        for line in choices(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert [] == found


def test_a_choice_of_a_language_is_found() -> None:
    """In each of the ways in which it was once written."""
    written = 'a if lang == "pl" else b; c[lang]; d[self.lang]; getattr(e, lang)'

    assert [1] * 4 == [*choices(ast.parse(written))]


def test_a_text_has_every_language() -> None:
    """Both kinds of values have one field for each."""
    assert LANGUAGES == {field.name for field in attrs.fields(Text)}
    assert LANGUAGES == {field.name for field in attrs.fields(ByLanguage)}
