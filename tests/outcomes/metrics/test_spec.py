"""What is written of a metric."""

from reintegra.outcomes import METRICS, Cohort, measure
from reintegra.values.text import NO_TEXT
from tests.outcomes.participants import DAY, EXIT, finisher, job


def mixed() -> Cohort:
    """Make two women, one of whom works, a man and one of whom little is known."""
    return Cohort(
        [
            finisher(job(EXIT + DAY), name="A", sex="woman", age=29, groups="young"),
            finisher(name="B", sex="woman", age=30, edition="I"),
            finisher(name="C", sex="man", age=55, groups=["young", "disabled"]),
            finisher(name="D", followed_to=None),
        ]
    )


def test_a_note_on_a_definition_is_told_in_both_languages() -> None:
    """As every warning."""
    rate = measure(mixed(), "pokl.employment_effect", denominator="enrolled")
    (told,) = [one for one in rate.warnings if "window" in one.en]

    assert (
        "okres obserwacji i mianownik wskazuje osoba sporządzająca sprawozdanie"
        in told.pl
    )


def test_every_note_of_a_metric_has_both_languages() -> None:
    """No English inside Polish."""
    noted = [
        version
        for spec in METRICS.values()
        for version in spec.law.versions
        if version.note != NO_TEXT
    ]

    assert noted
    assert all(version.note.pl and version.note.en for version in noted)
