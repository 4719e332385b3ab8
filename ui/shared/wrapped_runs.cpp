#include "ui/shared/wrapped_runs.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLeastWidth = 120;

/// The pieces of a run between which a line may end; a mark is one piece. Only the last keeps the gap.
Runs piecesOf(const Run &run)
{
    if (run.mark != Run::Mark::None || run.text.isEmpty())
        return {run};
    Runs pieces;
    static const QRegularExpression money(u"\\b([A-Z]{3}) (?=[0-9])"_s); // a currency stays with its amount
    QString text = run.text;
    text.replace(money, u"\\1\u00a0"_s);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        Run piece = run;
        piece.text = text.mid(from, to - from);
        piece.gap = to < text.size() ? 0 : run.gap;
        pieces.append(piece);
    }
    return pieces;
}

/// Pieces of one run side by side are one run again: fewer texts to paint, and spaces between them stay.
void append(Runs &line, const Run &piece, bool sameRun)
{
    if (!sameRun || line.isEmpty() || piece.mark != Run::Mark::None) {
        line.append(piece);
        return;
    }
    line.last().text += piece.text;
    line.last().gap = piece.gap;
}

} // namespace

QList<Runs> wrapRuns(const Runs &runs, int width)
{
    QList<Runs> lines{{}};
    for (const Run &run : runs) {
        bool sameRun = false;
        for (const Run &piece : piecesOf(run)) {
            Runs longer = lines.last();
            append(longer, piece, sameRun);
            if (runsWidth(longer) > width && !lines.last().isEmpty()) {
                lines.append(Runs{piece});
            } else {
                lines.last() = longer;
            }
            sameRun = true;
        }
    }
    return lines;
}

WrappedLabel::WrappedLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedLabel::setRuns(const Runs &runs)
{
    m_runs = runs;
    setAccessibleName(runsText(runs));
    updateGeometry();
    update();
}

void WrappedLabel::setLineHeight(int height)
{
    m_line = height;
    updateGeometry();
}

int WrappedLabel::heightForWidth(int width) const
{
    return int(wrapRuns(m_runs, width).size()) * px(m_line);
}

QSize WrappedLabel::sizeHint() const
{
    return {runsWidth(m_runs), px(m_line)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {px(kLeastWidth), px(m_line)};
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<Runs> lines = wrapRuns(m_runs, width());
    int y = (height() - int(lines.size()) * px(m_line)) / 2;
    for (const Runs &line : lines) {
        drawRuns(painter, {0, y, width(), px(m_line)}, line);
        y += px(m_line);
    }
}

} // namespace stardesk
