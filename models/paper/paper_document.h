/// PaperDocument: a printed document built from parts: title, headings, paragraphs, label and value lines, numbered lines,
/// tables whose header repeats on every page. Whatever comes in is plain text; nothing is read as markup.
#pragma once

#include "models/paper/paper_head.h"
#include "models/paper/paper_sheet.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QTextTableCell;

namespace stardesk {

struct PaperTable {
    QStringList header;              ///< empty: a table without header
    std::vector<bool> alignRight;    ///< per column; numbers stand right
    std::vector<QStringList> rows;
    QList<int> widths = {};          ///< percent per column; empty: as the content needs
};

class PaperDocument {
public:
    explicit PaperDocument(PaperHead head, PaperSheet::Orientation orientation = PaperSheet::Orientation::Portrait);

    [[nodiscard]] const PaperHead &head() const { return m_head; }
    void title(const QString &text, const QString &second = {});
    /// What comes next begins on a page of its own.
    void newPage() { m_breakBefore = !m_empty; }
    void heading(const QString &text);
    void paragraph(const QString &text);
    /// Smaller and grey: where a number comes from, what is left out.
    void caption(const QString &text);
    /// Large: stars, an amount.
    void mark(const QString &text);
    /// Labels left, values right of them.
    void labelled(const QList<std::pair<QString, QString>> &lines);
    /// "1. ", "2. " ...
    void numbered(const QStringList &lines);
    /// A line `level` steps in.
    void indented(const QString &text, int level);
    void table(const PaperTable &table);

    /// Pages of the document as it is.
    [[nodiscard]] int pages() const;
    /// Writes the file under a temporary name and renames it. Returns the number of pages. Io.
    [[nodiscard]] Result<int> write(const QString &file);

private:
    void block(const QString &text, qreal points, bool bold, qreal above, QRgb ink, qreal indent = 0);
    void cell(const QTextTableCell &cell, const QString &text, bool bold, bool right, QRgb ink);

    PaperHead m_head;
    PaperSheet::Orientation m_orientation;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    bool m_empty = true; ///< nothing was added yet
    bool m_breakBefore = false;
    bool m_blank = true; ///< the last paragraph waits for its text
};

/// "★★★★☆" for 4 of 5; "–" without a star.
[[nodiscard]] QString starGlyphs(const std::optional<qint64> &star, int top = 5);
/// "◆◆◆" for 3; "◇" for 0; "–" without a star.
[[nodiscard]] QString diamondGlyphs(const std::optional<qint64> &star);

} // namespace stardesk
