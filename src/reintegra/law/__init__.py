"""What the law is: acts, citations, evidence, versions, timelines, open points."""
