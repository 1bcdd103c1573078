"""Outcomes: cohorts, and metrics as each authority defines them (*efekty*).

Every figure has its numerator, its denominator, the persons left out with the reasons,
and what is not known.

Source: the definitions of each authority, cited by every metric.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
