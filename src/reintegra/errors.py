"""Errors: lower case, what, where, what came, what would be right.

Every error of the library is a [`ReintegraError`][] and also the builtin that a caller
would reach for. The values that make up a message are attributes of the error.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Self, cast

_LONGEST_REPR = 300
_LONGEST_SHOWN = 120
_MOST_NAMES = 24


class ReintegraError(Exception):
    """Something the library will not do, and why.

    Every error can be copied and pickled, with its message and its attributes, so
    that it crosses from one process to another. A value that cannot be pickled (a
    function that came where a day was expected) arrives as the text of its ``repr``.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        _, args, *state = cast("tuple[Any, ...]", super().__reduce__())
        carried = {name: _carried(value) for name, value in dict(*state).items()}
        return _made_again, (type(self), tuple(map(_carried, args))), carried

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ReintegraError) or type(self) is not type(other):
            return NotImplemented
        return (self.args, vars(self)) == (other.args, vars(other))

    def __hash__(self) -> int:
        return hash((type(self), str(self)))

    def __repr__(self) -> str:
        whole = super().__repr__()
        return (
            whole if len(whole) <= _LONGEST_REPR else f"{whole[: _LONGEST_REPR - 2]}…)"
        )


def _made_again(kind: type[ReintegraError], args: tuple[Any, ...]) -> ReintegraError:
    """Make an error of *kind* from its message; its attributes follow as its state."""
    error = kind.__new__(kind, *args)
    super(ReintegraError, error).__init__(*args)
    return error


def _carried(value: object) -> object:
    """Return *value*, or its ``repr`` where it cannot be pickled."""
    import pickle  # noqa: PLC0415 - needed only when an error is sent or copied

    try:
        pickle.dumps(value)
    except Exception:  # noqa: BLE001 - whatever an object of the caller's may raise
        return repr(value)
    return value


class _OneOfSeveralError(ReintegraError):
    """An error that may come with others of the same call."""

    got: object
    expected: str
    _all: tuple[_OneOfSeveralError, ...] = ()

    @property
    def errors(self) -> tuple[_OneOfSeveralError, ...]:
        """This error, or where more is wrong, an error for each thing."""
        return self._all or (self,)


class NotInForceError(ReintegraError, LookupError):
    """No version of a provision was in force on the day asked for.

    Attributes:
        what: The provision or number asked for.
        day: The day asked for.
        first: First day of the first version, ``None`` where none is known.
        reason: Why nothing is in force: not yet, repealed, not yet announced.
        last: Last day on which the provision said something before *day*, ``None``
            where there was none.
    """

    def __init__(
        self,
        what: str,
        day: date,
        first: date | None,
        reason: str,
        last: date | None = None,
    ) -> None:
        self.what, self.day, self.first, self.reason = what, day, first, reason
        self.last = last
        super().__init__(f"nothing in force on {day}: {what} ({reason})")


class NotReadError(ReintegraError, LookupError):
    """There was law on the day asked for, but its text or number is not in the library.

    Attributes:
        what: The provision or number asked for.
        day: The day asked for.
        since: First day on which there is known to have been law that was not read.
        source: What shows that there was law.
        missing: What was not read, empty where the source tells.
        read_from: First later day whose law was read, ``None`` where there is none.
    """

    def __init__(  # noqa: PLR0913 - its attributes
        self,
        what: str,
        day: date,
        since: date,
        source: str,
        *,
        missing: str = "",
        read_from: date | None = None,
    ) -> None:
        self.what, self.day, self.since, self.source = what, day, since, source
        self.missing, self.read_from = missing, read_from
        note = f"; {missing}" if missing else ""
        later = f"; read from: {read_from}" if read_from else ""
        super().__init__(
            f"not read for {day}: {what} (law since {since}, {source}{note}{later})"
        )


class UnverifiedError(ReintegraError, LookupError):
    """Only an unverified value exists, and the caller did not ask for it.

    Attributes:
        what: The number asked for.
        day: The day asked for.
    """

    def __init__(self, what: str, day: date) -> None:
        self.what, self.day = what, day
        super().__init__(
            f"{what} on {day} is unverified; allow such values with "
            "Interpretations(unverified=True)"
        )


