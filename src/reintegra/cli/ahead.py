"""Items made in a thread, each while the one before is used."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")
_END: Any = object()


def ahead(items: Iterator[T]) -> Iterator[T]:
    """Go through items, the next of which is made while one is used.

    What reads, writes or counts outside of Python does so beside it.

    Args:
        items: The items; one more of them than are used may be made.

    Raises:
        Exception: What the items raise, where the one that raised it is asked for.
    """
    with ThreadPoolExecutor(1) as thread:
        coming = thread.submit(next, items, _END)
        while (item := coming.result()) is not _END:
            coming = thread.submit(next, items, _END)
            yield item
