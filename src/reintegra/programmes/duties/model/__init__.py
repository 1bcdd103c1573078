"""What a duty is, who owes it, and how its term moves."""
