"""The lines of a statement without their numbers, which are worked out when asked."""

from __future__ import annotations

from typing import Any

from attrs import AttrsInstance, frozen

from reintegra.grammar.nodes import Lines
from reintegra.law.citation import Citation
from reintegra.reading.program.steps import Linked, LinkedLine
from reintegra.reading.record.functions import Function, made
from reintegra.reading.record.line_values import Numbers, Place
from reintegra.reading.record.plan_text import LineNumbers
from reintegra.reading.record.statement import StatementLine

_new, _put = object.__new__, object.__setattr__


@frozen(eq=False)
class LineForm:
    """A line without its numbers.

    Attributes:
        settled: The fields that no fact changes.
        places: Of each number that facts change, its place.
        common: What a line has before its numbers are known.
    """

    settled: dict[str, Any]
    places: dict[str, Place]
    _common: dict[str, Any]

    @classmethod
    def of(cls, fields: dict[str, Any]) -> LineForm:
        """Tell the fields apart."""
        places = {name: one for name, one in fields.items() if isinstance(one, Place)}
        settled = {name: one for name, one in fields.items() if name not in places}
        return cls(settled, places, settled | {"_places": places, "_numbers": None})

    def line(self, numbers: Numbers) -> StatementLine:
        """Make the line, whose numbers are worked out when they are asked for."""
        line = _new(StatementLine)
        own = self._common.copy()
        own["_numbers"] = numbers
        _put(line, "__dict__", own)
        return line


@frozen(eq=False)
class LineForms:
    """The lines of a formula, the rounding last.

    Attributes:
        numbers: Returns the numbers of all lines for a record.
        forms: The lines.
    """

    numbers: Function
    forms: tuple[LineForm, ...]

    @classmethod
    def of(cls, linked: Linked) -> LineForms:
        """Take the lines of a formula."""
        numbers = LineNumbers(linked)
        forms = [_form(linked, line, numbers) for line in linked.lines]
        says: Lines = linked.version.require()
        forms.append(_rounding(says.at, numbers))
        return cls(made(numbers.text())["lines"], tuple(forms))

    def lines(self, record: AttrsInstance) -> tuple[StatementLine, ...]:
        """Return the lines for a record."""
        found = self.numbers(record)
        return tuple([form.line(found) for form in self.forms])


def _form(linked: Linked, one: LinkedLine, numbers: LineNumbers) -> LineForm:
    line = one.line
    return LineForm.of(
        {
            "key": line.key,
            "pl": line.pl,
            "en": line.en,
            "exact": numbers.of(one.step),
            "counts": line.counts,
            "count": numbers.of(one.number, one.counted),
            "fraction": numbers.of(one.share, one.counted),
            "cites": line.at.within(linked.version.cites) if line.at else None,
            "unit": line.unit,
        }
    )


def _rounding(at: Citation | None, numbers: LineNumbers) -> LineForm:
    labels = {"key": "rounding", "pl": "zaokrąglenie", "en": "rounding"}
    exact = {"exact": numbers.rounding, "counts": True}
    behind = {"count": None, "fraction": None, "cites": at, "unit": "gr"}
    return LineForm.of(labels | exact | behind)
