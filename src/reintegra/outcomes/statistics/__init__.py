"""Intervals of shares, and curves of the time until an end."""
