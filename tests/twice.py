"""Results asked for twice: from a plan, and from the reader alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import attrs

from reintegra import Month, compute, decide
from reintegra.errors import ReintegraError
from reintegra.grammar.nodes import Formula, Rule
from reintegra.law.interpretations import Interpretations
from reintegra.reading.record import plans
from reintegra.reading.record.statement import Statement
from reintegra.reading.record.verdict import Verdict
from reintegra.values.text import Language

NEVER = 1_000_000
LANGUAGES: tuple[Language, ...] = ("pl", "en")
Found = Verdict | Statement | str
Asked = tuple[Rule | Formula, Any, date | Month, Interpretations, date | None]


@contextmanager
def plans_after(readings: int) -> Iterator[None]:
    """Let plans be made after so many readings: -1 for at once, `NEVER`."""
    before, plans.READINGS = plans.READINGS, readings
    plans.forget()
    try:
        yield
    finally:
        plans.READINGS = before
        plans.forget()


def ask(asked: Asked) -> Found:
    """Return a result, or the error that was raised instead."""
    said, record, on, under, known_on = asked
    read: Callable[..., Found] = decide if isinstance(said, Rule) else compute
    try:
        return read(said, record, on, under=under, known_on=known_on)
    except ReintegraError as error:
        return f"{type(error).__name__}: {error}"


def asked_twice(*many: Asked) -> Iterator[tuple[Found, Found]]:
    """Go through what plans find, each with what the reader finds."""
    with plans_after(NEVER):
        expected = [ask(one) for one in many]
    with plans_after(-1):
        for one, read in zip(many, expected, strict=True):
            ask(one)  # the first makes the plan, the second takes it by what is asked
            yield ask(one), read


def same_texts(found: Found, read: Found) -> None:
    """Assert that two results are written out alike.

    To be asked for first: a plan writes the text of an amount without making its tree
    and its lines.
    """
    if isinstance(found, Verdict | Statement) and isinstance(read, Verdict | Statement):
        for lang in LANGUAGES:
            assert found.explain(lang) == read.explain(lang)


def same(found: Found, read: Found) -> None:
    """Assert that two results are the same, node by node and line by line."""
    assert repr(found) == repr(read)
    assert found == read
    match found, read:
        case Verdict(), Verdict():
            same_nodes(found.reason, read.reason)
        case Statement(), Statement():
            assert repr(found.lines) == repr(read.lines)
            assert found.grosze == read.grosze
            same_nodes(found.total, read.total)
    if isinstance(found, Verdict | Statement):
        for name in members(type(found)):
            assert getattr(found, name) == getattr(read, name), name


def members(kind: type) -> list[str]:
    """Return the public properties of a class of results."""
    return [
        name
        for name, one in vars(kind).items()
        if not name.startswith("_") and not callable(one) and hasattr(one, "__get__")
    ]


def same_nodes(found: Any, read: Any) -> None:
    """Assert that two trees are the same, with the same kinds of numbers."""
    ahead = [(found, read)]
    while ahead:
        one, other = ahead.pop()
        assert type(one) is type(other)
        for name in (field.name for field in attrs.fields(type(one))):
            a, b = getattr(one, name), getattr(other, name)
            if name == "parts":
                ahead += zip(a, b, strict=True)
            elif isinstance(a, ReintegraError):
                assert str(a) == str(b)
            else:
                assert (type(a), a) == (type(b), b), name
        assert one.key == other.key
