"""What came of it: outcomes, projects and their budgets (*efekty programów*)."""

from __future__ import annotations
