"""What a signature says is checked: a wrong argument is refused with its place."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, Literal, TypeVar

import pytest
from attrs import field, frozen
from attrs.converters import optional

from reintegra import AmountError, ArgumentError, Month, Period, PeriodError, cis
from reintegra.annotations import at_once, fits_at_once
from reintegra.arguments import check_arguments
from reintegra.errors import ReintegraError, UnknownNameError
from reintegra.law.periods import a_day
from reintegra.projects import heads

T = TypeVar("T")
DAY = date(2026, 3, 2)
JULY = Month(2026, 7)
ODD: dict[str, Any] = {"text": "2026-01-01", "one": 1, "none": None, "list": []}
"""What no type checker would let pass."""
Rows = Iterable[tuple[str, int]]


@check_arguments
def whole(
    rows: Rows, *rest: int, lang: Literal["pl", "en"] = "pl", **named: str
) -> Any:
    """Return what came."""
    return rows, rest, lang, named


@check_arguments
@cache
def kept(number: int) -> int:
    """Return a number, and keep it."""
    return number


@check_arguments
def nothing() -> None:
    """Ask for nothing."""


@check_arguments
def every(
    day: date | None = None,
    month: date | Month = JULY,
    number: int = 0,
    size: float = 0.0,
    so: bool | None = None,
    amount: Decimal | str | int = 0,
    part: Fraction | None = None,
    days: Sequence[date] = (),
    marks: Mapping[date, str] | Rows = (),
    by_name: Mapping[str, Iterable[int]] = {},
    pair: tuple[int, ...] = (),
    call: Callable[[], int] | None = None,
    anything: T | object = None,
    of: type = int,
    days_of: Iterable[date] = (),
) -> tuple[Any, ...]:
    """Return what came."""
    several = days, marks, by_name, pair, days_of
    return day, month, number, size, so, amount, *several, part, call, of, anything


def _texts(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(given)


@check_arguments
@frozen
class Stay:
    """A class with a converter, one of attrs' own, a method and an operator."""

    id: str
    texts: tuple[str, ...] = field(default=(), converter=_texts, alias="given")
    day: date | None = field(default=None, converter=optional(a_day))
    later: int = field(default=0, init=False)

    def after(self, days: int) -> int:
        """Add days."""
        return self.later + days

    @classmethod
    def of(cls, text: str) -> Stay:
        """Make one."""
        return cls(text)

    def __contains__(self, text: str) -> bool:
        return text in self.texts

    def _inner(self, days: Any) -> Any:
        return days


WRONG: list[tuple[dict[str, object], type[ReintegraError], str]] = [
    ({"day": "2026"}, PeriodError, "day: got '2026', expected a datetime.date or None"),
    ({"day": datetime(2026, 3, 2)}, PeriodError, "day: got datetime"),  # noqa: DTZ001
    ({"month": 7}, PeriodError, "month: got 7, expected a datetime.date or a Month"),
    ({"number": True}, ArgumentError, "number: got True, expected a whole number"),
    ({"number": 1.0}, ArgumentError, "number: got 1.0, expected a whole number"),
    ({"number": 10**5000}, ArgumentError, "number: got <int>, expected a whole number"),
    ({"amount": Decimal("1E+999999999")}, AmountError, "amount: got Decimal('1E+9999"),
    ({"amount": Decimal("1E-999999999")}, AmountError, "amount: got Decimal('1E-9999"),
    ({"amount": Decimal("NaN")}, AmountError, "amount: got Decimal('NaN')"),
    ({"part": Fraction(1, 10**5000)}, AmountError, "part: got <Fraction>, expected a"),
    ({"size": True}, ArgumentError, "size: got True, expected a number"),
    ({"so": 0}, ArgumentError, "so: got 0, expected True, False or None"),
    ({"amount": 1.5}, AmountError, "amount: got 1.5, expected a Decimal, text or a w"),
    ({"days": DAY}, ArgumentError, "expected several of a datetime.date"),
    ({"days": [DAY, 3]}, PeriodError, "days[1]: got 3, expected a datetime.date"),
    ({"days": "ab"}, ArgumentError, "days: got 'ab', expected several of a datetime"),
    ({"marks": [("a", "b")]}, ArgumentError, "marks[0][1]: got 'b', expected a whole"),
    ({"marks": [("a",)]}, ArgumentError, "marks[0]: got ('a',), expected (text, a wh"),
    ({"marks": {DAY: 1}}, ArgumentError, "got 1, expected text"),
    ({"marks": 5}, ArgumentError, "expected a mapping of a datetime.date to text or s"),
    ({"by_name": {"a": [1, "b"]}}, ArgumentError, "by_name['a'][1]: got 'b', expected"),
    ({"by_name": {7: [1]}}, ArgumentError, "by_name[7]: got 7, expected text"),
    ({"by_name": []}, ArgumentError, "by_name: got [], expected a mapping of text to"),
    ({"pair": {1}}, ArgumentError, "pair: got {1}, expected several of a whole number"),
    ({"call": 1}, ArgumentError, "call: got 1, expected a function or None"),
    ({"of": 1}, ArgumentError, "of: got 1, expected a type"),
]


