"""What a version of a provision says, as lines in both languages to compare."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import singledispatch
from typing import Any

from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Parameter, Rule
from reintegra.law.timeline import Version
from reintegra.parameters.dated_day import DatedDay
from reintegra.reading.text.numbers import quantity
from reintegra.reading.text.prose import formula_lines, name_outline, outline
from reintegra.values.text import Language, Text


def law_lines(provision: object, version: Version[Any]) -> tuple[Text, ...]:
    """Return what a version says, a line each; ``()`` where it says nothing.

    Args:
        provision: The provision; one of a class whose lines nobody writes has none.
        version: One of its versions.
    """
    return () if version.content is None else content_lines(provision, version)


@singledispatch
def content_lines(provision: object, version: Version[Any]) -> tuple[Text, ...]:  # noqa: ARG001 - those that are registered read it
    """Write what a version in force says; rooms above register their provisions."""
    return ()


def law_name(provision: Any, after: Version[Any], before: Version[Any] | None) -> Text:
    """Return what a provision is called: by itself, or else by what it asks for."""
    versions = (after, before) if before is not None else (after,)
    asked = (getattr(one.content, "what", None) for one in versions)
    named = provision if hasattr(provision, "pl") else next(filter(None, asked), None)
    return Text("", "") if named is None else Text(named.pl, named.en)


def _both(write: Callable[[Language], Iterable[str]]) -> tuple[Text, ...]:
    """Return lines in both languages, without what makes them a list."""
    polish, english = ([one.strip(" -") for one in write(lang)] for lang in _LANGUAGES)
    return tuple(Text(pl, en) for pl, en in zip(polish, english, strict=True))


_LANGUAGES: tuple[Language, ...] = ("pl", "en")


@content_lines.register
def _parameter(provision: Parameter, version: Version[Any]) -> tuple[Text, ...]:
    cases = version.condition

    def write(lang: Language) -> list[str]:
        value = quantity(version.require(), provision.unit, lang)
        return [f"{value} ({cases.text(lang)})" if cases else value]

    return _both(write)


@content_lines.register
def _day(_: DatedDay, version: Version[Any]) -> tuple[Text, ...]:
    return (Text(str(version.require()), str(version.require())),)


@content_lines.register(Rule)
@content_lines.register(Limit)
def _conditions(_: Rule | Limit, version: Version[Any]) -> tuple[Text, ...]:
    return _both(lambda lang: outline(version.require(), lang))


@content_lines.register
def _sums(_: Formula, version: Version[Any]) -> tuple[Text, ...]:
    return _both(lambda lang: formula_lines(version.require(), lang))


@content_lines.register
def _names(provision: Sorting, version: Version[Any]) -> tuple[Text, ...]:
    return _both(lambda lang: name_outline(provision, version.require(), lang))
