"""Texts that are kept beside the tests, compared with what the library is now."""

import os
from difflib import unified_diff
from itertools import islice
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"
_SHOWN = 40
_ACCEPT = """\
{file} is not what the library is now.
If that was meant, run this test with UPDATE_GOLDEN=1 and read the difference (git
diff). If not, the lines show what was changed by mistake:
{lines}"""


def check_golden(name: str, text: str, folder: Path | None = None) -> None:
    """Compare *text* with the file that is kept; with UPDATE_GOLDEN=1, keep it first.

    Args:
        name: The file.
        text: What the library is now.
        folder: Its folder, `golden` beside this module where none is given.

    Raises:
        AssertionError: They differ; it shows the first lines that do, and says what
            to do.
    """
    file = (folder or FOLDER) / name
    if "UPDATE_GOLDEN" in os.environ:
        file.write_text(text, encoding="utf-8")
    kept = file.read_text(encoding="utf-8")
    differing = unified_diff(kept.splitlines(), text.splitlines(), lineterm="", n=0)
    lines = [line for line in differing if line[:2] not in {"--", "++", "@@"}]

    assert not lines, _ACCEPT.format(
        file=f"golden/{name}", lines="\n".join(islice(lines, _SHOWN))
    )
