"""Decide a rule for one record, with reasons."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import AttrsInstance

from reintegra.arguments import LATE, check_arguments
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import a_day
from reintegra.reading.record.plans import VERDICTS, first_at_once
from reintegra.reading.record.records import check_record

if TYPE_CHECKING:  # words and reader come with the first rule, not with this import
    from reintegra.grammar.nodes import Rule
    from reintegra.reading.record.verdict import Verdict

LATE["Rule"] = "reintegra.grammar.nodes"


@first_at_once(VERDICTS)
@check_arguments
def decide(
    rule: Rule,
    record: AttrsInstance,
    on: date,
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Verdict:
    """Decide *rule* for *record* under the law in force on a day.

    Args:
        rule: The rule, such as ``cis.ELIGIBLE``.
        record: Whose facts are read: of the class that the rule speaks of, which is
            its ``record``; ``None`` in a fact is *not known*.
        on: The day whose law counts; always given by the caller.
        under: How open points are read, and whether unverified values may be used.
        known_on: Decide as the law could be known on that day, not before *on*;
            ``None`` for the law as it is known now.

    Returns:
        A verdict: yes, no, or not known and what would settle it: facts, or, where
        none is missing, the decision of an authority.

    Raises:
        NotInForceError: The rule is not in force on the day, or the answer hangs on a
            number that is not.
        NotReadError: There was such a rule or number on the day, and it was not read.
        UnverifiedError: The answer hangs on an unverified value.
        ArgumentError: *record* is of another class.
        PeriodError: *on* is no day, or *known_on* is before it.
    """
    from reintegra.reading.record.verdict import verdict_of  # noqa: PLC0415 - as above

    check_record("decide", record, rule.record)
    return verdict_of(rule, record, a_day(on), under, known_on)
