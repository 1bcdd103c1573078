"""Errors travel: copied, pickled and sent by another process, they say the same."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import errors
from reintegra.errors import (
    AmountError,
    ExtraNeededError,
    FactError,
    NotInForceError,
    PeriodError,
)
from reintegra.errors import ReintegraError as Base
from tests.copies import COPIES, pickled


def _every(kind: type[Base]) -> Iterator[type[Base]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _every(child)


KINDS = [
    kind for kind in dict.fromkeys(_every(Base)) if kind.__module__ == errors.__name__
]
"""Collected, not listed: an error that is added is tried as well."""

GOT = st.none() | st.integers() | st.text() | st.dates() | st.lists(st.integers())


def made(kind: type[Base]) -> st.SearchStrategy[Base]:
    """Return errors of *kind*, by the types that its signature asks for."""
    hints = get_type_hints(kind.__init__)
    return st.builds(kind, **{name: GOT for name, of in hints.items() if of is object})


def _missing() -> ExtraNeededError:
    return ExtraNeededError("frames", ImportError("no narwhals", name="narwhals"))


def raises(day: date) -> None:
    """Raise an error with attributes, as a worker of a pool would."""
    what = "an amount"
    raise NotInForceError(what, day, None, "repealed")


@pytest.mark.parametrize("again", COPIES)
@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_an_error_travels(
    kind: type[Base], again: Callable[[object], object], data: st.DataObject
) -> None:
    """Its class, its message, its attributes and its notes arrive."""
    error = data.draw(made(kind))
    error.add_note("person P-1")
    other = again(error)

    assert (type(error), str(error), vars(error)) == (
        type(other),
        str(other),
        vars(other),
    )


def test_errors_are_equal_by_class_message_and_attributes() -> None:
    """As the answers that hold them are."""
    one, same = (AmountError("no amount") for _ in range(2))
    same.add_note("person P-1")

    assert (AmountError("no amount"), hash(same)) == (one, hash(one))
    assert one not in (same, PeriodError("no amount"), AmountError("no day"), None)


def test_an_import_error_keeps_the_name() -> None:
    """And so the interpreter's own fields."""
    error = pickled(_missing())

    assert ("narwhals", "frames", str(_missing())) == (
        error.name,
        error.extra,
        error.msg,
    )


def test_what_cannot_be_pickled_arrives_as_text() -> None:
    """A function that came where a day was expected must not kill a pool."""
    error = pickled(FactError("Person", "age", lambda: 1, "0–120"))

    assert str(error.got).startswith("<function")


def test_the_repr_of_an_error_fits_a_line() -> None:
    """However much came."""
    error: Any = FactError("Person", "age", "9" * 5000, "0–120")

    assert len(repr(error)) <= 300
    assert repr(error).startswith("FactError(")


def test_an_error_crosses_a_process_pool() -> None:
    """The pool lives, and the error is the one that was raised."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        found = pool.submit(raises, date(1999, 1, 1)).exception()

    assert isinstance(found, NotInForceError)
    assert ("an amount", date(1999, 1, 1)) == (found.what, found.day)


def test_an_error_crosses_a_multiprocessing_pool() -> None:
    """Which hung while the error could not be read."""
    with get_context("spawn").Pool(1) as pool:
        sent = pool.apply_async(raises, [date(1999, 1, 1)])
        with pytest.raises(NotInForceError, match="an amount") as caught:
            sent.get(timeout=60)

    assert caught.value.day == date(1999, 1, 1)


class _Silent:
    def __repr__(self) -> str:
        raise OSError


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("P-1", "'P-1'"),
        ("x" * 500, "'" + "x" * 118 + "…"),
        (10**5000, "<int>"),
        (_Silent(), "<_Silent>"),
        ("\ud800", r"'\ud800'"),
    ],
    ids=["text", "long text", "huge number", "no repr", "half a sign"],
)
def test_what_came_is_always_shown(value: object, text: str) -> None:
    """Cut where it is long, by its class where it cannot be written at all."""
    assert text == errors.shown(value)
    assert str(FactError("Person", "age", value, "0–120")) == (
        f"Person.age: got {text}, expected 0–120"
    )


@pytest.mark.parametrize("name", [None, "z" * 1000])
def test_what_is_no_name_has_no_nearest(name: Any) -> None:
    """Nothing is looked up for it, however long it is."""
    assert () == errors.UnknownNameError("rule", name, ["cis.ELIGIBLE"]).nearest


def test_of_many_names_that_are_all_unlike_some_are_told() -> None:
    """A refusal is read by people; the error keeps all the names."""
    names = [f"n{number:03}" for number in range(190)]
    few, many = (errors.UnknownNameError("name", "?", names[:n]) for n in (24, 190))

    assert "unknown name '?' (known: " + ", ".join(names[:24]) + ")" == str(few)
    assert str(many).endswith("(known: " + ", ".join(names[:12]) + ", … 190 in all)")
    assert tuple(names) == many.known
