"""Open points: where the law is silent or disputed, and which reading to take."""

from __future__ import annotations

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import ChoiceNeededError, UnknownNameError
from reintegra.values import frozen


@check_arguments
@frozen(cache_hash=True)
class Reading:
    """One way to read an open point.

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
        readings: The readings, the recommended default first; where the caller must
            choose, in the order of the sources.
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
    readings: tuple[Reading, ...] = field(repr=False)
    cites: str = field(repr=False)
    warn: bool = field(default=False, repr=False)
    ask: bool = field(default=False, repr=False)
    why_pl: str = field(default="", repr=False)
    why_en: str = field(default="", repr=False)

    @property
    def default(self) -> Reading:
        """The recommended reading.

        Raises:
            ChoiceNeededError: There is none; the caller must choose.
        """
        if self.ask:
            raise ChoiceNeededError(self.id, self.keys)
        return self.readings[0]

    @property
    def keys(self) -> tuple[str, ...]:
        """The short names of the readings."""
        return tuple(reading.key for reading in self.readings)

    def reading(self, key: str) -> Reading:
        """Return the reading called *key*.

        Raises:
            UnknownNameError: The point has no such reading.
        """
        for reading in self.readings:
            if reading.key == key:
                return reading
        kind = f"reading of {self.id}"
        raise UnknownNameError(kind, key, self.keys)


@check_arguments
@frozen
class Choice:
    """A reading that a result used: the point met, and the reading taken."""

    point: OpenPoint
    reading: Reading

    def __str__(self) -> str:
        return f"{self.point.id}={self.reading.key}"


@check_arguments
@frozen
class Gap:
    """A question without readings to choose from: something not known or not read.

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
