"""Persons for tests: one like another, but for a few facts."""

from typing import Any

from attrs import evolve

from reintegra import Person


def but(person: Person, **facts: Any) -> Person:
    """Return *person* with other *facts*."""
    return evolve(person, **facts)
