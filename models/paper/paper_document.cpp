#include "models/paper/paper_document.h"

#include <QtCore/QBuffer>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextBlockFormat>
#include <QtGui/QTextFrame>
#include <QtGui/QTextTable>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qreal kTitlePoints = 16;
constexpr qreal kMarkPoints = 18;
constexpr qreal kHeadingPoints = 11;
constexpr qreal kBodyPoints = 9;
constexpr qreal kCaptionPoints = 8;
constexpr qreal kIndentPoints = 12;
constexpr int kLabelPercent = 30;
constexpr QRgb kInk = 0xff1b1e23;
constexpr QRgb kSecondInk = 0xff4b525c;
constexpr QRgb kStarInk = 0xffd06300;
constexpr QRgb kRule = 0xffbcc1c9;

QTextCharFormat inkOf(qreal points, bool bold, QRgb ink)
{
    QTextCharFormat format;
    format.setFont(paperFont(points, bold));
    format.setForeground(QColor(ink));
    return format;
}

/// Margins and paddings, unlike indents, are scaled by the layout from the 96 dots per inch of a screen.
constexpr qreal scaledPoints(qreal points)
{
    return points * 96 / 72;
}

QTextTableFormat tableFormat(const PaperTable &table)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(scaledPoints(2.2));
    format.setCellSpacing(0);
    format.setTopMargin(scaledPoints(2));
    format.setBottomMargin(scaledPoints(8)); // what follows a table has no margin above
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(table.header.isEmpty() ? 0 : 1);
    QList<QTextLength> widths;
    for (const int percent : table.widths)
        widths << QTextLength(QTextLength::PercentageLength, percent);
    if (!widths.isEmpty())
        format.setColumnWidthConstraints(widths);
    return format;
}

} // namespace

QString starGlyphs(const std::optional<qint64> &star, int top)
{
    if (!star)
        return u"–"_s;
    const int filled = int(std::clamp<qint64>(*star, 0, top));
    return QString(filled, u'★') + QString(top - filled, u'☆');
}

QString diamondGlyphs(const std::optional<qint64> &star)
{
    if (!star)
        return u"–"_s;
    return *star > 0 ? QString(int(*star), u'◆') : u"◇"_s;
}

PaperDocument::PaperDocument(PaperHead head, PaperSheet::Orientation orientation)
    : m_head(std::move(head)), m_orientation(orientation), m_document(std::make_unique<QTextDocument>()), m_cursor(m_document.get())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(paperFont(kBodyPoints));
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(wrap);
}

void PaperDocument::block(const QString &text, qreal points, bool bold, qreal above, QRgb ink, qreal indent)
{
    QTextBlockFormat format;
    format.setTopMargin(scaledPoints(above));
    format.setLeftMargin(dotsOfPoints(indent));
    if (std::exchange(m_breakBefore, false))
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    const QTextCharFormat letters = inkOf(points, bold, ink);
    if (m_blank) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(letters);
    } else {
        m_cursor.insertBlock(format, letters);
    }
    m_blank = false;
    m_empty = false;
    m_cursor.insertText(text, letters);
}

void PaperDocument::title(const QString &text, const QString &second)
{
    block(text, kTitlePoints, true, m_empty ? 0 : 12, kInk);
    if (!second.isEmpty())
        block(second, kBodyPoints, false, 2, kSecondInk);
}

void PaperDocument::heading(const QString &text)
{
    block(text, kHeadingPoints, true, 12, kInk);
}

void PaperDocument::paragraph(const QString &text)
{
    block(text, kBodyPoints, false, 3, kInk);
}

void PaperDocument::caption(const QString &text)
{
    block(text, kCaptionPoints, false, 2, kSecondInk);
}

void PaperDocument::mark(const QString &text)
{
    block(text, kMarkPoints, false, 4, kStarInk);
}

void PaperDocument::indented(const QString &text, int level)
{
    block(text, kBodyPoints, level == 0, 1.5, kInk, kIndentPoints * level);
}

void PaperDocument::labelled(const QList<std::pair<QString, QString>> &lines)
{
    PaperTable table;
    table.widths = {kLabelPercent, 100 - kLabelPercent};
    for (const auto &[label, value] : lines)
        table.rows.push_back({label, value});
    this->table(table);
}

void PaperDocument::numbered(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        block(u"%1. "_s.arg(i + 1) + lines[i], kBodyPoints, false, 3, kInk, kIndentPoints);
}

void PaperDocument::cell(const QTextTableCell &cell, const QString &text, bool bold, bool right, QRgb ink)
{
    QTextTableCell place = cell;
    QTextTableCellFormat lined;
    lined.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    lined.setBottomBorder(scaledPoints(bold ? 0.8 : 0.4));
    lined.setBottomBorderBrush(QColor(kRule));
    place.setFormat(lined);
    QTextCursor cursor = place.firstCursorPosition();
    QTextBlockFormat format;
    format.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    const QTextCharFormat letters = inkOf(bold ? kCaptionPoints : kBodyPoints, bold, ink);
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(letters);
    cursor.insertText(text, letters);
}

void PaperDocument::table(const PaperTable &table)
{
    const int columns = int(table.header.isEmpty() ? table.rows.empty() ? 0 : table.rows.front().size() : table.header.size());
    if (columns == 0)
        return;
    const int first = table.header.isEmpty() ? 0 : 1;
    QTextTable *made = m_cursor.insertTable(int(table.rows.size()) + first, columns, tableFormat(table));
    m_empty = false;
    const auto right = [&](int column) { return size_t(column) < table.alignRight.size() && table.alignRight[size_t(column)]; };
    for (int column = 0; column < columns; ++column) {
        if (first)
            cell(made->cellAt(0, column), table.header[column], true, right(column), kSecondInk);
        for (size_t row = 0; row < table.rows.size(); ++row) {
            // The label of a line without header is the lesser half.
            const QRgb ink = !first && column == 0 ? kSecondInk : kInk;
            cell(made->cellAt(int(row) + first, column), table.rows[row].value(column), false, right(column), ink);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_blank = true; // an empty paragraph stands behind every table
}

int PaperDocument::pages() const
{
    // Laid out for paper: the metrics are those of the dots that the file is written with.
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter metrics(&nowhere);
    metrics.setResolution(kPaperDpi);
    m_document->documentLayout()->setPaintDevice(&metrics);
    m_document->setPageSize(paperBody(m_orientation).size());
    const int count = m_document->pageCount();
    m_document->documentLayout()->setPaintDevice(nullptr);
    return count;
}

Result<int> PaperDocument::write(const QString &file)
{
    auto sheet = PaperSheet::open(file, m_head, m_orientation);
    if (!sheet)
        return sheet.failure();
    PaperSheet &paper = **sheet;
    const QRectF body = paper.body();
    m_document->documentLayout()->setPaintDevice(&paper.device());
    m_document->setPageSize(body.size());
    const int count = m_document->pageCount();
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            paper.nextPage();
        const QRectF part(0, page * body.height(), body.width(), body.height());
        QPainter &painter = paper.painter();
        painter.save();
        painter.translate(body.left(), body.top() - part.top());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, QColor(kInk));
        m_document->documentLayout()->draw(&painter, context);
        painter.restore();
        paper.drawFooter(page + 1, count);
    }
    m_document->documentLayout()->setPaintDevice(nullptr);
    if (auto finished = paper.finish(); !finished)
        return finished.failure();
    return count;
}

} // namespace stardesk
