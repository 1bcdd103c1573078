"""The common rules by OpenFisca-core, set up as its country template is."""

from benchmarks.peers.core import Side

SIDE = Side("openfisca_core", template=True)
read, run = SIDE.read, SIDE.run
