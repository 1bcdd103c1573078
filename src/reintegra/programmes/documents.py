"""What a document must contain, day by day: contents as data, and drafts held to them.

A `Catalogue` lists things, a `Checklist` asks for them. What is listed is a version of
its own, with its first day, its unit of law and its evidence; whole lists follow one
another as the acts do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import field, fields, frozen

from reintegra.errors import FactTypeError, UnknownNameError
from reintegra.grammar.facts import fact
from reintegra.grammar.limits import Limit, Window
from reintegra.grammar.say import any_of, none_of
from reintegra.grammar.words import Clause, Condition
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import a_day
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.parameters.dated_day import DatedDay
from reintegra.reading.findings import Finding, hold
from reintegra.reading.numbers import Language

# -- what is listed


@frozen(cache_hash=True)
class Named:
    """Somebody or something with a name in both languages.

    Attributes:
        key: Its name in code.
        pl: What it is, in Polish.
        en: What it is, in English.
    """

    key: str
    pl: str
    en: str


@frozen(cache_hash=True)
class Item(Named):
    """Something that is listed (*element*).

    Attributes:
        when: The circumstance in which it is asked for; ``None`` if it always is.
        barred: Whether it may *not* be there.
    """

    when: Named | None = None
    barred: bool = False


@frozen(cache_hash=True, kw_only=True)
class Contents:
    """What the law says of a document from a day on.

    Attributes:
        items: What is listed, each with its own first day and unit of law.
        by: Who makes it; ``()`` where the law that was read does not say.
        to: To whom it goes.
        due: By which day of the year; the day itself is told by the number.
    """

    items: tuple[Version[Item], ...]
    by: tuple[Named, ...] = ()
    to: tuple[Named, ...] = ()
    due: DatedDay | None = None


def listing(
    since: date,
    at: Citation,
    *items: Item,
    evidence: Evidence = Evidence.STATUTE,
    note: str = "",
    also: tuple[Citation, ...] = (),
) -> tuple[Version[Item], ...]:
    """Write what one unit of law lists from a day on.

    Args:
        since: First day of the wording.
        at: The unit of law.
        items: What it lists.
        evidence: How well that is attested.
        note: What a reader must know beside it.
        also: Further sources.
    """
    return tuple(Version(since, one, at, evidence, None, note, also) for one in items)


# -- lists over time


@frozen(cache_hash=True)
class Catalogue:
    """What the law lists, over time (*katalog*).

    Attributes:
        key: Its name, such as ``kis.ACTIVITIES``.
        pl: What it is, in Polish.
        en: What it is, in English.
        law: Its versions; one that says nothing is repealed, or was not read.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    law: Timeline[Contents] = field(repr=False)

    def on(self, day: date) -> Version[Contents]:
        """Return the list in force on a day, with who makes it and for whom.

        Raises:
            NotInForceError: There is none on that day, or what it says was not read.
            PeriodError: *day* is no day.
        """
        return self.law.on(a_day(day), what=self.key)

    def listed(self, on: date) -> tuple[Version[Item], ...]:
        """List everything that is in it on a day, in the order of the act.

        Raises:
            NotInForceError: As in `on`.
            PeriodError: *on* is no day.
        """
        return self.on(on).said.items

    def explain(self, on: date, lang: Language = "pl") -> str:
        """Write out the list of a day, each item with its unit of law.

        Raises:
            NotInForceError: As in `on`.
            PeriodError: *on* is no day.
        """
        from reintegra.programmes.document_text import text  # noqa: PLC0415 - lazy

        return text(self, on, lang)


@frozen(kw_only=True)
class Draft:
    """One item of a draft, as it is held against a checklist (*projekt*)."""

    included: bool | None = fact("uwzględniono", "provided for")
    concerned: bool | None = fact("dotyczy", "the case arises")


_draft = fields(Draft)
_LABELS = {False: ("wymagane", "required"), True: ("niedopuszczalne", "not allowed")}


@frozen(cache_hash=True)
class Checklist(Catalogue):
    """What the law asks for, over time, and what it bars (*wymagana treść*)."""

    def required(self, on: date) -> tuple[Version[Item], ...]:
        """List what must be there on a day, in the order of the act.

        Raises:
            NotInForceError: As in `on`.
            PeriodError: *on* is no day.
        """
        return tuple(one for one in self.listed(on) if not one.said.barred)

    def barred(self, on: date) -> tuple[Version[Item], ...]:
        """List what may not be there on a day.

        Raises:
            NotInForceError: As in `on`.
            PeriodError: *on* is no day.
        """
        return tuple(one for one in self.listed(on) if one.said.barred)

    def check(
        self,
        given: Mapping[str, bool | None],
        *,
        on: date,
        where: Mapping[str, bool | None] | None = None,
    ) -> tuple[Finding, ...]:
        """Hold a draft against the law of a day.

        Args:
            given: Item by item, whether the draft has it; ``None``, or an item left
                out, is not known.
            on: The day whose law counts: for an agreement, that of its conclusion.
            where: Circumstance by circumstance, whether it is so; ``None``, or one
                left out, is not known.

        Returns:
            What is missing, or there though it may not be (``met`` is ``False``), and
            what is not known (``None``), in the order of the act; what is in order
            leaves no finding.

        Raises:
            NotInForceError: As in `on`.
            PeriodError: *on* is no day.
            UnknownNameError: There is no such item or circumstance on that day.
            FactTypeError: What is said of one is neither True, False nor None.
        """
        items = self.listed(on)
        cases = (one.said.when for one in items)
        said = self._told("item", given, (one.said.key for one in items))
        so = self._told("circumstance", where or {}, (one.key for one in cases if one))
        found = (self._held(one, said, so, on) for one in items)
        return tuple(one for one in found if one.met is not True)

    def _told(
        self, kind: str, given: Mapping[str, bool | None], names: Iterable[str]
    ) -> Mapping[str, bool | None]:
        known = tuple(dict.fromkeys(names))
        for name, value in given.items():
            if name not in known:
                kind_here = f"{kind} of {self.key}"
                raise UnknownNameError(kind_here, name, known)
            if value is not None and type(value) is not bool:
                raise FactTypeError(self.key, name, value, "True, False or None")
        return given

    def _held(
        self,
        one: Version[Item],
        said: Mapping[str, bool | None],
        so: Mapping[str, bool | None],
        on: date,
    ) -> Finding:
        item = one.said
        pl, en = (f"{how}: {what}" for how, what in _labelled(item))
        law = over_time(
            Version[Condition](
                one.since, _asks(one), one.cites, one.evidence, None, one.note, one.also
            )
        )
        key = f"{self.key}.{item.key}"
        limit = Limit(key, pl, en, Window.DOCUMENT, Draft, law)
        case = None if item.when is None else so.get(item.when.key)
        return hold(limit, Draft(included=said.get(item.key), concerned=case), (on,))


def _labelled(item: Item) -> Iterator[tuple[str, str]]:
    return zip(_LABELS[item.barred], (item.pl, item.en), strict=True)


def _asks(one: Version[Item]) -> Condition:
    """Say of a draft what an item asks for."""
    item = one.said
    there = none_of(_draft.included) if item.barred else _draft.included
    wanted = Clause(one.cites, there)
    if item.when is None:
        return wanted
    arises = Clause(one.cites, _draft.concerned, pl=item.when.pl, en=item.when.en)
    return any_of(none_of(arises), wanted)
