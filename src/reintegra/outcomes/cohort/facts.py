"""Facts of a person and of a spell that metrics use: the vocabulary of `MetricSpec`.

Days are counted from the day of leaving, which is day 0: before it they are negative.
A spell without an end is known up to the last day of the follow-up, and no further.
"""

from __future__ import annotations

from datetime import date

from reintegra.grammar.facts import choice, count, day, fact
from reintegra.outcomes.cohort.participant import ENTRY_STATUSES, EXIT_REASONS
from reintegra.outcomes.cohort.spell import KINDS
from reintegra.values import frozen

_DAYS, _MONTHS, _GROSZE = 40_000, 1_320, 10**10


def _flag(pl: str, en: str) -> bool | None:
    found: bool | None = fact(pl, en)
    return found


def _count(pl: str, en: str, unit: str, high: int, low: int = 0) -> int | None:
    found: int | None = count(pl, en, unit=unit, high=high, low=low)
    return found


def _day(pl: str, en: str) -> date | None:
    found: date | None = day(pl, en)
    return found


@frozen(kw_only=True)
class PersonFacts:
    """The facts of a person that metrics use (*osoba we wskaźniku*).

    The days come first; what follows from them is derived by the sentences of
    `reintegra.outcomes.metrics.derived_facts`.
    """

    recruitment: date | None = _day("dzień udziału w rekrutacji", "day of recruitment")
    enrolment: date | None = _day("dzień przyjęcia", "day of enrolment")
    exit: date | None = _day("dzień zakończenia udziału", "day of leaving")
    followed_to: date | None = _day(
        "ostatni dzień, dla którego sytuacja jest znana",
        "last day for which the situation is known",
    )
    recruited: bool | None = _flag("udział w rekrutacji", "took part in recruitment")
    enrolled: bool | None = _flag("przyjęcie do programu", "enrolled")
    replacement: bool | None = _flag(
        "przyjęcie w miejsce innej osoby", "took the place of another"
    )
    replaced: bool | None = _flag(
        "zajęcie miejsca przez inną osobę", "whose place another took"
    )
    ended: bool | None = _flag("zakończenie udziału", "ended participation")
    exit_reason: str | None = choice(
        "przyczyna zakończenia", "reason of the exit", EXIT_REASONS
    )
    status_at_entry: str | None = choice(
        "status na rynku pracy w chwili przystąpienia",
        "situation on the labour market at entry",
        ENTRY_STATUSES,
    )
    vocational_support: bool | None = _flag(
        "objęcie instrumentami aktywnej integracji o charakterze zawodowym",
        "received active-integration instruments of a vocational kind",
    )
    startup_grant: bool | None = _flag(
        "otrzymanie środków na podjęcie działalności gospodarczej", "got start-up funds"
    )
    school_education: bool | None = _flag(
        "podjęcie nauki w formach szkolnych", "took up education in a school form"
    )
    social_progress: bool | None = _flag(
        "postęp w aktywizacji społeczno-zatrudnieniowej",
        "progress in social and vocational activation",
    )
    basic_form: bool | None = _flag(
        "zakończenie podstawowej formy pomocy", "finished a basic form of help"
    )
    independent: bool | None = _flag(
        "usamodzielnienie ekonomiczne", "economically independent"
    )
    reintegrated: bool | None = _flag(
        "osiągnięcie efektów reintegracji", "achieved effects of reintegration"
    )
    improved: bool | None = _flag(
        "lepsza sytuacja na rynku pracy po 6 miesiącach",
        "better placed on the labour market 6 months after leaving",
    )
    followed: bool | None = _flag(
        "sytuacja po zakończeniu jest znana", "whose situation after leaving is known"
    )
    followed_days: int | None = _count(
        "dni od zakończenia, dla których sytuacja jest znana",
        "days after leaving for which the situation is known",
        "days",
        _DAYS,
        -_DAYS,
    )
    followed_months: int | None = _count(
        "pełne miesiące od zakończenia, dla których sytuacja jest znana",
        "whole months after leaving for which the situation is known",
        "months",
        _MONTHS,
        -1,
    )
    scheduled: int | None = _count(
        "czas zajęć zaplanowanych", "classes scheduled", "minutes", 10**7
    )
    attended: int | None = _count(
        "czas zajęć, w których osoba uczestniczyła",
        "classes attended",
        "minutes",
        10**7,
    )


