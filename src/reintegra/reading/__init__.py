"""Readings of rules and formulas: one interpreter of the grammar each."""
