"""Comparisons of the text of Lubin, 2020: persons and rates (*zestawienia*)."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.casebook.case import Case
from reintegra.casebook.checks.lubin_2020_law import law
from reintegra.casebook.comparisons import (
    compare_rate,
    not_stated,
    share_text,
    text_notice,
)
from reintegra.disclosure.suppress import suppress
from reintegra.law.interpretations import Interpretations
from reintegra.outcomes.measuring.measure import measure
from reintegra.outcomes.measuring.rate import Rate
from reintegra.projects.comparison import Comparison
from reintegra.values.text import Text

_THRESHOLD = 3


def compare(case: Case, under: Interpretations) -> Iterator[Comparison]:
    """Compare persons, replacements and rates, and the law of those days."""
    yield _reading_a(case)
    yield _reading_b(case)
    yield from _rates(case)
    yield from _places(case)
    yield _far_above(case)
    yield not_stated("start", "pierwszy dzień", "first day")
    yield not_stated("funding", "kwoty", "amounts")
    yield _small_cells(case)
    yield from law(case, under)


def _reading_a(case: Case) -> Comparison:
    """Read "11 persons" as all who were ever enrolled."""
    came, planned = len(case.cohort.replaced), case.number("planned")
    enrolled = measure(case.cohort, "completion", denominator="enrolled")
    starters = enrolled.of - came
    return Comparison(
        "enrolled.reading_a",
        "wariant A, 11 przyjętych łącznie, 9 na koniec",
        "reading A: 11 ever enrolled, 9 at the end",
        case.quote("enrolled"),
        Text(
            f"{starters} + {came} = {enrolled.of} przyjętych, na końcu "
            f"{enrolled.count}",
            f"{starters} + {came} = {enrolled.of} enrolled, "
            f"{enrolled.count} at the end",
        ),
        agrees=enrolled.of == case.number("enrolled") and starters == planned,
        basis=", ".join(f"{new} → {old}" for old, new in case.cohort.replaced.items()),
    )


def _reading_b(case: Case) -> Comparison:
    """Read them as those who finished, beside two who left: the places decide."""
    planned = case.number("planned")
    in_all = case.number("enrolled") + case.number("job_during")
    places = in_all - case.number("replacements")
    return Comparison(
        "enrolled.reading_b",
        "wariant B, 11 kończących i 2 odchodzących",
        "reading B: 11 finishers and 2 leavers",
        case.quote("enrolled"),
        Text(
            f"{in_all} przyjętych, {places} miejsc na początku",
            f"{in_all} enrolled, {places} places at the start",
        ),
        agrees=places <= planned,
        remark=text_notice(
            f"odrzucony: wymaga {places} miejsc, planowano {planned}",
            f"refused: it needs {places} places, {planned} were planned",
        ),
    )


def _rates(case: Case) -> Iterator[Comparison]:
    """Give the three legitimate rates of work, each with its denominator."""
    both = f"{case.quote('job_before')}; {case.quote('job_during')}"
    for name, pl, en, stated in (
        ("enrolled", "przyjęci", "enrolled", case.quote("job_during")),
        ("starters", "rozpoczynający", "starters", case.quote("job_during")),
        ("recruited", "w rekrutacji", "recruited", both),
    ):
        rate = measure(case.cohort, "taken_up_work", denominator=name)
        labels = f"podjęcie pracy, mianownik: {pl}", f"took up work, of: {en}"
        agrees = rate.count == _said(case, name) and rate.of == case.number(_OF[name])
        yield compare_rate(f"work.{name}", *labels, stated, rate, agrees=agrees)
    whole = measure(case.cohort, "taken_up_work", denominator="enrolled")
    yield not_stated(
        *("work.at_end", "praca 9 osób obecnych na końcu", "work of the 9 at the end"),
        basis=f"no follow-up of {len(whole.unknown)}",
    )


_OF = {"enrolled": "enrolled", "starters": "planned", "recruited": "recruited"}


def _said(case: Case, denominator: str) -> int:
    before = case.number("job_before") if denominator == "recruited" else 0
    return before + case.number("job_during")


def _places(case: Case) -> Iterator[Comparison]:
    replaced = measure(case.cohort, "replacement", denominator="enrolled")
    labels = "osoby, których miejsce zajęto", "replaced persons"
    quote = case.quote("replacements")
    agrees = replaced.count == case.number("replacements")
    yield compare_rate("replaced", *labels, quote, replaced, agrees=agrees)
    used: Rate = measure(case.cohort, "use_of_places", denominator="planned")
    yield Comparison(
        *("places", "wykorzystanie miejsc", "use of places"),
        case.quote("planned"),
        share_text(used.count, used.of),
        agrees=used.of == case.number("planned"),
        basis=f"{used.count}/{used.of} planned",
    )


def _far_above(case: Case) -> Comparison:
    return Comparison(
        *("result.1", "rezultaty ponad założenia", "results above the assumptions"),
        *(case.quote("far_above"), ""),
        agrees=None,
        remark=text_notice("bez żadnej liczby", "without any number"),
    )


def _small_cells(case: Case) -> Comparison:
    """Make the table of sex and work fit to be published."""
    table = {
        sex: {
            "work": sum(one.sex == sex and bool(one.spells) for one in case.cohort),
            "other": sum(one.sex == sex and not one.spells for one in case.cohort),
        }
        for sex in ("woman", "man")
    }
    made = suppress(table, threshold=_THRESHOLD, zeros=True)
    every = len(made.cells) + len(made.reasons)
    return Comparison(
        "small_cells",
        "tablica płeć × praca (5 mężczyzn, 3 osoby z pracą)",
        "table sex × work (5 men, 3 persons with a job)",
        "",
        Text(
            f"ukryto {len(made.reasons)} z {every} komórek, próg {_THRESHOLD}",
            f"{len(made.reasons)} of {every} cells hidden below {_THRESHOLD}",
        ),
        agrees=None,
        basis=made.rule.en,
    )