@frozen(kw_only=True)
class SpellFacts:
    """The facts of a spell that metrics use (*zdarzenie we wskaźniku*).

    The days come first, with those of the person; what follows from them is derived by
    the sentences of `reintegra.outcomes.metrics.derived_facts`.
    """

    start: date | None = _day("dzień rozpoczęcia", "first day")
    end: date | None = _day("ostatni dzień", "last day")
    subsidised_to: date | None = _day(
        "ostatni dzień okresu refundacji", "last day of the refund"
    )
    exit: date | None = _day(
        "dzień zakończenia udziału tej osoby", "day on which the person left"
    )
    followed_to: date | None = _day(
        "ostatni dzień, dla którego sytuacja tej osoby jest znana",
        "last day for which the person's situation is known",
    )
    next_job: date | None = _day(
        "pierwszy dzień pierwszej pracy podjętej po 180. dniu po zakończeniu udziału",
        "first day of the first job taken up after day 180 after leaving",
    )
    later_job: bool | None = _flag(
        "praca podjęta po 180. dniu po zakończeniu udziału",
        "work taken up after day 180 after leaving",
    )
    kind: str | None = choice("rodzaj aktywności", "kind of activity", KINDS)
    days_after_exit: int | None = _count(
        "dzień rozpoczęcia, licząc od zakończenia udziału",
        "day it began, counted from leaving",
        "days",
        _DAYS,
        -_DAYS,
    )
    months_after_exit: int | None = _count(
        "miesiąc rozpoczęcia, licząc od zakończenia udziału; przed nim 0",
        "month it began in, counted from leaving; 0 before",
        "months",
        _MONTHS,
    )
    last_day_after_exit: int | None = _count(
        "ostatni znany dzień, licząc od zakończenia udziału",
        "last day it is known to have lasted, counted from leaving",
        "days",
        _DAYS,
        -_DAYS,
    )
    days: int | None = _count(
        "długość w dniach", "length in days; not known while it goes on", "days", _DAYS
    )
    days_so_far: int | None = _count(
        "długość w dniach, o ile wiadomo", "length in days, so far", "days", _DAYS
    )
    months: int | None = _count(
        "długość w pełnych miesiącach",
        "length in full months; not known while it goes on",
        "months",
        _MONTHS,
    )
    months_so_far: int | None = _count(
        "długość w pełnych miesiącach, o ile wiadomo",
        "length in full months, so far",
        "months",
        _MONTHS,
    )
    full_time: int | None = _count(
        "wymiar czasu pracy", "working time", "‰ of full time", 1000
    )
    value: int | None = _count("wartość umowy", "value of the contract", "gr", _GROSZE)
    minimum_wage: int | None = _count(
        "minimalne wynagrodzenie w dniu rozpoczęcia",
        "minimum wage on the day it began",
        "gr",
        _GROSZE,
    )
    subsidised: bool | None = _flag("praca subsydiowana", "subsidised")
    subsidised_in_project: bool | None = _flag(
        "praca subsydiowana w projekcie", "subsidised in the project"
    )
    months_unsubsidised: int | None = _count(
        "pełne miesiące po okresie refundacji",
        "full months after the refund; not known while it goes on",
        "months",
        _MONTHS,
    )
    months_unsubsidised_so_far: int | None = _count(
        "pełne miesiące po okresie refundacji, o ile wiadomo",
        "full months after the refund, so far",
        "months",
        _MONTHS,
    )
    esf_start_up: bool | None = _flag(
        "działalność rozpoczęta ze środków EFS", "business started with ESF money"
    )
    at_6_months: bool | None = _flag(
        "trwanie w dniu przypadającym 6 miesięcy po zakończeniu udziału",
        "goes on 6 months after leaving",
    )
    at_180_days: bool | None = _flag(
        "trwanie w 180. dniu po zakończeniu udziału", "goes on 180 days after leaving"
    )
    around_180_days: bool | None = _flag(
        "praca w 180. dniu po zakończeniu udziału lub w krótkiej przerwie wokół niego",
        "work on day 180 after leaving, or a short gap around it",
    )
