"""Every version of every provision, kept as a text: days and addresses do not drift."""

from collections import Counter

from reintegra import parameters
from reintegra.law.timeline import Version
from tests.laws.golden_file import check_golden
from tests.timelines import provisions


def line(version: Version[object]) -> str:
    """Write what a version begins on, rests on and is known by."""
    cites = "; ".join(map(str, version.sources))
    published = f", published {version.published}" if version.published else ""
    known = f"{version.evidence.name}, {version.status}{published}"
    return f"{version.since} {cites} [{known}]"


def test_the_versions_are_those_kept() -> None:
    """A day or a unit of law that only stands beside a condition is noticed as well.

    Dated numbers are left out: their table has a double entry of its own.
    """
    numbers = {id(number.history) for number in parameters.every()}
    kept = (law for _, law in provisions() if id(law) not in numbers)
    found = Counter(line(version) for law in kept for version in law.versions)
    text = "".join(f"{count} × {said}\n" for said, count in sorted(found.items()))

    check_golden("versions.txt", text)
