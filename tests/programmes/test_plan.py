"""The plan of a programme's room holds: a path says what stands there."""

import ast
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from reintegra import programmes
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Formula, Rule
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.programmes.registries import rooms

HOME = Path(programmes.__path__[0])
PLAN = tuple(re.findall(r"^``(\w+)``", str(programmes.__doc__), re.MULTILINE))
"""The files that every room may have, as the programmes say themselves."""

SUBJECTS = {
    "cis": {
        "application_day": "the day whose law decides on an application of 2022",
        "attendance": "marks, certificates and hours of a stay, which clubs have not",
        "attendance_day": "the record of a day of a stay, and conditions on it",
        "attendance_marks": "marks that do not fit the stay",
        "bonus": "the motivational bonus",
        "centre": "the centre itself: status, reports, workers",
        "centre_obligations": "what a centre must provide its participants with",
        "cessation": "when a programme is stopped",
        "class_days": "the days on which a centre holds classes",
        "classified_days": "the days of a stay, each with its effect",
        "classified_stays": "stays classified once for many months",
        "complaint": "the complaint against stopping a programme",
        "correction": "a month paid before, computed anew",
        "corrections": "all months paid before, computed anew",
        "corrections_text": "the same as text",
        "day_effects": "what a day of a stay counts as",
        "effect_reader": "equal days under equal law, read once",
        "deductions": "lines of the amount: what reduces it",
        "end_reason": "why a stay ended",
        "equipment_grant": "the marshal's grant for equipment",
        "insurance": "who insures participants",
        "last_days": "the last days of a stay and of its phases",
        "leave": "free days and days of incapacity",
        "leave_checks": "free days and days of incapacity, checked",
        "municipal_grant": "the gmina's grant",
        "municipal_month": "the record that the gmina's grant is computed from",
        "part_month": "lines of the amount: the days attended",
        "phases": "trial month, main period and extension of a stay",
        "presence": "hours of presence",
        "presence_log": "the hours of a stay as rows",
        "protection": "bailiffs and social assistance",
        "rates": "lines of the amount: the full benefit",
        "start_grant": "the grant for the first months",
        "statement_warnings": "warnings on the days of a statement",
    },
    "kis": {
        "activities": "what a club may organise",
        "conditions": "the conditions of taking part",
    },
    "pai": {
        "afterwards": "what may follow an edition",
        "conditions": "the conditions of running an edition",
        "integration_operator": "who may run the block Integration",
        "limit_records": "the records that the limits count",
        "time_in_programme": "how long somebody took part in all",
        "versions": "the first and the last version of the limits",
    },
    "psu": {
        "amount_lines": "lines of the amount, by either act",
        "city_application": "the application of a city with county rights",
        "host_duties": "what binds the gmina or the host on a day",
        "host_obligations": "what the law asks of the gmina or the host",
        "hosts": "where works may be done",
        "monthly_hours": "the hours of a month that an agreement states",
        "person_works": "hours, terms and referrals of each person of a list",
        "register": "the register of works",
        "settlement_rows": "rows and totals of the monthly list",
        "terms": "the terms that works run by",
        "which_act": "which act and regulation works run by",
        "work_day": "what a day of works must rest on",
    },
    "reintegration": {"contractor": "whom the starosta may contract"},
    "supported_employment": {
        "earliest_day": "when it may begin",
        "founding_cost": "the cost of founding a cooperative",
        "refund": "rows and totals of the statement",
    },
    "unemployed": {
        "assistance": "what a refusal means for social assistance",
        "assistance_measures": "the table of what a refusal can mean",
        "benefit_amounts": "the amounts of the benefit of a day",
        "earlier_losses": "which earlier losses count",
        "form_ban": "the ban on a form of help that was broken off",
        "grounds": "for what the status is lost",
        "long_term": "who is long-term unemployed",
        "loss": "what an event leads to",
        "loss_reasons": "the reasons of a loss",
        "loss_result": "the result of `loss`",
        "register": "time in the register, counted",
        "status_until": "how long the status lasts",
    },
}
"""What one programme alone has, with its subject."""


def files(room: str) -> list[str]:
    """List the modules and packages of a room."""
    found = (one for one in (HOME / room).iterdir() if not one.name.startswith("_"))
    return sorted(one.stem for one in found if one.is_dir() or one.suffix == ".py")


@pytest.mark.parametrize("room", rooms())
def test_a_file_is_of_the_plan_or_has_a_subject(room: str) -> None:
    """No other stands in a room, and no subject is left of one that has gone."""
    own = SUBJECTS[room].keys()

    assert not own & set(PLAN)
    assert [one for one in files(room) if one not in PLAN] == sorted(own)


@pytest.mark.parametrize("room", rooms())
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("eligible", Rule),
        ("limits", Limit),
        ("amount", Formula),
        ("documents", Catalogue),
    ],
)
def test_what_the_plan_names_stands_where_it_says(
    room: str, name: str, kind: type[object]
) -> None:
    """A rule, limits, a formula, contents of papers: each in its file."""
    held = values(room, name) if name in files(room) else [None]

    assert held == [None] or any(isinstance(one, kind) for one in held)


def values(room: str, name: str) -> list[object]:
    """List what a module holds, or the modules of a package."""
    module = import_module(f"reintegra.programmes.{room}.{name}")
    inside = getattr(module, "__path__", ())
    parts = [
        import_module(f"{module.__name__}.{one.name}") for one in iter_modules(inside)
    ]
    return [value for one in (module, *parts) for value in vars(one).values()]


LONGEST = 200
BY_ROOM = {
    "Graduation": "time in classes as it stands on a day",
    "Participation": "a person's stay",
    "Referral": "how a person comes to the programme",
}
"""Classes that every programme may have, each in its own room."""


def classes() -> dict[str, list[str]]:
    """Return the modules of the library by the public classes that they define."""
    found: dict[str, list[str]] = {}
    for file in HOME.parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                path = file.relative_to(HOME.parent).as_posix()
                found.setdefault(node.name, []).append(path)
    return found


def test_a_class_name_of_the_programmes_means_one_thing() -> None:
    """No other class of the library is called so, but for what each room may have."""
    twice = {
        name: places
        for name, places in classes().items()
        if len(places) > 1
        and name not in BY_ROOM
        and any(place.startswith("programmes/") for place in places)
    }

    assert {} == twice


def test_modules_fit_on_two_screens() -> None:
    """Two hundred lines at most, but for the tables of duties."""
    long = {
        file.relative_to(HOME).as_posix(): lines
        for file in HOME.rglob("*.py")
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST
        and file.parent.name != "tables"
    }

    assert {} == long
