/// Which file systems a store must not lie on (trust.md §5).
#pragma once

#include <QtCore/QString>

namespace stardesk {

/// True for NFS, SMB, AFS, Ceph, 9P, Lustre and the like, where locks and fsync cannot be trusted.
/// `magic` is statfs::f_type, `name` the type of the mount ("fuse.sshfs"), asked only for FUSE.
[[nodiscard]] bool isNetworkKind(quint32 magic, const QString &name);

/// The same for the folder, or for its nearest parent that exists.
[[nodiscard]] bool isNetworkFileSystem(const QString &path);

} // namespace stardesk
