"""Open points: where the law is silent or disputed, and how it may be interpreted."""

from __future__ import annotations

from typing import ClassVar

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import ChoiceNeededError, UnknownNameError
from reintegra.values import frozen
from reintegra.values.text import NO_TEXT, Text


@check_arguments
@frozen(cache_hash=True)
class Interpretation:
    """One interpretation of an open point (*wykładnia*).

    It is an attribute of the class of its point, which gives it its key.

    Attributes:
        pl: What it means, in Polish.
        en: What it means, in English.
        key: Its short name: the name of the attribute.
    """

    pl: str
    en: str
    key: str = field(default="", kw_only=True)

    def __set_name__(self, point: type[OpenPoint], name: str) -> None:
        """Take the name of the attribute as the key."""
        object.__setattr__(self, "key", name)


@check_arguments
@frozen(cache_hash=True)
class OpenPoint:
    """A question the law leaves open (*kwestia nierozstrzygnięta*).

    Each point has a class of its own, whose attributes are its interpretations:
    ``OP_33.from_start`` is one, and a misspelt one is a type error. The recommended
    default stands first; where the caller must choose, they stand in the order of the
    sources.

    Attributes:
        id: Such as ``OP-05``.
        pl: The question, in Polish.
        en: The question, in English.
        cites: The provisions concerned, in the national form.
        warn: Whether a result that meets the point under its default says so in a
            warning as well.
        ask: Whether there is no default, so that the caller must choose.
        why: Why the default is recommended and what practice does; empty where nothing
            was found.
        interpretations: The interpretations, in order.
    """

    interpretations: ClassVar[tuple[Interpretation, ...]] = ()

    id: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    cites: str = field(repr=False)
    warn: bool = field(default=False, repr=False, kw_only=True)
    ask: bool = field(default=False, repr=False, kw_only=True)
    why: Text = field(default=NO_TEXT, repr=False, kw_only=True)

    def __init_subclass__(cls) -> None:
        """Collect the interpretations from the attributes of the class."""
        found = (one for one in vars(cls).values() if isinstance(one, Interpretation))
        cls.interpretations = tuple(found)

    @property
    def default(self) -> Interpretation:
        """The recommended interpretation.

        Raises:
            ChoiceNeededError: There is none; the caller must choose.
        """
        if self.ask:
            raise ChoiceNeededError(self.id, self.keys)
        return self.interpretations[0]

    @property
    def keys(self) -> tuple[str, ...]:
        """The short names of the interpretations."""
        return tuple(one.key for one in self.interpretations)

    def interpretation(self, key: str) -> Interpretation:
        """Return the interpretation called *key*.

        Raises:
            UnknownNameError: The point has no such interpretation.
        """
        for one in self.interpretations:
            if one.key == key:
                return one
        kind = f"interpretation of {self.id}"
        raise UnknownNameError(kind, key, self.keys)

    def __repr__(self) -> str:
        return f"OpenPoint({self.id!r})"


@check_arguments
@frozen
class AppliedInterpretation:
    """An open point that a result met, and the interpretation applied to it."""

    point: OpenPoint
    interpretation: Interpretation

    def __str__(self) -> str:
        return f"{self.point.id}={self.interpretation.key}"


@check_arguments
@frozen
class Gap:
    """A question without interpretations: something that is not known or was not read.

    Attributes:
        id: Such as ``OP-42``; gaps and open points share one numbering.
        pl: What is not known, in Polish.
        en: What is not known, in English.
        done: What the library does about it.
    """

    id: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    done: Text = field(repr=False)
