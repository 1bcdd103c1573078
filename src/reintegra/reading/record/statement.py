"""What a formula comes to, line by line, with everything it rests on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import AttrsInstance, field, fields

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.grammar.nodes import Formula, Lines, Parameter
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.reading.reasons.reasoned import Reasoned
from reintegra.reading.record.basis import Basis
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import Amount
from reintegra.values import Answer, frozen
from reintegra.values.text import Language, in_language

if TYPE_CHECKING:
    from reintegra.reading.record.plan import Plan


@check_arguments
@frozen(slots=False)
class StatementLine:
    """A line of a statement.

    Attributes:
        key: Its name in columns and code.
        pl: Label in Polish.
        en: Label in English.
        exact: What it comes to, exactly: grosze where *unit* is ``gr``; ``None`` where
            facts are missing.
        counts: Whether it is added into the amount.
        count: The count behind it (days), ``None`` where there is none.
        fraction: The fraction taken for each, ``None`` where there is none.
        cites: The unit of law, ``None`` for the rounding of no provision.
        unit: Unit of *exact*.
    """

    key: str
    pl: str
    en: str
    exact: Fraction | int | None
    counts: bool
    count: Fraction | int | None
    fraction: Fraction | int | None
    cites: Citation | None
    unit: str

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Work out a number, where a plan left it as its numerator."""
            own = self.__dict__
            place = own["_places"].get(name) if "_places" in own else None
            if place is None:
                return object.__getattribute__(self, name)
            value = own[name] = place.read(own["_numbers"])
            return value

    def label(self, lang: Language) -> str:
        """The label in the language asked for."""
        return in_language(self, lang)


@check_arguments
def rounding(
    lines: tuple[StatementLine, ...], amount: Amount, at: Citation | None
) -> StatementLine:
    """Return the last line of a statement: what rounding adds or takes."""
    counted = [line.exact for line in lines if line.counts]
    known = [exact for exact in counted if exact is not None]
    exact: Fraction | None = None
    if amount.value is not None and len(known) == len(counted):
        exact = Fraction(amount.value) - sum(known)
    labels = "rounding", "zaokrąglenie", "rounding"
    return StatementLine(*labels, exact, True, None, None, at, "gr")  # noqa: FBT003


