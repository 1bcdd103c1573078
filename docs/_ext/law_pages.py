"""Write the pages of the law from the law itself, each time the docs are built.

Every programme's rules, formulas and documents, worked persons in eight years, the
metrics of outcomes, the dated numbers, the open points and the glossary are read off
the library, in Polish and in English; none is written by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import metric_pages
import worked_years

from reintegra import parameters
from reintegra.grammar.facts import Kind, Label, labels
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Parameter, Rule
from reintegra.grammar.scope import AnyRule
from reintegra.law.open_points import GAPS, POINTS
from reintegra.law.status import LawStatus
from reintegra.parameters import Entry
from reintegra.programmes import catalogues, formulas, rules, sortings
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.programmes.documents.text import catalogue_lines
from reintegra.programmes.registries import rooms
from reintegra.reading.text.numbers import quantity, unit_name
from reintegra.reading.text.prose import (
    level_name,
    level_text,
    link,
    read_formula,
    read_rule,
    read_sorting,
    silence,
    sources_text,
    span,
)
from reintegra.reading.text.spaces import tied
from reintegra.values.text import ByLanguage, Language, Text, in_language

if TYPE_CHECKING:
    from sphinx.application import Sphinx

LANGUAGES: tuple[Language, ...] = get_args(Language)


def _title(name: Text) -> Text:
    return Text(name.pl[0].upper() + name.pl[1:], name.en[0].upper() + name.en[1:])


TITLES = {name: _title(room.NAME) for name, room in rooms().items()}
"""What the page of each programme is called, in each language."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the pages with Sphinx."""
    app.connect("builder-inited", lambda app: write(Path(app.srcdir) / "law"))
    return {"version": "1", "parallel_read_safe": True}


def write(folder: Path) -> None:
    """Write every page of the law into *folder*."""
    folder.mkdir(exist_ok=True)
    for lang in LANGUAGES:
        for room, titles in TITLES.items():
            page = _programme(room, in_language(titles, lang), lang)
            _put(folder / f"{room}-{lang}.md", page)
        _put(folder / f"numbers-{lang}.md", _numbers(lang))
        _put(folder / f"open-points-{lang}.md", _open_points(lang))
        _put(folder / f"glossary-{lang}.md", _glossary(lang))
        _put(folder / f"metrics-{lang}.md", metric_pages.page(lang))
        _put(folder / f"years-{lang}.md", worked_years.page(lang, TITLES))
    _put(folder / "index.md", _index())


def _put(path: Path, lines: Iterator[str]) -> None:
    text = "\n".join(lines) + "\n"
    if path.stem.endswith("-pl"):
        text = tied(text)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def _said() -> dict[str, AnyRule]:
    return {**rules(), **sortings(), **formulas()}


def _read(said: AnyRule, lang: Language) -> str:
    match said:
        case Rule():
            return read_rule(said, lang)
        case Sorting():
            return read_sorting(said, lang)
        case _:
            return read_formula(said, lang)


def _programme(room: str, title: str, lang: Language) -> Iterator[str]:
    yield f"# {title}\n"
    for key, said in _said().items():
        if key.partition(".")[0] == room:
            yield _read(said, lang)
    for key, listed in catalogues().items():
        if key.partition(".")[0] == room:
            yield from _catalogue(listed, lang)


def _catalogue(one: Catalogue, lang: Language) -> Iterator[str]:
    yield f"## {in_language(one, lang)}\n\n`{one.key}`\n"
    for version in one.law.versions:
        cited = sources_text(version.sources, lang)
        level = level_text(version.evidence, lang)
        yield f"### {span(one.law, version, lang)}\n\n{cited} {level}.\n"
        if version.content is None:
            yield f"{silence(version, lang)}\n"
            continue
        for line in catalogue_lines(one, version.since, lang):
            yield line if line.startswith("- ") else f"\n{line}\n"
        yield ""


# -- the dated numbers


