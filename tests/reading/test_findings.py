"""What a limit answers: in words that fit what it asks."""

from datetime import date

import pytest
from attrs import fields

from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause
from reintegra.grammar.windows import Window
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.reading.record.findings import check_limit
from tests.copies import pickled
from tests.things import Thing

DAY = date(2026, 9, 1)
HERE = page("a made-up act")
LAW = over_time(
    Version(DAY, Clause(HERE, fields(Thing).red), HERE, Evidence.STATUTE),
)


@pytest.mark.parametrize(
    ("kind", "met", "pl", "en"),
    [
        (LimitKind.REQUIREMENT, True, "spełniono", "met"),
        (LimitKind.REQUIREMENT, False, "nie spełniono", "not met"),
        (LimitKind.BOUND, True, "zachowano", "kept"),
        (LimitKind.BOUND, False, "przekroczono", "exceeded"),
        (LimitKind.PROHIBITION, True, "zachowano", "kept"),
        (LimitKind.PROHIBITION, False, "naruszono", "breached"),
        *((kind, None, "do sprawdzenia", "to check") for kind in LimitKind),
    ],
)
def test_the_answer_fits_what_a_limit_asks(
    kind: LimitKind,
    met: bool | None,
    pl: str,
    en: str,
) -> None:
    """A requirement is met, a bound kept or exceeded, a prohibition breached."""
    limit = Limit("x.RED", "czerwień", "red", Window.DAY, Thing, LAW, kind=kind)
    found = check_limit(limit, Thing(red=met), (DAY,))

    assert (pl, en) == (found.answer(), found.answer("en"))
    assert found.explain("pl").startswith(f"czerwień: {pl} (")
    assert repr(found) == f"<Finding x.RED 2026-09-01: {en}>"


def test_what_a_document_asks_for_is_a_requirement() -> None:
    """Where the kind is not said; of a log it is a prohibition."""
    kinds = {
        window: Limit("x.RED", "czerwień", "red", window, Thing, LAW).kind
        for window in Window
    }

    assert kinds.pop(Window.DOCUMENT) is LimitKind.REQUIREMENT
    assert set(kinds.values()) == {LimitKind.PROHIBITION}


def test_a_kind_has_a_name_in_both_languages() -> None:
    """The words of the field."""
    assert [(one.pl, one.en) for one in LimitKind] == [
        ("warunek", "requirement"),
        ("limit", "bound"),
        ("zakaz", "prohibition"),
    ]


def test_a_finding_that_was_pickled_says_the_same() -> None:
    """Its version and its reasons are worked out when it is first asked."""
    limit = Limit("x.RED", "czerwień", "red", Window.DAY, Thing, LAW)
    found = check_limit(limit, Thing(red=False), (DAY,))
    read = pickled(found)

    assert (found.reason, found.version) == (read.reason, read.version)
    assert found.explain() == read.explain()
