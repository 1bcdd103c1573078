"""Support that a project gives its participants (*katalog wsparcia*)."""

from __future__ import annotations

from fractions import Fraction

from attrs import field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.grammar.facts import count
from reintegra.programmes.shared.hours import minutes
from reintegra.projects.fields import name_among
from reintegra.projects.head_counts import head_count
from reintegra.values import frozen
from reintegra.values.units import Minutes

KINDS = {
    "psychologist": "psycholog",
    "therapist": "terapeuta",
    "addiction_therapist": "terapeuta uzależnień",
    "sociotherapist": "socjoterapeuta",
    "career_adviser": "doradca zawodowy",
    "job_broker": "pośrednik pracy",
    "job_coach": "trener pracy",
    "social_work": "praca socjalna",
    "legal_advice": "porady i wsparcie prawne",
    "self_help_group": "grupa samopomocowa",
    "self_education_group": "grupa samokształceniowa",
    "personal_development": "warsztaty rozwoju osobistego",
    "motivation_workshop": "warsztaty motywacyjne",
    "interpersonal_training": "treningi interpersonalne i intrapersonalne",
    "competence_workshop": "warsztaty kompetencji społeczno-zawodowych",
    "vocational_course": "szkolenie zawodowe",
    "computer_course": "kurs obsługi komputera",
    "entrepreneurship_course": "kurs przedsiębiorczości",
    "social_cooperative_workshop": "warsztat o spółdzielni socjalnej",
    "centre_workshop": "praca w warsztacie CIS",
    "practice": "praktyki u pracodawców",
    "internship": "staż",
    "socially_useful_works": "prace społecznie użyteczne",
    "job_fair": "giełda pracy",
    "employer_meetings": "spotkania z pracodawcami",
    "study_visit": "wizyta studyjna",
    "integration_trip": "wyjazd integracyjny",
    "community_activities": "działania środowiskowe",
    "cultural_events": "wydarzenia kulturalne",
    "volunteer_project": "projekt wolontariacki",
    "home_repairs": "drobne remonty mieszkań",
    "staff_coaching": "coaching dla kadry",
    "institutions_meetings": "spotkania przedstawicieli instytucji",
    "closing_meeting": "spotkanie podsumowujące",
    "meal": "ciepły posiłek",
    "accident_insurance": "ubezpieczenie od następstw nieszczęśliwych wypadków (NNW)",
    "medical_examinations": "badania lekarskie",
    "safety_training": "szkolenie w zakresie bezpieczeństwa i higieny pracy (BHP)",
    "protective_clothing": "ubrania ochronne",
    "training_materials": "materiały szkoleniowe",
}
"""Kinds of support, each with its Polish."""

PER = {"person": "na osobę", "group": "na grupę"}
"""Whether hours are those of a person or of a group, each with its Polish."""


@check_arguments
@frozen(kw_only=True)
class Support:
    """One kind of support, planned and delivered (*forma wsparcia*).

    Attributes:
        kind: One of `KINDS`.
        name: Its name in the text, where that says more.
        planned_minutes: What is planned for each person or each group, given as
            ``planned`` in hours; ``None`` where it is not known.
        delivered_minutes: What was delivered, likewise, given as ``delivered``.
        weekly_minutes: The most in a week, given as ``most_a_week`` in hours.
        per: Whether the hours are those of a ``person`` or of a ``group``.
        persons: For how many persons it is.
        times: How often it takes place.
        external_exam: Whether it ends with an external examination.

    Raises:
        AmountError: Hours that are no whole number of minutes.
        FactError: A number that cannot be.
        UnknownNameError: A kind that is none.

    >>> course = Support(kind="entrepreneurship_course", planned=24, persons=70)
    >>> course.person_hours, course.delivery
    (Fraction(1680, 1), None)
    """

    kind: str = field(validator=name_among(KINDS))
    name: str = ""
    planned_minutes: Minutes | None = field(
        default=None, converter=optional(minutes), alias="planned"
    )
    delivered_minutes: Minutes | None = field(
        default=None, converter=optional(minutes), alias="delivered"
    )
    weekly_minutes: Minutes | None = field(
        default=None, converter=optional(minutes), alias="most_a_week"
    )
    per: str = field(default="person", validator=name_among(PER))
    persons: int | None = head_count("osoby", "persons")
    times: int | None = count(
        "liczba spotkań lub wydarzeń", "times", unit="count", high=10_000
    )
    external_exam: bool | None = None

    @property
    def pl(self) -> str:
        """What it is, in Polish."""
        return KINDS[self.kind]

    @property
    def person_hours(self) -> Fraction | None:
        """All that they are to attend, as planned hours times persons."""
        if self.planned_minutes is None or self.persons is None:
            return None
        return Fraction(self.planned_minutes * self.persons, 60)

    @property
    def delivery(self) -> Fraction | None:
        """Delivered over planned hours; ``None`` where one is not known."""
        if self.delivered_minutes is None or not self.planned_minutes:
            return None
        return Fraction(self.delivered_minutes, self.planned_minutes)
