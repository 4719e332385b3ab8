/// ByteStream: the bytes of one source file, unpacked while they are read. Packing is told by the first bytes, never by
/// the name, so that a renamed download still opens.
#pragma once

#include "models/core/result.h"

#include <memory>

namespace stardesk {

class ByteStream {
public:
    virtual ~ByteStream() = default;

    /// Opens a plain, gzip or zstd file (several members or frames one after another are one stream).
    /// Failure: NotFound, Io.
    [[nodiscard]] static Result<std::unique_ptr<ByteStream>> open(const QString &path);

    /// At most `size` bytes into `to`; 0 at the end. Failure: Io; Corrupt where a packed file is cut or damaged.
    [[nodiscard]] virtual Result<qint64> read(char *to, qint64 size) = 0;
    /// Bytes taken from the file so far and its size, for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// "orders.csv.zst" -> "orders.csv": the name that a recipe's patterns are held against.
[[nodiscard]] QString nameWithoutPacking(const QString &fileName);

} // namespace stardesk