@pytest.mark.parametrize(("wrong", "error", "said"), WRONG)
def test_a_wrong_argument_is_refused(
    wrong: dict[str, Any], error: type[ReintegraError], said: str
) -> None:
    """What, where, what came and what would be right; days and amounts by their own."""
    with pytest.raises(error) as raised:
        every(**wrong)

    assert str(raised.value).startswith("every.")
    assert said in str(raised.value)


def test_the_error_holds_what_it_says() -> None:
    """So that a program need not read the message."""
    with pytest.raises(ArgumentError) as raised:
        whole([("a", 1), ("b", ODD["none"])])

    error = raised.value
    assert ("whole", "rows[1][1]", None, "a whole number") == (
        error.where,
        error.name,
        error.got,
        error.expected,
    )


def test_what_fits_passes() -> None:
    """Unchanged; an iterator is read once, lists of parts become tuples."""
    rows = [("a", 1)]

    assert whole(rows, 1, 2, lang="en", more="x") == (rows, (1, 2), "en", {"more": "x"})
    assert whole(rows)[0] is rows
    assert whole(pair for pair in rows)[0] == (("a", 1),)
    assert whole([["a", 1]])[0] == (("a", 1),)  # type: ignore[list-item]  # as of JSON
    parts: Any = [1]
    given = (
        DAY,
        DAY,
        1,
        1,
        True,
        "1",
        None,
        [DAY],
        {DAY: "x"},
        {"a": iter(parts)},
        parts,
    )
    fits = every(*given)

    assert fits[3:10] == (1, True, "1", [DAY], {DAY: "x"}, {"a": (1,)}, (1,))


def test_more_arguments_are_checked_as_well() -> None:
    """Those after a star, those by a name, and those that are kept."""
    for call, said in (
        (lambda: whole([], 1, ODD["text"]), "whole.rest: got '2026"),
        (lambda: whole([], more=ODD["one"]), "whole.more: got 1"),
        (lambda: kept(ODD["list"]), r"kept.number: got \[\]"),
    ):
        with pytest.raises(ArgumentError, match=said):
            call()


@pytest.mark.parametrize("lang", ["PL", "de"])
def test_a_name_of_a_few_is_looked_up(lang: Any) -> None:
    """The error lists them; what is no name at all is refused as a type."""
    with pytest.raises(UnknownNameError, match=r"unknown lang '\w\w' \(known: pl, en"):
        whole([], lang=lang)
    wrong: Any = 3
    with pytest.raises(ArgumentError, match="got 3, expected 'pl' or 'en'"):
        whole([], lang=wrong)


