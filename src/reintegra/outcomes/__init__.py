"""What came of it: outcomes measured, with how sure one can be of them."""

from __future__ import annotations
