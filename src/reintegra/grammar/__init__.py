"""The closed grammar: the words that rules and formulas are made of."""
