#include "models/paper/listing_paper.h"

#include "models/paper/paper_sheet.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qreal kSmallestShare = 0.7; // a text may shrink to this share of the table's size before it is cut

constexpr qreal kPoints = 8;
constexpr qreal kSmallestPoints = 5;
constexpr qreal kTitlePoints = 13;
constexpr qreal kGapPoints = 8;       // between two columns
constexpr qreal kWidestTextPoints = 170;
constexpr qint64 kMeasuredRows = 1000;
constexpr qint64 kRowsBetweenChecks = 512;
constexpr QRgb kInk = 0xff1b1e23;
constexpr QRgb kSecondInk = 0xff4b525c;
constexpr QRgb kRule = 0xffd8dbe0;

/// Where the columns stand on the sheet.
struct Grid {
    PaperSheet::Orientation orientation = PaperSheet::Orientation::Portrait;
    qreal points = kPoints;      ///< letter size at which the columns fit
    std::vector<qreal> widths;   ///< dots
};

class ListingSheet {
public:
    ListingSheet(const TableListing &listing, const std::vector<const ColumnSpec *> &columns, const PaperHead &head)
        : m_listing(listing), m_columns(columns), m_head(head)
    {
        m_grid = measured();
    }

    Result<qint64> write(const QString &file, Job &job);

private:
    [[nodiscard]] QString text(qint64 row, size_t column) const
    {
        return cellText(m_listing.cell(row, m_columns[column]->key), m_columns[column]->format, m_head.locale);
    }
    [[nodiscard]] QString titleOf(size_t column) const { return QCoreApplication::translate("Columns", m_columns[column]->title); }
    [[nodiscard]] std::vector<qreal> wantedWidths() const;
    [[nodiscard]] Grid measured() const;
    void drawHeader(PaperSheet &sheet, bool first);
    void drawCell(PaperSheet &sheet, const QRectF &place, const QString &text, bool right, bool bold);
    void drawRow(PaperSheet &sheet, qint64 row);
    [[nodiscard]] qreal lineHeight() const { return dotsOfPoints(m_grid.points * 1.7); }

    const TableListing &m_listing;
    const std::vector<const ColumnSpec *> &m_columns;
    const PaperHead &m_head;
    Grid m_grid;
    qreal m_top = 0;
};

/// Font metrics in the dots of the paper.
QFontMetricsF paperMetrics(qreal points, bool bold)
{
    // A font of that many pixels measures what the same letters take on the sheet.
    QFont font = paperFont(points, bold);
    font.setPixelSize(int(dotsOfPoints(points)));
    return QFontMetricsF(font);
}

std::vector<qreal> ListingSheet::wantedWidths() const
{
    const QFontMetricsF letters = paperMetrics(kPoints, false);
    const QFontMetricsF bold = paperMetrics(kPoints, true);
    const qint64 step = std::max<qint64>(1, m_listing.total() / kMeasuredRows);
    std::vector<qreal> widths;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        qreal width = bold.horizontalAdvance(titleOf(column));
        for (qint64 row = 0; row < m_listing.total(); row += step)
            width = std::max(width, letters.horizontalAdvance(text(row, column)));
        if (!alignsRight(m_columns[column]->format))
            width = std::min(width, std::max(dotsOfPoints(kWidestTextPoints), bold.horizontalAdvance(titleOf(column))));
        widths.push_back(width + dotsOfPoints(kGapPoints));
    }
    return widths;
}

Grid ListingSheet::measured() const
{
    Grid grid;
    grid.widths = wantedWidths();
    qreal wanted = 0;
    for (const qreal width : grid.widths)
        wanted += width;
    if (wanted > paperBody(grid.orientation).width())
        grid.orientation = PaperSheet::Orientation::Landscape;
    const qreal room = paperBody(grid.orientation).width();
    if (wanted <= room)
        return grid;
    // Smaller letters first, then narrower columns.
    const qreal fits = std::max(kSmallestPoints / kPoints, room / wanted);
    grid.points = kPoints * fits;
    const qreal squeeze = std::min(fits, room / wanted);
    for (qreal &width : grid.widths)
        width *= squeeze;
    return grid;
}

