"""A person, as the rules of every programme see one (*osoba*)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, Literal, Self

from reintegra.errors import FactError
from reintegra.grammar.facts import choice, count, day, fact
from reintegra.people import declarations as at
from reintegra.people.declarations import category, premise, right, window
from reintegra.values import frozen


@frozen(kw_only=True)
class Person:
    """A person who may join a programme; ``None`` in a fact is *not known*.

    No fact names anybody: names, numbers and addresses stay outside the rules core.
    What each fact means, the statute's own words say: `reintegra.grammar.facts.labels`.

    Raises:
        FactError: An impossible value, or a degree of disability (*stopień
            niepełnosprawności*) of somebody who is not disabled.
        FactTypeError: A value of the wrong type.

    >>> Person(homeless=True, age=41).homeless
    True
    """

    # -- who it is
    age: int | None = count("wiek", "age", unit="years", high=120)
    sex: Literal["woman", "man"] | None = choice(
        "płeć", "sex", {"woman": "kobieta", "man": "mężczyzna"}
    )
    disabled: bool | None = fact(
        "osoba niepełnosprawna", "disabled person", f"art. 1 {at.REH}"
    )
    disability_degree: Literal["slight", "moderate", "significant"] | None = choice(
        "stopień niepełnosprawności",
        "degree of disability",
        {"slight": "lekki", "moderate": "umiarkowany", "significant": "znaczny"},
        f"art. 5, 15 ust. 2 {at.REH}",
    )

    # -- the common premise of social exclusion
    socially_excluded: bool | None = premise(
        "podlega wykluczeniu społecznemu", "subject to social exclusion"
    )
    cannot_meet_basic_needs: bool | None = premise(
        "nie jest w stanie własnym staraniem zaspokoić podstawowych potrzeb życiowych",
        "unable by own effort to meet basic needs",
    )
    in_poverty: bool | None = premise(
        "jest w sytuacji powodującej ubóstwo", "in a situation that causes poverty"
    )
    participation_limited: bool | None = premise(
        "jest w sytuacji uniemożliwiającej lub ograniczającej uczestnictwo w życiu "
        "zawodowym, społecznym i rodzinnym",
        "in a situation that prevents or limits taking part in working, social and "
        "family life",
    )

    # -- the categories
    homeless: bool | None = category(1, "osoba bezdomna", "homeless person")
    homelessness_programme: bool | None = category(
        1,
        "realizuje indywidualny program wychodzenia z bezdomności",
        "carries out an individual programme for leaving homelessness",
    )
    alcohol_dependent: bool | None = category(
        2, "osoba uzależniona od alkoholu", "dependent on alcohol"
    )
    alcohol_therapy_completed: bool | None = category(
        2, "zakończony program psychoterapii", "finished a psychotherapy programme"
    )
    drug_dependent: bool | None = category(
        3,
        "osoba uzależniona od narkotyków lub innych środków odurzających",
        "dependent on drugs",
    )
    drug_therapy_completed: bool | None = category(
        3, "zakończony program terapeutyczny", "finished a therapeutic programme"
    )
    mental_disorder: bool | None = category(
        4, "osoba z zaburzeniami psychicznymi", "person with a mental disorder"
    )
    months_without_work: int | None = count(
        "okres pozostawania bezrobotnego bez pracy",
        "unemployed: time without work",
        unit="months",
        high=1200,
        source=f"art. 1 ust. 2 pkt 5 {at.UZS} (Dz.U. 2003 nr 122 poz. 1143)",
    )
    long_term_unemployed: bool | None = fact(
        "długotrwale bezrobotny", "long-term unemployed", at.LONG_TERM
    )
    released_from_prison: bool | None = category(
        6, "osoba zwalniana z zakładu karnego", "released from prison"
    )
    integration_difficulties: bool | None = category(
        6,
        "ma trudności w integracji ze środowiskiem",
        "has difficulty in integrating",
    )
    refugee: bool | None = category(7, "uchodźca", "refugee")
    refugee_integration_programme: bool | None = category(
        7,
        "realizuje indywidualny program integracji",
        "carries out an individual integration programme",
    )

    # -- rights to other benefits
    unemployment_benefit: bool | None = right(
        "zasiłku dla bezrobotnych", "unemployment benefit"
    )
    pre_retirement_allowance: bool | None = right(
        "zasiłku przedemerytalnego", "a pre-retirement allowance"
    )
    pre_retirement_benefit: bool | None = right(
        "świadczenia przedemerytalnego", "a pre-retirement benefit"
    )
    social_pension: bool | None = right("renty socjalnej", "a social pension")
    structural_pension: bool | None = right(
        "renty strukturalnej", "a structural pension"
    )
    disability_pension: bool | None = right(
        "renty z tytułu niezdolności do pracy", "an incapacity pension"
    )
    retirement_pension: bool | None = right("emerytury", "an old-age pension")
    teacher_compensation_benefit: bool | None = right(
        "nauczycielskiego świadczenia kompensacyjnego",
        "a teachers' compensation benefit",
    )

    # -- the application to a centre
    application_filed: date | None = day(
        "dzień złożenia wniosku o skierowanie do centrum integracji społecznej",
        "day on which the application for a referral to a centre was filed",
        f"art. 12 ust. 1 {at.UZS}; art. 6 ustawy z dnia 13 stycznia 2022 r. "
        "(Dz.U. 2022 poz. 218)",
        first=date(2003, 8, 14),
        optional=True,
    )

    # -- at the labour office
    registered_unemployed: bool | None = fact(
        "bezrobotny", "registered as unemployed", at.STATUS
    )
    help_profile: int | None = count(
        "profil pomocy",
        "help profile",
        unit="",
        low=1,
        high=3,
        source=f"art. 33 ust. 2b–2c {at.UPZ} (Dz.U. 2014 poz. 598)",
    )
    referred_by_labour_office: bool | None = fact(
        "uczestniczy w programie na podstawie skierowania powiatowego urzędu pracy",
        "on a referral of the labour office",
        at.REFERRAL,
    )
    registered_days_by_months: int | None = window(
        "liczba dni w rejestrze w ostatnich 2 latach (miesiąc = 30 dni)",
        "time in the register in the last 2 years (30 days a month)",
    )
    internship_days_by_months: int | None = window(
        "liczba dni stażu w ostatnich 2 latach",
        "days of internship in the last 2 years",
    )
    workplace_preparation_days_by_months: int | None = window(
        "liczba dni przygotowania zawodowego w miejscu pracy w ostatnich 2 latach",
        "days of vocational preparation at the workplace in the last 2 years",
    )
    adult_preparation_days_by_months: int | None = window(
        "liczba dni przygotowania zawodowego dorosłych w ostatnich 2 latach",
        "days of vocational preparation of adults in the last 2 years",
    )

    # -- at the social welfare centre
    social_assistance: bool | None = fact(
        "korzysta ze świadczeń z pomocy społecznej", "uses social assistance", at.WORKS
    )
    social_contract: bool | None = fact(
        "realizuje kontrakt socjalny",
        "carries out a social contract",
        f"art. 6 pkt 6, art. 108 {at.UPS}",
    )
    independence_programme: bool | None = fact(
        "uczestniczy w indywidualnym programie usamodzielnienia",
        "in an individual self-reliance programme",
        at.REFERRAL,
    )
    local_assistance_programme: bool | None = fact(
        "uczestniczy w lokalnym programie pomocy społecznej",
        "in a local social assistance programme",
        f"art. 110 ust. 10 {at.UPS}",
    )
    in_ipzs: bool | None = fact(
        "realizuje indywidualny program zatrudnienia socjalnego",
        "carries out an individual social employment programme",
        f"art. 13 {at.UZS}",
    )
    in_gmina: bool | None = fact(
        "zamieszkuje lub przebywa w gminie organizującej prace",
        "lives or stays in the gmina that organises the works",
        at.WORKS,
    )

    bound: ClassVar[tuple[str, ...]] = "disabled", "disability_degree"
    """The facts that cannot have all values together; the others can."""

    def __attrs_post_init__(self) -> None:
        """Refuse a degree of disability of somebody who is not disabled."""
        degree = self.disability_degree
        if self.disabled is False and degree is not None:
            expected = "None, as disabled is False"
            raise FactError(type(self).__name__, "disability_degree", degree, expected)

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> Self:
        """Make a person from plain data: a form, a row of a table, JSON.

        Args:
            data: Facts by name, as `reintegra.people.from_data.from_data` reads them:
                ``True``, *tak*, *nie*, *kobieta*, *mężczyzna*, …; ``None`` and empty
                text are *not known*.

        Raises:
            ArgumentError: *data* is no mapping of names.
            FactError: A value that cannot be.
            FactTypeError: A value of another type.
            UnknownFactError: There is no such fact; the error names the nearest.

        >>> Person.from_data({"homeless": "tak", "age": 41}).homeless
        True
        """
        from reintegra.people.from_data import from_data  # noqa: PLC0415 - when asked

        return from_data(cls, data)
