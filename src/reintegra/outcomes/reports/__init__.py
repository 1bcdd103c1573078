"""Reports of centres, clubs and projects: tables computed from a cohort."""
