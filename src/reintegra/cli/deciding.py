"""Decide a rule for every person of a register."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from reintegra import programmes
from reintegra.cli import notes
from reintegra.cli.phrases import phrase
from reintegra.cli.verdict_cells import COLUMNS, verdict_cells
from reintegra.errors import (
    NotInForceError,
    NotReadError,
    UnverifiedError,
)
from reintegra.grammar.facts import labels
from reintegra.grammar.nodes import Rule
from reintegra.interop.people import PersonRow, people
from reintegra.interop.plain import Plain, rejected_data, tally_data, verdict_data
from reintegra.interop.rows import Register, Rejected
from reintegra.interop.table import Source
from reintegra.law.interpretations import Interpretations
from reintegra.reading.reasons.main_reason import main_reason
from reintegra.reading.record.decide import decide
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.csv_text import sheet
from reintegra.values.text import Language, in_language

if TYPE_CHECKING:  # who reads JSON needs no screen
    from reintegra.cli.screen import Screen

NAMES = "verdicts.csv", "rejected.csv", "result.json"
"""The files that are written."""
Answer = tuple[str, Verdict]
_FEW = 2


@frozen
class Decided:
    """A rule, decided for every person of a register.

    Attributes:
        rule: The rule.
        register: The rows, those without an answer refused.
        answers: The persons answered for, with the verdicts.
    """

    rule: Rule
    register: Register[PersonRow]
    answers: tuple[Answer, ...]

    @property
    def clean(self) -> bool:
        """Whether every row was answered."""
        return not self.register.rejected

    @property
    def without_facts(self) -> tuple[str, ...]:
        """The persons who are open because facts are missing."""
        return tuple(who for who, verdict in self.answers if verdict.missing)

    @property
    def without_decision(self) -> tuple[str, ...]:
        """The persons who are open because only an authority's decision is left."""
        left = ((who, v) for who, v in self.answers if v.met is None)
        return tuple(who for who, verdict in left if not verdict.missing)

    @property
    def final(self) -> bool:
        """Whether the list is final: nobody is open, and no row was rejected.

        A decision that is left keeps a list open as missing facts do: the person is
        neither in nor out until the authority has decided.
        """
        return self.clean and not (self.without_facts or self.without_decision)

    def data(self, lang: Language) -> Plain:
        """Return everything as plain data."""
        return {
            "rule": self.rule.key,
            "label": in_language(self.rule, lang),
            "final": self.final,
            "open": {
                "facts": list(self.without_facts),
                "decision": list(self.without_decision),
            },
            "files": [tally_data(self.register.tally)],
            "verdicts": [
                {"id": who} | verdict_data(v, lang) for who, v in self.answers
            ],
            "rejected": [rejected_data(one, lang) for one in self.register.rejected],
        }

    def sheets(self, lang: Language) -> dict[str, str]:
        """Return the files to write, by name."""
        return {
            "verdicts.csv": sheet(
                COLUMNS, (verdict_cells(*one, lang) for one in self.answers)
            ),
            "rejected.csv": notes.rejected_sheet(self.register.rejected, lang),
        }

    def show(self, screen: Screen) -> None:
        """Print it for people."""
        self.show_answers(screen)
        self.show_notes(screen)

    def show_answers(self, screen: Screen) -> None:
        """Print the answers alone."""
        screen.heading(f"{self.rule.key}: {in_language(self.rule, screen.lang)}")
        columns = ("id", "day", "answer", "reason", "missing")
        screen.table(columns, (_row(*one, screen.lang) for one in self.answers))

    def show_notes(self, screen: Screen) -> None:
        """Print what must be known beside the answers."""
        self._show_missing(screen)
        self._show_open(screen)
        met = (choice for _, v in self.answers for choice in v.interpretations)
        notes.show_choices(screen, met)
        told = ((who, notice) for who, v in self.answers for notice in v.warnings)
        notes.show_warnings(screen, told)
        notes.show_rows(screen, (self.register.tally,), self.register.rejected)

    def _show_missing(self, screen: Screen) -> None:
        said = dict(labels(self.rule.record))
        rows = [
            (
                who,
                "; ".join(
                    in_language(said[name], screen.lang) for name in verdict.missing
                ),
            )
            for who, verdict in self.answers
            if verdict.missing
        ]
        if rows:
            screen.heading(phrase("unknown", screen.lang))
            screen.table(("id", "missing"), rows)

    def _show_open(self, screen: Screen) -> None:
        opened = {"facts": self.without_facts, "decision": self.without_decision}
        for why, names in opened.items():
            if names:
                said = phrase(f"open {why}", screen.lang, names=notes.listed(names))
                screen.line(said)


def rule_called(key: str) -> Rule:
    """Return a rule by its key; only its own room is loaded, if it is of one.

    Raises:
        UnknownNameError: There is no such rule.
    """
    room, _, name = key.partition(".")
    found = getattr(getattr(programmes, room, None), name, None)
    if isinstance(found, Rule) and found.key == key:
        return found
    return programmes.rules()[key]


def decided(
    source: Source, rule: Rule, on: date | str, under: Interpretations
) -> Decided:
    """Decide *rule* for every person of a register.

    A row whose day has no law for the rule, or law that was not read or verified, is
    rejected.

    Args:
        source: The register.
        rule: The rule.
        on: The day whose law counts, or the column that holds it.
        under: Interpretations of open points.

    Raises:
        RegisterError: The file cannot be read as a whole.
        NotInForceError: *on* is a day on which the rule is not in force.
        NotReadError: *on* is a day whose wording of the rule was not read.
    """
    if isinstance(on, date):
        rule.law.on(on, what=rule.key)
    register = people(source, rule.record, on)
    answers: list[Answer] = []
    silent: list[Rejected] = []
    for entry in register.entries:
        row = entry.value
        try:
            answers.append((row.id, decide(rule, row.record, row.day, under=under)))
        except (NotInForceError, NotReadError, UnverifiedError) as error:
            from reintegra.interop.refusals import refused  # noqa: PLC0415 - seldom

            place = register.file, entry.row, row.id, on if isinstance(on, str) else ""
            silent.append(Rejected(*place, str(row.day), refused(error)))
    return Decided(rule, register.refuse(silent), tuple(answers))


# -- a row for people


def _row(who: str, verdict: Verdict, lang: Language) -> tuple[str, ...]:
    said = dict(labels(verdict.rule.record))
    named = "; ".join(in_language(said[name], lang) for name in verdict.missing[:_FEW])
    if len(verdict.missing) > _FEW:
        named += f" {phrase('others', lang, n=len(verdict.missing) - _FEW)}"
    answer = phrase(str(verdict.met), lang)
    return who, str(verdict.on), answer, main_reason(verdict, lang), named
