"""For what the status of unemployed or job-seeker is lost, act by act."""
