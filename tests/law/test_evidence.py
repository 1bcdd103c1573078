"""Evidence: levels in order of strength."""

from __future__ import annotations

from itertools import pairwise

from reintegra.law.evidence import Evidence


def test_levels_stand_strongest_first() -> None:
    """A level is less than every weaker one."""
    assert all(stronger < weaker for stronger, weaker in pairwise(Evidence))
    assert [0, 1, 2, 3, 4] == [level.rank for level in Evidence]


def test_the_weakest_of_several_is_the_greatest() -> None:
    """What a result rests on is as firm as its weakest part."""
    assert Evidence.UNVERIFIED is max(Evidence)
    assert Evidence.DERIVED is max(Evidence.OFFICIAL, Evidence.DERIVED)


def test_only_statutes_and_authorities_are_firm() -> None:
    """Everything below them calls for a warning."""
    assert [Evidence.STATUTE, Evidence.OFFICIAL] == [e for e in Evidence if e.firm]


def test_a_level_says_what_it_means() -> None:
    """In both languages, and briefly in a representation."""
    level = Evidence.STATUTE

    assert ("treść aktu", "wording read") == (level.pl, level.en)
    assert "<Evidence.STATUTE>" == repr(level)


def test_no_level_is_stronger_than_itself() -> None:
    """The order of the levels is strict."""
    levels = list(Evidence)

    assert not any(level < level or level > level for level in levels)  # noqa: PLR0124
    assert all(one < other for one, other in pairwise(levels))
