"""Projects as their texts describe them: plans, budgets, groups, stated results."""
