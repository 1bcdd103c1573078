"""Values as plain data and as JSON, and back, with a schema for each type."""
