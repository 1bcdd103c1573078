"""The program that compares the answers of two versions asks, and finds differences."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest

from tests.versions.asking import answered, ask, cases, drawn, line
from tests.versions.comparing import compare, report
from tests.versions.kinds import KINDS


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_is_answered(kind: str) -> None:
    """Some are answered, and no error is of the question, or not the library's."""
    few = 3 if kind == "measured" else 12  # 31 metrics in columns take their time
    found = [answered(kind, drawn(1, kind, number)) for number in range(few)]
    refused = {one.get("refused", "") for one in found}
    assert "" in refused
    assert {name for name in refused if name and not name.endswith("Error")} == set()
    assert refused.isdisjoint({"ArgumentError", "TypeError", "AttributeError"})


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_question_is_the_same_each_time(kind: str) -> None:
    """One seed, one question, one answer."""
    assert line(1, kind, 3) == line(1, kind, 3)
    assert drawn(1, kind, 3) != drawn(2, kind, 3)


def test_parts_are_the_whole() -> None:
    """Every question is in one part."""
    parts = [cases(500, list(KINDS), part, 3) for part in (1, 2, 3)]
    assert sorted(chain(*parts)) == sorted(cases(500, list(KINDS), 1, 1))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ask a few questions."""
    folder = tmp_path_factory.mktemp("answers")
    ask(cases(40, ["verdict", "loss", "club"], 1, 1), 1, folder / "1.gz", 1)
    return folder


def _changed(run: Path, to: Path, change: Callable[[str], str]) -> Path:
    to.mkdir()
    with gzip.open(run / "1.gz", "rt", encoding="utf-8") as old:
        lines = [one if one[0] == "#" else change(one) for one in old]
    with gzip.open(to / "1.gz", "wt", encoding="utf-8") as new:
        new.writelines(lines)
    return to


def test_a_version_answers_as_itself(run: Path) -> None:
    """Nothing differs."""
    found = compare(run, run)
    assert found.same.total() >= 40
    assert not found.failed


def test_a_difference_is_found_with_its_cause(run: Path, tmp_path: Path) -> None:
    """Verdicts that are turned over are told, each with what was asked."""

    def turn(one: str) -> str:
        return one.replace('"met":false', '"met":true')

    found = compare(run, _changed(run, tmp_path / "turned", turn))
    assert found.failed["verdict"] > 0
    written = "\n".join(report(found, 1))
    assert "met: False → True" in written
    assert "given {'rule': " in written


def test_what_the_changelog_names_is_explained(run: Path, tmp_path: Path) -> None:
    """Law that was not read, and was told to be not in force."""

    def turn(one: str) -> str:
        kind, number, asked, answer = one.split("\t")
        if "refused" in json.loads(answer):
            answer = '{"refused":"NotReadError"}\n'
        return f"{kind}\t{number}\t{asked}\t{answer}"

    earlier = _changed(
        run, tmp_path / "earlier", lambda one: one.replace("NotRead", "NotInForce")
    )
    found = compare(earlier, _changed(run, tmp_path / "later", turn))
    assert not found.failed
    assert found.explained.total() > 0


def test_other_questions_are_refused(run: Path, tmp_path: Path) -> None:
    """Runs of other questions are no comparison."""
    other = _changed(run, tmp_path / "other", lambda one: one.replace("club", "pub"))
    with pytest.raises(SystemExit, match="expected one question"):
        compare(run, other)
    with pytest.raises(SystemExit, match="got no answers"):
        compare(run, tmp_path / "nothing")
