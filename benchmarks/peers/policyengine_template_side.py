"""The common rules by PolicyEngine-core, set up as its country template is."""

from benchmarks.peers.core import Side

SIDE = Side("policyengine_core", template=True)
read, run = SIDE.read, SIDE.run
