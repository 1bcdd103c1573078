"""The lines of a statement as text.

Most statements come from a plan: what stands around the numbers of its lines is written
once, and the numbers are taken as the plan has them, without making the lines.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from reintegra.law.citation import Citation
from reintegra.reading.record.line_forms import LineForm
from reintegra.reading.record.line_values import Exact, Numbers, Place
from reintegra.reading.record.statement import (
    Statement,
    StatementLine,
    basis_of,
    plan_of,
)
from reintegra.reading.text.numbers import money, money_of, number, number_of, quantity
from reintegra.reading.text.phrases import word
from reintegra.reading.text.reasons import exactly, standard_phrase
from reintegra.values.text import Language, Text, in_language


def line_texts(statement: Statement, lang: Language) -> list[str]:
    """Write the lines that come to something, the rounding last."""
    plan = plan_of(statement)
    if plan is None:
        return _of_lines(statement, lang)
    numbers = plan.lines.numbers(statement.record)
    *forms, last = (_frame(form, lang) for form in plan.lines.forms)
    used, open_ = basis_of(statement).lines, statement.grosze is None
    found = [
        form.text(numbers, lang)
        for form in forms
        if open_ or form.is_shown(numbers, used)
    ]
    return [*found, _last(statement, last, numbers, lang)]


def _around(
    label: str, cites: Citation | None, lang: Language, *, counts: bool
) -> tuple[str, str]:
    """Write what stands before the numbers of a line, and after them."""
    aside = "" if counts else f" {word('informs', lang)}"
    return f"- {label}", f"{aside} – {cites.unit}" if cites else aside


def _from(before: str, lang: Language) -> str:
    return f" ({standard_phrase('from', lang, before=before)})"


# -- of a plan


class _Number(NamedTuple):
    """A number of a line.

    Attributes:
        at: Where its numerator stands among the numbers of the plan, -1 for nowhere.
        below: Its denominator.
        const: Its numerator where it stands nowhere, ``None`` where there is none.
    """

    at: int
    below: int
    const: int | None

    @classmethod
    def of(cls, given: Place | Exact) -> _Number:
        """Take what a form says of it."""
        if isinstance(given, Place):
            return cls(given.at, given.below, None)
        top, below = (None, 1) if given is None else given.as_integer_ratio()
        return cls(-1, below, top)

    def top(self, numbers: Numbers) -> int | None:
        """Return its numerator."""
        return self.const if self.at < 0 else numbers[self.at]


class _Frame(NamedTuple):
    """A line of a plan, without its numbers.

    Attributes:
        key: Its key.
        counts: Whether it is added into the amount.
        unit: Its unit.
        before: What stands before the numbers.
        after: What stands after them.
        exact: What it comes to.
        behind: The count behind it.
        fraction: The fraction taken for each.
        settled: The whole line, ``None`` where facts change a number of it.
    """

    key: str
    counts: bool
    unit: str
    before: str
    after: str
    exact: _Number
    behind: _Number
    fraction: _Number
    settled: str | None = None

    def is_shown(self, numbers: Numbers, used: frozenset[str]) -> bool:
        """Whether the line comes to something, where there is an amount."""
        if self.behind.top(numbers):
            return True
        return self.exact.top(numbers) != 0 and (self.counts or self.key in used)

    def text(self, numbers: Numbers, lang: Language) -> str:
        """Write the line."""
        if self.settled is not None:
            return self.settled
        counted, top = "", self.exact.top(numbers)
        many, share = self.behind.top(numbers), self.fraction.top(numbers)
        if many is not None and share is not None:
            days = number_of(many, self.behind.below, lang)
            counted = f" [{days} × {Fraction(share, self.fraction.below)}]"
        if top is None:
            shown = standard_phrase("None", lang)
        elif self.unit == "gr":
            shown = money_of(top, self.exact.below, lang)
        else:
            shown = quantity(Fraction(top, self.exact.below), self.unit, lang)
        return f"{self.before}{counted}: {shown}{self.after}"


@lru_cache(maxsize=1024)
def _frame(form: LineForm, lang: Language) -> _Frame:
    own, given = form.settled, form.settled | form.places
    label = in_language(Text(own["pl"], own["en"]), lang)
    around = _around(label, own["cites"], lang, counts=own["counts"])
    exact, behind, fraction = (
        _Number.of(given[one]) for one in ("exact", "count", "fraction")
    )
    said = own["key"], own["counts"], own["unit"], *around
    frame = _Frame(*said, exact, behind, fraction)
    return frame if form.places else frame._replace(settled=frame.text((), lang))


def _last(statement: Statement, form: _Frame, numbers: Numbers, lang: Language) -> str:
    shown, top = form.text(numbers, lang), form.exact.top(numbers)
    plan, grosze, below = plan_of(statement), statement.grosze, form.exact.below
    if grosze is None or top is None or plan is None:
        return shown
    if plan.linked.top.below == 1:
        return shown + _from(money_of(grosze * below - top, below, lang), lang)
    return rounding_text(statement, lang)


# -- of all others


def _of_lines(statement: Statement, lang: Language) -> list[str]:
    used, total = basis_of(statement).lines, statement.grosze
    body = [
        line_text(line, lang)
        for line in statement.lines[:-1]
        if total is None
        or line.count
        or (line.exact != 0 and (line.counts or line.key in used))
    ]
    return [*body, rounding_text(statement, lang)]


def line_text(line: StatementLine, lang: Language) -> str:
    """Write a line of a statement, as an item of a list."""
    shown = exactly(line.exact, line.unit, lang)
    counted = ""
    if line.count is not None and line.fraction is not None:
        counted = f" [{number(line.count, lang)} × {Fraction(line.fraction)}]"
    before, after = _around(line.label(lang), line.cites, lang, counts=line.counts)
    return f"{before}{counted}: {shown}{after}"


def rounding_text(statement: Statement, lang: Language) -> str:
    """Write the last line of a statement, with the amount before it was rounded."""
    line = statement.lines[-1]
    shown, total = line_text(line, lang), statement.total.value
    if total is None or line.exact is None:
        return shown
    return shown + _from(money(total - line.exact, lang), lang)
