"""The reasons of results: one tree for all of them, and what is written from it."""
