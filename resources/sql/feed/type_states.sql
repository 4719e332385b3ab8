SELECT type, rows, sum, next FROM type_state
