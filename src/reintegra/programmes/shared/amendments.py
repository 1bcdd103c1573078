"""The first days of the act on social employment and of acts that amended it."""

from __future__ import annotations

from datetime import date

UZS_IN_FORCE = date(2003, 8, 14)
"""The first day of the act itself (*wejście w życie*)."""

A2007_IN_FORCE = date(2007, 7, 14)
"""The first day of the act of 15 June 2007 (Dz.U. 2007 nr 115 poz. 793)."""

A2022_IN_FORCE = date(2022, 2, 15)
"""The first day of the act of 13 January 2022 (Dz.U. 2022 poz. 218), art. 14."""
