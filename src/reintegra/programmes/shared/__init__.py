"""What several programmes share: exclusion, time in classes, hours, lists."""
