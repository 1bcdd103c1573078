"""Run the command as ``python -m reintegra.cli``."""

from reintegra.cli import main

main()
