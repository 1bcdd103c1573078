"""Rules and formulas read for one record: answers with their reasons."""
