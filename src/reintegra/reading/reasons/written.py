"""Texts of a tree of reasons, written in both languages at once."""

from __future__ import annotations

from collections.abc import Callable

from reintegra.values.text import Language, Text


def both(write: Callable[[Language], str]) -> Text:
    """Write a text in both languages."""
    return Text(write("pl"), write("en"))
