"""A verdict as a row of a list, for programs."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from reintegra.law.points import AppliedInterpretation
from reintegra.reading.reasons.main_reason import main_reason
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.csv_text import Cell, row_text
from reintegra.values.text import Language, in_language

COLUMNS = (
    *("id", "rule", "on", "met", "missing", "reason", "cites"),
    *("discretion", "interpretations", "evidence", "warnings"),
)


@frozen(eq=False, slots=False)
class Answer:
    """What a list says of a verdict, whoever it is of.

    Attributes:
        rule: The key of the rule.
        cells: The cells after the day.
        kind: ``True`` or ``False``, or what an open answer wants: ``facts``, or a
            ``decision``.
        reason: The main reason.
        missing: The facts that would settle it.
        choices: The interpretations used.
        warnings: What must be known beside it.
    """

    rule: str
    cells: tuple[Cell, ...]
    kind: str
    reason: str
    missing: tuple[str, ...]
    choices: tuple[AppliedInterpretation, ...]
    warnings: tuple[Notice, ...]

    @classmethod
    def of(cls, verdict: Verdict, lang: Language) -> Answer:
        """Return what a list says of a verdict."""
        met, missing, warnings = verdict.met, verdict.missing, verdict.warnings
        choices, reason = verdict.interpretations, main_reason(verdict, lang)
        remaining = (in_language(d.who, lang) for d in verdict.discretion)
        cells: tuple[Cell, ...] = (
            met,
            ", ".join(missing),
            reason,
            "; ".join(cite.text(lang) for cite in verdict.cites),
            "; ".join(remaining),
            ", ".join(map(str, choices)),
            verdict.evidence.name,
            "; ".join(notice.text(lang) for notice in warnings),
        )
        wanted = "facts" if missing else "decision"
        kind = wanted if met is None else str(met)
        return cls(verdict.rule.key, cells, kind, reason, missing, choices, warnings)

    @cached_property
    def before(self) -> str:
        """The cell of the rule, between person and day, as CSV."""
        return f",{row_text((self.rule,))},"

    @cached_property
    def after(self) -> str:
        """The cells after the day, and the end of the line, as CSV."""
        return f",{row_text(self.cells)}\r\n"


def verdict_cells(who: str, verdict: Verdict, lang: Language) -> tuple[Cell, ...]:
    """Return what a list says of a person's verdict, in the order of `COLUMNS`."""
    answer = Answer.of(verdict, lang)
    return who, answer.rule, str(verdict.on), *answer.cells
