"""The Python that a rule or a formula becomes, to be read."""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.scope import law_scope
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.reading.program.link import link
from reintegra.reading.record.plan_text import answer_text


@check_arguments
def source(
    said: Rule | Formula,
    on: date,
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> str:
    """Return the Python that `decide` or `compute` runs for the law of a day.

    ``answer`` takes a record. Of a rule it returns ``True``, ``False``, or ``None`` for
    *not known*; of a formula the amount in whole grosze, and ``answer_open`` is for
    records of which some fact is not known.

    Args:
        said: The rule or formula.
        on: The day whose law counts, or any day of the month for a monthly formula.
        under: The interpretations of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Raises:
        NotInForceError: It is not in force on the day.
        NotReadError: There was such law on the day, and it was not read.
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        GrammarError: It has no such source: it asks for the law of a day that a fact
            gives, or one line stands in two provisions.
        PeriodError: *known_on* is before the time asked about.

    >>> from reintegra import cis
    >>> print(source(cis.PROTECTED, date(2026, 11, 22)))  # doctest: +ELLIPSIS
    def answer(r):
        return True if r.kind == 'benefit' else False if r.kind is not None and ...
    """
    return answer_text(link(said, law_scope(said, on, under, known_on))).rstrip()
