"""Reports of centres, clubs and projects, as tables computed from a cohort."""
