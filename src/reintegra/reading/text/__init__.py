"""Answers, rules and formulas written out for people, in Polish and in English."""
