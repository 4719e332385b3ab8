#include "ui/shared/plain_table.h"

#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

class PaneLine final : public QWidget {
public:
    explicit PaneLine(QWidget *parent)
        : QWidget(parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().border); }
};

} // namespace

PlainTable::PlainTable(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlainTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    update();
}

void PlainTable::setRows(const QList<QList<Runs>> &rows)
{
    m_rows = rows;
    QStringList sentences;
    for (const QList<Runs> &row : rows) {
        QStringList words;
        for (qsizetype i = 0; i < row.size(); ++i)
            words.append(m_columns.value(i).title + u' ' + runsText(row[i]));
        sentences.append(words.join(u", "_s));
    }
    setAccessibleDescription(sentences.join(u". "_s));
    updateGeometry();
    update();
}

void PlainTable::setHeaderShown(bool shown)
{
    m_header = shown;
    updateGeometry();
}

void PlainTable::setRowHeight(int height)
{
    m_rowHeight = height;
    updateGeometry();
}

void PlainTable::setLinkedRows(const QList<int> &rows)
{
    m_links = rows;
    m_link = qBound(0, m_link, int(qMax(qsizetype(1), rows.size())) - 1);
    if (rows.isEmpty() && hasFocus())
        focusPreviousChild(); // nothing is left here that a key could open
    setFocusPolicy(rows.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setMouseTracking(!rows.isEmpty());
    setProperty("ownRing", !rows.isEmpty());
}

int PlainTable::rowAt(int y) const
{
    return (y - (m_header ? px(size::header) : 0)) / px(m_rowHeight);
}

QRect PlainTable::rowRect(int row) const
{
    return {0, (m_header ? px(size::header) : 0) + row * px(m_rowHeight), width(), px(m_rowHeight)};
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_links.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down: m_link = qMin(last, m_link + 1); break;
    case Qt::Key_Up: m_link = qMax(0, m_link - 1); break;
    case Qt::Key_Home: m_link = 0; break;
    case Qt::Key_End: m_link = qMax(0, last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0)
            emit rowActivated(m_links[m_link]);
        return;
    default: return QWidget::keyPressEvent(event);
    }
    update();
}

void PlainTable::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (!m_links.contains(row))
        return QWidget::mousePressEvent(event);
    m_link = int(m_links.indexOf(row));
    emit rowActivated(row);
}

void PlainTable::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(m_links.contains(rowAt(event->pos().y())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PlainTable::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlainTable::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QSize PlainTable::sizeHint() const
{
    return {px(240), (m_header ? px(size::header) : 0) + int(m_rows.size()) * px(m_rowHeight)};
}

QList<int> PlainTable::widths() const
{
    int left = width(), open = 0;
    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const int wanted = m_columns[i].width;
        widths.append(wanted == kFit ? fitWidth(i) : px(wanted));
        wanted == 0 ? ++open : left -= widths.last();
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].width == 0)
            widths[i] = qMax(0, left) / qMax(1, open);
    return widths;
}

// Words are longer in one language than in another: a fixed width would cut some and waste room for others.
int PlainTable::fitWidth(qsizetype column) const
{
    int widest = m_header ? runsWidth({Run::caption(m_columns[column].title)}) : 0;
    for (const QList<Runs> &row : m_rows)
        if (column < row.size())
            widest = qMax(widest, runsWidth(row[column]));
    return widest + 2 * padding();
}

// Without a head the rows stand under their heading.
int PlainTable::padding() const
{
    return m_header ? px(size::cellPadding) : 0;
}

void PlainTable::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    const QList<int> wide = widths();
    const int pad = padding();
    int y = 0;
    if (m_header) {
        int x = 0;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Qt::Alignment align = m_columns[i].right ? Qt::AlignRight : Qt::AlignLeft;
            drawRuns(p, {x + pad, 0, wide[i] - 2 * pad, px(size::header)}, {Run::caption(m_columns[i].title)}, align);
            x += wide[i];
            if (i + 1 < m_columns.size())
                p.fillRect(QRect(x - 1, px(7), 1, px(14)), t.border);
        }
        y = px(size::header);
        p.fillRect(QRect(0, y - 1, width(), 1), t.border);
    }
    for (const QList<Runs> &row : m_rows) {
        int x = 0;
        for (qsizetype i = 0; i < row.size() && i < m_columns.size(); ++i) {
            const Qt::Alignment align = m_columns[i].right ? Qt::AlignRight : Qt::AlignLeft;
            drawRuns(p, {x + pad, y, wide[i] - 2 * pad, px(m_rowHeight)}, row[i], align);
            x += wide[i];
        }
        y += px(m_rowHeight);
        if (m_header)
            p.fillRect(QRect(0, y - 1, width(), 1), t.hairline);
    }
    if (hasFocus() && m_link < m_links.size()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.focus, size::focusLine));
        p.drawRect(rowRect(m_links[m_link]).adjusted(1, 1, -1, -1));
    }
}

QWidget *sectionHead(RunLabel *heading, const QList<QWidget *> &right, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    heading->setDesignHeight(size::section);
    layout->addWidget(heading, 1);
    for (QWidget *widget : right)
        layout->addWidget(widget);
    head->setFixedHeight(px(size::section));
    return head;
}

QWidget *paneLine(QWidget *parent)
{
    auto *line = new PaneLine(parent);
    line->setFixedHeight(1);
    return line;
}

QWidget *standingLine(QWidget *parent)
{
    auto *line = new PaneLine(parent);
    line->setFixedWidth(1);
    return line;
}

} // namespace stardesk
