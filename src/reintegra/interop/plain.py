"""Results as plain data, ready for JSON.

Exact numbers are text of the form ``n/d``; money is text with two decimals beside whole
grosze; days are ISO text; what is not known is ``None``.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from reintegra.grammar.nodes import Discretion
from reintegra.interop.rows import Rejected, Tally
from reintegra.law.citation import Citation
from reintegra.law.points import AppliedInterpretation
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.statement import Statement, StatementLine
from reintegra.reading.record.trace import discretions_left
from reintegra.reading.record.verdict import Verdict
from reintegra.values.text import Language, in_language

if TYPE_CHECKING:  # a verdict is no finding
    from reintegra.reading.record.findings import Finding

Plain: TypeAlias = "dict[str, object]"


def verdict_data(verdict: Verdict, lang: Language = "pl") -> Plain:
    """Return a verdict as plain data, labels and reasons in a language."""
    rule = verdict.rule
    return {
        "rule": rule.key,
        "label": in_language(rule, lang),
        "on": verdict.on.isoformat(),
        "met": verdict.met,
        "missing": list(verdict.missing),
        "discretion": [
            _discretion(one.expression, one.key, lang)
            for one in discretions_left(verdict.reason)
            if isinstance(one.expression, Discretion)
        ],
        "clauses": list(verdict.clause_keys),
        **_sources_and_warnings(verdict, lang),
        "explanation": verdict.explain(lang).splitlines(),
    }


def statement_data(statement: Statement, lang: Language = "pl") -> Plain:
    """Return a statement as plain data; the lines that count sum to ``grosze``."""
    formula = statement.formula
    return {
        "formula": formula.key,
        "label": in_language(formula, lang),
        "id": statement.id,
        "on": statement.on.isoformat(),
        "amount": None if statement.amount is None else str(statement.amount),
        "grosze": statement.grosze,
        "complete": statement.complete,
        "missing": list(statement.missing),
        "lines": [_line(line, lang) for line in statement.lines],
        **_sources_and_warnings(statement, lang),
    }


def finding_data(finding: Finding, lang: Language = "pl") -> Plain:
    """Return a finding as plain data; ``met`` is ``False`` where breached."""
    limit = finding.limit
    return {
        "limit": limit.key,
        "label": in_language(limit, lang),
        "met": finding.met,
        "days": [day.isoformat() for day in finding.days],
        **_sources_and_warnings(finding, lang),
    }


def citation_data(citation: Citation, lang: Language = "pl") -> Plain:
    """Return a citation as plain data: the national form, and the ELI address."""
    return {"text": citation.text(lang), "eli": citation.eli}


def rejected_data(one: Rejected, lang: Language = "pl") -> Plain:
    """Return why a row was rejected as plain data."""
    return {
        "file": one.file,
        "row": one.row,
        "id": one.id,
        "column": one.column,
        "got": one.got,
        "expected": in_language(one.expected, lang),
    }


def tally_data(tally: Tally) -> Plain:
    """Return the count of rows of a file as plain data."""
    return {
        "file": tally.file,
        "rows": tally.rows,
        "done": tally.done,
        "rejected": tally.rejected,
    }


def exact(value: Fraction | int | None) -> str | None:
    """Write an exact number as ``n/d``.

    >>> exact(Fraction(214070, 20)), exact(3), exact(None)
    ('21407/2', '3/1', None)
    """
    if value is None:
        return None
    return f"{value.numerator}/{value.denominator}"


def _sources_and_warnings(
    result: Verdict | Statement | Finding, lang: Language
) -> Plain:
    return {
        "cites": [citation_data(one, lang) for one in result.cites],
        "evidence": result.evidence.name,
        "interpretations": [choice_data(c, lang) for c in result.interpretations],
        "warnings": [notice_data(notice, lang) for notice in result.warnings],
    }


def choice_data(choice: AppliedInterpretation, lang: Language = "pl") -> Plain:
    """Return the interpretation used of an open point as plain data."""
    point, taken = choice.point, choice.interpretation
    return {
        "point": point.id,
        "interpretation": taken.key,
        "question": in_language(point, lang),
        "meaning": in_language(taken, lang),
    }


def notice_data(notice: Notice, lang: Language = "pl") -> Plain:
    """Return a warning as plain data."""
    return {"about": notice.about, "text": notice.text(lang)}


def _discretion(one: Discretion, key: str | None, lang: Language) -> Plain:
    who = in_language(one.who, lang)
    return {"key": key, "who": who, "cites": citation_data(one.at, lang)}


def _line(line: StatementLine, lang: Language) -> Plain:
    return {
        "key": line.key,
        "label": line.label(lang),
        "exact": exact(line.exact),
        "unit": line.unit,
        "counts": line.counts,
        "count": exact(line.count),
        "fraction": exact(line.fraction),
        "cites": citation_data(line.cites, lang) if line.cites else None,
    }
