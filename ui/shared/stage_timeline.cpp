#include "ui/shared/stage_timeline.h"

#include "ui/shared/keep_worded.h"
#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/theme/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHead = 22;
constexpr int kName = 148;     // number and name, at least
constexpr int kNumber = 15;
constexpr int kNameGap = 12;
constexpr int kAxis = 214;     // at the design's width; takes what is left
constexpr int kLeastAxis = 72; // Spanish names beside it in a narrow pane
constexpr int kVariance = 60;  // at least
constexpr int kNote = 60;
constexpr int kCellGap = 10;
constexpr int kNoteMark = 15;
constexpr int kDocuments = 30;
constexpr int kAfterAxis = 14;
constexpr int kLabelGap = 6;
constexpr double kBarsHeight = 24; // the bars are drawn for rows of this height

struct BarShape {
    double top;
    double height;
};
BarShape shapeOf(StagePiece::Kind kind)
{
    switch (kind) {
    case StagePiece::Kind::Actual: return {12, 7};
    case StagePiece::Kind::Over: return {10, 11};
    case StagePiece::Kind::Excused: return {12, 7};
    case StagePiece::Kind::NoScan: return {10, 11};
    }
    Q_UNREACHABLE();
}

void paintPiece(QPainter &p, const QRectF &box, StagePiece::Kind kind, const QColor &back)
{
    const Theme &t = theme();
    const double u = px(1);
    switch (kind) {
    case StagePiece::Kind::Actual: return p.fillRect(box, t.stageActual);
    case StagePiece::Kind::Over: return p.fillRect(box, t.stageOver);
    case StagePiece::Kind::Excused:
        p.fillRect(box, t.surface);
        drawHatch(p, box, 4 * u, 1.8 * u, t.stageExcused);
        p.setPen(QPen(t.stageExcused, 1));
        p.setBrush(Qt::NoBrush);
        return p.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    case StagePiece::Kind::NoScan: {
        p.fillRect(box, back);
        p.fillRect(box.adjusted(0, 0.5, 0, -0.5), t.surface);
        drawHatch(p, box, 6 * u, 0.9 * u, t.stageGap);
        QPen dashed(t.stageGap, 1);
        dashed.setDashPattern({3, 2});
        p.setPen(dashed);
        p.setBrush(Qt::NoBrush);
        return p.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    }
}

} // namespace

