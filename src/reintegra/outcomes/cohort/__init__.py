"""Who came to a programme, and what became of each (*kohorta*)."""
