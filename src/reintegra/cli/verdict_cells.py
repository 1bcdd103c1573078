"""A verdict as a row of a list, for programs."""

from __future__ import annotations

from attrs import frozen

from reintegra.cli.reasons import main_reason
from reintegra.law.points import AppliedInterpretation
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.csv_text import Cell, row_text
from reintegra.values.text import Language, in_language

COLUMNS = (
    *("id", "rule", "on", "met", "missing", "reason", "cites"),
    *("discretion", "interpretations", "evidence", "warnings"),
)


def verdict_cells(who: str, verdict: Verdict, lang: Language) -> tuple[Cell, ...]:
    """Return what a list says of a verdict, in the order of `COLUMNS`."""
    remaining = (in_language(d.who, lang) for d in verdict.discretion)
    return (
        who,
        verdict.rule.key,
        str(verdict.on),
        verdict.met,
        ", ".join(verdict.missing),
        main_reason(verdict, lang),
        "; ".join(cite.text(lang) for cite in verdict.cites),
        "; ".join(remaining),
        ", ".join(map(str, verdict.interpretations)),
        verdict.evidence.name,
        "; ".join(notice.text(lang) for notice in verdict.warnings),
    )


@frozen(eq=False)
class Answer:
    """What a list says of a verdict, whoever it is of.

    Attributes:
        before: The cells between person and day, with what parts them.
        after: The cells after the day.
        kind: ``True`` or ``False``, or what an open answer wants: ``facts``, or a
            ``decision``.
        reason: The main reason.
        missing: The facts that would settle it.
        choices: The interpretations used.
        warnings: What must be known beside it.
    """

    before: str
    after: str
    kind: str
    reason: str
    missing: tuple[str, ...]
    choices: tuple[AppliedInterpretation, ...]
    warnings: tuple[Notice, ...]

    @classmethod
    def of(cls, verdict: Verdict, lang: Language) -> Answer:
        """Return what a list says of a verdict."""
        _, rule, _, *cells = verdict_cells("", verdict, lang)
        missing, met = verdict.missing, verdict.met
        wanted = "facts" if missing else "decision"
        return cls(
            before=f",{row_text((rule,))},",
            after=f",{row_text(cells)}\r\n",
            kind=wanted if met is None else str(met),
            reason=main_reason(verdict, lang),
            missing=missing,
            choices=verdict.interpretations,
            warnings=verdict.warnings,
        )
