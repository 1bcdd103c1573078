"""The peers, each installed into an environment of its own.

What each needs is pinned in ``benchmarks/peers/NAME.txt``; two of them cannot live in
one environment.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BUILT = ROOT / "build" / "peers"
COMMON = (
    *("openfisca", "openfisca_template", "ttsim"),
    *("policyengine", "policyengine_template"),
)
"""Those that compute columns; of a template, set up as a country's template is."""
OURS = "reintegra", "by_hand"
"""What runs in this environment: the library, and polars by hand."""
TRACING = ("zen", "openfisca")
"""Those that trace one record."""


def interpreter(peer: str) -> str:
    """Return the interpreter of a peer's environment, which is made if it is not there.

    Args:
        peer: The peer's name, or what runs in this environment.
    """
    if peer in OURS:
        return sys.executable
    peer = peer.partition("_")[0]
    python = BUILT / peer / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parents[1]], check=True)
        install = [str(python), "-m", "pip", "install", "--quiet"]
        subprocess.run([*install, "-r", str(HERE / f"{peer}.txt")], check=True)
    return str(python)


def run_side(peer: str, folder: Path) -> dict[str, Any]:
    """Run the common rules over the rows of a folder, in a process of its own."""
    command = [interpreter(peer), "-m", "benchmarks.peers.worker", peer, str(folder)]
    ended = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT, env=_env()
    )
    said: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return said


def _env(**more: str) -> dict[str, str]:
    """Return the environment, but for what would warn where it is not ours."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONWARNINGS"}
    return kept | more


class Asked:
    """A process that answers once, and says seconds whenever it is asked."""

    def __init__(self, command: list[str], given: str = "", **env: str) -> None:
        """Start it, and read its answers."""
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=_env(**env),
        )
        self.said = json.loads(self._ask(given) if given else self._read())

    def seconds(self) -> float:
        """Let it run once more, and return what it took."""
        return float(self._ask("again"))

    def end(self) -> None:
        """End the process."""
        self._process.communicate()

    def _ask(self, line: str) -> str:
        if self._process.stdin is None:
            raise BrokenPipeError
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self) -> str:
        if self._process.stdout is None:
            raise BrokenPipeError
        return self._process.stdout.readline()


def tracer(peer: str, records: list[dict[str, Any]]) -> Asked:
    """Start a process in which a peer answers single records with its trace."""
    command = [interpreter(peer), "-m", "benchmarks.peers.tracing", peer]
    return Asked(command, json.dumps(records))
