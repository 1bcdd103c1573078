"""A rule decided for a register of any size: rows come and go, a summary stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from attrs import define, field, frozen

from reintegra.cli.ahead import ahead
from reintegra.cli.notes import REJECTED, rejected_cells
from reintegra.cli.summary import Summary
from reintegra.cli.verdict_cells import COLUMNS, Answer
from reintegra.cli.verdict_lines import lines
from reintegra.errors import NotInForceError, NotReadError, UnverifiedError
from reintegra.grammar.facts import Kind, labels
from reintegra.grammar.nodes import Rule
from reintegra.interop.people import PersonRow, each_once
from reintegra.interop.person_blocks import PersonBlock, PersonBlocks
from reintegra.interop.rows import Entry, Register, Rejected
from reintegra.interop.table_blocks import Part
from reintegra.law.interpretations import Interpretations
from reintegra.reading.record.answer_keys import AnswerKeys
from reintegra.reading.record.decide import decide
from reintegra.reading.text.csv_text import row_text
from reintegra.values.text import Language

LARGE = 1 << 23
"""From how many bytes on loading polars is worth its time."""
_MOST = 50_000
"""How many answers are kept, each for the rows that share it."""
Progress: TypeAlias = Callable[[int], object]
"""Is told how many bytes of the register were read."""


@frozen(eq=False)
class Files:
    """Where rows are written to: the answers, and why rows were rejected."""

    verdicts: BinaryIO
    rejected: BinaryIO

    def begin(self) -> None:
        """Write the headers, to empty files."""
        for file, head in ((self.verdicts, COLUMNS), (self.rejected, REJECTED)):
            file.seek(0)
            file.truncate()
            file.write(f"{row_text(head)}\r\n".encode())


@define(eq=False)
class VerdictList:
    """Decides a rule for a register.

    Attributes:
        source: The register.
        rule: The rule.
        on: The day whose law counts, or the column that holds it.
        under: Interpretations of open points.
        lang: The language of what is written.
    """

    source: Path
    rule: Rule
    on: date | str
    under: Interpretations
    lang: Language
    _keys: AnswerKeys = field(init=False)
    _answers: dict[bytes | None, Answer] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._keys = AnswerKeys(self.rule, self.under)

    def write(self, files: Files, progress: Progress) -> Summary:
        """Decide every row, and write its answer or why it was rejected.

        Args:
            files: Where to.
            progress: Is told how far the register was read.

        Raises:
            RegisterError: The register cannot be read as a whole.
            NotInForceError: The rule is not in force on the one day that counts.
            NotReadError: Its wording on the one day was not read.
        """
        if isinstance(self.on, date):
            self.rule.law.on(self.on, what=self.rule.key)
        met = _Persons()
        found = self._pass(files, progress, met.note, {})
        if met.twice:  # known at the end alone: again, without those that contradict
            refused = self._contradictions(met.twice)
            found = self._pass(files, progress, lambda _: None, refused)
        return found

    def _pass(
        self,
        files: Files,
        progress: Progress,
        note: Callable[[PersonBlock], None],
        refused: Mapping[int, Rejected],
    ) -> Summary:
        files.begin()
        summary = Summary(self.rule, self.source.name)
        for answers, rejected, read in ahead(self._texts(summary, note, refused)):
            files.verdicts.write(answers)
            files.rejected.write(rejected)
            progress(read)
        return summary

    def _texts(
        self,
        summary: Summary,
        note: Callable[[PersonBlock], None],
        refused: Mapping[int, Rejected],
    ) -> Iterator[tuple[bytes, bytes, int]]:
        """Decide block by block: the lines to write, and how far the file was read."""
        register, on = self._register(), self.on
        for block in ahead(iter(register)):
            note(block)
            rejected, answers = self._decided(register, block, refused)
            column = block.rows.cells.column
            ids, days = column("id"), column(on) if isinstance(on, str) else str(on)
            summary.add(ids, answers)
            summary.refuse(rejected)
            rows = (rejected_cells(one, self.lang) for one in rejected)
            text = "".join(f"{row_text(row)}\r\n" for row in rows)
            yield lines(ids, days, answers), text.encode(), register.blocks.read

    def _register(self) -> PersonBlocks:
        asked = self.source, self.rule.record, self.on
        return PersonBlocks.of(*asked, fastest(self.source, self.rule.record))

    def _decided(
        self,
        register: PersonBlocks,
        block: PersonBlock,
        refused: Mapping[int, Rejected],
    ) -> tuple[list[Rejected], list[Answer | None]]:
        """Decide the rows of a block: those rejected, and an answer for each other."""
        rejected = list(register.rejected(block))
        keys = self._keys.of(block.facts, block.days) if block.rows.numbers else []
        if len(self._answers) > _MOST:
            self._answers.clear()
        found = [*map(self._answers.get, keys)]
        rows, out = block.rows.numbers, set(block.out)
        if refused:
            again = {at: refused[row] for at, row in enumerate(rows) if row in refused}
            rejected += again.values()
            out |= again.keys()
        for at in out:
            found[at] = None
        new = (at for at, one in enumerate(found) if one is None and at not in out)
        for at in new if None in found else ():
            known = self._answers.get(keys[at])
            answer = known or self._answer(register, block, at)
            if isinstance(answer, Rejected):
                rejected.append(answer)
            else:
                found[at] = self._answers[keys[at]] = answer
        return sorted(rejected, key=lambda one: one.row), found

    def _answer(
        self, register: PersonBlocks, block: PersonBlock, at: int
    ) -> Answer | Rejected:
        row = register.row(block, at)
        try:
            verdict = decide(self.rule, row.record, row.day, under=self.under)
        except (NotInForceError, NotReadError, UnverifiedError) as error:
            from reintegra.interop.refusals import refused  # noqa: PLC0415 - seldom

            column = self.on if isinstance(self.on, str) else ""
            place = self.source.name, block.rows.numbers[at], row.id, column
            return Rejected(*place, str(row.day), refused(error))
        return Answer.of(verdict, self.lang)

    def _contradictions(self, twice: set[int]) -> dict[int, Rejected]:
        """Return why rows of persons who come twice are refused, by their places."""
        register, entries = self._register(), list[Entry[PersonRow]]()
        for block in register:
            for at, who in enumerate(block.rows.cells.column("id")):
                if hash(who) in twice and at not in block.out:
                    number = block.rows.numbers[at]
                    entries.append(Entry(number, register.row(block, at)))
        file = self.source.name
        found = each_once(Register(file, len(entries), tuple(entries), ()))
        return {one.row: one for one in found.rejected}


def fastest(source: Path, record: type[Any]) -> Part | None:
    """Return what parts a large file of records fastest, where polars is there."""
    large = source.is_file() and source.stat().st_size >= LARGE
    if not (large and find_spec("polars") and find_spec("narwhals")):
        return None
    from reintegra.frames.text_columns import PolarsPart  # noqa: PLC0415 - as above

    facts = labels(record)
    return PolarsPart({name for name, label in facts if label.kind is Kind.FLAG})


@define(eq=False)
class _Persons:
    """The persons met so far: a number of each is kept, and who may come twice."""

    met: set[int] = field(factory=set)
    twice: set[int] = field(factory=set)

    def note(self, block: PersonBlock) -> None:
        """Note the persons of a block."""
        ids = block.rows.cells.column("id")
        if block.out:
            ids = [who for at, who in enumerate(ids) if at not in block.out]
        found = [*map(hash, ids)]
        own = {*found}
        if len(own) < len(found) or not self.met.isdisjoint(own):
            self.twice |= {one for one, n in Counter(found).items() if n > 1}
            self.twice |= self.met & own
        self.met |= own
