"""What must be in a document, and drafts held to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.grammar.builders import any_of, none_of
from reintegra.grammar.facts import fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Window
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import Catalogue, Item
from reintegra.reading.record.findings import Finding, check_limit
from reintegra.values import frozen


@frozen(kw_only=True)
class Draft:
    """One item of a draft, as it is held against a checklist (*projekt*)."""

    included: bool | None = fact("uwzględnienie w dokumencie", "provided for")
    concerned: bool | None = fact("okoliczność zachodzi", "the case arises")


_draft = fields(Draft)
_LABELS = {False: ("wymóg", "requirement"), True: ("zakaz", "ban")}
_KINDS = {False: LimitKind.REQUIREMENT, True: LimitKind.PROHIBITION}


@check_arguments
@frozen(cache_hash=True)
class Checklist(Catalogue):
    """What the law asks for, over time, and what it bars (*wymagana treść*)."""

    def required(self, on: date) -> tuple[Version[Item], ...]:
        """List what must be there on a day, in the order of the act.

        Raises:
            NotInForceError: As in `on`.
            NotReadError: As in `on`.
            PeriodError: *on* is no day.
        """
        return tuple(one for one in self.listed(on) if not one.require().barred)

    def barred(self, on: date) -> tuple[Version[Item], ...]:
        """List what may not be there on a day.

        Raises:
            NotInForceError: As in `on`.
            NotReadError: As in `on`.
            PeriodError: *on* is no day.
        """
        return tuple(one for one in self.listed(on) if one.require().barred)

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
            NotReadError: As in `on`.
            PeriodError: *on* is no day.
            UnknownNameError: There is no such item or circumstance on that day.
            ArgumentError: What is said of one is neither True, False nor None.
        """
        items = self.listed(on)
        cases = (one.require().when for one in items)
        said = self._told("item", given, (one.require().key for one in items))
        so = self._told("circumstance", where or {}, (one.key for one in cases if one))
        found = (self._held(one, said, so, on) for one in items)
        return tuple(one for one in found if one.met is not True)

    def _told(
        self, kind: str, given: Mapping[str, bool | None], names: Iterable[str]
    ) -> Mapping[str, bool | None]:
        known = tuple(dict.fromkeys(names))
        for name in given:
            if name not in known:
                kind_here = f"{kind} of {self.key}"
                raise UnknownNameError(kind_here, name, known)
        return given

    def _held(
        self,
        one: Version[Item],
        said: Mapping[str, bool | None],
        so: Mapping[str, bool | None],
        on: date,
    ) -> Finding:
        item = one.require()
        pl, en = (f"{how} – {what}" for how, what in _labelled(item))
        law = over_time(
            Version[Condition](
                one.since,
                _asks(one),
                one.cites,
                one.evidence,
                None,
                one.note,
                one.also,
                note_pl=one.note_pl,
            )
        )
        key = f"{self.key}.{item.key}"
        limit = Limit(
            key, pl, en, Window.DOCUMENT, Draft, law, kind=_KINDS[item.barred]
        )
        case = None if item.when is None else so.get(item.when.key)
        return check_limit(
            limit, Draft(included=said.get(item.key), concerned=case), (on,)
        )


def _labelled(item: Item) -> Iterator[tuple[str, str]]:
    return zip(_LABELS[item.barred], (item.pl, item.en), strict=True)


def _asks(one: Version[Item]) -> Condition:
    """Say of a draft what an item asks for."""
    item = one.require()
    there = none_of(_draft.included) if item.barred else _draft.included
    wanted = Clause(one.cites, there)
    if item.when is None:
        return wanted
    arises = Clause(one.cites, _draft.concerned, pl=item.when.pl, en=item.when.en)
    return any_of(none_of(arises), wanted)