def _numbers(lang: Language) -> Iterator[str]:
    heads = in_language(
        ByLanguage(
            (
                "# Wielkości określone przepisami",
                "| od | do | wartość | jednostka | źródło | pewność |",
            ),
            (
                "# Dated numbers",
                "| since | until | value | unit | source | evidence |",
            ),
        ),
        lang,
    )
    yield f"{heads[0]}\n"
    for one in parameters.every():
        yield f"## {in_language(one, lang)}\n\n`{one.key}`\n\n{heads[1]}"
        yield "| --- | --- | --- | --- | --- | --- |"
        yield from _rows(one, lang)
        yield ""


def _rows(one: Entry, lang: Language) -> Iterator[str]:
    for version in one.history.versions:
        until = one.history.until(version) or "–"
        silent = version.content is None
        shown = (
            in_language(version.status, lang)
            if silent
            else _value(one, version.content, lang)
        )
        if version.condition:
            shown += f" ({version.condition.text(lang)})"
        cites = "; ".join(link(cite, lang) for cite in version.sources)
        level = level_name(version.evidence, lang)
        what = f"{shown} | {unit_name(one.unit, lang)} | {cites} | {level}"
        yield f"| {version.since} | {until} | {what} |"


def _value(one: Entry, value: Any, lang: Language) -> str:
    if isinstance(one, Parameter):
        return quantity(value, one.unit, lang)
    return str(value)


# -- open points and words


def _open_points(lang: Language) -> Iterator[str]:
    yield in_language(Text("# Kwestie otwarte\n", "# Open points\n"), lang)
    default = in_language(Text("domyślnie", "by default"), lang)
    for point in POINTS.values():
        yield f"## {point.id}\n\n{in_language(point, lang)} "
        yield f"({point.cites})\n"
        for reading in point.interpretations:
            standard = not point.ask and reading is point.default
            mark = f" ({default})" if standard else ""
            yield f"- `{reading.key}`{mark}: {in_language(reading, lang)}"
        why = in_language(point.why, lang)
        yield f"\n{why}\n" if why else ""
    for gap in GAPS:
        done = in_language(gap.done, lang)
        yield f"## {gap.id}\n\n{in_language(gap, lang)}\n\n- {done}\n"


def _glossary(lang: Language) -> Iterator[str]:
    yield in_language(Text("# Słownik\n", "# Glossary\n"), lang)
    heads = in_language(
        Text(
            "| nazwa | po polsku | po angielsku | możliwe wartości | źródło |",
            "| name | Polish | English | what it can be | source |",
        ),
        lang,
    )
    yield in_language(Text("## Stan prawny dnia\n", "## The law of a day\n"), lang)
    yield in_language(
        Text(
            "| nazwa | po polsku | po angielsku |\n| --- | --- | --- |",
            "| name | Polish | English |\n| --- | --- | --- |",
        ),
        lang,
    )
    yield from (f"| `{one}` | {one.pl} | {one.en} |" for one in LawStatus)
    yield ""
    for record in dict.fromkeys(said.record for said in _said().values()):
        yield f"## {record.__name__}\n\n{heads}\n| --- | --- | --- | --- | --- |"
        yield from (_word(name, said, lang) for name, said in labels(record))
        yield ""


def _word(name: str, said: Label, lang: Language) -> str:
    expected = in_language(Text(_expected_pl(said), said.expected), lang)
    return f"| `{name}` | {said.pl} | {said.en} | {expected} | {said.source} |"


def _expected_pl(said: Label) -> str:
    """Say what a fact can be, as the glossary in Polish does."""
    match said.kind:
        case Kind.FLAG:
            can = "tak, nie"
        case Kind.COUNT:
            can = f"{said.low}–{said.high} {unit_name(said.unit, 'pl')}".rstrip()
        case Kind.CHOICE:
            can = ", ".join(polish for _, polish in said.names)
        case _:
            can = "dzień"
    return f"{can} albo brak danych"


def _index() -> Iterator[str]:
    yield "# The law, as the library reads it\n"
    yield "Each page is written from the rules themselves when these pages are built.\n"
    pages = (*TITLES, "years", "metrics", "numbers", "open-points", "glossary")
    for lang, head in (("pl", "Po polsku"), ("en", "In English")):
        yield f"```{{toctree}}\n:caption: {head}\n:maxdepth: 1\n"
        yield from (f"{page}-{lang}" for page in pages)
        yield "```\n"
