"""What the command says of its own accord, in Polish and in English."""

from __future__ import annotations

from reintegra.reading.text.days import filled
from reintegra.reading.text.numbers import Language

_SAID: dict[str, tuple[str, str]] = {
    # columns
    "asked": ("pytanie", "question"),
    "amount": ("kwota brutto", "gross amount"),
    "answer": ("odpowiedź", "answer"),
    "cites": ("podstawa", "law"),
    "column": ("kolumna", "column"),
    "count": ("liczba × ułamek", "count × fraction"),
    "day": ("dzień", "day"),
    "days": ("dni", "days"),
    "expected": ("powinno być", "what would be right"),
    "file": ("plik", "file"),
    "final": ("ostateczna", "final"),
    "finding": ("limit lub warunek", "finding"),
    "got": ("jest", "what came"),
    "id": ("osoba", "person"),
    "ids": ("osoby", "persons"),
    "key": ("nazwa", "name"),
    "line": ("pozycja", "line"),
    "meaning": ("znaczenie", "meaning"),
    "missing": ("nie podano", "what is missing"),
    "note": ("uwaga", "note"),
    "point": ("kwestia", "point"),
    "reading": ("przyjęto", "reading"),
    "reason": ("główny powód", "main reason"),
    "row": ("wiersz", "row"),
    "since": ("od", "since"),
    "value": ("wartość", "value"),
    # answers
    "True": ("tak", "yes"),
    "False": ("nie", "no"),
    "None": ("nie wiadomo", "not known"),
    "final yes": ("tak", "yes"),
    "final no": ("NIE", "NO"),
    # headings
    "interpretations": ("Przyjęte wykładnie", "Interpretations used"),
    "numbers": ("Wielkości", "Numbers"),
    "unknown": ("Czego nie wiadomo", "What is not known"),
    "warnings": ("Uwagi", "Warnings"),
    "findings": ("Limity i warunki", "Limits"),
    "out": ("Wiersze odrzucone", "Rows rejected"),
    "in": ("Wiersze w plikach", "Rows of the files"),
    "payroll": ("Lista wypłat za {month}", "Payroll, {month}"),
    "law": ("Wielkości na dzień {day}", "Numbers on {day}"),
    # sentences
    "total": (
        "razem brutto {total}, do refundacji {refund}",
        "gross total: {total} (to be refunded: {refund})",
    ),
    "open": (
        "lista nie jest ostateczna: {names}",
        "the list is not final: {names}",
    ),
    "open facts": (
        "lista nie jest ostateczna, nie podano danych: {names}",
        "the list is not final, facts are missing: {names}",
    ),
    "open decision": (
        "lista nie jest ostateczna, pozostaje decyzja (dane podano): {names}",
        "the list is not final, a decision is left (no fact is missing): {names}",
    ),
    "open files": (
        "lista nie jest ostateczna, odrzucono wiersze: {names}",
        "the list is not final, rows were rejected: {names}",
    ),
    "absent": (
        "bez dnia uczestnictwa w tym miesiącu: {names}",
        "no day of participation in this month: {names}",
    ),
    "others": ("(i {n} dalszych)", "(and {n} more)"),
    "none met": (
        "nie spełniono żadnego z wymienionych warunków",
        "none of the conditions listed is met",
    ),
    "counted": (
        "{file}: wierszy {rows}, przyjęto {done}, odrzucono {rejected}",
        "{file}: rows {rows} = done {done} + rejected {rejected}",
    ),
    "written": ("zapisano w {place}: {files}", "written to {place}: {files}"),
    "demo": (
        "Rejestry fikcyjnego centrum; żadna z ujętych w nich osób nie istnieje.",
        "Registers of a made-up centre; nobody in them exists.",
    ),
    "demo cases": (
        (
            "Pokaz: pięć opublikowanych programów. Teksty są prawdziwe, uczestnicy są "
            "fikcyjni; żaden tekst nie podaje frekwencji, powodów przerwania, czasu do "
            "podjęcia pracy ani dalszych losów."
        ),
        (
            "A demonstration: five published programmes. The texts are real, the "
            "participants made up; no text gives attendance, reasons of drop-out, "
            "time to employment or a later follow-up."
        ),
    ),
    "case source": ("źródło: {source}", "source: {source}"),
    "case synthetic": ("dane syntetyczne: {note}", "synthetic data: {note}"),
    "case joins": ("kto może", "who may join"),
    "case hours": ("godziny", "hours"),
    "case paid": ("pieniądze", "paid"),
    "case outcomes": ("efekty", "outcomes"),
    "case check": ("zestawienie", "check"),
    "case tally": (
        (
            "odtworzono {reproduced}, niezgodnych {inconsistent}, nieustalonych "
            "{unknown}, spoza tekstu {follows}"
        ),
        (
            "reproduced {reproduced}, inconsistent {inconsistent}, not known "
            "{unknown}; beside the text {follows}"
        ),
    ),
    "case True": ("zgodne", "agrees"),
    "case False": ("niezgodne", "does not agree"),
    "case None": ("nie wiadomo", "not known"),
    "case undefined": ("0 z 0 nie jest określone", "0 of 0 is not defined"),
    "case bounds": (
        "brak danych o osobach: {n}; wskaźnik od {low} do {high}",
        "not known of {n}: between {low} and {high}",
    ),
    "case interval": (
        "przedział ufności 95% (metoda Wilsona): od {low} do {high}",
        "Wilson 95%: {low} – {high}",
    ),
    "demo club": (
        "Kto z tych osób otrzyma w klubie (KIS) inną odpowiedź",
        "Who of them is answered otherwise at a club (KIS)",
    ),
    "demo impossible": (
        "Wiersze, które nie mogą być prawdziwe (osobne pliki, katalog impossible)",
        "Rows that cannot be (files of their own, folder impossible)",
    ),
    "demo files": ("Pliki", "Files"),
    "demo next": (
        "dalej: reintegra payroll {place} --month {month}",
        "next: reintegra payroll {place} --month {month}",
    ),
    "silent": ("bez wartości w tym dniu: {n}", "without a value on that day: {n}"),
    "not_read": (
        "obowiązują, ale ich brzmienia nie sprawdzono: {n}",
        "in force, but not read: {n}",
    ),
    "unverified": (
        "niepotwierdzone (--unverified): {n}",
        "not verified (--unverified): {n}",
    ),
}


def say(key: str, lang: Language, **parts: object) -> str:
    """Return a word or a sentence of the command in a language."""
    return filled(_SAID[key][lang == "en"], lang, **parts)
