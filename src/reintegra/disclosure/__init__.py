"""Counts too small to publish, and those that would give them away."""
