/// SearchablePdf: passes a PDF on to a file and mends what its text is read back as.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QIODevice>

namespace stardesk {

/// Qt writes with each font which character a glyph stands for. Chinese fonts draw a radical (U+2E80..2FDF) and the
/// character of the same shape with one glyph, and Qt names the radical: a reader who searches for 小 or 门 finds nothing.
/// This device names the characters; every byte keeps its place, as the file's table of contents counts them.
class SearchablePdf final : public QIODevice {
public:
    /// `file` is open for writing and outlives the device.
    explicit SearchablePdf(QIODevice &file);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_file;
};

/// Radicals that the Chinese font draws like a character, and that character.
using RadicalTwins = QHash<ushort, ushort>;
[[nodiscard]] const RadicalTwins &radicalTwins();

/// A font's map of glyphs to characters with the characters instead of the radicals, as long as before. What has no place
/// to grow into stays as it was.
[[nodiscard]] QByteArray withoutRadicals(const QByteArray &glyphMap, const RadicalTwins &twins);

} // namespace stardesk
