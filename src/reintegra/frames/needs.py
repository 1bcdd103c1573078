"""The columns that a rule, a formula, a sorting or a limit needs."""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.grammar.facts import label
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.walk import facts_of
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.reading.columns.conversions import TYPES
from reintegra.reading.columns.log_facts import further_facts


@check_arguments
def needs(
    provision: Rule | Formula | Sorting | Limit,
    *,
    on: date | None = None,
    under: Interpretations = RECOMMENDED,
) -> dict[str, str]:
    """List the columns that a rule or a formula asks for, with their types.

    Args:
        provision: The rule, formula or sorting; of a limit, the columns that its log
            does not give.
        on: The day whose law counts, ``None`` for all versions, as where each row has
            its own day.
        under: How open points are read.

    Returns:
        The type of each column by its name, in order of appearance: ``"Boolean"``,
        ``"Int64"`` (any width of integers will do), ``"String"`` or ``"Date"``. A
        count that arises from nothing but an interpretation may be left out, and is 0
        then.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        GrammarError: The windows of a limit do not follow from a log alone.
    """
    if isinstance(provision, Limit):
        found = further_facts(provision, on, under)
    else:
        found = facts_of(provision, on, under)
    return {fact.name: TYPES[label(fact).kind] for fact in found}
