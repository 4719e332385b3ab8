/// CsvReader: rows of one CSV file, streamed: quoted line breaks, doubled quotes, physical line numbers for messages.
#pragma once

#include "models/core/result.h"
#include "models/feed/publish/text_decoder.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace stardesk {

class ByteStream;

/// How the file is written. Auto and '\0' are told from the file itself.
struct CsvDialect {
    Encoding encoding = Encoding::Auto;
    char delimiter = '\0'; ///< ',' ';' '\t'
};

/// One row; the texts are UTF-8 and live until the next call of next().
struct CsvRow {
    qint64 line = 0; ///< 1-based physical line on which the row begins
    std::vector<std::string_view> fields;
    bool strayText = false; ///< something stands between a closing quote and the delimiter
};

class CsvReader {
public:
    ~CsvReader();
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;

    /// Opens the file and reads its first row as the header. Failure: NotFound, Io, Corrupt; Malformed where it is empty.
    [[nodiscard]] static Result<CsvReader> open(const QString &path, CsvDialect wanted);
    /// The same from bytes that are open already; `name` is shown in messages.
    [[nodiscard]] static Result<CsvReader> open(std::unique_ptr<ByteStream> bytes, const QString &name, CsvDialect wanted);

    /// Header names, trimmed, in file order.
    [[nodiscard]] const std::vector<QString> &header() const { return m_header; }
    /// What was declared or found.
    [[nodiscard]] CsvDialect dialect() const { return m_dialect; }

    /// False at the end. Empty lines are passed over. Failure: Io, Corrupt; Malformed where a quote is never closed
    /// (everything after it would be swallowed, so this is never one rejected row).
    [[nodiscard]] Result<bool> next(CsvRow &row);
    /// Packed bytes read so far and in all, for progress.
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 size() const;

private:
    struct Field {
        size_t begin = 0;
        size_t end = 0;
        bool quoted = false;
        bool rewrite = false; ///< holds doubled quotes or CR LF
    };
    enum class Scan { Row, NeedMore, OpenQuote };

    explicit CsvReader(std::unique_ptr<ByteStream> bytes, QString name);
    Result<> start(CsvDialect wanted);
    Result<bool> refill();
    Scan scan(CsvRow &row);
    Scan scanQuoted(size_t *at, Field *field, qint64 *line, bool *stray);
    void publish(CsvRow &row);
    Failure neverClosed() const;

    std::unique_ptr<ByteStream> m_bytes;
    std::unique_ptr<TextDecoder> m_decoder;
    QString m_name;
    CsvDialect m_dialect;
    std::vector<QString> m_header;
    std::vector<Field> m_fields;
    std::string m_raw;  ///< bytes as read
    std::string m_text; ///< UTF-8 not consumed yet, from m_at
    size_t m_at = 0;
    size_t m_next = 0; ///< where the row after the scanned one begins
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    bool m_atEnd = false;
};

} // namespace stardesk
