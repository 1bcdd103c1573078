"""What holds for every case: five texts, their figures, and what nobody told."""

import random
import re
import subprocess
import sys
from fractions import Fraction
from functools import cache

import pytest

from reintegra import UnknownNameError, casebook
from reintegra.casebook.case import Case
from reintegra.casebook.published import KINDS, NOT_STATED, Published
from reintegra.values.text import Language, in_language

KEYS = (
    "wysokie_mazowieckie_2019",
    "legionowo_2019",
    "legionowo_2017",
    "przasnysz_2010",
    "lubin_2020",
)
checked = cache(lambda key: casebook.CASES[key].check())
every = pytest.mark.parametrize("case", casebook.CASES.values(), ids=KEYS)


def test_there_are_five() -> None:
    """By place and year, each under the name of its project."""
    assert KEYS == casebook.CASES.keys()
    assert tuple(casebook.CASES) == casebook.CASES.values()
    assert KEYS == tuple(case.project.key for case in casebook.CASES)
    assert 5 == len(casebook.CASES)
    assert "lubin_2020" in casebook.CASES
    assert "lubin_2021" not in casebook.CASES
    assert "<CASES wysokie_mazowieckie_2019, " == repr(casebook.CASES)[:33]
    assert {"CASES", "Case", "Cases", "Published"} == set(dir(casebook))


def test_another_place_is_no_case() -> None:
    """And the nearest right name is told."""
    with pytest.raises(UnknownNameError, match="legionowo_2017"):
        casebook.CASES["legionowo_2018"]


def test_a_case_is_loaded_when_asked_for() -> None:
    """To look at one loads none of the others, and no third-party module."""
    code = (
        "import sys; from reintegra import casebook; casebook.CASES['legionowo_2019'];"
        "print(*(m for m in sys.modules if m.startswith(('reintegra.casebook.l',"
        " 'narwhals', 'scipy'))))"
    )
    run = [sys.executable, "-c", code]
    shown = subprocess.run(run, capture_output=True, check=True, text=True)  # noqa: S603 - this very interpreter

    assert ["reintegra.casebook.legionowo_2019"] == shown.stdout.split()


@every
def test_what_no_text_gives_stays_unknown(case: Case) -> None:
    """Attendance, reasons of drop-out, time to employment, later follow-up."""
    for one in NOT_STATED:
        assert (None, "unknown", "") == (
            case.published[one.key].value,
            case.published[one.key].kind,
            case.published[one.key].quote,
        )
    assert all(member.attended is None for member in case.cohort)
    assert all(member.scores == {} for member in case.cohort)


@every
def test_a_figure_is_unknown_or_in_the_words_of_its_text(case: Case) -> None:
    """An unknown figure has no value, never 0; another has words or a source."""
    for one in case.published.values():
        assert one.kind in KINDS
        assert (one.kind == "unknown") == (not one.quote and one.source is None)
        assert one.value != 0


@every
def test_every_comparison_is_one_of_four(case: Case) -> None:
    """Reproduced, inconsistent, not known, or only following from the law."""
    found = checked(case.key)
    tally = case.tally(found)

    assert len({one.key for one in found}) == len(found)
    assert len(found) == sum(
        (tally.reproduced, tally.inconsistent, tally.unknown, tally.follows)
    )
    for one in found:
        assert one.met is one.agrees
        assert one.met is None if one.follows else True
        assert one.met is None or (one.stated.en and one.computed.en)
        assert (one.pl, one.en) == (one.label("pl"), one.label("en"))
        assert bool(one.computed.pl) == bool(one.computed.en)


@every
def test_what_does_not_agree_says_why(case: Case) -> None:
    """In Polish and English."""
    for one in checked(case.key):
        if one.met is False:
            assert one.remark is not None
            assert one.remark.pl != one.remark.en


@every
def test_the_typical_person_could_join(case: Case) -> None:
    """By the law of the day, with every fact that it asks for."""
    verdict = case.verdict()

    assert (True, ()) == (verdict.met, verdict.missing)


@every
def test_the_participants_are_marked_as_made_up(case: Case) -> None:
    """In both languages, with the seed where anything was drawn."""
    told = case.synthetic.pl, case.synthetic.en

    assert all("fikcyjn" in text or "made" in text for text in told)
    assert case.seed is None or all(str(case.seed) in text for text in told)
    assert all(re.fullmatch(r"[A-Z]-\d\d", member.id) for member in case.cohort)


@pytest.mark.parametrize("key", ["wysokie_mazowieckie_2019", "lubin_2020"])
def test_the_same_participants_are_drawn_each_time(key: str) -> None:
    """Whatever else is drawn in between."""
    random.seed(1)
    module = sys.modules[f"reintegra.casebook.{key}"]

    assert casebook.CASES[key].cohort == module._cohort()


@every
def test_a_comparison_can_be_asked_for(case: Case) -> None:
    """By its key; the case names itself, and its text."""
    first = checked(case.key)[0]

    assert first == case.comparison(first.key)
    assert case.title("pl") != case.title("en")
    assert str(case.source) in repr(case)
    with pytest.raises(UnknownNameError, match="nothing"):
        case.comparison("nothing")


def test_a_figure_that_is_none_is_refused() -> None:
    """What is not known is no number, and no other figure either."""
    case = casebook.CASES["lubin_2020"]

    assert 20 == case.number("recruited")
    with pytest.raises(UnknownNameError, match="start"):
        case.number("start")
    with pytest.raises(UnknownNameError, match="recruted"):
        case.quote("recruted")


def test_a_kind_of_figure_is_one_of_four() -> None:
    """Stated, planned, a goal, or not known."""
    with pytest.raises(UnknownNameError, match="planned"):
        Published("x", "x", "x", Fraction(1), "plan")


@pytest.mark.parametrize("lang", ["pl", "en"])
@every
def test_no_person_and_no_file_is_named(case: Case, lang: Language) -> None:
    """Only institutions are, and only in what they published themselves."""
    texts = [str(case.source), case.title(lang), case.synthetic.text(lang)]
    texts += [one.quote for one in case.published.values()]
    texts += [partner.name for partner in case.project.partners]
    texts += [
        f"{one.label(lang)} {in_language(one.computed, lang)}"
        for one in checked(case.key)
    ]

    assert not any(re.search(r"\.txt|shared|seeds|Ostaszewski", text) for text in texts)


def test_a_comparison_says_that_it_only_follows() -> None:
    """So that what the law adds is not taken for a figure of the text."""
    told = str(casebook.CASES["przasnysz_2010"].comparison("paid.benefit"))

    assert "stated nothing, computed none (follows)" == told[-39:]
