"""Run the command as ``python -m reintegra``."""

from reintegra.cli import main

main()
