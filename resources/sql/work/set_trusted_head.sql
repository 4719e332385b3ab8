INSERT OR REPLACE INTO trusted_head(id, feed_id, epoch, version, root_version, root, head, at)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)
