"""What a long list comes to: answers, reasons, what is missing, rows in and out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from attrs import define, field

from reintegra.cli import notes
from reintegra.cli.phrases import phrase
from reintegra.cli.verdict_cells import Answer
from reintegra.grammar.facts import labels
from reintegra.grammar.nodes import Rule
from reintegra.interop.plain import Plain, choice_data, notice_data, tally_data
from reintegra.interop.rows import Rejected, Tally
from reintegra.law.points import AppliedInterpretation
from reintegra.reading.record.notices import Notice
from reintegra.values.text import Language, in_language

if TYPE_CHECKING:
    from reintegra.cli.screen import Screen

SHOWN = 20
"""How many reasons, persons and rejected rows the screen names."""
_KINDS = "True", "False", "facts", "decision"
_OPEN = _KINDS[2:]


@define(eq=False)
class Summary:
    """A rule decided for a register, without the rows.

    Attributes:
        rule: The rule.
        file: The name of the register.
        kinds: How many persons have which kind of answer.
        reasons: How many persons have which main reason.
        missing: For how many persons a fact is missing.
        choices: The interpretations used.
        warnings: How many persons a warning concerns.
        named: The first persons without an answer, by what it wants.
        rejected: The first refusals of rows.
        refusals: How many there are.
        out: How many rows were rejected.
    """

    rule: Rule
    file: str
    kinds: Counter[str] = field(factory=Counter)
    reasons: Counter[str] = field(factory=Counter)
    missing: Counter[str] = field(factory=Counter)
    choices: set[AppliedInterpretation] = field(factory=set)
    warnings: Counter[Notice] = field(factory=Counter)
    named: dict[str, list[str]] = field(factory=lambda: {why: [] for why in _OPEN})
    rejected: list[Rejected] = field(factory=list)
    refusals: int = 0
    out: int = 0

    def add(self, persons: Sequence[str], answers: Sequence[Answer | None]) -> None:
        """Count some persons by their answers, and name the first who are open.

        Args:
            persons: The persons.
            answers: What is answered for each, ``None`` for a row that was rejected.
        """
        for answer, count in Counter(answers).items():
            if answer is not None:
                self._count(answer, count)
        for why, names in self.named.items():
            if len(names) < min(SHOWN, self.kinds[why]):
                pairs = zip(persons, answers, strict=True)
                more = (who for who, one in pairs if one and one.kind == why)
                names.extend(islice(more, SHOWN - len(names)))

    def _count(self, answer: Answer, persons: int) -> None:
        self.kinds[answer.kind] += persons
        self.reasons[answer.reason] += persons
        for name in answer.missing:
            self.missing[name] += persons
        for notice in answer.warnings:
            self.warnings[notice] += persons
        self.choices.update(answer.choices)

    def refuse(self, found: list[Rejected]) -> None:
        """Count rejected rows."""
        self.rejected += found[: SHOWN - len(self.rejected)]
        self.refusals += len(found)
        self.out += len({one.row for one in found})

    @property
    def tally(self) -> Tally:
        """The count of rows: in, done, rejected."""
        done = self.kinds.total()
        return Tally(self.file, done + self.out, done, self.out)

    @property
    def clean(self) -> bool:
        """Whether every row was answered."""
        return not self.out

    @property
    def final(self) -> bool:
        """Whether the list is final, as `Decided.final`."""
        return self.clean and not any(self.kinds[why] for why in _OPEN)

    def data(self, lang: Language) -> Plain:
        """Return it as plain data; each row stands in the files beside it."""
        return {
            "rule": self.rule.key,
            "label": in_language(self.rule, lang),
            "final": self.final,
            "answers": {kind.lower(): self.kinds[kind] for kind in _KINDS},
            "reasons": dict(self.reasons.most_common()),
            "missing": dict(self.missing.most_common()),
            "interpretations": [choice_data(one, lang) for one in self._choices()],
            "warnings": [
                notice_data(one, lang) | {"persons": persons}
                for one, persons in self.warnings.most_common()
            ],
            "files": [tally_data(self.tally)],
        }

    def _choices(self) -> list[AppliedInterpretation]:
        return sorted(self.choices, key=str)

    def show(self, screen: Screen) -> None:
        """Print it for people."""
        lang, said = screen.lang, dict(labels(self.rule.record))
        screen.heading(f"{self.rule.key}: {in_language(self.rule, lang)}")
        kinds = ((phrase(f"answer {kind}", lang), self.kinds[kind]) for kind in _KINDS)
        met = ((text, str(persons)) for text, persons in kinds if persons)
        screen.table(("answer", "persons"), met)
        screen.table(("reason", "persons"), _rows(self.reasons, lang))
        if self.missing:
            missing = Counter[str]()
            for name, persons in self.missing.items():
                missing[in_language(said[name], lang)] += persons
            screen.heading(phrase("unknown", lang))
            screen.table(("missing", "persons"), _rows(missing, lang))
        for why, names in self.named.items():
            if names:
                listed = notes.listed(names) + _others(self.kinds[why], lang)
                screen.line(phrase(f"open {why}", lang, names=listed))
        notes.show_choices(screen, self.choices)
        if self.warnings:
            warnings = Counter[str]()
            for notice, persons in self.warnings.items():
                warnings[notice.text(lang)] += persons
            screen.heading(phrase("warnings", lang))
            screen.table(("note", "persons"), _rows(warnings, lang))
        notes.show_rows(screen, (self.tally,), self.rejected)
        if self.refusals > SHOWN:
            screen.line(f"rejected.csv{_others(self.refusals, lang)}")


def _rows(found: Counter[str], lang: Language) -> Iterator[tuple[str, str]]:
    shown = found.most_common(SHOWN)
    for text, persons in shown:
        yield text, str(persons)
    if len(found) > SHOWN:
        left = found.total() - sum(persons for _, persons in shown)
        yield phrase("others", lang, n=len(found) - SHOWN), str(left)


def _others(count: int, lang: Language) -> str:
    return f" {phrase('others', lang, n=count - SHOWN)}" if count > SHOWN else ""
