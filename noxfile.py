"""The checks, each in a fresh environment; the tests run against the built wheel."""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2026.2"
nox.options.default_venv_backend = "virtualenv"
nox.options.error_on_external_run = True
nox.options.error_on_missing_interpreters = True
nox.options.sessions = ["lint", "types", "docs", "core", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
EXTRAS = sorted(PYPROJECT["project"]["optional-dependencies"])
DIST = Path("dist").absolute()
NEWEST = ">=4"  # python-dateutil


def group(*names: str) -> tuple[str, ...]:
    """Return the requirements of dependency groups."""
    return nox.project.dependency_groups(PYPROJECT, *names)


def built(*extras: str) -> str:
    """Return the requirement that names the built wheel, with *extras*."""
    (wheel,) = DIST.glob("*.whl")
    return f"reintegra[{','.join(extras)}] @ {wheel.as_uri()}"


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the source distribution, and the wheel from it."""
    session.install(*group("wheel"))
    shutil.rmtree(DIST, ignore_errors=True)
    session.run("python", "-m", "build", "--outdir", str(DIST))


@nox.session
def lint(session: nox.Session) -> None:
    """Check form, spelling, metadata, dependencies and layers."""
    session.install(*group("lint"))
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
    session.install(built(*EXTRAS), *group("docs", "tests", "typing"))
    session.install("--no-deps", *group("apart"))
    session.run("mypy")
    session.run("pyright")


@nox.session(requires=["wheel"])
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    session.install(built(*EXTRAS), *group("docs"))
    session.run("sphinx-build", "-nW", "--keep-going", "docs", "build/docs")


@nox.session(requires=["wheel"])
def core(session: nox.Session) -> None:
    """Show that without extras attrs and dateutil suffice."""
    session.install(built())
    session.run("python", ".ci/core.py")


@nox.session(requires=["wheel"])
@nox.parametrize(
    "dateutil",
    [nox.param(NEWEST, id="newest"), nox.param("~=2.9.0", id="2.9")],
)
def tests(session: nox.Session, dateutil: str) -> None:
    """Run the tests against the wheel; with the newest, every branch is taken."""
    session.install(built(*EXTRAS), *group("tests"), f"python-dateutil{dateutil}")
    session.install("--no-deps", *group("apart"))
    same = {"CI": "1"}  # the same examples each time: see tests/conftest.py
    if session.posargs or dateutil != NEWEST:  # what is measured once is known
        session.run("python", "-m", "pytest", *session.posargs, env=same)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", env=same)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session
def mutants(session: nox.Session) -> None:
    """Break the readings in many small ways and see the laws catch each; slow."""
    session.install("-e", f".[{','.join(EXTRAS)}]", *group("tests"))
    session.run("python", "tests/mutants.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure imports, a centre's year, a log and a cohort, as ratios."""
    session.install(".[frames]", *group("tests"))
    session.run("python", "benchmarks/imports.py")
    session.run("python", "benchmarks/centre.py")
    session.run("python", "benchmarks/hours.py")
    session.run("python", "benchmarks/cohort.py")
