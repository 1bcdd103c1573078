"""The record that a rule, a formula, a sorting or a limit is read for."""

from __future__ import annotations

from reintegra.annotations import words
from reintegra.errors import ArgumentError


def check_record(where: str, record: object, kind: type) -> None:
    """Refuse a record of another class than the one that a provision speaks of.

    Its facts were checked when it was made; those of another object were not.

    Args:
        where: The function that was called, such as ``decide``.
        record: What came.
        kind: The class of records that the provision speaks of; a subclass will do.

    Raises:
        ArgumentError: *record* is something else.
    """
    if type(record) is not kind and not isinstance(record, kind):
        raise ArgumentError(where, "record", record, words(kind))
