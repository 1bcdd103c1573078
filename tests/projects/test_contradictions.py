"""Where the counts of a text contradict each other."""

from reintegra.projects import Counts, Project, Result
from reintegra.projects.head_counts import Persons


def project(*results: Result, **counts: Persons | str) -> Project:
    """Make a project of which only counts and results are known."""
    said = Counts(**counts)
    return Project(key="p", pl="", forms=["cis"], counts=said, results=results)


def result(**said: object) -> Result:
    """Make a result that says no more than this."""
    return Result(pl="praca", en="work", **said)  # type: ignore[arg-type] # as given


def answers(one: Project) -> dict[str, bool | None]:
    """Return what each comparison says."""
    return {found.key: found.agrees for found in one.check()}


def test_what_contradicts_is_found() -> None:
    """49 finished, and 9 of 50 who finished; 60 of 50; 100 enrolled of 50 recruited."""
    finished = project(result(of=50, denominator="finished"), finished=49)
    beyond = project(result(persons=60, of=50))
    recruited = project(recruited=50, enrolled=100)

    assert answers(finished)["result.1.of"] is False
    assert answers(beyond)["result.1.persons"] is False
    assert {"counts.p.enrolled": False} == answers(recruited)


def test_what_agrees_is_said_too() -> None:
    """Of the same three."""
    agreed = project(
        result(persons=9, of=50, denominator="finished", stated="18 %"),
        recruited=100,
        enrolled=80,
        finished=50,
    )

    assert {
        "counts.p.enrolled": True,
        "counts.p.finished": True,
        "result.1": True,
        "result.1.persons": True,
        "result.1.of": True,
    } == answers(agreed)


def test_a_finding_reads_in_both_languages() -> None:
    """No English inside Polish."""
    (found,) = project(recruited="do 50", enrolled=100).check()

    assert "objęci wsparciem, nie więcej niż biorący udział w rekrutacji (projekt)" == (
        found.label("pl")
    )
    assert "enrolled no more than recruited (p)" == found.label("en")
    assert ("co najwyżej 50", "at most 50") == (
        found.computed.pl,
        found.computed.en,
    )
    assert ("100", "100") == (found.stated.pl, found.stated.en)
