"""Results as the reader alone makes them: what plans are compared with."""
