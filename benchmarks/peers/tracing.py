"""A peer that answers single records with its trace, in an environment of its own.

Run ``python -m benchmarks.peers.tracing PEER``: reads the records as one line of JSON
and prints the answers; then prints, for every further line, the seconds a record took.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from time import process_time


def main() -> None:
    """Answer the records once, then as often as asked."""
    trace = import_module(f"benchmarks.peers.{sys.argv[1]}_trace").tracer()
    records = json.loads(sys.stdin.readline())
    print(json.dumps([trace(one) for one in records]), flush=True)
    for _ in sys.stdin:
        start = process_time()
        for one in records:
            trace(one)
        print((process_time() - start) / len(records), flush=True)


if __name__ == "__main__":
    main()
