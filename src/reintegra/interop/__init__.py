"""Registers in, plain data out: how rows and results cross the edge of the library."""
