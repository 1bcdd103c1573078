"""A cohort measured by a metric: rates, breakdowns, thresholds, curves."""
