#include "ui/shared/plain_table.h"

#include "ui/theme/theme.h"

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
        setFixedHeight(1);
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

QSize PlainTable::sizeHint() const
{
    return {px(240), (m_header ? px(size::header) : 0) + int(m_rows.size()) * px(m_rowHeight)};
}

QList<int> PlainTable::widths() const
{
    int left = width(), open = 0;
    for (const Column &column : m_columns)
        column.width > 0 ? left -= px(column.width) : ++open;
    QList<int> widths;
    for (const Column &column : m_columns)
        widths.append(column.width > 0 ? px(column.width) : qMax(0, left) / qMax(1, open));
    return widths;
}

void PlainTable::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    const QList<int> wide = widths();
    const int pad = m_header ? px(size::cellPadding) : 0; // without a head the rows stand under their heading
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
    return new PaneLine(parent);
}

} // namespace stardesk
