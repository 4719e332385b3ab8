-- The rule sets that come with the program.
SELECT id AS k, CAST(version AS TEXT) AS version, sha256, body FROM shipped_rule_set
