"""Errors travel: copied, pickled and sent by another process, they say the same."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    Month,
    Person,
    cis,
    decide,
    duties,
    errors,
    explain,
    psu,
    unemployed,
)
from reintegra.errors import (
    AmountError,
    ExtraNeededError,
    FactError,
    NotInForceError,
    PeriodError,
)
from reintegra.errors import ReintegraError as Base
from tests.copies import COPIES, pickled
from tests.odd_calls import refusals, sample
from tests.test_odd_calls import BY_HAND


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
    got = ("psu.pay", "hourly_rate", "x", "złoty")
    one, same = (AmountError(*got) for _ in range(2))
    same.add_note("person P-1")
    other = AmountError("psu.pay", "hourly_rate", "y", "złoty")

    assert (AmountError(*got), hash(same)) == (one, hash(one))
    assert one not in (same, PeriodError(*got), other, None)


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


D = date(2026, 3, 2)
DE: Any = "de"
FIVE: Any = 5
REFUSALS: dict[str, tuple[Callable[[], object], str, str, object]] = {
    "a rate of terms": (
        lambda: psu.Terms(agreement=D, hourly_rate="abc"),
        "psu.Terms",
        "hourly_rate",
        "abc",
    ),
    "a rate of a month": (
        lambda: psu.pay(psu.WorkLog(), Month(2026, 3), agreement=D, hourly_rate="x"),
        "psu.pay",
        "hourly_rate",
        "x",
    ),
    "an amount paid": (
        lambda: cis.correction(
            "abc", cis.Participation("P", D), cis.Attendance(), Month(2026, 3)
        ),
        "cis.correction",
        "paid",
        "abc",
    ),
    "a year": (lambda: duties("gmina", 0), "Month", "year", 0),
    "a later year": (lambda: duties("gmina", 10000), "Month", "year", 10000),
    "knowledge": (
        lambda: cis.payroll([], Month(2026, 3), known_on=date(2020, 1, 1)),
        "cis.payroll",
        "known_on",
        date(2020, 1, 1),
    ),
    "an earlier loss": (
        lambda: unemployed.loss("refused_psu", D, earlier=-1),
        "unemployed.loss",
        "earlier",
        -1,
    ),
    "a role": (lambda: duties(FIVE, 2026), "duties", "role", 5),
}
"""Calls, each with the function, the field and the value that the error names."""


@pytest.mark.parametrize("name", REFUSALS)
def test_an_error_names_its_function_and_its_field(name: str) -> None:
    """As attributes, and together in the message."""
    call, *right = REFUSALS[name]
    with pytest.raises(Base) as caught:
        call()
    error: Any = caught.value

    assert [error.where, error.name, error.got] == right
    assert str(error).startswith(f"{error.where}.{error.name}: got ")
    assert error.expected in str(error) or error.name == "known_on"


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (
            lambda: explain(decide(cis.ELIGIBLE, Person(), on=D), lang=DE),
            "explain: unknown lang 'de' (known",
        ),
        (
            lambda: cis.Attendance({D: "gone"}),
            "cis.Attendance.marks[2026-03-02]: unknown mark 'gone' (known",
        ),
    ],
)
def test_an_unknown_name_is_refused_by_a_function(
    call: Callable[[], object], told: str
) -> None:
    """And the name itself, and the right ones, are attributes."""
    with pytest.raises(errors.UnknownNameError) as caught:
        call()
    error = caught.value

    assert str(error).startswith(told)
    assert (error.name, f"one of {', '.join(error.known)}"[:6]) == (error.got, "one of")
    assert told.partition(": ")[0] == error.where


def test_a_fact_that_there_is_not_is_what_came() -> None:
    """With the nearest ones as what would be right, or any."""
    near, far = (errors.UnknownFactError(n, "Person", ["age"]) for n in ("agee", "z"))

    assert ("Person", "agee", "one of age") == (near.where, near.got, near.expected)
    assert far.expected == "a fact of Person"


def test_a_refusal_found_in_a_place_keeps_what_came() -> None:
    """The place stands before the message, and the function before both."""
    with pytest.raises(AmountError) as caught:
        psu.WorkRegister([("P-1", D, "abc")])
    error = caught.value
    named = AmountError("cis.payroll", "paid", 1, "more").within("person 'P-2'")

    assert str(error).startswith("psu.WorkRegister: person 'P-1', 2026-03-02, hours: ")
    assert ("psu.WorkRegister", "hours", "abc") == (error.where, error.name, error.got)
    assert str(named) == "person 'P-2', cis.payroll.paid: got 1, expected more"
    assert error == pickled(error)


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (5.1, "; a float is not exact, so write '5.1' or Decimal('5.1')"),
        (5.123, "or a timedelta"),
        (-1.0, "or a timedelta"),
        (float("inf"), "or a timedelta"),
    ],
)
def test_of_hours_as_a_float_the_exact_ones_are_told(hours: float, told: str) -> None:
    """Where they stand for whole minutes; others are no hours, however written."""
    with pytest.raises(AmountError) as caught:
        psu.WorkLog([(D, hours)])

    assert str(caught.value).endswith(told)
    assert psu.WorkLog([(D, "5.1")]).entries[0][1] == 306


DOCUMENTED = re.compile(r"^        (\w+): ", re.MULTILINE)


def documented(kind: type[Base]) -> list[str]:
    """Return the attributes that the docstrings of an error and its parents name."""
    docs = (vars(one).get("__doc__") or "" for one in kind.__mro__ if one in KINDS)
    return [
        name
        for doc in docs
        for name in DOCUMENTED.findall(doc.partition("Attributes:")[2])
    ]


NO_ATTRIBUTES = {Base, errors.GrammarError}
"""The kind of them all, and faults of a sentence, which its writer alone reads."""


def test_errors_of_odd_calls_have_what_they_document() -> None:
    """The function, what came and what would be right, or others that are named."""
    found = list(refusals(sample(9, 1500)))
    for call, error in found:
        kind = type(error)
        names = documented(kind)
        here = [name for name in names if not hasattr(error, name)]

        assert [] == here, (kind, str(error))
        assert names or kind in NO_ATTRIBUTES, kind
        assert call.name in BY_HAND or vars(error).get("where", "?"), str(error)
    kinds = {type(error) for _, error in found}

    assert {PeriodError, AmountError, errors.ArgumentError} <= kinds


@pytest.mark.parametrize("kind", [one for one in KINDS if one.__name__[0] != "_"])
def test_each_kind_of_error_documents_its_attributes(kind: type[Base]) -> None:
    """They are what a program reads instead of the message."""
    assert documented(kind) or kind in NO_ATTRIBUTES


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
