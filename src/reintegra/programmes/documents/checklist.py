"""What a document must contain, and drafts checked against it (*wymagana treść*)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
from reintegra.values.text import Text


@frozen(kw_only=True)
class Draft:
    """One item of a draft, as its limit reads it (*projekt*)."""

    included: bool | None = fact("uwzględnienie w dokumencie", "provided for")
    concerned: bool | None = fact("okoliczność zachodzi", "the case arises")


_draft = fields(Draft)
_LABELS = {False: Text("wymóg", "requirement"), True: Text("zakaz", "ban")}
_KINDS = {False: LimitKind.REQUIREMENT, True: LimitKind.PROHIBITION}


@check_arguments
@frozen(cache_hash=True)
class Checklist(Catalogue):
    """What the law requires and forbids in a document, over time (*wymagana treść*)."""

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
        """Check a draft by the law of a day.

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
            ArgumentError: A value is neither True, False nor None.
        """
        items, cases = self.listed(on), where or {}
        whens = (one.require().when for one in items)
        _refuse_unknown(f"item of {self.key}", given, (_key(one) for one in items))
        _refuse_unknown(
            f"circumstance of {self.key}", cases, (one.key for one in whens if one)
        )
        found = (
            check_limit(
                _limit(f"{self.key}.{_key(one)}", one),
                _draft_of(one.require(), given, cases),
                (on,),
            )
            for one in items
        )
        return tuple(one for one in found if one.met is not True)


def _key(one: Version[Item]) -> str:
    return one.require().key


def _refuse_unknown(kind: str, given: Iterable[str], names: Iterable[str]) -> None:
    known = tuple(dict.fromkeys(names))
    for name in given:
        if name not in known:
            raise UnknownNameError(kind, name, known)


def _draft_of(
    item: Item, given: Mapping[str, bool | None], cases: Mapping[str, bool | None]
) -> Draft:
    concerned = None if item.when is None else cases.get(item.when.key)
    return Draft(included=given.get(item.key), concerned=concerned)


def _limit(key: str, one: Version[Item]) -> Limit:
    """Make the limit of a draft that an item is."""
    item = one.require()
    label = _LABELS[item.barred]
    law = Version[Condition](
        one.since,
        _condition(one),
        one.cites,
        one.evidence,
        note=one.note,
        also=one.also,
    )
    return Limit(
        key,
        f"{label.pl} – {item.pl}",
        f"{label.en} – {item.en}",
        Window.DOCUMENT,
        Draft,
        over_time(law),
        kind=_KINDS[item.barred],
    )


def _condition(one: Version[Item]) -> Condition:
    """Return what an item asks of a draft."""
    item = one.require()
    included = none_of(_draft.included) if item.barred else _draft.included
    wanted = Clause(one.cites, included)
    if item.when is None:
        return wanted
    arises = Clause(one.cites, _draft.concerned, pl=item.when.pl, en=item.when.en)
    return any_of(none_of(arises), wanted)
