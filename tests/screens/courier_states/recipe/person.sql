SELECT person AS k, name, nullif(pinyin, '') AS pinyin, nullif(phone, '') AS phone_masked, since FROM people
