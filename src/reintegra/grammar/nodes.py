"""The words: conditions, terms, rules and formulas, a closed union of frozen classes.

A condition is so, not so or not known; a term is an exact number or not known; a day
term (`reintegra.grammar.days`) is a day or not known. Every
reading (`reintegra.reading`) walks these classes with ``match`` and ``assert_never``.
"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, Union

from attrs import Attribute, evolve, field

from reintegra.arguments import NAMES, check_arguments
from reintegra.errors import GrammarError
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    DateOf,
    DaysBetween,
    DaysOfMonth,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    Per,
    Shifted,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.law.citation import Citation, page
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.points import OpenPoint
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.values import node
from reintegra.values.text import NO_TEXT, Text

if TYPE_CHECKING:
    from reintegra.grammar.values import Value

T = TypeVar("T")
_NAME = r"[a-z][a-z0-9_]*"
Number: TypeAlias = int | Fraction


# -- terms


@check_arguments
@node
class Parameter:
    """A number set by law, over time (*wielkość określona przepisami*).

    Money is whole grosze; shares and fractions are exact; a flag is 0 or 1.

    Attributes:
        key: Its name in `reintegra.parameters`, such as ``cis.sick_days_limit``.
        pl: What it is, in Polish.
        en: What it is, in English.
        unit: ``gr/month``, ``gr/hour``, ``gr``, ``share``, ``days``, …
        history: Its values, each with its first day, citation and evidence.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    unit: str = field(repr=False)
    history: Timeline[Number] = field(repr=False, hash=False)

    def on(
        self, day: date, known_on: date | None = None, *, unverified: bool = False
    ) -> Value[Number]:
        """Return its value on *day*, with citation, evidence, since and until.

        Args:
            day: The day asked about.
            known_on: Day whose knowledge of the law counts, ``None`` for all of it.
            unverified: Whether an unverified value may be returned.

        Raises:
            NotInForceError: It has no value on that day.
            NotReadError: There was a value on that day, and it was not read.
            PeriodError: *known_on* is before *day*.
            UnverifiedError: Only an unverified value exists, and none was asked for.
        """
        from reintegra.grammar.values import value_on  # noqa: PLC0415 - not to decide

        return value_on(self, day, known_on, unverified=unverified)

    def amended(self, since: date, value: Number, why: str) -> Parameter:
        """Return the parameter of a hypothetical law: *value* from *since* on.

        Args:
            since: First day of the value; what was to follow is left out.
            value: The value, in the unit of the parameter.
            why: Where it comes from, such as a bill.

        Raises:
            AmountError: *value* is not exact: neither an int nor a Fraction.
            CitationError: *why* is empty.
        """
        kept = (version for version in self.history.versions if version.since < since)
        note = Text("", f"hypothetical: {why}")
        added = Version[Number](since, value, page(why), Evidence.DERIVED, note=note)
        return evolve(self, history=over_time(*kept, added))


@check_arguments
@node
class Sum:
    """Terms added up."""

    parts: tuple[Term, ...]

    def __attrs_post_init__(self) -> None:
        if not self.parts:
            msg = "sum: got no parts, expected one or more"
            raise GrammarError(msg)


@check_arguments
@node
class Product:
    """Two terms multiplied."""

    left: Term
    right: Term


@check_arguments
@node
class Smaller:
    """The smaller of two terms (*nie więcej niż*)."""

    left: Term
    right: Term


@check_arguments
@node
class Greater:
    """The greater of two terms (*nie mniej niż*)."""

    left: Term
    right: Term


class Rounding(Enum):
    """How a number is brought to a whole multiple of a step."""

    UP = "up"
    DOWN = "down"
    HALF_UP = "half up"


@check_arguments
@node
class Rounded:
    """A term, not below 0, rounded to a whole multiple of *step*.

    Attributes:
        of: What is rounded; a negative number is taken as 0.
        how: Up, down, or half up.
        step: The multiple, in the unit of the term: 1 for a grosz, 10 for ten.
    """

    of: Term
    how: Rounding
    step: int = 1


@check_arguments
@node
class Choose:
    """*then* where *when* holds, *otherwise* where it does not."""

    when: Condition
    then: Term
    otherwise: Term


@check_arguments
@node
class Line:
    """A term with a name: a line of a statement, said once and referred to.

    Attributes:
        key: Its name in columns and code.
        pl: Its label in Polish.
        en: Its label in English.
        term: What it comes to.
        counts: Whether it is added into the amount; otherwise it informs.
        number: The count behind it (days), if there is one.
        share: The fraction taken for each, if there is one.
        at: The unit of law that says so.
        unit: Unit of *term*; ``gr`` for money.
        counted: When *number* and *share* stand for *term*; always, if not said.
    """

    key: str
    pl: str
    en: str
    term: Term = field(repr=False)
    counts: bool = True
    number: Term | None = field(default=None, repr=False)
    share: Term | None = field(default=None, repr=False)
    at: Citation | None = field(default=None, repr=False)
    unit: str = "gr"
    counted: Condition | None = field(default=None, repr=False)


