"""What every value of the library has in common: it is frozen, and it travels.

`frozen` makes a class whose values copy, pickle and show themselves in one line;
`shared` compares and pickles those that refer to one part many times, and `node` makes
such classes of the grammar; a `FrozenMapping` is a dict that cannot change.
"""

from reintegra.values.answers import Answer
from reintegra.values.graphs import node, shared
from reintegra.values.mappings import FrozenMapping, frozen_mapping
from reintegra.values.records import frozen

__all__ = ["Answer", "FrozenMapping", "frozen", "frozen_mapping", "node", "shared"]
