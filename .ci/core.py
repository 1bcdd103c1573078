"""Open every public name where no extra is installed, and see what that loads.

Run in an environment that holds the wheel and what it requires, nothing else.
"""

from __future__ import annotations

import sys

CORE = {"attr", "attrs", "dateutil", "reintegra"}
OF_DATEUTIL = {"six", "tzdata"}
OF_EXTRAS = {
    "narwhals",
    "polars",
    "rich",
    "scipy",
    "typer",
}


def main() -> str:
    """Return what was opened; raise where a name wants more than it may."""
    before = set(sys.modules)
    import reintegra  # noqa: PLC0415 - what it loads is the question

    opened, closed = [], []
    for name in reintegra.__all__:
        try:
            getattr(reintegra, name)
        except ImportError as error:
            if error.name not in OF_EXTRAS:
                raise
            closed.append(name)
        else:
            opened.append(name)

    loaded = {name.partition(".")[0] for name in set(sys.modules) - before}
    foreign = loaded - sys.stdlib_module_names - CORE - OF_DATEUTIL
    if foreign:
        msg = f"the core loads {sorted(foreign)}, expected only {sorted(CORE)}"
        raise ImportError(msg)
    without = f"; with an extra only: {', '.join(closed)}" if closed else ""
    return f"{len(opened)} public names open with attrs and dateutil alone{without}"


if __name__ == "__main__":
    sys.stdout.write(main() + "\n")
