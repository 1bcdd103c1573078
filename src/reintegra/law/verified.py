"""How far the law was read."""

from __future__ import annotations

from datetime import date

LAW_VERIFIED = date(2026, 10, 8)
"""The last day of the law read (*stan prawny*): *Dziennik Ustaw* to 2026 poz. 1308.

A later day is answered by the law of this one, with a warning that names it.
"""
