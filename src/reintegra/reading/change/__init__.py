"""The law by date: what differs between two days, when it turns, a day's changes."""

from reintegra.lazy_exports import lazy

lazy(__name__)
