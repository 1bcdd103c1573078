"""Days computed from duties: of a year, after an event, as text and iCalendar."""
