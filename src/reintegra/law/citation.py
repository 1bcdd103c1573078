"""Where the law says it: journals, acts, and units of acts."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Literal

from attrs import Factory, evolve, field

from reintegra.arguments import check_arguments
from reintegra.errors import CitationError
from reintegra.values import frozen
from reintegra.values.text import NO_TEXT, Language, Text, in_language

ELI = "https://eli.gov.pl/eli"
_JOURNAL = r"(Dz\.U\.|M\.P\.) (\d{4})(?: nr (\d+))? poz\. (\d+)"


@check_arguments
@frozen(cache_hash=True)
class Journal:
    """A position of an official journal (*pozycja dziennika urzędowego*).

    Attributes:
        series: ``Dz.U.`` (*Dziennik Ustaw*) or ``M.P.`` (*Monitor Polski*).
        year: Year of publication.
        position: Position (*pozycja*) in that year.
        number: Issue number (*numer*), used to 2011; ``None`` afterwards.

    >>> journal = Journal("Dz.U.", 2003, 1143, number=122)
    >>> print(journal, journal.eli)
    Dz.U. 2003 nr 122 poz. 1143 https://eli.gov.pl/eli/DU/2003/1143
    """

    series: Literal["Dz.U.", "M.P."]
    year: int
    position: int
    number: int | None = None

    @classmethod
    def parse(cls, text: str) -> Journal:
        """Read a journal position written in the national form.

        Raises:
            CitationError: *text* is no such position.

        >>> Journal.parse("M.P. 2010 nr 41 poz. 595").number
        41
        """
        found = re.fullmatch(_JOURNAL, text)
        if found is None:
            msg = (
                f"no journal position: got {text!r}, "
                "expected such as 'Dz.U. 2022 poz. 218'"
            )
            raise CitationError(
                where="Journal.parse",
                name="text",
                got=text,
                expected="such as 'Dz.U. 2022 poz. 218'",
                message=msg,
            )
        series, year, number, position = found.groups()
        return cls(
            "Dz.U." if series == "Dz.U." else "M.P.",
            int(year),
            int(position),
            int(number) if number else None,
        )

    @property
    def eli(self) -> str:
        """The address of the position in the European Legislation Identifier."""
        series = "DU" if self.series == "Dz.U." else "MP"
        return f"{ELI}/{series}/{self.year}/{self.position}"

    def __str__(self) -> str:
        number = f" nr {self.number}" if self.number else ""
        return f"{self.series} {self.year}{number} poz. {self.position}"


def _journal(text: str | Journal | None) -> Journal | None:
    return Journal.parse(text) if isinstance(text, str) else text


def _day(text: str | date | None) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else text


def _amended(act: Act) -> bool:
    return act.consolidated is not None


_NOMINATIVES = {
    "ustawy": "ustawa",
    "Kodeksu": "Kodeks",
    "rozporządzenia": "rozporządzenie",
}


@check_arguments
@frozen(cache_hash=True)
class Act:
    """An act of law (*akt prawny*).

    Attributes:
        short: Short name in this library, such as ``UZS``.
        pl: Title in Polish, in the genitive that follows a unit:
            *ustawy o zatrudnieniu socjalnym*.
        en: Title in English.
        journal: Where it was first published; ``None`` where the sources name none.
        consolidated: Newest consolidated text (*tekst jednolity*) read, if any.
        amended: Whether it was changed since (*ze zm.*), as one with a consolidated
            text was.
        first_day: The first day of the act as a whole (*wejście w życie*); ``None``
            where it was not looked up.
    """

    short: str
    pl: str
    en: str
    journal: Journal | None = field(default=None, converter=_journal)
    consolidated: Journal | None = field(default=None, converter=_journal)
    amended: bool = field(default=Factory(_amended, takes_self=True), kw_only=True)
    first_day: date | None = field(
        default=None, converter=_day, kw_only=True, repr=False
    )

    @property
    def in_force(self) -> date:
        """The first day of the act as a whole (*wejście w życie*).

        Raises:
            CitationError: It was not looked up.

        >>> Act("X", "ustawy o X", "act on X", first_day="2003-08-14").in_force
        datetime.date(2003, 8, 14)
        """
        if self.first_day is None:
            msg = f"first day of {self.short}: got none, expected one that was read"
            raise CitationError(
                where="Act",
                name="first_day",
                got=None,
                expected="a day that was read",
                message=msg,
            )
        return self.first_day

    @property
    def title(self) -> str:
        """The title in Polish alone, in the nominative.

        >>> Act("X", "ustawy z 2017 r. zmieniającej ustawę o Y", "act").title
        'ustawa z 2017 r. zmieniająca ustawę o Y'
        """
        first, *rest = self.pl.split(" ")
        named = " ".join([_NOMINATIVES.get(first, first), *rest])
        return named.replace(" zmieniającej ", " zmieniająca ")

    def at(self, unit: str, journal: str | Journal | None = None) -> Citation:
        """Cite a unit of the act, written as the act writes it.

        Args:
            unit: Such as ``art. 1 ust. 2 pkt 5`` or ``§ 2 ust. 1``.
            journal: The journal that gave the unit its words; the act's first
                publication when not said.

        >>> Act("X", "ustawy o X", "act on X").at("art. 1 ust. 2").paragraph
        '2'
        """
        return Citation.parse(self, unit, journal)

    def __str__(self) -> str:
        return self.pl


_ITEM = r"[\w–-]+(?:, [\w–-]+)*"
_UNIT = (
    rf"(?! )(?:(?P<kind>art\.|§) (?P<article>{_ITEM}))?"
    rf"(?: § (?P<section>{_ITEM}))?"
    rf"(?:(?:^| )ust\. (?P<paragraph>{_ITEM}))?"
    rf"(?:(?:^| )pkt (?P<point>{_ITEM}))?"
    rf"(?:(?:^| )lit\. (?P<letter>{_ITEM}))?"
    rf"(?:(?:^| )zd\. (?P<sentence>{_ITEM}))?"
)


@check_arguments
@frozen(cache_hash=True)
class Citation:
    """A unit of an act, and the journal that put its words there.

    A unit may be several at once, as in ``art. 15 ust. 6, 7a`` or ``art. 62a–62c``, or
    a part alone, as in ``pkt 3``; without any it is the act as a whole.

    Attributes:
        act: The act, ``None`` for a source that is no act (then *page* names it).
        article: Article (*artykuł*), or paragraph (§) of a regulation.
        paragraph: *Ustęp*.
        point: *Punkt*.
        letter: *Litera*.
        sentence: *Zdanie*.
        journal: Journal position of the wording; the act's own when not said.
        page: A page, form or letter where no act speaks.
        kind: How the article is counted: ``art.`` or ``§``.
        section: A paragraph (§) within an article, as codes have.

    >>> print(Citation.parse(Act("UZS", "ustawy o X", "act"), "art. 1 ust. 2 pkt 5"))
    art. 1 ust. 2 pkt 5 ustawy o X
    """

    act: Act | None
    article: str = ""
    paragraph: str = ""
    point: str = ""
    letter: str = ""
    sentence: str = ""
    journal: Journal | None = field(default=None, converter=_journal)
    page: Text = NO_TEXT
    kind: Literal["art.", "§"] = "art."
    section: str = ""

    def __attrs_post_init__(self) -> None:
        if self.act is None and self.journal is None and not self.page.en:
            msg = "a citation needs an act, a journal position or a page"
            raise CitationError(
                where="Citation",
                name="act",
                got=None,
                expected="an act, a journal position or a page",
                message=msg,
            )

    @classmethod
    def parse(
        cls, act: Act | None, unit: str, journal: str | Journal | None = None
    ) -> Citation:
        """Read *unit* in the national form, such as ``art. 15 ust. 7a``.

        Raises:
            CitationError: *unit* is not written so.
        """
        found = re.fullmatch(_UNIT, unit)
        if found is None:
            msg = f"no unit of an act: got {unit!r}, expected such as 'art. 1 ust. 2'"
            raise CitationError(
                where="Citation",
                name="unit",
                got=unit,
                expected="such as 'art. 1 ust. 2'",
                message=msg,
            )
        said: dict[str, Any] = {k: v for k, v in found.groupdict().items() if v}
        kind: Literal["art.", "§"] = "§" if said.pop("kind", "") == "§" else "art."
        return cls(act, journal=journal, kind=kind, **said)

    @property
    def unit(self) -> str:
        """The unit alone, in the national form."""
        parts = (
            (self.kind, self.article),
            ("§", self.section),
            ("ust.", self.paragraph),
            ("pkt", self.point),
            ("lit.", self.letter),
            ("zd.", self.sentence),
        )
        return " ".join(f"{name} {number}" for name, number in parts if number)

    @property
    def published(self) -> Journal | None:
        """The journal position cited, the act's first one when none is named."""
        return self.journal or (self.act.journal if self.act else None)

    @property
    def eli(self) -> str | None:
        """ELI address of the journal position, ``None`` for a page.

        Where no first publication is named, that of the consolidated text read.
        """
        found = self.published or (self.act.consolidated if self.act else None)
        return found.eli if found else None

    def within(self, other: Citation) -> Citation:
        """Take the journal of *other*, a version of the same article, if none is named.

        The words of one article say nothing of when another got its words.
        """
        own = self.act == other.act and self.article in {"", other.article}
        if own and self.journal is None:
            return evolve(self, journal=other.journal)
        return self

    def text(self, lang: Language) -> str:
        r"""Write the citation: units and acts in the national form, pages by language.

        An act that was changed since is cited *ze zm.*, unless the journal is named
        that gave the unit its words.

        >>> act = Act("X", "ustawy o X", "act", "Dz.U. 2003 poz. 1", amended=True)
        >>> print(act.at("art. 1"), act.at("art. 1", "Dz.U. 2022 poz. 218"), sep="\n")
        art. 1 ustawy o X (Dz.U. 2003 poz. 1 ze zm.)
        art. 1 ustawy o X (Dz.U. 2022 poz. 218)
        """
        alone = str(self.journal) if self.journal and not self.act else ""
        where = in_language(self.page, lang)
        said = (self.unit, self._title, self._wording, alone, where)
        return " ".join(part for part in said if part)

    def __str__(self) -> str:
        return self.text("en")

    @property
    def _title(self) -> str:
        if self.act is None:
            return ""
        return self.act.pl if self.unit else self.act.title

    @property
    def _wording(self) -> str:
        """The journal in brackets, or the consolidated text where none is named."""
        if self.act is None:
            return ""
        if self.journal is not None:
            return f"({self.journal})"
        if self.act.journal is not None:
            return f"({self.act.journal}{' ze zm.' if self.act.amended else ''})"
        text = self.act.consolidated
        return f"(t.j. {text})" if text else ""


@check_arguments
def page(where: str, pl: str = "") -> Citation:
    """Cite a page, form or letter where no act speaks.

    Args:
        where: The page, by its name or address.
        pl: The same in Polish, where *where* has English words.
    """
    return Citation(None, page=Text(pl or where, where))


@check_arguments
def journal(position: str) -> Citation:
    """Cite a journal position as a whole, such as a yearly announcement."""
    return Citation(None, journal=Journal.parse(position))
