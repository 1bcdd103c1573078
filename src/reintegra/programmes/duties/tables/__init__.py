"""Every duty, by the kind of those who owe it."""