class UnknownNameError(ReintegraError, KeyError):
    """A name that the library does not know, with the nearest right ones.

    It is a `KeyError`, and so a `LookupError`: a mapping of the library raises it too.

    Attributes:
        where: The function or class that was asked, such as ``Rule.text``.
        kind: What was named: a rule, a mark, a parameter, an open point, …
        name: What came.
        known: The names that would be right.
        nearest: Those most like what came, best first; ``()`` where each name comes
            with its meaning, as the one most like it may say the opposite.
        got: What came, as *name*.
        expected: What would be right: the names that the message lists.
    """

    def __init__(
        self,
        kind: str,
        name: str,
        known: Iterable[str],
        meanings: Iterable[str] | None = None,
        where: str = "",
    ) -> None:
        self.where, self.kind, self.name = where, kind, name
        self.known = tuple(known)
        self.nearest = nearest(name, self.known) if meanings is None else ()
        hint = self.nearest or self.known
        if meanings is not None:
            hint = tuple(f"{o} ({m})" for o, m in zip(hint, meanings, strict=True))
        if meanings is None and len(hint) > _MOST_NAMES:
            hint = (*hint[: _MOST_NAMES // 2], f"… {len(hint)} in all")
        self.got, self.expected = name, f"one of {', '.join(hint)}"
        told = f"unknown {kind} {shown(name)} (known: {', '.join(hint)})"
        super().__init__(f"{where}: {told}" if where else told)

    def __str__(self) -> str:  # a KeyError would show the repr of its message
        return str(self.args[0])


class ChoiceNeededError(ReintegraError, LookupError):
    """An open point without a recommended interpretation, and the caller chose none.

    Attributes:
        point: The open point's id.
        interpretations: The short names of its interpretations.
    """

    def __init__(self, point: str, interpretations: Iterable[str]) -> None:
        self.point, self.interpretations = point, tuple(interpretations)
        super().__init__(
            f"{point} has no default interpretation; choose one with Interpretations("
            f"{{{point!r}: …}}) (known: {', '.join(self.interpretations)})"
        )


class UnknownFactError(_OneOfSeveralError, AttributeError, TypeError):
    """A rule asks for a fact that the record does not have, or a record is given one.

    Attributes:
        fact: The fact asked for, or given.
        record: The record's class name.
        nearest: Facts of the record most like it.
        where: The record, as *record*.
        got: What came, as *fact*.
        expected: What would be right: the nearest facts, or any fact of the record.
        errors: This error, or where more facts are wrong, an error for each.
    """

    def __init__(self, fact: str, record: str, known: Iterable[str]) -> None:
        self.fact, self.record = fact, record
        self.nearest = nearest(fact, known)
        self.where, self.got = record, fact
        likely = ", ".join(self.nearest)
        self.expected = f"one of {likely}" if likely else f"a fact of {record}"
        hint = f" (nearest: {likely})" if likely else ""
        super().__init__(f"{record} has no fact {shown(fact)}{hint}")


class FactError(_OneOfSeveralError, ValueError):
    """A fact that cannot be: a wrong type or an impossible value.

    Attributes:
        record: The record's class name.
        fact: The fact's name.
        got: What came.
        expected: What would be right.
        where: The record, as *record*.
        name: The fact, as *fact*.
        errors: This error, or where more facts are wrong, an error for each.
    """

    def __init__(self, record: str, fact: str, got: object, expected: str) -> None:
        self.record, self.fact, self.got, self.expected = record, fact, got, expected
        self.where, self.name = record, fact
        super().__init__(f"{record}.{fact}: got {shown(got)}, expected {expected}")


class FactTypeError(FactError, TypeError):
    """A fact of the wrong type."""


class _RefusalError(ReintegraError):
    """What came in one place, and what would be right there."""

    def __init__(
        self,
        where: str,
        name: str,
        got: object,
        expected: str,
        message: str | None = None,
    ) -> None:
        self.where, self.name, self.got, self.expected = where, name, got, expected
        place = f"{where}.{name}" if where else name
        super().__init__(message or f"{place}: got {shown(got)}, expected {expected}")

    def within(self, place: str) -> Self:
        """Return the same refusal, found in a *place* such as ``person 'P-1'``."""
        own = vars(self).get("_message")
        where = self.where if own is None else ""
        message = f"{place}, {own or self}"
        return type(self)(where, self.name, self.got, self.expected, message)


class ArgumentError(_RefusalError, TypeError, ValueError):
    """An argument of a wrong type, or in a wrong container.

    Days, months and periods end in a `PeriodError`, amounts and hours in an
    `AmountError`, facts in a `FactTypeError`.

    Attributes:
        where: The function or class, such as ``cis.payroll``.
        name: The argument, with its place in it, such as ``stays[0]``.
        got: What came.
        expected: What would be right.
    """


class PeriodError(_RefusalError, ValueError):
    """Days that do not make a period, a month or a term.

    Attributes:
        where: The function or class, such as ``cis.payroll``.
        name: The argument or field, such as ``known_on``.
        got: What came.
        expected: What would be right.
    """


class AmountError(_RefusalError, ValueError):
    """An amount of money, hours or persons that cannot be.

    Attributes:
        where: The function or class, such as ``psu.pay``.
        name: The argument or field, such as ``hourly_rate``.
        got: What came.
        expected: What would be right.
    """


class DataError(ReintegraError, ValueError):
    """Plain data or JSON that is no value of the type asked for.

    Attributes:
        where: The type and the place, such as ``cis.Attendance.sickness[0].first``.
        got: What came.
        expected: What would be right.
        beyond_schema: Whether the data is as the schema of the type asks, and what it
            says cannot be all the same: an end before its start, another answer.
    """

    def __init__(
        self, where: str, got: object, expected: str, *, beyond_schema: bool = False
    ) -> None:
        self.where, self.got, self.expected = where, got, expected
        self.beyond_schema = beyond_schema
        super().__init__(f"{where}: got {shown(got)}, expected {expected}")

    def within(self, place: str) -> Self:
        """Return the same refusal, found in a *place* such as ``line 3``."""
        found, beyond = f"{place}, {self.where}", self.beyond_schema
        return type(self)(found, self.got, self.expected, beyond_schema=beyond)


class NotDefinedError(ReintegraError, ValueError):
    """A figure that there is none of, as the share of 0 of 0: not 0, and not 1.

    Attributes:
        what: The figure asked for.
        reason: Why there is none.
    """

    def __init__(self, what: str, reason: str) -> None:
        self.what, self.reason = what, reason
        super().__init__(f"{what} is not defined: {reason}")


class CitationError(_RefusalError, ValueError):
    """A citation without the parts that make it one.

    Attributes:
        where: The function or class, such as ``Citation``.
        name: The argument or field, such as ``unit``.
        got: What came.
        expected: What would be right.
    """


class TimelineError(_RefusalError, ValueError):
    """Versions that do not make a timeline.

    Attributes:
        where: The function or class, such as ``Version``.
        name: The argument or field, such as ``status``.
        got: What came.
        expected: What would be right.
    """


class GrammarError(ReintegraError, ValueError):
    """A sentence that the grammar cannot say."""


class ColumnError(_OneOfSeveralError, ValueError):
    """A column that is missing, or that cannot carry *not known*.

    Attributes:
        column: The column's name.
        got: What came.
        expected: What would be right.
        errors: This error, or where more columns are wrong, an error for each.
    """

    def __init__(self, column: str, got: str, expected: str) -> None:
        self.column, self.got, self.expected = column, got, expected
        super().__init__(f"column {column!r}: got {got}, expected {expected}")


class RegisterError(ReintegraError, ValueError):
    """A file that cannot be read as a register.

    Attributes:
        file: The file's name.
        place: Where in it, such as ``row 3, column age``; empty for the whole file.
        got: What came.
        expected: What would be right.
    """

    def __init__(self, file: str, place: str, got: str, expected: str) -> None:
        self.file, self.place, self.got, self.expected = file, place, got, expected
        where = f"{file}, {place}" if place else file
        super().__init__(f"{where}: got {got}, expected {expected}")


class ExtraNeededError(ReintegraError, ImportError):
    """A library that only an extra installs, and that is not there.

    Attributes:
        extra: The extra's name.
        name: The library's name.
    """

    def __init__(self, extra: str, missing: ImportError) -> None:
        self.extra = extra
        super().__init__(
            f"got an installation without {missing.name}, expected the extra "
            f"{extra!r}: pip install 'reintegra[{extra}]'",
            name=missing.name,
        )


def nearest(name: object, known: Iterable[str]) -> tuple[str, ...]:
    """Return up to three of *known* that look most like *name*."""
    from difflib import get_close_matches  # noqa: PLC0415 - needed for errors only

    if not isinstance(name, str) or len(name) > _LONGEST_SHOWN:
        return ()
    return tuple(get_close_matches(name, list(known), n=3, cutoff=0.6))


def together(wrong: Iterable[_OneOfSeveralError]) -> _OneOfSeveralError:
    """Return one error for several: like the first of them, with all the messages.

    Args:
        wrong: The errors, at least one; they become the ``errors`` of the one returned.
    """
    first, *others = every = tuple(wrong)
    if not others:
        return first
    error = type(first).__new__(type(first))
    vars(error).update(vars(first), _all=every)
    error.args = ("; ".join(map(str, every)),)
    return error


def located(error: ReintegraError, where: str) -> None:
    """Name the public function that was called, where the error itself names none.

    Of functions that call each other the last one to ask is named, which is the one
    that the user of the library called.

    Args:
        error: The error, which is changed: its ``where`` and its message.
        where: The function or class, such as ``cis.payroll``.
    """
    found = vars(error)
    if found.get("where", where) and "_message" not in found:
        return
    message, name = found.setdefault("_message", str(error)), found["name"]
    found["where"] = where
    plain = name.partition("[")[0].isidentifier()
    own = plain and message.startswith((f"{name}: ", f"{name}["))
    error.args = (f"{where}{'.' if own else ': '}{message}",)


def shown(value: object) -> str:
    """Return *value* as a message shows it: its ``repr``, cut where it is long.

    >>> shown("9" * 5000)[-3:], shown(10**5000)
    ('99…', '<int>')
    """
    try:
        written = repr(value)
    except Exception:  # noqa: BLE001 - whatever an object of the caller's may raise
        return f"<{type(value).__name__}>"
    if len(written) <= _LONGEST_SHOWN:
        return written
    return f"{written[: _LONGEST_SHOWN - 1]}…"
