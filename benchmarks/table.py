"""The table of the docs: ``python -m benchmarks.table RESULT.json``, as Markdown."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def row(figure: dict[str, Any]) -> str:
    """Write one figure as a row of the table."""
    of = ", ".join(f"{name} {_plain(value)}" for name, value in figure["of"].items())
    sign = "≥" if figure["more"] else "≤"
    bar = "–" if figure["bar"] is None else f"{sign} {figure['bar']:g}"
    short = " **short**" if figure["reached"] is False else ""
    return f"| {figure['name']} | {of or '–'} | {figure['ratio']:g}{short} | {bar} |"


def _plain(value: Any) -> str:
    """Write what a figure is of: a text, a number, or several of the two sides."""
    several = value if isinstance(value, list) else [value]
    return "/".join(f"{one:,}" if isinstance(one, int) else str(one) for one in several)


def main() -> None:
    """Print the table of a result."""
    result = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    print("| measure | of | ratio | bar |\n| --- | --- | ---: | ---: |")
    for figure in result["figures"]:
        print(row(figure))


if __name__ == "__main__":
    main()
