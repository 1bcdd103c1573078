"""The common rules by OpenFisca-core, the tax and benefit system made anew."""

from benchmarks.peers.core import Side

SIDE = Side("openfisca_core")
read, run = SIDE.read, SIDE.run
