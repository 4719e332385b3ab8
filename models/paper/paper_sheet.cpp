#include "models/paper/paper_sheet.h"

#include "models/paper/searchable_pdf.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qreal kEdgeMm = 15;
constexpr qreal kFooterMm = 12;
constexpr qreal kMmPerInch = 25.4;
constexpr qreal kFooterPoints = 7.5;
// Paper is white whatever the theme is: ink, and greys that a black-and-white printer keeps apart.
constexpr QRgb kFooterInk = 0xff4b525c;
constexpr QRgb kRule = 0xffbcc1c9;

constexpr qreal dotsOfMm(qreal mm)
{
    return mm * kPaperDpi / kMmPerInch;
}

QPageLayout layoutOf(PaperSheet::Orientation orientation)
{
    const auto turned = orientation == PaperSheet::Orientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(QPageSize(QPageSize::A4), turned, QMarginsF(), QPageLayout::Millimeter);
}

Failure cannotWrite(const QSaveFile &file)
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "cannot write the file: %1; choose another folder or free some space"),
                {file.errorString()}, file.fileName());
}

} // namespace

QFont paperFont(qreal points, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s});
    font.setPointSizeF(points);
    font.setBold(bold);
    // With any spacing (it counts in 64ths of a dot) Qt draws no ligatures: a reader who searches for "first" finds no "ﬁrst".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

QRectF paperBody(PaperSheet::Orientation orientation)
{
    const QRectF page = layoutOf(orientation).fullRectPixels(kPaperDpi);
    const qreal edge = dotsOfMm(kEdgeMm);
    return page.adjusted(edge, edge, -edge, -edge - dotsOfMm(kFooterMm));
}

struct PaperSheet::State {
    State(const QString &name, const PaperHead &h, Orientation o) : file(name), head(h), orientation(o) {}

    QSaveFile file;
    std::unique_ptr<SearchablePdf> text;
    PaperHead head;
    Orientation orientation;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
};

PaperSheet::PaperSheet(std::unique_ptr<State> state) : m_state(std::move(state)) {}

PaperSheet::~PaperSheet()
{
    if (m_state->painter.isActive())
        m_state->painter.end();
}

Result<std::unique_ptr<PaperSheet>> PaperSheet::open(const QString &file, const PaperHead &head, Orientation orientation)
{
    auto state = std::make_unique<State>(file, head, orientation);
    if (!state->file.open(QIODevice::WriteOnly))
        return cannotWrite(state->file);
    state->text = std::make_unique<SearchablePdf>(state->file);
    state->writer = std::make_unique<QPdfWriter>(state->text.get());
    state->writer->setResolution(kPaperDpi);
    state->writer->setPageLayout(layoutOf(orientation));
    state->writer->setTitle(head.title);
    state->writer->setCreator(u"Stardesk "_s + QCoreApplication::applicationVersion());
    if (!state->painter.begin(state->writer.get()))
        return cannotWrite(state->file);
    return std::unique_ptr<PaperSheet>(new PaperSheet(std::move(state)));
}

QRectF PaperSheet::body() const
{
    return paperBody(m_state->orientation);
}

QPainter &PaperSheet::painter()
{
    return m_state->painter;
}

QPagedPaintDevice &PaperSheet::device()
{
    return *m_state->writer;
}

void PaperSheet::drawFooter(int page, int pages)
{
    QPainter &painter = m_state->painter;
    const QRectF area = body();
    painter.save();
    painter.setFont(paperFont(kFooterPoints));
    const QFontMetricsF metrics(painter.font(), m_state->writer.get());
    const qreal line = metrics.height();
    const qreal top = area.bottom() + dotsOfMm(kFooterMm) - 2 * line;
    painter.setPen(QPen(QColor(kRule), dotsOfPoints(0.5)));
    painter.drawLine(QPointF(area.left(), top - line / 3), QPointF(area.right(), top - line / 3));
    painter.setPen(QColor(kFooterInk));
    const QString number = QCoreApplication::translate("Paper", "page %1/%2").arg(page).arg(pages);
    const qreal room = area.width() - metrics.horizontalAdvance(number) - line;
    const auto shown = [&](const QString &text) { return metrics.elidedText(text, Qt::ElideRight, room); };
    painter.drawText(QRectF(area.left(), top, area.width(), line), Qt::AlignLeft | Qt::TextSingleLine, shown(m_state->head.originLine()));
    painter.drawText(QRectF(area.left(), top + line, area.width(), line), Qt::AlignLeft | Qt::TextSingleLine, shown(m_state->head.dataLine()));
    painter.drawText(QRectF(area.left(), top, area.width(), line), Qt::AlignRight | Qt::TextSingleLine, number);
    painter.restore();
}

void PaperSheet::nextPage()
{
    m_state->writer->newPage();
}

Result<> PaperSheet::finish()
{
    // A painter that ends writes the fonts and the table of objects: a full disk shows here.
    if (!m_state->painter.end() || !m_state->file.commit())
        return cannotWrite(m_state->file);
    return {};
}

} // namespace stardesk
