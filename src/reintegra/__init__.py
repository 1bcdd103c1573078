"""The rules core for Polish social reintegration programmes.

Who may join a centre or a club, which hours are owed, what is paid to the grosz, when
things end: each with its legal address and for the law of a given day. Names load on
first use.
"""

from __future__ import annotations

from importlib.machinery import PathFinder
from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra import casebook, frames, outcomes, parameters, programmes
    from reintegra.errors import (
        AmountError,
        ArgumentError,
        ChoiceNeededError,
        CitationError,
        ColumnError,
        ExtraNeededError,
        FactError,
        FactTypeError,
        GrammarError,
        NotDefinedError,
        NotInForceError,
        NotReadError,
        PeriodError,
        RegisterError,
        ReintegraError,
        TimelineError,
        UnknownFactError,
        UnknownNameError,
        UnverifiedError,
    )
    from reintegra.law.interpretations import Interpretations
    from reintegra.law.periods import Month, Period
    from reintegra.people.person import Person
    from reintegra.programmes import (
        cis,
        kis,
        pai,
        psu,
        reintegration,
        supported_employment,
        unemployed,
    )
    from reintegra.programmes.duties import duties
    from reintegra.reading.findings import Finding
    from reintegra.reading.record import compute, decide
    from reintegra.reading.results import Statement, Verdict

__version__ = "0.1.0"

__all__ = [
    "AmountError",
    "ArgumentError",
    "ChoiceNeededError",
    "CitationError",
    "ColumnError",
    "ExtraNeededError",
    "FactError",
    "FactTypeError",
    "Finding",
    "GrammarError",
    "Interpretations",
    "Month",
    "NotDefinedError",
    "NotInForceError",
    "NotReadError",
    "Period",
    "PeriodError",
    "Person",
    "RegisterError",
    "ReintegraError",
    "Statement",
    "TimelineError",
    "UnknownFactError",
    "UnknownNameError",
    "UnverifiedError",
    "Verdict",
    "casebook",
    "cis",
    "compute",
    "decide",
    "duties",
    "frames",
    "kis",
    "outcomes",
    "pai",
    "parameters",
    "programmes",
    "psu",
    "reintegration",
    "supported_employment",
    "unemployed",
]

if PathFinder.find_spec("narwhals") is None:  # `import *` takes what is installed
    __all__.remove("frames")  # noqa: PYI056 - mypy and pyright know it

_LAW = "reintegra.law"
_PROGRAMMES = "reintegra.programmes"
_READING = "reintegra.reading"
__getattr__, __dir__ = door(
    __name__,
    {
        **{name: "reintegra.errors" for name in __all__ if name.endswith("Error")},
        "Finding": f"{_READING}.findings",
        "Interpretations": f"{_LAW}.interpretations",
        "Month": f"{_LAW}.periods",
        "Period": f"{_LAW}.periods",
        "Person": "reintegra.people.person",
        "Statement": f"{_READING}.results",
        "Verdict": f"{_READING}.results",
        "casebook": "reintegra.casebook",
        "cis": f"{_PROGRAMMES}.cis",
        "compute": f"{_READING}.record",
        "decide": f"{_READING}.record",
        "duties": f"{_PROGRAMMES}.duties.year",
        "frames": "reintegra.frames",
        "kis": f"{_PROGRAMMES}.kis",
        "outcomes": "reintegra.outcomes",
        "pai": f"{_PROGRAMMES}.pai",
        "parameters": "reintegra.parameters",
        "programmes": "reintegra.programmes",
        "psu": f"{_PROGRAMMES}.psu",
        "reintegration": f"{_PROGRAMMES}.reintegration",
        "supported_employment": f"{_PROGRAMMES}.supported_employment",
        "unemployed": f"{_PROGRAMMES}.unemployed",
    },
)
