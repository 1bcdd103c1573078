"""The checks, each in a fresh environment; the tests run against the built wheel."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import SystemRandom

import nox

nox.needs_version = ">=2026.2"
nox.options.default_venv_backend = "virtualenv"
nox.options.error_on_external_run = True
nox.options.error_on_missing_interpreters = True
nox.options.sessions = [
    "tests",
    "lint",
    "types",
    "docs",
    "core",
    "cover",
    "minimum",
    "random",
]

PYPROJECT = nox.project.load_toml("pyproject.toml")
EXTRAS = sorted(PYPROJECT["project"]["optional-dependencies"])
DIST = Path("dist").absolute()
PYTEST = ("python", "-m", "pytest")
SAME = ("--hypothesis-profile=ci",)  # the same examples each time
SPREAD = ("-n", "auto", "--maxprocesses=8", "--dist=loadfile")  # a page is one story
TWO = "not (test_days.py and (pandas or pyarrow or lazy))"  # who reads as others do
AGAIN = (  # take no branch that others leave, and much time
    "tests/casebook/test_wysokie_mazowieckie.py",
    "tests/cli/test_pages.py",
    "tests/docs/test_law_pages.py",
    "tests/frames/test_every_engine.py",
    "tests/laws/test_examples.py",
    "tests/laws/test_promise.py",
    "tests/laws/test_truth_table.py",
    "tests/parameters/test_round.py",
    "tests/parameters/test_table.py",
    "tests/programmes/cis/test_day_effects.py",
    "tests/programmes/psu/test_statement.py",
    "tests/programmes/reintegration/test_statement.py",
    "tests/programmes/test_truth_tables.py",
    "tests/reading/test_plans.py",
    "tests/test_odd_calls.py",
    "tests/test_years.py",
)
OLDEST = ("tests/frames", "tests/cli", "tests/law", "tests/test_front_door.py")


def group(*names: str) -> tuple[str, ...]:
    """Return the requirements of dependency groups."""
    return nox.project.dependency_groups(PYPROJECT, *names)


def built(*extras: str) -> str:
    """Return the requirement that names the built wheel, with *extras*."""
    (wheel,) = DIST.glob("*.whl")
    return f"reintegra[{','.join(extras)}] @ {wheel.as_uri()}"


def declared() -> list[str]:
    """Return everything that the project says it requires, extras included."""
    project = PYPROJECT["project"]
    extras = project["optional-dependencies"].values()
    return [*project["dependencies"], *(one for extra in extras for one in extra)]


def install(session: nox.Session, *what: str) -> None:
    """Install into the session's environment; what is imported is compiled then."""
    session.install("--no-compile", *what)


def with_tools(session: nox.Session, *package: str) -> None:
    """Install the package, and what its tests need."""
    install(session, *package, *group("tests"))
    install(session, "--no-deps", *group("apart"))


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the source distribution, and the wheel from it."""
    install(session, *group("wheel"))
    shutil.rmtree(DIST, ignore_errors=True)
    session.run("python", "-m", "build", "--outdir", str(DIST))


@nox.session
def lint(session: nox.Session) -> None:
    """Check form, spelling, metadata, dependencies and layers."""
    install(session, *group("lint"))
    session.run("ruff", "format", "--check")
    session.run("ruff", "check")
    session.run("codespell")
    session.run("validate-pyproject", "pyproject.toml")
    session.run("pre-commit", "validate-config")
    session.run("deptry", "src", silent=True)  # talks much; is heard when it fails
    session.run("lint-imports", env={"PYTHONPATH": "src"})


@nox.session(requires=["wheel"])
def types(session: nox.Session) -> None:
    """Check types: mypy is the authority, pyright a second opinion for users."""
    install(session, built(*EXTRAS), *group("docs", "tests", "typing"))
    install(session, "--no-deps", *group("apart"))
    session.run("mypy")
    session.run("pyright")


@nox.session(requires=["wheel"])
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    install(session, built(*EXTRAS), *group("docs"))
    session.run("sphinx-build", "-nW", "--keep-going", "docs", "build/docs")


@nox.session(requires=["wheel"])
def core(session: nox.Session) -> None:
    """Show that without extras attrs and dateutil suffice."""
    install(session, built())
    session.run("python", ".ci/core.py")


@nox.session(requires=["wheel"])
def tests(session: nox.Session) -> None:
    """Run every test and every example against the wheel, on every core."""
    with_tools(session, built(*EXTRAS))
    session.run(*PYTEST, *SAME, *(session.posargs or SPREAD))


@nox.session
def cover(session: nox.Session) -> None:
    """See every branch taken by tests whose examples are written down."""
    with_tools(session, "-e", f".[{','.join(EXTRAS)}]")
    session.run("coverage", "erase")
    written = "-m", "not hypothesis", *(f"--ignore={one}" for one in AGAIN)
    options = *written, "-k", TWO, *(session.posargs or SPREAD)
    session.run("coverage", "run", *PYTEST[1:], *options)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session
def random(session: nox.Session) -> None:
    """Try other examples of every property each time, for half a minute."""
    with_tools(session, "-e", f".[{','.join(EXTRAS)}]")
    seed = session.posargs or [f"--hypothesis-seed={SystemRandom().getrandbits(32)}"]
    others = "--hypothesis-profile=dev", "--seconds=30", *seed
    session.run(*PYTEST, "-m", "hypothesis", *others, *SPREAD)


@nox.session
def minimum(session: nox.Session) -> None:
    """Run what other libraries bear on with the oldest versions that are declared."""
    floors = [one.replace(">=", "==") for one in declared()]
    install(session, "-e", ".", *floors, *group("oldest"))
    install(session, "--no-deps", *group("apart"))
    # Older libraries warn of each other's newer versions.
    old = "-W", "ignore::DeprecationWarning", "-m", "not hypothesis"
    session.run(*PYTEST, *old, *OLDEST, *SPREAD)


@nox.session
def next_year(session: nox.Session) -> None:
    """Run the tests with another year's amounts in memory: none may know the last."""
    with_tools(session, "-e", f".[{','.join(EXTRAS)}]")
    table = "--deselect=tests/parameters/test_table.py"
    few = "--hypothesis-profile=few"
    session.run(*PYTEST, "-p", "tests.next_year", table, few, *SPREAD)


@nox.session
def engines(session: nox.Session) -> None:
    """Hold polars streaming, Ibis on two databases and Spark against polars; slow."""
    with_tools(session, "-e", f".[{','.join(EXTRAS)}]")
    install(session, *group("engines"))
    few, checks = "--hypothesis-profile=few", "python_files=check_*.py"
    session.run(*PYTEST, few, "-o", checks, "tests/slow", *session.posargs)


@nox.session
def odd_calls(session: nox.Session) -> None:
    """Call every public name in some hundred thousand odd ways; none ends raw."""
    with_tools(session, "-e", f".[{','.join(EXTRAS)}]")
    session.run("python", "-m", "tests.odd_calls", *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Break the library in many small ways and see what the tests notice; slow."""
    install(session, "-e", f".[{','.join(EXTRAS)}]", *group("tests"))
    session.run("python", "tests/mutants.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the library against others and by hand; prints ratios as one JSON."""
    install(session, f".[{','.join(EXTRAS)}]", *group("tests"))
    session.run("python", "-m", "benchmarks", *session.posargs)
