"""From a stable key that was kept to its clause, and from there to its words."""

from datetime import date
from itertools import chain

import pytest

from reintegra import (
    NotInForceError,
    PeriodError,
    Person,
    UnknownNameError,
    cis,
    decide,
    explain,
    kis,
    programmes,
)
from reintegra.grammar.keys import keys_of
from reintegra.grammar.nodes import Clause, Discretion, Line
from reintegra.programmes.clauses import provisions
from tests.laws.test_keys import provisions as held

NOW = date(2026, 9, 1)
ELSEWHERE = ("przasnysz_2010.", "esf_plus.")  # of a published text, of an outcome


def test_every_key_of_the_programmes_is_found_again() -> None:
    """Also of limits, and of rules that no room makes public."""
    keys = (key for one in held() for key in keys_of(one))
    asked = [key for key in keys if not key.startswith(ELSEWHERE)]

    assert asked == [programmes.clause(key).key for key in asked]
    assert len(asked) > 250


def test_every_clause_has_its_words_in_both_languages() -> None:
    """The provision, what it says, the source, and since when."""
    for one in chain.from_iterable(provisions().values()):
        for key in keys_of(one):
            found = programmes.clause(key)
            assert found.explain("pl").startswith(f"{one.pl}: ")
            assert explain(found, "en").startswith(f"{one.en}: ")
            assert found.cites.text("pl") in found.explain("pl")


def test_what_a_verdict_rests_on_is_found_again() -> None:
    """The right that bars; and whose decision is left, of a centre and of a club."""
    barred = decide(cis.ELIGIBLE, Person(disability_pension=True), NOW)
    assert ("cis.ELIGIBLE/art1.ust3", "cis.ELIGIBLE/art1.ust3.pkt6") == (
        barred.clause_keys
    )
    found = programmes.clause(barred.clause_keys[-1])
    assert isinstance(found.part, Clause)
    assert "art. 1 ust. 3 pkt 6: right to an incapacity pension" in found.explain("en")

    for rule in (cis.ELIGIBLE, kis.ELIGIBLE):
        verdict = decide(rule, Person(), NOW)
        (key,) = verdict.discretion_keys
        assert f"{rule.key}/art1.ust2:others" == key
        assert verdict.discretion == (programmes.clause(key).part,)
        assert isinstance(programmes.clause(key).part, Discretion)


def test_a_line_is_found_by_its_key_too() -> None:
    """It has the unit of law of its version, where it has none of its own."""
    found = programmes.clause("cis.BENEFIT/base")

    assert isinstance(found.part, Line)
    assert "base (unemployment benefit of the first 90 days) = " in found.explain("en")


def test_a_clause_is_read_by_the_law_of_a_day() -> None:
    """The version of that day; without a day, the newest that has it."""
    key = "cis.ELIGIBLE/art1.ust3.pkt6"

    assert date(2003, 8, 14) == programmes.clause(key, date(2004, 1, 1)).version.since
    assert date(2004, 1, 1) < programmes.clause(key).version.since
    with pytest.raises(NotInForceError, match=r"cis\.ELIGIBLE"):
        programmes.clause(key, date(2003, 8, 13))
    with pytest.raises(PeriodError):
        programmes.clause(key, "2004-01-01")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("key", "nearest"),
    [
        ("cis.ELIGIBL/art1.ust3.pkt6", "cis.ELIGIBLE"),
        ("cis.ELIGIBLE/art1.ust3.pkt66", "cis.ELIGIBLE/art1.ust3.pkt6"),
        ("psu.WEEKLY_LIMIT", "psu.WEEKLY_LIMIT/urp.art142.ust11"),
    ],
)
def test_a_key_that_there_is_not_is_refused_with_the_nearest(
    key: str, nearest: str
) -> None:
    """Of the provisions, or of the clauses of the provision that it names."""
    with pytest.raises(UnknownNameError) as caught:
        programmes.clause(key)

    assert nearest in caught.value.nearest
