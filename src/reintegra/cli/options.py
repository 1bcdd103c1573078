"""Options of the command, as its help shows them; `option_values` reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

Lang = Annotated[Literal["pl", "en"], typer.Option(help="Language: pl or en.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, and nothing else.")]
Out = Annotated[
    Path | None,
    typer.Option(file_okay=False, help="Folder to write CSV files and result.json to."),
]
Under = Annotated[
    list[str],
    typer.Option(
        metavar="OP-nn=KEY", help="Interpretation of an open point; may come again."
    ),
]
Unverified = Annotated[
    bool, typer.Option("--unverified", help="Allow values that are not verified.")
]

ClassDays = Annotated[
    str | None,
    typer.Option(
        metavar="1-6", help="Weekdays with classes, 1 for Monday: 1-6, or 1,3,5."
    ),
]
