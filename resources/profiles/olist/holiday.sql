-- The business days that claims are worked on: the calendars that come with the program.
SELECT calendar || '/' || day AS k, calendar, day, name, kind FROM shipped_holiday
