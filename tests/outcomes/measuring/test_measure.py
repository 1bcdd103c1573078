"""What holds of every metric and every cohort."""

from datetime import date
from fractions import Fraction
from random import Random

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from reintegra import AmountError, Interpretations
from reintegra.grammar.builders import none_of
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.outcomes import (
    METRICS,
    Cohort,
    MetricSpec,
    Participant,
    measure,
    metric,
)
from reintegra.outcomes.cohort.facts import PersonFacts
from reintegra.outcomes.metrics.common_terms import ENROLLED
from reintegra.outcomes.metrics.denominators import COMPLETED
from reintegra.outcomes.metrics.spec import DecidingDay, Definition, PersonMeets
from tests.outcomes.any_metric import interpretations, metrics, names, rate
from tests.outcomes.participants import ENTRY_DAY, cohorts, finisher


@given(
    cohort=cohorts(),
    metric=metrics,
    name=names,
    under=interpretations,
    random=st.randoms(use_true_random=False),
)
def test_the_order_of_rows_does_not_matter(
    cohort: Cohort, metric: str, name: str, under: Interpretations, random: Random
) -> None:
    """The same persons in another order give the same figure."""
    other = list(cohort.members)
    random.shuffle(other)
    shuffled = Cohort(other, planned=cohort.planned)

    one, two = (rate(part, metric, name, under) for part in (cohort, shuffled))
    assert one.totals == two.totals
    assert sorted(one.unknown) == sorted(two.unknown)


def test_every_metric_says_whose_it_is() -> None:
    """Both languages, a source, a clock where it has one; ids are unique."""
    for name, spec in METRICS.items():
        assert name == spec.id
        assert spec.pl
        assert spec.en
        assert spec.authority.pl
        assert spec.authority.en
        assert spec.cites
        assert spec.evidence.pl
    assert 28 <= len(METRICS)


def test_an_empty_cohort_has_no_rate() -> None:
    """0 of 0 is not defined, and never 0."""
    found = measure([], "taken_up_work")

    assert (0, 0, None, None, None) == (
        found.count,
        found.of,
        found.share,
        found.worst,
        found.best,
    )
    assert ["evidence", "undefined"] == [one.about for one in found.warnings]
    assert "<Rate taken_up_work: 0 of 0 enrolled>" == repr(found)


def test_a_threshold_is_met_at_its_value() -> None:
    """Exactly 20 % meets "at least 20 %"; who is unknown may tip it."""
    four = [finisher(name=f"N{number}") for number in range(4)]
    one = finisher(name="Y", independent="job")
    known = [evolve(other, independent="") for other in four]
    day = date(2026, 12, 31)

    found = measure([one, *known], "uzs.cis_report", on=day, denominator="enrolled")
    assert (True, False) == (
        found.meets(Fraction(1, 5)),
        found.meets(Fraction(1, 5) + Fraction(1, 10**9)),
    )
    found = measure([one, *four], "uzs.cis_report", on=day, denominator="enrolled")
    assert found.meets(Fraction(1, 5)) is True
    assert found.meets(Fraction(1, 2)) is None
    assert [True, True, None] == [found.meets(one) for one in ("20 %", "0,2", "50 %")]
    with pytest.raises(AmountError, match="share: got '20', expected an exact part"):
        found.meets("20")


def test_a_figure_is_written_out() -> None:
    """With all that it needs to be one."""
    members = [
        finisher(name="A", independent="job"),
        finisher(name="B", independent=None),
    ]
    found = measure(
        members,
        "uzs.cis_report",
        on=date(2026, 12, 31),
        under=Interpretations({"OP-39": "completed"}),
    )

    assert (
        "uczestnicy CIS usamodzielnieni ekonomicznie (uzs.cis_report): 50%\n"
        "licznik: 1\n"
        "mianownik: 2, osoby, które ukończyły udział (completed)\n"
        "czyj wskaźnik: ustawa o zatrudnieniu socjalnym\n"
        "wartość najniższa i najwyższa, gdy dane będą pełne: 50% – 100%\n"
        "źródło: art. 5 ust. 4, 6 ustawy o zatrudnieniu socjalnym "
        "(Dz.U. 2003 nr 122 poz. 1143 ze zm.)\n"
        "OP-39=completed: mianownikiem jest liczba osób, które ukończyły udział\n"
        "! brak danych o osobach: 1 (B)"
    ) == found.explain()
    assert "not known of 1 person: B" in found.explain("en")


