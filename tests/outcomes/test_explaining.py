"""What lies behind a published percentage."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra.errors import AmountError
from reintegra.outcomes.cohort import Cohort
from reintegra.outcomes.explaining import explain_published
from reintegra.outcomes.participant import Participant
from tests.outcomes.people_of import finisher, job

NEXT = date(2017, 8, 1)


def project() -> Cohort:
    """Make 85 who came, of whom 70 were enrolled; 50 of these took up work."""
    employed = [finisher(job(NEXT), name=f"E{number}") for number in range(50)]
    others = [finisher(name=f"N{number}") for number in range(20)]
    came = [Participant(f"R{number}", date(2017, 2, 1)) for number in range(15)]
    return Cohort([*employed, *others, *came])


def ways(value: Decimal | Fraction | str, cohort: Cohort) -> dict[str, str]:
    """Return the roundings that give a figure for work taken up, by denominator."""
    return {
        one.rate.denominator: one.rounding
        for one in explain_published(value, cohort)
        if one.rate.spec.id == "taken_up_work"
    }


def test_about_sixty_per_cent_is_of_those_recruited() -> None:
    """50 of 85 is 58.8 %, "about 60 %"; 50 of 70 is 71.4 %, and is not.

    Source: outcomes sheet, numeric checks: within 1.5 points, not within 1.
    """
    cohort = project()

    assert {"recruited": "about", "in_scope": "about"} == ways("60 %", cohort)
    assert {} == ways("0.61", cohort)
    about = [str(one) for one in explain_published("0.60", cohort)]
    assert "taken_up_work: 50/85 recruited, about" in about
    assert not any("50/70" in one for one in about)


@pytest.mark.parametrize(
    ("value", "rounding"),
    [
        (Fraction(50, 85), "exact"),
        ("58.82%", "to 0.01 %"),
        (Decimal("0.588"), "to 0.1 %"),
        ("59 %", "to 1 %"),
        ("58,8%", "to 0.1 %"),
        ("60%", "about"),
        ("58.83 %", "about"),
    ],
)
def test_how_it_was_rounded(value: Decimal | Fraction | str, rounding: str) -> None:
    """The finest rounding that gives it is said."""
    assert rounding == ways(value, project())["recruited"]


def test_the_finest_rounding_comes_first() -> None:
    """Then the nearest; how far it is off is exact."""
    found = explain_published("0.7143", project())
    roundings = [one.rounding for one in found]

    assert "to 0.01 %" == roundings[0]
    assert Fraction(50, 70) == found[0].rate.share
    assert abs(Fraction(5, 7) - Fraction("0.7143")) == found[0].off
    order = ["exact", "to 0.01 %", "to 0.1 %", "to 1 %", "about"]
    assert roundings == sorted(roundings, key=order.index)


def test_places_planned_are_looked_at_where_they_are_known() -> None:
    """50 of 100 places."""
    cohort = project()
    planned = Cohort(cohort.members, planned=100)

    assert "planned" not in ways("50 %", cohort)
    assert "exact" == ways("50 %", planned)["planned"]


def test_nothing_gives_it() -> None:
    """Then there is no way, and no nearest guess; 0 of 0 gives no figure either."""
    assert () == explain_published("33.3 %", project())
    assert () == explain_published("0 %", Cohort([]))


@pytest.mark.parametrize("value", ["-1 %", "about 60", "", "1/0", Decimal("NaN"), True])
def test_what_is_no_figure(value: Decimal | str) -> None:
    """It is refused."""
    with pytest.raises(AmountError, match="published figure: got"):
        explain_published(value, project())


@pytest.mark.parametrize("value", ["85", "185 %", "1e999999999", "5 zł", True])
def test_a_share_of_persons_is_at_most_one(value: str) -> None:
    """85 is no share: "85 %" is, and nothing that is true is accused."""
    with pytest.raises(
        AmountError, match=r"share of 0 to 1, such as '0\.85' or '85 %'"
    ):
        explain_published(value, project())
    with pytest.raises(AmountError, match="published figure: got 85"):
        explain_published(85, project())


def test_a_published_bound_is_explained_by_what_lies_beyond_it() -> None:
    """50 of 70 is above 70 %, 50 of 85 is not."""
    found = ways("ponad 70 %", project())

    assert "above" == found["enrolled"]
    assert "recruited" not in found
