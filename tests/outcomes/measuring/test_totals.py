"""Sums over a cohort stay within their bounds, and parts add up."""

from collections.abc import Iterator
from typing import Any

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from reintegra import Interpretations
from reintegra.outcomes import Cohort, Participant
from reintegra.outcomes.measuring.totals import Totals
from tests.outcomes.any_metric import interpretations, metrics, names, rate
from tests.outcomes.participants import FOLLOWED, cohorts


@given(cohort=cohorts(), metric=metrics, name=names, under=interpretations)
def test_a_figure_never_leaves_its_bounds(
    cohort: Cohort, metric: str, name: str, under: Interpretations
) -> None:
    """0 ≤ worst ≤ share ≤ best ≤ 1, where it is defined; places can be used twice."""
    found = rate(cohort, metric, name, under)
    share, worst, best = found.share, found.worst, found.best

    assert (share is None) == (found.of == 0)
    if share is not None and worst is not None and best is not None:
        assert 0 <= worst <= share <= best
    assert best is None or name == "planned" or best <= 1


@given(cohort=cohorts(), metric=metrics, name=names, under=interpretations)
def test_disjoint_parts_add_up(
    cohort: Cohort, metric: str, name: str, under: Interpretations
) -> None:
    """By sex, for one; splitting and joining changes nothing."""
    assume(name != "planned")
    parts = [
        rate(cohort.where(lambda one, s=sex: one.sex == s), metric, name, under).totals  # type: ignore[misc] # bound now
        for sex in (None, "woman", "man")
    ]

    assert rate(cohort, metric, name, under).totals == sum(parts, start=Totals())


@given(
    cohort=cohorts(least=1),
    metric=metrics,
    name=names,
    under=interpretations,
    data=st.data(),
)
def test_later_knowledge_stays_within_the_bounds(
    cohort: Cohort,
    metric: str,
    name: str,
    under: Interpretations,
    data: st.DataObject,
) -> None:
    """Whatever is learnt of somebody, the figure was not ruled out before."""
    assume(name != "followed_up")  # more follow-up is more persons in it
    before = rate(cohort, metric, name, under)
    assume(before.worst is not None and before.best is not None)

    learnt = [data.draw(st.sampled_from(list(_learning(one)))) for one in cohort]
    after = rate(Cohort(learnt, planned=cohort.planned), metric, name, under)

    for bound in (after.worst, after.share, after.best):
        if bound is not None:
            assert before.worst <= bound <= before.best  # type: ignore[operator] # assumed


def _learning(one: Participant) -> Iterator[Participant]:
    """Go through what may become known of somebody."""
    yield one
    facts: dict[str, tuple[Any, ...]] = {
        "status_at_entry": ("unemployed", "inactive", "employed"),
        **dict.fromkeys(
            (
                "vocational_support",
                "startup_grant",
                "school_education",
                "social_progress",
                "basic_form",
                "reintegrated",
                "improved",
            ),
            (True, False),
        ),
        "independent": ("", "job"),
        "exit_reason": ("completed", "job", "dropped_out") if one.exit else (),
        "followed_to": (FOLLOWED,),
    }
    for name, values in facts.items():
        if getattr(one, name) is None:
            yield from (evolve(one, **{name: value}) for value in values)
