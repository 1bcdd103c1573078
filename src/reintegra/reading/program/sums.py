"""Sums of a program: one that holds an earlier one takes it, as it was computed."""

from __future__ import annotations

from attrs import define, field

Parts = tuple[tuple[str, int], ...]


@define(eq=False)
class Sums:
    """The sums put so far, each as its parts, its constant and its name."""

    known: list[tuple[dict[str, int], int, str]] = field(factory=list)

    def note(self, parts: Parts, const: int, name: str) -> None:
        """Note a sum that was put."""
        if len(parts) > 1 and all(one != name for _, _, one in self.known):
            self.known.append((dict(parts), const, name))

    def reused(self, parts: dict[str, int], const: int) -> tuple[Parts, int]:
        """Write a sum by earlier sums that it holds, the newest first."""
        left, again = dict(parts), True
        while again:
            again = False
            for earlier, base, name in reversed(self.known):
                times = _ratio(left, earlier)
                if times:
                    for one in earlier:
                        del left[one]
                    left[name] = left.get(name, 0) + times
                    const, again = const - times * base, True
                    break
        return tuple(sorted(left.items())), const


def _ratio(left: dict[str, int], earlier: dict[str, int]) -> int:
    """Return how many times *left* holds *earlier*, 0 if it does not."""
    if not left.keys() >= earlier.keys():
        return 0
    found = {
        left[name] // own if own and left[name] % own == 0 else 0
        for name, own in earlier.items()
        if own or left[name]
    }
    return found.pop() if len(found) == 1 else 0
