"""The phrases that conditions, numbers and days are written with."""

from __future__ import annotations

from reintegra.values.text import Text

PHRASES: dict[str, Text] = {
    "all of": Text("spełnione wszystkie warunki", "all of"),
    "any of": Text("spełniony co najmniej jeden z warunków", "at least one of"),
    "none of": Text("nie zachodzi żadna z okoliczności", "none of"),
    "none met": Text(
        "nie spełniono żadnego z wymienionych warunków",
        "none of the conditions listed is met",
    ),
    "others": Text("(i {n} dalszych)", "(and {n} more)"),
    "up": Text("zaokrąglone w górę do {step}: {of}", "{of} rounded up to {step}"),
    "down": Text("zaokrąglone w dół do {step}: {of}", "{of} rounded down to {step}"),
    "half up": Text(
        "zaokrąglone do {step} (pół i więcej w górę): {of}",
        "{of} rounded half up to {step}",
    ),
    "Smaller": Text("mniejsza z liczb: {a}; {b}", "the smaller of {a} and {b}"),
    "Greater": Text("większa z liczb: {a}; {b}", "the greater of {a} and {b}"),
    "choose": Text(
        "{then}, jeżeli {when}; w przeciwnym razie {otherwise}",
        "{then} if {when}; otherwise {otherwise}",
    ),
    "not known": Text("nie można ustalić", "not known"),
    "if": Text("jeżeli {when}:", "if {when}:"),
    "if these": Text("jeżeli:", "if:"),
    "then": Text("wówczas:", "then:"),
    "else": Text("w pozostałych przypadkach:", "otherwise:"),
    "reading": Text(
        "zależnie od wykładni {id}: {what}", "by interpretation of {id}: {what}"
    ),
    "open": Text(
        "zależnie od wykładni {id} ({question})",
        "by interpretation of {id} ({question})",
    ),
    "default": Text("domyślnie", "by default"),
    "may": Text("{who} {verb} (uznanie organu)", "{who} {verb} (at discretion)"),
    "may verb": Text("może", "may"),
    "decides": Text("{verb} {who}", "{who} {verb}"),
    "decides verb": Text("decyduje", "decides"),
    "refer": Text("spełnia: {what}", "meets: {what}"),
    "since": Text("od {since}", "from {since}"),
    "until": Text("od {since} do {until}", "from {since} to {until}"),
    "evidence": Text("Poziom pewności", "Evidence"),
    "published": Text("ogłoszono {day}", "published {day}"),
    "sum": Text("{label} = {says}", "{label} = {says}"),
    "informs": Text("(informacyjnie)", "(for information)"),
    "amount": Text("kwota", "amount"),
    "Always": Text("zawsze", "always"),
    "Never": Text("nigdy", "never"),
    "known": Text("podano ({what})", "{what} is known"),
    "no later": Text("{a} nie później niż {b}", "{a} no later than {b}"),
    "before": Text("{a} wcześniej niż {b}", "{a} before {b}"),
    "as of": Text(
        "{of} według stanu prawnego na dzień ({day})",
        "{of} by the law of the day ({day})",
    ),
    "DaysBetween": Text(
        "liczba dni między dniami ({days})",
        "number of days between ({days})",
    ),
    "WholeMonthsBetween": Text(
        "liczba pełnych miesięcy między dniami ({days})",
        "whole months between ({days})",
    ),
    "MonthsBegun": Text(
        "liczba rozpoczętych miesięcy między dniami ({days})",
        "months begun between ({days})",
    ),
    "DaysOfMonth": Text(
        "liczba dni miesiąca, w którym przypada dzień ({days})",
        "days of the month of ({days})",
    ),
    "DateOf": Text("numer dnia w miesiącu ({days})", "day of the month of ({days})"),
    "Weekday": Text(
        "dzień tygodnia, od 0 w poniedziałek ({days})",
        "weekday, 0 for Monday, of ({days})",
    ),
    "later": Text("dzień późniejszy o {by} niż {day}", "{by} after {day}"),
    "earlier": Text("dzień wcześniejszy o {by} niż {day}", "{by} before {day}"),
    "shifted": Text(
        "dzień późniejszy niż {day} o liczbę dni ({by})",
        "the day so many days after {day} ({by})",
    ),
    "months after": Text(
        "ostatni dzień terminu liczonego od dnia ({day}) o długości {by}",
        "last day of a term of {by} from ({day})",
    ),
    "EarlierOf": Text("wcześniejszy z dni ({a}; {b})", "the earlier of ({a}; {b})"),
    "LaterOf": Text("późniejszy z dni ({a}; {b})", "the later of ({a}; {b})"),
}
"""Each with the places that are filled in, by its name."""
