"""Rules and formulas with the law of a day looked up, and as programs for a record.

`link.link` looks up the law of a day: versions, numbers and interpretations, for each
word once. `lowering.Lowering` then turns the steps into one `program.Program`:
conditions, linear forms that cost nothing, and whole-number instructions where a value
is needed, each put once. `reading.record` prints a program as Python. Columns are read
from the linked steps too; `reading.columns.expressions` lowers those of many days side
by side, for each row's own day.

    linked = link(cis.BENEFIT, law_scope(cis.BENEFIT, day, under))
    lowering = Lowering()
    amount = arithmetic.whole(lowering.program, lowering.number(linked.top))
    lines = [lowering.number(one.step) for one in linked.lines]
    met = lowering.truth(link(cis.ELIGIBLE, scope).top)

``lowering.program`` has the facts, the instructions in order, and where each name is
null. A form becomes an operand by ``program.operand(form, unit)``.
"""
