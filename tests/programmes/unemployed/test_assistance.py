"""What a refusal can mean for benefits of social assistance (art. 11 ust. 2–3)."""

from datetime import date

import pytest

from reintegra import NotInForceError, NotReadError, PeriodError, unemployed
from reintegra.errors import UnknownNameError
from reintegra.law.evidence import Evidence

ALL = ["LIMIT", "REFUSE", "REVOKE", "WITHHOLD"]
PAI = ["refused_pai", "interrupted_pai"]
FORMS = [
    "did_not_start_psu",
    "interrupted_psu",
    "did_not_start_help",
    "interrupted_help",
    "did_not_start_reintegration",
    "interrupted_reintegration",
]


def measures(event: str, on: date) -> list[str]:
    """Return what may be done, by name."""
    return [one.name for one in unemployed.assistance_effect(event, on).measures]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2005, 11, 1), ALL[1:]),
        (date(2024, 12, 31), ALL[1:]),
        (date(2025, 1, 1), ALL),
        (date(2025, 5, 31), ALL),
        (date(2025, 6, 1), ALL),
    ],
)
def test_refused_works_may_cost_a_benefit(on: date, expected: list[str]) -> None:
    """Limiting is in the consolidated text of 2024, which holds at its end at least."""
    assert expected == measures("refused_psu", on)


@pytest.mark.parametrize("event", FORMS)
def test_a_form_of_help_not_kept_to_may_cost_a_benefit(event: str) -> None:
    """From 2025-06-01, in the cases of art. 65 ust. 1 pkt 2 (art. 11 ust. 2 pkt 3).

    That works and reintegration are such forms is a reading.
    """
    found = unemployed.assistance_effect(event, date(2025, 6, 1))
    by_name = event.endswith("_help")

    assert ALL == [one.name for one in found.measures]
    assert (Evidence.STATUTE if by_name else Evidence.DERIVED) is found.evidence
    assert "art. 11 ust. 2 pkt 3" == found.cites[0].unit


@pytest.mark.parametrize("event", PAI)
def test_the_words_on_the_programme_are_gone(event: str) -> None:
    """Designation in the text of 2024, no more in that of 2025."""
    assert ALL == measures(event, date(2025, 5, 31))
    assert [] == measures(event, date(2025, 6, 1))
    assert "does not name this event" in unemployed.assistance_effect(
        event, date(2025, 6, 1)
    ).explain("en")


def test_works_not_taken_up_were_not_named_by_the_old_wordings() -> None:
    """They speak of refusal and interruption."""
    assert [] == measures("did_not_start_psu", date(2025, 5, 31))


@pytest.mark.parametrize("event", ["refused_social_contract", "broke_social_contract"])
def test_a_social_contract_counts_too(event: str) -> None:
    """Refused or broken (art. 11 ust. 2)."""
    assert ALL == measures(event, date(2025, 6, 1))


@pytest.mark.parametrize(
    ("event", "on"),
    [
        ("interrupted_psu", date(2024, 12, 31)),
        ("refused_pai", date(2014, 5, 27)),
        ("interrupted_pai", date(2024, 12, 31)),
        ("broke_social_contract", date(2025, 5, 31)),
    ],
)
def test_what_was_not_confirmed_is_not_answered(event: str, on: date) -> None:
    """Since when interruption and the programme are named is not known."""
    with pytest.raises(NotReadError, match="social assistance after"):
        unemployed.assistance_effect(event, on)


@pytest.mark.parametrize(
    ("event", "on"),
    [
        ("refused_psu", date(2005, 10, 31)),
        ("refused_pai", date(2014, 5, 26)),
        ("interrupted_help", date(2025, 5, 31)),
    ],
)
def test_before_its_first_day_nothing_follows(event: str, on: date) -> None:
    """The day before the works, the programme and the act of 2025."""
    with pytest.raises(NotInForceError):
        unemployed.assistance_effect(event, on)


def test_it_is_at_discretion_and_looks_at_dependants() -> None:
    """Art. 11 ust. 3; the text says what may be done, and by which unit."""
    found = unemployed.assistance_effect("refused_psu", date(2026, 3, 2))

    assert ["discretion"] == [one.about for one in found.warnings]
    assert "może to być podstawą: ograniczenie świadczeń, odmowa" in found.explain()
    assert "situation of the dependants" in found.explain("en")
    assert "art. 392 pkt 3" in found.explain()


@pytest.mark.parametrize("event", ["refused_psu", "interrupted_psu", "refused_pai"])
def test_since_when_the_wider_wording_applies_is_told_as_open(event: str) -> None:
    """Read in the consolidated text of 2024; its first day was not confirmed."""
    found = unemployed.assistance_effect(event, date(2025, 3, 3))

    assert ["law", "discretion"] == [one.about for one in found.warnings]
    assert "nie potwierdzono, od kiedy" in found.explain("pl")


def test_until_when_the_wording_of_2005_applied_is_told_as_open() -> None:
    """Limiting came to refusing, revoking and withholding on a day not confirmed."""
    told = unemployed.assistance_effect("refused_psu", date(2019, 3, 4)).explain("en")

    assert "the consolidated text of 2024 names limiting the benefits as well" in told


def test_what_cannot_be_is_refused() -> None:
    """A typing error names the nearest; a text is no day."""
    with pytest.raises(UnknownNameError, match="refused_psu"):
        unemployed.assistance_effect("refuse_psu", date(2026, 3, 2))
    with pytest.raises(PeriodError):
        unemployed.assistance_effect("refused_psu", "2026-03-02")  # type: ignore[arg-type] # no day