@check_arguments
@node
class ByInterpretation(Generic[T]):
    """What the law asks depends on the interpretation of an open point.

    Attributes:
        point: The open point.
        interpretations: What each interpretation says, one for every key of the point.
    """

    point: OpenPoint
    interpretations: tuple[tuple[str, T], ...]

    def __attrs_post_init__(self) -> None:
        if {key for key, _ in self.interpretations} != set(self.point.keys):
            got = ", ".join(key for key, _ in self.interpretations)
            msg = f"{self.point.id}: got {got}, expected {', '.join(self.point.keys)}"
            raise GrammarError(msg)

    def of(self, key: str) -> T:
        """Return what the interpretation called *key* says."""
        return dict(self.interpretations)[key]


# -- conditions


def _check_key(part: Clause | Discretion, _: object, key: str) -> None:
    """Refuse a key given by hand that is no plain name."""
    if key and not re.fullmatch(_NAME, key):
        msg = (
            f"key of {part.at}: got {key!r}, expected lower-case letters, digits and _"
        )
        raise GrammarError(msg)


@check_arguments
@node
class Always:
    """A condition that every record meets."""


@check_arguments
@node
class Never:
    """A condition that no record meets."""


@check_arguments
@node
class Known:
    """Whether a fact is known; itself always known.

    It is for facts whose ``None`` has a meaning of its own, such as the last day of a
    stay that goes on.
    """

    fact: Attribute[Any]


class Relation(Enum):
    """How two terms compare."""

    AT_LEAST = "≥"
    AT_MOST = "≤"
    MORE_THAN = ">"
    LESS_THAN = "<"
    EQUAL = "="


@check_arguments
@node
class Compare:
    """Two terms stand in a relation."""

    left: Term
    relation: Relation
    right: Term


@check_arguments
@node
class OneOf:
    """A fact that has one of the *names*."""

    fact: Attribute[str | None]
    names: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        if not self.names:
            msg = f"one of {self.fact.name}: got no names, expected one or more"
            raise GrammarError(msg)


class How(Enum):
    """How the parts of a group bear on the whole."""

    ALL = "all of"
    ANY = "any of"
    NONE = "none of"


@check_arguments
@node
class Group:
    """Conditions taken together."""

    how: How
    parts: tuple[Condition, ...]

    def __attrs_post_init__(self) -> None:
        if not self.parts:
            msg = f"{self.how.value}: got no parts, expected one or more"
            raise GrammarError(msg)


@check_arguments
@node
class Clause:
    """A condition with its address in the act (*jednostka redakcyjna*).

    Attributes:
        at: The unit of law.
        condition: The condition.
        evidence: How well it is attested.
        pl: Label in Polish, where the condition's own words are not enough.
        en: Label in English.
        note: What a reader must know beside it.
        negation: What is so where it does not hold, where a *no* after the label is
            not enough.
        key: A name that tells it from the other clauses of a rule which cite the same
            unit; not needed where no other does.
    """

    at: Citation
    condition: Condition
    evidence: Evidence = Evidence.STATUTE
    pl: str = ""
    en: str = ""
    note: Text = NO_TEXT
    negation: Text = field(default=NO_TEXT, kw_only=True)
    key: str = field(default="", kw_only=True, validator=_check_key)


@check_arguments
@node
class Discretion:
    """Where *condition* holds, an authority **may** decide; nobody has a right.

    Attributes:
        condition: The condition of the power to decide.
        who: Whose decision it is.
        at: The unit of law that says *may* (*może*).
        key: As in `Clause`; the whole key names its rule too, see
            `Verdict.discretion_keys`.
    """

    condition: Condition
    who: Text
    at: Citation
    key: str = field(default="", kw_only=True, validator=_check_key)


@check_arguments
@node
class OpenDiscretion:
    """A `Discretion` left open: nothing but the authority's decision says *yes*.

    Never so; not so where the condition of the discretion is not; otherwise not known,
    although every fact be known. What is left is no fact but a decision.

    Attributes:
        of: The discretion: its condition, whose decision it is, and the unit of law.
    """

    of: Discretion


@check_arguments
@node
class Refer:
    """As in another rule, read for the same day."""

    rule: Rule


