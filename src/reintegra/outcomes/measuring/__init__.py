"""Cohorts measured by metrics: rates, breakdowns, thresholds, curves."""
