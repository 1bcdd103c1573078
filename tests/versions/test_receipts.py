"""The corpus replays, and a register is compared between two versions."""

from __future__ import annotations

import gzip
import json
from datetime import date
from functools import cache
from pathlib import Path

from reintegra.exchange import constants
from tests.exchange.test_receipts import hashed
from tests.versions.receipts import (
    CORPUS,
    PROVISIONS,
    SEED,
    answered,
    changed,
    drawn,
    read,
    replayed,
    write,
)


@cache
def corpus() -> list[str]:
    """Return the lines of the corpus."""
    return gzip.decompress(CORPUS.read_bytes()).decode().splitlines()


def test_the_corpus_replays() -> None:
    """A fifth of it; all of it is replayed by ``python -m tests.versions replay``."""
    found = [*replayed(corpus()[::5])]

    assert [] == [one for one in found if one[1] != ("same",)]


def test_the_corpus_is_of_every_rule() -> None:
    """And of every class of answers, on many days."""
    receipts = [*map(json.loads, corpus())]
    every = {constants.name_of(type(one), one) for one in PROVISIONS}
    results = [one["result"] for one in receipts]
    names = ("rule", "formula", "limit", "sorting")

    assert len({one["hash"] for one in receipts}) >= 1_000
    assert every == {one.get(name) for one in results for name in names} - {None}
    assert len({one["type"] for one in results}) == 5
    assert len({one["on"] for one in results}) > 500


def test_the_corpus_is_made_from_its_seed(tmp_path: Path) -> None:
    """The same receipts are the same file, byte by byte."""
    first, again = ([*drawn(12, SEED)] for _ in range(2))
    write(first, tmp_path / "first.gz")
    write(again, tmp_path / "again.gz")

    assert (tmp_path / "first.gz").read_bytes() == (tmp_path / "again.gz").read_bytes()
    assert first == [*read(tmp_path / "again.gz")]


def test_a_register_tells_who_changed_and_by_what(tmp_path: Path) -> None:
    """One answers as before, one by other code, and one was tampered with."""
    register = tmp_path / "people.jsonl"
    people = [{"id": f"P-{n}", "disability_pension": True} for n in (1, 2, 3)]
    register.write_text("\n".join(map(json.dumps, people)), encoding="utf-8")
    same, other, tampered = map(
        json.loads, answered(register, "cis.ELIGIBLE", date(2026, 7, 1))
    )
    for one in (other, tampered):
        one["receipt"]["result"]["answer"]["met"] = True
    other["receipt"] = hashed(other["receipt"])
    found = [*replayed(map(json.dumps, (same, other, tampered)))]
    lines = [*changed(found)]

    assert [causes for _, causes, _ in found] == [("same",), ("code",), ("refused",)]
    assert lines[0].startswith("P-2: the library answers otherwise: result.answer.met")
    assert lines[1].startswith("P-3: refused: Receipt.result.answer.met: got True")
    assert lines[2] == "code 1, refused 1, same 1"
