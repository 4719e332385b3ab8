/// TextDecoder: bytes of a source file -> UTF-8. Bytes that do not belong to the encoding become U+FFFD, so that the row
/// they stand in can be rejected by line and column instead of the whole file.
#pragma once

#include "models/core/result.h"

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace stardesk {

enum class Encoding : quint8 { Auto, Utf8, Gb18030, Cp1252 };

/// "utf-8", "gb18030", "cp1252", "auto"; false for anything else.
[[nodiscard]] bool encodingFromWord(QStringView word, Encoding *encoding);
[[nodiscard]] QString encodingWord(Encoding encoding);

/// The encoding of a file by its first bytes: a byte order mark or valid UTF-8; else GB18030 where the bytes above 0x7F
/// stand in pairs as Chinese does; else cp1252, where they stand alone between ASCII letters. Never Auto.
[[nodiscard]] Encoding detectEncoding(std::string_view sample);

class TextDecoder {
public:
    /// `encoding` is not Auto.
    explicit TextDecoder(Encoding encoding);
    ~TextDecoder();
    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// Appends the UTF-8 of `bytes` to `out`; `last` flushes a sequence that was cut by the end of the file.
    void decode(std::string_view bytes, bool last, std::string &out);

private:
    UConverter *m_from = nullptr; ///< null: UTF-8, passed through (validated field by field)
    UConverter *m_to = nullptr;
    bool m_start = true;
};

/// True if `text` is valid UTF-8 without U+FFFD, U+0000 or a byte order mark: what a field may hold.
[[nodiscard]] bool isCleanText(std::string_view text);

} // namespace stardesk
