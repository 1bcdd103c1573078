"""What came of it: cohorts, and metrics as each authority defines them."""

from __future__ import annotations
