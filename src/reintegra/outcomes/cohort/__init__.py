"""Participants, their spells and cohorts, with the facts that metrics use."""
