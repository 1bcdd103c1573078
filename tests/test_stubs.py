"""Whoever writes a rule for users is told to name it in the stub of its programme."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.programmes.registries import rooms

KINDS = Rule | Limit | Formula | Sorting | Catalogue
CHECKED = "`check` counts it from a stay or an edition; its findings carry it"
INTERNAL = {
    **dict.fromkeys(
        (
            *("cis.AFTER_JOB", "cis.BONUS", "cis.EXTENSION", "cis.FREE_DAYS"),
            *("cis.LENGTH", "cis.MARK", "cis.SICK_DAYS"),
            *("kis.REGISTER", "kis.SOCIAL_CONTRACT"),
            *("pai.ENTRY", "pai.EXCLUSIVE", "pai.INTEGRATION_WEEK", "pai.LENGTH"),
            *("pai.TOTAL", "pai.TRAINER"),
            *("reintegration.ENTRY", "reintegration.LENGTH", "reintegration.TRAINER"),
        ),
        CHECKED,
    ),
    "cis.FREE_DAY_COUNTED": "which days the limit of free days counts: a part of it",
    **dict.fromkeys(
        ("psu.EARLIER_MONTHLY_HOURS", "psu.EARLIER_WORK_DAY"),
        "the same limit by the act of 2004; `check` chooses it by the agreement",
    ),
}
"""What is no public name though it is named like one, each with the reason."""


def written() -> Iterator[tuple[str, str, object]]:
    """Go through what a module of a programme names in capitals, by programme."""
    for room in rooms():
        package = import_module(f"reintegra.programmes.{room}")
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(import_module(found.name)).items():
                if name[0] != "_" and name.isupper() and isinstance(value, KINDS):
                    yield room, name, value


def test_what_is_named_like_a_public_name_is_public() -> None:
    """In the stub of its programme, under that name, or internal with a reason."""
    packages = [import_module(f"reintegra.programmes.{room}") for room in rooms()]
    shown = {id(getattr(one, name)) for one in packages for name in one.__all__}
    found = {
        f"{room}.{name}" for room, name, value in written() if id(value) not in shown
    }
    missing, needless = found - INTERNAL.keys(), INTERNAL.keys() - found

    assert not missing, (
        f"{sorted(missing)}: name it in the stub (__init__.pyi) of its programme, or "
        "in INTERNAL of this test with the reason why it is not for users"
    )
    assert not needless, f"{sorted(needless)}: take it out of INTERNAL of this test"
