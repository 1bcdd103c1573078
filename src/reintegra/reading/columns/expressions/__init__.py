"""Rules and formulas as expressions of polars: one program for all that is asked.

What `reintegra.reading.program.link` found for each era of the law stands side by side.
`Lowering` turns it into instructions over whole numbers and three-valued truths, each
once; `Printer` writes them as stages of named columns.
"""
