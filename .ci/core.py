"""Open every public name where no extra is installed, and see what that loads.

Run in an environment that holds the wheel and what it requires, nothing else.
"""

from __future__ import annotations

import sys
from importlib import import_module
from inspect import getmembers

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

    starred: dict[str, object] = {}
    exec("from reintegra import *", starred)  # noqa: S102 - as in a notebook
    opened = {name for name, _ in getmembers(reintegra)} & set(dir(reintegra))
    closed = sorted(set(dir(reintegra)) - opened)
    if any(hasattr(reintegra, name) for name in closed):
        msg = f"got {closed} as names that there are, expected none of them"
        raise ImportError(msg)
    named = set(getattr(reintegra, "__all__"))  # noqa: B009 - no name of the stub
    if not named <= opened & set(starred):
        missing = sorted(named - opened & set(starred))
        msg = f"got no {', '.join(missing)}, expected every name of __all__"
        raise ImportError(msg)
    for name in closed:
        try:
            import_module(f"reintegra.{name}")
        except reintegra.ExtraNeededError as error:
            if error.name not in OF_EXTRAS:
                raise

    loaded = {name.partition(".")[0] for name in set(sys.modules) - before}
    foreign = loaded - sys.stdlib_module_names - CORE - OF_DATEUTIL
    if foreign:
        msg = f"the core loads {sorted(foreign)}, expected only {sorted(CORE)}"
        raise ImportError(msg)
    without = f"; with an extra only: {', '.join(closed)}" if closed else ""
    return f"{len(opened)} public names open with attrs and dateutil alone{without}"


if __name__ == "__main__":
    sys.stdout.write(main() + "\n")
