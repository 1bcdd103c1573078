"""Break the library on purpose, one slip at a time, and see which test notices.

Run it by itself, in an environment that can run the tests:

    python tests/mutants.py                        # 200 slips, drawn anew each time
    python tests/mutants.py --seed 7 --sample 40   # 40 of them, the same each time
    python tests/mutants.py programmes/cis         # in files with this in their path

Slips are found in the structure of the source, so that they outlive a change of its
text: in the law (`programmes`), in measures (`outcomes`), in projects and their budgets
(`projects`), in what hides small counts (`disclosure`), in the grammar and its
readings, in terms and timelines, in columns. Each is made in a copy of the package,
never in the source, and tests run against the copy: the nearest first, all of them at
the end. A line tells which test noticed the slip, or that none did. The exit code is 1
where fewer than 95 % were noticed.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from copy import deepcopy
from pathlib import Path
from random import Random, SystemRandom
from tempfile import TemporaryDirectory

from attrs import frozen

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "reintegra"
ROOMS = (
    "programmes",
    "outcomes",
    "projects",
    "disclosure",
    "reading",
    "grammar",
    "law",
    "frames",
)
RUN = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
FEW = "--hypothesis-profile=few"
WORDS = ("tests/laws", "tests/grammar", "tests/reading", "tests/frames/test_hours.py")
KEPT = ["tests/laws/test_sentences.py", "tests/laws/test_versions.py"]
KEEPING = ("programmes", "outcomes", "grammar", "law")
TABLES = "tests/programmes/test_truth_tables.py"
MEASURES = ("tests/frames/test_measure.py", "tests/outcomes", "tests/casebook")
PROJECTS = ("tests/projects", "tests/casebook", "docs/projects.md")
DISCLOSURE = ("tests/disclosure", "tests/outcomes/reports", "docs/disclosure.md")
TOLD = ("tests/casebook", "tests/cli", "tests/interop", "tests/test_years.py", "docs")
FURTHER = {
    "programmes": TOLD,
    "outcomes": (*MEASURES, "docs"),
    "projects": PROJECTS,
    "disclosure": DISCLOSURE,
    "frames": (*MEASURES, *WORDS),
    "grammar": WORDS,
    "reading": (*WORDS, "tests/programmes"),
    "law": ("tests/parameters", "tests/programmes", *WORDS),
}
PATIENCE = 900
"""Seconds after which a slip that hangs is taken as noticed."""
LEAST = 0.95
"""The share of slips that the tests are expected to notice."""


@frozen
class Slip:
    """A slip: a piece of source, and what is written in its place.

    Attributes:
        file: The module, below the package.
        line: The line on which the piece begins.
        first: Where the piece begins in the file, in bytes.
        last: Where it ends.
        old: The piece, as Python reads it.
        new: What is written in its place.
    """

    file: str
    line: int
    first: int
    last: int
    old: str
    new: str

    def __str__(self) -> str:
        old, new = (" ".join(text.split()) for text in (self.old, self.new))
        return f"{self.file}:{self.line}: {old[:90]} → {new[:90]}"


# -- what may slip

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.GtE: ast.Gt,
    ast.Gt: ast.GtE,
    ast.LtE: ast.Lt,
    ast.Lt: ast.LtE,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
NAMED = {
    "all_of": "any_of",
    "any_of": "all_of",
    "none_of": "any_of",
    "at_least": "more_than",
    "more_than": "at_least",
    "at_most": "less_than",
    "less_than": "at_most",
    "half_up": "up_to",
    "up_to": "half_up",
    "Smaller": "Greater",
    "Greater": "Smaller",
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
}
LISTED = frozenset({"all_of", "any_of", "none_of", "total", "over_time"})
POLISH = re.compile("[ąćęłńóśźż]", re.IGNORECASE)


def slipped(node: ast.AST) -> Iterator[ast.AST]:
    """Give what may stand by mistake where *node* stands."""
    match node:
        case ast.Compare(ops=[op, *_]) if type(op) in COMPARED:
            yield changed(node, ops=[COMPARED[type(op)](), *node.ops[1:]])
        case ast.BoolOp(op=ast.And()):
            yield changed(node, op=ast.Or())
        case ast.BoolOp():
            yield changed(node, op=ast.And())
        case ast.UnaryOp(op=ast.Not() | ast.Invert() | ast.USub(), operand=operand):
            yield operand
        case ast.BinOp(left=left, op=op) if type(op) in COMPUTED and not of_types(left):
            yield changed(node, op=COMPUTED[type(op)]())
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() as value):
            yield ast.Constant(value + 1)
        case ast.IfExp() | ast.If():
            yield changed(node, test=ast.Constant(value=False))
        case ast.Call(
            func=ast.Name(id="date"),
            args=[
                year,
                ast.Constant(value=int() as month),
                ast.Constant(value=int() as day),
            ],
        ):
            for m, d in ((month, day % 27 + 1), (month % 12 + 1, min(day, 28))):
                yield changed(node, args=[year, ast.Constant(m), ast.Constant(d)])
        case ast.Call():
            yield from called(node)


def of_types(left: ast.expr) -> bool:
    """Whether an expression begins with a class, as unions of types do."""
    while isinstance(left, ast.BinOp):
        left = left.left
    return (
        isinstance(left, ast.Name) and left.id[:1].isupper() and not left.id.isupper()
    )


def called(node: ast.Call) -> Iterator[ast.AST]:
    """Give another word of its kind, one part fewer, two languages the wrong way."""
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in NAMED:
        yield changed(node, func=ast.Name(NAMED[name]))
    if name in LISTED and len(node.args) > 1:
        for place in range(len(node.args)):
            yield changed(node, args=node.args[:place] + node.args[place + 1 :])
    texts = zip(node.args, node.args[1:], strict=False)
    for place, pair in enumerate(texts):
        match pair:
            case ast.Constant(value=str() as pl), ast.Constant(value=str() as en):
                if POLISH.search(pl) and not POLISH.search(en):
                    args = [*node.args]
                    args[place], args[place + 1] = args[place + 1], args[place]
                    yield changed(node, args=args)


def changed(node: ast.AST, **fields: object) -> ast.AST:
    """Copy *node* with other fields."""
    copy = deepcopy(node)
    for name, value in fields.items():
        setattr(copy, name, value)
    return copy


# -- where


def slips(file: Path) -> Iterator[Slip]:
    """Find every slip that may be made in a module."""
    text = file.read_bytes()
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in spoken(ast.parse(text)):
        piece: ast.AST = node.test if isinstance(node, ast.If) else node
        if not isinstance(piece, ast.expr) or piece.end_lineno is None:
            continue
        first = starts[piece.lineno - 1] + piece.col_offset
        last = starts[piece.end_lineno - 1] + (piece.end_col_offset or 0)
        for new in slipped(node):
            put = new.test if isinstance(new, ast.If) else new
            told = (
                ast.unparse(piece),
                f"({ast.unparse(ast.fix_missing_locations(put))})",
            )
            path = file.relative_to(SOURCE).as_posix()
            yield Slip(path, piece.lineno, first, last, *told)


def spoken(node: ast.AST) -> Iterator[ast.AST]:
    """Go through what a module does.

    Left out are annotations and type variables, messages, reprs, decorators and how a
    class is shown.
    """
    match node:
        case (
            ast.FunctionDef(name="__repr__" | "__str__") | ast.Raise() | ast.JoinedStr()
        ):
            return
        case ast.FunctionDef(body=body) | ast.ClassDef(body=body):
            parts: list[ast.AST] = [*body]
        case ast.keyword(arg="repr" | "slots" | "cache_hash" | "kw_only"):
            return
        case ast.Call(func=ast.Name(id="TypeVar")):
            return
        case ast.AnnAssign(value=value):
            parts = [] if value is None else [value]
        case ast.Assign(targets=[ast.Name(id="msg" | "__all__"), *_]):
            return
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return
        case _:
            yield node
            parts = [*ast.iter_child_nodes(node)]
    for part in parts:
        yield from spoken(part)


def every(words: list[str]) -> list[Slip]:
    """List the slips of the rooms that hold law, measures and readings."""
    files = sorted(file for room in ROOMS for file in (SOURCE / room).rglob("*.py"))
    paths = {file: file.relative_to(SOURCE).as_posix() for file in files}
    chosen = [f for f in files if not words or any(w in paths[f] for w in words)]
    return [slip for file in chosen for slip in slips(file)]


# -- noticed


def noticed(slip: Slip) -> str:
    """Return the test that notices *slip*, empty where none does."""
    with TemporaryDirectory() as scratch:
        copy = Path(scratch) / "reintegra"
        shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("__pycache__"))
        file = copy / slip.file
        text = file.read_bytes()
        file.write_bytes(text[: slip.first] + slip.new.encode() + text[slip.last :])
        for tests in nearest_first(slip.file):
            found = failing(tests, scratch)
            if found:
                return found
    return ""


def nearest_first(file: str) -> Iterator[list[str]]:
    """Give the tests to run, stage by stage, the nearest of a module first.

    Truth tables hold two readings of a rule against each other, so they cannot notice a
    slip in the law itself, and stand among the last.
    """
    room, *below = Path(file).parts
    home = Path("tests", room)
    name = below[0].removesuffix(".py") if below else room
    own = [home / name] if (ROOT / home / name).is_dir() else []
    own += [one.relative_to(ROOT) for one in (ROOT / home).glob(f"test_*{name}*.py")]
    golden = ROOT / home / "test_golden.py"
    if own and golden.exists():
        own.append(golden.relative_to(ROOT))
    kept = KEPT if room in KEEPING else []
    if own or kept:
        yield [FEW, *kept, *map(str, own)]
    further = [one for one in FURTHER[room] if not Path(one).is_relative_to(home)]
    yield [FEW, str(home), f"--ignore={TABLES}"]
    yield [FEW, *further]
    tried = [home, *map(Path, further)]
    yield [FEW, *(str(one) for one in whole() if one not in tried), TABLES]


def whole() -> Iterator[Path]:
    """Give the rooms of the tests, and the modules and pages outside of them."""
    for one in sorted((ROOT / "tests").iterdir()):
        if (one.is_dir() and any(one.rglob("test_*.py"))) or one.match("test_*.py"):
            yield one.relative_to(ROOT)
    yield from (Path("docs"), Path("README.md"), Path("src"))


def failing(tests: list[str], scratch: str) -> str:
    """Run tests against a copy of the package, and return the first that fails."""
    try:
        shown = subprocess.run(  # noqa: S603 - our own interpreter
            [*RUN, *tests],
            capture_output=True,
            check=False,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": scratch},
            text=True,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return "it hangs"
    if shown.returncode == 0:
        return ""
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", shown.stdout, re.MULTILINE)
    return failed[1] if failed else (shown.stdout + shown.stderr).strip()[-300:]


def main(arguments: list[str]) -> int:
    """Try slips, tell what noticed each, and whether it was enough of them."""
    parser = argparse.ArgumentParser(description="Break the library in small ways.")
    parser.add_argument("words", nargs="*", help="parts of the paths of modules")
    parser.add_argument("--sample", type=int, default=200, help="how many slips")
    parser.add_argument("--seed", type=int, default=SystemRandom().getrandbits(32))
    asked = parser.parse_args(arguments)
    found = every(asked.words)
    chosen = Random(asked.seed).sample(found, min(asked.sample, len(found)))  # noqa: S311 - no secret
    sys.stdout.write(f"--seed {asked.seed}: {len(chosen)} of {len(found)} slips\n")
    lived = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        running = {pool.submit(noticed, slip): slip for slip in chosen}
        for done in as_completed(running):
            slip, test = running[done], done.result()
            lived += not test
            sys.stdout.write(f"{slip}\n    {test or 'NOTHING NOTICED'}\n")
            sys.stdout.flush()
    share = 1 - lived / max(1, len(chosen))
    sys.stdout.write(f"{len(chosen) - lived} of {len(chosen)} noticed: {share:.1%}\n")
    return int(share < LEAST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
