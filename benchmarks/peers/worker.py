"""One side of a comparison with a peer, in a process and an environment of its own.

Run ``python -m benchmarks.peers.worker SIDE FOLDER``: reads the rows, decides and
computes the common rules with everything that has to be set up for it, and prints one
line of JSON: seconds of the clock and of the processor, MiB at the peak above what the
process held with the rows read, and a digest of the answers. Libraries are loaded
before the clock starts.

The common rules are joining a centre, all facts known and the list of persons closed,
and the benefit of November 2026 in grosze: what the peers can say as well.
"""

from __future__ import annotations

import hashlib
import json
import sys
from importlib import import_module
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

STATUS, FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def digest(*answers: np.ndarray) -> str:
    """Return what two sides agree on if, and only if, every answer is the same."""
    whole = hashlib.blake2b(digest_size=16)
    for answer in answers:
        whole.update(np.ascontiguousarray(answer, dtype=np.int64).tobytes())
    return whole.hexdigest()


def memory(which: str) -> float:
    """Return MiB that the process holds now (``VmRSS``), or has held (``VmHWM``)."""
    for line in STATUS.read_text(encoding="utf-8").splitlines():
        if line.startswith(which):
            return int(line.split()[1]) / 1024
    raise KeyError(which)


def main() -> None:
    """Read the rows, run the side, print what it took."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    side = import_module(f"benchmarks.peers.{name}_side")
    given = side.read(folder)
    FORGET.write_text("5", encoding="ascii")  # the peak from here on
    before, start, spent = memory("VmRSS"), perf_counter(), process_time()
    answers = side.run(given)
    took = {"seconds": perf_counter() - start, "processor": process_time() - spent}
    took["mib"] = memory("VmHWM") - before
    print(json.dumps(took | {"same": digest(*answers)}))


if __name__ == "__main__":
    main()
