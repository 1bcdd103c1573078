from reintegra.casebook.case import Case as Case
from reintegra.casebook.cases import CASES as CASES
from reintegra.casebook.cases import Cases as Cases
from reintegra.casebook.published import Published as Published
