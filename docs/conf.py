"""Configuration of the documentation."""

from __future__ import annotations

import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "reintegra"
author = "The reintegra authors"
project_copyright = f"2026, {author}"
version = release = version_of(project)
language = "en"

extensions = [
    "package_pages",
    "law_pages",
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
exclude_patterns = ["_ext"]

# -- text

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# -- docstrings

napoleon_numpy_docstring = False
napoleon_use_rtype = False  # a result is described, its type is in the signature
napoleon_custom_sections = ["Source"]
autodoc_member_order = "bysource"
autodoc_typehints = "none"  # the docstrings say what comes and goes

# -- references

# The build reads no network, so names of other projects stay without a link.
FOREIGN = "attrs?|collections|datetime|decimal|enum|fractions|narwhals|pathlib|typing"
# … and so do aliases and type variables.
ALIASES = (
    "Answer|Condition|Count|Counter|Curve|DayTerm|Fraction|NameTerm|Node|Number|Numerator|Pairs|"
    "Part|PersonTest|Provision|Switch|Term|Weights|Windows|T|T_co"
)

nitpick_ignore_regex = [
    (r"py:.*", rf"({FOREIGN})\..+"),
    (r"py:class", rf"(reintegra\..*\.)?({ALIASES})"),
    # `Attribute[…]` is for type checkers only, so its class keeps its hints unread
    (r"py:class", r"Attribute|AttrsInstance|date"),
]

# -- pages

html_theme = "furo"
html_title = f"reintegra {version}"