StageTimeline::StageTimeline(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    keepWorded(*this, [this] { setAccessibleName(tr("Stages of the delivery")); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageTimeline::setStages(const StageTimelineData &stages)
{
    m_stages = stages;
    m_current = -1;
    for (int i = 0; i < stages.rows.size(); ++i)
        if (stages.rows[i].most)
            m_current = i;
    QStringList sentences;
    for (const StageRow &row : stages.rows)
        sentences.append(row.name + u": "_s + row.variance + (row.note.isEmpty() ? QString() : u", "_s + row.note));
    setAccessibleDescription(sentences.join(u". "_s));
    measure();
    updateGeometry();
    update();
}

void StageTimeline::measure()
{
    m_name = px(kName);
    m_variance = px(kVariance);
    m_note = px(kNote);
    for (const StageRow &row : m_stages.rows) {
        m_name = qMax(m_name, px(kNumber + kNameGap) + runsWidth({Run::strong(row.name)}));
        m_variance = qMax(m_variance, px(kCellGap) + runsWidth({Run::strong(row.variance)}));
        const int mark = row.impossibleAtMs > 0 ? px(kNoteMark) : 0;
        m_note = qMax(m_note, px(kCellGap) + mark + runsWidth({Run::caption(row.note)}));
    }
}

void StageTimeline::setRowHeight(int height)
{
    if (m_rowHeight == height)
        return;
    m_rowHeight = height;
    updateGeometry();
    update();
}

QSize StageTimeline::sizeHint() const
{
    return {m_name + px(kAxis + kAfterAxis) + m_variance + m_note + px(kDocuments),
            px(kHead) + px(m_rowHeight) * int(m_stages.rows.size())};
}

QSize StageTimeline::minimumSizeHint() const
{
    return {m_name + px(kLeastAxis + kAfterAxis) + m_variance + m_note + px(kDocuments + 2 * size::pagePadding),
            sizeHint().height()};
}

QRect StageTimeline::rowRect(int row) const
{
    return {0, px(kHead) + row * px(m_rowHeight), width(), px(m_rowHeight)};
}

// The axis takes what the texts leave; everything lies inside the page's padding of 16.
double StageTimeline::xOf(qint64 ms) const
{
    const double left = px(size::pagePadding) + m_name;
    const double right = width() - px(size::pagePadding + kAfterAxis + kDocuments) - m_variance - m_note;
    const double span = qMax<double>(1, double(m_stages.toMs - m_stages.fromMs));
    return left + qBound(0.0, double(ms - m_stages.fromMs) / span, 1.05) * (right - left);
}

void StageTimeline::paintAxis(QPainter &p) const
{
    const Theme &t = theme();
    const int top = px(kHead) - 5;
    for (const qint64 ms : m_stages.gridMs)
        p.fillRect(QRectF(qRound(xOf(ms)), top, 1, height() - top), t.hairline);
    paintAxisLabels(p);
}

// Three dates share one line: the delivery stands first, the promise moves aside for it, the start goes where it has no room.
void StageTimeline::paintAxisLabels(QPainter &p) const
{
    p.setFont(fontOf(TextRole::Caption));
    p.setPen(theme().textSecondary);
    const auto wide = [](const QString &text) { return double(runsWidth({Run::caption(text)})); };
    const auto draw = [&](double left, const QString &text) {
        p.drawText(QRectF(left, 0, wide(text) + 1, px(16)), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    double free = xOf(m_stages.toMs) + px(kAfterAxis);
    if (m_stages.deliveredMs > 0) {
        const double left = xOf(m_stages.deliveredMs) - wide(m_stages.deliveredLabel);
        draw(left, m_stages.deliveredLabel);
        free = left - px(kLabelGap);
    }
    const double fromEnd = xOf(m_stages.fromMs) - px(kLabelGap);
    double promise = free;
    if (m_stages.promiseMs > 0) {
        const double half = wide(m_stages.promiseLabel) / 2;
        promise = qMin(xOf(m_stages.promiseMs) + half, free) - 2 * half;
        draw(promise, m_stages.promiseLabel);
    }
    if (fromEnd + px(kLabelGap) <= promise)
        draw(fromEnd - wide(m_stages.fromLabel), m_stages.fromLabel);
}

void StageTimeline::paintBars(QPainter &p, int row) const
{
    const StageRow &stage = m_stages.rows[row];
    const Theme &t = theme();
    const double u = px(m_rowHeight) / kBarsHeight;
    const double y = rowRect(row).y();
    if (stage.plannedToMs > stage.plannedFromMs) {
        const double x = xOf(stage.plannedFromMs);
        const QRectF box(x, y + 3 * u, qMax(2.0 * u, xOf(stage.plannedToMs) - x), 5 * u);
        p.fillRect(box, t.stagePlannedFill);
        p.setPen(QPen(t.stagePlanned, 1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QColor back = row == m_current ? t.selectionInactive : t.surface;
    double end = 0;
    for (const StagePiece &piece : stage.pieces) {
        const auto [top, high] = shapeOf(piece.kind);
        const double x = xOf(piece.fromMs);
        const QRectF box(x, y + top * u, qMax(2.0 * u, xOf(piece.toMs) - x), high * u);
        paintPiece(p, box, piece.kind, back);
        end = qMax(end, box.right());
    }
    if (stage.underWay && end > 0) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.stageOver);
        p.drawPolygon(QPolygonF{{end, y + 10 * u}, {end + 8 * u, y + 15.5 * u}, {end, y + 21 * u}});
    }
    if (stage.impossibleAtMs > 0)
        drawLightning(p, xOf(stage.impossibleAtMs) + u, y + 8 * u, t.stageImpossible);
}

void StageTimeline::paintRow(QPainter &p, int row) const
{
    const StageRow &stage = m_stages.rows[row];
    const QRect r = rowRect(row);
    const int left = px(size::pagePadding);
    drawRuns(p, {left, r.y(), px(kNumber), r.height()}, {Run::secondary(QString::number(row + 1))});
    drawRuns(p, {left + px(kNumber), r.y(), m_name - px(kNumber), r.height()},
             {stage.most ? Run::strong(stage.name) : Run::of(stage.name)});
    int x = width() - px(size::pagePadding + kDocuments) - m_variance - m_note;
    const Run variance = stage.most ? Run::strong(stage.variance, Tone::Problem)
                                    : stage.late ? Run::of(stage.variance) : Run::secondary(stage.variance);
    drawRuns(p, {x, r.y(), m_variance, r.height()}, {variance});
    x += m_variance;
    if (!stage.note.isEmpty()) {
        Runs note;
        if (stage.impossibleAtMs > 0)
            note.append(Run::iconOf(u"lightning"_s, Tone::Notice, {}, 13).withGap(2));
        note.append(Run::caption(stage.note, stage.noteTone).elided());
        drawRuns(p, {x, r.y(), m_note, r.height()}, note);
    }
    const Tone tone = stage.documentsMissing ? Tone::Warning : Tone::Muted;
    const QString count = QString::number(stage.documents) + (stage.documentsMissing ? u"!"_s : QString());
    drawRuns(p, {x + m_note, r.y(), px(kDocuments), r.height()},
             {Run::iconOf(u"clip"_s, tone, {}, 13).withGap(3), Run::caption(count, tone)}, Qt::AlignRight);
}

void StageTimeline::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    p.setRenderHint(QPainter::TextAntialiasing);
    if (m_current >= 0)
        p.fillRect(rowRect(m_current), t.selectionInactive);
    paintAxis(p);
    for (int row = 0; row < m_stages.rows.size(); ++row) {
        paintRow(p, row);
        paintBars(p, row);
    }
    const double top = px(kHead) - 6;
    p.setRenderHint(QPainter::Antialiasing);
    if (m_stages.promiseMs > 0) {
        QPen pen(t.text, 1.5);
        pen.setDashPattern({4 / 1.5, 3 / 1.5});
        p.setPen(pen);
        const double x = qRound(xOf(m_stages.promiseMs)) + 0.5;
        p.drawLine(QPointF(x, top), QPointF(x, height()));
    }
    if (m_stages.deliveredMs > 0) {
        p.setPen(QPen(t.stageOver, 1.5));
        const double x = qRound(xOf(m_stages.deliveredMs)) + 0.5;
        p.drawLine(QPointF(x, top), QPointF(x, height()));
    }
    if (hasFocus() && m_current >= 0) {
        p.setRenderHint(QPainter::Antialiasing, false);
        p.setPen(QPen(t.focus, size::focusLine));
        p.setBrush(Qt::NoBrush);
        p.drawRect(rowRect(m_current).adjusted(1, 1, -1, -1));
    }
}

void StageTimeline::setCurrentRow(int row)
{
    if (row == m_current || row < 0 || row >= m_stages.rows.size())
        return;
    m_current = row;
    speakRow();
    update();
    emit currentRowChanged(row);
}

void StageTimeline::speakRow()
{
    const StageRow &row = m_stages.rows[m_current];
    setAccessibleName(row.name + u": "_s + row.variance);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StageTimeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left: return setCurrentRow(m_current - 1);
    case Qt::Key_Down:
    case Qt::Key_Right: return setCurrentRow(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_current);
        return;
    case Qt::Key_Space:
        if (m_current >= 0)
            emit papersWanted(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void StageTimeline::mousePressEvent(QMouseEvent *event)
{
    setCurrentRow((int(event->position().y()) - px(kHead)) / qMax(1, px(m_rowHeight)));
}

void StageTimeline::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_current >= 0)
        emit opened(m_current);
}

void StageTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_stages.rows.isEmpty())
        setCurrentRow(0);
    update();
}

StageLegend::StageLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

namespace {

QStringList legendWords()
{
    return {StageLegend::tr("planned"), StageLegend::tr("actual"), StageLegend::tr("over plan"),
            StageLegend::tr("excused"), StageLegend::tr("no scan")};
}

constexpr int kSwatch = 16;
constexpr int kSwatchGap = 3;
constexpr int kLegendGap = 9;

} // namespace

QSize StageLegend::sizeHint() const
{
    int width = 0;
    for (const QString &word : legendWords())
        width += px(kSwatch + kSwatchGap + kLegendGap) + runsWidth({Run::caption(word)});
    return {width - px(kLegendGap), px(20)};
}

void StageLegend::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    const double u = px(1);
    const double y = height() / 2.0 - 5 * u;
    double x = 0;
    const QStringList words = legendWords();
    for (int i = 0; i < words.size(); ++i) {
        if (i == 0) {
            const QRectF box(x, y + 3 * u, kSwatch * u, 5 * u);
            p.fillRect(box, t.stagePlannedFill);
            p.setPen(QPen(t.stagePlanned, 1));
            p.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            const auto kind = StagePiece::Kind(i - 1);
            const double high = shapeOf(kind).height - (i == 4 ? 3 : 0);
            paintPiece(p, {x, y + (11 - high) / 2 * u, kSwatch * u, high * u}, kind, t.surface);
        }
        x += px(kSwatch + kSwatchGap);
        x += drawRuns(p, {int(x), 0, width(), height()}, {Run::caption(words[i])}) + px(kLegendGap);
    }
}

} // namespace stardesk
