"""Values as plain data, and back: what JSON has, and nothing else.

A record is a dict of its fields, without those that have their default; an answer has
its question, and in ``answer`` what was answered. Rules, formulas, limits and other
constants of the library are their names; days are text of ten characters; money is
text with two decimals, any other exact number text of the form ``n/d``.
"""

from __future__ import annotations

from typing import Any, TypeVar

from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError, DataError
from reintegra.exchange.form_of import NoFormError, form_of
from reintegra.exchange.forms import Form, MisreadError
from reintegra.exchange.records import type_name

T = TypeVar("T")


@check_arguments
def to_data(value: object) -> Any:
    """Write a record, a result or another value of the library as plain data.

    Args:
        value: A value of a public class: a person, a stay, a verdict, a list.

    Returns:
        What `json` can write: dicts, lists, text, whole numbers, true, false, ``None``.

    Raises:
        ArgumentError: No value of the library, or one that refers to law of your own,
            which has no name.

    >>> from datetime import date
    >>> from reintegra import Period, Person
    >>> to_data(Person(homeless=True, age=41))
    {'age': 41, 'homeless': True}
    >>> to_data(Period(date(2026, 7, 1), date(2026, 7, 31)))
    {'first': '2026-07-01', 'last': '2026-07-31'}
    """
    where, name = "to_data", "value"
    try:
        return _form(where, name, type(value), value).write(value)
    except MisreadError as error:
        name += f".{error.path}" if error.path else ""
        raise ArgumentError(where, name, error.got, error.expected) from None


@check_arguments
def from_data(data: object, kind: type[T]) -> T:
    """Make a value from plain data, as `to_data` writes it.

    Reading is strict: a property that is not known, text for a number or a float for
    money is refused, and the error tells where. Text of forms and tables, such as
    *tak*, is read by `Person.from_data`.

    Args:
        data: The plain data.
        kind: The class of the value.

    Returns:
        The value; an answer is decided or computed again by the law of this version.

    Raises:
        DataError: The data is no such value.
        ArgumentError: Values of the class are no data.
        NotInForceError: A question about a day without such law; so is
        NotReadError: about law that was not read.

    >>> from reintegra import Person
    >>> from_data({"homeless": True, "age": 41}, Person)
    Person(age=41, homeless=True)
    >>> from_data({"homless": True}, Person)
    Traceback (most recent call last):
        ...
    reintegra.errors.DataError: Person["homless"]: got 'homless', expected homeless
    """
    form = _form("from_data", "kind", kind, kind)
    try:
        found: T = form.read(data)
    except MisreadError as error:
        raise refused(kind, error) from error.__cause__
    return found


def refused(kind: type, error: MisreadError) -> DataError:
    """Return the error to raise for data that is no value of a class."""
    dot = "" if error.path.startswith("[") or not error.path else "."
    where = f"{type_name(kind)}{dot}{error.path}"
    return DataError(
        where, error.got, error.expected, beyond_schema=error.beyond_schema
    )


def _form(where: str, name: str, kind: Any, got: object) -> Form:
    try:
        return form_of(kind)
    except NoFormError as error:
        expected = f"a record or a result of the library, not {error}"
        raise ArgumentError(where, name, got, expected) from None
