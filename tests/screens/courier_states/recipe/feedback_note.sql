SELECT note AS k, person, week, text, '["' || replace(tags, ';', '","') || '"]' AS tags FROM notes
