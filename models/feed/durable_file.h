/// Writing a file whole or not at all: temporary name beside it, fsync, rename, fsync of the folder.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>

namespace stardesk {

/// `readable`: mode 0644 (a shared folder), else 0600. Missing folders are made. Failure: Io naming the file.
[[nodiscard]] Result<> writeDurably(const QString &path, const QByteArray &bytes, bool readable);
/// At most `maxBytes`; links are not followed. Failure: NotFound; Io; Malformed where it is larger or no plain file.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 maxBytes);

} // namespace stardesk
