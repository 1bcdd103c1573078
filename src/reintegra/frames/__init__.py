"""Dataframes: whole registers at once, by the same rules.

Any frame that narwhals supports goes in (polars, pandas, Arrow, DuckDB, …), and one of
the same kind comes out, with columns added; one row in, one row out, but for `hours`,
which counts entries into windows, `attendance` and `payroll`, which count days into
months, `registered`, which counts spells, and those of cohorts (`measure`, `breakdown`,
`survival`, `incidence`), which make figures and curves. Columns are named like the
facts, and null is *not known*; so is a value that cannot be, such as a count beyond its
limits: a column cannot refuse a row.
"""

from reintegra.errors import ExtraNeededError
from reintegra.lazy_exports import lazy

try:
    import narwhals.stable.v2 as _  # noqa: F401 - to be there
except ImportError as _missing:
    _extra = "frames"
    raise ExtraNeededError(_extra, _missing) from None

lazy(__name__)
