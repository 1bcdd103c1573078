"""The programmes: one room each, and what they share."""

from reintegra.lazy_exports import lazy

lazy(__name__)