Term: TypeAlias = Union[
    "Attribute[int | None]",
    Parameter,
    Sum,
    Product,
    Smaller,
    Greater,
    Rounded,
    Choose,
    Line,
    DaysBetween,
    WholeMonthsBetween,
    MonthsBegun,
    DaysOfMonth,
    DateOf,
    Weekday,
    Per,
    AsOf,
    "ByInterpretation[Term]",
    Fraction,
    int,
]
DayTerm: TypeAlias = Union[
    "Attribute[date | None]",
    Shifted,
    MonthsAfter,
    EarlierOf,
    LaterOf,
    ChooseDay,
    "ByInterpretation[DayTerm]",
    date,
]
Condition: TypeAlias = Union[
    "Attribute[bool | None]",
    Always,
    Never,
    Known,
    Compare,
    OneOf,
    Group,
    Clause,
    Discretion,
    OpenDiscretion,
    Refer,
    "ByInterpretation[Condition]",
]


NAMES.update(
    ByInterpretation=ByInterpretation,
    Condition=Condition,
    DayTerm=DayTerm,
    Term=Term,
    date=date,
)


# -- rules and formulas


@check_arguments
@node
class Rule:
    """A provision that a record meets or does not meet, over time.

    Attributes:
        key: Its name, such as ``cis.ELIGIBLE``.
        pl: What it is, in Polish.
        en: What it is, in English.
        record: The class of records it speaks of.
        law: Its versions.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    record: type[Any] = field(repr=False)
    law: Timeline[Condition] = field(repr=False, hash=False)

    def facts(
        self, on: date | None = None, under: Interpretations | None = None
    ) -> tuple[str, ...]:
        """Return the names of the facts it asks for, in order of appearance.

        Args:
            on: The day whose law counts, ``None`` for all versions.
            under: How open points are read, ``None`` for all
                interpretations.
        """
        from reintegra.grammar.walk import facts_of  # noqa: PLC0415 - walks the words

        return tuple(fact.name for fact in facts_of(self, on, under))

    def keys(
        self, on: date | None = None, under: Interpretations | None = None
    ) -> tuple[str, ...]:
        """Return the stable keys of its clauses, in order of appearance.

        Args:
            on: The day whose law counts, ``None`` for all versions.
            under: The interpretations, ``None`` for all of them.

        Raises:
            GrammarError: Two clauses of one version have the same key.
        """
        from reintegra.grammar.keys import keys_of  # noqa: PLC0415 - walks the words

        return keys_of(self, on, under)


@check_arguments
@node
class Lines:
    """The lines of a statement; those that count add up to the amount.

    Attributes:
        lines: The lines, in order.
        amount: The one rounding: the last step of the computation.
        at: The unit of law that says how to round, ``None`` where none does.
    """

    lines: tuple[Line, ...]
    amount: Term = field(repr=False)
    at: Citation | None = field(default=None, repr=False)


@check_arguments
@node
class Formula:
    """An amount computed line by line, over time.

    Attributes:
        key: Its name, such as ``cis.BENEFIT``.
        pl: What it is, in Polish.
        en: What it is, in English.
        record: The class of records it speaks of.
        law: Its versions.
        monthly: Whether it is read for a month, by the law of its last day.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    record: type[Any] = field(repr=False)
    law: Timeline[Lines] = field(repr=False, hash=False)
    monthly: bool = True

    def facts(
        self, on: date | None = None, under: Interpretations | None = None
    ) -> tuple[str, ...]:
        """Return the names of the facts it asks for, in order of appearance.

        Args:
            on: The day whose law counts, or any day of the month for a monthly
                formula; ``None`` for all versions.
            under: How open points are read, ``None`` for all
                interpretations.
        """
        from reintegra.grammar.walk import facts_of  # noqa: PLC0415 - walks the words

        return tuple(fact.name for fact in facts_of(self, on, under))

    def keys(
        self, on: date | None = None, under: Interpretations | None = None
    ) -> tuple[str, ...]:
        """Return the stable keys of its lines and clauses, in order of appearance.

        Args:
            on: The day whose law counts, or any day of the
                month for a monthly formula; ``None`` for all versions.
            under: The interpretations, ``None`` for all of them.

        Raises:
            GrammarError: Two lines or clauses of one version have the same key.
        """
        from reintegra.grammar.keys import keys_of  # noqa: PLC0415 - walks the words

        return keys_of(self, on, under)

    def unit(self, under: Interpretations = RECOMMENDED) -> int:
        """Return the common denominator of its lines: 120 for 1/120 of a grosz.

        Args:
            under: How open points are read.

        Raises:
            ChoiceNeededError: An interpretation has to be chosen, and none was.
        """
        from reintegra.grammar.ranges import common_denominator  # noqa: PLC0415 - walks the words

        return common_denominator(self, under)
