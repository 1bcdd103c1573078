"""Duties with their days: of a year, after an event, as iCalendar."""
