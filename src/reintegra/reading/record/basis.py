"""What an amount rests on, as a walk of its tree finds it."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import frozen

from reintegra.grammar.nodes import Parameter
from reintegra.law.evidence import Evidence
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.reading.record import trace
from reintegra.reading.record.notices import Notice, evidence, notices
from reintegra.reading.record.trace import Amount


@frozen(eq=False, slots=False)
class Basis:
    """What follows from a tree of amounts.

    Attributes:
        missing: The facts without which there is no amount.
        choices: The open points that it met.
        parameters: The dated numbers read.
        lines: The keys of the lines that the amount rests on.
        evidence: The weakest evidence.
        notices: The warnings.
    """

    missing: tuple[str, ...]
    choices: tuple[AppliedInterpretation, ...]
    parameters: tuple[tuple[Parameter, Version[Any]], ...]
    lines: frozenset[str]
    evidence: Evidence
    notices: tuple[Notice, ...]

    @classmethod
    def of(cls, day: date, version: Version[Any], total: Amount) -> Basis:
        """Walk a tree.

        Args:
            day: The day whose law counts.
            version: The version of the formula in force.
            total: The tree.
        """
        return cls(
            trace.missing(total),
            trace.choices(total),
            trace.parameters(total),
            frozenset(line.key for line in trace.lines(total)),
            evidence(version, total),
            notices(day, version, total),
        )
