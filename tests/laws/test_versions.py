"""Every version of every provision, kept as a text: days and addresses do not drift."""

import os
from collections import Counter
from pathlib import Path

from reintegra import parameters
from reintegra.law.timeline import Version
from tests.timelines import provisions

GOLDEN = Path(__file__).parent / "golden" / "versions.txt"


def line(version: Version[object]) -> str:
    """Write what a version begins on, rests on and is known by."""
    cites = "; ".join(map(str, version.sources))
    published = f", published {version.published}" if version.published else ""
    known = f"{version.evidence.name}, {version.status}{published}"
    return f"{version.since} {cites} [{known}]"


def test_the_versions_are_those_kept() -> None:
    """A day or a unit of law that only stands beside a condition is noticed as well.

    Dated numbers are left out: their table has a double entry of its own. Run with
    UPDATE_GOLDEN=1 to keep what the versions are now; then read the difference.
    """
    numbers = {id(number.history) for number in parameters.every()}
    kept = (law for _, law in provisions() if id(law) not in numbers)
    found = Counter(line(version) for law in kept for version in law.versions)
    text = "".join(f"{count} × {said}\n" for said, count in sorted(found.items()))
    if "UPDATE_GOLDEN" in os.environ:
        GOLDEN.write_text(text, encoding="utf-8")

    assert GOLDEN.read_text(encoding="utf-8").splitlines() == text.splitlines()