void ListingSheet::drawCell(PaperSheet &sheet, const QRectF &place, const QString &text, bool right, bool bold)
{
    QPainter &painter = sheet.painter();
    QFont font = paperFont(m_grid.points, bold);
    QFontMetricsF metrics(font, &sheet.device());
    QString shown = text;
    const qreal needed = metrics.horizontalAdvance(text);
    if (needed > place.width() && (right || needed * kSmallestShare <= place.width())) {
        font.setPointSizeF(m_grid.points * place.width() / needed); // a number is never cut, a name only if it is very long
    } else if (needed > place.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, place.width());
    }
    painter.setFont(font);
    painter.drawText(place, int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void ListingSheet::drawHeader(PaperSheet &sheet, bool first)
{
    const QRectF body = sheet.body();
    QPainter &painter = sheet.painter();
    m_top = body.top();
    painter.setPen(QColor(kInk));
    if (first) {
        painter.setFont(paperFont(kTitlePoints, true));
        painter.drawText(QRectF(body.left(), m_top, body.width(), dotsOfPoints(kTitlePoints * 1.6)), Qt::AlignLeft | Qt::TextSingleLine, m_head.title);
        m_top += dotsOfPoints(kTitlePoints * 1.8);
    }
    painter.setPen(QColor(kSecondInk));
    qreal left = body.left();
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QRectF place(left, m_top, m_grid.widths[column] - dotsOfPoints(kGapPoints) * m_grid.points / kPoints, lineHeight());
        drawCell(sheet, place, titleOf(column), alignsRight(m_columns[column]->format), true);
        left += m_grid.widths[column];
    }
    m_top += lineHeight();
    painter.setPen(QPen(QColor(kSecondInk), dotsOfPoints(0.75)));
    painter.drawLine(QPointF(body.left(), m_top), QPointF(body.right(), m_top));
}

void ListingSheet::drawRow(PaperSheet &sheet, qint64 row)
{
    const QRectF body = sheet.body();
    QPainter &painter = sheet.painter();
    painter.setPen(QColor(kInk));
    qreal left = body.left();
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QRectF place(left, m_top, m_grid.widths[column] - dotsOfPoints(kGapPoints) * m_grid.points / kPoints, lineHeight());
        drawCell(sheet, place, text(row, column), alignsRight(m_columns[column]->format), false);
        left += m_grid.widths[column];
    }
    m_top += lineHeight();
    painter.setPen(QPen(QColor(kRule), dotsOfPoints(0.4)));
    painter.drawLine(QPointF(body.left(), m_top), QPointF(body.right(), m_top));
}

Result<qint64> ListingSheet::write(const QString &file, Job &job)
{
    auto opened = PaperSheet::open(file, m_head, m_grid.orientation);
    if (!opened)
        return opened.failure();
    PaperSheet &sheet = **opened;
    const qint64 total = m_listing.total();
    drawHeader(sheet, true);
    const auto fitting = [&] { return std::max<qint64>(1, qint64((sheet.body().bottom() - m_top) / lineHeight())); };
    const qint64 onFirst = fitting();
    // Every further page begins without the title.
    const qint64 onOthers = std::max<qint64>(1, qint64((sheet.body().height() - lineHeight()) / lineHeight()));
    const int pages = 1 + int(std::max<qint64>(0, total - onFirst + onOthers - 1) / onOthers);
    int page = 1;
    for (qint64 row = 0; row < total; ++row) {
        if (row % kRowsBetweenChecks == 0) {
            if (job.cancelled())
                return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped; no file was written"));
            job.report({u"export"_s, row, total, row});
        }
        if (row >= onFirst && (row - onFirst) % onOthers == 0) {
            sheet.drawFooter(page++, pages);
            sheet.nextPage();
            drawHeader(sheet, false);
        }
        drawRow(sheet, row);
    }
    sheet.drawFooter(page, pages);
    if (auto finished = sheet.finish(); !finished)
        return finished.failure();
    return total;
}

} // namespace

Result<qint64> writeListing(const TableListing &listing, const std::vector<const ColumnSpec *> &columns, const PaperHead &head,
                            const QString &file, Job &job)
{
    return ListingSheet(listing, columns, head).write(file, job);
}

} // namespace stardesk
