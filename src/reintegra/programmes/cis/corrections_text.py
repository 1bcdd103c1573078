"""Write corrections of months already paid, in Polish and in English."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.programmes.cis.correction import Correction, correction_head
from reintegra.programmes.cis.corrections import REFUNDED, Corrections
from reintegra.programmes.shared.line_differences import LineDifference
from reintegra.reading.text.days import month_text
from reintegra.reading.text.numbers import money
from reintegra.reading.text.reasons import exactly
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language, with_full_stop

_SAME = Text("bez zmian", "no difference")
_OWED = Text("niedopłata", "to pay on top")
_UNDUE = Text("nadpłata", "paid too much")
_AMOUNT_ONLY = Text(
    "pozycje: nie wiadomo, z czego wynikała wypłacona kwota",
    "lines: not known what the amount paid was made of",
)
_SUMS = Text(
    "Niedopłata {to_pay}, nadpłata {undue}, razem {whole}",
    "To pay on top {to_pay}, paid too much {undue}, together {whole}",
)
_OPEN = Text("Korekta nie jest ostateczna:", "The correction is not final:")
_CLAIM = Text(
    "O {sum} zwiększa się wniosek o refundację z Funduszu Pracy ({cite})",
    "The application for the refund by the Labour Fund rises by {sum} ({cite})",
)
_RETURN = Text(
    "O {sum} zmniejsza się wniosek o refundację z Funduszu Pracy ({cite})",
    "The application for the refund by the Labour Fund falls by {sum} ({cite})",
)
_OVERPAID = Text(
    "Korekta nie rozstrzyga, czy uczestnik zwraca nadpłatę",
    "The correction does not settle whether the participant returns what was overpaid",
)


@explanation.register
def corrections_text(found: Corrections, lang: Language) -> str:
    """Write each month with the lines that differ, then the sums and the refund."""
    return "\n".join(_lines(found, lang))


def _lines(found: Corrections, lang: Language) -> Iterator[str]:
    for one in found.months:
        yield from _month(one, lang)
    pairs = (("to_pay", found.to_pay), ("undue", found.undue))
    sums = {name: money(int(one * 100), lang) for name, one in pairs}
    whole = money(found.grosze, lang)
    yield f"\n{in_language(_SUMS, lang).format(**sums, whole=whole)}."
    if found.grosze:
        text = in_language(_CLAIM if found.grosze > 0 else _RETURN, lang)
        yield f"{text.format(sum=money(abs(found.grosze), lang), cite=REFUNDED.unit)}."
    if found.undue:
        yield f"{in_language(_OVERPAID, lang)}."
    if found.not_final:
        months = ", ".join(month_text(one, lang) for one in found.not_final)
        yield with_full_stop(f"{in_language(_OPEN, lang)} {months}")
    yield from (f"! {in_language(one, lang)}" for one in found.warnings)


def _month(one: Correction, lang: Language) -> Iterator[str]:
    if not one.grosze and not any(line.counts for line in one.lines):
        paid = money(one.paid, lang)
        yield f"{month_text(one.month, lang)}: {paid}, {in_language(_SAME, lang)}"
        return
    yield f"{correction_head(one, lang)}{_what(one.grosze, lang)}"
    if one.before is None:
        yield f"- {in_language(_AMOUNT_ONLY, lang)}"
        return
    yield from (_line(line, lang) for line in one.lines if line.counts)


def _what(grosze: int, lang: Language) -> str:
    """Write whether a difference is owed or was paid too much."""
    if not grosze:
        return ""
    return f", {in_language(_OWED if grosze > 0 else _UNDUE, lang)}"


def _line(line: LineDifference, lang: Language) -> str:
    sides = (line.before, line.after, line.exact)
    before, after, changed = (exactly(side, line.unit, lang) for side in sides)
    cited = f" – {line.cites.unit}" if line.cites else ""
    return f"- {line.label(lang)}: {before} → {after} ({changed}){cited}"