def test_a_text_names_the_first_of_many() -> None:
    """A figure of thousands fits a page; all of them stand on the figure."""
    unknown = [Participant(f"U{n}", ENTRY_DAY, ENTRY_DAY) for n in range(100)]
    gone = [finisher(name=f"G{n}", school_education=True) for n in range(99)]
    found = measure(Cohort(gone), "ct8.kez", on=date(2018, 7, 1))
    work = measure(Cohort(unknown), "taken_up_work")

    assert 100 == len(work.unknown)
    assert work.explain("pl").endswith(
        "100 (U0, U1, U2, U3, U4, U5, U6, U7, U8, U9, U10, U11, … (100))"
    )
    assert 99 == len(found.excluded)
    assert 3000 > len(found.explain("pl"))


def test_hours_attended_of_hours_scheduled() -> None:
    """A person whose hours are not known is open; without a schedule nothing bounds."""
    members = [
        finisher(name="A", scheduled=40, attended=30),
        finisher(name="B", scheduled=20, attended=None),
    ]

    found = measure(members, "attendance")

    assert (Fraction(30, 60), Fraction(1, 2), Fraction(50, 60)) == (
        found.share,
        found.worst,
        found.best,
    )
    assert ("B",) == found.unknown
    assert not found.of_persons
    blurred = measure([*members, finisher(name="C")], "attendance")
    assert (Fraction(1, 2), None, None) == (blurred.share, blurred.worst, blurred.best)


@pytest.mark.parametrize("attended", [0, 10, 30, 40])
def test_hours_of_one_who_may_not_belong_are_bounded(attended: int) -> None:
    """Whether they finished is not known: with them, or without, within the bounds."""
    sure = finisher(name="A", scheduled=10, attended=9)
    maybe = finisher(name="B", scheduled=40, attended=attended, exit_reason=None)
    found = measure([sure, maybe], "attendance", denominator="completed")
    outcomes = [
        measure([sure, evolve(maybe, exit_reason=reason)], "attendance", denominator=of)
        for reason, of in (("completed", "completed"), ("dropped_out", "completed"))
    ]

    for one in outcomes:
        assert one.share is not None
        assert found.worst is not None
        assert found.best is not None
        assert found.worst <= one.share <= found.best
    assert found.share is not None
    assert (Fraction(9, 10), ("B",)) == (found.share, found.unknown)


@pytest.mark.parametrize("name", sorted(METRICS))
def test_every_metric_can_be_measured(name: str) -> None:
    """Of one finisher of whom little is known."""
    found = rate(
        Cohort([finisher()], planned=1),
        name,
        "completed",
        Interpretations({"OP-40": "all_in"}, unverified=True),
    )

    assert name in found.explain("pl")
    assert set(found.spec.cites) >= set(found.cites)


# -- the definition that is read where none is asked for

OLD, NEW = date(2014, 1, 1), date(2016, 1, 1)


def twice(selects: DecidingDay) -> MetricSpec:
    """Make a metric of two definitions: who finished, and later who is still in."""
    old = Definition(ENROLLED, PersonMeets(COMPLETED), denominator="completed")
    new = Definition(
        ENROLLED,
        PersonMeets(none_of(fields(PersonFacts).ended)),
        denominator="enrolled",
    )
    versions = (
        Version(since, says, page("somewhere"), Evidence.OFFICIAL)
        for since, says in ((OLD, old), (NEW, new))
    )
    spec = metric("completion")
    return evolve(spec, id="own", deciding_day=selects, law=over_time(*versions))


@pytest.mark.parametrize(
    ("selects", "denominator", "since"),
    [
        (DecidingDay.NOTHING, "enrolled", NEW),
        (DecidingDay.EXIT, "enrolled", NEW),
        (DecidingDay.CALL, "completed", OLD),
        (DecidingDay.REPORT, "completed", OLD),
    ],
    ids=lambda one: getattr(one, "name", str(one)),
)
def test_the_default_definition_is_the_newest_unless_a_day_chooses(
    selects: DecidingDay, denominator: str, since: date
) -> None:
    """Where a day of the caller's would choose, the first; a warning says so."""
    rate = measure([], twice(selects))

    assert (denominator, [since]) == (
        rate.denominator,
        [version.since for version in rate.versions],
    )
    warned = any("was not given" in one.en for one in rate.warnings)
    assert warned is (since == OLD)


def test_who_has_not_left_is_read_by_the_newest_definition() -> None:
    """Who left, by that of the day they left."""
    still_in = Participant("in", None, date(2013, 1, 1))
    left = Participant("left", None, OLD, date(2015, 1, 1), "dropped_out")
    rate = measure([still_in, left], twice(DecidingDay.EXIT))

    assert [1, 0] == [one.count for one in rate.cases]
    assert [OLD, NEW] == [version.since for version in rate.versions]
