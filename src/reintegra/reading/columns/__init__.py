"""The frame reading: rules and formulas over the rows of any dataframe."""
