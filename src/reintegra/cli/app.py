# ruff: noqa: PLC0415
"""The commands. Each imports what it needs when it is run: help needs none of it.

Exit codes: 0 done; 1 done, with rejected rows or breached limits; 2 what came cannot be
used.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from reintegra import __version__
from reintegra.cli.options import AsJson, ClassDays, Lang, Out, Under, Unverified
from reintegra.cli.output import emit

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Rules of Polish social reintegration programmes, for registers of people.",
    epilog="Exit codes: 0 done; 1 done, with rejected rows or breached limits; "
    "2 what came cannot be used.",
)


def _show_version(asked: bool) -> None:  # noqa: FBT001 - typer hands the flag over
    if asked:
        emit(f"reintegra {__version__}\n")
        raise typer.Exit


@app.callback()
def command(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_show_version,
            is_eager=True,
            help="Print the version, and nothing else.",
        ),
    ] = False,
) -> None:
    """Rules of Polish social reintegration programmes, for registers of people."""


@app.command()
def demo(
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder to write to.")] = (
        Path("reintegra-demo")
    ),
    lang: Lang = "pl",
) -> None:
    """Show five published programmes, and a made-up centre at work."""
    from reintegra.cli.delivery import refusals
    from reintegra.cli.demonstration import demonstrate

    with refusals():
        demonstrate(out, lang)


@app.command()
def decide(  # noqa: PLR0913 - the command has as many options
    rule: Annotated[str, typer.Argument(help="A rule, such as cis.ELIGIBLE.")],
    file: Annotated[Path, typer.Argument(help="A register of persons, CSV.")],
    on: Annotated[str, typer.Option(help="A day, or the column that holds it.")],
    *,
    lang: Lang = "pl",
    as_json: AsJson = False,
    out: Out = None,
    under: Under = [],  # noqa: B006 - typer wants the list itself
    unverified: Unverified = False,
) -> None:
    """Decide a rule for every person of a register."""
    from reintegra.cli import option_values
    from reintegra.cli.deciding import NAMES, decided, rule_called
    from reintegra.cli.delivery import deliver, keep_source, refusals

    with refusals():
        read = option_values.interpretations(under, unverified=unverified)
        asked = option_values.day_or_column(on)
        if out is not None:
            keep_source(file, out, NAMES, lang)
        if out is None or as_json:
            result = decided(file, rule_called(rule), asked, read)
            deliver(result, lang, out, as_json=as_json)
        else:
            from reintegra.cli.listing import write_list
            from reintegra.cli.verdict_list import VerdictList

            write_list(VerdictList(file, rule_called(rule), asked, read, lang), out)


@app.command()
def payroll(  # noqa: PLR0913 - the command has as many options
    folder: Annotated[Path, typer.Argument(help="stays.csv, marks.csv, sickness.csv.")],
    month: Annotated[str, typer.Option(help="The month due, such as 2026-07.")],
    *,
    lang: Lang = "pl",
    as_json: AsJson = False,
    out: Out = None,
    under: Under = [],  # noqa: B006 - typer wants the list itself
    unverified: Unverified = False,
    class_days: ClassDays = None,
) -> None:
    """Pay everybody of a centre for a month."""
    from reintegra.cli import option_values
    from reintegra.cli.delivery import deliver, refusals
    from reintegra.cli.paying import paid
    from reintegra.law.periods import Month

    with refusals():
        read = option_values.interpretations(under, unverified=unverified)
        weekdays = option_values.class_days(class_days)
        result = paid(folder, Month.parse(month), read, weekdays)
        deliver(result, lang, out, as_json=as_json)


@app.command(short_help="List the dated numbers of the law.")
def law(
    on: Annotated[str, typer.Option(help="The day whose law counts.")],
    key: Annotated[
        str | None, typer.Argument(help="A number; all of them if none.")
    ] = None,
    *,
    lang: Lang = "pl",
    as_json: AsJson = False,
    unverified: Unverified = False,
) -> None:
    """List the dated numbers of the law on a day, each with its citation."""
    from reintegra.cli import laws, option_values
    from reintegra.cli.delivery import refusals, written

    with refusals():
        day = option_values.day(on)
        if key is None:
            found = laws.every(day, unverified=unverified)
        else:
            found = laws.one(key, day, unverified=unverified)
        if as_json:
            emit(written(found.data(lang)))
        else:
            from reintegra.cli.screen import screen

            found.show(screen(lang))
