"""Open points: where the law is silent or disputed, and how it may be interpreted."""

from __future__ import annotations

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import ChoiceNeededError, UnknownNameError
from reintegra.values import frozen


@check_arguments
@frozen(cache_hash=True)
class Interpretation:
    """One interpretation of an open point (*wykładnia*).

    Attributes:
        key: Its short name.
        pl: What it means, in Polish.
        en: What it means, in English.
    """

    key: str
    pl: str
    en: str


@check_arguments
@frozen(cache_hash=True)
class OpenPoint:
    """A question the law leaves open (*kwestia nierozstrzygnięta*).

    Attributes:
        id: Such as ``OP-05``.
        pl: The question, in Polish.
        en: The question, in English.
        interpretations: The recommended default first; where the caller must choose,
            in the order of the sources.
        cites: The provisions concerned, in the national form.
        warn: Whether a result that meets the point under its default says so in a
            warning as well.
        ask: Whether there is no default, so that the caller must choose.
        why_pl: Why the default is recommended and what practice does, in Polish; empty
            where nothing was found.
        why_en: The same in English.
    """

    id: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    interpretations: tuple[Interpretation, ...] = field(repr=False)
    cites: str = field(repr=False)
    warn: bool = field(default=False, repr=False)
    ask: bool = field(default=False, repr=False)
    why_pl: str = field(default="", repr=False)
    why_en: str = field(default="", repr=False)

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
        done_pl: What the library does about it, in Polish.
        done_en: What the library does about it, in English.
    """

    id: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    done_pl: str = field(repr=False)
    done_en: str = field(repr=False)