def test_how_it_is_called_stays_python_s() -> None:
    """A missing argument, and one too many."""
    calls: list[Callable[..., Any]] = [Stay, Month.of, lambda: nothing(1)]  # type: ignore[call-arg] # wrong on purpose
    for call in calls:
        with pytest.raises(TypeError) as raised:
            call()
        assert not isinstance(raised.value, ReintegraError)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: every(nubmer=1), "every.nubmer: got 1, expected .* called number$"),  # type: ignore[call-arg] # wrong on purpose
        (lambda: Stay("a", givn=["b"]), r"Stay.givn: got .* called given$"),  # type: ignore[call-arg] # wrong on purpose
        (lambda: Stay("a").after(1, xyz=2), r"Stay.after.xyz: got 2, .* called days$"),  # type: ignore[call-arg] # wrong on purpose
        (lambda: nothing(x=1), r"nothing.x: got 1, expected .* called none$"),  # type: ignore[call-arg] # wrong on purpose
    ],
)
def test_a_name_that_there_is_not_is_refused_with_the_nearest(
    call: Callable[[], Any], said: str
) -> None:
    """On the first call, and on one for which the plan is made."""
    every(number=1)
    Stay("a", given=["b"])
    for _ in range(2):
        with pytest.raises(TypeError, match=said) as raised:
            call()
        assert isinstance(raised.value, ArgumentError)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: Stay(ODD["one"]), "Stay.id: got 1, expected text"),
        (lambda: Stay("a", [ODD["one"]]), r"Stay.given\[0\]: got 1, expected text"),
        (lambda: Stay("a", "text"), "Stay.given: got 'text', expected several of"),
        (lambda: Stay("a", day=DAY).after(ODD["text"]), "Stay.after.days: got '2026"),
        (lambda: Stay.of(ODD["one"]), "Stay.of.text: got 1"),
        (lambda: ODD["one"] in Stay("a"), "Stay.__contains__.text: got 1"),
    ],
)
def test_a_class_checks_its_fields_and_methods(
    call: Callable[[], object], said: str
) -> None:
    """By what the converters ask for, where a field has one."""
    with pytest.raises(ArgumentError, match=said):
        call()


def test_a_day_that_attrs_itself_converts_is_checked() -> None:
    """Its annotation is known by name alone."""
    with pytest.raises(PeriodError, match=r"^Stay\.day: got 1, expected a datetime"):
        Stay("a", day=ODD["one"])


def test_the_class_stays_what_it_was() -> None:
    """Its signature, and whatever is its own."""
    assert ["id", "given", "day"] == list(inspect.signature(Stay).parameters)
    assert (3, "x") == (Stay("a").after(3), Stay("a")._inner("x"))


def test_a_room_is_named() -> None:
    """As programs call it."""
    with pytest.raises(PeriodError, match=r"^Period\.overlaps\.other: got 1"):
        JULY.period.overlaps(ODD["one"])
    with pytest.raises(PeriodError, match=r"^cis\.Extension\.decided: got '2026"):
        cis.Extension(3, decided=ODD["text"])


def test_what_does_not_end_is_refused() -> None:
    """Of what does not tell how many parts it has, a million are read at most."""
    with pytest.raises(ArgumentError, match="days_of: got Period"):
        every(days_of=Period(date.min, date.max))


def test_what_is_let_through_at_once_is_no_large_number() -> None:
    """Whole numbers pass without a test unless nobody can count to them."""
    kinds = at_once(int | None)

    assert all(fits_at_once(one, kinds) for one in (0, -5, 2**400 - 1, None))
    assert not any(fits_at_once(one, kinds) for one in (2**400, -(2**400), True, 1.0))
    for _ in range(2):  # with a plan, and without one
        with pytest.raises(ArgumentError, match="got <int>, expected a whole number"):
            heads("34 %", 10**5000)
        with pytest.raises(ArgumentError, match="got <int>, expected a whole number"):
            heads(share="34 %", of=10**5000)
        assert 51 == heads("34 %", 150) == heads(share="34 %", of=150)


def test_a_subclass_is_tested_once() -> None:
    """Where the class alone decides; numbers and containers are, each time."""

    class Day(date):
        """A day of a class of one's own."""

    class Many(tuple[date, ...]):
        """Days of a class of one's own."""

        __slots__ = ()

    class Count(int):
        """A number of a class of one's own."""

    @check_arguments
    def about(what: date | tuple[date, ...] | int) -> object:
        return what

    known = about.asked_of().ordered[0].plain  # type: ignore[attr-defined]
    for one in (Day(2026, 1, 1), Many([date(2026, 1, 1)]), Count(3)):
        assert about(one) == one
    assert {Day, Many, Count} & known == {Day}
    assert about(Day(2026, 1, 2)) == date(2026, 1, 2)
    odd: tuple[Any, ...] = Many(["2026-01-01"]), Count(2**400), datetime(2026, 1, 1)  # type: ignore[list-item] # noqa: DTZ001
    for wrong in odd:
        with pytest.raises(ReintegraError):
            about(wrong)


def test_any_kind_beside_others_is_any_kind() -> None:
    """`Any` is a class, and of no value can it be asked whether it is one of it."""

    @check_arguments
    def about(what: Mapping[str, int] | Any) -> object:
        return what

    assert about([]) == []
