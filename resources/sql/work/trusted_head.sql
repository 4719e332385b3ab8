SELECT feed_id, epoch, version, root_version, root, head, at FROM trusted_head WHERE id = 1
