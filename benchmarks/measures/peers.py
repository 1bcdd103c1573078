"""The common rules against OpenFisca, ttsim, PolicyEngine; one record against traces.

Each run of a peer is a process of its own, which makes everything anew: the clock runs
from arrays, or a frame, in memory to answers in memory, set-up counted. OpenFisca and
PolicyEngine are set up twice: as fast as somebody can who knows them, with one entity
and parameters from memory; and as their country templates are, with a household beside
the person and parameters from files. Formulas and answers are the same. Polars by hand
runs too, with nothing to set up: what is left to gain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from benchmarks import rows
from benchmarks.measures import record
from benchmarks.peers.environments import BUILT, COMMON, TRACING, run_side, tracer
from benchmarks.rounds import ROUNDS, Figure, Took, by_clock, figure, same, timed
from reintegra import Interpretations, Person, cis, compute, decide

FASTER = {"openfisca": 11.0, "ttsim": 9.0, "policyengine": 1.2}
TRACES = {"zen": 5.0, "openfisca": 8.0}
UNDER = Interpretations({"OP-50": "listed_only"})


def folder(count: int) -> Path:
    """Write the rows once, for every side in the form that it takes: in one piece."""
    made = BUILT.parent / "rows" / str(count)
    if not (made / "frame.arrow").exists():
        made.mkdir(parents=True, exist_ok=True)
        frame = rows.people(count, nulls=0).drop(rows.FORMER)
        for name in frame.columns:
            np.save(made / f"{name}.npy", frame[name].to_numpy())
        frame.write_ipc(made / "frame.arrow", record_batch_size=count)
    return made


def common_rules(most: int = 1_000_000) -> Iterator[Figure]:
    """Measure time and memory of the common rules, set-up counted."""
    yield from _common_rules(min(most, 1_000_000), ROUNDS)
    if most >= 5_000_000:
        yield from _common_rules(10_000_000, 3)


def _common_rules(count: int, rounds: int) -> Iterator[Figure]:
    source, sides = folder(count), ("reintegra", "by_hand", *COMMON)
    found: dict[str, list[dict[str, Any]]] = {side: [] for side in sides}
    for turn in range(rounds):
        for side in sides if turn % 2 else reversed(sides):
            found[side].append(run_side(side, source))
    for mine, other in pairwise(one["same"] for of in found.values() for one in of):
        same("common rules", mine, other)
    large = count >= 10_000_000
    by_hand = _times("by_hand", found)
    yield by_clock("common rules: first plan against by hand", by_hand, rows=count)
    for peer in COMMON:
        bar = None if large else FASTER[peer.partition("_")[0]]
        name, times = f"common rules: times faster than {peer}", _times(peer, found)
        yield by_clock(name, times, bar=bar, faster=True, rows=count)
        peaks = {s: median(one["mib"] for one in found[s]) for s in ("reintegra", peer)}
        yield Figure(
            f"memory above the input against {peer}",
            peaks["reintegra"] / peaks[peer],
            0.4 if large else 0.6,
            sides=peaks,
            rounds=rounds,
            of={"rows": count, "sides in": "MiB"},
        )


def _times(peer: str, found: dict[str, list[dict[str, Any]]]) -> dict[str, list[Took]]:
    """Return what each run of ours, and of a peer, took."""
    return {
        side: [Took(one["seconds"], one["processor"]) for one in found[side]]
        for side in ("reintegra", peer)
    }


def traces(_: int = 0, count: int = 200) -> Iterator[Figure]:
    """Measure one record with the whole tree of reasons and all lines."""
    given = list(rows.people(count, nulls=0).iter_rows(named=True))
    persons = [record.of(Person, one) for one in given]
    months = [record.of(cis.BenefitMonth, one) for one in given]

    def explained(*, text: bool = False) -> list[tuple[bool | None, int | None]]:
        found = []
        for person, month in zip(persons, months, strict=True):
            verdict = decide(cis.ELIGIBLE, person, rows.FIXED, under=UNDER)
            statement = compute(cis.BENEFIT, month, rows.FIXED, under=UNDER)
            if text:
                verdict.explain("pl")
                statement.explain("pl")
            else:
                walk(verdict.reason)
                statement.lines  # noqa: B018 - made when asked for
            found.append((verdict.met, statement.grosze))
        return found

    for peer in TRACING:
        trace = tracer(peer, given)
        same(f"trace of {peer}", explained(), [tuple(one) for one in trace.said])
        for text in (False, True):
            bar = TRACES[peer] if not text else 1.0 if peer == "zen" else None
            what = "full Polish text" if text else "whole tree and lines"
            explained(text=text)
            mine: list[float] = []
            other: list[float] = []
            for _ in range(ROUNDS):
                mine.append(_spent(explained, text) / count)
                other.append(trace.seconds())
            yield figure(
                f"one record, {what}: times faster than the trace of {peer}",
                {"reintegra": mine, peer: other},
                bar=bar,
                faster=True,
            )
        trace.end()


def _spent(explained: Callable[..., object], text: bool) -> float:
    return timed(lambda: explained(text=text)).processor


def walk(reason: Any) -> int:
    """Count the nodes of a tree of reasons, so that all of them are there."""
    return 1 + sum(walk(part) for part in reason.parts)


MEASURES = traces, common_rules
