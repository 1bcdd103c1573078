"""Hand over a result: to people on the screen, to programs as JSON, into files."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

import typer

from reintegra.cli import UNUSABLE, tell
from reintegra.cli.output import emit, shown
from reintegra.cli.phrases import phrase
from reintegra.errors import RegisterError, ReintegraError, UnverifiedError
from reintegra.interop.plain import Plain
from reintegra.values.text import Language

if TYPE_CHECKING:  # who reads JSON needs no screen
    from reintegra.cli.screen import Screen

IMPERFECT = 1
"""Exit code of what was done with rejected rows or breached limits."""


class Result(Protocol):
    """A result that can be handed over."""

    @property
    @abstractmethod
    def clean(self) -> bool:
        """Whether no row was rejected and no limit is breached."""

    @abstractmethod
    def data(self, lang: Language) -> Plain:
        """Return everything as plain data."""

    @abstractmethod
    def sheets(self, lang: Language) -> dict[str, str]:
        """Return the files to write, by name."""

    @abstractmethod
    def show(self, screen: Screen) -> None:
        """Print it for people."""


def deliver(result: Result, lang: Language, out: Path | None, *, as_json: bool) -> None:
    """Hand over a result, and exit with 1 where it is not clean."""
    document = written(result.data(lang))
    names = ""
    if out is not None:
        names = write(out, {**result.sheets(lang), "result.json": document})
    if as_json:
        emit(document)
    else:
        from reintegra.cli.screen import screen  # noqa: PLC0415 - as above

        seen = screen(lang)
        result.show(seen)
        if out is not None:
            seen.line(phrase("written", lang, place=out, files=names))
    if not result.clean:
        raise typer.Exit(IMPERFECT)


def written(data: Plain) -> str:
    """Write plain data as JSON."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def write(out: Path, files: Mapping[str, str]) -> str:
    """Write files into a folder, made if need be; return their names.

    Raises:
        RegisterError: As by `aside`.
    """
    with aside(out, tuple(files)) as opened:
        for file, text in zip(opened, files.values(), strict=True):
            file.write(text.encode())
    return ", ".join(files)


def keep_source(
    source: Path, out: Path, names: tuple[str, ...], lang: Language
) -> None:
    """Say that a file that is read would be written over, and exit with 2.

    Args:
        source: The file.
        out: The folder to write to.
        names: The files to write.
        lang: The language to say it in.
    """
    for name in names:
        for place in (out / name, _aside(out, name)):
            with suppress(OSError):  # as where one of the two is not there
                if place.samefile(source):
                    tell(shown(phrase("own source", lang, file=source)))
                    raise typer.Exit(UNUSABLE)


def _aside(out: Path, name: str) -> Path:
    """Return where a file is written to until all of them are."""
    return out / f"{name}.new"


@contextmanager
def aside(out: Path, names: tuple[str, ...]) -> Iterator[tuple[BinaryIO, ...]]:
    """Open files of a folder, made if need be, to be written.

    Each is written aside first, and none takes its name before all are written: files
    of one result never stand beside those of another.

    Raises:
        RegisterError: The folder cannot be written to; what was in it is as it was.
    """
    places = {out / name: _aside(out, name) for name in names}
    made = not out.exists()
    try:
        with ExitStack() as opened:
            out.mkdir(parents=True, exist_ok=True)
            yield tuple(
                opened.enter_context(_opened(place)) for place in places.values()
            )
        for place, written_aside in places.items():
            written_aside.replace(place)
    except OSError as error:
        got = error.strerror or str(error)
        raise RegisterError(str(out), "", got, "a folder to write to") from None
    finally:
        for written_aside in places.values():
            with suppress(OSError):
                written_aside.unlink(missing_ok=True)
        if made:
            with suppress(OSError):  # as it is where something was written
                out.rmdir()


def _opened(place: Path) -> BinaryIO:
    place.parent.mkdir(parents=True, exist_ok=True)
    return place.open("wb")


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what the library refuses into a message and exit code 2."""
    try:
        yield
    except ReintegraError as error:
        told = str(error)
        if isinstance(error, UnverifiedError):  # as the command allows them
            told = f"{error.what} on {error.day} is unverified, expected --unverified"
        tell(shown(told))
        raise typer.Exit(UNUSABLE) from None