@check_arguments
@frozen(repr=False, slots=False)
class Statement(Answer, Reasoned):
    """What a formula comes to for one record, line by line.

    Attributes:
        formula: The formula.
        record: The record it was computed for.
        on: The day whose law counts: of a month, its last day.
        under: How open points were to be read.
        known_on: Day whose knowledge of the law counted, ``None`` for all of it.
        version: The version of the formula in force.
        total: The tree of amounts.
        lines: The lines; those that count add up to `grosze` exactly, the last one
            is the rounding.
        remarks: Warnings that came with the record.
        met: Readings already taken while the record was made.
        whole: Whether all that the record was made from is known, such as every day
            of a month.
        id: Whose it is: the opaque name of the person, ``None`` where none was given.
            Statements of two persons differ, even with the same days.

    Two statements are equal where they compute one formula for equal records by the
    same law and readings, and say the same beside it: the lines follow from that. A
    statement is pickled without them, and computed again when one that was pickled is
    asked.
    """

    texts = "reintegra.reading.text.explain"
    trees = "reintegra.reading.reasons.amounts"

    formula: Formula
    record: AttrsInstance
    on: date
    under: Interpretations
    known_on: date | None
    version: Version[Lines] = field(eq=False)
    total: Amount = field(eq=False)
    lines: tuple[StatementLine, ...] = field(eq=False)
    remarks: tuple[Notice, ...] = ()
    met: tuple[AppliedInterpretation, ...] = ()
    whole: bool = True
    id: str | int | None = None

    @cached_property
    def grosze(self) -> int | None:
        """The amount in grosze, ``None`` where facts are missing."""
        return None if self.total.value is None else int(self.total.value)

    @property
    def amount(self) -> Decimal | None:
        """The amount in złoty, ``None`` where facts are missing."""
        from reintegra.reading.text.numbers import zloty  # noqa: PLC0415 - lazy

        return None if self.grosze is None else zloty(self.grosze)

    @property
    def complete(self) -> bool:
        """Whether the amount is final: there is one, and nothing below it is open."""
        return self.whole and self.grosze is not None

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """Names of the facts without which there is no amount."""
        return self._found.missing

    @cached_property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law behind the lines that come to something."""
        units = (
            line.cites for line in self.lines if line.cites is not None and line.exact
        )
        return tuple(dict.fromkeys(units)) or (self.version.cites,)

    @cached_property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points that this amount met, each with the interpretation used."""
        return tuple(dict.fromkeys((*self.met, *self._found.choices)))

    @cached_property
    def parameters(self) -> tuple[tuple[Parameter, Version[Any]], ...]:
        """The dated numbers read, each with the version in force."""
        return self._found.parameters

    @cached_property
    def evidence(self) -> Evidence:
        """The weakest evidence that the amount rests on."""
        return self._found.evidence

    @cached_property
    def warnings(self) -> tuple[Notice, ...]:
        """What must be known beside the amount."""
        return (*self.remarks, *self._found.notices)

    @cached_property
    def _found(self) -> Basis:
        """What follows from the tree, which is not kept where nobody asked for it."""
        own = vars(self)
        found = own["_plan"].basis(self.record, self.on) if "_plan" in own else None
        if found is not None:
            return cast("Basis", found)
        kept: Amount | None = own.get("total")
        total: Any = self._derived("total")["total"] if kept is None else kept
        return Basis.of(self.on, self.version, total)

    def line(self, key: str) -> StatementLine:
        """Return the line called *key*.

        Raises:
            UnknownNameError: The statement has no such line.
        """
        found = {line.key: line for line in self.lines}
        if key not in found:
            kind = "line"
            raise UnknownNameError(kind, key, found)
        return found[key]

    @classmethod
    def of(cls, statement: Statement, **said: object) -> Self:
        """Return the same amount as a statement of this class.

        What follows from the record, such as the lines, is not worked out for it.

        Args:
            statement: The statement.
            said: What is said beside it: `remarks`, `met`, `whole` or `id`.
        """
        new, known = cls.__new__(cls), vars(statement)
        vars(new).update({one: known[one] for one in _CARRIED if one in known} | said)
        return new

    def beside(self, **said: object) -> Self:
        """Return the same amount with other things said beside it, as `of`."""
        return type(self).of(self, **said)

    def _derived(self, name: str) -> dict[str, object]:
        if "_plan" not in vars(self):
            return super()._derived(name)
        if name == "lines":
            return {name: vars(self)["_plan"].lines.lines(self.record)}
        tree: Amount | None = vars(self)["_plan"].tree(self.record)
        if tree is not None:
            return {name: tree}
        month = Month.of(self.on)
        monthly = self.formula.monthly or self.on == month.last
        least = month.first if monthly else self.on
        asked = self.record, self.on, self.under, self.known_on, least
        reader = Reader(*asked, within=self.formula)
        return {name: reader.evaluate(self.version.require().amount)}

    def _again(self) -> Statement:
        from reintegra.reading.record.compute import compute  # noqa: PLC0415 - makes statements

        month = Month.of(self.on)  # of which any day may be the one of knowledge
        when = month if self.on == month.last else self.on
        asked = self.formula, self.record, when
        return compute(*asked, under=self.under, known_on=self.known_on)

    def __repr__(self) -> str:
        known = "not known" if self.amount is None else f"{self.amount} zł"
        lacks = f"; missing {', '.join(self.missing)}" if self.missing else ""
        whose = "" if self.id is None else f" of {self.id}"
        return f"<Statement {self.formula.key}{whose} on {self.on}: {known}{lacks}>"


_CARRIED = (*(one.name for one in fields(Statement)), "_plan", "grosze")
"""What a statement of the same amount has of another: no walks, which say more."""


@check_arguments
def basis_of(statement: Statement) -> Basis:
    """Return what the amount of a statement rests on."""
    return statement._found  # noqa: SLF001 - of its own module


@check_arguments
def plan_of(statement: Statement) -> Plan | None:
    """Return the plan that made a statement, ``None`` where the reader did."""
    return vars(statement).get("_plan")
