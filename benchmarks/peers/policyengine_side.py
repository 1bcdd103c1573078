"""The common rules by PolicyEngine-core, the tax and benefit system made anew."""

from benchmarks.peers.core import Side

SIDE = Side("policyengine_core")
read, run = SIDE.read, SIDE.run
