"""What came of it: cohorts, and metrics as each authority defines them (*efekty*).

Every figure names its numerator, its denominator, who was left out and why, and what is
not known.

Source: the definitions of each authority, cited by every metric.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
