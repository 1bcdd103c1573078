"""The papers on socially useful works: plan, agreement, application, list."""
