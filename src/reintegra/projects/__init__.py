"""Projects as their texts describe them: plans, budgets, groups, stated results."""

from reintegra.lazy_exports import lazy

lazy(__name__)
