"""The demonstration: the casebook, a centre, its registers, and rows that cannot be.

The registers come along with the package. Those of the centre are clean, and a test
keeps them so; those of ``impossible`` are there to be rejected, and are shown apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from attrs import evolve, frozen

from reintegra.cli import notes
from reintegra.cli.cases import Page, cases_sheet, pages
from reintegra.cli.deciding import Decided, decided
from reintegra.cli.delivery import write, written
from reintegra.cli.paying import Paid, paid
from reintegra.cli.phrases import phrase
from reintegra.cli.screen import Screen, screen
from reintegra.interop.plain import Plain, rejected_data, tally_data
from reintegra.interop.registers import Rejected, Tally, centre
from reintegra.law.interpretations import RECOMMENDED
from reintegra.law.periods import Month
from reintegra.programmes import cis, kis
from reintegra.values.text import Language

CLEAN, IMPOSSIBLE = "centre", "impossible"
MONTH = Month(2026, 7)
_DAY = "applied_on"


@frozen
class Demonstration:
    """What the demonstration shows.

    Attributes:
        cases: The five published programmes.
        joining: Who may join the centre.
        otherwise: Who would be answered otherwise by a club.
        paid: The centre's month.
        tallies: The count of rows of the files with rows that cannot be.
        rejected: Why those rows cannot be.
    """

    cases: tuple[Page, ...]
    joining: Decided
    otherwise: Decided
    paid: Paid
    tallies: tuple[Tally, ...]
    rejected: tuple[Rejected, ...]

    def data(self, lang: Language) -> Plain:
        """Return everything as plain data."""
        return {
            "casebook": [one.data(lang) for one in self.cases],
            "decide": [self.joining.data(lang), self.otherwise.data(lang)],
            "payroll": self.paid.data(lang),
            "impossible": {
                "files": [tally_data(one) for one in self.tallies],
                "rejected": [rejected_data(one, lang) for one in self.rejected],
            },
        }

    def sheets(self, lang: Language) -> dict[str, str]:
        """Return the files to write, by name."""
        return {
            "casebook.csv": cases_sheet(self.cases, lang),
            **self.joining.sheets(lang),
            **self.paid.sheets(lang),
            "rejected.csv": notes.rejected_sheet(self.rejected, lang),
        }

    def show(self, seen: Screen) -> None:
        """Print it for people."""
        seen.line(phrase("demo cases", seen.lang))
        for one in self.cases:
            one.show(seen)
        seen.heading(phrase("demo", seen.lang))
        self.joining.show(seen)
        seen.heading(phrase("demo club", seen.lang))
        self.otherwise.show_answers(seen)
        self.paid.show(seen)
        seen.heading(phrase("demo impossible", seen.lang))
        notes.show_rows(seen, self.tallies, self.rejected)


def demonstrate(out: Path, lang: Language) -> None:
    """Show the casebook and a centre at work, and write it all into a folder.

    Raises:
        RegisterError: The folder cannot be written to.
    """
    made, seen = demonstration(), screen(lang)
    made.show(seen)
    sheets = made.sheets(lang)
    document = written(made.data(lang))
    names = write(out, {**sheets, "result.json": document, **dict(registers())})
    seen.heading(phrase("demo files", lang))
    seen.line(phrase("written", lang, place=out, files=names))
    seen.line(phrase("demo next", lang, place=out / CLEAN, month=str(MONTH)))


def demonstration() -> Demonstration:
    """Ask the casebook; read the registers that come along, decide and pay."""
    here, under = _shipped().joinpath(CLEAN), RECOMMENDED
    persons = here.joinpath("persons.csv")
    joining = decided(persons, cis.ELIGIBLE, _DAY, under)
    club = decided(persons, kis.ELIGIBLE, _DAY, under)
    answered = dict(joining.answers)
    other = (one for one in club.answers if one[1].met is not answered[one[0]].met)
    wrong = _shipped().joinpath(IMPOSSIBLE)
    people = decided(wrong.joinpath("persons.csv"), joining.rule, _DAY, under).register
    rows = centre(wrong)
    return Demonstration(
        pages(),
        joining,
        evolve(club, answers=tuple(other)),
        paid(here, MONTH, under),
        (people.tally, *rows.tallies),
        (*people.rejected, *rows.rejected),
    )


def registers() -> Iterator[tuple[str, str]]:
    """Go through the registers that come along: place and text of each."""
    for folder in (CLEAN, IMPOSSIBLE):
        for file in sorted(_shipped().joinpath(folder).iterdir(), key=_name):
            yield f"{folder}/{file.name}", file.read_text(encoding="utf-8")


def _name(file: Traversable) -> str:
    return file.name


def _shipped() -> Traversable:
    return files("reintegra.cli").joinpath("demo")
