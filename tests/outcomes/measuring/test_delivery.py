"""Hours delivered and hours planned, by kind."""

from fractions import Fraction

from reintegra.outcomes import delivery
from reintegra.projects import Support


def test_hours_delivered_by_block() -> None:
    """Of one kind together, of a person and of a group apart; unknown stays unknown."""
    course, adviser, group, walk = delivery(
        [
            Support(kind="vocational_course", planned=85, delivered=80),
            Support(kind="career_adviser", planned=24),
            Support(kind="vocational_course", planned=15, delivered=10),
            Support(kind="vocational_course", per="group", planned=50, delivered=50),
            Support(kind="study_visit", delivered=8, planned=0),
        ]
    )

    assert (Fraction(100), Fraction(90), Fraction(9, 10)) == (
        course.planned,
        course.delivered,
        course.share,
    )
    assert (Fraction(24), None, None) == (
        adviser.planned,
        adviser.delivered,
        adviser.share,
    )
    assert ("group", Fraction(1)) == (group.per, group.share)
    assert (None, "wizyta studyjna") == (walk.share, walk.pl)
    assert () == delivery([])
