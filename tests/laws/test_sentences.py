"""Every sentence of the law, kept as a text: no part of one is lost unnoticed."""

from collections.abc import Callable, Iterator
from importlib import import_module

import attrs
import pytest

from reintegra.grammar.facts import Label, labels
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.windows import possible_windows
from reintegra.reading.text.prose import read_formula, read_rule, read_sorting
from tests.laws.golden_file import check_golden
from tests.timelines import values


def sentences() -> Iterator[str]:
    """Write each rule, limit, formula and sorting, version by version."""
    for _, value in values():
        match value:
            case Rule():
                yield read_rule(value, "pl")
            case Limit():
                windows = ", ".join(one.name for one in possible_windows(value.window))
                yield f"{read_rule(value.rule, 'pl')}\n\n{windows}, {value.kind.name}"
            case Formula():
                yield read_formula(value, "pl")
            case Sorting():
                yield read_sorting(value, "pl")


def facts() -> Iterator[str]:
    """Write what each fact that a sentence asks for is called, and what it can be."""
    asked = (one for _, one in values() if isinstance(one, Rule | Formula | Sorting))
    records = {one.record for one in asked}
    records |= {one.record for _, one in values() if isinstance(one, Limit)}
    for record in records:
        for name, one in labels(record):
            yield f"{record.__name__}.{name}: {written(one)}"


def metrics() -> Iterator[str]:
    """Write each metric as its page does, version by version."""
    page: Callable[[str], Iterator[str]] = import_module("metric_pages").page
    yield from "\n".join(page("pl")).split("\n## ")


def written(label: Label) -> str:
    """Write all that a label holds."""
    kind, *rest = attrs.astuple(label, recurse=False)
    return " | ".join(map(str, (kind.name, *rest)))


@pytest.mark.parametrize(
    "kept", [sentences, facts, metrics], ids=lambda one: one.__name__
)
def test_the_law_is_what_is_kept(kept: Callable[[], Iterator[str]]) -> None:
    """What one version says and the next does not, who is left out, how many may be."""
    text = "\n\n".join(sorted(set(kept()))) + "\n"

    check_golden(f"{kept.__name__}.txt", text)
