"""The largest formula there is reads the same for a month and for a column of them."""

from __future__ import annotations

from datetime import date
from itertools import cycle

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import Interpretations
from reintegra.grammar.nodes import ByInterpretation
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_nodes, turning_days
from reintegra.programmes.cis.amount import BENEFIT
from reintegra.programmes.cis.month import BenefitMonth
from tests.things import near
from tests.truth_table import columns_agree

POINTS = {
    word.point.id: word.point
    for word in iter_nodes(BENEFIT, LawScope())
    if isinstance(word, ByInterpretation)
}
DAYS = near(*turning_days(BENEFIT))
FACTS = BENEFIT.facts()
readings = st.fixed_dictionaries(
    {name: st.sampled_from(point.keys) for name, point in POINTS.items()}
).map(Interpretations)


@st.composite
def months(draw: st.DrawFn) -> BenefitMonth:
    """Return a month whose days fit, most of them with everything known."""
    days = draw(st.integers(28, 31))
    trial = draw(st.integers(0, days))
    main = draw(st.just(days - trial) | st.integers(0, days - trial))
    few = st.integers(0, 4)
    unexcused, later = min(trial, draw(few)), min(main, draw(few))
    month = BenefitMonth(
        month_days=days,
        trial_days=trial,
        main_days=main,
        unexcused_trial=unexcused,
        unexcused_main=later,
        sick_within=0,
        not_due_trial=draw(st.integers(0, trial - unexcused)),
        not_due_main=draw(st.integers(0, main - later)),
    )
    within = draw(st.integers(0, main - later - (month.not_due_main or 0)))
    forgotten = draw(st.sets(st.sampled_from(FACTS), max_size=2) | st.just(set[str]()))
    return evolve(month, **({"sick_within": within} | dict.fromkeys(forgotten)))


@settings(max_examples=settings().max_examples // 4)  # hundreds of rows in each
@given(months_=st.lists(months(), min_size=1, max_size=10), under=readings)
def test_the_benefit_reads_the_same_in_columns(
    months_: list[BenefitMonth], under: Interpretations
) -> None:
    """By every turning day of the law, under every reading of its open points."""
    cases: list[tuple[BenefitMonth, date]] = list(
        zip(cycle(months_), DAYS, strict=False)
    )

    columns_agree(BENEFIT, cases, under)
