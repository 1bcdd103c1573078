"""What documents must contain: catalogues, checklists, their texts."""
