"""The clocks of the metrics: how long after leaving each one looks."""

from __future__ import annotations

CLOCKS = {
    "28 days": "28 dni",
    "28 days, the last event": "28 dni, ostatnie zdarzenie",
    "3 months": "3 miesiące",
    "3 months, 90 days": "3 miesiące, 90 dni",
    "6 months": "6 miesięcy",
    "any time after coming": "kiedykolwiek po przystąpieniu",
    "cumulative": "narastająco",
    "day 180": "180. dzień",
    "during or 180 days, 90 days": "w trakcie lub do 180 dni, praca 90 dni",
    "during or 3 months, 30 days": "w trakcie lub do 3 miesięcy, praca 30 dni",
    "not stated": "nie podano",
    "the caller's": "określa obliczający",
    "the year reported": "rok sprawozdawczy",
    "": "–",
}
"""Every clock of a metric, each with its Polish."""
