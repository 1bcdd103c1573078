"""What the command says of its own accord, in Polish and in English."""

from __future__ import annotations

from reintegra.reading.text.days import filled
from reintegra.reading.text.phrase_table import PHRASES
from reintegra.values.text import Language, Text, in_language

_PHRASES: dict[str, Text] = {
    # columns
    "asked": Text("pytanie", "question"),
    "amount": Text("kwota brutto", "gross amount"),
    "answer": Text("odpowiedź", "answer"),
    "cites": Text("podstawa", "law"),
    "column": Text("kolumna", "column"),
    "count": Text("liczba × ułamek", "count × fraction"),
    "day": Text("dzień", "day"),
    "days": Text("dni", "days"),
    "expected": Text("powinno być", "what would be right"),
    "file": Text("plik", "file"),
    "final": Text("ostateczna", "final"),
    "finding": Text("limit lub warunek", "finding"),
    "got": Text("jest", "what came"),
    "id": Text("osoba", "person"),
    "ids": Text("osoby", "persons"),
    "key": Text("nazwa", "name"),
    "line": Text("pozycja", "line"),
    "meaning": Text("znaczenie", "meaning"),
    "missing": Text("nie podano", "what is missing"),
    "note": Text("uwaga", "note"),
    "persons": Text("osób", "persons"),
    "point": Text("kwestia", "point"),
    "interpretation": Text("przyjęto", "interpretation"),
    "reason": Text("główny powód", "main reason"),
    "row": Text("wiersz", "row"),
    "since": Text("od", "since"),
    "value": Text("wartość", "value"),
    # answers
    "True": Text("tak", "yes"),
    "False": Text("nie", "no"),
    "None": Text("nie wiadomo", "not known"),
    "answer True": Text("tak", "yes"),
    "answer False": Text("nie", "no"),
    "answer facts": Text(
        "nie wiadomo, nie podano danych", "not known, facts are missing"
    ),
    "answer decision": Text(
        "nie wiadomo, pozostaje decyzja", "not known, a decision is left"
    ),
    "final yes": Text("tak", "yes"),
    "final no": Text("NIE", "NO"),
    # headings
    "interpretations": Text("Przyjęte wykładnie", "Interpretations used"),
    "numbers": Text("Wielkości", "Numbers"),
    "unknown": Text("Czego nie wiadomo", "What is not known"),
    "warnings": Text("Uwagi", "Warnings"),
    "findings": Text("Limity i warunki", "Limits"),
    "out": Text("Wiersze odrzucone", "Rows rejected"),
    "in": Text("Wiersze w plikach", "Rows of the files"),
    "payroll": Text("Lista wypłat za {month}", "Payroll, {month}"),
    "law": Text("Wielkości na dzień {day}", "Numbers on {day}"),
    # sentences
    "total": Text(
        "razem brutto {total}, do refundacji {refund}",
        "gross total: {total} (to be refunded: {refund})",
    ),
    "open": Text(
        "lista nie jest ostateczna: {names}",
        "the list is not final: {names}",
    ),
    "open facts": Text(
        "lista nie jest ostateczna, nie podano danych: {names}",
        "the list is not final, facts are missing: {names}",
    ),
    "open decision": Text(
        "lista nie jest ostateczna, pozostaje decyzja (dane podano): {names}",
        "the list is not final, a decision is left (no fact is missing): {names}",
    ),
    "open files": Text(
        "lista nie jest ostateczna, odrzucono wiersze: {names}",
        "the list is not final, rows were rejected: {names}",
    ),
    "absent": Text(
        "bez dnia uczestnictwa w tym miesiącu: {names}",
        "no day of participation in this month: {names}",
    ),
    "others": PHRASES["others"],
    "counted": Text(
        "{file}: wierszy {rows}, przyjęto {done}, odrzucono {rejected}",
        "{file}: rows {rows} = done {done} + rejected {rejected}",
    ),
    "written": Text("zapisano w {place}: {files}", "written to {place}: {files}"),
    "demo": Text(
        "Rejestry fikcyjnego centrum; żadna z ujętych w nich osób nie istnieje.",
        "Registers of a made-up centre; nobody in them exists.",
    ),
    "demo cases": Text(
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
    "case source": Text("źródło: {source}", "source: {source}"),
    "case synthetic": Text("dane syntetyczne: {note}", "synthetic data: {note}"),
    "case joins": Text("kto może", "who may join"),
    "case hours": Text("godziny", "hours"),
    "case paid": Text("pieniądze", "paid"),
    "case outcomes": Text("efekty", "outcomes"),
    "case check": Text("zestawienie", "check"),
    "case tally": Text(
        (
            "odtworzono {reproduced}, niezgodnych {inconsistent}, nieustalonych "
            "{unknown}, spoza tekstu {follows}"
        ),
        (
            "reproduced {reproduced}, inconsistent {inconsistent}, not known "
            "{unknown}; beside the text {follows}"
        ),
    ),
    "case True": Text("zgodne", "agrees"),
    "case False": Text("niezgodne", "does not agree"),
    "case None": Text("nie wiadomo", "not known"),
    "case undefined": Text("0 z 0 nie jest określone", "0 of 0 is not defined"),
    "case bounds": Text(
        "brak danych o osobach: {n}; wskaźnik od {low} do {high}",
        "not known of {n}: between {low} and {high}",
    ),
    "case interval": Text(
        "przedział ufności 95% (metoda Wilsona): od {low} do {high}",
        "Wilson 95%: {low} – {high}",
    ),
    "demo club": Text(
        "Kto z tych osób otrzyma w klubie (KIS) inną odpowiedź",
        "Who of them is answered otherwise at a club (KIS)",
    ),
    "demo impossible": Text(
        "Wiersze, które nie mogą być prawdziwe (osobne pliki, katalog impossible)",
        "Rows that cannot be (files of their own, folder impossible)",
    ),
    "demo files": Text("Pliki", "Files"),
    "demo next": Text(
        "dalej: reintegra payroll {place} --month {month}",
        "next: reintegra payroll {place} --month {month}",
    ),
    "own source": Text(
        "{file}: to plik czytany, a wynik zająłby jego miejsce; podaj inny katalog",
        "{file}: got the file that is read where a result would be written, "
        "expected another folder for --out",
    ),
    "silent": Text("bez wartości w tym dniu: {n}", "without a value on that day: {n}"),
    "not_read": Text(
        "obowiązują, ale ich brzmienia nie sprawdzono: {n}",
        "in force, but not read: {n}",
    ),
    "unverified": Text(
        "niepotwierdzone (--unverified): {n}",
        "not verified (--unverified): {n}",
    ),
}


def phrase(key: str, lang: Language, **parts: object) -> str:
    """Return a word or a sentence of the command in a language."""
    return filled(in_language(_PHRASES[key], lang), lang, **parts)
